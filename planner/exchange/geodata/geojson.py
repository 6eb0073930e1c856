"""Reads the features of a GeoJSON file, with or without the `crs` that newer ones no longer have."""

import json
from pathlib import Path
from typing import Any

from planner.exchange.geodata.areas import AreaMap
from planner.exchange.geodata.shapes import area_map, feature


def read_geojson(path: Path) -> AreaMap:
    """Return the areas of a file.

    Raises:
        MapReadError: the areas cannot be placed.
        ValueError, TypeError, KeyError, AttributeError, RecursionError: it is no whole GeoJSON.
    """
    content = json.loads(path.read_text(encoding="utf-8-sig"))
    listed = content["features"] if content["type"] == "FeatureCollection" else [content]
    features = [feature(one.get("properties") or {}, one.get("geometry")) for one in listed]
    return area_map(path, features, _system(content))


def _system(content: dict[str, Any]) -> str:
    """Return the name that the file gives its system; a link cannot be looked up offline."""
    crs = content.get("crs") or {}
    return str((crs.get("properties") or {}).get("name", ""))
