"""Colours, fonts and icons of the window, in light and dark, at every zoom."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QImageReader, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from planner.resources_path import resource_path
from planner.ui.style_sheet import style_sheet

SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0
ICON_SIZE = 18

_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accent_text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "grid",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "text_muted",
    QPalette.ColorRole.Shadow: "border",
}
_FRAMED = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton")
_FONT_SCALES: Mapping[str, float] = {"small": 0.92, "title": 1.3, "figure": 1.0, "strong": 1.0, "normal": 1.0}


class Mode(StrEnum):
    """Which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look that everything which paints asks for; listen to `changed` and paint again."""

    #: Colours, fonts or zoom are others now.
    changed = Signal()

    def __init__(self, mode: Mode = Mode.LIGHT, scale: float = 1.0, parent: QObject | None = None) -> None:
        """Load the theme; nothing of the application is touched before `apply`."""
        super().__init__(parent)
        self._mode = mode
        self._scale = _within(scale)
        self._base_font: QFont | None = None
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._load()

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return self._is_dark

    @property
    def scale(self) -> float:
        """The zoom, 0.8–2.0."""
        return self._scale

    @property
    def mode(self) -> Mode:
        """Which theme is wanted."""
        return self._mode

    def color(self, role: str) -> QColor:
        """Return the colour of a role; a role that does not exist is a KeyError."""
        return self._colors[role]

    def kind_color(self, key: str) -> QColor:
        """Return the colour of a measure kind of the catalogue; muted for "" and for unknown kinds."""
        return self._kinds.get(key, self._colors["text_muted"])

    def font(self, kind: str = "normal") -> QFont:
        """Return the font for "normal", "small", "strong", "title" or "figure" (figures of equal width)."""
        font = QFont(self._base())
        font.setPointSizeF(font.pointSizeF() * self._scale * _FONT_SCALES[kind])
        if kind in {"strong", "title"}:
            font.setWeight(QFont.Weight.DemiBold)
        if kind in {"figure", "title"}:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, length: float) -> int:
        """Return a length in pixels at the present zoom."""
        return round(length * self._scale)

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Return an icon of resources/icons in the colour of a role."""
        icon = self._icons.get((name, role))
        if icon is None:
            icon = self._icons[name, role] = _tinted(name, self.color(role), self.px(ICON_SIZE))
        return icon

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark or what the system has."""
        if mode is not self._mode:
            self._mode = mode
            self._reload()

    def set_scale(self, scale: float) -> None:
        """Zoom everything; kept within 0.8 and 2.0."""
        if _within(scale) != self._scale:
            self._scale = _within(scale)
            self._reload()

    def apply(self, app: QApplication) -> None:
        """Give the application its style, palette, font and style sheet, and follow the system."""
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress(app)

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM and _system_is_dark() != self._is_dark:
            self._reload()

    def _reload(self) -> None:
        self._load()
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._base_font is not None:
            self._dress(app)
        self.changed.emit()

    def _load(self) -> None:
        self._is_dark = _system_is_dark() if self._mode is Mode.SYSTEM else self._mode is Mode.DARK
        self._colors, self._kinds = load_colors("dark" if self._is_dark else "light")
        self._icons.clear()

    def _dress(self, app: QApplication) -> None:
        app.setFont(self.font())
        app.setPalette(self._palette())
        for widget in _FRAMED:
            app.setPalette(self._framed_palette(), widget)  # type: ignore[arg-type]  # the stub says bytes
        app.setStyleSheet(style_sheet({role: color.name() for role, color in self._colors.items()}, self.px))

    def _palette(self) -> QPalette:
        palette = QPalette()
        for palette_role, role in _PALETTE.items():
            palette.setColor(palette_role, self.color(role))
        faint = _mixed(self.color("text"), self.color("surface"), 0.55)
        for palette_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, palette_role, faint)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, faint)
        return palette

    def _framed_palette(self) -> QPalette:
        """Return the palette of fields and boxes: Fusion draws their frames in `Window`, darkened.

        The frame of the one with the keyboard focus is drawn in `Highlight`, so that must be strong here.
        """
        palette = self._palette()
        palette.setColor(QPalette.ColorRole.Window, self.color("control_border").lighter(140))
        palette.setColor(QPalette.ColorRole.Highlight, self.color("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.color("accent_text"))
        return palette

    def _base(self) -> QFont:
        if self._base_font is None:
            self._base_font = QFont(QGuiApplication.font())
        return self._base_font


def load_colors(name: str) -> tuple[dict[str, QColor], dict[str, QColor]]:
    """Return the colours of a theme by role, and those of the measure kinds by key."""
    table = tomllib.loads(resource_path("themes", f"{name}.toml").read_text(encoding="utf-8"))
    roles = {role: QColor(table["colours"][colour]) for role, colour in table["roles"].items()}
    return roles, {kind: QColor(value) for kind, value in table["kinds"].items()}


def _within(scale: float) -> float:
    return round(min(LARGEST_SCALE, max(SMALLEST_SCALE, scale)), 2)


def _system_is_dark() -> bool:
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return False
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour that is `share` of one and the rest of the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def _tinted(name: str, color: QColor, size: int) -> QIcon:
    """Draw an icon at the sizes of ordinary and dense screens.

    Read by Qt's picture plugin and not by QSvgRenderer: that would import one more Qt module before the first
    paint.
    """
    svg = resource_path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", color.name().encode())
    icon = QIcon()
    for density in (1, 2):
        buffer = QBuffer()
        buffer.setData(QByteArray(svg))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(b"svg"))
        reader.setScaledSize(QSize(size * density, size * density))
        pixmap = QPixmap.fromImage(reader.read())
        pixmap.setDevicePixelRatio(density)
        icon.addPixmap(pixmap)
    return icon
