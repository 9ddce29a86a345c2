"""Funnels: how an article's numbers fit together, by a file that names its words."""
