"""What an exported workbook says of itself: which plan, in which state, and who had it last."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.etree.ElementTree import Element

from planner.domain.ids import PlanId, ScenarioId
from planner.exchange.errors import ReturnProblem, WorkbookReturnError

PLAN_ID, VERSION, HASH = "Plan-id", "Versionskod", "Kontrollsumma"
SCENARIO_ID, SECRECY, WITHHELD = "Scenario-id", "Sekretess", "utelämnad"
_CUSTOM, _CORE = "docProps/custom.xml", "docProps/core.xml"
#: Where an .ods keeps both, and what it calls those of ours and those of every document.
_ODS = "meta.xml"
_ODS_NAME = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}name"
_ODS_CORE = {"creator": "lastModifiedBy", "date": "modified"}
#: Properties are a few lines; more than this is no file of ours.
_MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkbookStamp:
    """Which state of which plan a workbook is of.

    Attributes:
        plan_id: the plan.
        version: what people call the state by (*versionskod*).
        journal_hash: the hash that seals it.
        scenario_id: the scenario that was exported.
        withheld: whether what is secret was left out.
        modified_by: who saved the file last, as that program calls them, or "".
        modified_at: when; None = not said.
    """

    plan_id: PlanId
    version: str
    journal_hash: str
    scenario_id: ScenarioId
    withheld: bool
    modified_by: str
    modified_at: datetime | None


def read_stamp(path: Path) -> WorkbookStamp:
    """Read the properties of a workbook that was looked through already.

    Raises:
        WorkbookReturnError: it is no workbook of this program.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            custom = {one.attrib.get("name", ""): _text(one) for one in _elements(archive, _CUSTOM)}
            core = {_name(one): _text(one) for one in _elements(archive, _CORE)}
            for one in (part for meta in _elements(archive, _ODS) for part in meta):
                custom[one.attrib.get(_ODS_NAME, "")] = _text(one)
                core[_ODS_CORE.get(_name(one), "")] = _text(one)
    except Exception as error:
        # zipfile, zlib and the parser raise half a dozen kinds of error on files that are no workbooks.
        raise WorkbookReturnError(path, ReturnProblem.NOT_OURS) from error
    if not (custom.get(PLAN_ID) and custom.get(SCENARIO_ID)):
        raise WorkbookReturnError(path, ReturnProblem.NOT_OURS)
    return WorkbookStamp(
        plan_id=PlanId(custom[PLAN_ID]),
        version=custom.get(VERSION, ""),
        journal_hash=custom.get(HASH, ""),
        scenario_id=ScenarioId(custom[SCENARIO_ID]),
        withheld=custom.get(SECRECY) == WITHHELD,
        modified_by=core.get("lastModifiedBy", ""),
        modified_at=_time(core.get("modified", "")),
    )


def _elements(archive: zipfile.ZipFile, part: str) -> Iterator[Element]:
    """Yield the properties of a part; nothing when the program that saved the file left it out."""
    from defusedxml.ElementTree import fromstring

    if part not in archive.namelist():
        return
    with archive.open(part) as file:
        yield from fromstring(file.read(_MOST_BYTES))


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _text(element: Element) -> str:
    return "".join(element.itertext()).strip()


def _time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
