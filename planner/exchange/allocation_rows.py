"""The rows of an exported allocation: one per measure and fund, the same in the workbook and in CSV."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.analysis.financing import Financing, financing
from planner.domain.ids import FundId, ScenarioId
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.exchange.words import CLASS_WORDS, NO_KIND, NO_NEIGHBOURHOOD, STATUS_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationRow:
    """What one fund gives to one measure.

    Attributes:
        measure: the measure.
        kind: Swedish name of its kind.
        place: name of its place, or "".
        neighbourhood: *stadsdel*, or words that say there is none.
        fund: name of the fund, or "" for a measure that gets nothing.
        amounts_ore: öre per year of the plan, in order.
        financing: what is asked for and given to the whole measure; on its first row, None on the others.
        rows_of_measure: how many rows the measure has.
    """

    measure: Measure
    kind: str
    place: str
    neighbourhood: str
    fund: str
    amounts_ore: tuple[int, ...]
    financing: Financing | None
    rows_of_measure: int

    @property
    def total_ore(self) -> int:
        """All years together, öre."""
        return sum(self.amounts_ore)

    @property
    def asked_ore(self) -> int | None:
        """What is asked for the whole measure, öre; None on its other rows, and when it is unknown."""
        return self.financing.asked_ore if self.financing else None


TOTAL = "Totalt"
ASKED = "Söks"
MISSING = "Saknas"
FINANCING = "Finansiering"
RESPONSIBLE = "Ansvarig"
ID = "Id"


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column of words: its header, its width in characters and what it says of a row."""

    header: str
    width: float
    value: Callable[[AllocationRow], str]


TEXT_COLUMNS = (
    TextColumn("Nr", 7, lambda row: row.measure.code),
    TextColumn("Åtgärd", 32, lambda row: row.measure.title),
    TextColumn("Slag", 18, lambda row: row.kind),
    TextColumn("Plats", 18, lambda row: row.place),
    TextColumn("Stadsdel", 12, lambda row: row.neighbourhood),
    TextColumn("Inv./drift", 10.5, lambda row: CLASS_WORDS[row.measure.expense_class]),
    TextColumn("Status", 12, lambda row: STATUS_WORDS[row.measure.status]),
    TextColumn("Källa", 22, lambda row: row.fund),
)


def allocation_rows(
    plan: Plan, scenario_id: ScenarioId, kind_names: Mapping[str, str]
) -> tuple[AllocationRow, ...]:
    """Return the rows by measure number, then in the funds' order; a measure without money has one row."""
    rows: list[AllocationRow] = []
    for measure in sorted(plan.measures.values(), key=lambda m: (m.number, m.id)):
        rows += _rows_of(plan, scenario_id, measure, kind_name(measure.kind, kind_names))
    return tuple(rows)


def kind_name(key: str, kind_names: Mapping[str, str]) -> str:
    """Return the Swedish name of a measure kind; a key that nobody named stands as it is."""
    return kind_names.get(key, key) or NO_KIND


def _rows_of(plan: Plan, scenario_id: ScenarioId, measure: Measure, kind: str) -> list[AllocationRow]:
    parts = plan.allocations_of(measure.id, scenario_id)
    place = plan.places[measure.place_id] if measure.place_id else None
    paying = {part.fund_id for part in parts}
    funds = [fund for fund in plan.funds_in_order if fund.id in paying]
    return [
        AllocationRow(
            measure=measure,
            kind=kind,
            place=place.name if place else "",
            neighbourhood=(place.neighbourhood if place else "") or NO_NEIGHBOURHOOD,
            fund=fund.name if fund else "",
            amounts_ore=_per_year(plan, parts, fund.id if fund else None),
            financing=financing(plan, measure.id, scenario_id) if number == 0 else None,
            rows_of_measure=max(1, len(funds)),
        )
        for number, fund in enumerate(funds or [None])
    ]


def _per_year(plan: Plan, parts: Iterable[Allocation], fund_id: FundId | None) -> tuple[int, ...]:
    amounts = {part.year: part.amount_ore for part in parts if part.fund_id == fund_id}
    return tuple(amounts.get(year, 0) for year in plan.info.years)
