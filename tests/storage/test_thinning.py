"""Thinning: all of two days, then days, weeks and months; the newest stays, whatever the clock says."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.storage.thinning import ALL_FOR, DAYS, MONTHS, WEEKS, Stamp, thinned

NOW = datetime(2026, 3, 29, 2, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
MOST_OLD = DAYS + WEEKS + MONTHS + 2

hours = st.integers(-24 * 30, 24 * 1200)


@st.composite
def histories(draw: st.DrawFn) -> list[Stamp]:
    """Backups in the journal's order with clocks that may run anywhere."""
    ages = draw(st.lists(hours, max_size=120))
    return [Stamp(seq, NOW - age * HOUR, str(seq)) for seq, age in enumerate(ages, 1)]


def left(stamps: list[Stamp], now: datetime) -> list[Stamp]:
    gone = thinned(stamps, now)
    return [stamp for stamp in stamps if stamp.name not in gone]


@given(histories())
def test_the_newest_by_journal_and_by_clock_stay_and_so_does_every_stand_in(stamps: list[Stamp]) -> None:
    gone = thinned(stamps, NOW)
    names = {stamp.name for stamp in stamps}
    assert set(gone) <= names
    assert set(gone.values()) <= names - set(gone)
    if stamps:
        assert max(stamps).name not in gone
        past = [stamp for stamp in stamps if stamp.at <= NOW]
        if past:
            assert max(past, key=lambda stamp: stamp.at).name not in gone


@given(histories())
def test_thinning_twice_deletes_no_more_while_the_clock_runs_forwards(stamps: list[Stamp]) -> None:
    past = sorted(min(stamp.at, NOW) for stamp in stamps)
    once = left([Stamp(seq, at, str(seq)) for seq, at in enumerate(past, 1)], NOW)
    assert left(once, NOW) == once


@given(histories())
def test_what_the_last_two_days_brought_stays(stamps: list[Stamp]) -> None:
    gone = thinned(stamps, NOW)
    assert all(stamp.name not in gone for stamp in stamps if timedelta(0) <= NOW - stamp.at <= ALL_FOR)


@given(histories())
def test_of_what_is_older_no_more_stays_than_days_weeks_and_months(stamps: list[Stamp]) -> None:
    old = [stamp for stamp in stamps if NOW - stamp.at > ALL_FOR]
    in_order = sorted(old, key=lambda stamp: stamp.at)
    renumbered = [Stamp(seq, stamp.at, stamp.name) for seq, stamp in enumerate(in_order, 1)]
    assert len(left(renumbered, NOW)) <= MOST_OLD


def lived(days: int, every_hours: int) -> list[Stamp]:
    """A plan that is backed up and thinned all the time, as it is left at the end."""
    stamps: list[Stamp] = []
    for step in range(days * 24 // every_hours):
        now = NOW + step * every_hours * HOUR
        stamps.append(Stamp(step, now, str(step)))
        stamps = left(stamps, now)
    return stamps


def test_after_three_years_every_day_week_and_month_that_is_promised_is_there() -> None:
    stamps = lived(3 * 365, 6)
    now = stamps[-1].at
    days = {stamp.at.date() for stamp in stamps}
    assert all((now - timedelta(days=back)).date() in days for back in range(DAYS))
    weeks = {stamp.at.isocalendar()[:2] for stamp in stamps}
    assert all((now - timedelta(weeks=back)).isocalendar()[:2] in weeks for back in range(WEEKS))
    months = {(stamp.at.year, stamp.at.month) for stamp in stamps}
    assert len(months) == MONTHS
    assert len([stamp for stamp in stamps if now - stamp.at > ALL_FOR]) <= MOST_OLD


def test_a_plan_that_lay_for_years_keeps_its_days() -> None:
    stamps = lived(40, 24)
    assert len(left(stamps, stamps[-1].at + timedelta(days=2000))) >= DAYS


def test_a_clock_that_is_put_back_does_not_make_the_newest_old() -> None:
    stamps = [Stamp(1, NOW, "a"), Stamp(2, NOW + HOUR, "b"), Stamp(3, NOW - timedelta(days=4000), "c")]
    assert thinned(stamps, NOW + 2 * HOUR) == {}


def test_a_clock_that_once_ran_ahead_keeps_nothing_from_being_thinned() -> None:
    ahead = Stamp(1, NOW + timedelta(days=4000), "ahead")
    later = [Stamp(seq, NOW + seq * HOUR, str(seq)) for seq in range(2, 400)]
    stamps = left([ahead, *later], later[-1].at)
    assert len(stamps) < 48 + 2 + 16


def test_the_newest_of_a_plan_that_was_put_back_stays_although_its_journal_is_shorter() -> None:
    old = [Stamp(seq, NOW + seq * HOUR, f"old {seq}") for seq in range(50, 100)]
    back = [Stamp(seq, NOW + (60 + seq) * HOUR, f"new {seq}") for seq in range(50, 60)]
    gone = thinned([*old, *back], NOW + timedelta(days=90))
    assert not {"old 99", "new 59"} & set(gone)
