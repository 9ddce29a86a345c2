"""The word lists of ``lexicon/nouns.toml``, and forms of words made from them."""

from functools import cache

from helpers.tags import read_lexicon

ADJECTIVAL = ("al", "ic", "ive", "ous", "ary")  # "psychological counseling"


@cache
def word_list(name: str) -> frozenset[str]:
    """Return one list of ``lexicon/nouns.toml``."""
    return frozenset(read_lexicon("nouns")[name])


@cache
def base_verbs() -> frozenset[str]:
    """Return the verbs of the list without their -s: "march", "rally", "vote"."""
    forms = word_list("verbs")
    cut = {form[:-2] for form in forms if form.endswith(("ches", "shes", "sses", "oes"))}
    changed = {f"{form[:-3]}y" for form in forms if form.endswith("ies")}
    return frozenset(cut | changed | {form[:-1] for form in forms}) | word_list("base")


@cache
def past_verbs() -> frozenset[str]:
    """Return the irregular past tenses and participles: "struck", "burnt"."""
    return frozenset(read_lexicon("clauses")["past"])


def singular(noun: str) -> str:
    """Return the singular of a noun's last word, for a rate: "tests" gives "test"."""
    word = noun.rsplit(maxsplit=1)[-1]
    irregular: dict[str, str] = read_lexicon("nouns")["irregular"]
    if word in irregular:
        return irregular[word]
    for ending, other in (
        ("ies", "y"),
        ("sses", "ss"),
        ("shes", "sh"),
        ("ches", "ch"),
        ("xes", "x"),
    ):
        if word.endswith(ending) and len(word) > 4:
            return word[: -len(ending)] + other
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word
