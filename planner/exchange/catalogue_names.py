"""The names that the catalogue gives to keys in the plan's values."""

from collections.abc import Mapping

from planner.catalogue.catalogue import Catalogue

#: Field, as `measure.kind` → key → name.
CatalogueNames = Mapping[str, Mapping[str, str]]


def catalogue_names(catalogue: Catalogue, language: str) -> CatalogueNames:
    """Return the names of keys in a language."""
    kinds = {kind.key: kind.name.of(language) for kind in catalogue.kinds}
    guidance = catalogue.guidance
    seen = {one.key: one.name.of(language) for one in guidance.observation_kinds}
    return {
        "observation.kind": seen,
        "observation_deadline.kind": seen,
        "checklist_answer.item": {one.key: one.text.of(language) for one in guidance.items},
        "indicator.goal": {one.key: one.name.of(language) for one in guidance.goals},
        "measure.kind": kinds,
        "evidence_card.kind": kinds,
        "own_price.kind": kinds,
        "place.kind": {kind.key: kind.name.of(language) for kind in catalogue.place_kinds},
    }
