"""Where does a plan lie: on this computer's own disk, or where the network or a sync program has a hand?

A rule decides from facts, so that the rule for Windows is tested on every system. What is not proven to be
local is treated as not local: a plan is then never written to in place (`publish.py`).
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import PurePath, PurePosixPath, PureWindowsPath


class Location(StrEnum):
    """What kind of place a file lies in."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """What tells where a file lies."""

    NETWORK_PATH = "network_path"
    DRIVE = "drive"
    FILE_SYSTEM = "file_system"
    SYNC_FOLDER = "sync_folder"
    FOLDER_NAME = "folder_name"
    MARKER = "marker"
    CLOUD_FILE = "cloud_file"
    NOTHING = "nothing"


class Drive(IntEnum):
    """What Windows calls a drive, as GetDriveTypeW numbers them."""

    UNKNOWN = 0
    NO_ROOT = 1
    REMOVABLE = 2
    FIXED = 3
    REMOTE = 4
    DISC = 5
    MEMORY = 6


@dataclass(frozen=True, slots=True)
class SyncRoot:
    """A folder that a sync program has told the system about.

    Attributes:
        folder: the folder.
        product: what people call the program, such as OneDrive.
    """

    folder: PurePath
    product: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known about a path, as far as the system told.

    Attributes:
        file_system: the type as the system names it ("ext4", "cifs", "NTFS"), or "".
        drive: the type of the Windows drive; None elsewhere.
        sync_roots: folders that sync programs have.
        markers: names of files in the folder and those above it that tell of a sync program.
        attributes: Windows' file attributes of the file, or of its folder where there is no file yet.
    """

    file_system: str = ""
    drive: Drive | None = None
    sync_roots: tuple[SyncRoot, ...] = ()
    markers: frozenset[str] = frozenset()
    attributes: int = 0


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a file lies, and how that is known.

    Attributes:
        location: the kind of place.
        evidence: what told.
        detail: the sync program, the file system, or "".
    """

    location: Location
    evidence: Evidence
    detail: str = ""

    @property
    def is_local(self) -> bool:
        """Whether the place is proven to be a disk of this computer that nobody syncs."""
        return self.location is Location.LOCAL


#: Names of marker files, lower-case → the program that puts them in its folder.
MARKERS = {
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_journal.db": "Nextcloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
}
#: Names of folders, lower-case → the program; `onedrive - stockholms stad` is read as `onedrive`.
_FOLDER_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "cloudstorage": "",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "box sync": "Box",
    "syncthing": "Syncthing",
}
_NETWORK_SYSTEMS = frozenset(
    {
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "nfs",
        "nfs4",
        "afpfs",
        "webdav",
        "davfs",
        "9p",
        "virtiofs",
        "afs",
        "ncpfs",
        "ceph",
        "glusterfs",
        "lustre",
        "vboxsf",
        "vmhgfs",
        "prl_fs",
        "drvfs",
        "beegfs",
        "gpfs",
    }
)
_LOCAL_SYSTEMS = frozenset(
    {
        "ext2",
        "ext3",
        "ext4",
        "xfs",
        "btrfs",
        "zfs",
        "f2fs",
        "jfs",
        "reiserfs",
        "bcachefs",
        "nilfs2",
        "tmpfs",
        "ramfs",
        "overlay",
        "aufs",
        "apfs",
        "hfs",
        "hfsplus",
        "ufs",
        "ntfs",
        "ntfs3",
        "refs",
        "rootfs",
        "ecryptfs",
    }
)
_REMOVABLE_SYSTEMS = frozenset({"vfat", "exfat", "msdos", "fat32", "fat", "iso9660", "udf"})
# OFFLINE, RECALL_ON_OPEN, PINNED, UNPINNED and RECALL_ON_DATA_ACCESS: only sync programs set them.
_CLOUD_ATTRIBUTES = 0x1000 | 0x40000 | 0x80000 | 0x100000 | 0x400000


def locate(path: PurePath, facts: Facts) -> Whereabouts:
    """Return where an absolute path lies; UNKNOWN when nothing proves it local.

    A Windows path is told by its class (`PureWindowsPath`), which a `Path` is there.
    """
    return (
        _network(path, facts)
        or _synced(path, facts)
        or _removable(facts)
        or _local(facts)
        or Whereabouts(Location.UNKNOWN, Evidence.NOTHING, facts.file_system)
    )


def is_network_path(path: PurePath) -> bool:
    r"""Tell whether a path names a server: `\\server\share` or `\\?\UNC\server\share`.

    A slash typed twice means the same on Windows. Elsewhere it means nothing, so there a path only counts
    when somebody typed Windows' own form.
    """
    text = str(path)
    if isinstance(path, PurePosixPath):
        return text.startswith("\\\\")
    text = text.replace("/", "\\")
    if text.startswith(("\\\\?\\", "\\\\.\\")):
        return text[4:].upper().startswith("UNC\\")
    return text.startswith("\\\\")


def _network(path: PurePath, facts: Facts) -> Whereabouts | None:
    if is_network_path(path):
        return Whereabouts(Location.NETWORK, Evidence.NETWORK_PATH)
    if facts.drive is Drive.REMOTE:
        return Whereabouts(Location.NETWORK, Evidence.DRIVE)
    system = facts.file_system.casefold()
    if system in _NETWORK_SYSTEMS or system.startswith("fuse"):
        return Whereabouts(Location.NETWORK, Evidence.FILE_SYSTEM, facts.file_system)
    return None


def _synced(path: PurePath, facts: Facts) -> Whereabouts | None:
    for root in facts.sync_roots:
        if _is_inside(path, root.folder):
            return Whereabouts(Location.SYNCED, Evidence.SYNC_FOLDER, root.product)
    for folder in path.parents:
        product = _product(folder.name)
        if product is not None:
            return Whereabouts(Location.SYNCED, Evidence.FOLDER_NAME, product)
    for marker in sorted(facts.markers):
        return Whereabouts(Location.SYNCED, Evidence.MARKER, MARKERS.get(marker.casefold(), ""))
    if facts.attributes & _CLOUD_ATTRIBUTES:
        return Whereabouts(Location.SYNCED, Evidence.CLOUD_FILE)
    return None


def _is_inside(path: PurePath, folder: PurePath) -> bool:
    """Tell whether a path lies in a folder; Windows does not tell capitals from small letters, nor we."""
    inner, outer = (PureWindowsPath(str(one).casefold()).parts for one in (path, folder))
    return len(outer) > 0 and inner[: len(outer)] == outer


def _product(name: str) -> str | None:
    """Return the sync program that a folder's name tells of; None = none."""
    name = name.casefold()
    return _FOLDER_NAMES.get(name, _FOLDER_NAMES.get(name.partition(" - ")[0].strip()))


def _removable(facts: Facts) -> Whereabouts | None:
    if facts.drive in {Drive.REMOVABLE, Drive.DISC}:
        return Whereabouts(Location.REMOVABLE, Evidence.DRIVE)
    if facts.file_system.casefold() in _REMOVABLE_SYSTEMS:
        return Whereabouts(Location.REMOVABLE, Evidence.FILE_SYSTEM, facts.file_system)
    return None


def _local(facts: Facts) -> Whereabouts | None:
    if facts.drive in {Drive.FIXED, Drive.MEMORY}:
        return Whereabouts(Location.LOCAL, Evidence.DRIVE)
    # On Windows a mapped drive says NTFS too, so there only the type of the drive proves anything.
    if facts.drive is None and facts.file_system.casefold() in _LOCAL_SYSTEMS:
        return Whereabouts(Location.LOCAL, Evidence.FILE_SYSTEM, facts.file_system)
    return None
