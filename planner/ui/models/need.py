"""Need as data: the places in order, every part of their need in a column of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from PySide6.QtCore import QObject

from planner.analysis.need import TOP, Moved, Need, PlaceNeed, sensitivity
from planner.domain.ids import CriterionId, PlaceId
from planner.domain.need import NeedCriterion
from planner.domain.numbers import format_scaled
from planner.domain.place import Place
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel

#: So many examples are named.
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A place with its need, and where it stands in the order.

    Attributes:
        place: the place.
        need: its need.
        order: where it stands, 1 first, departures counted.
        interval: the ranks it stays within when the weights are drawn; None without a value.
    """

    place: Place
    need: PlaceNeed
    order: int
    interval: tuple[int, int] | None


class NeedWords(QObject):
    """What is shown of a need: every text of the table and above it."""

    def value(self, row: NeedRow) -> str:
        """Return the weighted mean with a decimal."""
        return "–" if row.need.value is None else need_words(row.need.value)

    def missing(self, row: NeedRow) -> str:
        """Return how many ratings are missing, in words, and what that could mean."""
        if not row.need.missing:
            return ""
        low, high = (need_words(end) for end in (row.need.lowest, row.need.highest))
        count = self.tr("%Ln missing", "", row.need.missing)
        return self.tr("{count} ({low}–{high})").format(count=count, low=low, high=high)

    def parts(self, row: NeedRow, criteria: tuple[NeedCriterion, ...]) -> str:
        """Return every rating in the order of the criteria; a dash where one is missing."""
        return " ".join(str(row.need.scores.get(one.id, "–")) for one in criteria)

    def parts_by_name(self, row: NeedRow, criteria: tuple[NeedCriterion, ...]) -> str:
        """Return every rating with its criterion and weight, a line each."""
        return "\n".join(
            self.tr("{name}: {score} (weight {weight})").format(
                name=one.name, score=row.need.scores.get(one.id, "–"), weight=one.weight
            )
            for one in criteria
        )

    def interval(self, row: NeedRow) -> str:
        """Return the ranks it stays within."""
        if row.interval is None:
            return ""
        low, high = row.interval
        return str(low) if low == high else f"{low}–{high}"

    def departure(self, row: NeedRow) -> str:
        """Return that somebody put it elsewhere, and why."""
        departure = row.need.departure
        if departure is None:
            return ""
        rank = "–" if row.need.rank is None else str(row.need.rank)
        return self.tr("{rank} → {position}: {reason}").format(
            rank=rank, position=departure.position, reason=departure.reason
        )

    def order(self, row: NeedRow) -> str:
        """Return where it stands; a dash when it is not rated."""
        return str(row.order) if row.need.rank is not None or row.need.departure is not None else "–"

    def firmness(self, found: Need, names: Mapping[PlaceId, str]) -> str:
        """Return whether the order of the first places hangs on one weight, and on what is not rated."""
        top = [one for one in found.places if one.rank is not None and one.rank <= TOP]
        partly = sum(one.missing > 0 for one in top)
        if not top:
            return ""
        order = self._order(sensitivity(found), names)
        if not partly:
            return order
        missing = self.tr(
            "%Ln of them miss ratings: Rank within says how far that could move them.", "", partly
        )
        return f"{order} {missing}"

    def _order(self, moves: list[Moved], names: Mapping[PlaceId, str]) -> str:
        telling = [move for move in moves if move.pairs]
        if not telling:
            return self.tr("The order of the first ten holds when any weight moves 25\u00a0%.")
        weights = ", ".join(dict.fromkeys(move.criterion.name for move in telling))
        examples = dict.fromkeys(pair for move in telling for pair in move.pairs)
        swaps = "; ".join(
            self.tr("{first} and {second}").format(first=names[first], second=names[second])
            for first, second in list(examples)[:_EXAMPLES]
        )
        return self.tr(
            "▲ The order of the first ten hangs on the weight of {weights}: 25\u00a0% swaps {swaps}."
        ).format(weights=weights, swaps=swaps)


class NeedColumns(QObject):
    """The columns of the table."""

    def __init__(self, words: NeedWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self, criteria: tuple[NeedCriterion, ...]) -> list[Column[NeedRow]]:
        """Return the columns in their usual order; those of the criteria stand in the middle."""
        words = self._words
        return [
            Column(
                key="order", title=self.tr("Order"), value=_order, text=words.order, align=Align.END, width=10
            ),
            Column(key="place", title=self.tr("Place"), value=_name, tooltip=_name, width=24, grows=True),
            Column(
                key="value",
                title=self.tr("Need 0–3"),
                value=_tenths,
                text=words.value,
                align=Align.END,
                width=9,
                description=self.tr("The weighted mean of what is rated"),
            ),
            Column(
                key="parts",
                title=self.tr("Ratings"),
                value=lambda row: len(row.need.scores),
                text=lambda row: words.parts(row, criteria),
                tooltip=lambda row: words.parts_by_name(row, criteria),
                width=22,
                description=", ".join(one.name for one in criteria),
            ),
            *map(self._criterion, criteria),
            Column(
                key="missing",
                title=self.tr("Not rated"),
                value=lambda row: row.need.missing,
                text=words.missing,
                tone=lambda _: "text_muted",
                width=19,
                description=self.tr("How many ratings are missing, and between what the need could lie"),
            ),
            Column(
                key="interval",
                title=self.tr("Rank within"),
                value=lambda row: row.interval[0] if row.interval else None,
                text=words.interval,
                align=Align.END,
                width=10,
                description=self.tr(
                    "Nine of ten times when each weight is drawn ±25\u00a0%, whatever the missing ratings are"
                ),
            ),
            Column(
                key="departure",
                title=self.tr("Departure"),
                value=words.departure,
                tooltip=words.departure,
                width=20,
                gives_way=2,
            ),
        ]

    def _criterion(self, criterion: NeedCriterion) -> Column[NeedRow]:
        score = _score_of(criterion.id)
        return Column(
            key=f"criterion.{criterion.id}",
            title=self.tr("{name} ({weight})").format(name=criterion.name, weight=criterion.weight),
            value=score,
            text=lambda row: "–" if (found := score(row)) is None else str(found),
            align=Align.END,
            width=8,
            description=criterion.question,
            shown=False,
        )


def need_model(words: NeedWords, criteria: tuple[NeedCriterion, ...], parent: QObject) -> RowsModel[NeedRow]:
    """Return an empty table."""
    return RowsModel(NeedColumns(words).all(criteria), lambda row: row.place.id, _searched, parent)


def tenths_of(value: Fraction) -> int:
    """Return a need in tenths as it is shown, half rounded up."""
    return floor(value * 10 + Fraction(1, 2))


def need_words(value: Fraction) -> str:
    """Return a need with one decimal."""
    return format_scaled(tenths_of(value), 1, fixed=True)


def _score_of(criterion_id: CriterionId) -> Callable[[NeedRow], int | None]:
    return lambda row: row.need.scores.get(criterion_id)


def _searched(row: NeedRow) -> str:
    return f"{row.place.name}\n{row.place.neighbourhood}"


def _order(row: NeedRow) -> int:
    return row.order


def _tenths(row: NeedRow) -> int | None:
    return None if row.need.value is None else round(row.need.value * 1_000)


def _name(row: NeedRow) -> str:
    return row.place.name
