"""Merging in the window: conflicts are chosen, what is overspent is seen, and one undo takes it back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.funds import add_fund, set_frames
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.editing.merge import Flag, FlagKind, Side
from planner.editing.plan_info import change_plan_info
from planner.merging import read_other_version
from planner.ui.dialogs.merge_plans import MergePlansDialog
from planner.ui.main_window import MainWindow
from planner.ui.models.history_words import screen_words
from planner.ui.models.merge_words import MergeWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import empty_plan
from tests.ui.test_accessibility import nameless

pytestmark = pytest.mark.usefixtures("english")

Edit = Callable[[Plan], ChangeSet]


def note(text: str, at: int = 0) -> Edit:
    return lambda plan: change_measures(plan, [list(plan.measures)[at]], note=text)


def spend(at: int) -> Edit:
    """Give a measure all that the first source has left in the last year."""

    def edit(plan: Plan) -> ChangeSet:
        fund, year = plan.funds_in_order[0].id, plan.info.last_year
        frame = next(one for one in plan.frames.values() if (one.fund_id, one.year) == (fund, year))
        used = sum(
            part.amount_ore
            for part in plan.allocations.values()
            if (part.scenario_id, part.fund_id, part.year) == (plan.info.scenario_id, fund, year)
        )
        cell = AmountCell(list(plan.measures)[at], fund, year)
        held = plan.amount(plan.info.scenario_id, cell.measure_id, fund, year)
        return set_amounts(plan, plan.info.scenario_id, {cell: held + frame.amount_ore - used})

    return edit


@pytest.fixture
def other(session: Session) -> Path:
    return Path(shutil.copy(session.document.path, session.document.path.with_name("PC2.tplan")))


def edited(session: Session, other: Path, ours: list[Edit], theirs: list[Edit]) -> None:
    for edit in ours:
        session.edit(edit)
    with Document.open(other, "Bo") as document:
        for edit in theirs:
            document.edit(edit(document.plan))


@pytest.fixture
def opened(qtbot: QtBot, session: Session, other: Path, theme: Theme) -> Callable[[], MergePlansDialog]:
    """Open the dialog on what the two files are now."""

    def open_dialog() -> MergePlansDialog:
        made = MergePlansDialog(session, read_other_version(session.document, other), theme)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_dialog


def test_a_conflict_is_chosen_by_keyboard_before_anything_is_merged(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    edited(session, other, [note("Mitt")], [note("Deras"), lambda plan: add_measure(plan, "Grind")])
    before = session.plan
    made = opened()
    assert not made.merge_button.isEnabled()
    assert "1 conflict" in made.merge_button.toolTip()
    assert [box.toPlainText() for box in made.conflicts.texts][1:] == ["Mitt", "Deras"]
    QTest.keyClick(made.conflicts.table, Qt.Key.Key_Return)
    assert made.merge.plan == session.plan.apply(made.merge.change_set)
    assert made.merge_button.isEnabled()
    QTest.keyClick(made.conflicts.table, Qt.Key.Key_Return)
    made.merge_button.click()
    assert made.result() == QDialog.DialogCode.Accepted
    first = next(iter(session.plan.measures.values()))
    assert first.note == "Deras"
    assert list(session.plan.measures.values())[-1].title == "Grind"
    newest = session.document.history()[-1]
    assert (newest.kind, newest.subject[:9]) == (EditKind.MERGE_PLANS, "PC2.tplan")
    session.undo()
    assert session.plan == before


def test_what_is_overspent_is_named_and_must_be_seen(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    edited(session, other, [spend(0)], [spend(1)])
    made = opened()
    assert not made.merge.conflicts
    (found,) = made.check.overspent
    assert str(found.year) in made.notice.text()
    assert made.sums.model.cell_text(0, 0) == session.plan.funds[found.fund_id].name
    verdicts = [
        made.sums.model.cell_text(row, made.sums.model.column_of("verdict"))
        for row in range(made.sums.model.rowCount())
    ]
    assert any(text.startswith("▲ Overspent by") for text in verdicts)
    assert not made.merge_button.isEnabled()
    made.acknowledged.setChecked(True)
    assert made.merge_button.isEnabled()
    made.merge_button.click()
    assert session.plan == made.merge.plan


def test_what_was_done_to_lose_nothing_is_told(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    measures = list(session.plan.measures)
    edited(
        session,
        other,
        [
            lambda plan: delete_measures(plan, [measures[4]]),
            lambda plan: add_measure(plan, "A"),
            lambda plan: add_fund(plan, "Bidrag"),
        ],
        [
            note("Ändrad", 4),
            lambda plan: add_measure(plan, "B"),
            lambda plan: add_fund(plan, "BIDRAG"),
        ],
    )
    made = opened()
    texts = [[made.flags.cell_text(row, column) for column in range(3)] for row in range(3)]
    assert texts[0][1].startswith("You deleted it, but the other version has changed it. It is kept.")
    assert "Å-045" in texts[1][1]
    assert texts[2][0] == "BIDRAG (2)"
    assert all(remedy for _, _, remedy in texts)


def test_the_same_money_in_two_scenarios_is_not_added_up(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    plan = session.plan
    (one, two) = (scenario.id for scenario in plan.scenarios_in_order)
    told = {event.measure_id for event in plan.events.values()}
    free = (measure for key, measure in plan.measures.items() if key not in told)
    measure = next(m for m in free if all(plan.allocations_of(m.id, s) for s in (one, two)))
    edited(
        session,
        other,
        [lambda plan: delete_measures(plan, [measure.id])],
        [lambda plan: change_measures(plan, [measure.id], note="Ändrad")],
    )
    text = opened().flags.cell_text(0, 1)
    for scenario_id in (one, two):
        total = sum(part.amount_ore for part in plan.allocations_of(measure.id, scenario_id))
        assert f"{format_amount(total, session.unit, with_unit=True)} in all" in text
    assert plan.scenarios[two].name in text


def test_hundreds_of_conflicts_can_be_taken_at_once_or_one_by_one(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    more: Edit = lambda plan: _many(plan, 500)  # noqa: E731
    session.edit(more)
    shutil.copy(session.document.path, other)
    every = list(session.plan.measures)
    edited(
        session,
        other,
        [lambda plan: change_measures(plan, every, note="Mitt " * 50)],
        [lambda plan: change_measures(plan, every, note="Deras")],
    )
    made = opened()
    for model in (made.conflicts.model, made.flags, made.changes, made.sums.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    assert len(made.merge.undecided) == len(every) > 500
    made.conflicts.take_ours.click()
    assert len(made.merge.undecided) == len(every) - 1
    made.conflicts.all_theirs.click()
    assert made.merge.is_ready
    made.merge_button.click()
    assert {measure.note for measure in session.plan.measures.values()} == {"Deras"}


def _many(plan: Plan, count: int) -> ChangeSet:
    """Return one edit that adds measures."""
    after, changes = plan, list[Change]()
    for number in range(count):
        one = add_measure(after, f"Åtgärd {number}")
        changes += one.changes
        after = after.apply(one)
    return ChangeSet(EditKind.ADD_MEASURE, str(count), tuple(changes))


def test_the_dialog_has_names_for_all_that_takes_the_keyboard(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    edited(session, other, [note("Mitt"), spend(0)], [note("Deras"), spend(1)])
    made = opened()
    for tab in range(made._tabs.count()):
        made._tabs.setCurrentIndex(tab)
        assert nameless(made) == []


def test_both_sides_are_summed_up_in_words(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path
) -> None:
    edited(session, other, [note("Mitt")], [note("Deras"), lambda plan: add_measure(plan, "Grind")])
    made = opened()
    common = made._other.common
    assert made._words.since(common.theirs).startswith("2 changes by Bo")
    assert made._words.tally(made._other.base, made._other.plan) == ["Measures: 1 new, 1 changed"]
    assert session.unit is Unit.TKR


def framed(first: int, last: int, year: int) -> list[Edit]:
    """Move the period, and give a year of it a frame."""
    return [
        lambda plan: change_plan_info(plan, first_year=first, last_year=last),
        lambda plan: set_frames(plan, {(plan.funds_in_order[0].id, year): 100}),
    ]


def test_two_that_make_no_plan_together_are_said_why_and_not_merged(
    opened: Callable[[], MergePlansDialog], session: Session, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    edited(session, other, framed(2016, 2029, 2016), framed(2026, 2031, 2031))
    made = opened()
    assert made._words.field(made.merge.conflicts[0]) == "Period"
    assert [box.toPlainText() for box in made.conflicts.texts] == ["2026–2029", "2016–2029", "2026–2031"]
    made.conflicts.take_ours.click()
    assert "2031" in made.notice.text()
    assert "Change one of the versions" in made.notice.text()
    assert not made.merge_button.isEnabled()


@pytest.mark.parametrize("leave", [True, False])
def test_choices_are_not_lost_by_a_slip_of_the_hand(
    opened: Callable[[], MergePlansDialog],
    session: Session,
    other: Path,
    monkeypatch: pytest.MonkeyPatch,
    leave: bool,
) -> None:
    edited(session, other, [note("Mitt")], [note("Deras")])
    made = opened()
    made.conflicts.take_theirs.click()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0 if leave else 1].click())
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert made.isHidden() is leave
    assert next(iter(session.plan.measures.values())).note == "Mitt"


# --- the command ---------------------------------------------------------------------------------


def copied(window: MainWindow, tmp_path: Path) -> Path:
    assert window.session is not None
    return Path(shutil.copy(window.session.document.path, tmp_path / "kopia.tplan"))


def test_a_version_with_nothing_new_is_told_and_counts_as_merged(
    sample_window: MainWindow, tmp_path: Path
) -> None:
    path = copied(sample_window, tmp_path)
    assert sample_window.session is not None
    sample_window.session.edit(note("Mitt"))
    assert sample_window.commands.merge_plans(path)
    assert "nothing to merge" in sample_window.messages.text


def test_a_file_that_cannot_be_merged_is_said_why(sample_window: MainWindow, tmp_path: Path) -> None:
    assert sample_window.session is not None
    before = sample_window.session.plan
    stranger = tmp_path / "annan.tplan"
    Document.create(stranger, empty_plan()).close()
    for path in (stranger, sample_window.session.document.path, tmp_path / "finns inte.tplan"):
        assert not sample_window.commands.merge_plans(path)
        assert path.name in sample_window.messages.text
    assert sample_window.session.plan is before


@pytest.mark.parametrize("accept", [True, False])
def test_the_command_opens_the_dialog_on_a_path(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accept: bool
) -> None:
    path = copied(sample_window, tmp_path)
    with Document.open(path, "Bo") as document:
        document.edit(add_measure(document.plan, "Grind"))

    def answer(dialog: MergePlansDialog) -> int:
        if accept:
            dialog.merge_button.click()
        return dialog.result()

    monkeypatch.setattr(MergePlansDialog, "exec", answer)
    assert sample_window.commands.merge_plans(path) is accept
    assert sample_window.session is not None
    titles = [measure.title for measure in sample_window.session.plan.measures.values()]
    assert ("Grind" in titles) is accept


def test_a_plan_that_is_only_read_is_not_merged_into(sample_window: MainWindow, tmp_path: Path) -> None:
    path = copied(sample_window, tmp_path)
    assert sample_window.session is not None
    sample_window.session.document.stop_writing()
    assert not sample_window.commands.merge_plans(path)
    assert "nothing was changed" in sample_window.messages.text


@pytest.mark.parametrize("kind", FlagKind)
@pytest.mark.parametrize("side", Side)
def test_everything_a_merge_can_have_done_has_words_and_a_remedy(
    kind: FlagKind, side: Side, session: Session
) -> None:
    words = MergeWords(screen_words(session.document, session.catalogue))
    event = next(iter(session.plan.events.values()))
    flag = Flag(kind=kind, entity=event, side=side, before=event)
    assert words.happened(flag)
    assert words.remedy(flag)
