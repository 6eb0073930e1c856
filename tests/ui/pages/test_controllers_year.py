"""A controller's whole year on the page Follow-up: every step reckoned by head, and undone to the start."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.catalogue.catalogue import Catalogue
from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.carry_over import CarryDecision, decide_carry_over
from planner.editing.decisions import Decision, Paper, decide
from planner.editing.money_events import EventDraft, record_events
from planner.editing.tertials import close_tertial, set_forecasts
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import event, first_fund, funded_plan, mnkr
from tests.ui.following import following

pytestmark = pytest.mark.usefixtures("english")
COLUMNS = ("granted", "carried", "adjusted", "spent", "forecast", "deviation")


@pytest.fixture
def session(catalogue: Catalogue, tmp_path: Path, qapp: QApplication) -> Iterator[Session]:
    yield from following(tmp_path, funded_plan(), catalogue)


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> FollowUpPage:
    page = FollowUpPage(session, theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page


class Year:
    """The hands of the controller: two measures, one source, amounts in mnkr."""

    def __init__(self, page: FollowUpPage, session: Session) -> None:
        self.page, self.session = page, session
        self.fund: FundId = first_fund(session.plan)
        self.lights, self.clearing = session.plan.measures

    def record(self, kind: EventKind, measure: MeasureId, amount: float, on: date, **fields: object) -> None:
        draft: EventDraft = event(kind, measure, self.fund, mnkr(amount), on, **fields)
        assert self.session.edit(record_events, [draft])

    def decide(self, lights: float, clearing: float) -> None:
        given = [
            Decision(self.lights, mnkr(2), mnkr(lights)),
            Decision(self.clearing, mnkr(0.5), mnkr(clearing)),
        ]
        paper = Paper(on=date(2024, 2, 20), dnr="KS 2024/77")
        assert self.session.edit(decide, given, self.fund, 2024, paper)

    def forecast(self, measure: MeasureId, tertial: Tertial, amount: float) -> None:
        cell = ForecastCell(measure, self.fund, 2024, tertial)
        assert self.session.edit(set_forecasts, {cell: {"amount_ore": mnkr(amount)}})

    def close_t1(self) -> None:
        def close(plan: Plan) -> ChangeSet:
            return close_tertial(plan, 2024, Tertial.T1, date(2024, 5, 8), {})

        assert self.session.edit(close)

    def end(self, *decisions: tuple[EventKind, MeasureId, float]) -> None:
        made = [
            CarryDecision(
                kind=kind,
                measure_id=measure,
                fund_id=self.fund,
                year=2024,
                to_year=2025,
                amount_ore=mnkr(amount),
            )
            for kind, measure, amount in decisions
        ]
        assert self.session.edit(decide_carry_over, made, Paper(on=date(2025, 3, 10), dnr="KF 2025/9"))

    def row(self, measure: MeasureId, year: int, tertial: Tertial) -> tuple[str, ...]:
        """Return what the table shows of a measure."""
        self.page.choice.look_at(year=year, tertial=tertial)
        model = self.page.table.model
        at = model.row_of(measure)
        assert at is not None
        return tuple(model.cell_text(at, model.column_of(key)) for key in COLUMNS)

    def to_spend(self) -> str:
        """Return what the card says is left to spend."""
        return self.page.cards.to_spend.text


def begin(year: Year) -> None:
    """Apply, recommend, and grant one measure a part, split over two years, and the other the whole."""
    for measure, asked in ((year.lights, 2), (year.clearing, 0.5)):
        year.record(EventKind.APPLIED, measure, asked, date(2024, 1, 10))
        year.record(EventKind.RECOMMENDED, measure, asked, date(2024, 2, 1))
    year.decide(lights=1.2, clearing=0.5)
    year.record(EventKind.GRANTED, year.lights, 0.3, date(2024, 2, 20), year=2025)


def test_a_whole_year_is_as_reckoned_by_head_and_undone_to_the_start(
    page: FollowUpPage, session: Session
) -> None:
    before, year = session.plan, Year(page, session)
    lights, clearing = year.lights, year.clearing

    begin(year)
    assert year.row(lights, 2024, Tertial.T1) == ("1,2", "–", "1,2", "–", "assumed 1,2", "–")
    assert year.row(clearing, 2024, Tertial.T1) == ("0,5", "–", "0,5", "–", "assumed 0,5", "–")

    year.record(EventKind.REALLOCATED, clearing, 0.1, date(2024, 3, 1), to_measure_id=lights)
    year.record(EventKind.SPENT, lights, 0.4, date(2024, 4, 3))
    year.forecast(lights, Tertial.T1, 1)
    closed = ("1,2", "–", "1,3", "0,4", "1,0", "+0,3")
    assert year.row(lights, 2024, Tertial.T1) == closed
    assert "1,3 mnkr" in year.to_spend()  # 1,2 + 0,5 granted − 0,4 spent
    year.close_t1()

    year.record(EventKind.SPENT, lights, 0.2, date(2024, 4, 28), reason="Sen faktura")
    assert year.row(lights, 2024, Tertial.T1) == closed
    assert "1 event came after the closing" in page.state.text()
    assert year.row(lights, 2024, Tertial.T2) == ("1,2", "–", "1,3", "0,6", "assumed 1,0", "+0,3")
    year.forecast(lights, Tertial.T2, 1.5)
    assert year.row(lights, 2024, Tertial.T2)[-2:] == ("1,5", "−0,2")

    year.end(
        (EventKind.CARRIED_OVER, lights, 0.7),
        (EventKind.CARRY_REFUSED, clearing, 0.4),
        (EventKind.RETURNED, clearing, 0.4),
    )
    assert year.row(lights, 2024, Tertial.YEAR) == ("1,2", "−0,7", "0,6", "0,6", "assumed 0,6", "–")
    assert year.row(clearing, 2024, Tertial.YEAR)[:4] == ("0,5", "–", "0,4", "–")
    assert "0,0" in year.to_spend()
    assert year.row(lights, 2025, Tertial.T1)[:3] == ("0,3", "+0,7", "1,0")
    assert year.row(lights, 2024, Tertial.T1) == closed

    while session.document.undo_step is not None:
        session.undo()
    after = session.plan
    assert (after.events, after.forecasts, after.closings) == (
        before.events,
        before.forecasts,
        before.closings,
    )
    assert page.table.model.row_total == 0
