"""Whole sentences and who speaks in them: each speaker with its kind, and with its role."""

import pytest

from helpers.article.parse import parse_article
from helpers.tables import list_tables

HEADLINE = "Town news of the day\n\n"
RULES: dict[str, dict[str, list[str]]] = {
    "what somebody is the best of is a title": {
        "Man of the Year Tom Vann said it rained.": ["Tom Vann, person"],
        "Critics mocked Liar of the Year Ann Rowe. Rowe said it rained.": [
            "Ann Rowe, person",
            "Critics, group",
        ],
        "It rained, said Player of the Match Ann Rowe.": ["Ann Rowe, person"],
        "The film of the year said it rained.": ["film, document"],
        "A web search showed that it rained.": ["web search, document"],
        "The search party said it rained.": ["search party, organisation"],
    },
    "a dateline's place is not what it means": {
        "OSLO, Nov 12 (Tass) - Battery maker Halden will cut jobs, it said.": [
            "Halden, organisation"
        ],
        "LIMA, Peru (AP) — Battery maker Halden will cut jobs, it said.": ["Halden, organisation"],
    },
    "what speaks of itself as having done something is a body": {
        "Bazaaro said it had removed the listings. It told MPs it was sorry.": [
            "Bazaaro, organisation"
        ],
        "Vann said it had rained. It told on him.": ["Vann, person"],
    },
    "a first word that is described or would not say is a name": {
        "Pixelhive, the photo app, has reset it. Pixelhive would not say how long it took.": [
            "Pixelhive, organisation"
        ],
        "Pixelhive has said it was late.": ["Pixelhive, person"],
        "Pixelhive resets it. Pixelhive, the photo app, is old. Pixelhive would not say why.": [
            "Pixelhive, organisation"
        ],
        "Expensive has many meanings, Ann Lee said.": ["Ann Lee, person"],
    },
    "an office in capitals stands before a name": {
        "MAYOR DELGADO: It rained.\n\nREPORTER: When?\n\nMAYOR DELGADO: In May.\n\n"
        "CHIEF ENGINEER WU: It was bad.\n\nREPORTER: Is it?\n\nCHIEF ENGINEER WU: Yes.": [
            "DELGADO, person",
            "REPORTER, unnamed",
            "WU, person",
        ],
    },
    "a compass word after what a firm does is its name": {
        "Rail operator Northern said it rained.": ["Northern, organisation"],
        "The airline Eastern, which lost money, said it rained.": ["Eastern, organisation"],
    },
    "whoever is kin to somebody leaves the family name to her": {
        "Ann Rowe died. It was told by her niece, Bea Rowe, who left. Rowe had said it rained.": [
            "Ann Rowe, person"
        ],
        "Ann Rowe died. Bea Rowe, who left, wept. Rowe had said it rained.": ["Bea Rowe, person"],
    },
    "a town whose name looks like a person's is none": {
        "Tom Vann wept. Sandy Hook was a summons. He said it rained.": ["Tom Vann, person"],
        "Virginia Beach said it rained.": ["Virginia Beach, organisation"],
        "Sandy Vann said it rained.": ["Sandy Vann, person"],
    },
    "three that and joins are three": {
        "Ann Rowe and Bo Vann of Leeds and Di Tate said it rained.": [
            "Ann Rowe, Bo Vann and Di Tate, group"
        ],
        "Ann Rowe and Bo Vann of Leeds said it rained.": ["Ann Rowe and Bo Vann, group"],
    },
    "his brother who was just named is who was named": {
        "Tom Vann is ill, his brother, Al Vann, said. His brother said it rained.": [
            "Al Vann, person"
        ],
        "His wife, Ann Vann, left. His brother said it rained.": ["His brother, unnamed"],
    },
    "a month may be a family name or a given name": {
        "Columnist Ai Jun said it rained. Jun said so twice.": ["Ai Jun, person"],
        "“Good,” April Lee said. April said so twice.": ["April Lee, person"],
        "“Good,” said June Lee. It rained in June, Lee said.": ["June Lee, person"],
        "It rained in April, Ann Lee said.": ["Ann Lee, person"],
    },
    "what something is called in quotation marks names nobody": {
        "They sang “Goodbye Ann Lee,” a song. Lee said it rained.": ["Lee, person"],
        "Fans had “Vote Ann Lee.” on a shirt. Lee said it rained.": ["Fans, group", "Lee, person"],
        "Some put their place as “Wilayat Twitter,” and Twitter said it rained.": [
            "Twitter, organisation"
        ],
        "“I met Ann Lee,” he wrote. Lee said it rained.": ["Ann Lee, person"],
        "Tom “Red Fox” Vann said it rained.": ["Tom “Red Fox” Vann, person"],
    },
    "two speak though a town owns the second": {
        "The firm and Ely's mayor, Ann Lee, said it rained.": ["firm and Ann Lee, group"],
        "The Institute of Sea and Ice's director, Ann Lee, said it rained.": ["Ann Lee, person"],
    },
    "who has been saying something is no shop": {
        "Roe's been saying it rained.": ["Roe, person"],
        "Christie's been saying it rained.": ["Christie, person"],
        "Christie's said it rained.": ["Christie's, organisation"],
        "Macy's said it rained.": ["Macy's, organisation"],
    },
    "an advocate is a title before a given name, else a paper's": {
        "New York City Public Advocate Trish James said it rained.": ["Trish James, person"],
        "The city's Public Defender, Ann Rowe, said it rained.": ["Ann Rowe, person"],
        "The Advocate said it rained.": ["Advocate, organisation"],
    },
    "a company's short word ends its name": {
        "Ford Motor Co. said it rained.": ["Ford Motor Co., organisation"],
        "On Monday J. Vann & Co. said it rained.": ["J. Vann & Co., organisation"],
        "A farmer in Co Mayo said it rained.": ["farmer in Co Mayo, unnamed"],
        "On Monday Tom Roe & J. Lee said it rained.": ["Tom Roe and J. Lee, group"],
    },
    "two names may tell whose people speak": {
        "FBI and CIA agents said it rained.": ["FBI and CIA agents, group"],
        "White House and Pentagon spokesmen said it rained.": [
            "White House and Pentagon spokesmen, group"
        ],
        "Clinton and Trump supporters said it rained.": ["Clinton and Trump supporters, group"],
        "Ann Lee and White House officials said it rained.": ["Ann Lee, person"],
        "Ann Lee and Trump supporters said it rained.": ["Ann Lee, person"],
        "Ford and Toyota said it rained.": ["Ford and Toyota, group"],
    },
    "a title that is a family name too": {
        "Former Rep. David Duke said it rained.": ["David Duke, person"],
        "The mayor, Ann Pastor, said it rained.": ["Ann Pastor, person"],
        "Pastor Ann Rowe said it rained.": ["Ann Rowe, person"],
    },
    "a body's name may begin with a title": {
        "Duke University said it rained.": ["Duke University, organisation"],
        "The Duke Energy Co. said it rained.": ["Duke Energy Co., organisation"],
        "Judge Ann Rowe said it rained.": ["Ann Rowe, person"],
    },
    "what a hyphen joins to an abbreviation describes who speaks": {
        "The U.S.-led coalition said it rained.": ["U.S.-led coalition, organisation"],
        "A D.C.-based group said it rained.": ["D.C.-based group, group"],
        "The U.S. - led by Ann Rowe - said it rained.": ["U.S., organisation"],
    },
    "two given names in one are a person's": {
        "JoAnn Quill said it rained.": ["JoAnn Quill, person"],
        "BuzzFeed Quill said it rained.": ["BuzzFeed Quill, organisation"],
    },
    "of a nation or a faith and a given name too": {
        "It rained. Scot Ross, a baker, said it was late.": ["Scot Ross, person"],
    },
    "what is on a site is its owner's": {
        "The mayor's Facebook page said it was late.": ["mayor's Facebook page, document"],
        "It was late, the police department's Twitter account said.": [
            "police department's Twitter account, document"
        ],
        "The AP report said it was late.": ["AP, organisation"],
    },
    "many of them are what they are": {
        "A new round of polls showed it was late.": ["new round of polls, document"],
        "A wave of ads says it was late.": ["wave of ads, document"],
        "The Republican field said it was late.": ["Republican field, group"],
    },
    "a body's short name ends before what it is for": {
        "The Quill Center for Justice said it rained. The Quill Center said it was late.": [
            "Quill Center for Justice, organisation"
        ],
        "The Institute for Clean Water said it rained. The Institute said it was late.": [
            "Institute for Clean Water, organisation"
        ],
        "The Labour Party of Norway said it rained. The Labour Party said it was late.": [
            "Labour Party of Norway, organisation",
            "Labour Party, organisation",
        ],
        "The Bank of England said it rained. The Bank of Japan said it was late. "
        "The Bank said it snowed.": [
            "Bank of England, organisation",
            "Bank of Japan, organisation",
            "Bank, organisation",
        ],
        "Quillon Vann University said it rained. Quillon Vann said it was late.": [
            "Quillon Vann University, organisation"
        ],
        "Ruth Alder University said it rained. Ruth Alder said it was late.": [
            "Ruth Alder University, organisation",
            "Ruth Alder, person",
        ],
    },
    "what a body does tells it from a person": {
        "Zylox said it would hire 40 people.": ["Zylox, organisation"],
        "Zylox said it plans to move.": ["Zylox, organisation"],
        "Zylox, based in Ely, said sales fell.": ["Zylox, organisation"],
        "The firm, Zylox, said sales fell.": ["Zylox, organisation"],
        "Nurses at Zylox left. Zylox said he was ill.": ["Zylox, organisation"],
        "Alder said it would take years.": ["Alder, person"],
        "The coach of the club, Alder, said it rained.": ["Alder, person"],
    },
    "a work is a document": {
        'The film "Late Rain" shows how the dam burst.': ['film "Late Rain", document'],
        "The film Quillon shows how the dam burst.": ["Quillon, document"],
        "Quillon, a film by Ruth Alder, suggests that the dam burst.": ["Quillon, document"],
        "Alder, the book critic, said it rained.": ["Alder, person"],
    },
    "what brackets hold after a body's name is its short name": {
        "The Oslo Office of Lakes and Trees (OLakes) said it rained. OLakes said it was late.": [
            "Oslo Office of Lakes and Trees, organisation"
        ],
        "The Lund Tennis Federation (FTL) said it rained. The FTL said it was late.": [
            "Lund Tennis Federation, organisation"
        ],
        "The Lund Tennis Federation (AP) said it rained. The AP said it was late.": [
            "AP, organisation",
            "Lund Tennis Federation, organisation",
        ],
        "The Quill Group (Ely) said it rained. A man in Ely said it was late.": [
            "Quill Group, organisation",
            "man in Ely, unnamed",
        ],
        "Wikinews asked Ruth Alder.\n\n((WN)) Is it late?\n\n((Ruth Alder)) It is.\n\n"
        "Wikinews reported that it rained.": ["Ruth Alder, person", "Wikinews, organisation"],
    },
    "one of several is one": {
        "One of the users said it was late.": ["One of the users, unnamed"],
        "It is late, said one of those advisers.": ["one of those advisers, unnamed"],
        "One of the firms said it was late.": ["One of the firms, organisation"],
        "One of the reports said it was late.": ["One of the reports, document"],
        "Many of the users said it was late.": ["Many of the users, group"],
        "One in five growers said it was late.": ["One in five growers, group"],
        "He leads by 6 in 10 voters who say that it was late.": ["6 in 10 voters, group"],
        "It was six in 10. About 4 in 10 say it was late.": [],
        "Nearly 8 in 10 in Ohio say it was late.": [],
        "Growers left, and a third said it was late.": [],
    },
    "what a heading's number and its given name are": {
        "Tom Dorn left.\n\n6\nRuth Questioned Why It Was Late.\n\nIt rained. Ruth Alder said it "
        "was late.": ["Ruth Alder, person"],
        "Critics left, and a speech which Alder claims told of rain was late. Ruth Alder left.": [
            "Ruth Alder, person"
        ],
    },
    "what a noun is beside another": {
        "The state news said it was late.": ["state news, organisation"],
        "The bad news showed it was late.": ["bad news, document"],
        "An army of followers said it was late.": ["army of followers, group"],
        "The army of Mali said it was late.": ["army of Mali, organisation"],
        "An army of followers and local sites said it was late.": [
            "army of followers and local sites, group"
        ],
        "Ruth Alder, who is 43, and Tom Dorn, who is 30, said it was late.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "Reform Democrats describes itself as late.": ["Reform Democrats, organisation"],
        "Reform Democrats describe themselves as late.": ["Reform Democrats, group"],
        "In Tom Dorn's book Quill Cash, it rains. Quill Cash says it was late.": [
            "Quill Cash, document"
        ],
        "She told of it in Tom Dorn's book. Ruth Alder says it was late.": ["Ruth Alder, person"],
        "He sold to a firm whom Oslo news reports call a fraud.": ["Oslo news reports, document"],
        "The state media reports that it was late.": ["state media, group"],
    },
    "a description that lacks its second comma is of who is named": {
        "Ruth M, one of the maintainers of tern-dl wrote on Monday, “We think it was late.”": [
            "Ruth M, person"
        ],
        "Ruth Alder, the Road Minister said that it was late.": ["Ruth Alder, person"],
        "After the flood, Ruth Alder, the Road Minister said that it was late.": [
            "Ruth Alder, person"
        ],
        "Ruth Alder, the minister said, was late to the flood.": ["minister, unnamed"],
        "After Ruth Alder, the minister said that it was late.": ["minister, unnamed"],
        "Ruth Alder, a top aide said, “is very glad of the dam.”": ["top aide, unnamed"],
    },
    "what somebody has is one, however the owner is named": {
        "Ruth Alder left. Alder's aides said it rained. The Alder aides said it was late. "
        "Mayor Ruth Alder's aides left, the aides said.": ["Alder's aides, group", "aides, group"],
        "Ruth Alder's team said it rained. Alder's team said it was late.": [
            "Ruth Alder's team, organisation"
        ],
        "Rival Ruth Alder's campaign said it rained.": ["Ruth Alder's campaign, organisation"],
        "Senator Alder's campaign said it rained.": ["Senator Alder's campaign, organisation"],
        "Ruth Alder left. Some Alder aides said it rained. Alder's aides said it was late.": [
            "Alder's aides, group",
            "Some Alder aides, group",
        ],
        "The Department of Roads paid. The Roads Department said it rained.": [
            "Department of Roads, organisation"
        ],
        "The University of Oslo paid. Oslo University said it rained.": [
            "Oslo University, organisation"
        ],
    },
    "of several bodies of one noun the text does not tell which": {
        "The Reed Party met the Lake Party. The party said it was late.": [],
        "The Reed Party met the Lake Party. The party said it was late. It says it rained.": [],
        "The Reed Party met. The party said it was late.": ["Reed Party, organisation"],
        "The Ohio Police met the Oslo Police. The police said it was late.": ["police, group"],
    },
    "what a body is said to be may stand for it, where no other was named since": {
        "Tern, a network, was shut. The network said it was late.": ["Tern, organisation"],
        "The Tern Union, a charity that he likes, left. The charity said it was late.": [
            "Tern Union, organisation"
        ],
        "The network Tern was shut. The network said it was late.": ["Tern, organisation"],
        "Tern, a network, met the Reed Party. The network said it was late.": [
            "network, organisation"
        ],
        "He runs the Tern Union, a union that says it rained.": ["Tern Union, organisation"],
        "He left the Tern Union, a union said.": ["union, organisation"],
        # nothing is said of whom it is sent to
        "In an email to Reuters, the firm said it was late.": ["firm, organisation"],
        "Writing in the Tern, the charity said it was late.": ["charity, organisation"],
        "Responding to the Tern Council, the company has said it was late.": [
            "company, organisation",
        ],
        "The town lost Quill, a retailer based in Hull. The retailer said it was late.": [
            "Quill, organisation",
        ],
        "The town has Quill, the bank that Ann Lee runs. The bank said it was late.": [
            "Quill, organisation",
        ],
    },
    "a list of places is whole": {
        "Voters in Iowa, Utah, and Ohio said it was late.": [
            "Voters in Iowa, Utah, and Ohio, group"
        ],
        "A voter in Ely, Ohio, said it was late.": ["voter in Ely, unnamed"],
    },
    "a body that everybody knows for an airline, a bank or a union": {
        "Ryanair cut 40 flights. The airline said it was sorry.": ["Ryanair, organisation"],
        "Tesco shut shops. The Food Standards Agency rose. The supermarket said it was late.": [
            "Tesco, organisation"
        ],
        "Nurses will strike, Unison said. The union said it was late.": ["Unison, organisation"],
        "The BBC cut 40 jobs. The broadcaster said it was late.": ["BBC, organisation"],
        "Ohio Airlines cut 40 jobs. The carrier said it was late.": ["Ohio Airlines, organisation"],
        # of two, nothing tells which, and a supermarket is no union
        "Ryanair and Wizz Air cut 40 jobs. The airline said it was late.": [],
        "Tesco cut 40 jobs. The union said it was late.": ["union, organisation"],
        "Ryanair rose. The Vann Group fell. The airline said it was late.": [
            "airline, organisation"
        ],
    },
    "where somebody is from and what he is on is not he": {
        'Ann Lee left. "It rained," said the 58-year-old, from Hove.': ["Ann Lee, person"],
        "Ann Lee left. Appearing on Loose Talk, the 29-year-old said it rained.": [
            "Ann Lee, person"
        ],
        '"It rained," said her lawyer, retired judge Ann Lee.': ["Ann Lee, person"],
    },
    "who is called so is the one it is said of": {
        "Ruth Alder, NATO's envoy to Peru, left. NATO's envoy said it was late.": [
            "Ruth Alder, person"
        ],
        "Senator Ruth Alder of Ohio met Senator Tom Dorn. The Ohio senator said it was late.": [
            "Ruth Alder, person"
        ],
        "Ruth Alder, an aide to the mayor, left. The mayor said it was late.": ["mayor, unnamed"],
        "Road minister Ruth Alder met health minister Tom Dorn. The road minister said no, "
        "it was late.": ["Ruth Alder, person"],
        "Road minister Ruth Alder met health minister Tom Dorn. The minister said it was late.": [
            "minister, unnamed"
        ],
        "He met road minister Ruth Alder, Oslo mayor Tom Dorn and Bo Lund. The mayor "
        "said it was late.": ["Tom Dorn, person"],
    },
    "a second role after a body's is of who is named": {
        "Former Secretary of State and presidential candidate Ruth Alder said the dam burst.": [
            "Ruth Alder, person"
        ],
        "Former Secretary of State and Democratic hopeful Ruth Alder said the dam burst.": [
            "Ruth Alder, person"
        ],
        "A spokesman for Senator Tom Dorn and candidate Ruth Alder said the dam burst.": [
            "spokesman for Senator Tom Dorn and candidate Ruth Alder, unnamed"
        ],
        "“No,” said Senator Bo Lund, Republican of Ohio, who resented Mr. Dorn's dam.": [
            "Bo Lund, person"
        ],
    },
    "who speaks for somebody is not that person": {
        "A spokesman for Senator Ruth Alder said the dam burst.": [
            "spokesman for Senator Ruth Alder, unnamed"
        ],
        "An aide to former mayor Ruth Alder said the dam burst.": [
            "aide to former mayor Ruth Alder, unnamed"
        ],
        "The co-author of the paper Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "The envoy to Peru Ruth Alder said the dam burst.": ["Ruth Alder, person"],
    },
    "a relative clause after a home is the person's": {
        "Tom Dorn of Ohio, who endorsed the plan, said it was late.": ["Tom Dorn, person"],
        "It is late, said Tom Dorn, 24, from Leeds, who said the dam burst.": ["Tom Dorn, person"],
        "The vote came from a colleague, from Tom Dorn, who said the dam burst.": [
            "Tom Dorn, person"
        ],
        "Critics of Ruth Alder, who runs the mill, said the dam burst.": [
            "Critics of Ruth Alder, group"
        ],
        "Few came among young voters, which shows that the dam burst.": [],
        "The two firms, which said they would merge, are old.": ["two firms, group"],
    },
    "a participle with its object tells who is meant": {
        "Lawmakers backing the bill said the dam burst.": ["Lawmakers backing the bill, group"],
        "Police investigating the fire said it began at noon.": [
            "Police investigating the fire, group"
        ],
        "A union representing nurses said the dam burst.": ["union representing nurses, group"],
        "Aides running Ruth Alder's office said the dam burst.": [
            "Aides running Ruth Alder's office, group"
        ],
        "Ruth Alder, visiting the dam, said it burst.": ["Ruth Alder, person"],
        "It came days after a man calling the vote a fraud shot at a car.": ["man, unnamed"],
        "Tom Dorn went after Ruth Alder, calling the vote a fraud.": ["Tom Dorn, person"],
    },
    "who is asked answers, and is not who asks": {
        'Al Sims sat. Bo Roe asked him if he would sell. "Never," he said.': [
            "Al Sims, person",
            "Bo Roe, person",
        ],
        'Ann Lee sat. Asked by the judge if it rained, she said: "It did."': [
            "Ann Lee, person",
            "judge, unnamed",
        ],
        'Al Sims sat. A friend of Sims asked him why. "It did," he said.': [
            "Al Sims, person",
            "friend of Sims, unnamed",
        ],
    },
    "her husband, whom no other he can mean": {
        'Jo Webb left, Ann Lee said. Her husband disagrees. "It rained," he says.': [
            "Ann Lee's husband, unnamed",
            "Ann Lee, person",
        ],
        "Al Sims left. His wife wept. She said it rained.": ["Al Sims' wife, unnamed"],
        "Al Sims left. His father wept. He said it rained.": ["Al Sims, person"],
        "Ann Lee left. Her father was a miner. She said it rained.": ["Ann Lee, person"],
    },
    "no verb is a source": {
        "He now entertains detailed questions about the dam.": [],
        "She also notes that the dam burst.": [],
        "She saw families mourning loved ones in the street.": [],
        "It is worth noting that the dam burst.": [],
        "Storms broke homes and claimed about 300 lives.": [],
        "Officials say 300 lives were lost.": ["Officials, group"],
    },
    "a name that members own is one name": {
        "The Women's Media Centre said the dam burst.": ["Women's Media Centre, organisation"],
        "Women's Aid said the dam burst.": ["Women's Aid, organisation"],
        "The Children's Hospital said it would close.": ["Children's Hospital, organisation"],
        "The National Governors' Association said the dam burst.": [
            "National Governors' Association, organisation"
        ],
        "St. Luke's Hospital said it would close.": ["St. Luke's Hospital, organisation"],
        "The Kenya Red Cross said the dam burst.": ["Kenya Red Cross, organisation"],
        "Ben Cross said the dam burst.": ["Ben Cross, person"],
        "The United Nations Office for the Coordination of Humanitarian Affairs said it rained.": [
            "United Nations Office for the Coordination of Humanitarian Affairs, organisation"
        ],
        "The Army Corps of Engineers said it rained.": ["Army Corps of Engineers, organisation"],
        "The Committee to Protect Journalists said it rained.": [
            "Committee to Protect Journalists, organisation"
        ],
        "He sent the Committee to Oslo, Ruth Alder said.": ["Ruth Alder, person"],
        "King's College London said the dam burst.": ["King's College London, organisation"],
        "The Premier League said the dam burst.": ["Premier League, organisation"],
        "The owner, Aegean Swift Lines, said the ferry sank.": ["Aegean Swift Lines, organisation"],
        "Russia's Defense Ministry said the ship sank.": ["Defense Ministry, organisation"],
        "Players' coach Ruth Alder said the dam burst.": ["Ruth Alder, person"],
    },
    "a name after a role is who it is": {
        "“It is late,” said Dunn's former bookkeeper, Ruth Alder.": ["Ruth Alder, person"],
        "“It is late,” explained its director, Ruth Alder.": ["Ruth Alder, person"],
        "“It is late,” said her lawyer, Ruth Alder, a former judge.": ["Ruth Alder, person"],
    },
    "a name after a role and a description is who it is": {
        "Its chair, retired pilot Ruth Alder, said it was late.": ["Ruth Alder, person"],
        "The firm's founder, billionaire investor Tom Dorn, said it was late.": [
            "Tom Dorn, person"
        ],
        "His mother, the actress Ruth Alder, said it was late.": ["Ruth Alder, person"],
        "Her son, a baker called Tom Dorn, said it was late.": ["Tom Dorn, person"],
        "The winner, 19-year-old student Ruth Alder, said it was late.": ["Ruth Alder, person"],
        "One survivor, deckhand Ruth Alder, 23, said it was late.": ["Ruth Alder, person"],
        "“No,” said its founder, billionaire investor Tom Dorn.": ["Tom Dorn, person"],
        "“No,” said the board's chairwoman, Justice Ruth Alder.": ["Ruth Alder, person"],
        "“No,” said the cook, whose brother Tom Dorn left.": ["cook, unnamed"],
        "The mayor, a friend of senator Ruth Alder, said it was late.": ["mayor, unnamed"],
        "The town's cook, whose boss is Tom Dorn, said it was late.": ["town's cook, unnamed"],
        "“No,” said Cllr Dorn. Cllr Tom Dorn left.": ["Tom Dorn, person"],
    },
    "a man without a name, who is he": {
        "A man was arrested in Vannby. He told officers it rained.": ["man, unnamed"],
        "The judge has come in. She said it rained.": ["judge, unnamed"],
        "Ann Lee sued. The judge left. She said it rained.": ["Ann Lee, person"],
        "The fire began in Vannby. He said it rained.": [],
    },
    "a body that speaks for a sport or a trade": {
        "The governing body said it rained.": ["governing body, organisation"],
        "The body said it rained.": [],
    },
    "a sheriff's office of a county": {
        "The Vann County Sheriff's Office said it rained. Sheriff Ann Lee said it snowed.": [
            "Ann Lee, person",
            "Vann County Sheriff's Office, organisation",
        ],
    },
    "what a name is called tells who it is": {
        "A firm called Quill said sales rose.": ["Quill, organisation"],
        "A man named Tom Dorn said it was late.": ["Tom Dorn, person"],
        "A dog called Rex barked.": [],
        "The mayor called Ruth Alder a fool.": ["mayor, unnamed"],
    },
    "who trades, under one name, is a firm": {
        "Swiss consumer group Quillo said sales rose.": ["Quillo, organisation"],
        "Oil producer Tarvo said sales rose.": ["Tarvo, organisation"],
        "Train operator Northa said sales rose.": ["Northa, organisation"],
        "Chipmaker Foxlab said sales rose.": ["Foxlab, organisation"],
        "Quillo cut its forecast. Quillo said sales fell.": ["Quillo, organisation"],
        "Film producer Ruth Alder said it was late.": ["Ruth Alder, person"],
        "The baker Quillo said it was late.": ["Quillo, person"],
    },
    "what a firm runs or sells, before what it is": {
        "The airport operator said it rained. It blamed thieves.": [
            "airport operator, organisation"
        ],
        "A crane operator said it rained.": ["crane operator, unnamed"],
    },
    "it, of two of whom one only owns": {
        "The mill's owner, Vann Group, shut it. It said it was late.": ["Vann Group, organisation"],
    },
    "an experiment states something": {
        "The trial found that the drug worked.": ["trial, document"],
        "An autopsy showed he had drowned.": ["autopsy, document"],
        "The X-ray showed the bone was broken.": ["X-ray, document"],
        "Conversations with voters showed it was late.": ["Conversations with voters, document"],
        "A checkup revealed that he was ill.": ["checkup, document"],
        "A simulation showed that the dam would burst.": ["simulation, document"],
    },
    "clubs and teams are organisations": {
        "Ashby Rovers said it was late.": ["Ashby Rovers, organisation"],
        "Real Madrid said it was late.": ["Real Madrid, organisation"],
        "The New York Jets said it was late.": ["New York Jets, organisation"],
        "The Boston Red Sox said it was late.": ["Boston Red Sox, organisation"],
        "Mary Kings said it was late.": ["Mary Kings, person"],
    },
    "given names of many lands": {
        "Secretary General Ban Ki-moon said it was late. “No,” Ban said.": ["Ban Ki-moon, person"],
        "President Park Geun-hye said it was late.": ["Park Geun-hye, person"],
        "Siobhán Jetty said it was late.": ["Siobhán Jetty, person"],
        "A baker, Gill Park, 71, left. “No,” she said.": ["Gill Park, person"],
    },
    "a body of a country is named with it": {
        "Gas Networks Ireland said it was late.": ["Gas Networks Ireland, organisation"],
        "Age UK said it was late.": ["Age UK, organisation"],
        "Transport Scotland said it was late. Scotland said so, too.": [
            "Transport Scotland, organisation"
        ],
        "Transport Scotland is shut. Scotland said it was late.": ["Scotland, organisation"],
        "Meanwhile Canada said it was late.": ["Canada, organisation"],
    },
    "one of several is a source, one of them is not": {
        "One of the officials said it was late.": ["One of the officials, unnamed"],
        "One of them said it was late.": [],
        "Both declined to be named.": [],
    },
    "special is a part of a title": {
        "Special Agent Ruth Alder said it was late.": ["Ruth Alder, person"],
        "Special Branch said it was late.": ["Special Branch, organisation"],
    },
    "a title may be a family name": {
        "“We sold,” says Dr. Amit Shah, a dentist.": ["Amit Shah, person"],
        "Director Raj Shah said it rained. Shah left.": ["Raj Shah, person"],
    },
    "a clause on where is no subject": {
        "Dr. Neil Anand of Ely, where the boy is treated, said he can go.": ["Neil Anand, person"],
    },
    "a paper may be a Sun, also at a sentence's end": {
        "It rained, according to the Baltimore Sun.": ["Baltimore Sun, organisation"],
    },
    "a mention begins amid what looks like one name": {
        "Mr. Bo Webb left. Webb was ill. The next day on Twitter Webb accused his wife of lying.": [
            "Bo Webb, person"
        ],
    },
    "a tool states something": {
        "The odds are 28%, according to the group's FedWatch tool.": [
            "group's FedWatch tool, document"
        ],
    },
    "an ampersand joins the name of a firm": {
        "Johnson & Johnson said it rained.": ["Johnson & Johnson, organisation"],
        "Ernst & Young said it rained.": ["Ernst & Young, organisation"],
        "The journal Astronomy & Astrophysics reported that it rained.": [
            "Astronomy & Astrophysics, organisation"
        ],
        "Ruth Alder & Tom Dorn said it rained.": ["Ruth Alder and Tom Dorn, group"],
        "Ernst & Young Secretary-Treasurer Tom Dorn said it rained.": ["Tom Dorn, person"],
        "Major-General Ruth Alder said it rained.": ["Ruth Alder, person"],
        "The baker Ruth Alder and the miller Tom Dorn said it rained.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "Retailer Quill and shipping firm Nvarto said sales fell.": ["Quill and Nvarto, group"],
        "Ruth Alder and his wife Ann Lee said it rained.": ["Ruth Alder and Ann Lee, group"],
        "The mayor's office and the miller Tom Dorn said it rained.": ["Tom Dorn, person"],
    },
    "a compass point begins a name": {
        "Northern Grid says 20,000 homes are dark.": ["Northern Grid, organisation"],
    },
    "what begins a broadcaster's name belongs to it": {
        "Radio Lusaka said it rained.": ["Radio Lusaka, organisation"],
        "TV Azteca reported a fire.": ["TV Azteca, organisation"],
        "Radio France Internationale said it rained.": [
            "Radio France Internationale, organisation"
        ],
        "ABC 7 said it rained.": ["ABC 7, organisation"],
        "News 12 is reporting that it rained.": ["News 12, organisation"],
        "Radio host Ruth Alder said it rained.": ["Ruth Alder, person"],
        "TV presenter Tom Dorn said it rained.": ["Tom Dorn, person"],
        "Gardaí said it rained.": ["Gardaí, organisation"],
    },
    "the outlet that someone speaks to is no part of the name after it": {
        "In an interview with CNN Dorn said it rained.": ["Dorn, person"],
        "In an interview with the BBC Ruth Alder said it rained.": ["Ruth Alder, person"],
        "Speaking to El País Tom Dorn said it rained.": ["Tom Dorn, person"],
        "A nurse speaking to Fox News said it rained.": ["nurse speaking to Fox News, unnamed"],
        "CNN Philippines said it rained.": ["CNN Philippines, organisation"],
    },
    "outlets of other lands": {
        "La Voce reported that the dam burst.": ["La Voce, organisation"],
        "The dam burst, according to nord-zeitung.de.": ["nord-zeitung.de, organisation"],
        "The news site RTL Info reported that the dam burst.": ["RTL Info, organisation"],
        "Marine Le Alder is a senator.\n\nLe Alder said the dam burst.": [
            "Marine Le Alder, person"
        ],
    },
    "who gave a document out is not its name": {
        "The dam burst, according to a fact sheet aides handed out.": ["fact sheet, document"],
        "The dam burst, per an analysis economists published in May.": ["analysis, document"],
        "The dam burst, according to government officials briefed on it.": [
            "government officials, group"
        ],
        "The dam burst, according to poll numbers released on Monday.": ["poll numbers, document"],
    },
    "a name and others are several": {
        "Ruth Alder, Tom Bell and other growers of Leeds said they would stay.": [
            "Ruth Alder, Tom Bell and other growers of Leeds, group"
        ],
        "Ruth Alder, Tom Bell, and other growers said they would stay.": [
            "Ruth Alder, Tom Bell and other growers, group"
        ],
        "Ruth Alder, Tom Bell and her other aides said they would stay.": ["Ruth Alder, person"],
        "Ruth Alder and the other growers said they would stay.": [
            "Ruth Alder and the other growers, group"
        ],
        "Ruth Alder and her aides said they would stay.": ["Ruth Alder, person"],
        "Her campaign and voters across Ohio echoed the call.": [
            "Her campaign and voters across Ohio, group"
        ],
        "Ruth Alder and the dam are old, the mayor said.": ["mayor, unnamed"],
        "Ruth Alder and her critics agreed that it rained.": ["Ruth Alder and her critics, group"],
        "Both Quill Aid and local nurses said it rained.": ["Quill Aid and local nurses, group"],
        "Bakers and the NFU said it rained.": ["Bakers and NFU, group"],
    },
    "what somebody was or has is said of the one told of": {
        "Tom Roe, 71, lost his home.\n\n“It was hard,” the retired miner said.": [
            "Tom Roe, person"
        ],
        "Ann Lee lost her home.\n\n“It was hard,” the mother of two said.": ["Ann Lee, person"],
        "Ann Lee lost her home.\n\n“It was hard,” the mother-of-two said.": ["Ann Lee, person"],
        "Ann Lee lost her home.\n\n“It was hard,” the 47-year-old lawyer said.": [
            "Ann Lee, person"
        ],
        "Ann Lee, who is 47, met Tom Roe, who is 50.\n\n“It was hard,” the 47-year-old said.": [
            "Ann Lee, person"
        ],
        "Fr Tom Hale prayed.\n\n“It was hard,” the priest said.": ["Tom Hale, person"],
        "Ann Lee met Eva Hale.\n\n“It was hard,” the mother of two said.": [
            "mother of two, unnamed"
        ],
        "Ann Lee, 30, lost her home.\n\n“It was hard,” the 47-year-old lawyer said.": [
            "47-year-old lawyer, unnamed"
        ],
        "Tom Roe was hurt. His neighbor saw it.\n\n“It was hard,” the retired nurse said.": [
            "retired nurse, unnamed"
        ],
        "Tom Roe met two former miners.\n\n“It was hard,” the former miner said.": [
            "former miner, unnamed"
        ],
    },
    "whose kin does something as she speaks is meant": {
        "Ann Lee's mother wept as she said it rained.": ["Ann Lee's mother, unnamed"],
        "In court, the boy's late mother wept as she said it rained.": [
            "boy's late mother, unnamed"
        ],
        "Ann Lee said it rained. Her mother wept as she said it hailed.": [
            "Ann Lee's mother, unnamed",
            "Ann Lee, person",
        ],
        "Ann Lee's father wept as she said it rained.": ["Ann Lee, person"],
        "Ann Lee's mother died in May, she said.": ["Ann Lee, person"],
    },
    "a body, a people and a paper are what their names say": {
        "Right Way Watch said it rained.": ["Right Way Watch, organisation"],
        "The Hot Mud Peppers announced a tour.": ["Hot Mud Peppers, organisation"],
        "The Latino community said it rained.": ["Latino community, group"],
        "A missive from the board said it rained.": ["missive from the board, document"],
        "It rained, according to its FEC reports.": ["its FEC reports, document"],
        "It rained, according to an SEC filing.": ["SEC filing, document"],
        "It rained, according to media buying sources.": ["media buying sources, group"],
        "It rained, according to people fleeing floods.": ["people, group"],
    },
    "two that speak together, each with what describes it": {
        "The vicar, Ann Lee, and the fire chief, Bo Roe, said it rained.": [
            "Ann Lee and Bo Roe, group"
        ],
        "Ann Lee, a baker, and Senator Bo Roe vowed to stay.": ["Ann Lee and Bo Roe, group"],
        "Ann Lee, who owns the mill, and her brother Bo Roe said it rained.": [
            "Ann Lee and Bo Roe, group"
        ],
        "It rained, said Ann Lee, the vicar, and Bo Roe, a baker.": ["Ann Lee and Bo Roe, group"],
        "According to Ann Lee, the vicar, and Bo Roe, a baker, it rained.": [
            "Ann Lee and Bo Roe, group"
        ],
        "According to police, Ann Lee, a baker, and Bo Roe, a miller, left.": ["police, group"],
        "Whitby Mayor Ann Lee and her deputy, Bo Roe, said it rained.": [
            "Ann Lee and Bo Roe, group"
        ],
        "The Green Alliance (GA) and Quill Aid said it rained.": [
            "Green Alliance and Quill Aid, group"
        ],
        "The Royal Guild of Nursing (RGN) and Unison said it rained.": [
            "Royal Guild of Nursing and Unison, group"
        ],
        "The Bus Guild of Ohio and Native Rights Fund said it rained.": [
            "Bus Guild of Ohio and Native Rights Fund, group"
        ],
        "Oxfam, the WHO and the Quill Fund (QF) said it rained.": [
            "Oxfam, WHO and Quill Fund, group"
        ],
        "Ann Lee spoke. She and the vicar, Bo Roe, said it rained.": ["Ann Lee and Bo Roe, group"],
        "The head of Oxfam and the Red Cross, Ann Lee, said it rained.": ["Ann Lee, person"],
        "The bus hit Ann Lee, a baker, and Bo Roe said it rained.": ["Bo Roe, person"],
        "Ann Lee, head of roads and bridges, said it rained.": ["Ann Lee, person"],
    },
    "no abstract noun is a source, and many of a people are": {
        "Know-how on world affairs raised questions about him.": [],
        "Better health care recounts old gains.": [],
        "Thousands of Oromos said they would flee.": ["Thousands of Oromos, group"],
        "U.S. intelligence said the dam burst.": ["U.S. intelligence, organisation"],
        "Critics of the Alder administration met. Mr. Alder said no.": ["Alder, person"],
        "The Fed raised rates. The Fed said it must.": ["Fed, organisation"],
        "The party rules that purport to bind them are old.": [],
        "The court rules that the dam is old.": ["court, organisation"],
    },
    "a label of a page is nobody": {
        "LOOK: Dam Bursts In Oslo": [],
        "BYLINE: Ruth Alder\n\nThe dam burst.": [],
        "SECTION: News; Pg. 4\n\nThe dam burst.": [],
        "Obituary: Ruth Alder, engineer, dies at 91\n\nThe dam burst.": [],
    },
    "a share of people nobody names is no speaker": {
        "41% said the dam burst.": [],
        "Some 40 percent said the dam burst.": [],
        "Two in five said the dam burst.": [],
        "Some 40 percent of voters said the dam burst.": ["Some 40 percent of voters, group"],
    },
    "a court, a church and an office are bodies by what is beside them": {
        "The Church of England said it was late.": ["Church of England, organisation"],
        "The International Criminal Court said it was late.": [
            "International Criminal Court, organisation",
        ],
        "The European Court of Human Rights said it was late.": [
            "European Court of Human Rights, organisation",
        ],
        "The Attorney General's Office said it was late.": [
            "Attorney General's Office, organisation",
        ],
        "The County Sheriff's Office said it was late.": ["County Sheriff's Office, organisation"],
        "Ann Court said it was late.": ["Ann Court, person"],
        "The mayor, Ann Church, said it was late.": ["Ann Church, person"],
    },
    "two topics that the and a body's noun enclose are one body's": {
        "The Fish and Wildlife Service said it was late.": [
            "Fish and Wildlife Service, organisation",
        ],
        "The Wine and Spirit Trade Association said it was late.": [
            "Wine and Spirit Trade Association, organisation",
        ],
        "The Met and Leeds City Council said it was late.": ["Met and Leeds City Council, group"],
        "Ann Lee and the Roads Council said it was late.": ["Ann Lee and Roads Council, group"],
    },
    "only a list can tell the names of some bodies": {
        "Wells Fargo said it was late.": ["Wells Fargo, organisation"],
        "Wells Fargo Bank said it was late.": ["Wells Fargo Bank, organisation"],
        "Just Stop Oil said it was late.": ["Just Stop Oil, organisation"],
        "Novaya Gazeta said it was late.": ["Novaya Gazeta, organisation"],
        "The Ohio Legislature said it was late.": ["Ohio Legislature, organisation"],
        "The Monetary Authority of Ohio said it was late.": [
            "Monetary Authority of Ohio, organisation",
        ],
        "Devon and Cornwall Police said it was late.": ["Devon and Cornwall Police, organisation"],
        "It was late, Transport for London said.": ["Transport for London, organisation"],
        "A Red Hat engineer, Ann Lee, said it was late.": ["Ann Lee, person"],
        "Red Hat's Ann Lee said it was late.": ["Ann Lee, person"],
        "It was late, according to the Competition and Markets Authority.": [
            "Competition and Markets Authority, organisation",
        ],
    },
    "what ends in 's before a verb or a mark is a firm, not its owner": {
        "Macy’s said it was late.": ["Macy’s, organisation"],
        "Standard & Poor's has said it was late.": ["Standard & Poor's, organisation"],
        "It was late, according to Moody's.": ["Moody's, organisation"],
        "A spokesman for Kohl's said it was late.": ["spokesman for Kohl's, unnamed"],
        "Chris Christie left. Christie's lawyer said it was late.": [
            "Christie's lawyer, unnamed",
        ],
        "Macy's chief executive, Ann Lee, said it was late.": ["Ann Lee, person"],
    },
    "a title may begin the name of a body": {
        "The Justice Department said it was late.": ["Justice Department, organisation"],
        "Justice Department officials said it was late.": ["Justice Department officials, group"],
        "The Treasury Department left. His Justice Department said it was late.": [
            "Justice Department, organisation",
        ],
        "The Captain Cook Museum said it was late.": ["Captain Cook Museum, organisation"],
        "The Queen Elizabeth Hospital said it was late.": [
            "Queen Elizabeth Hospital, organisation",
        ],
        "The Bishop Museum said it was late.": ["Bishop Museum, organisation"],
        "The Rev John Church said it was late.": ["John Church, person"],
        "Ohio Senator Ann Church said it was late.": ["Ann Church, person"],
        "Justice Ann Lee said it was late.": ["Ann Lee, person"],
        "The Chief Court Clerk Ann Lee said it was late.": ["Ann Lee, person"],
    },
    "letters after a name, ranks and utilities": {
        "Ruth Alder KC said the dam burst.": ["Ruth Alder, person"],
        "Ruth Alder CBE FRS said the dam burst. Alder said so.": ["Ruth Alder, person"],
        "Henry Alder III said the dam burst.": ["Henry Alder III, person"],
        "Det Con Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "Con Murphy said the dam burst.": ["Con Murphy, person"],
        "MPs said the dam burst.": ["MPs, group"],
        "A farmer in Co Mayo noticed that the dam had burst. The Mayo TD said it was late.": [
            "Mayo TD, unnamed",
            "farmer in Co Mayo, unnamed",
        ],
        "Horizon Power said the dam burst.": ["Horizon Power, organisation"],
        "Samantha Power said the dam burst. Power said so.": ["Samantha Power, person"],
        "The Financial Services Compensation Scheme said the dam burst.": [
            "Financial Services Compensation Scheme, organisation"
        ],
    },
    "people by what they are": {
        "Some GOP figures said the dam burst.": ["Some GOP figures, group"],
        "Official figures show that the dam burst.": ["Official figures, document"],
        "The committee chairmen said the dam burst.": ["committee chairmen, group"],
        "The Ohio Republican and the Texas banker said the dam burst.": [
            "Ohio Republican and the Texas banker, group"
        ],
        "Both the council and the ministry said the dam burst.": [
            "Both the council and the ministry, group"
        ],
        "68% of local voters said the dam burst.": ["68% of local voters, group"],
        "Most hypotheses assume that the dam burst.": ["Most hypotheses, document"],
        "The website stormwatch said the dam burst.": ["website stormwatch, organisation"],
    },
    "whole names": {
        "The state Division of Water Safety said the dam burst.": [
            "Division of Water Safety, organisation"
        ],
        "The chief of United States Customs and Border Protection left. "
        "United States Customs and Border Protection said the dam burst.": [
            "United States Customs and Border Protection, organisation"
        ],
        "General Electric said the dam burst.": ["General Electric, organisation"],
        "General Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "The National Security Act says that dams are safe.": ["National Security Act, document"],
        "The Security Council said the dam burst.": ["Security Council, organisation"],
        "The US Constitution says that dams are safe.": ["US Constitution, document"],
        "Justin Ki Hong said the dam burst.": ["Justin Ki Hong, person"],
        "Hong Kong officials said the dam burst.": ["Hong Kong officials, group"],
        "Yin Sein May, 60, a doctor, said the dam burst.": ["Yin Sein May, person"],
        "Two House Committees said the dam burst.": ["House Committees, organisation"],
        "Black Lives Matter said the dam burst.": ["Black Lives Matter, organisation"],
        "The Plain Dealer reported that the dam burst.": ["Plain Dealer, organisation"],
        "Rosendal said the dam burst.": ["Rosendal, person"],
        "Tom Dorn, dean of Oslo School of Law said the dam burst.": ["Tom Dorn, person"],
        "Before Congress, President of Peru Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "Tom Roe and Ruth Alder ran. Roe-Alder said the dam burst.": ["Roe-Alder, organisation"],
        "He wrote that dams DO NOT want help.": [],
    },
    "a line in capitals that runs into a quote says nothing": {
        "OUR TOWN ENDS A TAX “It was a bad tax for all of us and now it is gone.”": [],
    },
    "who is quoted by the way": {
        "To quote Ruth Alder, “every dam bursts in the end, and so do we.”": ["Ruth Alder, person"],
    },
    "who has a name beside the role is named": {
        "His wife, the cellist Ruth Alder, said the dam burst.": ["Ruth Alder, person"],
        "The head of the union (ABC), Ruth Alder, said the dam burst.": ["Ruth Alder, person"],
        "A spokesman, an aide to the mayor Ruth Alder, said no.": ["spokesman, unnamed"],
        "An insider at her insurer, Quill, said the dam burst.": [
            "insider at her insurer, unnamed"
        ],
        "An aide at the bank, Ruth Alder, said the dam burst.": ["Ruth Alder, person"],
        "The coach of the club, Tite, said the dam burst.": ["Tite, person"],
        "The bishop and Ruth Alder said the dam burst.": ["bishop and Ruth Alder, group"],
        "The author and activist Ruth Alder said the dam burst.": ["Ruth Alder, person"],
    },
    "a plural that only begins sentences is no name": {
        "Electrodes showed that the dam burst.": ["Electrodes, unnamed"],
        "Roberts said the dam burst.": ["Roberts, person"],
        "We met Atkinsons from Leeds. Atkinsons said the dam burst.": ["Atkinsons, person"],
    },
    "a name that speaks of itself as it is a body's": {
        "Halvorsen said it was glad and would keep its mills.": ["Halvorsen, organisation"],
        "Tom Halvorsen said it was late and the dam lost its gate.": ["Tom Halvorsen, person"],
    },
    "titles of other lands and offices are no names": {
        "Speaker of the House Rep. Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "Cllr Ruth Alder said no. Cllr Alder left.": ["Ruth Alder, person"],
        "Comrade Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "Sarah Alder KC said the dam burst.": ["Sarah Alder, person"],
        "PC Tom Dorn said the dam burst.": ["Tom Dorn, person"],
        "Publican Ruth Alder said the dam burst.": ["Ruth Alder, person"],
        "Port Tabo said the dam burst.": ["Port Tabo, organisation"],
        "Gardaí said the dam burst.": ["Gardaí, organisation"],
    },
    "names of syllables are persons'": {
        "Park Won-gon said the dam burst.": ["Park Won-gon, person"],
        "Tsai Ing-wen said the dam burst.": ["Tsai Ing-wen, person"],
        "The Trump-led group said the dam burst.": ["Trump-led group, group"],
    },
    "one of several may have a name": {
        "One of them, Tom Dorn, said the dam burst.": ["Tom Dorn, person"],
        "Another, Ruth Alder, 40, said the dam burst.": ["Ruth Alder, person"],
        "One, a nurse, said the dam burst.": [],
    },
    "a role that no list holds is no part of the name": {
        "Villager Kham Souk said the dam burst.": ["Kham Souk, person"],
        "Parker Holt Lee said the dam burst.": ["Parker Holt Lee, person"],
    },
    "a state tells where somebody is at home": {
        "Ruth Alder of Columbia, South Carolina says it is late.": ["Ruth Alder, person"],
        "He left after a woman in Worcester, Massachusetts, told him the dam burst.": [
            "woman in Worcester, unnamed"
        ],
        "Police in Leeds, England, said the dam burst.": ["Police in Leeds, group"],
        "The host, Japan, said the dam burst.": ["Japan, organisation"],
    },
    "a watch is a body": {
        "Judicial Watch said the dam burst.": ["Judicial Watch, organisation"],
        "POLITICO Florida said the dam burst.": ["POLITICO Florida, organisation"],
    },
    "a document that shows something is a document": {
        "A post getting many clicks said the dam burst.": ["post getting many clicks, document"],
    },
    "the noun beside a name tells the gender": {
        "The keeper's daughter, Morag Gunn, said no. “My name is there,” she said.": [
            "Morag Gunn, person"
        ],
        "Tom Alder said no. Ann Alder was 91. Alder, the daughter of a porter, was late. "
        "“It is over,” she said.": ["Ann Alder, person", "Tom Alder, person"],
    },
    "who the several are that a comma leads to": {
        "The two leading Republicans, Ruth Alder and Senator Tom Dorn, said it was late.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "The leading Republicans, Ruth Alder, Bo Lund and Tom Dorn, said it was late.": [
            "Ruth Alder, Bo Lund and Tom Dorn, group"
        ],
    },
    "the company is the body in mind, unless its name tells another kind": {
        "The Quill Fund aided her. The Quill Fund said no. “It is late,” the group said.": [
            "Quill Fund, organisation"
        ],
        "The Road Department said no. “It is late,” the company said.": [
            "Road Department, organisation",
            "company, organisation",
        ],
        "Ivex Group told a trade group that it was late. Ivex Group said no. “It is late,” the "
        "group wrote.": ["Ivex Group, organisation"],
        "The Alder campaign met the Dorn campaign. The Alder campaign said no. “It is late,” the "
        "campaign said.": ["Alder campaign, organisation"],
    },
    "a door is no person": {
        "Officials with knowledge of the closed-door meeting said it was late.": [
            "Officials with knowledge of the closed-door meeting, group"
        ],
        "A window-cleaner said it was late.": ["window-cleaner, unnamed"],
    },
    "a list of people is one source": {
        "Groups representing colleges, towns and smaller bakeries said it was late.": [
            "Groups representing colleges, towns and smaller bakeries, group"
        ],
        "Friends, growers and former aides say it is late.": [
            "Friends, growers and former aides, group"
        ],
        "Amid anger at mostly old growers, millers and aides are decrying the dam.": [
            "millers and aides, group"
        ],
        "According to interviews with her friends, aides and allies, it was late.": [
            "interviews with her friends, aides and allies, document"
        ],
        "According to growers, aides and allies say it was late.": [
            "aides and allies, group",
            "growers, group",
        ],
    },
    "several are a group": {
        "Those surveyed said it was late.": ["Those surveyed, group"],
        "Two out of three Americans say it is late.": ["Two out of three Americans, group"],
        "Ruth Alder's father and mother said it was late.": [
            "Ruth Alder's father and mother, group"
        ],
        "The Democratic and Republican candidates said it was late.": [
            "Democratic and Republican candidates, group"
        ],
    },
    "a campus, a land's movement and a title of a book with its author": {
        "Bo Lund and Ruth Alder of the University of California, Berkeley say it is late.": [
            "Bo Lund and Ruth Alder, group"
        ],
        "According to the activist group Mosul Eye, it was late.": ["Mosul Eye, organisation"],
        'According to "Perfect Enough: The Alder Mill" by George Roe, it was late.': [
            "Perfect Enough: The Alder Mill, document"
        ],
        "It cost $3bn more than the budget office had projected it would.": [
            "budget office, organisation"
        ],
    },
    "who alone spoke before is whom a description means": {
        "Tom Dorn left. Tom Dorn was late. Ruth Alder denounced him. “It is late,” the minority "
        "leader said.": ["Ruth Alder, person"],
        "The other candidate on the stage, former Mayor Ruth Alder, said it was late.": [
            "Ruth Alder, person"
        ],
        "Ruth Alder said it was late. The other candidate said no.": [
            "Ruth Alder, person",
            "other candidate, unnamed",
        ],
    },
    "two who speak together, with what each is or where each is from": {
        "Ruth Alder, head of the Dunmore Trust, and Tom Dorn, a pollster, praised the plan.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "He blamed Ruth Alder, the mayor, and Tom Dorn, a miller, said no.": ["Tom Dorn, person"],
        "Sens. Ruth Alder (R-Ohio) and Tom Dorn (D-Utah) said it was late.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "Ruth Alder (R-Ohio), Bo Lund (D-Iowa) and Tom Dorn (D-Utah) said it was late.": [
            "Ruth Alder, Bo Lund and Tom Dorn, group"
        ],
        "Ruth Alder of Ohio and Tom Dorn of Utah said it was late.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "Ruth Alder of Ohio met Tom Dorn of Utah, who said it was late.": ["Tom Dorn, person"],
        "He met Ruth Alder and Tom Dorn, who say it is late.": ["Ruth Alder and Tom Dorn, group"],
        "He met Ruth Alder and Tom Dorn, who says it is late.": ["Tom Dorn, person"],
        "The bank and its head, Ruth Alder, said it was late.": ["bank and Ruth Alder, group"],
        "The miller and head of the bank, Ruth Alder, said it was late.": ["Ruth Alder, person"],
        "The Dunmore Trust and 14 local groups said it was late.": [
            "Dunmore Trust and 14 local groups, group"
        ],
        "Voters and even some growers say it is late.": ["Voters and even some growers, group"],
        "It rained, and even growers said it was late.": ["growers, group"],
    },
    "who stands before what it is said to be": {
        "Voters chose Ruth Alder — a rich miller who has denounced the dam.": [
            "Ruth Alder, person"
        ],
        "“No,” wrote Tom Dorn, a miller who has been critical of the dam.": ["Tom Dorn, person"],
        "Voters chose Ruth Alder, and a miller who has denounced the dam left.": [
            "miller, unnamed"
        ],
    },
    "a description of nobody called so means who weighs far more": {
        "Ruth Alder went to Ely. It rained. The Ohio senator said it was late.": [
            "Ruth Alder, person"
        ],
        "Ruth Alder met Tom Dorn in Ely. It rained. The Ohio senator said it was late.": [
            "Ohio senator, unnamed"
        ],
        "Ruth Alder said no to Bo Roe. The Democratic senator told Roe that it was late.": [
            "Ruth Alder, person"
        ],
        "Tom Dorn met Ruth Alder. The nominee attacked her rivals as liars.": [
            "Ruth Alder, person"
        ],
        "Tom Dorn faced Ruth Alder after the nominee said that he was late.": ["nominee, unnamed"],
        "Ruth Alder said no. “It is late,” the minority leader added.": ["Ruth Alder, person"],
        "Ruth Alder said no. “It is late,” the band leader added.": [
            "Ruth Alder, person",
            "band leader, unnamed",
        ],
    },
    "who is called so and no longer in mind is not meant": {
        "Senators Ann Roe and Bo Lund left. Sen. Bo Lund was late. Sen. Ann Roe too."
        + " It rained." * 8
        + " Tom Dorn has an ad: “It is late,” the senator says.": ["Tom Dorn, person"],
    },
    "a name in the clause that tells what sort of thing is meant": {
        "It is not the kind of race Ruth Alder hoped for.": ["Ruth Alder, person"],
        "It was the sort of muddy trail Dorn wanted to leave.": ["Dorn, person"],
    },
    "what opens a sentence is no part of who it is about": {
        "Plus growers said the dam burst.": ["growers, group"],
        "Holding signs calling Ruth Alder a “fraud,” the growers left.": ["signs, document"],
        "Surveys of voters late last week showed that the dam burst.": [
            "Surveys of voters, document"
        ],
    },
    "a slash joins two makers of a poll": {
        "A new Dunmore University/Whitby Globe poll finds that voters are late.": [
            "new Dunmore University/Whitby Globe poll, document"
        ],
    },
    "a title in quotation marks is a work": {
        "According to “The Alders: Two Lives,” by Tom Dorn, the dam burst.": [
            "The Alders: Two Lives, document"
        ],
    },
    "what a body is for is a part of its name": {
        "Democracy for Ohio, a small outfit that endorsed Ruth Alder, said it rained.": [
            "Democracy for Ohio, organisation"
        ],
    },
    "a law has the names of its makers": {
        "Few read the Alder-Dorn Act. Alder-Dorn requires that dams be safe.": [
            "Alder-Dorn, document"
        ],
        "Alder-Dorn said that dams are safe.": ["Alder-Dorn, person"],
    },
    "part of a people is a group, a base of soldiers a body": {
        "The working class believes that it rained.": ["working class, group"],
        "The party's base said it rained.": ["party's base, group"],
        "The air base said it rained.": ["air base, organisation"],
        "The young ones say that it rained.": ["young ones, group"],
    },
    "the witness is the one a board heard": {
        "A witness interviewed by the board said it rained. The witness said it was late.": [
            "witness interviewed by the board, unnamed"
        ],
    },
    "the administration is whose it is, where only one is told of": {
        "The Alder administration said no. The administration said it was late.": [
            "Alder administration, organisation"
        ],
        "The Alder administration said no. The Dorn administration said no. The administration "
        "said it was late.": [
            "Alder administration, organisation",
            "Dorn administration, organisation",
            "administration, organisation",
        ],
    },
    "an age is that of who is in mind, where no other is told": {
        "Ruth Alder said it rained. “It is late,” the 58-year-old added.": ["Ruth Alder, person"],
        "Ruth Alder, 43, said it rained. “It is late,” the 58-year-old added.": [
            "58-year-old, unnamed",
            "Ruth Alder, person",
        ],
    },
    "the initials of who only asks are no source, an outlet's are the outlet's": {
        "((TRD))  Was it late?\n\n((Ruth Alder))  It was.\n\n((TRD))  Why?\n\n"
        "((Ruth Alder))  It rained.": ["Ruth Alder, person"],
        "Ann Lee met Ruth Alder.\n\nAL: Was it late?\n\nRA: It was.\n\nAL: Why?\n\n"
        "RA: It rained.": ["Ruth Alder, person"],
        "((WN))  Was it late, asks Wikinews?\n\n((Ruth Alder))  It was.\n\n((WN))  Why?\n\n"
        "((Ruth Alder))  It rained.": ["Ruth Alder, person", "Wikinews, organisation"],
    },
    "who is whom a clause before it says something of": {
        "Voters met Ruth Alder (D), the town's chief engineer, who said the dam burst.": [
            "Ruth Alder, person"
        ],
        "Voters met Ruth Alder, 43, a miller who says the dam burst.": ["Ruth Alder, person"],
        "In Ohio, a miller who says the dam burst left.": ["miller, unnamed"],
        "Voters met Ruth Alder, the millers who said the dam burst.": ["millers, group"],
        "The mill was lost by Tom Dorn, a miller who was accused by Ruth Alder of theft.": [
            "Ruth Alder, person"
        ],
        "Tom Dorn is a liar, gambler and pirate who pledged to burn the dam.": ["Tom Dorn, person"],
        "Ruth Alder was a miller who said the dam burst.": ["Ruth Alder, person"],
        "It was a miller who said the dam burst.": ["miller, unnamed"],
        "Ruth Alder is one of many millers who say the dam burst.": ["many millers, group"],
        "They follow the lead of Mayor Ruth Alder of Ely, who said the dam burst.": [
            "Ruth Alder, person"
        ],
        "Hundreds of millers who fear the dam left.": ["Hundreds of millers, group"],
        "Ruth Alder was a donor to the party that backed the dam.": ["party, organisation"],
        "Ruth Alder was an aide to the mayor who backed the dam.": ["Ruth Alder, person"],
        "It began by naming millers who think the dam burst.": ["millers, group"],
        "It was praised by leading millers who think the dam burst.": ["leading millers, group"],
        "They met a shipbuilder and pilot who said the dam burst.": [
            "shipbuilder and pilot, unnamed"
        ],
        "They met Ruth Alder and those who said the dam burst.": [],
        "They met Ruth Alder and Tom Dorn, who said the dam burst.": ["Tom Dorn, person"],
        "They met Sen. Ruth Alder of Ohio, the top member of the Dam Panel, who said it burst.": [
            "Ruth Alder, person"
        ],
    },
    "a participle, a quote without a verb and the past give words to nobody else": {
        "For months, Ruth Alder has been away from the fight, arguing he did not want the "
        "dam to burst.": ["Ruth Alder, person"],
        "Ruth Alder was open about her distaste for the mill, saying growers must leave.": [
            "Ruth Alder, person"
        ],
        "The party leader, Ruth Alder, changed her mind, saying Tom Dorn would burn the mill.": [
            "Ruth Alder, person"
        ],
        "The mill is worth much, considering what it lost.": [],
        "It irritates the board by suggesting that the voters got it wrong and by "
        "dismissing the work of the mill.": [],
        "Ruth Alder began by saying that the millers were late and by denying that the "
        "dam burst.": ["Ruth Alder, person"],
        'Good facts still drive out bad, but only when "the truth is louder than the lie."': [],
        'FAREWELL—"The Dam Room to close at the end of May," by Ann Roe of the Post: "The '
        'Dam Room, a bar that gave many a start, is closing."': [],
        'Ruth Alder\'s answer was short: "We will keep the dam open."': ["Ruth Alder, person"],
        "We are watching an accomplished, experienced miller, Ruth Alder, argue that the "
        "dam burst.": ["Ruth Alder, person"],
        "An accused miller said the dam burst.": ["accused miller, unnamed"],
        "The dam will burst, history shows.": [],
    },
    "small words with a capital and lists within names belong to them": {
        "It was late, said the National Academies of Sciences, Engineering and Medicine.": [
            "National Academies of Sciences, Engineering and Medicine, organisation"
        ],
        "A report by the National Academies of Sciences, Engineering, and Medicine noted "
        "that the dam burst.": [
            "National Academies of Sciences, Engineering, and Medicine, organisation"
        ],
        "The Department of Health, Education and Welfare said the dam burst.": [
            "Department of Health, Education and Welfare, organisation"
        ],
        "The Department of Justice, Interpol and Europol said the dam burst.": [
            "Department of Justice, Interpol and Europol, group"
        ],
        "The Senate Committee on Commerce, Science and Transportation said the dam burst.": [
            "Senate Committee on Commerce, Science and Transportation, organisation"
        ],
        "The group One Harbour praised the mayor for the dam.": ["One Harbour, organisation"],
        "It was late. One Ohio official said the dam burst.": ["One Ohio official, unnamed"],
        "She left because All Saints Church said the dam burst.": [
            "All Saints Church, organisation"
        ],
        "One Senate aide said the dam burst.": ["One Senate aide, unnamed"],
    },
    "one source under one name, two that speak as two": {
        "“It is late,” said another leading lawyer, Ruth Alder of the law firm Roe Bell.": [
            "Ruth Alder, person"
        ],
        "Another Dorn ally, Agriculture Secretary Ruth Alder, told reporters that the dam burst.": [
            "Ruth Alder, person"
        ],
        "Two growers, Ruth Alder and Tom Dorn, argued that the dam burst.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "Most growers in Ohio, Oslo and Lima said the dam burst.": [
            "Most growers in Ohio, Oslo and Lima, group"
        ],
        "Tom Dorn and House Speaker Ruth Alder pledged to work together.": [
            "Tom Dorn and Ruth Alder, group"
        ],
        "Both Mayor Tom Dorn and former senator Ruth Alder said it was late.": [
            "Tom Dorn and Ruth Alder, group"
        ],
        "CNN and former anchor Ruth Alder said it was late.": ["Ruth Alder, person"],
        "Professors Ruth Alder and Tom Dorn study the dam. Professors Alder and Dorn say "
        "it burst. In Ely, they write, “the water is high”.": ["Ruth Alder and Tom Dorn, group"],
        "According to a Gallup Poll taken last week, sailors like rain.": ["Gallup Poll, document"],
        "Sailors like rain, according to Sailpac, a political crowdfunding website.": [
            "Sailpac, organisation"
        ],
        "The public overall says sailors should wear hats.": ["public, group"],
        "A chorus of critics said the dam burst.": ["chorus of critics, group"],
        "Ruth Alder was shown a dam by the Ohio Board of Elections. The board of "
        "elections said it was late. The board left.": ["Ohio Board of Elections, organisation"],
        "The Ohio Board of Elections met the Oslo Board of Health. The board said it was late.": [],
        "Former Treasury secretary Ruth Alder was there. Treasury Secretary Tom Dorn was "
        "not. The Treasury secretary said the dam burst.": ["Tom Dorn, person"],
        "President Alder left. The first lady, Ruth Alder, stayed. “No,” Mr. Alder said. "
        "“It burst,” President Alder said.": ["Alder, person"],
        "Senator Alder left. Ruth Alder is a poet. “No,” Senator Alder said.": [
            "Ruth Alder, person"
        ],
        "Ruth Alder is one of the growers who wrote that the dam burst.": ["growers, group"],
        "Ruth Alder is a grower, poet and pilot who has long wished to burn the dam.": [
            "Ruth Alder, person"
        ],
    },
    "who does something and what happens say nothing": {
        "The mayor answered: “Is it late?” Others saw the same thing in his face.": [
            "mayor, unnamed"
        ],
        "“Is it late?” Others asked the same.": ["Others, group"],
        "Ruth Alder runs a mill and is a liar, bigot and boxer who pledged to burn the dam.": [
            "bigot and boxer, unnamed"
        ],
        "He's a boxer saying what growers want.": [],
        "Ruth Alder is a boxer saying what growers want.": ["Ruth Alder, person"],
        "Her party posted a message that showed Ely growers warning that the dam would burst.": [
            "message, document"
        ],
        "The mill was sold in May, showing that growers left.": [],
        "She left the mill in May, saying that growers left.": [],
        "Assuming that the dam holds, the mayor said it was late.": ["mayor, unnamed"],
        "When the government called early elections for May, it rained.": [],
        "The Associated Press called the election for Ruth Alder.": [
            "Associated Press, organisation"
        ],
        "Ruth Alder called the vote a mistake.": ["Ruth Alder, person"],
        "Ruth Alder ran the house and denied Tom Dorn a photograph.": [],
        "Ruth Alder denied claims the dam burst.": ["Ruth Alder, person"],
        "Nearly all of the mayors of the ten most populous towns said the dam burst.": [
            "Nearly all of the mayors of the ten most populous towns, group"
        ],
        "All but two said the dam burst.": ["All but two, group"],
        "Everyone but Tom Dorn said the dam burst.": ["Everyone but Tom Dorn, group"],
        "If a miller wins the White House, it assumes growers will stay.": [],
        "The White House said it was glad. It said growers would stay.": [
            "White House, organisation"
        ],
        "Fewer than 15 percent of growers said the dam burst.": [
            "Fewer than 15 percent of growers, group"
        ],
        "A majority of that segment said the dam burst.": ["majority of that segment, group"],
        "An average of 81 percent of growers said the dam burst.": [
            "average of 81 percent of growers, group"
        ],
        "The cable said the dam burst.": ["cable, document"],
        "Everyone said the dam burst.": ["Everyone, group"],
        "The two leading millers, Ruth Alder and Senator Tom Dorn, said the dam burst.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "His colleagues Ruth Alder and Tom Dorn said the dam burst.": [
            "Ruth Alder and Tom Dorn, group"
        ],
        "The case Dam Stores v. Dorn, which denied the claim, is old.": [],
    },
    "heads of sources by the words beside them": {
        "A group of growers is calling a meeting to discuss the dam.": [],
        "The former model said the dam burst.": ["former model, unnamed"],
        "The computer model showed that the dam burst.": ["computer model, document"],
        "Some in Ohio said the dam burst.": ["Some in Ohio, group"],
        "Many at the mill said the dam burst.": ["Many at the mill, group"],
        "An inside source said the dam burst.": ["inside source, unnamed"],
        "The Fifth District's Tom Dorn and the Sixth District's Ruth Alder said the dam burst.": [
            "Tom Dorn and Ruth Alder, group"
        ],
        "The Quill Group and Mercury met. Mercury said the dam burst.": ["Mercury, organisation"],
        "Research and Development Partners said the dam burst.": [
            "Research and Development Partners, organisation"
        ],
        "A report on the Ely attacks that cited the mayor was late.": [
            "report on the Ely attacks, document"
        ],
        "He hosts a show, writes a weekly column and runs a mill.": [],
        "It was late, wrote a columnist.": ["columnist, unnamed"],
        "In May a gaffe by House Leader Tom Dorn suggested the dam burst.": ["Tom Dorn, person"],
        "She met Tom Dorn, billionaire Republican who opposes dams.": ["Tom Dorn, person"],
        "She met Tom Dorn, the tech maverick who opposes dams.": ["Tom Dorn, person"],
        "Tom Dorn, the head of the Mill Workers of Ohio, which opposes dams, left.": [
            "Mill Workers of Ohio, organisation"
        ],
        "Save Our Dams, a group that opposes mills, left.": ["Save Our Dams, organisation"],
        "It was late, according to papers Ruth Alder filed with the court.": ["papers, document"],
        "Growers back Ruth Alder, 39 said they would stay.": ["Growers, group"],
        "Significant numbers of growers said the dam burst.": [
            "Significant numbers of growers, group"
        ],
        "He died days after a gunman claiming ties to Ely burst in.": ["gunman, unnamed"],
        "A group performs a play called “Sons of Mud” in Oslo.": [],
        "She stopped by a bridge in what the firm called “a mistake”.": ["firm, organisation"],
        "A buyer of old clothes who asked for calm left.": ["buyer of old clothes, unnamed"],
        "The mill has banners on it which say that the dam burst.": ["banners, document"],
    },
    "names, parts and seats of bodies of many lands": {
        "Ruth dela Cruz-Dorn said the dam burst.": ["Ruth dela Cruz-Dorn, person"],
        "Malacañang said the dam burst.": ["Malacañang, organisation"],
        "Ohio Dam Council boss Ruth Hills said the dam burst.": ["Ruth Hills, person"],
        "The Ely chapter of the National Dam Association said the dam burst.": [
            "Ely chapter of the National Dam Association, organisation"
        ],
        "Earlier, the board heard from the mayor.": [],
        "Opta said Athletic had 19 shots.": ["Opta, organisation"],
        "Unite said it would ballot workers.": ["Unite, organisation"],
        "The Ely Bay Aquarium said the dam burst.": ["Ely Bay Aquarium, organisation"],
        "A teardown by TechInsights showed the dam was old.": ["TechInsights, organisation"],
        "The court heard Tom Dorn had texted his brother, saying: “He's had it coming.”": [
            "Tom Dorn, person",
            "court, organisation",
        ],
        "The court heard the case and said the dam burst.": ["court, organisation"],
        "Variety called it “a small miracle”.": ["Variety, organisation"],
        "A variety of growers said the dam burst.": ["variety of growers, group"],
        "People identified as growers said the dam burst.": ["People identified as growers, group"],
    },
    "given months and capitals": {
        "The roads flood. The governor Jan Abara, an early supporter of Lake, calls "
        "safety a priority.": ["Jan Abara, person"],
        "The roads flood. April Odell, a spokeswoman for the fair, said that the team "
        "would work with police.": ["April Odell, person"],
        "In April Odell said that the team would work with police.": ["Odell, person"],
        "June Odell said it rained.": ["June Odell, person"],
        "Lee's deputy, Jan Roe, said it rained.": ["Jan Roe, person"],
        "Governor Sunday Okoro said it rained.": ["Sunday Okoro, person"],
        "In March and April Odell said it rained.": ["Odell, person"],
        "No 10 said it rained.": ["No 10, organisation"],
        "Jailed for theft, he said it rained.": [],
        "Described by his friends as shy, Jon Orr wept. He said it rained.": ["Jon Orr, person"],
        "David Orr left. David and Jo Heidler said it rained.": ["David and Jo Heidler, group"],
        "The Lord Chief Justice said it rained.": ["Lord Chief Justice, unnamed"],
        "The Lord Mayor of Ely, Ann Lee, said it rained.": ["Ann Lee, person"],
        "The Chief Constable said it rained.": ["Chief Constable, unnamed"],
        "The Lord Justice Roe said it rained.": ["Roe, person"],
        "The tide rose, said Win Htein, a clerk.": ["Win Htein, person"],
        "Half of those who voted said it rained.": ["Half of those who voted, group"],
        "Those who saw the crash said it rained.": ["Those who saw the crash, group"],
        "A poll released last week actually showed a tie.": ["poll released last week, document"],
        'According to the book "The Art of the Fee," it rained.': ["book, document"],
        "The board did not answer USA TODAY's questions about the gifts. USA TODAY "
        "reported that the sum was small.": ["USA TODAY, organisation"],
    },
    "a body's name with a common word, an office or a land in it": {
        "People swim in Ely. Swim Wales said it was late.": ["Swim Wales, organisation"],
        "They like trout. Trout Scotland, which trades, said no.": ["Trout Scotland, organisation"],
        "The rival left. Rival Wales said it was late.": ["Wales, organisation"],
        "Save the Herons said it was late.": ["Save the Herons, organisation"],
        "Age UK and Citizens Advice said it was late.": ["Age UK and Citizens Advice, group"],
        "The Health and Safety Executive said it was late.": [
            "Health and Safety Executive, organisation"
        ],
        "The Parliamentary and Social Care Ombudsman said it was late.": [
            "Parliamentary and Social Care Ombudsman, organisation"
        ],
        "The Care Ombudsman, Ruth Alder, said it was late.": ["Ruth Alder, person"],
        "The Environment and Climate Change ministry said it was late.": [
            "Environment and Climate Change ministry, organisation"
        ],
        "Road Minister July Odell said it was late.": ["July Odell, person"],
        "Des Dorn said it was late.": ["Des Dorn, person"],
        "Les Alder said it was late.": ["Les Alder, person"],
        "Les Temps said it was late.": ["Les Temps, organisation"],
    },
    "the letters that a name is short for, after or": {
        "The Fund for Roads, or FROD, said it was late. FROD said it was sure.": [
            "Fund for Roads, organisation"
        ],
        "Christiania, or Oslo, said it was late.": ["Christiania, person"],
        "The Dunmore Boat Service, or DBS, which has ten boats, said it was late.": [
            "Dunmore Boat Service, organisation"
        ],
    },
    "who is of a nation": {
        "Spanish coach Tom Dorn met Ruth Alder. “It is late,” the Spaniard said.": [
            "Tom Dorn, person"
        ],
        "Dorn, a Chilean, beat Ruth Alder.\n\n“It is late,” the Chilean said.": ["Dorn, person"],
        "Tom Dorn beat the Serbian Bo Lund.\n\n“It is late,” the Chilean said.": [
            "Tom Dorn, person"
        ],
        "A Pole said it was late.": ["Pole, unnamed"],
    },
    "those who are for somebody are not that person": {
        "Lawyers for Ruth Alder said it was late. “It is,” Alder said.": [
            "Lawyers for Ruth Alder, group",
            "Ruth Alder, person",
        ],
        "Friends of Ruth Alder said it was late. “It is,” Alder said.": [
            "Friends of Ruth Alder, group",
            "Ruth Alder, person",
        ],
        "Friends of the River said it was late.": ["Friends of the River, organisation"],
    },
    "nouns that are verbs too": {
        "The club chief came back to his stern warning that the ground would sink.": [
            "club chief, unnamed"
        ],
        "She spoke with her mother warning that the road would flood.": ["her mother, unnamed"],
        "Lake also struck populist notes similar to those of the union.": [],
        "The town faced legal claims over the dam.": [],
        "The clip posted online claims the mayor lied.": ["clip, document"],
    },
    "acts and counts": {
        "A judge denied bail to the man.": [],
        "The mayor denied access was blocked.": ["mayor, unnamed"],
        "The strike shows no sign of an end.": [],
        "The poll showed no signs of a swing.": ["poll, document"],
        "The charges related to a fight that left one man dead.": [],
        "Simple maths shows the town needs two more buses.": [],
        "Now 52 percent said the bridge was safe, twice the number who said so in May.": [],
    },
    "whom something makes say it": {
        "The quake led officials in Ely to warn that the dam may break.": [
            "officials in Ely, group"
        ],
        "The row prompted Ann Lee to say that she would quit.": ["Ann Lee, person"],
        "The row prompted calls for a probe to find how the dam broke.": [],
        "The app has a tool allowing users to tell readers that they are safe.": [],
        "The mayor asked users to say that they are safe.": ["mayor, unnamed"],
    },
    "what is called and shown": {
        'A man called "a threat to the town" walked free.': [],
        'The mayor called it "a threat to the town" and left.': ["mayor, unnamed"],
        "The mood reflects core challenges facing the mills.": [],
        "The paper filed a public-records request with the board for all letters.": [],
        "The governor has shown little inclination to quit.": [],
    },
    "movements and places opposite": {
        "And America Rising, an action committee, called the mayor a liar.": [
            "America Rising, organisation"
        ],
        "In a tower opposite the Museum of Tin, 20 bankers listened while Rob Abara, the "
        "former chair, spoke about the state of the world.": ["Rob Abara, person"],
        "The opposite happened, the mayor said.": ["mayor, unnamed"],
    },
    "who spent years saying it": {
        "The mayor sent Butch Odell, a pilot, who spent years warning that the dam would break.": [
            "Butch Odell, person"
        ],
        "Odell met a pilot who spent more time talking about the dam.": ["pilot, unnamed"],
        "But projecting calm, even if the voters doubt it, is part of her plan.": ["voters, group"],
    },
    "whose lawyer 'his lawyer' is": {
        "Ann Lee fell ill. Her family said it was late.": ["Ann Lee's family, group"],
        "Ann Lee fell ill. Her lawyer said it was late. Lee's lawyer said no.": [
            "Lee's lawyer, unnamed"
        ],
        "Tom Bell left, but his campaign said it was late. Ann Lee stayed, and her campaign "
        "said it was early.": [
            "Ann Lee's campaign, organisation",
            "Tom Bell's campaign, organisation",
        ],
        "The Dunmore Gazette said it rained. According to its polling, the mayor will win.": [
            "Dunmore Gazette's polling, document",
            "Dunmore Gazette, organisation",
        ],
        "Tom Bell met Max Roe. Later Bell fell ill. His family said it was late.": [
            "Tom Bell's family, group"
        ],
        "Tom Bell of Ely and Max Roe of Hull fell ill. His family said it was late.": [
            "His family, group"
        ],
        "The bridge of Quill Corp. fell. Its lawyers said it was late.": ["Its lawyers, group"],
        "The mayor fell ill. His family said it was late.": ["His family, group"],
    },
    "whom somebody tells is somebody else": {
        "Tom Bell spoke on Monday. Sean Roe told Bell how high it would be.\n\n"
        '"Quite high," he told Roe.': ["Sean Roe, person", "Tom Bell, person"],
        "Tom Bell spoke on Monday. Sean Roe told Bell how high it would be.\n\n"
        '"Quite high," he told a baker.': ["Sean Roe, person"],
    },
    "who is left open once is not the one named in what she says": {
        "She said the club had paid for Ann Lee. She said it was late.": [],
    },
    "a count that is none and what stands on it are no part of who": {
        "A number of senators condemned the vote.": ["senators, group"],
        "A handful of Whitby residents said it was late.": ["Whitby residents, group"],
        "Dozens of voters said it was late.": ["Dozens of voters, group"],
        "A lot of his aides said it was late.": ["lot of his aides, group"],
        "The bus had posters on it that said the fare was low.": ["posters, document"],
        "Posters on the bus said the fare was low.": ["Posters on the bus, document"],
        "58-year-old Matos's office said it was late.": ["Matos's office, organisation"],
    },
    "a Marine is a soldier before a full name": {
        "Former pilot and Marine Tom Bell said it was late.": ["Tom Bell, person"],
        "Marine Le Pen said it was late.": ["Marine Le Pen, person"],
    },
    "a participle that begins a clause is an adjective": {
        "The mayor left, while injured workers said it was late.": ["injured workers, group"],
        "The mayor said enlisted personnel want a new dam.": ["mayor, unnamed"],
    },
    "a beacon is an outlet": {
        "According to the Whitby Free Beacon, it was late.": ["Whitby Free Beacon, organisation"],
    },
    "a description means who has just spoken, where nobody else may be meant": {
        "Tom Bell said it rained. The actor said it was late.": ["Tom Bell, person"],
        "Tom Bell said it rained. The Texan said it was late.": ["Tom Bell, person"],
        'Tom Bell said it rained. "It is late," said the Navy veteran.': ["Tom Bell, person"],
        "Tom Bell said it rained. The actress said it was late.": [
            "Tom Bell, person",
            "actress, unnamed",
        ],
        "Tom Bell said it rained. The witness said it was late.": [
            "Tom Bell, person",
            "witness, unnamed",
        ],
        "Tom Bell and Max Roe said it rained. The actor said it was late.": [
            "Tom Bell and Max Roe, group",
            "actor, unnamed",
        ],
        "Tom Bell said it rained. Asked about Max Roe, the actor said it was late.": [
            "Tom Bell, person",
            "actor, unnamed",
        ],
        "Tom Bell said it rained. The actor said Bell was late.": [
            "Tom Bell, person",
            "actor, unnamed",
        ],
    },
    "of several who are called so a description means the one in mind": {
        "Sen. Tom Bell said it rained. Max Roe met Sen. Dan Hill in Ely. Later Hill left town, "
        "but the senator said it was late.": ["Dan Hill, person", "Tom Bell, person"],
        "Road minister Tom Bell met harbour minister Dan Hill. The minister said it was late.": [
            "minister, unnamed"
        ],
        "Harbour minister Dan Hill left. Road minister Tom Bell said it rained. The local health "
        "minister said it was late.": ["Tom Bell, person", "local health minister, unnamed"],
    },
    "as for somebody": {
        "Ann Bell said it rained.\n\nFor Eva Hill, it was a relief. Her son, she said, wept.": [
            "Ann Bell, person",
            "Eva Hill, person",
        ],
        'Tom Bell said it rained. Bell wept.\n\nAs for Dan Hill, he said, "It is late."': [
            "Dan Hill, person",
            "Tom Bell, person",
        ],
    },
    "a poll, and a study, that is introduced once has one name": {
        "A new Ely Times poll shows a tie. The survey says it is late. The Times poll says no.": [
            "Ely Times poll, document"
        ],
        "A new poll shows a tie. The latest Dunmore Post survey found it was late.": [
            "Dunmore Post survey, document"
        ],
        "A study of bats says it rained. The research found it was late, the paper says.": [
            "study of bats, document"
        ],
        "A Whitby Times poll shows a tie. A Dunmore Post survey found it was late.": [
            "Dunmore Post survey, document",
            "Whitby Times poll, document",
        ],
        "The Whitby Times poll shows a tie. The Dunmore Post survey says no. The poll says no.": [
            "Dunmore Post survey, document",
            "Whitby Times poll, document",
            "poll, document",
        ],
        "A new poll shows a tie. An earlier poll found it was late.": [
            "earlier poll, document",
            "new poll, document",
        ],
        "A new poll shows a tie. The study found it was late.": [
            "new poll, document",
            "study, document",
        ],
    },
    "an account is whose name it is": {
        "Ann Lee won. @AnnLee promised to mend the dam.": ["Ann Lee, person"],
        "Tom Bell won. @AnnLee promised to mend the dam.": ["@AnnLee, unnamed"],
    },
    "who tells a person of a family name that is a thing": {
        'This is a note from Rikki Wells who tweeted, "It is late."': ["Rikki Wells, person"],
        "Rikki Wells, which is late, said no.": ["Rikki Wells, organisation"],
    },
    "what somebody has is one, however it is told": {
        "Tom Bell fell ill. His aides said it was late. The aides of Tom Bell said no.": [
            "aides of Tom Bell, group"
        ],
        "Candidate Tom Bell's campaign said no. Bell's campaign said it was late.": [
            "Tom Bell's campaign, organisation"
        ],
        "Tom Bell fell ill. Ann Lee wept. Aides of Tom Bell said no. Aides of Lee said no.": [
            "Aides of Lee, group",
            "Aides of Tom Bell, group",
        ],
    },
    "after a clause of while the text goes on with who is in the main clause": {
        "While Tom Bell has yet to endorse Max Roe, Bell's deputy — Mayor Dan Hill — has left. "
        "He claims the dam will break.": ["Dan Hill, person"],
        "While Ann Lee left, it rained. She claims the dam will break.": ["Ann Lee, person"],
    },
    "a description that lacks its second comma, of an office with no article": {
        "Ann Lee, president and CEO of Quill Farms stated it was late.": ["Ann Lee, person"],
        "Ann Lee, chief executive of Quill Farms said it was late.": ["Ann Lee, person"],
        "In the blog post Ann Lee, the chief officer of Quill Farms said it was late.": [
            "Ann Lee, person"
        ],
        "When he left Ann Lee, the mayor said it was late.": ["mayor, unnamed"],
        "Ann Lee, director Tom Bell said, left the town.": ["Tom Bell, person"],
    },
    "the campaign is the one that the article tells of": {
        "Ann Lee's campaign said it rained. The campaign said it was late.": [
            "Ann Lee's campaign, organisation"
        ],
        "Ann Lee's campaign said it rained. The Bell campaign won. The campaign said no.": [
            "Ann Lee's campaign, organisation",
            "campaign, organisation",
        ],
    },
    "who has another office is not meant by an office": {
        "Ann Lee said it rained. The former secretary of state said it was late.": [
            "Ann Lee, person"
        ],
        "Sen. Ann Lee said it rained. The former secretary of state said it was late.": [
            "Ann Lee, person",
            "former secretary of state, unnamed",
        ],
        "Gov. Ann Lee said it rained. The Ohio senator said it was late.": [
            "Ann Lee, person",
            "Ohio senator, unnamed",
        ],
    },
    "a description means who was told of so just before": {
        "Ann Lee said it rained. The developer said it was late.": ["Ann Lee, person"],
        "Ann Lee said the developer must pay. The developer said it was late.": [
            "Ann Lee, person",
            "developer, unnamed",
        ],
    },
    "a niece of somebody who said it": {
        "A claim came from a niece of Ann Lee, who said Bell lied.": ["niece of Ann Lee, unnamed"],
        "A claim came from the niece of the mayor, Ann Lee, who said Bell lied.": [
            "Ann Lee, person"
        ],
    },
    "some of those shared their concerns": {
        "The rowers met on Monday. Some of those surveyed shared their concerns about the dam.": [],
        "The rowers met on Monday. They shared their concerns about the dam.": ["rowers, group"],
    },
    "a bracket between a name and what describes it": {
        "On Monday, Sen. Ann Lee (D-Ohio), a friend of Bo Roe told the board it was late.": [
            "Ann Lee, person"
        ],
        "Ann Lee (D-Ohio), the mayor said, left.": ["mayor, unnamed"],
    },
    "a name whose bytes were misread": {
        "Enrique PeÃ±a Roe said it was late.": ["Enrique PeÃ±a Roe, person"],
        "Arturo SarukhÃÂ¡n, a baker, said it was late.": ["Arturo SarukhÃÂ¡n, person"],
        "It costs Â£40, Ann Lee said.": ["Ann Lee, person"],
    },
    "the Brujas hope": {
        "The Brujas hope their trip is safe.": ["Brujas, group"],
        "The Adams plan is late, the mayor said.": ["mayor, unnamed"],
    },
    "Our Roads PAC": {
        "Our Roads PAC, a group of bakers, said it was late.": ["Our Roads PAC, organisation"],
        "He works for Our Revolution. Our Revolution said it was late.": [
            "Our Revolution, organisation"
        ],
        "Our Prime Minister said it was late.": ["Our Prime Minister, unnamed"],
        "Our Ohio office said it was late.": ["Our Ohio office, organisation"],
    },
    "a small but vocal group": {
        "A small but vocal group of bakers said it was late.": [
            "small but vocal group of bakers, group"
        ],
        "Its small but growing staff said it was late.": ["Its small but growing staff, group"],
    },
    "some protest leaders": {
        "Some protest leaders said they would march.": ["Some protest leaders, group"],
        "Some protest the ban.": ["Some, group"],
        "Some support workers have said it is late.": ["Some support workers, group"],
        "Some report leaks, the mayor said.": ["mayor, unnamed"],
    },
    "a think tank is a body, no verb": {
        "Economists at the Oslo think tank Quill said it rained.": [
            "Economists at the Oslo think tank Quill, group"
        ],
        "The Oslo think tank Quill said it rained.": ["Quill, organisation"],
        "The Oslo think tank said it rained.": ["Oslo think tank, organisation"],
        "Two Oslo think tanks said it rained.": ["Two Oslo think tanks, group"],
        "Economists think tank makers will gain.": ["Economists, group"],
        "Voters said it rained. Many think tanks will come.": ["Voters, group"],
    },
    "a name of syllables stands before a family name that is a thing too": {
        "Ji-hoon Lake said it rained.": ["Ji-hoon Lake, person"],
        "According to Min-ji Park, it rained.": ["Min-ji Park, person"],
        "It rained, said Yu-na Choi. It snowed, Choi said.": ["Yu-na Choi, person"],
        "Red-hot Bell said it rained.": [],
    },
    "initials and a nickname belong to the name after them": {
        'J.P. "Buck" Tillery said it rained.': ['J.P. "Buck" Tillery, person'],
        'J. P. "Buck" Tillery said it rained. Tillery said it snowed.': [
            'J. P. "Buck" Tillery, person'
        ],
        "The mill, J.P. Tillery said, burned.": ["J.P. Tillery, person"],
    },
    "what a first word is said to be makes a name of it": {
        "O'Neal, the coach, said it rained.": ["O'Neal, person"],
        "Crisis, a homelessness charity, said it rained.": ["Crisis, organisation"],
        "Liberty, a civil rights group, said it rained.": ["Liberty, organisation"],
        "Snow, the worst in years, says much of it.": [],
        "Later, a nurse, Ann Lee, said it rained.": ["Ann Lee, person"],
    },
    "ranks in initials that have another meaning": {
        "The officer in the case, DC Ann Lee, said it rained.": ["Ann Lee, person"],
        "DC Khan said it rained.": ["Khan, person"],
        "T/DC Ann Lee said it rained.": ["Ann Lee, person"],
        "DC police said it rained.": ["DC police, group"],
        "In DC, Ann Lee said it rained.": ["Ann Lee, person"],
    },
    "who those are": {
        "Those in the room said it rained.": ["Those in the room, group"],
        "Those inside said it rained.": ["Those inside, group"],
        "Those at the back said it rained.": ["Those at the back, group"],
        "Those left behind said it rained.": ["Those left behind, group"],
        "Those living nearby said it rained.": ["Those living nearby, group"],
        "Those who stayed behind said it rained.": ["Those who stayed behind, group"],
        "Those who could not leave said it rained.": ["Those who could not leave, group"],
        "Many of those present said it rained.": ["Many of those present, group"],
        "Those said it rained.": [],
    },
    "where people are when they speak": {
        "A man living nearby said it rained.": ["man, unnamed"],
        "Officers inside said it rained.": ["Officers, group"],
        "Everyone present said it rained.": ["Everyone, group"],
        "Passengers who got off said it rained.": ["Passengers, group"],
        "Workers who were laid off say it rained.": ["Workers, group"],
        "The present said it rained.": [],
    },
    "two of whom each is described, after what opens the sentence": {
        "In Whitby, Ann Lee, a baker, and Tom Bell, a miller, said it rained.": [
            "Ann Lee and Tom Bell, group"
        ],
        "On Monday, the mayor, Ann Lee, and the vicar, Tom Bell, said it rained.": [
            "Ann Lee and Tom Bell, group"
        ],
        "However, Ann Lee, of the RSPB, and Tom Bell, of the RSPCA, said it rained.": [
            "Ann Lee and Tom Bell, group"
        ],
        "In Ely, they met Ann Lee, a baker, and Tom Bell, a miller, said it rained.": [
            "Tom Bell, person"
        ],
    },
    "the second of two has a name after what he is to the first": {
        '"It rained," said Ann Lee and her husband, Tom Bell.': ["Ann Lee and Tom Bell, group"],
        '"It rained," said Ann Lee and her mother, who runs it.': ["Ann Lee and her mother, group"],
        "The mayor, who left in May, and her deputy, Tom Bell, said it rained.": [
            "mayor and Tom Bell, group"
        ],
    },
    "what all of several are": {
        "Ann Lee, Tom Bell and Cy Hall, all of Ohio, said it rained.": [
            "Ann Lee, Tom Bell and Cy Hall, group"
        ],
        "Ann Lee, of Ohio, said it rained.": ["Ann Lee, person"],
    },
    "one name with and in it": {
        "Trinidad and Tobago said it rained.": ["Trinidad and Tobago, organisation"],
        "Bosnia and Herzegovina's envoy, Ann Lee, said it rained.": ["Ann Lee, person"],
        "St Kitts and Nevis said it rained.": ["St Kitts and Nevis, organisation"],
        "Marks and Spencer said it rained.": ["Marks and Spencer, organisation"],
        "Kenya and Uganda said it rained.": ["Kenya and Uganda, group"],
        "Spencer and Marks said it rained.": ["Spencer and Marks, group"],
    },
    "a firm with an ampersand begins a sentence": {
        "Procter & Gamble said it rained.": ["Procter & Gamble, organisation"],
        "Procter & Gamble and Unilever said it rained.": ["Procter & Gamble and Unilever, group"],
        "Ann Lee & Tom Bell said it rained.": ["Ann Lee and Tom Bell, group"],
    },
    "titles of clergy and royal styles": {
        "The Archbishop of York, the Most Rev Ann Lee, said it rained.": ["Ann Lee, person"],
        "The vicar of Ohio, the Very Reverend Ann Lee, said it rained.": ["Ann Lee, person"],
        "The Bishop of Ely, the Rt. Rev. Ann Lee, said it rained.": ["Ann Lee, person"],
        "The Princess Royal said it rained.": ["Princess Royal, unnamed"],
        "Princess Ann said it rained.": ["Ann, person"],
        "The most senior of them, Ann Lee, said it rained.": ["Ann Lee, person"],
    },
    "a number that is a part of a name": {
        "The Formula One driver Ann Lee said it rained.": ["Ann Lee, person"],
        "Transport for Wales (TfW) and Network Rail said it rained.": [
            "Transport for Wales and Network Rail, group"
        ],
    },
    "a particle with a capital begins a family name": {
        "Van Dijk, the captain, said it rained.": ["Van Dijk, person"],
        "De Boer said it rained.": ["De Boer, person"],
        "Ten Hag said it rained.": ["Ten Hag, person"],
        "Virgil van Dijk left. Van Dijk said it rained.": ["Virgil van Dijk, person"],
        "Erik ten Hag left. Ten Hag said it rained.": ["Erik ten Hag, person"],
        "Ten Labour MPs said it rained.": ["Ten Labour MPs, group"],
        "Van drivers said it rained.": ["Van drivers, group"],
    },
    "a firm's name may end as an owner does": {
        "McDonald's said it rained.": ["McDonald's, organisation"],
        "It rained, said Levi's.": ["Levi's, organisation"],
        "McDonald's and Kellogg's said it rained.": ["McDonald's and Kellogg's, group"],
        "McDonald's, which sells tea, said it rained.": ["McDonald's, organisation"],
        "Lloyd's of London has said it rained.": ["Lloyd's of London, organisation"],
        "McDonald's manager Ann Lee said it rained.": ["Ann Lee, person"],
        "Lee's repeated claim that it rained cost him votes.": ["Lee, person"],
        "Ann Lee's said it rained.": ["Ann Lee, person"],
    },
    "Said is a family name too": {
        "Edward Said said it rained.": ["Edward Said, person"],
        "Mohamed Said, a grocer, told us it rained.": ["Mohamed Said, person"],
        "Mohamed said it rained.": ["Mohamed, person"],
    },
    "a letter or a number hides a name": {
        "Witness B told the inquiry it rained.": ["Witness B, person"],
        "Officer 7, a nurse, said it rained.": ["Officer 7, person"],
        "Defendant Two said it rained.": ["Defendant Two, person"],
        "Officer Khan said it rained.": ["Khan, person"],
        "Witness statements said it rained.": ["Witness statements, document"],
    },
    "a place is a given name where an age or a role follows the next": {
        "Brooklyn Chase, 12, said it rained.": ["Brooklyn Chase, person"],
        "Israel Omotoso, the captain, said it rained.": ["Israel Omotoso, person"],
        "May Hope, the mayor, said it rained.": ["May Hope, person"],
        "The Oba of Benin, Ewuare III, said it rained.": ["Ewuare III, person"],
        "Ohio Mayor Ann Lee, 43, said it rained.": ["Ann Lee, person"],
    },
    "who a clause with whose describes speaks after its comma": {
        "Thames Water, whose debts top £15bn, said it rained.": ["Thames Water, organisation"],
        "The striker, whose contract ends in June, said it rained.": ["striker, unnamed"],
        "Ann Lee, whose lawyer said it rained, left.": ["lawyer, unnamed"],
        "Ann Lee, whose lawyer, Tom Bell, said it rained, left.": ["Tom Bell, person"],
    },
    "several who have no name, each with an article": {
        "The mayor, the vicar and the bank said it rained.": [
            "mayor, the vicar and the bank, group"
        ],
        "The firm, the regulator and the unions all say it rained.": [
            "firm, the regulator and the unions, group"
        ],
        "The mayor, a baker and a miller, said it rained.": ["mayor, unnamed"],
        "Since the convention, the couple and the mayor said it rained.": [
            "couple and the mayor, group"
        ],
    },
    "say is no noun after the cabinet": {
        "Half the cabinet say privately it rained.": ["Half the cabinet, organisation"],
        "World No 3 Ann Lee said it rained.": ["Ann Lee, person"],
    },
    "a city that is a family name, and one that is none": {
        "Mayor Kingston said it rained.": ["Kingston, person"],
        "Muscat, 43, said it rained.": ["Muscat, person"],
        "Kampala said it rained.": ["Kampala, organisation"],
        "Burkina Faso said it rained.": ["Burkina Faso, organisation"],
        "In Kampala Ann Lee said it rained.": ["Ann Lee, person"],
    },
    "a modal verb that an inflected verb follows is a name": {
        "Theresa May spoke. May said it rained.": ["Theresa May, person"],
        "Theresa May spoke. May also told MPs it rained.": ["Theresa May, person"],
        "George Will wrote. Will added it rained.": ["George Will, person"],
        "Theresa May spoke. May's aides said it rained.": ["May's aides, group"],
        "It rained. May it rain on, said Ann Lee.": ["Ann Lee, person"],
    },
    "an article that a hyphen joins to a family name may have a capital or be left out": {
        "Adel el-Sawy spoke. El-Sawy said it rained.": ["Adel el-Sawy, person"],
        "Adel Al-Sawy spoke. Sawy said it rained.": ["Adel Al-Sawy, person"],
        "Adel el-Sawy spoke. Adel Sawy said it rained.": ["Adel el-Sawy, person"],
        "Adel el-Sawy spoke. Omar el-Sawy said it rained.": ["Omar el-Sawy, person"],
    },
    "a title after a town that is a given name is no middle name": {
        "Austin Mayor Kirk Roe said it rained.": ["Kirk Roe, person"],
        "Charlotte Mayor Wren Roe said it rained.": ["Wren Roe, person"],
        "Mary Bishop Roe said it rained.": ["Mary Bishop Roe, person"],
    },
    "two initials with no full stop are a person's after a title, or with a J": {
        "JD Roe said it rained. Roe left.": ["JD Roe, person"],
        "Former captain VK Roe said it rained.": ["VK Roe, person"],
        "VK Roe said it rained.": ["VK Roe, organisation"],
        "JD Wetherspoon said it rained.": ["JD Wetherspoon, organisation"],
    },
    "a title is a family name after a name no list holds": {
        "Naz Shah said it rained. Shah left.": ["Naz Shah, person"],
        "Hun Sen, 70, said it rained.": ["Hun Sen, person"],
        "The Merrow Bishop said it rained.": ["Merrow Bishop, unnamed"],
    },
    "a land is a given name before a family name and a verb": {
        "Israel Katz said it rained.": ["Israel Katz, person"],
        "It rained, according to Israel Katz.": ["Israel Katz, person"],
        "After talks in Israel, Katz said it rained.": ["Katz, person"],
        "Israel said it rained.": ["Israel, organisation"],
    },
    "a name of more given names is the fuller one": {
        "Aung San Suu Kyi said it rained. Suu Kyi left.": ["Aung San Suu Kyi, person"],
        "Crooked Hillary Clinton left. Hillary Clinton said it rained.": [
            "Hillary Clinton, person"
        ],
    },
    "an office for a subject is whose bearer is named": {
        "Minister for Health Ann Lee said it rained.": ["Ann Lee, person"],
        "The Minister for Health and Social Care, Ann Lee, said it rained.": ["Ann Lee, person"],
        "Cabinet member for transport Cllr Ann Lee said it rained.": ["Ann Lee, person"],
        "A spokesman for former Senator Ann Lee said it rained.": [
            "spokesman for former Senator Ann Lee, unnamed"
        ],
    },
    "a care home is a body": {
        "Oakview Care Home said it rained.": ["Oakview Care Home, organisation"],
        "Home Secretary Ann Lee said it rained.": ["Ann Lee, person"],
    },
    "a place of several words is one": {
        "Nova Scotia said it rained.": ["Nova Scotia, organisation"],
        "Abu Dhabi said it rained.": ["Abu Dhabi, organisation"],
        "Papua New Guinea said it rained.": ["Papua New Guinea, organisation"],
        "The United Arab Emirates said it rained.": ["United Arab Emirates, organisation"],
        "The Isle of Wight Council said it rained.": ["Isle of Wight Council, organisation"],
        "Nova Scotia Health said it rained.": ["Nova Scotia Health, organisation"],
        "Nova Scotia Premier Ann Lee said it rained.": ["Ann Lee, person"],
        "In Kuala Lumpur Ann Lee said it rained.": ["Ann Lee, person"],
        "In New York Ann Lee told reporters it rained.": ["Ann Lee, person"],
        "A baker from the Isle of Man said it rained.": ["baker from the Isle of Man, unnamed"],
    },
    "a town's own council is whole, whatever its ending": {
        "Winchester City Council said it rained.": ["Winchester City Council, organisation"],
        "Kidderminster Police Department said it rained.": [
            "Kidderminster Police Department, organisation"
        ],
        "Villager Kham Souk said it rained.": ["Kham Souk, person"],
    },
    "a city that a land's name begins is whole": {
        "Police in Kansas City said it rained.": ["Police in Kansas City, group"],
        "Officials in Mexico City told us it rained.": ["Officials in Mexico City, group"],
        "Kingston upon Thames officials said it rained.": ["Kingston upon Thames officials, group"],
        "The mayor of King's Lynn, Ann Lee, said it rained.": ["Ann Lee, person"],
        "A man from County Mayo said it rained.": ["man from County Mayo, unnamed"],
        "Cox's Bazar officials said it rained.": ["Cox's Bazar officials, group"],
    },
    "a county, a state or a town is no person": {
        "Cumbria said it rained.": ["Cumbria, organisation"],
        "It rained, according to Maharashtra.": ["Maharashtra, organisation"],
        "Heathrow said it rained.": ["Heathrow, organisation"],
        "Gary Leeds said it rained. Leeds left.": ["Gary Leeds, person"],
        "Assistant coroner for Leeds Ann Lee said it rained.": ["Ann Lee, person"],
        "Mayor London Breed said it rained.": ["London Breed, person"],
    },
    "a party or a government is whole": {
        "Labour said it rained.": ["Labour, organisation"],
        "Labour MPs said it rained.": ["Labour MPs, group"],
        "A Labour spokesman said it rained.": ["Labour spokesman, unnamed"],
        "The Government of India said it rained.": ["Government of India, organisation"],
        "The Government said it rained.": ["Government, organisation"],
    },
    "a trade before a body's noun at a sentence's start is a name": {
        "Cook County said it rained.": ["Cook County, organisation"],
        "Baker College said it rained.": ["Baker College, organisation"],
        "Baker Ann Lee said it rained.": ["Ann Lee, person"],
        "The rival left. Rival Wales said it rained.": ["Wales, organisation"],
    },
    "a family name that is something else, after a name no list holds": {
        "Zuriel Hill said it rained. Hill left.": ["Zuriel Hill, person"],
        "It rained, said Zuriel Wells, a baker. Wells left.": ["Zuriel Wells, person"],
        "Zuriel Church spoke. Church said it rained.": ["Zuriel Church, person"],
        "Zuriel Church said it rained.": ["Zuriel Church, organisation"],
        "People on the Zuriel Hill said it rained.": ["People on the Zuriel Hill, group"],
        "Carnegie Hall said it rained.": ["Carnegie Hall, organisation"],
    },
    "a town is a family name after a role or before an age": {
        "The opener Zak Leeds left. Zak Leeds said it rained.": ["Zak Leeds, person"],
        "Zak Leeds, 26, left. Leeds said it rained.": ["Zak Leeds, person"],
        "A baker in Merrow Hill, Ann Lee, said it rained.": ["Ann Lee, person"],
    },
    "a family name that is a noun stands before a given name of syllables": {
        "Son Heung-min said it rained.": ["Son Heung-min, person"],
        "Oh Se-hoon told us it rained.": ["Oh Se-hoon, person"],
        "Rival Heung-min Park said it rained.": ["Heung-min Park, person"],
    },
    "a family name that is a verb or an adverb, before a verb of saying": {
        "Ann Rose spoke. Rose said it rained.": ["Ann Rose, person"],
        "Rick Savage spoke. Savage said it rained.": ["Rick Savage, person"],
        "Ann Drew spoke. Drew also said it rained.": ["Ann Drew, person"],
        "Tom Long spoke. Long told us it rained.": ["Tom Long, person"],
        "Long said to be haunted, the inn burned, said Ann Lee.": ["Ann Lee, person"],
    },
    "a person's name may begin or go on with what else is a part of it": {
        "Rhun ap Iorwerth said it rained.": ["Rhun ap Iorwerth, person"],
        "Ahmed ould Salek said it rained.": ["Ahmed ould Salek, person"],
        "Sri Mulyani said it rained.": ["Sri Mulyani, person"],
        "Sri Lanka said it rained.": ["Sri Lanka, organisation"],
        "Heinz-Christian Roe said it rained.": ["Heinz-Christian Roe, person"],
        "African-Americans said it rained.": ["African-Americans, group"],
        "Anders Fogh Rasmussen said it rained.": ["Anders Fogh Rasmussen, person"],
        "Mehbooba Mufti said it rained.": ["Mehbooba Mufti, person"],
        "Edward Said, 43, left. Said told us it rained.": ["Edward Said, person"],
    },
    "a full name is who a longer one begins with it": {
        "Ann Lee left. “Ann Lee Joins Growing List of Bakers,” it read. Lee said it rained.": [
            "Ann Lee, person"
        ],
        "Salva Kiir Mayardit left. Salva Kiir said it rained.": ["Salva Kiir Mayardit, person"],
        "Ana Ruiz said it rained. Ana Ruiz Pardo left.": ["Ana Ruiz Pardo, person"],
        "Ana Ruiz said it rained. Ana Pardo left.": ["Ana Ruiz, person"],
        "Ana Ruiz Joins Growing List. Ana Ruiz said it rained.": ["Ana Ruiz, person"],
    },
    "a rank after an office is the same one's": {
        "Chairman of the Joint Chiefs of Staff Gen. Bo Roe said it rained.": ["Bo Roe, person"],
        "Chief of Army Staff General Ann Lee said it rained.": ["Ann Lee, person"],
        "An aide to Gen. Ann Lee said it rained.": ["aide to Gen. Ann Lee, unnamed"],
        "An aide to the head of the Army Gen. Ann Lee said it rained.": [
            "aide to the head of the Army Gen. Ann Lee, unnamed"
        ],
    },
    "the Dalai Lama is a person": {
        "The Dalai Lama said it rained.": ["Dalai Lama, person"],
        "The Aga Khan Foundation said it rained.": ["Aga Khan Foundation, organisation"],
    },
    "people of a place, a faith or a movement are a group": {
        "Mancunians said it rained.": ["Mancunians, group"],
        "Detroiters said it rained.": ["Detroiters, group"],
        "On Monday Chicagoans said it rained.": ["Chicagoans, group"],
        "Hong Kongers said it rained.": ["Hong Kongers, group"],
        "Gazans say it rained.": ["Gazans, group"],
        "Māori said it rained.": ["Māori, group"],
        "Many Poles said it rained.": ["Many Poles, group"],
        "Ann Conners said it rained. Conners left.": ["Ann Conners, person"],
        "A Rohingya leader said it rained.": ["Rohingya leader, unnamed"],
    },
    "who has an office is called by its short name or its long one": {
        "Labour MP Ruth Alder left. The MP said it rained.": ["Ruth Alder, person"],
        "Ruth Alder MP left. The MP said it rained.": ["Ruth Alder, person"],
        "The chief executive, Ruth Alder, left. The CEO said it rained.": ["Ruth Alder, person"],
        "Prime Minister Ruth Alder left. The PM said it rained.": ["Ruth Alder, person"],
        "Farmer Ruth Alder left. The farmer said it rained.": ["Ruth Alder, person"],
        "Health Minister Ruth Alder left. The PM said it rained.": ["PM, unnamed"],
        "An MP said it rained.": ["MP, unnamed"],
    },
    "who is Ms Church is no church": {
        "Charlotte Church left. Ms Church said it rained.": ["Charlotte Church, person"],
        "Jordan Banks said it rained.": ["Jordan Banks, person"],
        "The Jordan Hills said it rained.": [],
        "DC Tom Ireland left. DC Ireland said it rained.": ["Tom Ireland, person"],
    },
    "the Dean and the Lib Dem are titles": {
        "The Dean of Ely, Ann Lee, said it rained.": ["Ann Lee, person"],
        "The Dean of Ely said it rained.": ["Dean of Ely, unnamed"],
        "The Grand Mufti of Cairo said it rained.": ["Grand Mufti of Cairo, unnamed"],
        "The Lib Dem Tom Bell said it rained.": ["Tom Bell, person"],
        "Dean Roe said it rained.": ["Dean Roe, person"],
        "The Lib Dems said it rained.": ["Lib Dems, group"],
    },
}
CASES = [(rule, *case) for rule, cases in RULES.items() for case in cases.items()]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [case[1:] for case in CASES],
    ids=[f"{case[0]}: {case[1].splitlines()[0]}" for case in CASES],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    rows = list_tables(parse_article(HEADLINE + text))["speakers"]
    assert sorted(map(", ".join, zip(rows["speaker"], rows["kind"], strict=True))) == speakers


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("White House press secretary Ruth Alder said no.", "White House press secretary"),
        ("Former Ohio coach Ruth Alder said no.", "Former Ohio coach"),
        ("Chief Executive Ruth Alder said no.", "Chief Executive"),
        ("Texas AG Ruth Alder said no.", "Texas AG"),
        ("SNP MP Ruth Alder said no.", "SNP MP"),
        ("Solicitor General Ruth Alder said no.", "Solicitor General"),
        ("Chief Technical Officer Ruth Alder said no.", "Chief Technical Officer"),
        ("Real estate mogul Ruth Alder said no.", "Real estate mogul"),
        ("Postmaster General Ruth Alder said no.", "Postmaster General"),
        ("Opposition Leader Ruth Alder said no.", "Opposition Leader"),
        ("Later Mayor Ruth Alder said no.", "Mayor"),
        ("Talk show host Ruth Alder said no.", "Talk show host"),
        ("Famed fight doctor Ruth Alder said no.", "Famed fight doctor"),
        ("Lord Mayor candidate Ruth Alder said no.", "Lord Mayor candidate"),
        ("Voters met rival Sen. Ruth Alder, who said no.", "Sen."),
        ("Archbishop Monsignor Ruth Alder said no.", "Archbishop"),
        ("Voters said Mayor Ruth Alder said no.", "Mayor"),
        (
            "Queen Ada's private secretary, Count Ruth Alder, said no.",
            "Queen Ada's private secretary, Count",
        ),
        ("The officer in the case, DC Ruth Alder, said no.", "The officer in the case, DC"),
        ("DC Ruth Alder said no.", "DC"),
        ("Lib Dem councillor Ruth Alder said no.", "Lib Dem councillor"),
        ("The then home secretary, Ruth Alder, said no.", "The then home secretary"),
        ("The Most Rev Ruth Alder said no.", "Most Rev"),
        ("The Formula One champion Ruth Alder said no.", "Formula One champion"),
        ("Home Secretary Ruth Alder said no.", "Home Secretary"),
        ("Lakers forward Ruth Alder said no.", "Lakers forward"),
        ("Just Stop Oil activist Ruth Alder said no.", "Just Stop Oil activist"),
        ("Air Force Col. Ruth Alder said no.", "Air Force Col."),
        ("Just Mayor Ruth Alder said no.", "Mayor"),
        ("Chiefs tight end Ruth Alder said no.", "Chiefs tight end"),
        ("England prop Ruth Alder said no.", "England prop"),
        ("They put forward Ruth Alder, who said no.", None),
        ("In the end Ruth Alder said no.", None),
        ("Poet laureate Ruth Alder said no.", "Poet laureate"),
        ("Oscar-nominated actor Ruth Alder said no.", "Oscar-nominated actor"),
        ("Work and Pensions Secretary Ruth Alder said no.", "Work and Pensions Secretary"),
        ("Police and crime commissioner Ruth Alder said no.", "Police and crime commissioner"),
        ("UNICEF director Ruth Alder said no.", "UNICEF director"),
        ("Quill Bank chief market analyst Ruth Alder said no.", "Quill Bank chief market analyst"),
        ("Head of sales Ruth Alder said no.", "Head of sales"),
        ("Head of Policy Ruth Alder said no.", "Head of Policy"),
        ("Director of public health Ruth Alder said no.", "Director of public health"),
        ("Of course Ruth Alder said no.", None),
        ("The wife of finance minister Ruth Alder left. Ruth Alder said no.", "finance minister"),
        ("A friend of Finance Minister Ruth Alder left. Ruth Alder said no.", "Finance Minister"),
        ("Tulsa police Chief Ruth Alder said no.", "Tulsa police Chief"),
        ("Const. Ruth Alder said no.", "Const."),
        ("Minister for Foreign Affairs Ruth Alder said no.", "Minister for Foreign Affairs"),
        ("Water Minister Ruth Alder said no.", "Water Minister"),
        ("Air Chief Marshal Ruth Alder said no.", "Air Chief Marshal"),
        ("Airman First Class Ruth Alder said no.", "Airman First Class"),
        ("Special Agent in Charge Ruth Alder said no.", "Special Agent in Charge"),
        ("Mayor-elect Ruth Alder said no.", "Mayor-elect"),
        ("Prime Minister-designate Ruth Alder said no.", "Prime Minister-designate"),
        ("Senior Coroner Ruth Alder said no.", "Senior Coroner"),
        ("Deacon Ruth Alder said no.", "Deacon"),
        ("Garda Ruth Alder said no.", "Garda"),
        ("It fell, MP Ruth Alder told reporters.", "MP"),
        ("Minister for Health Ruth Alder said no.", "Minister for Health"),
        (
            "Minister for Health and Transport Ruth Alder said no.",
            "Minister for Health and Transport",
        ),
        ("Secretary of State for Health Ruth Alder said no.", "Secretary of State for Health"),
        ("The minister for education Ruth Alder said no.", "minister for education"),
        (
            "The council's member for transport Cllr Ruth Alder said no.",
            "council's member for transport Cllr",
        ),
        ("According to bus driver Ruth Alder, it fell.", "bus driver"),
        ('"It fell," said school bus driver Ruth Alder.', "school bus driver"),
        ("It fell, said UN special envoy Ruth Alder.", "UN special envoy"),
        ("Austin Mayor Ruth Alder said no.", "Austin Mayor"),
        ("Ruth Alder, Quill's CEO, said no.", "Quill's CEO"),
        ("Ruth Alder, Labour MP for Ely, said no.", "Labour MP for Ely"),
        ("Ruth Alder, then mayor of Ely, said no.", "then mayor of Ely"),
        ("Ruth Alder, the then mayor of Ely, said no.", "the then mayor of Ely"),
        ("Ruth Alder, retail expert from Ely, said no.", "retail expert from Ely"),
    ],
)
def test_role_beside_a_name(text: str, role: str | None) -> None:
    rows = list_tables(parse_article(HEADLINE + text))["speakers"]
    assert dict(zip(rows["speaker"], rows["role"], strict=True))["Ruth Alder"] == role


def test_a_headline_gives_no_role_but_a_title() -> None:
    text = "Mayor Ruth Alder, Husband Expecting a Second Child\n\nRuth Alder said the dam burst."
    rows = list_tables(parse_article(text))["speakers"]
    assert list(rows["role"]) == ["Mayor"]


def test_who_is_not_the_first_grower_has_no_such_role() -> None:
    text = HEADLINE + "Ruth Alder isn't the first grower of the town. Ruth Alder said it was late."
    assert list(list_tables(parse_article(text))["speakers"]["role"]) == [None]


def test_a_title_after_the_name_is_a_role() -> None:
    text = HEADLINE + "“Good,” said Ruth Alder, President & CEO of Tern Valley Foods."
    assert list(list_tables(parse_article(text))["speakers"]["role"]) == [
        "President & CEO of Tern Valley Foods"
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Cyclone Imogen: thousands told to leave as winds near",
        "Covid: cases rise in the north",
        "Champions League: Alder win in Lisbon",
        "Lumen Fold 3 review: the hinge is dull",
        "Brothers ran a puppy farm from a barn, jury told",
        "News Guide: Grower wins a dam",
    ],
)
def test_what_happens_and_who_hears_say_nothing(headline: str) -> None:
    text = f"{headline}\n\nThe winds hit the coast."
    assert not list_tables(parse_article(text))["speakers"]["speaker"]


def test_what_comes_after_as_speaks_in_a_headline() -> None:
    text = "Man cleared of killing farmer as jury rejects DNA case\n\nIt was late."
    assert list_tables(parse_article(text))["speakers"]["speaker"] == ("jury",)


def test_a_line_in_capitals_is_no_source() -> None:
    text = HEADLINE + "HOW THE DAM BURST IN ELY “It was a bad thing for us all to see.” [Post]"
    assert not list_tables(parse_article(text))["speakers"]["speaker"]


def test_a_name_of_the_headline_alone_is_a_persons() -> None:
    rows = list_tables(parse_article("How Ruth Alder thinks about dams\n\nIt burst."))["speakers"]
    assert list(rows["kind"]) == ["person"]


@pytest.mark.parametrize(
    ("headline", "speakers"),
    [
        ("Mayor Ruth Alder Hammers Quill Board: ‘It Is Late’", ["Ruth Alder"]),
        ("Alder Aims Insult At Board, Slams Dam Instead.", ["Ruth Alder"]),
        ("Alder Supporters: ‘It Is Late’", ["Alder Supporters", "Ruth Alder"]),
        ("Ruth Alder: the dam is old", ["Ruth Alder"]),
        ("Alder: the dam is old", ["Ruth Alder"]),
        ("Dorn: I will stay", ["Dorn", "Ruth Alder"]),
        ("Ely: the dam is old", ["Ruth Alder"]),
        ("Ann Dorn: a life in pictures", ["Ruth Alder"]),
        ("Ann Dorn and Bo Rowe: A long feud", ["Ruth Alder"]),
        ("Ann Dorn: A feud is over", ["Ann Dorn", "Ruth Alder"]),
        ("Ann Dorn: Hero or villain?", ["Ruth Alder"]),
        ("Ann Dorn: Will they stay or go?", ["Ann Dorn", "Ruth Alder"]),
    ],
)
def test_who_speaks_before_a_headlines_colon(headline: str, speakers: list[str]) -> None:
    text = f"{headline}\n\nRuth Alder said the dam burst."
    assert sorted(list_tables(parse_article(text))["speakers"]["speaker"]) == speakers


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("Alder leaves town; Dam is old, mayor says", ["Dam is old"]),
        ("Ann Dorn: dam is quite old; Its fate hangs on a vote", ["dam is quite old"]),
        ("Dam is old; it leaks, mayor says", ["Dam is old; it leaks"]),
        ("Ann Dorn: Dam Is Old; It Leaks", ["Dam Is Old; It Leaks"]),
    ],
)
def test_a_second_headline_after_a_semicolon_is_another(headline: str, said: list[str]) -> None:
    text = f"{headline}\n\nIt burst."
    assert list(list_tables(parse_article(text))["statements"]["text"][:1]) == said


def test_an_overview_after_a_headlines_colon_is_no_statement() -> None:
    text = "Storm Brigid: live updates as winds hit coast\n\nThe winds hit the coast."
    assert not list_tables(parse_article(text))["speakers"]["speaker"]
