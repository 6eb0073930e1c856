"""Plans from somebody who means harm: each gets its verdict, at once, and nothing beside it is touched."""

import sqlite3
import time
from contextlib import closing
from math import inf
from pathlib import Path

import pytest

from planner.document import Document
from planner.storage.errors import FileError
from planner.storage.gate import Examined, examine
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.hostile_plans import BYSTANDER, CASES, Case, make, super_journal

#: How long a verdict on a small plan may take, seconds: the best of some tries, since other programs run too.
LONGEST = 0.1
#: As much again for so many bytes.
MORE_TIME_FOR = 5_000_000
TRIES = 5


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("good") / "bra.tplan"
    Document.create(path, funded_plan(), "Eva").close()
    examine(path)
    return path


def verdict(path: Path) -> tuple[Examined | FileError, float]:
    """Return what the gate says, and after how many seconds; anything but a FileError fails the test."""
    seconds = inf
    for _ in range(TRIES):
        started = time.perf_counter()
        try:
            answer: Examined | FileError = examine(path)
        except FileError as error:
            answer = error
        seconds = min(seconds, time.perf_counter() - started)
        if seconds < LONGEST:
            break
    return answer, seconds


def test_every_hostile_plan_gets_its_verdict_at_once(good: Path, tmp_path: Path, figure: Figure) -> None:
    wrong: list[str] = []
    slowest = 0.0
    for number, case in enumerate(CASES):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = make(case, good, folder)
        before = _content(path)
        answer, seconds = verdict(path)
        seconds /= 1 + (len(before) / MORE_TIME_FOR if isinstance(before, bytes) else 0)
        slowest = max(slowest, seconds)
        if not is_right(case, answer, good) or seconds >= LONGEST:
            wrong.append(f"{case.name}: {answer!r} after {seconds:.3f} s")
        if (folder / BYSTANDER).read_text("utf-8") != "viktigt" or _content(path) != before:
            wrong.append(f"{case.name}: a file was touched")
    figure("hostile plans", files=len(CASES), wrong_verdicts=len(wrong), ms_at_most=round(1_000 * slowest))
    assert wrong == []


def is_right(case: Case, answer: Examined | FileError, good: Path) -> bool:
    """Tell whether that is the verdict that the case must get; what is let in must be the good plan."""
    if case.verdict is not None:
        return isinstance(answer, case.verdict)
    return isinstance(answer, Examined) and answer.head_hash == examine(good).head_hash


def test_sqlite_alone_deletes_what_a_crafted_journal_names(
    good: Path, tmp_path: Path, figure: Figure
) -> None:
    """The control: the journal is one that does harm, where SQLite is old enough."""
    path = make(Case("", super_journal), good, tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT count(*) FROM fund").fetchone()
    if (tmp_path / BYSTANDER).exists():
        pytest.skip(f"SQLite {sqlite3.sqlite_version} does not fall for a crafted journal")
    figure("control: SQLite alone, a crafted journal", bystanders_deleted=1)


def _content(path: Path) -> object:
    """Return what stands there, but for files so large that they are holes."""
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size < 10**9 else path.lstat().st_mode
    except OSError:
        return None
