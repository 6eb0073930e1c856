"""Plan → numbers: one file per question; screens and exports draw these results and compute nothing."""
