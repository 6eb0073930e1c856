"""The status bar: whether everything is saved, what undo takes back, how much there is, which version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

if TYPE_CHECKING:
    from planner.ui.session import Session
    from planner.ui.sharing_words import SharingWords
    from planner.ui.window_backups import WindowBackups

#: Room between two parts, pixels.
_BETWEEN = 12


class StatusLine(QStatusBar):
    """Follows a session; empty when no plan is open."""

    #: The user wants the last action back.
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._saved, self._counts, self._version, self._unit = QLabel(), QLabel(), QLabel(), QLabel()
        self._zoom, self._backup = QLabel(), QLabel()
        self._undo = QPushButton()
        self._undo.setProperty("look", "link")
        self._undo.clicked.connect(self.undo_wanted)
        self.addWidget(self._saved)
        self.addWidget(self._undo)
        for label in (self._counts, self._backup, self._version, self._unit, self._zoom):
            label.setProperty("look", "muted" if label is self._counts else "part")
            self.addPermanentWidget(label)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.clear()

    def clear(self) -> None:
        """Say that no plan is open."""
        self._saved.setProperty("look", "muted")
        self._saved.setText(self.tr("No plan is open"))
        self._polish()
        self._has_backup = False
        for widget in (self._undo, self._counts, self._backup, self._version, self._unit):
            widget.hide()

    def show_zoom(self, scale: float) -> None:
        """Say how large everything is, when it is not as usual."""
        self._zoom.setText(self.tr("zoom {percent} %").format(percent=round(scale * 100)))
        self._zoom.setVisible(scale != 1.0)

    def show_backups(self, backups: WindowBackups) -> None:
        """Say when the open plan was last backed up, or that it could not be."""
        at, failure = backups.last_at, backups.failure
        if failure is not None:
            from planner.ui.error_sentences import error_sentence

            self._backup.setText(self.tr("▲ no backup"))
            self._backup.setToolTip(error_sentence(failure))
        elif at is not None:
            self._backup.setText(self.tr("backup {time}").format(time=f"{at:%H:%M}"))
            self._backup.setToolTip(
                self.tr("When the plan was last backed up. File › Backups shows them all.")
            )
        self._backup.setProperty("look", "part" if failure is None else "warn")
        self._has_backup = failure is not None or at is not None
        self._polish()
        self._make_room()

    def show_session(self, session: Session) -> None:
        """Say how the session stands."""
        from planner.ui.labels import undo_text

        document, plan = session.document, session.plan
        if document.read_only:
            self._saved.setProperty("look", "warn")
            self._saved.setText(self.tr("Read-only: changes cannot be saved"))
            self._saved.setToolTip("")
        else:
            self._saved.setProperty("look", "good")
            time = document.saved_at.strftime("%H:%M")
            self._saved.setText(self.tr("✓ All changes saved {time}").format(time=time))
            self._saved.setToolTip(
                self.tr("Every change is saved as soon as it is made. Ctrl+S gives the plan as it is a name.")
            )
        self._polish()
        step = document.undo_step
        self._undo.setText(undo_text(step))
        self._undo.setToolTip(self.tr("Undo this (Ctrl+Z)"))
        self._undo.setVisible(step is not None and not document.read_only)
        counts = (
            self.tr("%Ln measure(s)", "", len(plan.measures)),
            self.tr("%Ln source(s)", "", len(plan.funds)),
            self.tr("%Ln year(s)", "", len(plan.info.years)),
        )
        self._counts.setText(" · ".join(counts))
        self._version.setText(self.tr("version code {version}").format(version=document.version))
        self._version.setToolTip(
            self.tr(
                "Stands on every export, so that a printed figure can be traced to this state of the plan.\n"
                "The whole seal of the plan and its history: {hash}"
            ).format(hash=document.head_hash)
        )
        self._unit.setText(self.tr("amounts in {unit}").format(unit=session.unit))
        for label in (self._version, self._unit):
            label.show()
        self._make_room()

    def show_sharing(self, words: SharingWords) -> None:
        """Say also how the plan stands with others; after `show_session`."""
        why = words.why_read_only()
        if why:
            self._saved.setText(why)
        elif words.place():
            self._saved.setText(f"{self._saved.text()} · {words.state()}")
            self._saved.setToolTip(words.place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be left out where there is no room for all of it."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show the counts and when the plan was backed up, as far as there is room beside the rest."""
        if self._version.isHidden():  # no plan is open
            return
        rest = (self._saved, self._undo, self._version, self._unit, self._zoom)
        room = self.width() - sum(_width(widget) for widget in rest if not widget.isHidden())
        for label, wanted in ((self._backup, self._has_backup), (self._counts, True)):
            fits = room >= _width(label)
            label.setVisible(wanted and fits)
            room -= _width(label) if wanted and fits else 0

    def _polish(self) -> None:
        for label in (self._saved, self._backup):
            label.style().unpolish(label)
            label.style().polish(label)


def _width(widget: QWidget) -> int:
    """Return what a widget takes of the width, with what stands between it and the next."""
    return widget.sizeHint().width() + _BETWEEN
