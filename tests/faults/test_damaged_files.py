"""Files that are damaged in any place: the gate refuses them, or what they hold is what it was."""

import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.errors import PlannerError
from planner.domain.plan import Plan
from planner.editing.measures import add_measure, change_measures
from planner.storage.gate import examine
from tests.examples import followed_plan
from tests.faults.figures import Figure

PAGE, SECTOR = 4096, 512


@dataclass(frozen=True, slots=True)
class Files:
    """A plan as it lies on the disk, and what is right to read from it.

    Attributes:
        plan: the file.
        journal: what a crash left beside it, or b"".
        older: the file as it was some edits ago.
        right: what may be read: hash of the newest entry → the plan.
    """

    plan: bytes
    journal: bytes
    older: bytes
    right: Mapping[str, Plan]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Files:
    path = tmp_path_factory.mktemp("damage") / "hel.tplan"
    right: dict[str, Plan] = {}
    with Document.create(path, followed_plan(), "Eva") as document:
        for number in range(10):
            document.edit(add_measure(document.plan, f"Åtgärd {number}", note="text " * 20))
        older = path.read_bytes()
        right[document.head_hash] = document.plan
        lit = list(document.plan.measures)[:5]
        document.edit(change_measures(document.plan, lit, kind="lighting", note="ny text " * 40))
        document.undo()
        right[document.head_hash] = document.plan
    return Files(path.read_bytes(), b"", older, right)


@pytest.fixture(scope="module")
def crashed(whole: Files, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The same plan, killed in the middle of a change: half of it in the file, what was before beside it."""
    path = tmp_path_factory.mktemp("kraschad") / "hel.tplan"
    path.write_bytes(whole.plan)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall()
        connection.execute("PRAGMA cache_size=1")  # what is changed goes to the disk at once
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE measure SET note = note || note || 'halv', cost_likely_ore = 1")
        connection.execute("UPDATE allocation SET amount_ore = amount_ore * 2")
        connection.execute("UPDATE money_event SET amount_ore = amount_ore * 2")
        connection.execute("UPDATE journal_change SET after = after || ' ' WHERE after IS NOT NULL")
        half = path.read_bytes()
        journal = path.with_name(f"{path.name}-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert journal
    assert half != whole.plan
    return Files(half, journal, whole.older, whole.right)


Damage = Callable[[bytearray, Files, random.Random], object]


def one_bit(data: bytearray, _: Files, rnd: random.Random) -> None:
    data[rnd.randrange(len(data))] ^= 1 << rnd.randrange(8)


def sixteen_bytes(data: bytearray, _: Files, rnd: random.Random) -> None:
    at = rnd.randrange(len(data) - 16)
    data[at : at + 16] = rnd.randbytes(16)


def a_zeroed_sector(data: bytearray, _: Files, rnd: random.Random) -> None:
    at = rnd.randrange(max(1, len(data) // SECTOR)) * SECTOR
    data[at : at + SECTOR] = bytes(len(data[at : at + SECTOR]))


def a_page_of_noise(data: bytearray, _: Files, rnd: random.Random) -> None:
    at = rnd.randrange(max(1, len(data) // PAGE)) * PAGE
    data[at : at + PAGE] = rnd.randbytes(len(data[at : at + PAGE]))


def cut_short(data: bytearray, _: Files, rnd: random.Random) -> None:
    del data[rnd.randrange(len(data)) :]


def two_pages_swapped(data: bytearray, _: Files, rnd: random.Random) -> None:
    one, other = (number * PAGE for number in rnd.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def pages_of_an_older_version(data: bytearray, files: Files, rnd: random.Random) -> None:
    for at in range(0, min(len(data), len(files.older)), PAGE):
        if rnd.random() < rnd.choice((0.05, 0.5)):
            data[at : at + PAGE] = files.older[at : at + PAGE]


def an_amount_in_the_text(data: bytearray, _: Files, rnd: random.Random) -> None:
    """Change a digit somewhere, as somebody with an editor for bytes would."""
    digits = [at for at, byte in enumerate(data) if 0x30 <= byte <= 0x39]
    data[rnd.choice(digits)] = rnd.choice(b"0123456789")


IN_THE_FILE: tuple[Damage, ...] = (
    one_bit,
    one_bit,
    sixteen_bytes,
    a_zeroed_sector,
    a_page_of_noise,
    cut_short,
    two_pages_swapped,
    pages_of_an_older_version,
    an_amount_in_the_text,
)
IN_THE_JOURNAL: tuple[Damage, ...] = (one_bit, sixteen_bytes, a_zeroed_sector, cut_short)


@pytest.mark.slow
def test_no_wrong_figure_of_a_damaged_file_is_let_in(
    whole: Files, crashed: Files, tmp_path: Path, how_many: Callable[[int, int], int], figure: Figure
) -> None:
    wanted = how_many(600, 6_000)
    counts: Counter[str] = Counter(files=0, refused=0, wrong_figures_let_in=0)
    silent: Counter[str] = Counter(files=0, changed_and_called_ok=0)
    path = tmp_path / "skadad.tplan"
    rnd = random.Random(7)
    for number in range(wanted):
        files = crashed if number % 6 == 0 else whole
        plan, journal, how = damaged(files, rnd)
        path.write_bytes(plan)
        path.with_name(f"{path.name}-journal").write_bytes(journal)
        verdict = verdict_on(path, files)
        assert verdict != "wrong figures let in", f"file {number}: {how}"
        counts["files"] += 1
        counts[verdict] += 1
        if files is whole:
            silent["files"] += 1
            silent["changed_and_called_ok"] += verdict == "refused" and sqlite_calls_it_ok(path)
    figure("damaged files", **counts)
    figure("control: SQLite's own check alone", **silent)
    # About one in seven and one in three; ids and times, and so the bytes, are others in every run.
    assert silent["changed_and_called_ok"] > silent["files"] // 20
    assert min(counts["refused"], counts["the same as before"]) > wanted // 10


def damaged(files: Files, rnd: random.Random) -> tuple[bytes, bytes, str]:
    """Return the plan and its journal, one of them damaged in one way, and which."""
    if files.journal and rnd.random() < 0.7:
        journal, damage = bytearray(files.journal), rnd.choice(IN_THE_JOURNAL)
        damage(journal, files, rnd)
        return files.plan, bytes(journal), f"journal, {damage.__name__}"
    plan, damage = bytearray(files.plan), rnd.choice(IN_THE_FILE)
    damage(plan, files, rnd)
    return bytes(plan), files.journal, damage.__name__


def verdict_on(path: Path, files: Files) -> str:
    """Return what the gate makes of it; anything but an error that the user can act on fails the test."""
    try:
        examined = examine(path)
    except PlannerError:
        return "refused"
    right = files.right.get(examined.head_hash) == examined.plan
    return "the same as before" if right else "wrong figures let in"


def sqlite_calls_it_ok(path: Path) -> bool:
    """Tell whether the check that other programs rely on finds nothing."""
    with closing(sqlite3.connect(path)) as connection:
        try:
            return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
        except (sqlite3.Error, UnicodeDecodeError):  # it tells of damage in damaged words
            return False


def test_a_crashed_plan_whose_journal_was_left_behind_is_refused(crashed: Files, tmp_path: Path) -> None:
    """As when somebody mails the plan: the figures are half changed, and SQLite finds nothing wrong."""
    path = tmp_path / "skickad.tplan"
    path.write_bytes(crashed.plan)
    assert verdict_on(path, crashed) == "refused"
    path.with_name(f"{path.name}-journal").write_bytes(crashed.journal)
    assert verdict_on(path, crashed) == "the same as before"
