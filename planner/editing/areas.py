"""Edits of the map's areas and of what is known of each."""

from collections.abc import Iterable, Mapping

from planner.domain.area import Area, AreaFigure
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import area_id
from planner.domain.names import name_key
from planner.domain.plan import Plan


def import_map(plan: Plan, outlines: Mapping[str, str], source: str) -> ChangeSet:
    """Return the edit that makes the areas of a map the plan's own, in place of those before.

    Args:
        plan: the plan.
        outlines: name → outline, as `shape.encode_outline` writes it.
        source: the name of the file.
    """
    areas = {
        key: Area(id=key, name=name, outline=outline, source=source)
        for name, outline in outlines.items()
        for key in (area_id(name_key(name)),)
    }
    changes = [Change(one, None) for key, one in plan.areas.items() if key not in areas]
    changes += [Change(plan.areas.get(key), one) for key, one in areas.items() if plan.areas.get(key) != one]
    return ChangeSet(EditKind.IMPORT_MAP, source, tuple(changes))


def delete_areas(plan: Plan) -> ChangeSet:
    """Return the edit that takes the map away; the figures of its areas stay."""
    changes = tuple(Change(one, None) for one in plan.areas.values())
    return ChangeSet(EditKind.DELETE_AREAS, str(len(changes)), changes)


def set_area_figures(
    plan: Plan, figures: Iterable[AreaFigure], gone: Iterable[AreaFigure] = (), source: str = ""
) -> ChangeSet:
    """Return the edit that sets figures of areas, and takes others away.

    Args:
        plan: the plan.
        figures: what is to stand in the plan.
        gone: what is not to stand there any more.
        source: the file they came from, or "".
    """
    known = plan.area_figures
    changes = [Change(one, None) for one in gone]
    changes += [Change(known.get(one.id), one) for one in figures if known.get(one.id) != one]
    return ChangeSet(EditKind.SET_AREA_FIGURES, source or str(len(changes)), tuple(changes))
