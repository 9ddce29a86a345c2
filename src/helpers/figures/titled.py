"""Words in the capitals of a headline: "A 20-ROOM HOTEL", "a Two-Pirate Ticket"."""

from helpers.figures.pieces import Sentence

_ABBREVIATED = 3  # letters
_DIGITS = 2  # of what is counted in a headline: "3-Word", "16-Page", or round


def is_loud(s: Sentence, i: int) -> bool:
    """Tell a word in capitals that is no abbreviation: "A 20-ROOM HOTEL"."""
    return s.has(i, "CAP", "CAPS") and s.words[i].isupper() and len(s.words[i]) > _ABBREVIATED


def is_titled(s: Sentence, i: int) -> bool:
    """Tell the noun of a headline's "a Two-Pirate Ticket", "A 3-Word Reply"."""
    if not (s.has(i + 1, "CAP", "CAPS") and s.words[i + 1].istitle()):
        return False
    if s.has(i - 1, "NUM"):  # no "7-Eleven", "737-Max"
        if s.word(i - 2) == "the" or (len(s.words[i - 1]) > _DIGITS and s.words[i - 1][-1] != "0"):
            return False
        long = [word for word in s.words if len(word) > _ABBREVIATED and word.isalpha()]
        return all(word.istitle() for word in long) and s.has(i + 2, "CAP", "CAPS", "PLURAL")
    return s.words[i - 1].istitle() and s.has(i - 1, "SMALL", "TENS")
