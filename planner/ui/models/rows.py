"""Which rows a table shows and in which order: filter, sort, group and sums over values addressed by key."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from planner.ui.models.ordering import search_key, search_words, sort_key

T = TypeVar("T")
V = TypeVar("V")

#: What a column sorts by; None is missing and stands last whichever way it is sorted.
SortValue = str | int | float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping(Generic[T]):
    """How rows are gathered under headings.

    Attributes:
        key: the name of the grouping, for settings ("kind").
        group: the group of a row.
        title: the heading of a group.
        order: what the groups are sorted by; None = by their headings, the empty group last.
    """

    key: str
    group: Callable[[T], Hashable]
    title: Callable[[Hashable], str]
    order: Callable[[Hashable], SortValue] | None = None


@dataclass(slots=True, eq=False)
class Group:
    """A heading among the rows.

    Attributes:
        key: the group.
        title: what it is called.
        folded: whether its rows are folded away.
        members: positions of its rows, in the order they are shown.
        add_up: sums the rows at positions, per summed column.
    """

    key: Hashable
    title: str
    folded: bool
    members: list[int]
    add_up: Callable[[list[int]], dict[int, int]]
    _sums: dict[int, int] | None = None

    @property
    def sums(self) -> dict[int, int]:
        """Per summed column its rows together; added up when the heading is first seen."""
        if self._sums is None:
            self._sums = self.add_up(self.members)
        return self._sums

    def move_sum(self, column: int, difference: int) -> None:
        """Take into the sum that a row's number is another."""
        if self._sums is not None:
            self._sums[column] += difference


class Rows(Generic[T]):
    """Rows by key, and the entries of the table in the order they are shown.

    A row is known by its position in `items`; an entry is a position, or below zero a group: -1 is the first.
    What is costly to find out (search texts, sort keys, groups, numbers to sum) is kept, and computed again
    only for rows that change.
    """

    def __init__(
        self,
        key: Callable[[T], str],
        search_text: Callable[[T], str],
        values: Sequence[Callable[[T], SortValue]],
        summed: Sequence[int],
    ) -> None:
        """Make an empty one; `values` per column, `summed` the columns whose values (int) are added up."""
        self._key = key
        self._search_text = search_text
        self._values = values
        self._summed = tuple(summed)
        self.items: list[T] = []
        self.position: dict[str, int] = {}
        self.entries: list[int] = []
        self.groups: list[Group] = []
        self.matched: list[int] = []
        self.totals: dict[int, int] = dict.fromkeys(summed, 0)
        self.query = ""
        self.only: frozenset[str] | None = None
        self.sort_column = -1
        self.descending = False
        #: Whether a row moves when its value in the sorted column becomes another.
        self.resorts = True
        self.grouping: Grouping[T] | None = None
        self._folded: dict[str, set[Hashable]] = {}
        self._order: list[int] = []
        self._haystack: list[str] = []
        self._group_keys: list[Hashable] = []
        self._sort_keys: dict[int, list[SortValue]] = {}
        self._numbers: dict[int, list[int]] = {column: [] for column in summed}
        self._whole: dict[int, int] | None = None

    @property
    def whole(self) -> dict[int, int]:
        """The sums of all rows per summed column, whatever the filter says."""
        if self._whole is None:
            self._whole = {column: sum(numbers) for column, numbers in self._numbers.items()}
        return self._whole

    # --- what is there ---------------------------------------------------------------------------

    def replace_all(self, items: Iterable[T]) -> None:
        """Hold other rows."""
        self.items = list(items)
        self.position = {self._key(item): at for at, item in enumerate(self.items)}
        self._order = list(range(len(self.items)))
        self.forget()

    def forget(self) -> None:
        """Compute everything anew, as when all texts are others."""
        self._haystack = []
        self._sort_keys.clear()
        self._numbers = {column: self._column_numbers(column) for column in self._summed}
        self._whole = None
        self._group_keys = self._all_group_keys()
        self.arrange()

    def update(self, items: Iterable[T], removed: Iterable[str] = ()) -> tuple[list[int], bool]:
        """Replace or add rows, and take some away.

        Returns:
            The positions whose row is another one now, and whether rows came, went or moved: then nothing
            else may be asked before `arrange`.
        """
        gone = [key for key in removed if key in self.position]
        if gone:
            self._remove(gone)
        moved = bool(gone)
        touched = []
        self._whole = None
        for item in items:
            at = self.position.get(self._key(item))
            if at is None:
                self._append(item)
                moved = True
            else:
                moved = self._replace(at, item) or moved
                touched.append(at)
        return touched, moved

    def _remove(self, keys: Sequence[str]) -> None:
        gone = {self.position[key] for key in keys}
        kept = [at for at in range(len(self.items)) if at not in gone]
        self.items = _picked(self.items, kept)
        size = len(kept) + len(gone)
        self._haystack = _picked(self._haystack, kept) if len(self._haystack) == size else []
        self._group_keys = _picked(self._group_keys, kept)
        whole = {column: keys_ for column, keys_ in self._sort_keys.items() if len(keys_) == size}
        self._sort_keys = {column: _picked(keys_, kept) for column, keys_ in whole.items()}
        self._numbers = {column: _picked(numbers, kept) for column, numbers in self._numbers.items()}
        self.position = {self._key(item): at for at, item in enumerate(self.items)}
        self._order = list(range(len(self.items)))

    def _append(self, item: T) -> None:
        self.position[self._key(item)] = len(self.items)
        self._order.append(len(self.items))
        size = len(self.items)
        if len(self._haystack) == size:
            self._haystack.append(search_key(self._search_text(item)))
        for column, keys in self._sort_keys.items():
            if len(keys) == size:
                keys.append(_comparable(self._values[column](item)))
        self.items.append(item)
        if self.grouping:
            self._group_keys.append(self.grouping.group(item))
        for column, numbers in self._numbers.items():
            numbers.append(_number(self._values[column](item)))

    def _replace(self, at: int, item: T) -> bool:
        """Take a row's new value; tell whether it moves, or comes into the filter or falls out of it."""
        self.items[at] = item
        self._replace_numbers(at, item)
        moves = False
        for column, keys in self._sort_keys.items():
            if at >= len(keys):
                continue
            key = _comparable(self._values[column](item))
            moves = moves or (self.resorts and column == self.sort_column and key != keys[at])
            keys[at] = key
        if self.grouping:
            group = self.grouping.group(item)
            moves = moves or group != self._group_keys[at]
            self._group_keys[at] = group
        if at < len(self._haystack):
            words = search_words(self.query)
            matched = _holds(self._haystack[at], words)
            self._haystack[at] = search_key(self._search_text(item))
            moves = moves or _holds(self._haystack[at], words) != matched
        return moves

    def _replace_numbers(self, at: int, item: T) -> None:
        """Take a row's new numbers, and carry the sums that it is part of."""
        shown = self.only is None or self._key(item) in self.only
        words = search_words(self.query)
        shown = shown and (not words or _holds(self._haystack[at], words))
        group = self._group_holding(at) if shown and self.grouping else None
        for column, numbers in self._numbers.items():
            number = _number(self._values[column](item))
            difference = number - numbers[at]
            numbers[at] = number
            if shown and difference:
                self.totals[column] += difference
                if group:
                    group.move_sum(column, difference)

    def _group_holding(self, at: int) -> Group | None:
        key = self._group_keys[at]
        return next((group for group in self.groups if group.key == key), None)

    # --- what is shown ---------------------------------------------------------------------------

    def sort(self, column: int, *, descending: bool) -> None:
        """Sort by a column; -1 = as the rows came."""
        self.sort_column, self.descending = column, descending
        self.arrange()

    def filter(self, query: str, only: frozenset[str] | None = None) -> None:
        """Show the rows that hold every word of the query, and are among `only` (None = all)."""
        narrower = only == self.only and query.startswith(self.query)
        self.query, self.only = query, only
        self._match(self.matched if narrower else self._order)

    def group(self, grouping: Grouping[T] | None) -> None:
        """Gather the rows under headings; None = no headings."""
        self.grouping = grouping
        self._group_keys = self._all_group_keys()
        self._gather()

    def fold(self, group: Hashable, *, folded: bool) -> None:
        """Fold a group's rows away, or out again."""
        if self.grouping is None:
            return
        names = self._folded.setdefault(self.grouping.key, set())
        if folded:
            names.add(group)
        else:
            names.discard(group)
        self._gather()

    def fold_all(self, *, folded: bool) -> None:
        """Fold every group, or none."""
        if self.grouping is not None:
            self._folded[self.grouping.key] = {group.key for group in self.groups} if folded else set()
            self._gather()

    def arrange(self) -> None:
        """Put the rows in order, filter and gather them."""
        column = self.sort_column
        if column < 0:
            self._order = list(range(len(self.items)))
        else:
            keys = self._column_sort_keys(column)
            present = [at for at in self._order if keys[at] is not None]
            present.sort(key=keys.__getitem__, reverse=self.descending)  # type: ignore[arg-type]
            if len(present) < len(keys):
                present += sorted(at for at in range(len(keys)) if keys[at] is None)
            self._order = present
        self._match(self._order)

    def _match(self, candidates: list[int]) -> None:
        """Keep of the candidates, which are in order, what the filter lets through."""
        words = search_words(self.query)
        matched = candidates
        if self.only is not None:
            wanted = {self.position[key] for key in self.only if key in self.position}
            matched = [at for at in matched if at in wanted]
        for word in words:
            haystack = self._full_haystack()
            matched = [at for at in matched if word in haystack[at]]
        self.matched = list(matched) if matched is self._order else matched
        self.totals = self._sums(self.matched)
        self._gather()

    def _gather(self) -> None:
        grouping = self.grouping
        if grouping is None:
            self.groups = []
            self.entries = self.matched
            return
        members: dict[Hashable, list[int]] = {}
        for at in self.matched:
            members.setdefault(self._group_keys[at], []).append(at)
        folded = self._folded.get(grouping.key, set())
        self.groups = sorted(
            (
                Group(key, grouping.title(key), key in folded, rows, self._sums)
                for key, rows in members.items()
            ),
            key=_heading_order(grouping),
        )
        self.entries = []
        for number, group in enumerate(self.groups):
            self.entries.append(-1 - number)
            if not group.folded:
                self.entries += group.members

    # --- what is kept ----------------------------------------------------------------------------

    def read_search_texts(self, count: int) -> bool:
        """Make the search texts of some more rows; tell whether any are left."""
        done, text = len(self._haystack), self._search_text
        self._haystack += [search_key(text(item)) for item in self.items[done : done + count]]
        return len(self._haystack) < len(self.items)

    def _full_haystack(self) -> list[str]:
        self.read_search_texts(len(self.items))
        return self._haystack

    def read_sort_keys(self, column: int, count: int) -> bool:
        """Make the sort keys of some more rows; tell whether any are left."""
        keys = self._sort_keys.setdefault(column, [])
        value, done = self._values[column], len(keys)
        values = [value(item) for item in self.items[done : done + count]]
        different = set(values)
        if len(different) < len(values) / 2:
            comparable = {v: _comparable(v) for v in different}
            keys += [comparable[v] for v in values]
        else:
            keys += [_comparable(v) for v in values]
        return len(keys) < len(self.items)

    def _column_sort_keys(self, column: int) -> list[SortValue]:
        self.read_sort_keys(column, len(self.items))
        return self._sort_keys[column]

    def _column_numbers(self, column: int) -> list[int]:
        value = self._values[column]
        return [_number(value(item)) for item in self.items]

    def _all_group_keys(self) -> list[Hashable]:
        return [self.grouping.group(item) for item in self.items] if self.grouping else []

    def _sums(self, positions: list[int]) -> dict[int, int]:
        if len(positions) == len(self.items):
            return dict(self.whole)
        return {c: sum(map(numbers.__getitem__, positions)) for c, numbers in self._numbers.items()}


def _heading_order(grouping: Grouping[T]) -> Callable[[Group], tuple[bool, Any, str]]:
    def order(group: Group) -> tuple[bool, Any, str]:
        value = grouping.order(group.key) if grouping.order else sort_key(group.title)
        return group.key in ("", None), _comparable(value), sort_key(group.title)

    return order


def _comparable(value: SortValue) -> SortValue:
    if isinstance(value, str):
        return sort_key(value) if value else None
    return value


def _number(value: SortValue) -> int:
    return value if isinstance(value, int) else 0


def _holds(hay: str, words: tuple[str, ...]) -> bool:
    return all(word in hay for word in words)


def _picked(values: list[V], positions: list[int]) -> list[V]:
    return [values[at] for at in positions] if values else []
