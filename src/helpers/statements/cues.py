"""Cue verbs and nouns: the lists of ``lexicon/cues.toml`` with every form of each verb."""

from functools import cache
from typing import NamedTuple

from helpers.tags import read_lexicon


class Verb(NamedTuple):
    """A form of a cue verb: its base form and the name of its letter."""

    lemma: str
    form: str


@cache
def verbs_of(frame: str) -> frozenset[str]:
    """Return the base forms of one list of ``cues.toml``."""
    return frozenset(entry.split()[0] for entry in read_lexicon("cues")[frame])


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


@cache
def cue_verbs() -> dict[str, Verb]:
    """Return every form of every cue verb."""
    lists = read_lexicon("cues")
    entries = [
        *lists["particle"],
        *(entry for list_ in lists.values() if isinstance(list_, list) for entry in list_),
    ]
    longest = {entry.split()[0]: entry for entry in sorted(entries, key=len)}
    return {
        form: Verb(lemma, letter)
        for lemma, entry in longest.items()
        for form, letter in _inflect(entry).items()
    }


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
    return forms | dict.fromkeys(past or [regular], "SAID")


@cache
def cue_nouns() -> dict[str, frozenset[str]]:
    """Return each noun of saying or thinking, with the words that may lead to its content."""
    lists = read_lexicon("cues")["noun"]
    return {noun: frozenset(after.split()) for after, nouns in lists.items() for noun in nouns}
