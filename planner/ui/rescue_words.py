"""What a rescue kept and what it could not, in words; the one place where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.domain.entities import Entity, entity_name, name_of
from planner.domain.fund import CityFrame, Frame
from planner.domain.measure import Measure
from planner.domain.money import format_amount
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.domain.tertial import Forecast
from planner.storage.rescue import Doubt, Rescue
from planner.ui.error_sentences import error_sentence

translate = QCoreApplication.translate

_DOUBTS = {
    Doubt.TABLE_DIFFERS: QT_TRANSLATE_NOOP(
        "rescue", "{value}: the table and the history differ. The value of the history is in the new file."
    ),
    Doubt.TABLE_LACKS: QT_TRANSLATE_NOOP(
        "rescue", "{value}: missing in the table. The value of the history is in the new file."
    ),
    Doubt.TABLE_STILL_HAS: QT_TRANSLATE_NOOP(
        "rescue", "{value}: deleted according to the history, but still in the table. Not in the new file."
    ),
    Doubt.UNCONFIRMED: QT_TRANSLATE_NOOP(
        "rescue", "{value}: stands in one place alone and cannot be confirmed. Not in the new file."
    ),
}
_KINDS = {
    "plan_info": QT_TRANSLATE_NOOP("rescue", "Plan settings"),
    "fund": QT_TRANSLATE_NOOP("rescue", "Source"),
    "frame": QT_TRANSLATE_NOOP("rescue", "Frame"),
    "place": QT_TRANSLATE_NOOP("rescue", "Place"),
    "measure": QT_TRANSLATE_NOOP("rescue", "Measure"),
    "scenario": QT_TRANSLATE_NOOP("rescue", "Scenario"),
    "allocation": QT_TRANSLATE_NOOP("rescue", "Allocated"),
    "city_frame": QT_TRANSLATE_NOOP("rescue", "Frame of the whole fund"),
    "internal_rate": QT_TRANSLATE_NOOP("rescue", "Internal rate"),
    "money_event": QT_TRANSLATE_NOOP("rescue", "Event"),
    "forecast": QT_TRANSLATE_NOOP("rescue", "Forecast"),
    "tertial_closing": QT_TRANSLATE_NOOP("rescue", "Closed tertial"),
    "ledger_line": QT_TRANSLATE_NOOP("rescue", "Ledger line"),
    "ledger_link": QT_TRANSLATE_NOOP("rescue", "Linked project"),
    "acknowledgement": QT_TRANSLATE_NOOP("rescue", "Acknowledged finding"),
    "journal": QT_TRANSLATE_NOOP("rescue", "History"),
    "journal_change": QT_TRANSLATE_NOOP("rescue", "Values of the history"),
}


@dataclass(frozen=True, slots=True)
class RescueWords:
    """The words of a rescue.

    Attributes:
        headline: how it went, in a sentence.
        kept: what the new file has.
        lost: what it lacks, and what is uncertain.
    """

    headline: str
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def rescue_words(rescued: Rescue) -> RescueWords:
    """Return the words of a rescue, with all that was lost in them."""
    headline = translate(
        "rescue", "Everything could be rescued: the whole history, and every value that it tells."
    )
    if not rescued.is_whole:
        headline = translate(
            "rescue",
            "Not everything could be rescued. Compare with a backup or a print before you go on working.",
        )
    lists = _Lists()
    lost = () if rescued.is_whole else tuple(lists.lost(rescued))
    return RescueWords(headline, tuple(lists.kept(rescued)), lost)


class _Lists(QObject):
    """The two lists; an object, for only `tr` of one has plurals."""

    def kept(self, rescued: Rescue) -> Iterator[str]:
        """Yield what the new file has."""
        plan = rescued.plan
        yield self.tr("%Ln change(s) of the history, with the same version codes", "", len(rescued.journal))
        if rescued.change_set:
            yield self.tr("%Ln value(s) as one new change", "", len(rescued.change_set.changes))
        yield self.tr("%Ln measure(s)", "", len(plan.measures))
        for (fund, year), ore in rescued.allocated.items():
            amount = format_amount(ore, plan.info.display_unit, exact=True, with_unit=True)
            yield self.tr("Allocated from {fund} {year}: {amount}").format(
                fund=fund, year=year, amount=amount
            )

    def lost(self, rescued: Rescue) -> Iterator[str]:
        """Yield what it lacks, and what is uncertain."""
        if rescued.entries_lost:
            yield self.tr("At least %Ln change(s) of the history cannot be read.", "", rescued.entries_lost)
        if rescued.entries_used:
            yield self.tr(
                "%Ln change(s) after the break: their values are in the new file, but not who and when.",
                "",
                rescued.entries_used,
            )
        for part in rescued.unreadable:
            kind = _tr(_KINDS.get(part.table, part.table))
            if part.rows:
                yield self.tr("{kind}: %Ln row(s) cannot be read.", "", part.rows).format(kind=kind)
            else:
                yield self.tr("{kind}: a part cannot be read.").format(kind=kind)
        for doubtful in rescued.doubtful:
            entity = doubtful.other or doubtful.taken
            value = value_words(entity, rescued.plan) if entity else _tr(_KINDS[doubtful.table])
            yield _tr(_DOUBTS[doubtful.doubt]).format(value=value)
        for out in rescued.left_out:
            text = self.tr("{value}: not in the new file. {why}")
            yield text.format(value=value_words(out.entity, rescued.plan), why=error_sentence(out.error))


def value_words(entity: Entity, plan: Plan) -> str:
    """Return what a value is, for people."""
    kind = _tr(_KINDS[entity_name(type(entity))])
    if isinstance(entity, Measure):
        return f"{kind} {entity.code} {entity.title}"
    if not isinstance(entity, Frame | CityFrame | Allocation | MoneyEvent | Forecast):
        return f"{kind} {name_of(entity)}"
    amount = format_amount(entity.amount_ore or 0, plan.info.display_unit, exact=True, with_unit=True)
    fund = (
        plan.funds[entity.fund_id].name
        if entity.fund_id in plan.funds
        else translate("rescue", "unknown source")
    )
    measure = ""
    if isinstance(entity, Allocation | MoneyEvent | Forecast):
        found = plan.measures.get(entity.measure_id)
        code = found.code if found else translate("rescue", "unknown measure")
        measure = f" {code},"
    return f"{kind}{measure} {fund} {entity.year}: {amount}"


def _tr(source: object) -> str:
    return translate("rescue", str(source))
