"""The program uses no network: not in its source, not while it works, and not in the calls it makes."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = [ROOT / "main.py", *sorted((ROOT / "planner").rglob("*.py"))]

#: Modules that can reach a network, or start a program that does.
NETWORK = re.compile(
    r"(socket|_socket|ssl|_ssl|http|ftplib|smtplib|poplib|imaplib|nntplib|telnetlib|socketserver|xmlrpc|"
    r"urllib\.request|urllib\.robotparser|webbrowser|wsgiref|asyncio|asyncore|multiprocessing\.(connection|managers)|"
    r"requests|httpx|aiohttp|urllib3|PySide6\.(QtNetwork|QtNetworkAuth|QtWebSockets|QtWebEngine\w*|QtWebView))"
    r"(\.|$)"
)
#: Ways to import a module by a name that is put together while the program runs.
INDIRECT = ("__import__", "import_module", "exec", "eval", "spec_from_file_location", "run_path")


def names_imported(source: str) -> Iterator[str]:
    """Yield every module that a source imports, also inside functions and by `from package import module`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def indirect_calls(source: str) -> Iterator[str]:
    """Yield calls that import by a name, and strings that name a module of the network alone."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            function = node.func
            # A dialog has an `exec` too, which is a method of its own.
            called = getattr(function, "id", "")
            if isinstance(function, ast.Attribute) and function.attr not in ("exec", "eval"):
                called = function.attr
            if called in INDIRECT:
                yield called
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and NETWORK.fullmatch(node.value):
            yield node.value


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_source_imports_what_reaches_a_network(path: Path) -> None:
    source = path.read_text("utf-8")
    assert [name for name in names_imported(source) if NETWORK.match(name)] == []
    assert list(indirect_calls(source)) == []


@pytest.mark.parametrize(
    "planted",
    [
        "import socket",
        "import urllib.request as u",
        "from urllib import request",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def later():\n    from http.client import HTTPConnection",
        "import asyncio",
        "import webbrowser",
    ],
)
def test_an_import_that_reaches_a_network_is_seen(planted: str) -> None:
    assert any(NETWORK.match(name) for name in names_imported(planted))


@pytest.mark.parametrize(
    "planted",
    ['__import__("socket")', 'importlib.import_module("ht" + "tp")', 'name = "socket"', 'exec("import ssl")'],
)
def test_an_import_by_a_name_is_seen(planted: str) -> None:
    assert list(indirect_calls(planted))


#: Runs the main jobs in a process in which every use of a socket is refused and written down.
JOBS = """
import sys
used = []
def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")):
        used.append(event)
        raise RuntimeError(f"network: {event}")
sys.addaudithook(refuse)
from pathlib import Path
from planner.cli import main
folder = Path(sys.argv[1])
plan, book, table = folder / "a.tplan", folder / "a.xlsx", folder / "a.csv"
assert main(["sample", str(plan)]) == 0
from planner.document import Document
from planner.editing.measures import add_measure
with Document.open(plan) as document:
    document.edit(add_measure(document.plan, "Belysning"))
    document.undo()
    document.redo()
assert main(["export", str(plan), str(book)]) == 0
assert main(["export", str(plan), str(table)]) == 0
new = folder / "b.tplan"
first, last = str(document.plan.info.first_year), str(document.plan.info.last_year)
assert main(["new", str(new), "--from", first, "--to", last]) == 0
assert main(["import", str(new), str(book), "--sheet", "F\\u00f6rdelning"]) == 0
assert main(["check", str(plan)]) == 0
assert main(["info", str(plan)]) == 0
assert main(["history", str(plan)]) == 0
from planner import launch
assert launch.main(["--screenshot", str(folder / "a.png"), str(plan), "--page", "allocation"]) == 0
assert not used, used
CONTROL
print("offline")
"""


def run_jobs(folder: Path, control: str = "") -> subprocess.CompletedProcess[str]:
    code = JOBS.replace("CONTROL", control)
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_main_jobs_open_no_socket(tmp_path: Path) -> None:
    done = run_jobs(tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("offline\n")


@pytest.mark.parametrize(
    "control",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 1)",
        "import urllib.request; urllib.request.urlopen('http://localhost')",
    ],
)
def test_a_socket_in_the_same_process_is_refused(tmp_path: Path, control: str) -> None:
    done = run_jobs(tmp_path, control)
    assert done.returncode != 0
    assert "network: " in done.stderr


#: A call that reaches another computer; sockets within this one (AF_UNIX) are the window system's.
OUTSIDE = re.compile(r"\bAF_INET6?\b")


def calls_to_the_network(folder: Path, *command: str) -> list[str]:
    log = folder / "calls"
    strace = shutil.which("strace")
    assert strace
    traced = [strace, "-f", "-qq", "-e", "trace=network", "-o", str(log), *command]
    done = subprocess.run(traced, cwd=ROOT, capture_output=True, text=True, check=False, timeout=180)
    if not log.exists():
        pytest.skip(f"strace may not trace here: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return [line for line in log.read_text("utf-8", "replace").splitlines() if OUTSIDE.search(line)]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_the_window_makes_no_call_to_a_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    picture = tmp_path / "window.png"
    command = (sys.executable, str(ROOT / "main.py"), "--screenshot", str(picture), "--sample")
    assert calls_to_the_network(tmp_path, *command) == []
    assert picture.stat().st_size > 10_000


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_a_call_to_a_network_is_seen(tmp_path: Path) -> None:
    code = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('127.0.0.1', 9))"
    assert calls_to_the_network(tmp_path, sys.executable, "-c", code)
