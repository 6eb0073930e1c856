"""The exported workbook says exactly what the plan says, and keeps saying it when it is recalculated."""

import gc
import json
import os
import re
import subprocess
import zipfile
from collections import defaultdict
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from planner.analysis.withhold import withhold
from planner.atomic_file import FileWriteError
from planner.catalogue.loader import load_catalogue
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.checks import MAX_AMOUNT_ORE
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId, ScenarioId
from planner.domain.measure import MeasureStatus
from planner.domain.money import amount_from_number
from planner.domain.plan import Plan
from planner.editing.plan_info import change_plan_info
from planner.exchange import words
from planner.exchange.errors import ExportDiffersError
from planner.exchange.export_input import WITHHELD, make_export
from planner.exchange.workbook import quick_worksheet, render_workbook, write_workbook
from planner.exchange.workbook.verify import verify_workbook
from planner.sample import build_sample
from tests.analysis.test_secrecy import flagged
from tests.examples import followed_plan
from tests.exchange.plans import FORMULA, OWN, PLAN_B, export_of, small_plan
from tests.libreoffice import needs_calc

GOLDEN = Path(__file__).parents[1] / "golden" / "workbook_small.json"
SHEETS = [
    "Sammanfattning",
    "Fördelning",
    "Per år",
    "Per slag",
    "Kontroll",
    "Antaganden",
    "Ändringslogg",
    "Listor",
]


def opened(data: bytes, *, values: bool = True) -> Workbook:
    return openpyxl.load_workbook(BytesIO(data), data_only=values)


def cells_of(book: Workbook) -> dict[str, dict[str, Any]]:
    return {
        sheet.title: {
            cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
        }
        for sheet in book.worksheets
    }


def test_every_fund_and_year_of_the_sheet_equals_the_plan_to_the_ore() -> None:
    plan = small_plan()
    sheet = opened(render_workbook(export_of(plan)))["Fördelning"]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    heads = list(rows[0])
    found: dict[tuple[str, int], int] = defaultdict(int)
    for row in rows[1:]:
        if not row[heads.index("Id")]:
            continue
        for year in plan.info.years:
            found[str(row[heads.index("Källa")]), year] += amount_from_number(row[heads.index(str(year))])
    for fund in plan.funds.values():
        for year in plan.info.years:
            planned = sum(
                part.amount_ore
                for part in plan.allocations.values()
                if (part.scenario_id, part.fund_id, part.year) == (plan.info.scenario_id, fund.id, year)
            )
            assert found[fund.name, year] == planned


def test_the_workbook_has_its_sheets_and_says_that_the_control_sums_agree() -> None:
    book = opened(render_workbook(export_of(small_plan())))
    assert book.sheetnames == SHEETS
    texts = cells_of(book)["Sammanfattning"].values()
    assert [text for text in texts if text in ("OK", "FEL")] == ["OK"] * 4


def test_overspending_is_said_in_words() -> None:
    cells = cells_of(opened(render_workbook(export_of(small_plan()))))
    assert "Överskriden" in cells["Sammanfattning"].values()
    assert "Överskriden" in cells["Fördelning"].values()
    assert -250_000 in cells["Per år"].values()


def test_text_that_looks_like_a_formula_stays_text() -> None:
    data = render_workbook(export_of(small_plan()))
    book = opened(data, values=False)
    hostile = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == FORMULA]
    assert [cell.data_type for cell in hostile] == ["s"] or not hostile
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
        strings = archive.read("xl/sharedStrings.xml").decode()
    assert not any("HYPERLINK" in sheet for sheet in sheets)
    assert "HYPERLINK" in strings


@pytest.mark.parametrize("text", ["<r>Bänk & bord</r>", "<r><t>Bänk</t></r>", "_x0041_", "a&b <c>"])
def test_text_that_looks_like_markup_is_written_as_it_stands(text: str) -> None:
    plan = small_plan()
    kamera, own = plan.measures[MeasureId("m3")], plan.funds[OWN]
    changes = (Change(kamera, replace(kamera, title=text)), Change(own, replace(own, name=text)))
    export = export_of(plan.apply(ChangeSet(EditKind.CHANGE_MEASURE, "", changes)))
    data = render_workbook(export)
    verify_workbook(data, export)
    cells = cells_of(opened(data))["Fördelning"].values()
    assert [str(value).strip() for value in cells].count(text) >= 2


def test_the_quick_worksheet_writes_the_bytes_of_xlsxwriters_own(monkeypatch: pytest.MonkeyPatch) -> None:
    sample = export_of(build_sample(), rates=load_catalogue().rates)
    exports = (export_of(small_plan()), replace(export_of(followed_plan()), follow_up_year=2024), sample)
    quick = [render_workbook(export) for export in exports]
    monkeypatch.setattr(quick_worksheet, "QuickWorksheet", Worksheet)
    assert [render_workbook(export) for export in exports] == quick


def test_the_bytes_are_the_same_for_the_same_plan_and_stamp() -> None:
    assert render_workbook(export_of(small_plan())) == render_workbook(export_of(small_plan()))


def test_the_memory_is_tidied_again_after_an_export_also_after_one_that_failed() -> None:
    export = export_of(small_plan())
    render_workbook(export)
    assert gc.isenabled()
    with pytest.raises(KeyError):
        render_workbook(replace(export, scenario_id=ScenarioId("ingen")))
    assert gc.isenabled()


def test_another_scenario_is_exported_as_an_alternative() -> None:
    cells = cells_of(opened(render_workbook(export_of(small_plan(), scenario_id=PLAN_B))))
    assert "scenario Plan B (alternativ, inte planen)" in str(cells["Sammanfattning"]["A2"])
    assert cells["Sammanfattning"]["B6"] == 1_000_000


def test_the_excel_table_knows_its_sum_row_and_its_computed_column() -> None:
    with zipfile.ZipFile(BytesIO(render_workbook(export_of(small_plan())))) as archive:
        table = archive.read("xl/tables/table1.xml").decode()
    assert 'name="Fordelning"' in table
    assert 'name="Nr" totalsRowLabel="Summa"' in table
    assert table.count('totalsRowFunction="sum"') == 6
    assert "<calculatedColumnFormula>SUM(Fordelning[[#This Row],[2026]:[2028]])<" in table


def test_the_excel_table_is_as_excel_itself_would_have_it() -> None:
    """What LibreOffice forgives and Excel calls damaged: names, cells and range must agree."""
    data = render_workbook(export_of(small_plan()))
    sheet = opened(data, values=False)["Fördelning"]
    table = sheet.tables["Fordelning"]
    first, *_, last = sheet[table.ref]
    names = [column.name for column in table.tableColumns]
    assert [cell.value for cell in first] == names
    assert {cell.data_type for cell in first} == {"s"}
    assert len({name.casefold() for name in names}) == len(names)
    assert last[0].value == "Summa"
    assert table.totalsRowCount == 1
    assert table.autoFilter.ref.endswith(str(last[0].row - 1))
    assert not sheet.merged_cells.ranges
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    for column, cell in zip(table.tableColumns, last, strict=True):
        wanted = f"=SUBTOTAL(109,Fordelning[{column.name}])" if column.totalsRowFunction else None
        assert cell.value in (wanted, column.totalsRowLabel)
    formulas = [str(c.value) for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    assert formulas
    assert not any("[@" in formula for formula in formulas)


def test_properties_tie_the_file_to_the_plan() -> None:
    book = opened(render_workbook(export_of(small_plan())))
    custom = {name: book.custom_doc_props[name].value for name in book.custom_doc_props.names}
    assert custom["Plan-id"] == "plan-1"
    assert (custom["Versionskod"], custom["Ändringar"]) == ("ab12ab12", 17)
    assert custom["Kontrollsumma"] == "ab12" * 16
    assert book.properties.title == "Plan & prov"


def test_the_plans_diary_number_stands_on_every_page_and_in_the_properties() -> None:
    plan = small_plan()
    plan = plan.apply(change_plan_info(plan, dnr="SKHLM 2026/41"))
    book = opened(render_workbook(export_of(plan)))
    assert {sheet.oddHeader.left.text for sheet in book.worksheets} == {"&BPlan && prov · Dnr SKHLM 2026/41"}
    assert book.custom_doc_props["Diarienummer"].value == "SKHLM 2026/41"
    assert "SKHLM 2026/41" in cells_of(book)["Sammanfattning"].values()


def test_a_word_with_control_characters_leaves_every_part_well_formed() -> None:
    plan = small_plan()
    place = next(iter(plan.places.values()))
    change = Change(place, replace(place, neighbourhood="Bred\x01äng\ufffe"))
    plan = plan.apply(ChangeSet(EditKind.CHANGE_PLACE, "", (change,)))
    with zipfile.ZipFile(BytesIO(render_workbook(export_of(plan)))) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))


def test_a_plan_of_many_years_is_printed_on_two_pages_with_the_titles_on_both() -> None:
    plan = small_plan()
    change = Change(plan.info, replace(plan.info, last_year=plan.info.first_year + 14))
    sheet = opened(
        render_workbook(export_of(plan.apply(ChangeSet(EditKind.CHANGE_PLAN_INFO, "", (change,)))))
    )["Fördelning"]
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (2, 0)
    assert sheet.print_title_cols == "$A:$B"


def test_every_chart_has_an_alternative_text() -> None:
    with zipfile.ZipFile(BytesIO(render_workbook(export_of(small_plan())))) as archive:
        drawings = [archive.read(name).decode() for name in archive.namelist() if "drawings/drawing" in name]
    assert sum(text.count("<xdr:graphicFrame") for text in drawings) == 5
    assert sum(text.count('descr="') for text in drawings) == 5


def test_headers_stay_in_view_and_pages_are_a4_on_the_side() -> None:
    book = opened(render_workbook(export_of(small_plan())))
    assert book["Fördelning"].freeze_panes == "C6"
    assert book["Fördelning"].print_title_rows == "$5:$5"
    assert all(sheet.page_setup.orientation == "landscape" for sheet in book)
    assert all(str(sheet.page_setup.paperSize) == "9" for sheet in book)


@pytest.mark.parametrize("keep", [(), ("Fund",), ("Fund", "Measure")])
def test_a_plan_with_hardly_anything_in_it_can_be_exported(keep: tuple[str, ...]) -> None:
    plan = small_plan()
    kept = {"PlanInfo", "Scenario", "Place", *keep}
    bare = Plan.of(
        entity for kind in plan._tables if kind.__name__ in kept for entity in plan.table(kind).values()
    )
    verify_workbook(render_workbook(export_of(bare, log=())), export_of(bare, log=()))


def test_a_workbook_that_differs_from_the_plan_by_an_ore_is_not_put_in_place(tmp_path: Path) -> None:
    plan = small_plan()
    data = render_workbook(export_of(plan))
    part = next(p for p in plan.allocations.values() if p.fund_id == OWN)
    moved = {**plan._tables[type(part)], part.id: replace(part, amount_ore=part.amount_ore + 1)}
    other = Plan({**plan._tables, type(part): moved})
    with pytest.raises(ExportDiffersError) as caught:
        verify_workbook(data, export_of(other))
    assert caught.value.expected_ore == caught.value.found_ore + 1


def test_the_file_is_written_and_a_missing_folder_is_said(tmp_path: Path) -> None:
    write_workbook(tmp_path / "fördelning.xlsx", export_of(small_plan()))
    assert opened((tmp_path / "fördelning.xlsx").read_bytes()).sheetnames == SHEETS
    with pytest.raises(FileWriteError):
        write_workbook(tmp_path / "saknas" / "fördelning.xlsx", export_of(small_plan()))


def test_every_word_of_the_plan_has_its_swedish() -> None:
    assert set(words.CLASS_WORDS) == set(ExpenseClass)
    assert set(words.STATUS_WORDS) == set(MeasureStatus)
    assert set(words.EDIT_WORDS) == set(EditKind)


def test_the_small_plans_cells_are_as_before() -> None:
    """Compare with the golden file; UPDATE_GOLDEN=1 writes it anew, to be read as a difference."""
    data = render_workbook(export_of(small_plan()))
    found = {"values": cells_of(opened(data)), "formulas": _formulas(cells_of(opened(data, values=False)))}
    text = json.dumps(found, ensure_ascii=False, indent=1, default=str) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def _formulas(cells: dict[str, dict[str, Any]]) -> dict[str, dict[str, str]]:
    return {
        sheet: {at: value for at, value in there.items() if str(value).startswith("=") and value != FORMULA}
        for sheet, there in cells.items()
    }


@pytest.mark.soffice
@needs_calc
@pytest.mark.parametrize("which", ["small", "sample", "followed", "secret"])
def test_recalculation_in_libreoffice_changes_nothing(tmp_path: Path, which: str) -> None:
    plan = {"small": small_plan, "followed": followed_plan}.get(which, build_sample)()
    if which == "secret":
        plan = flagged(plan, *list(plan.measures)[:5])
    withheld = withhold(plan, WITHHELD) if which == "secret" else None
    data = render_workbook(export_of(plan, rates=load_catalogue().rates, withheld=withheld))
    sheets = opened(data).sheetnames
    assert which in {"small", "followed"} or {"Driftkonsekvenser", "Uppföljning T2", "Händelser"} < set(
        sheets
    )
    recalculated = _through_libreoffice(_without_cached_values(data), tmp_path)
    ours, theirs = cells_of(opened(data)), cells_of(recalculated)
    for sheet, cells in ours.items():
        for at, value in cells.items():
            again = theirs[sheet].get(at)
            if isinstance(value, int | float):
                assert again == pytest.approx(value, abs=0.001), (sheet, at)
            else:
                assert str(again) == str(value), (sheet, at)


def _without_cached_values(data: bytes) -> bytes:
    """Return the workbook with the value of every formula taken out, so that a reader must compute."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            part = source.read(name)
            if "worksheets/sheet" in name and name.endswith(".xml"):
                part = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
            copy.writestr(name, part)
    return target.getvalue()


def _through_libreoffice(data: bytes, folder: Path) -> Workbook:
    source = folder / "in.xlsx"
    source.write_bytes(data)
    profile = (folder / "profile").as_uri()
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={profile}",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run(
        [*command, "--outdir", str(folder / "out"), str(source)], check=True, capture_output=True, timeout=120
    )
    return opened((folder / "out" / "in.xlsx").read_bytes())


def test_names_of_kinds_and_cost_figures_come_from_the_catalogue() -> None:
    plan = small_plan()
    export = make_export(plan, plan.info.scenario_id, export_of(plan).stamp, load_catalogue())
    assert export.kind_names["lighting"] == "Belysning"
    light_point = next(a for a in export.assumptions if "Ljuspunkt" in a.text)
    assert "56\u00a0000–58\u00a0000\u00a0kr per ljuspunkt, prisnivå 2022" in light_point.text
    assert light_point.source


def test_a_sum_above_the_largest_single_amount_is_exported_and_verified() -> None:
    plan = small_plan()
    parts = list(plan.allocations.values())[:3]
    changes = tuple(Change(part, replace(part, amount_ore=MAX_AMOUNT_ORE)) for part in parts)
    large = plan.apply(ChangeSet(EditKind.SET_AMOUNTS, "3", changes))
    export = export_of(large)
    verify_workbook(render_workbook(export), export)
