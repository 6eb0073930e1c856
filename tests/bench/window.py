"""What the real window takes for the daily moves, at one size of plan, in a process of its own."""

import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QTableWidget, QTableWidgetItem, QWidget

from planner.backing_up import origin_of
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.editing.amounts import AmountCell, set_amounts
from planner.exporting import document_export, write_export
from planner.storage.backup import BackupFolder
from planner.storage.backup_names import BackupReason
from planner.storage.gate import examine
from planner.ui.main_window import MainWindow
from planner.ui.plan_view import PlanView
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from tests.bench.plans import synthetic_plan

_RUNS = 9
_SETTLE = 1.5


def main(count: int) -> None:
    """Print one JSON object of milliseconds and megabytes for a plan of so many measures."""
    app = QApplication([])
    figures: dict[str, float] = {"reference": _reference_repaint(app)}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.tplan"
        Document.create(path, synthetic_plan(count, [kind.key for kind in load_catalogue().kinds])).close()
        document = _opened(path, figures)
        figures |= _backup(document, Path(folder))
        theme = Theme(Mode.LIGHT)
        theme.apply(app)
        settings = Settings.in_file(Path(folder) / "settings.ini")
        window = MainWindow(theme, settings, Path(folder))
        window.files.surroundings = replace(window.files.surroundings, backups=None)
        window.resize(1440, 900)
        window.show()
        began = time.perf_counter()
        window.show_document(document)
        _paint_all(app)
        figures["open to painted"] = _milliseconds(began)
        view = window.view
        assert view is not None
        _measure_pages(app, view, figures)
        figures["export"] = _export(view, Path(folder) / "out.xlsx")
        figures["memory MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        window.close()
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _measure_pages(app: QApplication, view: PlanView, figures: dict[str, float]) -> None:
    for key in ("allocation", "measures", "overview"):
        view.show_page(key)
        _wait(app)
        figures[f"edit, {key}"] = _median(app, _edits(view, key))
        if key != "overview":
            page = view.pages[key]
            figures[f"filter, {key}"] = _median(app, _keys(page))
            figures[f"sort, {key}"] = _median(app, _sorts(page))


def _edits(view: PlanView, key: str) -> list[Callable[[], object]]:
    """Return edits of one amount each: saved, shown in table, strip and charts."""
    session = view.session
    measures = list(session.plan.measures)[:_RUNS]
    fund = session.plan.funds_in_order[0].id

    def edit(number: int) -> Callable[[], object]:
        amounts = {AmountCell(measures[number], fund, 2027): 123_400_00 + 100 * ord(key[0]) + number}
        return lambda: session.edit(set_amounts, session.scenario_id, amounts)

    return [edit(number) for number in range(_RUNS)]


def _keys(page: QWidget) -> list[Callable[[], object]]:
    """Return key presses in the page's filter: the word grows, then it is rubbed out."""
    field = next(edit for edit in page.findChildren(QLineEdit) if edit.isVisible() and edit.isEnabled())
    field.setFocus()
    word = [*"skol", *["\b"] * 4, "b"]

    def press(key: str) -> Callable[[], object]:
        if key == "\b":
            return lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)
        return lambda: QTest.keyClicks(field, key)

    return [*map(press, word), lambda: field.setText("")]


def _sorts(page: QWidget) -> list[Callable[[], object]]:
    table = max(page.findChildren(QTableView), key=lambda view: view.width() * view.height())
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)

    def sort(column: int) -> Callable[[], object]:
        return lambda: table.model().sort(column, orders[column % 2])

    return [sort(column) for column in (1, 4, 1, 5, 2, 1, 4)]


def _export(view: PlanView, path: Path) -> float:
    began = time.perf_counter()
    session = view.session
    write_export(path, document_export(session.document, session.catalogue))
    return _milliseconds(began)


def _opened(path: Path, figures: dict[str, float]) -> Document:
    began = time.perf_counter()
    examined = examine(path)
    figures["gate"] = _milliseconds(began)
    began = time.perf_counter()
    document = Document.enter(examined)
    figures["open behind it"] = _milliseconds(began)
    return document


def _backup(document: Document, folder: Path) -> dict[str, float]:
    """Return what a backup takes in all, and how long the window does nothing else meanwhile."""
    backups = BackupFolder(folder / "backups")
    began = time.perf_counter()
    pending = backups.begin(origin_of(document), BackupReason.TIMER, document.write_snapshot)
    held = _milliseconds(began)
    assert pending is not None
    pending.finish()
    return {"backup": _milliseconds(began), "backup, holds the window": held}


def _median(app: QApplication, moves: list[Callable[[], object]]) -> float:
    times = []
    for move in moves:
        began = time.perf_counter()
        move()
        _paint_all(app)
        times.append(_milliseconds(began))
        _wait(app, 0.05)
    return statistics.median(times)


def _paint_all(app: QApplication) -> None:
    """Run what is waiting, gathered updates and paints included, until nothing is."""
    for _ in range(3):
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def _wait(app: QApplication, seconds: float = _SETTLE) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()


def _reference_repaint(app: QApplication) -> float:
    """Return what Qt's own table takes to repaint a full view of text: the unit the rest is held against."""
    table = QTableWidget(40, 14)
    for row in range(40):
        for column in range(14):
            table.setItem(row, column, QTableWidgetItem(f"{row} {column} 1 234"))
    table.resize(1440, 900)
    table.show()
    _wait(app, 0.2)
    times = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        table.viewport().repaint()
        times.append(_milliseconds(began))
    table.close()
    return statistics.median(times)


def _milliseconds(began: float) -> float:
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]))
