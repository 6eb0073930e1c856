"""The chain of money on the command line: events, the follow-up of a tertial, and accounting extracts."""

import json
from pathlib import Path

import pytest

from planner.cli.run import main
from planner.document import Document
from planner.domain.ledger import LedgerLine
from planner.editing.measures import change_measures
from planner.sample import build_sample
from tests.examples import kr

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, build_sample(), "Eva").close()
    return path


def answer(capsys: Output, *argv: object) -> str:
    assert main([str(one) for one in argv]) == 0
    return capsys.readouterr().out


def test_the_events_are_listed_oldest_first_with_their_numbers(path: Path, capsys: Output) -> None:
    lines = answer(capsys, "events", path).splitlines()
    headings = [
        "Datum",
        "Händelse",
        "Åtgärd",
        "Källa",
        "År",
        "Belopp",
        "Dnr/verifikation",
        "Instans",
        "Anteckning",
    ]
    assert lines[0].split() == headings
    assert "KS 2026/212" in "\n".join(lines)
    days = [line[:10] for line in lines[1:]]
    assert days == sorted(days)
    assert any("Förbrukat, rättelse" in line and "-38,4" in line.replace("−", "-") for line in lines)
    later = answer(capsys, "events", path, "--year", 2028).splitlines()
    assert 1 < len(later) < len(lines)


def test_the_events_for_machines_are_in_ore(path: Path, capsys: Output) -> None:
    events = json.loads(answer(capsys, "events", path, "--json"))
    moved = next(one for one in events if one["kind"] == "reallocated")
    assert (moved["measure"], moved["to_measure"], moved["amount_ore"]) == ("Å-035", "Å-039", kr(100_000))


def test_a_tertial_is_followed_up_in_mnkr(path: Path, capsys: Output) -> None:
    out = answer(capsys, "follow-up", path, "--year", 2026, "--tertial", "t1")
    assert "Tertial 1 2026, mnkr" in out
    assert "stängd 2026-05-12" in out
    total = next(line for line in out.splitlines() if line.startswith("Summa"))
    assert total.split()[1:] == ["8,2", "0,0", "0,0", "8,2", "1,4", "8,1", "0,0", "6,8"]
    assert "Kom in efter stängningen och räknas senare: 1." in out
    machine = json.loads(answer(capsys, "follow-up", path, "--year", 2026, "--tertial", "t1", "--json"))
    assert machine["total"]["spent_ore"] == kr(1_398_800)


def test_what_is_secret_is_told_as_a_sum_only(path: Path, capsys: Output) -> None:
    with Document.open(path) as document:
        secret = next(one for one in document.plan.measures.values() if one.number == 1)
        document.edit(change_measures(document.plan, [secret.id], secret=True))
    for command in ("events", "follow-up"):
        assert secret.title not in answer(capsys, command, path)
        assert "Å-001" not in answer(capsys, command, path)
        assert "Å-001" in answer(capsys, command, path, "--with-secret")
        assert "Å-045" not in answer(capsys, command, path), "no number of a measure that is not there"
        assert "Sekretessmarkerad åtgärd (1 st)" in answer(capsys, command, path)


# --- the accounts --------------------------------------------------------------------------------

EXTRACT = """Projekt;Konto;Period;Text;Belopp;Vernr
70412;5010;202611;Lampor;1 000,50;V1
99999;5010;202611;Annat;200;V2
;;;Summa;1 200,50;
"""


def extract(folder: Path, text: str = EXTRACT) -> Path:
    file = folder / "bok.csv"
    file.write_text(text, "utf-8")
    return file


def test_an_extract_is_read_in_once(path: Path, tmp_path: Path, capsys: Output) -> None:
    file = extract(tmp_path)
    out = answer(capsys, "ledger", path, file)
    assert "2 rader i utdraget, 1 200,50 kr." in out.replace("\u00a0", " ")
    assert "kopplade till en åtgärd: 1." in out
    again = json.loads(answer(capsys, "ledger", path, file, "--json"))
    assert (again["known"], again["new_ore"], again["difference_ore"]) == (2, 0, 0)
    with Document.open(path, read_only=True) as document:
        (waiting,) = document.plan.table(LedgerLine).values()
        assert (waiting.project, waiting.amount_ore) == ("99999", kr(200))
        assert any(one.voucher == "V1" for one in document.plan.events.values())


def test_a_row_that_cannot_be_read_stops_all_unless_it_is_skipped(
    path: Path, tmp_path: Path, capsys: Output
) -> None:
    file = extract(tmp_path, EXTRACT.replace("200;V2", "tvåhundra;V2"))
    before = path.read_bytes()
    assert main(["ledger", str(path), str(file)]) == 1
    assert "Rad 3 läses INTE in" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert main(["ledger", str(path), str(file), "--skip"]) == 0


def test_a_list_that_is_no_extract_says_what_is_missing(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["ledger", str(path), str(extract(tmp_path, "Projekt;Text\n1;A\n"))]) == 1
    assert "ingen kolumn har belopp" in capsys.readouterr().err


def test_a_personal_number_in_an_extract_is_not_let_in_unseen(
    path: Path, tmp_path: Path, capsys: Output
) -> None:
    file = extract(tmp_path, EXTRACT.replace("Annat", "Ersättning 19811218-9876"))
    assert main(["ledger", str(path), str(file)]) == 1
    assert "personnummer" in capsys.readouterr().err
    assert main(["ledger", str(path), str(file), "--allow-identity-numbers"]) == 0
