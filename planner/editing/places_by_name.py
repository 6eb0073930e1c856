"""The places of a plan by what lists call them, and those that a list adds."""

from planner.domain.ids import PlaceId, new_id
from planner.domain.names import name_key
from planner.domain.place import Place
from planner.domain.plan import Plan


class PlacesByName:
    """The places of the plan and those that are added.

    Attributes:
        new: the places that `of` has made, in order.
    """

    def __init__(self, plan: Plan) -> None:
        """Know the places of a plan."""
        self.new: list[Place] = []
        self._by_key: dict[tuple[str, str], Place] = {}
        self._by_name: dict[str, Place] = {}
        for place in plan.places.values():
            self._remember(place)

    def find(self, name: str, neighbourhood: str = "") -> Place | None:
        """Return the place of a name, in that neighbourhood if one is given; None when there is none."""
        key, area = name_key(name), name_key(neighbourhood)
        return self._by_key.get((key, area)) or (None if area else self._by_name.get(key))

    def of(self, name: str, neighbourhood: str = "") -> PlaceId:
        """Return the place of a name, made if there is none."""
        place = self.find(name, neighbourhood)
        if place is None:
            place = Place(id=PlaceId(new_id()), name=name.strip(), neighbourhood=neighbourhood.strip())
            self.new.append(place)
            self._remember(place)
        return place.id

    def _remember(self, place: Place) -> None:
        self._by_key[name_key(place.name), name_key(place.neighbourhood)] = place
        self._by_name.setdefault(name_key(place.name), place)
