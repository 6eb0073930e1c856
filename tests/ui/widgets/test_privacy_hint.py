"""The line beside free text comes with the keyboard, and warns of a personal identity number."""

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.widgets.privacy_hint import PrivacyHint, reminder, warning


def shown(qtbot: QtBot, *, remind: bool = True) -> tuple[QWidget, QLineEdit, PrivacyHint]:
    box = QWidget()
    other, line = QLineEdit(box), QLineEdit(box)
    hint = PrivacyHint(line, remind=remind, parent=box)
    layout = QVBoxLayout(box)
    for widget in (other, line, hint):
        layout.addWidget(widget)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    other.setFocus()
    return box, line, hint


def test_it_is_there_while_the_field_has_the_keyboard(qtbot: QtBot) -> None:
    box, line, hint = shown(qtbot)
    assert hint.isHidden()
    assert line.accessibleDescription() == reminder()
    line.setFocus()
    qtbot.waitUntil(lambda: not hint.isHidden())
    assert hint.text() == reminder()
    box.findChildren(QLineEdit)[0].setFocus()
    qtbot.waitUntil(hint.isHidden)


def test_a_warning_stays_until_it_is_mended(qtbot: QtBot) -> None:
    box, line, hint = shown(qtbot, remind=False)
    line.setFocus()
    QApplication.processEvents()
    assert hint.isHidden()
    line.setText("811218-9876")
    box.findChildren(QLineEdit)[0].setFocus()
    QApplication.processEvents()
    assert hint.text() == warning()
    assert hint.property("look") == "warn"
    assert line.accessibleDescription() == warning()
    line.setText("Vårberg")
    assert hint.isHidden()
    assert line.accessibleDescription() == ""
