"""Speakers: names, roles and pronouns, and whom each of them stands for."""
