"""Importing a list: what it would add to the plan, row by row and in all, before anything is added."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from planner.catalogue.catalogue import Catalogue
from planner.domain.collection import no_collection
from planner.domain.drafts import MeasureDraft
from planner.domain.money import Unit
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_checks import (
    mark_duplicates,
    mark_like_sums,
    mark_unknown_funds,
    row_key,
    stop_parts,
)
from planner.exchange.list_columns import (
    ColumnChoice,
    Field,
    best_table,
    find_header,
    fund_and_year,
    guess_columns,
    header_cells,
    header_height,
)
from planner.exchange.list_reading import RawTable, Report, read_tables
from planner.exchange.list_rows import RowReader
from planner.exchange.list_sheets import prepared
from planner.exchange.list_totals import ControlTotals, control_totals
from planner.exchange.list_units import UnitGround, unit_note
from planner.exchange.list_values import STOPPING, ImportChoices, ReadRow, RowLevel, RowReason, RowVerdict
from planner.exchange.reading.table import nobody_asks


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProposal:
    """What an import would do; nothing is done yet.

    Attributes:
        table: the sheet it was read from.
        choices: the choices it was made under, with the columns and the header row filled in.
        unit_ground: why bare numbers are read in the unit of `choices`.
        rows: what becomes of each row, in the file's order; empty rows are left out.
        totals: the file against the import.
        drafts: what `editing.import_list` would add to the plan: rows of the same measure are one.
        new_funds: funds that the plan does not have yet, by name.
        new_places: places that the plan does not have yet: (name, neighbourhood).
    """

    table: RawTable
    choices: ImportChoices
    unit_ground: UnitGround
    rows: tuple[RowVerdict, ...]
    totals: ControlTotals
    drafts: tuple[MeasureDraft, ...]
    new_funds: tuple[str, ...]
    new_places: tuple[tuple[str, str], ...]

    @property
    def chosen(self) -> ImportChoices:
        """The choices to work out the next proposal with: the unit only where the user chose it."""
        unit = self.choices.unit if self.unit_ground is UnitGround.CHOSEN else None
        return replace(self.choices, unit=unit)

    @property
    def columns(self) -> tuple[ColumnChoice, ...]:
        """What each column is taken for."""
        return self.choices.columns or ()

    @property
    def ignored_headers(self) -> tuple[str, ...]:
        """The headers of the columns that are not read although something stands in them."""
        header = self.choices.header_row or 0
        rows = self.table.rows[header + header_height(self.table, header) :]
        filled = {at for row in rows for at, cell in enumerate(row) if cell not in (None, "")}
        headers = {choice.index: choice.header for choice in self.columns}
        taken = {choice.index for choice in self.columns if choice.field is not Field.IGNORED}
        return tuple(headers.get(at, "") for at in sorted(filled - taken))


def read_table(path: Path, sheet: str = "", encoding: str = "") -> RawTable:
    """Read one sheet of a file.

    Args:
        path: an .xlsx, .ods or .csv.
        sheet: which one; "" = the one that looks most like a list of measures.
        encoding: of a CSV; "" = found by itself.

    Raises:
        ListReadError: the file cannot be read, or has no such sheet.
    """
    tables = tuple(prepared(table) for table in read_tables(path, encoding))
    if not sheet:
        return best_table(tables)
    for table in tables:
        if table.sheet == sheet:
            return table
    raise ListReadError(path, ReadProblem.NO_SUCH_SHEET)


@no_collection()
def propose(
    table: RawTable,
    plan: Plan,
    catalogue: Catalogue,
    choices: ImportChoices | None = None,
    report: Report = nobody_asks,
) -> ImportProposal:
    """Work out what an import would do; run again with other choices when the user changes them.

    Args:
        table: the list.
        plan: what it is to be imported into.
        catalogue: kinds of measures and their words.
        choices: what the user chose; None = nothing.
        report: told how much is done, 0 to 1; what it raises ends the work.
    """
    chosen, ground = _completed(table, plan, choices or ImportChoices())
    columns, header = chosen.columns or (), chosen.header_row or 0
    rows = range(header + header_height(table, header), len(table.rows))
    reader = RowReader(table, columns, chosen, plan.info.years, catalogue)
    read = [row for at in rows if (row := _read_row(reader, at, rows, report))]
    aliases = _fund_aliases(plan)
    measures = [row for row in read if not (row.is_sum or row.is_heading)]
    _mark(plan, read, measures, aliases, chosen.skipped_lines)
    report(_MARKED)
    verdicts = tuple(_verdict(row, chosen) for row in read)
    taken_lines = {verdict.line for verdict in verdicts if verdict.is_imported}
    taken = [row for row in measures if row.line in taken_lines]
    drafts = tuple(_filled_in(_with_known_funds(draft, aliases), plan, catalogue) for draft in _merged(taken))
    report(_DRAFTED)
    return ImportProposal(
        table=table,
        choices=chosen,
        unit_ground=ground,
        rows=verdicts,
        totals=control_totals(reader.cells, rows, columns, read, verdicts),
        drafts=drafts,
        new_funds=_new_funds(plan, drafts),
        new_places=_new_places(plan, drafts),
    )


#: How much of the work is done when all rows are read, held against each other, and made measures of.
_READ, _MARKED, _DRAFTED = 0.6, 0.7, 0.8


def _read_row(reader: RowReader, at: int, rows: range, report: Report) -> ReadRow | None:
    """Read a row, and tell so now and then."""
    if at % 64 == 0:
        report(_READ * (at - rows.start) / len(rows))
    return reader.read(at)


def _mark(
    plan: Plan,
    read: list[ReadRow],
    measures: list[ReadRow],
    aliases: Mapping[str, str],
    skipped: frozenset[int],
) -> None:
    """Say what there is to say of rows when they are held against each other and against the plan."""
    mark_duplicates(plan, measures, skipped)
    mark_unknown_funds(plan, measures, aliases)
    mark_like_sums(read)
    stop_parts(measures, skipped)


def _completed(table: RawTable, plan: Plan, choices: ImportChoices) -> tuple[ImportChoices, UnitGround]:
    """Fill in what is not chosen; return the choices, and on what ground the unit is."""
    header = find_header(table) if choices.header_row is None else choices.header_row
    columns = choices.columns or _with_fund_columns(guess_columns(header_cells(table, header)), plan)
    note = unit_note(table, header)
    unit, ground = Unit.KR, UnitGround.ASSUMED
    if choices.unit is not None:
        unit, ground = choices.unit, UnitGround.CHOSEN
    elif note is not None:
        unit, ground = note.unit, UnitGround.NOTED
    funds = plan.funds_in_order
    fund = choices.fund or (funds[0].name if len(funds) == 1 else "")
    return replace(choices, header_row=header, columns=columns, fund=fund, unit=unit), ground


def _with_fund_columns(columns: tuple[ColumnChoice, ...], plan: Plan) -> tuple[ColumnChoice, ...]:
    """Take columns such as "CM4 2026" for what a source of the plan gives in a year."""
    names = {name_key(fund.name): fund.name for fund in plan.funds.values()} | _fund_aliases(plan)
    return tuple(
        replace(choice, field=Field.YEAR_AMOUNT, year=named[1], unit=named[2], fund=names[named[0]])
        if choice.field is Field.IGNORED
        and (named := fund_and_year(choice.header)) is not None
        and named[0] in names
        else choice
        for choice in columns
    )


def _verdict(row: ReadRow, choices: ImportChoices) -> RowVerdict:
    if row.is_sum:
        level = RowLevel.SUM
    elif row.line in choices.skipped_lines or row.is_heading:
        level = RowLevel.SKIPPED
    elif any(finding.reason in STOPPING for finding in row.findings):
        level = RowLevel.STOP
    else:
        level = RowLevel.WARNING if row.findings else RowLevel.OK
    return RowVerdict(
        line=row.line,
        level=level,
        findings=tuple(row.findings),
        title=row.draft.title,
        amount_ore=row.amount_ore,
        number=row.number,
        is_confirmed=level is RowLevel.WARNING and row.line in choices.confirmed_lines,
    )


def _merged(rows: list[ReadRow]) -> tuple[MeasureDraft, ...]:
    """Make one measure of the rows that give it different money; a row that repeats money stays its own."""
    drafts: list[MeasureDraft] = []
    where: dict[tuple[str, str, str, str], int] = {}
    for row in rows:
        key = row_key(row)
        twice = any(finding.reason is RowReason.DUPLICATE_IN_FILE for finding in row.findings)
        if key not in where or twice:
            where.setdefault(key, len(drafts))
            drafts.append(row.draft)
            continue
        first = drafts[where[key]]
        cost = first.cost_ore
        if row.draft.cost_ore not in (None, cost):
            cost = (cost or 0) + (row.draft.cost_ore or 0)
        drafts[where[key]] = replace(first, amounts=(*first.amounts, *row.draft.amounts), cost_ore=cost)
    return tuple(drafts)


_NICKNAME = re.compile(r"(.+?) ?\((.+)\)")


def _fund_aliases(plan: Plan) -> dict[str, str]:
    """Return what lists may call a fund besides its name, as CM4 for Trygghetsfonden (CM4).

    A word that is another fund's name, or that two funds share, stands for none of them.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for fund in plan.funds.values():
        if match := _NICKNAME.fullmatch(fund.name):
            for word in match.groups():
                found[name_key(word)].append(fund.name)
    names = {name_key(fund.name) for fund in plan.funds.values()}
    return {key: funds[0] for key, funds in found.items() if len(funds) == 1 and key not in names}


def _with_known_funds(draft: MeasureDraft, aliases: Mapping[str, str]) -> MeasureDraft:
    names = {part.fund: aliases.get(name_key(part.fund), part.fund) for part in draft.amounts}
    if all(name == known for name, known in names.items()):
        return draft
    return replace(draft, amounts=tuple(replace(part, fund=names[part.fund]) for part in draft.amounts))


def _filled_in(draft: MeasureDraft, plan: Plan, catalogue: Catalogue) -> MeasureDraft:
    """Take from the catalogue what the list does not say and the kind of measure tells."""
    kind = catalogue.kind(draft.kind)
    if kind is None:
        return draft
    district = plan.info.district
    return replace(
        draft,
        expense_class=draft.expense_class or kind.expense_class,
        useful_life_years=kind.useful_life_years,
        builder=catalogue.administration_name(kind.builder, district),
        operator=catalogue.administration_name(kind.operator, district),
    )


def _new_funds(plan: Plan, drafts: tuple[MeasureDraft, ...]) -> tuple[str, ...]:
    known = {name_key(fund.name) for fund in plan.funds.values()}
    named = {name_key(part.fund): part.fund for draft in reversed(drafts) for part in reversed(draft.amounts)}
    return tuple(name for key, name in reversed(named.items()) if key not in known)


def _new_places(plan: Plan, drafts: tuple[MeasureDraft, ...]) -> tuple[tuple[str, str], ...]:
    known = {(name_key(place.name), name_key(place.neighbourhood)) for place in plan.places.values()}
    names = {name for name, _ in known}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for draft in drafts:
        name, area = key = name_key(draft.place), name_key(draft.neighbourhood)
        if name and key not in known and (area or name not in names):
            found.setdefault(key, (draft.place, draft.neighbourhood))
            names.add(name)
    return tuple(found.values())
