"""A merge in words: where two versions disagree, what was done to lose nothing, and what to do about it."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.analysis.difference import Fate, difference
from planner.analysis.merge_check import MergedBalance, MergedChain
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.history import JournalEntry
from planner.domain.ids import ScenarioId
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing
from planner.editing.merge import Conflict, Flag, FlagKind, Side
from planner.ui.models.history_words import ScreenWords, local_time

NOTHING = "–"
_MOST_NAMES = 3

_TABLES: Mapping[type[Entity], object] = {
    PlanInfo: QT_TRANSLATE_NOOP("merge", "Plan settings"),
    Fund: QT_TRANSLATE_NOOP("merge", "Sources"),
    Frame: QT_TRANSLATE_NOOP("merge", "Frames"),
    Place: QT_TRANSLATE_NOOP("merge", "Places"),
    Measure: QT_TRANSLATE_NOOP("merge", "Measures"),
    Scenario: QT_TRANSLATE_NOOP("merge", "Scenarios"),
    Allocation: QT_TRANSLATE_NOOP("merge", "Allocated amounts"),
    CityFrame: QT_TRANSLATE_NOOP("merge", "Frames of whole funds"),
    InternalRate: QT_TRANSLATE_NOOP("merge", "Internal rates"),
    MoneyEvent: QT_TRANSLATE_NOOP("merge", "Events"),
    Forecast: QT_TRANSLATE_NOOP("merge", "Forecasts"),
    TertialClosing: QT_TRANSLATE_NOOP("merge", "Closed tertials"),
    LedgerLine: QT_TRANSLATE_NOOP("merge", "Ledger lines"),
    LedgerLink: QT_TRANSLATE_NOOP("merge", "Linked projects"),
    Acknowledgement: QT_TRANSLATE_NOOP("merge", "Acknowledged findings"),
    Walk: QT_TRANSLATE_NOOP("merge", "Walks"),
    Observation: QT_TRANSLATE_NOOP("merge", "Observations"),
    ObservationDeadline: QT_TRANSLATE_NOOP("merge", "Deadlines"),
    NeedCriterion: QT_TRANSLATE_NOOP("merge", "Criteria of need"),
    NeedRating: QT_TRANSLATE_NOOP("merge", "Ratings"),
    NeedDeparture: QT_TRANSLATE_NOOP("merge", "Departures from the order"),
    Area: QT_TRANSLATE_NOOP("merge", "Areas"),
    AreaFigure: QT_TRANSLATE_NOOP("merge", "Figures of areas"),
    Indicator: QT_TRANSLATE_NOOP("merge", "Indicators"),
    Reading: QT_TRANSLATE_NOOP("merge", "Readings"),
    EvidenceCard: QT_TRANSLATE_NOOP("merge", "Own evidence cards"),
    OwnPrice: QT_TRANSLATE_NOOP("merge", "Own prices"),
    ChecklistAnswer: QT_TRANSLATE_NOOP("merge", "Answers to checklists"),
    DecisionRound: QT_TRANSLATE_NOOP("merge", "Decision rounds"),
}
_FATES: Mapping[Fate, object] = {
    Fate.ADDED: QT_TRANSLATE_NOOP("merge", "{count} new"),
    Fate.CHANGED: QT_TRANSLATE_NOOP("merge", "{count} changed"),
    Fate.REMOVED: QT_TRANSLATE_NOOP("merge", "{count} deleted"),
}
_SIDES: Mapping[Side | None, object] = {
    Side.OURS: QT_TRANSLATE_NOOP("merge", "Mine"),
    Side.THEIRS: QT_TRANSLATE_NOOP("merge", "Theirs"),
    None: QT_TRANSLATE_NOOP("merge", "▲ Choose"),
}
_HAPPENED: Mapping[tuple[FlagKind, Side], object] = {
    (FlagKind.KEPT_CHANGED, Side.OURS): QT_TRANSLATE_NOOP(
        "merge", "You deleted it, but the other version has changed it. It is kept."
    ),
    (FlagKind.KEPT_CHANGED, Side.THEIRS): QT_TRANSLATE_NOOP(
        "merge", "The other version deleted it, but you have changed it. It is kept."
    ),
    (FlagKind.KEPT_USED, Side.OURS): QT_TRANSLATE_NOOP(
        "merge", "You deleted it, but the other version uses it. It is kept."
    ),
    (FlagKind.KEPT_USED, Side.THEIRS): QT_TRANSLATE_NOOP(
        "merge", "The other version deleted it, but you use it. It is kept."
    ),
}
_CHANGED: Mapping[FlagKind, object] = {
    FlagKind.RENUMBERED: QT_TRANSLATE_NOOP(
        "merge", "Both versions had given out {before}. The other version's measure becomes {after}."
    ),
    FlagKind.RENAMED: QT_TRANSLATE_NOOP(
        "merge", "The name “{before}” is given twice. This one becomes “{after}”."
    ),
    FlagKind.PERIOD_WIDENED: QT_TRANSLATE_NOOP(
        "merge", "There is money outside {before}. The period becomes {after}."
    ),
    FlagKind.BOOKED_LATER: QT_TRANSLATE_NOOP(
        "merge", "It falls in a tertial that was closed without it. It counts from {after}."
    ),
    FlagKind.FORECAST_CLOSED: QT_TRANSLATE_NOOP(
        "merge",
        "One version had closed it when the other changed a forecast there. That is left out: {before}.",
    ),
    FlagKind.CLOSED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "The other version has closed it with figures that do not go with yours. Yours hold."
    ),
    FlagKind.RECORDED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "Both versions have recorded the same event. It counts once."
    ),
    FlagKind.CORRECTED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "Both versions have corrected the same event. One correction is kept."
    ),
    FlagKind.MATCHED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "Both versions have read the same line of the accounts. It counts once, as it is here."
    ),
}
_REMEDIES: Mapping[FlagKind, object] = {
    FlagKind.KEPT_CHANGED: QT_TRANSLATE_NOOP("merge", "Delete it after the merge if it is to go."),
    FlagKind.KEPT_USED: QT_TRANSLATE_NOOP("merge", "Delete it after the merge if it is to go."),
    FlagKind.RENUMBERED: QT_TRANSLATE_NOOP("merge", "Tell those who have the old number on paper."),
    FlagKind.RENAMED: QT_TRANSLATE_NOOP(
        "merge", "Rename it. If both are the same, move what belongs to one over and delete it."
    ),
    FlagKind.BOOKED_LATER: QT_TRANSLATE_NOOP("merge", "Tell those who write the report of the next tertial."),
    FlagKind.FORECAST_CLOSED: QT_TRANSLATE_NOOP(
        "merge", "Forecast it in the next tertial if it still holds."
    ),
    FlagKind.CLOSED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "Compare the reports that each of you has handed in, and say which one holds."
    ),
    FlagKind.RECORDED_TWICE: QT_TRANSLATE_NOOP("merge", "Record it once more if there were two."),
    FlagKind.CORRECTED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "See that what should stand there instead is not recorded twice."
    ),
    FlagKind.MATCHED_TWICE: QT_TRANSLATE_NOOP(
        "merge", "See that it is on the right measure; correct it if it is not."
    ),
    FlagKind.PERIOD_WIDENED: QT_TRANSLATE_NOOP(
        "merge", "Move the money and shorten the period in Plan › Plan settings if the year is to go."
    ),
}


def side_name(side: Side | None) -> str:
    """Return whose value is taken: "Mine", "Theirs", or that somebody has to choose."""
    return _say(_SIDES[side])


class MergeWords(QObject):
    """The words of one merge."""

    def __init__(self, values: ScreenWords, parent: QObject | None = None) -> None:
        """Take the words of values, which know the names of both versions."""
        super().__init__(parent)
        self.values = values

    # --- conflicts -------------------------------------------------------------------------------

    def subject(self, conflict: Conflict) -> str:
        """Return what the two disagree about; of an amount the measure, of a frame the source."""
        entity = conflict.entity
        if isinstance(entity, Allocation):
            return self.values.reference(Measure, entity.measure_id)
        return self.values.reference(Fund, entity.fund_id) if isinstance(entity, Frame) else self.what(entity)

    def field(self, conflict: Conflict) -> str:
        """Return what the two disagree on: "Note", "Cost per year 2027", "Period"."""
        spot, entity = conflict.spot, conflict.entity
        if isinstance(entity, Frame | Allocation):
            name = f"{self.values.field(spot.kind, spot.fields[0])} {entity.year}"
            return f"{name}, {self.source(entity)}" if isinstance(entity, Allocation) else name
        if len(spot.fields) == 1:
            name = self.values.field(spot.kind, spot.fields[0])
            return name if spot.year is None else f"{name} {spot.year}"
        if spot.kind is Measure:
            return self.tr("Cost: low / likely / high")
        names = (self.values.field(spot.kind, name) for name in spot.fields)
        return self.tr("Period") if spot.kind is PlanInfo else " / ".join(names)

    def value(self, conflict: Conflict, held: tuple[object, ...] | None) -> str:
        """Return what one side has; a dash when it has nothing."""
        if held is None:
            return NOTHING
        spot = conflict.spot
        if spot.year is not None:
            (ore,) = held
            return self.values.amount(ore) if isinstance(ore, int) else NOTHING
        texts = [self.values.value(spot.kind, *pair) for pair in zip(spot.fields, held, strict=True)]
        return NOTHING.join(texts) if spot.kind is PlanInfo else " / ".join(texts)

    def source(self, cell: Allocation | MergedBalance) -> str:
        """Return the source of an amount, with its scenario when that is not *the plan*."""
        fund = self.values.reference(Fund, cell.fund_id)
        if cell.scenario_id == self.values.terms.scenario_id:
            return fund
        return f"{self.values.reference(Scenario, cell.scenario_id)}: {fund}"

    # --- flags -----------------------------------------------------------------------------------

    def what(self, entity: Entity) -> str:
        """Return what people call a value."""
        return self.values.subject(entity)

    def happened(self, flag: Flag) -> str:
        """Return what was done, and with what else."""
        source = _HAPPENED.get((flag.kind, flag.side))
        if source is None:
            return _say(
                _CHANGED[flag.kind], before=self._called(flag.before), after=self._called(flag.entity)
            )
        text = _say(source)
        return f"{text} {self._together(flag.others)}" if flag.others else text

    def remedy(self, flag: Flag) -> str:
        """Return what can be done about it."""
        return _say(_REMEDIES[flag.kind])

    def _called(self, entity: Entity | None) -> str:
        """Return what the merge gave anew: a number, a name or a period."""
        if isinstance(entity, Measure):
            return entity.code
        if isinstance(entity, PlanInfo):
            return f"{entity.first_year}–{entity.last_year}"
        if isinstance(entity, MoneyEvent):
            return entity.booked_on.isoformat()
        if isinstance(entity, Forecast):
            return self.values.subject(entity)
        return entity.name if isinstance(entity, Fund | Place | Scenario) else ""

    def overdrawn(self, one: MergedChain) -> str:
        """Return where the merge takes more than there is, and how much."""
        fund = f"{self.values.reference(Fund, one.fund_id)} {one.year}"
        amount = self.values.amount(one.overdrawn_ore)
        if one.measure_id is None:
            return self.tr("granted from {source}, {amount} too much").format(source=fund, amount=amount)
        measure = self.values.reference(Measure, one.measure_id)
        return self.tr("spent on {measure}, {source}, {amount} too much").format(
            measure=measure, source=fund, amount=amount
        )

    def _together(self, others: Iterable[Entity]) -> str:
        amounts = [one for one in others if isinstance(one, Allocation)]
        names = [self.values.subject(one) for one in others if not isinstance(one, Allocation)]
        parts = names[:_MOST_NAMES]
        if len(names) > _MOST_NAMES:
            parts.append(self.tr("{count} more").format(count=len(names) - _MOST_NAMES))
        parts += self._sums(amounts)
        return self.tr("With it: {parts}.").format(parts="; ".join(parts))

    def _sums(self, amounts: Iterable[Allocation]) -> Iterator[str]:
        """Yield amounts scenario by scenario: each is a way to use the same money, and is never added up."""
        by_scenario: dict[ScenarioId, list[Allocation]] = {}
        for part in amounts:
            by_scenario.setdefault(part.scenario_id, []).append(part)
        for scenario_id, parts in by_scenario.items():
            total = self.values.amount(sum(part.amount_ore for part in parts))
            text = self.tr("%Ln amount(s), {total} in all", "", len(parts)).format(total=total)
            if scenario_id == self.values.terms.scenario_id:
                yield text
            else:
                yield f"{text} ({self.values.reference(Scenario, scenario_id)})"

    # --- what each side did ----------------------------------------------------------------------

    def since(self, entries: tuple[JournalEntry, ...]) -> str:
        """Return how much was done since the two parted, by whom and when."""
        edits = [entry for entry in entries if not entry.kind.is_note]
        if not edits:
            return self.tr("No changes since then")
        who = ", ".join(dict.fromkeys(entry.who for entry in edits if entry.who))
        first, last = local_time(edits[0].at), local_time(edits[-1].at)
        text = self.tr("%Ln change(s)", "", len(edits))
        if who:
            text = self.tr("{changes} by {who}").format(changes=text, who=who)
        return f"{text}, {first}" if first == last else f"{text}, {first} – {last}"

    def tally(self, base: Plan, plan: Plan) -> list[str]:
        """Return what differs from the common part, a line for each kind of value."""
        counts = difference(base, plan).counts()
        lines = []
        for kind, name in _TABLES.items():
            parts = [
                _say(words, count=counts[kind, fate])
                for fate, words in _FATES.items()
                if (kind, fate) in counts
            ]
            if parts:
                lines.append(f"{_say(name)}: {', '.join(parts)}")
        return lines


def _say(source: object, **values: object) -> str:
    return QCoreApplication.translate("merge", str(source)).format(**values)
