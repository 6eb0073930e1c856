"""Frozen values of the field and the rules they obey; standard library only."""
