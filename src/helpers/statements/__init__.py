"""Statements: quotes and indirect speech, with source, cue and outlet."""
