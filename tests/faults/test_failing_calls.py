"""Every system call that writes to a plan fails, or the process is killed in it: each in turn, all of them.

What the user was told is compared with what the file holds, and no fault may leave anything in between.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from planner.document import Document
from planner.storage.gate import Examined, examine
from planner.storage.schema import SCHEMAS, newest_version
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.tasks import (
    CALLED_DAMAGED,
    OPENED,
    RAISED_BUT_SAVED,
    SAVED,
    UNKNOWN,
    Task,
    bring_up_to_date,
    save_some,
    title,
)
from tests.faults.tracing import Traced, traced
from tests.storage.test_released_schemas import plan_file

#: What writes, and how it can fail.
WRITING = {
    "pwrite64": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "ftruncate": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "openat": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "fdatasync": ("error=EIO", "signal=KILL"),
    "fsync": ("error=EIO", "signal=KILL"),
    "unlink": ("error=EIO", "signal=KILL"),
}
#: What reads and locks.
READING = {"pread64": ("error=EIO",), "read": ("error=EIO",), "fcntl": ("error=EIO", "error=ENOLCK")}
_TOLD = ("faults", "lost", "told_wrong", "not_saved", UNKNOWN)
Calls = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One call that failed, and what came of it."""

    inject: str
    said: list[str]
    after: Examined


def all_faults(
    strace: str, task: Task, plan: Path, calls: Calls, *, for_good: bool = False
) -> Iterator[Fault]:
    """Do a task as many times as it makes calls, with another one of them failing each time.

    Args:
        strace: the program.
        task: what is done.
        plan: to a copy of this.
        calls: which of them fail, and how.
        for_good: whether all calls of that name fail from there on, as those to a disk that has died.
    """
    folder = plan.with_name("arbete")
    made = Counter(_run(strace, task, plan, folder, calls).calls())
    for call, faults in calls.items():
        for fault in faults:
            for number in range(1, made[call] + 1):
                inject = f"inject={call}:{fault}:when={number}{'+' * for_good}"
                said = _run(strace, task, plan, folder, calls, "-e", inject).said
                yield Fault(inject, said, examine(folder / plan.name))


def _run(strace: str, task: Task, plan: Path, folder: Path, calls: Calls, *inject: str) -> Traced:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = Path(shutil.copy(plan, folder))
    watched = [option for name in (path, f"{path}-journal", folder) for option in ("-P", str(name))]
    return traced(strace, task, path, [*watched, "-e", f"trace={','.join(calls)}", *inject])


@pytest.mark.slow
@pytest.mark.parametrize("calls", [WRITING, READING], ids=["writing", "reading"])
def test_what_is_said_of_a_save_is_true_whichever_call_fails(
    calls: Calls, tmp_path: Path, strace: str, how_many: Callable[[int, int], int], figure: Figure
) -> None:
    plan = tmp_path / "prov.tplan"
    Document.create(plan, funded_plan()).close()
    task = partial(save_some, edits=how_many(2, 5))
    counts: Counter[str] = Counter(faults=0, lost=0, told_wrong=0)
    for fault in all_faults(strace, task, plan, calls):
        assert list(told_wrong(fault)) == [], fault.inject
        counts["faults"] += 1
        counts.update(line.partition(" ")[0] for line in fault.said)
    for name in (OPENED, SAVED):
        del counts[name]
    figure(f"each call of a save fails: {', '.join(calls)}", **counts)
    assert counts[RAISED_BUT_SAVED] > 0 or calls is READING
    assert counts[UNKNOWN] == 0  # a fault that passes leaves nobody in doubt


@pytest.mark.slow
def test_what_is_said_is_true_when_the_disk_dies_for_good(
    tmp_path: Path, strace: str, figure: Figure
) -> None:
    plan = tmp_path / "prov.tplan"
    Document.create(plan, funded_plan()).close()
    calls = dict.fromkeys((*WRITING, "pread64"), ("error=EIO",))
    counts: Counter[str] = Counter(faults=0, lost=0, told_wrong=0)
    task = partial(save_some, edits=2)
    for fault in all_faults(strace, task, plan, calls, for_good=True):
        assert list(told_wrong(fault)) == [], fault
        counts["faults"] += 1
        counts.update(line.partition(" ")[0] for line in fault.said)
    figure("the disk dies during a save", **{name: counts[name] for name in _TOLD})
    assert counts[UNKNOWN] > 0  # who cannot ask the file says so


def told_wrong(fault: Fault) -> Iterator[str]:
    """Yield what was said and is not what the file holds."""
    titles = {measure.title for measure in fault.after.plan.measures.values()}
    for line in fault.said:
        outcome, _, number = line.partition(" ")
        if outcome == CALLED_DAMAGED or (number and (outcome == SAVED) != (title(int(number)) in titles)):
            yield line


@pytest.mark.slow
@pytest.mark.parametrize("version", sorted(SCHEMAS)[:-1])
def test_a_plan_is_of_the_old_or_the_new_schema_whichever_call_fails(
    version: int, tmp_path: Path, strace: str, figure: Figure
) -> None:
    plan = plan_file(tmp_path, version)
    before = examine(plan)
    counts: Counter[str] = Counter(faults=0, lost=0)
    for fault in all_faults(strace, bring_up_to_date, plan, WRITING):
        after = fault.after
        assert (after.plan, after.head_hash) == (before.plan, before.head_hash), fault.inject
        assert CALLED_DAMAGED not in fault.said, fault.inject
        is_new = after.schema == newest_version()
        assert is_new or (after.schema == version and OPENED not in fault.said), fault.inject
        counts["faults"] += 1
        counts["all_new" if is_new else "all_old"] += 1
    figure(f"each call fails while schema {version} is brought up to date", **counts)
    assert min(counts["all_new"], counts["all_old"]) > 0
