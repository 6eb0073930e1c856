"""What changed since the last tertial as data: decisions, forecasts, begun and finished, what came late."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from planner.analysis.since_last import ForecastChange, SinceLast
from planner.domain.ids import MeasureId
from planner.domain.money import format_amount
from planner.domain.money_event import MoneyEvent
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import event_name
from planner.ui.models.column import Align, Column
from planner.ui.models.measures import MeasureWords
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session


class SinceTopic(StrEnum):
    """What kind of news a line is, in their order."""

    DECIDED = "decided"
    FORECAST = "forecast"
    STARTED = "started"
    FINISHED = "finished"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceLine:
    """One piece of news.

    Attributes:
        key: what tells it from the others.
        topic: what kind of news it is.
        measure_id: the measure.
        to_measure_id: the measure that money went to, if it did.
        what: what happened, in words.
        before_ore: öre then; None = nothing to compare with.
        now_ore: öre now; None = no amount.
        day: the day, as text, or "".
        papers: dnr or voucher.
        note: what was written about it.
    """

    key: str
    topic: SinceTopic
    measure_id: MeasureId
    what: str
    to_measure_id: MeasureId | None = None
    before_ore: int | None = None
    now_ore: int | None = None
    day: str = ""
    papers: str = ""
    note: str = ""


class SinceWords(QObject):
    """Turns what analysis says into lines."""

    def __init__(self, session: Session, choice: FollowUpChoice, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self._measures = MeasureWords(session, self)

    def lines(self, result: SinceLast) -> Iterator[SinceLine]:
        """Yield the news, topic by topic."""
        for event in result.events:
            late = result.is_late(event)
            yield self._event(event, SinceTopic.LATE if late else SinceTopic.DECIDED)
        for change in result.forecasts:
            yield self._forecast(change)
        for topic, measure_ids, what in (
            (SinceTopic.STARTED, result.started, self.tr("The first money is spent")),
            (SinceTopic.FINISHED, result.finished, self.tr("Finished")),
        ):
            for measure_id in measure_ids:
                done_on = self._session.plan.measures[measure_id].done_on
                day = str(done_on) if topic is SinceTopic.FINISHED and done_on else ""
                yield SinceLine(
                    key=f"{topic}/{measure_id}", topic=topic, measure_id=measure_id, what=what, day=day
                )

    def topic_name(self, topic: object) -> str:
        """Return the heading of a topic."""
        return {
            SinceTopic.DECIDED: self.tr("Decisions and corrections"),
            SinceTopic.FORECAST: self.tr("Forecast otherwise than last tertial"),
            SinceTopic.STARTED: self.tr("Begun"),
            SinceTopic.FINISHED: self.tr("Finished"),
            SinceTopic.LATE: self.tr("Came after the last tertial was closed"),
        }[SinceTopic(str(topic))]

    def project(self, line: SinceLine) -> str:
        """Return number and title."""
        measure = self._session.plan.measures[line.measure_id]
        return f"{measure.code} {self._measures.title(measure)}"

    def amount(self, ore: int | None) -> str:
        """Return an amount; nothing when there is none."""
        return "" if ore is None else format_amount(ore, self._choice.unit)

    def _event(self, event: MoneyEvent, topic: SinceTopic) -> SinceLine:
        name = event_name(event.kind)
        if event.to_measure_id is not None:
            name = f"{name} → {self._session.plan.measures[event.to_measure_id].code}"
        if event.to_year is not None:
            name = f"{name} → {event.to_year}"
        return SinceLine(
            key=str(event.id),
            topic=topic,
            measure_id=event.measure_id,
            to_measure_id=event.to_measure_id,
            what=self.tr("Correction: {event}").format(event=name) if event.corrects else name,
            now_ore=event.signed_ore,
            day=str(event.decided_on),
            papers=event.dnr or event.voucher,
            note=" · ".join(part for part in (event.note, event.reason) if part),
        )

    def _forecast(self, change: ForecastChange) -> SinceLine:
        return SinceLine(
            key=f"{SinceTopic.FORECAST}/{change.measure_id}/{change.fund_id}",
            topic=SinceTopic.FORECAST,
            measure_id=change.measure_id,
            what=self._session.plan.funds[change.fund_id].name,
            before_ore=change.before_ore,
            now_ore=change.after_ore,
            note=change.comment,
        )


class SinceColumns(QObject):
    """The columns of what changed."""

    def __init__(self, words: SinceWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[SinceLine]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="project",
                title=self.tr("Project"),
                value=words.project,
                tooltip=words.project,
                width=28,
                grows=True,
            ),
            Column(key="what", title=self.tr("What"), value=lambda line: line.what, width=26),
            Column(
                key="before",
                title=self.tr("Last tertial"),
                value=lambda line: line.before_ore,
                text=lambda line: words.amount(line.before_ore),
                align=Align.END,
                width=13,
            ),
            Column(
                key="now",
                title=self.tr("Now"),
                value=lambda line: line.now_ore,
                text=lambda line: words.amount(line.now_ore),
                align=Align.END,
                width=10,
            ),
            Column(key="day", title=self.tr("Date"), value=lambda line: line.day, width=11),
            Column(
                key="papers", title=self.tr("Diary number, voucher"), value=lambda line: line.papers, width=25
            ),
            Column(
                key="note",
                title=self.tr("Comment"),
                value=lambda line: line.note,
                tooltip=lambda line: line.note,
                width=20,
            ),
        ]


def since_last_model(words: SinceWords, parent: QObject) -> RowsModel[SinceLine]:
    """Return an empty list of what changed, under a heading for each topic."""
    model = RowsModel(SinceColumns(words).all(), lambda line: line.key, None, parent)
    order = list(SinceTopic)
    model.group_by(
        Grouping(
            key="topic",
            group=lambda line: line.topic,
            title=words.topic_name,
            order=lambda topic: order.index(SinceTopic(str(topic))),
        )
    )
    return model
