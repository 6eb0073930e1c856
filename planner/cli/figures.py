"""The command that looks through the figures of a plan (*Kontrollräkna*): what is found, and an exit code."""

import json
import sys
from argparse import Namespace
from typing import Any

from planner.analysis.findings.check import FigureCheck
from planner.analysis.findings.finding import Finding, Severity
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.checking import checked
from planner.document import Document
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.plan import Plan
from planner.exchange.finding_words import FAMILY_WORDS, finding_words

FOUND = 1

_SIGNS = {Severity.WARN: "▲", Severity.NOTICE: "○"}


def run(options: Namespace) -> int:
    """Tell what is found: 0 when nothing is, or somebody lets all of it stand; 1 when something is open."""
    catalogue = load_catalogue()
    with Document.open(options.plan, read_only=True) as document:
        plan = document.plan
    check = checked(plan, catalogue)
    report = _Report(plan, catalogue, with_secret=options.with_secret)
    text = report.as_json(check) if options.json else report.as_text(check, everything=options.all)
    sys.stdout.write(f"{text}\n")
    return FOUND if check.open else 0


class _Report:
    """The findings of one plan in words."""

    def __init__(self, plan: Plan, catalogue: Catalogue, *, with_secret: bool) -> None:
        self._plan, self._catalogue, self._with_secret = plan, catalogue, with_secret

    def as_text(self, check: FigureCheck, *, everything: bool) -> str:
        """Return the findings under a heading for each family, then what is acknowledged when asked for."""
        lines: list[str] = []
        for family, words in FAMILY_WORDS.items():
            found = [one for one in check.open if one.kind.family is family]
            if found:
                lines += [words, *(line for one in found for line in self._lines(one)), ""]
        if everything and check.acknowledged:
            lines += ["Kvitterade", *(self._said(one, said) for one, said in check.acknowledged), ""]
        return "\n".join([*lines, _count(check)])

    def as_json(self, check: FigureCheck) -> str:
        """Return the findings for machines; amounts in öre."""
        every = [(one, None) for one in check.open] + list(check.acknowledged)
        return json.dumps(
            {"open": len(check.open), "findings": [self._value(one, said) for one, said in every]},
            ensure_ascii=False,
            indent=2,
        )

    def _lines(self, finding: Finding) -> tuple[str, str]:
        words = finding_words(self._plan, finding, self._catalogue, with_secret=self._with_secret)
        where = f" ({words.where})" if words.where else ""
        sign = _SIGNS[finding.kind.severity]
        return f"  {sign} {words.what}{where}", f"    {words.why} {words.advice}"

    def _said(self, finding: Finding, said: Acknowledgement) -> str:
        return f"  ✓ {self._lines(finding)[0][4:]}: {said.reason} ({said.by}, {said.on.isoformat()})"

    def _value(self, finding: Finding, said: Acknowledgement | None) -> dict[str, Any]:
        words = finding_words(self._plan, finding, self._catalogue, with_secret=self._with_secret)
        return {
            "key": finding.key,
            "kind": finding.kind,
            "family": finding.kind.family,
            "severity": finding.kind.severity,
            "measure_id": finding.measure_id,
            "fund_id": finding.fund_id,
            "year": finding.year,
            "amounts_ore": list(finding.amounts),
            "what": words.what,
            "where": words.where,
            "why": words.why,
            "advice": words.advice,
            "acknowledged": None
            if said is None
            else {"reason": said.reason, "by": said.by, "on": said.on.isoformat()},
        }


def _count(check: FigureCheck) -> str:
    """Return how much was found, in one line."""
    open_ones, acknowledged = len(check.open), len(check.acknowledged)
    found = {0: "Inga iakttagelser", 1: "1 iakttagelse"}.get(open_ones, f"{open_ones} iakttagelser")
    said = {0: "", 1: ", 1 kvitterad"}.get(acknowledged, f", {acknowledged} kvitterade")
    return f"{found}{said}."
