"""A fault of the interpreter, and a start that never came to its end, are noticed at the next start."""

import subprocess
import sys
from pathlib import Path

from planner.ui.faults import FaultWatch, StartWatch

_FAULT = """
import ctypes, sys
from pathlib import Path
from planner.ui.faults import FaultWatch
FaultWatch(Path(sys.argv[1])).begin()
if sys.argv[2] == "fault":
    ctypes.string_at(0)
"""


def run(log: Path, how: str) -> int:
    command = [sys.executable, "-c", _FAULT, str(log), how]
    root = Path(__file__).resolve().parents[2]
    return subprocess.run(command, check=False, cwd=root, capture_output=True).returncode


def test_a_fault_is_told_once_at_the_next_start(tmp_path: Path) -> None:
    log = tmp_path / "log" / "planner.log"
    assert run(log, "fault") != 0
    assert "string_at" in FaultWatch(log).last_fault()
    assert FaultWatch(log).last_fault() == ""
    assert "ended with a fault" in log.read_text(encoding="utf-8")


def test_a_run_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    log = tmp_path / "log" / "planner.log"
    assert run(log, "end") == 0
    assert FaultWatch(log).last_fault() == ""
    assert list(log.parent.iterdir()) == []


def test_a_start_that_never_ended_is_remembered_until_one_succeeds(tmp_path: Path) -> None:
    log = tmp_path / "planner.log"
    assert not StartWatch(log).begin()
    assert StartWatch(log).begin()
    StartWatch(log).succeed()
    assert not StartWatch(log).begin()


def test_a_folder_that_takes_no_files_stops_no_start(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    watch = FaultWatch(blocked / "log")
    watch.begin()
    watch.end()
    assert not StartWatch(blocked / "log").begin()
