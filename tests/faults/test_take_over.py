"""An owner is suspended in the middle of the work, taken over, and wakes up: not one of its writes counts."""

import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import EditKind
from planner.editing.measures import add_measure
from planner.open_plan import OpenPlan
from planner.opening import connect, prepare
from planner.storage.errors import DamagedError, FileLockedError
from planner.storage.gate import examine
from planner.storage.lease import LeaseWatch, Sign
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.sharing import HAS_IT, LOCAL, OUSTED, SHARE, own, surroundings
from tests.faults.tracing import processes

#: How long a lock must be still: many beats of the owner.
PATIENCE = 0.15

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows suspends no process"),
]


def take_over(home: Path, file_system: str) -> OpenPlan:
    """Wait until the lock is still, and take it."""
    around = surroundings(home, "Bo", file_system)
    watch = LeaseWatch(home, patience=PATIENCE)
    while watch.look() is not Sign.STILL:
        time.sleep(PATIENCE / 5)
    opened = connect(prepare(home, around, from_still=watch), around)
    if opened.document.read_only:
        opened.close()
        raise FileLockedError(home)
    opened.document.edit(add_measure(opened.document.plan, "Bo"))
    opened.publish()
    return opened


def trial(home: Path, file_system: str, seed: int, *, fenced: bool) -> str:
    """Suspend an owner, take over, let it go on; return what came of it."""
    Document.create(home, funded_plan(), "Anna").close()
    ours, theirs = processes().Pipe(duplex=False)
    owner = processes().Process(target=own, args=(home, file_system, theirs), kwargs={"fenced": fenced})
    owner.start()
    theirs.close()
    try:
        assert ours.recv() == HAS_IT
        time.sleep(random.Random(seed).random() * 0.1)
        suspend(owner)
        try:
            heir = take_over(home, file_system)
        except FileLockedError:  # it was suspended in the middle of a write and holds SQLite's own lock
            return "in_a_write"
        os.kill(owner.pid or 0, signal.SIGCONT)
        was_told = ours.poll(10 if fenced else 0.5) and ours.recv() == OUSTED
        heir.close()
        assert was_told or not fenced
        return "stale_writes" if wrote_after_the_take_over(home) else "held_out"
    finally:
        owner.kill()
        owner.join()
        owner.close()
        ours.close()


def suspend(owner: BaseProcess) -> None:
    os.kill(owner.pid or 0, signal.SIGSTOP)
    time.sleep(0.02)


def wrote_after_the_take_over(home: Path) -> bool:
    try:
        entries = examine(home).entries
    except DamagedError:  # what was written after it does not fit what was there
        return True
    taken = [entry.seq for entry in entries if entry.kind is EditKind.TAKE_OVER]
    return not taken or any(entry.who == "Anna" for entry in entries[taken[-1] :])


@pytest.mark.parametrize("file_system", [LOCAL, SHARE])
def test_an_owner_that_was_taken_over_writes_nothing_more(
    tmp_path: Path, file_system: str, how_many: Callable[[int, int], int], figure: Figure
) -> None:
    counts: Counter[str] = Counter(take_overs=0, stale_writes=0)
    seed = 0
    while counts["take_overs"] < how_many(10, 30):
        folder = tmp_path / str(seed) / "plan"
        folder.mkdir(parents=True)
        outcome = trial(folder / "plan.tplan", file_system, seed, fenced=True)
        counts[outcome] += 1
        counts["take_overs"] += outcome != "in_a_write"
        seed += 1
        assert seed < how_many(30, 90)
    del counts["held_out"]
    figure(f"suspended owner taken over ({file_system})", **counts)
    assert counts["stale_writes"] == 0


@pytest.mark.parametrize("file_system", [LOCAL, SHARE])
def test_without_the_fence_the_owner_writes_on(tmp_path: Path, file_system: str, figure: Figure) -> None:
    counts: Counter[str] = Counter(take_overs=0, stale_writes=0)
    for seed in range(20):
        folder = tmp_path / str(seed) / "plan"
        folder.mkdir(parents=True)
        outcome = trial(folder / "plan.tplan", file_system, seed, fenced=False)
        counts[outcome] += 1
        counts["take_overs"] += outcome != "in_a_write"
        if counts["take_overs"] == 3:
            break
    del counts["held_out"]
    figure(f"control: take-over without the fence ({file_system})", **counts)
    assert counts["stale_writes"] > 0
