"""Puts an export together: of an open plan with its history, or of the example plan that has no file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from planner import __version__
from planner.analysis.follow_up import usual_period
from planner.analysis.hidden_receivers import hide_receivers
from planner.analysis.running_costs import CostQuestion, RunningCosts, running_costs
from planner.analysis.secrecy import Secrets, secrets
from planner.catalogue.catalogue import Catalogue
from planner.document import Document, user_name
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import Entity
from planner.domain.history import edits_after, version_at
from planner.domain.ids import ScenarioId
from planner.domain.tertial import Tertial
from planner.exchange.catalogue_names import catalogue_names
from planner.exchange.change_words import Terms
from planner.exchange.csv_lists import CsvContent, Reader, write_csv_list
from planner.exchange.export_input import AllocationExport, ExportStamp, make_export, public_log
from planner.exchange.history_export import HistoryEntry, HistoryExport, PublicWords
from planner.exchange.papers.order import PaperKind, PaperOrder
from planner.exchange.papers.paper import Paper
from planner.exchange.papers.table_paper import ShownTable
from planner.exchange.words import FLAGGED
from planner.sample import build_sample


def document_export(
    document: Document,
    catalogue: Catalogue,
    scenario_id: ScenarioId | None = None,
    *,
    with_secret: bool = False,
    role: str = "",
    follow_up_year: int | None = None,
) -> AllocationExport:
    """Return the export of a scenario as it is saved now, with all the history.

    Args:
        document: the open plan.
        catalogue: the kinds.
        scenario_id: the scenario; None = *the plan*.
        with_secret: whether what is flagged for secrecy is named; else only its sums are there.
        role: in which role it is made.
        follow_up_year: the budget year that is followed up; None = the latest that has begun.
    """
    history = tuple(document.history())
    stamp = replace(_document_stamp(document), role=role)
    plan = document.plan
    hidden = None if with_secret else document_secrets(document)
    chosen = scenario_id or plan.info.scenario_id
    made = make_export(plan, chosen, stamp, catalogue, history, hidden=hidden)
    return replace(made, follow_up_year=follow_up_year)


#: Edits that can take away what is secret, or give a secret place another name.
_TELLING = frozenset(
    {
        EditKind.CHANGE_PLACE,
        EditKind.DELETE_PLACE,
        EditKind.DELETE_MEASURES,
        EditKind.ADD_MEASURE,
        EditKind.ADD_PLACE,
        EditKind.DUPLICATE_MEASURES,
        EditKind.IMPORT_LIST,
        EditKind.MERGE_PLANS,
        EditKind.GO_BACK,
        EditKind.ADD_INDICATOR,
        EditKind.CHANGE_INDICATOR,
        EditKind.DELETE_INDICATOR,
    }
)


def document_secrets(document: Document) -> Secrets:
    """Return what is flagged for secrecy in an open plan, and what was when it was deleted or renamed."""
    return secrets(document.plan, _past(document))


def _past(document: Document) -> Iterator[ChangeSet]:
    """Return what earlier edits did to whole measures and places; edits of amounts tell no secrets."""
    return (document.changes_of(entry) for entry in document.history() if entry.kind in _TELLING)


def sample_export(catalogue: Catalogue, role: str = "") -> AllocationExport:
    """Return the export of the example plan."""
    plan = build_sample(catalogue)
    stamp = replace(_stamp("", 0, ""), role=role)
    return make_export(plan, plan.info.scenario_id, stamp, catalogue)


def document_history(
    document: Document, catalogue: Catalogue, *, with_secret: bool = False, role: str = ""
) -> HistoryExport:
    """Return the history of an open plan with every value before and after, in words.

    Args:
        document: the open plan.
        catalogue: the kinds.
        with_secret: whether what is flagged for secrecy is named and shown; else only that it changed.
        role: in which role it is made.
    """
    hidden = document_secrets(document)
    none = replace(
        hidden, measures=frozenset(), places=frozenset(), indicators=frozenset(), subjects=frozenset()
    )
    left_out = none if with_secret else hidden
    words = PublicWords(export_terms(document, catalogue), partial(_value_of, document), left_out)
    entries = public_log(tuple(document.history()), left_out)
    return HistoryExport(
        info=document.plan.info,
        stamp=replace(_document_stamp(document), role=role),
        entries=tuple(
            HistoryEntry(entry=entry, lines=tuple(words.lines(document.changes_of(entry).changes)))
            for entry in entries
        ),
        secret_count=len(hidden.measures),
        with_secret=with_secret,
    )


def _value_of(document: Document, kind: type[Entity], entity_id: str) -> Entity | None:
    return document.value_of(kind, entity_id)


def export_terms(document: Document, catalogue: Catalogue) -> Terms:
    """Return what the Swedish words of a plan's values depend on."""
    info = document.plan.info
    return Terms(
        unit=info.display_unit,
        scenario_id=info.scenario_id,
        names=catalogue_names(catalogue, "sv"),
    )


def order_paper(
    export: AllocationExport, catalogue: Catalogue, kind: PaperKind, period: tuple[int, Tertial] | None = None
) -> PaperOrder:
    """Return what a paper is made of; it comes from the plan's district.

    Args:
        export: the plan, the scenario, the stamp and what is withheld.
        catalogue: knows what the district's board and administration are called.
        kind: which paper.
        period: budget year and tertial; None = the last tertial that has ended.
    """
    district = catalogue.district_today(export.plan.info.district)
    year, tertial = period or usual_period(export.plan, export.stamp.made_at.date())
    return PaperOrder(
        kind=kind,
        export=export,
        year=year,
        tertial=tertial,
        board=district.board if district else "",
        administration=district.administration if district else "",
        costs=_costs(export, catalogue) if kind is PaperKind.MEMO else None,
    )


def _costs(export: AllocationExport, catalogue: Catalogue) -> RunningCosts:
    """Return what the measures of the scenario cost afterwards; what is secret is a sum of its own."""
    from planner.exchange.papers.running_cost_table import YEARS_AFTER

    question = CostQuestion(scenario_id=export.scenario_id, years_after=YEARS_AFTER)
    plan = export.plan if export.withheld is None else hide_receivers(export.plan, FLAGGED)
    return running_costs(plan, catalogue.rates, question)


def paper_of_table(export: AllocationExport, catalogue: Catalogue, shown: ShownTable) -> Paper:
    """Return a table that somebody looks at as a paper of the plan's district."""
    from planner.exchange.papers.table_paper import table_paper

    district = catalogue.district_today(export.plan.info.district)
    return table_paper(export, shown, district.administration if district else "")


def paper_of_overview(export: AllocationExport, catalogue: Catalogue, title: str) -> Paper:
    """Return what remains of sources and years as a paper of the plan's district."""
    from planner.exchange.papers.overview import overview_paper

    district = catalogue.district_today(export.plan.info.district)
    return overview_paper(export, title, district.administration if district else "")


def write_order(path: Path, order: PaperOrder) -> None:
    """Write a paper of the plan.

    Raises:
        FileWriteError, PaperDiffersError, ExportDiffersError: the old file, if any, is untouched.
    """
    if order.kind is PaperKind.MEMO:
        from planner.exchange.papers.memo import make_memo
        from planner.exchange.papers.memo_docx import write_memo

        write_memo(path, make_memo(order))
    else:
        from planner.exchange.papers.make import make_paper
        from planner.exchange.papers.typeset import write_paper

        write_paper(path, make_paper(order))


def write_history(path: Path, export: HistoryExport) -> None:
    """Write the file that the name asks for: .pdf, else a workbook.

    Raises:
        FileWriteError, HistoryDiffersError: the old file, if any, is untouched.
    """
    if path.suffix.lower() == ".pdf":
        from planner.exchange.history_pdf import write_history_pdf

        write_history_pdf(path, export)
    else:
        from planner.exchange.history_workbook import write_history_workbook

        write_history_workbook(path, export)


def _document_stamp(document: Document) -> ExportStamp:
    """Return what ties a document to the plan as it is saved now."""
    entries = document.history()
    version = version_at(entries, len(entries))
    stamp = _stamp(document.version, len(entries), document.head_hash)
    if version is None:
        return stamp
    return replace(stamp, named=version.subject, edits_since=edits_after(entries, version.seq))


def _stamp(version: str, edits: int, journal_hash: str) -> ExportStamp:
    return ExportStamp(
        made_at=datetime.now().astimezone(),
        author=user_name(),
        version=version,
        edits=edits,
        journal_hash=journal_hash,
        program=f"Trygghetsplaneraren {__version__}",
    )


def write_list(path: Path, export: AllocationExport, content: CsvContent, reader: Reader) -> None:
    """Write a list as CSV: the allocation, the events or the follow-up, for people or for machines.

    Raises:
        FileWriteError, ExportDiffersError: the old file, if any, is untouched.
    """
    if (content, reader) == (CsvContent.ALLOCATION, Reader.PEOPLE):
        write_export(path, export)
    else:
        write_csv_list(path, export, content, reader)


def write_export(path: Path, export: AllocationExport) -> None:
    """Write the file that the name asks for: .csv, else a workbook.

    Raises:
        FileWriteError, ExportDiffersError: the old file, if any, is untouched.
    """
    if path.suffix.lower() == ".csv":
        from planner.exchange.csv_table import write_csv

        write_csv(path, export)
    else:
        from planner.exchange.workbook import write_workbook

        write_workbook(path, export)
