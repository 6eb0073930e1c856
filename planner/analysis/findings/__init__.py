"""*Kontrollräkna*: what looks wrong in the figures of a plan, a file for each family of rules."""
