"""Adjectives in a row before a noun: "a kind, gentle man", "a kind, loving and honest man"."""

import re
from functools import partial

from helpers.statements.classes import TAGS, clause_words, letters, tagger
from helpers.statements.cues import predicates

# "a kind |, gentle| man", "a kind |, loving, gentle| man"
_ROW = TAGS.compile("<COMMA>(?<=<NP><IN>.)(?:<NP|SAYING|GERUND><COMMA>)?<NP>(?=<IN>)")
# "a kind, | loving | and honest man", but "a thief, mocking and insulting him"
_DOING = TAGS.compile("<SAYING|GERUND>(?<=<NP><IN><COMMA>.)(?=<AND><NP><IN>)")
_DETERMINERS = letters("DET", "POSS")
_FIRST = letters("DET", "POSS", "QUANT", "NUM", "PLURAL", "NAME", "PRON", "OBJ")
_ADJECTIVES, _QUALITIES = letters("ADJ"), letters("ADJ", "WORD")


def read_rows(tags: str, words: list[str]) -> str:
    """Return the tags with adjectives that a comma parts read as one phrase with their noun."""
    tags = _ROW.sub(partial(_join, words), tags)
    return _DOING.sub(partial(_describe, words), tags)


def _join(words: list[str], found: re.Match[str]) -> str:
    """Join two adjectives after an article: "the bold, clever plan", but "the plan, good news"."""
    at, last = found.start(), words[found.end() - 1]
    determined = tagger()[words[at - 2]] in _DETERMINERS
    follows = tagger()[last] not in _FIRST and last[0].islower()
    row = determined and follows and _is_adjective(words[at - 1])
    return TAGS.letter["IN"] * len(found[0]) if row else found[0]


def _is_adjective(word: str) -> bool:
    listed = word in clause_words("traits") or word in predicates()
    return listed or "-" in word or tagger()[word] in _ADJECTIVES


def _describe(words: list[str], found: re.Match[str]) -> str:
    """Read as an adjective a form in -ing between two that an article stands before."""
    row = words[found.start() - 3] in ("a", "an", "the")
    quality = tagger()[words[found.end() + 1]] in _QUALITIES
    return TAGS.letter["NP"] if row and quality else found[0]
