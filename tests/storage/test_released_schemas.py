"""A plan of every schema that was ever released opens, is whole, and is undone further.

The SQL of a released schema is never written anew: it also holds JSON and hashes as they were written then.
"""

import sqlite3
from pathlib import Path

import pytest

from planner.document import Document, check_file
from planner.domain.changes import EditKind
from planner.domain.money import Unit
from planner.storage.connection import APPLICATION_ID
from planner.storage.schema import SCHEMAS

DATA = Path(__file__).resolve().parents[1] / "data"


def plan_file(folder: Path, version: int) -> Path:
    path = folder / f"schema_{version}.tplan"
    connection = sqlite3.connect(path)
    connection.executescript((DATA / f"plan_schema_{version}.sql").read_text("utf-8"))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={version}")
    connection.close()
    return path


@pytest.mark.parametrize("version", SCHEMAS)
def test_a_plan_of_an_old_schema_is_whole_and_goes_on(version: int, tmp_path: Path) -> None:
    path = plan_file(tmp_path, version)
    assert check_file(path) == []
    with Document.open(path, "prov") as document:
        assert [measure.number for measure in document.plan.measures.values()] == [1, 2, 3]
        assert document.redo_step is not None
        assert document.redo_step.kind is EditKind.CHANGE_PLAN_INFO
        document.redo()
        assert document.plan.info.display_unit is Unit.MNKR
        while document.undo():
            pass
        assert len(document.plan.measures) == 2
    assert check_file(path) == []
