"""The application: the same text as Word and PDF, what is missing said, in order, with a camera file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from planner.analysis.need import need
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.cli import main as run_command
from planner.domain.ids import MeasureId
from planner.domain.observation import ObservationSource
from planner.domain.plan import Plan
from planner.editing.checklists import answer
from planner.editing.measures import change_measures
from planner.editing.observations import add_observation
from planner.editing.places import add_place
from planner.exchange.catalogue_names import catalogue_names
from planner.exchange.errors import ApplicationEmptyError
from planner.exchange.papers.application import ApplicationOrder, application_paper, make_application
from planner.exchange.papers.memo import Memo
from planner.exchange.papers.memo_docx import render_memo, verify_memo
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import PaperTable, PaperText
from planner.exchange.papers.typeset import render_paper, verify_paper
from planner.exchange.papers.walk_report import walk_form, walk_report
from planner.sample import build_sample
from tests.exchange.papers.orders import EVIL, INJECTIONS, order_of

SAMPLE = build_sample()
CATALOGUE = load_catalogue()


def ids_of(plan: Plan, *numbers: int) -> list[MeasureId]:
    by_number = {one.number: one.id for one in plan.measures.values()}
    return [by_number[number] for number in numbers]


def memo_of(plan: Plan, ids: Sequence[MeasureId], *, with_secret: bool = False) -> Memo:
    return make_application(application_order(plan, ids, CATALOGUE, with_secret=with_secret))


def application_order(
    plan: Plan, ids: Sequence[MeasureId], catalogue: Catalogue, *, with_secret: bool = False
) -> ApplicationOrder:
    order = order_of(plan, PaperKind.DECISION, with_secret=with_secret)
    guidance = catalogue.guidance
    return ApplicationOrder(
        order=order,
        measure_ids=ids,
        need=need(order.export.shown, guidance.criteria_of_plan()),
        required=guidance.required_items(),
        checklists={kind.key: guidance.checklist_of(kind.key) for kind in catalogue.kinds},
        place_kinds=catalogue_names(catalogue, "sv")["place.kind"],
    )


def text_of(memo: Memo) -> str:
    parts = [memo.subject, memo.to, *(section.title for section in memo.sections), *memo.checks]
    for section in memo.sections:
        for block in section.blocks:
            if isinstance(block, PaperText):
                parts += block.paragraphs
            else:
                parts += [cell for row in block.rows for cell in row.cells]
    return "\n".join(parts)


def test_a_whole_application_says_every_part_and_lacks_nothing() -> None:
    memo = memo_of(SAMPLE, ids_of(SAMPLE, 5))
    text = text_of(memo)
    measure = next(one for one in SAMPLE.measures.values() if one.number == 5)
    for part in (measure.problem, measure.cause, measure.expected_effect, measure.dialogue, measure.risks):
        assert part in text
    assert memo.checks == ()
    assert "[saknas]" not in text


def test_what_is_missing_says_so_where_it_is_missing() -> None:
    memo = memo_of(SAMPLE, ids_of(SAMPLE, 14))
    texts = {section.title: section for section in memo.sections}
    (block,) = texts["Orsak"].blocks
    assert block == PaperText(paragraphs=("[saknas]",))
    assert memo.checks[0].startswith("Å-014 5 trygghetskameror på Fyrholmstorget saknar: orsak,")
    assert "checklista" in memo.checks[0]


def test_several_stand_in_the_order_of_need_and_add_up() -> None:
    memo = memo_of(SAMPLE, ids_of(SAMPLE, 5, 14, 10, 15))
    table = memo.sections[0].blocks[0]
    assert isinstance(table, PaperTable)
    assert [row.cells[1] for row in table.rows[:-1]] == ["Å-010", "Å-015", "Å-014", "Å-005"]
    asked = [one.asked_ore or 0 for one in SAMPLE.measures.values() if one.number in (5, 14, 10, 15)]
    assert table.rows[-1].cells[4].replace("\u00a0", "") == str(sum(asked) // 100_000)


def test_the_cameras_file_follows_as_an_annex_with_counts_only() -> None:
    memo = memo_of(SAMPLE, ids_of(SAMPLE, 15))
    annex = memo.sections[-1]
    assert annex.title.startswith("Bilaga: kameraakt för Å-015")
    table = annex.blocks[0]
    assert isinstance(table, PaperTable)
    items = CATALOGUE.guidance.checklist_of("camera")
    assert [row.cells[0] for row in table.rows] == [item.text.sv for item in items]
    assert table.rows[0].cells[1:4] == ("Klar", "2026-10-01", "25")
    assert not any("kameraakt" in section.title for section in memo_of(SAMPLE, ids_of(SAMPLE, 5)).sections)


@pytest.mark.parametrize(("count", "told"), [(0, "0"), (1, "färre än 5"), (4, "färre än 5"), (5, "5")])
def test_a_small_count_of_incidents_is_not_told_in_the_cameras_file(count: int, told: str) -> None:
    (key,) = ids_of(SAMPLE, 15)
    plan = SAMPLE.apply(answer(SAMPLE, key, "incidents", how_many=count, note="Januari–\nmars"))
    plan = plan.apply(answer(plan, key, "storage_time", how_many=count))
    table = memo_of(plan, [key]).sections[-1].blocks[0]
    assert isinstance(table, PaperTable)
    shown = {row.cells[0]: row.cells[3] for row in table.rows}
    assert shown["Händelser på platsen är räknade"] == told
    assert str(count) in shown.values()  # days of storage are days
    assert "Händelser på platsen är räknade: Januari– mars" in table.notes


@pytest.mark.parametrize(
    ("source", "counts", "told"),
    [
        (ObservationSource.POLICE, (3, 1), "Polisen färre än 5"),
        (ObservationSource.POLICE, (3, 2), "Polisen 5"),
        (ObservationSource.OWN_VISIT, (2,), "Eget besök 2"),
    ],
)
def test_what_was_seen_is_told_in_counts_unless_somebody_could_be_known_by_them(
    source: ObservationSource, counts: tuple[int, ...], told: str
) -> None:
    (key,) = ids_of(SAMPLE, 5)
    plan = SAMPLE.apply(add_place(SAMPLE, "Ny plats"))
    place_id = list(plan.places)[-1]
    plan = plan.apply(change_measures(plan, [key], place_id=place_id))
    for count in counts:
        plan = plan.apply(add_observation(plan, place_id, date(2026, 3, 1), source=source, count=count))
    texts = {section.title: section for section in memo_of(plan, [key]).sections}
    assert texts["Vad som har setts på platsen"].blocks == (PaperText(paragraphs=(told,)),)


@pytest.mark.parametrize("numbers", [(5,), (14, 15, 10)])
def test_both_files_are_read_back_as_they_were_written(numbers: tuple[int, ...]) -> None:
    memo = memo_of(SAMPLE, ids_of(SAMPLE, *numbers))
    verify_memo(render_memo(memo), memo)
    paper = application_paper(memo)
    verify_paper(render_paper(paper), paper)
    titles = [block.title for block in paper.blocks if isinstance(block, PaperText)]
    assert titles[: len(memo.sections)] == [section.title for section in memo.sections]


def test_what_is_typed_is_never_run() -> None:
    key = ids_of(SAMPLE, 5)
    evil = "\n".join((EVIL, *INJECTIONS))
    plan = SAMPLE.apply(change_measures(SAMPLE, key, problem=evil, cause=EVIL, title=EVIL))
    memo = memo_of(plan, key)
    verify_memo(render_memo(memo), memo)
    paper = application_paper(memo)
    verify_paper(render_paper(paper), paper)


def test_a_secret_measure_is_left_out_unless_chosen() -> None:
    key = ids_of(SAMPLE, 5, 10)
    plan = SAMPLE.apply(change_measures(SAMPLE, key[:1], secret=True))
    assert "Toppstråket" not in text_of(memo_of(plan, key))
    assert "Toppstråket" in text_of(memo_of(plan, key, with_secret=True))
    with pytest.raises(ApplicationEmptyError):
        memo_of(plan, key[:1])


def test_the_report_of_a_walk_tells_what_was_found_and_its_deadline() -> None:
    names = catalogue_names(CATALOGUE, "sv")["observation.kind"]
    walk = next(iter(SAMPLE.walks.values()))
    order = order_of(SAMPLE, PaperKind.DECISION)
    paper = walk_report(order, walk.id, names, CATALOGUE.guidance.usual_deadlines())
    (table,) = paper.tables
    found = [one for one in SAMPLE.observations.values() if one.walk_id == walk.id]
    assert len(table.rows) == len(found)
    graffiti = next(row for row in table.rows if row.cells[1] == "Klotter")
    assert graffiti.cells[-2:] == ("2026-03-12", "2026-03-12")
    verify_paper(render_paper(paper), paper)


def test_the_form_of_a_walk_has_lines_to_write_on_and_a_reminder() -> None:
    names = catalogue_names(CATALOGUE, "sv")["observation.kind"]
    places = list(SAMPLE.places.values())[:3]
    paper = walk_form(order_of(SAMPLE, PaperKind.DECISION), places, names)
    (table,) = paper.tables
    assert [row.cells[0] for row in table.rows[:4]] == [*(place.name for place in places), ""]
    assert "aldrig namn" in table.notes[0]
    verify_paper(render_paper(paper), paper)


@pytest.fixture
def plan_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "plan.tplan"
    assert run_command(["sample", str(path)]) == 0
    capsys.readouterr()
    return path


@pytest.mark.parametrize("name", ["ansokan.docx", "ansokan.pdf"])
def test_the_command_writes_an_application(plan_file: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    command = ["paper", str(plan_file), "--kind", "ansokan", "--measure", "å-005", "--out", str(out)]
    assert run_command(command) == 0
    assert out.stat().st_size > 5_000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ansokan", "x.docx"), "Ange minst en åtgärd"),
        (("ansokan", "x.docx", "--measure", "Å-999"), "Å-999 finns inte i planen"),
        (("ansokan", "x.xlsx", "--measure", "Å-005"), "ska sluta på .docx eller .pdf"),
        (("vandring", "x.pdf", "--walk", "Ingenstans"), "Ingen vandring passar"),
        (("vandring", "x.pdf", "--walk", "trygghetsvandring"), "Flera vandringar passar"),
    ],
)
def test_what_the_command_cannot_do_is_told(
    plan_file: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kind, name, *more = arguments
    out = tmp_path / name
    assert run_command(["paper", str(plan_file), "--kind", kind, "--out", str(out), *more]) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("more", [(), ("--walk", "bredäng")])
def test_form_and_report_are_written_by_the_command(
    plan_file: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    out = tmp_path / "vandring.pdf"
    assert run_command(["paper", str(plan_file), "--kind", "vandring", "--out", str(out), *more]) == 0
    assert out.read_bytes().startswith(b"%PDF")
