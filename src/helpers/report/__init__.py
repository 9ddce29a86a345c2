"""Reports: notebooks run for an article, and written as HTML pages."""
