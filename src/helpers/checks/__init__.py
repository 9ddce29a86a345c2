"""Checks: what an article's numbers say of each other, as far as its grammar relates them."""
