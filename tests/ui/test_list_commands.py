"""The window writes events, follow-up and an empty template as lists."""

from pathlib import Path

import pytest

from planner.document import Document
from planner.ui.main_window import MainWindow
from tests.examples import followed_plan


@pytest.mark.parametrize(
    ("key", "name", "told"),
    [
        ("csv_events", "Events Prov.csv", "Its sums were read back"),
        ("csv_follow_up", "Follow-up Prov.csv", "Its sums were read back"),
        ("template", "Import template Prov.xlsx", "an empty list to fill in"),
    ],
)
def test_a_list_is_written_and_told_of(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, name: str, told: str
) -> None:
    window.show_document(Document.create(tmp_path / "plan.tplan", followed_plan()))
    asked: list[str] = []

    def ask_save(_parent: object, _title: str, proposed: str, _kind: str) -> Path:
        asked.append(proposed)
        return tmp_path / proposed

    monkeypatch.setattr(window.files, "ask_save", ask_save)
    window.menu_actions.by_key[key].trigger()
    assert asked == [name]
    assert (tmp_path / name).stat().st_size > 0
    assert told in window.messages.text
