"""Where a noun ends that is a list: "more than 100 thieves, armed robbers and murderers"."""

from helpers.figures.persons import are_agents
from helpers.figures.pieces import TAGS, Sentence

# One more after "and", or several after commas and the last after "and".
_LIST = TAGS.compile(
    """<AND><LOWER|MODIFIER|PARTICIPLE|CAP>{0,2}<PLURAL>
     | (?:<COMMA><LOWER|MODIFIER|PARTICIPLE|CAP>{0,2}<PLURAL>){1,6}
       <COMMA>?<AND><LOWER|MODIFIER|PARTICIPLE|CAP>{0,2}<PLURAL>"""
)
_ENDS = ("IN", "OF", "TO", "OUT", "FROM", "COMMA", "DOT", "MARK", "CLOSE", "AND", "OR", "STEP")


def past_persons(s: Sentence, noun: tuple[int, int]) -> tuple[int, int]:
    """Take all the persons of a list into its first noun, where the list is no clause's subject.

    "They held 40 protesters and reporters", not "He hired 40 teachers and pupils cheered".
    """
    first, last = noun
    if first == last or not s.has(last, "AND", "COMMA") or not are_agents(s.word(last - 1)):
        return noun
    found = _LIST.match(s.tags, last)
    end = found.end() if found else last
    every = all(are_agents(s.word(i)) for i in range(last, end) if s.has(i, "PLURAL"))
    ends = end == len(s.words) or s.has(end, *_ENDS) or s.word(end) in _AFTER
    opens = not any(s.has(i, "STOP", "PARTICIPLE") for i in range(first))
    listed = found and every and (ends or opens)
    return (first, end) if listed else noun


_AFTER = ("for", "with", "at", "on", "who", "by", "after", "before", "during", "that")
