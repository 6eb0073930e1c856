"""A workbook that a colleague changed gives exactly those changes, and takes nothing that nobody chose."""

import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from planner.analysis.secrecy import secret_measures
from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.ids import MeasureId
from planner.domain.measure import MeasureStatus
from planner.domain.plan import Plan
from planner.domain.returned import ReturnedPart
from planner.domain.tertial import Tertial
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import change_measures
from planner.editing.workbook_return import return_workbook
from planner.exchange.errors import ReturnProblem, WorkbookReturnError
from planner.exchange.returned_cells import RemarkKind
from planner.sample import build_sample
from tests.analysis.test_secrecy import flagged
from tests.examples import first_fund, followed_plan, kr, mnkr
from tests.exchange.plans import small_plan
from tests.exchange.returning import change, exported, heads, read, take
from tests.libreoffice import needs_calc

ALLOCATION = "Fördelning"


def parts(document: Document, path: Path) -> list[tuple[ReturnedPart, object, object]]:
    return [(one.part, one.old, one.new) for one in read(document, path).changes]


def remarks(document: Document, path: Path) -> list[RemarkKind]:
    return [one.kind for one in read(document, path).remarks]


def set_cell(header: str, value: object, row: int = 6) -> Callable[[Worksheet], None]:
    def edit(sheet: Worksheet) -> None:
        sheet.cell(row, heads(sheet)[header]).value = value

    return edit


@pytest.mark.parametrize("secret", [False, True])
def test_an_unchanged_workbook_changes_nothing(tmp_path: Path, secret: bool) -> None:
    plan = followed_plan()
    plan = flagged(plan, next(iter(plan.measures))) if secret else plan
    with exported(tmp_path, plan) as (document, path):
        returned = read(document, path)
        assert (returned.changes, returned.remarks, returned.already) == ((), (), 0)
        change(path, ALLOCATION, lambda _sheet: None)
        returned = read(document, path)
        assert (returned.changes, returned.remarks) == ((), ())
        assert returned.stamp.modified_by == "Kollega Ek"


def test_amounts_words_forecasts_and_comments_come_back_as_one_edit(tmp_path: Path) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        before = document.plan
        change(path, ALLOCATION, set_cell("2024", 1_234_567.89))
        change(path, ALLOCATION, set_cell("Status", "Klar"))
        change(path, ALLOCATION, set_cell("Ansvarig", "Bo Ek"))
        change(path, "Uppföljning T2", set_cell("Prognos helår", 900_000))
        change(path, "Uppföljning T2", set_cell("Kommentar", "Upphandlingen blev billigare"))
        assert parts(document, path) == [
            (ReturnedPart.AMOUNT, mnkr(1), 123_456_789),
            (ReturnedPart.STATUS, "underway", "done"),
            (ReturnedPart.RESPONSIBLE, "", "Bo Ek"),
            (ReturnedPart.FORECAST, mnkr(1.1), kr(900_000)),
            (ReturnedPart.COMMENT, "", "Upphandlingen blev billigare"),
        ]
        take(document, read(document, path))
        lights = next(iter(document.plan.measures.values()))
        assert (lights.status, lights.responsible) == (MeasureStatus.DONE, "Bo Ek")
        said = [one for one in document.plan.forecasts.values() if one.tertial is Tertial.T2]
        assert [(one.amount_ore, one.comment) for one in said] == [
            (kr(900_000), "Upphandlingen blev billigare")
        ]
        assert read(document, path).already == 5
        assert document.history()[-1].kind is EditKind.IMPORT_WORKBOOK
        document.undo()
        assert document.plan == before


def test_what_the_plan_changed_too_is_a_conflict_and_not_taken_unless_chosen(tmp_path: Path) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        lights, fund = next(iter(document.plan.measures)), first_fund(document.plan)
        cell = AmountCell(lights, fund, 2024)
        document.edit(set_amounts(document.plan, document.plan.info.scenario_id, {cell: kr(7)}))
        change(path, ALLOCATION, set_cell("2024", 5))
        change(path, ALLOCATION, set_cell("2025", 6))
        returned = read(document, path)
        assert [(one.year, one.old, one.new, one.now) for one in returned.changes] == [
            (2024, mnkr(1), kr(5), kr(7)),
            (2025, mnkr(1), kr(6), mnkr(1)),
        ]
        assert returned.conflicts == 1
        take(document, returned)
        assert document.plan.amount(returned.scenario_id, lights, fund, 2024) == kr(7)
        assert document.plan.amount(returned.scenario_id, lights, fund, 2025) == kr(6)


def test_rows_may_be_sorted_hidden_and_formulas_replaced_by_values(tmp_path: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        first, second = ([cell.value for cell in sheet[row]] for row in (6, 7))
        for row, values in ((6, second), (7, first)):
            for column, value in enumerate(values, 1):
                is_formula = isinstance(value, str) and value.startswith("=")
                sheet.cell(row, column).value = 17 if is_formula else value
        sheet.row_dimensions[7].hidden = True

    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, edit)
        assert (parts(document, path), remarks(document, path)) == ([], [])


@pytest.mark.parametrize(
    ("value", "ore"),
    [("1 234,50", kr(1234.5)), ("1\u00a0234 kr", kr(1234)), ("2 tkr", kr(2000)), (None, 0), ("", 0)],
)
def test_an_amount_as_text_is_judged(tmp_path: Path, value: object, ore: int) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, set_cell("2024", value))
        assert parts(document, path) == [(ReturnedPart.AMOUNT, mnkr(1), ore)]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("1,234", RemarkKind.AMOUNT_UNREADABLE),
        ("mycket", RemarkKind.AMOUNT_UNREADABLE),
        (-5, RemarkKind.AMOUNT_UNREADABLE),
        ("=1000+500", RemarkKind.FORMULA_WITHOUT_VALUE),
        ("#REF!", RemarkKind.ERROR_CELL),
    ],
)
def test_what_nobody_can_know_the_amount_of_is_said_and_not_taken(
    tmp_path: Path, value: object, kind: RemarkKind
) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, set_cell("2024", value))
        assert parts(document, path) == []
        assert remarks(document, path) == [kind]


def test_a_row_without_an_id_is_a_new_measure(tmp_path: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        columns = heads(sheet)
        sheet.insert_rows(8)
        fund = sheet.cell(6, columns["Källa"]).value
        new = {"Åtgärd": "Bänkar vid torget", "Slag": "Belysning", "Källa": fund, "2025": 40_000}
        for header, value in new.items():
            sheet.cell(8, columns[header]).value = value

    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, edit)
        assert parts(document, path) == [(ReturnedPart.NEW_MEASURE, None, kr(40_000))]
        take(document, read(document, path))
        added = list(document.plan.measures.values())[-1]
        assert (added.title, added.kind, added.number) == ("Bänkar vid torget", "lighting", 3)
        assert document.plan.amount(
            document.plan.info.scenario_id, added.id, first_fund(document.plan), 2025
        ) == kr(40_000)


def test_a_row_that_is_gone_is_told_of_and_only_taken_when_chosen(tmp_path: Path) -> None:
    with exported(tmp_path, small_plan(), follow_up_year=None) as (document, path):
        change(path, ALLOCATION, lambda sheet: sheet.delete_rows(7))
        returned = read(document, path)
        assert [one.part for one in returned.changes] == [ReturnedPart.GONE_MONEY]
        assert returned.proposed == ()
        gone = returned.changes[0]
        document.edit(return_workbook(document.plan, returned.scenario_id, returned.changes, "fil.xlsx"))
        left = document.plan.allocations_of(MeasureId(str(gone.measure_id)), returned.scenario_id)
        assert gone.fund_id not in {part.fund_id for part in left}


def test_a_measure_without_money_can_be_given_a_source(tmp_path: Path) -> None:
    with exported(tmp_path, small_plan(), follow_up_year=None) as (document, path):

        def edit(sheet: Worksheet) -> None:
            columns = heads(sheet)
            row = next(row for row in range(6, 20) if not sheet.cell(row, columns["Källa"]).value)
            sheet.cell(row, columns["Källa"]).value = "Trygghetsfonden (CM4)"
            sheet.cell(row, columns["2027"]).value = 99

        change(path, ALLOCATION, edit)
        returned = read(document, path)
        assert [(one.year, one.fund_id, one.new) for one in returned.changes] == [(2027, "fund-1", kr(99))]


def test_what_is_locked_closed_or_given_twice_is_said(tmp_path: Path) -> None:
    def copy(sheet: Worksheet) -> None:
        sheet.insert_rows(7)
        for column, cell in enumerate(list(sheet[6]), 1):
            sheet.cell(7, column).value = cell.value

    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, copy)
        change(path, ALLOCATION, set_cell("Slag", "Kameror"))
        change(path, ALLOCATION, set_cell("Status", "Hittepå"))
        change(path, "Uppföljning T1", set_cell("Prognos helår", 1))
        assert parts(document, path) == []
        assert set(remarks(document, path)) == {
            RemarkKind.ROW_TWICE,
            RemarkKind.LOCKED,
            RemarkKind.UNKNOWN_WORD,
            RemarkKind.CLOSED,
        }


def test_what_stands_for_secret_measures_is_not_read_back_and_secret_measures_are_not_gone(
    tmp_path: Path,
) -> None:
    plan = followed_plan()
    with exported(tmp_path, flagged(plan, next(iter(plan.measures)))) as (document, path):
        assert secret_measures(document.plan)

        def edit(sheet: Worksheet) -> None:
            columns = heads(sheet)
            row = next(row for row in (6, 7) if "Sekretess" in str(sheet.cell(row, columns["Åtgärd"]).value))
            sheet.cell(row, columns["2024"]).value = 1

        change(path, ALLOCATION, edit)
        assert (parts(document, path), remarks(document, path)) == ([], [RemarkKind.SECRET])


def test_a_measure_that_the_plan_no_longer_has_is_said(tmp_path: Path) -> None:
    from planner.editing.measures import delete_measures

    with exported(tmp_path, small_plan(), follow_up_year=None) as (document, path):
        document.edit(delete_measures(document.plan, [MeasureId("m3")]))
        assert RemarkKind.MEASURE_GONE in remarks(document, path)
        assert parts(document, path) == []


def test_a_file_of_another_plan_is_refused(tmp_path: Path) -> None:
    (tmp_path / "andra").mkdir()
    other = exported(tmp_path / "andra", small_plan(), follow_up_year=None)
    with exported(tmp_path, followed_plan()) as (document, _path), other as (_other, path):
        assert refused(document, path) is ReturnProblem.OTHER_PLAN


def test_a_workbook_of_another_program_is_refused(tmp_path: Path) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        _without_properties(path)
        assert refused(document, path) is ReturnProblem.NOT_OURS


def refused(document: Document, path: Path) -> ReturnProblem:
    with pytest.raises(WorkbookReturnError) as caught:
        read(document, path)
    return caught.value.problem


def test_a_state_that_the_journal_does_not_know_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kopia").mkdir()
    plan = followed_plan()
    with exported(tmp_path, plan) as (document, _path), exported(tmp_path / "kopia", plan) as (_other, path):
        assert refused(document, path) is ReturnProblem.UNKNOWN_VERSION


def test_a_file_whose_hidden_columns_were_taken_out_is_refused(tmp_path: Path) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        change(path, ALLOCATION, lambda sheet: sheet.delete_cols(heads(sheet)["Käll-id"]))
        assert refused(document, path) is ReturnProblem.COLUMNS_MISSING


def _without_properties(path: Path) -> None:
    data = path.read_bytes()
    source = path.with_name("källa.zip")
    source.write_bytes(data)
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            if name != "docProps/custom.xml":
                new.writestr(name, old.read(name))


AMOUNTS = st.integers(0, 10**10)
CELLS = st.dictionaries(st.tuples(st.integers(6, 7), st.sampled_from(["2024", "2025", "2026"])), AMOUNTS)
FORECASTS = st.dictionaries(st.integers(6, 7), AMOUNTS)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=CELLS, forecasts=FORECASTS)
def test_exactly_the_changed_cells_come_back(
    tmp_path_factory: pytest.TempPathFactory,
    cells: dict[tuple[int, str], int],
    forecasts: dict[int, int],
) -> None:
    with exported(tmp_path_factory.mktemp("retur"), followed_plan()) as (document, path):
        before = shown(document.plan)

        def edit(sheet: Worksheet) -> None:
            for (row, year), ore in cells.items():
                sheet.cell(row, heads(sheet)[year]).value = ore / 100

        def expect(sheet: Worksheet) -> None:
            for row, ore in forecasts.items():
                sheet.cell(row, heads(sheet)["Prognos helår"]).value = ore / 100

        change(path, ALLOCATION, edit)
        change(path, "Uppföljning T2", expect)
        ids = list(document.plan.measures)
        wanted = {(ids[row - 6], int(year)): ore for (row, year), ore in cells.items()}
        wanted = {key: ore for key, ore in wanted.items() if before.get(key, 0) != ore}
        returned = read(document, path)
        amounts = [one for one in returned.changes if one.part is ReturnedPart.AMOUNT]
        assert {(one.measure_id, one.year): one.new for one in amounts} == wanted
        assert len(amounts) == len(wanted)
        expected = [one for one in returned.changes if one.part is ReturnedPart.FORECAST]
        assert {one.new for one in expected} <= set(forecasts.values())
        assert returned.remarks == ()
        take(document, returned)
        assert read(document, path).changes == ()


def shown(plan: Plan) -> dict[tuple[MeasureId, int], int]:
    return {
        (part.measure_id, part.year): part.amount_ore
        for part in plan.allocations.values()
        if part.scenario_id == plan.info.scenario_id
    }


def test_a_change_of_a_word_that_the_plan_made_too_is_already_there(tmp_path: Path) -> None:
    with exported(tmp_path, followed_plan()) as (document, path):
        lights = next(iter(document.plan.measures))
        document.edit(change_measures(document.plan, [lights], responsible="Bo Ek"))
        change(path, ALLOCATION, set_cell("Ansvarig", "Bo Ek"))
        returned = read(document, path)
        assert (returned.changes, returned.already) == ((), 1)


@pytest.mark.soffice
@needs_calc
@pytest.mark.parametrize("kind", ["ods", "xlsx:Calc MS Excel 2007 XML"])
def test_what_libreoffice_saved_comes_back_with_what_was_changed_and_nothing_else(
    tmp_path: Path, kind: str
) -> None:
    with exported(tmp_path, build_sample(), follow_up_year=2026) as (document, path):
        again = _saved_anew(path, kind, tmp_path / "orörd")
        unchanged = read(document, again)
        assert (unchanged.changes, unchanged.remarks, unchanged.already) == ((), (), 0)
        change(path, ALLOCATION, set_cell("2027", 250_000.5))
        change(path, ALLOCATION, set_cell("Status", "Klar"))
        change(path, "Uppföljning T2", set_cell("Prognos helår", 111_111))
        first = next(iter(document.plan.measures))
        document.edit(change_measures(document.plan, [first], status=MeasureStatus.WITHDRAWN))
        returned = read(document, _saved_anew(path, kind, tmp_path / "ändrad"))
        told = [(one.part, one.new, one.is_conflict) for one in returned.changes]
        assert told == [
            (ReturnedPart.AMOUNT, 25_000_050, False),
            (ReturnedPart.STATUS, MeasureStatus.DONE, True),
            (ReturnedPart.FORECAST, 11_111_100, False),
        ]
        assert returned.remarks == ()
        before = document.plan
        take(document, returned)
        document.undo()
        assert document.plan == before


def _saved_anew(path: Path, kind: str, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", kind, "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return next(folder.iterdir())
