"""The history as PDF: tagged, in Swedish, the same every time, and no text of a plan is read as markup."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.exchange import history_pdf
from planner.exchange.errors import HistoryDiffersError
from planner.exchange.history_export import HistoryEntry, HistoryExport
from planner.exchange.history_pdf import render_history_pdf, verify_history_pdf, write_history_pdf
from planner.exchange.typesetting import shown
from planner.exchange.words import EDIT_WORDS
from planner.resources_path import resource_path
from tests.exchange.histories import NOON, make_history


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> HistoryExport:
    made = make_history(tmp_path_factory.mktemp("history"), with_secret=True)
    return replace(made, stamp=replace(made.stamp, made_at=NOON))


@pytest.fixture(scope="module")
def data(export: HistoryExport) -> bytes:
    return render_history_pdf(export)


def test_it_is_tagged_and_swedish_and_carries_the_seal(data: bytes, export: HistoryExport) -> None:
    verify_history_pdf(data, export)
    assert b"/Lang(sv-SE)" in data
    assert b"/StructTreeRoot" in data
    assert b"pdfuaid:part" in data
    assert f"Versionskod {export.stamp.version}".encode() in data


def test_the_same_history_gives_the_same_bytes(data: bytes, export: HistoryExport) -> None:
    assert render_history_pdf(export) == data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
def test_text_stands_as_it_was_written(data: bytes, export: HistoryExport, tmp_path: Path) -> None:
    path = tmp_path / "historik.pdf"
    write_history_pdf(path, export)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    told = " ".join(done.stdout.split())
    for part in ("=1+1 #panic(1) *fet* $x$ @ref <lab>", "// [x] ���", "⚑ Version sparad", "Beslutas i mars"):
        assert part in told, part
    assert f"versionskod {export.stamp.version}" in told
    assert "Sida 1 av 1" in told


@settings(max_examples=25)
@given(text=st.text(max_size=60))
def test_no_text_of_a_plan_stops_the_typesetting(text: str, export: HistoryExport) -> None:
    first = export.entries[0]
    entry = replace(first.entry, who=text, subject=text, reason=text)
    one = replace(export, entries=(HistoryEntry(entry=entry, lines=first.lines[:1]),))
    verify_history_pdf(render_history_pdf(one), one)


def test_signs_without_a_shape_are_marked_and_breaks_are_spaces() -> None:
    assert shown("Åäö − 1\u00a0500 tkr → ⚑ é") == "Åäö − 1\u00a0500 tkr → ⚑ é"
    assert shown("a\nb\r\n\tc") == "a b c"
    assert shown("x\u202ey\x00😀") == "x\ufffdy\ufffd\ufffd"
    assert all(shown(word) == word for word in EDIT_WORDS.values())


def test_only_the_newest_of_a_long_history_are_typeset_and_it_says_so(
    export: HistoryExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_pdf, "MOST_ENTRIES", 3)
    verify_history_pdf(render_history_pdf(export), export)
    facts = dict(history_pdf._facts(export))
    assert facts["Urval"] == "De 3 senaste av 8 ändringar står här, arbetsboken har alla"


def test_a_pdf_that_lacks_something_is_not_put_in_place(data: bytes, export: HistoryExport) -> None:
    wrong = [
        data[:-10],
        data[100:],
        data.replace(export.stamp.version.encode(), b"00000000"),
        data.replace(b"/S/TR", b"/S/TX", 1),
        data.replace(b"/Count 1", b"/Count 2"),
    ]
    for damaged in wrong:
        with pytest.raises(HistoryDiffersError):
            verify_history_pdf(damaged, export)


def test_no_template_fetches_a_package_or_reads_a_file() -> None:
    """The typesetter could fetch packages from the network: no template of ours asks for one."""
    templates = list(resource_path("templates").glob("*.typ"))
    assert templates
    for template in templates:
        code = "\n".join(line.partition("//")[0] for line in template.read_text("utf-8").splitlines())
        assert not re.search(r"@preview|\b(import|include|read|plugin|eval)\b", code), template.name
