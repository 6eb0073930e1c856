"""Joins *Kontrollräkna* to the catalogue: what it must know of the field, and the check of a whole plan."""

from functools import lru_cache

from planner.analysis.findings.check import FigureCheck, Report, check_figures
from planner.analysis.findings.facts import Facts, KindFacts, OldDistrict
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.values import MeasureKind
from planner.domain.plan import Plan


def checked(plan: Plan, catalogue: Catalogue, report: Report | None = None) -> FigureCheck:
    """Let every rule look at a plan; `report` as in `check_figures`."""
    return check_figures(plan, facts_of(catalogue, plan.info.district), report)


@lru_cache(maxsize=4)
def facts_of(catalogue: Catalogue, district: str) -> Facts:
    """Return what the rules must know, from a catalogue, in a plan of a district."""
    return Facts(
        kinds={kind.key: _kind(kind, catalogue, district) for kind in catalogue.kinds},
        old_districts=tuple(_old_districts(catalogue)),
        rates=catalogue.rates,
        required_items=catalogue.guidance.required_items(),
        seasons={
            kind: item.season
            for item in catalogue.guidance.items
            if item.season is not None
            for kind in item.kinds
        },
        criteria=catalogue.guidance.criteria_of_plan(),
    )


def _kind(kind: MeasureKind, catalogue: Catalogue, district: str) -> KindFacts:
    known = [
        ore
        for anchor in kind.anchors
        if not anchor.is_yearly
        for ore in (anchor.low_ore, anchor.likely_ore, anchor.high_ore)
        if ore is not None
    ]
    return KindFacts(
        expense_class=kind.expense_class,
        life_years=kind.useful_life_years,
        life_range=kind.useful_life_range,
        cheapest_ore=min(known, default=None),
        dearest_ore=max(known, default=None),
        operator=catalogue.administration_name(kind.operator, district),
    )


def _old_districts(catalogue: Catalogue) -> list[OldDistrict]:
    today = {district.key: district for district in catalogue.districts}
    return [
        OldDistrict(
            old=old,
            new=today[merger.into].name,
            board=today[merger.into].board,
            administration=today[merger.into].administration,
            on=merger.on,
        )
        for merger in catalogue.mergers
        for old in merger.merged
    ]
