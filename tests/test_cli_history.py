"""On the command line: which point of the history the code on a print is."""

import json
import zipfile
from pathlib import Path

import pytest

from planner.cli import main
from planner.cli.history_point import NOT_IN_HISTORY, SEVERAL
from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import change_measures
from tests.small_plan import LAMPS, small_plan

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    with Document.create(path, small_plan(), "Eva") as document:
        document.note(EditKind.NAME_VERSION, "Till nämnden")
        document.edit(change_measures(document.plan, [LAMPS], title="Lampor"), reason="Beslut")
        document.undo()
    return path


@pytest.fixture
def codes(path: Path) -> list[str]:
    with Document.open(path) as document:
        return [entry.code for entry in document.history()]


def test_a_printed_code_is_found_with_what_the_plan_was_then(
    path: Path, codes: list[str], capsys: Output
) -> None:
    assert main(["check", str(path), "--hash", codes[2].upper()]) == 0
    told = capsys.readouterr().out.replace("\u00a0", " ")
    assert f"Versionskoden {codes[2]} är ändring nr 3 av 4" in told
    assert "Åtgärd ändrad: Å-001 (Beslut)" in told
    assert "”Till nämnden” (nr 2, 20" in told
    assert "och 1 ändring till" in told
    assert "Sedan dess  1 ändring av planen" in told
    assert "ram 9 500 tkr, fördelat 4 700 tkr, kvar att fördela 4 800 tkr, ÖVERSKRIDET med 1 260 tkr" in told


def test_the_code_of_a_version_says_so_and_the_newest_that_nothing_has_changed(
    path: Path, codes: list[str], capsys: Output
) -> None:
    main(["check", str(path), "--hash", codes[1]])
    assert "”Till nämnden”, just den här" in capsys.readouterr().out
    main(["check", str(path), "--hash", codes[3]])
    assert "inga ändringar av planen" in capsys.readouterr().out
    main(["check", str(path), "--hash", codes[0]])
    assert "ingen sparad version före ändringen" in capsys.readouterr().out


def test_a_code_of_another_plan_is_not_found(path: Path, capsys: Output) -> None:
    assert main(["check", str(path), "--hash", "00000000"]) == NOT_IN_HISTORY
    told = capsys.readouterr()
    assert told.out == ""
    assert "00000000 finns inte i historiken" in told.err


def test_a_code_that_fits_several_changes_lists_them(path: Path, capsys: Output) -> None:
    with Document.open(path) as document:
        for number in range(2_000):
            document._store._connection.execute("PRAGMA synchronous=OFF")
            document.note(EditKind.NAME_VERSION, str(number))
        seen: dict[str, int] = {}
        for entry in document.history():
            seen[entry.hash[:4]] = seen.get(entry.hash[:4], 0) + 1
    shared = next(digits for digits, count in seen.items() if count > 1)
    assert main(["check", str(path), "--hash", shared]) == SEVERAL
    told = capsys.readouterr().err
    assert "Skriv fler tecken" in told
    assert told.count(f"  {shared}") == seen[shared]


@pytest.mark.parametrize("code", ["abc", "1a2b3c4g", "", "a" * 65])
def test_what_is_no_code_is_said_to_be_none(path: Path, code: str, capsys: Output) -> None:
    assert main(["check", str(path), "--hash", code]) == 2
    assert "är ingen versionskod" in capsys.readouterr().err


def test_a_damaged_plan_is_said_to_be_damaged_first(path: Path, codes: list[str], capsys: Output) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(b"Till n")
    data[at] ^= 1
    path.write_bytes(bytes(data))
    assert main(["check", str(path), "--hash", codes[0]]) == 1
    assert "SKADAD" in capsys.readouterr().out


def test_a_program_gets_it_as_json(path: Path, codes: list[str], capsys: Output) -> None:
    main(["check", str(path), "--hash", codes[2], "--json"])
    answer = json.loads(capsys.readouterr().out)
    assert answer["matches"] == [answer["number"]] == [3]
    assert answer["version"] == {"number": 2, "name": "Till nämnden"}
    assert answer["then"]["remaining_ore"] == 480_000_000
    assert main(["check", str(path), "--hash", "00000000", "--json"]) == NOT_IN_HISTORY
    assert json.loads(capsys.readouterr().out)["matches"] == []


@pytest.mark.parametrize(("name", "head"), [("ut.xlsx", b"PK"), ("ut.pdf", b"%PDF-")])
def test_the_history_is_written_to_a_file(
    path: Path, tmp_path: Path, name: str, head: bytes, capsys: Output
) -> None:
    assert main(["history", str(path), str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes().startswith(head)
    assert "4 ändringar" in capsys.readouterr().out


def test_what_is_written_says_the_role(path: Path, tmp_path: Path, capsys: Output) -> None:
    for command in ("history", "export"):
        target = tmp_path / f"{command}.xlsx"
        assert main([command, str(path), str(target), "--role", "Trygghetssamordnare"]) == 0
        with zipfile.ZipFile(target) as archive:
            assert ", Trygghetssamordnare" in archive.read("xl/sharedStrings.xml").decode()
    capsys.readouterr()


def test_one_change_is_one(tmp_path: Path, capsys: Output) -> None:
    Document.create(tmp_path / "ny.tplan", small_plan()).close()
    assert main(["history", str(tmp_path / "ny.tplan"), str(tmp_path / "ut.xlsx")]) == 0
    assert "är skriven: 1 ändring." in capsys.readouterr().out


def test_a_history_is_written_to_no_other_kind_of_file(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["history", str(path), str(tmp_path / "ut.txt")]) == 2
    assert ".xlsx eller .pdf" in capsys.readouterr().err


def test_looking_at_the_history_changes_no_file(path: Path, codes: list[str], tmp_path: Path) -> None:
    before = path.read_bytes()
    for arguments in (
        ["check", str(path), "--hash", codes[1]],
        ["history", str(path), str(tmp_path / "ut.pdf")],
    ):
        assert main(arguments) == 0
    assert path.read_bytes() == before
