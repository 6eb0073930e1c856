"""The checklists as data: every item of every measure, how far it has come, and until when a text holds."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from planner.catalogue.guidance import ChecklistItem
from planner.domain.checklist import ChecklistAnswer, Lack
from planner.domain.ids import ChecklistAnswerId, answer_id
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.plan import Plan
from planner.ui.labels import language
from planner.ui.models.column import Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.source_words import review_words, source_words
from planner.ui.term_names import term_name

_ENDED = frozenset({MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class CheckRow:
    """An item of a measure's checklist, with its answer.

    Attributes:
        measure: the measure.
        item: what is asked for.
        answer: what is answered; one that says nothing when nobody has answered.
    """

    measure: Measure
    item: ChecklistItem
    answer: ChecklistAnswer

    @property
    def key(self) -> ChecklistAnswerId:
        """The id of the answer."""
        return self.answer.id


class CheckWords(QObject):
    """What is shown of an item."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._language = language()

    def rows(self, plan: Plan) -> list[CheckRow]:
        """Return every item of the measures that go on, measure by measure."""
        guidance = self._session.catalogue.guidance
        alive = sorted(
            (one for one in plan.measures.values() if one.status not in _ENDED), key=lambda one: one.number
        )
        return [
            CheckRow(measure, item, _answer(plan, measure, item))
            for measure in alive
            for item in guidance.checklist_of(measure.kind)
        ]

    def text(self, row: CheckRow) -> str:
        """Return what is to be so."""
        return row.item.text.of(self._language)

    def help(self, row: CheckRow) -> str:
        """Return how to get there, from where that is known, and until when it holds."""
        item = row.item
        known = source_words(item.source, item.year), review_words(item.review_by)
        return " ".join((item.help.of(self._language), *known))

    def measure(self, row: CheckRow) -> str:
        """Return the measure by number and title."""
        return f"{row.measure.code} {row.measure.title}"

    def state(self, row: CheckRow) -> str:
        """Return how far it has come, with a sign; what must be there first says so."""
        doubt = self.doubt(row)
        if doubt:
            return f"▲ {doubt}"
        name = term_name(row.answer.state)
        if row.answer.state.is_settled:
            return f"✓ {name}"
        return self.tr("▲ {state}, needed to apply").format(state=name) if row.item.is_required else name

    def doubt(self, row: CheckRow) -> str:
        """Return why what is called done is not, or cannot hold until the day that is given, or ""."""
        today = date.today()  # noqa: DTZ011 - the user's own day
        match row.item.demand.lack(row.answer, today):
            case Lack.DAY:
                return self.tr("{state}, but the day is missing").format(state=term_name(row.answer.state))
            case Lack.COUNT:
                return self.tr("{state}, but the count is missing").format(state=term_name(row.answer.state))
            case Lack.RUN_OUT:
                return self.tr("ran out on {day}").format(day=row.answer.on)
            case Lack.STATE | None:
                return self._too_far(row.answer.on, row.item.longest_years, today)

    def _too_far(self, until: date | None, years: int | None, today: date) -> str:
        if until is None or years is None:
            return ""
        if (until.year - years, until.month, until.day) <= (today.year, today.month, today.day):
            return ""
        return self.tr("{day} is more than %Ln year(s) ahead", "", years).format(day=until)

    def tone(self, row: CheckRow) -> str:
        """Return the theme role of the state."""
        if self.doubt(row):
            return "warn"
        return "text_muted" if row.answer.state.is_settled else "warn" if row.item.is_required else ""

    def given(self, row: CheckRow) -> str:
        """Return day, count and reference of the answer."""
        answer = row.answer
        count = "" if answer.how_many is None else str(answer.how_many)
        day = answer.on.isoformat() if answer.on else ""
        return " · ".join(part for part in (day, count, answer.reference) if part)


class CheckColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: CheckWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[CheckRow]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="measure",
                title=self.tr("Measure"),
                value=lambda row: row.measure.number,
                text=words.measure,
                tooltip=words.measure,
                width=26,
            ),
            Column(
                key="item", title=self.tr("Item"), value=words.text, tooltip=words.help, width=34, grows=True
            ),
            Column(key="state", title=self.tr("State"), value=words.state, tone=words.tone, width=28),
            Column(key="given", title=self.tr("Day, count, reference"), value=words.given, width=24),
        ]

    def groupings(self) -> list[tuple[str, Grouping[CheckRow] | None]]:
        """Return how the register can be grouped; the first is by measure."""
        words = self._words
        return [
            (self.tr("No grouping"), None),
            (self.tr("By measure"), Grouping(key="measure", group=words.measure, title=str)),
            (self.tr("By state"), Grouping(key="state", group=_state, title=self._state_name)),
        ]

    def _state_name(self, state: Hashable) -> str:
        return str(state)


def checklist_model(words: CheckWords, parent: QObject) -> RowsModel[CheckRow]:
    """Return an empty register."""
    return RowsModel(CheckColumns(words).all(), lambda row: row.key, None, parent)


def _answer(plan: Plan, measure: Measure, item: ChecklistItem) -> ChecklistAnswer:
    key = answer_id(measure.id, item.key)
    return plan.answers.get(key) or ChecklistAnswer(id=key, measure_id=measure.id, item=item.key)


def _state(row: CheckRow) -> str:
    return term_name(row.answer.state)
