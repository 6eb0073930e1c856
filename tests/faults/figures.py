"""What a fault test measured, in a table at the end of the run: a promise is worth its figure.

A figure goes with the report of its test, so that it reaches the table from another process too.
"""

from collections.abc import Callable, Iterator

import pytest

_PREFIX = "figure: "

#: Reports what one kind of fault came to: its name, and what is counted, such as `lost=0`.
Figure = Callable[..., None]


def reporter(request: pytest.FixtureRequest) -> Figure:
    """Return what a test reports its figures with."""

    def figure(fault: str, **counts: int) -> None:
        words = ", ".join(f"{_grouped(count)} {name.replace('_', ' ')}" for name, count in counts.items())
        request.node.user_properties.append((f"{_PREFIX}{fault}", words))

    return figure


def print_figures(terminal: pytest.TerminalReporter) -> None:
    """Write the figures of the run as a table, and which fault tests this machine cannot run, and why."""
    figures = list(_figures(terminal))
    skipped = sorted(set(_skipped(terminal)))
    if not figures and not skipped:
        return
    terminal.section("faults: what was measured")
    width = max([len(fault) for fault, _ in figures], default=0)
    for fault, words in figures:
        terminal.line(f"{fault:<{width}}  {words}")
    for line in skipped:
        terminal.line(f"not run here: {line}")


def _figures(terminal: pytest.TerminalReporter) -> Iterator[tuple[str, str]]:
    for reports in terminal.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport) and report.when == "call":
                for name, words in report.user_properties:
                    if name.startswith(_PREFIX):
                        yield name.removeprefix(_PREFIX), str(words)


def _skipped(terminal: pytest.TerminalReporter) -> Iterator[str]:
    for report in terminal.stats.get("skipped", []):
        if isinstance(report.longrepr, tuple) and report.nodeid.startswith("tests/faults/"):
            name = report.nodeid.partition("/faults/")[2].partition("[")[0]
            yield f"{name}: {str(report.longrepr[2]).removeprefix('Skipped: ')}"


def _grouped(number: int) -> str:
    """Return a number with spaces between thousands."""
    return f"{number:,}".replace(",", " ")
