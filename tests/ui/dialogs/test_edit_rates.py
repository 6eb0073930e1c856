"""Internal rates, diary number and limit: written in two dialogs, with their sources beside them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.domain.ids import rate_id
from planner.domain.money import NO_BREAK_SPACE
from planner.domain.rate import InternalRate
from planner.editing.plan_info import change_plan_info
from planner.ui.dialogs.edit_plan import EditPlanDialog
from planner.ui.dialogs.edit_rates import EditRatesDialog
from planner.ui.main_window import MainWindow
from planner.ui.models.internal_rates import OWN, OWN_SOURCE, PROPOSED, PROPOSED_SOURCE, USED, YEAR
from planner.ui.session import Session
from planner.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")
PERCENT = f"{NO_BREAK_SPACE}%"


@pytest.fixture
def rates(qtbot: QtBot, session: Session, theme: Theme) -> EditRatesDialog:
    dialog = EditRatesDialog(session, theme)
    qtbot.addWidget(dialog)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(dialog.model, mode, dialog)
    dialog.show()
    return dialog


@pytest.fixture
def settings_dialog(qtbot: QtBot, session: Session, theme: Theme) -> EditPlanDialog:
    dialog = EditPlanDialog(session, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _kept_in(opened: list[QDialog]) -> Callable[[QDialog], None]:
    def keep(dialog: QDialog) -> None:
        opened.append(dialog)

    return keep


def _cell(dialog: EditRatesDialog, year: int, column: int) -> QModelIndex:
    return dialog.model.index(dialog.model.years.index(year), column)


def test_skrs_proposals_stand_with_their_source_and_what_was_not_found_is_said(
    rates: EditRatesDialog,
) -> None:
    assert _cell(rates, 2016, YEAR).data() == "2016"
    assert _cell(rates, 2025, PROPOSED).data() == f"2,50{PERCENT}"
    assert "2024-02-28" in _cell(rates, 2025, PROPOSED_SOURCE).data()
    assert _cell(rates, 2021, PROPOSED).data() == _cell(rates, 2026, PROPOSED).data() == "not found"
    assert _cell(rates, 2027, PROPOSED).data() == "–"
    assert _cell(rates, 2021, USED).data() == f"1,50{PERCENT}, as 2020"


def test_the_plans_own_rate_is_used_from_its_year_on_and_can_be_undone(
    rates: EditRatesDialog, session: Session
) -> None:
    before = session.plan
    assert rates.model.setData(_cell(rates, 2028, OWN), "2,25")
    assert rates.model.setData(_cell(rates, 2028, OWN_SOURCE), "KF 2027-11-22 § 3")
    own = session.plan.table(InternalRate)[rate_id(2028)]
    assert (own.hundredths, own.source) == (225, "KF 2027-11-22 § 3")
    assert _cell(rates, 2028, USED).data() == f"2,25{PERCENT}"
    assert _cell(rates, 2029, USED).data() == f"2,25{PERCENT}, as 2028"
    rates.undo.click()
    rates.undo.click()
    assert session.plan == before


def test_an_emptied_rate_is_taken_away(rates: EditRatesDialog, session: Session) -> None:
    assert rates.model.setData(_cell(rates, 2028, OWN), "2,25")
    assert rates.model.setData(_cell(rates, 2028, OWN), "")
    assert rate_id(2028) not in session.plan.table(InternalRate)


@pytest.mark.parametrize(("text", "told"), [("två", "no rate"), ("25", "0–20")])
def test_what_is_no_rate_is_told_below_the_table(rates: EditRatesDialog, text: str, told: str) -> None:
    assert not rates.model.setData(_cell(rates, 2028, OWN), text)
    assert told in rates._problem.text()


def test_a_source_without_a_rate_changes_nothing(rates: EditRatesDialog, session: Session) -> None:
    before = session.plan
    assert rates.model.setData(_cell(rates, 2028, OWN_SOURCE), "KF")
    assert session.plan == before


def test_the_rows_follow_the_period(rates: EditRatesDialog, session: Session) -> None:
    last = session.plan.info.last_year
    session.edit(lambda plan: change_plan_info(plan, last_year=last + 2))
    assert rates.model.years[-1] == last + 2


def test_the_dialog_opens_from_the_menu_of_the_plan(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QDialog] = []
    monkeypatch.setattr("planner.ui.dialogs.edit_rates.EditRatesDialog.exec", _kept_in(opened))
    sample_window.menu_actions.by_key["rates"].trigger()
    assert len(opened) == 1


def test_the_diary_number_and_the_limit_are_saved_in_one_step(
    settings_dialog: EditPlanDialog, session: Session
) -> None:
    form = settings_dialog.accounting
    form.dnr.setText("SKHLM 2026/18")
    form.suggestions[0].click()
    settings_dialog.accept()
    info = session.plan.info
    assert (info.dnr, info.capitalisation_limit_ore) == ("SKHLM 2026/18", 2_960_000)
    session.undo()
    assert session.plan.info.capitalisation_limit_ore is None


def test_an_empty_limit_is_the_assumption_and_says_where_it_comes_from(
    settings_dialog: EditPlanDialog, session: Session
) -> None:
    text = settings_dialog.accounting.assumption.text().replace(NO_BREAK_SPACE, " ")
    assert "59 200 kr in 2026 (not checked against a source)" in text
    assert "an assumption" in text
    settings_dialog.accept()
    assert session.plan.info.capitalisation_limit_ore is None


@pytest.mark.parametrize("text", ["apor", "-5", "1,234"])
def test_a_limit_that_is_no_amount_is_told_and_the_dialog_stays(
    settings_dialog: EditPlanDialog, session: Session, text: str
) -> None:
    before = session.plan
    settings_dialog.accounting.limit.setText(text)
    settings_dialog.accept()
    assert settings_dialog._problem.text()
    assert settings_dialog.isVisible()
    assert session.plan == before
