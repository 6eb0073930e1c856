"""What a colleague changed in the sheet Fördelning: amounts, words, new rows, rows that are gone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from planner.catalogue.catalogue import Catalogue
from planner.domain.ids import FundId, MeasureId
from planner.domain.measure import Measure
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.domain.returned import ReturnedChange, ReturnedPart, ReturnedValue
from planner.exchange.allocation_rows import (
    ASKED,
    FUND_ID,
    ID,
    RESPONSIBLE,
    AllocationRow,
    allocation_rows,
)
from planner.exchange.export_input import AllocationExport
from planner.exchange.list_import import propose
from planner.exchange.list_values import ImportChoices, RowLevel
from planner.exchange.reading.table import RawTable
from planner.exchange.returned_cells import (
    CellTroubleError,
    Remark,
    RemarkKind,
    ReturnedRow,
    header_of,
    rows_below,
)
from planner.exchange.words import CLASS_WORDS, STATUS_WORDS
from planner.exchange.workbook.allocation_sheet import SUM
from planner.exchange.workbook.sheet import clean_text

WANTED = (ID, FUND_ID, "Åtgärd", "Källa")
Key = tuple[MeasureId, FundId | None]

#: The part of the plan that each column of words is about, its words, and the field that they are of.
_FIELDS: Mapping[str, tuple[ReturnedPart, Mapping[str, str] | None, str]] = {
    "Åtgärd": (ReturnedPart.TITLE, None, "title"),
    "Inv./drift": (ReturnedPart.EXPENSE_CLASS, {v: k for k, v in CLASS_WORDS.items()}, "expense_class"),
    "Status": (ReturnedPart.STATUS, {v: k for k, v in STATUS_WORDS.items()}, "status"),
    RESPONSIBLE: (ReturnedPart.RESPONSIBLE, None, "responsible"),
}
#: Columns of words that are not read back; a change in them is said.
_LOCKED = ("Nr", "Slag", "Plats", "Stadsdel")


@dataclass(slots=True)
class Found:
    """What was found, as it is being found.

    Attributes:
        changes: in the file's order.
        remarks: what is not read back.
        already: how many changes the plan has already.
    """

    changes: list[ReturnedChange] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    already: int = 0

    def add(self, change: ReturnedChange) -> None:
        """Take a change, unless the plan holds it already."""
        if change.new == change.now:
            self.already += 1
        else:
            self.changes.append(change)


class AllocationReader:
    """Compares the sheet with what it held when it was exported, and with the plan as it is now."""

    def __init__(self, then: AllocationExport, now: Plan, catalogue: Catalogue, found: Found) -> None:
        """Prepare; `then` is the export as it was made, from the journal."""
        self._then, self._now, self._catalogue, self._found = then, now, catalogue, found
        self._rows: dict[Key, AllocationRow] = {
            (row.measure.id, row.fund_id): row for row in allocation_rows(then)
        }
        self._ids = {measure_id for measure_id, _ in self._rows}
        self._seen: set[Key] = set()
        self._said: dict[tuple[MeasureId, str], dict[str, ReturnedRow]] = defaultdict(dict)

    def read(self, table: RawTable) -> bool:
        """Read the sheet; tell whether its columns are there."""
        header = header_of(table, WANTED)
        if header is None:
            return False
        at, columns = header
        new: list[ReturnedRow] = []
        for row in rows_below(table, at, columns):
            if row.text(ID):
                self._read_row(row)
            elif row.title and row.text(next(iter(columns))) != SUM:
                new.append(row)
        self._say_fields()
        self._say_gone()
        self._read_new(table, at, new)
        return True

    def _read_row(self, row: ReturnedRow) -> None:
        measure_id = MeasureId(row.text(ID))
        key = (measure_id, FundId(row.text(FUND_ID)) if row.text(FUND_ID) else None)
        before = self._rows.get(key)
        if before is None:
            self._say(row, RemarkKind.UNKNOWN_ROW)
        elif key in self._seen:
            self._say(row, RemarkKind.ROW_TWICE)
        elif measure_id not in self._now.measures and not before.stands_for:
            self._seen.add(key)
            self._say(row, RemarkKind.MEASURE_GONE)
        else:
            self._seen.add(key)
            self._compare(row, before)

    def _compare(self, row: ReturnedRow, before: AllocationRow) -> None:
        if before.stands_for:
            if any(True for _ in self._amounts(row, before)):
                self._say(row, RemarkKind.SECRET)
            return
        fund_id = before.fund_id
        if fund_id is None:
            fund_id = self._fund_named(row)
        elif row.text("Källa") != clean_text(before.fund).strip():
            self._say(row, RemarkKind.FUND_CHANGED, "Källa")
            return
        for year, old, new in self._amounts(row, before):
            if fund_id is None or fund_id not in self._now.funds:
                self._say(row, RemarkKind.UNKNOWN_FUND, "Källa")
                break
            self._found.add(
                ReturnedChange(
                    part=ReturnedPart.AMOUNT,
                    measure_id=before.measure.id,
                    fund_id=fund_id,
                    year=year,
                    old=old,
                    new=new,
                    now=self._now.amount(self._then.scenario_id, before.measure.id, fund_id, year),
                    sheet=row.sheet,
                    line=row.line,
                )
            )
        self._compare_words(row, before)

    def _amounts(self, row: ReturnedRow, before: AllocationRow) -> Iterator[tuple[int, int, int]]:
        """Yield the year, the amount at export and the amount now of every cell that differs."""
        for year, old in zip(self._then.plan.info.years, before.amounts_ore, strict=True):
            if str(year) not in row.columns:
                continue
            try:
                new = row.ore(str(year)) or 0
            except CellTroubleError as trouble:
                self._say(row, trouble.kind, str(year))
                continue
            if new != old:
                yield year, old, new

    def _fund_named(self, row: ReturnedRow) -> FundId | None:
        """Return the source that somebody gave to a measure that had none."""
        wanted = name_key(row.text("Källa"))
        return next((fund.id for fund in self._now.funds.values() if name_key(fund.name) == wanted), None)

    def _compare_words(self, row: ReturnedRow, before: AllocationRow) -> None:
        """Collect what is said of the whole measure on each of its rows; say what is not read back."""
        for header, (_, words, name) in _FIELDS.items():
            if header in row.columns:
                old = getattr(before.measure, name)
                shown = next((word for word, value in words.items() if value == old), old) if words else old
                if row.text(header) != clean_text(shown).strip():
                    self._said[before.measure.id, header][row.text(header)] = row
        shown = {"Nr": before.measure.code, "Slag": before.kind, "Plats": before.place}
        shown["Stadsdel"] = before.neighbourhood
        for header in _LOCKED:
            if header in row.columns and row.text(header) != clean_text(shown[header]).strip():
                self._say(row, RemarkKind.LOCKED, header)
        self._compare_asked(row, before)

    def _compare_asked(self, row: ReturnedRow, before: AllocationRow) -> None:
        if ASKED not in row.columns or not before.is_first:
            return
        try:
            changed = row.ore(ASKED) != before.asked_ore
        except CellTroubleError:
            changed = True
        if changed:
            self._say(row, RemarkKind.LOCKED, ASKED)

    def _say_fields(self) -> None:
        """Make a change of each word that somebody wrote on one of a measure's rows."""
        for (measure_id, header), said in self._said.items():
            word, row = next(iter(said.items()))
            part, words, name = _FIELDS[header]
            new = words.get(word) if words else word
            if len(said) > 1:
                self._say(row, RemarkKind.TWO_VALUES, header)
            elif new is None or (part is ReturnedPart.TITLE and not new):
                self._say(row, RemarkKind.UNKNOWN_WORD, header)
            else:
                old, now = (self._word(plan, measure_id, name) for plan in (self._then.plan, self._now))
                change = ReturnedChange(part=part, measure_id=measure_id, old=old, new=new, now=now)
                self._found.add(replace(change, sheet=row.sheet, line=row.line))

    def _word(self, plan: Plan, measure_id: MeasureId, name: str) -> ReturnedValue:
        value = getattr(plan.measures[measure_id], name)
        return str(value)

    def _say_gone(self) -> None:
        """Say which rows are gone: of a measure the money from one source, or the whole measure."""
        there = {measure_id for measure_id, _ in self._seen}
        gone = [row for key, row in self._rows.items() if key not in self._seen and not row.stands_for]
        whole: dict[MeasureId, int] = defaultdict(int)
        for row in gone:
            if row.measure.id in self._now.measures and row.measure.id not in there:
                whole[row.measure.id] += row.total_ore
            elif row.measure.id in self._now.measures and row.fund_id is not None:
                self._add_gone(ReturnedPart.GONE_MONEY, row.measure, row.fund_id, row.total_ore)
        for measure_id, ore in whole.items():
            self._add_gone(ReturnedPart.GONE_MEASURE, self._now.measures[measure_id], None, ore)

    def _add_gone(self, part: ReturnedPart, measure: Measure, fund_id: FundId | None, old_ore: int) -> None:
        now = sum(
            money.amount_ore
            for money in self._now.allocations_of(measure.id, self._then.scenario_id)
            if fund_id in (None, money.fund_id)
        )
        if part is ReturnedPart.GONE_MEASURE or now:
            change = ReturnedChange(part=part, measure_id=measure.id, fund_id=fund_id, old=old_ore, now=now)
            self._found.changes.append(change)

    def _read_new(self, table: RawTable, header: int, new: list[ReturnedRow]) -> None:
        """Read rows without an id as the import of a list reads them."""
        if not new:
            return
        lines = [header, *(row.line - 1 for row in new)]
        flags = {(place, at[1]): flag for at, flag in table.flags.items() for place in _places(lines, at[0])}
        rows = tuple(table.rows[line] for line in lines)
        part = RawTable(file_name=table.file_name, sheet=table.sheet, rows=rows, flags=flags)
        proposal = propose(part, self._now, self._catalogue, ImportChoices(header_row=0))
        where = {verdict.title: lines[verdict.line - 1] + 1 for verdict in reversed(proposal.rows)}
        for verdict in proposal.rows:
            if verdict.level not in (RowLevel.OK, RowLevel.WARNING):
                line = lines[verdict.line - 1] + 1
                self._found.remarks.append(Remark(RemarkKind.NEW_ROW, table.sheet, line, verdict.title))
        for draft in proposal.drafts:
            self._found.changes.append(
                ReturnedChange(
                    part=ReturnedPart.NEW_MEASURE,
                    measure_id=None,
                    new=sum(part.amount_ore for part in draft.amounts),
                    draft=draft,
                    sheet=table.sheet,
                    line=where.get(draft.title, 0),
                )
            )

    def _say(self, row: ReturnedRow, kind: RemarkKind, header: str = "") -> None:
        self._found.remarks.append(row.remark(kind, header))


def _places(lines: list[int], line: int) -> Iterator[int]:
    return (place for place, one in enumerate(lines) if one == line)
