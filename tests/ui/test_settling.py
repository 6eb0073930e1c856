"""While nobody knows whether an edit was saved the file is asked again, and the user reads what it holds."""

from pathlib import Path

import pytest

from planner.document import Document
from planner.editing.measures import add_measure
from planner.ui.main_window import MainWindow
from planner.ui.settling import Settling
from tests.examples import funded_plan
from tests.faults.test_save import fail


@pytest.mark.parametrize(("saved", "words"), [(True, "last change is saved"), (False, "was not saved")])
def test_the_user_reads_saved_or_not_saved(
    window: MainWindow, tmp_path: Path, saved: bool, words: str
) -> None:
    window.show_document(Document.create(tmp_path / "prov.tplan", funded_plan()))
    session = window.session
    assert session is not None
    assert window.view is not None
    (settling,) = window.view.findChildren(Settling)
    count = len(session.plan.measures)
    fail(session.document, "COMMIT", after_it=saved).then_hide = session.document.path
    assert not session.edit(lambda plan: add_measure(plan, "Lampor"))
    assert "does not answer" in window.messages.text
    settling.look()
    assert "does not answer" in window.messages.text
    session.document.path.with_suffix(".bort").rename(session.document.path)
    settling.look()
    assert words in window.messages.text
    assert len(session.plan.measures) == count + saved
