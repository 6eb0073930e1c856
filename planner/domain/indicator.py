"""Indicators (*indikatorer*): baseline, target and readings, as counts and shares and never of persons."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.errors import Rule
from planner.domain.ids import IndicatorId, MeasureId, PlaceId, ReadingId

#: Values are kept in hundredths of the indicator's unit, so that none is a float.
MAX_VALUE = 10**13
YEARS = (1900, 2200)
RHYTHMS = (1, 10)


class Stage(StrEnum):
    """How soon something shows: what was built, the first signs, or what it came to."""

    OUTPUT = "output"
    SHORT_TERM = "short_term"
    OUTCOME = "outcome"


class Outcome(StrEnum):
    """What is followed; felt safety and reported crime are never one curve (DOMAIN §6)."""

    FELT_SAFETY = "felt_safety"
    REPORTED_CRIME = "reported_crime"
    SERVICE = "service"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Something counted again and again, to see whether it goes where it should.

    Attributes:
        id: the indicator's id.
        name: what it is called; unique in the plan.
        goal: key of a goal in the catalogue that it follows, or "".
        stage: output, short-term sign or outcome.
        outcome: what it is about.
        unit: what it is counted in (*ljuspunkter*, *procent* …).
        is_falling_better: whether less is better.
        baseline: where it started, hundredths of the unit; None = not known.
        baseline_year: of which year.
        target: where it should come, hundredths of the unit; None = not set.
        target_year: by which year.
        rhythm_years: it can be read every so many years only, as the survey every third; None = any day.
        place_id: the place it is about, or None.
        measure_id: the measure it is about, or None.
        source: where readings come from.
        note: free text.
    """

    id: IndicatorId
    name: str
    goal: str = ""
    stage: Stage = Stage.OUTCOME
    outcome: Outcome = Outcome.FELT_SAFETY
    unit: str = ""
    is_falling_better: bool = False
    baseline: int | None = None
    baseline_year: int | None = None
    target: int | None = None
    target_year: int | None = None
    rhythm_years: int | None = None
    place_id: PlaceId | None = None
    measure_id: MeasureId | None = None
    source: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse an indicator without a name, and impossible values and years."""
        require_name(self.name, "name")
        require_texts(self)
        for name in ("baseline", "target"):
            require_range(getattr(self, name), name, (-MAX_VALUE, MAX_VALUE), Rule.COUNT_RANGE)
            require_range(getattr(self, f"{name}_year"), f"{name}_year", YEARS, Rule.COUNT_RANGE)
        require_range(self.rhythm_years, "rhythm_years", RHYTHMS, Rule.COUNT_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an indicator showed on a day (*avläsning*).

    Attributes:
        id: `ids.reading_id(indicator_id, read_on)`.
        indicator_id: the indicator.
        read_on: the day.
        value: hundredths of the indicator's unit.
        margin: how far the truth may be from it on either side (*felmarginal*), the same; None = not known.
        respondents: how many answered or how many cases there were; None = not known.
        source: where it was read.
        note: free text.
    """

    id: ReadingId
    indicator_id: IndicatorId
    read_on: date
    value: int
    margin: int | None = None
    respondents: int | None = None
    source: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse impossible values."""
        require_texts(self)
        require_range(self.value, "value", (-MAX_VALUE, MAX_VALUE), Rule.COUNT_RANGE)
        require_range(self.margin, "margin", (0, MAX_VALUE), Rule.COUNT_RANGE)
        require_range(self.respondents, "respondents", (0, MAX_VALUE), Rule.COUNT_RANGE)
