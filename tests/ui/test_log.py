"""The log stays small, names nobody, and stops nothing when it cannot be written."""

from pathlib import Path

from planner.ui.log import GENERATIONS, older_log, write_log


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert not write_log("text", blocked / "log")


def test_a_large_log_begins_anew_and_only_so_many_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "planner.log"
    for number in range(6):
        log.write_bytes(str(number).encode() * 1_000_001)
        assert write_log("new", log)
        assert log.stat().st_size < 1_000
    assert len(list(tmp_path.iterdir())) == 1 + GENERATIONS
    newest = [older_log(log, number).read_bytes()[:1] for number in range(1, GENERATIONS + 1)]
    assert newest == [b"5", b"4", b"3"]


def test_the_persons_folder_is_not_named(tmp_path: Path) -> None:
    log = tmp_path / "planner.log"
    write_log(f"in {Path.home() / 'plan.py'}", log)
    assert str(Path.home()) not in log.read_text(encoding="utf-8")
