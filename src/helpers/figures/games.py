"""Numbers of a game whose noun is left out: "led by 19", "struck out 10", "went 4 of 23"."""

from helpers.figures import hedges
from helpers.figures.amounts import Amount
from helpers.figures.noun_words import word_list
from helpers.figures.nouns import find_noun
from helpers.figures.parallels import is_latest
from helpers.figures.pieces import TAGS, Sentence


def is_played(s: Sentence, one: Amount) -> bool:
    """Tell what is unnamed: "led by 19", "struck out 10", "went 4 of 23", "won 7 of its last 8"."""
    if _is_of_latest(s, one):
        return True
    first, last = hedges.hedge_before(s, one.first)[0], one.last
    led = first - 2
    while s.has(led, "CAP", "CAPS"):  # "leads Park by two"
        led -= 1
    margin = s.word(first - 1) == "by" and s.word(led) in word_list("leading")
    margin = margin and not (s.has(last, "AND") and s.has(last + 1, "NUM"))  # "by 5 and 10 points"
    tried = s.has(last, "OF") and s.has(last + 1, "NUM") and s.word(first - 1) in _TRYING
    made = s.has(first - 1, "OF") and s.has(first - 2, "NUM") and s.word(first - 3) in _TRYING
    batted = s.has(first - 1, "IN") and s.word(first - 2) in ("drove", "drive", "drives", "driving")
    return margin or tried or made or batted or s.word(first - 1) == "out" or s.has(last, "EACH")


_TRYING = ("went", "go", "goes", "going", "was", "were", "shot", "shooting", "hit", "made", "just")


def _is_of_latest(s: Sentence, one: Amount) -> bool:
    """Tell both numbers of "won seven of their last eight", of games that no noun names."""
    end = one.last
    if is_latest(s, one.first):
        return True
    found = _LATEST.match(s.tags, end) if s.has(end, "OF") else None
    return found is not None and find_noun(s, found.end(), many=True)[1] == found.end()


_LATEST = TAGS.compile("<OF><THE|STOP><STEP|STOP|LOWER|ORD|MODIFIER><NUM|SMALL>")
