"""The register as data: the columns of a measure, how measures are grouped, and which an edit touches."""

from collections.abc import Callable, Hashable, Iterable
from typing import cast

from PySide6.QtCore import QObject

from planner.analysis.financing import Financing, FinancingState, financing
from planner.domain.changes import ChangeSet
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money import format_amount
from planner.domain.place import Place
from planner.domain.scenario import Allocation
from planner.ui.labels import class_name, financing_name, language, status_name
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

_TONES = {
    FinancingState.FULL: "good",
    FinancingState.PART: "warn",
    FinancingState.OVER: "bad",
    FinancingState.NONE: "text_muted",
    FinancingState.UNKNOWN: "text_muted",
}
_DASH = "–"


class MeasureWords(QObject):
    """What is shown of a measure: every text of the register, in the scenario and unit that are shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._language = language()
        self._financing: dict[str, Financing] = {}

    def forget(self, measure_ids: Iterable[MeasureId] | None = None) -> None:
        """Compute the financing of measures anew; None = of all."""
        if measure_ids is None:
            self._financing.clear()
            return
        for measure_id in measure_ids:
            self._financing.pop(measure_id, None)

    def financing(self, measure: Measure) -> Financing:
        """Return how a measure is financed in the scenario that is shown."""
        found = self._financing.get(measure.id)
        if found is None:
            found = financing(self._session.plan, measure.id, self._session.scenario_id)
            self._financing[measure.id] = found
        return found

    def kind(self, measure: Measure) -> str:
        """Return the name of its kind."""
        return self.kind_name(measure.kind)

    def kind_name(self, key: Hashable) -> str:
        """Return the name of a kind; the key itself when the catalogue does not know it."""
        kind = self._session.catalogue.kind(str(key))
        return kind.name.of(self._language) if kind else str(key)

    def short_kind(self, measure: Measure) -> str:
        """Return the name of its kind as it fits a narrow column."""
        kind = self._session.catalogue.kind(measure.kind)
        return kind.short.of(self._language) if kind else measure.kind

    def kind_heading(self, key: Hashable) -> str:
        """Return the heading of a group of one kind."""
        kind = self._session.catalogue.kind(str(key))
        return kind.plural.of(self._language) if kind else str(key) or self.tr("No kind chosen")

    def kind_order(self, key: Hashable) -> int | None:
        """Return where a kind stands in lists."""
        kind = self._session.catalogue.kind(str(key))
        return kind.order if kind else None

    def place(self, measure: Measure) -> str:
        """Return the name of its place."""
        place_id = measure.place_id
        return self._session.plan.places[place_id].name if place_id else ""

    def neighbourhood(self, measure: Measure) -> str:
        """Return the neighbourhood (*stadsdel*) it lies in."""
        return self._session.plan.neighbourhood_of(measure)

    def neighbourhood_heading(self, name: Hashable) -> str:
        """Return the heading of a group of one neighbourhood."""
        return str(name) or self.tr("No neighbourhood")

    def amount(self, ore: int | None) -> str:
        """Return an amount in the unit shown; a dash when there is none."""
        return format_amount(ore, self._session.unit) if ore else _DASH

    def optional_amount(self, ore: int | None) -> str:
        """Return an amount in the unit shown; nothing when it is unknown."""
        return "" if ore is None else format_amount(ore, self._session.unit)

    def cost_range(self, measure: Measure) -> str:
        """Return low–high, or what is known of it."""
        low, high = measure.cost_low_ore, measure.cost_high_ore
        if low is None and high is None:
            return ""
        return f"{self.optional_amount(low)}{_DASH}{self.optional_amount(high)}"

    def financing_state(self, measure: Measure) -> str:
        """Return the financing in words, with the share of a part and a sign for what is above."""
        found = self.financing(measure)
        text = financing_name(found.state)
        if found.state is FinancingState.PART and found.share is not None:
            # 99.6 % is not all of it, and 0.4 % is not nothing.
            percent = min(99, max(1, round(found.share * 100)))
            return self.tr("Part, {percent} %").format(percent=percent)
        return f"▲ {text}" if found.state is FinancingState.OVER else text

    def financing_tone(self, measure: Measure) -> str:
        """Return the theme role of the financing."""
        return _TONES[self.financing(measure).state]

    def secrecy(self, measure: Measure) -> str:
        """Say that it is flagged for secrecy, or its place; "" when neither is."""
        if measure.secret:
            return self.tr("Secrecy")
        place_id = measure.place_id
        secret = place_id is not None and self._session.plan.places[place_id].secret
        return self.tr("Secrecy (place)") if secret else ""

    def title(self, measure: Measure) -> str:
        """Return what is to be done, after the word for secrecy where that is flagged."""
        word = self.secrecy(measure)
        return f"{word}: {measure.title}" if word else measure.title

    def search_text(self, measure: Measure) -> str:
        """Return everything the filter looks in."""
        return "\n".join(
            (
                measure.code,
                measure.title,
                self.kind(measure),
                self.place(measure),
                self.neighbourhood(measure),
                class_name(measure.expense_class),
                status_name(measure.status),
                measure.responsible,
                measure.applicant,
                measure.builder,
                measure.operator,
                measure.note,
                self.secrecy(measure),
            )
        )


class MeasureColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: MeasureWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[Measure]]:
        """Return the columns in their usual order."""
        return [*self._what(), *self._money(), *self._people()]

    def _what(self) -> list[Column[Measure]]:
        words = self._words
        return [
            Column(key="number", title=self.tr("No."), value=_number, text=_code, width=7),
            Column(
                key="title",
                title=self.tr("Measure"),
                value=_title,
                text=words.title,
                tooltip=words.title,
                width=34,
                grows=True,
            ),
            Column(key="kind", title=self.tr("Kind"), value=words.short_kind, tooltip=words.kind, width=13),
            Column(key="place", title=self.tr("Place"), value=words.place, width=18, shown=False),
            Column(key="neighbourhood", title=self.tr("Neighbourhood"), value=words.neighbourhood, width=11),
            Column(
                key="class",
                title=self.tr("Class"),
                value=lambda measure: measure.expense_class.value,
                text=lambda measure: class_name(measure.expense_class),
                width=12,
                shown=False,
            ),
            Column(key="secrecy", title=self.tr("Secrecy"), value=words.secrecy, width=14, shown=False),
        ]

    def _money(self) -> list[Column[Measure]]:
        words = self._words
        return [
            self._sum("asked", self.tr("Asked"), lambda measure: measure.asked_ore),
            self._sum("allocated", self.tr("Allocated"), self._allocated),
            self._sum("missing", self.tr("Missing"), self._missing),
            Column(
                key="financing",
                title=self.tr("Financing"),
                value=self._share,
                text=words.financing_state,
                tone=words.financing_tone,
                badge=True,
                width=16,
                gives_way=2,
                description=self.tr("Allocated against asked, in the scenario that is shown"),
            ),
            Column(
                key="status",
                title=self.tr("Status"),
                value=lambda measure: _STATUS_ORDER[measure.status],
                text=lambda measure: status_name(measure.status),
                width=14,
                gives_way=1,
            ),
            self._amount("cost_likely", self.tr("Likely cost"), lambda measure: measure.cost_likely_ore),
            Column(
                key="cost_range",
                title=self.tr("Low–high"),
                value=lambda measure: measure.cost_low_ore,
                text=words.cost_range,
                align=Align.END,
                width=14,
                shown=False,
            ),
        ]

    def _people(self) -> list[Column[Measure]]:
        return [
            _text("responsible", self.tr("Responsible"), lambda measure: measure.responsible),
            _text("applicant", self.tr("Applicant"), lambda measure: measure.applicant),
            _text("builder", self.tr("Builder"), lambda measure: measure.builder),
            _text("operator", self.tr("Future operator"), lambda measure: measure.operator),
            Column(
                key="life",
                title=self.tr("Useful life, years"),
                value=lambda measure: measure.useful_life_years,
                align=Align.END,
                width=10,
                shown=False,
            ),
            self._amount("running", self.tr("Running cost a year"), lambda m: m.running_cost_ore),
            Column(
                key="note",
                title=self.tr("Note"),
                value=lambda measure: measure.note,
                tooltip=lambda measure: measure.note,
                width=30,
                shown=False,
            ),
        ]

    def _sum(self, key: str, title: str, value: Callable[[Measure], int | None]) -> Column[Measure]:
        words = self._words
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda measure: words.amount(value(measure)),
            align=Align.END,
            summed=True,
            sum_text=words.amount,
            width=8,
        )

    def _amount(self, key: str, title: str, value: Callable[[Measure], int | None]) -> Column[Measure]:
        words = self._words
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda measure: words.optional_amount(value(measure)),
            align=Align.END,
            width=11,
            shown=False,
        )

    def _allocated(self, measure: Measure) -> int:
        return self._words.financing(measure).allocated_ore

    def _missing(self, measure: Measure) -> int:
        return self._words.financing(measure).missing_ore

    def _share(self, measure: Measure) -> float | None:
        found = self._words.financing(measure)
        return None if found.state is FinancingState.UNKNOWN else found.share or 0.0


class MeasureGroupings(QObject):
    """How the register can be grouped."""

    def __init__(self, words: MeasureWords, parent: QObject | None = None) -> None:
        """Group by what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[tuple[str, Grouping[Measure] | None]]:
        """Return the translated name of each grouping, and the grouping; the first is none."""
        words = self._words
        kind: Grouping[Measure] = Grouping(
            key="kind", group=lambda m: m.kind, title=words.kind_heading, order=words.kind_order
        )
        neighbourhood: Grouping[Measure] = Grouping(
            key="neighbourhood", group=words.neighbourhood, title=words.neighbourhood_heading
        )
        status: Grouping[Measure] = Grouping(
            key="status",
            group=lambda m: m.status,
            title=lambda key: status_name(cast("MeasureStatus", key)),
            order=lambda key: _STATUS_ORDER[cast("MeasureStatus", key)],
        )
        return [
            (self.tr("No grouping"), None),
            (self.tr("By kind"), kind),
            (self.tr("By neighbourhood"), neighbourhood),
            (self.tr("By status"), status),
        ]


def measures_model(words: MeasureWords, parent: QObject) -> RowsModel[Measure]:
    """Return an empty register."""
    return RowsModel(MeasureColumns(words).all(), lambda measure: measure.id, words.search_text, parent)


def touched_measures(session: Session, change_set: ChangeSet) -> set[MeasureId]:
    """Return the measures whose row an edit may have changed, those that are gone too."""
    touched: set[MeasureId] = set()
    places: set[str] = set()
    for change in change_set.changes:
        entity = change.entity
        if isinstance(entity, Measure):
            touched.add(entity.id)
        elif isinstance(entity, Allocation):
            touched.add(entity.measure_id)
        elif isinstance(entity, Place):
            places.add(entity.id)
    if places:
        touched.update(m.id for m in session.plan.measures.values() if m.place_id in places)
    return touched


_STATUS_ORDER = {status: at for at, status in enumerate(MeasureStatus)}


def _number(measure: Measure) -> int:
    return measure.number


def _code(measure: Measure) -> str:
    return measure.code


def _title(measure: Measure) -> str:
    return measure.title


def _text(key: str, title: str, value: Callable[[Measure], str]) -> Column[Measure]:
    return Column(key=key, title=title, value=value, width=16, shown=False)
