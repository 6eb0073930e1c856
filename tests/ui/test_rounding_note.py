"""Where shown amounts do not add up to their shown sum, that is said, with the difference."""

import pytest

from planner.domain.money import Unit
from planner.editing.amounts import AmountCell, set_amounts
from planner.ui.pages.allocation import AllocationPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.pages.overview import OverviewPage
from planner.ui.rounding_note import rounding_note
from planner.ui.session import Session
from planner.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")
HALF_TKR = 50_000


def test_rows_that_add_up_as_shown_need_no_note() -> None:
    assert rounding_note([("2026", [100_000, 200_000], 300_000)], Unit.TKR) == ""
    assert rounding_note([("2026", [HALF_TKR, HALF_TKR], 2 * HALF_TKR)], Unit.KR) == ""


def test_the_difference_is_said_with_sign_and_unit() -> None:
    note = rounding_note([("2026", [HALF_TKR, HALF_TKR], 2 * HALF_TKR), ("2027", [1], 1)], Unit.TKR)
    assert "2026: \u22121\u00a0tkr." in note
    assert "2027" not in note


@pytest.fixture
def uneven(session: Session) -> Session:
    """Two measures of half a thousand kronor each more in 2026: one thousand together, shown as two."""
    plan, scenario_id = session.plan, session.plan.info.scenario_id
    found = [p for p in plan.allocations.values() if (p.year, p.scenario_id) == (2026, scenario_id)]
    cells = {AmountCell(p.measure_id, p.fund_id, 2026): p.amount_ore + HALF_TKR for p in found[:2]}
    session.edit(set_amounts, scenario_id, cells)
    return session


def test_the_footer_of_the_allocation_says_the_difference(uneven: Session, theme: Theme) -> None:
    page = AllocationPage(uneven, theme)
    page.activate()
    page.show()
    assert "2026: \u22121\u00a0tkr" in page.footer.rounding()
    page.deleteLater()


def test_the_sums_of_the_register_say_the_difference(uneven: Session, theme: Theme) -> None:
    page = MeasuresPage(uneven, theme)
    page.show()
    assert "\u22121\u00a0tkr" in page.sums.rounding()
    page.deleteLater()


def test_cards_tell_their_figures_exactly(uneven: Session, theme: Theme) -> None:
    page = OverviewPage(uneven, theme)
    assert "58\u00a0500\u00a0tkr = 58\u00a0500\u00a0000\u00a0kr" in page._frame_card.toolTip()
    page.deleteLater()
