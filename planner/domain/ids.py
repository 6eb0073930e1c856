"""Ids of the plan's values: UUID text, never reused; a cell of a grid gets its id from its place."""

import hashlib
from datetime import date
from typing import NewType
from uuid import UUID, uuid4

PlanId = NewType("PlanId", str)
FundId = NewType("FundId", str)
FrameId = NewType("FrameId", str)
PlaceId = NewType("PlaceId", str)
MeasureId = NewType("MeasureId", str)
ScenarioId = NewType("ScenarioId", str)
AllocationId = NewType("AllocationId", str)
CityFrameId = NewType("CityFrameId", str)
MoneyEventId = NewType("MoneyEventId", str)
ForecastId = NewType("ForecastId", str)
TertialClosingId = NewType("TertialClosingId", str)
LedgerLineId = NewType("LedgerLineId", str)
LedgerLinkId = NewType("LedgerLinkId", str)
InternalRateId = NewType("InternalRateId", str)
AcknowledgementId = NewType("AcknowledgementId", str)
ObservationId = NewType("ObservationId", str)
WalkId = NewType("WalkId", str)
DeadlineId = NewType("DeadlineId", str)
CriterionId = NewType("CriterionId", str)
RatingId = NewType("RatingId", str)
DepartureId = NewType("DepartureId", str)
AreaId = NewType("AreaId", str)
AreaFigureId = NewType("AreaFigureId", str)
IndicatorId = NewType("IndicatorId", str)
ReadingId = NewType("ReadingId", str)
EvidenceCardId = NewType("EvidenceCardId", str)
OwnPriceId = NewType("OwnPriceId", str)
ChecklistAnswerId = NewType("ChecklistAnswerId", str)
DecisionRoundId = NewType("DecisionRoundId", str)

_CELLS = UUID("6d1f7f0e-52a8-4c8e-9a52-3c1d8a1c7f55").bytes


def new_id() -> str:
    """Return a fresh random id."""
    return str(uuid4())


def frame_id(fund_id: FundId, year: int) -> FrameId:
    """Return the id of the frame of one fund and year, the same in every copy of the plan."""
    return FrameId(_id_of(f"frame|{fund_id}|{year}"))


def allocation_id(scenario_id: ScenarioId, measure_id: MeasureId, fund_id: FundId, year: int) -> AllocationId:
    """Return the id of one cell of a scenario.

    It follows from the cell, so that two people who fill the same cell in two copies of a plan meet in the
    same value when the copies are merged.
    """
    return AllocationId(_id_of(f"allocation|{scenario_id}|{measure_id}|{fund_id}|{year}"))


def city_frame_id(fund_id: FundId, year: int) -> CityFrameId:
    """Return the id of the whole city's frame of one source and year."""
    return CityFrameId(_id_of(f"city_frame|{fund_id}|{year}"))


def forecast_id(measure_id: MeasureId, fund_id: FundId, year: int, tertial: str) -> ForecastId:
    """Return the id of what one tertial forecasts for a measure, source and year."""
    return ForecastId(_id_of(f"forecast|{measure_id}|{fund_id}|{year}|{tertial}"))


def closing_id(year: int, tertial: str) -> TertialClosingId:
    """Return the id of the closing of one tertial."""
    return TertialClosingId(_id_of(f"closing|{year}|{tertial}"))


def ledger_id(line: str) -> LedgerLineId:
    """Return the id of a line of the accounts, from all that it says and which of equal lines it is.

    The same line in another extract has the same id, and so has the event that it becomes.
    """
    return LedgerLineId(_id_of(f"ledger|{line}"))


def link_id(project: str) -> LedgerLinkId:
    """Return the id of the link from one project of the accounts, by the key of its code."""
    return LedgerLinkId(_id_of(f"link|{project}"))


def rate_id(year: int) -> InternalRateId:
    """Return the id of the internal rate of one year."""
    return InternalRateId(_id_of(f"rate|{year}"))


def acknowledgement_id(finding: str) -> AcknowledgementId:
    """Return the id of the acknowledgement of one finding."""
    return AcknowledgementId(_id_of(f"acknowledgement|{finding}"))


def deadline_id(kind: str) -> DeadlineId:
    """Return the id of the deadline of one kind of observation."""
    return DeadlineId(_id_of(f"deadline|{kind}"))


def criterion_id(key: str) -> CriterionId:
    """Return the id of a need criterion of the catalogue, the same in every plan that uses it."""
    return CriterionId(_id_of(f"criterion|{key}"))


def rating_id(place_id: PlaceId, criterion_id: CriterionId) -> RatingId:
    """Return the id of what a place gets on a criterion."""
    return RatingId(_id_of(f"rating|{place_id}|{criterion_id}"))


def departure_id(place_id: PlaceId) -> DepartureId:
    """Return the id of the departure from the order for one place."""
    return DepartureId(_id_of(f"departure|{place_id}"))


def area_id(name_key: str) -> AreaId:
    """Return the id of an area, by the key of its name."""
    return AreaId(_id_of(f"area|{name_key}"))


def area_figure_id(name_key: str, measure: str, year: int) -> AreaFigureId:
    """Return the id of a figure of an area and year, by the key of the area's name."""
    return AreaFigureId(_id_of(f"area_figure|{name_key}|{measure}|{year}"))


def reading_id(indicator_id: IndicatorId, read_on: date) -> ReadingId:
    """Return the id of what an indicator showed on a day."""
    return ReadingId(_id_of(f"reading|{indicator_id}|{read_on.isoformat()}"))


def answer_id(measure_id: MeasureId, item: str) -> ChecklistAnswerId:
    """Return the id of a measure's answer to an item of its checklist."""
    return ChecklistAnswerId(_id_of(f"answer|{measure_id}|{item}"))


def follows_from_content(entity_id: str) -> bool:
    """Tell whether an id was made of what it is the id of, and not drawn: version 5 of RFC 9562."""
    return entity_id[14:15] == "5"


def _id_of(cell: str) -> str:
    """Return what `uuid.uuid5` does, ten times as fast: a plan has a cell for each of its amounts."""
    digest = bytearray(hashlib.sha1(_CELLS + cell.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50  # version 5
    digest[8] = digest[8] & 0x3F | 0x80  # variant of RFC 9562
    text = digest.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
