"""The history as a tagged PDF (PDF/UA-1), typeset from data: no text of a plan is ever read as markup."""

from pathlib import Path
from typing import Any

from planner.atomic_file import write_verified
from planner.exchange.errors import HistoryDiffersError
from planner.exchange.history_export import HistoryEntry, HistoryExport
from planner.exchange.typesetting import fault_of_pdf, shown, typeset_pdf
from planner.exchange.words import entry_words, subject_words, version_words

#: More lines than this of one change are for the workbook.
MOST_LINES = 12
#: The newest so many changes, some 260 pages: typesetting them takes three seconds and half a gigabyte.
MOST_ENTRIES = 2_000
_HEADS = ("Nr", "Tid", "Vem", "Vad", "Gäller", "Före → efter", "Kommentar")


def write_history_pdf(path: Path, export: HistoryExport) -> None:
    """Write the PDF to a file and read it back.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        HistoryDiffersError: what was written is not the history; the old file is untouched.
    """
    write_verified(path, render_history_pdf(export), lambda data: verify_history_pdf(data, export))


def render_history_pdf(export: HistoryExport) -> bytes:
    """Return the PDF's bytes, the same for the same history and stamp; uses no network and no other fonts."""
    return typeset_pdf("history.typ", _content(export))


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


def verify_history_pdf(data: bytes, export: HistoryExport) -> None:
    """Look whether the file is a whole PDF that carries the seal and a tagged row for every change.

    Raises:
        HistoryDiffersError: it is not.
    """
    fault = fault_of_pdf(data, version_words(export.stamp), min(len(export.entries), MOST_ENTRIES) + 1)
    if fault:
        raise HistoryDiffersError("Ändringar" if fault == "Rader" else fault)
