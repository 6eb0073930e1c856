"""The installed Qt binding must not lose references to None, as PySide6 6.12.0 does on Python 3.11."""

import subprocess
import sys

import PySide6

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label, item, thing = QLabel(), QStandardItem(), QObject()
before = sys.getrefcount(None)
for number in range(5_000):
    label.setText("x")
    label.setEnabled(True)
    item.setText("x")
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_twenty_thousand_void_calls_leave_none_alive() -> None:
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lost = int(done.stdout)
    assert lost < 1_000


def test_the_binding_is_older_than_the_one_that_kills_the_interpreter() -> None:
    assert (6, 11) <= PySide6.__version_info__[:2] < (6, 12)
