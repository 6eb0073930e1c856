"""A session on the plan that is followed up, for tests of what shows it."""

from collections.abc import Iterator
from pathlib import Path

from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.ui.session import Session


def following(folder: Path, plan: Plan, catalogue: Catalogue) -> Iterator[Session]:
    """Yield a session on a plan of its own file."""
    session = Session(Document.create(folder / "uppföljd.tplan", plan), catalogue)
    yield session
    session.close()
