"""Ansökan om medel för trygghetsskapande åtgärder: one measure, or several with a list in order of need.

The same headings and texts become a Word file and a PDF; what is missing says so where it is missing. A
camera's file follows as an annex. Nothing here says what a measure will do: the expected effect is what its
planner wrote.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.analysis.need import Need
from planner.analysis.readiness import Part, Readiness, Required, readiness
from planner.catalogue.guidance import ChecklistItem
from planner.domain.checklist import ChecklistAnswer
from planner.domain.ids import MeasureId, answer_id
from planner.domain.measure import Measure, Permit
from planner.domain.numbers import format_scaled
from planner.domain.observation import ObservationSource
from planner.domain.plan import Plan
from planner.domain.small_counts import OF_PEOPLE, holds_count_of_people, is_small
from planner.exchange.errors import ApplicationEmptyError
from planner.exchange.export_input import FEW
from planner.exchange.papers.amounts import NOTHING, AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.memo import Memo, Section
from planner.exchange.papers.order import UNIT_SENTENCES, PaperOrder
from planner.exchange.papers.paper import Block, Paper, PaperColumn, PaperRow, PaperTable, PaperText
from planner.exchange.term_words import TERM_WORDS

TITLE = "Ansökan om medel för trygghetsskapande åtgärder"
CAMERA = "camera"
_MISSING = "[saknas]"

PART_WORDS: Mapping[Part, str] = {
    Part.PROBLEM: "Problem",
    Part.CAUSE: "Orsak",
    Part.PLACE: "Plats",
    Part.EXPECTED_EFFECT: "Förväntad effekt",
    Part.TARGET_GROUPS: "Målgrupper",
    Part.DIALOGUE: "Dialog",
    Part.AGREEMENT: "Genomförarens medgivande",
    Part.TIMETABLE: "Tidplan",
    Part.COST: "Kostnad",
    Part.RUNNING_COST: "Driftkostnad per år",
    Part.PAYER: "Vem betalar driften",
    Part.RISKS: "Risker",
    Part.FOLLOW_UP: "Uppföljningsplan",
    Part.SITUATION: "Lägesbild och åtgärdsplan",
    Part.CHECKLIST: "Checklista",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationOrder:
    """What an application is made of.

    Attributes:
        order: the plan, the stamp and what is withheld.
        measure_ids: the measures that are applied for.
        need: the need of the plan's places, for the order of several.
        required: what each kind's checklist asks for first.
        checklists: the checklists by kind of measure.
        place_kinds: names of kinds of places by key.
    """

    order: PaperOrder
    measure_ids: Sequence[MeasureId]
    need: Need
    required: Required
    checklists: Mapping[str, tuple[ChecklistItem, ...]]
    place_kinds: Mapping[str, str]


def make_application(order: ApplicationOrder) -> Memo:
    """Return the application.

    Raises:
        ApplicationEmptyError: no measure is left that may be named.
    """
    writer = _Writer(order)
    measures = writer.measures()
    if not measures:
        raise ApplicationEmptyError(len(order.measure_ids))
    info, stamp = order.order.export.plan.info, order.order.export.stamp
    one = measures[0] if len(measures) == 1 else None
    subject = f"{one.code} {one.title}" if one else f"{len(measures)} åtgärder i rangordning"
    return Memo(
        head=order.order.head(TITLE, subject),
        subject=subject,
        to="Till kommunstyrelsens ekonomi- och trygghetsutskott",
        facts=(
            ("Sökande", (one.applicant if one else "") or order.order.board or "[nämnd]"),
            ("Diarienummer", info.dnr or "[dnr]"),
            ("Datum", f"{stamp.made_at:%Y-%m-%d}"),
            ("Handläggare", ", ".join(part for part in (stamp.author or "[namn]", stamp.role) if part)),
        ),
        sections=tuple(writer.sections(measures)),
        checks=tuple(writer.checks(measures)),
    )


def application_paper(memo: Memo) -> Paper:
    """Return the application as a paper to be typeset: the same headings, texts and tables."""
    blocks: list[Block] = []
    for section in memo.sections:
        texts = [block for block in section.blocks if isinstance(block, PaperText)]
        paragraphs = tuple(text for block in texts for text in block.paragraphs)
        blocks.append(PaperText(title=section.title, paragraphs=paragraphs))
        blocks += [block for block in section.blocks if isinstance(block, PaperTable)]
    if memo.checks:
        blocks.append(PaperText(title="Saknas i ansökan", paragraphs=memo.checks))
    facts = tuple(fact for fact in memo.facts if fact[0] not in dict(memo.head.facts()))
    return Paper(head=memo.head, facts=facts, blocks=tuple(blocks))


class _Writer:
    """Writes the application of one plan."""

    def __init__(self, order: ApplicationOrder) -> None:
        self._order = order
        self._plan: Plan = order.order.export.shown
        self._amounts = AmountFormat(order.order.export.plan.info.display_unit)

    def measures(self) -> list[Measure]:
        """Return the measures that may be named, by the need of their places and then by number."""
        export = self._order.order.export
        found = (self._plan.measures.get(key) for key in dict.fromkeys(self._order.measure_ids))
        named = [one for one in found if one is not None and not export.stands_for(one)]
        return sorted(named, key=lambda one: (self._order_of(one), one.number))

    def sections(self, measures: Sequence[Measure]) -> Iterator[Section]:
        """Yield the list, when they are several, and then each measure."""
        if len(measures) > 1:
            yield Section(title="Åtgärderna i rangordning", blocks=(self._list(measures),))
            for measure in measures:
                yield self._measure_in_one(measure)
        else:
            yield from self._measure_by_parts(measures[0])
        for measure in measures:
            if measure.kind == CAMERA:
                yield self._annex(measure)

    def checks(self, measures: Sequence[Measure]) -> Iterator[str]:
        """Yield what each application still lacks."""
        for measure in measures:
            ready = self._readiness(measure)
            if not ready.is_ready:
                parts = ", ".join(PART_WORDS[part].lower() for part in ready.missing)
                yield f"{measure.code} {measure.title} saknar: {parts}."

    def _measure_by_parts(self, measure: Measure) -> Iterator[Section]:
        yield Section(title="Åtgärden", blocks=(self._facts(measure),))
        for title, text in self._texts(measure):
            yield Section(title=title, blocks=(PaperText(paragraphs=(text,)),))
        yield Section(title=PART_WORDS[Part.COST], blocks=(self._cost(measure),))

    def _measure_in_one(self, measure: Measure) -> Section:
        lines = tuple(f"{title}: {text}" for title, text in self._texts(measure))
        blocks = (self._facts(measure), PaperText(paragraphs=lines), self._cost(measure))
        return Section(title=f"{measure.code} {measure.title}", blocks=blocks)

    def _texts(self, measure: Measure) -> Iterator[tuple[str, str]]:
        yield PART_WORDS[Part.PROBLEM], measure.problem.strip() or _MISSING
        seen = self._seen(measure)
        if seen:
            yield "Vad som har setts på platsen", seen
        parts = (
            (Part.CAUSE, measure.cause),
            (Part.EXPECTED_EFFECT, measure.expected_effect),
            (Part.TARGET_GROUPS, measure.target_groups),
            (Part.DIALOGUE, measure.dialogue),
            (Part.AGREEMENT, measure.agreement),
            (Part.RISKS, measure.risks),
            (Part.FOLLOW_UP, measure.follow_up),
        )
        for part, text in parts:
            yield PART_WORDS[part], text.strip() or _MISSING
        references = (measure.situation_ref, measure.action_plan_ref)
        yield PART_WORDS[Part.SITUATION], "; ".join(text or _MISSING for text in references)

    def _facts(self, measure: Measure) -> PaperTable:
        place = self._plan.places.get(measure.place_id) if measure.place_id else None
        where = ", ".join(filter(None, (place.name, place.neighbourhood))) if place else _MISSING
        kind = self._order.place_kinds.get(place.kind, "") if place else ""
        running = NOTHING if measure.running_cost_ore is None else self._amount(measure.running_cost_ore)
        days = (measure.starts_on, measure.ends_on)
        rows = (
            ("Slag", self._order.order.export.kind_names.get(measure.kind, measure.kind) or _MISSING),
            (PART_WORDS[Part.PLACE], f"{where} ({kind})" if kind else where),
            ("Genomförare", measure.builder or _MISSING),
            ("Framtida driftansvarig", measure.operator or _MISSING),
            (PART_WORDS[Part.TIMETABLE], "–".join(str(day) if day else _MISSING for day in days)),
            (PART_WORDS[Part.RUNNING_COST], running),
            (PART_WORDS[Part.PAYER], measure.running_cost_payer or _MISSING),
            ("Lov eller anmälan", TERM_WORDS[Permit][measure.permit]),
            ("Behov", self._need_words(measure)),
        )
        return PaperTable(
            title="Uppgifter",
            columns=(PaperColumn("Uppgift", weight=1), PaperColumn("Innehåll", weight=3)),
            rows=tuple(PaperRow(row) for row in rows),
        )

    def _cost(self, measure: Measure) -> PaperTable:
        """Return the cost per year, or as a whole when no years are given."""
        years = [(str(part.year), part.amount_ore) for part in measure.cost_per_year]
        whole = measure.cost_likely_ore
        rows = years or ([("Trolig kostnad", whole)] if whole is not None else [])
        table = AmountTable(
            rows=tuple(AmountRow(before=(name,), amounts=(ore,)) for name, ore in rows),
            totals=(sum(ore for _, ore in rows),),
            format=self._amounts,
        )
        unit = UNIT_SENTENCES[self._amounts.unit]
        return PaperTable(
            title="Kostnad per år",
            columns=(PaperColumn("År", weight=1), PaperColumn("Söks", number=True)),
            rows=table.paper_rows(),
            notes=(f"Belopp i {unit}.",),
        )

    def _list(self, measures: Sequence[Measure]) -> PaperTable:
        rows = tuple(
            AmountRow(
                before=(str(at), one.code, one.title, self._need_words(one)),
                amounts=(one.asked_ore or 0,),
                after=("Klar" if self._readiness(one).is_ready else "Ofullständig",),
            )
            for at, one in enumerate(measures, 1)
        )
        total = sum(one.asked_ore or 0 for one in measures)
        table = AmountTable(rows=rows, totals=(total,), format=self._amounts)
        return PaperTable(
            title="Rangordnad lista",
            columns=(
                PaperColumn("Plats"),
                PaperColumn("Nr"),
                PaperColumn("Åtgärd", weight=3),
                PaperColumn("Behov", weight=2),
                PaperColumn("Söks", number=True),
                PaperColumn("Underlag", weight=1),
            ),
            rows=table.paper_rows(),
            notes=(
                "Ordningen följer platsernas behov, med avsteg som har antecknade skäl.",
                "Behovet är ett underlag för samtal, ingen formel som avgör.",
                f"Belopp i {UNIT_SENTENCES[self._amounts.unit]}.",
            ),
        )

    def _annex(self, measure: Measure) -> Section:
        """Return the camera file: every item with its answer."""
        rows = tuple(self._item(measure, item) for item in self._order.checklists.get(measure.kind, ()))
        table = PaperTable(
            title=f"Kameraakt för {measure.code}",
            columns=(
                PaperColumn("Punkt", weight=3),
                PaperColumn("Läge", weight=1),
                PaperColumn("Dag"),
                PaperColumn("Antal", number=True),
                PaperColumn("Hänvisning", weight=2),
            ),
            rows=rows,
            notes=(
                "Antal är händelser per plats och period, aldrig enskilda ärenden eller personer.",
                *self._remarks(measure),
            ),
        )
        return Section(title=f"Bilaga: kameraakt för {measure.code} {measure.title}", blocks=(table,))

    def _remarks(self, measure: Measure) -> Iterator[str]:
        """Yield what is written beside the items."""
        for item in self._order.checklists.get(measure.kind, ()):
            answer = self._plan.answers.get(answer_id(measure.id, item.key))
            if answer is not None and answer.note.strip():
                yield f"{item.text.sv}: {' '.join(answer.note.split())}"

    def _item(self, measure: Measure, item: ChecklistItem) -> PaperRow:
        key = answer_id(measure.id, item.key)
        silent = ChecklistAnswer(id=key, measure_id=measure.id, item=item.key)
        answer = self._plan.answers.get(key, silent)
        count = NOTHING if answer.how_many is None else str(answer.how_many)
        if answer.how_many and holds_count_of_people(answer, "how_many") and is_small(answer.how_many):
            count = FEW
        state = TERM_WORDS[type(answer.state)][answer.state]
        day = str(answer.on) if answer.on else NOTHING
        return PaperRow((item.text.sv, state, day, count, answer.reference or NOTHING))

    def _seen(self, measure: Measure) -> str:
        """Return what was seen at the place, as counts per source; "" when nothing was."""
        counts: dict[ObservationSource, int] = {}
        for one in self._plan.observations.values():
            if one.place_id == measure.place_id:
                counts[one.source] = counts.get(one.source, 0) + one.count
        words = TERM_WORDS[ObservationSource]
        told = {
            source: FEW if source in OF_PEOPLE and is_small(count) else str(count)
            for source, count in counts.items()
        }
        return ", ".join(f"{words[source]} {told[source]}" for source in ObservationSource if source in told)

    def _need_words(self, measure: Measure) -> str:
        found = self._order.need.by_place.get(measure.place_id) if measure.place_id else None
        if found is None or found.value is None:
            return "inte bedömt"
        text = f"{format_scaled(round(found.value * 10), 1, fixed=True)} av 3"
        if found.missing:
            text += f", {found.missing} kriterier saknas"
        if found.departure is not None:
            text += f"; avsteg: {found.departure.reason}"
        return text

    def _order_of(self, measure: Measure) -> int:
        places = [one.place_id for one in self._order.need.places if one.rank or one.departure]
        return places.index(measure.place_id) if measure.place_id in places else len(places)

    def _readiness(self, measure: Measure) -> Readiness:
        today = self._order.order.export.stamp.made_at.date()
        return readiness(self._plan, measure, self._order.required, today)

    def _amount(self, ore: int) -> str:
        return f"{self._amounts.text(ore)} {self._amounts.unit}"
