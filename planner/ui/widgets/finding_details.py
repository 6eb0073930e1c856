"""The pane under the findings: one of them in whole sentences, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.ui.models.finding_words import FindingWords, what
from planner.ui.models.findings import FindingRow
from planner.ui.models.history_words import screen_words
from planner.ui.session import Session
from planner.ui.theme import Theme


class FindingDetails(QWidget):
    """Heading with buttons, where, why, what to do, and what a fix would change."""

    def __init__(self, session: Session, words: FindingWords, theme: Theme, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._session, self._words, self._theme = session, words, theme
        self.heading = QLabel(self)
        self.heading.setProperty("look", "strong")
        self.where, self.why, self.advice, self.fix, self.said = (QLabel(self) for _ in range(5))
        for label in (self.where, self.said):
            label.setProperty("look", "muted")
        self.go, self.mend = QPushButton(self.tr("Go there"), self), QPushButton(self.tr("Put right…"), self)
        self.acknowledge = QPushButton(self.tr("Acknowledge…"), self)
        self._lay_out()
        self.show_rows(())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for button in (self.go, self.mend, self.acknowledge):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, self._theme.px(6), 0, 0)
        layout.setSpacing(self._theme.px(4))
        layout.addLayout(head)
        for label in (self.where, self.why, self.advice, self.fix, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        layout.addStretch(1)

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show the one finding that is chosen, or how many are."""
        row = rows[0] if len(rows) == 1 else None
        if row is None:
            self.heading.setText(
                self.tr("%Ln finding(s) chosen", "", len(rows))
                if rows
                else self.tr("Choose a finding to read all of it.")
            )
        else:
            self.heading.setText(what(row.finding.kind))
        for label, text in zip(
            (self.where, self.why, self.advice, self.fix, self.said), self._texts(row), strict=True
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def _texts(self, row: FindingRow | None) -> tuple[str, str, str, str, str]:
        if row is None:
            return "", "", "", "", ""
        finding = row.finding
        advice = self._words.advice(finding)
        return self._words.where(finding), self._words.why(finding), advice, self._fix(row), self._said(row)

    def _fix(self, row: FindingRow) -> str:
        """Return what the fix would change, before and after."""
        if row.finding.fix is None or row.said is not None:
            return ""
        from planner.editing.findings import mend

        words = screen_words(self._session.document, self._session.catalogue)
        lines = words.lines(mend(self._session.plan, [row.finding.fix]).changes)
        return self.tr("Put right: {changes}").format(changes="; ".join(map(str, lines)))

    def _said(self, row: FindingRow) -> str:
        if row.said is None:
            return ""
        return self.tr("Acknowledged by {name} {day}: {reason}").format(
            name=row.said.by, day=row.said.on.isoformat(), reason=row.said.reason
        )
