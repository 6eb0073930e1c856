"""Observations read in: columns and kinds are guessed and can be changed, and nothing is taken unseen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.domain.observation import ObservationSource
from planner.exchange.list_reading import RawTable
from planner.ui.dialogs.import_observations import ImportObservationsDialog
from planner.ui.pages.places import OBSERVATIONS, PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.observation_register import ObservationRegister

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def place(session: Session) -> str:
    return next(iter(session.plan.places.values())).name


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, theme: Theme, place: str) -> ImportObservationsDialog:
    rows = (
        ("Datum", "Plats", "Kategori", "Antal", "Beskrivning"),
        ("2026-03-01", place, "Klotter", "", "Anna ringde"),
        ("1/3", place, "Klotter", "", ""),
        ("2026-03-02", place, "Råttor", "", ""),
        ("2026-03-03", "En helt ny plats", "Skräp", "4", ""),
        ("2026-03-03", place, "Skräp", "<5", ""),
    )
    table = RawTable(file_name="felanmälan.csv", sheet="", rows=rows, hidden=frozenset({3}))
    dialog = ImportObservationsDialog([table], session, theme)
    qtbot.addWidget(dialog)
    return dialog


def test_what_comes_of_it_is_told_before_it_is_read_in(dialog: ImportObservationsDialog, place: str) -> None:
    assert [(one.place, one.kind, one.note) for one in dialog.drafts()] == [
        (place, "graffiti", ""),
        (place, "", "Råttor"),
    ]
    assert dialog._told.text() == (
        "2 observations, 1 left out: the plan does not have the place, 1 withheld as too few, "
        "1 hidden row of the sheet read too."
    )
    assert dialog._examples.text().startswith(f"2026-03-01 {place}: Graffiti\n")
    assert dialog._unread.text() == (
        "1 cell left out:\nrow 3, column 1: “1/3” is no day that can be read; write it as 2026-03-01"
    )


def test_new_places_are_added_when_they_are_wanted(dialog: ImportObservationsDialog) -> None:
    dialog.add_places.setChecked(True)
    assert dialog.drafts()[-1].count == 4
    assert "3 observations, 1 place added" in dialog._told.text()


def test_what_a_list_calls_it_can_be_something_else_here(dialog: ImportObservationsDialog) -> None:
    dialog.kinds["råttor"].setCurrentText("Litter")
    assert [one.kind for one in dialog.drafts()] == ["graffiti", "litter"]
    dialog.columns[2].setCurrentIndex(0)
    assert not dialog.kinds
    assert [one.kind for one in dialog.drafts()] == ["", ""]


def test_a_list_without_places_says_what_to_choose(dialog: ImportObservationsDialog) -> None:
    dialog.columns[1].setCurrentIndex(0)
    assert dialog._unread.text() == "Choose the column with the places."
    assert not dialog.ok.isEnabled()


def test_a_list_comes_into_the_plan_in_one_step_and_only_once(
    qtbot: QtBot,
    session: Session,
    theme: Theme,
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    register = page.view_of(OBSERVATIONS)
    assert isinstance(register, ObservationRegister)
    path = tmp_path / "felanmälan.csv"
    path.write_text(f"Datum;Plats;Kategori\n2026-03-01;{place};Klotter\n", "utf-8")
    before = session.plan
    monkeypatch.setattr(ImportObservationsDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(register.undoable):
        register.read(path)
    (key,) = set(session.plan.observations) - set(before.observations)
    one = session.plan.observations[key]
    assert (session.plan.places[one.place_id].name, one.kind) == (place, "graffiti")
    assert one.source is ObservationSource.FAULT_REPORT
    again = ImportObservationsDialog(
        [
            RawTable(
                file_name="f.csv",
                sheet="",
                rows=(("Datum", "Plats", "Kategori"), ("2026-03-01", place, "Klotter")),
            )
        ],
        session,
        theme,
    )
    qtbot.addWidget(again)
    assert "1 already in the plan" in again._told.text()
    session.undo()
    assert session.plan == before
