"""Whole rows in the styles of many newsrooms: who said what, as what, through whom."""

import pandas as pd
import pytest

from helpers.article.parse import parse_article
from helpers.tables import tabulate

HEADLINE = "Town news of the day\n\n"
# Rule: sentence: its statements, each as "speaker (role) via outlet: content".
RULES: dict[str, dict[str, list[str]]] = {
    "a role with capitals stands after a name, too": {
        "Ruth Alder, the Prime Minister of Ghana, said it rained.": [
            "Ruth Alder (the Prime Minister of Ghana): it rained"
        ],
        "Ruth Alder, the acting Prime Minister of Ghana, said it rained.": [
            "Ruth Alder (the acting Prime Minister of Ghana): it rained"
        ],
        "With Ruth Alder, the Mayor of Ely left. “It rained,” Ruth Alder said.": [
            "Ruth Alder: “It rained,”"
        ],
        "“It rained,” said Ruth Alder, the Bishop of Ely.": [
            "Ruth Alder (the Bishop of Ely): “It rained,”"
        ],
        # Another person, and a body of several.
        "To Ruth Alder, the President said it rained.": ["President: it rained"],
        "Ruth Alder, the Farmers Party nominee, and Tom Bell met. Alder said it rained.": [
            "Ruth Alder (the Farmers Party nominee): it rained"
        ],
    },
    "who is close to somebody is somebody else": {
        "Ruth Alder left. An Alder ally said it rained.": ["Alder ally: it rained"],
        "Ruth Alder left. An Alder opponent said it rained.": ["Alder opponent: it rained"],
        "Ruth Alder left. Alder said her ally Tom Bell won.": ["Ruth Alder: her ally Tom Bell won"],
    },
    "an adverb may stand between a name and its verb": {
        "Ruth Alder finally confirmed that it rained.": ["Ruth Alder: that it rained"],
    },
    "letters that spell a pronoun are a body's": {
        "The virus spread, WHO said.": ["WHO: The virus spread"],
        "The World Health Organization (WHO) met, and WHO said it rained.": [
            "World Health Organization: it rained"
        ],
    },
    "a role in a row is whole": {
        "House of Lords Speaker Ruth Alder said it rained.": [
            "Ruth Alder (House of Lords Speaker): it rained"
        ],
        "Farmers Party of Ghana presidential nominee Ruth Alder said it rained.": [
            "Ruth Alder (Farmers Party of Ghana presidential nominee): it rained"
        ],
        "Governor of the Bank of Ghana Ruth Alder said it rained.": [
            "Ruth Alder (Governor of the Bank of Ghana): it rained"
        ],
        "“It rained,” said river biologist Ruth Alder.": [
            "Ruth Alder (river biologist): “It rained,”"
        ],
        "It is late, and planning officer Ruth Alder said it rained.": [
            "Ruth Alder (planning officer): it rained"
        ],
        "Sinn Féin TD Ruth Alder said it rained.": ["Ruth Alder (Sinn Féin TD): it rained"],
        "DCP (Crime) Ruth Alder said it rained.": ["Ruth Alder (DCP (Crime)): it rained"],
        "“It rained,” said Col (retd) Ruth Alder.": ["Ruth Alder (Col (retd)): “It rained,”"],
        "“It rained,” said shearer Ruth Alder.": ["Ruth Alder (shearer): “It rained,”"],
        "Farmer Ruth Alder, whose barn fell, said it rained.": ["Ruth Alder (Farmer): it rained"],
        "Met Office forecaster Ruth Alder said it rained.": [
            "Ruth Alder (Met Office forecaster): it rained"
        ],
        "“It rained,” said Ruth Alder, Chief Technology Officer at Tern Foods.": [
            "Ruth Alder (Chief Technology Officer at Tern Foods): “It rained,”"
        ],
        "It rained, the Force PRO, Ruth Alder, said.": ["Ruth Alder (the Force PRO): It rained"],
        "Dr Piers Lane said it rained.": ["Piers Lane: it rained"],
        "Lib Dem MP Wren Alder said it rained.": ["Wren Alder (Lib Dem MP): it rained"],
        "GP Ruth Alder said it rained.": ["Ruth Alder (GP): it rained"],
        "Weather forecaster Ruth Alder said it rained.": [
            "Ruth Alder (Weather forecaster): it rained"
        ],
        "Fly-half Ruth Alder said it rained.": ["Ruth Alder (Fly-half): it rained"],
        "Later actor Ruth Alder said it rained.": ["Ruth Alder (actor): it rained"],
        "Greens leader Ruth Alder said it rained.": ["Ruth Alder (Greens leader): it rained"],
        "“It rained,” said actor Piet Lane.": ["Piet Lane (actor): “It rained,”"],
        "The club's spokesman, Abu Alder, said it rained.": [
            "Abu Alder (The club's spokesman): it rained"
        ],
        "Officials in Abu Dhabi said it rained.": ["Officials in Abu Dhabi: it rained"],
        "Deputy leader Ruth Alder said it rained.": ["Ruth Alder (Deputy leader): it rained"],
        "Ruth Alder, a GP in Ely, said it rained.": ["Ruth Alder (a GP in Ely): it rained"],
        "“It rained,” said spokesman Rico Alder.": ["Rico Alder (spokesman): “It rained,”"],
        # No part of it: a verb, a name of several, a bracket of something else.
        "The board hired lawyer Ruth Alder. Alder said it rained.": [
            "Ruth Alder (lawyer): it rained"
        ],
        "Met by lawyers, Ruth Alder said it rained.": ["Ruth Alder: it rained"],
        "They met lawyer Ruth Alder. Alder said it rained.": ["Ruth Alder (lawyer): it rained"],
        "Voters encounter Ruth Alder. Alder said it rained.": ["Ruth Alder: it rained"],
        "The spokesman in Rico said it rained.": ["spokesman in Rico: it rained"],
        "She is planning officers' leave, Ruth Alder said.": [
            "Ruth Alder: She is planning officers' leave"
        ],
        "Tom Bell Jr. said Ruth Alder left.": ["Tom Bell Jr.: Ruth Alder left"],
        "Ruth Alder (Lab) said it rained.": ["Ruth Alder: it rained"],
    },
    "a noun after an article can speak, whatever its ending": {
        "The festival said it rained.": ["festival: it rained"],
        "An eyewitness, who gave her name as Sunday, said that it rained.": [
            "eyewitness: that it rained"
        ],
        "A pal revealed: “It rained.”": ["pal: “It rained.”"],
        "The township announced that it rained.": ["township: that it rained"],
        "A yellow bulldozer pushed the mound to make room.": [],
        "The approval showed that it rained.": [],
    },
    "a noun may mean the one body that the text named": {
        "The Tern Party met. The party said it rained.": ["Tern Party: it rained"],
        "The Tern Party met the Elm Party. The party said it rained.": ["nobody: it rained"],
        "The party said it rained. The Tern Party met.": ["party: it rained"],
        "The Tern Press Agency met. The ruling party said it rained.": ["ruling party: it rained"],
    },
    "an outlet that only prints a letter does not write it": {
        "In a letter seen by the Gazette it says the bridge will close.": [
            "nobody: the bridge will close"
        ],
        "ELY, May 2 (Reuters) - Brewer Tern grew. Beer sells, it said.": [
            "Tern via Reuters: Beer sells"
        ],
        "The Gazette grew. It says the bridge will close.": ["Gazette: the bridge will close"],
    },
    "a channel's number and a site's belong to their names": {
        "Channel 4 said it rained.": ["Channel 4: it rained"],
        "Ruth Alder told Channel Nine that it rained.": [
            "Ruth Alder via Channel Nine: that it rained"
        ],
        "Ruth Alder told Radio 4's Today programme that it rained.": [
            "Ruth Alder via Radio 4: that it rained"
        ],
        "According to 24tern.hu, it rained.": ["24tern.hu: it rained"],
        "9tern.com.au reported that it rained.": ["9tern.com.au: that it rained"],
        "“It rained,” Ruth Alder told Daily Tern.": ["Ruth Alder via Daily Tern: “It rained,”"],
        "Ruth Alder told radio station DZTN that it rained.": [
            "Ruth Alder via DZTN: that it rained"
        ],
        "“It rained,” Ruth Alder told Dutch newspaper De Bode.": [
            "Ruth Alder via De Bode: “It rained,”"
        ],
        "Ruth Alder told network staff in Ely it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told the paper that it rained.": ["Ruth Alder: that it rained"],
        "In the Channel no ships sank, Ruth Alder said.": [
            "Ruth Alder: In the Channel no ships sank"
        ],
        "It rose by 3.in May it fell, Ruth Alder said.": [
            "Ruth Alder: It rose by 3.in May it fell"
        ],
        "Today the shop said it rained.": ["shop: it rained"],
    },
    "a relative clause ends where its sentence's verb stands": {
        "A man who said he saw the boat sink died.": ["man: he saw the boat sink"],
        "Residents who said they had lost their homes marched on Monday.": [
            "Residents: they had lost their homes"
        ],
        "Ruth Alder, who said the boat sank quickly, left.": ["Ruth Alder: the boat sank quickly"],
        "A man who claimed he was pushed fell to his death.": ["man: he was pushed"],
        "A man who said he was hit was ill.": ["man: he was hit"],
        "They heard a man who said the boat sank.": ["man: the boat sank"],
    },
    "whom something was said to is no part of it": {
        "Ruth Alder told reporters the alert level stays high.": [
            "Ruth Alder: the alert level stays high"
        ],
        "Ruth Alder told the board the news.": [],
        "Ruth Alder confirmed the incident to newsmen in Awka.": ["Ruth Alder: the incident"],
        "Ruth Alder praised the club's gift to reporters' children.": [
            "Ruth Alder: the club's gift to reporters' children"
        ],
    },
    "what is too early to say nobody says": {
        "Ruth Alder said it was too early to say what had caused it.": [
            "Ruth Alder: it was too early to say what had caused it"
        ],
        "Ruth Alder was quick to say what had caused it.": ["Ruth Alder: what had caused it"],
    },
    "a small word with a capital may stand in a name": {
        "The charity Save Our Sea said it rained.": ["Save Our Sea: it rained"],
        "CBS This Morning host Ruth Alder said it rained.": [
            "Ruth Alder (CBS This Morning host): it rained"
        ],
        "They save our sea, Ruth Alder said.": ["Ruth Alder: They save our sea"],
        "SHIPS SANK IN ELY The Sea Committee said it rained.": ["Sea Committee: it rained"],
    },
    "an outlet may quote, a figure show": {
        "“It rained,” state media quoted the governor as saying.": [
            "governor via state media: “It rained,”"
        ],
        "Cases doubled, figures from the clinic show.": ["figures from the clinic: Cases doubled"],
        "A film purports to show it.": ["film: to show it"],
    },
    "a name that no list holds may be whom a pronoun means": {
        "At the counter, Gorgias pours two coffees. “It rained,” he says.": [
            "Gorgias: “It rained,”"
        ],
        "The Gorgian won. “It rained,” he says.": ["nobody: “It rained,”"],
        "Gorgias met Ruth Alder. “It rained,” she says.": ["Ruth Alder: “It rained,”"],
    },
    "a colon may lead to another's words": {
        "Few are convinced: “It is late,” says Ruth Alder.": ["Ruth Alder: “It is late,”"],
        "The club rejected that: “It is late,” said Ruth Alder.": [
            "Ruth Alder: “It is late,”",
        ],
        "Ruth Alder was blunt: “It is late,” she said.": ["Ruth Alder: “It is late,”"],
    },
    "verbs of British and tabloid English": {
        "The council labelled the tax a “joke”.": ["council: the tax a “joke”"],
        "The mayor appealed to residents to stay at home.": ["mayor: residents to stay at home"],
        "The mayor appealed to the court.": [],
        "The singer gushed that it rained.": ["singer: that it rained"],
        "The dog barked in the yard, the court heard.": ["court: The dog barked in the yard"],
        "The bank forecasts growth of 1.4% this year.": ["bank: growth of 1.4% this year"],
        "The bells were signalled by hand.": [],
    },
    "what is recommended may be an act": {
        "The doctor recommends drinking water.": ["doctor: drinking water"],
        "The clinic advises resting at home.": ["clinic: resting at home"],
    },
    "an outlet with a capital article, or a noun after its name": {
        "Ruth Alder told The Hindu that it rained.": ["Ruth Alder via Hindu: that it rained"],
        "“It rained,” Ruth Alder was quoted by The Age as saying.": [
            "Ruth Alder via Age: “It rained,”"
        ],
        "Ruth Alder told the Bild daily it rained.": ["Ruth Alder via Bild: it rained"],
        "Ruth Alder told the French newspaper it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told the UN agency it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told The Hague it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told the Post it rained and denied the claim.": [
            "Ruth Alder via Post: it rained",
            "Ruth Alder via Post: the claim",
        ],
    },
    "an outlet that only a list can tell, whole": {
        "Ruth Alder told the Globe and Mail it rained.": [
            "Ruth Alder via Globe and Mail: it rained"
        ],
        "Ruth Alder told Dagens Nyheter it rained.": ["Ruth Alder via Dagens Nyheter: it rained"],
        "Ruth Alder told the People’s Daily it rained.": [
            "Ruth Alder via People’s Daily: it rained"
        ],
        "Ruth Alder told France 24 it rained.": ["Ruth Alder via France 24: it rained"],
        "Ruth Alder told Fox 5 it rained.": ["Ruth Alder via Fox 5: it rained"],
        "Ruth Alder told ABC7 it rained.": ["Ruth Alder via ABC7: it rained"],
        "Ruth Alder told the Age it rained.": ["Ruth Alder via Age: it rained"],
        "Ruth Alder told Nature it rained.": ["Ruth Alder via Nature: it rained"],
        "Ruth Alder said at the Nature Club it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told the Wexmouth Spectator it rained.": [
            "Ruth Alder via Wexmouth Spectator: it rained"
        ],
        "Ruth Alder told a spectator it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told the Wexmouth Evening-Star it rained.": [
            "Ruth Alder via Wexmouth Evening-Star: it rained"
        ],
        "Ruth Alder told WexNews it rained.": ["Ruth Alder via WexNews: it rained"],
        "Ruth Alder told News 12 it rained.": ["Ruth Alder via News 12: it rained"],
        "Ruth Alder told Nature England it rained.": ["Ruth Alder: it rained"],
        "Ruth Alder told an age it rained.": ["Ruth Alder: it rained"],
    },
    "a quote belongs to the verb of saying after it, however long its subject": {
        "Guards said it rained.\n\n“It is over,” river policy planning director Ruth Alder wrote "
        "to Tom Bell in May. “We go.”": [
            "Guards: it rained",
            "Ruth Alder (river policy planning director): “It is over,”",
            "Ruth Alder (river policy planning director): “We go.”",
        ],
        "Guards said it rained.\n\n“It is over,” a voice over says as boats are shown.": [
            "Guards: it rained",
            "voice over: “It is over,”",
        ],
        "Guards said it rained.\n\n“It is over,” said the chief known as Bo.": [
            "Guards: it rained",
            "chief: “It is over,”",
        ],
        "Guards said it rained.\n\n“It is over,” the two write. “We go.”": [
            "Guards: it rained",
            "two: “It is over,”",
            "two: “We go.”",
        ],
        "Guards said it rained.\n\n“It is over,” the guest will say.": [
            "Guards: it rained",
            "guest: “It is over,”",
        ],
        "“It is over,” Ruth Alder, who is chair of the Elm Club said in a statement.": [
            "Ruth Alder: “It is over,”"
        ],
        # Another clause, and another's verb.
        "Ruth Alder said it rained. “It is over,” and with that she left.": [
            "Ruth Alder: it rained",
            "Ruth Alder: “It is over,”",
        ],
        "Ruth Alder spoke. “It is over,” because boats that sank were said to be old.": [
            "Ruth Alder: “It is over,”",
        ],
    },
    "what is often said nobody of the text says": {
        "Ruth Alder said it rained. “Rain is gold for the poor farmer,” is a common saying here.": [
            "Ruth Alder: it rained",
            "nobody: “Rain is gold for the poor farmer,”",
        ],
        "Ruth Alder said it rained. “Rain is gold for the poor farmer,” was her motto.": [
            "Ruth Alder: it rained",
            "Ruth Alder: “Rain is gold for the poor farmer,”",
        ],
        "Ruth Alder was known for her talk as the “friend of all and enemy of none”.": [
            "nobody: “friend of all and enemy of none”"
        ],
        "Guards said it rained. The hashtag “#let us all go home” spread.": ["Guards: it rained"],
    },
    "a colon leads from its own clause to a quote": {
        "Guards said it rained.\n\nElm Club Article 2 has been the rule:\n\n“No one may row.”": [
            "Guards: it rained",
            "nobody: “No one may row.”",
        ],
        "Guards said it rained. The film ends with a voice over saying: “No one may row at all.”": [
            "Guards: it rained",
            "nobody: “No one may row at all.”",
        ],
        "Guards said it rained.\n\nSen. Ruth Alder (R-Ohio):\n\n“No one may row.”": [
            "Guards: it rained",
            "Ruth Alder (Sen.): “No one may row.”",
        ],
        "Guards said it rained.\n\nIn other words, explained Ruth Alder: “No one may row.”": [
            "Guards: it rained",
            "Ruth Alder: “No one may row.”",
        ],
        "Guards said it rained.\n\nHere’s Ruth Alder in June 1992: “No one may row.”": [
            "Guards: it rained",
            "Ruth Alder: “No one may row.”",
        ],
        "Guards said it rained.\n\nFrom Ruth Alder writing at the Gazette:\n\n“No one may row.”": [
            "Guards: it rained",
            "Ruth Alder: “No one may row.”",
        ],
        "Ruth Alder said it rained. Then, a verse: “No one may row at all.”": [
            "Ruth Alder: it rained",
            "Ruth Alder: “No one may row at all.”",
        ],
    },
    "a quote that stands alone goes on with who spoke just before": {
        "Ruth Alder argued that it rained.\n\n“No one may row.”": [
            "Ruth Alder: that it rained",
            "Ruth Alder: “No one may row.”",
        ],
        "“It rained,” Ruth Alder said.\n\n“No one may row.”": [
            "Ruth Alder: “It rained,”",
            "Ruth Alder: “No one may row.”",
        ],
        "The guards objected to the dam. Ruth Alder of Ely tweeted a warning. “No one may row.”": [
            "guards: the dam",
            "Ruth Alder: “No one may row.”",
        ],
        "Ruth Alder thinks it rained.\n\n“No one may row.”": [
            "Ruth Alder: it rained",
            "Ruth Alder: “No one may row.”",
        ],
        # What many think and clauses of description lead to no quote, and what is far back neither.
        "Guards think it rained.\n\n“No one may row.”": [
            "Guards: it rained",
            "nobody: “No one may row.”",
        ],
        "It was made for guards who say it rained.\n\n“No one may row.”": [
            "guards: it rained",
            "nobody: “No one may row.”",
        ],
        "“It rained,” Ruth Alder said.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\n“No one may row.”": [
            "Ruth Alder: “It rained,”",
            "nobody: “No one may row.”",
        ],
    },
    "whom a speaker names is somebody else": {
        "Tom Bell met Bob Hill. He said Bell left.": ["Bob Hill: Bell left"],
        "Tom Bell met Ann Hill. He said Bell left.": ["nobody: Bell left"],
        "Guards blocked the way. They said the guards left.": ["nobody: the guards left"],
        "The Elm Club said 36 rowers were ill. They said the 36 rowers were in Ely.": [
            "Elm Club: 36 rowers were ill",
            "Elm Club: the 36 rowers were in Ely",
        ],
        # Far from the verb, after the clause and in quoted words a name may be the speaker's own.
        "Tom Bell left. He said the boat that he had bought at the end of May was Bell’s.": [
            "Tom Bell: the boat that he had bought at the end of May was Bell’s"
        ],
        "Tom Bell left. He said it rained, which Bell likes.": ["Tom Bell: it rained"],
        "Tom Bell left. He said “Bell is out.”": ["Tom Bell: “Bell is out.”"],
        "Tom Bell left. It rained, he said.": ["Tom Bell: It rained"],
    },
    "a body that spoke just before may be they": {
        "In a press release, the Elm Club praised the dam. On Monday they said it rained.": [
            "Elm Club: the dam",
            "Elm Club: it rained",
        ],
        "The Elm Club praised the dam. Guards left. They said it rained.": [
            "Elm Club: the dam",
            "Guards: it rained",
        ],
        "The Gazette reported that guards left. They said it rained.": [
            "Gazette: that guards left",
            "guards: it rained",
        ],
        "The Elm Club has a dam. They said it rained.": ["nobody: it rained"],
    },
    "people are known by a plural verb, and some of them are not all": {
        "Tom Bell praised two guards. Rowing-goers were likely to say they preferred Bell.": [
            "Tom Bell: two guards",
            "Rowing-goers: Bell",
        ],
        "Guards left. Others were firm in their criticism of the dam.": ["nobody: the dam"],
        "Guards left. One in five say they support the dam.": ["nobody: they support the dam"],
    },
    "an article's owner is who goes on": {
        "Tom Bell wrote of dams. Bob Hill left. Bell’s article attacked Hill. He calls it “odd”.": [
            "Tom Bell: dams",
            "Bell’s article: Hill",
            "Tom Bell: it “odd”",
        ],
    },
    "he is the engineer who spoke where the text names nobody": {
        '"It holds," the engineer said. "I saw it," he added.': [
            'engineer: "It holds,"',
            'engineer: "I saw it,"',
        ],
        'Tom Bell left. "It holds," the engineer said. "I saw it," he added.': [
            'engineer: "It holds,"',
            'nobody: "I saw it,"',
        ],
    },
    "a condition is part of what is said": {
        "Bob Hill has a boat. If Tom Bell goes, he said it would sink.": [
            "Bob Hill: it would sink"
        ],
        "Tom Bell left. When Bob Hill came, he said it would sink.": ["Bob Hill: it would sink"],
    },
}
CASES = [(rule, *case) for rule, cases in RULES.items() for case in cases.items()]


def read(sentence: str) -> list[str]:
    """Return "speaker (role) via outlet: content" of every statement."""
    tables = tabulate(parse_article(HEADLINE + sentence))
    speakers, statements = tables.speakers.astype(object), tables.statements.astype(object)
    roles = dict(zip(speakers["speaker"], _filled(speakers["role"], " (", ")"), strict=True))
    names = _filled(statements["speaker"])
    outlets = _filled(statements["via"], " via ")
    return [
        f"{name or 'nobody'}{roles.get(name, '')}{via}: {text}"
        for name, via, text in zip(names, outlets, statements["text"], strict=True)
    ]


def _filled(column: pd.Series, before: str = "", after: str = "") -> list[str]:
    """Return the values between two strings, empty where there is none."""
    return ["" if pd.isna(value) else f"{before}{value}{after}" for value in column]


@pytest.mark.parametrize(
    ("sentence", "rows"), [case[1:] for case in CASES], ids=[f"{c[0]}: {c[1]}" for c in CASES]
)
def test_rows(sentence: str, rows: list[str]) -> None:
    assert read(sentence) == rows
