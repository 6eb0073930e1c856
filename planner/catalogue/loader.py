"""Reads `resources/catalogue` into frozen values."""

import tomllib
from collections.abc import Mapping
from typing import Any

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.guidance_loader import load_guidance
from planner.catalogue.values import (
    AnchorPer,
    Basis,
    Board,
    BoardRole,
    ClassRule,
    CostAnchor,
    District,
    KindWarning,
    MeasureKind,
    Merger,
    PlaceKind,
    Tile,
    Words,
)
from planner.domain.fund import ExpenseClass
from planner.domain.rate_table import BaseAmount, KnownRate, RateOrigin, RateTable
from planner.resources_path import resource_path

_Row = Mapping[str, Any]
_ORE_PER_KR = 100
_ORIGINS = {
    Basis.SOURCE: RateOrigin.READ,
    Basis.DERIVED: RateOrigin.READ,
    Basis.GENERAL_KNOWLEDGE: RateOrigin.GENERAL_KNOWLEDGE,
}


def load_catalogue() -> Catalogue:
    """Read the catalogue; some 20 ms, so keep what it returns.

    Raises:
        FileNotFoundError: the program's own files are missing.
    """
    areas, measures = _read("districts.toml"), _read("measure_kinds.toml")
    rule = class_rule(measures["class_rule"])
    return Catalogue(
        kinds=[_measure_kind(row, rule) for row in measures["kind"]],
        place_kinds=[_place_kind(row) for row in _read("place_kinds.toml")["kind"]],
        boards=[_board(row) for row in _read("boards.toml")["board"]],
        districts=[_district(row) for row in areas["district"]],
        mergers=[Merger(**{**row, "merged": tuple(row["merged"])}) for row in areas["merger"]],
        rates=_rate_table(_read("rates.toml")),
        guidance=load_guidance(),
        tiles={row["key"]: tuple(map(_tile, row["tiles"])) for row in _read("tiles.toml")["district"]},
    )


def _read(name: str) -> _Row:
    return tomllib.loads(resource_path("catalogue", name).read_text(encoding="utf-8"))


def class_rule(row: _Row) -> ClassRule:
    """Return what the classes of the kinds rest on.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    return ClassRule(
        source=row["source"], year=row["year"], review_by=row["review_by"], basis=Basis(row["basis"])
    )


def _measure_kind(row: _Row, rule: ClassRule) -> MeasureKind:
    life_range = row.get("useful_life_range")
    return MeasureKind(
        key=row["key"],
        order=row["order"],
        icon=row["icon"],
        name=Words(**row["name"]),
        plural=Words(**row["plural"]),
        short=Words(**row["short"]),
        description=Words(**row["description"]),
        expense_class=ExpenseClass(row["expense_class"]),
        class_reason=Words(**row["class_reason"]),
        class_rule=rule,
        builder=row["builder"],
        operator=row["operator"],
        parties_basis=Basis(row["parties_basis"]),
        unit=Words(**row["unit"]),
        unit_plural=Words(**row["unit_plural"]),
        useful_life_years=row.get("useful_life_years"),
        useful_life_range=(life_range[0], life_range[1]) if life_range else None,
        life_basis=Basis(row["life_basis"]),
        life_reason=Words(**row["life_reason"]),
        anchors=tuple(_anchor(anchor) for anchor in row.get("anchor", ())),
        warnings=tuple(kind_warning(warning) for warning in row.get("warning", ())),
        aliases=(*row["aliases_sv"], *row["aliases_en"]),
    )


def _anchor(row: _Row) -> CostAnchor:
    return CostAnchor(
        key=row["key"],
        label=Words(**row["label"]),
        per=AnchorPer(row["per"]),
        low_ore=_ore(row, "low_kr"),
        likely_ore=_ore(row, "likely_kr"),
        high_ore=_ore(row, "high_kr"),
        year=row["year"],
        source=row["source"],
        basis=Basis(row["basis"]),
    )


def _ore(row: _Row, field: str) -> int | None:
    return row[field] * _ORE_PER_KR if field in row else None


def kind_warning(row: _Row) -> KindWarning:
    """Return a reminder of a kind of measure.

    Raises:
        KeyError: it lacks something: source, year or review date too.
    """
    return KindWarning(
        key=row["key"],
        text=Words(**row["text"]),
        source=row["source"],
        year=row["year"],
        review_by=row["review_by"],
        basis=Basis(row["basis"]),
    )


def _place_kind(row: _Row) -> PlaceKind:
    return PlaceKind(
        key=row["key"], icon=row["icon"], name=Words(**row["name"]), aliases=tuple(row["aliases"])
    )


def _board(row: _Row) -> Board:
    return Board(
        key=row["key"],
        name=Words(**row["name"]),
        committee=Words(**row["committee"]) if "committee" in row else None,
        roles=frozenset(BoardRole(role) for role in row["roles"]),
    )


def _district(row: _Row) -> District:
    return District(
        key=row["key"],
        name=row["name"],
        board=row["board"],
        administration=row["administration"],
        neighbourhoods=tuple(row["neighbourhoods"]),
        aliases=row.get("aliases", {}),
        source=row["source"],
        basis=Basis(row["basis"]),
    )


def _tile(row: tuple[str, int, int]) -> Tile:
    name, column, line = row
    return Tile(name=name, column=column, row=line)


def _rate_table(rows: _Row) -> RateTable:
    return RateTable(
        rates={row["year"]: _internal_rate(row) for row in rows["internal_rate"]},
        base_amounts={row["year"]: _base_amount(row) for row in rows["base_amount"]},
        missing_rates=tuple(rows["missing_rates"]),
    )


def _internal_rate(row: _Row) -> KnownRate:
    return KnownRate(
        year=row["year"],
        hundredths=row["rate_hundredths"],
        source=row["source"],
        origin=_ORIGINS[Basis(row["basis"])],
    )


def _base_amount(row: _Row) -> BaseAmount:
    return BaseAmount(
        year=row["year"],
        amount_ore=row["amount_kr"] * _ORE_PER_KR,
        source=row["source"],
        origin=_ORIGINS[Basis(row["basis"])],
    )
