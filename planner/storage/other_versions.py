"""Finds files that hold another version of a plan: conflict copies of sync programs, and forgotten work.

They are known by the plan's id, whatever they are called: `plan-DATORNAMN.tplan`, `plan (1).tplan`.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from planner.domain.common_part import common_part
from planner.domain.history import JournalEntry
from planner.storage.connection import reading_error
from planner.storage.errors import FileError
from planner.storage.guarded import guarded
from planner.storage.header import check_header, read_header, require_file
from planner.storage.journal import read_entries
from planner.storage.private_copy import copy_of
from planner.storage.schema import schema_problems
from planner.storage.working_copy import kept_copies

_SUFFIX = ".tplan"
#: At most so many plans of a folder are looked into, the newest first: each is copied here for that.
_MOST_FILES = 40


def other_versions(home: Path, plan_id: str, ours: Sequence[JournalEntry], copies: Path) -> list[Path]:
    """Return the files beside a plan, and the working copies, that have changes of it which it lacks.

    A file that cannot be read is passed by: it is nobody's yet. Safe on any thread.

    Args:
        home: where people see the plan lie.
        plan_id: its id.
        ours: its journal.
        copies: where working copies are kept.
    """
    found = []
    for path in _candidates(home, copies):
        try:
            theirs = _journal(path, plan_id)
        except FileError:
            continue
        common = common_part(ours, theirs)
        if common is not None and common.last.hash != theirs[-1].hash:
            found.append(path)
    return found


def _candidates(home: Path, copies: Path) -> Iterator[Path]:
    try:
        beside = [path for path in home.parent.iterdir() if path.suffix.lower() == _SUFFIX and path != home]
        beside.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        beside = []
    yield from (path for path in beside[:_MOST_FILES] if not path.name.startswith("."))
    yield from (copy.path for copy in kept_copies(copies) if copy.home != home)


def _journal(path: Path, plan_id: str) -> list[JournalEntry]:
    """Return the journal of a file if it is of this plan, else nothing; the file is not examined whole."""
    require_file(path)
    schema = check_header(read_header(path), path).schema
    copy = copy_of(path)
    try:
        with guarded(copy.path) as (connection, _deadline):
            connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall()  # plays back what a crash left
            if schema_problems(connection, schema):
                return []
            if connection.execute("SELECT id FROM plan_info").fetchall() != [(plan_id,)]:
                return []
            return read_entries(connection)
    except Exception as error:  # damage can show as nearly any exception
        raise reading_error(error, path) from error
    finally:
        copy.discard()
