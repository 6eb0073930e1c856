"""The pages of a session, each made when it is first asked for: a start makes only the one that is shown."""

from collections.abc import Callable, Iterator, Mapping

from planner.ui.pages.page import (
    ALLOCATION,
    APPLICATIONS,
    EFFECT,
    FINDINGS,
    FOLLOW_UP,
    HISTORY,
    MEASURES,
    OVERVIEW,
    PAGE_NAMES,
    PLACES,
    Page,
)
from planner.ui.session import Session
from planner.ui.theme import Theme


class Pages(Mapping[str, Page]):
    """The pages by key; `values` and `items` make them all, `made` makes none."""

    def __init__(self, session: Session, theme: Theme, on_made: Callable[[Page], object]) -> None:
        """Make no page yet; `on_made` is called with each page that is."""
        self._session = session
        self._theme = theme
        self._on_made = on_made
        self._made: dict[str, Page] = {}

    @property
    def made(self) -> Mapping[str, Page]:
        """The pages that have been needed."""
        return self._made

    def __getitem__(self, key: str) -> Page:
        if key not in self._made:
            page = self._made[key] = _MAKERS[key](self._session, self._theme)
            self._on_made(page)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in PAGE_NAMES

    def __iter__(self) -> Iterator[str]:
        return iter(PAGE_NAMES)

    def __len__(self) -> int:
        return len(PAGE_NAMES)


def _overview(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.overview import OverviewPage

    return OverviewPage(session, theme)


def _measures(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.measures import MeasuresPage

    return MeasuresPage(session, theme)


def _allocation(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.allocation import AllocationPage

    return AllocationPage(session, theme)


def _follow_up(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.follow_up import FollowUpPage

    return FollowUpPage(session, theme)


def _findings(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.findings import FindingsPage

    return FindingsPage(session, theme)


def _history(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.history import HistoryPage

    return HistoryPage(session, theme)


def _places(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.places import PlacesPage

    return PlacesPage(session, theme)


def _applications(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.applications import ApplicationsPage

    return ApplicationsPage(session, theme)


def _effect(session: Session, theme: Theme) -> Page:
    from planner.ui.pages.effect import EffectPage

    return EffectPage(session, theme)


_MAKERS: Mapping[str, Callable[[Session, Theme], Page]] = {
    OVERVIEW: _overview,
    MEASURES: _measures,
    ALLOCATION: _allocation,
    FOLLOW_UP: _follow_up,
    FINDINGS: _findings,
    HISTORY: _history,
    PLACES: _places,
    APPLICATIONS: _applications,
    EFFECT: _effect,
}
