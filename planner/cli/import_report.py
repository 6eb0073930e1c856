"""What `import` says when it is done: the control totals, as a text or as JSON."""

from collections.abc import Iterator
from typing import Any

from planner.domain.identity_number import hide_identity_numbers
from planner.domain.money import Unit, format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_source import ListSource
from planner.exchange.list_totals import ColumnTotal
from planner.exchange.list_units import UnitGround

_HEADINGS = ("I filen", "Läses in", "Utanför", "Summarader", "Oförklarat")
_NAME_WIDTH, _WIDTH = 30, 16


def import_text(proposal: ImportProposal, *, done: bool, dry_run: bool) -> str:
    """Return the report for people.

    Args:
        proposal: what the import does, or would do.
        done: whether it was done.
        dry_run: whether it was only to be tried.
    """
    totals = proposal.totals
    counts = done or dry_run
    count, imported = len(proposal.drafts) if counts else 0, totals.sum_imported_ore if counts else 0
    measures = "1 åtgärd" if count == 1 else f"{count} åtgärder"
    rows = "1 rad" if totals.rows_in_file == 1 else f"{totals.rows_in_file} rader"
    lines = [
        f"{measures} {'skulle läsas' if dry_run else 'lästes'} in ur {rows}.",
        f"Summa i listan: {_kr(totals.sum_in_file_ore)}. Inläst: {_kr(imported)}.",
        f"Skillnad: {_kr(totals.sum_in_file_ore - imported)}.",
    ]
    if totals.unreadable:
        lines.append(f"{totals.unreadable} belopp gick inte att läsa och är inte med i summan.")
    if totals.stated_sum_ore is not None:
        agrees = "stämmer med raderna" if totals.stated_sum_ore == totals.sum_in_file_ore else "stämmer INTE"
        lines.append(f"Listans egen summarad säger {_kr(totals.stated_sum_ore)}: {agrees}.")
    lines += _taken_as(proposal)
    return "\n".join([*lines, *_columns(totals.columns)] if dry_run else lines)


def journal_text(proposal: ImportProposal, source: ListSource, reason: str) -> str:
    """Return what the history keeps of an import: which file, what it held, and why not all was taken."""
    totals = proposal.totals
    text = (
        f"{source.name}, SHA-256 {source.sha256}. I filen: {totals.rows_in_file} rader, "
        f"{_kr(totals.sum_in_file_ore)}. "
        f"Inläst: {totals.rows_imported} rader, {_kr(totals.sum_imported_ore)}."
    )
    return f"{text} {reason}".strip()


def _columns(columns: tuple[ColumnTotal, ...]) -> Iterator[str]:
    """Yield the control totals of each column of money, in kronor."""
    yield ""
    yield "Kontrollsummor, kr".ljust(_NAME_WIDTH) + "".join(text.rjust(_WIDTH) for text in _HEADINGS)
    for column in columns:
        figures = (
            column.in_file_ore,
            column.imported_ore,
            column.left_out_ore,
            column.sum_rows_ore,
            column.difference_ore,
        )
        name = " ".join(column.choice.header.split())[: _NAME_WIDTH - 2]
        yield name.ljust(_NAME_WIDTH) + "".join(format_amount(ore).rjust(_WIDTH) for ore in figures)


def _taken_as(proposal: ImportProposal) -> Iterator[str]:
    """Say what was decided for the whole list and nobody has asked for."""
    unit = proposal.choices.unit or Unit.KR
    if unit is not Unit.KR:
        yield f"Belopp utan enhet är lästa som {unit}."
    elif proposal.unit_ground is UnitGround.ASSUMED and any(
        column.choice.unit is None for column in proposal.totals.columns
    ):
        yield "Listan anger ingen enhet: belopp utan enhet är lästa som kr."
    if proposal.new_funds:
        yield f"Nya finansieringskällor, utan ram: {', '.join(proposal.new_funds)}."
    if proposal.ignored_headers:
        names = ", ".join(header or "(utan rubrik)" for header in proposal.ignored_headers)
        yield f"Kolumner som inte lästes: {names}."


def import_json(proposal: ImportProposal, source: ListSource, *, done: bool) -> dict[str, Any]:
    """Return the report for machines; amounts in öre."""
    totals = proposal.totals
    imported = totals.sum_imported_ore if done else 0
    return {
        "imported": done,
        "file": source.name,
        "sha256": source.sha256,
        "measures": len(proposal.drafts) if done else 0,
        "sum_in_file_ore": totals.sum_in_file_ore,
        "sum_imported_ore": imported,
        "difference_ore": totals.sum_in_file_ore - imported,
        "unexplained_ore": totals.unexplained_ore,
        "new_funds": proposal.new_funds,
        "unit": proposal.choices.unit,
        "unit_ground": proposal.unit_ground,
        "ignored_columns": proposal.ignored_headers,
        "stated_sum_ore": totals.stated_sum_ore,
        "unreadable": totals.unreadable,
        "columns": [
            {
                "header": column.choice.header,
                "field": column.choice.field,
                "year": column.choice.year,
                "in_file_ore": column.in_file_ore,
                "to_import_ore": column.imported_ore,
                "left_out_ore": column.left_out_ore,
                "sum_rows_ore": column.sum_rows_ore,
                "unexplained_ore": column.difference_ore,
            }
            for column in totals.columns
        ],
        "left_out": [{"reason": one.reason, "rows": one.rows, "ore": one.ore} for one in totals.left_out],
        "rows": [
            {
                "line": row.line,
                "level": row.level,
                "title": hide_identity_numbers(row.title),
                "amount_ore": row.amount_ore,
                "findings": [
                    {"reason": f.reason, "text": hide_identity_numbers(f.text)} for f in row.findings
                ],
            }
            for row in proposal.rows
        ],
    }


def _kr(ore: int) -> str:
    return format_amount(ore, with_unit=True)
