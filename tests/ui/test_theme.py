"""Both themes have the same roles, and every pair of text and ground is read by weak eyes."""

from collections.abc import Mapping
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from planner.catalogue.catalogue import Catalogue
from planner.resources_path import resource_path
from planner.ui.theme import Mode, Theme, load_colors

THEMES = ("light", "dark")
READ = [
    *[("text", ground) for ground in ("window", "surface", "surface_sunken", "header", "group_row")],
    *[("text", ground) for ground in ("accent_soft", "good_soft", "bad_soft", "warn_soft", "info_soft")],
    *[("text_muted", ground) for ground in ("window", "surface", "surface_sunken", "header")],
    ("text_muted", "group_row"),
    ("selection_text", "selection"),
    ("accent_text", "accent"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("accent", "window"),
    *[(role, ground) for role in ("good", "bad", "warn") for ground in ("surface", "window", f"{role}_soft")],
    ("chart_axis", "surface"),
    ("chart_frame", "surface"),
]
SEEN = [("focus", "surface"), ("focus", "window"), ("control_border", "surface")]


def contrast(one: QColor, other: QColor) -> float:
    def luminance(color: QColor) -> float:
        parts = [value / 255 for value in (color.red(), color.green(), color.blue())]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=THEMES)
def colors(request: pytest.FixtureRequest) -> Mapping[str, QColor]:
    return load_colors(request.param)[0]


def test_both_themes_have_the_same_roles_and_kinds() -> None:
    (light, light_kinds), (dark, dark_kinds) = (load_colors(name) for name in THEMES)
    assert list(light) == list(dark)
    assert list(light_kinds) == list(dark_kinds)


@pytest.mark.parametrize(("text", "ground"), READ)
def test_text_is_readable(colors: Mapping[str, QColor], text: str, ground: str) -> None:
    assert contrast(colors[text], colors[ground]) >= 4.5


@pytest.mark.parametrize(("mark", "ground"), SEEN)
def test_frames_and_focus_are_seen(colors: Mapping[str, QColor], mark: str, ground: str) -> None:
    assert contrast(colors[mark], colors[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_every_kind_of_the_catalogue_has_a_colour_of_its_own(name: str, catalogue: Catalogue) -> None:
    colors, kinds = load_colors(name)
    assert list(kinds) == [kind.key for kind in catalogue.kinds]
    assert len({color.name() for color in kinds.values()}) == len(kinds)
    assert all(contrast(color, colors["surface"]) >= 3 for color in kinds.values())


def test_every_icon_that_the_catalogue_names_is_there(catalogue: Catalogue) -> None:
    names = {kind.icon for kind in catalogue.kinds} | {kind.icon for kind in catalogue.place_kinds}
    missing = [name for name in names if not resource_path("icons", f"{name}.svg").is_file()]
    assert not missing


def test_icons_are_drawn_in_the_colour_of_the_theme(qapp: QApplication) -> None:
    theme = Theme(Mode.DARK)
    image = theme.icon("add").pixmap(18, 18).toImage()
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(drawn, key=lambda color: color.alpha())
    wanted = theme.color("text")
    assert abs(strongest.red() - wanted.red()) + abs(strongest.blue() - wanted.blue()) < 10


def test_zoom_grows_fonts_and_stays_within_its_bounds(qapp: QApplication) -> None:
    theme = Theme()
    sizes = []
    for scale in (0.1, 1.0, 1.5, 9.0):
        theme.set_scale(scale)
        sizes.append(theme.font().pointSizeF())
    assert all(small < large for small, large in pairwise(sizes))
    assert theme.scale == 2.0


def test_everybody_hears_of_another_theme(qapp: QApplication) -> None:
    theme = Theme()
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.is_dark))
    theme.set_mode(Mode.DARK)
    theme.set_mode(Mode.DARK)
    assert heard == [True]
