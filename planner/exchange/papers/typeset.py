"""Papers as tagged PDF and as pictures of the same pages."""

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

from planner.atomic_file import write_verified
from planner.exchange.errors import PaperDiffersError
from planner.exchange.papers.paper import DNR_MISSING, Block, Look, Paper, PaperRow, PaperTable, PaperText
from planner.exchange.typesetting import fault_of_pdf, shown, typeset_pdf, typeset_pictures
from planner.exchange.words import version_words

_TEMPLATE = "paper.typ"
#: A word as long as this may be broken anywhere, so that no column is wider than its page; shorter ones are
#: divided as Swedish words are.
_LONG_WORD = re.compile(r"\S{40,}")
#: A fact has the whole width of the page, and a check sum is to be copied as one word.
_LONG_FACT = re.compile(r"\S{80,}")
_MAY_BREAK = "\u200b"
#: A row whose cells are no longer than this is never divided between two pages: it is lower than a page.
_WHOLE = 300
#: What a column of words would like to have, in characters, and what lies between two columns.
_READABLE = 30
_BETWEEN = 2
#: Headings above figures are broken into lines of so many characters, or of the longest figure or word.
_HEAD_WIDTH = 11


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A size of paper and letters, and how many characters of a table it takes on a line."""

    paper: str
    flipped: bool
    size: float
    characters: int


_SHEETS = (
    _Sheet("a4", flipped=False, size=9, characters=108),
    _Sheet("a4", flipped=True, size=9, characters=166),
    _Sheet("a4", flipped=True, size=8, characters=186),
    _Sheet("a4", flipped=True, size=7, characters=212),
    _Sheet("a3", flipped=True, size=8, characters=272),
    _Sheet("a3", flipped=True, size=6.5, characters=334),
)


def write_paper(path: Path, paper: Paper) -> None:
    """Write the PDF to a file and read it back.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        PaperDiffersError: what was written is not the paper; the old file is untouched.
    """
    write_verified(path, render_paper(paper), lambda data: verify_paper(data, paper))


def render_paper(paper: Paper) -> bytes:
    """Return the PDF's bytes, the same for the same paper."""
    return typeset_pdf(_TEMPLATE, _content(paper))


def paper_pictures(paper: Paper, ppi: float) -> tuple[bytes, ...]:
    """Return the pages as PNG pictures of so many points per inch."""
    return typeset_pictures(_TEMPLATE, _content(paper), ppi)


def verify_paper(data: bytes, paper: Paper) -> None:
    """Look whether the file is a whole PDF that carries the seal and every row of the tables, tagged.

    Raises:
        PaperDiffersError: it is not.
    """
    rows = sum(len(table.rows) + 1 for table in paper.tables)
    fault = fault_of_pdf(data, version_words(paper.head.stamp), rows)
    if fault:
        raise PaperDiffersError(fault)


def is_flipped(paper: Paper) -> bool:
    """Tell whether the paper lies on its side."""
    return _sheet(paper).flipped


def _content(paper: Paper) -> dict[str, Any]:
    head, made = paper.head, paper.head.stamp.made_at
    sheet = _sheet(paper)
    return {
        "title": shown(head.title),
        "subject": _breakable(head.subject),
        "author": shown(head.stamp.author),
        "keywords": [shown(head.title), f"Versionskod {version_words(head.stamp)}"],
        "made": {name: getattr(made, name) for name in ("year", "month", "day", "hour", "minute", "second")},
        "sender": shown(head.sender),
        "dnr": shown(f"Dnr {head.dnr}" if head.dnr else DNR_MISSING),
        "footer": shown(head.footer),
        "paper": {"paper": sheet.paper, "flipped": sheet.flipped},
        "size": sheet.size,
        "facts": [
            [shown(name), _breakable(text, _LONG_FACT)] for name, text in (*head.facts(), *paper.facts)
        ],
        "blocks": [content for block in paper.blocks if (content := _block(block))],
    }


def _block(block: Block) -> dict[str, Any] | None:
    if isinstance(block, PaperText):
        return {"title": shown(block.title), "paragraphs": [_breakable(text) for text in block.paragraphs]}
    if not block.rows:
        return None
    return {
        "title": shown(block.title),
        "columns": [
            {"head": _head(block, at), "number": column.number, "weight": column.weight}
            for at, column in enumerate(block.columns)
        ],
        "closing-at": _closing_at(block.rows),
        "rows": list(map(_row, block.rows)),
        "notes": list(map(_breakable, block.notes)),
    }


def _row(row: PaperRow) -> dict[str, Any]:
    is_whole = max(map(len, row.cells), default=0) <= _WHOLE
    return {"look": row.look, "whole": is_whole, "cells": list(map(_breakable, row.cells))}


def _closing_at(rows: tuple[PaperRow, ...]) -> int:
    """Return where the end of a table begins that stands on one page: its sums, and the row before them."""
    sums = next((at for at, row in enumerate(rows) if row.look is Look.SUM), None)
    if sums is None:
        return len(rows)
    before = sums > 0 and max(map(len, rows[sums - 1].cells)) <= _WHOLE
    return sums - 1 if before else sums


def _breakable(text: str, words: re.Pattern[str] = _LONG_WORD) -> str:
    """Return a text as it is shown, with places where very long words may be broken."""
    return words.sub(lambda match: _MAY_BREAK.join(match[0]), shown(text))


def _head(table: PaperTable, at: int) -> str:
    """Return a heading; above figures it is broken into lines about as wide as they are."""
    column = table.columns[at]
    if not column.number:
        return _breakable(column.head)
    longest = max(len(row.cells[at]) for row in table.rows)
    width = max(longest, _HEAD_WIDTH, *map(len, column.head.split()))
    return "\n".join(wrap(_breakable(column.head), width, break_long_words=False, break_on_hyphens=False))


def _sheet(paper: Paper) -> _Sheet:
    """Choose the smallest sheet on which no column of any table is pressed together."""
    needed = max(map(_characters, paper.tables), default=0)
    return next((sheet for sheet in _SHEETS if needed <= sheet.characters), _SHEETS[-1])


def _characters(table: PaperTable) -> int:
    """Return how many characters a line of the table needs."""
    total = 0
    for at, column in enumerate(table.columns):
        longest = max((len(row.cells[at]) for row in table.rows), default=0)
        head = max(map(len, column.head.split()), default=0)
        needed = max(head, longest)
        total += (min(needed, _READABLE) if column.weight else needed) + _BETWEEN
    return total
