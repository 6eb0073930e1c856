"""The draft of a report: the headings of the city, the figures of the plan, what is missing, a sound file."""

import io
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.remaining import remaining
from planner.domain.money import Unit, parse_amount
from planner.domain.plan import Plan
from planner.editing.measures import change_measures
from planner.editing.plan_info import change_plan_info
from planner.exchange.errors import PaperDiffersError
from planner.exchange.papers.memo import CHECK_TITLE, Memo, make_memo
from planner.exchange.papers.memo_docx import plain, render_memo, verify_memo, write_memo
from planner.exchange.papers.order import PaperKind
from planner.sample import build_sample
from tests.examples import empty_plan, followed_plan, funded_plan
from tests.exchange.papers.orders import EVIL, INJECTIONS, order_of
from tests.exchange.test_secrecy import TELLING, secret_plan
from tests.libreoffice import needs_writer

HEADINGS = [
    "Förvaltningens förslag till beslut",
    "Sammanfattning",
    "Bakgrund",
    "Ärendets beredning",
    "Ärendet",
    "Ekonomiska konsekvenser",
    "Jämställdhetsanalys",
    "Konsekvenser för barn",
    "Tidplan",
    "Risker",
    "Förvaltningens synpunkter och förslag",
    "Bilagor",
]


def memo_of(plan: Plan) -> Memo:
    return make_memo(order_of(plan, PaperKind.MEMO))


def opened(memo: Memo) -> "docx.document.Document":
    return docx.Document(io.BytesIO(render_memo(memo)))


def words_of(document: "docx.document.Document") -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def test_it_has_the_headings_of_the_city_in_their_order_and_the_list_last() -> None:
    memo = memo_of(build_sample())
    assert [section.title for section in memo.sections] == HEADINGS
    found = [one.text for one in opened(memo).paragraphs if one.style and one.style.name == "Heading 1"]
    assert found == [*HEADINGS, CHECK_TITLE]


def test_it_is_a4_swedish_with_heading_rows_and_alt_texts() -> None:
    document = opened(memo_of(build_sample()))
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"sv-SE"}
    assert document.settings.element.find(qn("w:autoHyphenation")) is not None
    for table in document.tables:
        assert table._tbl.tblPr.find(qn("w:tblDescription")) is not None
    for table in document.tables[1:]:
        assert table.rows[0]._tr.trPr is not None
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_its_figures_are_those_of_the_plan() -> None:
    plan = build_sample()
    document = opened(memo_of(plan))
    table = next(one for one in document.tables if one.rows[0].cells[0].text == "År")
    total = remaining(plan).total
    found = [parse_amount(cell.text, Unit.TKR) for cell in table.rows[-1].cells[1:]]
    assert found == [total.frame_ore, total.allocated_ore, total.remaining_ore]
    said = words_of(document)
    assert (
        "1. Skärholmens stadsdelsnämnd godkänner fördelningen av 47\u00a0130\u00a0tkr för 2026–2029" in said
    )
    assert "Skärholmens stadsdelsnämnd ansöker om 31\u00a0168\u00a0tkr ur Trygghetsfonden (CM4): " in said
    assert "Paragrafen justeras omedelbart." in said
    assert "Driftkonsekvenser: drift och kapitalkostnad per mottagande nämnd och år" in said


def test_it_says_what_the_writer_must_still_see_to() -> None:
    plan = followed_plan()
    plan = plan.apply(change_measures(plan, [next(iter(plan.measures))], on_others_property=True))
    told = "\n".join(memo_of(plan).checks)
    assert "Diarienummer saknas" in told
    assert "Framtida driftansvarig saknas: Å-001, Å-002." in told
    assert "Problembild saknas: ingen anteckning: Å-001, Å-002." in told
    assert "Investering på annans fastighet är ett bidrag, alltså drift: Å-001." in told
    assert "redan beviljat" in told
    known = plan.apply(change_plan_info(plan, dnr="FAR 2024/1"))
    assert "Diarienummer saknas" not in "\n".join(memo_of(known).checks)


def test_no_board_tells_what_something_secret_costs_afterwards() -> None:
    plan = build_sample()
    cameras = [one.id for one in plan.measures.values() if one.kind == "camera"]
    plan = plan.apply(change_measures(plan, cameras, secret=True))
    tables = {with_secret: _afterwards(plan, with_secret=with_secret) for with_secret in (False, True)}
    assert "Sekretessmarkerat" in tables[False]
    assert "Sekretessmarkerat" not in tables[True]
    assert tables[False]["Summa"] == tables[True]["Summa"]


def _afterwards(plan: Plan, *, with_secret: bool) -> dict[str, list[str]]:
    document = opened(make_memo(order_of(plan, PaperKind.MEMO, with_secret=with_secret)))
    table = next(one for one in document.tables if one.rows[0].cells[0].text == "Mottagande nämnd")
    return {row.cells[0].text: [cell.text for cell in row.cells[1:]] for row in table.rows}


def test_no_word_of_what_is_secret_is_there() -> None:
    said = words_of(opened(memo_of(secret_plan())))
    for word in TELLING:
        assert word not in said
    assert "Sekretessmarkerade åtgärder (2 st)" in said
    assert "sekretessmarkerade åtgärder visas bara som summa" in said


def test_texts_stand_as_they_were_written_and_are_no_fields() -> None:
    plan = funded_plan()
    first = next(iter(plan.measures))
    for text in (EVIL, *INJECTIONS):
        memo = opened(memo_of(plan.apply(change_measures(plan, [first], title=text))))
        assert plain(text) in words_of(memo)
        assert "INCLUDETEXT" not in "".join(
            one.get(qn("w:instr"), "") for one in memo.element.iter(qn("w:fldSimple"))
        )


@settings(max_examples=20)
@given(text=st.text(min_size=1, max_size=80).filter(lambda text: text.strip()))
def test_no_text_of_a_plan_breaks_the_file(text: str) -> None:
    from dataclasses import replace

    memo = replace(memo_of(empty_plan()), subject=text, checks=(text,))
    verify_memo(render_memo(memo), memo)


def test_a_plan_without_allocations_proposes_nothing() -> None:
    said = words_of(opened(memo_of(empty_plan())))
    assert "0 åtgärder" not in said
    assert "[Inget är fördelat i planen för 2024–2027.]" in said
    assert "godkänner" not in said
    assert said.count("[Inga åtgärder har fått pengar än.]") == 2


def test_the_end_of_a_table_stands_on_one_page() -> None:
    table = opened(memo_of(build_sample())).tables[1]
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept[-3:] == [True, True, False]
    assert not any(kept[:-3])


def test_the_same_memo_gives_the_same_bytes_and_a_plan_without_measures_too() -> None:
    for plan in (empty_plan(), build_sample()):
        memo = memo_of(plan)
        assert render_memo(memo) == render_memo(memo)
        verify_memo(render_memo(memo), memo)


def test_a_file_that_lacks_something_is_not_put_in_place(tmp_path: Path) -> None:
    memo = memo_of(followed_plan())
    data = render_memo(memo)
    wrong = memo_of(build_sample())
    for damaged, said in ((data[:500], memo), (data, wrong), (b"", memo)):
        with pytest.raises(PaperDiffersError):
            verify_memo(damaged, said)
    write_memo(tmp_path / "utkast.docx", memo)
    assert zipfile.ZipFile(tmp_path / "utkast.docx").testzip() is None


@pytest.mark.soffice
@needs_writer
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "utkast.docx"
    write_memo(path, memo_of(build_sample()))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    to = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(path)]
    command = ["soffice", "--headless", profile, *to]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = (tmp_path / "utkast.txt").read_text("utf-8")
    assert all(heading in text for heading in HEADINGS)
    assert "47\u00a0130" in text
