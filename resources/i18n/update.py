"""Collect the words of the window into the .ts files and compile them: `python resources/i18n/update.py`.

Developers run it after changing a text. Swedish is translated in planner_sv.ts with Qt Linguist; the English
file holds plural forms only. All .ts and .qm are committed: nobody needs the tools to start the program.
"""
# ruff: noqa: INP001 - a script, not a package
# ruff: noqa: S603 - it runs nothing but Qt's own tools

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def tool(name: str) -> str:
    """Return the path of a tool of PySide6, beside the running Python or on the path."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: install PySide6-Essentials")
    return found


def collect(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the sources."""
    sources = [str(path) for path in sorted((ROOT / "planner" / "ui").rglob("*.py"))]
    for language, target, more in (("sv", "sv_SE", ()), ("en", "en", ("-pluralonly",))):
        ts = folder / f"planner_{language}.ts"
        command = [tool("pyside6-lupdate"), *sources, "-ts", str(ts), "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", target, *more]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def compile_all(folder: Path = FOLDER, out: Path = FOLDER) -> None:
    """Make the .qm files that the program loads."""
    for language in ("sv", "en"):
        command = [tool("pyside6-lrelease"), str(folder / f"planner_{language}.ts")]
        command += ["-qm", str(out / f"planner_{language}.qm")]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    collect()
    compile_all()
