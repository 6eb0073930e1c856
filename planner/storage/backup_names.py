"""The file names of backups, which say all that has to be known before one is opened."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from planner.domain.history import CODE_LENGTH

SUFFIX = ".tplan"
_STAMP = "%Y%m%dT%H%M%SZ"
_LONGEST_STEM = 80
#: What Windows takes in no name, and what cannot be written in UTF-8.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]+')
_NAME = re.compile(
    r"(?P<stem>.+) (?P<at>\d{8}T\d{6}Z) (?P<seq>\d{6,12}) "
    rf"(?P<code>[0-9a-f]{{{CODE_LENGTH}}}) (?P<reason>[a-z]+)\{SUFFIX}"
)


class BackupReason(StrEnum):
    """Why a backup was made."""

    OPENED = "opened"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    GO_BACK = "back"
    BULK = "bulk"
    TIMER = "timer"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup, as its name tells.

    Attributes:
        path: the file.
        stem: what the plan's file was called.
        at: when it was made, UTC.
        seq: the number of the newest entry of its journal.
        code: the first digits of the hash that seals it (*versionskod*).
        reason: why it was made; None when a later version of the program knows why.
    """

    path: Path
    stem: str
    at: datetime
    seq: int
    code: str
    reason: BackupReason | None


def backup_stem(home: Path) -> str:
    """Return a plan's file name as its backups have it: any system takes it, and it is not too long."""
    name = unicodedata.normalize("NFC", home.stem)
    stem = " ".join(_FORBIDDEN.sub(" ", name).split()).strip(". ")
    return _shortened(stem) or "Plan"


def backup_name(home: Path, at: datetime, seq: int, code: str, reason: BackupReason) -> str:
    """Return the file name of a backup."""
    return f"{backup_stem(home)} {at.astimezone(UTC).strftime(_STAMP)} {seq:06d} {code} {reason}{SUFFIX}"


def read_name(path: Path) -> Backup | None:
    """Return the backup of a file name; None when it is the name of something else."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["at"], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    reason = BackupReason(found["reason"]) if found["reason"] in set(BackupReason) else None
    return Backup(
        path=path, stem=found["stem"], at=at, seq=int(found["seq"]), code=found["code"], reason=reason
    )


def _shortened(stem: str) -> str:
    """Cut a name to what leaves room for the rest, never in the middle of a letter of several bytes."""
    return stem.encode()[:_LONGEST_STEM].decode(errors="ignore").strip(". ")
