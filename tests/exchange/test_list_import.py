"""A list is imported without guessing: each row has its verdict, and the sums are held against the file's."""

import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.domain.checks import MAX_NAME, MAX_TEXT
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import MeasureStatus
from planner.domain.money import Problem, Unit, format_amount
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.editing.funds import add_fund
from planner.editing.import_list import import_list
from planner.editing.new_plan import new_plan
from planner.exchange.csv_table import write_csv
from planner.exchange.list_columns import ColumnChoice, Field, guess_columns
from planner.exchange.list_import import ImportProposal, propose, read_table
from planner.exchange.list_reading import RawTable
from planner.exchange.list_values import ImportChoices, RowLevel, RowReason
from planner.exchange.workbook import write_workbook
from planner.sample import build_sample
from tests.exchange.plans import export_of, small_plan
from tests.libreoffice import needs_calc

DATA = Path(__file__).parents[1] / "data"
KR = 100


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def empty_plan(first: int = 2026, last: int = 2028) -> Plan:
    return new_plan("Ny plan", "Skärholmen", first, last, date(2026, 1, 2))


def table_of(*rows: Sequence[Any]) -> RawTable:
    return RawTable(file_name="lista.xlsx", sheet="Blad1", rows=tuple(tuple(row) for row in rows))


def proposal_of(*rows: Sequence[Any], plan: Plan | None = None, **choices: Any) -> ImportProposal:
    return propose(table_of(*rows), plan or empty_plan(), load_catalogue(), ImportChoices(**choices))


def reasons(proposal: ImportProposal) -> list[RowReason]:
    return [finding.reason for row in proposal.rows for finding in row.findings]


def imported(plan: Plan, proposal: ImportProposal) -> Plan:
    after = plan.apply(import_list(plan, plan.info.scenario_id, proposal.drafts, "lista"))
    check_all_rules(after)
    return after


# --- the real lists ---


@pytest.mark.parametrize(
    ("name", "year", "kronor"),
    [
        ("botkyrka_trygghetsmiljonen", 2017, "1\u00a0000\u00a0000"),
        ("real_grants", None, "19\u00a0340\u00a0000"),
        ("fund_2019", None, "88\u00a0589\u00a0000"),
        ("fund_2023_2024", None, "82\u00a0200\u00a0000"),
    ],
)
def test_the_real_lists_come_in_to_the_krona(
    name: str, year: int | None, kronor: str, catalogue: Catalogue
) -> None:
    plan = empty_plan(2017, 2024)
    proposal = propose(read_table(DATA / f"{name}.csv"), plan, catalogue, ImportChoices(year=year))
    assert proposal.totals.difference_ore == 0
    assert not reasons(proposal)
    after = imported(plan, proposal)
    assert format_amount(sum(part.amount_ore for part in after.allocations.values())) == kronor


# --- our own files ---


def facts(plan: Plan) -> Counter[tuple[Any, ...]]:
    """Return all that the exported rows say of a plan, whatever ids it has."""
    return Counter(
        (
            measure.title,
            measure.kind,
            plan.places[measure.place_id].name if measure.place_id else "",
            plan.neighbourhood_of(measure),
            measure.expense_class,
            measure.status,
            measure.asked_ore,
            measure.responsible,
            tuple(
                sorted(
                    (plan.funds[part.fund_id].name, part.year, part.amount_ore)
                    for part in plan.allocations_of(measure.id)
                    if part.scenario_id == plan.info.scenario_id
                )
            ),
        )
        for measure in plan.measures.values()
    )


@pytest.mark.parametrize("make", [small_plan, build_sample])
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_our_own_files_come_back_as_they_were(
    tmp_path: Path, make: Callable[[], Plan], suffix: str, catalogue: Catalogue
) -> None:
    plan = make()
    export = export_of(plan, kind_names={kind.key: kind.name.sv for kind in catalogue.kinds})
    path = tmp_path / f"ut.{suffix}"
    (write_workbook if suffix == "xlsx" else write_csv)(path, export)
    target = empty_plan(plan.info.first_year, plan.info.last_year)
    proposal = propose(read_table(path), target, catalogue)
    assert proposal.table.sheet == ("Fördelning" if suffix == "xlsx" else "")
    assert proposal.totals.difference_ore == proposal.totals.unreadable == 0
    assert facts(imported(target, proposal)) == facts(plan)


# --- columns ---


@pytest.mark.parametrize(
    ("header", "field", "year", "unit"),
    [
        ("Åtgärd", Field.TITLE, None, None),
        ("Measure", Field.TITLE, None, None),
        ("A\u030atga\u0308rd", Field.TITLE, None, None),
        ("  Slag: ", Field.KIND, None, None),
        (2026, Field.YEAR_AMOUNT, 2026, None),
        (2026.0, Field.YEAR_AMOUNT, 2026, None),
        ("År 2026", Field.YEAR_AMOUNT, 2026, None),
        ("2026 (tkr)", Field.YEAR_AMOUNT, 2026, Unit.TKR),
        ("Budget 2026, mnkr", Field.YEAR_AMOUNT, 2026, Unit.MNKR),
        ("tkr 2026", Field.YEAR_AMOUNT, 2026, Unit.TKR),
        ("Belopp (tkr)", Field.AMOUNT, None, Unit.TKR),
        ("Belopp i kronor", Field.AMOUNT, None, Unit.KR),
        ("Amount", Field.AMOUNT, None, None),
        ("tkr", Field.AMOUNT, None, Unit.TKR),
        ("Söks", Field.COST, None, None),
        ("Källa", Field.FUND, None, None),
        ("Finansieringskälla", Field.FUND, None, None),
        ("Finansiering", Field.FUND, None, None),
        ("Fond", Field.FUND, None, None),
        ("Inv./drift", Field.EXPENSE_CLASS, None, None),
        ("Utfall 2025", Field.IGNORED, None, None),
        ("Saknas", Field.IGNORED, None, None),
        (None, Field.IGNORED, None, None),
    ],
)
def test_a_header_says_what_its_column_holds(
    header: Any, field: Field, year: int | None, unit: Unit | None
) -> None:
    (choice,) = guess_columns((header,))
    assert (choice.field, choice.year, choice.unit) == (field, year, unit)


def test_the_header_need_not_be_the_first_row() -> None:
    proposal = proposal_of(
        ["Åtgärder 2026–2028"], [], ["Upprättad", "2026-01-02"], ["Åtgärd", "Fond", 2026], ["A", "CM4", 100]
    )
    assert proposal.choices.header_row == 3
    assert proposal.totals.sum_imported_ore == 100 * KR
    assert proposal.rows[0].line == 5


def test_a_sum_column_beside_years_is_a_check_and_alone_it_is_the_amount() -> None:
    beside = proposal_of(["Åtgärd", 2026, 2027, "Summa"], ["A", 1, 2, 3], ["B", 1, 2, 4])
    assert [row.level for row in beside.rows] == [RowLevel.OK, RowLevel.WARNING]
    assert reasons(beside) == [RowReason.TOTAL_DIFFERS]
    alone = proposal_of(["Åtgärd", "Summa"], ["A", 3], year=2026)
    assert alone.totals.sum_imported_ore == 3 * KR


def test_the_user_can_take_a_column_for_something_else() -> None:
    table = table_of(["Vad", "Hur mycket"], ["Belysning", 5])
    first = propose(table, empty_plan(), load_catalogue())
    assert reasons(first) == [RowReason.TITLE_MISSING]
    columns = (
        ColumnChoice(index=0, header="Vad", field=Field.TITLE),
        ColumnChoice(index=1, header="Hur mycket", field=Field.YEAR_AMOUNT, year=2027, unit=Unit.TKR),
    )
    again = propose(table, empty_plan(), load_catalogue(), ImportChoices(columns=columns, header_row=0))
    (draft,) = again.drafts
    assert (draft.title, draft.amounts[0].year, draft.amounts[0].amount_ore) == ("Belysning", 2027, 500_000)


# --- rows ---


def test_an_ambiguous_amount_stops_its_row_and_says_what_it_may_mean() -> None:
    proposal = proposal_of(["Åtgärd", 2026], ["A", "1,500"], ["B", "250 tkr"])
    assert [row.level for row in proposal.rows] == [RowLevel.STOP, RowLevel.OK]
    (finding,) = proposal.rows[0].findings
    assert (finding.reason, finding.column) == (RowReason.AMOUNT_AMBIGUOUS, 1)
    assert finding.readings == (150, 150_000)
    assert proposal.totals.unreadable == 1
    assert proposal.totals.sum_imported_ore == 250_000 * KR


@pytest.mark.parametrize(
    ("cell", "reason", "problem"),
    [
        ("tjugo", RowReason.AMOUNT_UNREADABLE, Problem.NOT_A_NUMBER),
        ("12 34", RowReason.AMOUNT_UNREADABLE, Problem.BAD_GROUPING),
        (True, RowReason.AMOUNT_UNREADABLE, Problem.NOT_A_NUMBER),
        (date(2026, 1, 1), RowReason.DATE_AS_AMOUNT, None),
        ("2026-03-01", RowReason.DATE_AS_AMOUNT, None),
        ("1/3", RowReason.DATE_AS_AMOUNT, None),
        (0.001, RowReason.AMOUNT_UNREADABLE, Problem.FINER_THAN_ORE),
        (-5, RowReason.AMOUNT_NEGATIVE, None),
        ("(500)", RowReason.AMOUNT_NEGATIVE, None),
    ],
)
def test_a_cell_that_is_no_amount_stops_its_row(
    cell: Any, reason: RowReason, problem: Problem | None
) -> None:
    proposal = proposal_of(["Åtgärd", 2026], ["A", cell])
    assert proposal.rows[0].level is RowLevel.STOP
    assert [(f.reason, f.problem) for f in proposal.rows[0].findings] == [(reason, problem)]
    assert proposal.drafts == ()


def test_empty_cells_and_dashes_are_no_money() -> None:
    proposal = proposal_of(["Åtgärd", 2026, 2027, 2028], ["A", None, "–", "-"], ["B", "", 0, 5])
    assert [len(draft.amounts) for draft in proposal.drafts] == [0, 1]
    assert not reasons(proposal)


def test_sum_rows_are_known_and_left_out_and_what_they_say_is_kept() -> None:
    proposal = proposal_of(
        ["Nr", "Åtgärd", 2026], ["1", "A", 10], ["2", "Totalt ombyggd lekplats", 20], ["Summa", None, 30]
    )
    assert [row.level for row in proposal.rows] == [RowLevel.OK, RowLevel.OK, RowLevel.SUM]
    assert proposal.totals.stated_sum_ore == proposal.totals.sum_imported_ore == 30 * KR
    assert proposal.totals.rows_in_file == 2


def test_a_year_outside_the_plan_stops_the_row() -> None:
    proposal = proposal_of(["Åtgärd", 2025, 2026], ["A", 1, 2], ["B", None, 2])
    assert [row.level for row in proposal.rows] == [RowLevel.STOP, RowLevel.OK]
    assert proposal.totals.difference_ore == 3 * KR


def test_the_year_of_one_amount_comes_from_a_column_or_is_chosen() -> None:
    heads = ["Åtgärd", "År", "Belopp"]
    proposal = proposal_of(heads, ["A", 2026, 1], ["B", "2027", 2], ["C", "nästa", 3], ["D", None, 4])
    assert reasons(proposal) == [RowReason.YEAR_UNREADABLE, RowReason.YEAR_MISSING]
    chosen = proposal_of(heads, ["D", None, 4], year=2028)
    assert chosen.drafts[0].amounts[0].year == 2028


def test_money_without_a_fund_stops_where_the_plan_has_several() -> None:
    plan = small_plan()
    proposal = proposal_of(["Åtgärd", 2026], ["Ny", 1], plan=plan)
    assert reasons(proposal) == [RowReason.FUND_MISSING]
    assert proposal_of(["Åtgärd", 2026], ["Ny", 1], plan=plan, fund="Ny fond").new_funds == ("Ny fond",)


def test_what_the_plan_has_already_is_warned_of() -> None:
    plan = small_plan()
    heads = ["Åtgärd", "Plats", "Fond", 2026]
    proposal = proposal_of(
        heads,
        ["BELYSNING på Bredängs torg", "Bredängs torg", "Trygghetsfonden (CM4)", 1],
        ["Belysning på Bredängs torg", "Annan plats", "Trygghetsfonden (CM4)", 1],
        plan=plan,
    )
    assert [row.level for row in proposal.rows] == [RowLevel.WARNING, RowLevel.OK]
    assert reasons(proposal) == [RowReason.DUPLICATE_IN_PLAN]


def test_rows_of_one_measure_are_one_measure_and_repeated_rows_are_warned_of() -> None:
    heads = ["Åtgärd", "Fond", "År", "Belopp"]
    proposal = proposal_of(
        heads, ["A", "X", 2026, 1], ["A", "X", 2027, 2], ["A", "Y", 2026, 4], ["A", "X", 2026, 1]
    )
    assert [len(draft.amounts) for draft in proposal.drafts] == [3, 1]
    assert reasons(proposal) == [RowReason.DUPLICATE_IN_FILE]


def test_unknown_words_are_said_and_do_not_stop() -> None:
    proposal = proposal_of(["Åtgärd", "Slag", "Klass", "Status"], ["A", "Raketer", "Lån", "Kanske"])
    assert reasons(proposal) == [RowReason.KIND_UNKNOWN, RowReason.CLASS_UNKNOWN, RowReason.STATUS_UNKNOWN]
    assert proposal.rows[0].level is RowLevel.WARNING


def test_a_personal_number_is_warned_of() -> None:
    assert reasons(proposal_of(["Åtgärd", "Kommentar"], ["A", "ring 811218-9876"])) == [
        RowReason.PERSONAL_NUMBER
    ]


@pytest.mark.parametrize(
    ("column", "most"),
    [
        ("Åtgärd", MAX_NAME),
        ("Plats", MAX_NAME),
        ("Stadsdel", MAX_NAME),
        ("Fond", MAX_NAME),
        ("Ansvarig", MAX_TEXT),
        ("Anteckning", MAX_TEXT),
    ],
)
def test_a_text_that_no_plan_takes_stops_its_row_and_no_other(column: str, most: int) -> None:
    for letters in (most, most + 1):
        row = {"Åtgärd": "Lampor", "Fond": "CM4", 2026: 1} | {column: "x" * letters}
        other = row | {column: "kort"}
        proposal = proposal_of([*row], [*row.values()], [*other.values()])
        stopped = [verdict.level is RowLevel.STOP for verdict in proposal.rows]
        assert stopped == [letters > most, False]
        imported(empty_plan(), proposal)


def test_rows_that_the_user_skips_are_not_taken_and_show_in_the_difference() -> None:
    proposal = proposal_of(["Åtgärd", 2026], ["A", 1], ["B", 2], skipped_lines=frozenset({3}))
    assert [row.level for row in proposal.rows] == [RowLevel.OK, RowLevel.SKIPPED]
    assert proposal.totals.difference_ore == 2 * KR


def test_an_english_list_is_understood() -> None:
    proposal = proposal_of(
        ["Title", "Kind", "Place", "Neighbourhood", "Fund", "Class", "Status", "2026 (SEK)"],
        ["Light", "Lighting", "Square", "Bredäng", "Fund A", "operating", "granted", "1,234.50"],
    )
    (draft,) = proposal.drafts
    assert draft.kind == "lighting"
    assert draft.expense_class is ExpenseClass.OPERATING
    assert draft.status is MeasureStatus.GRANTED
    assert draft.amounts[0].amount_ore == 123_450


# --- the edit ---


def test_the_import_is_one_edit_that_undo_takes_back_whole() -> None:
    plan = small_plan()
    proposal = proposal_of(
        ["Åtgärd", "Slag", "Plats", "Stadsdel", "Fond", 2026],
        ["Ny belysning", "Belysning", "Nya torget", "Sätra", "Social fond", 10],
        ["Mera", None, "nya torget", "SÄTRA", "Trygghetsfonden (CM4)", 20],
        ["Vid torget", None, "Bredängs torg", None, "Social fond", 30],
        plan=plan,
    )
    edit = import_list(plan, plan.info.scenario_id, proposal.drafts, "lista.xlsx")
    after = plan.apply(edit)
    check_all_rules(after)
    assert edit.subject == "lista.xlsx"
    assert len(after.places) == len(plan.places) + 1
    new_fund = next(fund for fund in after.funds.values() if fund.name == "Social fond")
    assert new_fund.kind is FundKind.SOCIAL_FUND
    light = next(m for m in after.measures.values() if m.title == "Ny belysning")
    assert (light.number, light.useful_life_years) == (5, 20)
    assert light.builder
    assert after.info.next_number == 8
    assert after.apply(edit.inverse()) == plan


def test_an_empty_import_changes_nothing() -> None:
    plan = empty_plan()
    assert not import_list(plan, plan.info.scenario_id, (), "lista.xlsx")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["A", "B", "C", "Summa"]),
            st.sampled_from(["X", "Y", ""]),
            st.one_of(st.none(), st.integers(0, 10**7), st.sampled_from(["1,500", "2 tkr", "fel", "-"])),
            st.one_of(st.none(), st.integers(0, 10**7)),
        ),
        max_size=12,
    )
)
def test_the_control_totals_are_what_the_plan_then_holds(rows: list[tuple[Any, ...]]) -> None:
    plan = empty_plan()
    proposal = proposal_of(["Åtgärd", "Fond", 2026, 2027], *rows, plan=plan)
    after = imported(plan, proposal)
    assert sum(part.amount_ore for part in after.allocations.values()) == proposal.totals.sum_imported_ore
    assert proposal.totals.sum_in_file_ore == sum(
        row.amount_ore for row in proposal.rows if row.level is not RowLevel.SUM
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["A", "B"]),
            st.sampled_from(["Torget", "torget.", "Ängen", "A\u0308NGEN", "Gamla  torget", ""]),
            st.sampled_from(["", "Sätra", "Sa\u0308tra"]),
            st.sampled_from(["Fond å", "FOND A\u030a", "Fond  å", "Fond å."]),
            st.just(1),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_is_said_to_be_new_is_what_the_import_adds(rows: list[tuple[Any, ...]]) -> None:
    plan = empty_plan()
    for read in (rows[:2], rows):
        proposal = proposal_of(["Åtgärd", "Plats", "Stadsdel", "Fond", 2026], *read, plan=plan)
        after = imported(plan, proposal)
        added = [fund.name for key, fund in after.funds.items() if key not in plan.funds]
        places = [(p.name, p.neighbourhood) for key, p in after.places.items() if key not in plan.places]
        assert added == list(proposal.new_funds)
        assert places == list(proposal.new_places)
        plan = after


def test_a_formula_without_a_value_and_an_error_cell_stop_their_rows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Åtgärd", 2026], ["A", "=1+1"], ["B", "#DIV/0!"], ["C", 7]):
        sheet.append(row)
    book.save(tmp_path / "lista.xlsx")
    proposal = propose(read_table(tmp_path / "lista.xlsx"), empty_plan(), load_catalogue())
    assert reasons(proposal) == [RowReason.FORMULA_WITHOUT_VALUE, RowReason.ERROR_CELL]
    assert [row.level for row in proposal.rows] == [RowLevel.STOP, RowLevel.STOP, RowLevel.OK]


@pytest.mark.parametrize(
    ("header", "number_format", "is_read"),
    [
        ("2026", '#,##0 "kr"', True),
        ("2026", '[$-41D]#,##0;"−"#,##0;0', True),
        ("2026", '0.0 "tkr"', False),
        ("2026", "#,##0.0\\ \\m\\n\\k\\r", False),
        ("2026 (tkr)", '0.0 "tkr"', True),
        ("2026", "#,##0,", True),
        ("2026 (tkr)", "#,##0,", False),
    ],
)
def test_a_number_format_that_shows_another_unit_is_not_trusted(
    tmp_path: Path, header: str, number_format: str, is_read: bool
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Åtgärd", header])
    sheet.append(["A", 1.5])
    sheet["B2"].number_format = number_format
    book.save(tmp_path / "lista.xlsx")
    proposal = propose(read_table(tmp_path / "lista.xlsx"), empty_plan(), load_catalogue())
    assert reasons(proposal) == ([] if is_read else [RowReason.SHOWN_IN_OTHER_UNIT])


@pytest.mark.soffice
@needs_calc
@pytest.mark.parametrize("kind", ["ods", "xlsx:Calc MS Excel 2007 XML"])
def test_what_libreoffice_saves_anew_comes_back_as_it_was(
    tmp_path: Path, kind: str, catalogue: Catalogue
) -> None:
    plan = build_sample()
    export = export_of(plan, kind_names={kind.key: kind.name.sv for kind in catalogue.kinds})
    write_workbook(tmp_path / "ut.xlsx", export)
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"]
    command += ["--convert-to", kind, "--outdir", str(tmp_path / "ny"), str(tmp_path / "ut.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    target = empty_plan(plan.info.first_year, plan.info.last_year)
    proposal = propose(read_table(tmp_path / "ny" / f"ut.{kind[:4].strip(':')}"), target, catalogue)
    assert not reasons(proposal)
    assert facts(imported(target, proposal)) == facts(plan)


def test_sums_and_headings_within_a_list_are_no_measures() -> None:
    proposal = proposal_of(
        ("Nr", "Åtgärd", "Fond", 2026, "Summa"),
        ("Bredäng",),
        (1, "Lampor", "CM4", 500, 500),
        ("Delsumma Bredäng", None, None, 500, 500),
        ("", "Totalt Vårberg:", "", 0, 0),
        (2, "Total renovering av torget", "CM4", 100, 100),
        ("Summa 2026", None, None, 600, 600),
    )
    levels = [row.level for row in proposal.rows]
    assert levels == [
        RowLevel.SKIPPED,
        RowLevel.OK,
        RowLevel.SUM,
        RowLevel.SUM,
        RowLevel.OK,
        RowLevel.SUM,
    ]
    totals = proposal.totals
    assert (totals.rows_in_file, totals.sum_in_file_ore, totals.stated_sum_ore) == (2, KR * 600, KR * 600)


def test_money_without_a_title_stops_also_where_it_cannot_be_read() -> None:
    proposal = proposal_of(("Åtgärd", "Fond", 2026), (None, "CM4", "tusen"), (None, "CM4", 5))
    assert [row.level for row in proposal.rows] == [RowLevel.STOP, RowLevel.STOP]


def test_years_in_a_second_row_belong_to_the_words_above_them() -> None:
    proposal = proposal_of(
        ("Åtgärd", "Fond", "Belopp (tkr)", None, "Ansvarig"),
        (None, None, 2026, 2027, None),
        ("Lampor", "CM4", 500, 250, "Eva"),
    )
    (draft,) = proposal.drafts
    assert [(part.year, part.amount_ore) for part in draft.amounts] == [
        (2026, KR * 500_000),
        (2027, KR * 250_000),
    ]
    assert draft.responsible == "Eva"
    assert [row.line for row in proposal.rows] == [3]


def test_a_first_row_of_years_as_amounts_is_no_second_header() -> None:
    proposal = proposal_of(("Åtgärd", "Fond", 2026, 2027), (None, "CM4", 2026, 2027))
    assert [row.level for row in proposal.rows] == [RowLevel.STOP]


@pytest.mark.parametrize(
    ("note", "unit"),
    [
        ("Belopp i tkr", Unit.TKR),
        ("Trygghetsåtgärder 2026 (mnkr)", Unit.MNKR),
        ("Alla belopp anges i tkr.", Unit.TKR),
        ("Ansökan om 5 tkr per år", Unit.KR),
        ("Trygghetsåtgärder", Unit.KR),
    ],
)
def test_a_unit_stated_above_the_headers_holds_for_the_list(note: str, unit: Unit) -> None:
    proposal = proposal_of((note,), ("Åtgärd", "Fond", 2026), ("Lampor", "CM4", 500))
    assert proposal.choices.unit is unit
    assert proposal.totals.sum_imported_ore == 500 * unit.ore


def test_the_first_of_january_is_a_year_in_a_header() -> None:
    proposal = proposal_of(("Åtgärd", "Fond", date(2026, 1, 1), "Utfall 2024"), ("Lampor", "CM4", 500, 3))
    assert proposal.totals.sum_imported_ore == KR * 500
    assert proposal.ignored_headers == ("Utfall 2024",)


@pytest.mark.parametrize("name", ["CM4", "trygghetsfonden", "Trygghetsfonden (cm4)"])
def test_a_fund_is_known_by_the_short_name_in_its_name(name: str) -> None:
    proposal = proposal_of(("Åtgärd", "Fond", 2026), ("Lampor", name, 500))
    assert proposal.new_funds == ()
    plan = empty_plan()
    done = plan.apply(import_list(plan, plan.info.scenario_id, proposal.drafts, "lista"))
    assert len(done.funds) == len(plan.funds)


def test_a_short_name_that_two_funds_share_is_a_fund_of_its_own() -> None:
    plan = empty_plan()
    plan = plan.apply(add_fund(plan, "Egna medel (CM4)"))
    assert proposal_of(("Åtgärd", "Fond", 2026), ("Lampor", "CM4", 5), plan=plan).new_funds == ("CM4",)


def test_a_hidden_row_is_taken_and_said(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (("Åtgärd", "Fond", "2026"), ("Synlig", "CM4", 5), ("Dold", "CM4", 7), ("Summa", None, 12)):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True
    book.save(tmp_path / "lista.xlsx")
    proposal = propose(read_table(tmp_path / "lista.xlsx"), empty_plan(), load_catalogue())
    assert [[finding.reason for finding in row.findings] for row in proposal.rows] == [
        [],
        [RowReason.HIDDEN_ROW],
        [],
    ]
    assert proposal.totals.sum_imported_ore == 12 * KR


def test_looking_at_rows_tells_how_far_it_is_and_can_be_ended() -> None:
    table = table_of(("Åtgärd", "2026"), *((f"Belysning {n}", 1000 + n) for n in range(1000)))
    shares: list[float] = []
    whole = propose(table, empty_plan(), load_catalogue(), report=shares.append)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert shares[-1] <= 1
    assert whole == propose(table, empty_plan(), load_catalogue())

    def stop(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        propose(table, empty_plan(), load_catalogue(), report=stop)
