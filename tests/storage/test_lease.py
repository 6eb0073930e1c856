"""The lock of a plan: one owner, a heartbeat, a take-over that no living owner suffers."""

import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from planner.storage.errors import PlanHeldError
from planner.storage.lease import (
    LeaseWatch,
    Sign,
    is_running,
    lock_path,
    read_holder,
    take,
    take_over,
)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "Åtgärder [1] #2?.tplan" if os.name != "nt" else tmp_path / "Åtgärder [1] #2.tplan"
    home.touch()
    return home


def names(home: Path) -> list[str]:
    return sorted(path.name for path in home.parent.iterdir())


def test_the_first_has_the_plan_and_the_second_is_told_who(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=None)
    with pytest.raises(PlanHeldError) as error:
        take(home, "Bo", beat_seconds=None)
    assert (error.value.user, error.value.host) == ("Anna", lease.holder.host)
    assert read_holder(home) == lease.holder
    lease.release()
    assert names(home) == [home.name]
    take(home, "Bo", beat_seconds=None).release()


def test_of_many_at_once_one_gets_the_lock(home: Path) -> None:
    got: list[object] = []

    def try_it() -> None:
        try:
            got.append(take(home, "någon", beat_seconds=None))
        except PlanHeldError as error:
            got.append(error)

    threads = [threading.Thread(target=try_it) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([one for one in got if not isinstance(one, PlanHeldError)]) == 1


def test_a_lock_that_moves_is_alive_and_one_that_does_not_is_still_after_a_while(home: Path) -> None:
    lease, clock = take(home, "Anna", beat_seconds=None), Clock()
    watch = LeaseWatch(home, patience=30, clock=clock)
    assert watch.holder == lease.holder
    assert watch.look() is Sign.WATCHING
    for clock.now in (10, 20, 29):
        lease.beat()
        assert watch.look() is Sign.ALIVE
    for clock.now in (40, 58):
        assert watch.look() is Sign.ALIVE
    clock.now = 59
    assert watch.look() is Sign.STILL
    lease.beat()
    assert watch.look() is Sign.ALIVE
    lease.release()
    assert watch.look() is Sign.GONE


def test_the_heart_beats_by_itself_and_stops_at_release(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=0.01)
    watch = LeaseWatch(home, patience=60)
    deadline = time.monotonic() + 10
    while watch.look() is not Sign.ALIVE:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    lease.release()
    assert names(home) == [home.name]
    assert "lease" not in [thread.name for thread in threading.enumerate()]


def test_a_still_lock_is_taken_over_renamed_and_its_owner_is_ousted(home: Path) -> None:
    owner = take(home, "Anna", beat_seconds=None)
    watch = LeaseWatch(home, patience=0)
    assert watch.look() is Sign.STILL
    heir = take_over(home, "Bo", watch.seen, beat_seconds=None)
    assert len(names(home)) == 3  # the plan, the lock and the old lock
    assert [lease.is_ousted for lease in (owner, heir)] == [False, False]
    owner.beat()
    heir.beat()
    assert [lease.is_ousted for lease in (owner, heir)] == [True, False]
    owner.release()
    assert read_holder(home) == heir.holder
    heir.release()


def test_an_owner_that_woke_up_is_not_taken_over(home: Path) -> None:
    owner = take(home, "Anna", beat_seconds=None)
    watch = LeaseWatch(home, patience=0)
    owner.beat()
    with pytest.raises(PlanHeldError):
        take_over(home, "Bo", watch.seen, beat_seconds=None)
    assert read_holder(home) == owner.holder


def test_of_two_that_take_over_one_gets_it(home: Path) -> None:
    take(home, "Anna", beat_seconds=None)
    first, second = LeaseWatch(home), LeaseWatch(home)
    heir = take_over(home, "Bo", first.seen, beat_seconds=None)
    with pytest.raises(PlanHeldError) as error:
        take_over(home, "Cia", second.seen, beat_seconds=None)
    assert error.value.user == "Bo"
    assert read_holder(home) == heir.holder


def test_a_half_written_lock_is_somebodys_and_can_be_taken_over_when_it_stays_so(home: Path) -> None:
    for content in (b"", b'{"session": "a', b"\xff\xfe", b"[]", b'{"session": 1}'):
        lock_path(home).write_bytes(content)
        with pytest.raises(PlanHeldError) as error:
            take(home, "Bo", beat_seconds=None)
        assert error.value.user == ""
        watch = LeaseWatch(home, patience=0)
        assert watch.holder is None
        assert watch.look() is Sign.STILL
        take_over(home, "Bo", watch.seen, beat_seconds=None).release()


def test_a_beat_leaves_a_half_written_lock_alone(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=None)
    lock_path(home).write_bytes(b"")
    lease.beat()
    assert lock_path(home).read_bytes() == b""
    assert not lease.is_ousted


def test_a_lock_that_somebody_tidied_away_is_made_anew_by_the_owner(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=None)
    lock_path(home).unlink()
    lease.beat()
    assert read_holder(home) == lease.holder
    lease.release()
    lease.beat()
    assert names(home) == [home.name]


def test_a_lock_of_a_process_that_is_gone_is_nobodys(home: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from planner.storage.lease import take; "
        "take(Path(sys.argv[1]), 'Anna', beat_seconds=None)"
    )
    subprocess.run([sys.executable, "-c", code, str(home)], check=True, cwd=Path(__file__).parents[2])
    left = read_holder(home)
    assert left is not None
    assert not is_running(left.pid)
    assert LeaseWatch(home).look() is Sign.STILL
    lease = take(home, "Bo", beat_seconds=None)
    assert read_holder(home) == lease.holder


def test_a_lock_that_could_not_be_taken_away_is_nobodys(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=None)
    left = lock_path(home).read_bytes()
    lease.release()
    lock_path(home).write_bytes(left)  # as when the network was away at closing
    take(home, "Anna", beat_seconds=None).release()


def test_a_process_number_of_another_computer_says_nothing(home: Path) -> None:
    lease = take(home, "Anna", beat_seconds=None)
    elsewhere = replace(lease.holder, host="PC2", pid=2**22 + 1)
    lease.holder = elsewhere
    lock_path(home).write_bytes(lease._record())
    assert not elsewhere.is_on_this_computer
    with pytest.raises(PlanHeldError):
        take(home, "Bo", beat_seconds=None)
    assert LeaseWatch(home).look() is Sign.WATCHING


def test_our_own_process_runs_and_asking_does_it_no_harm() -> None:
    assert is_running(os.getpid())


def test_a_lock_that_was_taken_over_long_ago_is_tidied_away(home: Path) -> None:
    take(home, "Anna", beat_seconds=None)
    take_over(home, "Bo", LeaseWatch(home).seen, beat_seconds=None).release()
    (old,) = [path for path in home.parent.iterdir() if path != home]
    take(home, "Bo", beat_seconds=None).release()
    assert old.exists()
    long_ago = time.time() - 31 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    take(home, "Bo", beat_seconds=None).release()
    assert names(home) == [home.name]


@pytest.mark.skipif(os.name == "nt", reason="a limit of POSIX file systems")
def test_the_longest_name_of_a_plan_leaves_room_for_its_locks(tmp_path: Path) -> None:
    home = tmp_path / ("å" * 120 + ".tplan")
    home.touch()
    take(home, "Anna", beat_seconds=None)
    take_over(home, "Bo", LeaseWatch(home).seen, beat_seconds=None).release()
