"""What each field of the measure form reads and which use case saves it."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from planner.domain.changes import ChangeSet
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.editing.measure_costs import set_year_cost
from planner.editing.measure_kind import KindDefaults, choose_kind
from planner.editing.measure_place import flag_places, put_at_place, put_in_neighbourhood
from planner.editing.measures import change_measures
from planner.ui.session import Session

UseCase = Callable[[Plan, Sequence[MeasureId]], ChangeSet]


class MeasureEdits:
    """Fields by key: those of `Measure`, and "place", "neighbourhood", "place_secret" and "year:2027"."""

    def __init__(self, session: Session) -> None:
        """Read from a session."""
        self._session = session

    def getter(self, key: str) -> Callable[[Measure], object]:
        """Return what reads a field of a measure."""
        if key == "place":
            return self._place
        if key == "neighbourhood":
            return self._session.plan.neighbourhood_of
        if key == "place_secret":
            return self._place_secret
        return attrgetter(key)

    def use_case(self, key: str, value: object) -> UseCase:
        """Return the use case that sets a field of several measures."""
        if key == "kind":
            defaults = self.kind_defaults()
            return lambda plan, ids: choose_kind(plan, ids, str(value), defaults)
        if key == "place":
            name, _, neighbourhood = str(value).partition(PLACE_SEPARATOR)
            return lambda plan, ids: put_at_place(plan, ids, name, neighbourhood)
        if key == "neighbourhood":
            return lambda plan, ids: put_in_neighbourhood(plan, ids, str(value))
        if key == "place_secret":
            return lambda plan, ids: flag_places(plan, ids, secret=bool(value))
        if key.startswith("year:") and (value is None or isinstance(value, int)):
            year = int(key.removeprefix("year:"))
            return lambda plan, ids: set_year_cost(plan, ids, year, value)
        return self.fields({key: value})

    def fields(self, values: Mapping[str, object]) -> UseCase:
        """Return the use case that sets fields of `Measure` as they are."""
        return lambda plan, ids: change_measures(plan, ids, **values)

    def kind_defaults(self) -> dict[str, KindDefaults]:
        """Return what measures of each kind usually have in the plan's district, in Swedish as plans are."""
        catalogue, district = self._session.catalogue, self._session.plan.info.district
        return {
            kind.key: KindDefaults(
                expense_class=kind.expense_class,
                builder=catalogue.administration_name(kind.builder, district),
                operator=catalogue.administration_name(kind.operator, district),
                useful_life_years=kind.useful_life_years,
            )
            for kind in catalogue.kinds
        }

    def _place_secret(self, measure: Measure) -> bool:
        place_id = measure.place_id
        return place_id is not None and self._session.plan.places[place_id].secret

    def _place(self, measure: Measure) -> str:
        return self._session.plan.places[measure.place_id].name if measure.place_id else ""


#: Parts a place's name from its neighbourhood where one is chosen from a list: "Torget · Sätra".
PLACE_SEPARATOR = " · "
