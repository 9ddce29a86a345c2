"""Files and formats: what `helpers.article` reads an article from."""
