"""Use cases: pure functions from a plan and what the user wants to a change set."""
