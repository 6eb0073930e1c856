"""Figures of areas read in: what columns hold is guessed and can be changed, and nothing is taken unseen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.domain.area import AreaMeasure
from planner.domain.ids import area_figure_id
from planner.exchange.list_reading import RawTable
from planner.ui.dialogs.import_figures import ImportFiguresDialog
from planner.ui.pages.places import FAIRNESS, PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.fairness_register import FairnessRegister

pytestmark = pytest.mark.usefixtures("english")

TABLE = RawTable(
    file_name="trygghet 2023.csv",
    sheet="",
    rows=(
        ("Stadsdel", "Otrygga", "EST-rapporter", "Kommentar"),
        ("Bredäng", "38,5", "<5", "hög"),
        ("Farsta", "30", "12", ""),
        ("Vårberg", "tjugo", "31", ""),
    ),
)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ImportFiguresDialog:
    dialog = ImportFiguresDialog([TABLE], {"bredäng": "Bredäng", "vårberg": "Vårberg"}, theme)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> PlacesPage:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    page.show()
    return page


def test_what_comes_of_it_is_told_before_it_is_read_in(dialog: ImportFiguresDialog) -> None:
    assert {(one.area, one.measure, one.value) for one in dialog.figures()} == {
        ("Bredäng", AreaMeasure.UNSAFE_SHARE, 3_850),
        ("Vårberg", AreaMeasure.EST_REPORTS, 31),
    }
    assert {one.year for one in dialog.figures()} == {2023}  # as the file's name says
    assert dialog._told.text() == (
        "2 figures of 2 areas, 2 of other areas left out, 1 cell withheld as too small."
    )
    assert "38,50\u00a0%" in dialog._examples.text() or "38,5\u00a0%" in dialog._examples.text()
    assert dialog._unread.text() == "1 cell left out:\nrow 4, column 2: “tjugo” is no figure that can be read"


def test_a_column_can_be_read_as_something_else_or_not_at_all(dialog: ImportFiguresDialog) -> None:
    box = dialog.columns[1]
    box.setCurrentText("Share worried about crime")
    assert AreaMeasure.WORRIED_SHARE in {one.measure for one in dialog.figures()}
    box.setCurrentIndex(0)
    assert {one.measure for one in dialog.figures()} == {AreaMeasure.EST_REPORTS}
    assert not dialog._unread.isVisibleTo(dialog)
    areas = dialog.columns[0]
    assert areas.currentText() == "The area's name"
    areas.setCurrentIndex(0)
    assert not dialog.figures()
    assert not dialog.ok.isEnabled()
    assert "names of the areas" in dialog._unread.text()


def test_other_areas_are_read_when_they_are_wanted(dialog: ImportFiguresDialog) -> None:
    dialog.only_own.setChecked(False)
    assert {one.area for one in dialog.figures()} == {"Bredäng", "Farsta", "Vårberg"}


def test_an_area_that_the_table_calls_something_else_has_its_name_in_the_plan(
    qtbot: QtBot, theme: Theme
) -> None:
    rows = (("Stadsdel", "Befolkning"), ("LADUGÅRDSGÄRDET", "9 100"), ("Gärdet", "8 000"))
    table = RawTable(file_name="folk 2024.csv", sheet="", rows=rows)
    known = {"gärdet": "Gärdet", "ladugårdsgärdet": "Gärdet"}
    dialog = ImportFiguresDialog([table], known, theme)
    qtbot.addWidget(dialog)
    (figure,) = dialog.figures()  # what is written twice counts once
    assert (figure.area, figure.value) == ("Gärdet", 9_100)
    assert figure.id == area_figure_id("gärdet", AreaMeasure.RESIDENTS, 2024)


def test_figures_of_a_file_come_into_the_plan_in_one_step(
    page: PlacesPage, session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = page.view_of(FAIRNESS)
    assert isinstance(register, FairnessRegister)
    area = next(share.name for share in register.values() if share.name)
    path = tmp_path / "siffror 2024.csv"
    path.write_text(f"Stadsdel;Befolkning\n{area};12 345\n", "utf-8")
    before = session.plan
    monkeypatch.setattr(ImportFiguresDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(register.undoable):
        register.read(path)
    (figure,) = set(session.plan.area_figures.values()) - set(before.area_figures.values())
    assert (figure.area, figure.value, figure.year, figure.source) == (area, 12_345, 2024, path.name)
    session.undo()
    assert session.plan == before


def test_a_file_that_is_no_table_is_refused_in_words(
    page: PlacesPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    register = page.view_of(FAIRNESS)
    assert isinstance(register, FairnessRegister)
    with qtbot.waitSignal(session.failed):
        register.read(tmp_path / "borta.csv")
