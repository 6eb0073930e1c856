"""Places by what people call them: the name, with the neighbourhood where the name alone is not enough."""

from collections.abc import Callable, Mapping

from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.ids import PlaceId
from planner.domain.names import name_key
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.ui.models.ordering import sort_key


class PlaceNames:
    """Names of the places of a plan, shown and typed."""

    def __init__(self, plan: Callable[[], Plan]) -> None:
        """Read the plan whenever something is asked."""
        self._plan = plan

    def all(self) -> list[str]:
        """Return what the places are called, in order."""
        return sorted(map(called, self._plan().places.values()), key=sort_key)

    def show(self, place_id: PlaceId) -> str:
        """Return what a place is called."""
        return called(self._plan().places[place_id])

    def parse(self, text: str) -> PlaceId:
        """Return the place that somebody typed.

        Raises:
            RuleBrokenError: there is none of that name, or several.
        """
        found = self._by_key().get(name_key(text))
        if found is None:
            alone = [one for one in self._plan().places.values() if name_key(one.name) == name_key(text)]
            found = alone[0].id if len(alone) == 1 else None
        if found is None:
            raise RuleBrokenError(Rule.REFERENCE_MISSING, "place_id", text)
        return found

    def _by_key(self) -> Mapping[str, PlaceId]:
        return {name_key(called(place)): place.id for place in self._plan().places.values()}


def called(place: Place) -> str:
    """Return a place with its neighbourhood: "Tunneln, Sätra"."""
    return f"{place.name}, {place.neighbourhood}" if place.neighbourhood else place.name
