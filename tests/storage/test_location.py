"""Where a plan lies: what is not proven local is not taken for local, on any system."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from planner.storage.location import Drive, Evidence, Facts, Location, SyncRoot, is_network_path, locate
from planner.storage.location_facts import (
    environment_roots,
    existing,
    facts_of,
    mounted_system,
    system_in,
    whereabouts,
)

FIXED = Facts(file_system="NTFS", drive=Drive.FIXED)
EXT4 = Facts(file_system="ext4")
DESK = PureWindowsPath(r"C:\Users\anna\Desktop\plan.tplan")
HOME = PurePosixPath("/home/anna/Dokument/plan.tplan")
CITY = SyncRoot(PureWindowsPath(r"C:\Users\Anna\Stockholms stad"), "OneDrive")


@pytest.mark.parametrize(
    ("path", "facts", "location", "evidence"),
    [
        (DESK, FIXED, Location.LOCAL, Evidence.DRIVE),
        (HOME, EXT4, Location.LOCAL, Evidence.FILE_SYSTEM),
        (HOME, Facts(file_system="apfs"), Location.LOCAL, Evidence.FILE_SYSTEM),
        # Windows says NTFS of a mapped drive, and of a server too.
        (
            PureWindowsPath(r"G:\Trygghet\plan.tplan"),
            Facts(file_system="NTFS", drive=Drive.REMOTE),
            Location.NETWORK,
            Evidence.DRIVE,
        ),
        (
            PureWindowsPath(r"\\server\trygghet\plan.tplan"),
            Facts(file_system="NTFS", drive=Drive.FIXED),
            Location.NETWORK,
            Evidence.NETWORK_PATH,
        ),
        (
            PureWindowsPath("//server/trygghet/plan.tplan"),
            Facts(),
            Location.NETWORK,
            Evidence.NETWORK_PATH,
        ),
        (
            PureWindowsPath(r"\\?\UNC\server\trygghet\plan.tplan"),
            FIXED,
            Location.NETWORK,
            Evidence.NETWORK_PATH,
        ),
        (PureWindowsPath(r"\\?\C:\Users\anna\plan.tplan"), FIXED, Location.LOCAL, Evidence.DRIVE),
        (HOME, Facts(file_system="cifs"), Location.NETWORK, Evidence.FILE_SYSTEM),
        (HOME, Facts(file_system="nfs4"), Location.NETWORK, Evidence.FILE_SYSTEM),
        (HOME, Facts(file_system="fuse.sshfs"), Location.NETWORK, Evidence.FILE_SYSTEM),
        (
            PureWindowsPath(r"C:\Users\anna\OneDrive - Stockholms stad\plan.tplan"),
            FIXED,
            Location.SYNCED,
            Evidence.FOLDER_NAME,
        ),
        (
            PureWindowsPath(r"c:\users\anna\stockholms stad\Trygghet\plan.tplan"),
            Facts(drive=Drive.FIXED, sync_roots=(CITY,)),
            Location.SYNCED,
            Evidence.SYNC_FOLDER,
        ),
        (PurePosixPath("/home/anna/Nextcloud/a/plan.tplan"), EXT4, Location.SYNCED, Evidence.FOLDER_NAME),
        (
            PurePosixPath("/Users/anna/Library/Mobile Documents/plan.tplan"),
            Facts(file_system="apfs"),
            Location.SYNCED,
            Evidence.FOLDER_NAME,
        ),
        (
            HOME,
            Facts(file_system="ext4", markers=frozenset({".dropbox"})),
            Location.SYNCED,
            Evidence.MARKER,
        ),
        (DESK, Facts(drive=Drive.FIXED, attributes=0x400020), Location.SYNCED, Evidence.CLOUD_FILE),
        (
            PureWindowsPath(r"E:\plan.tplan"),
            Facts(drive=Drive.REMOVABLE),
            Location.REMOVABLE,
            Evidence.DRIVE,
        ),
        (HOME, Facts(file_system="vfat"), Location.REMOVABLE, Evidence.FILE_SYSTEM),
        # Nothing proves these.
        (HOME, Facts(), Location.UNKNOWN, Evidence.NOTHING),
        (HOME, Facts(file_system="newfs"), Location.UNKNOWN, Evidence.NOTHING),
        (
            DESK,
            Facts(file_system="NTFS", drive=Drive.UNKNOWN),
            Location.UNKNOWN,
            Evidence.NOTHING,
        ),
    ],
)
def test_a_place_is_told_by_its_evidence(
    path: PurePath, facts: Facts, location: Location, evidence: Evidence
) -> None:
    found = locate(path, facts)
    assert (found.location, found.evidence) == (location, evidence)
    assert found.is_local is (location is Location.LOCAL)


def test_a_folder_that_only_begins_like_a_synced_one_is_not_synced() -> None:
    path = PureWindowsPath(r"C:\Users\anna\Stockholms stad, gammalt\plan.tplan")
    assert locate(path, Facts(drive=Drive.FIXED, sync_roots=(CITY,))).is_local
    assert locate(PurePosixPath("/home/anna/OneDriveplaner/plan.tplan"), EXT4).is_local


def test_the_sync_program_is_named() -> None:
    path = PureWindowsPath(r"C:\Users\anna\OneDrive - Stockholms stad\plan.tplan")
    assert locate(path, FIXED).detail == "OneDrive"


@pytest.mark.parametrize(
    ("path", "is_network"),
    [
        (PureWindowsPath(r"\\server\share\plan.tplan"), True),
        (PurePosixPath(r"\\server\share\plan.tplan"), True),
        (PurePosixPath("//server/share/plan.tplan"), False),  # a plain path where there is no Windows
        (PureWindowsPath(r"C:\plan.tplan"), False),
    ],
)
def test_a_network_path_is_known_by_its_form(path: PurePath, is_network: bool) -> None:
    assert is_network_path(path) is is_network


def test_onedrive_is_read_from_the_environment() -> None:
    environment = {"OneDriveCommercial": r"C:\Users\anna\OneDrive - Stad", "OneDrive": "", "HOME": "/"}
    assert [root.product for root in environment_roots(environment)] == ["OneDrive"]


def test_the_innermost_and_latest_mount_counts() -> None:
    lines = [
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw",
        "23 22 0:30 / /mnt/G\\040drive rw shared:1 - cifs //server/g rw",
        "24 22 0:31 / /mnt rw - tmpfs tmpfs rw",
        "25 24 0:32 / /mnt rw - nfs4 server:/x rw",
        "broken line",
    ]
    assert system_in(lines, PurePosixPath("/home/anna/plan.tplan")) == "ext4"
    assert system_in(lines, PurePosixPath("/mnt/G drive/plan.tplan")) == "cifs"
    assert system_in(lines, PurePosixPath("/mnt/plan.tplan")) == "nfs4"
    assert system_in(lines, PurePosixPath("/mntx/plan.tplan")) == "ext4"


def test_a_path_that_is_not_there_yet_is_judged_by_the_folder_above(tmp_path: Path) -> None:
    assert existing(tmp_path / "a" / "b" / "plan.tplan") == tmp_path
    facts = facts_of(tmp_path / "a" / "plan.tplan", lambda path: "ext4" if path == tmp_path else "")
    assert facts.file_system == "ext4"


def test_a_marker_above_the_folder_counts(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "a").mkdir()
    found = whereabouts(tmp_path / "a" / "plan.tplan", lambda _path: "ext4")
    assert (found.location, found.detail) == (Location.SYNCED, "Syncthing")


def test_a_link_into_a_synced_folder_is_synced(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = tmp_path / "genväg"
    try:
        link.symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    assert whereabouts(tmp_path / "plan.tplan", lambda _path: "ext4").is_local
    assert whereabouts(link / "plan.tplan", lambda _path: "ext4").location is Location.SYNCED


@pytest.mark.skipif(not Path("/proc/self/mountinfo").exists(), reason="Linux only")
def test_linux_tells_its_file_systems_itself() -> None:
    assert mounted_system(Path("/proc/self")) == "proc"
