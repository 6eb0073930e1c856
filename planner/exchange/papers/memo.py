"""Tjänsteutlåtande: what a draft of the officials' report to the board says, under the city's headings."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.analysis.remaining import Remaining, remaining
from planner.domain.fund import Fund, FundKind
from planner.exchange.allocation_rows import AllocationRow, allocation_rows
from planner.exchange.papers.amounts import NOTHING, AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.memo_checks import checks
from planner.exchange.papers.order import UNIT_SENTENCES, PaperOrder
from planner.exchange.papers.paper import Block, PaperColumn, PaperHead, PaperRow, PaperTable, PaperText
from planner.exchange.papers.running_cost_table import running_cost_table

TITLE = "Tjänsteutlåtande"
CHECK_TITLE = "Kontrollera innan du skickar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """A draft of a report.

    Attributes:
        head: what ties it to its matter and to a state of the plan.
        subject: what it is about.
        to: whom it is for.
        facts: the lines of its head, as name and text.
        sections: its headings in the city's order.
        checks: what the writer must still see to.
    """

    head: PaperHead
    subject: str
    to: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    checks: tuple[str, ...]

    @property
    def tables(self) -> tuple[PaperTable, ...]:
        """Its tables that have rows, in their order."""
        blocks = (block for section in self.sections for block in section.blocks)
        return tuple(block for block in blocks if isinstance(block, PaperTable) and block.rows)


def make_memo(order: PaperOrder) -> Memo:
    """Return the draft of a report on the scenario that is exported.

    Raises:
        ExportDiffersError: rows do not add up to what the plan says.
    """
    info, stamp = order.export.plan.info, order.export.stamp
    subject = f"Medel för trygghetsskapande åtgärder {info.first_year}–{info.last_year}"
    board = order.board or "[nämnd]"
    return Memo(
        head=order.head(TITLE, subject),
        subject=subject,
        to=f"Till {board}, sammanträde [ÅÅÅÅ-MM-DD]",
        facts=(
            ("Diarienummer", info.dnr or "[dnr]"),
            ("Datum", f"{stamp.made_at:%Y-%m-%d}"),
            ("Handläggare", ", ".join(part for part in (stamp.author or "[namn]", stamp.role) if part)),
            ("Telefon", "[telefon]"),
        ),
        sections=tuple(_Writer(order).sections()),
        checks=tuple(checks(order)),
    )


class _Writer:
    """Writes the sections of one memo."""

    def __init__(self, order: PaperOrder) -> None:
        self._order, self._plan = order, order.export.plan
        self._amounts = AmountFormat(self._plan.info.display_unit)
        self._left: Remaining = remaining(self._plan, order.export.scenario_id)
        self._rows = [row for row in allocation_rows(order.export) if row.total_ore]
        info = self._plan.info
        self._period = f"{info.first_year}–{info.last_year}"

    def sections(self) -> Iterator[Section]:
        """Yield the headings of the city's reports in their order."""
        yield self._said("Förvaltningens förslag till beslut", *self._proposal())
        yield self._said("Sammanfattning", *self._summary())
        background = "[Bakgrund: nämndens uppdrag, lägesbilden och åtgärdsplanen (lag 2023:196).]"
        yield self._said("Bakgrund", background)
        prepared = f"Ärendet har beretts inom {self._order.administration or '[förvaltning]'}, [avdelning]."
        yield self._said("Ärendets beredning", prepared, "[Samråd: polis, trafikkontoret, råd.]")
        described = "[Problem, orsak, förväntad effekt och hur åtgärderna följs upp.]"
        yield Section(
            title="Ärendet", blocks=(PaperText(paragraphs=(described,)), *self._listed(self._measures()))
        )
        yield Section(title="Ekonomiska konsekvenser", blocks=tuple(self._economy()))
        yield self._said("Jämställdhetsanalys", "[Vilka som berörs, kvinnor och män, flickor och pojkar.]")
        yield self._said("Konsekvenser för barn", "[Barns rörelser, lek och skolvägar.]")
        yield Section(title="Tidplan", blocks=tuple(self._listed(self._schedule())))
        yield self._said("Risker", *self._risks())
        agreed = f"Förvaltningen föreslår att nämnden beslutar enligt förslaget. {self._source()}"
        yield self._said("Förvaltningens synpunkter och förslag", "[Motivering av urvalet.]", agreed)
        yield self._said("Bilagor", f"1. Fördelningsbeslut, {self._code()}", "2. [Kartor och bilder]")

    def _said(self, title: str, *paragraphs: str) -> Section:
        return Section(title=title, blocks=(PaperText(paragraphs=paragraphs),))

    def _listed(self, table: PaperTable) -> Iterator[Block]:
        """Yield a table, or say that there is nothing to put into it."""
        yield table if table.rows else PaperText(paragraphs=("[Inga åtgärder har fått pengar än.]",))

    def _proposal(self) -> Iterator[str]:
        if not self._rows:
            yield "[Inget är fördelat i planen, så det finns inget att föreslå än.]"
            return
        board = self._order.board or "[Nämnden]"
        total = self._kr(self._left.total.allocated_ore)
        yield f"1. {board} godkänner fördelningen av {total} för {self._period} enligt utlåtandet."
        number = 2
        for fund in self._plan.funds_in_order:
            parts = [(year, self._left.cells[fund.id, year].allocated_ore) for year in self._left.years]
            per_year = ", ".join(f"{self._kr(ore)} för {year}" for year, ore in parts if ore)
            if per_year:
                whole = self._kr(self._left.per_fund[fund.id].allocated_ore)
                yield f"{number}. {_asked(fund, board, whole)}: {per_year}."
                number += 1
        yield f"{number}. Paragrafen justeras omedelbart."

    def _summary(self) -> Iterator[str]:
        if not self._rows:
            yield f"[Inget är fördelat i planen för {self._period}.]"
            return
        total, measures = self._left.total, len(self._counted())
        what = "1 åtgärd" if measures == 1 else f"{measures} åtgärder"
        given, frame, left = map(self._kr, (total.allocated_ore, total.frame_ore, total.remaining_ore))
        yield (
            f"Förvaltningen föreslår att {what} får tillsammans {given} {self._period}. "
            f"Ramarna är {frame}, så att {left} är kvar att fördela."
        )
        if total.over_ore:
            yield f"Ramen är överskriden med sammanlagt {self._kr(total.over_ore)} i enskilda källor och år."
        yield "[Varför åtgärderna behövs, i två eller tre meningar.]"

    def _counted(self) -> list[AllocationRow]:
        """Return one row of each measure, and as many as secret ones stand for."""
        once = {row.measure.id: row for row in self._rows}
        return [row for row in once.values() for _ in range(row.stands_for or 1)]

    def _measures(self) -> PaperTable:
        once = {row.measure.id: row for row in self._rows}
        return PaperTable(
            title="Åtgärder",
            columns=(
                PaperColumn("Nr"),
                PaperColumn("Åtgärd", weight=3),
                PaperColumn("Plats", weight=3),
                PaperColumn("Genomförare", weight=3),
                PaperColumn("Framtida driftansvarig", weight=3),
            ),
            rows=tuple(PaperRow(_describing(row)) for row in once.values()),
        )

    def _economy(self) -> Iterator[Block]:
        unit = UNIT_SENTENCES[self._amounts.unit]
        text = f"Beloppen är i {unit}. Summorna är räknade på ören, inte på avrundade belopp."
        yield PaperText(paragraphs=(text,))
        for fund in self._plan.funds_in_order:
            yield self._fund_table(fund.name, [row for row in self._rows if row.fund == fund.name])
        yield self._years_table()
        yield from running_cost_table(self._order, self._amounts)

    def _fund_table(self, name: str, rows: list[AllocationRow]) -> PaperTable:
        fund = next(fund.id for fund in self._plan.funds_in_order if fund.name == name)
        balances = [self._left.cells[fund, year] for year in self._left.years] + [self._left.per_fund[fund]]
        table = AmountTable(
            rows=tuple(
                AmountRow(
                    before=("" if row.stands_for else row.measure.code, row.title),
                    amounts=(*row.amounts_ore, row.total_ore),
                )
                for row in rows
            ),
            totals=tuple(balance.allocated_ore for balance in balances),
            format=self._amounts,
            plain_zero=False,
        )
        return PaperTable(
            title=f"Medel ur {name} per åtgärd och år",
            columns=(PaperColumn("Nr"), PaperColumn("Åtgärd", weight=4), *self._years()),
            rows=table.paper_rows(),
        )

    def _years_table(self) -> PaperTable:
        left = self._left
        table = AmountTable(
            rows=tuple(AmountRow(before=(str(year),), amounts=_balance(left, year)) for year in left.years),
            totals=_balance(left, None),
            format=self._amounts,
        )
        heads = ("Ram", "Fördelat", "Kvar att fördela")
        return PaperTable(
            title="Alla källor per år",
            columns=(PaperColumn("År", weight=1), *(PaperColumn(head, number=True) for head in heads)),
            rows=table.paper_rows(),
        )

    def _years(self) -> tuple[PaperColumn, ...]:
        heads = (*map(str, self._left.years), "Totalt")
        return tuple(PaperColumn(head, number=True) for head in heads)

    def _schedule(self) -> PaperTable:
        years: dict[str, set[int]] = {}
        for row in self._rows:
            paid = {year for year, ore in zip(self._left.years, row.amounts_ore, strict=True) if ore}
            years.setdefault(row.measure.id, set()).update(paid)
        once = {row.measure.id: row for row in self._rows}
        return PaperTable(
            title="När åtgärderna får pengar och tas i bruk",
            columns=(
                PaperColumn("Nr"),
                PaperColumn("Åtgärd", weight=4),
                PaperColumn("År med pengar", weight=2),
                PaperColumn("I bruk från", weight=2),
            ),
            rows=tuple(PaperRow(_scheduled(row, sorted(years[key]))) for key, row in once.items()),
        )

    def _risks(self) -> Iterator[str]:
        known = [row.measure for row in self._counted() if not row.stands_for]
        low = [one.cost_low_ore for one in known if one.cost_low_ore is not None]
        high = [one.cost_high_ore for one in known if one.cost_high_ore is not None]
        if low and len(low) == len(high):
            between = f"{self._kr(sum(low))} och {self._kr(sum(high))}"
            yield f"För {len(low)} av åtgärderna är kostnaden bedömd till mellan {between} sammanlagt."
        yield "[Risker för kostnad, tid, ledningar i mark, tillstånd och samordning, och hur de möts.]"

    def _source(self) -> str:
        return f"Beloppen kommer från {self._plan.info.title}, {self._code()}."

    def _code(self) -> str:
        return f"versionskod {self._order.export.stamp.version or 'osparad'}"

    def _kr(self, ore: int) -> str:
        return f"{self._amounts.text(ore)}\u00a0{self._amounts.unit}"


def _asked(fund: Fund, board: str, amount: str) -> str:
    """Say how a source's money is come by: what is not the board's own is applied for."""
    if fund.kind in {FundKind.SAFETY_FUND, FundKind.SOCIAL_FUND}:
        return f"{board} ansöker om {amount} ur {fund.name}"
    return f"Ur {fund.name} används {amount}"


def _balance(left: Remaining, year: int | None) -> tuple[int, ...]:
    balance = left.total if year is None else left.per_year[year]
    return balance.frame_ore, balance.allocated_ore, balance.remaining_ore


def _describing(row: AllocationRow) -> tuple[str, ...]:
    if row.stands_for:
        return ("", row.title, NOTHING, NOTHING, NOTHING)
    measure = row.measure
    place = ", ".join(part for part in (row.place, row.neighbourhood if row.place else "") if part)
    texts = (place, measure.builder, measure.operator)
    return (measure.code, row.title, *(text or "[saknas]" for text in texts))


def _scheduled(row: AllocationRow, years: list[int]) -> tuple[str, ...]:
    if row.stands_for:
        return "", row.title, NOTHING, NOTHING
    start = f"{row.measure.in_use_from}" if row.measure.in_use_from else "[datum]"
    return row.measure.code, row.title, ", ".join(map(str, years)), start
