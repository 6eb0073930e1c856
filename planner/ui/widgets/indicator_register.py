"""The register of indicators: the way to each target, readings, and before and after a measure."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from planner.analysis.indicator_path import IndicatorPath
from planner.catalogue.guidance import Goal
from planner.domain.changes import ChangeSet
from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import IndicatorId, MeasureId
from planner.domain.indicator import Indicator, Outcome, Stage
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.editing.indicators import add_indicator, change_indicator, delete_indicator, set_readings
from planner.ui.charts.indicator_path import IndicatorChart
from planner.ui.dialogs.record_reading import RecordReadingDialog
from planner.ui.labels import language
from planner.ui.models.indicators import IndicatorColumns, IndicatorWords, indicators_model
from planner.ui.models.ordering import sort_key
from planner.ui.models.place_names import PlaceNames
from planner.ui.session import Session
from planner.ui.source_words import review_words, source_words
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, hundredths_parser, show_count, show_hundredths
from planner.ui.widgets.choice_field import CheckField, ChoiceField, SuggestField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse

#: So many readings are told.
_READINGS = 6


class IndicatorForm(RecordForm):
    """An indicator's fields, its chart and its readings."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._theme = theme
        self._words = IndicatorWords(session, self)
        self.chart = IndicatorChart(theme, self)
        self._told = label_of("")
        self._readings = label_of("muted")
        self.record = QPushButton(self.tr("Record reading…"), self)
        self.take_back = QPushButton(self.tr("Delete the newest reading"), self)
        self.record.clicked.connect(self._record)
        self.take_back.clicked.connect(self._take_back)
        for widget in (self.chart, self._told, self._readings, self.record, self.take_back):
            self.above.addWidget(widget)
        use = FormUse(
            name=self.tr("The selected indicator"),
            explanation=self.tr("Select an indicator to see and change it here."),
            table=lambda plan: plan.indicators,
            heading=self._heading_of,
            save=_change,
            alone=frozenset({"name", "baseline", "target", "place_id", "measure_id"}),
        )
        self.set_up(use, {**self._what(), **self._way(), **self._of()})

    def _what(self) -> dict[str, FormField]:
        outcome, stage = ChoiceField(self.tr("About")), ChoiceField(self.tr("Step"))
        outcome.set_choices([(one, term_name(one)) for one in Outcome])
        stage.set_choices([(one, term_name(one)) for one in Stage])
        return {
            "name": LineField(self.tr("Name")),
            "outcome": outcome,
            "stage": stage,
            "unit": LineField(self.tr("Counted in")),
            "is_falling_better": CheckField(self.tr("Less is better")),
        }

    def _way(self) -> dict[str, FormField]:
        def figure(key: str, label: str) -> LineField:
            return LineField(label, hundredths_parser(key), show_hundredths)

        def year(key: str, label: str) -> LineField:
            return LineField(label, count_parser(key), show_count)

        return {
            "baseline": figure("baseline", self.tr("Baseline")),
            "baseline_year": year("baseline_year", self.tr("Year of the baseline")),
            "target": figure("target", self.tr("Target")),
            "target_year": year("target_year", self.tr("Target year")),
            "rhythm_years": year("rhythm_years", self.tr("Years between readings; empty = any day")),
        }

    def _of(self) -> dict[str, FormField]:
        names, codes = PlaceNames(lambda: self.session.plan), _MeasureNames(self.session)
        place = SuggestField(
            self.tr("Place"),
            names.all,
            lambda text: names.parse(text) if text.strip() else None,
            lambda key: names.show(key) if key else "",
        )
        measure = SuggestField(self.tr("Measure"), codes.all, codes.parse, codes.show)
        return {
            "place_id": place,
            "measure_id": measure,
            "source": LineField(self.tr("Source of readings")),
            "note": TextField(self.tr("Note")),
        }

    def show_below(self, values: list[Indicator]) -> None:
        """Draw the way of one indicator, and tell its readings and what can be said of them."""
        one = values[0].id if len(values) == 1 else None
        path = next((path for path in self._words.rows() if path.indicator.id == one), None)
        for widget in (self._told, self._readings, self.record):
            widget.setVisible(path is not None)
        self.take_back.setVisible(path is not None and bool(path.readings))
        self.chart.show_path(path, self._summary(path) if path else "")
        if path is not None:
            self._told.setText("\n".join(filter(None, self._sentences(path))))
            self._readings.setText("\n".join(self._lines(path)))

    def _sentences(self, path: IndicatorPath) -> tuple[str, ...]:
        goal = self.session.catalogue.guidance.goal(path.indicator.goal)
        about = ""
        if goal is not None:
            parts = (
                goal.text.of(language()),
                source_words(goal.source, goal.year),
                review_words(goal.review_by),
            )
            about = " ".join(parts)
        return about, self._words.standing(path), self._words.due(path), self._words.comparison(path)

    def _lines(self, path: IndicatorPath) -> list[str]:
        newest = path.readings[::-1][:_READINGS]
        parts = [
            (str(one.read_on), self._words.value(one.value, path), self._margin(one.margin), one.source)
            for one in newest
        ]
        return [" · ".join(filter(None, part)) for part in parts]

    def _margin(self, margin: int | None) -> str:
        return f"±{show_hundredths(margin)}" if margin is not None else ""

    def _summary(self, path: IndicatorPath) -> str:
        parts = (self._words.baseline(path), self._words.newest(path), self._words.target(path))
        return self.tr("Baseline {baseline}, newest reading {newest}, target {target}").format(
            **dict(zip(("baseline", "newest", "target"), parts, strict=True))
        )

    def _heading_of(self, indicators: Sequence[Indicator]) -> str:
        if len(indicators) > 1:
            return self.tr("%Ln indicator(s)", "", len(indicators))
        return indicators[0].name

    def _record(self) -> None:
        for one in self.shown()[:1]:
            RecordReadingDialog(self.session, one.id, self._theme, self).exec()

    def _take_back(self) -> None:
        for one in self.shown()[:1]:
            path = next(path for path in self._words.rows() if path.indicator.id == one.id)
            gone = path.readings[-1:]
            self.session.edit(partial(set_readings, indicator_id=one.id, readings=(), gone=gone))


class IndicatorRegister(RecordRegister):
    """All indicators of the plan; what is felt and what is reported stand apart."""

    form: IndicatorForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the indicators of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = IndicatorWords(session, self)
        use = RegisterUse(
            name=self.tr("Indicators"),
            filter_name=self.tr("Filter indicators"),
            new_text=self.tr("New indicator…"),
            sorted_by="name",
            groupings=IndicatorColumns(self._words).groupings(),
            nothing=EmptyMessage(
                title=self.tr("No indicators yet"),
                text=self.tr("Follow one of the city's goals, or write an indicator of your own."),
                actions=((self.tr("New indicator…"), self.new),),
            ),
            no_match_title=self.tr("No indicator matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        self.set_up(use, indicators_model(self._words, self), IndicatorForm(session, theme, self))
        self.model.group_by(self.use.groupings[0][1])

    def values(self) -> Iterable[IndicatorPath]:
        """Return the indicators on their way."""
        return self._words.rows()

    def new(self) -> None:
        """Offer the city's goals and an indicator of one's own."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for goal in self.session.catalogue.guidance.goals:
            menu.addAction(goal.name.of(language()), partial(self.follow, goal))
        menu.addSeparator()
        menu.addAction(self.tr("Own indicator"), self.add_own)
        menu.popup(self._new.mapToGlobal(self._new.rect().bottomLeft()))

    def follow(self, goal: Goal) -> None:
        """Add an indicator that follows one of the city's goals."""
        self._add(
            goal.name.of(language()),
            goal=goal.key,
            stage=goal.stage,
            outcome=goal.outcome,
            unit=goal.unit.of(language()),
            is_falling_better=goal.is_falling_better,
            target=goal.target,
            target_year=goal.target_year,
            rhythm_years=goal.rhythm_years,
            source=goal.readings_from.of(language()),
        )

    def add_own(self) -> None:
        """Add an empty indicator and go to its name."""
        self._add(self.tr("New indicator"))

    def delete(self) -> None:
        """Delete the selected indicators with their readings; undo brings them back."""
        for key in map(IndicatorId, self.keys()):
            if self.session.edit(partial(delete_indicator, indicator_id=key)):
                self.undoable.emit(self.tr("Deleted the indicator with its readings."))

    def _add(self, name: str, **fields: Any) -> None:
        before = set(self.session.plan.indicators)
        self.show_all()
        free = self._free_name(name)
        if self.session.edit(lambda _: add_indicator(free, **fields)):
            self.select_keys(set(self.session.plan.indicators) - before)
            self.form.edit_first()

    def _free_name(self, name: str) -> str:
        """Return the name, numbered when an indicator is called that already."""
        taken = {name_key(one.name) for one in self.session.plan.indicators.values()}
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return name if name_key(name) not in taken else next(n for n in numbered if name_key(n) not in taken)


class _MeasureNames:
    """Measures by number and title, shown and typed; empty = none."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[str]:
        measures = self._session.plan.measures.values()
        return sorted((f"{one.code} {one.title}" for one in measures), key=sort_key)

    def show(self, measure_id: MeasureId | None) -> str:
        measure = self._session.plan.measures.get(measure_id) if measure_id else None
        return f"{measure.code} {measure.title}" if measure else ""

    def parse(self, text: str) -> MeasureId | None:
        code = name_key(text.partition(" ")[0])
        if not code:
            return None
        found = (one.id for one in self._session.plan.measures.values() if name_key(one.code) == code)
        if (measure_id := next(found, None)) is None:
            raise RuleBrokenError(Rule.REFERENCE_MISSING, "measure_id", text)
        return measure_id


def _change(plan: Plan, keys: list[IndicatorId], **fields: Any) -> ChangeSet:
    sets = [change_indicator(plan, key, **fields) for key in keys]
    kind, subject = sets[0].kind, sets[0].subject if len(sets) == 1 else str(len(sets))
    return ChangeSet(kind, subject, tuple(change for one in sets for change in one.changes))
