"""The dialog Import map: which field holds the names, and whether only the district's areas are wanted."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.domain.names import name_key
from planner.domain.shape import Polygon, encode_outline
from planner.exchange.geodata.areas import AreaMap, MapArea
from planner.ui.theme import Theme

#: So many names are shown as examples.
_EXAMPLES = 6


class ImportMapDialog(QDialog):
    """Shows what was read, and gives the outlines that are wanted."""

    def __init__(
        self, found: AreaMap, own: Mapping[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Choose the field that is most likely the name.

        Args:
            found: what was read of a file.
            own: `name_key` of every way to write a neighbourhood of the district → its name.
            theme: sizes.
            parent: the widget it stands over.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import map"))
        self._found = found
        self._own = own
        self.field, self.only_own = QComboBox(self), QCheckBox(self.tr("Only the district's neighbourhoods"))
        self._told, self._names = QLabel(self), QLabel(self)
        for label in (self._told, self._names):
            label.setWordWrap(True)
        self._names.setProperty("look", "muted")
        self.field.setAccessibleName(self.tr("Field with the names"))
        self.field.addItems(list(dict.fromkeys(key for area in found.areas for key in area.fields)))
        self.field.setCurrentText(_likely_field(found.areas, set(self._own)))
        self._lay_out(theme)
        self.only_own.setChecked(bool(self._wanted(only_own=True)))
        self.only_own.setEnabled(bool(self._wanted(only_own=True)))
        self.field.currentIndexChanged.connect(self._tell)
        self.only_own.toggled.connect(self._tell)
        self._tell()

    def _lay_out(self, theme: Theme) -> None:
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.ok = self.buttons.button(buttons.Ok)
        self.ok.setText(self.tr("Import"))
        form = QFormLayout()
        form.addRow(self.tr("Field with the names"), self.field)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        layout.addLayout(form)
        layout.addWidget(self.only_own)
        layout.addWidget(self._names)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(theme.px(480), theme.px(320))

    def outlines(self) -> dict[str, str]:
        """Return name → outline of the areas that are wanted; parts of one name are one area."""
        wanted = self._wanted(only_own=self.only_own.isChecked())
        return {name: encode_outline(polygons) for name, polygons in wanted.items()}

    def _wanted(self, *, only_own: bool) -> dict[str, list[Polygon]]:
        """Return the polygons by name; a name is written as the district writes it where it has one."""
        gathered: dict[str, list[Polygon]] = {}
        for area in self._found.areas:
            name = " ".join(area.fields.get(self.field.currentText(), "").split())
            own = self._own.get(name_key(name))
            if name and (own or not only_own):
                gathered.setdefault(own or _plain(name), []).extend(area.polygons)
        return gathered

    def _tell(self) -> None:
        wanted = self._wanted(only_own=self.only_own.isChecked())
        grid = self._found.grid.name.replace("_", " ") if self._found.grid else "WGS84"
        parts = [
            self.tr("%Ln area(s) in the file", "", len(self._found.areas)),
            self.tr("coordinates in {system}").format(system=grid),
        ]
        if self._found.guessed:
            parts.append(self.tr("the system was told by where the areas lie"))
        if self._found.left_out:
            parts.append(self.tr("%Ln feature(s) without an area left out", "", self._found.left_out))
        self._told.setText(", ".join(parts) + ".")
        names = sorted(wanted)
        more = self.tr("and %Ln more", "", len(names) - _EXAMPLES) if len(names) > _EXAMPLES else ""
        shown = ", ".join(names[:_EXAMPLES])
        self._names.setText(
            self.tr("Wanted: {count}. {names} {more}").format(count=len(names), names=shown, more=more)
            if names
            else self.tr("No area has a name in this field. Choose another.")
        )
        self.ok.setEnabled(bool(names))


def _likely_field(areas: Sequence[MapArea], own: set[str]) -> str:
    """Return the field with most names of the district, then the one with most different texts."""

    def worth(name: str) -> tuple[int, int, int]:
        texts = [area.fields.get(name, "") for area in areas]
        letters = sum(any(sign.isalpha() for sign in text) for text in texts)
        return len({name_key(text) for text in texts} & own), letters, len(set(texts))

    names: Iterable[str] = dict.fromkeys(key for area in areas for key in area.fields)
    return max(names, key=worth, default="")


def _plain(name: str) -> str:
    """Return a name that is all capitals as people write it: BAGARMOSSEN → Bagarmossen."""
    return name.capitalize() if name.isupper() else name
