"""What `check --hash` says: which point of the history a printed figure belongs to, and the sums then."""

from typing import Any

from planner.analysis.remaining import Balance, remaining
from planner.document import Document, JournalEntry
from planner.domain.history import edits_after, version_at, with_code
from planner.domain.money import Unit, format_amount
from planner.exchange.words import entry_words, subject_words

NOT_IN_HISTORY = 3
SEVERAL = 4


def points(document: Document, digits: str) -> tuple[int, str, dict[str, Any]]:
    """Look for the entries whose hash begins with these digits.

    Returns:
        The exit code (0: exactly one, 3: none, 4: several), the sentences for people, and the same as JSON.
    """
    found = with_code(document.history(), digits)
    answer: dict[str, Any] = {"file": str(document.path), "hash": digits, "matches": [e.seq for e in found]}
    if not found:
        return NOT_IN_HISTORY, _none(document, digits), answer
    if len(found) > 1:
        return SEVERAL, _several(digits, found), answer
    return 0, _point_text(document, found[0]), {**answer, **_point_json(document, found[0])}


def _none(document: Document, digits: str) -> str:
    return (
        f"Versionskoden {digits} finns inte i historiken för {document.path}.\n"
        "Siffrorna kommer ur en annan plan eller en annan kopia av planen. Kontrollera koden mot utskriften."
    )


def _several(digits: str, found: list[JournalEntry]) -> str:
    lines = [f"  {entry.code}  nr {entry.seq}, {_time(entry)}, {entry.who}" for entry in found]
    return "\n".join([f"{len(found)} ändringar börjar med {digits}. Skriv fler tecken av koden:", *lines])


def _point_text(document: Document, entry: JournalEntry) -> str:
    entries = document.history()
    then = document.plan_at(entry.seq)
    reason = f" ({entry.reason})" if entry.reason else ""
    rows = (
        ("När", f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}"),
        ("Vem", entry.who or "okänd"),
        ("Vad", f"{entry_words(entry)}: {subject_words(entry)}{reason}"),
        ("Version", _version_words(entries, entry)),
        ("Sedan dess", _since_words(edits_after(entries, entry.seq))),
        ("Planen då", _sums(remaining(then).total, then.info.display_unit)),
        ("Planen nu", _sums(remaining(document.plan).total, document.plan.info.display_unit)),
    )
    head = f"Versionskoden {entry.code} är ändring nr {entry.seq} av {len(entries)} i {document.path}."
    return "\n".join([head, *(f"  {name:<11} {text}" for name, text in rows)])


def _version_words(entries: list[JournalEntry], entry: JournalEntry) -> str:
    version = version_at(entries, entry.seq)
    if version is None:
        return "ingen sparad version före ändringen"
    if version.seq == entry.seq:
        return f"”{version.subject}”, just den här"
    edits = edits_after(entries[: entry.seq], version.seq)
    return f"”{version.subject}” (nr {version.seq}, {_time(version)}) och {_edits(edits)} till"


def _since_words(edits: int) -> str:
    return f"{_edits(edits)} av planen" if edits else "inga ändringar av planen"


def _edits(count: int) -> str:
    return "1 ändring" if count == 1 else f"{count} ändringar"


def _sums(balance: Balance, unit: Unit) -> str:
    sums = (
        ("ram", balance.frame_ore),
        ("fördelat", balance.allocated_ore),
        ("kvar att fördela", balance.remaining_ore),
    )
    text = ", ".join(f"{name} {format_amount(ore, unit, exact=True, with_unit=True)}" for name, ore in sums)
    over = format_amount(balance.over_ore, unit, exact=True, with_unit=True)
    return f"{text}, ÖVERSKRIDET med {over}" if balance.over_ore else text


def _time(entry: JournalEntry) -> str:
    return f"{entry.at.astimezone():%Y-%m-%d %H:%M}"


def _point_json(document: Document, entry: JournalEntry) -> dict[str, Any]:
    entries = document.history()
    version = version_at(entries, entry.seq)
    total = remaining(document.plan_at(entry.seq)).total
    return {
        "number": entry.seq,
        "entries": len(entries),
        "full_hash": entry.hash,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "action": entry.action,
        "kind": entry.kind,
        "subject": entry.subject,
        "reason": entry.reason,
        "version": None if version is None else {"number": version.seq, "name": version.subject},
        "edits_since": edits_after(entries, entry.seq),
        "then": {
            "frame_ore": total.frame_ore,
            "allocated_ore": total.allocated_ore,
            "remaining_ore": total.remaining_ore,
            "over_ore": total.over_ore,
        },
    }
