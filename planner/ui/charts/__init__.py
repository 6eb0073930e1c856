"""Charts: each draws one result of `planner.analysis`; the only place that knows pyqtgraph."""
