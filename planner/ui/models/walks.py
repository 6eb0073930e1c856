"""The register of walks (*trygghetsvandringar*) as data."""

from collections import Counter

from PySide6.QtCore import QObject

from planner.domain.ids import WalkId
from planner.domain.observation import Walk
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session


class WalkWords(QObject):
    """What is shown of a walk: every text of the register."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._found: Counter[WalkId] = Counter()
        self._done: Counter[WalkId] = Counter()

    def look(self) -> None:
        """Count anew what was found on each walk."""
        found = [one for one in self._session.plan.observations.values() if one.walk_id is not None]
        self._found = Counter(one.walk_id for one in found if one.walk_id)
        self._done = Counter(one.walk_id for one in found if one.walk_id and one.done_on)

    def found(self, walk: Walk) -> int:
        """Return how many things were found on it."""
        return self._found[walk.id]

    def done(self, walk: Walk) -> str:
        """Return how much of it is put right, in words."""
        found, done = self._found[walk.id], self._done[walk.id]
        if not found:
            return ""
        return self.tr("{done} of {found}").format(done=done, found=found)


class WalkColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: WalkWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[Walk]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="held", title=self.tr("Held on"), value=lambda walk: walk.held_on.isoformat(), width=10
            ),
            Column(key="name", title=self.tr("Walk"), value=_name, tooltip=_name, width=28, grows=True),
            Column(key="route", title=self.tr("Route"), value=lambda walk: walk.route, width=28, gives_way=1),
            Column(
                key="participants",
                title=self.tr("Participants"),
                value=lambda walk: walk.participants,
                align=Align.END,
                width=10,
            ),
            Column(key="found", title=self.tr("Findings"), value=words.found, align=Align.END, width=8),
            Column(key="done", title=self.tr("Put right"), value=words.done, align=Align.END, width=10),
            Column(
                key="next",
                title=self.tr("Next walk"),
                value=lambda walk: walk.next_on.isoformat() if walk.next_on else None,
                width=11,
            ),
        ]


def walks_model(words: WalkWords, parent: QObject) -> RowsModel[Walk]:
    """Return an empty register."""
    return RowsModel(WalkColumns(words).all(), lambda walk: walk.id, None, parent)


def _name(walk: Walk) -> str:
    return walk.name
