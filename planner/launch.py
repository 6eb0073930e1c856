"""Sends the arguments of a start to the window or to the command line, and says plainly what is missing."""

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from planner import __version__, machine

NAME = "Trygghetsplaneraren"
COMMANDS = (
    "new",
    "info",
    "import",
    "import-plan",
    "rescue",
    "export",
    "paper",
    "check",
    "check-figures",
    "running-costs",
    "history",
    "backups",
    "merge",
    "return",
    "events",
    "follow-up",
    "ledger",
    "sample",
)
#: What a frozen program is started with to be the child that reads spreadsheets; a Python starts its module.
READER = "--read-list-in-child"
NO_DISPLAY = 2

HELP = f"""\
{NAME} {__version__}: planera och följ upp pengar för tryggare platser.

Öppna programmet:
  python3 main.py [PLAN.tplan]          öppna fönstret, med en plan om du vill
  python3 main.py --sample              öppna exempelplanen
  python3 main.py --safe-mode           öppna utan dina egna inställningar

Första gången, och om något krånglar:
  python3 main.py --setup               gör i ordning allt som behövs och öppna programmet
  python3 main.py --doctor              visa vad som saknas (0 inget, 1 något, 2 bara en skärm)

Utan skärm:
  python3 main.py --screenshot BILD.png [PLAN | --sample]
                  [--page NAMN] [--theme light|dark] [--size BREDDxHÖJD] [--lang sv|en]
  python3 main.py --export FIL.xlsx [PLAN | --sample]

Kommandon för skript (varje kommando har en egen --help):
  new PLAN          skapa en tom plan
  info PLAN         ramar, fördelat och kvar per finansieringskälla och år
  import PLAN FIL   läs in en lista med åtgärder (.xlsx, .xls, .xlsb, .ods eller .csv);
                    --dry-run visar bara vad som skulle läsas in
  export PLAN FIL   skriv fördelning och uppföljning till .xlsx, eller en lista till .csv
  return PLAN FIL   visa vad en kollega har ändrat i en arbetsbok från planen; --accept tar in det
  paper PLAN        skriv beslut, tertialrapport, ombudgeteringslista eller utkast till
                    tjänsteutlåtande (--kind SLAG, --out FIL)
  check-figures PLAN
                    kontrollräkna: det i siffrorna som ser fel ut (0 inget, 1 något)
  events PLAN       visa händelserna: sökt, beviljat, förbrukat …
  follow-up PLAN    visa tertialuppföljningen (--year ÅR, --tertial t1, t2 eller year)
  ledger PLAN FIL   läs in ett huvudboksutdrag
  running-costs PLAN
                    visa driftkonsekvenser per år och mottagare
  history PLAN      visa alla ändringar
  history PLAN FIL  skriv alla ändringar med värden före och efter till .xlsx eller .pdf
  check PLAN        kontrollera filen (0 hel, 1 skadad, 2 ingen plan)
                    --hash KOD: vilken ändring en versionskod på en utskrift är
  backups PLAN      visa planens säkerhetskopior
                    --restore NR NYFIL: gör en ny fil av en av dem
  merge PLAN ANNAN  visa vad en sammanslagning med en annan version skulle göra; --write gör den
  import-plan PLAN NY
                    läs in en plan från någon annan i en ny fil
  rescue PLAN NY    rädda det som går ur en skadad plan (0 allt, 1 en del saknas, 2 inget)
  sample PLAN       skapa exempelplanen

  --help, --version
"""

_WITHOUT_DISPLAY = """\
Det finns ingen skärm här, så fönstret kan inte öppnas. Två saker går bra ändå:
  python3 main.py --screenshot BILD.png --sample    rita fönstret till en bild
  python3 main.py --export FIL.xlsx --sample        skriv fördelningen till en arbetsbok
Byt --sample mot en egen plan om du har en."""


def main(argv: Sequence[str]) -> int:
    """Run the program with these arguments and return its exit code."""
    arguments = list(argv)
    first = arguments[0] if arguments else ""
    if first in {"--help", "-h"}:
        return _print(HELP.rstrip())
    if first == "--version":
        return _print(f"{NAME} {__version__}")
    if first == READER:
        from planner.exchange.reading.child import main as read_list

        return read_list(arguments[1:])
    try:
        return _command(arguments) if first in COMMANDS or "--export" in arguments else _window(arguments)
    except ModuleNotFoundError as error:
        if (error.name or "planner").partition(".")[0] == "planner":
            raise
        return _complain(_missing_package(error.name or ""))
    except ImportError as error:
        missing = machine.missing_libraries()
        if not missing:
            raise
        return _complain(f"{_missing_libraries(missing)}\n({error})")


def without_display() -> str:
    """Return the sentence that tells what works where there is no display."""
    return _WITHOUT_DISPLAY


def _command(arguments: list[str]) -> int:
    from planner.cli import main as run_command

    return run_command(_as_export(arguments) if "--export" in arguments else arguments)


def _as_export(arguments: list[str]) -> list[str]:
    """Turn `--export FILE [PLAN | --sample]` into the command `export [PLAN | --sample] FILE`."""
    at = arguments.index("--export")
    return ["export", *arguments[:at], *arguments[at + 2 :], *arguments[at + 1 : at + 2]]


def _window(arguments: list[str]) -> int:
    if "--screenshot" in arguments:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if find_spec("PySide6") is None:
        return _complain(_missing_package("PySide6"))
    if machine.display_is_missing():
        return _complain(_WITHOUT_DISPLAY, NO_DISPLAY)
    if machine.window_libraries_missing():
        return _complain(_missing_libraries(machine.missing_libraries()))
    from planner.ui.app import main as open_window

    return open_window(arguments)


def _missing_package(name: str) -> str:
    return (
        f"Programmet är inte färdiginstallerat här: Python-paketet {name} saknas.\n"
        "Gör i ordning allt som behövs med:\n"
        "  python3 main.py --setup"
    )


def _missing_libraries(sonames: Sequence[str]) -> str:
    lines = [f"Datorn saknar bibliotek som fönstret behöver: {', '.join(sonames)}."]
    if machine.has_apt():
        lines += ["Installera dem med:", f"  sudo {' '.join(machine.install_command(sonames))}"]
    return "\n".join(lines)


def _print(text: str) -> int:
    sys.stdout.write(f"{text}\n")
    return 0


def _complain(text: str, code: int = 1) -> int:
    sys.stderr.write(f"{text}\n")
    return code
