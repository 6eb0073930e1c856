"""Typing, moving, selecting, copying and pasting in the allocation."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.models.amount_block import PastedAmount
from tests.examples import mnkr
from tests.ui.allocation_hands import Bench, open_page

K = Qt.Key


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Bench:
    return open_page(qtbot, tmp_path)


def answer_paste(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, *, take: bool
) -> list[Sequence[PastedAmount]]:
    """Answer the preview of a pasted block; return what it was asked about."""
    asked: list[Sequence[PastedAmount]] = []

    def answer(amounts: Sequence[PastedAmount]) -> Sequence[PastedAmount] | None:
        asked.append(amounts)
        return [amount for amount in amounts if amount.right] if take else None

    monkeypatch.setattr(bench.page.table.edits, "_ask_about", answer)
    return asked


# --- typing --------------------------------------------------------------------------------------


def test_what_remains_is_shown_before_enter_and_esc_takes_it_back(bench: Bench) -> None:
    bench.go_to(3, 2024)
    assert bench.remaining(2024) == "4\u00a0000"
    bench.type("=900+350")
    assert bench.remaining(2024) == "2\u00a0750"
    assert bench.amount(3, 2024) == 0
    bench.press(K.Key_Escape)
    assert bench.remaining(2024) == "4\u00a0000"
    assert bench.amount(3, 2024) == 0
    assert not bench.page.table.is_editing


def test_overspending_is_allowed_and_told_by_sign_words_and_colour(bench: Bench) -> None:
    bench.go_to(3, 2024)
    bench.enter("5,5 mnkr")
    assert bench.amount(3, 2024) == mnkr(5.5)
    cell = bench.page.footer.cell(2, "year:2024")
    assert cell.text == "▲ −1\u00a0500"
    assert (cell.ink, cell.ground) == ("bad", "bad_soft")
    assert bench.page.footer.over_text() == "over-committed by 1\u00a0500\u00a0tkr in 2024"
    assert "over-committed" in bench.page.footer.accessibleDescription()


@pytest.mark.parametrize(
    ("text", "ore"),
    [
        ("1,5 mnkr", mnkr(1.5)),
        ("250 tkr", mnkr(0.25)),
        ("1 500", mnkr(1.5)),
        ("=250+80", mnkr(0.33)),
        ("=900-350", mnkr(0.55)),
    ],
)
def test_amounts_are_typed_in_every_form(bench: Bench, text: str, ore: int) -> None:
    bench.go_to(3, 2026)
    bench.enter(text)
    assert bench.amount(3, 2026) == ore


def test_f2_edits_what_stands_there_and_typing_replaces_it(bench: Bench) -> None:
    bench.go_to(1, 2025)
    bench.press(K.Key_F2)
    assert bench.page.table.editor.text() == "500"
    bench.press(K.Key_End)
    bench.enter("0")
    assert bench.amount(1, 2025) == mnkr(5)
    bench.go_to(1, 2025)
    bench.enter("7")
    assert bench.amount(1, 2025) == mnkr(0.007)


def test_a_double_click_edits(bench: Bench) -> None:
    table = bench.page.table
    index = bench.page.model.index(*bench.place(1, 2024))
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert table.is_editing


def test_a_wrong_text_is_marked_said_and_not_lost(bench: Bench) -> None:
    bench.go_to(1, 2024)
    bench.enter("12 hej")
    table = bench.page.table
    assert table.is_editing
    assert table.editor.text() == "12 hej"
    assert table.editor.is_wrong
    assert "12 hej" in table.note.text()
    assert bench.amount(1, 2024) == mnkr(1)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().center())
    assert table.editor.text() == "12 hej"
    assert bench.where() == (1, 2024)


def test_an_ambiguous_amount_is_asked_about_with_the_keyboard(bench: Bench) -> None:
    bench.go_to(3, 2024)
    bench.enter("1,234")
    table = bench.page.table
    buttons = [button for button in table.note.findChildren(QPushButton) if not button.isHidden()]
    assert [button.text() for button in buttons] == ["1\u00a0234\u00a0kr", "1\u00a0234\u00a0000\u00a0kr"]
    QTest.keyClick(buttons[0], K.Key_Right)
    QTest.keyClick(buttons[1], K.Key_Return)
    assert bench.amount(3, 2024) == 123_400_000
    assert bench.where() == (4, 2024)


def test_esc_on_the_question_goes_back_to_the_text(bench: Bench) -> None:
    bench.go_to(3, 2024)
    bench.enter("1,234")
    button = bench.page.table.note.findChildren(QPushButton)[0]
    QTest.keyClick(button, K.Key_Escape)
    assert bench.page.table.editor.text() == "1,234"
    bench.enter("5")
    assert bench.amount(3, 2024) == 123_450


# --- moving --------------------------------------------------------------------------------------


def test_enter_goes_down_tab_right_and_headings_are_passed_over(bench: Bench) -> None:
    bench.go_to(1, 2024)
    bench.enter("1")
    assert bench.where() == (2, 2024)
    bench.type("2")
    bench.press(K.Key_Tab)
    assert bench.where() == (2, 2025)
    bench.type("3")
    bench.press(K.Key_Tab)
    bench.enter("4")
    assert bench.where() == (3, 2024)
    assert [bench.amount(2, year) for year in (2024, 2025, 2026)] == [100_000 * n for n in (2, 3, 4)]


def test_shift_turns_enter_and_tab_round(bench: Bench) -> None:
    bench.go_to(2, 2025)
    bench.press(K.Key_Backtab)
    assert bench.where() == (2, 2024)
    bench.press(K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bench.where() == (1, 2024)


def test_tab_wraps_into_the_next_measure(bench: Bench) -> None:
    bench.go_to(1, 2027)
    bench.press(K.Key_Tab)
    assert bench.where() == (2, 2024)


def test_arrows_leave_a_cell_that_typing_began(bench: Bench) -> None:
    bench.go_to(1, 2026)
    bench.type("5")
    bench.press(K.Key_Right)
    assert bench.amount(1, 2026) == 500_000
    assert bench.where() == (1, 2027)


# --- blocks --------------------------------------------------------------------------------------


def test_delete_empties_the_selected_block_as_one_step(bench: Bench) -> None:
    before = bench.session.plan
    bench.select((1, 2024), (2, 2025))
    bench.press(K.Key_Delete)
    assert bench.amounts(1) == [0, 0, 0, 0]
    assert bench.amounts(2) == [0, 0, 0, 0]
    bench.session.undo()
    assert bench.session.plan == before


def test_a_right_block_is_pasted_at_once_as_one_step(bench: Bench) -> None:
    before = bench.session.plan
    bench.go_to(1, 2025)
    bench.copy_text("100\t200\t1,5 mnkr\r\n\t250 tkr\t=10+5\r\n")
    bench.control(K.Key_V)
    assert bench.amounts(1)[1:] == [mnkr(0.1), mnkr(0.2), mnkr(1.5)]
    assert bench.amounts(2)[1:] == [0, mnkr(0.25), mnkr(0.015)]
    assert len(bench.page.table.selectionModel().selectedIndexes()) == 6
    bench.session.undo()
    assert bench.session.plan == before


def test_nothing_of_a_wrong_block_is_taken_when_it_is_cancelled(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_paste(bench, monkeypatch, take=False)
    before = bench.session.plan
    bench.go_to(1, 2026)
    bench.copy_text("100\thej\t300\n1,234\t200\t")
    bench.control(K.Key_V)
    assert [amount.right for amount in asked[0]] == [True, False, False, False, True]
    assert bench.session.plan == before


def test_the_right_ones_of_a_wrong_block_can_be_taken(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_paste(bench, monkeypatch, take=True)
    bench.go_to(1, 2026)
    bench.copy_text("100\thej\n200\t300\n")
    bench.control(K.Key_V)
    assert bench.amounts(1)[2:] == [mnkr(0.1), 0]
    assert bench.amounts(2)[2:] == [mnkr(0.2), mnkr(0.3)]


def test_one_value_is_pasted_into_the_whole_selection(bench: Bench) -> None:
    bench.select((3, 2024), (4, 2025))
    bench.copy_text("50\n")
    bench.control(K.Key_V)
    assert bench.amounts(3)[:2] == bench.amounts(4)[:2] == [mnkr(0.05)] * 2


def test_a_copied_block_is_pasted_elsewhere_to_the_ore(bench: Bench) -> None:
    bench.go_to(1, 2026)
    bench.enter("1 234,56789")
    bench.select((1, 2024), (2, 2026))
    bench.control(K.Key_C)
    assert QGuiApplication.clipboard().text() == "1000\t500\t1234,56789\n\t1000\t\n"
    bench.go_to(3, 2025)
    bench.control(K.Key_V)
    assert bench.amounts(3) == [0, *bench.amounts(1)[:3]]
    assert bench.amounts(4) == [0, *bench.amounts(2)[:3]]


def test_cut_takes_the_amounts_along(bench: Bench) -> None:
    bench.go_to(1, 2024)
    bench.control(K.Key_X)
    assert bench.amount(1, 2024) == 0
    bench.go_to(3, 2027)
    bench.control(K.Key_V)
    assert bench.amount(3, 2027) == mnkr(1)


def test_fill_right_and_fill_down_are_one_step_each(bench: Bench) -> None:
    before = bench.session.plan
    bench.select((1, 2024), (2, 2027))
    bench.control(K.Key_R)
    assert bench.amounts(1) == [mnkr(1)] * 4
    assert bench.amounts(2) == [0] * 4
    bench.session.undo()
    assert bench.session.plan == before
    bench.select((1, 2024), (4, 2025))
    bench.control(K.Key_D)
    assert bench.amounts(3)[:2] == bench.amounts(4)[:2] == [mnkr(1), mnkr(0.5)]
    bench.session.undo()
    assert bench.session.plan == before


def test_a_single_cell_is_filled_from_its_neighbour(bench: Bench) -> None:
    bench.go_to(1, 2026)
    bench.control(K.Key_R)
    assert bench.amount(1, 2026) == mnkr(0.5)
    bench.go_to(3, 2025)
    bench.control(K.Key_D)
    assert bench.amount(3, 2025) == mnkr(1)


def test_control_enter_puts_the_typed_amount_in_every_selected_cell(bench: Bench) -> None:
    bench.select((2, 2026), (3, 2027))
    bench.type("75")
    bench.control(K.Key_Return)
    assert bench.amounts(2)[2:] == bench.amounts(3)[2:] == [mnkr(0.075)] * 2
    assert not bench.page.table.is_editing


def test_an_amount_is_moved_to_another_year_and_the_cursor_follows(bench: Bench) -> None:
    bench.go_to(1, 2024)
    bench.press(K.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert bench.amounts(1) == [0, mnkr(1.5), 0, 0]
    assert bench.where() == (1, 2025)
    bench.session.undo()
    assert bench.amounts(1) == [mnkr(1), mnkr(0.5), 0, 0]


def test_an_amount_is_not_moved_out_of_the_plan(bench: Bench, qtbot: QtBot) -> None:
    bench.go_to(1, 2024)
    with qtbot.waitSignal(bench.page.table.told):
        bench.press(K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bench.amounts(1) == [mnkr(1), mnkr(0.5), 0, 0]


def test_what_is_missing_is_filled_into_the_year_under_the_cursor(bench: Bench) -> None:
    bench.go_to(1, 2027)
    bench.control(K.Key_M)
    assert bench.amounts(1) == [mnkr(1), mnkr(0.5), 0, mnkr(0.5)]


def test_typing_beside_the_years_says_where_to_do_it(bench: Bench, qtbot: QtBot) -> None:
    row, _ = bench.place(1, 2024)
    bench.page.table.stand_at(row, bench.page.model.column_of("title"))
    with qtbot.waitSignal(bench.page.table.told):
        bench.type("5")
    assert not bench.page.table.is_editing


def test_a_command_takes_what_is_being_typed_first(bench: Bench) -> None:
    commands = {command.key: command for command in bench.page.commands()}
    bench.go_to(3, 2024)
    bench.type("75")
    commands["allocation.fill_missing"].run()
    assert bench.amount(3, 2024) == mnkr(1)
    bench.type("hej")
    commands["allocation.clear"].run()
    assert bench.amount(3, 2024) == mnkr(1)
    assert bench.page.table.editor.text() == "hej"
