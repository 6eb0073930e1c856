"""The table at the end of a run: every figure, and every fault that cannot be tried here, with the reason."""

from typing import Any

import pytest

from tests.faults.figures import print_figures


class Terminal:
    """What pytest writes its summary to, with the reports of a run."""

    def __init__(self, **stats: list[Any]) -> None:
        self.stats = stats
        self.lines: list[str] = []

    def section(self, title: str) -> None:
        self.lines.append(title)

    def line(self, text: str) -> None:
        self.lines.append(text)


def report(outcome: Any, *figures: tuple[str, object], reason: str = "") -> pytest.TestReport:
    longrepr: Any = ("test_a.py", 3, f"Skipped: {reason}") if reason else None
    return pytest.TestReport(
        nodeid="tests/faults/test_a.py::test_of_a[1]",
        location=("test_a.py", 3, "test_of_a"),
        keywords={},
        outcome=outcome,
        longrepr=longrepr,
        when="call",
        user_properties=list(figures),
    )


def summary(terminal: Any) -> list[str]:
    print_figures(terminal)
    return list(terminal.lines)


def test_figures_of_tests_that_passed_and_that_failed_stand_in_one_table() -> None:
    passed = report("passed", ("figure: killed", "60 kills"), ("something else", 1))
    failed = report("failed", ("figure: power cut", "3 lost"))
    assert summary(Terminal(passed=[passed], failed=[failed], **{"": ["no report"]})) == [
        "faults: what was measured",
        "killed     60 kills",
        "power cut  3 lost",
    ]


def test_what_cannot_be_tried_here_is_told_once_with_its_reason() -> None:
    skipped = [report("skipped", reason="strace is missing")] * 2
    assert summary(Terminal(skipped=skipped))[1:] == ["not run here: test_a.py::test_of_a: strace is missing"]


def test_a_run_without_fault_tests_has_no_table() -> None:
    assert summary(Terminal(passed=[report("passed")])) == []


def test_a_test_reports_its_counts_in_words(request: pytest.FixtureRequest, figure: Any) -> None:
    figure("kills", kills=12_345, called_saved=2)
    assert request.node.user_properties == [("figure: kills", "12 345 kills, 2 called saved")]
    request.node.user_properties.clear()
