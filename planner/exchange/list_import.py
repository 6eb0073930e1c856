"""Importing a list: what it would add to the plan, row by row and in all, before anything is added."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from planner.catalogue.catalogue import Catalogue, folded
from planner.domain.drafts import MeasureDraft
from planner.domain.money import Unit
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_columns import (
    ColumnChoice,
    Field,
    best_table,
    find_header,
    guess_columns,
    header_cells,
    header_height,
    stated_unit,
)
from planner.exchange.list_reading import RawTable, read_tables
from planner.exchange.list_rows import RowReader
from planner.exchange.list_values import STOPPING, Finding, ImportChoices, ReadRow, RowLevel, RowReason


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVerdict:
    """What becomes of one row of the file.

    Attributes:
        line: its line in the file, from 1.
        level: whether it is imported, and with what remark.
        findings: what is to be said of it.
        title: its title.
        amount_ore: all of its amounts that could be read, öre.
    """

    line: int
    level: RowLevel
    findings: tuple[Finding, ...]
    title: str
    amount_ore: int

    @property
    def is_imported(self) -> bool:
        """Whether the row is taken."""
        return self.level in (RowLevel.OK, RowLevel.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlTotals:
    """The file against the import.

    Attributes:
        rows_in_file: rows with a measure; sum rows and headings within the list do not count.
        rows_imported: how many of them are taken.
        sum_in_file_ore: all amounts that could be read in those rows, öre.
        sum_imported_ore: those of the rows that are taken.
        unreadable: how many cells of money could not be read: no sum holds them.
        stated_sum_ore: what the last sum row of the file says; None = it has none.
    """

    rows_in_file: int
    rows_imported: int
    sum_in_file_ore: int
    sum_imported_ore: int
    unreadable: int
    stated_sum_ore: int | None

    @property
    def difference_ore(self) -> int:
        """What the file has and the import leaves out, öre."""
        return self.sum_in_file_ore - self.sum_imported_ore


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProposal:
    """What an import would do; nothing is done yet.

    Attributes:
        table: the sheet it was read from.
        choices: the choices it was made under, with the columns and the header row filled in.
        rows: what becomes of each row, in the file's order; empty rows are left out.
        totals: the file against the import.
        drafts: what `editing.import_list` would add to the plan: rows of the same measure are one.
        new_funds: funds that the plan does not have yet, by name.
        new_places: places that the plan does not have yet: (name, neighbourhood).
    """

    table: RawTable
    choices: ImportChoices
    rows: tuple[RowVerdict, ...]
    totals: ControlTotals
    drafts: tuple[MeasureDraft, ...]
    new_funds: tuple[str, ...]
    new_places: tuple[tuple[str, str], ...]

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
    tables = read_tables(path, encoding)
    if not sheet:
        return best_table(tables)
    for table in tables:
        if table.sheet == sheet:
            return table
    raise ListReadError(path, ReadProblem.NO_SUCH_SHEET)


def propose(
    table: RawTable, plan: Plan, catalogue: Catalogue, choices: ImportChoices | None = None
) -> ImportProposal:
    """Work out what an import would do; run again with other choices when the user changes them."""
    chosen, columns, header = _completed(table, plan, choices or ImportChoices())
    reader = RowReader(table, columns, chosen, plan.info.years, catalogue)
    first = header + header_height(table, header)
    read = [row for at in range(first, len(table.rows)) if (row := reader.read(at))]
    measures = [row for row in read if not (row.is_sum or row.is_heading)]
    _mark_duplicates(plan, measures, chosen.skipped_lines)
    verdicts = tuple(_verdict(row, chosen.skipped_lines) for row in read)
    taken_lines = {verdict.line for verdict in verdicts if verdict.is_imported}
    taken = [row for row in measures if row.line in taken_lines]
    aliases = _fund_aliases(plan)
    drafts = tuple(_filled_in(_with_known_funds(draft, aliases), plan, catalogue) for draft in _merged(taken))
    return ImportProposal(
        table=table,
        choices=chosen,
        rows=verdicts,
        totals=_totals(read, verdicts),
        drafts=drafts,
        new_funds=_new_funds(plan, drafts),
        new_places=_new_places(plan, drafts),
    )


def _completed(
    table: RawTable, plan: Plan, choices: ImportChoices
) -> tuple[ImportChoices, tuple[ColumnChoice, ...], int]:
    """Fill in what is not chosen; return the choices, and of them the columns and the header row."""
    header = find_header(table) if choices.header_row is None else choices.header_row
    columns = choices.columns or guess_columns(header_cells(table, header))
    unit = choices.unit or stated_unit(table, header) or Unit.KR
    funds = plan.funds_in_order
    fund = choices.fund or (funds[0].name if len(funds) == 1 else "")
    return replace(choices, header_row=header, columns=columns, fund=fund, unit=unit), columns, header


def _verdict(row: ReadRow, skipped: frozenset[int]) -> RowVerdict:
    if row.is_sum:
        level = RowLevel.SUM
    elif row.line in skipped or row.is_heading:
        level = RowLevel.SKIPPED
    elif any(finding.reason in STOPPING for finding in row.findings):
        level = RowLevel.STOP
    else:
        level = RowLevel.WARNING if row.findings else RowLevel.OK
    title = row.draft.title
    return RowVerdict(
        line=row.line, level=level, findings=tuple(row.findings), title=title, amount_ore=row.amount_ore
    )


def _totals(read: list[ReadRow], verdicts: Iterable[RowVerdict]) -> ControlTotals:
    other = {row.line for row in read if row.is_sum or row.is_heading}
    measures = [row for row in verdicts if row.line not in other]
    taken = [row for row in measures if row.is_imported]
    sums = [row.amount_ore or row.stated_total_ore for row in read if row.is_sum]
    return ControlTotals(
        rows_in_file=len(measures),
        rows_imported=len(taken),
        sum_in_file_ore=sum(row.amount_ore for row in measures),
        sum_imported_ore=sum(row.amount_ore for row in taken),
        unreadable=sum(_unreadable(row) for row in measures),
        stated_sum_ore=sums[-1] if sums else None,
    )


_NOT_READ = frozenset(
    {
        RowReason.AMOUNT_AMBIGUOUS,
        RowReason.AMOUNT_UNREADABLE,
        RowReason.ERROR_CELL,
        RowReason.FORMULA_WITHOUT_VALUE,
        RowReason.SHOWN_IN_OTHER_UNIT,
    }
)


def _unreadable(row: RowVerdict) -> int:
    return sum(finding.reason in _NOT_READ for finding in row.findings)


def _key(row: ReadRow) -> tuple[str, str, str, str]:
    """Return what makes two rows the same measure: number if the list has one, title and place."""
    draft = row.draft
    return row.number, folded(draft.title), folded(draft.place), folded(draft.neighbourhood)


def _mark_duplicates(plan: Plan, rows: list[ReadRow], skipped: frozenset[int]) -> None:
    """Say which measures the plan has already, and which cells the file gives twice."""
    known = set()
    for measure in plan.measures.values():
        place = plan.places[measure.place_id].name if measure.place_id else ""
        known.add((folded(measure.title), folded(place)))
    given: dict[tuple[str, str, str, str], set[tuple[str, int]]] = defaultdict(set)
    seen = set()
    for row in rows:
        key = _key(row)
        cells = {(name_key(part.fund), part.year) for part in row.draft.amounts}
        if key[1:3] in known:
            row.findings.append(Finding(reason=RowReason.DUPLICATE_IN_PLAN, text=row.draft.title))
        if key in seen and (cells & given[key] or not cells) and row.line not in skipped:
            row.findings.append(Finding(reason=RowReason.DUPLICATE_IN_FILE, text=row.draft.title))
        seen.add(key)
        given[key] |= cells


def _merged(rows: list[ReadRow]) -> tuple[MeasureDraft, ...]:
    """Make one measure of the rows that give it different money; a row that repeats money stays its own."""
    drafts: list[MeasureDraft] = []
    where: dict[tuple[str, str, str, str], int] = {}
    for row in rows:
        key = _key(row)
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
    amounts = (replace(part, fund=aliases.get(name_key(part.fund), part.fund)) for part in draft.amounts)
    return replace(draft, amounts=tuple(amounts))


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
