"""The pane under the history: everything that the chosen entry changed, before and after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.history import JournalEntry
from planner.exchange.change_words import ChangeLine
from planner.ui.error_sentences import error_sentence
from planner.ui.models.changed_values import ChangedValuesModel
from planner.ui.models.history import EntryWords
from planner.ui.models.history_words import entry_text, subject_text
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView

#: More values than this of one entry are for a file, not for a pane.
MOST_VALUES = 2_000


class EntryDetails(QWidget):
    """Reads what an entry changed when the entry is chosen, and not before."""

    def __init__(
        self, session: Session, words: EntryWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._words = session, words
        self.heading, self.facts, self.note = QLabel(self), QLabel(self), QLabel(self)
        self.model = ChangedValuesModel(self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Values that were changed"))
        self.heading.setProperty("look", "strong")
        self.facts.setProperty("look", "muted")
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setProperty("look", "muted")
        self._lay_out(theme)
        self.show_entries(())

    def _lay_out(self, theme: Theme) -> None:
        self._rest = QWidget(self)
        #: The heading, and beside it what can be done with what is chosen.
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        # It gives way to what stands beside it.
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(6), 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(self.head)
        for label in (self.heading, self.facts, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.facts, self.note):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._rest, 1)

    def show_entries(self, entries: Sequence[JournalEntry]) -> None:
        """Show the one entry that is chosen, or say what can be done with none or several."""
        entry = entries[0] if len(entries) == 1 else None
        self.facts.setVisible(entry is not None)
        if entry is None:
            self.heading.setText(
                self.tr(
                    "%Ln change(s) chosen. Compare shows what differs between two of them.", "", len(entries)
                )
                if entries
                else self.tr("Choose a change to see its values before and after.")
            )
            self._show_values((), "")
            return
        self.heading.setText(
            self.tr("No. {number}  {what}: {subject}").format(
                number=entry.seq, what=entry_text(entry), subject=subject_text(entry)
            )
        )
        self.facts.setText(self._facts(entry))
        self._read(entry)

    def _facts(self, entry: JournalEntry) -> str:
        facts = [
            f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}",
            entry.who or self.tr("unknown user"),
            self.tr("version code {code}").format(code=entry.code),
        ]
        if entry.reason:
            facts.append(self.tr("comment: {comment}").format(comment=entry.reason))
        return " · ".join(facts)

    def _read(self, entry: JournalEntry) -> None:
        try:
            changes = self._session.document.changes_of(entry, MOST_VALUES).changes
        except PlannerError as error:
            self._show_values((), error_sentence(error))
            return
        count = self._words.value_count(entry)
        if entry.kind.is_note:
            note = self.tr("Nothing in the plan was changed.")
        elif count > MOST_VALUES:
            note = self.tr("The first {shown} of %Ln values. An exported history has them all.", "", count)
            note = note.format(shown=MOST_VALUES)
        else:
            note = ""
        self._show_values(list(self._words.values.lines(changes)), note)

    def _show_values(self, lines: Sequence[ChangeLine], note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.table.setVisible(bool(lines))
        self._rest.setVisible(not lines)
        self.model.show_lines(lines)
