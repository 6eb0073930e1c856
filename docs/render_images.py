"""Draw the pictures of the documentation from the program itself: `python docs/render_images.py`.

It needs no display. Run it after a change that is seen. The pictures show the example plan.
"""
# ruff: noqa: INP001 - a script, not a package
# ruff: noqa: S603 - it starts nothing but the program

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = {
    "allocation": ("--page", "allocation", "--size", "1280x800"),
    "overview": ("--page", "overview", "--size", "1440x1000"),
    "measures-dark": ("--page", "measures", "--size", "1280x800", "--theme", "dark"),
}


def render(folder: Path) -> None:
    """Draw every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, options in PICTURES.items():
        picture = folder / f"{name}.png"
        command = [sys.executable, str(ROOT / "main.py"), "--screenshot", str(picture), "--sample", *options]
        subprocess.run([*command, "--lang", "sv"], check=True)


if __name__ == "__main__":
    render(ROOT / "docs" / "images")
