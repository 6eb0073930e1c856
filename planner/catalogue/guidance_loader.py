"""Reads what the field knows of places and measures from `resources/catalogue`."""

import tomllib
from collections.abc import Mapping
from typing import Any

from planner.catalogue.guidance import (
    Card,
    ChecklistItem,
    Criterion,
    Goal,
    Guidance,
    ObservationKind,
)
from planner.catalogue.values import Basis, Words
from planner.domain.checklist import ItemValue
from planner.domain.evidence import Strength
from planner.domain.indicator import Outcome, Stage
from planner.resources_path import resource_path

_Row = Mapping[str, Any]


def load_guidance() -> Guidance:
    """Read kinds of observations, criteria, evidence, checklists and goals; some 10 ms.

    Raises:
        FileNotFoundError: the program's own files are missing.
    """
    return Guidance(
        observation_kinds=map(_observation_kind, _rows("observation_kinds.toml", "kind")),
        criteria=map(criterion, _rows("need_criteria.toml", "criterion")),
        cards=map(card, _rows("evidence.toml", "card")),
        items=map(checklist_item, _rows("checklists.toml", "item")),
        goals=map(goal, _rows("goals.toml", "goal")),
    )


def _rows(name: str, table: str) -> list[_Row]:
    rows: list[_Row] = tomllib.loads(resource_path("catalogue", name).read_text(encoding="utf-8"))[table]
    return rows


def _observation_kind(row: _Row) -> ObservationKind:
    return ObservationKind(
        key=row["key"],
        order=row["order"],
        name=Words(**row["name"]),
        deadline_hours=row.get("deadline_hours"),
        counts_only=row.get("counts_only", False),
        words=tuple(row.get("words", ())),
        source=row["source"],
        basis=Basis(row["basis"]),
    )


def criterion(row: _Row) -> Criterion:
    """Return a criterion of need.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    steps = zip(row["scale"]["sv"], row["scale"]["en"], strict=True)
    return Criterion(
        key=row["key"],
        order=row["order"],
        name=Words(**row["name"]),
        question=Words(**row["question"]),
        scale=tuple(Words(sv=sv, en=en) for sv, en in steps),
        weight=row["weight"],
        source=row["source"],
        year=row["year"],
        review_by=row["review_by"],
        basis=Basis(row["basis"]),
    )


def card(row: _Row) -> Card:
    """Return an evidence card.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    return Card(
        key=row["key"],
        kind=row["kind"],
        title=Words(**row["title"]),
        finding=Words(**row["finding"]),
        outcome=Outcome(row["outcome"]),
        strength=Strength(row["strength"]),
        setting=Words(**row["setting"]),
        year=row["year"],
        source=row["source"],
        review_by=row["review_by"],
        botryggt=tuple(row["botryggt"]),
    )


def checklist_item(row: _Row) -> ChecklistItem:
    """Return an item of a checklist.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    season = row.get("season")
    return ChecklistItem(
        key=row["key"],
        kinds=tuple(row["kinds"]),
        text=Words(**row["text"]),
        help=Words(**row["help"]),
        is_required=row["required"],
        value=ItemValue(row["value"]),
        source=row["source"],
        year=row["year"],
        review_by=row["review_by"],
        basis=Basis(row["basis"]),
        season=(season[0], season[1]) if season else None,
        longest_years=row.get("longest_years"),
    )


def goal(row: _Row) -> Goal:
    """Return a goal.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    return Goal(
        key=row["key"],
        order=row["order"],
        name=Words(**row["name"]),
        text=Words(**row["text"]),
        unit=Words(**row["unit"]),
        stage=Stage(row["stage"]),
        outcome=Outcome(row["outcome"]),
        is_falling_better=row["is_falling_better"],
        target=row.get("target_hundredths"),
        target_year=row.get("target_year"),
        rhythm_years=row.get("rhythm_years"),
        readings_from=Words(**row["readings_from"]),
        source=row["source"],
        year=row["year"],
        review_by=row["review_by"],
        basis=Basis(row["basis"]),
    )
