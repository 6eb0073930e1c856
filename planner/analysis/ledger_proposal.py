"""Which measure a line of the accounts may be, by its words and its amount, with the reason said."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.money_chain import money_chain
from planner.domain.ids import LedgerLineId, MeasureId
from planner.domain.ledger import LedgerLine
from planner.domain.measure import Measure
from planner.domain.money_event import EventKind
from planner.domain.names import name_key
from planner.domain.plan import Plan

_WORD = re.compile(r"[0-9a-zåäöéü]{4,}")
#: What so many measures are called that it tells nothing.
_COMMON = frozenset({"faktura", "etapp", "arbete", "arbeten", "enligt", "avser", "samt", "vägen", "längs"})
#: How many letters of a word count, so that "belysningen" is "belysning".
_STEM = 7
_EARLIER, _WORDS, _AMOUNT = 50, 60, 30
#: Below this nobody is helped.
LOWEST_SCORE = 25


class ProposalReason(StrEnum):
    """Why a measure is proposed."""

    EARLIER = "earlier"
    WORDS = "words"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerProposal:
    """A measure that a line may be.

    Attributes:
        line_id: the line.
        measure_id: the measure.
        score: how sure, up to 100.
        reasons: why, the strongest first.
    """

    line_id: LedgerLineId
    measure_id: MeasureId
    score: int
    reasons: tuple[ProposalReason, ...]


def propose_measures(plan: Plan, lines: Iterable[LedgerLine]) -> dict[LedgerLineId, LedgerProposal]:
    """Return the best proposal of each line, for those that have one.

    A proposal is made when the words of the line are those of the measure or its place, when a line with the
    same text has been matched before, or when the amount is exactly what is left of a grant.
    """
    proposer = _Proposer(plan)
    found = (proposer.best(line) for line in lines)
    return {one.line_id: one for one in found if one is not None}


class _Proposer:
    """Knows what each measure is called, what was matched before and what is left, each looked up at once."""

    def __init__(self, plan: Plan) -> None:
        self._by_word: dict[str, set[MeasureId]] = {}
        for measure in plan.measures.values():
            for word in _stems(_texts(plan, measure)):
                self._by_word.setdefault(word, set()).add(measure.id)
        taken_back = {event.corrects for event in plan.events.values()}
        self._earlier: dict[str, MeasureId] = {
            name_key(event.note): event.measure_id
            for event in plan.events.values()
            if event.kind is EventKind.SPENT and event.note and event.id not in taken_back
        }
        self._by_left = _by_left(plan)

    def best(self, line: LedgerLine) -> LedgerProposal | None:
        """Return the measure that most speaks for; of two alike the first in the plan."""
        scores: dict[MeasureId, dict[ProposalReason, int]] = {}
        for measure_id, reason, score in self._reasons(line):
            parts = scores.setdefault(measure_id, {})
            parts[reason] = parts.get(reason, 0) + score
        found = [(min(100, sum(parts.values())), measure_id) for measure_id, parts in scores.items()]
        score, measure_id = max(found, key=lambda one: one[0], default=(0, MeasureId("")))
        if score < LOWEST_SCORE:
            return None
        parts = scores[measure_id]
        return LedgerProposal(
            line_id=line.id,
            measure_id=measure_id,
            score=score,
            reasons=tuple(sorted(parts, key=lambda reason: -parts[reason])),
        )

    def _reasons(self, line: LedgerLine) -> Iterator[tuple[MeasureId, ProposalReason, int]]:
        """Yield what speaks for which measure, and how much."""
        if line.text and (earlier := self._earlier.get(name_key(line.text))):
            yield earlier, ProposalReason.EARLIER, _EARLIER
        said = set(_stems([line.text, line.project]))
        for word in sorted(said):
            for measure_id in self._by_word.get(word, ()):
                yield measure_id, ProposalReason.WORDS, round(_WORDS / len(said))
        for measure_id in self._by_left.get((line.booked_on.year, line.amount_ore), ()):
            yield measure_id, ProposalReason.AMOUNT, _AMOUNT


def _by_left(plan: Plan) -> dict[tuple[int, int], list[MeasureId]]:
    """Return the measures by year and what they have left to spend in it, öre, where that is something."""
    left: dict[tuple[MeasureId, int], int] = {}
    for cell, sums in money_chain(plan).cells.items():
        key = (cell.measure_id, cell.year)
        left[key] = left.get(key, 0) + sums.left_ore
    found: dict[tuple[int, int], list[MeasureId]] = {}
    for (measure_id, year), ore in left.items():
        if ore > 0:
            found.setdefault((year, ore), []).append(measure_id)
    return found


def _texts(plan: Plan, measure: Measure) -> Iterator[str]:
    yield measure.title
    if measure.place_id is not None:
        yield plan.places[measure.place_id].name


def _stems(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in _WORD.findall(name_key(text)):
            if word not in _COMMON and not word.isdecimal():
                yield word[:_STEM]
