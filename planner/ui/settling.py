"""After an edit whose saving nobody could tell of: ask the file until it answers, and say what it holds."""

from PySide6.QtCore import QObject, QTimer

from planner.domain.errors import PlannerError
from planner.storage.errors import SavedOutcome, SaveFailedError
from planner.ui.session import Session
from planner.ui.widgets.message_bar import Level, MessageBar

_EVERY_MS = 2_000


class Settling(QObject):
    """Looks again while the outcome of an edit is not known."""

    def __init__(self, session: Session, messages: MessageBar, parent: QObject) -> None:
        """Listen to the session's errors."""
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.failed.connect(self._on_failed)

    def look(self) -> None:
        """Ask the file once more."""
        outcome = self._session.document.settle()
        if outcome is SavedOutcome.UNKNOWN:
            return
        self._timer.stop()
        if outcome is SavedOutcome.SAVED:
            self._messages.tell(self.tr("The file answers again. Your last change is saved."), Level.GOOD)
        elif outcome is SavedOutcome.NOT_SAVED:
            self._messages.tell(
                self.tr("The file answers again. Your last change was not saved: make it once more."),
                Level.WARN,
            )

    def _on_failed(self, error: PlannerError) -> None:
        if isinstance(error, SaveFailedError) and error.outcome is SavedOutcome.UNKNOWN:
            self._timer.start()
