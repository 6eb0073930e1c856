"""The accounts' lines in tables: what reading in an extract would do, and what waits to be matched."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from planner.analysis.ledger_proposal import LedgerProposal, ProposalReason
from planner.domain.ledger import LedgerLine
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.editing.ledger import LedgerImport
from planner.exchange.ledger import StoppedLine, StopReason
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel

#: What becomes of a line of an extract.
MATCHED, WAITING, KNOWN = "matched", "waiting", "known"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of an extract, and what becomes of it."""

    line: LedgerLine
    fate: str
    measure: str = ""


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A line that is not matched, with the measure that it may be."""

    line: LedgerLine
    proposal: LedgerProposal | None


class ReadLinesModel(RowsModel[ReadLine]):
    """One row for each line of an extract."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it empty."""
        fates = {
            MATCHED: self.tr("✓ To a measure"),
            WAITING: self.tr("Waits to be matched"),
            KNOWN: self.tr("Is there already"),
        }
        tones = {MATCHED: "good", WAITING: "warn", KNOWN: "text_muted"}
        columns: list[Column[ReadLine]] = [
            Column(
                key="fate",
                title=self.tr("Becomes"),
                value=lambda row: fates[row.fate],
                tone=lambda row: tones[row.fate],
                width=20,
            ),
            Column(
                key="measure",
                title=self.tr("Measure"),
                value=lambda row: row.measure,
                tooltip=lambda row: row.measure,
                width=24,
                grows=True,
            ),
            Column(key="project", title=self.tr("Project"), value=lambda row: row.line.project, width=10),
            Column(key="account", title=self.tr("Account"), value=lambda row: row.line.account, width=8),
            Column(
                key="day", title=self.tr("Date"), value=lambda row: row.line.booked_on.isoformat(), width=11
            ),
            Column(key="text", title=self.tr("Text"), value=lambda row: row.line.text, width=28, grows=True),
            Column(key="voucher", title=self.tr("Voucher"), value=lambda row: row.line.voucher, width=12),
            Column(
                key="amount",
                title=self.tr("Amount, kr"),
                value=lambda row: row.line.amount_ore,
                text=lambda row: format_amount(row.line.amount_ore),
                align=Align.END,
                width=14,
            ),
        ]
        super().__init__(columns, lambda row: row.line.id, None, parent)

    def show_import(self, plan: Plan, lines: Iterable[LedgerLine], proposal: LedgerImport) -> None:
        """Show what becomes of the lines of an extract, in the file's order."""
        names = {key: f"{one.code} {one.title}" for key, one in plan.measures.items()}
        measures = {line_id: names[measure_id] for line_id, measure_id in proposal.measures.items()}
        fates = {line.id: MATCHED for line in proposal.matched}
        fates |= {line.id: KNOWN for line in proposal.known}
        self.set_rows(
            ReadLine(line, fates.get(line.id, WAITING), measures.get(line.id, "")) for line in lines
        )


class WaitingLinesModel(RowsModel[WaitingLine]):
    """One row for each line that waits or is set aside, with the measure proposed and why."""

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        """Make it empty; measures are named as in the plan."""
        self._plan = plan
        columns: list[Column[WaitingLine]] = [
            Column(key="project", title=self.tr("Project"), value=lambda row: row.line.project, width=10),
            Column(
                key="day", title=self.tr("Date"), value=lambda row: row.line.booked_on.isoformat(), width=11
            ),
            Column(key="text", title=self.tr("Text"), value=lambda row: row.line.text, width=24, grows=True),
            Column(key="voucher", title=self.tr("Voucher"), value=lambda row: row.line.voucher, width=12),
            Column(
                key="amount",
                title=self.tr("Amount, kr"),
                value=lambda row: row.line.amount_ore,
                text=lambda row: format_amount(row.line.amount_ore),
                align=Align.END,
                width=14,
            ),
            Column(
                key="proposal",
                title=self.tr("Proposal"),
                value=self._proposed,
                tooltip=self._proposed,
                width=34,
                grows=True,
            ),
            Column(
                key="aside",
                title=self.tr("Set aside because"),
                value=lambda row: row.line.set_aside,
                width=18,
            ),
            Column(
                key="source",
                title=self.tr("File"),
                value=lambda row: row.line.source,
                tooltip=lambda row: row.line.source,
                width=16,
            ),
        ]
        super().__init__(columns, lambda row: row.line.id, None, parent)

    def name_by(self, plan: Plan) -> None:
        """Name measures as they are now."""
        self._plan = plan

    def _proposed(self, row: WaitingLine) -> str:
        proposal = row.proposal
        if proposal is None:
            return ""
        measure = self._plan.measures[proposal.measure_id]
        reasons = ", ".join(reason_words(reason) for reason in proposal.reasons)
        return f"{measure.code}, {reasons}: {measure.title}"


def reason_words(reason: ProposalReason) -> str:
    """Return why a measure is proposed."""
    translate = QCoreApplication.translate
    return {
        ProposalReason.EARLIER: translate("ledger", "same text as before"),
        ProposalReason.WORDS: translate("ledger", "same words"),
        ProposalReason.AMOUNT: translate("ledger", "exactly what is left"),
    }[reason]


def stopped_words(stopped: StoppedLine) -> str:
    """Return why a row of a file cannot be read in."""
    translate = QCoreApplication.translate
    sentence = {
        StopReason.AMOUNT: translate("ledger", "Row {line}: “{text}” is no amount that can be read."),
        StopReason.DAY: translate("ledger", "Row {line}: “{text}” is neither a date nor a period."),
        StopReason.TEXT: translate("ledger", "Row {line}: the text “{text}” cannot be kept."),
    }[stopped.reason]
    return sentence.format(line=stopped.line, text=stopped.text)
