"""*Kontrollräkna* itself: every rule on a whole plan, and what of it somebody has acknowledged."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.analysis.findings import chain, doubles, practice, preparation, sums, units
from planner.analysis.findings.examined import Examined, examine
from planner.analysis.findings.facts import Facts
from planner.analysis.findings.finding import Family, Finding, FindingKind
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.plan import Plan

#: Called with how much is done, 0 to 1; whoever has had enough raises.
Report = Callable[[float], None]
Rule = Callable[[Examined], Iterable[Finding]]

#: Every rule, by what it is about.
RULES: Mapping[Family, tuple[Rule, ...]] = {
    Family.UNITS: (
        units.measure_slips,
        units.range_slips,
        units.frame_slips,
        units.forecast_slips,
        units.running_costs,
        units.negative_spending,
    ),
    Family.SUMS: (
        sums.years_and_total,
        sums.components,
        sums.above_asked,
        sums.over_frames,
        sums.overdrawn_funds,
        sums.sum_rows,
    ),
    Family.DOUBLES: (doubles.measures_twice, doubles.places_twice, doubles.old_districts),
    Family.CHAIN: (
        chain.overspent,
        chain.grants_above_asked,
        chain.refused_yet_spent,
        chain.forecasts,
        chain.wrong_order,
        chain.days_backwards,
        chain.outside_year,
        chain.after_done,
        chain.allocated_after_done,
    ),
    Family.PRACTICE: (
        practice.drift_as_investment,
        practice.drift_on_fund,
        practice.no_investments,
        practice.lives,
        practice.operators,
        practice.diary_numbers,
    ),
    Family.PREPARATION: (
        preparation.camera_files,
        preparation.cameras_on_low_need,
        preparation.starts_before_decision,
        preparation.used_before_ready,
        preparation.seasons,
    ),
}


@dataclass(frozen=True, slots=True)
class FigureCheck:
    """What the rules found in a plan.

    Attributes:
        open: what nobody has looked at yet, family by family.
        acknowledged: what somebody lets stand, with who and why.
    """

    open: tuple[Finding, ...] = ()
    acknowledged: tuple[tuple[Finding, Acknowledgement], ...] = ()

    @property
    def all(self) -> tuple[Finding, ...]:
        """Everything that was found."""
        return (*self.open, *(finding for finding, _ in self.acknowledged))


def check_figures(plan: Plan, facts: Facts, report: Report | None = None) -> FigureCheck:
    """Let every rule look at a plan.

    Args:
        plan: the plan; of its scenarios *the plan* is looked at.
        facts: what is known of the field.
        report: called after each rule with how much is done, 0 to 1; what it raises ends the check.
    """
    seen = examine(plan, facts)
    rules = [rule for some in RULES.values() for rule in some]
    found: list[Finding] = []
    for done, rule in enumerate(rules, 1):
        found += rule(seen)
        if report is not None:
            report(done / len(rules))
    found = _without_consequences(found)
    known = {one.finding: one for one in plan.table(Acknowledgement).values()}
    if not known:
        return FigureCheck(tuple(found))
    keyed = [(finding, known.get(finding.key)) for finding in found]
    return FigureCheck(
        tuple(finding for finding, said in keyed if said is None),
        tuple((finding, said) for finding, said in keyed if said is not None),
    )


def _without_consequences(found: list[Finding]) -> list[Finding]:
    """Return what was found, without what a cost in the wrong unit brings with it: being below the limit."""
    slips = {one.measure_id for one in found if one.kind is FindingKind.COST_SLIP}
    if not slips:
        return found
    return [one for one in found if one.kind is not FindingKind.BELOW_LIMIT or one.measure_id not in slips]
