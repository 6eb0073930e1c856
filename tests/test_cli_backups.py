"""The command `backups`: lists, restores to a new file, and is named where a plan cannot be opened."""

import json
from pathlib import Path

import pytest

from planner.backing_up import BackingUp
from planner.cli import main
from planner.document import Document, check_file
from planner.editing.measures import add_measure
from planner.storage.backup import BackupFolder, Pending
from planner.storage.backup_names import BackupReason
from tests.examples import funded_plan

Output = pytest.CaptureFixture[str]
LIST = Path(__file__).resolve().parent / "data" / "botkyrka_trygghetsmiljonen.csv"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan with two backups."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "Skärholmen.tplan"
    with Document.create(path, funded_plan(), "Eva") as document:
        backing = BackingUp(document, BackupFolder.of_user(), Pending.finish, print)
        backing.take(BackupReason.OPENED)
        document.edit(add_measure(document.plan, "Lampor"))
        backing.take(BackupReason.CLOSED)
    return path


def test_backups_are_listed_with_what_they_hold(path: Path, capsys: Output) -> None:
    assert main(["backups", str(path)]) == 0
    out = capsys.readouterr().out
    assert "planen stängdes" in out
    assert "3 åtgärder, fördelat 2\u00a0500\u00a0tkr, kvar att fördela" in out
    assert out.index("Å-003") < out.index("planen öppnades")
    assert main(["backups", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    found = [(row["number"], row["reason"], row["measures"]) for row in answer]
    assert found == [(1, "closed", 3), (2, "opened", 2)]
    assert answer[0]["last_change"]["who"] == "Eva"


def test_a_backup_is_restored_to_a_new_file_only(path: Path, tmp_path: Path, capsys: Output) -> None:
    before = path.read_bytes()
    target = tmp_path / "åter.tplan"
    assert main(["backups", str(path), "--restore", "2", str(target)]) == 0
    assert check_file(target) == []
    assert "är skapad av säkerhetskopian" in capsys.readouterr().out
    assert main(["backups", str(path), "--restore", "1", str(path)]) == 1
    assert "finns redan" in capsys.readouterr().err
    assert path.read_bytes() == before
    for number in ("0", "3", "x"):
        assert main(["backups", str(path), "--restore", number, str(tmp_path / "ny.tplan")]) == 1
        assert f"har nummer {number}" in capsys.readouterr().err
    assert main(["backups", str(path), "--restore", "1"]) == 2
    assert "ett nummer och ett filnamn" in capsys.readouterr().err


def test_a_plan_that_cannot_be_opened_names_the_command(path: Path, capsys: Output) -> None:
    path.write_bytes(path.read_bytes()[:-4096])
    assert main(["info", str(path)]) == 1
    assert f"Se dem med: backups {path}" in capsys.readouterr().err
    assert main(["check", str(path)]) == 1
    assert f"Se dem med: backups {path}" in capsys.readouterr().out
    path.unlink()
    assert main(["info", str(path)]) == 1
    assert "Det finns säkerhetskopior" in capsys.readouterr().err
    assert main(["backups", str(path)]) == 0
    assert "planen öppnades" in capsys.readouterr().out


def test_where_there_are_none_that_is_said(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["backups", str(tmp_path / "annan.tplan")]) == 0
    assert "Det finns inga säkerhetskopior" in capsys.readouterr().out
    assert main(["info", str(tmp_path / "annan.tplan")]) == 1
    assert "säkerhetskopior" not in capsys.readouterr().err


def test_a_damaged_backup_is_listed_as_unreadable(path: Path, capsys: Output) -> None:
    newest = BackupFolder.of_user().of_path(path)[0]
    newest.path.write_bytes(b"")
    main(["backups", str(path)])
    assert f"GÅR INTE ATT LÄSA: {newest.path}" in capsys.readouterr().out


def test_an_import_is_backed_up_before(path: Path, capsys: Output) -> None:
    with Document.open(path) as document:
        document.edit(add_measure(document.plan, "Pollare"))
    assert main(["import", str(path), str(LIST), "--skip", "--year", "2025", "--fund", "Ny"]) == 0
    assert BackupReason.IMPORT in {backup.reason for backup in BackupFolder.of_user().of_path(path)}
