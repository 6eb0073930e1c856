"""Two versions of one plan put together: by value and field, with what both changed left to be chosen."""

from planner.editing.merge.merge import Merge, merge_plans
from planner.editing.merge.values import Conflict, Flag, FlagKind, Side, Spot

__all__ = ["Conflict", "Flag", "FlagKind", "Merge", "Side", "Spot", "merge_plans"]
