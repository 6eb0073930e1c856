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
    def __init__(self, plan: Plan) -> None:
        self._words = {measure.id: set(_stems(_texts(plan, measure))) for measure in plan.measures.values()}
        self._earlier: dict[str, MeasureId] = {
            name_key(event.note): event.measure_id
            for event in plan.events.values()
            if event.kind is EventKind.SPENT and event.note
        }
        self._left: dict[tuple[MeasureId, int], int] = {}
        for cell, sums in money_chain(plan).cells.items():
            key = (cell.measure_id, cell.year)
            self._left[key] = self._left.get(key, 0) + sums.left_ore

    def best(self, line: LedgerLine) -> LedgerProposal | None:
        found = [self._of(line, measure_id) for measure_id in self._words]
        best = max(found, key=lambda one: one.score, default=None)
        return best if best is not None and best.score >= LOWEST_SCORE else None

    def _of(self, line: LedgerLine, measure_id: MeasureId) -> LedgerProposal:
        said = set(_stems([line.text, line.project]))
        shared = len(said & self._words[measure_id]) / len(said) if said else 0.0
        left = self._left.get((measure_id, line.booked_on.year), 0)
        scores = {
            ProposalReason.EARLIER: _EARLIER * (self._earlier.get(name_key(line.text)) == measure_id),
            ProposalReason.WORDS: round(_WORDS * shared),
            ProposalReason.AMOUNT: _AMOUNT * (left > 0 and left == line.amount_ore),
        }
        reasons = sorted((reason for reason in scores if scores[reason]), key=lambda one: -scores[one])
        return LedgerProposal(
            line_id=line.id,
            measure_id=measure_id,
            score=min(100, sum(scores.values())),
            reasons=tuple(reasons),
        )


def _texts(plan: Plan, measure: Measure) -> Iterator[str]:
    yield measure.title
    if measure.place_id is not None:
        yield plan.places[measure.place_id].name


def _stems(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in _WORD.findall(name_key(text)):
            if word not in _COMMON and not word.isdecimal():
                yield word[:_STEM]
