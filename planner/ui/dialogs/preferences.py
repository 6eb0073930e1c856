"""The person's own choices: light or dark, size, language, role; they take effect at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from planner.ui.settings import Settings
from planner.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Mode, Theme
from planner.ui.translations import LANGUAGES

_LONGEST_ROLE = 60


class PreferencesDialog(QDialog):
    """Theme, zoom, language, and the role that stands on documents.

    Attributes:
        language: the language that is chosen; the window is made anew when it is another.
    """

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the choices as they are."""
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.language = settings.language
        self.setWindowTitle(self.tr("Preferences"))
        self._mode, self._scale, self._language = QComboBox(), QSlider(Qt.Orientation.Horizontal), QComboBox()
        self._percent = QLabel()
        self.role = QLineEdit(settings.role)
        self._fill()
        self._lay_out()
        self._mode.activated.connect(self._choose_mode)
        self._scale.valueChanged.connect(self._choose_scale)
        self._language.activated.connect(self._choose_language)
        self.role.textChanged.connect(self._keep_role)

    def _fill(self) -> None:
        modes = (
            (self.tr("As the system"), Mode.SYSTEM),
            (self.tr("Light"), Mode.LIGHT),
            (self.tr("Dark"), Mode.DARK),
        )
        for name, mode in modes:
            self._mode.addItem(name, mode)
        self._mode.setCurrentIndex(self._mode.findData(self._theme.mode))
        self._scale.setRange(round(SMALLEST_SCALE * 10), round(LARGEST_SCALE * 10))
        self._scale.setPageStep(2)
        self._scale.setValue(round(self._theme.scale * 10))
        self._show_percent()
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(self.language))

    def _lay_out(self) -> None:
        size = QHBoxLayout()
        size.addWidget(self._scale, 1)
        size.addWidget(self._percent)
        form = QFormLayout()
        form.addRow(self.tr("&Theme"), self._mode)
        form.addRow(self.tr("&Size"), size)
        form.addRow(self.tr("&Language"), self._language)
        form.addRow(self.tr("&Role"), self.role)
        self.role.setPlaceholderText(self.tr("such as safety coordinator, controller"))
        self.role.setToolTip(self.tr("Stands beside your name on the documents you make"))
        self.role.setMaxLength(_LONGEST_ROLE)
        label = form.labelForField(size)
        if isinstance(label, QLabel):
            label.setBuddy(self._scale)
        self._scale.setAccessibleName(self.tr("Size of everything, in tens of per cent"))
        hint = QLabel(self.tr("Another language is shown when this dialog is closed."))
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(buttons)
        self.resize(self._theme.px(420), self.sizeHint().height())

    def _choose_mode(self, index: int) -> None:
        self._settings.mode = Mode(self._mode.itemData(index))
        self._theme.set_mode(self._settings.mode)

    def _choose_scale(self, tenths: int) -> None:
        self._theme.set_scale(tenths / 10)
        self._settings.scale = self._theme.scale
        self._show_percent()

    def _choose_language(self, index: int) -> None:
        self.language = str(self._language.itemData(index))

    def _keep_role(self, role: str) -> None:
        self._settings.role = role

    def _show_percent(self) -> None:
        self._percent.setText(f"{round(self._theme.scale * 100)} %")
