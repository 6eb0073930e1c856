"""A listener that fails is a bug of its own: the edit stands, and the others hear of it."""

from pathlib import Path

import pytest

from planner.document import Document, check_file
from planner.domain.changes import ChangeSet
from planner.editing.measures import add_measure
from tests.examples import empty_plan


def test_everybody_hears_in_turn_although_one_fails(tmp_path: Path) -> None:
    heard: list[str] = []

    def fails(_: ChangeSet) -> None:
        heard.append("andra")
        raise LookupError("a bug in a view")

    with Document.create(tmp_path / "prov.tplan", empty_plan()) as document:
        document.subscribe(lambda _: heard.append("första"))
        stop = document.subscribe(fails)
        document.subscribe(lambda _: heard.append("tredje"))
        with pytest.raises(LookupError, match="a bug in a view"):
            document.edit(add_measure(document.plan, "Lampor"))
        assert heard == ["första", "andra", "tredje"]
        stop()
        document.undo()
        document.redo()
        plan = document.plan
    with Document.open(tmp_path / "prov.tplan") as document:
        assert document.plan == plan
    assert check_file(tmp_path / "prov.tplan") == []


def test_a_listener_that_leaves_while_it_is_told_leaves_the_others(tmp_path: Path) -> None:
    heard: list[str] = []
    with Document.create(tmp_path / "prov.tplan", empty_plan()) as document:
        leave = document.subscribe(lambda _: leave())
        document.subscribe(lambda _: heard.append("andra"))
        document.edit(add_measure(document.plan, "Lampor"))
        document.undo()
    assert heard == ["andra", "andra"]
