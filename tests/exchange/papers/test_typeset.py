"""Papers as PDF: tagged, Swedish, the same every time; text is never markup, and nothing is too long."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.exchange.errors import PaperDiffersError
from planner.exchange.papers.decision import decision_paper
from planner.exchange.papers.make import make_paper
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import Look, Paper, PaperColumn, PaperRow, PaperTable, PaperText
from planner.exchange.papers.typeset import (
    is_flipped,
    paper_pictures,
    render_paper,
    verify_paper,
    write_paper,
)
from planner.exchange.typesetting import shown
from planner.sample import build_sample
from tests.examples import empty_plan, followed_plan, with_measure
from tests.exchange.papers.orders import EVIL, INJECTIONS, order_of
from tests.exchange.plans import small_plan

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's tools are not here")


@pytest.fixture(scope="module")
def paper() -> Paper:
    return decision_paper(order_of(followed_plan(), PaperKind.DECISION))


def with_texts(paper: Paper, text: str, rows: int = 1) -> Paper:
    table = PaperTable(
        title=text,
        columns=(PaperColumn("Nr"), PaperColumn(text, weight=1), PaperColumn("2026", number=True)),
        rows=tuple(PaperRow((str(number), text, "1,0")) for number in range(rows)),
        notes=(text,),
    )
    return replace(paper, facts=(("Prov", text),), blocks=(table, PaperText(title=text, paragraphs=(text,))))


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind.suffix == ".pdf"])
@pytest.mark.parametrize(
    "plan", [empty_plan(2024, 2038), followed_plan(), build_sample()], ids=["empty", "small", "40"]
)
def test_every_paper_is_tagged_swedish_and_sealed(kind: PaperKind, plan: object) -> None:
    made = make_paper(order_of(plan, kind, year=plan.info.first_year))  # type: ignore[arg-type, attr-defined]
    data = render_paper(made)
    verify_paper(data, made)
    assert b"/Lang(sv-SE)" in data
    assert b"pdfuaid:part" in data
    assert b"Versionskod ab12ab12" in data


def test_the_same_paper_gives_the_same_bytes(paper: Paper) -> None:
    assert render_paper(paper) == render_paper(paper)


@needs_poppler
def test_text_stands_as_it_was_written_and_the_pages_say_what_they_are(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "beslut.pdf"
    write_paper(path, with_texts(paper, EVIL, 60))
    told = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(told.split())
    assert words.count("#panic(1) *fet* $y$ @ref <lab> =1+1 \\u{41} // [x] \ufffd") > 60
    assert "Dnr saknas" in words
    assert "Sida 1 av 2" in words
    assert "Sida 2 av 2" in words
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert "Tagged:          yes" in info


@needs_poppler
def test_no_text_is_read_as_markup_or_formula(paper: Paper, tmp_path: Path) -> None:
    rows = tuple(PaperRow((f"§{text}§",)) for text in INJECTIONS)
    table = PaperTable(columns=(PaperColumn("Text", weight=1),), rows=rows)
    path = tmp_path / "prov.pdf"
    write_paper(path, replace(paper, blocks=(table,)))
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    told = " ".join(done.stdout.split())
    assert all(f"§{shown(text)}§" in told for text in INJECTIONS)


def test_no_address_becomes_a_link(paper: Paper) -> None:
    control = b'#set document(title: "x")\nhttp://example.org'
    assert b"/URI" in typst.compile(control, format="pdf")
    assert b"/URI" not in render_paper(with_texts(paper, "http://example.org www.example.org a@example.org"))


def test_without_the_standard_a_pdf_does_not_say_that_everybody_can_read_it() -> None:
    assert b"pdfuaid:part" not in typst.compile(b'#set document(title: "x")\nx', format="pdf")


@needs_poppler
def test_no_sum_begins_a_page_alone_and_no_row_is_divided(paper: Paper, tmp_path: Path) -> None:
    long = "mörk " * 55
    words = (PaperColumn("Åtgärd", weight=1), PaperColumn("Kommentar", weight=4))
    columns = (PaperColumn("Nr"), *words, PaperColumn("2026", number=True))
    for count in range(30, 50):
        rows = [PaperRow((f"Å-{number:03}", "Ljus", "", "1,0")) for number in range(count)]
        rows[-3] = PaperRow((f"Å-{count - 3:03}", long, "", "1,0"))
        rows.append(PaperRow(("", "Summa", "", f"{count},0"), Look.SUM))
        table = PaperTable(title="Prov", columns=columns, rows=tuple(rows))
        path = tmp_path / "prov.pdf"
        write_paper(path, replace(paper, blocks=(table,)))
        for page in _pages_of(path):
            assert "Summa" not in page or f"Å-{count - 1:03}" in page
            assert page.count("mörk") in {0, 55}


@needs_poppler
def test_the_heading_of_a_group_never_ends_a_page(paper: Paper, tmp_path: Path) -> None:
    columns = (PaperColumn("Nr"), PaperColumn("Åtgärd", weight=1))
    for count in range(30, 50):
        rows = [PaperRow((f"Å-{number:03}", "Ljus")) for number in range(count)]
        rows += [PaperRow(("", "Tunnel"), Look.GROUP), PaperRow(("Å-999", "Målning")), *rows[:3]]
        path = tmp_path / "prov.pdf"
        made = replace(paper, blocks=(PaperTable(title="Prov", columns=columns, rows=tuple(rows)),))
        write_paper(path, made)
        assert all(("Tunnel" in page) == ("Å-999" in page) for page in _pages_of(path))


def _pages_of(path: Path) -> list[str]:
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")


@settings(max_examples=15)
@given(text=st.text(max_size=60))
def test_no_text_of_a_plan_stops_the_typesetting(text: str, paper: Paper) -> None:
    made = with_texts(paper, text)
    verify_paper(render_paper(made), made)


@needs_poppler
@pytest.mark.parametrize("text", ["x" * 300, "Mycket lång kommentar " * 40, "Tunnelbanestationsentré" * 20])
def test_long_texts_stay_on_the_page(text: str, paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "prov.pdf"
    write_paper(path, with_texts(paper, text))
    done = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    width = float(done.split('page width="')[1].split('"')[0])
    edges = [float(part.split('"')[0]) for part in done.split('xMax="')[1:]]
    assert edges
    assert max(edges) < width - 30


def test_300_measures_fit_and_add_up() -> None:
    plan = small_plan()
    for number in range(300):
        plan, _ = with_measure(plan, f"Åtgärd {number} med en ganska lång rubrik om ljus och siktlinjer")
    made = decision_paper(order_of(plan, PaperKind.DECISION))
    verify_paper(render_paper(made), made)


def test_a_wide_table_lies_on_its_side(paper: Paper) -> None:
    many = PaperTable(
        columns=tuple(PaperColumn(str(year), number=True) for year in range(2020, 2050)),
        rows=(PaperRow(("1 234,5",) * 30),),
    )
    assert not is_flipped(paper)
    assert is_flipped(replace(paper, blocks=(many,)))


def test_the_pictures_are_of_the_same_pages(paper: Paper) -> None:
    pictures = paper_pictures(with_texts(paper, "x", 60), 40)
    assert len(pictures) == 2
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_a_pdf_that_lacks_something_is_not_put_in_place(paper: Paper) -> None:
    data = render_paper(paper)
    for damaged in (
        data[:-10],
        data[100:],
        data.replace(b"ab12ab12", b"00000000"),
        data.replace(b"/S/TR", b"/S/TX", 1),
    ):
        with pytest.raises(PaperDiffersError):
            verify_paper(damaged, paper)
