"""Files that others wrote → plain cells: looked through first, read in a process of its own, not trusted."""
