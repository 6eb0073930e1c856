"""Trygghetsplaneraren: plan and follow up a district's money for safer places."""

__version__ = "0.1.0"
