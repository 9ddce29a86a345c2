"""Whether an amount is the size of a change, and which way: "fell 5%", "costs 19 cents more"."""

from helpers.figures import trends
from helpers.figures.amounts import Amount
from helpers.figures.noun_words import word_list
from helpers.figures.parallels import is_of_game
from helpers.figures.pieces import Sentence

SPENT = ("money", "duration", "rate")
_TIMED = ("after", "before", "later", "earlier", "ago", "since", "into")
_POINTS = ("percentage point", "basis point")
_LESS = ("less", "fewer", "slower")
_SIGNED = {"-": "down", "–": "down", "−": "down", "+": "up"}


def trend_of(s: Sentence, one: Amount, first: int, kind: str, noun: tuple[int, int]) -> str | None:
    """Return the direction of the change an amount is the size of; "lost 40 men" is none."""
    if kind == "money" and (priced := trends.priced_after(s, first, one.last)):
        return priced  # "costs 19 cents more"
    if s.word(noun[1]) == "short" or s.word(one.last) in _LESS:  # "grew 22 per cent less"
        return None
    points = noun[0] < noun[1] and s.word(noun[1] - 1) in word_list("changing")
    moved = kind == "measure" and s.word(first - 1) != "by"  # "dropped 22 tons of rice"
    if (kind == "count" or moved) and noun[0] < noun[1] and not points:
        return None
    points, spent = points or kind == "percent", kind in SPENT
    trend = trends.trend_before(s, first, points=points, spent=spent)
    if one.unit in _POINTS and s.has(first - 1, "LOWER", "PLURAL", "CAP", "PERCENT"):
        trend = trend or trends.changed_by(s, first)  # "cut rates 25 basis points"
    if not trend and (points or kind == "money"):
        end = max(one.last, noun[1])
        trend = trends.sized_before_noun(s, first, end, spent=spent) or trends.moved_after(s, end)
    if kind == "money" and not trend:
        trend = trends.lost_to_level(s, first, one.last)
    if trend and (trends.gives_level(s, first, one.first) or is_of_game(s, first, one.last)):
        return None
    timed = kind == "duration" and s.word(one.last) in _TIMED and s.word(first - 1) != "by"
    if timed or (moved and trends.is_way(s, one.last)):
        return None  # "collapsed three months after", "fell 150 meters into the river"
    sign = _SIGNED.get(s.words[one.first]) if kind == "percent" else None
    return trend or (None if sign == "down" and one.number.value > 0 else sign)  # "+/-3%"
