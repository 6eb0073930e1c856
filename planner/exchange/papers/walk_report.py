"""Trygghetsvandring on paper: the form that is filled in on the way, and the report of what was found."""

from collections.abc import Mapping, Sequence

from planner.analysis.deadlines import Hours, timed
from planner.domain.ids import WalkId
from planner.domain.observation import Observation, Walk
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.exchange.papers.amounts import NOTHING
from planner.exchange.papers.order import PaperOrder
from planner.exchange.papers.paper import Block, Paper, PaperColumn, PaperRow, PaperTable, PaperText

REPORT, FORM = "Rapport från trygghetsvandring", "Formulär för trygghetsvandring"
#: Empty lines of the form.
_LINES = 30
_SEVERITIES = {1: "1 liten", 2: "2 tydlig", 3: "3 allvarlig"}
_BEFORE = "Datum och tid: ______________   Antal deltagare: ______"
_NOBODY = "Skriv förhållanden och antal, aldrig namn på eller uppgifter om enskilda personer."


def walk_report(order: PaperOrder, walk_id: WalkId, kinds: Mapping[str, str], hours: Hours) -> Paper:
    """Return the report of a walk: what was found, who is responsible, the answer and the day it was done.

    Args:
        order: the plan, the stamp and what is withheld.
        walk_id: the walk.
        kinds: names of kinds of observations by key.
        hours: the deadline of each kind.
    """
    plan = order.export.shown
    walk = plan.walks[walk_id]
    found = [one for one in plan.observations.values() if one.walk_id == walk_id]
    found.sort(key=lambda one: (plan.places[one.place_id].name, one.kind))
    today = order.export.stamp.made_at.date()
    rows = tuple(_row(plan, one, kinds, str(timed(one, hours, today).due_on or NOTHING)) for one in found)
    done = sum(one.done_on is not None for one in found)
    summary = f"{len(found)} observationer, {done} avhjälpta." if found else "Inget antecknades."
    return Paper(
        head=order.head(REPORT, f"{walk.name}, {walk.held_on}"),
        facts=_facts(walk),
        blocks=(PaperText(title="Sammanfattning", paragraphs=_paragraphs(walk, summary)), _table(rows)),
    )


def walk_form(order: PaperOrder, places: Sequence[Place], kinds: Mapping[str, str]) -> Paper:
    """Return an empty form to fill in on a walk, with the places it goes by.

    Args:
        order: the plan, the stamp and what is withheld.
        places: where the walk goes.
        kinds: names of kinds of observations by key.
    """
    lines = [PaperRow((place.name, *("",) * 5)) for place in places]
    lines += [PaperRow(("",) * 6) for _ in range(max(0, _LINES - len(lines)))]
    blank: tuple[Block, ...] = (
        PaperText(title="Före vandringen", paragraphs=(_BEFORE,)),
        PaperTable(
            title="Längs vägen",
            columns=(
                PaperColumn("Plats", weight=3),
                PaperColumn("Vad som ses", weight=3),
                PaperColumn("Ljus", weight=1),
                PaperColumn("Allvar", weight=1),
                PaperColumn("Ansvarig", weight=2),
                PaperColumn("Senast", weight=1),
            ),
            rows=tuple(lines),
            notes=(
                _NOBODY,
                "Allvar: 1 liten, 2 tydlig, 3 allvarlig.",
                f"Vad som ses, till exempel: {', '.join(kinds.values()).lower()}.",
            ),
        ),
    )
    return Paper(head=order.head(FORM, "Fylls i på plats och förs sedan in i planen"), blocks=blank)


def _facts(walk: Walk) -> tuple[tuple[str, str], ...]:
    return (
        ("Väg", walk.route or NOTHING),
        ("Antal deltagare", NOTHING if walk.participants is None else str(walk.participants)),
        ("Ansvarig", walk.responsible or NOTHING),
        ("Nästa vandring", str(walk.next_on) if walk.next_on else "inte bestämd"),
    )


def _paragraphs(walk: Walk, summary: str) -> tuple[str, ...]:
    return (summary, walk.note) if walk.note.strip() else (summary,)


def _table(rows: tuple[PaperRow, ...]) -> PaperTable:
    return PaperTable(
        title="Vad som sågs",
        columns=(
            PaperColumn("Plats", weight=3),
            PaperColumn("Vad", weight=2),
            PaperColumn("Allvar", weight=1),
            PaperColumn("Ansvarig", weight=2),
            PaperColumn("Svar", weight=3),
            PaperColumn("Senast"),
            PaperColumn("Avhjälpt"),
        ),
        rows=rows,
        notes=(_NOBODY,),
    )


def _row(plan: Plan, one: Observation, kinds: Mapping[str, str], due: str) -> PaperRow:
    what = kinds.get(one.kind, one.kind) or NOTHING
    return PaperRow(
        (
            plan.places[one.place_id].name,
            f"{what} ×{one.count}" if one.count > 1 else what,
            _SEVERITIES[one.severity] if one.severity else NOTHING,
            one.responsible or NOTHING,
            one.answer or one.note or NOTHING,
            due,
            str(one.done_on) if one.done_on else NOTHING,
        )
    )
