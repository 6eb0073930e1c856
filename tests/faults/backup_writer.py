"""Edits a plan and backs it up until it is killed; says when each backup is made; run by test_backup."""

import os
import random
import sys
from pathlib import Path

from planner.backing_up import BackingUp
from planner.document import Document
from planner.storage.backup import BackupFolder, Pending
from planner.storage.backup_names import BackupReason
from tests.faults.writer import step


def main() -> None:
    path, folder, rnd = Path(sys.argv[1]), Path(sys.argv[2]), random.Random(int(sys.argv[3]))

    def finish(pending: Pending) -> None:
        os.write(1, f"{pending.finish().path.name}\n".encode())

    def failed(error: Exception) -> None:
        raise error

    with Document.open(path, "skrivaren") as document:
        backing = BackingUp(document, BackupFolder(folder, keep_free=0), finish, failed)
        os.write(1, b"begun\n")
        while True:
            step(document, rnd)
            backing.take(BackupReason.TIMER)


if __name__ == "__main__":
    main()
