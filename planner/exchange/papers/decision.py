"""Fördelningsbeslut: what each source gives to each measure and year, against its frame; what is granted."""

from collections.abc import Iterator, Mapping

from planner.analysis.money_chain import MoneyChain, money_chain
from planner.analysis.remaining import Balance, Remaining, remaining
from planner.domain.fund import Frame, Fund
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.exchange.allocation_rows import AllocationRow, allocation_rows
from planner.exchange.papers.amounts import NOTHING, AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.order import PAPER_WORDS, UNIT_SENTENCES, PaperKind, PaperOrder
from planner.exchange.papers.paper import Block, Look, Paper, PaperColumn, PaperRow, PaperTable, PaperText

_NR, _MEASURE = PaperColumn("Nr"), PaperColumn("Åtgärd", weight=3)
_TOTAL = PaperColumn("Totalt", number=True)
_NO_DECISION = "Planeringsram, inte beslutad"


def decision_paper(order: PaperOrder) -> Paper:
    """Return the paper of the scenario that is exported.

    Raises:
        ExportDiffersError: its rows do not add up to what the plan says.
    """
    plan, scenario_id = order.export.plan, order.export.scenario_id
    title, scenario = PAPER_WORDS[PaperKind.DECISION], plan.scenarios[scenario_id]
    is_plan = scenario_id == plan.info.scenario_id
    status = "som är planen" if is_plan else "ett alternativ, inte planen"
    unit = plan.info.display_unit
    return Paper(
        head=order.head(title, f"Fördelning {plan.info.first_year}–{plan.info.last_year} per källa och år"),
        facts=(
            ("Scenario", f"”{scenario.name}”, {status}"),
            ("Belopp", f"i {UNIT_SENTENCES[unit]}; summorna är räknade på ören, inte på avrundade belopp"),
        ),
        blocks=tuple(_blocks(order, AmountFormat(unit))),
    )


def _blocks(order: PaperOrder, amounts: AmountFormat) -> Iterator[Block]:
    plan, shown = order.export.plan, order.export.shown
    left = remaining(plan, order.export.scenario_id)
    chain = money_chain(shown)
    rows = allocation_rows(order.export)
    yield all_sources_table(plan, left, chain, amounts)
    for fund in plan.funds_in_order:
        of_fund = [row for row in rows if row.fund == fund.name]
        yield _allocated(fund, of_fund, left, amounts)
        yield _granted(order, fund, chain, amounts)
    if not any(row.total_ore for row in rows):
        yield PaperText(title="Fördelning", paragraphs=("Inget är fördelat i scenariot.",))
    yield _frames(plan, amounts)


def all_sources_table(plan: Plan, left: Remaining, chain: MoneyChain, amounts: AmountFormat) -> PaperTable:
    """Return the sources with all years together."""
    rows = [
        AmountRow(before=(plan.funds[key].name,), amounts=_balance(left.per_fund[key], chain, key))
        for key in left.funds
    ]
    table = AmountTable(rows=tuple(rows), totals=_balance(left.total, chain), format=amounts)
    heads = ("Ram", "Fördelat", "Kvar att fördela", "Överskridet", "Beviljat")
    return PaperTable(
        title="Alla källor, hela perioden",
        columns=(PaperColumn("Källa", weight=3), *(PaperColumn(head, number=True) for head in heads)),
        rows=table.paper_rows(),
        notes=(
            "Kvar att fördela = ram − fördelat. Överskridet räknas källa för källa och år för år.",
            "Beviljat är det som är beslutat, helt eller delvis, enligt registrerade händelser.",
        ),
    )


def _balance(balance: Balance, chain: MoneyChain, fund_id: FundId | None = None) -> tuple[int, ...]:
    granted = chain.sums(fund_id=fund_id).granted_ore
    return (balance.frame_ore, balance.allocated_ore, balance.remaining_ore, balance.over_ore, granted)


def _allocated(fund: Fund, rows: list[AllocationRow], left: Remaining, amounts: AmountFormat) -> PaperTable:
    """Return what the source gives to each measure and year, and what is left of its frames."""
    balances = [left.cells[fund.id, year] for year in left.years] + [left.per_fund[fund.id]]
    table = AmountTable(
        rows=tuple(
            AmountRow(before=_number_and_title(row), amounts=(*row.amounts_ore, row.total_ore))
            for row in rows
            if row.total_ore
        ),
        totals=tuple(balance.allocated_ore for balance in balances),
        format=amounts,
        plain_zero=False,
    )
    made = table.paper_rows()
    if made:
        frame = table.row_of("Ram", [balance.frame_ore for balance in balances])
        rest = table.row_of("Kvar att fördela", [one.remaining_ore for one in balances], Look.SUM)
        made = (*made, frame, rest)
    return PaperTable(
        title=f"Fördelat ur {fund.name}",
        columns=(_NR, _MEASURE, *_years(left.years), _TOTAL),
        rows=made,
        notes=tuple(_over_committed(left, fund.id, amounts)),
    )


def _over_committed(left: Remaining, fund_id: FundId, amounts: AmountFormat) -> Iterator[str]:
    for year in left.years:
        over = left.cells[fund_id, year].over_ore
        if over:
            yield f"Ramen för {year} är överskriden med {amounts.text(over)} {amounts.unit}."


def _number_and_title(row: AllocationRow) -> tuple[str, str]:
    return ("" if row.stands_for else row.measure.code), row.title


def _granted(order: PaperOrder, fund: Fund, chain: MoneyChain, amounts: AmountFormat) -> PaperTable:
    """Return what is granted from the source to each measure and budget year, with its decisions."""
    plan = order.export.shown
    years = sorted(
        {cell.year for cell, sums in chain.cells.items() if sums.granted_ore} | set(plan.info.years)
    )
    decisions = _decisions(plan, fund.id)
    rows = []
    for measure in sorted(plan.measures.values(), key=lambda one: one.number):
        granted = [chain.sums(measure.id, fund.id, year).granted_ore for year in years]
        if any(granted):
            number, name = order.title_of(measure)
            # What stands for secret measures has no number, and tells of no decision either.
            decided = decisions.get(measure.id, NOTHING) if number else NOTHING
            amounts_ore = (*granted, sum(granted))
            rows.append(AmountRow(before=(number, name), amounts=amounts_ore, after=(decided,)))
    totals = [chain.sums(fund_id=fund.id, year=year).granted_ore for year in years]
    table = AmountTable(rows=tuple(rows), totals=(*totals, sum(totals)), format=amounts, plain_zero=False)
    return PaperTable(
        title=f"Beviljat ur {fund.name}",
        columns=(_NR, _MEASURE, *_years(years), _TOTAL, PaperColumn("Beslut", weight=2)),
        rows=table.paper_rows(),
    )


def _decisions(plan: Plan, fund_id: FundId) -> Mapping[MeasureId, str]:
    """Return when, by whom and with which diary number each measure was granted money."""
    corrected = {event.corrects for event in plan.events.values()}
    found: dict[MeasureId, dict[str, None]] = {}
    for event in sorted(plan.events.values(), key=lambda one: (one.decided_on, one.year, one.id)):
        is_grant = event.kind is EventKind.GRANTED and event.fund_id == fund_id
        if is_grant and not event.corrects and event.id not in corrected:
            parts = (f"{event.decided_on}", event.body, f"dnr {event.dnr}" if event.dnr else "dnr saknas")
            words = ", ".join(part for part in parts if part)
            found.setdefault(event.measure_id, {})[words] = None
    return {key: "; ".join(words) for key, words in found.items()}


def _frames(plan: Plan, amounts: AmountFormat) -> PaperTable:
    order = {fund.id: at for at, fund in enumerate(plan.funds_in_order)}
    frames = sorted(plan.frames.values(), key=lambda one: (order[one.fund_id], one.year))
    return PaperTable(
        title="Ramar och beslut om dem",
        columns=(
            PaperColumn("Källa", weight=2),
            PaperColumn("År"),
            PaperColumn("Ram", number=True),
            PaperColumn("Beslut", weight=3),
            PaperColumn("Dnr", weight=2),
            PaperColumn("Beslutsdag"),
        ),
        rows=tuple(_frame_row(plan, frame, amounts) for frame in frames),
    )


def _frame_row(plan: Plan, frame: Frame, amounts: AmountFormat) -> PaperRow:
    decided = f"{frame.decided_on}" if frame.decided_on else NOTHING
    decision = frame.decision or (NOTHING if frame.decided_on else _NO_DECISION)
    name = plan.funds[frame.fund_id].name
    return PaperRow(
        (name, str(frame.year), amounts.text(frame.amount_ore), decision, frame.dnr or NOTHING, decided)
    )


def _years(years: tuple[int, ...] | list[int]) -> tuple[PaperColumn, ...]:
    return tuple(PaperColumn(str(year), number=True) for year in years)
