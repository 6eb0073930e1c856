"""A proposed merge in Swedish sentences, and the same for machines."""

from collections.abc import Iterator
from typing import Any

from planner.analysis.merge_check import MergeCheck, MergedBalance, MergedChain
from planner.domain.common_part import Relation
from planner.domain.entities import Entity
from planner.domain.fund import Fund
from planner.domain.history import JournalEntry, edits_after
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Scenario
from planner.domain.tertial import Forecast
from planner.editing.merge import Conflict, Flag, FlagKind, Merge, Side
from planner.exchange.change_words import ChangeWords
from planner.merging import OtherVersion

_TAKEN = {None: "INTE VALT", Side.OURS: "planens tas", Side.THEIRS: "den andras tas"}
_WHERE = {Side.OURS: "i planen", Side.THEIRS: "i den andra"}
_KEPT = {FlagKind.KEPT_CHANGED: "ändrad", FlagKind.KEPT_USED: "används"}
_NAMED = {
    FlagKind.RENUMBERED: "båda har en ny {before}, den andras blir {after}",
    FlagKind.RENAMED: "namnet ”{before}” finns två gånger, den här blir ”{after}”",
    FlagKind.PERIOD_WIDENED: "det finns pengar utanför {before}, perioden blir {after}",
    FlagKind.BOOKED_LATER: "ligger i en tertial som stängdes utan den, räknas från {after}",
    FlagKind.FORECAST_CLOSED: "stängd i en version när den andra ändrade prognosen, tas inte med: {before}",
    FlagKind.CLOSED_TWICE: "stängd i den andra med siffror som inte går ihop med planens; planens gäller",
    FlagKind.RECORDED_TWICE: "registrerad i båda, den räknas en gång",
    FlagKind.CORRECTED_TWICE: "rättad i båda, en av rättelserna finns kvar",
    FlagKind.MATCHED_TWICE: "samma huvudboksrad är inläst i båda, den räknas en gång",
}
_RELATIONS = {
    Relation.SAME: "De är samma version.",
    Relation.AHEAD: "Den andra har allt som finns i planen, och mer.",
    Relation.BEHIND: "Den andra har inget som inte redan finns i planen.",
    Relation.FORKED: "Båda har ändrats var för sig.",
}
_NOT_DONE = "Inget är ändrat. Slå samman med --write."
_UNDECIDED = "Inget är ändrat, för något är inte valt. Välj med --prefer mine eller --prefer theirs."
_BROKEN = "Inget är ändrat, för den sammanslagna planen skulle bryta mot en regel: {sentence}"


class MergeReport:
    """What there is to say of one proposed merge.

    Attributes:
        other: the other version.
        merge: the merge.
        check: its sums.
    """

    def __init__(self, other: OtherVersion, merge: Merge, check: MergeCheck, words: ChangeWords) -> None:
        """Say things with these words of values."""
        self.other = other
        self.merge = merge
        self.check = check
        self._words = words

    def text(self, *, done: bool) -> str:
        """Return the report for people; `done` = the merge was made."""
        return "\n".join([*self._head(), *self._body(), self._end(done=done)])

    def _head(self) -> Iterator[str]:
        common = self.other.common
        at = f"{common.last.at.astimezone():%Y-%m-%d %H:%M}"
        yield f"{self.other.path}: lika till och med {at} (version {common.last.code})."
        yield _RELATIONS[common.relation]
        yield f"Sedan dess: {_changes(common.ours)} i planen, {_changes(common.theirs)} i den andra."

    def _body(self) -> Iterator[str]:
        yield from _section("Konflikter", [self._conflict(one) for one in self.merge.conflicts])
        yield from _section("Att känna till", [self._flag(one) for one in self.merge.flags])
        changes = self._words.lines(self.merge.change_set.changes)
        yield from _section("Det som ändras i planen", [str(line) for line in changes])
        yield from _section("ÖVERSKRIDS mer än i någon av dem", [self._over(o) for o in self.check.overspent])
        yield from _section(
            "MER ÄN DET FINNS, i ingen av dem", [self._short(o) for o in self.check.overdrawn]
        )
        if self.merge.change_set:
            before, theirs, after = self.check.ours, self.check.theirs, self.check.merged
            amounts = (self._words.amount(one.allocated_ore) for one in (before, theirs, after))
            yield "Fördelat: {} i planen, {} i den andra, {} efter.".format(*amounts)
            yield f"Kvar att fördela efter: {self._words.amount(after.remaining_ore)}."

    def _end(self, *, done: bool) -> str:
        if self.merge.broken is not None:
            from planner.cli.words import sentence

            return _BROKEN.format(sentence=sentence(self.merge.broken))
        if self.merge.undecided:
            return _UNDECIDED
        if self.other.is_known:
            return "Det finns inget att slå samman."
        return "Sammanslagna. Ett ångra tar tillbaka allt." if done else _NOT_DONE

    # --- one line each ---------------------------------------------------------------------------

    def _conflict(self, conflict: Conflict) -> str:
        held = (conflict.base, conflict.ours, conflict.theirs)
        base, ours, theirs = (self._value(conflict, one) for one in held)
        return (
            f"{self._words.subject(conflict.entity)}, {self._field(conflict)}: först {base}, "
            f"i planen {ours}, i den andra {theirs} ({_TAKEN[conflict.chosen]})"
        )

    def _field(self, conflict: Conflict) -> str:
        spot = conflict.spot
        names = " / ".join(self._words.field(spot.kind, name) for name in spot.fields)
        return names if spot.year is None else f"{names} {spot.year}"

    def _value(self, conflict: Conflict, held: tuple[object, ...] | None) -> str:
        spot = conflict.spot
        name = "amount_ore" if spot.year is not None else ""
        values = held or (None,) * len(spot.fields)
        pairs = zip(spot.fields, values, strict=True)
        return " / ".join(self._words.value(spot.kind, name or field, value) for field, value in pairs)

    def _flag(self, flag: Flag) -> str:
        what = self._words.subject(flag.entity)
        if flag.kind in _KEPT:
            here, there = _WHERE[flag.side], _WHERE[flag.side.other]
            also = f", med {len(flag.others)} värden till" if flag.others else ""
            return f"{what}: borttagen {here} men {_KEPT[flag.kind]} {there}, finns kvar{also}"
        before, after = self._called(flag.before), self._called(flag.entity)
        return f"{what}: {_NAMED[flag.kind].format(before=before, after=after)}"

    def _over(self, one: MergedBalance) -> str:
        words = self._words
        fund = words.reference(Fund, one.fund_id)
        if one.scenario_id != words.terms.scenario_id:
            fund = f"{words.reference(Scenario, one.scenario_id)}: {fund}"
        return f"{fund} {one.year} med {words.amount(one.overspent_ore)} mer"

    def _short(self, one: MergedChain) -> str:
        words, amount = self._words, self._words.amount(one.overdrawn_ore)
        fund = f"{words.reference(Fund, one.fund_id)} {one.year}"
        if one.measure_id is None:
            return f"{fund}: beviljat {amount} för mycket"
        return f"{words.reference(Measure, one.measure_id)}, {fund}: förbrukat {amount} för mycket"

    def _called(self, entity: Entity | None) -> str:
        """Return what the merge gave anew or left out: a number, a period, a day, a forecast or a name."""
        if isinstance(entity, Measure):
            return entity.code
        if isinstance(entity, PlanInfo):
            return f"{entity.first_year}–{entity.last_year}"
        if isinstance(entity, MoneyEvent):
            return entity.booked_on.isoformat()
        return (
            self._words.subject(entity) if isinstance(entity, Forecast) else str(getattr(entity, "name", ""))
        )

    # --- for machines ----------------------------------------------------------------------------

    def as_json(self, *, done: bool) -> dict[str, Any]:
        """Return the report for machines; amounts in öre."""
        return {
            "file": str(self.other.path),
            "version": self.other.head.code,
            "relation": self.other.common.relation,
            "common": self.other.common.last.code,
            "merged": done,
            "ready": self.merge.is_ready,
            "values": len(self.merge.change_set.changes),
            "conflicts": [self._conflict_json(conflict) for conflict in self.merge.conflicts],
            "flags": [{"kind": f.kind, "what": self._words.subject(f.entity)} for f in self.merge.flags],
            "overspent": [
                {
                    "scenario_id": one.scenario_id,
                    "fund_id": one.fund_id,
                    "year": one.year,
                    "overspent_ore": one.overspent_ore,
                }
                for one in self.check.overspent
            ],
            "overdrawn": [
                {
                    "measure_id": one.measure_id,
                    "fund_id": one.fund_id,
                    "year": one.year,
                    "overdrawn_ore": one.overdrawn_ore,
                }
                for one in self.check.overdrawn
            ],
        }

    def _conflict_json(self, conflict: Conflict) -> dict[str, Any]:
        return {
            "what": self._words.subject(conflict.entity),
            "fields": conflict.spot.fields,
            "year": conflict.spot.year,
            "base": self._value(conflict, conflict.base),
            "ours": self._value(conflict, conflict.ours),
            "theirs": self._value(conflict, conflict.theirs),
            "chosen": conflict.chosen,
        }


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"{title} ({len(lines)}):", *(f"  {line}" for line in lines)] if lines else []


def _changes(entries: tuple[JournalEntry, ...]) -> str:
    count = edits_after(entries, 0)
    return "1 ändring" if count == 1 else f"{count} ändringar"
