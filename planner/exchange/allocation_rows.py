"""The rows of an exported allocation: one per measure and fund, the same in the workbook and in CSV."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.analysis.financing import Financing, financing
from planner.domain.fund import Fund
from planner.domain.ids import FundId
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.exchange.export_input import WITHHELD, AllocationExport
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
        fund_id: the fund; None for a measure that gets nothing.
        amounts_ore: öre per year of the plan, in order.
        financing: what is asked for and given to the whole measure; on its first row, None on the others.
        rows_of_measure: how many rows the measure has.
        secret: whether it is flagged for secrecy, or its place is.
        stands_for: how many secret measures it stands for; 0 for a measure of its own.
    """

    measure: Measure
    kind: str
    place: str
    neighbourhood: str
    fund: str
    amounts_ore: tuple[int, ...]
    financing: Financing | None
    rows_of_measure: int
    secret: bool = False
    stands_for: int = 0
    fund_id: FundId | None = None

    @property
    def total_ore(self) -> int:
        """All years together, öre."""
        return sum(self.amounts_ore)

    @property
    def asked_ore(self) -> int | None:
        """What is asked for the whole measure, öre; None on its other rows, and when it is unknown."""
        return self.financing.asked_ore if self.financing else None

    @property
    def is_first(self) -> bool:
        """Whether it is the measure's first row, on which stands what is said of the whole measure."""
        return self.financing is not None

    @property
    def title(self) -> str:
        """What is to be done, or how many measures are not told of."""
        return shown_title(self.measure, self.stands_for)


TOTAL = "Totalt"
ASKED = "Söks"
MISSING = "Saknas"
FINANCING = "Finansiering"
RESPONSIBLE = "Ansvarig"
SECRECY = "Sekretess"
ID = "Id"
FUND_ID = "Käll-id"


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column of words: its header, its width in characters and what it says of a row."""

    header: str
    width: float
    value: Callable[[AllocationRow], str]


TEXT_COLUMNS = (
    TextColumn("Nr", 7, lambda row: "" if row.stands_for else row.measure.code),
    TextColumn("Åtgärd", 32, lambda row: row.title),
    TextColumn("Slag", 18, lambda row: row.kind),
    TextColumn("Plats", 18, lambda row: row.place),
    TextColumn("Stadsdel", 12, lambda row: row.neighbourhood),
    TextColumn(
        "Inv./drift", 10.5, lambda row: WITHHELD if row.stands_for else CLASS_WORDS[row.measure.expense_class]
    ),
    TextColumn("Status", 13, lambda row: WITHHELD if row.stands_for else STATUS_WORDS[row.measure.status]),
    TextColumn("Källa", 22, lambda row: row.fund),
)


def allocation_rows(export: AllocationExport) -> tuple[AllocationRow, ...]:
    """Return the rows by measure number, then in the funds' order; a measure without money has one row.

    What stands for secret measures comes last.
    """
    rows: list[AllocationRow] = []
    funds = export.shown.funds_in_order
    for measure in sorted(export.shown.measures.values(), key=lambda m: (m.number, m.id)):
        rows += _rows_of(export, measure, funds)
    return tuple(rows)


def shown_title(measure: Measure, stands_for: int) -> str:
    """Return what a measure is called, or what stands for so many that are not told of."""
    if not stands_for:
        return measure.title
    what = "Sekretessmarkerade åtgärder" if stands_for > 1 else "Sekretessmarkerad åtgärd"
    cost = ", kostnad okänd" if measure.asked_ore is None else ""
    return f"{what}{cost} ({stands_for} st)"


def measure_words(export: AllocationExport, measure: Measure) -> tuple[str, str]:
    """Return number and title of a measure; of one that stands for secret ones how many they are."""
    count = export.stands_for(measure)
    return "" if count else measure.code, shown_title(measure, count)


def secrecy_word(row: AllocationRow) -> str:
    """Say whether a row is of something flagged for secrecy."""
    return "Ja" if row.secret else ""


def kind_name(key: str, kind_names: Mapping[str, str]) -> str:
    """Return the Swedish name of a measure kind; a key that nobody named stands as it is."""
    return kind_names.get(key, key) or NO_KIND


def _rows_of(export: AllocationExport, measure: Measure, funds: list[Fund]) -> list[AllocationRow]:
    plan, scenario_id = export.shown, export.scenario_id
    stands_for = export.stands_for(measure)
    parts = plan.allocations_of(measure.id, scenario_id)
    place = plan.places[measure.place_id] if measure.place_id else None
    giving = {part.fund_id for part in parts}
    paying = [fund for fund in funds if fund.id in giving]
    return [
        AllocationRow(
            measure=measure,
            kind=kind_name(measure.kind, export.kind_names),
            place=place.name if place else "",
            neighbourhood=(place.neighbourhood if place else "") or NO_NEIGHBOURHOOD,
            fund=fund.name if fund else "",
            fund_id=fund.id if fund else None,
            amounts_ore=_per_year(plan, parts, fund.id if fund else None),
            financing=financing(plan, measure.id, scenario_id) if number == 0 else None,
            rows_of_measure=max(1, len(paying)),
            secret=measure.secret or (place is not None and place.secret),
            stands_for=stands_for,
        )
        for number, fund in enumerate(paying or [None])
    ]


def _per_year(plan: Plan, parts: Iterable[Allocation], fund_id: FundId | None) -> tuple[int, ...]:
    amounts = {part.year: part.amount_ore for part in parts if part.fund_id == fund_id}
    return tuple(amounts.get(year, 0) for year in plan.info.years)
