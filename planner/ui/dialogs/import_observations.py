"""The dialog Import observations: what columns hold, what each kind is here, and what comes of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QScrollArea, QWidget

from planner.domain.drafts import ObservationDraft
from planner.domain.names import name_key
from planner.domain.observation import ObservationSource
from planner.editing.observations import without_known
from planner.editing.places_by_name import PlacesByName
from planner.exchange.list_reading import RawTable
from planner.exchange.observation_list import (
    SEEN_WORDS,
    SeenChoices,
    SeenColumn,
    SeenReading,
    guess_kind,
    kind_texts,
    read_seen,
)
from planner.ui.dialogs.import_table import ImportTableDialog
from planner.ui.labels import language
from planner.ui.session import Session
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import DayEdit

#: So many kinds of a list can be chosen one by one; the others stay as guessed.
_MOST_KINDS = 60


class ImportObservationsDialog(ImportTableDialog):
    """Shows what a list has seen, and gives what of it is wanted."""

    def __init__(
        self, tables: Sequence[RawTable], session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Look at the sheet that most seems to hold observations.

        Args:
            tables: the sheets of a file.
            session: the plan that they are to come into, and the catalogue.
            theme: sizes and icons.
            parent: the widget it stands over.
        """
        super().__init__(tables, SEEN_WORDS, parent)
        self.setWindowTitle(self.tr("Import observations"))
        self._session = session
        self.source = QComboBox(self)
        self.day = DayEdit(self.tr("Day, where no column says"), date.today(), self)  # noqa: DTZ011 - the user's own day
        self.add_places = QCheckBox(self.tr("Add the places that the plan does not have"), self)
        self.kinds: dict[str, QComboBox] = {}
        self._guessed: dict[str, str] = {}
        self._kinds_form = QFormLayout()
        self._kinds_box = QGroupBox(self.tr("What the list calls it, and what it is here"), self)
        self._fill()
        self.set_up(theme, (self._kinds_box, self.add_places))
        self.source.currentIndexChanged.connect(self.tell)
        self.day.dateChanged.connect(self.tell)
        self.add_places.toggled.connect(self.tell)

    def _fill(self) -> None:
        self.source.addItems([term_name(one) for one in ObservationSource])
        self.source.setCurrentIndex(list(ObservationSource).index(ObservationSource.FAULT_REPORT))
        self.add_places.setChecked(not self._session.plan.places)
        self.fields.addRow(self.tr("Reported by"), self.source)
        self.fields.addRow(self.day.accessibleName(), self.day)
        inner = QWidget(self)
        inner.setLayout(self._kinds_form)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        layout = QFormLayout(self._kinds_box)
        layout.addRow(scroll)

    def drafts(self) -> list[ObservationDraft]:
        """Return what is wanted of the list."""
        return self._new(self._wanted(self._reading()))

    def meanings(self) -> Mapping[object, str]:
        """Return what a column may hold, and its name."""
        return {
            SeenColumn.PLACE: self.tr("The place"),
            SeenColumn.NEIGHBOURHOOD: self.tr("The neighbourhood"),
            SeenColumn.KIND: self.tr("What was seen"),
            SeenColumn.SEEN_ON: self.tr("The day it was seen"),
            SeenColumn.COUNT: self.tr("How many"),
            SeenColumn.SEVERITY: self.tr("The severity, 1–3"),
            SeenColumn.DONE_ON: self.tr("The day it was put right"),
            SeenColumn.RESPONSIBLE: self.tr("Who is responsible"),
            SeenColumn.ANSWER: self.tr("The answer"),
            SeenColumn.NOTE: self.tr("Free text (see that nobody is named)"),
        }

    def columns_changed(self) -> None:
        """Offer the kinds of the column that holds them, and say what comes of it."""
        while self._kinds_form.rowCount():
            self._kinds_form.removeRow(0)
        self.kinds, self._guessed = {}, {}
        known = self._session.catalogue.guidance.observation_kinds
        for at, (text, count) in enumerate(kind_texts(self.table, self._columns()).items()):
            self._guessed[name_key(text)] = guess_kind(text, known)
            if at < _MOST_KINDS:
                self._add_kind(text, count)
        self._kinds_box.setVisible(bool(self.kinds))
        self.tell()

    def _add_kind(self, text: str, count: int) -> None:
        box = QComboBox(self)
        box.setAccessibleName(text)
        box.addItems([self._name_of(key) for key in self._keys()])
        box.setCurrentIndex(self._keys().index(self._guessed[name_key(text)]))
        box.currentIndexChanged.connect(self.tell)
        self._kinds_form.addRow(f"{text} ({count})", box)
        self.kinds[name_key(text)] = box

    def tell(self) -> None:
        """Say how many observations are taken, and what is left out."""
        reading = self._reading()
        wanted = self._wanted(reading)
        new = self._new(wanted)
        known, elsewhere = len(wanted) - len(new), len(reading.drafts) - len(wanted)
        added = self._places_added(new)
        parts = [
            self.tr("%Ln observation(s)", "", len(new)),
            self.tr("%Ln place(s) added", "", added) if added else "",
            self.tr("%Ln already in the plan", "", known) if known else "",
            self.tr("%Ln left out: the plan does not have the place", "", elsewhere) if elsewhere else "",
            self.tr("%Ln withheld as too few", "", reading.withheld) if reading.withheld else "",
        ]
        has_places = SeenColumn.PLACE in self._columns().values()
        lack = "" if has_places else self.tr("Choose the column with the places.")
        self.say([part for part in parts if part], list(map(self._told_of, new)), reading.unread, lack)
        self.ok.setEnabled(bool(new))

    def _places_added(self, new: Sequence[ObservationDraft]) -> int:
        places = PlacesByName(self._session.plan)
        for one in new:
            places.of(one.place, one.neighbourhood)
        return len(places.new)

    def _wanted(self, reading: SeenReading) -> list[ObservationDraft]:
        if self.add_places.isChecked():
            return list(reading.drafts)
        places = PlacesByName(self._session.plan)
        return [one for one in reading.drafts if places.find(one.place, one.neighbourhood)]

    def _new(self, wanted: Sequence[ObservationDraft]) -> list[ObservationDraft]:
        return without_known(self._session.plan, wanted)

    def _columns(self) -> Mapping[int, SeenColumn]:
        return cast("Mapping[int, SeenColumn]", self.chosen())

    def _reading(self) -> SeenReading:
        chosen = {text: self._keys()[box.currentIndex()] for text, box in self.kinds.items()}
        choices = SeenChoices(
            meanings=self._columns(),
            kinds={**self._guessed, **chosen},
            source=list(ObservationSource)[self.source.currentIndex()],
            day=self.day.day(),
        )
        return read_seen(self.table, choices)

    def _keys(self) -> list[str]:
        return ["", *(one.key for one in self._session.catalogue.guidance.observation_kinds)]

    def _name_of(self, key: str) -> str:
        kind = self._session.catalogue.guidance.observation_kind(key)
        return kind.name.of(language()) if kind else self.tr("Not chosen")

    def _told_of(self, one: ObservationDraft) -> str:
        times = f" ×{one.count}" if one.count > 1 else ""
        return f"{one.seen_on} {one.place}: {self._name_of(one.kind)}{times}"
