"""The words of the catalogue: texts on law and evidence carry their sources, and none promises an effect."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from planner.catalogue.guidance_loader import card, checklist_item, criterion, goal
from planner.catalogue.loader import class_rule, kind_warning
from planner.resources_path import resource_path

Row = dict[str, Any]
#: What is read from each file of the catalogue, by the name of the file.
Tables = dict[str, Row]
#: Where something is wrong, and what.
Fault = tuple[str, str]

_NEEDED: Mapping[str, type] = {"source": str, "year": int, "review_by": date}
_FELT, _CRIME = "felt_safety", "reported_crime"
#: Tables whose rows are texts on law, evidence or goals → the table in the file, and what reads a row.
_TABLES: Mapping[str, tuple[str, Callable[[Row], object]]] = {
    "evidence.toml": ("card", card),
    "checklists.toml": ("item", checklist_item),
    "goals.toml": ("goal", goal),
    "need_criteria.toml": ("criterion", criterion),
}
_WARNINGS = "measure_kinds.toml"
_RULE = f"{_WARNINGS}/class_rule"

#: Authorities need no permit for cameras since 2025-04-01, whatever the words for asking for one.
_IMY = r"(?:IMY|Integritetsskydds\w*|Datainspektion\w*|Authority for Privacy Protection)"
_PERMIT_FROM_IMY = re.compile(
    rf"(?:sök|ansök|begär|inhämta)\w*\s[^.]{{0,30}}tillstånd[^.]{{0,30}}\b{_IMY}"
    rf"|tillstånd\s(?:från|av|hos)\s{_IMY}"
    rf"|{_IMY}s?\s(?:till\w*\s)?(?:tillstånd|permi\w+)"
    rf"|(?:apply|ask|permit|permission)\b[^.]{{0,40}}\b{_IMY}",
    re.IGNORECASE,
)
#: Of cameras alone: asking anybody for a permit, but where it says that nobody does any longer.
_CAMERA_PERMIT = re.compile(
    r"kameratillstånd|camera permit|\b(?:sök|ansök|begär|inhämta)\w*\s(?!inte\b)[^.]{0,30}tillstånd"
    r"|(?<!no longer )\b(?:apply|ask) for a permit",
    re.IGNORECASE,
)
#: The Act on guards before 2024, and its areas, which hold no longer.
_OLD_GUARDS = re.compile(r"\bLOV\b|1980:578|\b3 §|§ 3\b")
#: What says that something will come of a measure.
_PROMISE = re.compile(
    r"\b(?:kommer att|garanter\w+|leder till|förhindr\w+|förebygger|säkerställer|sparar"
    r"|undviker brott|undvikna brott"
    r"|(?:minskar|sänker|halverar|stoppar|ökar|stärker|skapar)\s(?:\w+\s){0,2}"
    r"(?:brott|inbrott|otrygg|oro\b|skadegör|trygg)\w*"
    r"|(?:ger|gör|blir)\s(?:\w+\s){0,3}(?:färre|fler besök|ökad|minskad|lägre|säkrare|tryggare)\w*"
    r"|will (?:reduce|lower|cut|give|make|lead|bring|improve)|guarantee\w*|leads? to|prevents?|ensures?"
    r"|avoided crimes?"
    r"|(?:reduces?|lowers?|cuts?|increases?|improves?)\s(?:\w+\s){0,2}(?:crime|burglar|safety|fear|worry)\w*"
    r"|(?:makes?|gives?|brings?)\s(?:\w+\s){0,3}(?:safer|fewer|less|more (?:safety|visitors)))\b",
    re.IGNORECASE,
)
#: Words that only a text on law or evidence has: it must stand in a row with source, year and review date.
_LAW_OR_STUDY = re.compile(
    r"\b(?:lag|lagen)\b|\w{3,}(?:lagen|balken)\b|förordning|\bSFS\b|\(\d{4}:\d+\)|\b(?:OSL|RKR|GDPR|Act)\b"
    r"|föreskrifter|\b(?:lov|permit)[/ -]|\bstud(?:ie|ien|ier|y|ies)\b|utvärdering|evaluat|lottat|randomised",
    re.IGNORECASE,
)
#: What each outcome is told with; perceived crime is felt.
_PERCEIVED = re.compile(r"upplevd brottslighet|perceived crime", re.IGNORECASE)
_OUTCOMES: Mapping[str, re.Pattern[str]] = {
    _FELT: re.compile(
        r"upplevd|otrygg|trygghet(?!s)|tryggare|\boro\b|rädsl|felt safety|unsafe|worr|fear|perceived",
        re.IGNORECASE,
    ),
    _CRIME: re.compile(r"brott|skadegör|stöld|våld|crime|burglar|vandal|theft|violen", re.IGNORECASE),
}


def read() -> Tables:
    """Return every file of the catalogue."""
    paths = sorted(resource_path("catalogue").glob("*.toml"))
    return {path.name: tomllib.loads(path.read_text("utf-8")) for path in paths}


def faults_of(tables: Tables) -> set[Fault]:
    """Return all that is wrong with the words of a catalogue."""
    found = {(where, fault) for where, row in sourced(tables) for fault in row_faults(row)}
    found |= {(name, fault) for name, table in tables.items() for fault in text_faults(table)}
    found |= {(one["key"], fault) for one in tables["evidence.toml"]["card"] for fault in card_faults(one)}
    return found | missing_cards(tables)


def sourced(tables: Tables) -> Iterator[tuple[str, Row]]:
    """Yield every row that must have a source, and where it stands."""
    for name, (table, _) in _TABLES.items():
        for row in tables[name][table]:
            yield f"{name}/{row['key']}", row
    yield _RULE, tables[_WARNINGS]["class_rule"]
    for kind in tables[_WARNINGS]["kind"]:
        for warning in kind.get("warning", ()):
            yield f"{kind['key']}/{warning['key']}", warning


def row_faults(row: Row) -> Iterator[str]:
    """Yield what a row lacks: source, year, review date, and that it says when nobody checked it."""
    yield from (name for name, kind in _NEEDED.items() if not isinstance(row.get(name) or None, kind))
    review, year = row.get("review_by"), row.get("year")
    if review and year and review.year < year:
        yield "review before year"
    is_known = "inte kontrollerad" in row.get("source", "")
    if "basis" in row and is_known != (row["basis"] == "general knowledge"):
        yield "basis"
    if "camera" in row.get("kinds", ()) and any(_CAMERA_PERMIT.search(text) for text, _ in texts(row)):
        yield "permit"


def text_faults(table: Row) -> Iterator[str]:
    """Yield what is wrong with any text of a file."""
    for text, is_cited in texts(table):
        if _PERMIT_FROM_IMY.search(text):
            yield "permit"
        if _OLD_GUARDS.search(text):
            yield "old law"
        if _PROMISE.search(text):
            yield "promise"
        if _LAW_OR_STUDY.search(text) and not is_cited:
            yield "no source"


def texts(value: Any, *, is_cited: bool = False) -> Iterator[tuple[str, bool]]:
    """Yield every text but the sources, and whether it stands in a row with source, year and review date."""
    if isinstance(value, Mapping):
        is_cited = is_cited or value.keys() >= _NEEDED.keys()
        for key, part in value.items():
            if key != "source":
                yield from texts(part, is_cited=is_cited)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, is_cited=is_cited)
    elif isinstance(value, str):
        yield value, is_cited


def card_faults(one: Row) -> Iterator[str]:
    """Yield what is wrong with a card: it tells of its own outcome, and a finding only where one is."""
    if one["outcome"] not in _OUTCOMES:
        yield "outcome"
        return
    own, other = (_OUTCOMES[one["outcome"]], _OUTCOMES[_CRIME if one["outcome"] == _FELT else _FELT])
    told = [f"{one['title'][tongue]}. {one['finding'][tongue]}" for tongue in ("sv", "en")]
    if one["outcome"] == _FELT:
        told = [_PERCEIVED.sub("", text) for text in told]
    if any(other.search(text) for text in told):
        yield "other outcome"
    if not all(own.search(title) for title in one["title"].values()):
        yield "outcome not named"
    is_missing = one["strength"] == "missing"
    if is_missing != (one["finding"]["sv"].startswith("Ingen ") and one["setting"]["en"] == "No study found"):
        yield "missing or not"


def missing_cards(tables: Tables) -> set[Fault]:
    """Return the kinds of measure that lack a card of an outcome."""
    there = {(one["kind"], one["outcome"]) for one in tables["evidence.toml"]["card"]}
    kinds = [kind["key"] for kind in tables[_WARNINGS]["kind"]]
    return {(kind, f"no card of {outcome}") for kind in kinds for outcome in _OUTCOMES} - {
        (kind, f"no card of {outcome}") for kind, outcome in there
    }


def planted(where: str, **changes: Any) -> set[Fault]:
    """Return what is found when a row of a copy is changed: None takes a field away."""
    tables = deepcopy(read())
    row = dict(sourced(tables))[where]
    for name, value in changes.items():
        row[name] = value
        if value is None:
            del row[name]
    return faults_of(tables)


#: A row of each table with its reader.
ROWS: Mapping[str, Callable[[Row], object]] = {
    "evidence.toml/lighting_crime": card,
    "checklists.toml/balancing": checklist_item,
    "goals.toml/unsafety_halved": goal,
    "need_criteria.toml/common": criterion,
    "camera/documentation": kind_warning,
    _RULE: class_rule,
}


def test_nothing_is_wrong_with_the_words_of_the_catalogue() -> None:
    assert faults_of(read()) == set()


def test_every_reminder_and_every_row_on_law_or_evidence_is_looked_at() -> None:
    places = dict(sourced(read()))
    assert set(ROWS) <= set(places)
    assert sum(not where.split("/")[0].endswith(".toml") for where in places) == 31


@pytest.mark.parametrize("where", ROWS)
@pytest.mark.parametrize("field", _NEEDED)
def test_a_row_without_source_year_or_review_date_is_caught_and_not_read(where: str, field: str) -> None:
    assert (where, field) in planted(where, **{field: None})
    assert (where, field) in planted(where, **{field: ""})
    bad = {name: value for name, value in dict(sourced(read()))[where].items() if name != field}
    with pytest.raises(KeyError, match=field):
        ROWS[where](bad)


def test_a_review_before_the_year_of_the_text_is_caught() -> None:
    where = "camera/documentation"
    assert planted(where, review_by=date(2020, 1, 1)) == {(where, "review before year")}


def test_general_knowledge_that_does_not_say_so_is_caught() -> None:
    where = "barrier/access"
    assert planted(where, source="Räddningstjänstens handbok") == {(where, "basis")}
    assert planted(where, basis="source") == {(where, "basis")}


#: A row of each table with texts → the text that is changed.
FIELDS = {
    "evidence.toml/lighting_crime": "finding",
    "checklists.toml/balancing": "help",
    "goals.toml/unsafety_halved": "text",
    "need_criteria.toml/common": "question",
    "camera/documentation": "text",
}
#: A text, and what is wrong with it.
WRONG = [
    ("Sök tillstånd hos IMY innan kamerorna sätts upp.", "permit"),
    ("Ansök om tillstånd hos Integritetsskyddsmyndigheten.", "permit"),
    ("Kräver tillstånd från IMY.", "permit"),
    ("Vänta på IMY:s tillstånd hos Datainspektionen.", "permit"),
    ("Apply to IMY for a permit.", "permit"),
    ("A permit from the Authority for Privacy Protection is needed.", "permit"),
    ("Polisen förordnar enligt 3 § LOV.", "old law"),
    ("Åtgärden kommer att minska brotten.", "promise"),
    ("Ljuset minskar brotten på platsen.", "promise"),
    ("Möblerna ger ökad trygghet.", "promise"),
    ("Ger färre inbrott.", "promise"),
    ("Garanterar lugnare kvällar.", "promise"),
    ("Så blir torget tryggare.", "promise"),
    ("Ökar tryggheten.", "promise"),
    ("Lighting will reduce crime.", "promise"),
    ("Reduces crime.", "promise"),
    ("It makes the square safer.", "promise"),
    ("12 avoided crimes a year.", "promise"),
]


@pytest.mark.parametrize(("text", "fault"), WRONG)
@pytest.mark.parametrize("tongue", ["sv", "en"])
def test_a_planted_text_is_caught_wherever_it_stands(text: str, fault: str, tongue: str) -> None:
    tables = read()
    rows = dict(sourced(tables))
    for where, field in FIELDS.items():
        rows[where][field][tongue] = text
    assert {(name, fault) for name in (*_TABLES, _WARNINGS)} <= faults_of(tables)


def test_a_camera_file_that_asks_anybody_for_a_permit_is_caught() -> None:
    where = "checklists.toml/balancing"
    for text in ("Sök tillstånd först.", "Kameratillstånd finns.", "Then apply for a permit."):
        assert (where, "permit") in planted(where, help={"sv": text, "en": text})
    told = {
        "sv": "Myndigheter söker inte längre tillstånd.",
        "en": "Authorities no longer apply for a permit.",
    }
    assert planted(where, help=told) == set()


@pytest.mark.parametrize(
    "text",
    ["Enligt lag (2023:421).", "See the Planning Act.", "En studie visar motsatsen.", "Lov/anmälan: ja."],
)
def test_law_or_evidence_outside_a_row_with_a_source_is_caught(text: str) -> None:
    tables = read()
    tables[_WARNINGS]["kind"][0]["description"]["sv"] = text
    assert faults_of(tables) == {(_WARNINGS, "no source")}


def test_a_card_that_tells_of_the_other_outcome_is_caught() -> None:
    mixed = {
        "sv": "Efter tre år ingen förändring, och ingen skillnad i upplevd trygghet.",
        "en": "After three years no change.",
    }
    key = "camera_stockholm_crime"
    assert planted(f"evidence.toml/{key}", finding=mixed) == {(key, "other outcome")}
    key = "clearing_felt"
    assert planted(
        f"evidence.toml/{key}", finding={"sv": "39 procent.", "en": "Vandalism 39 percent lower."}
    ) == {(key, "other outcome")}


def test_a_card_of_both_or_that_does_not_name_its_outcome_is_caught() -> None:
    key = "graffiti_felt"
    assert (key, "outcome") in planted(f"evidence.toml/{key}", outcome="service")
    title = {"sv": "Klottersanering", "en": "Graffiti removal"}
    assert planted(f"evidence.toml/{key}", title=title) == {(key, "outcome not named")}


def test_a_finding_where_nothing_was_found_is_caught() -> None:
    key = "graffiti_felt"
    assert planted(f"evidence.toml/{key}", strength="weak") == {(key, "missing or not")}
    told = {"sv": "Tio procent lägre.", "en": "Ten percent lower."}
    assert planted(f"evidence.toml/{key}", finding=told) == {(key, "missing or not")}


@pytest.mark.parametrize("outcome", [_FELT, _CRIME])
def test_a_kind_without_a_card_of_an_outcome_is_caught(outcome: str) -> None:
    tables = read()
    cards = tables["evidence.toml"]["card"]
    cards[:] = [one for one in cards if (one["kind"], one["outcome"]) != ("tunnel", outcome)]
    assert faults_of(tables) == {("tunnel", f"no card of {outcome}")}
