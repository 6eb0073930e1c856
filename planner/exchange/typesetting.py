"""What every typeset PDF has in common: data that is never read as markup, and a look at what came out."""

import json
import re
from typing import Any

from planner.resources_path import resource_path

#: What the fonts that come with the typesetter can show. PDF/UA allows no sign without a shape, and signs
#: that turn the direction of writing could make a text read as what it does not say.
_WITHOUT_A_SHAPE = re.compile(
    "[^ -~\u00a0-\u00ac\u00ae-\u036f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u04ff\u1e00-\u1eff"
    "\u2010-\u2027\u202f-\u2040\u2070\u2071\u2074-\u208e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25ff\u2605\u2691\u2713]"
)
_BREAKS = re.compile(r"[\r\n\t\v\f]+")
_REPLACEMENT = "\ufffd"


def shown(text: str) -> str:
    """Return text in signs that have a shape: breaks become spaces, what no font has becomes a mark."""
    return _WITHOUT_A_SHAPE.sub(_REPLACEMENT, _BREAKS.sub(" ", text).strip())


def typeset_pdf(template: str, content: dict[str, Any]) -> bytes:
    """Return a tagged PDF (PDF/UA-1), the same for the same content; uses no network and no other fonts.

    Args:
        template: name of a file in resources/templates.
        content: what it shows, as JSON takes it; texts have been through `shown`.
    """
    import typst

    made: bytes = typst.compile(
        _template(template),
        format="pdf",
        sys_inputs=_inputs(content),
        pdf_standards=["ua-1"],
        ignore_system_fonts=True,
    )
    return made


def typeset_pictures(template: str, content: dict[str, Any], ppi: float) -> tuple[bytes, ...]:
    """Return the same pages as PNG pictures, for paper and preview."""
    import typst

    made: Any = typst.compile(
        _template(template), format="png", sys_inputs=_inputs(content), ppi=ppi, ignore_system_fonts=True
    )
    return (made,) if isinstance(made, bytes) else tuple(made)


def fault_of_pdf(data: bytes, seal: str, rows: int) -> str:
    """Return what is wrong with a PDF, as it calls it; "" when nothing is.

    Args:
        data: the whole file.
        seal: what its keywords must name.
        rows: how many tagged table rows it must have.
    """
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        return "%%EOF"
    counts = re.findall(rb"/Type/Pages\b[^>]*?/Count (\d+)|/Count (\d+)", data)
    pages = len(re.findall(rb"/Type/Page\b(?!s)", data))
    if not pages or not any(int(one or other) == pages for one, other in counts):
        return "Sidor"
    if seal.encode() not in data:
        return "Versionskod"
    return "" if len(re.findall(rb"/S/TR\b", data)) == rows else "Rader"


def _template(name: str) -> bytes:
    return resource_path("templates", name).read_bytes()


def _inputs(content: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(content, ensure_ascii=False)}
