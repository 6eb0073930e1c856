"""The form of the selected measures: every field saved when it is left, what is wrong said beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.ui.models.measure_edits import MeasureEdits
from planner.ui.models.measure_notes import MeasureNotes
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.form_field import MIXED, FormField, LineField
from planner.ui.widgets.measure_form import MeasureForm


class Inspector(QWidget):
    """Shows and edits what is selected: one measure or several at once; explains itself when nothing is."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow a session's selection."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._edits = MeasureEdits(session)
        self._notes = MeasureNotes(session, self)
        self._targets: tuple[MeasureId, ...] = ()
        self._leaving = False
        #: Wrong texts, kept for when their measures are selected again.
        self._drafts: dict[tuple[MeasureId, ...], dict[str, str]] = {}
        self.form = MeasureForm(session, theme)
        self._build()
        self._connect()
        self._refresh()
        self._show_selection()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Inspector"))
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel()
        self._heading.setProperty("look", "title")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._explanation = QLabel(
            self.tr(
                "Select a measure to see and change it here. Select several to change them together, "
                "such as their status or who is responsible."
            )
        )
        self._explanation.setProperty("look", "muted")
        self._explanation.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        for widget in (self._heading, self._explanation, self.form):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _connect(self) -> None:
        for key, field in self.form.fields.items():
            self._listen(key, field)
        self.form.money.years_changed.connect(self._listen_to_years)
        self.form.hint.used.connect(self._use_hint)
        self._session.selected.connect(self._show_selection)
        self._session.changed.connect(self._on_changed)
        self._session.previewed.connect(self._show_money)
        self._session.view_changed.connect(self._refresh)

    def _listen_to_years(self) -> None:
        for year, field in self.form.money.fields.items():
            self._listen(f"year:{year}", field)

    def _listen(self, key: str, field: FormField) -> None:
        def save(value: object) -> None:
            self._save(key, field, value)

        field.submitted.connect(save)

    # --- for the window --------------------------------------------------------------------------

    def edit_title(self) -> None:
        """Put the keyboard in the first field: the title of one measure, the kind of several."""
        first = self.form.fields["title" if len(self._targets) == 1 else "kind"]
        if (area := self._scroll_area()) is not None:
            area.ensureWidgetVisible(first)
        first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(first, LineField):
            first.line.selectAll()

    # --- showing ---------------------------------------------------------------------------------

    def _show_selection(self) -> None:
        """Finish what is typed, keep what is wrong, and show what is selected now."""
        chosen = self._session.selection
        if chosen == self._targets:
            return
        self._put_drafts_away()
        self._targets = chosen
        self._refresh()
        for key, text in self._drafts.pop(chosen, {}).items():
            if (field := self._all_fields().get(key)) is not None:
                field.restore(text)
        if (area := self._scroll_area()) is not None:
            area.verticalScrollBar().setValue(0)

    def _scroll_area(self) -> QScrollArea | None:
        widget: QWidget | None = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    def _put_drafts_away(self) -> None:
        fields = self._all_fields()
        self._leaving = True
        for field in fields.values():
            field.finish()
        self._leaving = False
        drafts = {key: field.draft for key, field in fields.items()}
        kept = {key: draft for key, draft in drafts.items() if draft is not None}
        if kept:
            self._drafts[self._targets] = kept
        for field in fields.values():
            field.take_back()

    def _all_fields(self) -> dict[str, FormField]:
        years = {f"year:{year}": field for year, field in self.form.money.fields.items()}
        return {**self.form.fields, **years}

    def _on_changed(self, _: ChangeSet) -> None:
        # What is being left is saved for the old selection; the new one is shown right after.
        if self._session.selection == self._targets:
            self._refresh()
        elif not self._leaving:
            self._show_selection()

    def _refresh(self) -> None:
        plan = self._session.plan
        measures = [plan.measures[measure_id] for measure_id in self._targets]
        self._explanation.setVisible(not measures)
        self.form.setVisible(bool(measures))
        self._heading.setText(self._title(measures))
        if not measures:
            return
        self.form.show_one_or_several(one=len(measures) == 1)
        placed = any(measure.place_id is not None for measure in measures)
        self.form.fields["place_secret"].setEnabled(placed)
        self._show_money()
        for key, field in self.form.fields.items():
            field.show_value(self._common(measures, self._edits.getter(key)))
        self._show_notes(measures)

    def _title(self, measures: list[Measure]) -> str:
        if len(measures) == 1:
            return f"{measures[0].code} {measures[0].title}"
        return self.tr("%Ln measure(s)", "", len(measures)) if measures else self.tr("Nothing selected")

    def _common(self, measures: list[Measure], getter: Callable[[Measure], object]) -> object:
        first = getter(measures[0])
        return first if all(getter(measure) == first for measure in measures[1:]) else MIXED

    def _show_money(self) -> None:
        if self._targets:
            shown = self._session.shown
            self.form.money.show_measures(self._targets, shown, self._session.scenario_id)

    def _show_notes(self, measures: list[Measure]) -> None:
        kinds = {measure.kind for measure in measures}
        kind = self._session.catalogue.kind(kinds.pop()) if len(kinds) == 1 else None
        one = measures[0] if len(measures) == 1 else None
        self.form.hint.show_kind(kind if one else None)
        self.form.use.compare(one)
        self.form.class_notice.tell(self._notes.of_class(one) if one else "", warn=True)
        self.form.kind_notice.tell(self._notes.of_kind(kind))

    # --- saving ----------------------------------------------------------------------------------

    def _save(self, key: str, field: FormField, value: object) -> None:
        """Save one field of everything that is selected, as one step of undo."""
        if not self._targets:
            return
        try:
            change_set = self._edits.use_case(key, value)(self._session.plan, self._targets)
            self._session.plan.apply(change_set)
        except PlannerError as error:
            field.complain(error)
            return
        if not change_set:
            field.take_back()
        elif self._session.edit(_just(change_set)):
            field.accept()
            if not self._leaving:
                self._refresh()
        elif not self._leaving:
            # It may have been taken for a personal identity number: the text is there to be changed, when the
            # keyboard has gone where it was on its way to.
            QTimer.singleShot(0, field.editor, field.editor.setFocus)

    def _use_hint(self, amounts: dict[str, int | None]) -> None:
        """Fill in the costs of a known cost, all in one step."""
        likely = self.form.fields["cost_likely_ore"]
        try:
            change_set = self._edits.fields(amounts)(self._session.plan, self._targets)
        except PlannerError as error:
            likely.complain(error)
            return
        self._session.edit(_just(change_set))


def _just(change_set: ChangeSet) -> Callable[[Plan], ChangeSet]:
    """Return the use case that gives a change set already computed from the same plan."""

    def use_case(_: Plan) -> ChangeSet:
        return change_set

    return use_case
