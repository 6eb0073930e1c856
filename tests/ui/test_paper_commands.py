"""Papers from the window: the page and the documents as PDF, print, preview, and no printer."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from planner.domain.tertial import Tertial
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.typeset import render_paper, verify_paper
from planner.ui.dialogs.paper_period import PaperPeriodDialog
from planner.ui.dialogs.preferences import PreferencesDialog
from planner.ui.dialogs.print_preview import PrintPreviewDialog
from planner.ui.main_window import MainWindow
from planner.ui.pages.page import PAGE_NAMES
from planner.ui.pages.places import MAP, PlacesPage
from planner.ui.print_command import page_pictures, paint, printer_for


@pytest.fixture
def at_measures(sample_window: MainWindow) -> MainWindow:
    sample_window.show()
    assert sample_window.view is not None
    sample_window.view.show_page("measures")
    return sample_window


def pages_of(window: MainWindow) -> tuple[bytes, ...]:
    made = window.commands.papers.page()
    assert made is not None
    return page_pictures(made[0])


@pytest.mark.parametrize("action", ["page_pdf", "decision_pdf", "tertial_pdf", "carry_over_pdf", "memo_docx"])
def test_papers_are_written_beside_the_window(
    action: str, at_measures: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"prov.{action.rpartition('_')[2]}"
    monkeypatch.setattr(at_measures.files, "ask_save", lambda *_: target)
    monkeypatch.setattr(PaperPeriodDialog, "exec", lambda _self: 1)
    at_measures.settings.role = "Controller"
    at_measures.menu_actions.by_key[action].trigger()
    qtbot.waitUntil(lambda: "read back" in at_measures.messages.text, timeout=20_000)
    assert target.read_bytes().startswith((b"%PDF-", b"PK"))


def test_the_overview_is_put_on_paper_as_tables(sample_window: MainWindow) -> None:
    sample_window.show()
    assert sample_window.view is not None
    sample_window.view.show_page("overview")
    made = sample_window.commands.papers.page()
    assert made is not None
    assert [table.title for table in made[0].tables] == [
        "Alla källor, hela perioden",
        "Alla källor, år för år",
    ]


@pytest.mark.parametrize("page", PAGE_NAMES)
def test_every_page_can_be_put_on_paper(page: str, sample_window: MainWindow) -> None:
    sample_window.show()
    assert sample_window.view is not None
    sample_window.view.show_page(page)
    made = sample_window.commands.papers.page()
    assert made is not None
    paper, _ = made
    assert paper.head.title
    assert paper.blocks
    verify_paper(render_paper(paper), paper)


def test_a_printer_that_fails_is_told(at_measures: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: 1)
    monkeypatch.setattr("planner.ui.print_command.paint", lambda *_: False)
    pages = pages_of(at_measures)
    at_measures.commands._printing._ask_and_paint(printer_for(pages), pages, at_measures)
    assert "did not take the page" in at_measures.messages.text


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_painting_tells_that_a_printer_takes_nothing(at_measures: MainWindow, tmp_path: Path) -> None:
    pages = pages_of(at_measures)
    printer = printer_for(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "finns inte" / "prov.pdf"))
    assert not paint(printer, pages)


def test_a_page_without_a_table_says_so(sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.ui.screen_table.table_of", lambda _page: None)
    assert sample_window.view is not None
    sample_window.view.show_page("measures")
    sample_window.menu_actions.by_key["page_pdf"].trigger()
    assert "no table" in sample_window.messages.text


def test_without_a_printer_a_pdf_is_offered(at_measures: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    at_measures.menu_actions.by_key["print"].trigger()
    assert "No printer is set up" in at_measures.messages.text


def test_what_is_printed_are_the_pages_of_the_pdf(at_measures: MainWindow, tmp_path: Path) -> None:
    pages = pages_of(at_measures)
    printer = printer_for(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "prov.pdf"))
    assert paint(printer, pages)
    assert (tmp_path / "prov.pdf").read_bytes().count(b"/Type /Page\n") == len(pages) == 2
    size = printer.pageLayout().pageSize()
    assert size.name().startswith("A4")


def test_the_preview_turns_its_pages(at_measures: MainWindow, qtbot: QtBot) -> None:
    pages = pages_of(at_measures)
    dialog = PrintPreviewDialog(printer_for(pages), pages, at_measures.theme, at_measures)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._where.text() == "Page 1 of 2"
    dialog.go(1)
    assert dialog._where.text() == "Page 2 of 2"
    assert not dialog._next.isEnabled()
    dialog._save()
    assert dialog.wants_pdf


def test_the_map_is_printed_as_it_is_seen(
    sample_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert sample_window.view is not None
    sample_window.view.show_page("places")
    page = sample_window.view.page
    assert isinstance(page, PlacesPage)
    assert page.picture() is None
    page.go_to(MAP)
    shown: list[PrintPreviewDialog] = []

    def look(dialog: PrintPreviewDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(PrintPreviewDialog, "exec", look)
    sample_window.commands._printing.preview()
    (dialog,) = shown
    qtbot.addWidget(dialog)
    assert [QImage.fromData(one).isNull() for one in dialog._pages] == [False]
    assert not dialog._to_file.isVisibleTo(dialog)
    assert dialog._printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape


def test_a_tertial_is_proposed_and_chosen(qtbot: QtBot, english: None) -> None:
    dialog = PaperPeriodDialog(range(2026, 2030), (2026, Tertial.T2), PaperKind.TERTIAL)
    qtbot.addWidget(dialog)
    assert dialog.period == (2026, Tertial.T2)
    dialog.year.setCurrentIndex(2)
    assert dialog.period == (2028, Tertial.T2)


def test_the_role_is_remembered(window: MainWindow) -> None:
    dialog = PreferencesDialog(window.settings, window.theme, window)
    dialog.role.setText(" Trygghetssamordnare ")
    assert window.settings.role == "Trygghetssamordnare"
