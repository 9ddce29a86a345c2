"""Numbers in words and digits: what `helpers.figures` reads quantities with."""
