"""What the program is, its version, its licence and those of what it is built from."""

from platform import python_version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from planner import __version__
from planner.ui.theme import Theme


class AboutDialog(QDialog):
    """About the program."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show version and licences."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Trygghetsplaneraren"))
        title = QLabel(f"Trygghetsplaneraren {__version__}")
        title.setFont(theme.font("title"))
        paragraphs = (
            self.tr("Plans and follows up a district's money for safer places."),
            self.tr(
                "It never uses the network. A plan is one file, and every change is saved in it at once."
            ),
            self.tr(
                "The program has the licence EUPL-1.2. It is built with Python {python}, Qt {qt} and PySide6 "
                "(LGPL-3.0), pyqtgraph and openpyxl (MIT), XlsxWriter (BSD), sqlite-utils (Apache-2.0) and "
                "the Tabler icons (MIT)."
            ).format(python=python_version(), qt=qVersion()),
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(10))
        layout.addWidget(title)
        for text in paragraphs:
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(theme.px(460), self.sizeHint().height())
