"""The one small style sheet: what Fusion and the palette cannot say."""

from collections.abc import Callable, Mapping

# Widgets ask for a look by a dynamic property: look="card", "primary", "flat", "muted", "strong", "title",
# "good", "bad", "warn". Everything else is left to the style.
_SHEET = """
QToolTip { background: {surface}; color: {text}; border: 1px solid {border}; padding: {p4}px {p6}px; }
QMenuBar { background: {surface}; border-bottom: 1px solid {border}; padding: {p2}px {p6}px; }
QMenuBar::item { padding: {p4}px {p8}px; border-radius: {p4}px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: {accent_soft}; color: {text}; }
QMenu { background: {surface}; border: 1px solid {border}; padding: {p4}px 0; }
QMenu::item { padding: {p5}px {p24}px {p5}px {p12}px; }
QMenu::item:selected { background: {selection}; color: {selection_text}; }
QMenu::item:disabled { color: {text_muted}; }
QMenu::icon { padding-left: {p8}px; }
QMenu::separator { height: 1px; background: {grid}; margin: {p4}px 0; }
QStatusBar { background: {surface}; border-top: 1px solid {border}; }
QStatusBar::item { border: none; }
QTabBar::tab { background: transparent; color: {text_muted}; border: none;
    border-bottom: 2px solid transparent; padding: {p5}px {p10}px; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTabBar::tab:hover { background: {accent_soft}; }
QTabBar::tab:selected:focus { background: {accent_soft}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: {border}; }
QMainWindow::separator { background: {border}; width: 1px; height: 1px; }
QDockWidget { titlebar-close-icon: none; }
QPushButton, QToolButton[look="button"] { background: {surface}; color: {text}; border: 1px solid {border};
    border-radius: {p5}px; padding: {p5}px {p12}px; outline: none; }
QPushButton:hover, QToolButton[look="button"]:hover { background: {accent_soft}; }
QPushButton:pressed, QPushButton:checked, QToolButton[look="button"]:checked { background: {accent_soft};
    border-color: {accent}; color: {text}; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid {focus}; padding: {p4}px {p11}px; }
QPushButton:disabled, QToolButton[look="button"]:disabled {
    color: {text_muted}; background: {surface_sunken}; }
QPushButton:default, QPushButton[look="primary"] { background: {accent}; color: {accent_text};
    border-color: {accent}; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: {focus}; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid {text}; }
QPushButton[look="primary"]:disabled, QPushButton:default:disabled { background: {surface_sunken};
    color: {text_muted}; border-color: {border}; }
QPushButton[look="flat"], QToolButton[look="flat"] { background: transparent; border: 1px solid transparent;
    border-radius: {p5}px; padding: {p4}px {p8}px; }
QPushButton[look="flat"]:hover, QToolButton[look="flat"]:hover { background: {accent_soft}; }
QPushButton[look="flat"]:focus, QToolButton[look="flat"]:focus { border: 2px solid {focus};
    padding: {p3}px {p7}px; }
QToolButton[look="corner"] { background: transparent; border: 1px solid transparent; border-radius: {p5}px;
    padding: {p2}px {p6}px; }
QToolButton[look="corner"]:checked { background: {accent_soft}; }
QToolButton[look="corner"]:hover { background: {accent_soft}; }
QToolButton[look="corner"]:focus { border: 1px solid {focus}; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: {accent};
    padding: {p2}px {p4}px; text-align: left; }
QPushButton[look="link"]:hover { background: {accent_soft}; }
QPushButton[look="link"]:focus { border: 2px solid {focus}; padding: {p1}px {p3}px; }
QFrame[look="card"] { background: {surface}; border: 1px solid {border}; border-radius: {p6}px; }
QWidget[look="surface"] { background: {surface}; }
QFrame[look="line"] { color: {border}; }
QFrame#budget-strip { border-bottom: 1px solid {border}; }
QFrame[look="message-good"] { background: {good_soft}; border-bottom: 1px solid {good}; }
QFrame[look="message-warn"] { background: {warn_soft}; border-bottom: 1px solid {warn}; }
QFrame[look="message-bad"] { background: {bad_soft}; border-bottom: 1px solid {bad}; }
QListWidget#page-list { border: none; border-right: 1px solid {border}; background: {surface};
    padding: {p8}px {p6}px; outline: none; }
QListWidget#page-list::item { padding: {p7}px {p8}px; border-radius: {p5}px; color: {text}; margin: 1px 0; }
QListWidget#page-list::item:hover { background: {surface_sunken}; }
QListWidget#page-list::item:selected { background: {accent_soft}; color: {accent}; }
QListWidget#page-list::item:selected:focus { border: 2px solid {focus}; padding: {p5}px {p6}px; }
QLabel[look="muted"] { color: {text_muted}; }
QLabel[look="part"] { color: {text_muted}; border-left: 1px solid {border}; padding-left: {p8}px;
    margin-left: {p2}px; }
QLabel[look="good"] { color: {good}; }
QLabel[look="bad"] { color: {bad}; }
QLabel[look="warn"] { color: {warn}; }
QLabel[look="title"] { font-size: {title_pt}; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLineEdit[wrong="true"] { background: {bad_soft}; border: 2px solid {bad}; border-radius: {p3}px; }
QAbstractSpinBox { min-height: {p18}px; }
QHeaderView::section { background: {header}; color: {text_muted}; border: none;
    border-bottom: 1px solid {border}; padding: {p5}px {p6}px; }
QTableView, QTableWidget, QListView, QTreeView { gridline-color: {grid}; border: 1px solid {border};
    background: {surface}; alternate-background-color: {surface_sunken};
    selection-background-color: {selection}; selection-color: {selection_text}; }
"""


def style_sheet(colors: Mapping[str, str], px: Callable[[float], int]) -> str:
    """Return the style sheet for colours by role, with lengths at a zoom."""
    sheet = _SHEET.replace("{title_pt}", f"{px(19)}px")
    for role, color in colors.items():
        sheet = sheet.replace(f"{{{role}}}", color)
    for length in range(1, 25):
        sheet = sheet.replace(f"{{p{length}}}", str(max(1, px(length))))
    return sheet
