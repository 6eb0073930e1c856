"""The register of indicators as data: baseline, newest reading, target, and how they stand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.analysis.indicator_path import (
    BeforeAfter,
    Change,
    IndicatorPath,
    Standing,
    before_and_after,
    indicator_paths,
)
from planner.domain.numbers import format_scaled
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.term_names import term_name

_HUNDREDTHS = 2
_STANDINGS: Mapping[Standing, object] = {
    Standing.NO_READING: QT_TRANSLATE_NOOP("indicators", "not read yet"),
    Standing.NO_WAY: QT_TRANSLATE_NOOP("indicators", "baseline or target missing"),
    Standing.REACHED: QT_TRANSLATE_NOOP("indicators", "✓ target reached"),
    Standing.AHEAD: QT_TRANSLATE_NOOP("indicators", "✓ ahead of the way"),
    Standing.BEHIND: QT_TRANSLATE_NOOP("indicators", "▲ behind the way"),
    Standing.WITHIN_MARGIN: QT_TRANSLATE_NOOP("indicators", "cannot be told: within the margin of error"),
}
_CHANGES: Mapping[Change, object] = {
    Change.BETTER: QT_TRANSLATE_NOOP("indicators", "better, beyond the margin of error"),
    Change.WORSE: QT_TRANSLATE_NOOP("indicators", "▲ worse, beyond the margin of error"),
    Change.NO_TELLING: QT_TRANSLATE_NOOP("indicators", "no difference can be told"),
}
_TONES = {Standing.REACHED: "good", Standing.AHEAD: "good", Standing.BEHIND: "warn"}


class IndicatorWords(QObject):
    """What is shown of an indicator."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session

    def rows(self) -> list[IndicatorPath]:
        """Return the indicators on their way."""
        return indicator_paths(self._session.plan)

    def value(self, value: int | None, path: IndicatorPath, year: int | None = None) -> str:
        """Return a value with its unit and year; a dash when there is none."""
        if value is None:
            return "–"
        unit = {"procent": "\u00a0%", "percent": "\u00a0%"}.get(
            path.indicator.unit, f" {path.indicator.unit}" if path.indicator.unit else ""
        )
        text = f"{format_scaled(value, _HUNDREDTHS)}{unit}"
        return text if year is None else f"{text} ({year})"

    def baseline(self, path: IndicatorPath) -> str:
        """Return where it started."""
        return self.value(path.indicator.baseline, path, path.indicator.baseline_year)

    def target(self, path: IndicatorPath) -> str:
        """Return where it should come."""
        return self.value(path.indicator.target, path, path.indicator.target_year)

    def newest(self, path: IndicatorPath) -> str:
        """Return the newest reading with its margin of error and day."""
        if path.newest is None:
            return "–"
        text = self.value(path.newest.value, path)
        if path.newest.margin is not None:
            text = f"{text} ±{format_scaled(path.newest.margin, _HUNDREDTHS)}"
        return f"{text} ({path.newest.read_on.isoformat()})"

    def standing(self, path: IndicatorPath) -> str:
        """Return how it stands, in words."""
        return QCoreApplication.translate("indicators", str(_STANDINGS[path.standing]))

    def tone(self, path: IndicatorPath) -> str:
        """Return the theme role of how it stands."""
        return _TONES.get(path.standing, "text_muted")

    def about(self, path: IndicatorPath) -> str:
        """Return what it is about: felt safety, reported crime, service or output."""
        return term_name(path.indicator.outcome)

    def stage(self, path: IndicatorPath) -> str:
        """Return output, short-term sign or outcome."""
        return term_name(path.indicator.stage)

    def concerns(self, path: IndicatorPath) -> str:
        """Return the measure or place it is about; "" when it is the whole plan's."""
        plan, one = self._session.plan, path.indicator
        measure = plan.measures.get(one.measure_id) if one.measure_id else None
        place = plan.places.get(one.place_id) if one.place_id else None
        names = (f"{measure.code} {measure.title}" if measure else "", place.name if place else "")
        return ", ".join(filter(None, names))

    def due(self, path: IndicatorPath) -> str:
        """Return when it can be read again, and how often."""
        rhythm = path.indicator.rhythm_years
        if rhythm is None:
            return ""
        if path.next_due is None:
            return self.tr("every %Ln year(s)", "", rhythm)
        return self.tr("next {year} (every {rhythm} years)").format(year=path.next_due, rhythm=rhythm)

    def comparison(self, path: IndicatorPath) -> str:
        """Return before and after the measure was done, with the uncertainty said; "" when it cannot be."""
        key = path.indicator.measure_id
        measure = self._session.plan.measures.get(key) if key else None
        if measure is None or measure.done_on is None:
            return ""
        found = before_and_after(path, measure.done_on)
        if found is None:
            return self.tr("Before and after {measure}: readings on both sides of {day} are needed.").format(
                measure=measure.code, day=measure.done_on
            )
        return self.tr("Before and after {measure}: {difference}, {change}. {caution}").format(
            measure=measure.code,
            difference=self._difference(found, path),
            change=QCoreApplication.translate("indicators", str(_CHANGES[found.change])),
            caution=self.tr("What else happened there is not counted away."),
        )

    def _difference(self, found: BeforeAfter, path: IndicatorPath) -> str:
        text = f"{'+' if found.difference > 0 else ''}{self.value(found.difference, path)}"
        if found.margin is None:
            return self.tr("{difference}, margin of error not known").format(difference=text)
        return f"{text} ±{format_scaled(found.margin, _HUNDREDTHS)}"


class IndicatorColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: IndicatorWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[IndicatorPath]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(key="name", title=self.tr("Indicator"), value=_name, tooltip=_name, width=28, grows=True),
            Column(key="about", title=self.tr("About"), value=words.about, width=18, gives_way=2),
            Column(key="stage", title=self.tr("Step"), value=words.stage, width=17, gives_way=1),
            self._figure("baseline", self.tr("Baseline"), words.baseline),
            self._figure("newest", self.tr("Newest reading"), words.newest, 24),
            self._figure("target", self.tr("Target"), words.target),
            Column(key="standing", title=self.tr("State"), value=words.standing, tone=words.tone, width=26),
            Column(key="concerns", title=self.tr("Measure or place"), value=words.concerns, width=22),
        ]

    def _figure(
        self, key: str, title: str, text: Callable[[IndicatorPath], str], width: int = 15
    ) -> Column[IndicatorPath]:
        return Column(key=key, title=title, value=text, align=Align.END, width=width)

    def groupings(self) -> list[tuple[str, Grouping[IndicatorPath] | None]]:
        """Return how the register can be grouped: what is felt and what is reported stand apart."""
        words = self._words
        return [
            (self.tr("By what it is about"), Grouping(key="about", group=words.about, title=str)),
            (self.tr("By step"), Grouping(key="stage", group=words.stage, title=str)),
            (self.tr("No grouping"), None),
        ]


def indicators_model(words: IndicatorWords, parent: QObject) -> RowsModel[IndicatorPath]:
    """Return an empty register."""
    return RowsModel(IndicatorColumns(words).all(), lambda path: path.indicator.id, None, parent)


def _name(path: IndicatorPath) -> str:
    return path.indicator.name
