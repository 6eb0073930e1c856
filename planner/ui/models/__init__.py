"""Table models: columns as data, rows addressed by key."""
