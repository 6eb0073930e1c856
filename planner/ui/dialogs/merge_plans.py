"""The dialog that merges another version into the open plan: everything is seen before anything is done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.merge_check import MergeCheck, MergedBalance, MergedChain, merge_check
from planner.domain.changes import ChangeSet
from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.editing.merge import Merge, Side, Spot
from planner.merging import OtherVersion
from planner.ui.error_sentences import error_sentence
from planner.ui.models.history_words import local_time, screen_words
from planner.ui.models.merge_lists import ChangeModel, FlagModel
from planner.ui.models.merge_words import MergeWords
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.merge_conflicts import MergeConflicts
from planner.ui.widgets.merge_flags import FlagList
from planner.ui.widgets.merge_sums import MergeSums
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.rows_view import RowsView

#: So many overspent sources and years are named; the table has all.
_MOST_NAMED = 3


class MergePlansDialog(QDialog):
    """Who did what, the conflicts, what was done to lose nothing, the sums; then one step of undo.

    Attributes:
        merge: the merge as it is chosen now.
        check: its sums.
    """

    def __init__(
        self, session: Session, other: OtherVersion, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Propose to merge a version into the session's plan."""
        super().__init__(parent)
        self._session = session
        self._other = other
        self._theme = theme
        self._choices: dict[Spot, Side] = {}
        self._seen: tuple[tuple[MergedBalance, ...], tuple[MergedChain, ...]] = ((), ())
        self._words = MergeWords(screen_words(session.document, session.catalogue, other.value_of), self)
        self.conflicts = MergeConflicts(self._words, theme, self)
        self.flags = FlagModel(self._words, self)
        self.changes = ChangeModel(self)
        self.sums = MergeSums(self._words, theme, self)
        self.notice = Notice(theme, self)
        self.acknowledged = QCheckBox(self.tr("I have seen what is overspent and want to merge"), self)
        self._reason = QLabel(self)
        self.merge_button = QPushButton(self.tr("Merge"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._tabs = QTabWidget(self)
        self._build()
        self._connect()
        self._propose()
        self._tabs.setCurrentIndex(0 if self.merge.conflicts else 2 if self.check.overspent else 3)

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Merge with another version"))
        self.resize(self._theme.px(1180), self._theme.px(720))
        self._tabs.addTab(self.conflicts, "")
        self._tabs.addTab(FlagList(self.flags, self._words, self._theme, self), "")
        self._tabs.addTab(self.sums, "")
        self._tabs.addTab(self._changes(), "")
        self._tabs.setAccessibleName(self.tr("Parts of the merge"))
        self._reason.setProperty("look", "muted")
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.merge_button.setProperty("look", "primary")
        self.merge_button.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._reason, 1)
        buttons.addWidget(self.merge_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading())
        layout.addLayout(self._versions())
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.acknowledged)
        layout.addLayout(buttons)

    def _changes(self) -> QWidget:
        holder = QWidget(self)
        table = RowsView(self.changes, self._theme, parent=holder)
        table.setAccessibleName(self.tr("What changes in the plan"))
        QVBoxLayout(holder).addWidget(table)
        return holder

    def _heading(self) -> QLabel:
        last = self._other.common.last
        return self._label(
            self.tr("The two versions are the same up to {time} (version code {code}).").format(
                time=local_time(last.at), code=last.code
            ),
            "muted",
        )

    def _versions(self) -> QHBoxLayout:
        """Return what each side did since the two parted, side by side."""
        common, other = self._other.common, self._other
        row = QHBoxLayout()
        row.addWidget(self._card(self.tr("My version"), common.ours, self._session.plan), 1)
        theirs = self.tr("The other version: {name}").format(name=other.path.name)
        row.addWidget(self._card(theirs, common.theirs, other.plan), 1)
        return row

    def _card(self, title: str, entries: tuple[JournalEntry, ...], plan: Plan) -> QFrame:
        card = QFrame(self)
        card.setProperty("look", "card")
        layout = QVBoxLayout(card)
        layout.setSpacing(self._theme.px(2))
        layout.addWidget(self._label(title, "strong"))
        layout.addWidget(self._label(self._words.since(entries), "muted"))
        layout.addWidget(self._label("  ·  ".join(self._words.tally(self._other.base, plan))))
        layout.addStretch(1)
        return card

    def _label(self, text: str, look: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("look", look)
        return label

    def _connect(self) -> None:
        self.conflicts.chosen.connect(self._choose)
        self.acknowledged.toggled.connect(self._refresh_button)
        self.merge_button.clicked.connect(self._do)
        self._cancel.clicked.connect(self.reject)

    # --- proposing -------------------------------------------------------------------------------

    def _choose(self, spots: tuple[Spot, ...], side: Side) -> None:
        self._choices.update(dict.fromkeys(spots, side))
        self._propose()

    def _propose(self) -> None:
        """Compute the merge as it is chosen now, and show it."""
        plan = self._session.plan
        self.merge: Merge = self._other.merge_into(plan, self._choices)
        self.check: MergeCheck = merge_check(plan, self._other.plan, self.merge.plan)
        self.conflicts.show_conflicts(self.merge.conflicts)
        self.flags.set_rows(self.merge.flags)
        self.sums.show_check(self.check)
        self.changes.show_lines(self._words.values.lines(self.merge.change_set.changes))
        self._name_tabs()
        self._warn()
        self._refresh_button()

    def _name_tabs(self) -> None:
        left, over = len(self.merge.undecided), len(self.check.overspent)
        sign = "▲ " if left else ""
        texts = (
            sign + self.tr("Conflicts ({count})").format(count=len(self.merge.conflicts)),
            self.tr("To know of ({count})").format(count=len(self.merge.flags)),
            self.tr("▲ Sums ({count} overspent)").format(count=over) if over else self.tr("Sums"),
            self.tr("What changes ({count})").format(count=self.changes.row_total),
        )
        for at, text in enumerate(texts):
            self._tabs.setTabText(at, text)

    def _warn(self) -> None:
        """Say what is overspent; what was acknowledged counts as long as it is not more."""
        too_much = (self.check.overspent, self.check.overdrawn)
        if self.merge.broken is not None:
            self.notice.tell(self._broken(), warn=True)
        else:
            said = (self._overspent(too_much[0]), self._overdrawn(too_much[1]))
            self.notice.tell(" ".join(text for text in said if text), warn=True)
        self.acknowledged.setVisible(any(too_much))
        if too_much != self._seen:
            self._seen = too_much
            self.acknowledged.setChecked(False)

    def _broken(self) -> str:
        rule = error_sentence(self.merge.broken) if self.merge.broken is not None else ""
        return self.tr(
            "The two cannot be put into one plan. {rule} Change one of the versions and merge again."
        ).format(rule=rule)

    def _overspent(self, overspent: tuple[MergedBalance, ...]) -> str:
        if not overspent:
            return ""
        places = [
            self.tr("{source} {year} by {amount} more").format(
                source=self._words.source(one),
                year=one.year,
                amount=self._words.values.amount(one.overspent_ore),
            )
            for one in overspent[:_MOST_NAMED]
        ]
        if len(overspent) > _MOST_NAMED:
            places.append(self.tr("{count} more").format(count=len(overspent) - _MOST_NAMED))
        return self.tr("The merge overspends more than either version does: {places}.").format(
            places="; ".join(places)
        )

    def _overdrawn(self, overdrawn: tuple[MergedChain, ...]) -> str:
        if not overdrawn:
            return ""
        places = [self._words.overdrawn(one) for one in overdrawn[:_MOST_NAMED]]
        if len(overdrawn) > _MOST_NAMED:
            places.append(self.tr("{count} more").format(count=len(overdrawn) - _MOST_NAMED))
        return self.tr("The merge takes more than there is: {places}.").format(places="; ".join(places))

    def _refresh_button(self) -> None:
        reason = self._hindrance()
        self._reason.setText(reason)
        self.merge_button.setEnabled(not reason)
        self.merge_button.setToolTip(reason)

    def _hindrance(self) -> str:
        """Return why the two cannot be merged yet; "" when they can."""
        left = len(self.merge.undecided)
        if self.merge.broken is not None:
            return self.tr("The merged plan would break a rule.")
        if left:
            return self.tr("Choose in %Ln conflict(s) first.", "", left)
        if any(self._seen) and not self.acknowledged.isChecked():
            return self.tr("Confirm first that you have seen what is overspent.")
        return ""

    def reject(self) -> None:
        """Close without merging; ask first when choices would be lost."""
        if not self._choices or self._may_lose_choices():
            super().reject()

    def _may_lose_choices(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        box.setText(
            self.tr("You have chosen in %Ln conflict(s). Close without merging?", "", len(self._choices))
        )
        close = box.addButton(self.tr("Close without merging"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Go on choosing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is close

    def _do(self) -> None:
        """Merge, as one step of undo."""
        if self._session.edit(self._change_set):
            self.accept()

    def _change_set(self, plan: Plan) -> ChangeSet:
        return self._other.merge_into(plan, self._choices).change_set
