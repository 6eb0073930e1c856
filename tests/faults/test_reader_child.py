"""The child that reads spreadsheets may hang, abort, eat memory or lie: the program says so and goes on."""

import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import xlsxwriter

from planner import launch
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.list_reading import read_tables
from planner.exchange.reading import limits, process
from planner.exchange.reading.process import CHILD_WORD, Allowance, child_command, read_in_child
from planner.exchange.reading.table import nobody_asks
from tests.faults.figures import Figure

#: Long enough for a Python to start on a busy machine.
SECONDS = 20.0
PICKLE = "cos\\nsystem\\n(S'echo'\\ntR."
END = '["end",1]'
SHEET = (
    '["sheet","A",{"rows":1,"flags":[],"formulas":[],"formats":[],"hidden":[],"hidden_columns":[],'
    '"merged":[],"untold":[]}]'
)
ROWS = '["rows",[["x",1]]]'
HALF_A_LETTER = '["rows",[["\\ud800"]]]'

#: What a child does → what is said of it.
BAD_CHILDREN = {
    "import os; os.abort()": ReadProblem.READER_CRASHED,
    "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)": ReadProblem.READER_CRASHED,
    "import os, signal; os.kill(os.getpid(), signal.SIGKILL)": ReadProblem.READER_OUT_OF_MEMORY,
    "raise SystemExit(3)": ReadProblem.READER_CRASHED,
    "raise ValueError": ReadProblem.READER_CRASHED,
    "pass": ReadProblem.READER_GARBLED,
    "print('Hej')": ReadProblem.READER_GARBLED,
    "print('null')": ReadProblem.READER_GARBLED,
    "print('[]')": ReadProblem.READER_GARBLED,
    "print('[' * 100000)": ReadProblem.READER_GARBLED,
    "print('9' * 10000)": ReadProblem.READER_GARBLED,
    f'print("{PICKLE}")': ReadProblem.READER_GARBLED,
    "import os\nwhile True: os.write(1, bytes(65536))": ReadProblem.READER_GARBLED,
    "while True: print('[\"share\",0.5]')": ReadProblem.READER_GARBLED,
    "import os, time; os.close(1); time.sleep(60)": ReadProblem.READER_GARBLED,
    'print(\'["refused","whatever",null]\')': ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print('{ROWS}')": ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print('{END}')": ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print('{ROWS}'); print('{ROWS}'); print('{END}')": ReadProblem.READER_GARBLED,
    f"print('{ROWS}'); print('{END}')": ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print('[\"rows\",[[{{}}]]]'); print('{END}')": ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print(r'{HALF_A_LETTER}'); print('{END}')": ReadProblem.READER_GARBLED,
    f"print('{SHEET}'); print('{ROWS}'); print('{END}'); print('{END}')": ReadProblem.READER_GARBLED,
    f"import os; print('{SHEET}'); print('{ROWS}', flush=True); os.abort()": ReadProblem.READER_CRASHED,
}


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """No child, not even a dead one, no thread and no open pipe stays behind."""
    threads, files, children = threading.active_count(), _open_files(), _children()
    yield
    assert threading.active_count() == threads
    assert _open_files() == files
    assert _children() == children


def _open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def _children() -> set[str]:
    """Return the processes that this one started and has not taken leave of; other tests may keep some."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {child for task in tasks for child in task.read_text().split()}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "å ä ö.xlsx"
    with xlsxwriter.Workbook(path) as made:
        made.add_worksheet().write_row(0, 0, ["Åtgärd", 1])
    return path


def problem_of(path: Path, code: str, allowance: Allowance | None = None) -> ReadProblem:
    with pytest.raises(ListReadError) as caught:
        read_in_child(
            path, nobody_asks, allowance or Allowance(seconds=SECONDS), [sys.executable, "-c", code]
        )
    assert caught.value.path == path
    return caught.value.problem


def test_a_child_that_fails_is_told_of_and_the_program_goes_on(
    tmp_path: Path, book: Path, figure: Figure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "MAX_OUTPUT", limits.MAX_OUTPUT // 64)
    found = {code: problem_of(tmp_path / "lista.xlsx", code) for code in BAD_CHILDREN}
    assert found == BAD_CHILDREN
    assert read_tables(book)[0].rows == (("Åtgärd", 1),)
    figure("child that reads spreadsheets fails", ways=len(found), not_told=0, program_ended=0)


def test_what_a_good_child_says_is_believed(tmp_path: Path) -> None:
    code = f"print('{SHEET}'); print('{ROWS}'); print('{END}')"
    (table,) = read_in_child(tmp_path / "a.xlsx", nobody_asks, None, [sys.executable, "-c", code])
    assert (table.sheet, table.rows) == ("A", (("x", 1),))


def test_a_child_that_hangs_is_ended_in_time(tmp_path: Path, figure: Figure) -> None:
    began = time.monotonic()
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
    assert problem_of(tmp_path / "a.xlsx", code, Allowance(seconds=1)) is ReadProblem.READER_TOO_SLOW
    late = time.monotonic() - began - 1
    assert late < 5
    figure("child that reads spreadsheets hangs", hung=1, ended_after_its_time_ms=round(late * 1000))


def test_a_child_that_cannot_be_started_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(ListReadError) as caught:
        read_in_child(tmp_path / "a.xlsx", nobody_asks, None, [str(tmp_path / "no such program")])
    assert caught.value.problem is ReadProblem.READER_NOT_STARTED


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")
def test_a_child_has_so_much_memory_and_no_more(book: Path, figure: Figure) -> None:
    eats = child_that("whole = bytearray(600 * 2**20)")
    small = Allowance(seconds=SECONDS, memory=400 * 2**20)
    assert problem_of(book, eats, small) is ReadProblem.READER_OUT_OF_MEMORY
    assert read_in_child(book, nobody_asks, None, [sys.executable, "-c", eats])
    figure("child that reads spreadsheets eats memory", refused=1, program_ended=0)


def child_that(deed: str) -> str:
    """Return the real child, but for what it does before it reads."""
    return (
        "import os, sys\n"
        "from planner.exchange.reading import book, child\n"
        "real = book.read_book\n"
        "def read_book(path, report):\n"
        f"    {deed}\n"
        "    yield from real(path, report)\n"
        "book.read_book = read_book\n"
        "sys.exit(child.main(sys.argv[1:]))"
    )


def test_the_child_ends_itself_when_its_program_is_gone(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was killed ends nobody: the child has a clock of its own."""
    code = (
        "import sys, time\n"
        "from planner.exchange.reading import book, child\n"
        "child._GRACE_SECONDS = 0\n"
        "book.read_book = lambda path, report: time.sleep(600)\n"
        "sys.exit(child.main([sys.argv[1], '1', sys.argv[3]]))"
    )
    assert problem_of(book, code) is ReadProblem.READER_CRASHED


@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "open(path.with_name('ny.txt'), 'w')",
        "import os; os.open(path, os.O_RDWR)",
    ],
)
def test_the_child_reaches_no_network_starts_nothing_and_writes_nothing(book: Path, deed: str) -> None:
    assert problem_of(book, child_that(deed)) is ReadProblem.READER_CRASHED
    assert read_in_child(book, nobody_asks, None, [sys.executable, "-c", child_that("pass")])


#: What a workbook's own entities come to when the pre-scan is blind, and after a change of the environment.
NO_LOOK = (
    "import os, sys; {change}\n"
    "from planner.exchange.reading import book, child\n"
    "book.prescan = lambda path: None\n"
    "sys.exit(child.main(sys.argv[1:]))"
)


def test_openpyxl_itself_refuses_entities_in_the_child(book: Path, tmp_path: Path) -> None:
    path = tmp_path / "entitet.xlsx"
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(path, "w") as made:
        for part in whole.namelist():
            data = whole.read(part)
            if part == "xl/sharedStrings.xml":
                data = data.replace(b"<sst", b'<!DOCTYPE sst [<!ENTITY e "utvidgad">]><sst', 1)
                data = data.replace("Åtgärd".encode(), b"&e;")
            made.writestr(part, data)
    assert problem_of(path, NO_LOOK.format(change="pass")) is ReadProblem.DAMAGED
    # The negative control: without defusedxml the entity is taken for what it stands for.
    careless = NO_LOOK.format(change="os.environ['OPENPYXL_DEFUSEDXML'] = 'False'")
    tables = read_in_child(path, nobody_asks, None, [sys.executable, "-c", careless])
    assert tables[0].rows == (("utvidgad", 1),)


def test_the_child_lets_openpyxl_parse_with_defusedxml_only(book: Path) -> None:
    asked = "import openpyxl; assert openpyxl.DEFUSEDXML and not openpyxl.LXML"
    assert read_in_child(book, nobody_asks, None, [sys.executable, "-c", child_that(asked)])
    # The negative control: lxml, which another library brings, would be taken by itself.
    with_lxml = "os.environ.pop('OPENPYXL_LXML'); " + asked
    assert problem_of(book, child_that(with_lxml)) is ReadProblem.READER_CRASHED


def test_what_libraries_print_does_not_come_between(book: Path) -> None:
    code = child_that("print('warning', flush=True); os.write(1, b'warning')")
    assert read_in_child(book, nobody_asks, None, [sys.executable, "-c", code])[0].rows == (("Åtgärd", 1),)


def test_whoever_does_not_want_it_any_more_need_not_wait(tmp_path: Path, figure: Figure) -> None:
    asked = []

    def stop(share: float) -> None:
        asked.append(share)
        if len(asked) == 5:
            raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        read_in_child(tmp_path / "a.xlsx", stop, None, [sys.executable, "-c", "import time; time.sleep(600)"])
    waited = time.monotonic() - began
    assert waited < 5
    figure("reading of a spreadsheet is cancelled", cancelled=1, ended_after_ms=round(waited * 1000))


def test_several_threads_read_at_once(book: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(read_tables, [book] * 4))
    assert [tables[0].rows for tables in found] == [(("Åtgärd", 1),)] * 4


def test_the_child_is_found_from_any_folder_and_nothing_there_is_taken_for_a_library(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(book.parent)
    (book.parent / "openpyxl.py").write_text("raise SystemExit(9)", encoding="utf-8")
    assert read_tables(Path(book.name))[0].rows == (("Åtgärd", 1),)


def test_a_frozen_program_starts_itself(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert launch.READER == CHILD_WORD
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == (sys.executable, CHILD_WORD)
    as_frozen = [sys.executable, "-m", "planner", CHILD_WORD]
    assert read_in_child(book, nobody_asks, None, as_frozen)[0].rows == (("Åtgärd", 1),)
