"""The schema of a plan file, one function per version: append only, and import nothing of the program.

A migration adds tables and columns, a column with the default that its dataclass has. It never renames or
takes away: the journal keeps values as they were written, and undo reads them by the names they had then.
"""

import sqlite3
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database, Migrations

migrations = Migrations("plan")


def migrate(connection: sqlite3.Connection, application_id: int) -> None:
    """Bring a new or older file to the newest schema, all in one transaction."""
    db = Database(connection, execute_plugins=False, recursive_triggers=False, strict=True)
    with db.atomic():
        migrations.apply(db)
        db.execute(f"PRAGMA application_id={application_id}")
        db.execute(f"PRAGMA user_version={len(migrations.applied(db))}")


def _create(
    db: Database,
    name: str,
    columns: dict[str, Any],
    nullable: Iterable[str] = (),
    references: dict[str, tuple[str, str]] | None = None,
    checks: Iterable[str] = (),
) -> None:
    """Create a STRICT table; sqlite-utils has no words for CHECK, so they are added to its SQL."""
    sql = db.create_table_sql(
        name,
        columns,
        pk=next(iter(columns)),
        not_null=[column for column in columns if column not in nullable],
        foreign_keys=[(column, table, key) for column, (table, key) in (references or {}).items()],
        strict=True,
    )
    head, mark, tail = sql.rpartition("\n) STRICT")
    if not mark:
        raise ValueError(sql)
    db.execute(head + "".join(f",\n   CHECK ({check})" for check in checks) + mark + tail)


@migrations()
def first_schema(db: Database) -> None:
    """Create the plan's values, and the journal of all that was done to them."""
    _create_money(db)
    _create_measures(db)
    _create_journal(db)


def _create_money(db: Database) -> None:
    text = dict.fromkeys(("title", "district"), str)
    _create(db, "scenario", {"id": str, "name": str, "order": int, "note": str}, checks=["name <> ''"])
    _create(
        db,
        "plan_info",
        {"id": str, **text, "first_year": int, "last_year": int, "display_unit": str}
        | {"scenario_id": str, "next_number": int, "created_on": str},
        references={"scenario_id": ("scenario", "id")},
        checks=["title <> ''", "first_year <= last_year"],
    )
    _create(
        db,
        "fund",
        {"id": str, "name": str, "kind": str, "expense_class": str, "order": int, "note": str},
        checks=["name <> ''"],
    )
    _create(
        db,
        "frame",
        {"id": str, "fund_id": str, "year": int, "amount_ore": int}
        | {"decision": str, "dnr": str, "decided_on": str},
        nullable=["decided_on"],
        references={"fund_id": ("fund", "id")},
        checks=["amount_ore >= 0"],
    )


def _create_measures(db: Database) -> None:
    costs = ["cost_low_ore", "cost_likely_ore", "cost_high_ore"]
    _create(db, "place", {"id": str, "name": str, "neighbourhood": str, "kind": str}, checks=["name <> ''"])
    _create(
        db,
        "measure",
        {"id": str, "number": int, "title": str, "kind": str, "place_id": str}
        | {"expense_class": str, "status": str, **dict.fromkeys(costs, int), "cost_per_year": str}
        | {"running_cost_ore": int, "useful_life_years": int, "responsible": str, "applicant": str}
        | {"builder": str, "operator": str, "note": str},
        nullable=["place_id", *costs, "running_cost_ore", "useful_life_years"],
        references={"place_id": ("place", "id")},
        checks=["title <> ''", *(f"{cost} >= 0" for cost in [*costs, "running_cost_ore"])],
    )
    _create(
        db,
        "allocation",
        {"id": str, "scenario_id": str, "measure_id": str, "fund_id": str, "year": int, "amount_ore": int},
        references={
            "scenario_id": ("scenario", "id"),
            "measure_id": ("measure", "id"),
            "fund_id": ("fund", "id"),
        },
        checks=["amount_ore > 0"],
    )
    # Without these, deleting many measures or places searches the whole table for each.
    db.table("allocation").create_index(["measure_id"])
    db.table("measure").create_index(["place_id"])


def _create_journal(db: Database) -> None:
    _create(
        db,
        "journal",
        {"seq": int, "op_id": str, "at": str, "who": str, "action": str, "target": int}
        | {"kind": str, "subject": str, "reason": str, "prev_hash": str, "hash": str},
        nullable=["target"],
        references={"target": ("journal", "seq")},
        checks=["action IN ('edit', 'undo', 'redo')", "(target IS NULL) = (action = 'edit')"],
    )
    _create(
        db,
        "journal_change",
        {"id": int, "seq": int, "entity": str, "entity_id": str, "before": str, "after": str},
        nullable=["before", "after"],
        references={"seq": ("journal", "seq")},
        checks=["before IS NOT NULL OR after IS NOT NULL"],
    )
    db.table("journal").create_index(["op_id"], unique=True)
    db.table("journal_change").create_index(["seq"])


@migrations()
def secrecy(db: Database) -> None:
    """Let places and measures be flagged for secrecy."""
    for table in ("place", "measure"):
        db.table(table).add_column("secret", int, not_null_default=0)


@migrations()
def money_chain(db: Database) -> None:
    """Hold the chain of money, its follow-up, the ledger's lines, and what capital cost depends on."""
    _widen_values(db)
    cell = {"measure_id": str, "fund_id": str, "year": int}
    owners = {"measure_id": ("measure", "id"), "fund_id": ("fund", "id")}
    texts = ["dnr", "body", "voucher", "note", "reason"]
    _create(
        db,
        "money_event",
        {"id": str, "kind": str, **cell, "amount_ore": int, "to_measure_id": str, "to_year": int}
        | {"decided_on": str, "booked_on": str, **dict.fromkeys(texts, str), "corrects": str},
        nullable=["to_measure_id", "to_year", "corrects"],
        references={**owners, "to_measure_id": ("measure", "id"), "corrects": ("money_event", "id")},
        checks=["amount_ore >= 0 OR kind = 'spent'", "booked_on >= decided_on"],
    )
    _create(
        db,
        "forecast",
        {"id": str, **cell, "tertial": str, "amount_ore": int, "comment": str},
        nullable=["amount_ore"],
        references=owners,
        checks=["amount_ore >= 0"],
    )
    for table, column in (("money_event", "measure_id"), ("money_event", "to_measure_id")):
        db.table(table).create_index([column])
    db.table("forecast").create_index(["measure_id"])
    _create_settings(db)
    _create_ledger(db)


def _widen_values(db: Database) -> None:
    measure = db.table("measure")
    measure.add_column("project_code", str, not_null_default="")
    measure.add_column("in_use_from", str)
    measure.add_column("done_on", str)
    measure.add_column("on_others_property", int, not_null_default=0)
    measure.add_column("components", str, not_null_default="[]")
    info = db.table("plan_info")
    info.add_column("dnr", str, not_null_default="")
    info.add_column("capitalisation_limit_ore", int)


def _create_settings(db: Database) -> None:
    _create(
        db,
        "city_frame",
        {"id": str, "fund_id": str, "year": int, "amount_ore": int, "granted_elsewhere_ore": int}
        | {"source": str, "as_of": str},
        nullable=["granted_elsewhere_ore", "as_of"],
        references={"fund_id": ("fund", "id")},
        checks=["amount_ore >= 0", "granted_elsewhere_ore >= 0"],
    )
    _create(
        db,
        "internal_rate",
        {"id": str, "year": int, "hundredths": int, "source": str},
        checks=["hundredths BETWEEN 0 AND 2000"],
    )
    _create(
        db,
        "tertial_closing",
        {"id": str, "year": int, "tertial": str, "through": str, "closed_on": str, "note": str},
    )
    _create(
        db,
        "acknowledgement",
        {"id": str, "finding": str, "reason": str, "by": str, "on": str},
        checks=["reason <> ''"],
    )


def _create_ledger(db: Database) -> None:
    _create(
        db,
        "ledger_line",
        {"id": str, "project": str, "account": str, "booked_on": str, "text": str, "amount_ore": int}
        | {"voucher": str, "source": str, "set_aside": str},
    )
    _create(
        db,
        "ledger_link",
        {"id": str, "project": str, "measure_id": str},
        references={"measure_id": ("measure", "id")},
        checks=["project <> ''"],
    )


@migrations()
def places_and_effect(db: Database) -> None:
    """Hold what was seen at places, need, areas, applications, checklists, indicators and evidence."""
    _widen_places_and_measures(db)
    _create_observations(db)
    _create_need(db)
    _create_areas(db)
    _create_indicators(db)
    _create_preparation(db)


def _widen_places_and_measures(db: Database) -> None:
    place, measure = db.table("place"), db.table("measure")
    for column in ("latitude", "longitude"):
        place.add_column(column, int)
    for column in ("land_owner", "builder", "operator", "target_groups", "photos", "note"):
        place.add_column(column, str, not_null_default="")
    texts = ("problem", "cause", "expected_effect", "target_groups", "dialogue", "agreement")
    for column in (*texts, "running_cost_payer", "risks", "follow_up", "situation_ref", "action_plan_ref"):
        measure.add_column(column, str, not_null_default="")
    measure.add_column("permit", str, not_null_default="unknown")
    for column in ("starts_on", "ends_on"):
        measure.add_column(column, str)


def _create_observations(db: Database) -> None:
    _create(
        db,
        "walk",
        {"id": str, "name": str, "held_on": str, "route": str, "participants": int}
        | {"responsible": str, "next_on": str, "note": str},
        nullable=["participants", "next_on"],
        checks=["name <> ''", "participants >= 0", "next_on > held_on"],
    )
    _create(
        db,
        "observation",
        {"id": str, "place_id": str, "kind": str, "source": str, "seen_on": str, "count": int}
        | {"severity": int, "light": str, "day_part": str, "walk_id": str, "responsible": str}
        | {"answer": str, "done_on": str, "note": str},
        nullable=["severity", "walk_id", "done_on"],
        references={"place_id": ("place", "id"), "walk_id": ("walk", "id")},
        checks=["count > 0", "severity BETWEEN 1 AND 3", "done_on >= seen_on"],
    )
    for column in ("place_id", "walk_id"):
        db.table("observation").create_index([column])
    _create(
        db,
        "observation_deadline",
        {"id": str, "kind": str, "hours": int},
        nullable=["hours"],
        checks=["kind <> ''", "hours > 0"],
    )


def _create_need(db: Database) -> None:
    place = {"place_id": ("place", "id")}
    _create(
        db,
        "need_criterion",
        {"id": str, "key": str, "name": str, "question": str, "weight": int, "order": int},
        checks=["name <> ''", "weight BETWEEN 0 AND 100"],
    )
    _create(
        db,
        "need_rating",
        {"id": str, "place_id": str, "criterion_id": str, "score": int, "source": str, "as_of": str},
        nullable=["as_of"],
        references={**place, "criterion_id": ("need_criterion", "id")},
        checks=["score BETWEEN 0 AND 3"],
    )
    _create(
        db,
        "need_departure",
        {"id": str, "place_id": str, "position": int, "reason": str, "by": str, "on": str},
        references=place,
        checks=["position > 0", "reason <> ''"],
    )
    db.table("need_rating").create_index(["place_id"])
    db.table("need_rating").create_index(["criterion_id"])
    db.table("need_departure").create_index(["place_id"])


def _create_areas(db: Database) -> None:
    _create(db, "area", {"id": str, "name": str, "outline": str, "source": str}, checks=["name <> ''"])
    _create(
        db,
        "area_figure",
        {
            "id": str,
            "area": str,
            "measure": str,
            "year": int,
            "value": int,
            "respondents": int,
            "source": str,
        },
        nullable=["respondents"],
        checks=["area <> ''", "value >= 0", "respondents >= 0"],
    )


def _create_indicators(db: Database) -> None:
    figures = ["baseline", "baseline_year", "target", "target_year", "rhythm_years"]
    _create(
        db,
        "indicator",
        {"id": str, "name": str, "goal": str, "stage": str, "outcome": str, "unit": str}
        | {"is_falling_better": int, **dict.fromkeys(figures, int), "place_id": str, "measure_id": str}
        | {"source": str, "note": str},
        nullable=[*figures, "place_id", "measure_id"],
        references={"place_id": ("place", "id"), "measure_id": ("measure", "id")},
        checks=["name <> ''", "rhythm_years > 0"],
    )
    _create(
        db,
        "reading",
        {"id": str, "indicator_id": str, "read_on": str, "value": int, "margin": int, "respondents": int}
        | {"source": str, "note": str},
        nullable=["margin", "respondents"],
        references={"indicator_id": ("indicator", "id")},
        checks=["margin >= 0", "respondents >= 0"],
    )
    for column in ("place_id", "measure_id"):
        db.table("indicator").create_index([column])
    db.table("reading").create_index(["indicator_id"])


def _create_preparation(db: Database) -> None:
    _create(
        db,
        "evidence_card",
        {"id": str, "kind": str, "title": str, "finding": str, "strength": str, "outcome": str}
        | {"setting": str, "year": int, "source": str, "review_by": str},
        checks=["title <> ''", "source <> ''"],
    )
    _create(
        db,
        "own_price",
        {"id": str, "kind": str, "name": str, "amount_ore": int, "year": int, "is_yearly": int}
        | {"source": str, "note": str},
        checks=["name <> ''", "amount_ore >= 0", "source <> ''"],
    )
    _create(
        db,
        "checklist_answer",
        {"id": str, "measure_id": str, "item": str, "state": str, "on": str, "how_many": int}
        | {"reference": str, "note": str},
        nullable=["on", "how_many"],
        references={"measure_id": ("measure", "id")},
        checks=["item <> ''", "how_many >= 0"],
    )
    _create(
        db,
        "decision_round",
        {"id": str, "fund_id": str, "name": str, "apply_by": str, "decides_on": str, "note": str},
        nullable=["apply_by"],
        references={"fund_id": ("fund", "id")},
        checks=["name <> ''", "decides_on >= apply_by"],
    )
    db.table("checklist_answer").create_index(["measure_id"])
