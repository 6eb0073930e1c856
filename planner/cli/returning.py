"""What `return` does: lists what a colleague changed in a workbook, and takes it into the plan when asked."""

import json
import sys
from argparse import Namespace
from contextlib import AbstractContextManager
from typing import Any

from planner.analysis.personal_numbers import new_sightings
from planner.catalogue.loader import load_catalogue
from planner.cli.arguments import words
from planner.cli.words import complain
from planner.document import Document
from planner.domain.identity_number import hide_identity_numbers
from planner.domain.measure import MeasureStatus
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.domain.returned import ReturnedChange, ReturnedPart, ReturnedValue
from planner.editing.workbook_return import return_workbook
from planner.exchange.returned_cells import Remark, RemarkKind
from planner.exchange.words import CLASS_WORDS, STATUS_WORDS, TERTIAL_WORDS
from planner.exchange.workbook_return import WorkbookReturn
from planner.opening import surroundings_of_user, writing
from planner.returning import read_workbook_return

LEFT = 1

_PARTS = {
    ReturnedPart.AMOUNT: "belopp",
    ReturnedPart.FORECAST: "prognos",
    ReturnedPart.COMMENT: "kommentar",
    ReturnedPart.TITLE: "namn",
    ReturnedPart.STATUS: "status",
    ReturnedPart.EXPENSE_CLASS: "inv./drift",
    ReturnedPart.RESPONSIBLE: "ansvarig",
    ReturnedPart.NEW_MEASURE: "ny åtgärd",
    ReturnedPart.GONE_MONEY: "raden är borttagen, pengarna från källan",
    ReturnedPart.GONE_MEASURE: "raden är borttagen, hela åtgärden",
}
_MONEY = frozenset(
    {
        ReturnedPart.AMOUNT,
        ReturnedPart.FORECAST,
        ReturnedPart.NEW_MEASURE,
        ReturnedPart.GONE_MONEY,
        ReturnedPart.GONE_MEASURE,
    }
)
_REMARKS = {
    RemarkKind.AMOUNT_UNREADABLE: "beloppet går inte att läsa säkert",
    RemarkKind.FORMULA_WITHOUT_VALUE: "formeln har inget värde, öppna filen i Excel och spara den",
    RemarkKind.ERROR_CELL: "cellen har ett felvärde",
    RemarkKind.OTHER_UNIT: "cellen visar en annan enhet än kronor",
    RemarkKind.UNKNOWN_WORD: "ordet finns inte i listan",
    RemarkKind.UNKNOWN_FUND: "källan finns inte i planen",
    RemarkKind.UNKNOWN_ROW: "raden är inte skriven från planen",
    RemarkKind.ROW_TWICE: "raden finns två gånger, den första gäller",
    RemarkKind.TWO_VALUES: "åtgärdens rader säger olika saker",
    RemarkKind.FUND_CHANGED: "källan är ändrad på raden, flytta beloppen i programmet i stället",
    RemarkKind.LOCKED: "kolumnen läses inte tillbaka",
    RemarkKind.SECRET: "raden står för sekretessmarkerade åtgärder",
    RemarkKind.CLOSED: "tertialen är stängd",
    RemarkKind.MEASURE_GONE: "åtgärden finns inte längre i planen",
    RemarkKind.NEW_ROW: "den nya raden går inte att läsa in",
}


def run(options: Namespace) -> int:
    """List the changes or take them in: 0 when nothing is left over, 1 when something is."""
    takes = options.accept or options.accept_all
    with _opened(options, takes=takes) as document:
        returned = read_workbook_return(document, options.workbook, load_catalogue())
        plan = document.plan
        chosen = returned.changes if options.accept_all else returned.proposed if options.accept else ()
        change_set = return_workbook(plan, returned.scenario_id, chosen, words(returned.source))
        personal = bool(new_sightings(change_set)) and not options.allow_identity_numbers
        if personal:
            chosen = ()
        elif chosen:
            document.edit(change_set, _ALLOWED if new_sightings(change_set) else "")
        answer = (
            _as_json(returned, chosen) if options.json else _text(returned, plan, len(chosen), takes=takes)
        )
    sys.stdout.write(f"{answer}\n")
    if personal:
        sys.stderr.write(_PERSONAL)
    return 0 if len(chosen) == len(returned.changes) and not returned.remarks else LEFT


_PERSONAL = (
    "Inget togs in: arbetsboken ser ut att innehålla personnummer. Ta bort dem, eller använd "
    "--allow-identity-numbers om det inte är personnummer.\n"
)


_ALLOWED = "Intagen med --allow-identity-numbers, trots varning om personnummer"


def _opened(options: Namespace, *, takes: bool) -> AbstractContextManager[Document]:
    if takes:
        return writing(options.plan, surroundings_of_user(beat_seconds=None), complain)
    return Document.open(options.plan, read_only=True)


def _text(returned: WorkbookReturn, plan: Plan, taken: int, *, takes: bool) -> str:
    stamp = returned.stamp
    who = f", senast sparad av {stamp.modified_by}" if stamp.modified_by else ""
    lines = [f"{returned.file_name} är skriven från läget {stamp.version}{who}."]
    lines += [_line(plan, change) for change in returned.changes]
    lines += [_remark(remark) for remark in returned.remarks]
    count = len(returned.changes)
    changes = "1 ändring" if count == 1 else f"{count} ändringar"
    lines.append(f"{changes}, varav {returned.conflicts} i konflikt med planen. {taken} togs in.")
    if returned.already:
        lines.append(f"{returned.already} till fanns redan i planen.")
    if count and not takes:
        lines.append("Ta in dem med --accept, också konflikter och borttagna rader med --accept-all.")
    return hide_identity_numbers("\n".join(lines))


def _line(plan: Plan, change: ReturnedChange) -> str:
    """Return a change as a line: what, old → new, and what the plan has when that is something else."""
    old, new, now = (_value(change.part, value) for value in (change.old, change.new, change.now))
    text = f"  {_subject(plan, change)}, {_PARTS[change.part]}: {old} → {new}"
    return f"{text}  KONFLIKT: planen har nu {now}" if change.is_conflict else text


def _subject(plan: Plan, change: ReturnedChange) -> str:
    if change.draft is not None:
        return change.draft.title
    measure = plan.measures[change.measure_id] if change.measure_id else None
    parts = [
        f"{measure.code} {measure.title}" if measure else "",
        plan.funds[change.fund_id].name if change.fund_id else "",
        TERTIAL_WORDS[change.tertial].lower() if change.tertial else "",
        str(change.year or ""),
    ]
    return ", ".join(part for part in parts if part)


def _value(part: ReturnedPart, value: ReturnedValue) -> str:
    if value in (None, ""):
        return "–"
    if part in _MONEY and isinstance(value, int):
        return format_amount(value, with_unit=True)
    if part is ReturnedPart.STATUS:
        return STATUS_WORDS[MeasureStatus(str(value))]
    known = (
        {str(key): word for key, word in CLASS_WORDS.items()} if part is ReturnedPart.EXPENSE_CLASS else {}
    )
    return known.get(str(value), str(value))


def _remark(remark: Remark) -> str:
    return f"  {remark.sheet}, rad {remark.line}: {_REMARKS[remark.kind]} ({remark.text})"


def _as_json(returned: WorkbookReturn, chosen: tuple[ReturnedChange, ...]) -> str:
    taken = set(map(id, chosen))
    answer = {
        "file": returned.file_name,
        "sha256": returned.digest,
        "version": returned.stamp.version,
        "modified_by": returned.stamp.modified_by,
        "changes": [_change_json(change, taken=id(change) in taken) for change in returned.changes],
        "remarks": [
            {
                "kind": remark.kind,
                "sheet": remark.sheet,
                "line": remark.line,
                "text": hide_identity_numbers(remark.text),
            }
            for remark in returned.remarks
        ],
        "already": returned.already,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _change_json(change: ReturnedChange, *, taken: bool) -> dict[str, Any]:
    values = {"old": change.old, "new": change.new, "now": change.now}
    hidden = {
        key: hide_identity_numbers(value) if isinstance(value, str) else value
        for key, value in values.items()
    }
    return {
        "part": change.part,
        "measure_id": change.measure_id,
        "fund_id": change.fund_id,
        "year": change.year,
        "tertial": change.tertial,
        **hidden,
        "conflict": change.is_conflict,
        "taken": taken,
        "sheet": change.sheet,
        "line": change.line,
    }
