"""One plan open in two windows: whoever writes first wins, the other is told, and the file stays whole."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from planner.document import Document, check_file
from planner.storage.errors import ChangedOutsideError
from tests.examples import funded_plan
from tests.strategies import edits

WINDOWS = st.integers(0, 1)


class TwoWindows(RuleBasedStateMachine):
    """Edits, undo, redo and reopening in both windows, in any order."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "prov.tplan"
        Document.create(self.path, funded_plan(), "prov").close()
        self.windows = [Document.open(self.path, "ett"), Document.open(self.path, "två")]
        self.saved = self.windows[0].plan
        self.head = self.windows[0].head_hash

    @rule(at=WINDOWS, data=st.data())
    def edit(self, at: int, data: st.DataObject) -> None:
        window = self.windows[at]
        change_set = data.draw(edits(window.plan))
        if change_set:
            self._write(window, lambda: window.edit(change_set))

    @rule(at=WINDOWS)
    def undo(self, at: int) -> None:
        window = self.windows[at]
        if window.undo_step:
            self._write(window, window.undo)

    @rule(at=WINDOWS)
    def redo(self, at: int) -> None:
        window = self.windows[at]
        if window.redo_step:
            self._write(window, window.redo)

    def _write(self, window: Document, write: Callable[[], object]) -> None:
        before = (window.plan, window.head_hash, window.undo_step, window.redo_step)
        if window.head_hash == self.head:
            write()
            self.saved, self.head = window.plan, window.head_hash
            return
        with pytest.raises(ChangedOutsideError):
            write()
        assert (window.plan, window.head_hash, window.undo_step, window.redo_step) == before

    @rule(at=WINDOWS)
    def reopen(self, at: int) -> None:
        self.windows[at].close()
        self.windows[at] = Document.open(self.path, "igen")
        assert (self.windows[at].plan, self.windows[at].head_hash) == (self.saved, self.head)

    @invariant()
    def the_file_holds_what_was_saved_last(self) -> None:
        if hasattr(self, "windows"):
            with Document.open(self.path, "prov") as document:
                assert (document.plan, document.head_hash) == (self.saved, self.head)

    def teardown(self) -> None:
        if hasattr(self, "windows"):
            for window in self.windows:
                window.close()
            assert check_file(self.path) == []
            assert [file.name for file in self.path.parent.iterdir()] == [self.path.name]
            self.folder.cleanup()


TestTwoWindows = TwoWindows.TestCase
TestTwoWindows.settings = settings(settings.get_profile("ci"), max_examples=25, stateful_step_count=20)
