"""What changed since the previous tertial, as a table of the tertial report."""

from collections.abc import Iterator

from planner.analysis.since_last import SinceLast, since_last
from planner.domain.ids import MeasureId
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.exchange.papers.amounts import NOTHING, AmountFormat
from planner.exchange.papers.paper import PaperColumn, PaperRow, PaperTable
from planner.exchange.words import EVENT_WORDS, TERTIAL_WORDS


def since_last_table(
    plan: Plan, year: int, tertial: Tertial, hidden: frozenset[MeasureId], amounts: AmountFormat
) -> PaperTable:
    """Return what changed in a budget year since its previous tertial; without rows when nothing did.

    Args:
        plan: the plan.
        year: budget year.
        tertial: the one that is reported now.
        hidden: measures that are not to be told of; how many lines that makes is said.
        amounts: how amounts are shown.
    """
    lines = list(_lines(plan, since_last(plan, year, tertial), amounts))
    told = tuple(row for measures, row in lines if not measures & hidden)
    left_out = len(lines) - len(told)
    earlier = tertial.earlier
    since = f"sedan {TERTIAL_WORDS[earlier].lower()}" if earlier else f"sedan {year} började"
    return PaperTable(
        title=f"Vad som har hänt {since}",
        columns=(
            PaperColumn("Dag"),
            PaperColumn("Projekt", weight=4),
            PaperColumn("Händelse", weight=3),
            PaperColumn("Belopp", number=True),
            PaperColumn("Dnr", weight=2),
            PaperColumn("Kommentar", weight=4),
        ),
        rows=told,
        notes=(f"Utelämnat för sekretess: {left_out} st.",) if left_out else (),
    )


_Line = tuple[frozenset[MeasureId], PaperRow]


def _lines(plan: Plan, changes: SinceLast, amounts: AmountFormat) -> Iterator[_Line]:
    for event in changes.events:
        measures = {event.measure_id} | ({event.to_measure_id} if event.to_measure_id else set())
        late = ", kom efter stängningen" if changes.is_late(event) else ""
        what = f"{_event_words(plan, event)}{late}"
        texts = (amounts.text(event.signed_ore), event.dnr or NOTHING, event.reason or event.note)
        row = PaperRow((f"{event.decided_on}", _name(plan, event.measure_id), what, *texts))
        yield frozenset(measures), row
    for change in changes.forecasts:
        before = NOTHING if change.before_ore is None else amounts.text(change.before_ore)
        what = f"Prognos helår ändrad från {before}" if change.before_ore is not None else "Första prognosen"
        texts = (amounts.text(change.after_ore), NOTHING, change.comment)
        row = PaperRow((NOTHING, _name(plan, change.measure_id), what, *texts))
        yield frozenset({change.measure_id}), row
    for ids, what in ((changes.started, "Påbörjad: första utgiften"), (changes.finished, "Klar")):
        for measure_id in ids:
            row = PaperRow((NOTHING, _name(plan, measure_id), what, NOTHING, NOTHING, ""))
            yield frozenset({measure_id}), row


def _event_words(plan: Plan, event: MoneyEvent) -> str:
    words = EVENT_WORDS[event.kind]
    if event.to_measure_id:
        words = f"{words} till {plan.measures[event.to_measure_id].code}"
    if event.to_year:
        words = f"{words} till {event.to_year}"
    return f"Rättelse: {words.lower()}" if event.corrects else words


def _name(plan: Plan, measure_id: MeasureId) -> str:
    measure = plan.measures[measure_id]
    return f"{measure.code} {measure.title}"
