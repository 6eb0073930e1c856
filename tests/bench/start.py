"""How long it takes from the start of a process to its first painted window, beside a bare PySide6 window."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

_REPORT = """
import resource, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() is QEvent.Type.Expose and window.isExposed():
            window.removeEventFilter(self)
            QTimer.singleShot(0, report)
        return False

def report():
    painted = time.monotonic()

    def wait():
        window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
        if getattr(window, "view", True) is None:
            return
        window.repaint()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(painted, time.monotonic(), memory, flush=True)
        import os
        os._exit(0)

    timer = QTimer(watch)
    timer.timeout.connect(wait)
    timer.start(1)

watch = Watch()
run = QApplication.exec

def exec_and_watch(*_):
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowHandle():
            widget.windowHandle().installEventFilter(watch)
    return run()

QApplication.exec = exec_and_watch
"""

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("."))
window.resize(1440, 900)
window.show()
QApplication.exec()
"""

_PROGRAM = """
from planner import launch
launch.main([sys.argv[1]])
"""

_RUNS = 7


class Start(NamedTuple):
    """One start: milliseconds to the first painted window, to the plan painted in it, and MB of memory."""

    window_ms: float
    plan_ms: float
    memory_mb: int


def bare_and_program(plan: Path, home: Path) -> dict[str, Start]:
    """Return the start of the bare window and of the program with a plan: medians, taken in turns."""
    taken: dict[str, list[Start]] = {"bare": [], "program": []}
    _start(_PROGRAM, plan, home)
    for _ in range(_RUNS):
        for name, code in (("bare", _BARE), ("program", _PROGRAM)):
            taken[name].append(_start(code, plan, home))
    return {
        name: Start(*(statistics.median_low(values) for values in zip(*runs, strict=True)))
        for name, runs in taken.items()
    }


def _start(code: str, plan: Path, home: Path) -> Start:
    # A plan in the folder of temporary files would be taken for one that came by mail, and asked about.
    temporary = home / "temp"
    temporary.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home)),
        "TMPDIR": str(temporary),
        # As on a user's computer, where the second start finds compiled code.
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    result = subprocess.run(
        [sys.executable, "-c", _REPORT + code, str(plan)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=True,
    )
    painted, shown, memory = result.stdout.split()[-3:]
    return Start((float(painted) - began) * 1000, (float(shown) - began) * 1000, int(memory))
