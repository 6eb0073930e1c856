"""The command line keeps secrets out of exports, and personal numbers out of plans, unless it is told to."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.cli import main
from planner.document import Document
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.editing.measures import add_measure
from planner.editing.places import add_place, delete_place
from tests.examples import funded_plan

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a plan with a secret measure, and a secret place that has been deleted."""
    path = tmp_path / "prov.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        document.edit(add_measure(document.plan, "Hemlig kamera"))
        document.edit(add_place(document.plan, "Skyddade porten"))
        measure = next(one for one in document.plan.measures.values() if one.title == "Hemlig kamera")
        place = next(one for one in document.plan.places.values() if one.name == "Skyddade porten")
        changes = (
            Change(measure, replace(measure, secret=True)),
            Change(place, replace(place, secret=True)),
        )
        document.edit(ChangeSet(EditKind.CHANGE_MEASURE, "2", changes))
        document.edit(delete_place(document.plan, place.id))
    return path


def test_an_export_says_how_much_is_left_out(path: Path, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "ut.csv"
    assert main(["export", str(path), str(out)]) == 0
    assert "1 sekretessmarkerad åtgärd visas bara som summa." in capsys.readouterr().out
    assert "Hemlig" not in out.read_text("utf-8")


def test_with_secret_everything_is_there(path: Path, tmp_path: Path, capsys: Output) -> None:
    out = tmp_path / "ut.csv"
    assert main(["export", "--with-secret", str(path), str(out)]) == 0
    assert "ÄR MED" in capsys.readouterr().out
    assert "Hemlig kamera" in out.read_text("utf-8")


@pytest.mark.parametrize(("options", "named"), [([], False), (["--with-secret"], True)])
def test_the_log_names_a_secret_place_that_is_gone_only_when_asked(
    path: Path, tmp_path: Path, options: list[str], named: bool
) -> None:
    from tests.exchange.test_secrecy import text_of
    from tests.exchange.test_workbook import opened

    out = tmp_path / "ut.xlsx"
    assert main(["export", *options, str(path), str(out)]) == 0
    assert ("Skyddade porten" in text_of(opened(out.read_bytes()))) is named
