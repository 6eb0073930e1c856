"""Any value of any column of a plan, changed past the program to another that could stand there, is found."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, NamedTuple, NewType, get_args, get_origin, get_type_hints

import pytest

from planner.document import Document
from planner.domain.entities import ENTITY_TYPES, Entity, entity_name
from planner.domain.plan import Plan
from planner.storage.codec import codec_of
from planner.storage.errors import DamagedError
from planner.storage.gate import examine
from planner.storage.journal import ENTRY_COLUMNS, ChangeRow
from tests.examples import followed_plan
from tests.faults.figures import Figure

PLAN = followed_plan()


class Flip(NamedTuple):
    """One column of one row, and what is written there instead."""

    table: str
    key: str
    at: str | int
    column: str
    value: str | int | None


def flips(plan: Plan) -> Iterator[Flip]:
    """Yield another value for every column of the first and the last row of every table of the plan."""
    for kind in ENTITY_TYPES:
        entities = list(plan.table(kind).values())
        hints = get_type_hints(kind)
        for entity in {entities[0].id: entities[0], entities[-1].id: entities[-1]}.values():
            row = dict(zip(codec_of(kind).names, codec_of(kind).row(entity), strict=True))
            for column, value in row.items():
                other = "ny" if column == "id" else another(plan, hints[column], value)
                yield Flip(entity_name(kind), "id", entity.id, column, other)


def another(plan: Plan, hint: Any, value: Any) -> str | int | None:
    """Return what could stand there as well: another day, another choice, another row's id, one öre more."""
    parts = get_args(hint) if get_origin(hint) is UnionType else (hint,)
    (part,) = (part for part in parts if part is not NoneType)
    if NoneType in parts and value is not None:
        return None
    if isinstance(part, NewType):
        ids = (key for kind in ENTITY_TYPES for key, one in plan.table(kind).items() if _is_id(one, part))
        return next((key for key in ids if key != value), "nagon-annan")
    if part is date:
        return "2024-06-01" if value is None else str(date.fromisoformat(value) + timedelta(days=1))
    if isinstance(part, type) and issubclass(part, Enum):
        return str(next(member.value for member in part if member.value != value))
    if part in (int, bool):
        return (value or 0) + 1 if part is int else 1 - value
    return f"{value}1"


def _is_id(entity: Entity, hint: Any) -> bool:
    return get_type_hints(type(entity))["id"] is hint


def journal_flips() -> Iterator[Flip]:
    """Yield another value for every column of an entry of the journal and of a value in it."""
    for column in ENTRY_COLUMNS:
        yield Flip("journal", "seq", 1, column, 9 if column in ("seq", "target") else "annat")
    for column in ChangeRow._fields:
        yield Flip("journal_change", "id", 3, column, "annat")
    yield Flip("journal_change", "id", 3, "seq", 7)


def written(path: Path, flip: Flip) -> str:
    """Write it past the program, and return what SQLite's own checks say then."""
    table, key, at, column, value = flip
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        done = connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{key}" = ?', (value, at))
        assert done.rowcount == 1, flip
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return "broken" if broken else str(said)


def test_no_column_of_a_plan_can_be_changed_past_its_journal(tmp_path: Path, figure: Figure) -> None:
    whole, path = tmp_path / "hel.tplan", tmp_path / "skadad.tplan"
    Document.create(whole, PLAN, "Eva").close()
    content = whole.read_bytes()
    let_in, silent, tried = [], 0, [*flips(PLAN), *journal_flips()]
    for flip in tried:
        path.write_bytes(content)
        silent += written(path, flip) == "ok"
        try:
            examine(path)
        except DamagedError:
            continue
        let_in.append(flip)
    figure("columns changed", columns=len(tried), let_in=len(let_in))
    figure("control: SQLite's own checks alone", columns=len(tried), changed_and_called_ok=silent)
    assert let_in == []
    assert silent > len(tried) // 2


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_the_plan_has_something_of_every_kind(kind: type[Entity]) -> None:
    assert PLAN.table(kind)
