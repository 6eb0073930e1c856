"""Maps that others made → areas with positions: GeoJSON and shapefiles, without GDAL."""
