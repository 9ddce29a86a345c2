"""Figures: the quantities of a text, what each counts, and how exactly it is given."""
