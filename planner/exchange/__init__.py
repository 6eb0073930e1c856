"""Files ↔ values, one format per file: the allocation workbook, CSV, and lists that others wrote."""
