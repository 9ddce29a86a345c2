"""Words whose class what stands around them tells: "appeals court", "injured workers said".

A rule is a pattern over the tag string, and what it makes of it. Rules of single words go first.
"""

import re
from collections.abc import Set as AbstractSet
from functools import partial

from helpers.statements.antecedents import is_document, names_people
from helpers.statements.classes import TAGS, TOLD, clause_words, letters, tagger
from helpers.statements.cues import accusations, cue_verbs, documents, particles, verbs_of
from helpers.statements.present import read_tellers
from helpers.statements.single_words import read_single
from helpers.tags import lexicon_set

# "the police report says", "a profit warning issued on Monday"
_NOUN = TAGS.compile(
    """(<DET|POSS><ADJ|WORD|NAME|PLURAL>{1,3})<REPORT>(?=<SAYS>)
    | (?<=<WORD|ADJ|PLURAL>)<SAYING>(?=<PAST|SAID><PREP|TIME>)"""
)
# After "to" or "would" a word of no known class is a verb, and so is a past form ("to put").
_VERBAL = TAGS.compile(
    "(<TO|MODAL|DO>(?:(?<=<DO>)<NOT|ADV>?+|(?<=<MODAL>)<ADV>{1,2}+(?=<WORD>)|(?<=<TO>)<ADV>{1,2}+(?=<WORD><DET|POSS|NAME|OBJ|PRON|THAT>)|<NOT>(?=<WORD><AND|SAID|SAYS>))?)(?:<WORD>(?!<STOP|COMMA|GENITIVE>)|<PAST>)"
)
# Patterns that begin with a letter, and then look back, are searched for many times as fast.
# "according to local farmers", "an aide to the mayor": no verb follows
_TO = TAGS.compile(
    "<TO>(?:(?<=<ACCORDING>.)|(?=<DET|POSS|NAME>)|(?<=<WORD|NAME|REPORT>.)(?=<PLURAL>)|(?<=<WORD|ADJ|PLURAL|NAME>.)(?=<OBJ>))"
)
# "a study points to link", "he admitted to theft", "was reported to police"
_TO_WHAT = TAGS.compile("<SAID|SAYS|SAY|SAYING|REPORT|REPORTS><TO>")
# "reported a loss and cut its dividend": no noun stands before a possessive
_AND_VERB = TAGS.compile("<WORD>(?<=<AND>.)(?=<POSS>)")
# "for that feat", "later that day,", "Recalling that feat, Ann Lee"
_THAT = TAGS.compile(
    """<THAT>((?<=<PREP>.)(?=<WORD|PLURAL|NAME|ADJ>)|(?=<PERIOD><COMMA|STOP|THAT>)
    |(?<=<STOP|QSTOP|QEND><SAYING|GERUND>.)(?=<WORD><COMMA><NAME>))"""
)
# "a friend of Ann Lee's | said it", "who", but "of Ann Lee's announced plans"
_OF_HERS = TAGS.compile(
    """(<PREP><DET|POSS>?<NAME|INITIAL|WORD|PLURAL>{1,4}+)<GENITIVE>
    (?=<REL|COMMA|HAVE|BE|MODAL>|<ADV>?<SAID|SAYS|SAY>(?!<WORD|PLURAL|ADJ|NAME|NUM|REPORT|REPORTS|PREP>))"""
)
# "he's" is "he has" or "he is".
_IS = TAGS.compile("<GENITIVE>(?<=<PRON|REL|THAT|WH>.)")
# "McDonald's said", "Lloyd's of London said": no owner, for nothing follows that it has
_SHOP = TAGS.compile(
    """<GENITIVE>(?<=<NAME>.)
    (?: (?=(?:<PREP><NAME>{1,2}|<AND><NAME>{1,2}<GENITIVE>?)?
          (?:<ADV>?(?P<verb><SAID|SAYS>)|<HAVE|MODAL><ADV>?<SAID|SAY>))
      | (?<=<SAID><NAME>.)(?=<STOP|COMMA>)
      | (?<!<PREP><NAME>.)(?=<COMMA><REL|DET><!COMMA|STOP>{1,12}<COMMA>(?P<after><SAID|SAYS>)) )"""
)
# "A third say they": no noun stands before a pronoun or "that".
_SAYING = TAGS.compile("<SAY>(?=<PRON|THAT>)(?<=<NUM|WORD|ADJ|DET|PLURAL>.)")
_SINCE = TAGS.compile("<SUB>(?<=<HAVE>.)")  # "has since said"
# "J. Smith", "(R-Ky.)": the stop is part of the name.
_INITIALS = TAGS.compile(
    "<INITIAL><STOP>(?=<NAME|INITIAL>)|<NAME><STOP>(?=<COMMA>|(?<=<OPEN|COMMA>..)<CLOSE>)"
)
# "Thomas A. Lee": no sentence ends with an article but "plan A.", or with "I" after a name
_ARTICLE = TAGS.compile(
    "<DET><STOP>(?<!<WORD|REPORT|SAY>..)(?=<NAME|INITIAL>)|<PRON><STOP>(?<=<NAME>..)(?=<NAME>)"
)
# "a choice: Do they see", but "a reporter asked: Do they see"
_ASKED = TAGS.compile("<COLON><NAME>(?<!<SAID|SAYS|SAY|SAYING>..)(?=<PRON>)")
# "the U.S.-led coalition"
_HYPHEN = TAGS.compile("<NAME><OTHER>(?:<PAST|SAID|WORD|ADJ>(?=<WORD|PLURAL|ADJ|NAME>)|<NAME>)")
# "the litmus-test questions that would", but "the vice-president claims that would"
_COMPOUND = TAGS.compile(
    "<REPORTS>(?<=<DET|POSS><WORD>.)(?=<THAT><MODAL|BE|HAVE|DO|PAST|SAID|PRESENT>)"
)
_ARTICLES = ("a", "an", "the", "")  # "asked to police the border"
_NOUN_FORMS = letters("REPORT", "REPORTS")
_DEGREE = TAGS.compile("<NAME><STOP>")
_CLOCK = TAGS.compile(
    "(<NUM>)(?:<COLON>(?=<NUM>)|<DASH>(?=<NUM>(?!<NAME>)))"
)  # "8:30 p.m.", "3:2", "15–25 boats"
# "while injured workers said": no verb before its subject
_DONE = TAGS.compile(
    """<PAST>(?<=<SUB|THAT|SAID|SAYS>.)
    (?=<PLURAL|WORD>{1,2}+<ADV>?<SAID|SAYS|SAY|REPORT|PAST|HAVE|BE|MODAL|DO|PRESENT>)"""
)
# "But mining firms say", "Meanwhile, working mothers say": nobody's act
_DOING = TAGS.compile(
    """<GERUND>(?:(?<=<STOP|QSTOP|QEND><AND>.)|(?<=<ADV><COMMA>.))
    (?=<PLURAL><ADV>?(?:<SAY|SAID>|<HAVE><ADV>?<SAID>))"""
)
# "It was, surviving copies suggest, old", "It rained, exiled officers told Tass."
_OF_SEVERAL = TAGS.compile(
    """<PAST|GERUND|SAYING>(?<=<COMMA|QCOMMA>.)
    (?=<PLURAL><ADV>?<SAID|SAY|REPORT>(?:<PREP>?<TIME>|<NAME>{0,2}<COMMA|STOP>))"""
)
# "the federal appeals court", "the police complaints board"
_OF_BODY = TAGS.compile(
    "(<DET|POSS|GENITIVE><WORD|ADJ|NAME|PLURAL|REPORT>{0,2})<REPORTS>(?=<WORD>)"
)
# "according to its FEC reports", "according to an SEC filing"
_PAPERS = TAGS.compile(
    "(<ACCORDING><PREP|TO>?<DET|POSS>?<NAME|WORD|ADJ>{0,2}<NAME|WORD|REPORT|SAY>)<REPORTS|GERUND>(?=<STOP|COMMA|PREP|TO>)"
)
# "according to oil trading sources", but "according to people fleeing fires"
_TRADE = TAGS.compile(
    "(<ACCORDING><PREP|TO>?<DET|POSS>?<ADJ|WORD|PLURAL>{1,2})<GERUND>(?=<WORD|PLURAL>{1,2}<STOP|COMMA>)"
)
# "a clerk accused of theft", but "was accused of"
_DONE_TO = TAGS.compile("<SAID>(?<=<WORD|PLURAL|NAME|NUM>.)(?=<PREP|AS>)")
# "said promising striker Ann Lee", "It failed, opposing counsel Ann Lee, 40, said"
_OF_ROLE = TAGS.compile(
    """<GERUND|SAYING>(?:(?<=<SAID|SAYS>.)(?=<WORD|REPORT>{1,2}<NAME>)
    | (?<=<COMMA|AND|STOP|COLON|QCOMMA|QEND|QSTOP>.)(?=<WORD|REPORT>{1,2}<NAME|INITIAL>{1,4}+
      (?:<COMMA><!COMMA|STOP>{1,8}+<COMMA>)?<SAID|SAYS>))"""
)
# "Fashion label Tarn said": the noun of a verb that leads to no clause, before a name and its verb
_OF_NAME = TAGS.compile(
    "<REPORT>(?<=<NAME|WORD|ADJ>.)(?=<NAME|INITIAL>{1,4}+<ADV>?<SAID|SAYS|PAST|BE|HAVE|MODAL>)"
)
# "the former first lady"
_FIRST = TAGS.compile("<ADV>(?<=<ADJ|WORD>.)(?=<WORD|PLURAL>)")


def _name_initial(words: list[str], found: re.Match[str]) -> str:
    """Take for a part of a name an initial that is a word too: "Thomas A. Lee"."""
    initial = words[found.start()] in ("A", "I")
    return TAGS.letter["NAME"] * 2 if initial else found[0]


def _ask(words: list[str], found: re.Match[str]) -> str:
    """Read in small letters a word after a colon that a pronoun follows: "Do they"."""
    return found[0][0] + tagger()[words[found.start() + 1].lower()]


def _join_compound(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what a word with a hyphen describes: "the litmus-test questions that"."""
    _, hyphen, noun = words[found.start() - 1].rpartition("-")
    body = names_people(noun) or noun in lexicon_set("organisations", "nouns")
    return TAGS.letter["PLURAL"] if hyphen and not body else found[0]


def _own_again(words: list[str], found: re.Match[str]) -> str:
    """Take for a part of a name the mark of a second genitive: "a friend of Ann Lee's"."""
    return found[1] + TAGS.letter["NAME"] if words[found.start()] == "of" else found[0]


def _join_hyphen(words: list[str], found: re.Match[str]) -> str:
    """Take for one word what a hyphen joins after an abbreviation: "U.S.-led".

    But "the Ely, Ohio-based | firm", after whose town a comma stands.
    """
    town = words[found.start() - 1] == "," and words[found.end() - 1] == "based"
    if words[found.start() + 1] != "-" or town:
        return found[0]
    name = words[found.end() - 1][0].isupper()  # "the A.F.L.-C.I.O."
    return TAGS.letter["NAME" if name else "ADJ"] * 3


def _name_degree(words: list[str], found: re.Match[str]) -> str:
    """Take the stop of a degree for a part of it: "a Ph.D. student"."""
    within = words[found.start()] in clause_words("degrees") and words[found.end()][0].islower()
    return TAGS.letter["NAME"] * 2 if within else found[0]


def _describe_done(words: list[str], found: re.Match[str]) -> str:
    """Read as an adjective a participle that begins a clause: "injured workers said"."""
    done = words[found.start()].endswith("ed") and words[found.end()][0].islower()
    return TAGS.letter["ADJ"] if done else found[0]


def _name_shop(words: list[str], found: re.Match[str]) -> str:
    """Read an owner's ending as the end of a name before a verb that is no participle."""
    verb = found.start("verb" if found["verb"] else "after")
    return TAGS.letter["NAME"] if verb < 0 or words[verb] in TOLD else found[0]


def _describe_doing(words: list[str], found: re.Match[str]) -> str:
    """Read as an adjective what tells who several are: "mining firms say"."""
    ahead = words[found.end() + 1 : found.end() + 4]
    says = any(
        verb.form != "SAYS" and verb.lemma in ("say", "tell", "warn", "argue")
        for verb in map(cue_verbs().get, ahead)
        if verb
    )
    return TAGS.letter["ADJ"] if says else found[0]


def _name_body(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what tells what a body is for: "appeals court"."""
    body = words[found.end()] in lexicon_set("organisations", "nouns")
    return found[1] + TAGS.letter["WORD"] if body else found[0]


def _name_papers(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun a document after the name of whom it is for: "FEC reports"."""
    paper = words[found.end(1)] in documents()
    return found[1] + TAGS.letter["PLURAL"] if paper else found[0]


def _name_trade(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what tells of what trade sources are: "media buying sources"."""
    doers = words[found.end(1) - 1].endswith(("s", "en", "people", "police"))
    told = words[found.end()] in clause_words("told_by") and not doers
    return found[1] + TAGS.letter["WORD"] if told else found[0]


def _lead_to(words: list[str], found: re.Match[str]) -> str:
    """Read "to" as a preposition after a verb it belongs to: "a study points to link"."""
    verb = cue_verbs().get(words[found.start()])
    belongs = verb is not None and "to" in particles().get(verb.lemma, ())
    before = words[found.start() - 1]  # "three points to note"
    sure = found[0][0] not in _NOUN_FORMS or before[0].isupper() or is_document(before)
    to, after = words[found.end() : found.end() + 2]
    whom = to in clause_words("hearing") and after not in _ARTICLES
    return found[0][0] + TAGS.letter["PREP"] if (belongs and sure) or whom else found[0]


def _describe_name(words: list[str], found: re.Match[str]) -> str:
    """Read as a noun what a name is of: "fashion label Tarn", but "MPs claim Ann Lee"."""
    at = found.start()
    verb = cue_verbs().get(words[at])
    leads = verb is not None and verb.lemma in verbs_of("clause")
    return found[0] if leads or words[at - 1].endswith("s") else TAGS.letter["WORD"]


def _describe_role(words: list[str], found: re.Match[str]) -> str:
    """Read as an adjective what tells of a role before a name: "promising striker Ann Lee"."""
    role = words[found.start()] in clause_words("describing")
    return TAGS.letter["ADJ"] if role else found[0]


def _rank_first(words: list[str], found: re.Match[str]) -> str:
    """Read "first" as a part of who is meant: "first lady"."""
    ranked = words[found.start()] == "first" and words[found.end()] in clause_words("first_of")
    return TAGS.letter["ADJ"] if ranked else found[0]


def _do_to(words: list[str], found: re.Match[str]) -> str:
    """Read as a participle a verb that needs an object and has none: "accused of"."""
    verb = cue_verbs().get(words[found.start()])
    done = verb and verb.lemma != "warn" and words[found.end()] in accusations().get(verb.lemma, ())
    return TAGS.letter["PAST"] if done else found[0]


def _point_at(words: list[str], found: re.Match[str]) -> str:
    """Read "that" as a determiner: "for that feat", but "pointed out | that farmers left"."""
    return found[0] if words[found.start() - 1] == "out" else TAGS.letter["DET"]


def reread(tags: str, words: list[str], vocabulary: AbstractSet[str]) -> str:
    """Return a tag string with the classes that the words around tell; few articles need all."""
    words = [*words, ".", "."]  # a text may end on a word whose next one tells
    tags = read_single(tags, words, vocabulary)
    tags = _DONE_TO.sub(partial(_do_to, words), tags)
    tags = _DONE.sub(partial(_describe_done, words), tags)
    tags = _OF_NAME.sub(partial(_describe_name, words), tags)
    tags = _OF_ROLE.sub(partial(_describe_role, words), tags)
    tags = _DOING.sub(partial(_describe_doing, words), tags)
    tags = _OF_SEVERAL.sub(TAGS.letter["ADJ"], tags)
    tags = _OF_BODY.sub(partial(_name_body, words), tags)
    if TAGS.letter["ACCORDING"] in tags:
        tags = _PAPERS.sub(partial(_name_papers, words), tags)
        tags = _TRADE.sub(partial(_name_trade, words), tags)
    if "first" in vocabulary and not vocabulary.isdisjoint(clause_words("first_of")):
        tags = _FIRST.sub(partial(_rank_first, words), tags)
    tags = _INITIALS.sub(TAGS.letter["NAME"] * 2, tags)
    if not vocabulary.isdisjoint(("A", "I")):
        tags = _ARTICLE.sub(partial(_name_initial, words), tags)
    if not vocabulary.isdisjoint(clause_words("degrees")):
        tags = _DEGREE.sub(partial(_name_degree, words), tags)
    if "-" in vocabulary:
        tags = _HYPHEN.sub(partial(_join_hyphen, words), tags)
    tags = _COMPOUND.sub(partial(_join_compound, words), tags)
    tags = _ASKED.sub(partial(_ask, words), tags)
    tags = _CLOCK.sub(r"\1" + TAGS.letter["NUM"], tags)
    tags = _OF_HERS.sub(partial(_own_again, words), tags)
    tags = _SHOP.sub(partial(_name_shop, words), _IS.sub(TAGS.letter["HAVE"], tags))
    tags = _THAT.sub(partial(_point_at, words), tags)
    tags = read_tellers(tags, words)
    tags = _SAYING.sub(TAGS.letter["SAYS"], tags)
    tags = _SINCE.sub(TAGS.letter["ADV"], tags)
    tags = _TO.sub(TAGS.letter["PREP"], tags)
    tags = _TO_WHAT.sub(partial(_lead_to, words), tags)
    tags = _AND_VERB.sub(TAGS.letter["PAST"], tags)
    tags = _NOUN.sub(r"\1" + TAGS.letter["WORD"], tags)
    return _VERBAL.sub(r"\1" + TAGS.letter["PRESENT"], tags)
