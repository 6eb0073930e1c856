"""What fault tests share: how many faults to try, how to report them, and what the machine must have."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.figures import Figure, reporter
from tests.faults.tasks import nothing
from tests.faults.tracing import CannotTraceError, traced

#: Room on a disk that fills up soon, bytes.
_SMALL_DISK = 2 * 1024 * 1024


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Report what was measured: `figure("killed while writing", kills=60, lost=0)`."""
    return reporter(request)


@pytest.fixture(scope="session")
def how_many(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """Return how many faults to try: the first number in every run, the second with `--long`."""
    is_long = bool(pytestconfig.getoption("--long"))
    return lambda usual, with_long: with_long if is_long else usual


@pytest.fixture(scope="session")
def strace(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The program that records system calls and makes them fail."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is missing (apt-get install strace)")
    try:
        traced(found, nothing, tmp_path_factory.mktemp("strace") / "prov", ["-e", "trace=openat"])
    except CannotTraceError as error:
        pytest.skip(f"strace may not trace another process here: {error}")
    return found


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    folder = tmp_path / "liten_disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SMALL_DISK}", "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
