"""The rules of the house are checked, and the checks are seen to fail when a rule is broken."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import main as program
import planner

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LONGEST_MODULE = 400
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", "uv.lock"}
# Written in two parts, so that this file does not name them itself.
PACKAGE_HOSTS = ["py" + "pi.org", "python" + "hosted", "npm" + "js", "crates" + ".io", "proxy" + ".golang"]

# (module that breaks the rule, what it must not import)
VIOLATIONS = [
    ("planner.domain.planted_storage", "planner.storage"),
    ("planner.domain.planted_paths", "planner.resources_path"),
    ("planner.storage.planted_editing", "planner.editing"),
    ("planner.storage.planted_document", "planner.document"),
    ("planner.editing.planted_analysis", "planner.analysis"),
    ("planner.analysis.planted_catalogue", "planner.catalogue"),
    ("planner.catalogue.planted_ui", "planner.ui"),
    ("planner.exchange.planted_document", "planner.document"),
    ("planner.exchange.planted_storage", "planner.storage"),
    ("planner.exchange.planted_exporting", "planner.exporting"),
    ("planner.exchange.planted_open_plan", "planner.open_plan"),
    ("planner.storage.planted_opening", "planner.opening"),
    ("planner.exchange.planted_editing", "planner.editing"),
    ("planner.ui.planted_cli", "planner.cli"),
    ("planner.ui.planted_launch", "planner.launch"),
    ("planner.analysis.planted_qt", "PySide6"),
    ("planner.exchange.planted_qt", "PySide6"),
    ("planner.ui.widgets.planted_charts", "pyqtgraph"),
    ("planner.exchange.planted_charts", "pyqtgraph"),
    ("planner.ui.planted_sqlite", "sqlite3"),
    ("planner.editing.planted_sqlite", "sqlite_utils"),
    ("planner.ui.planted_spreadsheet", "openpyxl"),
    ("planner.analysis.planted_spreadsheet", "xlsxwriter"),
    ("planner.ui.planted_typesetting", "typst"),
    ("planner.domain.planted_typesetting", "typst"),
    ("planner.ui.planted_document", "docx"),
    ("planner.domain.planted_text_document", "docx"),
    ("planner.ui.planted_map", "shapefile"),
    ("planner.domain.planted_map", "shapefile"),
    ("planner.storage.planted_network", "socket"),
    ("planner.ui.planted_network", "http"),
    ("planner.domain.planted_numbers", "numpy"),
    ("planner.domain.planted_sqlite", "sqlite3"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def plant(folder: Path, module: str, source: str) -> None:
    path = folder.joinpath(*module.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(source, encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "planner", folder / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture(scope="module")
def verdict(copy: Path) -> str:
    """What import-linter says of a copy in which every rule is broken once."""
    for module, imported in VIOLATIONS:
        plant(copy, module, f"import {imported}\n")
    document = copy / "planner" / "document.py"
    document.write_text(document.read_text("utf-8") + "\nimport planner.editing\n", "utf-8")
    done = lint_imports(copy)
    assert done.returncode != 0
    return re.sub(r"\s+", " ", done.stdout)


@pytest.mark.parametrize(("module", "imported"), VIOLATIONS)
def test_a_planted_import_breaks_a_contract(verdict: str, module: str, imported: str) -> None:
    assert f"{module} -> {imported}" in verdict


def test_every_contract_has_been_seen_to_fail(verdict: str) -> None:
    names = [contract["name"] for contract in PROJECT["tool"]["importlinter"]["contracts"]]
    assert [name for name in names if f"{name} BROKEN" not in verdict] == []


def test_a_package_without_a_floor_breaks_the_contract(copy: Path) -> None:
    plant(copy, "planner.cellar.planted", "")
    assert "planner.cellar" in lint_imports(copy).stdout


def python_files(*tops: str) -> Iterator[Path]:
    for top in tops:
        yield from sorted((ROOT / top).rglob("*.py"))


def our_files() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        inside = path.relative_to(ROOT).parts
        if path.is_file() and not NOT_OURS & set(inside) and not inside[0].endswith("_cache"):
            yield path


def test_domain_imports_the_standard_library_only() -> None:
    strangers = set()
    for path in python_files("planner/domain"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            strangers |= {name for name in names if not name.startswith("planner.domain")}
    assert {name.partition(".")[0] for name in strangers} <= sys.stdlib_module_names


def test_no_module_is_longer_than_four_hundred_lines() -> None:
    files = [ROOT / "main.py", *python_files("planner")]
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in python_files("tests")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_file_names_a_package_host() -> None:
    found = []
    for path in our_files():
        content = path.read_bytes().decode("utf-8", errors="ignore").lower()
        found += [(path.relative_to(ROOT), host) for host in PACKAGE_HOSTS if host in content]
    assert found == []


def test_no_script_carries_dependencies_of_its_own() -> None:
    opening = "# /// " + "script"
    scripts = [ROOT / "main.py", *python_files("planner", "tests")]
    assert [path for path in scripts if opening in path.read_text("utf-8")] == []


@pytest.mark.parametrize("groups", [("requirements.txt", False), ("requirements-dev.txt", True)])
def test_the_pinned_list_fulfils_what_the_project_asks_for(groups: tuple[str, bool]) -> None:
    name, with_dev = groups
    wanted = [*PROJECT["project"]["dependencies"], *(PROJECT["dependency-groups"]["dev"] if with_dev else [])]
    pins = program.pinned(ROOT / "resources" / name)
    for requirement in map(Requirement, wanted):
        versions = pins.get(canonicalize_name(requirement.name), set())
        assert versions, requirement
        assert all(version in requirement.specifier for version in versions), requirement


def test_the_two_pinned_lists_agree_and_every_pin_has_a_hash() -> None:
    runtime, dev = (ROOT / "resources" / f"requirements{kind}.txt" for kind in ("", "-dev"))
    pins = program.pinned(dev)
    assert {name: pins.get(name) for name in program.pinned(runtime)} == program.pinned(runtime)
    for path in (runtime, dev):
        entries = re.split(r"\n(?=\w)", re.sub(r"^#.*\n", "", path.read_text("utf-8"), flags=re.MULTILINE))
        assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_version_is_told_once() -> None:
    assert PROJECT["project"]["version"] == planner.__version__
