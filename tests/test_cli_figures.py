"""The command that looks through the figures: sentences, exit codes, acknowledgements, secrecy."""

import json
from datetime import date
from pathlib import Path

import pytest

from planner.catalogue.loader import load_catalogue
from planner.checking import checked
from planner.cli import main
from planner.document import Document
from planner.editing.findings import acknowledge
from planner.editing.measures import change_measures
from tests.analysis.findings.found import financed
from tests.examples import mnkr

Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    plan, _ = financed("Ljus vid torget", cost_likely_ore=mnkr(0.8))
    path = tmp_path / "prov.tplan"
    Document.create(path, plan, "Eva").close()
    return path


def test_what_is_found_is_told_with_place_reason_and_advice(path: Path, capsys: Output) -> None:
    assert main(["check-figures", str(path)]) == 1
    assert capsys.readouterr().out.replace("\u00a0", " ") == (
        "Summor\n"
        "  ▲ Mer fördelat än vad som söks (Å-001 Ljus vid torget)\n"
        "    1 000 tkr är fördelat ur alla källor, och 800 tkr söks. "
        "Sänk ett belopp i Fördelning, eller höj kostnaden.\n"
        "\n"
        "1 iakttagelse.\n"
    )


def test_what_is_acknowledged_is_no_failure_and_shown_when_asked_for(path: Path, capsys: Output) -> None:
    with Document.open(path, "Eva") as document:
        keys = [one.key for one in checked(document.plan, load_catalogue()).open]
        document.edit(acknowledge(document.plan, keys, "Beslutat", "Eva", date(2026, 2, 3)))
    assert main(["check-figures", str(path)]) == 0
    assert capsys.readouterr().out == "Inga iakttagelser, 1 kvitterad.\n"
    assert main(["check-figures", str(path), "--all"]) == 0
    assert "Å-001 Ljus vid torget): Beslutat (Eva, 2026-02-03)" in capsys.readouterr().out


def test_machines_get_ore_and_keys(path: Path, capsys: Output) -> None:
    assert main(["check-figures", str(path), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["open"] == 1
    (one,) = answer["findings"]
    assert (one["kind"], one["family"], one["amounts_ore"]) == (
        "allocated_above_asked",
        "sums",
        [mnkr(1), mnkr(0.8)],
    )
    assert one["acknowledged"] is None


def test_a_secret_name_is_told_only_when_asked_for(path: Path, capsys: Output) -> None:
    with Document.open(path, "Eva") as document:
        document.edit(change_measures(document.plan, document.plan.measures, secret=True))
    main(["check-figures", str(path)])
    assert "(Å-001 (sekretess))" in capsys.readouterr().out
    main(["check-figures", str(path), "--with-secret"])
    assert "Ljus vid torget" in capsys.readouterr().out
