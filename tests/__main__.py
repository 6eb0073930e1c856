"""Run every check: `python3 tests --setup` the first time, `python3 tests` after that.

Options: `--only format,lint,types,contracts,tests` runs some of them, `--long` tries many more faults (kills,
power cuts, damaged files; some 20 minutes), `--bench` measures speed instead, and what stands after `--` goes
to pytest. The run tells what its fault tests measured, and which of them this machine cannot run, and why.
The last line counts the checks and tests that passed and failed.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import main as program  # noqa: E402

REQUIREMENTS = ROOT / "resources" / "requirements-dev.txt"
# Arguments of Python: the scripts beside it in `.venv` stop working when the whole folder is moved.
CHECKS: Mapping[str, Sequence[str]] = {
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "types": ("-m", "mypy", "--strict"),
    "contracts": ("-c", "from importlinter.cli import lint_imports_command as check; check(['--no-logo'])"),
    "tests": ("-m", "pytest", "-q"),
}
COUNTED = ("tests", "failures", "errors", "skipped")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one check came to: how many passed, failed and were skipped, and its time in seconds."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for and return 0 when all of it passed."""
    own, extra = _split(arguments)
    if "--setup" in own:
        code = program.set_up(REQUIREMENTS)
        if code:
            return code
        program.install_tool("strace", "feltesterna (utan det hoppas några av dem över)")
    elif not program.is_ready(REQUIREMENTS):
        print("Kontrollernas verktyg saknas. Kör först: python3 tests --setup", file=sys.stderr)
        return 1
    os.chdir(ROOT)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "--bench" in own:
        own.remove("--bench")
        return program.run_in_venv(["-m", "tests.bench", *(a for a in own if a != "--setup"), *extra])
    names = _chosen(own)
    if names is None:
        print(__doc__, file=sys.stderr)
        return 2
    return _report([run(name, extra) for name in names])


def run(name: str, extra: Sequence[str] = ()) -> Outcome:
    """Run one check in `.venv` and show its output."""
    print(f"\n{name}", flush=True)
    command = [str(program.VENV_PYTHON), *CHECKS[name]]
    started = time.monotonic()
    if name == "tests":
        passed, failed, skipped = _run_tests([*command, *extra])
    else:
        passed = int(subprocess.call(command) == 0)
        failed, skipped = 1 - passed, 0
    seconds = time.monotonic() - started
    return Outcome(name=name, passed=passed, failed=failed, skipped=skipped, seconds=seconds)


def _run_tests(command: list[str]) -> tuple[int, int, int]:
    """Run pytest and return how many tests passed, failed and were skipped.

    A run that ends badly without a failed test (a crash at exit, nothing collected) counts as one failure.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "tests.xml")
        code = subprocess.call([*command, f"--junitxml={report}"])
        suites = ET.parse(report).iter("testsuite") if report.exists() else ()
        totals = [{key: int(suite.get(key, 0)) for key in COUNTED} for suite in suites]
    total, failures, errors, skipped = (sum(suite[key] for suite in totals) for key in COUNTED)
    failed = failures + errors
    return total - failed - skipped, max(failed, int(code != 0)), skipped


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return our own options, and what goes to pytest: what stands after `--`, and `--long`."""
    words = list(arguments)
    at = words.index("--") if "--" in words else len(words)
    own, extra = words[:at], words[at + 1 :]
    if "--long" in own:
        own.remove("--long")
        extra.append("--long")
    return own, extra


def _chosen(own: Sequence[str]) -> list[str] | None:
    """Return the names after `--only`, or all; None when the arguments cannot be understood."""
    words = [word for word in own if word != "--setup"]
    if not words:
        return list(CHECKS)
    names = words[1].split(",") if words[0] == "--only" and len(words) == 2 else []
    return names if names and all(name in CHECKS for name in names) else None


def _report(outcomes: Sequence[Outcome]) -> int:
    """Print the table and the line that counts; return the exit code."""
    print()
    for outcome in outcomes:
        verdict = "failed" if outcome.failed else "passed"
        counts = f"{outcome.passed} passed, {outcome.failed} failed, {outcome.skipped} skipped"
        detail = f"  ({counts})" if outcome.name == "tests" else ""
        print(f"{outcome.name:<10} {verdict}  {outcome.seconds:6.1f} s{detail}")
    failed = sum(outcome.failed for outcome in outcomes)
    print(f"\n{sum(outcome.passed for outcome in outcomes)} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
