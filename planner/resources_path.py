"""Finds the read-only files that come with the program: catalogue, themes, icons, translations, samples."""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`, e.g. `resource_path("themes", "light.toml")`.

    The same call serves a checkout, an installed wheel and a frozen program. Whether the file itself exists
    is not checked.

    Raises:
        FileNotFoundError: the program was taken apart: there is no `resources` folder at all.
    """
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    for folder in _candidates():
        if (folder / "catalogue").is_dir():
            return folder
    raise FileNotFoundError(_candidates()[0])


def _candidates() -> list[Path]:
    """Where `resources` may lie: in a frozen program, in an installed wheel, in a checkout."""
    found = [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        found = [Path(bundle) / "resources", Path(bundle) / "planner" / "resources", *found]
    return found
