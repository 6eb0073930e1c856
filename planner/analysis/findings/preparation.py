"""What the law, the season and the timetable say of measures that are prepared: warn, never block."""

from collections.abc import Iterator
from datetime import date

from planner.analysis.findings.examined import Examined
from planner.analysis.findings.finding import Finding, FindingKind
from planner.analysis.need import criteria_of, weighted_mean
from planner.analysis.readiness import open_items
from planner.domain.ids import CriterionId, PlaceId
from planner.domain.measure import Measure, MeasureStatus

#: The kind of measure whose file the law asks for.
CAMERA = "camera"
#: What is counted at places: reported incidents, by the police and EST.
INCIDENT = "incident"
#: A need below this is low: between "not at all" and "a little".
_LOW_NEED = 1
#: From here on its file should be whole.
_CLAIMED = frozenset({MeasureStatus.READY, MeasureStatus.APPLIED})


def camera_files(seen: Examined) -> Iterator[Finding]:
    """Find cameras that are called ready, or are applied for, before their file is whole."""
    required = seen.facts.required_items.get(CAMERA, ())
    for measure in seen.alive:
        if measure.kind == CAMERA and measure.status in _CLAIMED:
            still_open = open_items(seen.plan, measure, required)
            if still_open:
                yield Finding(
                    kind=FindingKind.CAMERA_FILE_OPEN,
                    measure_id=measure.id,
                    names=(str(len(still_open)), str(len(required))),
                )


def cameras_on_low_need(seen: Examined) -> Iterator[Finding]:
    """Find cameras on places where little need is documented: no incident counted, and a low need or none."""
    cameras = [one for one in seen.alive if one.kind == CAMERA and one.place_id is not None]
    if not cameras:
        return
    documented = _documented(seen)
    for measure in cameras:
        if measure.place_id not in documented:
            yield Finding(kind=FindingKind.CAMERA_LOW_NEED, measure_id=measure.id, place_id=measure.place_id)


def starts_before_decision(seen: Examined) -> Iterator[Finding]:
    """Find work that is to start before the round that is to decide on its money, and nothing granted yet."""
    rounds = sorted(seen.plan.rounds.values(), key=lambda one: one.decides_on)
    for measure in seen.alive:
        whole = seen.whole.get(measure.id)
        if measure.starts_on is None or (whole is not None and whole.granted_ore):
            continue
        funds = {part.fund_id for part in seen.parts[measure.id]}
        deciding = [one for one in rounds if one.fund_id in funds]
        if deciding and measure.starts_on < deciding[0].decides_on:
            yield Finding(
                kind=FindingKind.STARTS_BEFORE_DECISION,
                measure_id=measure.id,
                fund_id=deciding[0].fund_id,
                field="starts_on",
                days=(measure.starts_on, deciding[0].decides_on),
            )


def used_before_ready(seen: Examined) -> Iterator[Finding]:
    """Find what is to be used before the work on it ends."""
    for measure in seen.alive:
        if measure.in_use_from and measure.ends_on and measure.in_use_from < measure.ends_on:
            yield Finding(
                kind=FindingKind.USED_BEFORE_READY,
                measure_id=measure.id,
                field="in_use_from",
                days=(measure.in_use_from, measure.ends_on),
            )


def seasons(seen: Examined) -> Iterator[Finding]:
    """Find work in months that its kind is not to touch, such as clearing in the nesting season."""
    for measure in seen.alive:
        season = seen.facts.seasons.get(measure.kind)
        if season is not None and _touches(measure, season):
            yield Finding(
                kind=FindingKind.IN_SEASON,
                measure_id=measure.id,
                field="starts_on",
                days=tuple(day for day in (measure.starts_on, measure.ends_on) if day),
            )


def _documented(seen: Examined) -> set[PlaceId]:
    """Return the places where incidents are counted, or the rated need is not low."""
    plan = seen.plan
    places = {one.place_id for one in plan.observations.values() if one.kind == INCIDENT}
    weights = {one.id: one.weight for one in criteria_of(plan, seen.facts.criteria)}
    scores: dict[PlaceId, dict[CriterionId, int]] = {}
    for rating in plan.ratings.values():
        scores.setdefault(rating.place_id, {})[rating.criterion_id] = rating.score
    values = {place_id: weighted_mean(given, weights) for place_id, given in scores.items()}
    return places | {
        place_id for place_id, value in values.items() if value is not None and value >= _LOW_NEED
    }


def _touches(measure: Measure, season: tuple[int, int]) -> bool:
    """Tell whether work touches the months from the first to the last of a season."""
    start, end = measure.starts_on, measure.ends_on or measure.starts_on
    if start is None or end is None:
        return False
    first, last = season
    years = range(start.year, end.year + 1)
    return any(start <= _last_day(year, last) and end >= date(year, first, 1) for year in years)


def _last_day(year: int, month: int) -> date:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(after.toordinal() - 1)
