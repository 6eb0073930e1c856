"""Edits of the rounds in which funds decide."""

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.decision_round import DecisionRound
from planner.domain.ids import DecisionRoundId
from planner.domain.plan import Plan


def put_round(plan: Plan, one: DecisionRound) -> ChangeSet:
    """Return the edit that adds a round or changes it; empty when nothing differs."""
    before = plan.rounds.get(one.id)
    return ChangeSet(EditKind.SET_ROUNDS, one.name, () if before == one else (Change(before, one),))


def delete_round(plan: Plan, round_id: DecisionRoundId) -> ChangeSet:
    """Return the edit that deletes a round."""
    one = plan.rounds[round_id]
    return ChangeSet(EditKind.SET_ROUNDS, one.name, (Change(one, None),))
