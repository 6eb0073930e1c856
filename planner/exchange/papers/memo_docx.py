"""The draft of a report as a Word file: A4, Swedish, real headings, heading rows, alt texts."""

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from planner.atomic_file import write_verified
from planner.exchange.errors import PaperDiffersError
from planner.exchange.papers.memo import CHECK_TITLE, Memo, Section
from planner.exchange.papers.paper import Look, PaperColumn, PaperTable, PaperText
from planner.exchange.words import version_words

_LANGUAGE = "sv-SE"
_FONT = "Calibri"
#: What XML cannot hold, and what would turn the direction of writing.
_NOT_IN_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_BREAKS = re.compile(r"[\r\n\t]+")
_A4_MM, _MARGIN_MM = (210, 297), 25
#: So many rows at the end of a table stand on one page, so that its sum never begins one alone.
_CLOSING_ROWS = 3
#: The oldest day that a zip file can hold.
_FIRST_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def write_memo(path: Path, memo: Memo) -> None:
    """Write the draft to a file and read it back.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        PaperDiffersError: what was written does not say what it must; the old file is untouched.
    """
    write_verified(path, render_memo(memo), lambda data: verify_memo(data, memo))


def render_memo(memo: Memo) -> bytes:
    """Return the file's bytes, the same for the same memo."""
    import docx

    document = docx.Document()
    _set_up(document, memo)
    _write_head(document, memo)
    for section in memo.sections:
        _write_section(document, section)
    _write_checks(document, memo)
    made = io.BytesIO()
    document.save(made)
    return _timeless(made.getvalue(), memo.head.stamp.made_at)


def verify_memo(data: bytes, memo: Memo) -> None:
    """Read the file as Word's readers do, and compare headings, tables and language with the memo.

    Raises:
        PaperDiffersError: something differs.
    """
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
    except (KeyError, ValueError, zipfile.BadZipFile) as error:
        raise PaperDiffersError("docx") from error
    headings = [one.text for one in document.paragraphs if _is_heading(one)]
    if headings != [*(section.title for section in memo.sections), CHECK_TITLE]:
        raise PaperDiffersError("Rubriker")
    found = [[tuple(cell.text for cell in row.cells) for row in table.rows] for table in document.tables[1:]]
    if found != [_cells(table) for table in memo.tables]:
        raise PaperDiffersError("Tabeller")


def _is_heading(paragraph: Any) -> bool:
    return bool(paragraph.style.name == "Heading 1")


def _cells(table: PaperTable) -> list[tuple[str, ...]]:
    head = tuple(plain(column.head) for column in table.columns)
    return [head, *(tuple(map(plain, row.cells)) for row in table.rows)]


def plain(text: str) -> str:
    """Return text that XML can hold, on one line."""
    return _NOT_IN_XML.sub("\ufffd", _BREAKS.sub(" ", text))


# --- the document itself --------------------------------------------------------------------------


def _set_up(document: Any, memo: Memo) -> None:
    """Give the document its paper, language, fonts and what it says of itself."""
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = (Mm(size) for size in _A4_MM)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN_MM)
    styles = document.styles
    defaults = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    language = defaults.find(qn("w:lang"))
    language.set(qn("w:val"), _LANGUAGE)
    language.set(qn("w:eastAsia"), _LANGUAGE)
    normal = styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for name, size in (("Title", 22), ("Heading 1", 14), ("Caption", 10)):
        style = styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    _hyphenate(document.settings.element)
    _describe(document.core_properties, memo)
    _write_footer(section, memo)


def _hyphenate(settings: Any) -> None:
    """Let long Swedish words be divided; the schema wants the switch after the tab stop."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    settings.find(qn("w:defaultTabStop")).addnext(OxmlElement("w:autoHyphenation"))
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), _LANGUAGE)


def _describe(properties: Any, memo: Memo) -> None:
    stamp = memo.head.stamp
    made = stamp.made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.title = plain(f"{memo.head.title}: {memo.subject}")
    properties.author = properties.last_modified_by = plain(stamp.author)
    properties.created = properties.modified = made
    properties.language, properties.revision = _LANGUAGE, 1
    properties.keywords = f"Versionskod {version_words(stamp)}"
    properties.comments = ""


def _write_footer(section: Any, memo: Memo) -> None:
    """Say on every page which matter and state of the plan it is of, and the page of how many."""
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(plain(f"{memo.head.footer} · Sida "))
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" av ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no fields


def _write_head(document: Any, memo: Memo) -> None:
    document.add_paragraph(plain(memo.head.sender))
    document.add_paragraph(plain(memo.head.title), style="Title")
    table = document.add_table(rows=0, cols=2)
    for name, text in memo.facts:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = plain(name), plain(text)
    _tell_of(table, "Ärendets uppgifter", "Diarienummer, datum, handläggare och telefon")
    to = document.add_paragraph()
    to.paragraph_format.space_before = _points(12)
    to.add_run(plain(memo.to)).bold = True
    subject = document.add_paragraph()
    run = subject.add_run(plain(memo.subject))
    run.bold, run.font.size = True, _points(16)


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)


def _write_section(document: Any, section: Section) -> None:
    document.add_heading(plain(section.title), level=1)
    for block in section.blocks:
        if isinstance(block, PaperText):
            for text in block.paragraphs:
                document.add_paragraph(plain(text))
        elif block.rows:
            _write_table(document, block)


def _write_checks(document: Any, memo: Memo) -> None:
    """Put what is still to be seen to on a page of its own, which is taken away before it is sent."""
    document.add_page_break()
    document.add_heading(CHECK_TITLE, level=1)
    document.add_paragraph("Ta bort den här sidan när punkterna är klara.")
    for text in memo.checks:
        document.add_paragraph(plain(text), style="List Bullet")


# --- tables ---------------------------------------------------------------------------------------


def _write_table(document: Any, table: PaperTable) -> None:
    caption = document.add_paragraph(plain(table.title), style="Caption")
    caption.paragraph_format.keep_with_next = True
    lines = _cells(table)
    made = document.add_table(rows=len(lines), cols=len(table.columns), style="Table Grid")
    looks = (Look.SUM, *(row.look for row in table.rows))
    kept = len(lines) if table.notes else len(lines) - 1  # what stands on a page with what follows it
    closing = range(len(lines) - _CLOSING_ROWS, kept)
    for at, (line, row, look) in enumerate(zip(lines, made.rows, looks, strict=True)):
        for text, cell, column in zip(line, row.cells, table.columns, strict=True):
            paragraph = _write_cell(cell, text, look, column)
            paragraph.paragraph_format.keep_with_next = at in closing
        _keep_whole(row)
    _repeat(made.rows[0])
    _set_widths(made, table)
    heads = ", ".join(column.head for column in table.columns)
    _tell_of(made, table.title, f"Tabell med {len(table.rows)} rader. Kolumner: {heads}.")
    for note in table.notes:
        _write_note(document, note)
    document.add_paragraph()


def _write_cell(cell: Any, text: str, look: Look, column: PaperColumn) -> Any:
    """Write a cell with air above and below its letters, and return its paragraph."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = look is Look.SUM, look is Look.REMARK, _points(8.5)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = _points(2)
    if column.number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return paragraph


def _write_note(document: Any, note: str) -> None:
    """Put a note close below its table, in letters between the table's and the text's."""
    paragraph = document.add_paragraph()
    paragraph.add_run(plain(note)).font.size = _points(9)
    paragraph.paragraph_format.space_before = _points(3)
    paragraph.paragraph_format.space_after = _points(0)


def _set_widths(made: Any, table: PaperTable) -> None:
    """Share the width of the page: figures get what they need, texts the rest by their weights."""
    from docx.shared import Mm

    fixed = {at: _millimetres(table, at) for at, column in enumerate(table.columns) if not column.weight}
    rest = max(40.0, _A4_MM[0] - 2 * _MARGIN_MM - sum(fixed.values()))
    weights = sum(column.weight for column in table.columns) or 1
    made.autofit = False
    for at, column in enumerate(table.columns):
        width = Mm(fixed.get(at, rest * column.weight / weights))
        made.columns[at].width = width
        for cell in made.columns[at].cells:
            cell.width = width


def _millimetres(table: PaperTable, at: int) -> float:
    """Return how wide a column of figures or short words is, by the longest of them and of its heading."""
    cells = (len(row.cells[at]) for row in table.rows)
    longest = max(*map(len, table.columns[at].head.split()), *cells)
    return max(14.0, min(30.0, 2.0 * longest + 5))


def _repeat(row: Any) -> None:
    """Mark a row as the heading, which Word repeats on every page and reads out."""
    _append(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001 - the library has no word for it


def _keep_whole(row: Any) -> None:
    _append(row._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001


def _tell_of(table: Any, title: str, text: str) -> None:
    """Give a table its alt text."""
    properties = table._tbl.tblPr  # noqa: SLF001
    _append(properties, "w:tblCaption", plain(title))
    _append(properties, "w:tblDescription", plain(text))


def _append(parent: Any, name: str, value: str = "") -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    if value:
        element.set(qn("w:val"), value)
    parent.append(element)


def _timeless(data: bytes, made_at: datetime) -> bytes:
    """Return the same file with the day it was made instead of the moment it was zipped."""
    when = max(_FIRST_ZIP_DAY, tuple(made_at.timetuple()[:6]))
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, date_time=when)  # type: ignore[arg-type]
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(part.filename))
    return made.getvalue()
