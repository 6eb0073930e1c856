"""Which papers there are, and what one is made of."""

from dataclasses import dataclass
from enum import StrEnum

from planner.analysis.running_costs import RunningCosts
from planner.domain.measure import Measure
from planner.domain.money import Unit
from planner.domain.tertial import Tertial
from planner.exchange.allocation_rows import measure_words
from planner.exchange.export_input import AllocationExport
from planner.exchange.papers.paper import PaperHead
from planner.exchange.words import secrecy_words

UNIT_SENTENCES = {Unit.KR: "kronor", Unit.TKR: "tusental kronor (tkr)", Unit.MNKR: "miljoner kronor (mnkr)"}

#: What stands for all that is secret where it is one row of sums.
WITHHELD_ROW = "Sekretessmarkerade åtgärder"


class PaperKind(StrEnum):
    """The papers that can be made of a plan."""

    DECISION = "beslut"
    TERTIAL = "tertial"
    CARRY_OVER = "ombudgetering"
    MEMO = "tjansteutlatande"

    @property
    def has_period(self) -> bool:
        """Whether it is of one budget year."""
        return self in {PaperKind.TERTIAL, PaperKind.CARRY_OVER}

    @property
    def has_tertial(self) -> bool:
        """Whether it is of one tertial."""
        return self is PaperKind.TERTIAL

    @property
    def suffix(self) -> str:
        """What the names of its files end with."""
        return ".docx" if self is PaperKind.MEMO else ".pdf"


PAPER_WORDS = {
    PaperKind.DECISION: "Fördelningsbeslut",
    PaperKind.TERTIAL: "Tertialrapport",
    PaperKind.CARRY_OVER: "Ombudgeteringslista",
    PaperKind.MEMO: "Tjänsteutlåtande",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrder:
    """What a paper is made of.

    Attributes:
        kind: which paper.
        export: the plan, the scenario, the stamp and what is withheld.
        year: the budget year that is followed up, or carried over from.
        tertial: the tertial that is followed up.
        board: the district board (*stadsdelsnämnd*), or "" when the district is unknown.
        administration: the district administration (*stadsdelsförvaltning*), or "".
        costs: what the measures cost afterwards, when it has been reckoned.
    """

    kind: PaperKind
    export: AllocationExport
    year: int
    tertial: Tertial = Tertial.YEAR
    board: str = ""
    administration: str = ""
    costs: RunningCosts | None = None

    def head(self, title: str, subject: str) -> PaperHead:
        """Return what the paper says of itself."""
        return paper_head(self.export, title, subject, self.administration)

    def title_of(self, measure: Measure) -> tuple[str, str]:
        """Return number and title of a measure, as the paper may tell them."""
        return measure_words(self.export, measure)


def paper_head(export: AllocationExport, title: str, subject: str, administration: str) -> PaperHead:
    """Return what a paper of a plan says of itself."""
    info = export.plan.info
    return PaperHead(
        title=title,
        subject=subject,
        sender=administration or info.district or "Stadsdelsförvaltning ej angiven",
        dnr=info.dnr,
        plan=f"{info.title} {info.first_year}–{info.last_year}",
        stamp=export.stamp,
        secrecy=secrecy_words(export),
    )
