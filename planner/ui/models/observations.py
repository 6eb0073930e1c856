"""The register of observations as data: what was seen where, and how it stands to its deadline."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QObject

from planner.analysis.deadlines import Timed, Timeliness, deadlines_of, timed
from planner.ui.labels import language
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.term_names import term_name


class ObservationWords(QObject):
    """What is shown of an observation: every text of the register."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        kinds = session.catalogue.guidance.observation_kinds
        self._kinds = {one.key: one.name.of(language()) for one in kinds}
        self._counted = {one.key for one in kinds if one.counts_only}

    def rows(self, today: date) -> list[Timed]:
        """Return the observations with their deadlines, as they stand today."""
        plan = self._session.plan
        hours = deadlines_of(plan, self._session.catalogue.guidance.usual_deadlines())
        return [timed(one, hours, today) for one in plan.observations.values()]

    def place(self, one: Timed) -> str:
        """Return the name of the place."""
        return self._session.plan.places[one.observation.place_id].name

    def neighbourhood(self, one: Timed) -> str:
        """Return the *stadsdel* of the place."""
        return self._session.plan.places[one.observation.place_id].neighbourhood

    def kind_name(self, key: str) -> str:
        """Return what a kind is called; the key itself when the catalogue does not know it."""
        return self._kinds.get(key, key)

    def kind(self, one: Timed) -> str:
        """Return what was seen, and how many when they are several."""
        name = self.kind_name(one.observation.kind)
        return f"{name} ×{one.observation.count}" if one.observation.count > 1 else name

    def severity(self, one: Timed) -> str:
        """Return how serious it is, in words."""
        return self.severity_name(one.observation.severity)

    def severity_name(self, severity: int | None) -> str:
        """Return a step of the scale in words; "" when it was not judged."""
        if severity is None:
            return ""
        return (self.tr("1 small"), self.tr("2 clear"), self.tr("3 serious"))[severity - 1]

    def source(self, one: Timed) -> str:
        """Return where it comes from."""
        return term_name(one.observation.source)

    def walk(self, one: Timed) -> str:
        """Return the walk it was found on, or ""."""
        walk_id = one.observation.walk_id
        return self._session.plan.walks[walk_id].name if walk_id else ""

    def state(self, one: Timed) -> str:
        """Return how it stands to its deadline, in words and with a sign."""
        if one.timeliness is Timeliness.OVERDUE:
            return self.tr("▲ %Ln day(s) overdue", "", one.days_over)
        if one.timeliness is Timeliness.PENDING:
            return self.tr("due {day}").format(day=one.due_on)
        if one.timeliness is Timeliness.LATE:
            return self.tr("✓ %Ln day(s) late", "", one.days_over)
        if one.timeliness is Timeliness.IN_TIME:
            return self.tr("✓ in time")
        if one.observation.done_on:
            return self.tr("✓ done")
        return self.tr("counted") if self._only_counts(one) else self.tr("not done")

    def tone(self, one: Timed) -> str:
        """Return the theme role of the state."""
        if one.timeliness is Timeliness.OVERDUE:
            return "bad"
        return "text_muted" if one.observation.done_on or self._only_counts(one) else ""

    def _only_counts(self, one: Timed) -> bool:
        return one.observation.kind in self._counted

    def urgency(self, one: Timed) -> int:
        """Return what the state sorts by: the longest overdue first, what is done last."""
        order = {Timeliness.OVERDUE: -one.days_over, Timeliness.PENDING: 1}
        return 3 if one.observation.done_on else order.get(one.timeliness, 2)

    def stage(self, one: Timed) -> str:
        """Return the heading that it is gathered under: overdue, not done or done."""
        if one.observation.done_on:
            return self.tr("Done")
        if self._only_counts(one):
            return self.tr("Counted")
        return self.tr("Overdue") if one.timeliness is Timeliness.OVERDUE else self.tr("Not done")

    def search_text(self, one: Timed) -> str:
        """Return everything the filter looks in."""
        seen = one.observation
        parts = (self.place(one), self.neighbourhood(one), self.kind(one), self.source(one), self.walk(one))
        return "\n".join((*parts, seen.responsible, seen.answer, seen.note, self.stage(one)))


class ObservationColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: ObservationWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[Timed]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="seen",
                title=self.tr("Seen on"),
                value=lambda one: one.observation.seen_on.isoformat(),
                width=10,
            ),
            Column(key="kind", title=self.tr("What was seen"), value=words.kind, width=20),
            Column(
                key="place",
                title=self.tr("Place"),
                value=words.place,
                tooltip=words.place,
                width=26,
                grows=True,
            ),
            Column(
                key="neighbourhood",
                title=self.tr("Neighbourhood"),
                value=words.neighbourhood,
                width=13,
                gives_way=2,
            ),
            Column(
                key="severity",
                title=self.tr("Severity"),
                value=lambda one: one.observation.severity,
                text=words.severity,
                width=10,
            ),
            *self._handling(),
        ]

    def _handling(self) -> list[Column[Timed]]:
        words = self._words
        return [
            Column(key="source", title=self.tr("Reported by"), value=words.source, width=17, gives_way=1),
            Column(
                key="state",
                title=self.tr("State"),
                value=words.urgency,
                text=words.state,
                tone=words.tone,
                width=19,
            ),
            Column(
                key="responsible",
                title=self.tr("Responsible"),
                value=lambda one: one.observation.responsible,
                width=20,
                shown=False,
            ),
            Column(key="walk", title=self.tr("Walk"), value=words.walk, width=20, shown=False),
            Column(
                key="count",
                title=self.tr("How many"),
                value=lambda one: one.observation.count,
                align=Align.END,
                summed=True,
                width=8,
                shown=False,
            ),
        ]


class ObservationGroupings(QObject):
    """How the register can be grouped."""

    def __init__(self, words: ObservationWords, parent: QObject | None = None) -> None:
        """Group by what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[tuple[str, Grouping[Timed] | None]]:
        """Return the translated name of each grouping, and the grouping; the first is none."""
        words = self._words
        kinds: Grouping[Timed] = Grouping(
            key="kind", group=lambda one: one.observation.kind, title=self._kind
        )
        return [
            (self.tr("No grouping"), None),
            (self.tr("By state"), Grouping(key="stage", group=words.stage, title=str)),
            (self.tr("By kind"), kinds),
            (self.tr("By place"), Grouping(key="place", group=words.place, title=str)),
            (self.tr("By source"), Grouping(key="source", group=words.source, title=str)),
        ]

    def _kind(self, key: Hashable) -> str:
        return self._words.kind_name(str(key)) or self.tr("No kind chosen")


def observations_model(words: ObservationWords, parent: QObject) -> RowsModel[Timed]:
    """Return an empty register."""
    return RowsModel(ObservationColumns(words).all(), _key, words.search_text, parent)


def _key(one: Timed) -> str:
    return one.observation.id
