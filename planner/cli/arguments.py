"""What can be written on the command line, with help and complaints in Swedish."""

import argparse
import os
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

from planner import __version__
from planner.domain.history import SHORTEST_CODE

PLAN_SUFFIX = ".tplan"

_COMPLAINTS = (
    (r"the following arguments are required: (.+)", r"Det saknas något: \1."),
    (r"unrecognized arguments: (.+)", r"Det här känner programmet inte igen: \1."),
    (r"argument COMMAND: invalid choice: (\S+).*", r"Kommandot \1 finns inte."),
    (r"argument (\S+): expected 2 arguments", r"Efter \1 ska det stå ett nummer och ett filnamn."),
    (r"argument (\S+): invalid choice: '?([^']+?)'? \(choose from (.+)\)", r"\1: \2 går inte, välj \3."),
    (r"argument (\S+): expected one argument", r"Efter \1 ska det stå ett värde."),
    (r"argument (\S+): (.+)", r"\1: \2"),
)


class _SwedishHelp(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Så här: " if prefix is None else prefix)


class SwedishParser(argparse.ArgumentParser):
    """A parser whose help and complaints are Swedish."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, add_help=False, allow_abbrev=False, formatter_class=_SwedishHelp)
        self._positionals.title = "Argument"
        self._optionals.title = "Val"
        self.add_argument("-h", "--help", action="help", help="visa den här hjälpen")

    def error(self, message: str) -> NoReturn:
        """Say in Swedish what is wrong with the arguments, and end with exit code 2."""
        for pattern, swedish in _COMPLAINTS:
            if re.fullmatch(pattern, message):
                message = re.sub(pattern, swedish, message)
                break
        sys.stderr.write(f"{message}\n{self.format_usage()}Mer hjälp: {self.prog} --help\n")
        raise SystemExit(2)


def plan_path(text: str) -> Path:
    """Return the path of a plan; its suffix may be left out."""
    path = Path(text).expanduser()
    if os.path.exists(path):  # noqa: PTH110 - false, not an error, for a name that the system does not take
        return path
    whole = new_plan_path(text)
    return whole if os.path.exists(whole) or not path.suffix else path  # noqa: PTH110


def new_plan_path(text: str) -> Path:
    """Return the path of a plan that is to be made; its name always ends as those of plans do."""
    path = Path(text).expanduser()
    return path.with_name(path.name + PLAN_SUFFIX) if path.name and path.suffix != PLAN_SUFFIX else path


def file_path(text: str) -> Path:
    """Return the path of any other file."""
    return Path(text).expanduser()


def words(text: str) -> str:
    """Return text that a plan can hold: what the terminal gave in no letters of its own becomes "?"."""
    return text.encode("utf-8", "replace").decode()


def year(text: str) -> int:
    """Return a year.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not re.fullmatch("[12][0-9]{3}", text):
        raise argparse.ArgumentTypeError(f"”{text}” är inget årtal, skriv till exempel 2026.")
    return int(text)


def years_after(text: str) -> int:
    """Return a number of years after the period of the plan.

    Raises:
        argparse.ArgumentTypeError: it is none, or more than 50.
    """
    if not text.isdecimal() or int(text) > 50:
        raise argparse.ArgumentTypeError(f"”{text}” går inte, skriv ett antal år från 0 till 50.")
    return int(text)


def version_code(text: str) -> str:
    """Return a version code, or the beginning of one.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    code = text.strip().casefold()
    if not re.fullmatch(f"[0-9a-f]{{{SHORTEST_CODE},64}}", code):
        complaint = (
            f"”{text}” är ingen versionskod. Skriv minst {SHORTEST_CODE} tecken av 0–9 och a–f, som 1a2b3c4d."
        )
        raise argparse.ArgumentTypeError(complaint)
    return code


def unit(text: str) -> str:
    """Return a unit of amounts.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if text.casefold() not in {"kr", "tkr", "mnkr"}:
        raise argparse.ArgumentTypeError(f"”{text}” är ingen enhet, skriv kr, tkr eller mnkr.")
    return text.casefold()


def parser() -> SwedishParser:
    """Return the parser of all commands."""
    result = SwedishParser(
        prog="trygghetsplaneraren",
        description="Planera pengar för tryggare platser, utan fönster.",
    )
    result.add_argument("--version", action="version", version=f"Trygghetsplaneraren {__version__}")
    commands = result.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title="Kommandon", parser_class=SwedishParser
    )
    _add_making(commands)
    _add_reading(commands)
    _add_exchange(commands)
    _add_paper(commands)
    _add_receiving(commands)
    _add_merge(commands)
    _add_return(commands)
    _add_chain(commands)
    return result


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _add_making(commands: "_Commands[SwedishParser]") -> None:
    new = commands.add_parser("new", help="skapa en tom plan", description="Skapa en tom plan.")
    _new_plan(new)
    new.add_argument("--title", metavar="NAMN", type=words, help="planens namn (annars filens namn)")
    text = "stadsdelsområde, till exempel Farsta"
    new.add_argument("--district", metavar="NAMN", type=words, default="", help=text)
    new.add_argument("--from", metavar="ÅR", dest="first_year", type=year, help="första året (annars i år)")
    new.add_argument(
        "--to", metavar="ÅR", dest="last_year", type=year, help="sista året (annars tre år till)"
    )
    sample = commands.add_parser("sample", help="skapa exempelplanen", description="Skapa exempelplanen.")
    _new_plan(sample)


def _add_reading(commands: "_Commands[SwedishParser]") -> None:
    text = "Visa ramar, fördelat, bundet och kvar att fördela per finansieringskälla och år."
    info = commands.add_parser("info", help="ramar, fördelat och kvar att fördela", description=text)
    _plan(info)
    _json(info)
    text = (
        "Kontrollera att filen är hel. Slutkod 0: hel, 1: skadad, 2: ingen plan.\n"
        "Med --hash: vilken ändring i historiken en versionskod på en utskrift eller i en fil är.\n"
        "Slutkod 3: koden finns inte i historiken, 4: den passar flera ändringar."
    )
    check = commands.add_parser("check", help="kontrollera filen", description=text)
    _plan(check)
    text = "versionskoden på utskriften, minst 4 tecken, till exempel 1a2b3c4d"
    check.add_argument("--hash", metavar="KOD", type=version_code, help=text)
    _json(check)
    text = (
        "Kontrollräkna: visa det i siffrorna som ser fel ut, var, varför och vad du kan göra.\n"
        "Slutkod 0: inget, eller allt är kvitterat, 1: det finns iakttagelser som ingen har kvitterat."
    )
    figures = commands.add_parser("check-figures", help="kontrollräkna planen", description=text)
    _plan(figures)
    figures.add_argument("--all", action="store_true", help="visa också det som är kvitterat")
    _with_secret(figures)
    _json(figures)
    _add_running_costs(commands)
    _add_history(commands)


def _add_history(commands: "_Commands[SwedishParser]") -> None:
    text = (
        "Visa alla ändringar, äldst först. Med en fil (.xlsx eller .pdf) skrivs de dit i stället,\n"
        "den senaste först, med alla värden före och efter."
    )
    history = commands.add_parser("history", help="visa alla ändringar, eller skriv dem", description=text)
    _plan(history)
    text = "filen som ska skrivas: .xlsx eller .pdf"
    history.add_argument("out", metavar="FIL", type=file_path, nargs="?", help=text)
    _role(history)
    _with_secret(history)
    _json(history)
    text = (
        "Visa planens säkerhetskopior på den här datorn, den nyaste först.\n"
        "De finns också när planens fil är skadad eller borta.\n"
        "Med --restore: gör en ny fil av en av dem. Ingen fil skrivs över."
    )
    backups = commands.add_parser("backups", help="visa planens säkerhetskopior", description=text)
    _plan(backups)
    text = "säkerhetskopians nummer i listan, och filen som ska skapas"
    backups.add_argument("--restore", metavar=("NR", "NYFIL"), nargs=2, help=text)
    _json(backups)


def _add_running_costs(commands: "_Commands[SwedishParser]") -> None:
    text = (
        "Visa driftkonsekvenser: kapitalkostnad och driftkostnad per år och mottagare,\n"
        "med de internräntor de räknas med och det som saknas."
    )
    costs = commands.add_parser("running-costs", help="visa driftkonsekvenser", description=text)
    _plan(costs)
    costs.add_argument("--granted", action="store_true", help="bara åtgärder med beviljade pengar")
    text = "år efter planens period (annars 10)"
    costs.add_argument("--years-after", metavar="ANTAL", type=years_after, default=10, help=text)
    _with_secret(costs)
    _json(costs)


def _add_exchange(commands: "_Commands[SwedishParser]") -> None:
    from planner.cli.import_options import add_import_options

    text = "Läs in en lista med åtgärder eller belopp ur ett kalkylblad. Ett ångra tar tillbaka allt."
    read = commands.add_parser("import", help="läs in en lista", description=text)
    _plan(read)
    add_import_options(read)
    _json(read)
    text = "Skriv fördelningen till en arbetsbok (.xlsx) eller en tabell (.csv)."
    export = commands.add_parser("export", help="skriv fördelningen till en fil", description=text)
    export.add_argument("plan", metavar="PLAN", type=plan_path, nargs="?", help="planens fil")
    export.add_argument("out", metavar="FIL", type=file_path, help="filen som ska skrivas: .xlsx eller .csv")
    export.add_argument("--sample", action="store_true", help="exempelplanen i stället för en plan")
    text = "ta med sekretessmarkerade åtgärder och platser (annars bara som summa)"
    export.add_argument("--with-secret", action="store_true", help=text)
    text = "budgetåret som följs upp (annars det senaste som har börjat)"
    export.add_argument("--follow-up", metavar="ÅR", type=year, help=text)
    text = "vad en .csv ska innehålla (annars fördelningen)"
    export.add_argument("--content", choices=("fördelning", "händelser", "uppföljning"), help=text)
    text = ".csv för maskiner: kommatecken, ören som heltal, id:n, datum som 2026-11-25"
    export.add_argument("--machine", action="store_true", help=text)
    _role(export)
    text = "skriv en tom mall (.xlsx) att fylla i och läsa in med import"
    export.add_argument("--template", action="store_true", help=text)


def _add_paper(commands: "_Commands[SwedishParser]") -> None:
    text = "Skriv en handling ur planen som PDF: fördelningsbeslut, tertialrapport eller ombudgeteringslista."
    paper = commands.add_parser(
        "paper", help="skriv ett beslut, en rapport eller ett utkast", description=text
    )
    _plan(paper)
    kinds = ("beslut", "tertial", "ombudgetering", "tjansteutlatande", "ansokan", "vandring")
    paper.add_argument("--kind", choices=kinds, required=True, help=f"vilken handling: {', '.join(kinds)}")
    paper.add_argument("--out", metavar="FIL", type=file_path, required=True, help="filen som ska skrivas")
    text = "budgetår att följa upp (annars det senast avslutade)"
    paper.add_argument("--year", metavar="ÅR", type=year, help=text)
    text = "åtgärd i en ansökan, till exempel Å-005; kan anges flera gånger"
    paper.add_argument("--measure", metavar="ÅTGÄRD", action="append", default=[], help=text)
    text = "vandring som rapporten gäller, till exempel en del av namnet; utan den skrivs ett tomt formulär"
    paper.add_argument("--walk", metavar="NAMN", help=text)
    text = "tertial att följa upp: t1, t2 eller year (hela året); annars den senast avslutade"
    paper.add_argument("--tertial", choices=("t1", "t2", "year"), help=text)
    _role(paper)
    _with_secret(paper)


def _add_chain(commands: "_Commands[SwedishParser]") -> None:
    text = "Visa händelserna i penningkedjan: sökt, beviljat, ombudgeterat, förbrukat …, äldst först."
    events = commands.add_parser("events", help="visa händelserna", description=text)
    _plan(events)
    events.add_argument("--year", metavar="ÅR", type=year, help="bara det här budgetåret")
    _with_secret(events)
    _json(events)
    text = "Visa tertialuppföljningen: budget, utfall, prognos och avvikelse per åtgärd."
    follow_up = commands.add_parser("follow-up", help="visa tertialuppföljningen", description=text)
    _plan(follow_up)
    follow_up.add_argument("--year", metavar="ÅR", type=year, help="budgetår (annars i år)")
    text = "tertial: t1, t2 eller year (hela året); annars den senast avslutade"
    follow_up.add_argument("--tertial", choices=("t1", "t2", "year"), help=text)
    _with_secret(follow_up)
    _json(follow_up)
    text = (
        "Läs in ett huvudboksutdrag (.xlsx, .ods, .csv). Raderna blir förbrukat på åtgärderna efter\n"
        "åtgärdsnummer eller projektkod; övriga väntar på att kopplas. Samma rad läses bara in en gång."
    )
    ledger = commands.add_parser("ledger", help="läs in ett huvudboksutdrag", description=text)
    _plan(ledger)
    formats = "utdraget: .xlsx, .xls, .xlsb, .ods eller .csv"
    ledger.add_argument("ledger", metavar="UTDRAG", type=file_path, help=formats)
    ledger.add_argument("--skip", action="store_true", help="hoppa över rader som inte går att läsa in")
    text = "läs in också texter som ser ut att innehålla personnummer"
    ledger.add_argument("--allow-identity-numbers", action="store_true", help=text)
    _json(ledger)


def _add_return(commands: "_Commands[SwedishParser]") -> None:
    text = (
        "Visa vad en kollega har ändrat i en arbetsbok som är skriven från planen; --accept tar in det.\n"
        "Det som också planen har ändrat, och rader som är borttagna, tas bara in med --accept-all.\n"
        "Slutkod 0: allt är intaget eller inget är ändrat, 1: något återstår."
    )
    back = commands.add_parser("return", help="läs tillbaka en ändrad arbetsbok", description=text)
    _plan(back)
    back.add_argument("workbook", metavar="ARBETSBOK", type=file_path, help="arbetsboken (.xlsx eller .ods)")
    ways = back.add_mutually_exclusive_group()
    ways.add_argument("--list", action="store_true", help="visa bara ändringarna (som utan val)")
    ways.add_argument("--accept", action="store_true", help="ta in det som inte är en konflikt")
    text = "ta in allt, också konflikter och borttagna rader"
    ways.add_argument("--accept-all", action="store_true", help=text)
    text = "ta in också texter som ser ut att innehålla personnummer"
    back.add_argument("--allow-identity-numbers", action="store_true", help=text)
    _json(back)


def _add_merge(commands: "_Commands[SwedishParser]") -> None:
    text = (
        "Visa vad en sammanslagning med en annan version av planen skulle göra; --write gör den.\n"
        "Slutkod 0: klar, eller inget att göra, 1: konflikter återstår."
    )
    merge = commands.add_parser("merge", help="slå samman med en annan version", description=text)
    _plan(merge)
    merge.add_argument("other", metavar="ANNAN", type=plan_path, help="den andra versionens fil")
    text = "välj i alla konflikter: mine = planens värden, theirs = den andras"
    merge.add_argument("--prefer", choices=("mine", "theirs"), help=text)
    merge.add_argument(
        "--write", action="store_true", help="slå samman (annars visas bara vad som skulle ske)"
    )
    _json(merge)


def _with_secret(command: SwedishParser) -> None:
    text = "skriv också namn och värden som är sekretessmarkerade (annars utelämnas de)"
    command.add_argument("--with-secret", action="store_true", help=text)


def _role(command: SwedishParser) -> None:
    text = "din roll, som den ska stå på det som skrivs, till exempel Controller"
    command.add_argument("--role", metavar="ROLL", type=words, default="", help=text)


def _add_receiving(commands: "_Commands[SwedishParser]") -> None:
    text = "Kontrollera en plan från någon annan och läs in den, med hela dess historik, i en ny fil."
    receive = commands.add_parser("import-plan", help="läs in en plan från någon annan", description=text)
    _plan(receive)
    _new_file(receive)
    text = (
        "Rädda det som går ur en skadad plan till en ny fil, och visa vad som inte gick. Den skadade filen "
        "ändras inte. Slutkod 0: allt, 1: en del saknas, 2: inget gick att rädda."
    )
    rescue = commands.add_parser("rescue", help="rädda det som går ur en skadad plan", description=text)
    _plan(rescue)
    _new_file(rescue)


def _plan(command: SwedishParser) -> None:
    command.add_argument("plan", metavar="PLAN", type=plan_path, help=f"planens fil ({PLAN_SUFFIX})")


def _new_plan(command: SwedishParser) -> None:
    text = f"filen som ska skapas ({PLAN_SUFFIX})"
    command.add_argument("plan", metavar="PLAN", type=new_plan_path, help=text)


def _new_file(command: SwedishParser) -> None:
    text = f"filen som ska skapas ({PLAN_SUFFIX})"
    command.add_argument("new", metavar="NY", type=new_plan_path, help=text)


def _json(command: SwedishParser) -> None:
    command.add_argument("--json", action="store_true", help="svara med JSON, belopp i öre")
