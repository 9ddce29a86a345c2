"""Counted & Quoted: read one news article as data."""
