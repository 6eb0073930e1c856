"""When two names are the same name: however å is written, capitals or not, and however many spaces."""

import unicodedata
from functools import lru_cache

#: A list of 10 000 rows asks a few hundred thousand times, and mostly for the same names.
_REMEMBERED = 16_384


@lru_cache(maxsize=_REMEMBERED)
def name_key(name: str) -> str:
    """Return what names are compared by, instead of the name itself.

    `Å` may be one character or `A` with a ring after it (as macOS writes it), and both look the same.
    """
    if not name.isascii():
        # Folding can take a composed letter apart again, so it is put together afterwards too.
        name = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    return " ".join(name.casefold().split())
