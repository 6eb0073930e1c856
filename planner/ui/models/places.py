"""The register of places as data: its columns, and how places are grouped."""

from collections import Counter
from collections.abc import Hashable

from PySide6.QtCore import QObject

from planner.domain.ids import PlaceId
from planner.domain.place import Place
from planner.ui.labels import language
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session


class PlaceWords(QObject):
    """What is shown of a place: every text of the register."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._language = language()
        self._measures: Counter[PlaceId] | None = None

    def forget(self) -> None:
        """Count anew what is at each place."""
        self._measures = None

    def kind(self, place: Place) -> str:
        """Return the name of its kind; the key itself when the catalogue does not know it."""
        kind = self._session.catalogue.place_kind(place.kind)
        return kind.name.of(self._language) if kind else place.kind

    def kind_heading(self, name: Hashable) -> str:
        """Return the heading of a group of one kind."""
        return str(name) or self.tr("No kind chosen")

    def neighbourhood_heading(self, name: Hashable) -> str:
        """Return the heading of a group of one neighbourhood (*stadsdel*)."""
        return str(name) or self.tr("No neighbourhood")

    def measures(self, place: Place) -> int:
        """Return how many measures are planned there."""
        if self._measures is None:
            measures = self._session.plan.measures.values()
            self._measures = Counter(one.place_id for one in measures if one.place_id is not None)
        return self._measures[place.id]

    def secrecy(self, place: Place) -> str:
        """Say that it is flagged for secrecy; "" when it is not."""
        return self.tr("Secrecy") if place.secret else ""

    def search_text(self, place: Place) -> str:
        """Return everything the filter looks in."""
        return "\n".join((place.name, self.kind(place), place.neighbourhood, self.secrecy(place)))


class PlaceColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: PlaceWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[Place]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(key="name", title=self.tr("Place"), value=_name, tooltip=_name, width=30, grows=True),
            Column(key="kind", title=self.tr("Kind"), value=words.kind, width=16),
            Column(key="neighbourhood", title=self.tr("Neighbourhood"), value=_neighbourhood, width=14),
            Column(
                key="measures",
                title=self.tr("Measures"),
                value=words.measures,
                align=Align.END,
                width=8,
                description=self.tr("How many measures are planned there"),
            ),
            Column(key="secrecy", title=self.tr("Secrecy"), value=words.secrecy, width=10, gives_way=1),
        ]


class PlaceGroupings(QObject):
    """How the register can be grouped."""

    def __init__(self, words: PlaceWords, parent: QObject | None = None) -> None:
        """Group by what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[tuple[str, Grouping[Place] | None]]:
        """Return the translated name of each grouping, and the grouping; the first is none."""
        words = self._words
        return [
            (self.tr("No grouping"), None),
            (self.tr("By kind"), Grouping(key="kind", group=words.kind, title=words.kind_heading)),
            (
                self.tr("By neighbourhood"),
                Grouping(key="neighbourhood", group=_neighbourhood, title=words.neighbourhood_heading),
            ),
        ]


def places_model(words: PlaceWords, parent: QObject) -> RowsModel[Place]:
    """Return an empty register."""
    return RowsModel(PlaceColumns(words).all(), lambda place: place.id, words.search_text, parent)


def _name(place: Place) -> str:
    return place.name


def _neighbourhood(place: Place) -> str:
    return place.neighbourhood
