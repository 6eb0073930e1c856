"""The map of a district: areas, places, and what they are coloured by."""
