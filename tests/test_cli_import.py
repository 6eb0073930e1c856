"""Lists are read from the command line with their columns named, tried first, and kept with file and hash."""

import hashlib
import json
from pathlib import Path

import openpyxl
import pytest

from planner.cli.import_options import named_column
from planner.cli.run import main
from planner.document import Document
from planner.domain.money import Unit
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.list_columns import Field

Output = pytest.CaptureFixture[str]


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "tom.tplan"
    assert main(["new", str(path), "--from", "2026", "--to", "2027"]) == 0
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Three sheets; two of them with the same headings under a title, none of which says what is what."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    title, headings = ["Bilaga 1"], ["Vad", "Beslut", "Pott"]
    farsta = [["Lampor", "1,250", "CM4"], ["Bänkar", "2,000", "CM4"], ["Summa", "3,250"]]
    jarva = [["Tunnel", "4,000", "CM4"], ["Grind", "-5", "CM4"]]
    for name, rows in (("Farsta", farsta), ("Järva", jarva), ("Läs mig", [["Ring"]])):
        sheet = made.create_sheet(name)
        for row in (title, ["Hej", "då"] if name == "Läs mig" else headings, *rows):
            sheet.append(row)
    path = tmp_path / "bilaga.xlsx"
    made.save(path)
    return path


MAPPED = ["--map", "Vad=rubrik", "--map", "beslut=2026,tkr,punkt", "--map", "Pott=källa", "--header-row", "2"]


def test_an_import_is_tried_before_it_is_made(empty: Path, book: Path, capsys: Output) -> None:
    before = empty.read_bytes()
    asked = ["import", str(empty), str(book), "--all-sheets", *MAPPED, "--sheet", "Farsta"]
    assert main([*asked, "--dry-run"]) == 0
    output = capsys.readouterr()
    assert "3 åtgärder skulle läsas in ur 4 rader." in output.out
    last = output.out.splitlines()[-1]
    assert last.replace("\u00a0", "").split() == [
        "Beslut",
        "10495000",
        "7250000",
        "\u22125000",
        "3250000",
        "0",
    ]
    assert "Järva, rad 4 läses INTE in: Grind: ”-5” är under noll" in output.err
    assert empty.read_bytes() == before


def test_the_history_keeps_which_file_it_was_and_why_not_all_of_it(
    empty: Path, book: Path, capsys: Output
) -> None:
    asked = ["import", str(empty), str(book), "--all-sheets", *MAPPED, "--sheet", "Farsta"]
    assert main(asked) == 1
    assert "Inget lästes in." in capsys.readouterr().err
    assert main([*asked, "--skip", "--reason", "Grinden utgår", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    digest = hashlib.sha256(book.read_bytes()).hexdigest()
    assert (answer["sha256"], answer["unexplained_ore"]) == (digest, 0)
    assert answer["left_out"] == [{"reason": "amount_negative", "rows": 1, "ore": -500_000}]
    with Document.open(empty) as document:
        entry = document.history()[-1]
        assert entry.subject == "bilaga.xlsx"
        assert digest in entry.reason
        assert entry.reason.endswith("Grinden utgår")
        assert sum(part.amount_ore for part in document.plan.allocations.values()) == 725_000_000
        document.undo()
        assert not document.plan.measures


def test_a_column_or_a_sheet_that_is_not_there_is_said(empty: Path, book: Path, capsys: Output) -> None:
    assert main(["import", str(empty), str(book), "--map", "Belopp=belopp", "--header-row", "2"]) == 1
    assert "Kolumnerna är: Vad, Beslut, Pott." in capsys.readouterr().err
    assert main(["import", str(empty), str(book), "--sheet", "Blad9"]) == 1


def test_a_column_is_named_with_unit_mark_and_source() -> None:
    column = named_column("Beviljat = ja=belopp, TKR, komma, källa:CM4")
    assert (column.header, column.field, column.unit) == ("Beviljat = ja", Field.AMOUNT, Unit.TKR)
    assert (column.mark, column.fund) == (DecimalMark.COMMA, "CM4")
    year = named_column("B=2026")
    assert (year.field, year.year) == (Field.YEAR_AMOUNT, 2026)


@pytest.mark.parametrize("text", ["rubrik", "=rubrik", "A=dunder", "A=belopp,mil"])
def test_what_is_no_column_is_complained_of(text: str, capsys: Output) -> None:
    assert main(["import", "plan", "lista", "--map", text]) == 2
    assert "”" in capsys.readouterr().err
