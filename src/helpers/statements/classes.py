"""The classes of words for reading clauses, and the tagger that gives each token one.

The lists are in ``lexicon/clauses.toml``, the cue verbs in ``lexicon/cues.toml``.
"""

import re
from functools import cache

from helpers.statements.cues import cue_verbs, verbs_of
from helpers.tags import Tagger, TagSet, read_lexicon

Span = tuple[int, int]
OWNING = frozenset(("'s", "’s", "'", "’"))
"""What ends the owner in a noun phrase."""
TOLD = ("said", "says", "tells", "told")
"""Forms that are verbs even where a participle may stand: no "Lee's repeated denial"."""

# SAID SAYS SAY SAYING: a cue verb's past, third person, base and -ing form; REPORTS and REPORT
# are the forms that may as well be nouns. PAST PRESENT GERUND: other verbs. HE HIM NAMED NP: the
# first token of a noun phrase: pronoun as subject or object, one with a name, any other.
_CLASSES = """
    DET QUANT POSS PRON OBJ REL THAT WH SUB PREP AFTER TO AS BE HAVE DO MODAL NOT AND ADV TIME
    PERIOD NUM NAME WORD INITIAL ADJ PLURAL SAID SAYS SAY SAYING REPORTS REPORT PAST PRESENT GERUND
    COMMA SEMI COLON DASH STOP OPEN CLOSE GENITIVE ACCORDING OTHER QUOTE QCOMMA QSTOP QEND
    HE HIM NAMED NP IN
"""
TAGS = TagSet(_CLASSES.split())


def letters(*names: str) -> frozenset[str]:
    """Return the letters of the classes given."""
    return frozenset(TAGS.letter[name] for name in names)


class _ClauseTagger(Tagger):
    """The tagger, and what it knows of words with a capital."""

    def __init__(self) -> None:
        words = read_lexicon("clauses")
        self.nouns = frozenset(words["nouns"])
        self.works = frozenset(words["works"]), frozenset(words["before_title"])
        self.hedges = frozenset(words["before_number"]), frozenset(words["hours"])
        self.months = frozenset(month.lower() for month in read_lexicon("dates")["months"])
        outlets = read_lexicon("outlets")
        self.occasions = frozenset(outlets["occasions"])
        self.outlets = frozenset([*outlets["names"], *outlets["endings"]])
        numbers = read_lexicon("numbers")
        self._parts = frozenset(numbers["parts"])
        names: dict[str, str] = dict.fromkeys([*numbers["small"], *numbers["tens"]], "NUM")
        for letter in ("past", "present", "plural", "period"):
            names |= dict.fromkeys(words[letter], letter.upper())
        for form, verb in cue_verbs().items():
            if verb.form == "SAYING" and form in words["shapes"]["ing"]:
                continue
            if verb.lemma in verbs_of("holding") and verb.form != "SAYS":
                continue  # "held" is a past tense like others, but "holds that it rained"
            if verb.lemma in verbs_of("phrasal"):
                continue  # "played", but "played down the risk"
            noun = {"SAYS": "REPORTS", "SAY": "REPORT"} if form in self.nouns else {}
            names[form] = noun.get(verb.form, verb.form)
        self._closed = dict.fromkeys(read_lexicon("grammar")["prepositions"].split(), "PREP")
        self._closed |= {w: name for name, list_ in words["classes"].items() for w in list_}
        marks = {mark: name for name, list_ in words["marks"].items() for mark in list_}
        names |= (
            self._closed | marks | {"according": "ACCORDING", "According": "ACCORDING", "%": "NUM"}
        )
        self.small = frozenset(names) | self.hedges[0]
        self._kept = frozenset(w for w, n in self._closed.items() if n in words["kept"])
        self._adjective = tuple(words["shapes"]["adjective"])
        self._not = {ending: frozenset(words["shapes"][ending]) for ending in ("ly", "ed", "ing")}
        self._names = names
        super().__init__({w: TAGS.letter[n] for w, n in names.items()}, self._letter)

    def _letter(self, word: str) -> str:
        return TAGS.letter[self._name(word.replace("’", "'"))]

    def _name(self, word: str) -> str:
        # One test after the other, the surest first.
        if word[0].isdigit() or self._is_number(word):
            return "NAME" if SITE.match(word) else "NUM"
        if word[0].isupper():
            return self._capital_name(word)
        if word in self._names:
            return str(self._names[word])
        if word.startswith(_WELL):
            return "ADJ"  # "one well-connected Democrat"
        for ending, name in (("ly", "ADV"), ("ed", "PAST"), ("ing", "GERUND")):
            size = 3 if ending == "ed" else 4  # "rued", but "king"
            if word.endswith(ending) and len(word) > size and word not in self._not[ending]:
                return name
        if word.endswith(self._adjective):
            return "ADJ"
        if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
            return "PLURAL"
        return "WORD" if word[0].isalpha() or len(word) > 2 else "OTHER"

    def _capital_name(self, word: str) -> str:
        """Name the class of a word with a capital."""
        acronym = len(word) > 1 and word.isupper()  # "the IT ministry"
        # "the Today programme": one that begins a sentence is no longer in capitals here
        if (lower := word.lower()) in self._kept and not acronym and lower != "today":
            return str(self._closed[lower])
        if word.endswith(("-style", "-era")):
            return "ADJ"  # "Occupy Wall Street-style protests"
        if len(word) == 1 and word != "I":
            return "INITIAL"
        return "PLURAL" if _PEOPLES.search(word) else "NAME"

    def _is_number(self, word: str) -> bool:
        """Tell "Twenty-nine" and "two-thirds" from a name; it may begin a sentence."""
        first, _, last = word.lower().partition("-")
        cut = self._names.get(last) == "NUM" or last in self._parts
        return self._names.get(first) == "NUM" and cut


_WELL = ("well-", "ill-", "long-", "so-", "much-", "hard-", "high-", "low-", "left-", "right-")
# A site that begins with a digit: "24tern.com".
SITE = re.compile(r"\d[\w-]*+\.[a-z]")
_PEOPLES = re.compile(
    "(?:[a-z](?:an|at|ist|ive|al|ee)|ese|Brit|Turk|Kurd|Greek|Arab|Jew|Scot|Swede|Dane|Finn|Pole|Czech"
    "|Slovak|Serb|Thai|Filipino|(?:Iraq|Israel|Saud|Pakistan|Afghan|Azerbaijan|Bangladesh|Bengal"
    "|Emirat|Kashmir|Kuwait|Nepal|Oman|Punjab|Qatar|Rohingya|Somal|Tajik|Turkmen|Uzbek|Yemen)i?)s$"
)


@cache
def clause_words(key: str) -> frozenset[str]:
    """Return one list of ``clauses.toml``."""
    return frozenset(read_lexicon("clauses")[key])


@cache
def verb_forms() -> frozenset[str]:
    """Return the irregular forms of verbs of other meanings: "met", "seek"."""
    return clause_words("past") | clause_words("present")


@cache
def tagger() -> _ClauseTagger:
    """Return the tagger of clauses, made once."""
    return _ClauseTagger()
