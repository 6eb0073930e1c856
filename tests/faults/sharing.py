"""What a program does on a share while the tests make calls fail or suspend it; in a process of its own."""

import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from unittest.mock import patch

from planner import atomic_file
from planner.domain.errors import PlannerError
from planner.editing.measures import add_measure
from planner.open_plan import OpenPlan
from planner.opening import Surroundings, open_plan
from planner.storage import publish as publish_module
from planner.storage import store as store_module
from planner.storage.errors import ChangedOutsideError, PublishConflictError
from planner.storage.journal import read_entries
from planner.storage.publish import publish
from planner.storage.store import Store
from planner.storage.working_copy import Base, WorkingCopy, copy_for, fingerprint

#: What files are called while they are written, when a test has to know it beforehand.
TEMPORARY = ".skrivs.tmp"
PUBLISHED, NOT_PUBLISHED = "published", "not_published"
HAS_IT, OUSTED = "has it", "ousted"
#: Names of file systems: a plan is open in place on the one, and in a working copy on the other.
LOCAL, SHARE = "ext4", "cifs"


def work_folder(home: Path) -> Path:
    """Return where the working copies of a test lie: beside the folder of the plan."""
    return home.parent.with_name("arbetskopior")


def publish_once(home: Path, say: Callable[[str], None]) -> None:
    """Publish the snapshot that lies ready."""
    patch.object(atomic_file, "_TEMPORARY", TEMPORARY).start()
    patch.object(atomic_file, "REPLACE_WAITS", ()).start()
    copy = copy_for(home, work_folder(home))
    try:
        publish(copy, copy.snapshot_path)
    except PlannerError:
        say(NOT_PUBLISHED)
    else:
        say(PUBLISHED)


def surroundings(home: Path, who: str, file_system: str) -> Surroundings:
    """Return a person at a computer of their own, with a heart that beats fast."""
    folder = work_folder(home) / who
    return Surroundings(folder=folder, who=who, file_system_of=lambda _: file_system, beat_seconds=0.01)


def own(home: Path, file_system: str, says: Connection, *, fenced: bool) -> None:
    """Work in a plan until somebody has taken it over."""
    if not fenced:
        _take_the_fence_away()
    opened = open_plan(home, surroundings(home, "Anna", file_system))
    says.send(HAS_IT)
    for number in range(10_000):
        try:
            _work(opened, number)
        except (ChangedOutsideError, PublishConflictError):
            says.send(OUSTED)
            return
        except PlannerError:
            pass
        time.sleep(0.05)


def _work(opened: OpenPlan, number: int) -> None:
    opened.document.edit(add_measure(opened.document.plan, f"Anna {number}"))
    opened.publish()


def _take_the_fence_away() -> None:
    """Let the program write to whatever it finds, as it would without the fence."""
    write = Store.write

    def write_on(store: Store, *args: Any, **kwargs: Any) -> Any:
        store.entries[:] = read_entries(store._connection)
        return write(store, *args, **kwargs)

    def whatever_lies_there(copy: WorkingCopy, _ours: object) -> Base:
        return replace(copy.base, sha256=fingerprint(copy.home))

    patch.object(Store, "write", write_on).start()
    patch.object(Store, "_require_as_known", lambda _self, _changes: None).start()
    patch.object(store_module, "sums_are_those_of", lambda *_args: True).start()
    patch.object(publish_module, "base_at", whatever_lies_there).start()
