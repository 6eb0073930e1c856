"""The applications as data: each measure, how far its application has come, and what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.analysis.readiness import Part, Readiness, readiness
from planner.domain.measure import Measure, MeasureStatus
from planner.ui.labels import language, status_name
from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

_PARTS: Mapping[Part, object] = {
    Part.PROBLEM: QT_TRANSLATE_NOOP("application", "problem"),
    Part.CAUSE: QT_TRANSLATE_NOOP("application", "cause"),
    Part.PLACE: QT_TRANSLATE_NOOP("application", "place"),
    Part.EXPECTED_EFFECT: QT_TRANSLATE_NOOP("application", "expected effect"),
    Part.TARGET_GROUPS: QT_TRANSLATE_NOOP("application", "target groups"),
    Part.DIALOGUE: QT_TRANSLATE_NOOP("application", "dialogue held"),
    Part.AGREEMENT: QT_TRANSLATE_NOOP("application", "builder's agreement"),
    Part.TIMETABLE: QT_TRANSLATE_NOOP("application", "timetable"),
    Part.COST: QT_TRANSLATE_NOOP("application", "cost"),
    Part.RUNNING_COST: QT_TRANSLATE_NOOP("application", "running cost"),
    Part.PAYER: QT_TRANSLATE_NOOP("application", "who pays the running cost"),
    Part.RISKS: QT_TRANSLATE_NOOP("application", "risks"),
    Part.FOLLOW_UP: QT_TRANSLATE_NOOP("application", "follow-up plan"),
    Part.SITUATION: QT_TRANSLATE_NOOP("application", "items in lägesbild and åtgärdsplan"),
    Part.CHECKLIST: QT_TRANSLATE_NOOP("application", "checklist"),
}
#: Measures that nobody applies for any more.
_ENDED = frozenset({MeasureStatus.DONE, MeasureStatus.REJECTED, MeasureStatus.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """A measure and how far its application has come."""

    measure: Measure
    readiness: Readiness


def part_name(part: Part) -> str:
    """Return what a part of the application is called."""
    return QCoreApplication.translate("application", str(_PARTS[part]))


class ApplicationWords(QObject):
    """What is shown of an application."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self._kinds = {kind.key: kind.name.of(language()) for kind in session.catalogue.kinds}

    def rows(self) -> list[ApplicationRow]:
        """Return the measures that may be applied for, as they stand."""
        plan, required = self._session.plan, self._session.catalogue.guidance.required_items()
        today = date.today()  # noqa: DTZ011 - the user's own day
        alive = (one for one in plan.measures.values() if one.status not in _ENDED)
        return [ApplicationRow(one, readiness(plan, one, required, today)) for one in alive]

    def kind(self, row: ApplicationRow) -> str:
        """Return the kind of measure."""
        return self._kinds.get(row.measure.kind, row.measure.kind)

    def status(self, row: ApplicationRow) -> str:
        """Return how far the measure has come."""
        return status_name(row.measure.status)

    def picture(self, row: ApplicationRow) -> str:
        """Return the parts as a row of signs, filled where a part is there, in the application's order."""
        missing = set(row.readiness.missing)
        return "".join("○" if part in missing else "●" for part in Part)

    def state(self, row: ApplicationRow) -> str:
        """Return in words how far it has come."""
        if row.readiness.is_ready:
            return self.tr("✓ ready to apply")
        return self.tr("{done} of {all}").format(done=row.readiness.done_count, all=len(Part))

    def missing(self, row: ApplicationRow) -> str:
        """Return what is missing, in words."""
        names = [part_name(part) for part in row.readiness.missing if part is not Part.CHECKLIST]
        if row.readiness.open_items:
            left = len(row.readiness.open_items)
            names.append(
                self.tr("checklist ({left} of {all} open)").format(left=left, all=row.readiness.item_count)
            )
        return ", ".join(names)

    def tone(self, row: ApplicationRow) -> str:
        """Return the theme role of the state: what says it is ready, and is not, stands out."""
        claims = row.measure.status in (MeasureStatus.READY, MeasureStatus.APPLIED)
        if row.readiness.is_ready:
            return "good"
        return "warn" if claims else ""

    def stage(self, row: ApplicationRow) -> str:
        """Return the heading that it is gathered under."""
        return self.tr("Ready to apply") if row.readiness.is_ready else self.tr("Something is missing")


class ApplicationColumns(QObject):
    """The columns of the register."""

    def __init__(self, words: ApplicationWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[ApplicationRow]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="number",
                title=self.tr("No."),
                value=lambda row: row.measure.number,
                text=lambda row: row.measure.code,
                width=7,
            ),
            Column(key="title", title=self.tr("Measure"), value=_title, tooltip=_title, width=24, grows=True),
            Column(key="kind", title=self.tr("Kind"), value=words.kind, width=16, gives_way=1),
            Column(key="status", title=self.tr("Status"), value=words.status, width=12, gives_way=2),
            Column(
                key="picture",
                title=self.tr("Parts"),
                value=lambda row: row.readiness.done_count,
                text=words.picture,
                tooltip=words.missing,
                width=25,
                description=self.tr("● is there, ○ is missing, in the order of the application"),
            ),
            Column(
                key="state",
                title=self.tr("State"),
                value=lambda row: row.readiness.done_count,
                text=words.state,
                tone=words.tone,
                align=Align.END,
                width=17,
            ),
            Column(
                key="missing",
                title=self.tr("Missing"),
                value=words.missing,
                tooltip=words.missing,
                width=30,
                grows=True,
            ),
        ]

    def groupings(self) -> list[tuple[str, Grouping[ApplicationRow] | None]]:
        """Return how the register can be grouped; the first is not at all."""
        words = self._words
        return [
            (self.tr("No grouping"), None),
            (self.tr("By state"), Grouping(key="stage", group=words.stage, title=str)),
            (self.tr("By kind"), Grouping(key="kind", group=words.kind, title=str)),
            (self.tr("By status"), Grouping(key="status", group=words.status, title=str)),
        ]


def applications_model(words: ApplicationWords, parent: QObject) -> RowsModel[ApplicationRow]:
    """Return an empty register."""
    return RowsModel(ApplicationColumns(words).all(), lambda row: row.measure.id, None, parent)


def _title(row: ApplicationRow) -> str:
    return row.measure.title
