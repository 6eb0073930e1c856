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


@pytest.fixture
def personal_list(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text("Åtgärd;2026\nRing 811218-9876;100 000\nBelysning;200 000\n", "utf-8")
    return path


def test_a_list_with_a_personal_number_is_not_imported_and_the_number_is_not_told(
    tmp_path: Path, personal_list: Path, capsys: Output
) -> None:
    plan = tmp_path / "tom.tplan"
    assert main(["new", str(plan), "--from", "2026", "--to", "2028"]) == 0
    for options in ([], ["--json"]):
        assert main(["import", *options, "--fund", "Trygghetsfonden", str(plan), str(personal_list)]) == 1
        output = capsys.readouterr()
        assert "personnummer" in output.err
        assert "--allow-identity-numbers" in output.err
        assert "9876" not in output.out + output.err
    with Document.open(plan) as document:
        assert not document.plan.measures


def test_a_list_with_a_personal_number_is_imported_when_that_is_said_and_the_log_says_so(
    tmp_path: Path, personal_list: Path, capsys: Output
) -> None:
    plan = tmp_path / "tom.tplan"
    options = ["--fund", "Trygghetsfonden", "--allow-identity-numbers"]
    assert main(["new", str(plan), "--from", "2026", "--to", "2028"]) == 0
    assert main(["import", *options, str(plan), str(personal_list)]) == 0
    with Document.open(plan) as document:
        assert len(document.plan.measures) == 2
        assert "trots varning om personnummer" in document.history()[-1].reason
    output = capsys.readouterr()
    assert "9876" not in output.out + output.err


def test_a_plan_is_not_named_by_a_person(tmp_path: Path, capsys: Output) -> None:
    assert main(["new", str(tmp_path / "a.tplan"), "--title", "Eva 811218-9876"]) == 1
    error = capsys.readouterr().err
    assert "personnummer" in error
    assert "9876" not in error
    assert not (tmp_path / "a.tplan").exists()


@pytest.mark.parametrize(
    ("word", "secret"), [("Ja", True), ("x", True), ("18 kap. 8 § OSL", True), ("", False), ("Nej", False)]
)
def test_a_list_tells_what_is_secret(tmp_path: Path, word: str, secret: bool, capsys: Output) -> None:
    plan, table = tmp_path / "tom.tplan", tmp_path / "lista.csv"
    table.write_text(f"Åtgärd;2026;Sekretess\nKamera;100 000;{word}\n", "utf-8")
    assert main(["new", str(plan), "--from", "2026", "--to", "2028"]) == 0
    assert main(["import", "--fund", "Trygghetsfonden", str(plan), str(table)]) == 0
    with Document.open(plan) as document:
        (measure,) = document.plan.measures.values()
    assert measure.secret is secret
    capsys.readouterr()


@pytest.mark.parametrize("name", ["ut.csv", "ut.xlsx"])
def test_an_export_that_is_imported_again_keeps_what_is_secret(
    path: Path, tmp_path: Path, name: str, capsys: Output
) -> None:
    out, again = tmp_path / name, tmp_path / "igen.tplan"
    with Document.open(path) as document:
        years = document.plan.info.years
    assert main(["export", "--with-secret", str(path), str(out)]) == 0
    assert main(["new", str(again), "--from", str(years[0]), "--to", str(years[-1])]) == 0
    assert main(["import", str(again), str(out)]) == 0
    with Document.open(again) as document:
        flagged = {measure.title for measure in document.plan.measures.values() if measure.secret}
    assert flagged == {"Hemlig kamera"}
    capsys.readouterr()
