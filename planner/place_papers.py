"""Puts the papers of places together: applications, and walks as form and report."""

from collections.abc import Sequence
from pathlib import Path

from planner.analysis.deadlines import deadlines_of
from planner.analysis.need import need
from planner.catalogue.catalogue import Catalogue
from planner.domain.ids import MeasureId, WalkId
from planner.exchange.catalogue_names import catalogue_names
from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.application import ApplicationOrder, application_paper, make_application
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.walk_report import walk_form, walk_report
from planner.exporting import order_paper


def write_application(
    path: Path, export: AllocationExport, catalogue: Catalogue, measure_ids: Sequence[MeasureId]
) -> None:
    """Write an application of measures: .pdf when the name ends so, else a Word file.

    Raises:
        ApplicationEmptyError: no measure is left that may be named.
        FileWriteError, PaperDiffersError, ExportDiffersError: the old file, if any, is untouched.
    """
    guidance = catalogue.guidance
    order = ApplicationOrder(
        order=order_paper(export, catalogue, PaperKind.DECISION),
        measure_ids=measure_ids,
        need=need(export.shown, guidance.criteria_of_plan()),
        required=guidance.required_items(),
        checklists={kind.key: guidance.checklist_of(kind.key) for kind in catalogue.kinds},
        place_kinds=catalogue_names(catalogue, "sv")["place.kind"],
    )
    memo = make_application(order)
    if path.suffix.lower() == ".pdf":
        from planner.exchange.papers.typeset import write_paper

        write_paper(path, application_paper(memo))
    else:
        from planner.exchange.papers.memo_docx import write_memo

        write_memo(path, memo)


def write_walk(path: Path, export: AllocationExport, catalogue: Catalogue, walk_id: WalkId | None) -> None:
    """Write the report of a walk as PDF; None = an empty form with the plan's places.

    Raises:
        FileWriteError, PaperDiffersError: the old file, if any, is untouched.
    """
    from planner.exchange.papers.typeset import write_paper

    order = order_paper(export, catalogue, PaperKind.DECISION)
    kinds = catalogue_names(catalogue, "sv")["observation.kind"]
    if walk_id is None:
        write_paper(path, walk_form(order, (), kinds))
        return
    hours = deadlines_of(export.shown, catalogue.guidance.usual_deadlines())
    write_paper(path, walk_report(order, walk_id, kinds, hours))
