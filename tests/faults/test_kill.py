"""The process is killed at random moments: what was acknowledged is there, and undo works."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from planner.document import Document
from planner.storage.gate import examine
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.writer import PRELOAD, write_until_killed

#: After so many kills a new plan is begun: a journal that grows makes every check slower.
KILLS_PER_PLAN = 30
#: A writer saves an edit in some milliseconds.
LONGEST_LIFE = 0.08

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork")


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    return context


def killed_writer(processes: ForkServerContext, path: Path, seed: int, *, early: bool = False) -> int:
    """Let a writer work for a moment, kill it, and return the last entry that it called saved."""
    ours, theirs = processes.Pipe(duplex=False)
    writer = processes.Process(target=write_until_killed, args=(path, seed, theirs), kwargs={"early": early})
    writer.start()
    theirs.close()
    acknowledged = int(ours.recv())
    time.sleep(random.Random(seed).random() * LONGEST_LIFE)
    writer.kill()
    writer.join()
    writer.close()
    return _last_word(ours, acknowledged)


def _last_word(ours: Connection, acknowledged: int) -> int:
    with ours:
        while True:
            try:
                acknowledged = int(ours.recv())
            except (EOFError, OSError):
                return acknowledged


def new_plan(folder: Path, number: int) -> Path:
    path = folder / f"{number}.tplan"
    Document.create(path, funded_plan()).close()
    return path


def killed_while_writing(path: Path) -> bool:
    """Tell whether SQLite's journal tells of a transaction that was neither committed nor rolled back."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def undo_and_redo_work(path: Path) -> bool:
    with Document.open(path) as document:
        before = document.plan
        if document.undo() is None:
            return True
        undone = document.plan
        document.redo()
        return undone != before and document.plan == before


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_and_undo_works_after_every_kill(
    tmp_path: Path,
    processes: ForkServerContext,
    how_many: Callable[[int, int], int],
    figure: Figure,
) -> None:
    kills = how_many(60, 2_000)
    acknowledged_in_all = while_writing = lost = 0
    path, there = tmp_path, 0
    for seed in range(kills):
        if seed % KILLS_PER_PLAN == 0:
            path, there = new_plan(tmp_path, seed), 1
        acknowledged = killed_writer(processes, path, seed)
        while_writing += killed_while_writing(path)
        lost += len(examine(path).entries) < acknowledged  # raises when anything is not whole
        acknowledged_in_all += acknowledged - there
        assert undo_and_redo_work(path)
        there = len(examine(path).entries)
    figure(
        "killed at a random moment",
        kills=kills, while_writing=while_writing, saved=acknowledged_in_all, lost=lost, damaged=0,
    )  # fmt: skip
    assert lost == 0
    # Kills that never meet a write would prove nothing: usually two in three do.
    assert while_writing > kills // 10
    assert acknowledged_in_all > kills


@pytest.mark.slow
def test_a_writer_that_acknowledges_too_early_is_caught(
    tmp_path: Path, processes: ForkServerContext, figure: Figure
) -> None:
    path = new_plan(tmp_path, 0)
    lost = 0
    for seed in range(12):
        acknowledged = killed_writer(processes, path, seed, early=True)
        lost += len(examine(path).entries) < acknowledged
        Document.open(path).close()
    figure("control: says saved too early", kills=12, lost=lost)
    assert lost > 0
