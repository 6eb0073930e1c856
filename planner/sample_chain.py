"""Builds the chain of money of the example plan: what was decided, spent and forecast, and what is closed."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from planner.analysis.follow_up import assumed_forecasts
from planner.domain.entities import Entity
from planner.domain.fund import CityFrame
from planner.domain.ids import (
    FundId,
    MeasureId,
    MoneyEventId,
    city_frame_id,
    forecast_id,
    rate_id,
)
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.tertial import Forecast, Tertial
from planner.editing.tertials import close_tertial

_NAMESPACE = UUID("5b0a4d52-9c56-4f0e-8a3f-0f2f7a1b6c90")
_ORE_PER_KR = 100
_ORE_PER_TKR = 100_000

_Row = Mapping[str, Any]


class SampleChain:
    """The part of the example's text that is about money already applied for, decided or spent."""

    def __init__(self, sample: _Row, funds: Mapping[str, FundId], measures: Mapping[int, MeasureId]) -> None:
        """Take the text, the sources by their keys in it, and the measures by their numbers."""
        self._sample = sample
        self._funds = funds
        self._measures = measures

    def entities(self) -> Iterator[Entity]:
        """Yield the frames of the whole city, the internal rate, the events and the forecasts."""
        yield from map(self._city_frame, self._sample["city_frame"])
        for row in self._sample["rate"]:
            yield InternalRate(id=rate_id(row["year"]), **row)
        events = [*self._decisions(), *self._vouchers(), *map(self._late, self._sample["late"])]
        events += list(self._counters({event.voucher: event for event in events}))
        yield from sorted(events, key=lambda event: event.booked_on)
        for row in self._sample["forecast"]:
            yield from self._forecasts(row)

    def closed(self, plan: Plan) -> Plan:
        """Return the plan with the tertials closed that the text says are closed."""
        for row in self._sample["closing"]:
            year, tertial = row["year"], Tertial(row["tertial"])
            assumed = assumed_forecasts(plan, year, tertial)
            plan = plan.apply(close_tertial(plan, year, tertial, row["closed_on"], assumed, row["note"]))
        return plan

    def _city_frame(self, row: _Row) -> CityFrame:
        fund, elsewhere = self._funds[row["fund"]], row.get("granted_elsewhere_tkr")
        return CityFrame(
            id=city_frame_id(fund, row["year"]),
            fund_id=fund,
            year=row["year"],
            amount_ore=row["amount_tkr"] * _ORE_PER_TKR,
            granted_elsewhere_ore=None if elsewhere is None else elsewhere * _ORE_PER_TKR,
            source=row["source"],
            as_of=row.get("as_of"),
        )

    def _decisions(self) -> Iterator[MoneyEvent]:
        for row in self._sample["decision"]:
            said = {name: row[name] for name in ("dnr", "body", "note", "to_year") if name in row}
            if "to_measure" in row:
                said["to_measure_id"] = self._measures[row["to_measure"]]
            for number, year, tkr in row["amounts"]:
                key = f"{row['kind']}|{row['dnr']}|{number}|{year}"
                yield self._event(
                    key, number, row, year=year, kind=EventKind(row["kind"]), ore=tkr * _ORE_PER_TKR, **said
                )

    def _vouchers(self) -> Iterator[MoneyEvent]:
        for row in self._sample["spent"]:
            for day, voucher, amount, note in row["vouchers"]:
                yield self._spent(row["measure"], {**row, "on": day}, voucher, amount, note=note)

    def _late(self, row: _Row) -> MoneyEvent:
        said = {name: row[name] for name in ("note", "reason", "booked_on")}
        return self._spent(row["measure"], row, row["voucher"], row["amount_kr"], **said)

    def _spent(self, number: int, row: _Row, voucher: str, amount: int, **said: Any) -> MoneyEvent:
        values = {"year": row["on"].year, "kind": EventKind.SPENT, "voucher": voucher, **said}
        return self._event(voucher, number, row, ore=amount * _ORE_PER_KR, **values)

    def _event(self, key: str, number: int, row: _Row, *, ore: int, **said: Any) -> MoneyEvent:
        on: date = row["on"]
        return MoneyEvent(
            id=_event_id(key),
            measure_id=self._measures[number],
            fund_id=self._funds[row["fund"]],
            amount_ore=ore,
            decided_on=on,
            **{"booked_on": on, **said},
        )

    def _counters(self, events: Mapping[str, MoneyEvent]) -> Iterator[MoneyEvent]:
        for row in self._sample["correction"]:
            event = events[row["voucher"]]
            yield replace(
                event,
                id=_event_id(f"correction|{row['voucher']}"),
                decided_on=row["on"],
                booked_on=row["on"],
                note="",
                reason=row["reason"],
                corrects=event.id,
            )

    def _forecasts(self, row: _Row) -> Iterator[Forecast]:
        year, tertial = row["year"], Tertial(row["tertial"])
        for number, fund_key, tkr, comment in row["amounts"]:
            measure, fund = self._measures[number], self._funds[fund_key]
            yield Forecast(
                id=forecast_id(measure, fund, year, tertial),
                measure_id=measure,
                fund_id=fund,
                year=year,
                tertial=tertial,
                amount_ore=tkr * _ORE_PER_TKR,
                comment=comment,
            )


def _event_id(key: str) -> MoneyEventId:
    return MoneyEventId(str(uuid5(_NAMESPACE, key)))
