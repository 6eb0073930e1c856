"""What `events` and `follow-up` say: the chain of money event by event, and a tertial's table."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from planner.analysis.follow_up import FollowUp, FollowUpRow, follow_up, usual_period
from planner.analysis.public_follow_up import public_rows
from planner.catalogue.loader import load_catalogue
from planner.cli.aligned import aligned
from planner.document import Document
from planner.domain.ids import MeasureId
from planner.domain.money import Unit, format_amount
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.exchange.allocation_rows import measure_words
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import EVENT_WORDS, TERTIAL_WORDS, secrecy_words
from planner.exporting import document_export

_EVENT_HEADINGS = (
    "Datum",
    "Händelse",
    "Åtgärd",
    "Källa",
    "År",
    "Belopp",
    "Dnr/verifikation",
    "Instans",
    "Anteckning",
)
_HEADINGS = (
    *("Projekt", "Beslutad budget", "Ombudgeterat", "Omdisponerat", "Justerad budget", "Utfall"),
    *("Prognos helår", "Avvikelse", "Kvar att förbruka", "Kommentar"),
)
_AMOUNTS = frozenset(range(1, 9))


def run_events(options: Namespace) -> int:
    """List the events, the oldest first."""
    export = _export(options)
    plan = export.shown
    events = sorted(plan.events.values(), key=lambda one: (one.decided_on, one.booked_on))
    events = [one for one in events if options.year is None or options.year in one.years]
    if options.json:
        return _answer(_dumped([_event_json(export, one) for one in events]))
    if not events:
        return _answer("Inga händelser.")
    rows = [_EVENT_HEADINGS, *(_event_row(export, one) for one in events)]
    return _answer("\n".join([*aligned(rows, frozenset({5})), *_about_secrecy(export)]))


def run_follow_up(options: Namespace) -> int:
    """Show the follow-up of a tertial; the latest that has ended when none is named."""
    export = _export(options)
    year, tertial = _period(options, export.plan)
    # The totals are the plan's own, whatever is left out of the rows.
    whole = follow_up(export.plan, year, tertial)
    result = replace(whole, rows=public_rows(whole, export.unnamed))
    if options.json:
        return _answer(_dumped(_as_json(export, result)))
    return _answer("\n".join([*_text(export, result), *_about_secrecy(export)]))


def _export(options: Namespace) -> AllocationExport:
    """Return the plan, without what is secret unless that is asked for."""
    with Document.open(options.plan, read_only=True) as document:
        return document_export(document, load_catalogue(), with_secret=options.with_secret)


def _about_secrecy(export: AllocationExport) -> list[str]:
    """Return what to say of what is secret."""
    return [f"{secrecy_words(export)}."] if export.secret_count else []


def _period(options: Namespace, plan: Plan) -> tuple[int, Tertial]:
    today = date.today()  # noqa: DTZ011 - the day as the user's calendar has it
    year, tertial = usual_period(plan, today)
    if options.year:
        ended = [one for one in Tertial if one.ends_on(options.year) < today]
        year, tertial = options.year, ended[-1] if ended else Tertial.T1
    return year, Tertial(options.tertial) if options.tertial else tertial


# --- events --------------------------------------------------------------------------------------


def _event_row(export: AllocationExport, event: MoneyEvent) -> tuple[str, ...]:
    plan = export.shown
    said = "; ".join(text for text in (event.note, event.reason) if text)
    return (
        event.decided_on.isoformat(),
        _event_name(event),
        _measures(export, event),
        plan.funds[event.fund_id].name,
        "–".join(str(year) for year in event.years),
        format_amount(event.signed_ore, plan.info.display_unit, exact=True, with_unit=True),
        event.dnr or event.voucher,
        event.body,
        said,
    )


def _event_name(event: MoneyEvent) -> str:
    return f"{EVENT_WORDS[event.kind]}{', rättelse' if event.corrects else ''}"


def _measures(export: AllocationExport, event: MoneyEvent) -> str:
    """Return the number of the measure and of the one that gets its money, or what is told instead."""
    ids = (event.measure_id, event.to_measure_id)
    told = (_told(export, one) for one in ids if one is not None)
    return " → ".join(number or title for number, title in told)


def _told(export: AllocationExport, measure_id: MeasureId) -> tuple[str, str]:
    """Return number and title of a measure; no number of what stands for secret ones."""
    return measure_words(export, export.shown.measures[measure_id])


def _event_json(export: AllocationExport, event: MoneyEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "kind": event.kind,
        "measure": _told(export, event.measure_id)[0],
        "to_measure": _told(export, event.to_measure_id)[0] if event.to_measure_id else None,
        "fund": export.plan.funds[event.fund_id].name,
        "year": event.year,
        "to_year": event.to_year,
        "amount_ore": event.signed_ore,
        "decided_on": event.decided_on.isoformat(),
        "booked_on": event.booked_on.isoformat(),
        "dnr": event.dnr,
        "body": event.body,
        "voucher": event.voucher,
        "note": event.note,
        "reason": event.reason,
        "corrects": event.corrects,
    }


# --- follow-up -----------------------------------------------------------------------------------


def _text(export: AllocationExport, result: FollowUp) -> Iterator[str]:
    yield f"{export.plan.info.title}: {TERTIAL_WORDS[result.tertial]} {result.year}, mnkr"
    through = "" if result.through is None else f" till och med {result.through.isoformat()}"
    state = "öppen" if result.closing is None else f"stängd {result.closing.closed_on.isoformat()}"
    yield f"Utfall{through}, {state}. Avvikelse: budget minus prognos, plus är överskott."
    rows = [_HEADINGS, *(_row(export, row) for row in result.rows), _row(export, result.total)]
    yield from aligned(rows, _AMOUNTS)
    if any(not row.said for row in result.rows):
        yield "* prognosen är inte lagd i den här tertialen."
    if result.late:
        yield f"Kom in efter stängningen och räknas senare: {result.late}."


def _row(export: AllocationExport, row: FollowUpRow) -> tuple[str, ...]:
    sums = row.sums
    name = "Summa"
    if row.measure_id is not None:
        name = " ".join(_told(export, row.measure_id)).strip()
    amounts = (sums.granted_ore, sums.carried_ore, sums.moved_ore, sums.adjusted_ore, sums.spent_ore)
    forecast = f"{_mnkr(row.forecast_ore)}{'' if row.said else '*'}"
    deviation = format_amount(row.deviation_ore, Unit.MNKR, plus=True)
    return (name, *map(_mnkr, amounts), forecast, deviation, _mnkr(sums.left_ore), row.comment)


def _mnkr(ore: int) -> str:
    return format_amount(ore, Unit.MNKR)


def _as_json(export: AllocationExport, result: FollowUp) -> dict[str, Any]:
    closed = None if result.closing is None else result.closing.closed_on.isoformat()
    return {
        "year": result.year,
        "tertial": result.tertial,
        "through": None if result.through is None else result.through.isoformat(),
        "closed_on": closed,
        "late": result.late,
        "rows": [_row_json(export, row) for row in result.rows],
        "total": _row_json(export, result.total),
    }


def _row_json(export: AllocationExport, row: FollowUpRow) -> dict[str, Any]:
    sums = row.sums
    return {
        "measure": None if row.measure_id is None else _told(export, row.measure_id)[0],
        "granted_ore": sums.granted_ore,
        "carried_ore": sums.carried_ore,
        "moved_ore": sums.moved_ore,
        "adjusted_ore": sums.adjusted_ore,
        "spent_ore": sums.spent_ore,
        "returned_ore": sums.returned_ore,
        "forecast_ore": row.forecast_ore,
        "forecast_said": row.said,
        "deviation_ore": row.deviation_ore,
        "left_ore": sums.left_ore,
        "bound_later_ore": row.bound_later_ore,
        "comment": row.comment,
    }


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _answer(text: str) -> int:
    sys.stdout.write(f"{text}\n")
    return 0
