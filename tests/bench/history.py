"""What History and its exports take with many changes: `python -m tests.bench.history [CHANGES]`."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.amounts import AmountCell, set_amounts
from planner.exchange.history_pdf import render_history_pdf
from planner.exchange.history_workbook import render_history_workbook
from planner.exporting import document_history
from planner.ui.dialogs.compare_points import ComparePoints
from planner.ui.dialogs.go_back import GoBackDialog
from planner.ui.main_window import MainWindow
from planner.ui.pages.history import HistoryPage
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from tests.bench.plans import synthetic_plan

CHANGES = 10_000
_MEASURES = 300
#: Every so many changes are many amounts, or a named version.
_MANY, _VERSION = 7, 50


def main(count: int) -> None:
    """Print one JSON object of milliseconds for a history of so many changes."""
    app = QApplication([])
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        document = _with_history(Path(folder) / "plan.tplan", count)
        theme = Theme(Mode.LIGHT)
        theme.apply(app)
        window = MainWindow(theme, Settings.in_file(Path(folder) / "settings.ini"), Path(folder))
        window.resize(1440, 900)
        window.show()
        window.show_document(document)
        _measure(app, window, figures)
        window.close()
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _with_history(path: Path, count: int) -> Document:
    """Make a plan with so many changes; the disk is not waited for, which no figure here depends on."""
    document = Document.create(
        path, synthetic_plan(_MEASURES, [kind.key for kind in load_catalogue().kinds]), "Eva"
    )
    document._store._connection.execute("PRAGMA synchronous=OFF")
    measures, fund = list(document.plan.measures), document.plan.funds_in_order[0].id
    while len(document.history()) < count:
        number = len(document.history())
        if number % _VERSION == 0:
            document.note(EditKind.NAME_VERSION, f"Version {number}")
            continue
        first = number % (_MEASURES - 12)
        some = measures[first : first + (12 if number % _MANY == 0 else 1)]
        cells = {AmountCell(one, fund, 2026 + number % 4): 100_000 * (number + 1) for one in some}
        document.edit(set_amounts(document.plan, document.plan.info.scenario_id, cells))
    return document


def _measure(app: QApplication, window: MainWindow, figures: dict[str, float]) -> None:
    view = window.view
    assert view is not None
    document = view.session.document

    def timed(name: str, work: Callable[[], object]) -> None:
        began = time.perf_counter()
        work()
        app.processEvents()
        figures[name] = 1000 * (time.perf_counter() - began)

    middle = document.history()[len(document.history()) // 2]
    timed("show the page", lambda: view.show_page("history"))
    page = view.page
    assert isinstance(page, HistoryPage)
    timed("filter, first key", lambda: page.filter.setText("v"))
    timed("filter, next key", lambda: page.filter.setText("ve"))
    timed("all changes of a measure", lambda: page.filter.setText("Å-012"))
    timed("lift the filter", page.show_all)
    timed("choose a change", lambda: _choose(page, middle.seq))
    timed("one change more", view.session.undo)
    timed("the plan at the middle", lambda: document.plan_at(middle.seq))
    timed("ask before going back", lambda: GoBackDialog(view.session, window.theme, middle, page))
    timed("compare with now", lambda: ComparePoints(view.session, window.theme, middle, None, page))
    export = document_history(document, view.session.catalogue)
    timed("read for an export", lambda: document_history(document, view.session.catalogue))
    timed("make the workbook", lambda: render_history_workbook(export))
    timed("make the PDF (2 000 newest)", lambda: render_history_pdf(export))


def _choose(page: HistoryPage, seq: int) -> None:
    page.table.select_keys([str(seq)])
    page._on_chosen()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CHANGES)
