"""The history as data: a row for every entry, and which entries the filters of the page let through."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.analysis.difference import only_counts_on
from planner.domain.errors import PlannerError
from planner.domain.history import Action, JournalEntry
from planner.ui.models.column import Column
from planner.ui.models.history_words import (
    ScreenWords,
    entry_text,
    local_time,
    screen_words,
    subject_text,
)
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

#: So many values of an entry are read to say in one line what it changed.
_READ_FOR_A_LINE = 3


class Topic(StrEnum):
    """What entries are about, as the page can be limited to."""

    MEASURES = "measures"
    AMOUNTS = "amounts"
    MONEY = "money"
    PLACES = "places"
    SCENARIOS = "scenarios"
    FOLLOW_UP = "follow_up"
    EFFECT = "effect"
    PLAN = "plan"
    UNDONE = "undone"


_TOPIC_NAMES = {
    Topic.MEASURES: QT_TRANSLATE_NOOP("history", "Measures"),
    Topic.AMOUNTS: QT_TRANSLATE_NOOP("history", "Allocated amounts"),
    Topic.MONEY: QT_TRANSLATE_NOOP("history", "Sources and frames"),
    Topic.PLACES: QT_TRANSLATE_NOOP("history", "Places"),
    Topic.SCENARIOS: QT_TRANSLATE_NOOP("history", "Scenarios"),
    Topic.FOLLOW_UP: QT_TRANSLATE_NOOP("history", "Follow-up"),
    Topic.EFFECT: QT_TRANSLATE_NOOP("history", "Effect"),
    Topic.PLAN: QT_TRANSLATE_NOOP("history", "The plan as a whole"),
    Topic.UNDONE: QT_TRANSLATE_NOOP("history", "Undone and redone"),
}
_TOPIC_ENDINGS = {
    "measure": Topic.MEASURES,
    "measures": Topic.MEASURES,
    "list": Topic.MEASURES,
    "amount": Topic.AMOUNTS,
    "amounts": Topic.AMOUNTS,
    "fund": Topic.MONEY,
    "frames": Topic.MONEY,
    "place": Topic.PLACES,
    "scenario": Topic.SCENARIOS,
    "event": Topic.FOLLOW_UP,
    "events": Topic.FOLLOW_UP,
    "forecasts": Topic.FOLLOW_UP,
    "tertial": Topic.FOLLOW_UP,
    "ledger": Topic.FOLLOW_UP,
    "aside": Topic.FOLLOW_UP,
    "rates": Topic.MONEY,
    "rounds": Topic.MONEY,
    "walk": Topic.PLACES,
    "observation": Topic.PLACES,
    "observations": Topic.PLACES,
    "deadlines": Topic.PLACES,
    "criteria": Topic.PLACES,
    "ratings": Topic.PLACES,
    "departure": Topic.PLACES,
    "map": Topic.PLACES,
    "areas": Topic.PLACES,
    "figures": Topic.PLACES,
    "checklist": Topic.MEASURES,
    "evidence": Topic.EFFECT,
    "prices": Topic.MEASURES,
    "indicator": Topic.EFFECT,
    "readings": Topic.EFFECT,
}


def topic_name(topic: Topic) -> str:
    """Return what a topic is called."""
    return QCoreApplication.translate("history", str(_TOPIC_NAMES[topic]))


def topic_of(entry: JournalEntry) -> Topic:
    """Return what an entry is about; the kinds of edits end with what they are done to."""
    if entry.action is not Action.EDIT:
        return Topic.UNDONE
    return _TOPIC_ENDINGS.get(entry.kind.rpartition("_")[2], Topic.PLAN)


class EntryWords(QObject):
    """What is shown of an entry; what it changed is read from the file when its row is first seen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._counts: dict[int, int] = session.document.change_counts()
        self._counted = len(session.document.history())
        self.refresh()

    def refresh(self) -> None:
        """Take the unit and the names that the plan has now, and count the values of what is new."""
        document, catalogue = self._session.document, self._session.catalogue
        self.values: ScreenWords = screen_words(document, catalogue)
        self._brief: ScreenWords = screen_words(document, catalogue, brief=True)
        new = document.history()[self._counted :]
        self._counts.update({entry.seq: len(document.changes_of(entry).changes) for entry in new})
        self._counted += len(new)

    def value_count(self, entry: JournalEntry) -> int:
        """Return how many values an entry changed."""
        return self._counts.get(entry.seq, 0)

    def summary(self, entry: JournalEntry) -> str:
        """Return before and after of an entry in one line, and how much more there is; of a note its text."""
        if entry.kind.is_note:  # its subject's own column gives way in a narrow window
            return self.tr("“{text}” {comment}").format(text=entry.subject, comment=entry.reason).strip()
        try:
            read = self._session.document.changes_of(entry, _READ_FOR_A_LINE).changes
        except PlannerError:
            return self.tr("cannot be read")
        shown = [change for change in read if not only_counts_on(change)]
        if not shown:
            return ""
        lines = list(self._brief.lines(shown[:1]))
        fields = len(lines) - 1 if lines[0].after else 0
        more = self.value_count(entry) - (len(read) - len(shown)) - 1 + fields
        if more <= 0:
            return str(lines[0])
        return self.tr("{change} and %Ln more value(s)", "", more).format(change=lines[0])

    def search_text(self, entry: JournalEntry) -> str:
        """Return everything the filter looks in: nothing that is read from the file for it."""
        parts = (str(entry.seq), local_time(entry.at), entry.who, entry_text(entry), subject_text(entry))
        return "\n".join((*parts, entry.reason, entry.code))


class HistoryColumns(QObject):
    """The columns of the history."""

    def __init__(self, words: EntryWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[JournalEntry]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(key="number", title=self.tr("No."), value=lambda entry: entry.seq, width=7),
            Column(
                key="time",
                title=self.tr("When"),
                value=lambda entry: entry.seq,  # never the clock, which may have been set back
                text=lambda entry: local_time(entry.at),
                width=16,
            ),
            Column(key="who", title=self.tr("Who"), value=lambda entry: entry.who, width=10),
            Column(
                key="what",
                title=self.tr("What"),
                value=entry_text,
                tone=lambda entry: "accent" if entry.is_version else "",
                badge=True,
                tooltip=entry_text,
                width=21,
            ),
            Column(
                key="subject",
                title=self.tr("Concerning"),
                value=subject_text,
                tooltip=lambda entry: entry.subject,
                width=18,
                gives_way=2,
            ),
            Column(
                key="values",
                title=self.tr("Before → after"),
                value=lambda entry: entry.seq,  # not its text: that would read every entry from the file
                text=words.summary,
                tooltip=words.summary,
                width=54,
                grows=True,
            ),
            Column(
                key="comment",
                title=self.tr("Comment"),
                value=lambda entry: "" if entry.kind.is_note else entry.reason,
                tooltip=lambda entry: entry.reason,
                width=18,
                gives_way=1,
            ),
            Column(
                key="code",
                title=self.tr("Version code"),
                value=lambda entry: entry.code,
                width=11,
                shown=False,
            ),
        ]


def history_model(words: EntryWords, parent: QObject) -> RowsModel[JournalEntry]:
    """Return an empty history."""
    return RowsModel(HistoryColumns(words).all(), lambda entry: str(entry.seq), words.search_text, parent)


def limited(
    entries: Iterable[JournalEntry], who: str | None, topic: Topic | None, *, versions: bool
) -> frozenset[str] | None:
    """Return the keys of the entries that are by somebody, about a topic, or versions; None = no limit."""
    if who is None and topic is None and not versions:
        return None
    return frozenset(
        str(entry.seq)
        for entry in entries
        if (who is None or entry.who == who)
        and (topic is None or topic_of(entry) is topic)
        and (entry.is_version or not versions)
    )
