"""A page Allocation on a small plan in a real file, and what a person does with it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.ids import FundId, MeasureId
from planner.domain.plan import Plan
from planner.ui.pages.allocation import AllocationPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import empty_plan, first_fund, mnkr, with_frames, with_fund, with_measure, with_money

YEARS = (2024, 2025, 2026, 2027)


def allocation_plan() -> Plan:
    """Return four measures of two kinds, two sources, 5 mnkr a year of the first, tkr on screen."""
    plan = empty_plan()
    fund = first_fund(plan)
    plan, _ = with_fund(plan, "Egna medel")
    plan = with_frames(plan, fund, dict.fromkeys(YEARS, mnkr(5)))
    plan, lights = with_measure(plan, "Belysning i gångtunneln", kind="lighting", cost_likely_ore=mnkr(2))
    plan, path = with_measure(plan, "Belysning längs ån", kind="lighting", cost_likely_ore=mnkr(1))
    plan, _ = with_measure(plan, "Röjning av sly", kind="clearing", cost_likely_ore=mnkr(1))
    plan, _ = with_measure(plan, "Trygghetsvärdar", kind="clearing")
    plan = with_money(plan, lights, fund, {2024: mnkr(1), 2025: mnkr(0.5)})
    return with_money(plan, path, fund, {2025: mnkr(1)})


@dataclass
class Bench:
    """The page and the hands in front of it."""

    session: Session
    page: AllocationPage

    @property
    def fund(self) -> FundId:
        return first_fund(self.session.plan)

    def measure(self, number: int) -> MeasureId:
        return next(m.id for m in self.session.plan.measures.values() if m.number == number)

    def amount(self, number: int, year: int) -> int:
        return self.session.plan.amount(self.session.scenario_id, self.measure(number), self.fund, year)

    def amounts(self, number: int) -> list[int]:
        return [self.amount(number, year) for year in YEARS]

    def place(self, number: int, year: int) -> tuple[int, int]:
        row = self.page.model.row_of(self.measure(number))
        assert row is not None
        return row, self.page.model.column_of_year(year)

    def go_to(self, number: int, year: int) -> None:
        self.page.table.stand_at(*self.place(number, year))

    def select(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        """Select a rectangle from (measure number, year) to (measure number, year)."""
        model = self.page.model
        self.go_to(*first)
        block = QItemSelection(model.index(*self.place(*first)), model.index(*self.place(*last)))
        self.page.table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is: in the open cell, else in the table."""
        table = self.page.table
        QTest.keyClick(table.editor if table.is_editing else table, key, modifiers)

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        for character in text:
            table = self.page.table
            QTest.keyClicks(table.editor if table.is_editing else table, character)

    def enter(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def where(self) -> tuple[int, int]:
        """Return number and year under the cursor."""
        index = self.page.table.currentIndex()
        row = self.page.model.row_at(index.row())
        year = self.page.model.year_of(index.column())
        assert row is not None
        assert year is not None
        return row.measure.number, year

    def remaining(self, year: int) -> str:
        return self.page.footer.cell(2, f"year:{year}").text

    def copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def open_page(qtbot: QtBot, folder: Path, plan: Plan | None = None) -> Bench:
    """Open a plan in a real file and show its allocation."""
    document = Document.create(folder / "prov.tplan", plan or allocation_plan(), "Anna")
    session = Session(document, load_catalogue())
    page = AllocationPage(session, Theme())
    qtbot.addWidget(page, before_close_func=lambda _: session.close())
    page.resize(1000, 600)
    page.show()
    page.activate()
    return Bench(session, page)
