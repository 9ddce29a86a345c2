"""The tag string of a text for reading clauses: one letter a token, noun phrases marked.

The classes are those of `helpers.statements.classes`. Quoted stretches become runs of ``QUOTE``
whose last letter tells how they end, noun phrases become a first letter and a run of ``IN``; the
string keeps one letter a token, so a match from letter i to letter j is the tokens i to j.
"""

import re
from bisect import bisect_left

from helpers.quotes.pairs import Quote
from helpers.segments import Segments, mostly_capitals
from helpers.statements.antecedents import is_document
from helpers.statements.bodies import join_bodies
from helpers.statements.classes import TAGS, Span, clause_words, letters, tagger
from helpers.statements.cues import cue_verbs
from helpers.statements.dating import join_dates
from helpers.statements.epithets import join_epithets
from helpers.statements.fronted import join_places, part_fronted
from helpers.statements.hedged import join_ago, join_hedges, join_tallies
from helpers.statements.listeners import part_listeners
from helpers.statements.parting import join_marks, part_names
from helpers.statements.phrasal import read_phrasal
from helpers.statements.present import may_act, read_present
from helpers.statements.reduced import describes_role, read_participles
from helpers.statements.rereading import reread
from helpers.statements.rows import read_rows
from helpers.statements.titles import is_nickname, is_title
from helpers.tags import Known, Tagger, lexicon_set


def _case(word: str) -> str:
    """Classify a word by its first letter's case; "L" and "l" if it is long, "o" if it has none."""
    if len(word) <= 3 or not word[0].isalpha():
        return "A" if word[0].isupper() else "a"
    return "L" if word[0].isupper() else "l" if word[0].islower() else "o"


_CASES = Tagger({}, _case)
_CAPITALS = re.compile("[^AL]*+[AL][^AL]*+[AL]")  # two of them


def _lowered(segments: Segments) -> tuple[list[str], str]:
    """Return the tokens, the first of each sentence and all of a headline's in lower case.

    And their tag string, each token by itself.
    """
    words, known = list(segments.words), tagger()
    codes, index = segments.codes.copy(), segments.index
    first, cases, describing = segments.first_token, segments.tag(_CASES), []
    for number in range(len(segments.sentences)):
        lo, hi = first[number], first[number + 1]
        # Most sentences end here, after a glance.
        capitals = _CAPITALS.match(cases, lo + 1, min(hi, lo + 8))
        end = min(hi, lo + 40)
        headline = capitals and _is_headline(cases[lo:end], stopped=words[end - 1] == ".")
        marked = hi > lo + 1 and not words[lo][0].isalnum()  # the first word stands after a mark
        for i in range(lo, hi if headline else lo + 1 + marked):
            word = words[i].lower()
            done_by = word.endswith("ed") and words[i + 1 : i + 2] == ["by"]  # "Reached by phone,"
            # "Polls show voters", "Farmers blame frost"
            several = i == lo and word[-1] == "s" and (is_document(word) or may_act(words, i))
            if word.replace("’", "'") not in known.small and not done_by and not several:
                continue
            # No sentence begins with its verb: "Reports that" is a noun.
            acronym = not headline and len(word) > 1 and words[i].isupper()
            country = word == "states" and i > lo and segments.words[i - 1].lower() == "united"
            if country or acronym or (not headline and _begins_name(words, i)):
                continue  # "the United States Joe Biden": no verb
            if i > lo or word == "back" or word not in known.nouns:  # "Back in May"
                words[i], codes[i] = word, index[word]
                if describes_role(words, i):
                    describing.append(i)
    tags = list(known.tag_codes(index, codes))
    for i in describing:
        tags[i] = TAGS.letter["ADJ"]
    return words, "".join(tags)


def _begins_name(words: list[str], i: int) -> bool:
    """Tell a name from a past form, with which no sentence begins before a name: "Rose Bowl".

    But "Given Ann Lee's record", "Shown Ann Lee's letter": what takes two objects. And from a modal
    verb, after which no other is inflected: "May said", "Will has", and no "'s".
    """
    word, after = words[i].lower(), [*words[i + 1 : i + 3], ""]
    past = word in clause_words("past")
    if past and word not in clause_words("given") and after[0][:1].isupper():
        return True
    said = after[after[0] == "also"]
    verb = cue_verbs().get(said)
    told = verb is not None and verb.form in ("SAID", "SAYS") and said != verb.lemma
    if not told:
        return said in _INFLECTED and tagger()[word] == _MODAL
    family = word.capitalize() in lexicon_set("given_names", "family")
    return past or family or tagger()[word] in _BEFORE_NO_VERB


def _is_headline(cases: str, *, stopped: bool) -> bool:
    """Tell whether most long words have a capital."""
    capitals, small = cases.count("L"), cases.count("l")
    long = capitals + small + cases.count("o")
    # With a full stop at its end it may as well be a sentence full of names.
    return mostly_capitals(capitals, long) and (not stopped or 8 * small <= long)


_MODAL = TAGS.letter["MODAL"]
_BEFORE_NO_VERB = letters("MODAL", "SAY", "SAID")
_INFLECTED = ("did", "does", "had", "has", "is", "was", "'s", "’s")
_ENDINGS = {",": "QCOMMA", ".": "QSTOP", "?": "QEND", "!": "QEND", "…": "QSTOP", "...": "QSTOP"}
_ENDINGS |= dict.fromkeys(("—", "–", "-", "--"), "QEND")


def _mark_quotes(tags: str, segments: Segments, quotes: list[Quote]) -> tuple[str, list[Span]]:
    """Give quoted tokens the letters of quotes; return the quotes' spans too."""
    starts, words, letter = segments.starts, segments.words, TAGS.letter
    parts, spans, at = [], [], 0
    titled = 0  # where the last title ends
    for quote in quotes:
        lo, hi = bisect_left(starts, quote.start), bisect_left(starts, quote.end)
        if hi - lo < 2 or lo < at:
            continue
        begins = segments.article.text[quote.start - 1] == "\n"  # a paragraph
        title = lo > 1 and is_title(
            words,
            lo,
            hi,
            listed=titled == lo - 1 and words[lo - 1] in ("and", "or") and words[hi - 2] != ".",
        )
        if lo > 1 and (title or is_nickname(words, lo, hi, begins=begins)):
            titled = hi if title else 0
            ending = {",": "COMMA", ".": "STOP"}.get(words[hi - 2], "NAME")
            named = lo - (title and words[lo - 1] in clause_words("naming"))  # no verb
            parts += [tags[at:named], letter["ADJ"] * (lo - named), letter["NAME"] * (hi - lo - 1)]
            parts.append(letter[ending])
            at = hi
            continue
        ending = "QSTOP" if quote.runs_on else _ENDINGS.get(words[hi - 2], "QUOTE")
        parts += [tags[at:lo], letter["QUOTE"] * (hi - lo - 1), letter[ending]]
        spans.append((lo, hi))
        at = hi
    return "".join([*parts, tags[at:]]), spans


_MAY_BE_NOUN = "<NUM|REPORT|REPORTS|SAY|SAYING|SAID|PAST|PRESENT|GERUND>"  # few words are
_NO_OBJECT = "(?!<DET|POSS|QUANT|THAT|PRON|OBJ|NAME|TO|WH|QUOTE|NUM>)"


# A form that may be a noun (REPORT, REPORTS) is one after a determiner, preposition or verb, before
# a finite verb, and in the base form after a singular noun; a participle is an adjective between a
# number and a plural ("two written notes"), a word in -ing a noun at an end ("head of planning,").
def _nouns(base: str) -> str:
    """Give the pattern of one word of a noun phrase; `base`: where a base form is a noun."""
    return f"""
(?: <WORD|PLURAL|NAME|INITIAL|ADJ|PERIOD>
  | (?={_MAY_BE_NOUN}) (?: (?<!<PLURAL>)<NUM>
  | (?<=<DET|POSS|GENITIVE|ADJ>) <REPORT|REPORTS|SAY>
  | (?<=<NUM>) (?: <REPORT|REPORTS> | <SAY> {_NO_OBJECT} )
  | (?<=<DET|POSS><ADV>) <REPORT|REPORTS>
  | (?<=<NUM>) <PAST|GERUND|SAID|SAYING> (?=<PLURAL|REPORTS>)
  | (?<=<NAME|OBJ><QUANT>) <REPORT> | (?<=<QUANT>) <REPORTS>
  | (?<=<PRON><BE>) <REPORTS> (?=<THAT|PREP>) | (?<=<HAVE>) <REPORTS>
  | (?<=<PREP|AFTER|SAID|SAYS|PAST|PRESENT|SAYING|GERUND|AS|STOP|COLON|QSTOP>) <REPORT|REPORTS>
  | (?<=<PLURAL|NAME><SAY|REPORT>) <REPORTS> (?=<PREP>)
  | (?<=<COMMA>) <REPORTS> (?=<PAST><PREP>)
  | <REPORT|REPORTS> (?=<ADV>?<BE|HAVE|MODAL|DO|SAID>)
  | <REPORTS> (?=<ADV>?<SAY|REPORT>|<SAYS><STOP>)
  | (?<=<WORD|NAME>) {base}
  | (?<=<DET|POSS|GENITIVE|ADJ><REPORT>) <REPORT> (?=<STOP|COMMA|PREP|CLOSE|AND|SAID|SAYS>)
  | (?<=<PLURAL>) <REPORT> (?=<STOP|COMMA|CLOSE>|<PAST><PREP|TIME>)
  | (?<=<WORD>)(?<!<AS><DET><WORD>) <REPORTS> (?=<PAST|COMMA|STOP|AND|CLOSE>)
  | (?<=<NAME>) (?<!<REL><NAME>) <REPORTS>
    (?=<PAST|AND|CLOSE>|<PREP><DET>?<NAME|WORD>{{1,4}}+<SAID|SAYS|BE|HAVE>)
  | (?<=<ADJ|WORD|PREP>) <GERUND> (?=<COMMA|STOP|CLOSE>)
  | (?<=<PREP>) <SAYING> (?=<COMMA>(?!<QUOTE>)|<STOP|CLOSE>) ) )
"""


_NOUN = _nouns(f"<REPORT> {_NO_OBJECT}")
# The same after a determiner: one more base form is then always a noun ("the budget debate").
_SINGLE = _nouns(
    "<REPORT> | (?<=<WORD>)<SAY>(?!<DET|POSS|QUANT|THAT|PRON|OBJ|ADV>)"
    f"| (?<=<NAME>)<SAY>{_NO_OBJECT}"
    # "a wounded man", "the accused"; but "an able, | tried pilot"
    "| (?<=<DET|POSS|GENITIVE>) <PAST|PRESENT|GERUND|SAYING> (?!<COMMA><PAST|ADJ><WORD|NAME>)"
)
_ADJECTIVE = "<PAST|GERUND|SAID|SAYING|PRESENT> (?=<WORD|PLURAL|NAME|ADJ|REPORT|REPORTS|PERIOD>)"
# "after assuring pilots the fog would lift", "by asking Ann Lee why", "after leaving Ohio in May":
# no pilots who assure
_INFORMING = """(?:<SAYING>(?:<PLURAL|WORD>|<NAME>{1,4})<DET|PRON|POSS|THAT|QUANT|WH>
    | <SAYING><NAME>{1,4}<TO> | (?<=<AFTER>)<GERUND><NAME>{1,3}<PREP|COMMA|TIME>)"""
# "for opposing | Ann Lee's plan"
_OPPOSING = "<SAYING|GERUND><NAME|INITIAL>{1,4}<GENITIVE>"
# "and streaming services say", "Opposing lawyers said"
_SAYING_SO = "(?=<PLURAL|REPORTS><ADV>?<SAID|SAY|HAVE>)"
# "pledged | continued | support."
_ONLY_NOUN = "(?=<WORD|PLURAL|REPORT|REPORTS|GERUND>{1,2}+<STOP|PREP|COMMA>)"
_OWNED = f"(?: <GENITIVE> (?: {_ADJECTIVE} | <ADV> )? {_SINGLE}++ )*+"
_TIMES = "(?:<DET><TIME>|<DET|ADV|TIME>) <PERIOD> <ADV>?"  # "this week", "the day before"
# No noun phrase begins with a letter that is not in this list, which halves the time of the search.
_FIRST = (
    "<DET|QUANT|POSS|PRON|OBJ|ADV|TIME|PERIOD|NUM|NAME|WORD|INITIAL|ADJ|PLURAL"
    "|PAST|PRESENT|GERUND|SAID|SAYS|SAY|SAYING|REPORTS|REPORT>"
)
_CHUNK = TAGS.compile(
    f"""(?={_FIRST})
    ( (?:<DET|ADV|TIME>?+<PERIOD>|<DET>?+<TIME>) <GENITIVE>
        (?: {_ADJECTIVE} )? {_SINGLE}++ {_OWNED}
    | {_TIMES} (?! <WORD|PLURAL> (?!<SAID|SAYS|SAY|HAVE|BE|MODAL|DO|PAST|PRESENT|REPORT|REPORTS>) )
    | (?<=<PLURAL>) <NUM>++ (?:{_NOUN})*+ {_OWNED}
    | <PRON|OBJ>
    | <QUANT>?+ <DET|POSS>++ (?: <ADV> | <TIME>(?=<PERIOD>?<WORD>) )?+ (?: {_ADJECTIVE} )?
      {_SINGLE}++ {_OWNED}
    | (?<=<GENITIVE>) (?: {_ADJECTIVE} )? {_SINGLE}++ {_OWNED}
    | (?: <QUANT>++ <ADV>?+ )? (?: (?<=<PREP|AFTER|GENITIVE>) (?!{_INFORMING}|{_OPPOSING})
          {_ADJECTIVE}
        | (?<=<PREP|AFTER>) <ADV> <PAST|SAID> (?=<WORD|PLURAL|NAME|ADJ|REPORT|REPORTS>)
        | (?<=<QUANT>) {_ADJECTIVE} (?<=.)(?!<NAME>)
        | (?<=<SAID>) (?!{_INFORMING}) <SAYING|GERUND|PAST> (?=<PLURAL|NAME>)
        | (?<=<SAID|SAYS>) <PAST|SAID> {_ONLY_NOUN}
        | (?<=<AND|STOP|QSTOP>) <GERUND|SAYING> {_SAYING_SO} )? {_NOUN}++ {_OWNED}
    | <DET|QUANT|POSS>++ )
    """
)
_IS_TIME = TAGS.compile(_TIMES).fullmatch
_NAME, _IN, _TIME, _PREP = (TAGS.letter[name] for name in ("NAME", "IN", "TIME", "PREP"))
_NAMED, _UNNAMED = TAGS.letter["NAMED"], TAGS.letter["NP"]
_PRONOUNS = {TAGS.letter["PRON"]: TAGS.letter["HE"], TAGS.letter["OBJ"]: TAGS.letter["HIM"]}


def _mark_phrase(phrase: str) -> str:
    """Return the letters that mark a noun phrase of the letters given."""
    if _IS_TIME(phrase):
        return _TIME * len(phrase)
    first = _NAMED if _NAME in phrase else _PRONOUNS.get(phrase, _UNNAMED)
    return first + _IN * (len(phrase) - 1)


_MARKED = Known(_mark_phrase)  # the same ones recur
_APART = "\n"  # stands for no token: no noun phrase crosses it


def _mark_phrases(tags: str, bounds: list[Span]) -> str:
    """Mark the noun phrases of each paragraph; "It is over" leads to nobody in the next."""
    parts = _CHUNK.split(_APART.join(tags[lo:hi] for lo, hi in bounds))
    parts[1::2] = map(_MARKED.__getitem__, parts[1::2])  # between them is what is none
    return "".join(parts).replace(_PREP + _APART, TAGS.letter["ADV"]).replace(_APART, "")


def tag_clauses(
    segments: Segments, quotes: list[Quote], bounds: list[Span], apart: list[Span]
) -> tuple[str, list[Span], list[str]]:
    """Return the tag string, the quotes as token spans, and the words as they were read.

    No noun phrase crosses the `bounds` of paragraphs; tokens `apart` are read as full stops.
    """
    words, tags = _lowered(segments)
    tags, spans = join_epithets(*_mark_quotes(tags, segments, quotes), segments, words)
    if apart:
        starts = [0, *(hi for _, hi in apart)]
        read = [
            tags[at:lo] + TAGS.letter["STOP"] * (hi - lo)
            for at, (lo, hi) in zip(starts, apart, strict=False)
        ]
        tags = "".join([*read, tags[starts[-1] :]])
    tags = join_hedges(join_marks(join_bodies(tags, segments), segments), words)
    tags = join_tallies(join_ago(tags, words, segments.vocabulary), words, segments.vocabulary)
    tags = part_names(join_dates(tags, words), words, segments.vocabulary)
    tags = part_fronted(tags, words, segments.first_token)
    tags = read_present(tags, words, segments.vocabulary)
    tags = read_phrasal(tags, words, segments.vocabulary)
    tags = reread(tags, words, segments.vocabulary)
    tags = join_places(_mark_phrases(tags, bounds), words, segments.vocabulary)
    tags = read_participles(part_listeners(read_rows(tags, words), words), words)
    return tags, spans, words
