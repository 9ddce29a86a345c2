"""Quotes, clauses and cues: what `helpers.statements` finds who said what with."""
