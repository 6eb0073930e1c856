"""What only Windows can be asked: types of drives, synced libraries, and whether a process is running."""

# mypy: no-warn-unreachable

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

from planner.storage.location import Drive, SyncRoot

_SYNC_ENGINES = r"Software\SyncEngines\Providers\OneDrive"
_QUERY_LIMITED_INFORMATION = 0x1000
_STILL_ACTIVE = 259
_ACCESS_DENIED = 5


def drive(path: Path) -> Drive | None:
    """Return the type of the drive a path lies on; None on other systems."""
    if sys.platform != "win32":
        return None
    import ctypes

    try:
        return Drive(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\"))
    except (OSError, ValueError):
        return Drive.UNKNOWN


def registered_roots() -> Iterator[SyncRoot]:
    """Yield the libraries of OneDrive and SharePoint that are synced to this computer."""
    if sys.platform != "win32":
        return
    import winreg

    with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SYNC_ENGINES) as engines:
        for number in range(winreg.QueryInfoKey(engines)[0]):
            name = winreg.EnumKey(engines, number)
            with contextlib.suppress(OSError), winreg.OpenKey(engines, name) as engine:
                yield SyncRoot(PurePath(str(winreg.QueryValueEx(engine, "MountPoint")[0])), "OneDrive")


def is_running(pid: int) -> bool:
    """Tell whether there is a process with this number; True when Windows does not say.

    `os.kill(pid, 0)`, which asks that elsewhere, would end the process here.
    """
    if sys.platform != "win32":
        return True
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, pid)
    if not handle:
        return ctypes.get_last_error() == _ACCESS_DENIED
    code = ctypes.c_ulong()
    told = kernel.GetExitCodeProcess(ctypes.c_void_p(handle), ctypes.byref(code))
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return not told or code.value == _STILL_ACTIVE
