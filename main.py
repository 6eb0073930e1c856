#!/usr/bin/env python3
"""Start Trygghetsplaneraren: `python3 main.py --setup` the first time, `python3 main.py` after that.

Standard library only, and in a syntax that an old Python can read: nobody shall meet a traceback before the
program has been set up.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        f"Trygghetsplaneraren behöver Python 3.11 eller nyare; det här är Python {sys.version.split()[0]}.\n"
        "Installera en nyare Python (Windows: winget install Python.Python.3.13) och kör kommandot igen."
    )

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
MARKER = VENV / "installed.json"
RUNTIME = ROOT / "resources" / "requirements.txt"
# Whoever has activated .venv and runs --setup must not have the Python removed that is running.
BASE_PYTHON = (
    str(getattr(sys, "_base_executable", sys.executable)) if Path(sys.prefix) == VENV else sys.executable
)
WINDOWS = os.name == "nt"
VENV_PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
SETUP_COMMAND = ("py" if WINDOWS else "python3") + " main.py --setup"
APT_UPDATE = ["apt-get", "update", "-qq"]
APT_WHEELS = "usr/share/python-wheels/pip-*.whl"
PIP_INSTALL = [
    "install",
    "--require-hashes",
    "--only-binary",
    ":all:",
    "--no-input",
    "--disable-pip-version-check",
]
# Settings of the person's own shell that would send the packages somewhere else than into .venv.
STRAY_SETTINGS = (
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "PYTHONHOME",
    "PYTHONPATH",
)


class SetupError(Exception):
    """The set-up cannot go on; the text tells the person what to do."""


def main(arguments: list[str]) -> int:
    """Set up, examine or start the program, and return the exit code."""
    _never_fail_on_letters()
    first = arguments[0] if arguments else ""
    if "--setup" in arguments:
        return set_up_and_open([argument for argument in arguments if argument != "--setup"])
    if first == "--doctor":
        return doctor()
    if first not in {"--help", "-h", "--version"} and not _inside_venv() and is_ready(RUNTIME):
        return run_in_venv([str(ROOT / "main.py"), *arguments])
    from planner import launch

    return launch.main(arguments)


def _never_fail_on_letters() -> None:
    """Let å ä ö become question marks where the terminal cannot show them."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


# Setting up


def set_up_and_open(arguments: list[str]) -> int:
    """Install what the program needs and open it; without a display say what can be done instead."""
    code = set_up(RUNTIME)
    if code:
        return code
    _say(f"Starta programmet nästa gång med: {SETUP_COMMAND[: -len(' --setup')]}")
    from planner import launch, machine

    if not arguments and machine.display_is_missing():
        print(launch.without_display())
        return 0
    return run_in_venv([str(ROOT / "main.py"), *arguments])


def set_up(requirements: Path) -> int:
    """Make `.venv` hold exactly the pinned requirements, say what happens, and return an exit code."""
    started = time.monotonic()
    try:
        install_libraries()
        if is_ready(requirements) and _works():
            _say(f"Allt är redan på plats i {VENV}.")
            return 0
        install_packages(requirements)
    except (SetupError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nAvbrutet. Kör samma kommando igen, så görs det färdigt.", file=sys.stderr)
        return 130
    _say(f"Klart på {time.monotonic() - started:.0f} s.")
    return 0


def install_libraries() -> None:
    """Install the shared libraries that Qt needs; without the right to, print the line that does it."""
    from planner import machine

    missing = machine.missing_libraries()
    if not missing:
        return
    command = machine.install_command(missing)
    if not machine.has_apt():
        _say(f"Datorn saknar bibliotek som fönstret behöver: {', '.join(missing)}.")
    elif os.geteuid() != 0:
        _say("Datorn saknar bibliotek som fönstret behöver. Be en administratör köra:")
        _say(f"  sudo {' '.join(command)}")
    else:
        _say(f"Installerar bibliotek som fönstret behöver: {' '.join(command[4:])}")
        if not _install_from_debian(command):
            _say(f"Det gick inte. Programmet installeras ändå; försök sedan med:\n  {' '.join(command)}")


def install_tool(name: str, purpose: str) -> None:
    """Install a program that is wanted but not needed, where that can be done without asking anybody."""
    from planner import machine

    if not sys.platform.startswith("linux") or shutil.which(name):
        return
    command = [*machine.APT_INSTALL, name]
    if not machine.has_apt() or os.geteuid() != 0:
        _say(f"Datorn saknar {name} för {purpose}.")
    else:
        _say(f"Installerar {name} för {purpose}.")
        _install_from_debian(command)


def _install_from_debian(command: list[str]) -> bool:
    _run(APT_UPDATE, silent=True)
    return _run(command, silent=True)


def install_packages(requirements: Path) -> None:
    """Fill `.venv` in the first way that this machine allows; the marker is written last."""
    MARKER.unlink(missing_ok=True)
    if not (_is_whole(requirements) and _works()):
        ways = [_with_uv, _with_ensurepip, _with_pip_from_outside, _with_pip_from_debian]
        if not any(_try(way, requirements) for way in ways):
            shutil.rmtree(VENV, ignore_errors=True)
            raise SetupError(_no_way())
    unfinished = MARKER.with_suffix(".new")
    unfinished.write_text(json.dumps({"installed": _digest(requirements), "runtime": _digest(RUNTIME)}))
    unfinished.replace(MARKER)


def _try(way: Callable[[Path], bool], requirements: Path) -> bool:
    """Run one way of installing from a clean folder; tell whether everything pinned is there afterwards."""
    if VENV.is_symlink():
        VENV.unlink()
    shutil.rmtree(VENV, ignore_errors=True)
    return way(requirements) and _is_whole(requirements) and _works()


def _with_uv(requirements: Path) -> bool:
    uv = shutil.which("uv")
    if uv is None:
        return False
    _say(f"Skapar {VENV} med uv.")
    if not _run([uv, "venv", "--quiet", "--no-python-downloads", "--python", BASE_PYTHON, str(VENV)]):
        return False
    _tell_download(requirements)
    target = [
        "--python",
        str(VENV_PYTHON),
        "--only-binary",
        ":all:",
        "--require-hashes",
        "-r",
        str(requirements),
    ]
    return _run([uv, "pip", "install", *([] if sys.stdout.isatty() else ["--quiet"]), *target])


def _with_ensurepip(requirements: Path) -> bool:
    # Debian leaves ensurepip out of its Python: `venv` would then fail half-way.
    if importlib.util.find_spec("ensurepip") is None or not _make_venv():
        return False
    return _pip([str(VENV_PYTHON), "-m", "pip"], requirements)


def _with_pip_from_outside(requirements: Path) -> bool:
    if importlib.util.find_spec("pip") is None or not _make_venv("--without-pip"):
        return False
    return _pip([BASE_PYTHON, "-m", "pip", "--python", str(VENV_PYTHON)], requirements)


def _with_pip_from_debian(requirements: Path) -> bool:
    """Run pip from the wheel in Debian's python3-pip-whl, which an ordinary user may download too."""
    from planner import machine

    if not machine.has_apt():
        return False
    with tempfile.TemporaryDirectory(prefix="pip-") as folder:
        wheel = _pip_wheel(Path(folder))
        if wheel is None or not _make_venv("--without-pip"):
            return False
        return _pip([str(VENV_PYTHON), str(wheel / "pip")], requirements)


def _pip_wheel(folder: Path) -> Path | None:
    """Return the wheel of pip that Debian has, on disk already or fetched into `folder`."""
    for root in (Path("/"), folder):
        if root == folder:
            _fetch_pip(folder)
        wheels = sorted(root.glob(APT_WHEELS))
        if wheels:
            return wheels[-1]
    return None


def _fetch_pip(folder: Path) -> None:
    _say("Den här datorns Python saknar pip: hämtar Debians paket python3-pip-whl.")
    if os.geteuid() == 0:
        _run(APT_UPDATE, silent=True)
    _run(
        ["apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", "python3-pip-whl"],
        folder,
        silent=True,
    )
    for package in folder.glob("python3-pip-whl_*.deb"):
        _run(["dpkg", "-x", str(package), str(folder)])


def _make_venv(*options: str) -> bool:
    _say(f"Skapar {VENV}.")
    return _run([BASE_PYTHON, "-m", "venv", "--clear", *options, str(VENV)])


def _pip(pip: list[str], requirements: Path) -> bool:
    _tell_download(requirements)
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    return _run([*pip, *PIP_INSTALL, *quiet, "--requirement", str(requirements)])


def _tell_download(requirements: Path) -> None:
    _say(f"Hämtar {len(pinned(requirements))} paket (omkring 145 MB) och kontrollerar deras kontrollsummor.")


def _no_way() -> str:
    lines = [
        "Paketen kunde inte installeras. Det vanligaste skälet är att datorn inte når nätet (se felet ovan);",
        "då räcker det att köra samma kommando igen när den gör det. Om Python saknar pip och venv hjälper:",
        "  Debian och Ubuntu: sudo apt-get install python3-venv",
        "  Windows:           winget install Python.Python.3.13",
    ]
    return "\n".join(lines)


def _run(command: list[str], cwd: Path = ROOT, *, silent: bool = False) -> bool:
    """Run a command and tell whether it went well; a silent one is heard only when it did not."""
    environment = {key: value for key, value in os.environ.items() if key not in STRAY_SETTINGS}
    environment["DEBIAN_FRONTEND"] = "noninteractive"
    output, error = (subprocess.PIPE, subprocess.STDOUT) if silent else (None, None)
    try:
        done = subprocess.run(command, env=environment, cwd=cwd, check=False, stdout=output, stderr=error)
    except OSError as problem:
        print(problem, file=sys.stderr)
        return False
    if silent and done.returncode:
        print(done.stdout.decode(errors="replace"), file=sys.stderr)
    return done.returncode == 0


def _say(text: str) -> None:
    print(text, flush=True)


# What is installed


def pinned(requirements: Path) -> dict[str, set[str]]:
    """Return the versions that a list pins for each package; some have one per Python version."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(
        r"^([\w.-]+)==([\w.+!-]+)", requirements.read_text("utf-8"), re.MULTILINE
    ):
        found.setdefault(_normal(name), set()).add(version)
    return found


def wanting(requirements: Path) -> list[str]:
    """Return the packages of a list that `.venv` lacks, or holds half-installed or in another version."""
    there = {}
    for record in VENV.glob("[Ll]ib/**/site-packages/*.dist-info/RECORD"):
        name, _, version = record.parent.name[: -len(".dist-info")].rpartition("-")
        there[_normal(name)] = version
    return [name for name, versions in pinned(requirements).items() if there.get(name) not in versions]


def is_ready(requirements: Path) -> bool:
    """Tell whether `.venv` was set up to the end with this very list (or holds all that it pins)."""
    try:
        installed = json.loads(MARKER.read_text("utf-8"))
    except (OSError, ValueError):
        return _is_whole(requirements)
    return VENV_PYTHON.exists() and _digest(requirements) in installed.values()


def _is_whole(requirements: Path) -> bool:
    return VENV_PYTHON.exists() and not wanting(requirements)


def _works() -> bool:
    """Tell whether the Python of `.venv` finds its packages: not so when the system's Python was replaced."""
    probe = "import sys, importlib.util; sys.exit(importlib.util.find_spec('PySide6') is None)"
    return _run([str(VENV_PYTHON), "-c", probe])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _digest(requirements: Path) -> str:
    return hashlib.sha256(requirements.read_bytes()).hexdigest()


# Starting


def _inside_venv() -> bool:
    return Path(sys.prefix).resolve() == VENV.resolve()


def run_in_venv(arguments: list[str]) -> int:
    """Go on as the Python of `.venv`: in its place on Linux and macOS, as its parent on Windows."""
    command = [str(VENV_PYTHON), *arguments]
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    return subprocess.call(command)


# Examining


def doctor() -> int:
    """Print what is there and what is not; 0 = nothing is missing, 1 = something is, 2 = only a display."""
    from planner import machine

    packages = wanting(RUNTIME)
    libraries = machine.missing_libraries()
    screen = machine.display_is_missing()
    _finding("Python", f"{sys.version.split()[0]} ({sys.executable})")
    _finding("Egen miljö", f"{VENV}" if VENV_PYTHON.exists() else f"saknas; kör {SETUP_COMMAND}")
    _finding("Paket", f"saknas: {_some(packages)}; kör {SETUP_COMMAND}" if packages else "alla på plats")
    _finding("Bibliotek", f"saknas: {_some(libraries)}" if libraries else "alla på plats")
    if libraries and machine.has_apt():
        _finding("", f"sudo {' '.join(machine.install_command(libraries))}")
    _finding("Skärm", "saknas; --screenshot och --export går bra utan" if screen else "finns")
    return 1 if packages or libraries else 2 * screen


def _some(names: list[str]) -> str:
    return ", ".join(names[:4]) + (f" och {len(names) - 4} till" if len(names) > 4 else "")


def _finding(what: str, text: str) -> None:
    print(f"{what:<12}{text}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
