"""Articles: from a file, a saved page or a string to an `Article` with its parts."""
