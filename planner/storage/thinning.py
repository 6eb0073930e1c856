"""Which backups are let go as they grow old: a pure rule on when they were made and where in the journal.

All of the last 48 hours are kept; then the newest of each day, week and month. Days, weeks and months that
have a backup are counted, not the calendar's: a plan that lay for a year, or a clock that runs ahead, costs
none of them. Times are UTC, so that there is no hour twice.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

#: So long everything is kept.
ALL_FOR = timedelta(hours=48)
#: Of so many days, weeks and months the newest is kept.
DAYS, WEEKS, MONTHS = 30, 12, 24

_Bucket = Callable[[datetime], tuple[int, ...]]


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """When a backup was made.

    Attributes:
        seq: the number of the newest entry of its journal.
        at: what the clock said, UTC.
        name: the backup.
    """

    seq: int
    at: datetime
    name: str


def thinned(stamps: Iterable[Stamp], now: datetime) -> Mapping[str, str]:
    """Return the backups that may be deleted, each with the one that is kept in its stead.

    Args:
        stamps: all backups of one plan file.
        now: UTC.
    """
    found = list(stamps)
    ordered = _by_journal(found, now)
    kept = _kept(ordered, now) | _newest(found, now)
    deletable: dict[str, str] = {}
    stand_in = ""
    for stamp in reversed(ordered):
        if stamp.name in kept:
            stand_in = stamp.name
        else:
            deletable[stamp.name] = stand_in
    return MappingProxyType(deletable)


def _by_journal(stamps: Iterable[Stamp], now: datetime) -> list[Stamp]:
    """Order by the journal, whatever the clock said; the time of one is never before the one before it.

    A time that is still to come was a clock that ran ahead: the time of its neighbour is taken instead.
    """
    in_order = sorted(stamps)
    at = next((stamp.at for stamp in in_order if stamp.at <= now), now)
    ordered: list[Stamp] = []
    for stamp in in_order:
        at = at if stamp.at > now else max(at, stamp.at)
        ordered.append(Stamp(stamp.seq, at, stamp.name))
    return ordered


def _newest(stamps: Sequence[Stamp], now: datetime) -> set[str]:
    """Return the newest by the journal and the newest by the clock: after a plan was put back they differ."""
    by_journal = [max(stamps)] if stamps else []
    past = [stamp for stamp in stamps if stamp.at <= now]
    by_clock = [max(past, key=lambda stamp: stamp.at)] if past else []
    return {stamp.name for stamp in (*by_journal, *by_clock)}


def _kept(ordered: Sequence[Stamp], now: datetime) -> set[str]:
    kept = {stamp.name for stamp in ordered if now - stamp.at <= ALL_FOR}
    for bucket, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(ordered, bucket, count)
    return kept


def _newest_of_each(ordered: Sequence[Stamp], bucket: _Bucket, count: int) -> set[str]:
    newest = {bucket(stamp.at): stamp.name for stamp in ordered}
    return {newest[key] for key in sorted(newest)[-count:]}


def _day(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month, at.day)


def _week(at: datetime) -> tuple[int, ...]:
    return at.isocalendar()[:2]


def _month(at: datetime) -> tuple[int, ...]:
    return (at.year, at.month)
