"""Findings as a table: what looks wrong, where, why, and what to do."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from planner.analysis.findings.check import FigureCheck
from planner.analysis.findings.finding import Family, Finding, Severity
from planner.domain.acknowledgement import Acknowledgement
from planner.ui.models.column import Column
from planner.ui.models.finding_words import FindingWords, severity_name, what
from planner.ui.models.table import RowsModel


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding, and what somebody said of it."""

    finding: Finding
    said: Acknowledgement | None = None

    @property
    def key(self) -> str:
        """The key of the row."""
        return self.finding.key


def rows_of(check: FigureCheck) -> Iterator[FindingRow]:
    """Yield a row for everything that was found: first what is open, the warnings before the rest."""
    for severity in Severity:
        yield from (FindingRow(one) for one in check.open if one.kind.severity is severity)
    yield from (FindingRow(one, said) for one, said in check.acknowledged)


def limited(rows: Iterable[FindingRow], family: Family | None, *, acknowledged: bool) -> frozenset[str]:
    """Return the keys of the rows of a family (None = all), with or without what is acknowledged."""
    return frozenset(
        row.key
        for row in rows
        if family in (None, row.finding.kind.family) and (acknowledged or row.said is None)
    )


class FindingsModel(RowsModel[FindingRow]):
    """One row for each finding."""

    def __init__(self, words: FindingWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        self._words = words
        super().__init__(self._columns(), lambda row: row.key, None, parent)

    def state(self, row: FindingRow) -> str:
        """Return how much a finding weighs, or that it is acknowledged: by sign and word."""
        if row.said is not None:
            return self.tr("✓ Acknowledged")
        severity = row.finding.kind.severity
        return f"{'▲' if severity is Severity.WARN else '○'} {severity_name(severity)}"

    def _columns(self) -> list[Column[FindingRow]]:
        words = self._words
        return [
            Column(
                key="state",
                title=self.tr("Weight"),
                value=lambda row: (row.said is not None) * 2 + (row.finding.kind.severity is Severity.NOTICE),
                text=self.state,
                tone=_tone,
                badge=True,
                width=14,
            ),
            self._text("what", self.tr("Finding"), lambda row: what(row.finding.kind), 34),
            self._text("where", self.tr("Where"), lambda row: words.where(row.finding), 40, gives_way=2),
            self._text("why", self.tr("Why"), lambda row: words.why(row.finding), 44, grows=True),
            self._text(
                "advice", self.tr("Suggestion"), lambda row: words.advice(row.finding), 68, gives_way=1
            ),
        ]

    def _text(
        self, key: str, title: str, text: Callable[[FindingRow], str], width: int, **fields: Any
    ) -> Column[FindingRow]:
        return Column(key=key, title=title, value=text, tooltip=text, tone=_quiet, width=width, **fields)


def _tone(row: FindingRow) -> str:
    if row.said is not None:
        return "text_muted"
    return "warn" if row.finding.kind.severity is Severity.WARN else "accent"


def _quiet(row: FindingRow) -> str:
    return "text_muted" if row.said is not None else ""
