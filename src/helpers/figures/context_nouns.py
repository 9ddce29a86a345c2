"""What a number counts where its noun is not printed: "five ships sank; two were raised".

A noun is filled only where the grammar points to it, since a wrong noun costs a reader more than
a missing one. In this order:

- "11 of them", "a total of 60", "that number drops to six": the last noun counted;
- "the number of justices remains at nine", "the death toll rose to 12": the noun named there, and
  last, where nothing else tells, the subject of "Arrests fell to 340";
- "killed 12", "40 were injured": persons, as counted before or "people";
- "two were raised", "there are 20,000", "Italy had 27,000": the last noun counted;
- "Hawkins received five percent in his": what the percentage before is of, after the same verb.
"""

from collections.abc import Sequence
from dataclasses import replace

from helpers.figures.carried import is_tied
from helpers.figures.cricket import find_runs
from helpers.figures.harmed import (
    act,
    died_too,
    is_aside,
    is_crowd,
    is_harmed,
    is_harmed_elsewhere,
    is_of_persons,
)
from helpers.figures.noun_words import singular, word_list
from helpers.figures.parallels import find_vote, of_latest, of_possible, of_told, poll_point
from helpers.figures.persons import are_persons
from helpers.figures.pieces import Sentence
from helpers.figures.reading import Figure, Reading
from helpers.figures.stand_ins import has_so_many, is_rest, means_the_same, stands_for
from helpers.figures.subjects import (
    changed_subject,
    most_of,
    named_after,
    named_in_clause,
    plural_before,
    surpassed,
)
from helpers.figures.told import COUNTED, last_noun, of_same_verb, same_count, sums_up

_BACK = 12  # figures
_NEAR = 1  # sentences back that a subject is told in
_FAR = 2  # sentences back that "of them" may mean
_POINTS = ("point", "place", "spot", "seat", "job", "position")
_PERSONS = "people"  # what "killed 12" counts where nothing else is told
_CHILDREN = "children"
_CERTAIN = (
    _PERSONS,
    _CHILDREN,
    "grandchildren",
    "runs",
    "wickets",
    "balls",
    "votes",
)  # however near another is
_ADJECTIVES = 2


def fill_nouns(r: Reading, earlier: Sequence[Figure]) -> list[Figure]:
    """Return a sentence's figures with the nouns that its context tells.

    `earlier` holds the figures before it. "These three" is a figure only where they are told.
    """
    # One pass over the figures: each looks at what those before it got.
    filled: list[Figure] = []
    if not r.figures:
        return filled
    following = [*zip(r.figures[1:], r.places[1:], strict=True), (None, (0, 0))]
    for one, place, (after, (start, _)) in zip(r.figures, r.places, following, strict=False):
        figure, noun = one, None
        if figure.kind in COUNTED and (figure.noun is None or figure.implied):
            told = _near(r, earlier, filled)
            noun = _tell(r.s, figure, place, told)
        if (
            after
            and figure.kind == after.kind == "count"
            and figure.noun is None
            and after.noun
            and _shares_head(r.s, place[1], start)
        ):
            whole = r.s.has(place[1], "COMMA")  # "12, maybe 20 solar masses"
            noun = after.noun if whole else after.noun.rsplit(maxsplit=1)[-1]
        if noun is None and figure.noun in ("point", "points") and not figure.implied:
            told = [*_near(r, earlier, filled), *r.figures]
            figure = poll_point(r.s, figure, place, told)
        if noun:
            points = singular(noun) in _POINTS or figure.kind != "count"
            points = points or r.s.word(place[0] - 1) == "by"  # "the number of homes fell by 9"
            points = points or changed_subject(r.s, place[0]) == noun  # "Complaints rose 40 to 212"
            trend = figure.trend if points else None  # "won 30 towns; she will gain 12"
            filled.append(replace(figure, noun=noun, implied=True, trend=trend))
        elif not _is_pronoun(r.s, figure, place[0]):
            filled.append(figure)
    return filled


def _near(r: Reading, earlier: Sequence[Figure], filled: Sequence[Figure]) -> list[Figure]:
    """Return the figures of this sentence and of those near before it, but for tied ones."""
    near = (*earlier[-_BACK:], *filled[-_BACK:])
    return [f for f in near if r.number - f.sentence <= _FAR and not is_tied(r.s, f)]


def _shares_head(s: Sentence, last: int, start: int) -> bool:
    """Tell "2,000 Thai and 74 Malaysian stores": adjectives, "and" and the next number."""
    if s.has(last, "OR") and start == last + 1:  # "hundreds or thousands of refugees"
        return s.has(start, "VAGUE")
    if s.has(last, "COMMA") and s.word(last + 1) in ("possibly", "perhaps", "maybe"):
        return True  # "six, perhaps nine, climbers"
    if s.has(last, "COMMA") and start == last + 1:
        return True  # "100, 200 or 250 sheep"
    adjectives = range(last, start - 1)
    joined = s.has(start - 1, "AND") and len(adjectives) <= _ADJECTIVES
    return joined and all(s.has(i, "CAP", "MODIFIER", "LOWER") for i in adjectives)


def _tell(
    s: Sentence, figure: Figure, place: tuple[int, int], told: Sequence[Figure]
) -> str | None:
    """Return the noun that the context tells, None where it tells none or another is better."""
    noun = _find(s, figure, place, told)
    return noun if figure.noun is None or noun in _CERTAIN else None


def _is_pronoun(s: Sentence, figure: Figure, first: int) -> bool:
    """Tell "these three" of whom nothing is told."""
    alone = figure.kind == "count" and figure.noun is None and not s.words[first][0].isdigit()
    return alone and s.word(first - 1) in word_list("pointing")


def _find(
    s: Sentence, figure: Figure, place: tuple[int, int], told: Sequence[Figure]
) -> str | None:
    # One test after the other, in the order above: apart, no reader could see which goes first.
    first, last = place
    if figure.kind == "percent":
        return _of_percent(s, figure, place, told)
    if s.has(first - 1, "OF") and s.word(first - 2) in word_list("parents"):
        grand = "grand" if s.word(first - 2).startswith("gran") else ""
        return grand + _CHILDREN  # "a mother of three"
    if figure.kind == "count" and is_crowd(s, first, last):
        return _PERSONS
    if s.has(last, "OF"):
        those = of_latest(s, first, last, told) or of_told(s, first, last, told)
        return those or _of_those(s, first, last, told, figure)
    if figure.kind != "count" or figure.unit or s.has(last, "HYPHEN"):
        return None
    named = of_latest(s, first, last, told) or of_told(s, first, last, told)
    named = named or of_possible(s, first, told) or named_after(s, last)
    named = named or named_in_clause(s, first) or surpassed(s, first) or most_of(s, first)
    if named := named or find_runs(s, first, last, figure) or find_vote(s, first, last, told):
        return named
    if means_the_same(s, first, last) or is_rest(s, first, last):
        return last_noun(told, _FAR, figure)
    if is_of_persons(s, first, last) or is_harmed_elsewhere(s, first, last, told):
        return _harmed(s, place, told, figure)
    if stands_for(s, first, last) or has_so_many(s, first, last, told, figure):
        same = same_count(s, first, told, figure) or of_same_verb(s, first, told)
        return same or (None if sums_up(s, first, told) else last_noun(told, _NEAR, figure))
    return changed_subject(s, first)


def _of_those(
    s: Sentence, first: int, last: int, told: Sequence[Figure], figure: Figure
) -> str | None:
    """Return whom "11 of them" means: what is counted in the sentence, or a plural there."""
    pronoun = s.word(last + 1)
    if told and told[-1].kind == "age" and s.text[told[-1].end : s.starts[first]] == ", ":
        return s.text[told[-1].start : told[-1].end]  # "the under-30s, half of whom voted"
    if pronoun == "whom":  # "117 people in 19 states, 34 of whom fell ill"
        people = [f for f in told if f.noun and singular(f.noun) not in word_list("peopled")]
        return last_noun(people, _FAR, figure) or plural_before(s, first)
    new = s.has(last + 2, "PARTICIPLE", "IN") or s.word(last + 2) in ("not", "who")
    if pronoun not in word_list("pronoun") or (new and pronoun == "those"):
        return None  # "a fifth of those planted since"
    here = any(f.noun and f.start >= s.starts[0] for f in told)
    if here and pronoun != "those" and told[-1].noun in ("points", "seats", "jobs", "places"):
        return told[-1].noun  # "41 points, 14 of them in overtime"
    plural = plural_before(s, first) if pronoun == "them" and not here else None
    return plural or last_noun(told, _FAR, figure)


def _harmed(s: Sentence, place: tuple[int, int], told: Sequence[Figure], figure: Figure) -> str:
    """Return who died, as counted before: "people" where those were no persons."""
    first, acts = place[0], act(s, place[1])  # "half of voters oppose it; 1.1 million marched"
    told = [f for f in told if not is_aside(s, f) and (f.kind == "count" or not acts)]
    noun = last_noun(told, _NEAR, figure)
    if noun and s.word(first - 1) in word_list("rest"):
        return noun  # "30 houses stand; the other eight burned"
    if noun in word_list("nominal") or noun == "others":
        return _PERSONS  # "23 dead, 1,800 displaced", "30 others hurt in a bus carrying 62"
    if noun and died_too(s, first, told):
        return noun  # "250 whales died, days after 215 died"
    listed = [f.noun for f in told[-2:] if f.noun and f.noun[0].isupper()]
    if len(set(listed)) > 1:  # "eight Britons and two Danes; nine were missing"
        return _PERSONS
    before = s.word(first - 1)
    other = before in word_list("harming") and not is_harmed(s, told) and before not in _LEFT
    other = other or before in word_list("employing")  # "two brothers own it; it employs 90"
    return noun if noun and are_persons(noun) and not other else _PERSONS


_LEFT = ("left", "leaving")


def _of_percent(
    s: Sentence, figure: Figure, place: tuple[int, int], told: Sequence[Figure]
) -> str | None:
    """Return what the percentage before is of, where the verb is the same or left out."""
    first, last = place
    if s.has(last, "OF") and s.word(last + 1) in ("them", "whom"):
        return _of_those(s, first, last, told, figure)
    if figure.trend is not None:
        return None
    near = [f for f in told if f.kind == "percent" and f.start >= s.starts[0]]
    if not near or not near[-1].noun or s.has(last, "OF", "LOWER", "CAP", "CAPS", "PLURAL"):
        return None
    before = s.text[max(s.starts[0], near[-1].start - 20) : near[-1].start].lower().split()
    same = s.word(first - 1) in before[-1:] and s.has(first - 1, "LOWER", "STOP", "PARTICIPLE")
    listed = s.has(first - 1, "CAP", "COMMA", "AND")
    # "47 percent of voters to 46 percent", but "4 percent of Polish sales, compared to 7 in Peru"
    apart = s.has(last, "IN") and not near[-1].noun.islower()
    listed = listed or (s.has(first - 1, "TO") and not apart)
    return near[-1].noun if same or listed else None
