"""A start of the program on machines that lack something: a sentence, never a traceback."""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import main as program
from planner import launch, machine
from tests import __main__ as checks

ROOT = Path(__file__).resolve().parent.parent
NO_PACKAGES = ("-S", "-E")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A fresh checkout without `.venv`: what a start needs and no more."""
    folder = tmp_path / "checkout"
    (folder / "resources").mkdir(parents=True)
    for name in ("main.py", "resources/requirements.txt", "resources/requirements-dev.txt"):
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "planner", folder / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def fresh(checkout: Path) -> ModuleType:
    """The `main` module of a fresh checkout, with paths of its own."""
    spec = importlib.util.spec_from_file_location("fresh_main", checkout / "main.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start(
    checkout: Path, *arguments: str, flags: tuple[str, ...] = (), **variables: str
) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [sys.executable, *flags, str(checkout / "main.py"), *arguments],
        env={**environment, **variables},
        cwd=checkout.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_old_python_can_read_main() -> None:
    ast.parse((ROOT / "main.py").read_text("utf-8"), feature_version=(3, 8))


def test_an_old_python_gets_a_sentence(checkout: Path) -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 8, 0); sys.version = '3.8.0 (old)'; "
        f"runpy.run_path({str(checkout / 'main.py')!r}, run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "behöver Python 3.11" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("path", ["main.py", "planner/launch.py", "planner/machine.py", "tests/__main__.py"])
def test_what_runs_before_the_setup_imports_the_standard_library_only(path: str) -> None:
    body = ast.parse((ROOT / path).read_text("utf-8")).body
    names = [alias.name for node in body if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in body if isinstance(node, ast.ImportFrom)]
    roots = {name.partition(".")[0] for name in names} - {"planner", "main"}
    assert roots <= sys.stdlib_module_names


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_answer_without_any_package(checkout: Path, argument: str) -> None:
    done = start(checkout, argument, flags=NO_PACKAGES)
    assert (done.returncode, done.stderr) == (0, "")
    assert launch.NAME in done.stdout


@pytest.mark.parametrize("command", launch.COMMANDS)
def test_every_command_is_in_the_help_and_in_the_readme(command: str) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(rf"^  {command} PLAN", launch.HELP, re.MULTILINE)
    assert f"python3 main.py {command} " in readme or command == "sample"


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_load_nothing_heavy(argument: str) -> None:
    watch = (
        f"import sys, main; main.main([{argument!r}]); "
        "heavy = {'PySide6', 'sqlite3', 'sqlite_utils', 'argparse', 'planner.cli', 'planner.ui'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", watch], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [(), ("plan.tplan",), ("--screenshot", "x.png", "--sample")])
def test_missing_packages_are_told_with_the_command_that_installs_them(
    checkout: Path, arguments: tuple[str, ...]
) -> None:
    done = start(checkout, *arguments, flags=NO_PACKAGES)
    assert done.returncode == 1
    assert "main.py --setup" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("display", ["", ":7654"])
def test_without_a_display_the_two_ways_that_need_none_are_offered(checkout: Path, display: str) -> None:
    done = start(checkout, DISPLAY=display)
    assert done.returncode == launch.NO_DISPLAY
    assert "--screenshot" in done.stderr
    assert "--export" in done.stderr
    assert "Traceback" not in done.stderr


def test_doctor_finds_what_a_fresh_checkout_lacks_from_any_folder(checkout: Path) -> None:
    done = start(checkout, "--doctor", flags=NO_PACKAGES)
    assert done.returncode == 1
    assert "saknas" in done.stdout
    assert "main.py --setup" in done.stdout


@pytest.mark.parametrize(
    ("packages", "libraries", "no_display", "code"),
    [([], [], False, 0), ([], [], True, 2), (["numpy"], [], True, 1), ([], ["libGL.so.1"], False, 1)],
)
def test_doctor_answers_scripts_by_its_exit_code(
    monkeypatch: pytest.MonkeyPatch, packages: list[str], libraries: list[str], no_display: bool, code: int
) -> None:
    monkeypatch.setattr(program, "wanting", lambda _requirements: packages)
    monkeypatch.setattr(machine, "missing_libraries", lambda: libraries)
    monkeypatch.setattr(machine, "display_is_missing", lambda: no_display)
    assert program.doctor() == code


def install(checkout: Path, name: str, version: str, *, whole: bool = True) -> None:
    """Put down what an installed package leaves behind; a half-installed one has no RECORD yet."""
    about = checkout / ".venv" / "lib" / "python3.11" / "site-packages" / f"{name}-{version}.dist-info"
    about.mkdir(parents=True, exist_ok=True)
    (about / "METADATA").touch()
    if whole:
        (about / "RECORD").touch()


def install_all(fresh: ModuleType, checkout: Path) -> None:
    fresh.VENV_PYTHON.parent.mkdir(parents=True)
    fresh.VENV_PYTHON.touch()
    for name, versions in fresh.pinned(fresh.RUNTIME).items():
        install(checkout, name.replace("-", "_"), max(versions))


def test_a_complete_environment_of_any_origin_is_ready(fresh: ModuleType, checkout: Path) -> None:
    install_all(fresh, checkout)
    assert fresh.wanting(fresh.RUNTIME) == []
    assert fresh.is_ready(fresh.RUNTIME)
    assert not fresh.is_ready(checkout / "resources" / "requirements-dev.txt")


def test_an_interrupted_setup_is_not_ready(fresh: ModuleType, checkout: Path) -> None:
    install_all(fresh, checkout)
    shutil.rmtree(next((checkout / ".venv").rglob("numpy-*.dist-info")))
    assert fresh.wanting(fresh.RUNTIME) == ["numpy"]
    install(checkout, "numpy", max(fresh.pinned(fresh.RUNTIME)["numpy"]), whole=False)
    assert not fresh.is_ready(fresh.RUNTIME)


def test_changed_pins_are_noticed_through_the_marker(fresh: ModuleType, checkout: Path) -> None:
    install_all(fresh, checkout)
    fresh.MARKER.write_text(json.dumps({"runtime": fresh._digest(fresh.RUNTIME)}))
    assert fresh.is_ready(fresh.RUNTIME)
    fresh.RUNTIME.write_text(fresh.RUNTIME.read_text() + "\nanother==1.0 \\\n")
    assert not fresh.is_ready(fresh.RUNTIME)


def test_export_without_a_window_is_the_export_command() -> None:
    assert launch._as_export(["--export", "out.xlsx", "p.tplan"]) == ["export", "p.tplan", "out.xlsx"]
    assert launch._as_export(["--export", "out.xlsx", "--sample"]) == ["export", "--sample", "out.xlsx"]
    assert launch._as_export(["--sample", "--export", "out.xlsx"]) == ["export", "--sample", "out.xlsx"]


def test_every_library_can_be_asked_of_debian_by_name() -> None:
    command = machine.install_command(machine.ALL_LIBRARIES)
    assert command[:2] == ["apt-get", "install"]
    assert {"libgl1", "libxcb-cursor0"} <= set(command)
    assert machine.missing_libraries(["libnobodyhasthis.so.1"]) == (
        ["libnobodyhasthis.so.1"] if sys.platform == "linux" else []
    )


def test_a_run_of_tests_that_dies_counts_as_a_failure() -> None:
    assert checks._run_tests([sys.executable, "-c", "import os; os._exit(139)"]) == (0, 1, 0)


def test_a_run_of_tests_is_counted(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n\ndef test_a(): pass\n\ndef test_b(): assert 0\n\ndef test_c(): pytest.skip('no')\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    assert checks._run_tests(command) == (1, 1, 1)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], list(checks.CHECKS)),
        (["--setup"], list(checks.CHECKS)),
        (["--only", "lint,types"], ["lint", "types"]),
        (["--only", "nonsense"], None),
        (["--nonsense"], None),
    ],
)
def test_the_checks_to_run_can_be_chosen(words: list[str], names: list[str] | None) -> None:
    assert checks._chosen(words) == names


def test_the_long_run_is_handed_on_to_the_tests() -> None:
    assert checks._split(["--long", "--only", "tests", "--", "-x"]) == (["--only", "tests"], ["-x", "--long"])
    assert checks._split(["--setup"]) == (["--setup"], [])


@pytest.mark.skipif(sys.platform != "linux", reason="there is no apt elsewhere")
@pytest.mark.parametrize(("user", "installs"), [(0, True), (1000, False)])
def test_a_tool_of_the_tests_is_installed_where_nobody_must_be_asked(
    monkeypatch: pytest.MonkeyPatch, user: int, installs: bool
) -> None:
    ran: list[list[str]] = []

    def install(command: list[str]) -> bool:
        ran.append(command)
        return True

    monkeypatch.setattr(machine, "has_apt", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(program, "_install_from_debian", install)
    program.install_tool("sh", "provet")
    assert ran == []
    program.install_tool("nobody-has-this", "provet")
    assert ran == ([[*machine.APT_INSTALL, "nobody-has-this"]] if installs else [])
