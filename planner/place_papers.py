"""Puts the papers of places together: applications, and walks as form and report."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from planner.analysis.deadlines import deadlines_of
from planner.analysis.need import need
from planner.catalogue.catalogue import Catalogue
from planner.domain.ids import MeasureId, PlaceId, WalkId
from planner.exchange.catalogue_names import catalogue_names
from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.application import ApplicationOrder, application_paper, make_application
from planner.exchange.papers.order import PaperKind, PaperOrder
from planner.exchange.papers.paper import Paper
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
        order=_order(export, catalogue),
        measure_ids=measure_ids,
        need=need(export.shown, guidance.criteria_of_plan()),
        required=guidance.required_items(),
        checklists={kind.key: guidance.checklist_of(kind.key) for kind in catalogue.kinds},
        place_kinds=catalogue_names(catalogue, "sv")["place.kind"],
    )
    memo = make_application(order)
    if path.suffix.lower() == ".pdf":
        _write(path, application_paper(memo))
    else:
        from planner.exchange.papers.memo_docx import write_memo

        write_memo(path, memo)


def write_walk(path: Path, export: AllocationExport, catalogue: Catalogue, walk_id: WalkId) -> None:
    """Write the report of a walk as PDF.

    Raises:
        FileWriteError, PaperDiffersError: the old file, if any, is untouched.
    """
    hours = deadlines_of(export.shown, catalogue.guidance.usual_deadlines())
    _write(path, walk_report(_order(export, catalogue), walk_id, _kinds(catalogue), hours))


def write_walk_form(
    path: Path, export: AllocationExport, catalogue: Catalogue, place_ids: Sequence[PlaceId] = ()
) -> None:
    """Write an empty form of a walk as PDF, with the places it goes by; those that are withheld are left out.

    Raises:
        FileWriteError, PaperDiffersError: the old file, if any, is untouched.
    """
    places = [export.shown.places[key] for key in place_ids if key in export.shown.places]
    _write(path, walk_form(_order(export, catalogue), places, _kinds(catalogue)))


def _order(export: AllocationExport, catalogue: Catalogue) -> PaperOrder:
    return order_paper(export, catalogue, PaperKind.DECISION)


def _kinds(catalogue: Catalogue) -> Mapping[str, str]:
    return catalogue_names(catalogue, "sv")["observation.kind"]


def _write(path: Path, paper: Paper) -> None:
    from planner.exchange.papers.typeset import write_paper

    write_paper(path, paper)
