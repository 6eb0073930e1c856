"""Finds entries of the catalogue: by key, by a name in a list, by an area's name in an old decision."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from planner.catalogue.guidance import Guidance
from planner.catalogue.values import Board, BoardRole, District, MeasureKind, Merger, PlaceKind, Tile, Words
from planner.domain.names import name_key
from planner.domain.rate_table import RateTable

_DISTRICT_BOARD = "district"
#: What may follow an area's name: "Skärholmens sdf", "Järva stadsdelsnämnd".
_AREA_WORDS = re.compile(r"\s+(stadsdels(område|nämndsområde|nämnd|förvaltning)(et|en)?|sdf|sdn|sdo)$")


class Catalogue:
    """All entries; read once and shared, never changed."""

    def __init__(  # noqa: PLR0913 - one for each table
        self,
        *,
        kinds: Iterable[MeasureKind],
        place_kinds: Iterable[PlaceKind],
        boards: Iterable[Board],
        districts: Iterable[District],
        mergers: Iterable[Merger],
        rates: RateTable,
        guidance: Guidance,
        tiles: Mapping[str, tuple[Tile, ...]],
    ) -> None:
        """Take the entries that `loader.load_catalogue` read."""
        self._kinds = {kind.key: kind for kind in sorted(kinds, key=lambda kind: kind.order)}
        self._place_kinds = {kind.key: kind for kind in place_kinds}
        self._boards = {board.key: board for board in boards}
        self._districts = {district.key: district for district in districts}
        self.mergers = tuple(mergers)
        #: Internal interest rates and price base amounts by year; the plan's own rates go before them.
        self.rates = rates
        #: Kinds of observations, criteria of need, evidence, checklists and goals.
        self.guidance = guidance
        self._tiles = tiles
        self._kind_names = _names((k.key, *_all(k.name, k.plural, k.short), *k.aliases) for k in self.kinds)
        self._place_names = _names((k.key, *_all(k.name), *k.aliases) for k in self.place_kinds)
        self._today = {folded(district.name): district for district in self.districts}
        for district in self.districts:
            self._today.setdefault(folded(district.name) + "s", district)

    @property
    def kinds(self) -> tuple[MeasureKind, ...]:
        """Kinds of measure in the order of lists and charts."""
        return tuple(self._kinds.values())

    @property
    def place_kinds(self) -> tuple[PlaceKind, ...]:
        """Kinds of place."""
        return tuple(self._place_kinds.values())

    @property
    def boards(self) -> tuple[Board, ...]:
        """Boards and other parties."""
        return tuple(self._boards.values())

    @property
    def districts(self) -> tuple[District, ...]:
        """The district areas of today, in alphabetical order."""
        return tuple(self._districts.values())

    def kind(self, key: str) -> MeasureKind | None:
        """Return a kind of measure, or None for "" and for keys of another edition of the catalogue."""
        return self._kinds.get(key)

    def place_kind(self, key: str) -> PlaceKind | None:
        """Return a kind of place, or None when the key is unknown."""
        return self._place_kinds.get(key)

    def board(self, key: str) -> Board | None:
        """Return a board, or None when the key is unknown."""
        return self._boards.get(key)

    def boards_that(self, role: BoardRole) -> tuple[Board, ...]:
        """Return those that can apply, build or operate."""
        return tuple(board for board in self.boards if role in board.roles)

    def find_kind(self, text: str) -> MeasureKind | None:
        """Return the kind that a list names in Swedish or English, singular or plural; None when unsure."""
        key = self._kind_names.get(folded(text))
        return self._kinds[key] if key is not None else None

    def find_place_kind(self, text: str) -> PlaceKind | None:
        """Return the kind of place that a list names; None when unsure."""
        key = self._place_names.get(folded(text))
        return self._place_kinds[key] if key is not None else None

    def administration_name(self, board_key: str, district_name: str, language: str = "sv") -> str:
        """Return what to write as builder or operator in a plan of a district; "" when the key is unknown."""
        district = self.district_today(district_name)
        if board_key == _DISTRICT_BOARD and district is not None:
            return district.administration
        board = self.board(board_key)
        return board.name.of(language) if board is not None else ""

    def applicant_name(self, district_name: str) -> str:
        """Return the district board that applies in a plan of a district; "" when the district is unknown."""
        district = self.district_today(district_name)
        return district.board if district is not None else ""

    def district_today(self, name: str) -> District | None:
        """Return the area that a name of today, or any older name, stands for today."""
        wanted = _area(name)
        if wanted in self._today:
            return self._today[wanted]
        for merger in self.mergers:
            if any(wanted in (folded(old), folded(old) + "s") for old in merger.merged):
                return self._districts[merger.into]
        return None

    def district_at(self, name: str, day: date) -> str | None:
        """Return the name that was right on `day` for the area called `name`, or None.

        An old name is right before its merger and the new one from that day; the new name asked for an
        earlier day is None, for the area was several then (`names_at` has them).
        """
        wanted = _area(name)
        for merger in self.mergers:
            for old in merger.merged:
                if wanted in (folded(old), folded(old) + "s"):
                    return old if day < merger.on else self._districts[merger.into].name
        district = self._today.get(wanted)
        if district is None or any(m.into == district.key and day < m.on for m in self.mergers):
            return None
        return district.name

    def names_at(self, day: date) -> tuple[str, ...]:
        """Return the names of all district areas on a day from 2007 on, in Swedish alphabetical order."""
        later = [merger for merger in self.mergers if day < merger.on]
        gone = {merger.into for merger in later}
        names = [district.name for district in self.districts if district.key not in gone]
        names += [old for merger in later for old in merger.merged]
        return tuple(sorted(names, key=_swedish_order))

    def neighbourhoods_of(self, district_name: str) -> tuple[str, ...]:
        """Return the *stadsdelar* of an area, by its name of today or an older one; () when unknown."""
        district = self.district_today(district_name)
        return district.neighbourhoods if district is not None else ()

    def neighbourhood_names(self, district_name: str) -> Mapping[str, str]:
        """Return `name_key` of every way to write a *stadsdel* of an area → its name; {} when unknown."""
        district = self.district_today(district_name)
        if district is None:
            return {}
        written = {name: name for name in district.neighbourhoods} | dict(district.aliases)
        return {name_key(other): name for other, name in written.items()}

    def tiles_of(self, district_name: str) -> tuple[Tile, ...]:
        """Return the schematic map of an area, by its name of today or an older one; () when unknown."""
        district = self.district_today(district_name)
        return self._tiles.get(district.key, ()) if district is not None else ()


def folded(text: str) -> str:
    """Return a word as it is looked up: as a name is compared, and without a stop at the end."""
    return name_key(text).strip(" .:;")


def _area(name: str) -> str:
    return _AREA_WORDS.sub("", folded(name))


def _all(*words: Words) -> tuple[str, ...]:
    return tuple(text for word in words for text in (word.sv, word.en))


def _names(entries: Iterable[tuple[str, ...]]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for key, *names in entries:
        for name in (key, *names):
            found.setdefault(folded(name), key)
    return found


def _swedish_order(name: str) -> str:
    return folded(name).translate(str.maketrans("åäö", "{|}"))
