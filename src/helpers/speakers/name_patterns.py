"""The patterns of names: what a run of capitalised words is, and what it holds."""

from helpers.speakers.tagging import TAGS

TITLE = "TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE"
_PLAIN = "NAME|GIVEN|GIVEN_PLACE"
# What the name of a body, place or thing is made of.
BODY = (
    f"{_PLAIN}|FAMILY_THING|BODY|JOINER|TOPIC|THING|KNOWN|ACRONYM|PLACE|BEFORE|COMPASS|NATION"
    "|GROUP_NAME|ACT"
)
_CAPITAL = f"{BODY}|INITIAL|FAMILY_TITLE|PEOPLE|CALENDAR"
# Family names after a given name that alone are something else.
_FAMILY = "FAMILY_TITLE|FAMILY_THING|KNOWN|PLACE|GIVEN_PLACE|COMPASS|NATION|ACRONYM|GROUP_NAME"
_ALONE = "FAMILY_TITLE|FAMILY_THING|KNOWN|NATION|GROUP_NAME"
_TOPIC = "TOPIC|BODY|JOINER|THING|GROUP_NAME"

# "Farmers' Union", "Children's Hospital", "St. Mary's College"; in a run also "King's College"
_OWNED = f"(?: (?<=<GROUP_NAME|JOINER>) <OWNER> | (?<=<BEFORE><{_PLAIN}>) <OWNER> )"
_MAY_OWN = f"(?: {_OWNED} | (?<=<{TITLE}>) <OWNER> )"

# A run: capitalised words and the small words that may join them into one name.
RUN = TAGS.compile(
    rf"""
    <{_CAPITAL}|{TITLE}>
    (?: <{_CAPITAL}|{TITLE}|SUFFIX>
      | (?<=<INITIAL|DETERMINER>) <DOT> | <DETERMINER> (?=<DOT><{_CAPITAL}>)
      | (?: <PARTICLE>{{1,3}} | <AND> ) (?=<{_CAPITAL}>) | <OF|ON> <THE>? (?=<{_CAPITAL}|{TITLE}>)
      | <COMMA> (?=<SUFFIX>) | (?<=<TOPIC>) <COMMA> (?=<AND>?<TOPIC>)
      | (?<=<GIVEN>) <COMMA> (?=<GIVEN><AND><GIVEN>)
      | (?: (?<=<{_PLAIN}|INITIAL>) | (?<=<INITIAL><DOT>) )
        <QUOTE> <{_PLAIN}>{{1,4}} <QUOTE|OWNER> (?=<{_PLAIN}>)
      | {_MAY_OWN} (?=<{_CAPITAL}>) | <AMPERSAND>
    ){{0,30}}
    """
)
_TITLED = f"<FAMILY_TITLE><{_PLAIN}><{_PLAIN}|INITIAL|{_FAMILY}>"  # "Austin | Mayor Tom Roe"
_PART = (
    f"(?: <{_PLAIN}> | <INITIAL> <DOT>? | <DETERMINER> <DOT>"
    f"  | (?: (?!{_TITLED}) <{_FAMILY}> | <PARTICLE>{{1,3}} ) (?=<{_PLAIN}>)"
    f"  | <QUOTE> <{_PLAIN}>{{1,4}} <QUOTE|OWNER> (?=<{_PLAIN}>) )"  # "Maria “Mimi” Lopez"
)
_OTHER_PART = f"(?! <{_FAMILY}> ) {_PART}"
_OF_WHAT = f"(?: <{BODY}> (?!<GIVEN>) ){{1,4}}"
# "Department of Justice", "Office of the Prime Minister"
_OF_TITLE = f"<{TITLE}>{{1,2}} (?!<{_PLAIN}|INITIAL>)"
# "Health and Social Care"
_TOPICS = "<TOPIC> (?: <COMMA> <TOPIC>{1,2} ){0,3} <COMMA>? <AND> <TOPIC>{1,2}"
# What a run holds: the first that fits, from left to right.
PIECES = TAGS.compile(
    rf"""
      (?P<group> <{BODY}>{{0,3}} <PEOPLE> )
    | (?P<act> <{BODY}>{{0,6}} <ACT> (?!<{BODY}|TITLE>) )  # "National Security Act"
    | (?P<firm> (?: <INITIAL> <DOT>? ){{0,2}} <{BODY}|FAMILY_TITLE> <AMPERSAND>
        <{BODY}|FAMILY_TITLE> (?: <{BODY}> (?=<BODY|JOINER>) )? <BODY|JOINER>{{0,2}} )
    | (?P<members> <GROUP_NAME|JOINER> <OWNER> <NAME> (?!<{BODY}|TITLE>) )  # "Women's Aid"
    | (?P<organisation>
        <{BODY}>{{0,3}} <FAMILY_THING> <OF> <GROUP_NAME|BODY|JOINER> (?!<GIVEN>)  # House of Commons
        # "Tom & Ann Roe Foundation"
      | <GIVEN> (?: <COMMA><GIVEN> )? <AND> <GIVEN> <{_PLAIN}>? <JOINER>
      | <{BODY}>{{0,4}} <TOPIC> <AND> <TOPIC>{{1,2}} (?!<{BODY}|TITLE>)
      # "the Prime Minister's Office", "the County Sheriff's Department"
      | <{BODY}>{{0,4}}? <{TITLE}>{{1,3}} <OWNER> <JOINER> <{BODY}>{{0,2}}
      # "General Electric", "Duke Energy Co."
      | <TITLE|FAMILY_TITLE> <BODY|JOINER>{{1,2}} (?!<{BODY}|TITLE|OF>)
      | (?: <{BODY}> (?: <{BODY}|TITLE> | (?<=<{_TOPIC}>) <AND> (?=<{_TOPIC}>)
              | {_OWNED} ){{0,6}} )?
        <BODY|JOINER> (?!<FAMILY_THING>)
        (?: (?<=<JOINER>) <TITLE>? <OF|ON> <THE>?
            # "Health, Education and Welfare"
            (?: <TOPIC> (?: <COMMA> <TOPIC>{{1,2}} ){{1,3}} <COMMA>? <AND> <TOPIC>{{1,2}}
              # "Department of Roads and Health", but "Guild of Ohio | and Quill Fund"
              | {_OF_WHAT} (?: (?<!<PLACE>) <AND> <{BODY}>{{1,3}}
                             | <AND> <PLACE>{{1,2}} (?!<{BODY}>) )? | {_OF_TITLE} )
            # "the Office of the Department of Justice", "the Committee on Taxonomy of Viruses"
            (?: (?<=<JOINER>) <OF|ON> (?: {_OF_WHAT} | {_OF_TITLE} )
              | (?: (?<=<ON><NAME>) | (?<=<ON><THE><NAME|TOPIC|BODY|THING>) )
                <OF> {_OF_WHAT} )? )? )
    | (?P<branch> <KNOWN> <NAME|PLACE|GIVEN_PLACE|NATION>{{1,2}} (?!<GIVEN>)
        | <ACRONYM> <PLACE|GIVEN_PLACE|NAME|TOPIC> (?!<{_CAPITAL}|{TITLE}>)
        | <COMPASS|THING> <NAME> (?!<{_CAPITAL}|{TITLE}>) )  # "Northern Grid", "World Rugby"
    | (?P<thing> <{BODY}>{{0,4}} (?<!<GIVEN>)
        (?: <THING|TOPIC> | <FAMILY_THING> (?!<TITLE>) ) )
    | (?P<title> <{TITLE}>+ (?: <NAME|TOPIC|BODY>{{1,2}} <TITLE>+ (?=<GIVEN>) )?
          (?: <OF|ON> <THE>? (?: <TOPIC|NATION>{{0,2}} <THING|BODY|JOINER> (?=<{_PLAIN}>)
              | <{BODY}>{{1,3}}? (?=<GIVEN>)
              | {_TOPICS} (?=<GIVEN>)
              | <FAMILY_THING|THING|BODY|JOINER> <{TITLE}>+ (?=<{_PLAIN}>)
              | <FAMILY_THING|JOINER|BODY> <OF|ON>
                (?: <{BODY}>{{1,2}}? | {_TOPICS} ) (?=<GIVEN>) ) )?
          (?=<{_PLAIN}|INITIAL|{_ALONE}>) )?
      (?P<person>
          (?: <GIVEN> {_PART}{{0,4}}
            | <NAME> {_OTHER_PART}{{0,4}}
            | (?<=<{TITLE}>) <NAME> (?=<FAMILY_THING|FAMILY_TITLE> (?!<{_CAPITAL}>))
            | <INITIAL> <DOT>? {_PART}{{1,4}}
            | <GIVEN_PLACE> {_PART}{{1,4}}
            | (?<=<{TITLE}>) <{_ALONE}> (?!<{_CAPITAL}>) )
          (?: (?: (?<=<GIVEN|DOT|INITIAL>) | (?<=<{TITLE}><NAME>) ) <{_FAMILY}> (?!<{_PLAIN}>)
            | (?<=<GIVEN><NAME>) <KNOWN> (?!<{_CAPITAL}>)  # "Anders Fogh Rasmussen"
            | <BEFORE> (?!<{_CAPITAL}>)
            | (?<=<{TITLE}><GIVEN>) <BODY|JOINER|THING|TOPIC> (?!<{_CAPITAL}>) )?
          (?: <COMMA>? <SUFFIX> ){{0,3}} )
    | (?P<place> <BEFORE>{{1,2}} <{_CAPITAL}> (?: <PLACE>{{2}} )?
        | <COMPASS|NATION>? <PLACE|GIVEN_PLACE>+ )
    | (?P<known> <KNOWN|ACRONYM> )
    | (?P<other> <NATION|{TITLE}> )
    """
)
