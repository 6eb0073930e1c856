"""The history as a tagged PDF (PDF/UA-1), typeset from data: no text of a plan is ever read as markup."""

import json
import re
from pathlib import Path
from typing import Any

from planner.atomic_file import write_verified
from planner.exchange.errors import HistoryDiffersError
from planner.exchange.history_export import HistoryEntry, HistoryExport
from planner.exchange.words import entry_words, subject_words, version_words
from planner.resources_path import resource_path

#: More lines than this of one change are for the workbook.
MOST_LINES = 12
#: The newest so many changes, some 260 pages: typesetting them takes three seconds and half a gigabyte.
MOST_ENTRIES = 2_000
_HEADS = ("Nr", "Tid", "Vem", "Vad", "Gäller", "Före → efter", "Kommentar")
#: What the fonts that come with the typesetter can show. PDF/UA allows no sign without a shape, and signs
#: that turn the direction of writing could make a log read as what it does not say.
_WITHOUT_A_SHAPE = re.compile(
    "[^ -~\u00a0-\u00ac\u00ae-\u036f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u04ff\u1e00-\u1eff"
    "\u2010-\u2027\u202f-\u2040\u2070\u2071\u2074-\u208e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25ff\u2605\u2691\u2713]"
)
_BREAKS = re.compile(r"[\r\n\t\v\f]+")
_REPLACEMENT = "\ufffd"


def write_history_pdf(path: Path, export: HistoryExport) -> None:
    """Write the PDF to a file and read it back.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        HistoryDiffersError: what was written is not the history; the old file is untouched.
    """
    write_verified(path, render_history_pdf(export), lambda data: verify_history_pdf(data, export))


def render_history_pdf(export: HistoryExport) -> bytes:
    """Return the PDF's bytes, the same for the same history and stamp; uses no network and no other fonts."""
    import typst

    template = resource_path("templates", "history.typ").read_bytes()
    data = json.dumps(_content(export), ensure_ascii=False)
    made: bytes = typst.compile(
        template, format="pdf", sys_inputs={"data": data}, pdf_standards=["ua-1"], ignore_system_fonts=True
    )
    return made


def _content(export: HistoryExport) -> dict[str, Any]:
    stamp, made = export.stamp, export.stamp.made_at
    code = version_words(stamp)
    return {
        "title": shown(f"Historik: {export.info.title}"),
        "author": shown(stamp.author),
        "keywords": ["Historik", f"Versionskod {code}"],
        "made": {name: getattr(made, name) for name in ("year", "month", "day", "hour", "minute", "second")},
        "footer": shown(f"{export.info.title} · versionskod {code} · {made:%Y-%m-%d %H:%M}"),
        "facts": [shown(f"{name}: {text}") for name, text in _facts(export)],
        "heads": list(_HEADS),
        "rows": [_row(one) for one in reversed(export.entries[-MOST_ENTRIES:])],
    }


def _facts(export: HistoryExport) -> list[tuple[str, str]]:
    facts = export.facts()
    if len(export.entries) > MOST_ENTRIES:
        text = f"De {MOST_ENTRIES} senaste av {len(export.entries)} ändringar står här, arbetsboken har alla"
        facts.append(("Urval", text))
    return facts


def _row(one: HistoryEntry) -> dict[str, Any]:
    entry = one.entry
    sign = "⚑ " if entry.is_version else ""
    cells = (
        str(entry.seq),
        f"{entry.at.astimezone():%Y-%m-%d %H:%M}",
        entry.who,
        sign + entry_words(entry),
        subject_words(entry),
    )
    values = [str(line) for line in one.lines[:MOST_LINES]]
    if len(one.lines) > MOST_LINES:
        values.append(f"… och {len(one.lines) - MOST_LINES} till, som står i arbetsboken")
    return {
        "version": entry.is_version,
        "cells": [shown(cell) for cell in cells],
        "values": [shown(value) for value in values],
        "comment": shown(entry.reason),
    }


def shown(text: str) -> str:
    """Return text in signs that have a shape: breaks become spaces, what no font has becomes a mark."""
    return _WITHOUT_A_SHAPE.sub(_REPLACEMENT, _BREAKS.sub(" ", text).strip())


def verify_history_pdf(data: bytes, export: HistoryExport) -> None:
    """Look whether the file is a whole PDF that carries the seal and a tagged row for every change.

    Raises:
        HistoryDiffersError: it is not.
    """
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        raise HistoryDiffersError("%%EOF")
    counts = re.findall(rb"/Type/Pages\b[^>]*?/Count (\d+)|/Count (\d+)", data)
    pages = len(re.findall(rb"/Type/Page\b(?!s)", data))
    if not pages or not any(int(one or other) == pages for one, other in counts):
        raise HistoryDiffersError("Sidor")
    if version_words(export.stamp).encode() not in data:
        raise HistoryDiffersError("Versionskod")
    if len(re.findall(rb"/S/TR\b", data)) != min(len(export.entries), MOST_ENTRIES) + 1:
        raise HistoryDiffersError("Ändringar")
