"""What is said of running and capital costs: what they rest on, what is missing, what would tip them."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QLocale, QObject

from planner.analysis.cost_base import AmountBase, StartBasis
from planner.analysis.cost_sensitivity import Case, Critical, CriticalValues, PresentValue, Reach
from planner.analysis.running_costs import CostScope, Gap, RunningCosts
from planner.domain.money import MINUS, NO_BREAK_SPACE, Unit, format_amount
from planner.domain.rate import MAX_RATE, format_rate
from planner.domain.rate_table import Dated, KnownRate, RateOrigin

#: So many measures are named in a line; all of them where there is room.
_MOST_CODES = 8


class RunningCostWords(QObject):
    """Sentences in the unit that amounts are shown in."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Write in tkr until told otherwise."""
        super().__init__(parent)
        self.unit = Unit.TKR

    def amount(self, ore: int) -> str:
        """Return an amount with its unit."""
        return format_amount(ore, self.unit, with_unit=True)

    # --- the whole -------------------------------------------------------------------------------

    def headline(self, costs: RunningCosts) -> str:
        """Say what the dearest year costs, and what of it is what."""
        if not costs.reckoned:
            return self.tr("No measure is reckoned with.")
        peak = costs.per_year[costs.peak_at]
        measures = self.tr("%Ln measure(s)", "", len(costs.reckoned))
        if not peak.cost_ore:
            return self.tr("No running or capital cost can be reckoned for {measures}.").format(
                measures=measures
            )
        return self.tr(
            "{measures} cost at most {amount} a year, in {year}: {capital} capital cost and {running} "
            "running cost."
        ).format(
            measures=measures,
            amount=self.amount(peak.cost_ore),
            year=costs.years[costs.peak_at],
            capital=self.amount(peak.capital_ore),
            running=self.amount(peak.running_ore),
        )

    # --- assumptions -----------------------------------------------------------------------------

    def assumptions(self, costs: RunningCosts) -> list[str]:
        """Say what the costs are reckoned from, with the sources."""
        return [
            self._amounts(costs),
            self._starts(costs),
            self.tr(
                "Depreciation: linear over the useful life, component by component, from the month of use. "
                "Interest: on the book value when the year begins, with the rate of each year. Source: "
                "RKR R4 and SKR's circulars on the internal rate."
            ),
            self.tr("Internal rate: {rates}.").format(rates="; ".join(self._rates(costs.rates))),
            self.tr(
                "Running cost: as written, in the prices of today, from the month of use to {year}, also "
                "when the useful life is over."
            ).format(year=costs.years[-1]),
            self.tr("Left in the books when {year} ends: {amount} of {investment} invested.").format(
                year=costs.years[-1],
                amount=self.amount(costs.left_ore),
                investment=self.amount(costs.investment_ore),
            ),
        ]

    def _amounts(self, costs: RunningCosts) -> str:
        names = {
            AmountBase.GRANTED: self.tr("granted amount for {count}"),
            AmountBase.LIKELY: self.tr("likely cost for {count}"),
            AmountBase.ASKED: self.tr("asked amount for {count}"),
            AmountBase.UNKNOWN: self.tr("unknown cost for {count}"),
        }
        counts = Counter(one.cost.base for one in costs.reckoned)
        parts = [
            names[base].format(count=QLocale().toString(counts[base])) for base in AmountBase if counts[base]
        ]
        return self.tr("Amount of the investment: {parts}.").format(parts=", ".join(parts) or "–")

    def _starts(self, costs: RunningCosts) -> str:
        names = {
            StartBasis.SAID: self.tr("as written for {count}"),
            StartBasis.DONE: self.tr("from when it was finished for {count}"),
            StartBasis.ASSUMED: self.tr(
                "assumed to be 1 January of the year after the last money for {count}"
            ),
            StartBasis.UNKNOWN: self.tr("unknown for {count}"),
        }
        counts = Counter(one.start.basis for one in costs.reckoned)
        parts = [
            names[basis].format(count=QLocale().toString(counts[basis]))
            for basis in StartBasis
            if counts[basis]
        ]
        return self.tr("In use from: {parts}.").format(parts=", ".join(parts) or "–")

    def _rates(self, rates: Iterable[Dated[KnownRate]]) -> Iterable[str]:
        """Yield the rates, years with the same rate of the same year together."""
        for known, group in groupby(rates, key=lambda one: one.known):
            years = [one.year for one in group]
            yield from self._own_year(known, years)
            later = [year for year in years if year != known.year]
            if later:
                span = str(later[0]) if len(later) == 1 else f"{later[0]}–{later[-1]}"
                yield self.tr("{years} {rate}, assumed as in {year}").format(
                    years=span, rate=format_rate(known.hundredths), year=known.year
                )

    def _own_year(self, known: KnownRate, years: list[int]) -> Iterable[str]:
        if known.year not in years:
            return
        source = known.source or self.tr("no source is written")
        text = self.tr("{year} {rate} ({source})")
        if known.origin is RateOrigin.OWN:
            text = self.tr("{year} {rate} (own: {source})")
        yield text.format(year=known.year, rate=format_rate(known.hundredths), source=source)

    # --- what is missing -------------------------------------------------------------------------

    def gap(self, gap: Gap, codes: list[str]) -> str:
        """Name the measures of which something is not known, so that the sum is too low."""
        count = len(codes)
        texts = {
            Gap.COST: self.tr("%Ln measure(s) without a cost", "", count),
            Gap.LIFE: self.tr("%Ln measure(s) without a useful life", "", count),
            Gap.START: self.tr("%Ln measure(s) of which nothing says when they are in use", "", count),
            Gap.RUNNING_COST: self.tr("%Ln measure(s) without a running cost", "", count),
            Gap.OPERATOR: self.tr("%Ln measure(s) without a future operator", "", count),
        }
        named = codes if count <= _MOST_CODES else [*codes[:_MOST_CODES], "…"]
        return f"{texts[gap]}: {', '.join(named)}"

    def scope(self, scope: CostScope) -> str:
        """Return the name of a scope."""
        return {
            CostScope.PLAN: self.tr("Measures with allocated money"),
            CostScope.GRANTED: self.tr("Measures with granted money"),
            CostScope.CHOSEN: self.tr("The selected measures"),
        }[scope]

    # --- present value, sensitivity, break-even --------------------------------------------------

    def present_value(self, value: PresentValue, costs: RunningCosts) -> str:
        """Say what all years are worth in the first one."""
        return self.tr(
            "The costs of {first}–{last} are worth {amount} in {first}, at a discount rate of {rate}: "
            "{capital} capital cost and {running} running cost."
        ).format(
            first=costs.years[0],
            last=costs.years[-1],
            amount=self.amount(value.cost_ore),
            rate=format_rate(value.hundredths),
            capital=self.amount(value.capital_ore),
            running=self.amount(value.running_ore),
        )

    def case(self, case: Case) -> str:
        """Return the name of a case."""
        return {
            Case.BASE: self.tr("As reckoned"),
            Case.RATE_DOWN: self.tr("Rate −1 percentage point"),
            Case.RATE_UP: self.tr("Rate +1 percentage point"),
            Case.LIFE_SHORT: self.tr("Useful life −25 %"),
            Case.LIFE_LONG: self.tr("Useful life +25 %"),
            Case.COST_LOW: self.tr("Low cost if not granted"),
            Case.COST_HIGH: self.tr("High cost if not granted"),
        }[case]

    def against_limit(self, values: CriticalValues) -> str:
        """Say how the dearest year stands against the limit."""
        room = values.limit_ore - values.peak_ore
        text = self.tr("The dearest year, {year}, costs {amount}: {room} below the limit.")
        if room < 0:
            text = self.tr("The dearest year, {year}, costs {amount}: {room} above the limit.")
        return text.format(
            year=values.peak_year, amount=self.amount(values.peak_ore), room=self.amount(abs(room))
        )

    def critical_investment(self, critical: Critical) -> str:
        """Say what the investments must cost for a year to reach the limit."""
        if critical.reach is Reach.ALREADY:
            return self.tr("The running cost alone reaches the limit in {year}.").format(year=critical.year)
        if critical.reach is Reach.NEVER:
            return self.tr("No investment is written off in these years.")
        return self.tr(
            "The limit is reached in {year} when the investments cost {value} in all ({change} against "
            "{now} now)."
        ).format(
            year=critical.year,
            value=self.amount(critical.value),
            now=self.amount(critical.now),
            change=_change(critical.now, critical.value),
        )

    def critical_rate(self, critical: Critical) -> str:
        """Say at which rate a year reaches the limit."""
        if critical.reach is Reach.ALREADY:
            return self.tr(
                "Depreciation and running cost reach the limit in {year} without interest."
            ).format(year=critical.year)
        if critical.reach is Reach.NEVER:
            return self.tr("No internal rate up to {rate} reaches the limit.").format(
                rate=format_rate(MAX_RATE)
            )
        return self.tr("The limit is reached in {year} at an internal rate of {value} (now {now}).").format(
            year=critical.year, value=format_rate(critical.value), now=format_rate(critical.now)
        )

    def critical_running(self, critical: Critical) -> str:
        """Say what all measures must cost to run for a year to reach the limit."""
        if critical.reach is Reach.ALREADY:
            return self.tr("The capital cost alone reaches the limit in {year}.").format(year=critical.year)
        if critical.reach is Reach.NEVER:
            return self.tr("No running cost is written, so none reaches the limit.")
        return self.tr(
            "The limit is reached in {year} when the running cost is {value} a year ({change} against {now} "
            "now)."
        ).format(
            year=critical.year,
            value=self.amount(critical.value),
            now=self.amount(critical.now),
            change=_change(critical.now, critical.value),
        )


def _change(now: int, value: int) -> str:
    """Return a change in whole percent with its sign."""
    if not now:
        return "–"
    percent = (200 * (value - now) + now) // (2 * now)
    sign = MINUS if percent < 0 else "+"
    return f"{sign}{abs(percent)}{NO_BREAK_SPACE}%"
