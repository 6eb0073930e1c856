"""The checks of the program; the folders mirror those of `planner`."""
