"""Dialogs, one file each, named by what they do."""
