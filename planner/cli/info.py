"""What `info` says: what each fund has, gives and has left in each year, and what is too much."""

from collections.abc import Iterable, Mapping
from typing import Any

from planner.analysis.remaining import Balance, Remaining, remaining
from planner.document import Document
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan

_HEADINGS = ("År", "Ram", "Fördelat", "Bundet", "Kvar att fördela")


def info_text(document: Document) -> str:
    """Return the report for people; amounts in the plan's unit, with nothing rounded away."""
    plan = document.plan
    balances = remaining(plan)
    info = plan.info
    place = f"{info.district}, " if info.district else ""
    measures = "1 åtgärd" if len(plan.measures) == 1 else f"{len(plan.measures)} åtgärder"
    lines = [
        f"{info.title} ({place}{info.first_year}–{info.last_year})",
        f"{document.path} · versionskod {document.version} · sparad {document.saved_at:%Y-%m-%d %H:%M}",
        f"Scenario: {plan.scenarios[info.scenario_id].name} · {measures} · belopp i {info.display_unit}",
    ]
    for fund_id in balances.funds:
        years = {str(year): balances.cells[fund_id, year] for year in balances.years}
        lines += ["", plan.funds[fund_id].name]
        lines += _table({**years, "Summa": balances.per_fund[fund_id]}, info.display_unit)
    if len(balances.funds) > 1:
        every = {str(year): balances.per_year[year] for year in balances.years}
        lines += ["", "Alla källor"]
        lines += _table({**every, "Summa": balances.total}, info.display_unit)
    return "\n".join([*lines, "", *_verdict(plan, balances)])


def info_json(document: Document) -> dict[str, Any]:
    """Return the report for machines; all amounts in öre."""
    plan = document.plan
    balances = remaining(plan)
    info = plan.info
    return {
        "file": str(document.path),
        "plan_id": info.id,
        "title": info.title,
        "district": info.district,
        "first_year": info.first_year,
        "last_year": info.last_year,
        "scenario": plan.scenarios[info.scenario_id].name,
        "measures": len(plan.measures),
        "version": document.version,
        "hash": document.head_hash,
        "saved_at": document.saved_at.isoformat(timespec="seconds"),
        "funds": [
            {
                "id": fund_id,
                "name": plan.funds[fund_id].name,
                "years": {year: _balance(balances.cells[fund_id, year]) for year in balances.years},
                "total": _balance(balances.per_fund[fund_id]),
            }
            for fund_id in balances.funds
        ],
        "years": {year: _balance(balance) for year, balance in balances.per_year.items()},
        "total": _balance(balances.total),
        "over_committed": balances.total.over_ore > 0,
    }


def _balance(balance: Balance) -> dict[str, int]:
    return {
        "frame_ore": balance.frame_ore,
        "allocated_ore": balance.allocated_ore,
        "bound_ore": balance.bound_ore,
        "remaining_ore": balance.remaining_ore,
        "over_ore": balance.over_ore,
    }


def _table(rows: Mapping[str, Balance], unit: Unit) -> list[str]:
    cells: list[tuple[str, ...]] = [_HEADINGS]
    for title, balance in rows.items():
        amounts = (balance.frame_ore, balance.allocated_ore, balance.bound_ore, balance.remaining_ore)
        cells.append((title, *(format_amount(ore, unit, exact=True) for ore in amounts)))
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADINGS))]
    marks = ["", *(_mark(balance, unit) for balance in rows.values())]
    return [_line(row, widths) + mark for row, mark in zip(cells, marks, strict=True)]


def _line(row: Iterable[str], widths: list[int]) -> str:
    first, *rest = row
    amounts = "".join(f"  {cell:>{width}}" for cell, width in zip(rest, widths[1:], strict=True))
    return f"  {first:<{widths[0]}}{amounts}"


def _mark(balance: Balance, unit: Unit) -> str:
    if not balance.over_ore:
        return ""
    return f"  !! ÖVERSKRIDET med {format_amount(balance.over_ore, unit, exact=True, with_unit=True)}"


def _verdict(plan: Plan, balances: Remaining) -> list[str]:
    """Say fund by fund and year by year what is too much: money left elsewhere does not pay for it."""
    unit = plan.info.display_unit
    lines = [
        f"  {plan.funds[fund_id].name} {year}: "
        f"{format_amount(balance.over_ore, unit, exact=True, with_unit=True)} mer fördelat än ramen"
        for (fund_id, year), balance in balances.cells.items()
        if balance.over_ore
    ]
    if not lines:
        return ["Inget är överskridet."]
    return [
        f"ÖVERSKRIDET: {format_amount(balances.total.over_ore, unit, exact=True, with_unit=True)}",
        *lines,
    ]
