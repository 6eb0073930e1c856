"""Makes the paper that is ordered."""

from collections.abc import Callable, Mapping

from planner.exchange.papers.carry_over_list import carry_over_list
from planner.exchange.papers.decision import decision_paper
from planner.exchange.papers.order import PaperKind, PaperOrder
from planner.exchange.papers.paper import Paper
from planner.exchange.papers.tertial_report import tertial_report

_MAKERS: Mapping[PaperKind, Callable[[PaperOrder], Paper]] = {
    PaperKind.DECISION: decision_paper,
    PaperKind.TERTIAL: tertial_report,
    PaperKind.CARRY_OVER: carry_over_list,
}


def make_paper(order: PaperOrder) -> Paper:
    """Return the paper that is ordered.

    Raises:
        ExportDiffersError: its rows do not add up to what the plan says.
    """
    return _MAKERS[order.kind](order)
