"""The program starts light, draws itself without a display, and never touches the plan it draws."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from planner.document import Document
from planner.domain.plan import Plan
from planner.ui import app
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.translations import use_language

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "pyqtgraph", "sqlite_utils", "openpyxl", "xlsxwriter", "python_calamine", "defusedxml")

#: Our own modules that wait until somebody needs them: other pages than the one shown, forms and dialogs.
LATER = (
    "planner.exchange",
    "planner.ui.dialogs.",
    "planner.ui.models.",
    "planner.ui.pages.allocation",
    "planner.ui.pages.measures",
    "planner.ui.widgets.allocation_",
    "planner.ui.widgets.inspector",
    "planner.ui.widgets.rows_view",
)
FIRST_PAINT = """
import sys
from pathlib import Path
from planner.ui import app as program
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.translations import use_language

folder = Path(sys.argv[1])
app = program.make_application()
use_language(app, "sv")
theme = Theme()
theme.apply(app)
window = MainWindow(theme, Settings.in_file(folder / "settings.ini"), folder)
if len(sys.argv) > 2:
    assert window.open_path(Path(sys.argv[2]))
window.show()
window.repaint()
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
print(" ".join(name for name in sys.modules if name.startswith("PySide6.Qt")))
print(" ".join(name for name in sys.modules if name.startswith("planner.")))
"""


@pytest.fixture(autouse=True)
def _plans_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests lie in the folder of temporary files, where plans are taken for those of somebody else."""
    monkeypatch.setattr(app, "comes_from_others", lambda _path: False)


def loaded(*arguments: str) -> tuple[set[str], set[str], set[str]]:
    """Return the top-level modules, Qt's and the program's own, that are there after the first paint."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    modules, qt, own = (set(line.split()) for line in done.stdout.splitlines())
    return modules, qt, own


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )


def test_the_first_paint_loads_no_heavy_library(tmp_path: Path, sample_plan: Plan) -> None:
    Document.create(tmp_path / "plan.tplan", sample_plan).close()
    modules, qt, own = loaded(str(tmp_path), str(tmp_path / "plan.tplan"))
    assert modules.isdisjoint(HEAVY)
    assert qt == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
    assert {name for name in own if name.startswith(LATER)} == set()


@pytest.mark.slow
def test_a_screenshot_of_the_example_plan_has_the_size_asked_for(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run("--screenshot", str(picture), "--sample", "--size", "1280x800", "--page", "allocation")
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 800)
    assert len({image.pixel(x, 400) for x in range(0, 1280, 3)}) > 5


@pytest.mark.slow
def test_a_screenshot_never_changes_the_plan(tmp_path: Path, sample_plan: Plan) -> None:
    plan = tmp_path / "plan.tplan"
    Document.create(plan, sample_plan).close()
    before = plan.read_bytes()
    done = run("--screenshot", str(tmp_path / "a.png"), str(plan), "--theme", "dark", "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert plan.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "plan.tplan"]


def test_another_language_is_shown_at_once_with_the_same_plan(
    qtbot: QtBot, tmp_path: Path, sample_plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = tmp_path / "plan.tplan"
    Document.create(plan, sample_plan).close()
    monkeypatch.setattr(Settings, "of_user", lambda: Settings.in_file(tmp_path / "settings.ini"))
    application = app.make_application()
    program = app._Program(application, app._arguments([str(plan)]))
    use_language(application, "sv")
    window = program._show_window()
    window.open_path(plan)
    window.language_chosen.emit("en")
    again = program._window
    assert again is not None
    assert again is not window
    qtbot.addWidget(again)
    assert again.menu_actions.menus[0].title() == "&File"
    assert again.session is not None
    assert again.session.document.path == plan
    again.close()


def test_a_screenshot_of_no_plan_says_why(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.tplan"
    wrong.write_bytes(b"hello")
    done = run("--screenshot", str(tmp_path / "a.png"), str(wrong))
    assert done.returncode == 1
    assert "wrong.tplan" in done.stderr
    assert "Traceback" not in done.stderr


def test_safe_mode_uses_no_settings_of_the_person_and_says_so(window: MainWindow) -> None:
    Settings.of_user().scale = 1.7
    program = app._Program(app.make_application(), app._arguments(["--safe-mode"]))
    assert program._settings.scale == 1.0
    assert program._settings.recent == []
    Settings.of_user().scale = 1.0
    window.set_safe_mode(on=True)
    assert window.windowTitle() == "Trygghetsplaneraren (safe mode)"
    assert window.messages.text.startswith("Safe mode")


@pytest.mark.qt_log_ignore("QVariant::load: unknown user type")
@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff" * 500,
        b"[General]\nscale=nan\ntheme=@Invalid()\nlanguage=@Variant(\\0\\0\\0\\x7f)\npage=zzz\n",
        b"[General]\nscale=1e99\nrecent=@ByteArray(\\xff)\n[layout]\nwindow=@ByteArray(abc)\npanes=7\n",
        b"[General\nscale",
    ],
)
def test_damaged_settings_stop_no_start(
    content: bytes, qtbot: QtBot, theme: Theme, tmp_path: Path, english: None
) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(content)
    settings = Settings.in_file(path)
    damaged = Theme(settings.mode, settings.scale)
    window = MainWindow(damaged, settings, tmp_path)
    qtbot.addWidget(window)
    window.show()
    assert 0.8 <= damaged.scale <= 2.0
    assert settings.language in {"sv", "en"}
    assert window.open_with(window.files.open_sample)
    window.close()
