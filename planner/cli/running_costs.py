"""The command that adds up running and capital costs per year and receiving board (*driftkonsekvenser*)."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from planner.analysis.hidden_receivers import hide_receivers
from planner.analysis.running_costs import (
    CostQuestion,
    CostScope,
    Gap,
    RunningCosts,
    YearCost,
    running_costs,
    sum_costs,
)
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.money import Unit, format_amount
from planner.domain.rate import format_rate
from planner.domain.rate_table import Dated, KnownRate, RateOrigin
from planner.exchange.words import FLAGGED

_HEADINGS = ("År", "Kapitalkostnad", "Driftkostnad", "Summa")
_NOBODY = "Ingen driftansvarig angiven"
_GAPS = {
    Gap.COST: "kostnad",
    Gap.LIFE: "nyttjandeperiod",
    Gap.START: "uppgift om när de tas i bruk",
    Gap.RUNNING_COST: "årlig driftkostnad",
    Gap.OPERATOR: "framtida driftansvarig",
}


def run(options: Namespace) -> int:
    """Print the costs of the plan; amounts in its unit, or in öre for machines."""
    with Document.open(options.plan, read_only=True) as document:
        plan = document.plan
        question = CostQuestion(
            scope=CostScope.GRANTED if options.granted else CostScope.PLAN, years_after=options.years_after
        )
        shown = plan if options.with_secret else hide_receivers(plan, FLAGGED)
        costs = running_costs(shown, load_catalogue().rates, question)
        if options.json:
            text = json.dumps(running_costs_json(costs), ensure_ascii=False, indent=2)
        else:
            text = running_costs_text(costs, plan.info.display_unit)
    sys.stdout.write(f"{text}\n")
    return 0


def running_costs_text(costs: RunningCosts, unit: Unit) -> str:
    """Return the costs for people, with the rates they are reckoned with and what is missing."""
    scope = "beviljade" if costs.question.scope is CostScope.GRANTED else "fördelade"
    count = "1 åtgärd" if len(costs.reckoned) == 1 else f"{len(costs.reckoned)} åtgärder"
    lines = [f"Driftkonsekvenser {costs.years[0]}–{costs.years[-1]}: {count} med {scope} pengar, {unit}"]
    lines += [_dearest(costs, unit)] if costs.total.cost_ore else []
    for board in costs.boards:
        lines += ["", board.board or _NOBODY, *_table(costs.years, board.years, unit)]
    if len(costs.boards) > 1:
        lines += ["", "Alla mottagare", *_table(costs.years, costs.per_year, unit)]
    lines += ["", *map(_rate, _own_years(costs.rates))]
    lines += [
        f"▲ {len(found)} av {len(costs.reckoned)} åtgärder saknar {words}."
        for gap, words in _GAPS.items()
        if (found := costs.with_gap(gap))
    ]
    return "\n".join(lines)


def _dearest(costs: RunningCosts, unit: Unit) -> str:
    """Return what the dearest year costs, and what of it is what."""
    peak = costs.per_year[costs.peak_at]
    whole, capital, running = (
        format_amount(ore, unit, with_unit=True)
        for ore in (peak.cost_ore, peak.capital_ore, peak.running_ore)
    )
    return (
        f"Som mest {whole} om året, år {costs.years[costs.peak_at]}: "
        f"{capital} i kapitalkostnad och {running} i driftkostnad."
    )


def running_costs_json(costs: RunningCosts) -> dict[str, Any]:
    """Return the costs for machines; all amounts in öre, rates in hundredths of a percent."""
    years = costs.years
    return {
        "scope": costs.question.scope,
        "boards": [
            {"board": board.board, "measures": len(board.measure_ids), "years": _years(years, board.years)}
            for board in costs.boards
        ],
        "years": _years(years, costs.per_year),
        "rates": {
            one.year: {
                "hundredths": one.known.hundredths,
                "of_year": one.known.year,
                "source": one.known.source,
                "own": one.known.origin is RateOrigin.OWN,
            }
            for one in costs.rates
        },
        "investment_ore": costs.investment_ore,
        "left_in_the_books_ore": costs.left_ore,
        "missing": {gap.value: len(costs.with_gap(gap)) for gap in Gap},
    }


def _years(years: range, costs: tuple[YearCost, ...]) -> dict[int, dict[str, int]]:
    return {
        year: {"capital_ore": one.capital_ore, "running_ore": one.running_ore}
        for year, one in zip(years, costs, strict=True)
    }


def _table(years: range, costs: tuple[YearCost, ...], unit: Unit) -> Iterator[str]:
    rows = [*zip(map(str, years), costs, strict=True), ("Summa", sum_costs(costs))]
    cells = [_HEADINGS]
    for title, one in rows:
        capital, running, total = (
            format_amount(ore, unit) for ore in (one.capital_ore, one.running_ore, one.cost_ore)
        )
        cells.append((title, capital, running, total))
    widths = [max(len(row[column]) for row in cells) for column in range(len(_HEADINGS))]
    for first, *rest in cells:
        amounts = "".join(f"  {cell:>{width}}" for cell, width in zip(rest, widths[1:], strict=True))
        yield f"  {first:<{widths[0]}}{amounts}"


def _own_years(rates: tuple[Dated[KnownRate], ...]) -> Iterator[tuple[KnownRate, list[int]]]:
    """Yield each rate that is used with the years it is used in."""
    used: dict[int, tuple[KnownRate, list[int]]] = {}
    for one in rates:
        used.setdefault(one.known.year, (one.known, []))[1].append(one.year)
    yield from used.values()


def _rate(used: tuple[KnownRate, list[int]]) -> str:
    known, years = used
    own = "egen, " if known.origin is RateOrigin.OWN else ""
    text = f"Internränta {known.year}: {format_rate(known.hundredths)}"
    if assumed := [year for year in years if year != known.year]:
        span = str(assumed[0]) if len(assumed) == 1 else f"{assumed[0]}–{assumed[-1]}"
        text += f", antas gälla {span} också"
    return f"{text}. Källa: {own}{known.source or 'ingen angiven'}."
