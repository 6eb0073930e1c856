"""Edits of a measure's kind, with what usually follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class KindDefaults:
    """What a measure of a kind (*slag*) usually has.

    Attributes:
        expense_class: investment or operating.
        builder: who builds it (*genomförare*).
        operator: who will run it (*framtida driftansvarig*).
        useful_life_years: its useful life (*nyttjandeperiod*); None = none, or set for each measure.
    """

    expense_class: ExpenseClass = ExpenseClass.INVESTMENT
    builder: str = ""
    operator: str = ""
    useful_life_years: int | None = None


_NO_KIND = KindDefaults()


def choose_kind(
    plan: Plan, measure_ids: Iterable[MeasureId], kind: str, defaults: Mapping[str, KindDefaults]
) -> ChangeSet:
    """Return the edit that gives measures a kind, and what usually follows from it where nobody chose else.

    Class, builder, operator and useful life are filled in when they are empty or still what the old kind
    gave them.

    Args:
        plan: the plan.
        measure_ids: which measures.
        kind: key of the kind, "" = none.
        defaults: what each kind usually has; unknown kinds have nothing.
    """
    pairs = []
    for measure_id in measure_ids:
        before = plan.measures[measure_id]
        after = _of_kind(before, kind, defaults.get(before.kind, _NO_KIND), defaults.get(kind, _NO_KIND))
        if after != before:
            pairs.append((before, after))
    subject = pairs[0][0].code if len(pairs) == 1 else str(len(pairs))
    changes = tuple(Change(before, after) for before, after in pairs)
    return ChangeSet(EditKind.CHANGE_MEASURE, subject, changes)


def _of_kind(measure: Measure, kind: str, old: KindDefaults, new: KindDefaults) -> Measure:
    life = measure.useful_life_years
    usual_class = measure.expense_class is old.expense_class
    return replace(
        measure,
        kind=kind,
        expense_class=new.expense_class if usual_class else measure.expense_class,
        builder=new.builder if measure.builder in {"", old.builder} else measure.builder,
        operator=new.operator if measure.operator in {"", old.operator} else measure.operator,
        useful_life_years=new.useful_life_years if life in {None, old.useful_life_years} else life,
    )
