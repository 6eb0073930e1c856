"""The dialog that lists what can be rescued of a damaged plan, and what not, before anything is written."""

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.rescue_words import RescueWords
from planner.ui.theme import Theme
from planner.ui.widgets.notice import Notice


class RescuePlanDialog(QDialog):
    """The list; accepted = it is to be written to a new file."""

    def __init__(self, name: str, words: RescueWords, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a list.

        Args:
            name: the damaged file.
            words: what was kept and what was not.
            theme: the look.
            parent: the window.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rescue what can be read of {name}").format(name=name))
        self.resize(theme.px(760), theme.px(560))
        notice = Notice(theme, self)
        notice.tell(words.headline, warn=bool(words.lost))
        self.text = QPlainTextEdit(self._list(words), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What was rescued, and what was not"))
        untouched = QLabel(self.tr("The damaged file is not changed. Keep it until you have compared."), self)
        untouched.setProperty("look", "muted")
        untouched.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(notice)
        layout.addWidget(self.text, 1)
        layout.addWidget(untouched)
        layout.addWidget(self._buttons())

    def _list(self, words: RescueWords) -> str:
        lines = [self.tr("In the new file:"), *(f"  • {line}" for line in words.kept)]
        if words.lost:
            lines += ["", self.tr("Not in the new file, or uncertain:")]
            lines += [f"  • {line}" for line in words.lost]
        return "\n".join(lines)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        save = QPushButton(self.tr("Save as…"), self)
        save.setProperty("look", "primary")
        save.setDefault(True)
        copy = QPushButton(self.tr("Copy the list"), self)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
