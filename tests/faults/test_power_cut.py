"""The power goes at any moment: what was called saved is there, and the plan is whole.

A kill proves nothing of this, since what a process has written survives it in the system's memory.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.errors import PlannerError
from planner.storage.gate import examine
from planner.storage.schema import SCHEMAS, newest_version
from tests.examples import funded_plan
from tests.faults.crash_images import RECORD, Image, images, operations
from tests.faults.figures import Figure
from tests.faults.tasks import (
    OPENED,
    SAVED,
    Task,
    bring_up_to_date,
    save_carelessly,
    save_some,
)
from tests.faults.tracing import traced
from tests.storage.test_released_schemas import plan_file


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    folder = tmp_path / "skivan"
    folder.mkdir()
    Document.create(folder / "prov.tplan", funded_plan()).close()
    return folder / "prov.tplan"


def recorded_images(strace: str, task: Task, path: Path) -> Iterator[Image]:
    """Do a task and yield all that may stand on the disk when the power goes meanwhile."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    log = traced(strace, task, path, RECORD).log
    record = operations(log, path.parent)
    yield from images(before, record, random.Random(2))


def put_down(image: Image, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    for name, content in image.files.items():
        (folder / name).write_bytes(content)


def examined_images(
    strace: str, task: Task, path: Path, known: Callable[[], set[str]]
) -> tuple[Counter[str], Counter[str]]:
    """Examine every image with the program's own check; count what is lost and what is damaged."""
    counts = Counter(images=0, lost=0, damaged=0)
    why = Counter[str]()
    folder = path.parent.with_name("efter")
    heads: set[str] = set()
    for image in recorded_images(strace, task, path):
        heads = heads or known()
        put_down(image, folder)
        counts["images"] += 1
        saved = 1 + sum(line.startswith(SAVED) for line in image.said)
        try:
            examined = examine(folder / path.name)
        except PlannerError as error:
            counts["damaged"] += 1
            why[str(getattr(error, "problems", error))] += 1
            continue
        counts["lost"] += len(examined.entries) < saved
        counts["damaged"] += examined.head_hash not in heads
        counts["rolled back"] += examined.unclean
    return counts, why


def heads_of(path: Path) -> set[str]:
    return {entry.hash for entry in examine(path).entries}


@pytest.mark.slow
def test_nothing_saved_is_lost_when_the_power_goes(
    plan: Path, strace: str, how_many: Callable[[int, int], int], figure: Figure
) -> None:
    task = partial(save_some, edits=how_many(5, 25))
    counts, why = examined_images(strace, task, plan, lambda: heads_of(plan))
    figure("power cut while saving", **counts)
    assert (counts["lost"], counts["damaged"]) == (0, 0), why
    assert counts["images"] >= how_many(1_000, 5_000)
    assert counts["rolled back"] > 0


@pytest.mark.slow
def test_a_plan_that_does_not_wait_for_the_disk_is_caught(plan: Path, strace: str, figure: Figure) -> None:
    counts, _ = examined_images(strace, save_carelessly, plan, lambda: heads_of(plan))
    figure("control: power cut, synchronous=OFF", **counts)
    assert counts["lost"] > 0
    assert counts["damaged"] > 0


@pytest.mark.parametrize("version", sorted(SCHEMAS)[:-1])
def test_a_plan_is_of_the_old_or_the_new_schema_when_the_power_goes(
    version: int, tmp_path: Path, strace: str, figure: Figure
) -> None:
    folder = tmp_path / "skivan"
    folder.mkdir()
    path = plan_file(folder, version)
    (head,) = {examine(path).head_hash}
    after = tmp_path / "efter"
    counts: Counter[str] = Counter()
    for image in recorded_images(strace, bring_up_to_date, path):
        put_down(image, after)
        examined = examine(after / path.name)
        assert examined.head_hash == head
        is_new = examined.schema == newest_version()
        assert is_new or OPENED not in image.said
        counts["all new" if is_new else "all old"] += 1
    figure(f"power cut while schema {version} is brought up to date", images=counts.total(), **counts)
    assert min(counts["all new"], counts["all old"]) > 0
