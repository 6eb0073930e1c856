"""The command line: results on stdout, Swedish sentences on stderr, exit codes, and never a traceback."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from planner import launch
from planner.analysis.remaining import remaining
from planner.atomic_file import FileWriteError, WriteFailure
from planner.cli import main
from planner.cli.arguments import new_plan_path
from planner.cli.commands import COMMANDS
from planner.cli.words import problem_words, sentence
from planner.document import Document
from planner.domain.errors import PlannerError, Rule, RuleBrokenError, StaleChangeError
from planner.domain.money import AmountError
from planner.domain.money import Problem as AmountProblem
from planner.editing.funds import set_frames
from planner.editing.measures import add_measure
from planner.exchange.errors import ExportDiffersError, ListReadError, PaperDiffersError, ReadProblem
from planner.exchange.list_values import Finding, RowReason
from planner.exchange.papers.order import PAPER_WORDS, PaperKind
from planner.storage import errors as storage
from planner.storage.errors import FileError, Problem, ProblemKind, SavedOutcome, SaveTrouble
from planner.storage.lease import take
from tests.examples import first_fund, funded_plan, kr, mnkr, with_money

DATA = Path(__file__).resolve().parent / "data"
Output = pytest.CaptureFixture[str]
#: Errors of files that have more fields than the path.
WITH_FIELDS = {
    storage.NewerSchemaError,
    storage.DamagedError,
    storage.SaveFailedError,
    storage.PlanHeldError,
    storage.BackupFailedError,
    storage.PublishConflictError,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "prov.tplan"
    Document.create(path, funded_plan(), "Eva").close()
    return path


def test_a_new_plan_is_made_and_described(tmp_path: Path, capsys: Output) -> None:
    plan = str(tmp_path / "Farsta 2026")
    options = ["--district", "Farsta", "--from", "2026", "--to", "2029", "--title", "Tryggare Farsta"]
    assert main(["new", plan, *options]) == 0
    assert main(["info", plan]) == 0
    out = capsys.readouterr().out
    assert "Tryggare Farsta (Farsta, 2026–2029)" in out
    assert "Trygghetsfonden (CM4)" in out
    assert "Inget är överskridet." in out
    assert [file.name for file in tmp_path.iterdir()] == ["Farsta 2026.tplan"]


def test_a_plan_is_never_made_over_a_file(path: Path, capsys: Output) -> None:
    before = path.read_bytes()
    assert main(["new", str(path)]) == 1
    assert "finns redan" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_info_for_machines_is_in_ore(path: Path, capsys: Output) -> None:
    assert main(["info", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    (fund,) = answer["funds"]
    assert fund["years"]["2025"] == {
        "frame_ore": mnkr(5),
        "allocated_ore": mnkr(1.5),
        "bound_ore": mnkr(1),
        "remaining_ore": mnkr(3.5),
        "over_ore": 0,
    }
    assert (answer["measures"], answer["over_committed"]) == (2, False)
    assert answer["total"]["allocated_ore"] == mnkr(2.5)


def test_over_commitment_is_unmistakable(tmp_path: Path, capsys: Output) -> None:
    plan = funded_plan()
    plan = with_money(plan, next(iter(plan.measures)), first_fund(plan), {2025: mnkr(7)})
    path = tmp_path / "prov.tplan"
    Document.create(path, plan).close()
    main(["info", str(path)])
    out = capsys.readouterr().out
    assert "!! ÖVERSKRIDET med 2\u00a0500\u00a0tkr" in out
    assert "Trygghetsfonden (CM4) 2025: 2\u00a0500\u00a0tkr mer fördelat än ramen" in out
    assert "\u22122\u00a0500" in out
    main(["info", str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["over_committed"] is True


def test_check_tells_whole_damaged_and_no_plan_apart(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["check", str(path)]) == 0
    assert "är hel" in capsys.readouterr().out
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE allocation SET amount_ore = 1")
    connection.close()
    assert main(["check", str(path)]) == 1
    out = capsys.readouterr().out
    assert "är SKADAD" in out
    assert "inte det som ändringsloggen säger: fördelat belopp " in out
    assert main(["check", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["problems"][0]["kind"] == "row_differs"
    other = tmp_path / "annat.txt"
    other.write_text("hej")
    assert main(["check", str(other)]) == 2
    assert "är ingen plan" in capsys.readouterr().err
    assert main(["check", str(tmp_path / "nix")]) == 2
    capsys.readouterr()
    assert main(["check", str(other), "--json"]) == 2
    answer = json.loads(capsys.readouterr().out)
    assert (answer["plan"], answer["whole"], answer["problems"]) == (False, False, [])


def test_history_lists_every_change(path: Path, capsys: Output) -> None:
    with Document.open(path, "Eva") as document:
        document.edit(add_measure(document.plan, "Lampor"), reason="Beslut")
        document.undo()
    assert main(["history", str(path)]) == 0
    created, added, undone = capsys.readouterr().out.splitlines()
    assert "Eva" in created
    assert "Å-003 (Beslut)" in added
    assert "Ångrat nr 2: " in undone
    main(["history", str(path), "--json"])
    entries = json.loads(capsys.readouterr().out)
    assert [entry["action"] for entry in entries] == ["edit", "edit", "undo"]
    assert entries[1]["values"] == 2


def test_the_example_plan_is_whole_and_exported(tmp_path: Path, capsys: Output) -> None:
    plan = tmp_path / "exempel.tplan"
    assert main(["sample", str(plan)]) == 0
    assert main(["check", str(plan)]) == 0
    for name in ("ut.xlsx", "ut.csv"):
        assert main(["export", str(plan), str(tmp_path / name)]) == 0
        assert launch.main(["--export", str(tmp_path / f"2{name}"), "--sample"]) == 0
        assert (tmp_path / name).stat().st_size > 1_000
        assert (tmp_path / f"2{name}").stat().st_size > 1_000
    assert "Exempelplan" in (tmp_path / "exempel.tplan").read_bytes().decode("utf-8", "replace")
    capsys.readouterr()


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "tom.tplan"
    assert main(["new", str(path), "--from", "2017", "--to", "2024"]) == 0
    return path


def test_a_list_is_imported_in_one_step(empty: Path, capsys: Output) -> None:
    assert main(["import", str(empty), str(DATA / "botkyrka_trygghetsmiljonen.csv"), "--year", "2017"]) == 0
    out = capsys.readouterr().out
    assert "16 åtgärder lästes in ur 16 rader." in out
    assert "Summa i listan: 1\u00a0000\u00a0000\u00a0kr. Inläst: 1\u00a0000\u00a0000\u00a0kr." in out
    with Document.open(empty) as document:
        assert remaining(document.plan).total.allocated_ore == kr(1_000_000)
        assert document.undo_step is not None
        assert document.undo_step.subject == "botkyrka_trygghetsmiljonen.csv"
        document.undo()
        assert not document.plan.measures
    assert main(["check", str(empty)]) == 0


def test_the_arithmetic_of_the_fund_comes_out_of_the_lists(empty: Path, capsys: Output) -> None:
    for name in ("fund_2019.csv", "fund_2023_2024.csv"):
        assert main(["import", str(empty), str(DATA / name)]) == 0
    with Document.open(empty) as document:
        fund_id = first_fund(document.plan)
        document.edit(set_frames(document.plan, {(fund_id, year): mnkr(100) for year in (2019, 2023, 2024)}))
    capsys.readouterr()
    main(["info", str(empty), "--json"])
    years = json.loads(capsys.readouterr().out)["years"]
    left = {year: years[year]["remaining_ore"] for year in ("2019", "2023", "2024")}
    assert left == {"2019": mnkr(11.411), "2023": mnkr(26.5), "2024": mnkr(91.3)}


def test_a_list_with_rows_that_cannot_be_read_changes_nothing_until_they_are_skipped(
    empty: Path, tmp_path: Path, capsys: Output
) -> None:
    source = tmp_path / "lista.csv"
    source.write_text("Åtgärd;Fond;2020\nLampor;CM4;250 tkr\nRöjning;CM4;många\n", "utf-8")
    before = empty.read_bytes()
    assert main(["import", str(empty), str(source)]) == 1
    output = capsys.readouterr()
    assert "Rad 3 läses INTE in: Röjning: ”många” är inget belopp" in output.err
    assert "0 åtgärder lästes in" in output.out
    assert main(["import", str(empty), str(source), "--skip"]) == 1
    assert "skriv varför med --reason" in capsys.readouterr().err
    assert empty.read_bytes() == before
    assert main(["import", str(empty), str(source), "--skip", "--reason", "Dubblett", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["measures"], answer["sum_imported_ore"]) == (1, kr(250_000))


def test_a_list_in_thousands_says_so_and_what_it_left_out(
    empty: Path, tmp_path: Path, capsys: Output
) -> None:
    source = tmp_path / "lista.csv"
    source.write_text("Alla belopp i tkr;;;\nÅtgärd;Fond;2020;Utfall 2019\nLampor;CM4;250;7\n", "utf-8")
    assert main(["import", str(empty), str(source), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["sum_imported_ore"], answer["difference_ore"]) == (kr(250_000), 0)
    assert (answer["unit"], answer["ignored_columns"]) == ("tkr", ["Utfall 2019"])
    main(["import", str(empty), str(source), "--unit", "kr"])
    out = capsys.readouterr().out
    assert "Inläst: 250\u00a0kr." in out
    assert "1 åtgärd lästes in ur 1 rad." in out
    assert "Kolumner som inte lästes: Utfall 2019." in out


def test_a_list_without_a_column_of_titles_is_one_sentence(
    empty: Path, tmp_path: Path, capsys: Output
) -> None:
    source = tmp_path / "lista.csv"
    source.write_text("Vad;Var;2020\nLampor;Torget;250\nRöjning;Torget;5\n", "utf-8")
    assert main(["import", str(empty), str(source)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_no_list_is_refused_politely(empty: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "bild.png").write_bytes(b"\x89PNG\r\n" + bytes(100))
    for name in ("bild.png", "nix.xlsx"):
        assert main(["import", str(empty), str(tmp_path / name)]) == 1
        assert "lästes inte in:" in capsys.readouterr().err


@pytest.mark.parametrize("reason", RowReason)
def test_every_verdict_of_a_row_has_words(reason: RowReason) -> None:
    from planner.cli.importing import _reason

    assert "{" not in _reason(Finding(reason=reason, text="x"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["import", "x", "y", "--unit", "öre"], "”öre” är ingen enhet"),
        (["info"], "Det saknas något: PLAN."),
        (["info", "x.tplan", "--jsn"], "känner programmet inte igen: --jsn"),
        (["new", "x", "--from", "åtta"], "”åtta” är inget årtal"),
        (["new", "x", "--from"], "Efter --from ska det stå ett värde."),
        (["laga", "x"], "Kommandot 'laga' finns inte."),
        (["export", "ut.xlsx"], "Skriv antingen en plan eller --sample"),
        (["export", "--sample", "ut.pdf"], "sluta på .xlsx eller .csv"),
    ],
)
def test_what_is_not_understood_is_said_in_swedish(arguments: list[str], said: str, capsys: Output) -> None:
    assert main(arguments) == 2
    output = capsys.readouterr()
    assert said in output.err
    assert output.out == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["info", "nix.tplan"], "nix.tplan finns inte"),
        (["new", "mapp/x.tplan"], "Mappen mapp finns inte"),
        (["new", "x", "--from", "2030", "--to", "2026"], "Perioden går inte ihop"),
        (["new", "x", "--from", "2020", "--to", "2040"], "Perioden är för lång"),
        (["new", "x", "--title", " "], "Namnet saknas."),
        (["new", "å" * 123 + "x"], "namnet är för långt"),
        (["info", "å" * 200], "namnet är för långt"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 1
    output = capsys.readouterr()
    assert said in output.err
    assert output.err.count("\n") == 1
    assert output.out == ""
    assert list(tmp_path.iterdir()) == []


def _errors() -> list[PlannerError]:
    path = Path("prov.tplan")
    plain = [kind(path) for kind in FileError.__subclasses__() if kind not in WITH_FIELDS]
    problems = tuple(Problem(kind, "measure", "m") for kind in ProblemKind)
    return [
        *plain,
        storage.NewerSchemaError(path, 2),
        storage.TakenOverError(path, "Anna"),
        storage.PlanHeldError(path, "Anna", "PC1"),
        storage.PublishConflictError(path, path, "Anna"),
        storage.DamagedError(path, problems),
        *(storage.BackupFailedError(path, why) for why in storage.BackupTrouble),
        *(storage.SaveFailedError(path, outcome, why) for outcome in SavedOutcome for why in SaveTrouble),
        *(RuleBrokenError(rule, "year", 2030) for rule in Rule),
        *(FileWriteError(path, failure) for failure in WriteFailure),
        *(ListReadError(path, problem, 5) for problem in ReadProblem),
        ExportDiffersError("2026", 1, 2),
        PaperDiffersError("Rader"),
        StaleChangeError("m"),
        *(AmountError(problem, "12 kkkr") for problem in AmountProblem),
    ]


@pytest.mark.parametrize("error", _errors(), ids=str)
def test_every_error_has_a_sentence(error: PlannerError) -> None:
    said = sentence(error)
    assert said.endswith(".")
    assert "{" not in said
    assert "Det gick inte:" not in said


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_finding_has_words(kind: ProblemKind) -> None:
    assert "m1" in problem_words(Problem(kind, "measure", "m1"))
    assert ":" not in problem_words(Problem(kind))


def test_every_command_that_is_promised_is_there() -> None:
    assert set(COMMANDS) == set(launch.COMMANDS)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_help_is_swedish_and_needs_no_heavy_library(command: str) -> None:
    heavy = [
        "sqlite3",
        "sqlite_utils",
        "PySide6",
        "xlsxwriter",
        "openpyxl",
        "planner.document",
        "planner.domain.plan",
    ]
    code = (
        "import sys; from planner import launch; launch.main(sys.argv[1:2] + ['--help']);"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, command], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"Så här: trygghetsplaneraren {command} ")
    assert done.stdout.endswith("[]\n")
    assert "usage" not in done.stdout
    assert "show this help" not in done.stdout


def test_a_reader_that_has_had_enough_gets_no_traceback(path: Path) -> None:
    code = f"import sys; from planner.cli import main; sys.exit(main(['history', {str(path)!r}]))"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is always full")
def test_an_answer_that_cannot_be_written_is_one_sentence(path: Path) -> None:
    code = f"import sys; from planner.cli import main; sys.exit(main(['info', {str(path)!r}]))"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-c", code], stdout=full, stderr=subprocess.PIPE, check=False, text=True
        )
    assert done.returncode == 1
    assert done.stderr == "Svaret kunde inte skrivas: disken är full. Frigör plats och försök igen.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="names are letters, not bytes, on this system")
def test_a_name_in_no_letters_is_taken_with_question_marks(tmp_path: Path) -> None:
    plan, source = (str(tmp_path / name) for name in ("p\udcff.tplan", "l\udcff.csv"))
    Path(source).write_text("Åtgärd;2026\nLampor;250 tkr\n", "utf-8")
    program = [sys.executable, str(Path(__file__).resolve().parents[1] / "main.py")]
    for arguments in (
        ["new", plan, "--district", "d\udcff", "--from", "2026"],
        ["import", plan, source, "--fund", "f\udcff"],
    ):
        subprocess.run([*program, *arguments], check=True, capture_output=True)
    with Document.open(Path(plan)) as document:
        assert document.plan.info.title == "p?"
        assert document.undo_step is not None
        assert document.undo_step.subject == "l?.csv"


def test_a_new_plan_always_ends_as_plans_do() -> None:
    assert new_plan_path("plan v1.2").name == "plan v1.2.tplan"
    assert new_plan_path("plan.tplan").name == "plan.tplan"


def test_a_list_is_not_read_into_a_plan_that_somebody_has_open(path: Path, capsys: Output) -> None:
    before = path.read_bytes()
    lease = take(path, "Anna", beat_seconds=None)
    assert main(["import", str(path), str(DATA / "fund_2019.csv")]) == 1
    assert "Anna på" in capsys.readouterr().err
    lease.release()
    assert path.read_bytes() == before


def test_a_plan_from_somebody_else_is_read_into_a_new_file(
    path: Path, tmp_path: Path, capsys: Output
) -> None:
    new = tmp_path / "min.tplan"
    assert main(["import-plan", str(path), str(new)]) == 0
    assert "inläst i" in capsys.readouterr().out
    assert main(["import-plan", str(path), str(new)]) == 1
    assert "finns redan" in capsys.readouterr().err
    with Document.open(new) as document, Document.open(path) as source:
        assert document.plan == source.plan
        assert document.history()[-1].subject == "prov.tplan"
    assert main(["history", str(new)]) == 0
    assert "prov.tplan" in capsys.readouterr().out


def test_what_can_be_proven_of_a_damaged_plan_is_rescued(path: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["rescue", str(path), str(tmp_path / "hel.tplan")]) == 0
    assert "Allt gick att rädda" in capsys.readouterr().out
    connection = sqlite3.connect(path)
    connection.execute("UPDATE allocation SET amount_ore = 99")
    connection.execute("DELETE FROM journal_change WHERE entity = 'place'")
    connection.commit()
    connection.close()
    new = tmp_path / "räddad.tplan"
    assert main(["rescue", str(path), str(new)]) == 1
    out = capsys.readouterr().out
    assert "En del gick inte att rädda" in out
    assert "Fördelat:" in out
    assert "tabellen säger något annat än ändringsloggen" in out or "kan inte bekräftas" in out
    assert main(["check", str(new)]) == 0
    assert main(["rescue", str(path), str(new)]) == 1
    assert "finns redan" in capsys.readouterr().err
    path.write_bytes(path.read_bytes()[:4096])
    assert main(["rescue", str(path), str(tmp_path / "inget.tplan")]) == 2
    assert not (tmp_path / "inget.tplan").exists()


def test_papers_are_written_and_say_who_made_them(path: Path, tmp_path: Path, capsys: Output) -> None:
    for kind in PaperKind:
        out, name = tmp_path / f"{kind}{kind.suffix}", PAPER_WORDS[kind]
        assert main(["paper", str(path), "--kind", kind, "--out", str(out), "--role", "Controller"]) == 0
        assert capsys.readouterr().out == f"{out} är skriven och kontrollerad: {name}.\n"
        assert out.read_bytes().startswith((b"%PDF-", b"PK"))
    assert main(["paper", str(path), "--kind", "beslut", "--out", str(tmp_path / "a.docx")]) == 2
    assert "sluta på .pdf" in capsys.readouterr().err
