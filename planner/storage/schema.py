"""The schema that each released version gives a plan, by digest: a file with anything else is not let in.

A trigger or a view could change every figure without breaking any rule of SQLite's, and no setting stops it.
"""

import hashlib
import sqlite3
from collections.abc import Mapping

from planner.storage.errors import Problem, ProblemKind

Objects = Mapping[str, str]

_FIRST: Objects = {
    "index idx__sqlite_migrations_migration_set_name of _sqlite_migrations": "62a1edae2939c09d",
    "index idx_allocation_measure_id of allocation": "4bf58530333f194d",
    "index idx_journal_change_seq of journal_change": "2388e6658c929f81",
    "index idx_journal_op_id of journal": "638c719f266a0ae9",
    "index idx_measure_place_id of measure": "10c6e53aa31c6e99",
    "index sqlite_autoindex_allocation_1 of allocation": "e3b0c44298fc1c14",
    "index sqlite_autoindex_frame_1 of frame": "e3b0c44298fc1c14",
    "index sqlite_autoindex_fund_1 of fund": "e3b0c44298fc1c14",
    "index sqlite_autoindex_measure_1 of measure": "e3b0c44298fc1c14",
    "index sqlite_autoindex_place_1 of place": "e3b0c44298fc1c14",
    "index sqlite_autoindex_plan_info_1 of plan_info": "e3b0c44298fc1c14",
    "index sqlite_autoindex_scenario_1 of scenario": "e3b0c44298fc1c14",
    "table _sqlite_migrations of _sqlite_migrations": "b1c63fca2637b858",
    "table allocation of allocation": "b71eea2d663b0400",
    "table frame of frame": "ba4bb7695dea4f73",
    "table fund of fund": "8567aa9df57ec848",
    "table journal of journal": "147765d6ba8fb681",
    "table journal_change of journal_change": "14c635ae073cc414",
    "table measure of measure": "10d35bfd89f8bebf",
    "table place of place": "4a7e911455f8ae29",
    "table plan_info of plan_info": "cb4cf5c7f6e4096d",
    "table scenario of scenario": "45e99893fa608f6c",
}
_SECRECY: Objects = {
    "table measure of measure": "4c4859f3ff5ae388",
    "table place of place": "30f61dc65e67c59d",
}
_MONEY_CHAIN: Objects = {
    "index idx_forecast_measure_id of forecast": "76add0aa41d74bbc",
    "index idx_money_event_measure_id of money_event": "ce36efe60b537e15",
    "index idx_money_event_to_measure_id of money_event": "229620bb16ea2dcf",
    "index sqlite_autoindex_acknowledgement_1 of acknowledgement": "e3b0c44298fc1c14",
    "index sqlite_autoindex_city_frame_1 of city_frame": "e3b0c44298fc1c14",
    "index sqlite_autoindex_forecast_1 of forecast": "e3b0c44298fc1c14",
    "index sqlite_autoindex_internal_rate_1 of internal_rate": "e3b0c44298fc1c14",
    "index sqlite_autoindex_ledger_line_1 of ledger_line": "e3b0c44298fc1c14",
    "index sqlite_autoindex_ledger_link_1 of ledger_link": "e3b0c44298fc1c14",
    "index sqlite_autoindex_money_event_1 of money_event": "e3b0c44298fc1c14",
    "index sqlite_autoindex_tertial_closing_1 of tertial_closing": "e3b0c44298fc1c14",
    "table acknowledgement of acknowledgement": "7e18baf698fdbda9",
    "table city_frame of city_frame": "529d809a6ec1cf8c",
    "table forecast of forecast": "6687c8e1cbacc894",
    "table internal_rate of internal_rate": "3af1cffee21bb7d5",
    "table ledger_line of ledger_line": "ad98d95b43e5d7e8",
    "table ledger_link of ledger_link": "0c933635f56ac60c",
    "table measure of measure": "50594ad1bdb9d15f",
    "table money_event of money_event": "e1c08e8b9f25f2ec",
    "table plan_info of plan_info": "91b6ba9249620630",
    "table tertial_closing of tertial_closing": "7afba7a4c194f33a",
}
_PLACES_AND_EFFECT: Objects = {
    "index idx_checklist_answer_measure_id of checklist_answer": "451574eb3c465060",
    "index idx_indicator_measure_id of indicator": "984a9446dd0d3a6c",
    "index idx_indicator_place_id of indicator": "41080e141b02db77",
    "index idx_need_departure_place_id of need_departure": "9d4951d657b7e0f6",
    "index idx_need_rating_criterion_id of need_rating": "ec9073693f84ce2c",
    "index idx_need_rating_place_id of need_rating": "6ce7709a62c6a950",
    "index idx_observation_place_id of observation": "640a2a57d5ed7c73",
    "index idx_observation_walk_id of observation": "0b1c7cca872eddf2",
    "index idx_reading_indicator_id of reading": "d33279ecab13fe6e",
    "index sqlite_autoindex_area_1 of area": "e3b0c44298fc1c14",
    "index sqlite_autoindex_area_figure_1 of area_figure": "e3b0c44298fc1c14",
    "index sqlite_autoindex_checklist_answer_1 of checklist_answer": "e3b0c44298fc1c14",
    "index sqlite_autoindex_decision_round_1 of decision_round": "e3b0c44298fc1c14",
    "index sqlite_autoindex_evidence_card_1 of evidence_card": "e3b0c44298fc1c14",
    "index sqlite_autoindex_indicator_1 of indicator": "e3b0c44298fc1c14",
    "index sqlite_autoindex_need_criterion_1 of need_criterion": "e3b0c44298fc1c14",
    "index sqlite_autoindex_need_departure_1 of need_departure": "e3b0c44298fc1c14",
    "index sqlite_autoindex_need_rating_1 of need_rating": "e3b0c44298fc1c14",
    "index sqlite_autoindex_observation_1 of observation": "e3b0c44298fc1c14",
    "index sqlite_autoindex_observation_deadline_1 of observation_deadline": "e3b0c44298fc1c14",
    "index sqlite_autoindex_own_price_1 of own_price": "e3b0c44298fc1c14",
    "index sqlite_autoindex_reading_1 of reading": "e3b0c44298fc1c14",
    "index sqlite_autoindex_walk_1 of walk": "e3b0c44298fc1c14",
    "table area of area": "c523f6cc21fcbd7c",
    "table area_figure of area_figure": "4b6f2190491fdb54",
    "table checklist_answer of checklist_answer": "ad25496c6d952a80",
    "table decision_round of decision_round": "df242c1ebdcfe703",
    "table evidence_card of evidence_card": "d9f0932cf54ba9d3",
    "table indicator of indicator": "729e6b4451b33da9",
    "table measure of measure": "08ea35de3a1a471e",
    "table need_criterion of need_criterion": "6f81f5d6c83437f2",
    "table need_departure of need_departure": "d045e1124effbc16",
    "table need_rating of need_rating": "b1f8c4e60e168db3",
    "table observation of observation": "fe4e65468ad30aa1",
    "table observation_deadline of observation_deadline": "e28b836bfc8a75c0",
    "table own_price of own_price": "6bbd59e074c3c4c0",
    "table place of place": "4bd1e9f7f3976654",
    "table reading of reading": "c73b4a1a594f56b2",
    "table walk of walk": "72ab317de9dc8c68",
}

#: Schema version → what is in `sqlite_schema` → digest of its SQL. A test holds it against the migrations.
SCHEMAS: Mapping[int, Objects] = {
    1: _FIRST,
    2: {**_FIRST, **_SECRECY},
    3: {**_FIRST, **_SECRECY, **_MONEY_CHAIN},
    4: {**_FIRST, **_SECRECY, **_MONEY_CHAIN, **_PLACES_AND_EFFECT},
}


def newest_version() -> int:
    """Return the schema version that this program writes: how many migrations a new file has behind it."""
    return max(SCHEMAS)


def schema_problems(connection: sqlite3.Connection, version: int) -> list[Problem]:
    """Compare a file's schema with exactly what the migrations give for its version."""
    found, wanted = schema_of(connection), SCHEMAS[version]
    names = sorted(found.keys() | wanted.keys())
    return [Problem(ProblemKind.SCHEMA, name) for name in names if found.get(name) != wanted.get(name)]


def schema_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Return every object of a schema, as `type name of table`, with the digest of its SQL."""
    query = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
    return {
        f"{kind} {name} of {table}": _digest(sql)
        for kind, name, table, sql in connection.execute(query).fetchall()
    }


def _digest(sql: str) -> str:
    return hashlib.sha256(" ".join(sql.split()).encode()).hexdigest()[:16]
