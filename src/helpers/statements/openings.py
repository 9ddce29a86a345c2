"""How content opens after a cue: a pattern for each frame that a verb may take."""

import re
from functools import lru_cache

from helpers.statements.classes import TAGS
from helpers.statements.cues import verbs_of
from helpers.statements.patterns import ADJUNCT, NP, NPS

_QUOTED = "<QUOTE|QCOMMA|QSTOP|QEND>"
_FINITE = "<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT|SAYS|SAY|REPORTS|REPORT|GENITIVE>"
PHRASE = "<HE|HIM|NAMED|NP>"
# "told a hall in Salem, Ohio, on Monday that"
_PLACE = """(?: (?:<COMMA><NAMED><IN>*+)?+<COMMA>(?=<PREP|THAT>)
    | <COMMA><NAMED><IN>*+(?=<PREP|TIME|THAT>) )?+"""
_BARE = "<NOT>?<TO><ADV>?<PRESENT|SAY|SAID|REPORT|BE|HAVE|DO>"
# "said on Monday, | it rained", "said in Ohio, | it rained", "said, if elected, | he will leave"
_PUT_FIRST = f"""(?P<first> (?<=<TIME>)<COMMA>
    | (?<=<NP|NAMED|IN|ADV>)<COMMA>(?={NPS}<ADV|NOT>?<BE|HAVE|MODAL|DO|PAST|PRESENT>)
    | <COMMA><SUB|AFTER|PREP|AS|PRESENT><!COMMA|STOP|QUOTE>{{1,12}}+<COMMA>
      (?={NPS}<ADV|NOT>?<BE|HAVE|MODAL|DO|GENITIVE|PRESENT>)
    | <COMMA><SUB><!COMMA|STOP|QUOTE>{{2,12}}+<COMMA>(?={NPS}<ADV|NOT>?<PAST|SAID>)
    | <COMMA>(?:<SAYING|ACCORDING>|<PAST><PREP>)<!COMMA|STOP|QUOTE>{{1,12}}+<COMMA>
      (?={NPS}<ADV|NOT>*+{_FINITE}|<SUB>) )"""
# "the boat | they saw in May | was"
_SEEN = f"""(?:<HE><ADV|HAVE>*+<PAST|SAID|PRESENT|SAY|REPORT>(?:<PREP>{NPS})?
    (?=<BE|HAVE|MODAL>))?+"""
# "the number of boats | crossing the bay | rose"
_DOING = """(?:<GERUND|SAYING><!COMMA|STOP|SEMI|COLON|QUOTE|REL|THAT|AND>{0,10}?
    (?=<BE|HAVE|MODAL|PAST|SAID>))?"""
_SHORT = "(?:<OPEN><NAMED><IN>{0,3}+<CLOSE>)?+"  # "the Port Board | (PB) | was"
# "warned if it rained the dam would burst"
_IF = f"""<SUB>(?=<HE|NAMED|NP><!STOP|SEMI|COLON|QUOTE|THAT>{{1,16}}?{NP}
    <ADV|NOT>*+<MODAL|PRESENT|SAY|REPORT>)"""
# "reported Ann Lee, 43, a nurse in Ely, had left"
_APPOSED = """(?:(?:<COMMA><NUM|NP>(?=<COMMA>))?(?P<apposed><COMMA>)
    <NUM|NP|NAMED|REL|PAST|SAID|PREP|GERUND><!COMMA|STOP|SEMI|COLON|QUOTE|AND>{0,11}+<COMMA>
    (?=<BE|HAVE|MODAL|DO|SAID|PAST|PRESENT>))"""
# What follows a cue, by frame; the content begins at <content> or <clause>. The verbs that take a
# frame are the list of that name in cues.toml, "any" is every verb. The first that fits counts.
FRAMES = {
    "any": f"""{ADJUNCT}(?:<AS|SUB|AFTER><!COMMA|STOP|QUOTE>{{1,12}}+(?=<COMMA>{_QUOTED}))?
        (?:<HE|NP><IN>*+<PREP>?(?=<COLON>))?+<COMMA|COLON>?(?P<content>{_QUOTED})""",
    "that": f"""(?:<TO>{NPS})?{ADJUNCT}
        (?:<COMMA><!COMMA|STOP>{{1,12}}<COMMA>|<DASH><!DASH|STOP>{{1,12}}<DASH>)?<COMMA>?(?P<content><THAT>(?:(?<!<NP|NAMED|IN>.)|(?!<PAST|SAID|SAYS|PRESENT>)))""",
    "question": f"{ADJUNCT}(?P<content><WH|SUB|REL>)",
    "infinitive": f"{ADJUNCT}(?P<content>{_BARE}|<NOT>?<TO><ADV>?(?:<QUOTE>|<NP>(?!<IN>)))",
    "clause": f"""{ADJUNCT}{_PUT_FIRST}?(?P<content>{_IF}
        |<HAVE>?{NPS}{_SHORT}(?:<TIME>(?=<BE|HAVE|MODAL>)|{_SEEN})(?:{_QUOTED}|{_APPOSED}?+<ADV|NOT>?{_FINITE}
        |<GERUND|SAYING|PAST><!COMMA|STOP|SEMI|COLON|QUOTE|REL|THAT|AND>{{0,10}}?<BE|HAVE|MODAL>))""",
    "listener": f"""{NPS}{_PLACE}{ADJUNCT}(?:<REL><!COMMA|STOP>{{1,12}}+(?=<COMMA>{_QUOTED}))?
        (?: (?:<COMMA><PREP|AFTER|NP|NAMED><!COMMA|STOP>{{1,10}}<COMMA>(?=<THAT>))?
            <COMMA|COLON>?(?P<content>{_QUOTED}|<THAT>(?!<PAST|PRESENT>)|<WH|SUB>)
          | {_PUT_FIRST}?(?P<clause><NOT>?{NPS}{_SHORT}{_SEEN}{_DOING}
              (?:<ADV|NOT>*+{_FINITE}|{_QUOTED})
            | <GERUND|SAYING>{NPS}?<ADV|NOT>*+<MODAL|BE|HAVE|PAST|PRESENT>) )""",
    "heard": f"{NP}(?P<content><DET|NP|NAMED|HE>)",
    # urged residents (who live nearby) to leave
    "persuade": f"""(?P<content>{NPS}(?:(?:<REL>|<THAT>(?=<PAST|PRESENT>))
        <!COMMA|STOP|SEMI|COLON|QUOTE|REL|TO>{{1,10}}+(?<!<HAVE|SAID|SAYS|SAY|PRESENT>))?<ADV>*+(?:{_BARE}|<NOT>?<TO><QUOTE>))""",
    "appeal": f"<PREP|TO>(?P<content>{NPS}<ADV>*+(?:{_BARE}))",
    "informed": f"{NP}<PREP>(?P<content>{PHRASE}|<WH|GERUND|SAYING>)",
    "gerund": f"{ADJUNCT}(?P<content><NOT>?<GERUND|SAYING|HAVE>)",
    "object": f"""(?:<ADV|TIME>(?!<GENITIVE>)|<PREP><TIME>(?!<GENITIVE>))*+
        (?P<content>{PHRASE}|<WH|GERUND|THAT|SAYING>|<TIME><GENITIVE>)""",
    # sees the vote as a chance; put the toll at 40; pleaded not guilty
    "seen": f"(?P<content>{NPS}<AS>)(?!{NPS}<ADV|NOT>*+<BE|HAVE|MODAL|DO|PAST|SAID|SAYS|PRESENT>)",
    # what she described as a mess
    "described": f"<AS>(?P<content><ADV>?<NP|NAMED|GERUND|PAST|NUM>|{_QUOTED})",
    "put": f"(?P<content>{NP}(?:<PREP>{NP})?<PREP><ADV|ADJ>*+<NP|NUM|NAMED>)",
    "plea": "(?P<content><NOT>?<NP>)",
    "loose": f"{ADJUNCT}(?P<content>{PHRASE}|<SUB|GERUND|PREP|AFTER|ADV|THAT|SAYING|NOT|AS|NUM>)",
    "gap": f"(?P<content><ADV|NOT>*+{_FINITE})",
    "colon": f"<COLON>(?P<content>{PHRASE}|<NUM|PREP|SUB|THAT|ADV|NOT>)",
}
FRAMES["ruled"] = FRAMES["clause"]
PATTERNS = {name: TAGS.compile(pattern) for name, pattern in FRAMES.items()}
# The list of cues.toml that a frame is for, where it is not the frame's name.
_LISTS = {"heard": "listener", "colon": "after", "gap": "clause"}


@lru_cache(4096)  # any word may be a verb beside a quote
def frames_of(verb: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return the frames that a verb takes with their patterns, in their order."""
    return [
        (name, pattern)
        for name, pattern in PATTERNS.items()
        if name == "any" or verb in verbs_of(_LISTS.get(name, name))
    ]
