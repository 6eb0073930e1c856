"""The allocation as a table: a measure a row, a year a column, following the plan and what is typed."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.analysis.financing import Financing, FinancingState, financing
from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.measure import Measure
from planner.domain.money import Unit, format_amount
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.editing.amounts import AmountCell, set_amounts
from planner.ui import labels
from planner.ui.models.amount_block import typed_amount
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

NO_AMOUNT = "–"
STATE = "state"
_YEAR = "year:"
_STATE_ORDER = {state: order for order, state in enumerate(FinancingState)}
_TONES = {
    FinancingState.UNKNOWN: "text_muted",
    FinancingState.NONE: "text_muted",
    FinancingState.PART: "warn",
    FinancingState.FULL: "good",
    FinancingState.OVER: "bad",
}


@dataclass(frozen=True, slots=True)
class AllocationRow:
    """A measure with what the shown source and scenario give it.

    Attributes:
        measure: the measure.
        neighbourhood: *stadsdel* of its place, or "".
        amounts: öre per year of the plan.
        total_ore: all years of the shown source.
        financing: asked against what all sources together give.
    """

    measure: Measure
    neighbourhood: str
    amounts: tuple[int, ...]
    total_ore: int
    financing: Financing


@dataclass(frozen=True, slots=True)
class Shown:
    """What the table shows: another one means that every row is another."""

    scenario_id: ScenarioId
    fund_id: FundId | None
    years: tuple[int, ...]
    unit: Unit


class AllocationModel(RowsModel[AllocationRow]):
    """Follows the session by itself; an edit or a preview computes only the rows it touches."""

    #: The years or the unit, and so the columns, are others.
    columns_replaced = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Show the session's plan, and keep showing it."""
        self.session = session
        self._touched_by_preview: set[MeasureId] = set()
        self._awake = False
        self._stale = True
        self._missed: set[MeasureId] = set()
        self.shown = _shown(session)
        super().__init__(self._columns(), _key, self._search_text, parent)
        # Rows stay where they stand while their amounts are typed, also when sorted by an amount.
        self._rows.resorts = False
        session.changed.connect(self._on_changed)
        session.previewed.connect(self._on_previewed)
        session.view_changed.connect(self._on_view_changed)

    # --- addresses -------------------------------------------------------------------------------

    def year_of(self, column: int) -> int | None:
        """Return the year of a column; None = it holds no amounts to type."""
        key = self.columns[column].key if 0 <= column < len(self.columns) else ""
        return int(key.removeprefix(_YEAR)) if key.startswith(_YEAR) else None

    @property
    def asked_ore(self) -> int:
        """What all measures ask for together, öre, whatever the filter says."""
        return self._rows.whole[self.column_of("asked")]

    def column_of_year(self, year: int) -> int:
        """Return the column of a year, -1 when there is none."""
        return self.column_of(f"{_YEAR}{year}")

    def cell(self, row: int, column: int) -> AmountCell | None:
        """Return the amount that is typed in at a place; None = nothing can be typed there."""
        item, year = self.row_at(row), self.year_of(column)
        if item is None or year is None:
            return None
        fund_id = self._fund_typed_in(item.measure.id, year)
        return AmountCell(item.measure.id, fund_id, year) if fund_id else None

    def _fund_typed_in(self, measure_id: MeasureId, year: int) -> FundId | None:
        """Return the shown source; with all sources shown, the only one there can be meant."""
        if self.shown.fund_id is not None:
            return self.shown.fund_id
        plan, scenario_id = self.session.shown, self.shown.scenario_id
        if len(plan.funds) == 1:
            return next(iter(plan.funds))
        parts = plan.allocations_of(measure_id)
        giving = {part.fund_id for part in parts if part.scenario_id == scenario_id and part.year == year}
        return giving.pop() if len(giving) == 1 else None

    # --- groupings -------------------------------------------------------------------------------

    def groupings(self) -> tuple[Grouping[AllocationRow], ...]:
        """Return how rows can be gathered: by kind, by neighbourhood."""
        catalogue = self.session.catalogue
        order = {kind.key: at for at, kind in enumerate(catalogue.kinds)}
        return (
            Grouping(
                key="kind",
                group=lambda row: row.measure.kind,
                title=self._kind_title,
                order=lambda key: order.get(str(key), len(order)),
            ),
            Grouping(
                key="neighbourhood",
                group=lambda row: row.neighbourhood,
                title=lambda key: str(key) or self.tr("Neighbourhood not known"),
            ),
        )

    def _kind_title(self, key: Hashable) -> str:
        kind = self.session.catalogue.kind(str(key))
        if kind is not None:
            return kind.plural.of(labels.language())
        return str(key) or self.tr("No kind chosen")

    # --- following the plan ----------------------------------------------------------------------

    def wake(self) -> None:
        """Show what has happened since `rest`, or since the beginning, and follow from now on."""
        self._awake = True
        if not self._follow_view():
            self._update(self._missed)
        self._missed = set()

    def rest(self) -> None:
        """Follow no more, as while nobody looks: only remember what to compute."""
        self._awake = False

    def _on_changed(self, change_set: ChangeSet) -> None:
        touched = _touched(self.session.plan, change_set) | self._touched_by_preview
        self._touched_by_preview = set()
        if not self._awake:
            self._missed |= touched
        elif not self._follow_view():
            self._update(touched)

    def _on_previewed(self) -> None:
        if not self._awake:
            return
        changes = self.session.preview_changes
        touched = _touched(self.session.shown, changes) if changes else set()
        self._update(touched | self._touched_by_preview)
        self._touched_by_preview = touched

    def _on_view_changed(self) -> None:
        if self._awake:
            self._follow_view()

    def _follow_view(self) -> bool:
        """Show what the session shows; tell whether that took every row."""
        shown, before = _shown(self.session), self.shown
        if shown == before and not self._stale:
            return False
        self._stale = False
        self.shown = shown
        if (shown.years, shown.unit) != (before.years, before.unit):
            self.set_rows(())
            self.set_columns(self._columns())
            self._rows.resorts = False
            self.columns_replaced.emit()
        self._fill()
        return True

    def _fill(self) -> None:
        plan, shown = self.session.shown, self.shown
        measures = sorted(plan.measures.values(), key=lambda measure: measure.number)
        self.set_rows([_row(plan, shown, measure) for measure in measures])

    def _update(self, measure_ids: Iterable[MeasureId]) -> None:
        plan = self.session.shown
        wanted = list(measure_ids)
        rows = [_row(plan, self.shown, plan.measures[m]) for m in wanted if m in plan.measures]
        if wanted:
            self.update_rows(rows, [m for m in wanted if m not in plan.measures])

    # --- columns ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column[AllocationRow]]:
        return [*self._describing(), *map(self._year_column, range(len(self.shown.years))), *self._summing()]

    def _describing(self) -> list[Column[AllocationRow]]:
        return [
            Column(
                key="number",
                title=self.tr("No."),
                value=lambda row: row.measure.number,
                text=lambda row: row.measure.code,
                width=6,
            ),
            Column(
                key="title",
                title=self.tr("Measure"),
                value=lambda row: row.measure.title,
                tooltip=lambda row: row.measure.title,
                width=34,
            ),
            Column(
                key="kind",
                title=self.tr("Kind"),
                value=lambda row: self._kind_name(row.measure.kind),
                width=13,
            ),
            Column(
                key="neighbourhood",
                title=self.tr("Neighbourhood"),
                value=lambda row: row.neighbourhood,
                width=13,
            ),
            self._amount_column("asked", self.tr("Asked"), lambda row: row.measure.asked_ore),
        ]

    def _year_column(self, at: int) -> Column[AllocationRow]:
        year = self.shown.years[at]
        return Column(
            key=f"{_YEAR}{year}",
            title=str(year),
            value=lambda row: row.amounts[at],
            text=lambda row: self.amount_text(row.amounts[at]),
            align=Align.END,
            summed=True,
            sum_text=self.amount_text,
            tooltip=partial(self._amount_tooltip, at),
            tone=lambda row: "" if row.amounts[at] else "text_muted",
            setter=lambda row, text: self._type_in(row, year, text),
            editable=lambda row: self._fund_typed_in(row.measure.id, year) is not None,
            width=self._amount_width(),
        )

    def _summing(self) -> list[Column[AllocationRow]]:
        state: Column[AllocationRow] = Column(
            key=STATE,
            title=self.tr("State"),
            value=lambda row: _STATE_ORDER[row.financing.state],
            text=self._state_text,
            tone=lambda row: _TONES[row.financing.state],
            tooltip=self._state_tooltip,
            badge=True,
            width=16,
        )
        total = self._amount_column("allocated", self.tr("Allocated"), lambda row: row.total_ore)
        other = self._amount_column(
            "other",
            self.tr("Other sources"),
            lambda row: row.financing.allocated_ore - row.total_ore,
            shown=False,
        )
        return [total, other, state]

    def _amount_column(
        self, key: str, title: str, value: Callable[[AllocationRow], int | None], *, shown: bool = True
    ) -> Column[AllocationRow]:
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda row: self.amount_text(value(row)),
            align=Align.END,
            summed=True,
            sum_text=self.amount_text,
            tone=lambda row: "" if value(row) else "text_muted",
            width=self._amount_width(),
            shown=shown,
        )

    def _amount_width(self) -> int:
        return 12 if self.shown.unit is Unit.KR else 7

    def _type_in(self, row: AllocationRow, year: int, text: Any) -> bool:
        """Take what assistive technology types into a cell."""
        fund_id = self._fund_typed_in(row.measure.id, year)
        if fund_id is None:
            return False
        try:
            ore = typed_amount(str(text), self.shown.unit)
        except PlannerError as error:
            self.session.failed.emit(error)
            return False
        cell = AmountCell(row.measure.id, fund_id, year)
        return self.session.edit(set_amounts, self.shown.scenario_id, {cell: ore})

    # --- texts -----------------------------------------------------------------------------------

    def amount_text(self, ore: int | None) -> str:
        """Return an amount in the shown unit, a dash for none."""
        return format_amount(ore, self.shown.unit) if ore else NO_AMOUNT

    def _search_text(self, row: AllocationRow) -> str:
        measure = row.measure
        return f"{measure.code}\n{measure.title}\n{self._kind_name(measure.kind)}\n{row.neighbourhood}"

    def _kind_name(self, key: str) -> str:
        kind = self.session.catalogue.kind(key)
        return kind.short.of(labels.language()) if kind is not None else key

    def _amount_tooltip(self, at: int, row: AllocationRow) -> str:
        year, ore = self.shown.years[at], row.amounts[at]
        if self._fund_typed_in(row.measure.id, year) is None:
            return self.tr("All sources together. Choose a source above the table to type here.")
        rounded = format_amount(ore, self.shown.unit) != format_amount(ore, self.shown.unit, exact=True)
        return format_amount(ore, Unit.KR, with_unit=True) if rounded else ""

    def _state_text(self, row: AllocationRow) -> str:
        found = row.financing
        share = found.allocated_ore * 100 // found.asked_ore if found.asked_ore else None
        return {
            FinancingState.UNKNOWN: self.tr("Cost unknown"),
            FinancingState.NONE: self.tr("None"),
            FinancingState.PART: self.tr("Part {share} %").format(share=share),
            FinancingState.FULL: self.tr("Whole"),
            FinancingState.OVER: self.tr("▲ Over {share} %").format(share=share),
        }[found.state]

    def _state_tooltip(self, row: AllocationRow) -> str:
        found, unit = row.financing, self.shown.unit
        lines = [labels.financing_name(found.state)]
        if found.asked_ore is not None:
            asked = format_amount(found.asked_ore, unit, with_unit=True)
            lines.append(self.tr("Asked {amount}").format(amount=asked))
        given = format_amount(found.allocated_ore, unit, with_unit=True)
        lines.append(self.tr("Allocated {amount} from all sources").format(amount=given))
        if found.missing_ore:
            missing = format_amount(found.missing_ore, unit, with_unit=True)
            lines.append(self.tr("Missing {amount}").format(amount=missing))
        return "\n".join(lines)


def _key(row: AllocationRow) -> str:
    return row.measure.id


def _shown(session: Session) -> Shown:
    return Shown(session.scenario_id, session.fund_id, tuple(session.plan.info.years), session.unit)


def _row(plan: Plan, shown: Shown, measure: Measure) -> AllocationRow:
    amounts = [0] * len(shown.years)
    first = shown.years[0]
    for part in plan.allocations_of(measure.id):
        if part.scenario_id == shown.scenario_id and shown.fund_id in (None, part.fund_id):
            amounts[part.year - first] += part.amount_ore
    verdict = financing(plan, measure.id, shown.scenario_id)
    return AllocationRow(measure, plan.neighbourhood_of(measure), tuple(amounts), sum(amounts), verdict)


def _touched(plan: Plan, change_set: ChangeSet) -> set[MeasureId]:
    """Return the measures whose rows a change set may change."""
    touched: set[MeasureId] = set()
    places: set[str] = set()
    for change in change_set.changes:
        entity = change.entity
        if isinstance(entity, Allocation):
            touched.add(entity.measure_id)
        elif isinstance(entity, Measure):
            touched.add(entity.id)
        elif isinstance(entity, Place):
            places.add(entity.id)
    if places:
        touched.update(m.id for m in plan.measures.values() if m.place_id in places)
    return touched
