"""Where texts of a plan, or of an edit, hold what looks like somebody's personal identity number."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.identity_number import holds_identity_number, masked_identity_numbers
from planner.domain.plan import Plan

_FROM_FILES = frozenset(
    {
        EditKind.IMPORT_LIST,
        EditKind.IMPORT_LEDGER,
        EditKind.IMPORT_WORKBOOK,
        EditKind.IMPORT_OBSERVATIONS,
        EditKind.IMPORT_MAP,
    }
)
#: Numbers that the accounts have given, of which chance makes one in a hundred look like somebody's, and the
#: outline of an area, which the program wrote itself.
_NOBODYS = frozenset({"voucher", "account", "outline"})

#: Ids are the program's own: chance makes one look like a number now and then.
_TEXTS = {
    kind: tuple(
        field.name
        for field in fields(kind)
        if field.type is str and not field.name.endswith("id") and field.name not in _NOBODYS
    )
    for kind in ENTITY_TYPES
}


@dataclass(frozen=True, slots=True)
class Sighting:
    """A text that holds what looks like a personal identity number.

    Attributes:
        entity: the value whose text it is; None for what is said of an edit, such as the name of a version.
        field: which text, or "".
        masked: the numbers, so shortened that they can be found and are not told.
    """

    entity: Entity | None
    field: str
    masked: tuple[str, ...]


def sightings(values: Iterable[Entity]) -> tuple[Sighting, ...]:
    """Return the texts of values that hold a number."""
    return tuple(
        Sighting(value, field, masked)
        for value in values
        for field in _TEXTS[type(value)]
        if (masked := masked_identity_numbers(getattr(value, field)))
    )


def sightings_in(plan: Plan) -> tuple[Sighting, ...]:
    """Return the texts of a whole plan that hold a number."""
    return tuple(
        found
        for kind, fields_of_kind in _TEXTS.items()
        if fields_of_kind and _any_in(plan.table(kind).values(), fields_of_kind)
        for found in sightings(plan.table(kind).values())
    )


def _any_in(values: Iterable[Entity], names: tuple[str, ...]) -> bool:
    """Look through all texts at once: nearly always that is enough, and it is asked after each edit."""
    texts = attrgetter(*names, "id")  # with the id there are always several, so that it gives a tuple
    return holds_identity_number("\n".join(text for value in values for text in texts(value)[:-1]))


def sightings_in_words(*texts: str) -> tuple[Sighting, ...]:
    """Return which of some texts hold a number: names of versions, comments, reasons."""
    return tuple(Sighting(None, "", masked) for text in texts if (masked := masked_identity_numbers(text)))


def new_sightings(change_set: ChangeSet) -> tuple[Sighting, ...]:
    """Return the texts that an edit brings in and that hold a number; one that stood there before is not new.

    What an edit is said to be of is looked at only where somebody else gave it its name: a file that is read.
    """
    found = list(sightings_in_words(change_set.subject)) if change_set.kind in _FROM_FILES else []
    for change in change_set.changes:
        if change.after is None:
            continue
        before = sightings((change.before,)) if change.before else ()
        known = {(old.field, number) for old in before for number in old.masked}
        found += [
            new for new in sightings((change.after,)) if any((new.field, n) not in known for n in new.masked)
        ]
    return tuple(found)
