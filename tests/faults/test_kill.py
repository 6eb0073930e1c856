"""The process is killed at random moments: what was acknowledged is there, and undo works."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.document import Document, check_file
from tests.examples import funded_plan

ROOT = Path(__file__).resolve().parents[2]
KILLS = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")


def killed_writer(path: Path, seed: int, *options: str) -> int:
    """Let a writer work for a moment, kill it, and return the last entry that it called saved."""
    command = [sys.executable, "-m", "tests.faults.writer", str(path), str(seed), *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"0\n"
        time.sleep(random.Random(seed).random() * 0.08)
        writer.kill()
        lines = writer.stdout.read().split(b"\n")
    return int(lines[-2]) if len(lines) > 1 else 0


def killed_while_writing(path: Path) -> bool:
    """Tell whether SQLite's journal tells of a transaction that was neither committed nor rolled back."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def entries_there(path: Path) -> int:
    with Document.open(path) as document:
        return len(document.history())


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_and_undo_works_after_every_kill(tmp_path: Path) -> None:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan()).close()
    acknowledged_in_all = in_the_act = 0
    for seed in range(KILLS):
        start = entries_there(path)
        acknowledged = killed_writer(path, seed)
        in_the_act += killed_while_writing(path)
        assert entries_there(path) >= acknowledged
        assert check_file(path) == []
        acknowledged_in_all += max(0, acknowledged - start)
        with Document.open(path) as document:
            before = document.plan
            if document.undo():
                assert document.plan != before
                document.redo()
                assert document.plan == before
    # Kills that never meet a write would prove nothing: usually two in three do.
    assert in_the_act > KILLS // 10
    assert acknowledged_in_all > KILLS


@pytest.mark.slow
def test_a_writer_that_acknowledges_too_early_is_caught(tmp_path: Path) -> None:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan()).close()
    lost = 0
    for seed in range(12):
        acknowledged = killed_writer(path, seed, "--early")
        lost += entries_there(path) < acknowledged
    assert lost > 0
