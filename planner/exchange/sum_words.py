"""The words by which a list says that a row sums others."""

import re

from planner.catalogue.catalogue import folded

#: "Summa", "Delsumma Bredäng:", "Totalt 2026–2028"; but "Total renovering av torget" is a measure.
_SUM_WORDS = re.compile(
    r"(?:(?:del|total|slut|sub)?(?:summa|sum|totalt)\b.*"
    r"|(?:grand |sub|del)?total(?:en)?(?: (?:alla|hela|för|all|for) .*)?:?)"
)


def says_sum(text: str) -> bool:
    """Tell whether a text says that its row is a sum."""
    return bool(_SUM_WORDS.fullmatch(folded(text)))
