"""How a cue stands in its clause: a verb with its source before it, after it, or shared."""

NP = "(?:<HE|HIM|NAMED|NP><IN>*+)"


def _rest(whole: str = "") -> str:
    """Give the pattern of what follows a source's first phrase: "a delegate | not on the list".

    With "+" it is taken `whole` or not at all, where a shorter one would never do.
    """
    phrases = f"(?:<NOT>?<PREP>{{1,2}}<ADV>?+{NP}){{0,5}}{whole}"
    return f"{phrases}(?:<AND>{NP}(?:<PREP>{NP}){{0,2}}{whole}){{0,2}}{whole}"


_REST = _rest()
# The mayor of the town; Ann Lee and the aides in Ohio; a subject is no "him", though "he himself".
NPS = f"(?:{NP}{_REST})"
SUBJECT = f"(?:<HE|NAMED|NP><IN>*+{_REST})<HIM>?"


def _free(*before: str) -> str:
    """Give the pattern of a subject that none of some letters stands before.

    It looks back from its first letter: a search that begins with a letter skips all others.
    "After leaving | Ohio" has an object.
    """
    object_ = "(?<!<AFTER><GERUND>.)"
    return f"(?:<HE|NAMED|NP>(?<!<{'|'.join(before)}>.){object_}<IN>*+{_rest('+')})<HIM>?"


# Ann Lee, Bo Park and Cy Roe; but "in Ely, Ohio, | Ann Lee and Bo Park"
_AT_FIRST = "(?<!<PREP|COMMA|AND|AS|SAID|PAST|PRESENT|SAYS|SAYING|GERUND|BE>.)<IN>*+"
_FIRST = f"<NAMED>{_AT_FIRST}"
BRACKET = "<OPEN><!CLOSE>{1,8}<CLOSE>"  # "(R-Ohio)"
_LISTED = f"""(?:{_FIRST}
    (?:<COMMA><NAMED><IN>*+){{1,6}}<COMMA>?+<AND><NAMED><IN>*+)"""
# Between a verb and its content: when, where and how.
_ISSUED = "(?:<PAST|SAID>(?=<PREP|AFTER|TIME>))?+"  # in an interview taped before the vote
_WHERE = f"(?:<TIME>|<GERUND|SAYING>{NP}?)"
ADJUNCT = f"""(?:<ADV|TIME>|<PREP>(?:{NPS}(?<!<HE|HIM>){_ISSUED}|{_WHERE})
    |<AFTER|AS>(?:{NPS}|{_WHERE}))*+"""
# Between subject and verb: ", 45, the mayor," - "(R-Ohio)," - "- the mayor -" - "who came, and who
# stayed," - ", who called it 'a mess,'" - ", a pilot who has left and been replaced," - ", minister
# for roads, bridges, and parks,".
_ENDS = "COMMA|STOP|SEMI|COLON|QSTOP|QEND"
_CLAUSE = f"<!{_ENDS}|QCOMMA>{{0,30}}+<QCOMMA>?+"
_SEGMENT = f"""(?: <COMMA>
    (?!<SUB>{NP}<COMMA>)  # ", when Ann Lee, who is 43, said"
    (?: <ADV><NAMED><IN>*+(?=<DASH>)  # ", or FFR - which"
      | <REL|WH|SUB|PREP|AFTER|AS|GERUND|SAYING|PAST|SAID|ADV|NUM|TIME|HIM|ACCORDING>{_CLAUSE}
      | <HE|NAMED|NP> <!{_ENDS}|SAID|SAYS|SAY|REL>{{0,20}}+
        (?: <REL>{_CLAUSE} | <SAYS|SAID>(?<=<THAT>.){_CLAUSE} )?+
      | <AND><NP>(?=<COMMA>) ) )"""
# ", who backed Bo Roe, R-Ohio, and mocked her rival,"
_TWO_VERBS = f"""<COMMA><REL|GERUND|SAYING>{_CLAUSE}(?:<COMMA><NAMED><IN>*+)?
    <COMMA><AND><ADV>?<PAST|SAID|SAYS|GERUND|SAYING>{_CLAUSE}<COMMA>"""
# ", a planner whose firm, Bell, made the bridge,"
_OWNING = f"""<COMMA><!COMMA|STOP|SEMI|COLON|QSTOP|SAID|SAYS|SAY>{{0,20}}?<REL>{NP}<COMMA>{NP}
    <COMMA><!COMMA|STOP|SEMI|COLON|QSTOP>{{1,40}}+<COMMA>"""
_DASHES = "<DASH><!DASH|STOP>{1,30}+<DASH>"
ASIDE = f"""(?: {_OWNING} | {_TWO_VERBS}
    | {_SEGMENT}{{1,3}}? (?: <COMMA> | (?<=<QCOMMA>) | {_DASHES} )
    | <OPEN><!CLOSE>{{1,25}}+<CLOSE><COMMA>? | {_DASHES}
    | (?: <REL><!COMMA|STOP|SEMI|COLON|QSTOP>{{1,20}}+<COMMA><AND>?+ ){{1,2}}(?<=<AND>)
      <REL><!COMMA|STOP|SEMI|COLON|QSTOP>{{1,20}}+<COMMA> )"""
# "on Monday in the council"
_AT = "(?:<PREP>(?<=<TIME>.)<NAMED|NP>|<AFTER>(?<=<TIME>.)<NP>)<IN>*+(?:<PREP><NAMED|NP><IN>*+)?+"
MID = f"(?:<ADV|NOT|TIME>|<AS>?<PREP><TIME>|<COMMA><ADV><COMMA>|{_AT})*+"
_FINITE = "<SAID|SAYS|SAY|REPORTS|REPORT|PAST|PRESENT>"
# "has in the past said"
VERB = f"""(?P<aux> (?:<HAVE|MODAL|DO|BE|NOT|ADV|TIME>|<COMMA><ADV><COMMA>
      |(?<=<HAVE|MODAL>)<COMMA><PREP|AFTER|AS><!COMMA|STOP|QUOTE|SAID|SAYS>{{1,8}}+<COMMA>
      |(?<=<HAVE>)<PREP><NP><IN>*+<PREP>?(?=<ADV>*+<SAID>))*+ )
    (?P<verb> {_FINITE} | (?<=<BE|HAVE|ADV|NOT>) <SAYING|GERUND> )"""
PLANNED = "<TO><BE><PAST|SAID>(?=<PREP|TO|AFTER|TIME>)"
# "a poll carried out for the board", "aides not allowed to speak publicly"
PARTICIPLE = f"""<NOT>?(?P<first><PAST|SAID|GERUND|SAYING>)(?:<ADV|PREP>(?=<PREP|SAID|SAYS|SAY>))?+
    (?P<object>(?<=<GERUND|SAYING>){NP})?
    (?:(?:(?<=<NOT>.)|(?<!<PAST|SAID>))<TO><SAY|PRESENT|BE|HAVE>(?:<ADV|PAST|SAID>|{NP})?+)?+
    (?:<PREP|TO|AS>(?:<GERUND|SAYING>{NP}?+|{NP}(?:<AND><NAMED|NP><IN>*+)?|<TIME>)|<TIME>){{0,3}}+"""
_LED = """(?=(?:<PREP>?<TIME>)*+<THAT|HE|HIM|NAMED|NP|WH|QUOTE|COLON|ADV|NOT|STOP|COMMA>
    |<PREP><NP|NAMED><IN>*+<THAT>)"""
# One of two: "Ann Lee, the mayor,", "Ann Lee, who left,", "the mayor of Ely, Ann Lee,"
_UNSAID = f"<!{_ENDS}|QCOMMA|SAID|SAYS|SAY>{{0,20}}+"
_APPOSED = f"(?:(?:<COMMA><NP>{_CLAUSE}){{1,2}}|<COMMA><NP|NAMED|REL|PREP>{_UNSAID})"
# Or after what opens the sentence: "in Ely, | Ann Lee, the mayor, and Bo Roe"
_LEADING = _AT_FIRST.replace("PREP|COMMA|", "PREP|")
_ONE_OF_TWO = f"""(?:<NAMED>{_LEADING}{_APPOSED}
    | <NP>{_LEADING}(?:<PREP>{NP}){{0,2}}<COMMA>(?:<NAMED><IN>*+(?:<PREP>{NP})?|<REL>{_UNSAID}))"""
OTHER_OF_TWO = f"""<COMMA><AND>
    (?:<NP|NAMED><IN>*+(?:<PREP>{NP}){{0,2}}<COMMA>(?=<NAMED>))?+<NAMED><IN>*+"""
PATTERNS = {
    # the chairs that the Post met said; the statement the club issued on Friday said
    "met": f"""(?P<source>{_free("PREP")})(?P<link><THAT|REL>)?<HE|NAMED|NP><IN>*+<ADV>?<PAST>
        (?:<PREP>?<TIME>|<PREP|TO><NP|NAMED><IN>*+){{0,2}}+
        (?P<aux><HAVE>?<ADV>?)(?P<verb><SAID|SAYS|SAY>)""",
    # a message found in the car said; lawmakers backing the bill said
    "described": f"""(?P<source>{_free("PREP", "AS")}{PARTICIPLE}
          (?:<AND><PAST|SAID|GERUND><PREP>{NP}(?=<SAID|SAYS|SAY>))?+)
        (?:{_DASHES}|<OPEN><!CLOSE>{{1,25}}+<CLOSE>)?
        (?P<aux><HAVE>?<ADV>?)(?P<verb><SAID|SAYS|SAY|REPORT|REPORTS>){_LED}""",
    # a report to be put before the council on Tuesday says
    "planned": f"""(?P<source>{_free("PREP", "AS")}){PLANNED}
        (?:<PREP|TO|AFTER>(?:{NP}|<TIME>)|<TIME>){{0,3}}+(?P<aux><HAVE>?<ADV>?)
        (?P<verb><SAID|SAYS|REPORTS>)(?=<THAT|HE|HIM|NAMED|NP|WH|QUOTE|COLON|ADV>)""",
    # officials who work for the mayor(, however,) say; the firm that runs the mine says; those
    # who stayed behind say
    "defined": f"""(?P<source>{_free("PREP")})
        (?:<REL>|<THAT>(?=<ADV|HAVE|MODAL|BE|PAST|PRESENT|SAID|SAYS>))
        <!COMMA|STOP|COLON|DASH|REL|SUB|THAT>{{0,12}}?
        (?: <PAST|SAID|ADV|TIME> | <BE><GERUND|SAYING> | (?<=<PAST|PRESENT|SAID|GERUND>)<PREP>
          | (?<=<NOT|MODAL>)<PRESENT> | <PREP|PAST|PRESENT|BE|SAID|SAYS|SAY|REPORT|REPORTS>{NP}
          | <TO><SAY|PRESENT>{NP}?+
          | <SUB>{NP}<BE|HAVE|MODAL|DO><!COMMA|STOP|COLON|REL|THAT|SAID|SAYS|SAY>{{1,12}}+ )
        (?:<COMMA>(?:<ADV|TIME|SUB>|<PREP>{NP})<COMMA>)?
        (?P<aux><ADV|HAVE>?)(?P<verb><SAID|SAYS|SAY>|<REPORTS|REPORT>(?=<NP|NAMED|HE|THAT|TO>))""",
    # the mayor(, Ann Lee,) had a message for the town: "..."; gave voters some advice: "..."
    "message": f"""(?P<source>{_free("PREP")})(?P<aside>{ASIDE}{{1,2}})?(?P<aux><ADV|HAVE>*)
        (?P<verb><HAVE|PAST|SAID|PRESENT|SAYS>(?:<HE|HIM|NP|NAMED><IN>*+){{1,2}}
          (?:<PREP|TO|AFTER>{NP}){{0,2}})(?=<COLON><QUOTE>)""",
    # Ann Lee, Bo Park and Cy Roe said
    "listed": f"(?P<source>{_LISTED})(?:{BRACKET})?{MID}{VERB}",
    # Ann Lee, who is 43, and Bo Roe, who is 30, said
    "joint": f"""(?P<source><NAMED>(?<!<PREP>.)<IN>*+<COMMA><REL>{_CLAUSE}<COMMA><AND>
        <NAMED><IN>*+)(?:<COMMA>?<REL>{_CLAUSE}<COMMA>){VERB}""",
    # Ann Lee (R-Ohio), Cy Hall (D-Iowa) and Bo Roe (D-Utah) said; the Guild of Mayors (GM) and
    "bracketed": f"""(?P<source>{_FIRST}(?:<PREP><NAMED><IN>*+)?{BRACKET}
        (?:<COMMA><NAMED><IN>*+{BRACKET}){{0,4}}<COMMA>?<AND><NAMED><IN>*+)(?:{BRACKET})?{MID}{VERB}""",
    # Ann Lee, the mayor, and Bo Roe(, a baker,) said; the mayor, Ann Lee, and her aide, Bo Roe,
    "apposed": f"""(?P<source>{_ONE_OF_TWO}{OTHER_OF_TWO})
        (?:<COMMA>(?:<NP|REL|PREP>{_CLAUSE}<COMMA>)?+)?{VERB}""",
    # the claim that it rained was rejected (by Ann Lee)
    "asserted": """(?P<source><NP><IN>*+(?P<lead><THAT|TO>)<!COMMA|STOP|SEMI|COLON|QUOTE>{2,20}?)
        (?P<aux><HAVE|MODAL>?+<BE>++<ADV>*+)(?P<verb><SAID>)(?=<ADV|TIME>*+<PREP>)""",
    # Ann Lee, whose lawyer said it rained, left
    "owned": f"""(?P<source><NP>(?<=<REL>.)<IN>*+(?:<PREP>{NP})?+
          (?P<apart><COMMA><NAMED><IN>*+(?=<COMMA>))?+)(?(apart)<COMMA>)
        (?P<aux><ADV|HAVE|TIME>*+)(?P<verb><SAID|SAYS|SAY|REPORT|REPORTS>)""",
    # Ann Lee, the mayor, has said
    "subject": f"""(?P<source>{_free("PREP")})(?P<aside>{ASIDE}{{1,2}})?
        {MID}{VERB}""",
    # prices, as Ann Lee noted, rose; the plan, which Ann Lee said was late, passed
    "noted": f"""(?<=<COMMA><AS|REL>)(?P<source>{SUBJECT})(?P<aux>(?:<HAVE|MODAL|ADV|TIME>)*+)
        (?P<verb>{_FINITE})""",
    # the mayor had this to say
    "had": f"""(?P<source>{_free("PREP")})(?P<aux><ADV>?)<HAVE><ADV>?<NP|HIM><IN>*+<TO>
        (?P<verb><SAY>)(?=<COLON|COMMA|QUOTE|PREP|ADV|AFTER|AS|TIME>)""",
    # the mayor has yet to say who
    "yet": f"""(?P<source>{_free("PREP")})(?P<aux><ADV>?<HAVE|BE><AND><TO>)
        (?P<verb><SAY|REPORT>)(?=<WH|SUB|REL>)""",
    # officials who have said; Ann Lee, who in a speech in May said
    "relative": f"""(?P<source>{NPS})(?:<OPEN><!CLOSE>{{1,25}}+<CLOSE>)?<TIME>*+<COMMA>?
        (?:<NP><IN>*+<PREP>)?<REL|THAT>(?:(?<=<REL>)(?:<PREP><NP|NAMED|NUM><IN>*+){{1,2}}+)?+
        {MID}{VERB}""",
    # met the mayor, told her that
    "serial": """(?<=<COMMA>)(?P<aux><ADV>?)(?P<verb><SAID|SAYS>)
        (?=<THAT|WH>|<HE|HIM|NP|NAMED><IN>*+(?:<THAT|WH>|<TO><PRESENT|SAY|REPORT|BE|HAVE>)
          |<HE><ADV|NOT>*+<PAST|BE|HAVE|MODAL|DO>
          |<PREP|TO><HE|HIM|NP|NAMED><IN>*+(?:<PREP><NP|NAMED><IN>*+)?<AS>)""",
    # "...," said Ann Lee; "...," was the reply from Ann Lee
    "inverted": f"""(?P<verb><SAID|SAYS|SAY|REPORTS|PAST|BE>)
        (?<=(?P<before><COMMA|QCOMMA|QEND|QUOTE|QSTOP>).)(?<!<COMMA|QUOTE|QSTOP><PAST>)(?<!<COMMA><BE>)<ADV>?
        (?P<source>(?>{NPS}))(?!<BE|HAVE|MODAL|SAYS|PRESENT>|<SAID>(?!<PREP>))""",
    # It surprises Ann Lee: "..."
    "label": """(?<!<PREP|TO|SAID|SAYING>)(?P<source><NAMED><IN>*+(?:<AND><NAMED><IN>*+)?)
        (?P<verb><COLON>)(?=<QUOTE>)""",
    # "..." - Ann Lee
    "signed": """(?<=<QCOMMA|QEND|QSTOP|QUOTE>)(?P<verb><DASH>)(?P<source><NAMED><IN>*+)
        (?=<STOP|COMMA|QUOTE>|\\Z)""",
    # according to Ann Lee
    "according": f"""(?P<verb><ACCORDING><PREP>?+)
        (?P<source>(?:<ADV><PAST|SAID|GERUND>)?{NPS})""",
    # as reported by Ann Lee
    "reported": f"(?P<verb><AS><ADV>?<SAID><PREP>)(?P<source>{NPS})",
    # , with the mayor on Monday saying
    "absolute": f"""(?<=<COMMA>)<PREP>(?P<source>{SUBJECT})(?:<ADV>|<PREP>?<TIME>)*+
        (?P<verb><SAYING>)""",
    # , adding that
    "participle": """(?<=<COMMA|QCOMMA|AND|SUB|DASH|PREP|AFTER|TIME|PAST|PRESENT|SAID|SAYS|SAY|TO>)
        <ADV>*+(?P<verb><SAYING>)""",
    # a statement calling
    "reduced": f"(?P<source>{NPS})<ADV|TIME>*+(?P<verb><SAYING>)",
    # and (also) called
    "coordinated": """(?<=<AND>)(?:<PREP><TIME>)?+(?P<aux><ADV|HAVE|BE|MODAL|NOT|DO>*+)
        (?P<verb><SAID|SAYS|SAY|REPORTS|REPORT>)""",
    # after being warned by the mayor that; they left, warned by the mayor that
    "being": """(?P<aux><HAVE>?<BE><ADV>*+|(?<=<COMMA>)(?!<BE|HAVE>))(?P<verb><SAID>)(?=<PREP>)""",
    # when asked whether
    "asked": "(?P<verb><SAID>)(?<=<SUB|COMMA>.)",
    # went on to say
    "infinitive": "(?P<aux><TO>)<ADV>?(?P<verb><SAY|REPORT>)",
}
# The same at the beginning of a sentence only.
OPENINGS = {
    # Ann Lee: "..."
    "label": f"(?P<source>{NPS})(?P<verb><COLON>)",
    # Added Ann Lee: "..."
    "inverted": f"(?P<before>)(?P<verb><SAID>)(?P<source>{NPS})(?=<COLON>)",
    # Calling it a mistake, Ann Lee
    "participle": "<ADV|SUB|PREP|AFTER>*+(?P<verb><SAYING>)",
    # Warned by the mayor that
    "being": "(?P<aux>)(?P<verb><SAID>)(?=<PREP>)",
    # Asked whether
    "asked": "<SUB|AND>?+(?P<verb><SAID>)",
}
