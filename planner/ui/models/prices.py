"""Known costs of the catalogue and the plan's own prices, side by side and in today's money."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from planner.analysis.price_level import indexed_ore, money_year
from planner.catalogue.values import AnchorPer, Basis, MeasureKind
from planner.domain.evidence import OwnPrice
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan
from planner.ui.labels import language
from planner.ui.session import Session
from planner.ui.source_words import class_words, reminder_lines

_DASH = "–"
#: 100 kr.
_ROUGH_ORE = 10_000


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A price, of the catalogue or the plan's own.

    Attributes:
        key: its id; of the catalogue's the kind and the anchor.
        kind: key of a measure kind.
        name: what it pays for.
        low_ore: lowest amount known, öre in the money of `year`; None = not known.
        high_ore: highest amount known; the same as the lowest where there is one amount.
        year: the price level.
        per: what the amount is for.
        source: where it was read.
        basis: how far it can be trusted; None = the plan's own.
        own: the price of the plan, which can be changed; None = one of the catalogue.
    """

    key: str
    kind: str
    name: str
    low_ore: int | None
    high_ore: int | None
    year: int
    per: AnchorPer
    source: str
    basis: Basis | None
    own: OwnPrice | None

    @property
    def middle_ore(self) -> int:
        """The amount that the table sorts by, öre."""
        known = [ore for ore in (self.low_ore, self.high_ore) if ore is not None]
        return sum(known) // len(known)


class PriceWords(QObject):
    """What is shown of a price, and of the kind it is a price of."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._amounts = session.catalogue.rates.base_amounts
        #: The year whose money everything is shown in.
        self.year = money_year(self._amounts, date.today().year)  # noqa: DTZ011 - the user's own day
        self.kinds = {kind.key: kind.name.of(language()) for kind in session.catalogue.kinds}

    def rows(self, plan: Plan) -> list[PriceRow]:
        """Return the known costs of the catalogue, and the plan's own prices."""
        return [*self._of_catalogue(), *map(_own_row, plan.table(OwnPrice).values())]

    def kind(self, row: PriceRow) -> str:
        """Return the kind of measure."""
        return self.kinds.get(row.kind, row.kind)

    def per(self, row: PriceRow) -> str:
        """Return what the amount is for."""
        kind = self._kind_of(row)
        if row.own is not None:
            return self.tr("a year") if row.own.is_yearly else self.tr("once")
        unit = kind.unit.of(language()) if kind else ""
        if row.per is AnchorPer.MEASURE:
            return self.tr("the whole measure")
        is_yearly = row.per is AnchorPer.UNIT_YEAR
        text = self.tr("per {unit} and year") if is_yearly else self.tr("per {unit}")
        return text.format(unit=unit)

    def amount(self, row: PriceRow) -> str:
        """Return the price in the money of its own year."""
        return self._span(row.low_ore, row.high_ore)

    def today_ore(self, row: PriceRow) -> int | None:
        """Return the middle of the price in today's money, öre; None when the index is not known."""
        return indexed_ore(row.middle_ore, row.year, self.year, self._amounts)

    def today(self, row: PriceRow) -> str:
        """Return the price in today's money, or that its year has no index here."""
        if self.today_ore(row) is None:
            return self.tr("no index for {year}").format(year=row.year)
        ends = (row.low_ore, row.high_ore)
        low, high = (
            None if ore is None else _rough(indexed_ore(ore, row.year, self.year, self._amounts))
            for ore in ends
        )
        return self._span(low, high)

    def source(self, row: PriceRow) -> str:
        """Return where it was read, and how far it can be trusted."""
        if row.own is not None:
            return self.tr("{source} – own price").format(source=row.source)
        trust = {
            Basis.DERIVED: self.tr("{source} – derived"),
            Basis.GENERAL_KNOWLEDGE: self.tr("{source} – not checked"),
        }.get(row.basis or Basis.SOURCE, "{source}")
        return trust.format(source=row.source)

    def whole(self, row: PriceRow) -> str:
        """Return the price and what goes with its kind as a text."""
        lines = (
            f"{row.name}: {self.amount(row)} {self.per(row)} ({row.year}).",
            self.tr("In the money of {year}: {amount}.").format(year=self.year, amount=self.today(row)),
            self.tr("Source: {source}").format(source=self.source(row)),
        )
        return "\n".join(lines)

    def about_kind(self, row: PriceRow) -> str:
        """Return what is known of the kind: its life, who builds and runs it, what running it means."""
        kind = self._kind_of(row)
        if kind is None:
            return ""
        tongue, district = language(), self._session.plan.info.district
        builder, operator = (
            self._session.catalogue.administration_name(board, district)
            for board in (kind.builder, kind.operator)
        )
        lines = (
            self._life(kind),
            kind.life_reason.of(tongue),
            self.tr("Usually built by {builder}, run by {operator}.").format(
                builder=builder, operator=operator
            ),
            class_words(kind),
            *reminder_lines(one for one in kind.warnings if one.key == "running_cost"),
        )
        return "\n".join(filter(None, lines))

    def _life(self, kind: MeasureKind) -> str:
        if kind.useful_life_years is None:
            return self.tr("Useful life: none, or set for each measure.")
        usual = self.tr("Useful life: %Ln year(s).", "", kind.useful_life_years)
        if kind.useful_life_range is None:
            return usual
        low, high = kind.useful_life_range
        return f"{usual} " + self.tr("In use: {low}–{high} years.").format(low=low, high=high)

    def _span(self, low: int | None, high: int | None) -> str:
        """Return "56 000–58 000 kr", one amount where both ends are the same, or an end that is open."""
        if low is None or high is None:
            text = self.tr("at most {amount}") if low is None else self.tr("at least {amount}")
            return text.format(amount=_kronor(high if low is None else low))
        return _kronor(high) if low == high else f"{format_amount(low, Unit.KR)}{_DASH}{_kronor(high)}"

    def _kind_of(self, row: PriceRow) -> MeasureKind | None:
        return next((kind for kind in self._session.catalogue.kinds if kind.key == row.kind), None)

    def _of_catalogue(self) -> Iterable[PriceRow]:
        for kind in self._session.catalogue.kinds:
            for one in kind.anchors:
                yield PriceRow(
                    key=f"{kind.key}/{one.key}",
                    kind=kind.key,
                    name=one.label.of(language()),
                    low_ore=one.low_ore if one.likely_ore is None else one.likely_ore,
                    high_ore=one.high_ore if one.likely_ore is None else one.likely_ore,
                    year=one.year,
                    per=one.per,
                    source=one.source,
                    basis=one.basis,
                    own=None,
                )


def _own_row(price: OwnPrice) -> PriceRow:
    return PriceRow(
        key=price.id,
        kind=price.kind,
        name=price.name,
        low_ore=price.amount_ore,
        high_ore=price.amount_ore,
        year=price.year,
        per=AnchorPer.MEASURE,
        source=price.source,
        basis=None,
        own=price,
    )


def _kronor(ore: int | None) -> str:
    return "" if ore is None else format_amount(ore, Unit.KR, with_unit=True)


def _rough(ore: int | None) -> int | None:
    """Return an amount to the nearest hundred kronor: an index is no more exact than that."""
    return None if ore is None else (ore + _ROUGH_ORE // 2) // _ROUGH_ORE * _ROUGH_ORE
