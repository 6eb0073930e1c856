"""The question before an export of a plan in which something is flagged for secrecy."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner.analysis.secrecy import secret_measures
from planner.domain.plan import Plan


def ask_secrecy(parent: QWidget, plan: Plan, *, history: bool = False) -> bool | None:
    """Ask whether secret measures are to be named in a file; None = there is to be no file.

    Nobody is asked when there are none.

    Args:
        parent: the window that asks.
        plan: the plan.
        history: whether the file holds the history, which has no sums to leave secret measures in.
    """
    count = len(secret_measures(plan))
    if not count:
        return False
    dialog = ExportSecrecyDialog(count, parent, history=history)
    return dialog.with_secret.isChecked() if dialog.exec() else None


class SecrecyWords(QObject):
    """What is said of secrecy after an export."""

    def after(self, count: int, *, named: bool) -> str:
        """Say what became of the measures that are flagged; "" when there are none."""
        if not count:
            return ""
        if named:
            return self.tr("%Ln measure(s) flagged for secrecy are named in it.", "", count)
        return self.tr("%Ln measure(s) flagged for secrecy are shown as a sum only.", "", count)


class ExportSecrecyDialog(QDialog):
    """Says what is left out; taking it along takes a tick."""

    def __init__(self, count: int, parent: QWidget | None = None, *, history: bool = False) -> None:
        """Ask about so many measures, of the plan or of its history."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Secrecy in the export"))
        texts = self._of_history(count) if history else self._of_plan(count)
        what, why = (QLabel(text, self) for text in texts)
        what.setProperty("look", "strong")
        self.with_secret = QCheckBox(self.tr("&Name the measures flagged for secrecy"), self)
        buttons = QDialogButtonBox(self)
        export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        export.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for label in (what, why):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.with_secret)
        layout.addWidget(buttons)
        self.resize(500, self.sizeHint().height())
        export.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def _of_plan(self, count: int) -> tuple[str, str]:
        return (
            self.tr("%Ln measure(s) flagged for secrecy are shown as a sum only.", "", count),
            self.tr(
                "Their amounts are in the file, so that every sum is the plan's. Titles, places, kinds and "
                "who is responsible are not. An export can become a public record."
            ),
        )

    def _of_history(self, count: int) -> tuple[str, str]:
        return (
            self.tr("%Ln measure(s) flagged for secrecy are left out of the history.", "", count),
            self.tr(
                "That something in them was changed is in the file, and when and by whom. Their names, "
                "places and values are not. An export can become a public record."
            ),
        )
