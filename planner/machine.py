"""What the machine must have before Qt can start: shared libraries and a display."""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# soname → Debian package, as the libraries of the PySide6-Essentials wheel ask for them.
QT_LIBRARIES: Mapping[str, str] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
ALL_LIBRARIES: Mapping[str, str] = {**QT_LIBRARIES, **WINDOW_LIBRARIES}


def missing_libraries(sonames: Iterable[str] = ALL_LIBRARIES) -> list[str]:
    """Return those shared libraries that cannot be loaded; on other systems than Linux Qt brings its own."""
    if sys.platform != "linux":
        return []
    return [soname for soname in sonames if not _loads(soname)]


def install_command(sonames: Iterable[str]) -> list[str]:
    """Return the Debian or Ubuntu command that installs the packages of these libraries."""
    packages = dict.fromkeys(ALL_LIBRARIES[soname] for soname in sonames)
    return [*APT_INSTALL, *packages]


def has_apt() -> bool:
    """Tell whether this is a Debian or one of its children."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def display_is_missing() -> bool:
    """Tell whether a window would find no display.

    Qt ends the whole process when it finds none, and that cannot be caught: ask before QApplication is made.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or platform.split(":")[0] not in {"", "xcb", "wayland"}:
        return False
    return not (_wayland_answers() or _x_server_answers())


def window_libraries_missing() -> list[str]:
    """Return what an X window needs and does not find; a Wayland window needs none of it."""
    on_x = sys.platform == "linux" and os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb")
    return missing_libraries(WINDOW_LIBRARIES) if on_x and not _wayland_answers() else []


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name or "").exists()


def _x_server_answers() -> bool:
    """Knock on the X server that DISPLAY names: it may be gone although the variable is set."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the missing library is what must be told then
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
