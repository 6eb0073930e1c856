"""Bombs, damaged files and workbooks that have broken other readers: each is read or refused, in time."""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_reading import read_tables
from planner.exchange.reading.process import Allowance, read_in_child
from planner.exchange.reading.table import nobody_asks
from tests.faults.figures import Figure
from tests.faults.foreign_sheets import damaged, good_ods, good_xlsx, hostile_sheets, ods
from tests.third_party import third_party

#: A refusal comes at least as soon, seconds.
PATIENCE = 10.0
#: What may be said of a file; the others would be mistakes of ours.
REFUSALS = frozenset(ReadProblem) - {
    ReadProblem.NOT_FOUND,
    ReadProblem.NO_PERMISSION,
    ReadProblem.NO_SUCH_SHEET,
    ReadProblem.READER_NOT_STARTED,
    ReadProblem.READER_GARBLED,
    ReadProblem.UNKNOWN_ENCODING,
}


@dataclass(slots=True)
class Outcomes:
    """What became of many files."""

    read: int = 0
    refused: Counter[ReadProblem] = field(default_factory=Counter)
    slowest: float = 0.0

    def try_to_read(self, path: Path) -> None:
        began = time.monotonic()
        problem = _problem(partial(read_tables, path))
        self.slowest = max(self.slowest, time.monotonic() - began)
        if problem is None:
            self.read += 1
        else:
            assert problem in REFUSALS, path.name
            self.refused[problem] += 1

    def tell(self, figure: Figure, what: str) -> None:
        ended = sum(count for problem, count in self.refused.items() if problem.name.startswith("READER"))
        figure(
            what,
            files=self.read + self.refused.total(),
            read=self.read,
            refused=self.refused.total(),
            of_them_by_the_end_of_the_child=ended,
            program_ended=0,
            slowest_ms=round(self.slowest * 1000),
        )


def _problem(read: Callable[[], object]) -> ReadProblem | None:
    """Return why a file is not read; None when it is."""
    try:
        read()
    except ListReadError as error:
        return error.problem
    return None


@pytest.mark.slow
def test_every_bomb_is_refused_in_time(tmp_path: Path, figure: Figure) -> None:
    outcomes = Outcomes()
    for name, data in hostile_sheets().items():
        (tmp_path / name).write_bytes(data)
        read = outcomes.read
        outcomes.try_to_read(tmp_path / name)
        # What lies beside the sheets is not opened, so it cannot go off.
        assert (outcomes.read > read) == (name == "bomb i bilaga.xlsx"), name
    assert outcomes.slowest < PATIENCE
    outcomes.tell(figure, "spreadsheet that is a bomb")


#: What is left when nobody looks before the library opens the file: the limits of the child.
WITHOUT_PRESCAN = (
    "import sys\n"
    "from planner.exchange.reading import book, child\n"
    "book.prescan = lambda path: None\n"
    "sys.exit(child.main(sys.argv[1:]))"
)


@pytest.mark.slow
def test_what_the_first_look_lets_through_ends_the_child_and_nothing_else(
    tmp_path: Path, figure: Figure
) -> None:
    sheets = hostile_sheets()
    names = ["många upprepade.ods", "djup.xlsx", "upprepad rad.ods"]
    command = [sys.executable, "-c", WITHOUT_PRESCAN]
    ended = 0
    for name in names:
        path = tmp_path / name
        path.write_bytes(sheets[name])
        problem = _problem(
            partial(read_in_child, path, nobody_asks, Allowance(seconds=3, memory=600 * 2**20), command)
        )
        ended += problem is not None and problem.name.startswith("READER")
    assert ended == 2
    figure("bomb that nobody looked at first", files=len(names), child_ended=ended, program_ended=0)


def test_the_same_files_without_what_makes_them_bombs_are_read(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="9"/>'
    last = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    row = f'<table:table-row table:number-rows-repeated="7">{cell}</table:table-row>'
    for name, data, count in (
        ("a.xlsx", good_xlsx(), 40),
        ("b.ods", good_ods(), 30),
        ("c.ods", ods(row + last), 7),
    ):
        (tmp_path / name).write_bytes(data)
        assert len(read_tables(tmp_path / name)[0].rows) == count


def test_workbooks_that_have_broken_readers_are_read_or_refused(figure: Figure) -> None:
    outcomes = Outcomes()
    files = sorted(third_party("spreadsheets").iterdir())
    for path in files:
        outcomes.try_to_read(path)
    assert outcomes.slowest < PATIENCE
    assert outcomes.read > len(files) * 3 // 4
    outcomes.tell(figure, "workbooks that have broken other readers")


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_damaged_spreadsheets_are_read_or_refused(
    tmp_path: Path, figure: Figure, how_many: Callable[[int, int], int], kind: str
) -> None:
    if kind == "xls":
        source = (third_party("spreadsheets") / "merge_cells.xls").read_bytes()
    else:
        source = good_xlsx() if kind == "xlsx" else good_ods()
    rnd = random.Random(kind)
    outcomes = Outcomes()
    path = tmp_path / f"skadad.{kind}"
    for _ in range(how_many(12, 400)):
        path.write_bytes(damaged(source, rnd))
        outcomes.try_to_read(path)
    outcomes.tell(figure, f"damaged .{kind}")


@pytest.mark.slow
def test_damaged_workbooks_of_others_are_read_or_refused(
    tmp_path: Path, figure: Figure, how_many: Callable[[int, int], int]
) -> None:
    sources = sorted(third_party("spreadsheets").iterdir())
    rnd = random.Random(4)
    outcomes = Outcomes()
    for number in range(how_many(20, 1_000)):
        source = sources[number * 7 % len(sources)]
        path = tmp_path / f"skadad{source.suffix}"
        path.write_bytes(damaged(source.read_bytes(), rnd))
        outcomes.try_to_read(path)
    outcomes.tell(figure, "damaged workbooks of others")
