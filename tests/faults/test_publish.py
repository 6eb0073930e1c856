"""Every system call of a publication fails, or the process is killed in it: each in turn, all of them."""

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.document import Document
from planner.editing.measures import add_measure
from planner.storage.gate import examine
from planner.storage.publish import publish
from planner.storage.working_copy import check_out, fingerprint
from tests.examples import funded_plan
from tests.faults.figures import Figure
from tests.faults.sharing import PUBLISHED, TEMPORARY, publish_once, work_folder
from tests.faults.tracing import Traced, traced

#: What reaches the share, and how it can fail.
CALLS = {
    "openat": ("error=EIO", "error=EACCES", "error=ENOSPC", "signal=KILL"),
    "read": ("error=EIO", "signal=KILL"),
    "write": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "fsync": ("error=EIO", "signal=KILL"),
    "chmod": ("error=EPERM", "signal=KILL"),
    "rename": ("error=EIO", "error=EACCES", "signal=KILL"),
    "unlink": ("error=EIO", "signal=KILL"),
}


@dataclass(frozen=True, slots=True)
class Ready:
    """A plan on a share, and a snapshot of its working copy that lies ready to be published.

    Attributes:
        home: the plan.
        kept: a copy of everything, to begin anew from.
        versions: what the plan may be, by its fingerprint.
        copy: the fingerprint of the working copy.
    """

    home: Path
    kept: Path
    versions: dict[str, str]
    copy: str

    def begin_anew(self) -> None:
        """Let everything be as it was."""
        for folder in (self.home.parent, work_folder(self.home)):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.kept / folder.name, folder)


@pytest.fixture
def ready(tmp_path: Path) -> Ready:
    home = tmp_path / "delad" / "plan.tplan"
    home.parent.mkdir()
    Document.create(home, funded_plan(), "Anna").close()
    copy = check_out(home, work_folder(home)).copy
    with Document.open(copy.path, "Anna") as document:
        document.edit(add_measure(document.plan, "Ny", note="x" * 20_000))
        document.write_snapshot(copy.snapshot_path)
    for folder in (home.parent, work_folder(home)):
        shutil.copytree(folder, tmp_path / "orört" / folder.name)
    versions = {fingerprint(home): "whole_old", fingerprint(copy.snapshot_path): "whole_new"}
    return Ready(home, tmp_path / "orört", versions, fingerprint(copy.path))


def run(strace: str, ready: Ready, *inject: str) -> Traced:
    ready.begin_anew()
    folder = ready.home.parent
    watched = [option for path in (ready.home, folder / TEMPORARY, folder) for option in ("-P", str(path))]
    trace = f"trace={','.join(CALLS)}"
    return traced(strace, publish_once, ready.home, [*watched, "-e", trace, *inject])


@pytest.mark.slow
def test_a_plan_on_a_share_is_whole_whichever_call_of_a_publication_fails(
    strace: str, ready: Ready, figure: Figure
) -> None:
    made = Counter(run(strace, ready).calls())
    counts: Counter[str] = Counter(faults=0, whole_old=0, whole_new=0, partial=0, copy_harmed=0)
    for call, faults in CALLS.items():
        for fault in faults:
            for number in range(1, made[call] + 1):
                inject = f"inject={call}:{fault}:when={number}"
                said = run(strace, ready, "-e", inject).said
                lies = ready.versions.get(fingerprint(ready.home), "partial")
                assert lies == "whole_new" or PUBLISHED not in said, inject
                counts.update(["faults", lies])
                counts["copy_harmed"] += not is_found_and_published(ready)
    figure("each call of a publication fails", **counts)
    assert counts["partial"] == counts["copy_harmed"] == 0
    assert min(counts["whole_old"], counts["whole_new"]) > 0


def is_found_and_published(ready: Ready) -> bool:
    """Tell whether the program goes on, when it is started again, with all that was not published."""
    copies = work_folder(ready.home)
    (path,) = copies.glob(f"*/plan/{ready.home.name}")
    unharmed = fingerprint(path) == ready.copy
    out = check_out(ready.home, copies)
    if out.unpublished:
        with Document.open(out.copy.path, "Anna") as document:
            document.write_snapshot(out.copy.snapshot_path)
        publish(out.copy, out.copy.snapshot_path)
    titles = {measure.title for measure in examine(ready.home).plan.measures.values()}
    return unharmed and "Ny" in titles
