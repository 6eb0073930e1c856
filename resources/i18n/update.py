"""Collect the words of the window into the .ts files and compile them: `python resources/i18n/update.py`.

Developers run it after changing a text. Swedish is translated in planner_sv.ts with Qt Linguist; the English
file holds plural forms only. All .ts and .qm are committed: nobody needs the tools to start the program.
"""
# ruff: noqa: INP001 - a script, not a package
# ruff: noqa: S603, S314 - it runs nothing but Qt's own tools, and reads nothing but their files

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

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


def drop_remarks(folder: Path = FOLDER) -> None:
    """Leave out what lupdate takes for remarks to the translator: in this code `#:` documents a name."""
    for language in ("sv", "en"):
        path = folder / f"planner_{language}.ts"
        tree = ET.parse(path)
        for message in tree.iter("message"):
            for remark in message.findall("extracomment"):
                message.remove(remark)
        write(tree, path)


def write(tree: "ET.ElementTree[ET.Element]", path: Path) -> None:
    """Write a .ts file as Qt's own tools do."""
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def singular(source: str) -> str:
    """Return the English sentence for one: "%Ln amount(s) are right" → "%Ln amount is right"."""
    one = re.sub(r"^(%Ln(?: \w+\(s\))?) are\b", r"\1 is", source)
    one = re.sub(r"\(s\) (differ)\b", r"(s) \1s", one)
    return one.replace("(s)", "")


def fill_english(folder: Path = FOLDER) -> None:
    """Write the plural forms of English, which follow from the source.

    "%Ln year(s)" → "%Ln year" and "%Ln years".
    """
    path = folder / "planner_en.ts"
    tree = ET.parse(path)
    for message in tree.iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            forms = (singular(source), source.replace("(s)", "s"))
            for form, text in zip(translation.iter("numerusform"), forms, strict=True):
                form.text = text
            del translation.attrib["type"]
    write(tree, path)


if __name__ == "__main__":
    collect()
    drop_remarks()
    fill_english()
    compile_all()
