"""The same thing twice: measures and places under two names, and district areas under a name that is gone."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations, pairwise
from operator import attrgetter
from typing import TypeVar

from planner.analysis.findings.examined import Examined
from planner.analysis.findings.facts import OldDistrict
from planner.analysis.findings.finding import Finding, FindingKind
from planner.domain.fix import Fix, NewValue
from planner.domain.measure import Measure
from planner.domain.names import name_key
from planner.domain.plan_info import PlanInfo

T = TypeVar("T")

_WORDS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_SMALL_WORDS = frozenset(
    {"i", "på", "vid", "och", "av", "till", "längs", "för", "den", "det", "kopia", "copy"}
)
#: In larger groups only neighbours in alphabetical order are held against each other.
_MANY = 40
_SHORTEST_ABBREVIATION, _LONG = 3, 5
#: What estimates are rounded to: 50 tkr, öre.
_ROUND = 5_000_000


def measures_twice(seen: Examined) -> Iterator[Finding]:
    """Find measures at one place, of one kind and one cost, and measures whose names are nearly the same."""
    told: set[str] = set()
    alive = list(seen.alive)
    groups = [*_grouped(alive, lambda one: _where(seen, one)), *_grouped(alive, _likeness)]
    for group in groups:
        for first, second in _pairs(group):
            one, other = sorted((first, second), key=lambda measure: measure.number)
            if other.id not in told and _is_same(seen, one, other):
                told.add(other.id)
                yield Finding(
                    kind=FindingKind.SAME_MEASURE,
                    measure_id=other.id,
                    other_id=one.id,
                    amounts=(seen.size(other), seen.size(one)),
                    names=(other.title, one.title),
                )


def places_twice(seen: Examined) -> Iterator[Finding]:
    """Find places of one neighbourhood whose names are nearly the same."""
    told: set[str] = set()
    places = sorted(seen.plan.places.values(), key=lambda place: (place.name, place.id))
    for group in _grouped(places, lambda place: (name_key(place.neighbourhood), *_outline(place.name))):
        for one, other in _pairs(group):
            if other.id not in told and _is_near(one.name, other.name):
                told.add(other.id)
                yield Finding(
                    kind=FindingKind.SAME_PLACE,
                    place_id=other.id,
                    other_place_id=one.id,
                    names=(other.name, one.name),
                )


def old_districts(seen: Examined) -> Iterator[Finding]:
    """Find names of district areas that were gone already when they were used; old decisions keep them."""
    info = seen.plan.info
    used = {name for measure in seen.measures for name in _names_of(measure)}
    for old in seen.facts.old_districts:
        if info.created_on >= old.on and (now := _of_today(info.district, old)):
            fix = Fix(PlanInfo, info.id, (NewValue("district", now),))
            names = (info.district, now)
            yield Finding(
                kind=FindingKind.OLD_DISTRICT, field="district", names=names, days=(old.on,), fix=fix
            )
        today = {name: now for name in used if name and (now := _of_today(name, old))}
        for measure in seen.measures if today else ():
            for field, name in zip(_NAME_FIELDS, _names_of(measure), strict=True):
                if name in today and _day_of(seen, measure) >= old.on:
                    yield Finding(
                        kind=FindingKind.OLD_DISTRICT,
                        measure_id=measure.id,
                        field=field,
                        names=(name, today[name]),
                        days=(old.on,),
                        fix=Fix(Measure, measure.id, (NewValue(field, today[name]),)),
                    )


#: Where a measure has the names of boards and administrations.
_NAME_FIELDS = ("applicant", "builder", "operator")
_names_of = attrgetter(*_NAME_FIELDS)


# --- when two names are one --------------------------------------------------------------------------


def _is_same(seen: Examined, one: Measure, other: Measure) -> bool:
    if one.kind != other.kind and one.kind and other.kind:
        return False
    if one.place_id != other.place_id and one.place_id and other.place_id:
        return False
    if _numbers(one.title) != _numbers(other.title):  # stage 1 and stage 2 may well cost the same
        return False
    return _is_near(one.title, other.title) or (
        _where(seen, one) == _where(seen, other) is not None and _is_related(seen.size(one), one, other)
    )


def _is_related(ore: int, one: Measure, other: Measure) -> bool:
    """Tell whether one cost at one place is no chance: it is not round, or the names are much alike.

    In a whole neighbourhood two measures of 300 tkr are nothing; two of 1 368 tkr are.
    """
    these, those = set(_key_words(one.title)), set(_key_words(other.title))
    return ore % _ROUND != 0 or 2 * len(these & those) > min(len(these), len(those))


def _where(seen: Examined, measure: Measure) -> tuple[object, ...] | None:
    """Return what measures that are one at one place have in common; None = it is at none."""
    size = seen.size(measure)
    return (measure.place_id, measure.kind, size) if measure.place_id and measure.kind and size else None


def _likeness(measure: Measure) -> tuple[object, ...]:
    return _outline(measure.title)


def _outline(name: str) -> tuple[object, ...]:
    """Return what nearly equal names share: how many words, their first letters, the numbers."""
    words = _key_words(name)
    return len(words), tuple(word[:1] for word in words), _numbers(name)


def _is_near(one: str, other: str) -> bool:
    """Tell whether two names are one but for å, ä, ö, an abbreviation or a letter in a word."""
    these, those = _key_words(one), _key_words(other)
    return len(these) == len(those) > 0 and all(map(_is_near_word, these, those))


def _is_near_word(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if short.isdecimal() or long.isdecimal():
        return False
    if len(short) >= _SHORTEST_ABBREVIATION and long.startswith(short):
        return True
    return len(short) >= _LONG and _differs_by_one(short, long)


def _differs_by_one(short: str, long: str) -> bool:
    """Tell whether one letter is another, is missing, or has changed places with the next."""
    at = next(
        (at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short)
    )
    if len(short) == len(long):
        swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
        return short[at + 1 :] == long[at + 1 :] or swapped
    return len(long) == len(short) + 1 and short[at:] == long[at + 1 :]


@lru_cache(maxsize=8_192)
def _key_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without å, ä, ö and the small words."""
    words = [word for word in _WORDS.findall(name_key(name)) if word not in _SMALL_WORDS]
    if name.isascii():
        return tuple(words)
    plain = (unicodedata.normalize("NFKD", word) for word in words)
    return tuple("".join(letter for letter in word if not unicodedata.combining(letter)) for word in plain)


@lru_cache(maxsize=8_192)
def _numbers(name: str) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(name))


def _grouped(values: Iterable[T], key: Callable[[T], tuple[object, ...] | None]) -> Iterator[Sequence[T]]:
    groups: dict[tuple[object, ...], list[T]] = {}
    for value in values:
        if (found := key(value)) is not None:
            groups.setdefault(found, []).append(value)
    return (group for group in groups.values() if len(group) > 1)


def _pairs(group: Sequence[T]) -> Iterable[tuple[T, T]]:
    return combinations(group, 2) if len(group) <= _MANY else pairwise(group)


# --- names of areas ----------------------------------------------------------------------------------


def _of_today(name: str, old: OldDistrict) -> str:
    """Return what a name that is, or begins with, an old area is today; "" = it is another name."""
    rest = re.fullmatch(rf"{re.escape(name_key(old.old))}s?\b\s*(stadsdel\w*|sdn|sdf|sdo)?", name_key(name))
    if rest is None:
        return ""
    word = rest[1] or ""
    if word.startswith(("stadsdelsnämnd", "sdn")) and "område" not in word:
        return old.board
    return old.administration if word.startswith(("stadsdelsförv", "sdf")) else old.new


def _day_of(seen: Examined, measure: Measure) -> date:
    """Return the day whose names a measure has: its first event's, else of its last year with money."""
    events = seen.events.get(measure.id, ())
    if events:
        return events[0].decided_on
    years = [part.year for part in seen.parts[measure.id]]
    years += [part.year for part in measure.cost_per_year]
    return date(max(years), 12, 31) if years else seen.plan.info.created_on
