"""Cue verbs and nouns: the lists of ``lexicon/cues.toml`` with every form of each verb."""

import re
from functools import cache
from typing import NamedTuple

from helpers.tags import lexicon_set, read_lexicon

_DOUBLED = re.compile(r"[^aeiou][ae]l\Z")


class Verb(NamedTuple):
    """A form of a cue verb: its base form and the name of its letter."""

    lemma: str
    form: str


class Cue(NamedTuple):
    """A verb with its source, as token indices.

    Attributes
    ----------
    kind
        How the source was found: a key of `PATTERNS` or `OPENINGS`, passive, noun or polled.
    lemma
        The cue verb's base form, "" for any other verb.
    source, start, end
        The tokens of the source and of the verb.
    relative
        The verb stands in a relative clause, with which its content ends.
    refused
        The verb is denied or merely possible.
    frame
        How its content was found; a key of `helpers.statements.openings.FRAMES`, or left.
    through
        The tokens of the one who quotes the source: "Tass quoted Ann Lee as saying".
    """

    kind: str
    lemma: str
    source: tuple[int, int] | None
    start: int
    end: int
    relative: bool = False
    refused: bool = False
    frame: str = ""
    through: tuple[int, int] | None = None


@cache
def verbs_of(frame: str) -> frozenset[str]:
    """Return the base forms of one list of ``cues.toml``."""
    return frozenset(entry.split()[0] for entry in read_lexicon("cues")[frame])


def takes(word: str, *frames: str) -> bool:
    """Tell whether a word is a form of a verb of one of the lists of ``cues.toml`` named."""
    verb = cue_verbs().get(word)
    return verb is not None and any(verb.lemma in verbs_of(frame) for frame in frames)


# What denies a verb before it: "has not yet", "isn't", "did not want to".
_DENIAL = re.compile(
    r"""(?:\b(?:has|have|had|is|are|was|were|am|do|does|did|can|could|will|would|may|might)\ )?
    (?:\w+ly\ |yet\ )?+ \b(?:not|\w+n['’]t)\ (?:(?:\w+ly|always|often|yet|ever|even)\ )*+
    (?:\w+\ to\ )?+ \Z""",
    re.VERBOSE | re.IGNORECASE,
)
_REACH = 40  # characters before a verb


def begin_denial(text: str, start: int) -> int:
    """Return where a cue begins as a reader takes it, what denies it included: "did not say"."""
    before = text[max(0, start - _REACH) : start]
    if "not " not in before and "t " not in before[-_REACH // 2 :]:
        return start
    denied = _DENIAL.search(before)
    return start - len(before) + denied.start() if denied else start


def reporting_word(cue: str) -> str:
    """Return the word of a printed cue that reports, in lower case: "say" of "did not say to"."""
    words = cue.lower().split()
    denied = [i for i, w in enumerate(words[:-1]) if w == "not" or w.endswith(("n't", "n’t"))]
    words = words[denied[0] + 1 :] if denied else words[:1]
    return next((word for word in words if word in cue_verbs()), words[0])


@cache
def accusations() -> dict[str, frozenset[str]]:
    """Return the preposition that leads to what someone "was accused of"."""
    return {verb: frozenset(after) for verb, after in read_lexicon("cues")["accused"].items()}


@cache
def beside_quotes() -> frozenset[str]:
    """Return the verbs that report nothing but the quote they stand beside."""
    return verbs_of("quote") - verbs_of("that") - verbs_of("object")


@cache
def forms_beside_names() -> frozenset[str]:
    """Return the forms that stand beside a source's name, of the verbs that lead to a clause."""
    past_or_third = {
        form
        for form, verb in cue_verbs().items()
        if verb.form in ("SAID", "SAYS") and verb.lemma in verbs_of("clause")
    }
    return frozenset(past_or_third | {"say", "tell", "tells", "told"})


@cache
def particles() -> dict[str, frozenset[str]]:
    """Return the prepositions that belong to a verb: {"call": {"for", "on"}}."""
    lists = read_lexicon("cues")["particle"]
    return {entry.split()[0]: frozenset(after) for entry, after in lists.items()}


def _entries() -> list[str]:
    """List the entries of all lists of verbs, which stand at the top of ``cues.toml``."""
    lists = read_lexicon("cues").values()
    return [entry for list_ in lists if isinstance(list_, list) for entry in list_]


@cache
def cue_verbs() -> dict[str, Verb]:
    """Return every form of every cue verb."""
    entries = [*read_lexicon("cues")["particle"], *_entries()]
    longest = {entry.split()[0]: entry for entry in sorted(entries, key=len)}
    nouns = read_lexicon("cues")["words"]["nouns"]
    return {
        form: Verb(lemma, letter)
        for lemma, entry in longest.items()
        for form, letter in _inflect(entry).items()
        if form not in nouns
    }


@cache
def base_forms() -> frozenset[str]:
    """Return the base forms of the cue verbs."""
    return frozenset(form for form, verb in cue_verbs().items() if verb.form == "SAY")


@cache
def participles() -> frozenset[str]:
    """Return the forms that are no past tense: "known", but not "said"."""
    forms = [[form for form in e.split() if not form.endswith("ing")] for e in _entries()]
    return frozenset(entry[2] for entry in forms if len(entry) > 2)


def _inflect(entry: str) -> dict[str, str]:
    """Give a verb's forms as {form: letter name}, from "base [past [participle]] [-ing]"."""
    base, *given = entry.split()
    mute = base.endswith("e") and not base.endswith(("ee", "ye", "oe"))
    changing = base.endswith("y") and base[-2:-1] not in "aeiou"
    stem = base[:-1] + "i" if changing else base
    sibilant = base.endswith(("s", "sh", "ch", "x", "z", "go"))
    third = stem + "es" if changing or sibilant else base + "s"
    ing = [g for g in given if g.endswith("ing")]
    past = [g for g in given if g not in ing]
    forms = {
        base: "SAY",
        third: "SAYS",
        (ing or [(base[:-1] if mute else base) + "ing"])[0]: "SAYING",
    }
    regular = stem + ("d" if base.endswith("e") else "ed")
    if not given and _DOUBLED.search(base):  # "labelled" in Britain
        forms |= {base + "led": "SAID", base + "ling": "SAYING"}
    return forms | dict.fromkeys(past or [regular], "SAID")


@cache
def light_verbs() -> frozenset[str]:
    """Return the forms of the verbs that say something with a noun only: "gave an account of"."""
    return frozenset(
        form for entry in read_lexicon("cues")["words"]["light"] for form in _inflect(entry)
    )


@cache
def second_senses() -> frozenset[str]:
    """Return the verbs whose object must be something that can be said."""
    return verbs_of("second_sense")


@cache
def sayable() -> frozenset[str]:
    """Return the nouns that are the object of such a verb where it reports: "claimed credit"."""
    return frozenset(read_lexicon("cues")["words"]["sayable"])


@cache
def predicates() -> frozenset[str]:
    """Return the adjectives that somebody calls something: "called the vote unfair"."""
    return frozenset(read_lexicon("cues")["words"]["predicates"])


@cache
def numerals() -> frozenset[str]:
    """Return the words for numbers."""
    lists = read_lexicon("numbers")
    return frozenset([*lists["small"], *lists["tens"]]) - {"one"}


@cache
def negatives() -> frozenset[str]:
    """Return the words that begin a source who is nobody: "neither side", "no officials"."""
    return frozenset(read_lexicon("cues")["words"]["nobody"])


@cache
def polls() -> frozenset[str]:
    """Return the nouns of a poll, which "has Ann Lee ahead"."""
    return frozenset(read_lexicon("cues")["words"]["polls"])


@cache
def ready_to_say() -> frozenset[str]:
    """Return the adjectives before "to say" that do not deny it: "was quick to say"."""
    return frozenset(read_lexicon("cues")["words"]["ready"])


@cache
def plain() -> frozenset[str]:
    """Return the words for what somebody makes known: "made it clear on Monday that"."""
    return frozenset(read_lexicon("cues")["words"]["plain"])


@cache
def views() -> frozenset[str]:
    """Return the nouns of what someone thinks or says: "in her view"."""
    return frozenset(read_lexicon("cues")["words"]["views"])


@cache
def answers() -> frozenset[str]:
    """Return the nouns of what someone answers: "came the reply from the union"."""
    return frozenset(read_lexicon("cues")["words"]["answers"])


@cache
def studies() -> frozenset[str]:
    """Return the nouns of polls and studies, which find something out."""
    return polls() | frozenset(read_lexicon("cues")["words"]["findings"])


@cache
def documents() -> frozenset[str]:
    """Return the nouns of documents, also of several."""
    nouns = lexicon_set("sources", "documents")
    return nouns.union(f"{noun}s" for noun in nouns)


def _led(table: str) -> dict[str, frozenset[str]]:
    """Return the words of a table of lists by the words that may lead to their content."""
    led: dict[str, set[str]] = {}
    for after, words in read_lexicon("cues")[table].items():
        for word in words:
            led.setdefault(word, set()).update(after.split())
    return {word: frozenset(after) for word, after in led.items()}


@cache
def cue_nouns() -> dict[str, frozenset[str]]:
    """Return each noun of saying or thinking, with the words that may lead to its content."""
    return _led("noun")


@cache
def unowned_nouns() -> dict[str, frozenset[str]]:
    """Return the nouns that report something without an owner: "fears of a flood"."""
    return _led("unowned")


def is_sayable(noun: str, lead: str) -> bool:
    """Tell whether a noun is something said or thought that a word may lead on from."""
    led = cue_nouns().get(noun, frozenset()) | unowned_nouns().get(noun, frozenset())
    return lead in led or noun in lexicon_set("cues", "words", "sayable")


@cache
def feelings() -> dict[str, frozenset[str]]:
    """Return the adjectives and participles of feeling, as `cue_nouns` does the nouns."""
    return _led("feeling")


@cache
def callings() -> frozenset[str]:
    """Return the given names, titles and roles, in capitals."""
    keys = ("titles", "male_titles", "female_titles", "roles", "male_nouns", "female_nouns")
    lists = [*read_lexicon("given_names").values()]
    lists += [read_lexicon("titles")[key] for key in keys]
    words = (list_.split() if isinstance(list_, str) else list_ for list_ in lists)
    return frozenset(word.upper() for list_ in words for word in list_)
