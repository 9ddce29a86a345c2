"""Statements by rule: a sentence a line, and what is read in it, told in a line too."""

import pytest

from helpers.article.parse import parse_article
from helpers.segments import segment
from helpers.statements.scan import scan_statements
from helpers.tables import tabulate

HEADLINE = "Harbor news.\n\n"

# rule: sentence: its statements in order, each "mode, mention: stretch"
RULES: dict[str, dict[str, list[str]]] = {
    "a body says what it says, however many it is": {
        "The road is shut, the RNLI say.": ["indirect, the RNLI: The road is shut"],
        "The road is shut, fishers and the Met believe.": [
            "indirect, fishers and the Met: The road is shut"
        ],
        "The road is shut, and the RNLI have a say.": [],
    },
    "what somebody or something is called is part of who": {
        "Tom Vann, organizer of a group called Citizens for Ely, said it rained.": [
            "indirect, Tom Vann, organizer of a group called Citizens for Ely: it rained"
        ],
        "Ann Rowe, a member of a band called the Reeds, said it rained.": [
            "indirect, Ann Rowe, a member of a band called the Reeds: it rained"
        ],
        "A group called Citizens for Ely said it rained.": [
            "indirect, A group called Citizens for Ely: it rained"
        ],
        "The mayor called Ann Rowe a liar.": ["indirect, The mayor: Ann Rowe a liar"],
    },
    "whoever is questioned is asked, and what is theirs is doubted": {
        "Detectives questioned the cleaner for six hours.": [],
        "Police questioned three men over the fire.": [],
        "Police questioned Mr. Roe in Ely.": [],
        "Fans questioned the referee's decision.": ["indirect, Fans: the referee's decision"],
        "Bo Roe questioned her fitness to lead.": ["indirect, Bo Roe: her fitness to lead"],
        "The board questioned whether the nurse knew.": [
            "indirect, The board: whether the nurse knew"
        ],
    },
    "what somebody calls himself may be a name": {
        "A man calling himself the Count rents chairs.": [],
        "A group calling itself the Night Wardens guards the pier.": [],
        "He called himself the best.": ["indirect, He: himself the best"],
        "Ann Lee called herself the next Pele.": ["indirect, Ann Lee: herself the next Pele"],
    },
    "what stands between a subject and its verb is within what is said": {
        "Ann Lee made the point that the bridge, weakened by the flood, would fall.": [
            "indirect, Ann Lee: that the bridge, weakened by the flood, would fall"
        ],
        "Villagers raised concern that firms like Tern, which owns the mill, are buying land.": [
            "indirect, Villagers: that firms like Tern, which owns the mill, are buying land"
        ],
        "Some say that farmers, and hundreds like them, show how to save water.": [
            "indirect, Some: that farmers, and hundreds like them, show how to save water"
        ],
        "He was mocked by Bo Park, who said that Ely, under fire for a leak, would pay.": [
            "indirect, Bo Park: He",
            "indirect, Bo Park: that Ely, under fire for a leak, would pay",
        ],
        "There were complaints that Ely - and by extension Mr. Roe's firm, Tern - had sold it.": [
            "indirect, nobody: that Ely - and by extension Mr. Roe's firm, Tern - had sold it"
        ],
        "It is the belief that with hard work, the town will grow.": [
            "indirect, nobody: that with hard work, the town will grow"
        ],
        "She made a claim that Bo Park, Cy Hall and Di Lee lied, but the board cleared them.": [
            "indirect, She: that Bo Park, Cy Hall and Di Lee lied"
        ],
        "Her claim that the vicar, a keen diver, found the coin was denied.": [
            "indirect, Her: that the vicar, a keen diver, found the coin"
        ],
        "Her claim that the mill closed, made in May, was false.": [
            "indirect, Her: that the mill closed"
        ],
        "Despite complaints that they distort markets, the board has never met.": [
            "indirect, nobody: that they distort markets"
        ],
        'He was hurt by her remark that, "We will shut the mill."': [
            'direct, her: "We will shut the mill."'
        ],
    },
    "who points out that something is so tells it, whatever noun follows": {
        "She pointed out that farmers, hit hard by frost, face ruin.": [
            "indirect, She: that farmers, hit hard by frost, face ruin"
        ],
        "The clerk pointed out that Rowe, the harbor pilot, was there.": [
            "indirect, The clerk: that Rowe, the harbor pilot, was there"
        ],
        'When Bo Park pointed out that Ann Lee backs "a tax for all," Cy Hall left.': [
            'mixed, Bo Park: that Ann Lee backs "a tax for all,"'
        ],
        "She complained about that plan.": ["indirect, She: that plan"],
    },
    "what describes who said it is nothing they said": {
        "The mill is old, according to the Millers Union, one of the groups running the strike.": [
            "indirect, the Millers Union: The mill is old"
        ],
        "The mill is old, according to Ann Lee, a clerk hired by the town.": [
            "indirect, Ann Lee: The mill is old"
        ],
        "The mill, according to Ann Lee, a clerk hired by the town, is old.": [
            "indirect, Ann Lee: The mill",
            "indirect, Ann Lee: is old",
        ],
        "Ann Lee will win, predicted Bo Park, the mayor challenged by Lee in 1990.": [
            "indirect, Bo Park: Ann Lee will win"
        ],
        "The road will close, said Bo Park, a baker brought in to run the shop.": [
            "indirect, Bo Park: The road will close"
        ],
        "In the long run, said Ann Lee, the dam built by the town will hold.": [
            "indirect, Ann Lee: In the long run",
            "indirect, Ann Lee: the dam built by the town will hold",
        ],
    },
    "whom something is told or called is no owner": {
        "Bo Roe called her a liar.": ["indirect, Bo Roe: her a liar"],
        "Bo Roe told her the dam was safe.": ["indirect, Bo Roe: the dam was safe"],
        "Bo Roe told her his plan would fail.": ["indirect, Bo Roe: his plan would fail"],
        "Bo Roe called her plan a sham.": ["indirect, Bo Roe: her plan a sham"],
    },
    "an adjective in -ing may stand in a row of them": {
        "Bo Roe called her a kind, loving and honest woman.": [
            "indirect, Bo Roe: her a kind, loving and honest woman"
        ],
        "Bo Roe called him a thief, mocking and insulting him.": [
            "indirect, Bo Roe: him a thief",
            "indirect, Bo Roe: him",
        ],
    },
    "a noun that may be a verb stands at the end of a list": {
        "Ann Lee is ahead in smaller, colder states, but Bo Roe leads.": [],
        "The town lives off low debts, mild winters and union support.": [],
        "It rained, the agency reports.": ["indirect, the agency: It rained"],
        "It rained, broadcaster TVN reports.": ["indirect, broadcaster TVN: It rained"],
        "It rained, court records show.": ["indirect, court records: It rained"],
    },
    "an adverb may stand between to and a verb": {
        "Praising police moves to quickly calm Green Lives Matter will anger many.": [],
        "The firm agreed to quickly lend Ann Lee a boat.": [
            "indirect, The firm: to quickly lend Ann Lee a boat"
        ],
        "It rained, according to newly released files.": [
            "indirect, newly released files: It rained"
        ],
    },
    "who has been saying something owns nothing": {
        "Ann Lee's been saying that the dam will hold.": [
            "indirect, Ann Lee: that the dam will hold"
        ],
        "Ann Lee's also been saying that it leaks.": ["indirect, Ann Lee: that it leaks"],
        "Ann Lee's claim that it leaks is false.": ["indirect, Ann Lee: that it leaks"],
    },
    "the verb whose subject a participle or a clause describes is no part of what is said": {
        "The share of voters saying they want a new bridge is large.": [
            "indirect, The share of voters: they want a new bridge"
        ],
        "A video of Ann Lee talking about the flood went viral.": ["indirect, Ann Lee: the flood"],
        "She said that a note by Bo Park calling for a ban on dogs makes him a fool.": [
            "indirect, She: that a note by Bo Park calling for a ban on dogs makes him a fool",
            "indirect, a note by Bo Park: a ban on dogs",
        ],
        "The notion that Ann Lee gets votes simply because she is a nurse was mocked.": [
            "indirect, nobody: that Ann Lee gets votes simply because she is a nurse"
        ],
        "He was at a talk listing the changes the town is making.": [
            "indirect, a talk: the changes the town is making"
        ],
        "Ann Lee, mocking the hard work of the crew, left.": [
            "indirect, Ann Lee: the hard work of the crew"
        ],
    },
    "what somebody made may mock, and its maker tells nothing": {
        "Roe tweet that blasts the mayor includes a cow.": ["indirect, Roe tweet: the mayor"],
        "MPs claim that blasts the army set off hurt two.": [
            "indirect, MPs: that blasts the army set off hurt two"
        ],
    },
    "a clause set apart may have a second verb": {
        "Rowe met the nurse Ann Lee, who saw the crash and described it in print.": [
            "indirect, the nurse Ann Lee: it in print"
        ],
        "Rowe hired Bo Park, who was born in Ely and says he loves the sea.": [
            "indirect, Bo Park: he loves the sea"
        ],
        "Rowe defeated Bo Park, who fell twice, and said he was glad.": [
            "indirect, Rowe: he was glad"
        ],
        "Rowe met the clerk, who wrote it and denied that it was forged.": [
            "indirect, the clerk: that it was forged"
        ],
    },
    "whose report it is does not ask who denies or gets it": {
        "Ann Lee denied a report from Tern saying her firm had moved.": [
            "indirect, Ann Lee: a report from Tern saying her firm had moved",
            "indirect, a report from Tern: her firm had moved",
        ],
        "She got a letter from the bank warning that the loan was due.": [
            "indirect, a letter from the bank: that the loan was due"
        ],
        "The mayor shared a study by two nurses showing that it rains more.": [
            "indirect, a study by two nurses: that it rains more"
        ],
        "The mayor sent a letter to the bank saying the loan was due.": [
            "indirect, The mayor: the loan was due"
        ],
    },
    "a share of those asked is no object of the verb before": {
        "Forty percent blame the mayor and 22 percent say he is honest.": [
            "indirect, Forty percent: the mayor",
            "indirect, 22 percent: he is honest",
        ],
        "A poll finds that 40 percent blame the mayor and 22 percent say he is honest.": [
            "indirect, A poll: that 40 percent blame the mayor and 22 percent say he is honest",
            "indirect, 22 percent: he is honest",
        ],
        "Voters and 22 percent of nurses say he is honest.": [
            "indirect, Voters and 22 percent of nurses: he is honest"
        ],
    },
    "when it was said is no part of what is said": {
        "The board announced two days earlier that it would close.": [
            "indirect, The board: that it would close"
        ],
        "The board announced hours later that it had won.": [
            "indirect, The board: that it had won"
        ],
        "Then Tern, only two months later, announced plans to move.": [
            "indirect, Tern: plans to move"
        ],
        "The board said it had lost two points later.": [
            "indirect, The board: it had lost two points later"
        ],
    },
    "when it was said may stand between a noun and what is said": {
        "Ann Lee made the case for years that it leaks.": ["indirect, Ann Lee: that it leaks"],
        "She issued a warning on Monday that the dam leaks.": ["indirect, She: that the dam leaks"],
        "The mayor made the claim in May that the dam leaks.": [
            "indirect, The mayor: that the dam leaks"
        ],
        "His warning to tenants last week that rents will fall was mocked.": [
            "indirect, His: that rents will fall"
        ],
        "Ann Lee made the case for a tax.": ["indirect, Ann Lee: a tax"],
        "Ann Lee delivered a message Sunday that resonates with voters.": [],
        "In her speech on Monday she was brief.": [],
    },
    "that is according to somebody tells the sentence before": {
        "Ten boats sank in the bay. That's according to the coast guard.": [
            "indirect, the coast guard: Ten boats sank in the bay"
        ],
        "Half back a ban. This is according to a poll released on Monday.": [
            "indirect, a poll: Half back a ban"
        ],
        "Ten boats sank. That, according to Ann Lee, is a lot.": ["indirect, Ann Lee: is a lot"],
    },
    "adjectives in a row are one phrase with their noun": {
        "Bo Roe called him a kind, gentle man.": ["indirect, Bo Roe: him a kind, gentle man"],
        "Ann Lee praised the bold, clever plan.": ["indirect, Ann Lee: the bold, clever plan"],
        "Bo Roe called him an honest, hard-working mayor.": [
            "indirect, Bo Roe: him an honest, hard-working mayor"
        ],
        "Bo Roe called him a liar, fans left.": ["indirect, Bo Roe: him a liar"],
        "Ann Lee praised the plan, good news for farmers.": ["indirect, Ann Lee: the plan"],
    },
    "the last of a list may repeat what joins it": {
        "Ann Lee noted weak demand in China, Europe and in the Gulf.": [
            "indirect, Ann Lee: weak demand in China, Europe and in the Gulf"
        ],
        "Ann Lee rebutted that view, asking for time in May, and for money in June.": [
            "indirect, Ann Lee: that view",
            "indirect, Ann Lee: time in May, and for money in June",
        ],
    },
    "what somebody does next is no part of what he is to say": {
        "Ann Lee held a briefing to brag that jobs have risen and to attack her rivals.": [
            "indirect, Ann Lee: that jobs have risen"
        ],
        "Ann Lee tried to argue that it is time to rest and to eat.": [
            "indirect, Ann Lee: that it is time to rest and to eat"
        ],
    },
    "a main clause after and is no part of a phrase before it": {
        "Boos rose when Bo Roe mentioned the mayor, and at one point the crowd sang loudly.": [
            "indirect, Bo Roe: the mayor"
        ],
        "Ann Lee says it is fair, but for farmers, it is a loss.": [
            "indirect, Ann Lee: it is fair"
        ],
    },
    "what is heard of a crowd speaks no words": {
        "Boos rang out as the crowd took up the chant “Lock her up!”": [
            "direct, the crowd: “Lock her up!”"
        ],
    },
    "what somebody may come to say is not said": {
        "She could fight the charge, perhaps by arguing that he lied.": [],
        "He might win by promising a tax cut.": [],
        "She would be queen, possibly calling herself Ann I.": [],
        "She fought the charge by arguing that he lied.": ["indirect, She: that he lied"],
        "She could not attend, saying she was ill.": ["indirect, She: she was ill"],
    },
    "reports of the press are documents": {
        "He resigned, according to press reports.": ["indirect, press reports: He resigned"],
    },
    "a verb whose past is its base and may be a noun has a subject": {
        "The board set a date on Monday and said it was glad.": [
            "indirect, The board: it was glad"
        ],
        "Rowe beat Bo Park and said he was glad.": ["indirect, Rowe: he was glad"],
        "Rowe has quit the club and said he was glad.": ["indirect, Rowe: he was glad"],
        "Rowe cut 40 jobs, saying the firm was poor.": ["indirect, Rowe: the firm was poor"],
        "The price cut the board made was small, Ann Lee said.": [
            "indirect, Ann Lee: The price cut the board made was small"
        ],
        "The bid her firm made was small, Ann Lee said.": [
            "indirect, Ann Lee: The bid her firm made was small"
        ],
    },
    "with whom something is so is who says something too": {
        "With his firm shaken by doubt and denying claims of theft, 40 men cast votes.": [
            "indirect, his firm: claims of theft"
        ],
    },
    "what dashes set off stands between a noun and who tells of it": {
        "She found the cause - gun control - he believes will define his career.": [
            "indirect, he: will define his career"
        ],
        "The dam - an old one - leaks, Ann Lee said.": [
            "indirect, Ann Lee: The dam - an old one - leaks"
        ],
    },
    "three may be joined by and": {
        "A study by Ann Lee and Bo Rowe of Leeds and Professor Tate found that cows sleep.": [
            "indirect, A study by Ann Lee and Bo Rowe of Leeds and Professor Tate: that cows sleep"
        ],
        "Ann Lee and Bo Rowe of Leeds and Di Tate said it rained.": [
            "indirect, Ann Lee and Bo Rowe of Leeds and Di Tate: it rained"
        ],
        "It rained in Ely and the board and the union said it was cold.": [
            "indirect, the board and the union: it was cold"
        ],
    },
    "what is spoken of is not what is said": {
        "Critics argue over whether the portrait is a fake.": [],
        "Lawyers argued about who should pay.": [],
        "They argued over dinner that the vote was void.": [
            "indirect, They: that the vote was void"
        ],
        "The tower says much about the town.": [],
        "Her house says a lot about her.": [],
        "Ann Lee is not saying much about the loss.": ["indirect, Ann Lee: much about the loss"],
    },
    "who tells others what somebody says is no part of it": {
        "Doctors say the plan works, Vogt told MPs.": [
            "indirect, Vogt: Doctors say the plan works",
            "indirect, Doctors: the plan works",
        ],
        "The report says it failed, the minister told the board on Monday.": [
            "indirect, the minister: The report says it failed",
            "indirect, The report: it failed",
        ],
        "The firm said its boss, Lena Vogt, told MPs the truth.": [
            "indirect, The firm: its boss, Lena Vogt, told MPs the truth",
            "indirect, its boss, Lena Vogt: the truth",
        ],
    },
    "who worries or calls for something has a verb after it": {
        "Parents worried about the road met the mayor.": ["indirect, Parents: the road"],
        "Parents worried about crime were told to wait.": ["indirect, Parents: crime"],
        "Fans calling for the coach to go blocked the team bus.": [
            "indirect, Fans: the coach to go"
        ],
        "Fans worried about what the club would do.": ["indirect, Fans: what the club would do"],
    },
    "who is made to feel something feels it": {
        "The ruling left voters angry about the war.": ["indirect, voters: the war"],
        "The win made the coach confident that they would stay.": [
            "indirect, the coach: that they would stay"
        ],
        "Our voters have made me so proud to be a baker.": ["indirect, me: to be a baker"],
        "Bo Roe made comments supportive of the plan.": ["indirect, Bo Roe: the plan"],
        "Bo Roe made sure that it rained.": ["indirect, Bo Roe: that it rained"],
    },
    "what people show of themselves by what they do is not said": {
        "The Republicans show how ill-equipped they are.": [],
        "The team showed that it can win.": [],
        "Ann Lee showed she was ready.": [],
        "The poll shows they would lose.": ["indirect, The poll: they would lose"],
        "Prosecutors showed that he knew of the loss.": [
            "indirect, Prosecutors: that he knew of the loss"
        ],
    },
    "an idle verb leads to no quote": {
        'Wait, it gets better:\n\n"By law, the mayor sets the limit."': [
            'direct, nobody: "By law, the mayor sets the limit."'
        ],
        'The excuse these critics use is a blind faith:\n\n"By law, the mayor sets the limit."': [
            'direct, nobody: "By law, the mayor sets the limit."'
        ],
        'Bo Roe turned to the crowd:\n\n"By law, the mayor sets the limit."': [
            'direct, Bo Roe: "By law, the mayor sets the limit."'
        ],
    },
    "what a list ends on is no speech": {
        'Ann Lee has visited six towns, including Ely and "the old town on the hill," in May.': [],
        'Ann Lee has seen towns such as "the old town on the hill."': [],
        'Ann Lee nodded and "the whole town cheered for an hour," she said.': [
            'mixed, she: Ann Lee nodded and "the whole town cheered for an hour,"'
        ],
    },
    "those are who they are by what was done to them": {
        "The families of those killed in the fire have sued the firm, alleging that it knew.": [
            "indirect, The families of those killed in the fire: that it knew"
        ],
        "The families of those held said it rained.": [
            "indirect, The families of those held: it rained"
        ],
    },
    "a friend of somebody's is a friend": {
        "A friend of Ann Lee's said it rained.": ["indirect, A friend of Ann Lee's: it rained"],
        "Friends of Ann Lee's who saw her last week say she is well.": [
            "indirect, Friends of Ann Lee's: she is well"
        ],
        "It rained, an aide of the mayor's told the board.": [
            "indirect, an aide of the mayor's: It rained"
        ],
        "The fate of Ann Lee's announced plans is unclear.": [],
        "One of the board's proposed rules would be hard.": [],
    },
    "a region votes for somebody": {
        "Ohio and Indiana supported Ann Lee in May.": [],
        "Ohio supports the ban.": ["indirect, Ohio: the ban"],
    },
    "who is brought to saying something says it": {
        "The firm misled the judge into thinking that it was late.": [
            "indirect, the judge: that it was late"
        ],
        "Ann Lee talked him into saying it rained.": ["indirect, him: it rained"],
        "The firm went into saying it rained.": ["indirect, The firm: it rained"],
    },
    "what a name is without a comma is a part of who": {
        "It was late. Ann Lee the realist knows that it rained.": [
            "indirect, Ann Lee the realist: that it rained"
        ],
        "Bo Roe told Ann Lee the mayor said it rained.": [
            "indirect, Bo Roe: the mayor said it rained",
            "indirect, the mayor: it rained",
        ],
    },
    "what somebody is to do is no subject": {
        "The town asked Ann Lee to resign, a step which she has, so far, refused to consider.": [
            "indirect, The town: Ann Lee to resign"
        ],
        "Ann Lee wanted to leave, an aide said.": ["indirect, an aide: Ann Lee wanted to leave"],
    },
    "a participle that opens a sentence or follows and may tell of several who speak": {
        "And streaming firms have revealed new interest in old shows.": [
            "indirect, streaming firms: new interest in old shows"
        ],
        "It was late. Opposing lawyers said it rained.": ["indirect, Opposing lawyers: it rained"],
        "And denying claims is what lawyers do.": [],
    },
    "what somebody's thing does leads to no words of its own": {
        'The stamp is for papers whose release could do "grave harm to the whole land."': [],
        'Ann Lee, whose son waved, said "it is late and we are all tired of it."': [
            'direct, Ann Lee: "it is late and we are all tired of it."'
        ],
    },
    "a title before the noun of a work is no speech": {
        'It was late. "Tales of the Sea," an old series that Ann Lee likes, will return.': [],
        'It was late. "It is the end," a baker said.': ['direct, a baker: "It is the end,"'],
    },
    "a rival is challenged": {
        "Bo Roe challenged her when she ran in May.": [],
        "Bo Roe challenged her on the dam.": ["indirect, Bo Roe: her on the dam"],
    },
    "related costs": {
        "Research suggests that trade and related job losses have deepened the divide.": [
            "indirect, Research: that trade and related job losses have deepened the divide"
        ],
    },
    "shows that are seen are no verb": {
        "The candidates' favorite TV shows sound about right.": [],
        "The chart shows the river.": ["indirect, The chart: the river"],
    },
    "a report of many and a warning that is issued are no verbs": {
        "The police report says it rained.": ["indirect, The police report: it rained"],
        "Police report it rained.": ["indirect, Police: it rained"],
        "A profit warning issued on Monday said it rained.": [
            "indirect, A profit warning issued on Monday: it rained"
        ],
        "He left the town, warning rivals on Monday that it rained.": [
            "indirect, He: that it rained"
        ],
    },
    "an attack on a place or with a weapon is no word, nor is who is let go or hugged": {
        "Norland attacked the port on Monday.": [],
        "Norland attacked two oil refineries.": [],
        "A man attacked the nurse with a knife.": [],
        "Ann Rowe attacked the plan on Monday.": ["indirect, Ann Rowe: the plan"],
        "Ann Rowe attacked the nurse over the plan.": [
            "indirect, Ann Rowe: the nurse over the plan"
        ],
        "The king dismissed the finance minister.": [],
        "The king dismissed the mayor as a fool.": ["indirect, The king: the mayor as a fool"],
        "The king dismissed the reports.": ["indirect, The king: the reports"],
        "The king embraced his mother.": [],
        "The king embraced the plan.": ["indirect, The king: the plan"],
        "The king slammed the door.": [],
        "The king slammed the dam as a waste.": ["indirect, The king: the dam as a waste"],
    },
    "a word that only joins is no content, one that limits is": {
        "Instead, Ann Rowe said, the dam held.": ["indirect, Ann Rowe: the dam held"],
        "Indeed, the board reported, the dam held.": ["indirect, the board: the dam held"],
        "On the other hand, Ann Rowe said, it held.": ["indirect, Ann Rowe: it held"],
        "Often, Ann Rowe said, the dam leaked.": [
            "indirect, Ann Rowe: Often",
            "indirect, Ann Rowe: the dam leaked",
        ],
    },
    "what a hyphen joins to an abbreviation is a part of who": {
        "The U.S.-led coalition said it rained.": ["indirect, The U.S.-led coalition: it rained"],
    },
    "what runs counter says nothing": {
        "It was late. The plan of the board, including Ann Lee's, runs counter to the rule.": [],
        "Bo Roe counters that it is late.": ["indirect, Bo Roe: that it is late"],
    },
    "what one of several would be is a noun": {
        "It rained, a police report indicates.": ["indirect, a police report: It rained"],
        "Police report that it rained.": ["indirect, Police: that it rained"],
    },
    "a noun before according to leads to nothing after it": {
        "Costs fell by ten points, according to the board, even as sales rose.": [
            "indirect, the board: Costs fell by ten points",
            "indirect, the board: even as sales rose",
        ],
    },
    "two short names that a hyphen joins are one": {
        "It rained, according to polling by the A.F.L.-C.I.O.": [
            "indirect, polling by the A.F.L.-C.I.O.: It rained"
        ],
        "The A.F.L.-C.I.O. said it rained.": ["indirect, The A.F.L.-C.I.O.: it rained"],
    },
    "a document's participle says what the document does, and so does who made it": {
        "The club released a statement denying the claims.": ["indirect, The club: the claims"],
        "A lawsuit alleging fraud was filed.": ["indirect, A lawsuit: fraud"],
        "Ann Lee signed a letter demanding a refund.": ["indirect, Ann Lee: a refund"],
        "Ann Lee got a letter demanding a refund.": ["indirect, a letter: a refund"],
        "Ann Lee received an email saying she owed tax.": ["indirect, an email: she owed tax"],
        "Ann Lee was sent an email saying she owed tax.": ["indirect, an email: she owed tax"],
        "Ann Lee sent an email saying she was safe.": ["indirect, Ann Lee: she was safe"],
        "Forces defending the town fled.": [],
        "Ann Lee went on the record opposing it.": [],
    },
    "a will is a document, and will is no verb after whose it is": {
        "Her late aunt's will says the ring is hers.": [
            "indirect, Her late aunt's will: the ring is hers"
        ],
        "The will states that the farm be sold.": ["indirect, The will: that the farm be sold"],
        "This will hurt, the nurse said.": ["indirect, the nurse: This will hurt"],
    },
    "what the press claims ends before the verb that tells of the claims": {
        "Press claims that the duke had wed were denied.": [
            "indirect, Press: that the duke had wed"
        ],
        "Media reports that he was ill were wrong.": ["indirect, Media: that he was ill"],
        "The mayor claims that the mill has closed.": [
            "indirect, The mayor: that the mill has closed"
        ],
    },
    "points to leads to a noun": {
        "Study points to link between naps and memory.": [
            "indirect, Study: link between naps and memory"
        ],
        "The coach has three points to note.": [],
    },
    "who records that something was tells it, and who records something acts": {
        "The coroner recorded that he drowned.": ["indirect, The coroner: that he drowned"],
        "The log records three failures.": ["indirect, The log: three failures"],
        "The band recorded the album.": [],
        "It was a record that stood for years.": [],
    },
    "what is feared to be is said of whom it is about": {
        "The toll is feared to have risen.": [
            "indirect, nobody: The toll",
            "indirect, nobody: to have risen",
        ],
        "Three are feared dead.": [],
    },
    "a noun before a name and its verb is no verb": {
        "Fashion label Tarn said it was sorry.": ["indirect, Fashion label Tarn: it was sorry"],
        "Appeal court judges quash ban": [],
        "MPs claim Bo Roe lied.": ["indirect, MPs: Bo Roe lied"],
    },
    "what is done with a thing says nothing": {
        "Ann Lee read it aloud.": [],
        "A man threatening to jump was talked down.": ["indirect, A man: to jump"],
        "Rivals painted him as weak.": ["indirect, Rivals: him as weak"],
    },
    "a relative clause between commas has who says it": {
        "The plan, which critics say will hurt farms, passed.": [
            "indirect, critics: will hurt farms"
        ],
        "The man, who police say shot two guards, fled.": ["indirect, police: shot two guards"],
        "The deal, which he called a sham, fell.": ["indirect, he: a sham"],
        "The mill, which Ann Lee sold in May, closed.": [],
        "The firm, which says it is sorry, closed.": ["indirect, The firm: it is sorry"],
    },
    "a clause whose subject stands before it ends before the main verb": {
        "The man who police say shot two guards has been caught.": [
            "indirect, police: shot two guards"
        ],
        "A fire that police say began in a toaster gutted a barn.": [
            "indirect, police: began in a toaster"
        ],
        "He met a man who police say had shot two guards hurt in May.": [
            "indirect, police: had shot two guards hurt in May"
        ],
    },
    "who tells of what others say at a sentence's end is no part of it": {
        "Doctors say the plan works, said Vogt.": [
            "indirect, Vogt: Doctors say the plan works",
            "indirect, Doctors: the plan works",
        ],
        "Doctors say the plan, drawn up by Vogt, works.": [
            "indirect, Doctors: the plan, drawn up by Vogt, works"
        ],
    },
    "whom a call or a request goes to is not what is said": {
        "Her calls to the helpline went unanswered.": [],
        "His request to the board was denied.": [],
        "Ann Lee's objection to the plan is known.": ["indirect, Ann Lee: the plan"],
        "Ann Lee's decision to quit is known.": ["indirect, Ann Lee: to quit"],
    },
    "who is close to something says, whatever noun stands before": {
        "Sources close to the deal say talks go on.": [
            "indirect, Sources close to the deal: talks go on"
        ],
        "A union that represents 40 dockers claims victory.": ["indirect, A union: victory"],
        "Drivers charged 15 pounds to enter left.": [],
    },
    "an answer that was somebody's is theirs": {
        '"Nonsense," was the reply from the palace.': ['direct, the palace: "Nonsense,"'],
        '"Never again" was the verdict of the mayor.': ['direct, the mayor: "Never again"'],
        '"Late Rain" was the title of the song.': [],
    },
    "what is voiced is a feeling, and what is reported to police is no infinitive": {
        "Ann Lee voiced her anger.": ["indirect, Ann Lee: her anger"],
        "The actor who voiced the bear has died.": [],
        "The theft was reported to police by a clerk.": ["indirect, a clerk: The theft"],
        "He was asked to police the border.": ["indirect, nobody: to police the border"],
        "Witness reports differ.": [],
        "The club held the view that it rained.": ["indirect, The club: that it rained"],
        "The club held a call for volunteers.": [],
        "Doctors advise against running.": ["indirect, Doctors: running"],
    },
    "what one not denies is denied of both verbs that or joins": {
        "The firm did not confirm or deny the report.": [],
        "The firm would not confirm or deny the report.": [],
        "The firm hasn't confirmed or denied the claims.": [],
        "Ann Lee criticized or praised him at will.": ["indirect, Ann Lee: him at will"],
        "It was not late, or so the mayor says.": [],
        "The mayor did not go, and denied the report.": ["indirect, The mayor: the report"],
    },
    "people who demand something tell it, as the subject of their sentence": {
        "Protesters demanding an end to the levy marched in Ely.": [
            "indirect, Protesters: an end to the levy"
        ],
        "Villagers opposing the dam met the mayor.": ["indirect, Villagers: the dam"],
        "Forces defending the town fled.": [],
        "Police broke up a crowd demanding his release.": [],
    },
    "what is admitted is a fault and no patient": {
        "Man admits murder of aunt.": ["indirect, Man: murder of aunt"],
        "The nurse admitted four counts of theft.": ["indirect, The nurse: four counts of theft"],
        "The hospital admitted 30 patients.": [],
        "The club admits women.": [],
    },
    "a side denied a winner denies nothing": {
        "Rovers denied late winner.": [],
        "Rovers denied the claim.": ["indirect, Rovers: the claim"],
    },
    "what is called off or up, and who is called so, is said to be nothing": {
        "Organisers called the parade off.": [],
        "The coach called her up for the final.": [],
        "A python called Monty escaped.": [],
        "Critics called Bo Roe misguided.": ["indirect, Critics: Bo Roe misguided"],
        "An aide called Bo Roe a liar.": ["indirect, An aide: Bo Roe a liar"],
    },
    "a topic within a relative clause ends before the main verb": {
        "A man who called police to complain about the noise was fined.": [
            "indirect, A man: the noise"
        ],
        "The mayor complained about the noise of the fair.": [
            "indirect, The mayor: the noise of the fair"
        ],
    },
    "what stands before who was told it is what they were told": {
        "Bey ran from the shop, the court was told.": ["indirect, nobody: Bey ran from the shop"],
        "The sum was lost, MPs were told on Monday.": ["indirect, nobody: The sum was lost"],
        "Bey, the court was told, ran from the shop.": [
            "indirect, nobody: Bey",
            "indirect, nobody: ran from the shop",
        ],
        '"Bey ran," the court was told.': ['direct, nobody: "Bey ran,"'],
        "In May, drivers were told to wait.": ["indirect, nobody: to wait"],
        "Bey left, as he was told.": [],
        "Bey did what he was told.": [],
    },
    "what it is alleged or feared needs no that": {
        "It is alleged Bey stole the van.": ["indirect, nobody: Bey stole the van"],
        "It is feared the dam will burst.": ["indirect, nobody: the dam will burst"],
        "It was hoped for years.": [],
        "It is not thought the fire was set.": [],
    },
    "a clause with no that belongs to what says or who says": {
        "The statement the club issued on Friday said he was ill.": [
            "indirect, The statement: he was ill"
        ],
        "The man the club signed in May said he was ill.": ["indirect, The man: he was ill"],
        "On the day the club won it said sorry.": ["indirect, it: sorry"],
    },
    "what is done according to plan is nobody's word": {
        "Ann Lee acted according to plan.": [],
        "Seats are given out according to need.": [],
        "According to the plan, seats are free.": ["indirect, the plan: seats are free"],
    },
    "what names a court or the first of a land is no verb and no adverb": {
        "A federal appeals court said it rained.": ["indirect, A federal appeals court: it rained"],
        "The state appeals court said it rained.": ["indirect, The state appeals court: it rained"],
        "The former first lady said it rained.": ["indirect, The former first lady: it rained"],
        "The mayor claims the board lied.": ["indirect, The mayor: the board lied"],
        "The mayor first said it rained.": ["indirect, The mayor: it rained"],
    },
    "quoted words within a subject are part of who": {
        'Critics of the "pasty tax" told the board it was cruel.': [
            'indirect, Critics of the "pasty tax": it was cruel'
        ],
        "The teen dubbed “the cat burglar” told officers he was bored.": [
            "indirect, The teen dubbed “the cat burglar”: he was bored"
        ],
        'The man known to fans as "El Oso" said he would retire.': [
            'indirect, The man known to fans as "El Oso": he would retire'
        ],
        'A baker who calls herself "Moth" said the tree would stay.': [
            "indirect, A baker: the tree would stay"
        ],
        'A man calling himself "Viktor" said he lied.': [
            'indirect, A man calling himself "Viktor": he lied'
        ],
        'Owners of "dangerous" dogs told the court the law was cruel.': [
            'indirect, Owners of "dangerous" dogs: the law was cruel'
        ],
        'It was "a mess" said Ann Lee.': ['mixed, Ann Lee: It was "a mess"'],
        'A "mess" said Ann Lee.': ['mixed, Ann Lee: A "mess"'],
        'Ann Lee called it "a mess" and told the board she would leave.': [
            'mixed, Ann Lee: it "a mess"',
            "indirect, Ann Lee: she would leave",
        ],
    },
    "what is several or sits as a court is told, and is no title of who follows": {
        "Ms Kane told the court Blunt ran.": ["indirect, Ms Kane: Blunt ran"],
        "Ms Kane told the inquest Mr Hall drowned.": ["indirect, Ms Kane: Mr Hall drowned"],
        "Ms Kane told voters Bo Roe lied.": ["indirect, Ms Kane: Bo Roe lied"],
        "Ms Kane told MPs Bo Roe had known.": ["indirect, Ms Kane: Bo Roe had known"],
        "Ms Kane told coach Ann Lee he was ill.": ["indirect, Ms Kane: he was ill"],
    },
    "an adjective after what somebody calls so": {
        "The chair, Bo Roe, called the promise empty.": [
            "indirect, The chair, Bo Roe: the promise empty"
        ],
        "Ann Lee called the claims untrue.": ["indirect, Ann Lee: the claims untrue"],
        "Ann Lee called the report desk.": [],
        "Ann Lee called the false claim.": [],
    },
    "those somewhere say something, which begins with no determiner": {
        "Traders in the market say thieves took 40 phones.": [
            "indirect, Traders in the market: thieves took 40 phones"
        ],
        "Villagers in Ely's Kandor district say wild birds have left.": [
            "indirect, Villagers in Ely's Kandor district: wild birds have left"
        ],
        "Nurses at the clinic say patients are cold.": [
            "indirect, Nurses at the clinic: patients are cold"
        ],
        "Users of the app claim thieves have stolen it.": [
            "indirect, Users of the app: thieves have stolen it"
        ],
        "The people on the board have a final say.": [],
    },
    "a court rules and holds, by however many votes": {
        "The levy was void, the court ruled.": ["indirect, the court: The levy was void"],
        "The goal, the referee ruled, should not stand.": [
            "indirect, the referee: The goal",
            "indirect, the referee: should not stand",
        ],
        "The panel has held that the club was late.": [
            "indirect, The panel: that the club was late"
        ],
        "The priest holds that war is wrong.": ["indirect, The priest: that war is wrong"],
        "Bo Roe held that post until she left.": [],
        "Ann Lee heard Bo Roe on Monday, ruled Cy Hall eligible and left.": [],
        "The court ruled 5-4 that it was late.": ["indirect, The court: that it was late"],
        "The council agreed by nine votes to two that it was late.": [
            "indirect, The council: that it was late"
        ],
    },
    "what somebody is bidden to do is what is said": {
        "Drivers are urged by police to avoid the bridge.": [
            "indirect, police: to avoid the bridge"
        ],
        "Riders are being urged in May by the club not to feed gulls.": [
            "indirect, the club: not to feed gulls"
        ],
        "Aides were challenged by the mayor to name him.": ["indirect, the mayor: to name him"],
        "The plan was urged by doctors.": ["indirect, doctors: The plan"],
    },
    "somebody tells of something": {
        "The nurse told of children who had no shoes.": [
            "indirect, The nurse: children who had no shoes"
        ],
        "Bo Roe told of how the roof fell.": ["indirect, Bo Roe: how the roof fell"],
        "Ann Lee, told of the loss, wept.": [],
    },
    "before a determiner a party's name has a verb": {
        "Labour supports a ban on trawling.": ["indirect, Labour: a ban on trawling"],
        "Labour supports families.": [],
    },
    "a poll is taken, and a document made, by or for somebody": {
        "A survey carried out for the council last summer found that fish died.": [
            "indirect, A survey carried out for the council last summer: that fish died"
        ],
        "Prices rose, according to data compiled by Nvarto.": [
            "indirect, data compiled by Nvarto: Prices rose"
        ],
        "Prices rose, according to aides hired by Nvarto.": ["indirect, aides: Prices rose"],
    },
    "what others wrote says it, what one wrote oneself one says": {
        "Ann Rowe cited a report saying that the dam was weak.": [
            "indirect, Ann Rowe: a report saying that the dam was weak",
            "indirect, a report: that the dam was weak",
        ],
        "Some of the aides have been poring over polling data showing that few knew.": [
            "indirect, polling data: that few knew"
        ],
        "Ann Rowe wrote a letter saying that the dam was weak.": [
            "indirect, Ann Rowe: that the dam was weak"
        ],
        "The agency released data showing that growth slowed.": [
            "indirect, The agency: that growth slowed"
        ],
    },
    "a condition is nobody's statement": {
        "The mill will open in May, assuming the board agrees.": [],
        "Assuming that Ann Rowe wins, she would lead the town.": [],
    },
    "what is said of somebody after a short form": {
        "She's seen as 'part of the people in power.'": [
            "direct, nobody: 'part of the people in power.'"
        ],
        "He's accused of lying to the board.": ["indirect, nobody: lying to the board"],
        "He's seen the plan as a waste.": ["indirect, He: the plan as a waste"],
    },
    "what is one has no verb of several": {
        "One protest leader said it rained.": ["indirect, One protest leader: it rained"],
        "One attack victim said it rained.": ["indirect, One attack victim: it rained"],
        "Many protest that the vote was late.": ["indirect, Many: that the vote was late"],
    },
    "who is somewhere says it, not where he is": {
        "Ann Rowe was on CNN talking about the dam.": ["indirect, Ann Rowe: the dam"],
        "Ann Rowe was at the White House asking for help.": ["indirect, Ann Rowe: help"],
        "There was a report on CNN saying it rained.": ["indirect, a report on CNN: it rained"],
    },
    "who is familiar with something is whom a clause after it describes": {
        '"It was late," said one Democrat familiar with the talks, who added that it rained.': [
            'direct, one Democrat familiar with the talks: "It was late,"',
            "indirect, one Democrat familiar with the talks: that it rained",
        ],
        "It was late, said two officials aware of the plan, who noted that it rained.": [
            "indirect, two officials aware of the plan: It was late",
            "indirect, two officials aware of the plan: that it rained",
        ],
        "The board read a note close to the heart of Ann Rowe, which said that it rained.": [
            "indirect, Ann Rowe: that it rained"
        ],
    },
    "a headline's verb before a plan is no part of who plans": {
        "Democrats draw plan to cut prices": [],
        "Senators float plan to end strike": [],
        "Activists plan to march": ["indirect, Activists: to march"],
        "Mayor unveils plan to close school": [],
    },
    "what a headline finds or declares somebody nobody says": {
        "Ann Rowe declared winner in Ohio": [],
        "Three feared dead in flood": [],
        "Ann Rowe projected winner of the vote": [],
        "Officials reported dead fish in the river.": [
            "indirect, Officials: dead fish in the river"
        ],
        "Ann Rowe predicted victory in Ohio.": ["indirect, Ann Rowe: victory in Ohio"],
    },
    "what somebody decided ends before what it led to": {
        "Her decision to close the school angered parents.": ["indirect, Her: to close the school"],
        "The mayor's promise to cut taxes won him votes.": ["indirect, The mayor: to cut taxes"],
        "In May, his threat to resign has worried the party.": ["indirect, his: to resign"],
        "The union said her decision to close the school angered parents.": [
            "indirect, The union: her decision to close the school angered parents"
        ],
    },
    "a list is one object": {
        "Ann Rowe spoke about the dam, the old mill, and her plan for both on Monday.": [
            "indirect, Ann Rowe: the dam, the old mill, and her plan for both on Monday"
        ],
        "Ann Rowe criticized the plan, the cost, and the delay.": [
            "indirect, Ann Rowe: the plan, the cost, and the delay"
        ],
        "Ann Rowe talked about raising rents, cutting taxes and building roads.": [
            "indirect, Ann Rowe: raising rents, cutting taxes and building roads"
        ],
        "Ann Rowe criticized the plan, and the mayor left.": ["indirect, Ann Rowe: the plan"],
        "Ann Rowe spoke about the dam, the mill, and met voters.": ["indirect, Ann Rowe: the dam"],
    },
    "who is made to say something says it, who is asked to does not": {
        "The leak pushed officials to say that the dam was weak.": [
            "indirect, officials: that the dam was weak"
        ],
        "Reporters pressed the mayor to say whether he would resign.": [
            "indirect, Reporters: the mayor to say whether he would resign"
        ],
        "Ann Rowe urged residents to say what they saw.": [
            "indirect, Ann Rowe: residents to say what they saw"
        ],
        "The mayor pushed aides to admit the error.": [
            "indirect, The mayor: aides to admit the error"
        ],
    },
    "what a vote, a ruling or a blow does is no statement": {
        "The charges were dismissed by the senate in March.": [],
        "His plea was accepted by the court, and the town was attacked by rebels.": [],
        'The claim was dismissed by the minister as "nonsense".': [
            'direct, the minister: "nonsense"'
        ],
        "The report was rejected by Ann Rowe as a fake.": ["indirect, Ann Rowe: a fake"],
        "The move was condemned by the union.": ["indirect, the union: The move"],
    },
    "who did it, without when and what for": {
        "He was criticized by rivals for his remarks.": ["indirect, rivals: his remarks"],
        "The move was condemned by the union in June.": ["indirect, the union: The move"],
        "The move was condemned in June by the union.": ["indirect, the union: The move"],
        "The dam was described last week by Ann Rowe as a ruin.": ["indirect, Ann Rowe: a ruin"],
        "The move was condemned by a spokesman for his party.": [
            "indirect, a spokesman for his party: The move"
        ],
        "The plan was opposed in the senate.": [],
    },
    "the verb after what a relative clause is about is the sentence's": {
        "The officer who criticized the plan resigned in May.": ["indirect, The officer: the plan"],
        "The mayor who promised to mend roads lost the vote.": [
            "indirect, The mayor: to mend roads"
        ],
        "On Monday, the officer who mocked the plan drawn up by the mayor resigned.": [
            "indirect, the officer: the plan drawn up by the mayor"
        ],
        "The woman who reported the theft was not named.": ["indirect, The woman: the theft"],
        "The woman who said the boat had sunk was not named.": [
            "indirect, The woman: the boat had sunk"
        ],
        "She met the officer who criticized the plan drawn up in May.": [
            "indirect, the officer: the plan drawn up in May"
        ],
        "The party that ruled the island lost the vote.": [],
    },
    "who is described between commas goes on with the clause": {
        "The Post reported Ann Rowe, a nurse, had been fired.": [
            "indirect, The Post: Ann Rowe, a nurse, had been fired"
        ],
        "The agency confirmed Ann Rowe, 43, the chief engineer, was hurt.": [
            "indirect, The agency: Ann Rowe, 43, the chief engineer, was hurt"
        ],
        "The Post reported rain, snow and hail.": ["indirect, The Post: rain"],
        "The mill reported a loss, the third in a row, and cut its dividend.": [
            "indirect, The mill: a loss"
        ],
    },
    "a court rules that something is so without the word": {
        "The court ruled the ban was unlawful.": ["indirect, The court: the ban was unlawful"],
        "The judge ruled Ann Rowe lacked authority to close the dam.": [
            "indirect, The judge: Ann Rowe lacked authority to close the dam"
        ],
        "The panel determined the fire was set.": ["indirect, The panel: the fire was set"],
        "The queen ruled the island for 40 years.": [],
        "After it ruled in favor of the sale, Ann Rowe, a longtime foe, left.": [],
    },
    "what the writer adds after a verb of saying": {
        "The dam is safe, Ann Rowe said, after it burst.": ["indirect, Ann Rowe: The dam is safe"],
        "The dam, Ann Rowe said, is safe.": [
            "indirect, Ann Rowe: The dam",
            "indirect, Ann Rowe: is safe",
        ],
    },
    "no noun stands before a possessive": {
        "The mill reported a loss and cut its dividend.": ["indirect, The mill: a loss"],
        "The mill reported the cut and theft of its timber.": [
            "indirect, The mill: the cut and theft of its timber"
        ],
    },
    "what is supposed is said by nobody": {
        "The wall was supposed to protect six villages.": [],
    },
    "the hedge before a number belongs to the content": {
        "Ann Rowe said almost 40 boats had sunk.": ["indirect, Ann Rowe: almost 40 boats had sunk"],
        "Ann Rowe told reporters roughly 40 boats had sunk.": [
            "indirect, Ann Rowe: roughly 40 boats had sunk"
        ],
        "Ann Rowe said as many as 40 boats had sunk.": [
            "indirect, Ann Rowe: as many as 40 boats had sunk"
        ],
        "Ann Rowe said well over 40 boats had sunk.": [
            "indirect, Ann Rowe: well over 40 boats had sunk"
        ],
        "Ann Rowe said nearly half of the boats had sunk.": [
            "indirect, Ann Rowe: nearly half of the boats had sunk"
        ],
        "Ann Rowe said only about 40 boats had sunk.": [
            "indirect, Ann Rowe: only about 40 boats had sunk"
        ],
        "Ann Rowe said perhaps as many as 40 boats had sunk.": [
            "indirect, Ann Rowe: perhaps as many as 40 boats had sunk"
        ],
        "Ann Rowe said only on Monday that 40 boats had sunk.": [
            "indirect, Ann Rowe: that 40 boats had sunk"
        ],
        "Ann Rowe only this month announced it would close.": [
            "indirect, Ann Rowe: it would close"
        ],
    },
    "an occasion may stand between who and the verb": {
        "Ann Rowe, who in 2010 said the dam was weak, left the board.": [
            "indirect, Ann Rowe: the dam was weak"
        ],
        "Tom Vann, who in a letter to the board said the dam was weak, left.": [
            "indirect, Tom Vann: the dam was weak"
        ],
        "Tom Vann, who during the vote told reporters that the dam was weak, left.": [
            "indirect, Tom Vann: that the dam was weak"
        ],
        "Tom Vann, who in May left the board, said the dam was weak.": [
            "indirect, Tom Vann: the dam was weak"
        ],
        "The dam, which in 2010 burst, is old.": [],
        "Ann Rowe, who in 2010 never said the dam was weak, left.": [],
    },
    "who is quoted as saying, described or not, says it": {
        "Tass quoted the mayor, Tom Vann, as saying that the dam was weak.": [
            "indirect, the mayor, Tom Vann: that the dam was weak"
        ],
        "The dam was weak, Tass reported, quoting the mayor, Tom Vann.": [
            "indirect, Tass: The dam was weak"
        ],
        "The dam was weak, Tass said, quoting port officials.": [
            "indirect, Tass: The dam was weak"
        ],
    },
    "when something was said may follow that it was to be said": {
        "The mayor had this to say after the vote: “It is late.”": [
            "direct, The mayor: “It is late.”"
        ],
        "The mayor had this to say on Monday: “It is late.”": ["direct, The mayor: “It is late.”"],
        "The mayor had nothing to say after the vote.": [],
    },
    "a sum is one phrase with its currency": {
        "Ann Rowe said $3 million was lost.": ["indirect, Ann Rowe: $3 million was lost"],
        "Ann Rowe called for $3 million.": ["indirect, Ann Rowe: $3 million"],
        "They voted for a £38m plan to rebuild the wall.": [],
    },
    "who refuses to say says nothing but that": {
        "Ann Rowe declined to say how many boats sank.": [
            "indirect, Ann Rowe: to say how many boats sank"
        ],
        "Ann Rowe refused to rule out a vote.": ["indirect, Ann Rowe: to rule out a vote"],
        "Ann Rowe went on to say that it was late.": ["indirect, Ann Rowe: that it was late"],
    },
    "what a writer calls the news is no content": {
        "It will close, Ann Rowe said, in the latest blow to the town.": [
            "indirect, Ann Rowe: It will close"
        ],
        "The dam, Ann Rowe said, in Ely is old.": [
            "indirect, Ann Rowe: The dam",
            "indirect, Ann Rowe: in Ely is old",
        ],
    },
    "said before a name alone is that name's": {
        "It lacks support from voters, whom it has lost, said Ann Rowe, a baker.": [
            "indirect, Ann Rowe: It lacks support from voters, whom it has lost"
        ],
        "The mayor, who was ill, said Ann Rowe was late.": [
            "indirect, The mayor: Ann Rowe was late"
        ],
        "They left for fear of floods.": [],
    },
    "a word in -ing at an end is a noun": {
        "The head of civil engineering, Ann Rowe, said it was late.": [
            "indirect, The head of civil engineering, Ann Rowe: it was late"
        ],
        "The minister for planning, Ann Rowe, said it was late.": [
            "indirect, The minister for planning, Ann Rowe: it was late"
        ],
        "She went on by announcing, “It is late.”": ["direct, She: “It is late.”"],
    },
    "a relative clause that begins a sentence ends before its verb": {
        "A man who said he was ill was fined.": ["indirect, A man: he was ill"],
        "A clerk who says the law is unfair has until May to appeal.": [
            "indirect, A clerk: the law is unfair"
        ],
        "A nurse who said the ward was full of men who were ill left.": [
            "indirect, A nurse: the ward was full of men who were ill left"
        ],
        "The scribe who wrote that the dam was old and weak left.": [
            "indirect, The scribe: that the dam was old and weak left"
        ],
        "Ann Rowe, who said the dam was weak, was fined.": ["indirect, Ann Rowe: the dam was weak"],
    },
    "what an occasion leads to is no part of the source": {
        "Speaking after the vote, Ann Rowe, 77, who has a boat, said it was late.": [
            "indirect, Ann Rowe, 77, who has a boat: it was late"
        ],
        "After Tom Vann, a judge, said it was late, we left.": [
            "indirect, Tom Vann, a judge: it was late"
        ],
        "The head of the union (ABC), Ann Rowe, said it was late.": [
            "indirect, The head of the union (ABC), Ann Rowe: it was late"
        ],
    },
    "a document or those who govern are what 'which' means": {
        'The jury was shown a note from the cook to Ann Rowe which read: "Stay."': [
            'direct, a note from the cook to Ann Rowe: "Stay."'
        ],
        "The government in Port Tabo, which denies any blame, is weak.": [
            "indirect, The government in Port Tabo: any blame"
        ],
    },
    "a heading in capitals is no speaker": {
        "KEY POINTS: The dam is old and weak.": [],
        "BACKGROUND: The dam was built by monks.": [],
        "MAYOR ROWE: It rained all night.": ["indirect, MAYOR ROWE: It rained all night"],
        "CLERK: We know that it rained.": ["indirect, CLERK: We know that it rained"],
        "ANN BELL: It rained all night.": ["indirect, ANN BELL: It rained all night"],
    },
    "a quote after a colon may be the next source's": {
        "The club rejected that: “It is late,” the coach, Ann Rowe, wrote.": [
            "direct, the coach, Ann Rowe: “It is late,”"
        ],
        "The club said: “It is late,” and the coach left.": ["direct, The club: “It is late,”"],
        "The club denied it: “It is late,” state secretary Tom Vann said.": [
            "indirect, The club: it",
            "direct, state secretary Tom Vann: “It is late,”",
        ],
    },
    "what is signed or held says what it does": {
        "Many signed a petition calling for a rethink.": ["indirect, a petition: a rethink"],
        "The mayor issued a statement calling for calm.": ["indirect, The mayor: calm"],
        "The strike goes on, an official there said.": [
            "indirect, an official: The strike goes on"
        ],
    },
    "speech goes on after words quoted amid its sentence": {
        "“It is fun,” Ann Rowe said, describing her “old mixers” at length. “It is late.”": [
            "direct, Ann Rowe: “It is fun,”",
            "mixed, Ann Rowe: her “old mixers” at length",
            "direct, Ann Rowe: “It is late.”",
        ],
    },
    "what several do after 'the' is a verb": {
        "The Greens want a ban on jets.": ["indirect, The Greens: a ban on jets"],
        "The Alder report a week ago was late.": [],
    },
    "an outlet that cites somebody reports": {
        "Four were found, AFP reported, citing the mountain rescue.": [
            "indirect, AFP: Four were found"
        ],
        "The wasps can count, researchers at Leiden report.": [
            "indirect, researchers at Leiden: The wasps can count"
        ],
    },
    "a poll by a firm of polls": {
        "A poll by Alder Surveys had Ms. Rowe trailing Mr. Vann by 4 points.": [
            "indirect, A poll by Alder Surveys: Ms. Rowe trailing Mr. Vann by 4 points"
        ],
    },
    "what stands for a whole sentence is no part of a name": {
        "This angered voters who viewed it as a trick.": ["indirect, voters: it as a trick"],
        "This added cost surprised them, Ann Rowe said.": [
            "indirect, Ann Rowe: This added cost surprised them"
        ],
    },
    "a word that the sentence is about is no speech": {
        "“Free” is a lovely word.": [],
        "“Yes” was his answer.": ["direct, nobody: “Yes”"],
    },
    "an outlet is told a clause": {
        "Vann told the Alder Times rescue teams had left.": [
            "indirect, Vann: rescue teams had left"
        ],
        "Vann told the Star newspaper had closed.": [],
    },
    "more verbs of saying": {
        "The brewer that claims to make the oldest ale in Kent has closed.": [
            "indirect, The brewer: to make the oldest ale in Kent"
        ],
        "The mill, its owners claim, burned twice.": [
            "indirect, its owners: The mill",
            "indirect, its owners: burned twice",
        ],
        "The firm claims the lamp lasts two days.": ["indirect, The firm: the lamp lasts two days"],
        "Mr. Vann rubbished the map on Monday.": ["indirect, Mr. Vann: the map"],
        "The boss rounded on the men who had left.": ["indirect, The boss: the men who had left"],
        "Growers are anxious to point out that the fruit is safe.": [
            "indirect, Growers: that the fruit is safe"
        ],
        "The club did not say who had won.": ["indirect, The club: who had won"],
        "The club did not say that it had won.": [],
        'Vann faulted the referee for "losing his head" on Monday and left.': [
            'mixed, Vann: the referee for "losing his head"'
        ],
    },
    "per who or what tells it, but per each": {
        "The vote needs two thirds, per the bylaws.": [
            "indirect, the bylaws: The vote needs two thirds"
        ],
        "The levy rose 4% in May, per Tass.": ["indirect, Tass: The levy rose 4% in May"],
        "The crash killed 12, per a police statement.": [
            "indirect, a police statement: The crash killed 12"
        ],
        "The bank pays 40 pounds per EU citizen.": [],
        "There is one booth per every 21,000 voters.": [],
        "It sold 12 units per store.": [],
        "As per the rules, he left.": [],
    },
    "another, one of those named before, says it": {
        "Two guards were held. Another says the gate was open.": [
            "indirect, Another: the gate was open"
        ],
        "The vote, another argues, was late.": [
            "indirect, another: The vote",
            "indirect, another: was late",
        ],
    },
    "a list or a place with commas stays whole": {
        "Mr. Lowe blamed the rain, the wind and his neighbor's goats for the damage.": [
            "indirect, Mr. Lowe: the rain, the wind and his neighbor's goats for the damage"
        ],
        "The judge cited a lost key, a broken lamp and the guard's absence.": [
            "indirect, The judge: a lost key, a broken lamp and the guard's absence"
        ],
        "Ana Ruiz denounced a dam in Leeds, England, and a quarry in Ohio.": [
            "indirect, Ana Ruiz: a dam in Leeds, England, and a quarry in Ohio"
        ],
    },
    "a relative clause or an insertion stays inside the content": {
        "The nurse said that the ward, which opened in May, had no beds left.": [
            "indirect, The nurse: that the ward, which opened in May, had no beds left"
        ],
        "Police said the driver, who was not named, had left the car.": [
            "indirect, Police: the driver, who was not named, had left the car"
        ],
        "The vicar believed that the bell, if it was real, would ring again.": [
            "indirect, The vicar: that the bell, if it was real, would ring again"
        ],
        "Ms. Tate wrote that her brother, whose boat sank, could not swim.": [
            "indirect, Ms. Tate: that her brother, whose boat sank, could not swim"
        ],
        "Police said the woman, who was called Ana, had left.": [
            "indirect, Police: the woman, who was called Ana, had left"
        ],
        "Ann Lee said that Tom Roe, who had called twice, was ill.": [
            "indirect, Ann Lee: that Tom Roe, who had called twice, was ill"
        ],
        "Ann Lee said the man, who was charged with fraud, had fled.": [
            "indirect, Ann Lee: the man, who was charged with fraud, had fled"
        ],
        "Ann Lee said the firm paid a fine, which was announced in May, and left.": [
            "indirect, Ann Lee: the firm paid a fine"
        ],
    },
    "the source interrupts its own content": {
        "The ferry was late, Ms. Odum noted, and all the cars had gone.": [
            "indirect, Ms. Odum: The ferry was late",
            "indirect, Ms. Odum: and all the cars had gone",
        ],
        "With the bridge shut, Dr. Olsen said, walking home took an hour.": [
            "indirect, Dr. Olsen: With the bridge shut",
            "indirect, Dr. Olsen: walking home took an hour",
        ],
        "The barn, the farmer said, had stood for 90 years.": [
            "indirect, the farmer: The barn",
            "indirect, the farmer: had stood for 90 years",
        ],
        "The roof leaked, Ann Lee said, and every room was wet.": [
            "indirect, Ann Lee: The roof leaked",
            "indirect, Ann Lee: and every room was wet",
        ],
    },
    "the object of a verb of judging ends before when, where and why": {
        "Ms. Tate mocked the plan while touring a mill.": ["indirect, Ms. Tate: the plan"],
        "The coach blasted the referee in an interview on the radio.": [
            "indirect, The coach: the referee"
        ],
        "The bishop denounced the sale before a crowd of students.": [
            "indirect, The bishop: the sale"
        ],
        "Teachers praised the pupils at a ceremony on Monday.": ["indirect, Teachers: the pupils"],
        "The senator slammed the mayor because the gates were shut.": [
            "indirect, The senator: the mayor"
        ],
        "The widow thanked the nurses in a letter.": ["indirect, The widow: the nurses"],
    },
    "what is further or long tells of what it stands before": {
        "The union demanded further talks with the mill.": [
            "indirect, The union: further talks with the mill"
        ],
        "Residents complained of long delays at the lock.": [
            "indirect, Residents: long delays at the lock"
        ],
        "The vet called for further tests.": ["indirect, The vet: further tests"],
        "She recalled that long before the vote it rained.": [
            "indirect, She: that long before the vote it rained"
        ],
        "Bo Roe went further and said it was late.": ["indirect, Bo Roe: it was late"],
    },
    "lighting is a thing, and no saying": {
        "Drivers blamed fog, poor lighting and a lack of signs for the crash.": [
            "indirect, Drivers: fog, poor lighting and a lack of signs for the crash"
        ],
        "The deacon lit into the choir.": ["indirect, The deacon: the choir"],
    },
    "an object goes on after what was done to it": {
        "The clerk described a letter, found in a clock, that changed her mind.": [
            "indirect, The clerk: a letter, found in a clock, that changed her mind"
        ],
        "The clerk described a letter, found in a clock, and left.": [
            "indirect, The clerk: a letter"
        ],
    },
    "where one judges from the steps and in a paper": {
        "Senator Roe denounced the deal on the steps of the Capitol.": [
            "indirect, Senator Roe: the deal"
        ],
        "The critic mocked the singer's hat in Thursday's paper.": [
            "indirect, The critic: the singer's hat"
        ],
        "Bo Roe condemned the attack on the bridge in Ely.": [
            "indirect, Bo Roe: the attack on the bridge in Ely"
        ],
    },
    "whom one rebukes may be counted": {
        "The bishop rebuked two priests.": ["indirect, The bishop: two priests"],
        "The firm backed two clubs.": [],
    },
    "a document identifies": {
        "The audit identifies nine ways the clinic could save money.": [
            "indirect, The audit: nine ways the clinic could save money"
        ],
        "The report identified three failings.": ["indirect, The report: three failings"],
        "Police identified three suspects.": [],
        "The others are identified only by letters.": [],
    },
    "a poll puts a party on a share": {
        "An exit poll for Sky put the Greens on 14%.": [
            "indirect, An exit poll for Sky: the Greens on 14%"
        ],
        "The survey puts Labour on 31 per cent.": ["indirect, The survey: Labour on 31 per cent"],
        "Ministers put a tax on 14% of goods.": [],
        "She put the lid on.": [],
    },
    "the talk of something is nobody's": {
        "Talk of a merger sent shares higher.": ["indirect, nobody: a merger"],
        "It is the talk of the town.": [],
    },
    "the case for something is made": {
        "Ministers made the case for a longer school day.": [
            "indirect, Ministers: a longer school day"
        ],
        "She opened the case for her violin.": [],
    },
    "several a letter is to are no name's beginning": {
        "In a letter to shareholders Bell wrote that he had erred.": [
            "indirect, Bell: that he had erred"
        ],
        "In a note to clients Bell said rates would fall.": ["indirect, Bell: rates would fall"],
        "Shares in the bank fell, wrote the actor Tom Bell.": [
            "indirect, the actor Tom Bell: Shares in the bank fell"
        ],
    },
    "words on a sign may be several and have capitals": {
        "Fans held signs reading “Water Is Life” and “Free Our Rice.”": [
            "mixed, signs: “Water Is Life” and “Free Our Rice.”"
        ],
        "Bo Roe sang “Late Rain” and “Sweet Home” at the fair.": [],
    },
    "what is told amid a clause does not describe who tells it": {
        "It was, in the words of one neighbor, the worst night of their lives.": [
            "indirect, one neighbor: It was",
            "indirect, one neighbor: the worst night of their lives",
        ],
        "It fell, according to Ann Lee, a pilot who saw it.": ["indirect, Ann Lee: It fell"],
    },
    "a word in -ing tells of whose copies speak": {
        "The deal, surviving copies suggest, was signed in a hurry.": [
            "indirect, surviving copies: The deal",
            "indirect, surviving copies: was signed in a hurry",
        ],
        "The coup failed, exiled officers told Tass.": [
            "indirect, exiled officers: The coup failed"
        ],
        "Ann Lee left, leaving fans angry.": [],
    },
    "how somebody put it is about the quote before it": {
        "“A cathedral of rust” was how Jo Pell described the shed.": [
            "direct, Jo Pell: “A cathedral of rust”"
        ],
        "“It's a farce,” is how Ann Lee, who runs the ferry, sums up the deal.": [
            "direct, Ann Lee: “It's a farce,”"
        ],
        '"We lost" is all that Mr. Roe would say.': ['direct, Mr. Roe: "We lost"'],
        '"A mess". That\'s what Mr Roe calls the plan.': ['direct, Mr Roe: "A mess"'],
        "Jo Pell told how Ann Lee described the shed.": [
            "indirect, Jo Pell: how Ann Lee described the shed"
        ],
    },
    "a verdict is whose it is said to be": {
        "“We came, we saw, we queued.”\n\nSo went the verdict of Priya Nair, a student.": [
            "direct, Priya Nair: “We came, we saw, we queued.”"
        ],
        "“We came, we saw, we queued.”\n\nSuch was the message from Priya Nair.": [
            "direct, Priya Nair: “We came, we saw, we queued.”"
        ],
        "“We came, we saw, we queued.”\n\nThat was Priya Nair's advice.": [
            "direct, Priya Nair: “We came, we saw, we queued.”"
        ],
        "“We came, we saw, we queued.”\n\nThat was the car of Priya Nair.": [
            "direct, nobody: “We came, we saw, we queued.”"
        ],
    },
    "a list goes on after what is put between": {
        "Voters cited the economy, crime, schools and, above all, the cost of child care.": [
            "indirect, Voters: the economy, crime, schools and, above all, the cost of child care"
        ],
        "Campaigners denounced the ministers, the bankers and, in Leeds, the police.": [
            "indirect, Campaigners: the ministers, the bankers and, in Leeds, the police"
        ],
        "Campaigners denounced the ministers, and, in Leeds, the police fled.": [
            "indirect, Campaigners: the ministers"
        ],
    },
    "an object goes on after what it is called": {
        "Officials announced a curfew, the second this month, that will run until Sunday.": [
            "indirect, Officials: a curfew, the second this month, that will run until Sunday"
        ],
        "Officials announced a curfew, the second this month.": ["indirect, Officials: a curfew"],
    },
    "two subjects go on after who the first is": {
        "The board confirmed that a nurse, who is ill, and two aides had left.": [
            "indirect, The board: that a nurse, who is ill, and two aides had left"
        ],
        "The board said that a nurse, who is ill, had left, and two aides were tested.": [
            "indirect, The board: that a nurse, who is ill, had left"
        ],
        "The board said a nurse had left, which is odd, and two aides were ill.": [
            "indirect, The board: a nurse had left"
        ],
    },
    "what is felt may be told around who feels it": {
        "It was, she felt, a mistake.": ["indirect, she: It was", "indirect, she: a mistake"],
        "Her father, she remembered, never locked the door.": [
            "indirect, she: Her father",
            "indirect, she: never locked the door",
        ],
        "The loan, he assumed, had been paid.": [
            "indirect, he: The loan",
            "indirect, he: had been paid",
        ],
        "By noon, she felt ill.": [],
        "In the hall, she remembered her keys.": ["indirect, she: her keys"],
    },
    "a verb tells with its particle only": {
        "The mayor played down the risk.": ["indirect, The mayor: the risk"],
        "The mayor came out in favor of the tram.": ["indirect, The mayor: the tram"],
        "The mayor opened up about her divorce.": ["indirect, The mayor: her divorce"],
        "Mr. Pugh stuck up for the referee.": ["indirect, Mr. Pugh: the referee"],
        "The mayor owned up to the theft.": ["indirect, The mayor: the theft"],
        "The team played the cup final.": [],
        "The mayor cast doubt on the tram.": [],
        "The film cast doubts its script.": ["indirect, The film cast: its script"],
        "The mayor opened a school.": [],
        "The mayor came out of the hall.": [],
        "The club set out for Ely.": [],
        "The minister set out her plan for the rivers.": [
            "indirect, The minister: her plan for the rivers"
        ],
    },
    "who attacks and defends, with what": {
        "The mayor pushed back against the claim.": ["indirect, The mayor: the claim"],
        "The mayor found fault with the tram.": ["indirect, The mayor: the tram"],
        "The mayor pointed the finger at the council.": ["indirect, The mayor: the council"],
        "The mayor called into question the ruling.": ["indirect, The mayor: the ruling"],
        "The mayor took umbrage at the remark.": ["indirect, The mayor: the remark"],
        "The mayor laid the blame on the council.": ["indirect, The mayor: the council"],
        "The mayor laid a wreath.": [],
        "The mayor pointed the way.": [],
    },
    "what is feared, hoped and called for by nobody named": {
        "There were calls for a boycott of the games.": [
            "indirect, nobody: a boycott of the games"
        ],
        "Concern over the safety of the dam has not gone away.": [
            "indirect, nobody: the safety of the dam"
        ],
        "Hopes of a truce faded.": ["indirect, nobody: a truce"],
        "Criticism of the plan has been fierce.": ["indirect, nobody: the plan"],
        "Denials of wrongdoing were not believed.": ["indirect, nobody: wrongdoing"],
        "She left in hopes of a job.": [],
        "He was held on suspicion of murder.": [],
        "She calls for her cat.": ["indirect, She: her cat"],
    },
    "what somebody was called before he speaks is nothing he says": {
        "Once dismissed as a crank, he advises farmers.": [],
        "Hailed as a hero, she warned of floods.": ["indirect, she: floods"],
    },
    "what one is tired of and relieved that": {
        "Locals are tired of the noise.": ["indirect, Locals: the noise"],
        "The family was relieved that the search had ended.": [
            "indirect, The family: that the search had ended"
        ],
    },
    "what somebody called a thing ends with its quote before a verb": {
        "What Farrell called “a small miracle” began with a phone call.": [
            "direct, Farrell: “a small miracle”"
        ],
        "It was what Farrell called “a small miracle” that began it.": [
            "direct, Farrell: “a small miracle”"
        ],
        "It was what Farrell called “a small miracle” of a song.": [
            "mixed, Farrell: “a small miracle” of a song"
        ],
        "A man called “the Cat” walked free.": [],
        "What Mr. Roe considers “smart” might be seen as odd.": ["direct, Mr. Roe: “smart”"],
    },
    "a note that is found says what it says": {
        "Police found a note beside the bed: “Forgive me.”": ["direct, a note: “Forgive me.”"],
        "She received a letter from the bank: “Your loan is due.”": [
            "direct, a letter: “Your loan is due.”"
        ],
        "Ann Lee wrote a note to the bank: “I quit.”": ["direct, Ann Lee: “I quit.”"],
        "Police found the man: “I quit,” he said.": ["direct, he: “I quit,”"],
    },
    "a couple and a pair are several": {
        "The couple plan to rebuild.": ["indirect, The couple: to rebuild"],
        "The pair say it rained.": ["indirect, The pair: it rained"],
        "The town plan to rebuild was late.": [],
    },
    "what is alleged or thought by nobody named stands around it": {
        "Jones, it is alleged, hid the knife.": [
            "indirect, nobody: Jones",
            "indirect, nobody: hid the knife",
        ],
        "Jones hid the knife, it was claimed.": ["indirect, nobody: Jones hid the knife"],
        "The pit, it is understood, will close.": [
            "indirect, nobody: The pit",
            "indirect, nobody: will close",
        ],
        "If it is alleged, Jones hid the knife.": [],
    },
    "who has told first tells": {
        "Having told his wife he was in Paris, Mr. Aubrey drove to Ghent.": [
            "indirect, Mr. Aubrey: he was in Paris"
        ],
        "Mr. Aubrey, having told his wife he was in Paris, drove to Ghent.": [
            "indirect, Mr. Aubrey: he was in Paris"
        ],
        "Having left, Mr. Aubrey drove to Ghent.": [],
    },
    "words daubed and sprayed": {
        "Someone had sprayed “Go home” on the wall.": ["mixed, Someone: “Go home” on the wall"],
        "Police sprayed the crowd.": [],
    },
    "where somebody says it is no part of who": {
        "In a speech in Oslo Bell said it was late.": ["indirect, Bell: it was late"],
        "The Post in Oslo said it was late.": ["indirect, The Post in Oslo: it was late"],
    },
    "fears that grow have their clause after that": {
        "Fears are growing that the dam may burst.": ["indirect, nobody: that the dam may burst"],
        "Rumors swirled in the town that the king had fled.": [
            "indirect, nobody: that the king had fled"
        ],
        "Speculation grew on Monday that the mayor would quit.": [
            "indirect, nobody: that the mayor would quit"
        ],
        "Concern rose over claims that the dam leaks.": ["indirect, nobody: that the dam leaks"],
        "The claim came that it was late.": [],
    },
    "what one would say only is said": {
        "The captain would say only that the crew was safe.": [
            "indirect, The captain: that the crew was safe"
        ],
        "Police will say only that a man was held.": ["indirect, Police: that a man was held"],
        "The captain would not say that the crew was safe.": [],
    },
    "a deed in -ing is denied": {
        "Roe denies killing his wife.": ["indirect, Roe: killing his wife"],
        "He admitted shooting the dog.": ["indirect, He: shooting the dog"],
        "She said nothing the whole day.": ["indirect, She: nothing the whole day"],
    },
    "not everyone says it": {
        "Not everyone agrees that the tower is ugly.": [],
        "Not all voters say they will vote.": [],
    },
    "a quality stands before what it is of": {
        "She described as “reckless” the decision to sail.": [
            "mixed, She: “reckless” the decision to sail"
        ],
        "He described it as “reckless”.": ["mixed, He: it as “reckless”"],
    },
    "whose words a colon leads to": {
        "Governor Ann Pike, in her own words: “I blew it.”": ["direct, her: “I blew it.”"],
        "Here is the advice of the coach: “Run more.”": ["direct, the coach: “Run more.”"],
        "“Is it safe?” is the question most parents ask.": ["direct, most parents: “Is it safe?”"],
        "The mill was old, in her own words.": ["indirect, her: The mill was old"],
    },
    "what helped to persuade says nothing": {
        "Ann Lee, whose maps helped persuade doubters that continents move, died.": [],
        "His maps helped convince doubters that continents move.": [],
        "Workers hurt in the fire say the alarm failed.": [
            "indirect, Workers hurt in the fire: the alarm failed"
        ],
    },
    "what a witness heard and saw is told": {
        "She said she heard a bang and saw smoke.": [
            "indirect, She: she heard a bang and saw smoke"
        ],
        "He said he was ill and knew it.": ["indirect, He: he was ill and knew it"],
        "He said he was ill and praised the crew.": [
            "indirect, He: he was ill",
            "indirect, He: the crew",
        ],
    },
    "who is found says nothing": {
        "The teacher was found by his son Conor.": [],
        "The keys were found by police.": [],
    },
    "a charity's help is no word of it": {
        "He joined the VDP, a civilian force that supports the army.": [],
        "She works for Nvarto, a charity that supports families.": [],
        "She works for Nvarto, a charity that supports a ban on guns.": [
            "indirect, a charity: a ban on guns"
        ],
    },
    "a dash ends what is told according to somebody": {
        "According to Marek, ten were stored in plain text — something he will not mention.": [
            "indirect, Marek: ten were stored in plain text"
        ],
        "According to Marek, the dam - the oldest in the land - is safe.": [
            "indirect, Marek: the dam - the oldest in the land - is safe"
        ],
    },
    "the second of two clauses is told amid it": {
        "Roe hailed Patel as the best of all, and the board, he hinted, had noticed.": [
            "indirect, Roe: Patel as the best of all, and the board",
            "indirect, he: the board",
            "indirect, he: had noticed",
        ],
        "The dam was old, and the mill, she said, was no better.": [
            "indirect, she: The dam was old, and the mill",
            "indirect, she: was no better",
        ],
    },
    "a blog post is a thing": {
        "A spokesperson pointed Nvarto to the blog post.": [],
        "The blog post said it rained.": ["indirect, The blog post: it rained"],
    },
    "a name may end on a question mark": {
        "Which? said the results were odd.": ["indirect, Which?: the results were odd"],
        "Sue Lang, of Which?, said the results were odd.": [
            "indirect, Sue Lang: the results were odd"
        ],
        "Which? She said the last.": ["indirect, She: the last"],
    },
    "what one accuses somebody of doing has its own when": {
        "Lee accused ministers of putting cargo before the climate.": [
            "indirect, Lee: ministers of putting cargo before the climate"
        ],
        "Lee accused ministers of a plot before the vote.": ["indirect, Lee: ministers of a plot"],
    },
    "a term may be asked for": {
        "Prosecutors had asked for 25 years.": ["indirect, Prosecutors: 25 years"],
        "He pushed for two years.": [],
    },
    "a survey identifies": {
        "The survey identified 112 species of bee.": ["indirect, The survey: 112 species of bee"],
        "The clerk identified 40 votes.": [],
    },
    "work that would start is a thing": {
        "He said work would start in May.": ["indirect, He: work would start in May"],
        "She thanked those who gave and said work on the roof had begun.": [
            "indirect, She: those who gave",
            "indirect, She: work on the roof had begun",
        ],
        "Aides that work for her said it rained.": ["indirect, Aides: it rained"],
    },
    "a mood is summed up in words": {
        "Doris Platt summed up the mood: “About time.”": ["direct, Doris Platt: “About time.”"],
        "Doris Platt summed up the mood.": ["indirect, Doris Platt: the mood"],
    },
    "one judges while something happens": {
        "The governor lauded the nurses as he opened the ward.": [
            "indirect, The governor: the nurses"
        ],
        "The Council condemned the launch as Ely fired a rocket.": [
            "indirect, The Council: the launch"
        ],
        "The governor lauded the nurses as a fine team.": [
            "indirect, The governor: the nurses as a fine team"
        ],
        "Ms. Hale upbraided the panel for its haste.": [
            "indirect, Ms. Hale: the panel for its haste"
        ],
    },
    "feelings lead to a clause of their own": {
        "She is adamant she saw a lynx.": ["indirect, She: she saw a lynx"],
        "Villagers were aghast at the plan.": ["indirect, Villagers: the plan"],
        "She made sure she saw him.": [],
    },
    "whose defense one leaps to, and what a dossier lays bare": {
        "Mr. Oduya leapt to the defense of his captain.": ["indirect, Mr. Oduya: his captain"],
        "The dossier lays bare a decade of neglect.": [
            "indirect, The dossier: a decade of neglect"
        ],
        "Whispers of a coup reached the palace.": ["indirect, nobody: a coup"],
        "The captain gave his version of the crash.": ["indirect, his: the crash"],
        "The horse leapt to the left.": [],
    },
    "whoever several are of says it with them": {
        "Such a vote, lawyers for the union contend, would be void.": [
            "indirect, lawyers for the union: Such a vote",
            "indirect, lawyers for the union: would be void",
        ],
        "It was late, friends of the pair say.": ["indirect, friends of the pair: It was late"],
        "He met the owners, friends of the pair, and left.": [],
    },
    "who has seen first tells nothing by it": {
        "The prosecutor argued that Bo Roe, having seen the light, should have left.": [
            "indirect, The prosecutor: that Bo Roe, having seen the light, should have left"
        ],
        "Having found the key, he left.": [],
    },
    "according to a document": {
        "The mill burned twice, according to parish records.": [
            "indirect, parish records: The mill burned twice"
        ],
        "No one was hurt, according to early reports.": [
            "indirect, early reports: No one was hurt"
        ],
        "According to tax filings, the club owns two boats.": [
            "indirect, tax filings: the club owns two boats"
        ],
        "In March, according to hospital data, 40 nurses left.": [
            "indirect, hospital data: 40 nurses left"
        ],
        "It rained, according to all the teachers.": ["indirect, all the teachers: It rained"],
        "All our pupils swim, according to both the coaches.": [
            "indirect, both the coaches: All our pupils swim"
        ],
    },
    "a poll, record or document as the source": {
        "Polls have Okafor trailing Ruiz in Ohio.": [
            "indirect, Polls: Okafor trailing Ruiz in Ohio"
        ],
        "The lake, records show, froze every year.": [
            "indirect, records: The lake",
            "indirect, records: froze every year",
        ],
        "The deed states that the barn belongs to the parish.": [
            "indirect, The deed: that the barn belongs to the parish"
        ],
        "The mill burned twice, records show.": ["indirect, records: The mill burned twice"],
        "The mill, court papers show, burned twice.": [
            "indirect, court papers: The mill",
            "indirect, court papers: burned twice",
        ],
    },
    "a passive names nobody": {
        "The clerk was accused of hiding two letters.": ["indirect, nobody: hiding two letters"],
        "The plan was criticized as too slow.": ["indirect, nobody: too slow"],
        "The old bridge is seen as a danger to boats.": ["indirect, nobody: a danger to boats"],
        "She was described as a quiet pupil.": ["indirect, nobody: a quiet pupil"],
    },
    "a noun of saying that nobody owns": {
        "Concerns that the water was unsafe grew last week.": [
            "indirect, nobody: that the water was unsafe"
        ],
        "Warnings of a storm emptied the beach.": ["indirect, nobody: a storm"],
        "Allegations of fraud have dogged the club.": ["indirect, nobody: fraud"],
    },
    "a light verb and its noun": {
        "The warden made a plea for calm.": ["indirect, The warden: calm"],
        "Ms. Odum gave a description of the thief.": ["indirect, Ms. Odum: the thief"],
        "The board reached the conclusion that the roof was safe.": [
            "indirect, The board: that the roof was safe"
        ],
        "The jury came to the conclusion that the dam was unsafe.": [
            "indirect, The jury: that the dam was unsafe"
        ],
        "The vicar took a swipe at the council.": ["indirect, The vicar: the council"],
        "The widow talked for an hour about her garden.": ["indirect, The widow: her garden"],
        "The union issued a warning that pay would fall.": [
            "indirect, The union: that pay would fall"
        ],
        "Her plea for calm went unheard.": ["indirect, Her: calm"],
    },
    "a feeling as the cue": {
        "Parents were angry about the new uniforms.": ["indirect, Parents: the new uniforms"],
        "The baker was sure that the oven was off.": ["indirect, The baker: that the oven was off"],
        "Farmers are worried about the price of hay.": ["indirect, Farmers: the price of hay"],
        "Officials are eager to point out that no one was hurt.": [
            "indirect, Officials: that no one was hurt"
        ],
        "The guide was shocked by the state of the path.": [
            "indirect, The guide: the state of the path"
        ],
    },
    "attack and defense": {
        "The captain tore into the sailors who had slept.": [
            "indirect, The captain: the sailors who had slept"
        ],
        "Mr. Rowe panned the new theater in a column.": ["indirect, Mr. Rowe: the new theater"],
        "The coach lambasted the board for selling the pitch.": [
            "indirect, The coach: the board for selling the pitch"
        ],
        "The deputy defended the closing of two schools.": [
            "indirect, The deputy: the closing of two schools"
        ],
    },
    "an opening phrase is no content": {
        "In three towns along the coast, the council advised fishermen.": [],
        "After the flood of 1950, the county added two gates.": [],
        "During the long winter, the mill continued.": [],
    },
    "a noun or another sense is no cue": {
        "The club from Leeds has stayed, and point guards in Ohio have left.": [],
        "Never did a show of hands cause such noise.": [],
        "She owns a farm, sells eggs and runs a sports show.": [],
        "The town has a fair, horse races, a cattle show, and a parade.": [],
        "He read a memo, sales report, and a book.": [],
    },
    "an act is no speech": {
        "The council sought to buy the mill.": [],
        "The family moved to Leeds to call the place home.": [],
        "The port decided to close early on Friday.": [],
        "The farmers joined the march.": [],
        "The bank pledged 40 million pounds.": [],
    },
    "a sentence or clause that points back to a quote": {
        '"We sold the cow and kept the bell."\n\nThis is how Ana Ruiz, a farmer, put it.': [
            'direct, Ana Ruiz, a farmer: "We sold the cow and kept the bell."'
        ],
        '"It was a long day for the whole town."\n\nThat was how the mayor described the flood.': [
            'direct, the mayor: "It was a long day for the whole town."'
        ],
        'The law is "a net with no strings," as Tim Rowe put it.': [
            'direct, Tim Rowe: "a net with no strings,"'
        ],
    },
    "as somebody said": {
        "As the mayor said on Monday, the bridge is closed.": [
            "indirect, the mayor: the bridge is closed"
        ],
        "As Reuters reported earlier, the firm will move to Ohio.": [
            "indirect, Reuters: the firm will move to Ohio"
        ],
    },
    "a wish, a vow, a threat": {
        "The union threatened to shut the port.": ["indirect, The union: to shut the port"],
        "Ms. Odum wants to become mayor.": ["indirect, Ms. Odum: to become mayor"],
        "The town promised to cut its debt.": ["indirect, The town: to cut its debt"],
    },
    "a participle of saying, and what is held back": {
        "By telling voters he would stay, Mr. Rowe won.": ["indirect, Mr. Rowe: he would stay"],
        "Police have not disclosed who owned the car.": ["indirect, Police: who owned the car"],
        "The clerk would not reveal how the key was lost.": [
            "indirect, The clerk: how the key was lost"
        ],
        "The firm would not disclose where it was built.": [
            "indirect, The firm: where it was built"
        ],
        "The board did not specify which school would close.": [
            "indirect, The board: which school would close"
        ],
        "The clerk would reveal how the key was lost.": [],
        "The mayor can explain why the gate was open.": [],
    },
    "the object of a judgment ends before the source's next verb": {
        'On Monday Tate called the merger "a bad deal" and ranked Roe last.': [
            'mixed, Tate: the merger "a bad deal"'
        ],
        "Ms. Odum criticized the plan and voted for the dam.": ["indirect, Ms. Odum: the plan"],
        "Ms. Odum supports Roe but is not working for him.": ["indirect, Ms. Odum: Roe"],
        "Ms. Odum chides Turkey and praises Roe.": [
            "indirect, Ms. Odum: Turkey",
            "indirect, Ms. Odum: Roe",
        ],
        'Ms. Odum called Roe a "hypocrite," linking to a story about a party.': [
            'mixed, Ms. Odum: Roe a "hypocrite,"'
        ],
    },
    "a clause goes on after the source that interrupts it": {
        "It had no known faults, the airline added, and had passed all checks.": [
            "indirect, the airline: It had no known faults",
            "indirect, the airline: and had passed all checks",
        ],
        "The effects are hard to predict, many farmers say, because there is no precedent.": [
            "indirect, many farmers: The effects are hard to predict",
            "indirect, many farmers: because there is no precedent",
        ],
    },
    "when, where and of what kind stand between the verb and its content": {
        "Lee had said in an ABC interview taped before the vote that the town had changed.": [
            "indirect, Lee: that the town had changed"
        ],
        "Ann Lee told a town hall in Salem, Ohio, on Monday that the dam is safe.": [
            "indirect, Ann Lee: that the dam is safe"
        ],
        "Tom Roe said \u2014 on Twitter, as it happens \u2014 that the dam is safe.": [
            "indirect, Tom Roe: that the dam is safe"
        ],
    },
    "a share of people, or a man described by a clause, is a subject": {
        "One in five say that the dam is old.": ["indirect, One in five: that the dam is old"],
        "A mere 9 percent say they only buy local goods.": [
            "indirect, A mere 9 percent: they only buy local goods"
        ],
        "Tom Roe, a rival whom Lee fired in May, said on Monday that Lee should go.": [
            "indirect, Tom Roe, a rival whom Lee fired in May: that Lee should go"
        ],
        "The plan may not be so bad, say some voters, who met in May.": [
            "indirect, some voters: The plan may not be so bad"
        ],
    },
    "a verb with two small words, a feeling, a place to speak": {
        "The union stood up for the cooks in May.": ["indirect, The union: the cooks in May"],
        "Two nurses spoke out against the closure.": ["indirect, Two nurses: the closure"],
        "Ms. Lee felt confident that the dam would hold.": [
            "indirect, Ms. Lee: that the dam would hold"
        ],
        "Tom Roe attacked the mayor on Twitter.": ["indirect, Tom Roe: the mayor"],
        "Tom Roe attacked the mayor in his Ohio speech.": ["indirect, Tom Roe: the mayor"],
        "Rumors that the mill had closed spread quickly.": [
            "indirect, nobody: that the mill had closed"
        ],
        "The mill had lost money since May, the records show.": [
            "indirect, the records: The mill had lost money since May"
        ],
        "Voters may not know who won until Friday.": [],
        "Police did not know who won.": ["indirect, Police: who won"],
    },
    "a writer's 'but on Monday' ends content; a list of aims goes on": {
        "Ms. Lee said the plan was good, but on Monday the mayor dropped it.": [
            "indirect, Ms. Lee: the plan was good"
        ],
        "Ms. Lee asked the cooks to be calm, to come early and to stay late.": [
            "indirect, Ms. Lee: the cooks to be calm, to come early and to stay late"
        ],
        "Friends of Ms. Lee who have seen her on the trail recently say that she is well.": [
            "indirect, Friends of Ms. Lee: that she is well"
        ],
    },
    "a clause about a noun is no content": {
        "Ms. Lee tweeted about the protests that followed the vote.": [],
        "Ms. Lee said that raised questions.": ["indirect, Ms. Lee: that raised questions"],
    },
    "a short quote goes with the one before": {
        "\u201cIt is,\u201d he said, pausing, \u201cover.\u201d": [
            "direct, he: \u201cIt is,\u201d",
            "direct, he: \u201cover.\u201d",
        ],
        'The crowd chanted "Send them all home" and "No more."': [
            'mixed, The crowd: "Send them all home" and "No more."'
        ],
    },
    "what stands after the source in apposition is no content": {
        "The pier could open this week, said Tom Bell, an adviser to the board who oversees it.": [
            "indirect, Tom Bell: The pier could open this week"
        ],
        "The heart of the plan, says Ana Ruiz, a planner in Leeds, is that buses run all night.": [
            "indirect, Ana Ruiz: The heart of the plan",
            "indirect, Ana Ruiz: is that buses run all night",
        ],
    },
    "the verb after 'and' goes with the subject of its tense": {
        "Ann Lee said the choir is small and supports itself.": [
            "indirect, Ann Lee: the choir is small and supports itself"
        ],
        "Ann Lee says she came early and asked for a chair.": [
            "indirect, Ann Lee: she came early and asked for a chair"
        ],
        "Ann Lee said the pier is safe but took issue with its color.": [
            "indirect, Ann Lee: the pier is safe"
        ],
        "The union is calling on the mayor to stop the sale and call for a vote.": [
            "indirect, The union: the mayor to stop the sale and call for a vote"
        ],
    },
    "the subject of what is said stands before the source": {
        "The town has a plan, which officials said will start in May.": [
            "indirect, officials: will start in May"
        ],
        "The firm closed a mill that the union says employed 90 people.": [
            "indirect, the union: employed 90 people"
        ],
        "Ana Ruiz has the drive she argues is needed in a mayor.": [
            "indirect, she: is needed in a mayor"
        ],
        "What the vicar believes remains a mystery.": [],
    },
    "a description of the source stays with it": {
        "According to results of a poll conducted for two papers, half of the voters were ill.": [
            "indirect, results of a poll: half of the voters were ill"
        ],
        "Tom Bell, whose home town, Leeds, is far away, argues that trains are late.": [
            "indirect, Tom Bell: that trains are late"
        ],
        "Tom Bell, a planner whose firm, Ash, built the bridge, said it was safe.": [
            "indirect, Tom Bell, a planner whose firm, Ash, built the bridge: it was safe"
        ],
        "Delegate Mary Bell, clad in a red cape, said the meeting was a failure.": [
            "indirect, Delegate Mary Bell: the meeting was a failure"
        ],
        "Senator Tom Bell, the No. 2 man in the party, said a vote would come.": [
            "indirect, Senator Tom Bell, the No. 2 man in the party: a vote would come"
        ],
        "Ms. Bell (a potter so young she was taken for a student) says she sold nothing.": [
            "indirect, Ms. Bell: she sold nothing"
        ],
    },
    "a report is named by whom it was made": {
        "As reported by the Harbor Times, divers found two anchors.": [
            "indirect, the Harbor Times: divers found two anchors"
        ],
        "Divers found two anchors, as first reported by the Harbor Times.": [
            "indirect, the Harbor Times: Divers found two anchors"
        ],
    },
    "a poll says what it counted": {
        "In a Globe/Star poll released Monday, 50 percent chose Ann Lee.": [
            "indirect, a Globe/Star poll: 50 percent chose Ann Lee"
        ],
        "Ann Lee held a 24-point lead among farmers in a Globe poll.": [
            "indirect, a Globe poll: Ann Lee held a 24-point lead among farmers"
        ],
        "The May survey found Ann Lee ahead of Tom Bell by seven points.": [
            "indirect, The May survey: Ann Lee ahead of Tom Bell by seven points"
        ],
        "A jury found the driver in his car.": [],
        "47 percent said they would vote for her, compared with 35 percent in May.": [
            "indirect, 47 percent: they would vote for her"
        ],
        "Half of the drivers said yes while 48 percent had no answer.": [
            "indirect, Half of the drivers: yes"
        ],
    },
    "between verb and content stand whom it was said to and how": {
        "The foundation reported to the tax office that its income had doubled.": [
            "indirect, The foundation: that its income had doubled"
        ],
        "The director told the Star her group never worked with him.": [
            "indirect, The director: her group never worked with him"
        ],
        "The agency did not reveal exactly who had left.": ["indirect, The agency: who had left"],
        "My staff cautioned me not to give that speech.": [
            "indirect, My staff: me not to give that speech"
        ],
        'The crowd vowed to "ring the bell" at noon.': [
            'mixed, The crowd: to "ring the bell" at noon'
        ],
        'The vicar exhorted his flock to "ring the bell" at noon.': [
            'mixed, The vicar: his flock to "ring the bell" at noon'
        ],
    },
    "who is quick to say something says it": {
        "Tom Bell was quick to point out that not all cooks agreed.": [
            "indirect, Tom Bell: that not all cooks agreed"
        ],
        "The panel is right to note that the tax would fall on farmers.": [
            "indirect, The panel: that the tax would fall on farmers"
        ],
    },
    "the phrase before a participle or a place is a part of the subject": {
        "The candidate implied the judge handling his case was biased.": [
            "indirect, The candidate: the judge handling his case was biased"
        ],
        "Two out of three farmers still feel the road is closed.": [
            "indirect, Two out of three farmers: the road is closed"
        ],
        "Ships left the port, papers filed on Sunday revealed.": [
            "indirect, papers filed on Sunday: Ships left the port"
        ],
        "A 9/11 survivor said it rained.": ["indirect, A 9/11 survivor: it rained"],
        "An earlier report in a Leeds paper said that it rained.": [
            "indirect, An earlier report in a Leeds paper: that it rained"
        ],
    },
    "a name given is nothing said": {
        "A band called Late Rain got the crowd to dance.": [],
        "A club called Our Bridge is raising money.": [],
        'He called the sale a "mistake" on Monday.': ['mixed, He: the sale a "mistake" on Monday'],
    },
    "the object of a relative clause ends before the main verb": {
        "Voters who support Ann Lee are in college.": ["indirect, Voters: Ann Lee"],
        "Farmers who want to ban plows said the vote was a shock.": [
            "indirect, Farmers: to ban plows",
            "indirect, Farmers: the vote was a shock",
        ],
        "Bakers who favor a tax agree that it will be small.": [
            "indirect, Bakers: a tax",
            "indirect, Bakers: that it will be small",
        ],
    },
    "an opening participle is no name": {
        "Reached by the Globe, Tom Bell, the Leeds clerk, repeated his offer.": [
            "indirect, Tom Bell, the Leeds clerk: his offer"
        ],
    },
    "an opening clause is no content": {
        "As Monday began, the mayor hoped for more than that.": [
            "indirect, the mayor: more than that"
        ],
        'The vicar praised the "good old days" when, he said, bells were rung by hand.': [
            'mixed, The vicar: the "good old days"',
            "indirect, he: bells were rung by hand",
        ],
    },
    "an occasion ends before the name after it": {
        "In a Globe interview Ann Lee said the pier was safe.": [
            "indirect, Ann Lee: the pier was safe"
        ],
        "In an interview with the Herald Ann Lee said the pier was safe.": [
            "indirect, Ann Lee: the pier was safe"
        ],
        "In remarks to Sky News Lee said the pier was safe.": ["indirect, Lee: the pier was safe"],
        "Iranian state TV said the pier was safe.": [
            "indirect, Iranian state TV: the pier was safe"
        ],
    },
    "whom a source is close to is no source": {
        "An aide to the mayor said it was over.": ["indirect, An aide to the mayor: it was over"],
        "A source close to Ms. Tate said it was over.": [
            "indirect, A source close to Ms. Tate: it was over"
        ],
        "Advisers loyal to the king say it is over.": [
            "indirect, Advisers loyal to the king: it is over"
        ],
        "Those closest to him say it is over.": ["indirect, Those closest to him: it is over"],
        "People going to the fair on Monday say it is over.": [
            "indirect, People going to the fair on Monday: it is over"
        ],
        '"It is over," said Ann Lee to reporters.': ['direct, Ann Lee: "It is over,"'],
        '"It is over," said the ambassador to Chile.': [
            'direct, the ambassador to Chile: "It is over,"'
        ],
        "Ms. Tate suggested to them that it was over.": ["indirect, Ms. Tate: that it was over"],
        "He called for an end to the cuts known as reform.": [
            "indirect, He: an end to the cuts known as reform"
        ],
        "World No. 3 Ann Lee said it was over.": ["indirect, World No. 3 Ann Lee: it was over"],
        "Ann Lee discussed the dam with the Post in May.": ["indirect, Ann Lee: the dam"],
        "Ann Lee discussed the dam with the board.": ["indirect, Ann Lee: the dam with the board"],
        "They won in diverse states that have voted late.": [],
        "The law states that it is over.": ["indirect, The law: that it is over"],
        "Records show no gifts since 2008.": ["indirect, Records: no gifts since 2008"],
    },
    "what is said in someone's view, made clear, or said only": {
        "In Ann Lee's view, the dam is safe.": ["indirect, Ann Lee: the dam is safe"],
        "The dam, in the view of many nurses, is safe.": [
            "indirect, many nurses: The dam",
            "indirect, many nurses: is safe",
        ],
        "It was, in Ann Lee's words, “a bomb”.": ["direct, Ann Lee: “a bomb”"],
        "In his opinion piece, he wept.": [],
        "With floods spreading throughout the land, Ann Lee maintained her lead, 48 to 42.": [],
        "The dam, Ann Lee told the council, is safe.": [
            "indirect, Ann Lee: The dam",
            "indirect, Ann Lee: is safe",
        ],
        "In other words, the dam is safe.": [],
        "Ann Lee has made it clear that the dam is safe.": [
            "indirect, Ann Lee: that the dam is safe"
        ],
        "It is clear that the dam is safe.": [],
        "Ann Lee would only say that the dam is safe.": ["indirect, Ann Lee: that the dam is safe"],
        "Another says the dam is safe.": ["indirect, Another: the dam is safe"],
        "Neither says the dam is safe.": [],
        "Ann Lee described herself as a coward.": ["indirect, Ann Lee: herself as a coward"],
        "“It is over now” is how Ann Lee put it.": ["direct, Ann Lee: “It is over now”"],
        "Ann Lee, calling the dam “a bomb”, left.": ["mixed, Ann Lee: the dam “a bomb”"],
    },
    "words that lead to a quote of the next paragraph": {
        "It rained.\n\nAnd from Councillor Ann Lee:\n\n“We never asked.”": [
            "direct, Councillor Ann Lee: “We never asked.”"
        ],
        "It rained.\n\nThis from the head teacher, Ann Lee:\n\n“We never asked.”": [
            "direct, the head teacher, Ann Lee: “We never asked.”"
        ],
        "It rained.\n\nIn the words of its owner:\n\n“We never asked.”": [
            "direct, its owner: “We never asked.”"
        ],
        "It rained.\n\nHere is the letter:\n\n“We never asked.”": [
            "direct, nobody: “We never asked.”"
        ],
    },
    "a nickname is a part of the name": {
        'State Del. Marcia "Cia" Price said the nation was watching.': [
            'indirect, State Del. Marcia "Cia" Price: the nation was watching'
        ],
    },
    "who is filmed asking asks": {
        'The ad uses footage of Ana Ruiz asking, "Why am I not ahead?"': [
            'direct, Ana Ruiz: "Why am I not ahead?"'
        ],
    },
    "a paragraph without marks follows a colon": {
        "The governor added:\n\nIt is typical of them. They know nothing.\n\nThe rest is still.": [
            "indirect, The governor: It is typical of them. They know nothing"
        ],
    },
    "a mark that faces the wrong way opens where nothing is open": {
        "”The pier is late, and so are we,” Ana Ruiz said.": [
            "direct, Ana Ruiz: ”The pier is late, and so are we,”"
        ],
        "Ana Ruiz said “yes” and ”no way at all.”": ["mixed, Ana Ruiz: “yes” and ”no way at all.”"],
    },
    "a transcript in marks is read by its labels": {
        '"BELL: Was it late?\n\n"RUIZ: It was, and we paid.\n\n"(CROSSTALK)\n\n"BELL: Why?': [
            "direct, BELL: Was it late?",
            "direct, RUIZ: It was, and we paid.",
            "direct, BELL: Why?",
        ],
    },
    "who is cited said what is reported": {
        "The dam burst, the Tarn Times reported, citing police.": [
            "indirect, the Tarn Times: The dam burst"
        ],
        "The mayor, citing the report, said the dam was safe.": [
            "indirect, The mayor: the dam was safe"
        ],
        "Prosecutors dropped the case, citing a lack of evidence.": [
            "indirect, Prosecutors: a lack of evidence"
        ],
    },
    "a hedge before a part belongs to the source": {
        "About a third of voters said they were afraid.": [
            "indirect, About a third of voters: they were afraid"
        ],
        "Roughly half of those asked said they were afraid.": [
            "indirect, Roughly half of those asked: they were afraid"
        ],
        "Over a dozen people said they were afraid.": [
            "indirect, Over a dozen people: they were afraid"
        ],
        "About a mile from town, voters said they were afraid.": [
            "indirect, voters: they were afraid"
        ],
    },
    "a name and a base form: a body in the plural, or a noun": {
        "The PSNI believe two masked men forced their way in.": [
            "indirect, The PSNI: two masked men forced their way in"
        ],
        "Another delegate on the Cruz slate, Ana Ruiz, said it was late.": [
            "indirect, Another delegate on the Cruz slate, Ana Ruiz: it was late"
        ],
    },
    "to whom a message goes is no verb": {
        "Ana Ruiz said in a message to staff that the offer was fair.": [
            "indirect, Ana Ruiz: that the offer was fair"
        ],
        "Ana Ruiz wrote in an email to parents that the school was shut.": [
            "indirect, Ana Ruiz: that the school was shut"
        ],
        "Ana Ruiz moved to staff hospitals with nurses.": [],
    },
    "records show at the end of a sentence": {
        "The work began in May, documents obtained by the Ledger show.": [
            "indirect, documents obtained by the Ledger: The work began in May"
        ],
    },
    "not to be named is no statement": {
        "The aide asked not to be identified.": [],
        "An aide who asked not to be named said the dam burst.": [
            "indirect, An aide: the dam burst"
        ],
    },
    "a participle after a subordinate clause is the main subject's": {
        "Bo Roe left after Ann Lee spoke, saying it was late.": ["indirect, Bo Roe: it was late"],
        "Police held Bo Roe after he struck a guard, accusing him of theft.": [
            "indirect, Police: him of theft"
        ],
        "After Ann Lee left, saying she was ill, Bo Roe took over.": [
            "indirect, Ann Lee: she was ill"
        ],
    },
    "the nearest main clause gives the subject, also where its verb is to be": {
        "Bo Roe left early, but Ann Lee was angry, saying the plan was bad.": [
            "indirect, Ann Lee: the plan was bad"
        ],
        "Bo Roe left, but Ann Lee has been firm in rejecting the plan.": [
            "indirect, Ann Lee: the plan"
        ],
        "Bo Roe was late, but Ann Lee was early and said the plan was bad.": [
            "indirect, Ann Lee: the plan was bad"
        ],
        "Bo Roe left because the roads were bad, saying it was late.": [
            "indirect, Bo Roe: it was late"
        ],
    },
    "an outlet reports, and demands nothing itself": {
        "The Ely Times reported Ann Lee left early and demanded a vote.": [
            "indirect, The Ely Times: Ann Lee left early",
            "indirect, Ann Lee: a vote",
        ],
        "A report said Ann Lee left early and criticized the board.": [
            "indirect, A report: Ann Lee left early",
            "indirect, Ann Lee: the board",
        ],
        "Bo Roe said Ann Lee left early and criticized the board.": [
            "indirect, Bo Roe: Ann Lee left early",
            "indirect, Bo Roe: the board",
        ],
    },
    "asked by somebody, who asks": {
        "Asked by the judge why she left, Ann Lee wept.": ["indirect, the judge: why she left"],
        "The mayor, asked by Bo Roe whether it rained, said no.": [
            "indirect, Bo Roe: whether it rained",
            "indirect, The mayor: no",
        ],
        "Asked why she left, Ann Lee wept.": ["indirect, nobody: why she left"],
    },
    "who is blunt before a colon and a quote": {
        "The judge was blunt: “You are a thief and a liar.”": [
            "direct, The judge: “You are a thief and a liar.”"
        ],
        "The mayor, Ann Lee, was adamant: “It rained all day here.”": [
            "direct, The mayor, Ann Lee: “It rained all day here.”"
        ],
        "Our reporter Bo Roe is at the dam: “I can see two red boats.”": [
            "direct, Our reporter Bo Roe: “I can see two red boats.”"
        ],
        "The sign was clear: “No dogs are to be fed in here.”": [
            "direct, nobody: “No dogs are to be fed in here.”"
        ],
        "The judge was to read a note: “You are a thief and a liar.”": [
            "direct, nobody: “You are a thief and a liar.”"
        ],
    },
    "who is seen to say something says it": {
        "The film shows Ann Lee, who is mayor, outlining the plan.": [
            "indirect, The film: Ann Lee",
            "indirect, Ann Lee: the plan",
        ],
        "The clip shows Ann Lee telling a crowd that it was late.": [
            "indirect, The clip: Ann Lee telling a crowd that it was late",
            "indirect, Ann Lee: that it was late",
        ],
        "The report shows the dam was weak, adding that it leaks.": [
            "indirect, The report: the dam was weak",
            "indirect, The report: that it leaks",
        ],
    },
    "who spoke in the paragraph before a quote says it": {
        "Outside court, his mother, Ann Lee, read from a card.\n\n“It rained all day. We hid.”": [
            "direct, his mother, Ann Lee: “It rained all day. We hid.”"
        ],
        "Outside court, Bo Roe read a statement.\n\n“It rained all day. We hid.”": [
            "direct, Bo Roe: “It rained all day. We hid.”"
        ],
        "The family issued a statement on Friday.\n\n“It rained all day. We hid.”": [
            "direct, The family: “It rained all day. We hid.”"
        ],
        "Ann Lee addressed the crowd.\n\n“It rained all day. We hid.”": [
            "direct, Ann Lee: “It rained all day. We hid.”"
        ],
        "Ann Lee spoke to reporters after the trial.\n\n“It rained all day. We hid.”": [
            "direct, Ann Lee: “It rained all day. We hid.”"
        ],
        "Her teacher, Bo Roe, paid tribute to her.\n\n“It rained all day. We hid.”": [
            "indirect, Her teacher, Bo Roe: her",
            "direct, Her teacher, Bo Roe: “It rained all day. We hid.”",
        ],
        "“It snowed,” said Bo Roe. Ann Lee disagreed.\n\n“It rained all day. We hid.”": [
            "direct, Bo Roe: “It snowed,”",
            "direct, Ann Lee: “It rained all day. We hid.”",
        ],
        "Ann Lee did not address the crowd.\n\n“It rained all day. We hid.”": [
            "direct, nobody: “It rained all day. We hid.”"
        ],
        "Ann Lee spoke Welsh.\n\n“It rained all day. We hid.”": [
            "direct, nobody: “It rained all day. We hid.”"
        ],
        "Ann Lee read a book.\n\n“It rained all day. We hid.”": [
            "direct, nobody: “It rained all day. We hid.”"
        ],
        "Ann Lee left after the mayor addressed the crowd.\n\n“It rained all day. We hid.”": [
            "direct, nobody: “It rained all day. We hid.”"
        ],
    },
    "a participle before its noun tells nothing": {
        "On Monday, protesting farmers blocked the road.": [],
        "Though it rained, protesting pilots made their point.": [],
        "Ann Lee left early, criticizing farmers in the room.": [
            "indirect, Ann Lee: farmers in the room"
        ],
    },
    "whom somebody bids may be told by what they did": {
        "The board advised anyone who had bought the soup to throw it out.": [
            "indirect, The board: anyone who had bought the soup to throw it out"
        ],
        "She told those who had come early to go home.": [
            "indirect, She: those who had come early to go home"
        ],
        "She told the story of a man who had to leave.": [],
    },
    "a base form stands beside another verb of its form": {
        "Ann Lee is a lawyer and advocate for children.": [],
        "They live in Ely and support the plan.": ["indirect, They: the plan"],
    },
    "how a poll was made is not what it says": {
        "In a poll by Quill, voters were asked many things, and the mood is bad.": [],
        "In a poll by Quill, two in three were against the plan.": [
            "indirect, a poll: two in three were against the plan"
        ],
    },
    "a state is recognised by an act, an office in words": {
        "Peru and Chile recognized Kosovo and sent a note.": [],
        "Whitby is recognised only by Peru.": [],
        "Ann Lee recognised Bo Roe as the winner.": ["indirect, Ann Lee: Bo Roe as the winner"],
        "The council recognised the need for a dam.": ["indirect, The council: the need for a dam"],
    },
    "who is armed attacks with arms": {
        "Gunmen attacked Bo Roe shortly after he left.": [],
        "Rebels attacked a convoy near Whitby.": [],
        "Bo Roe attacked the plan.": ["indirect, Bo Roe: the plan"],
    },
    "what is left out is not said": {
        "Without naming the firm, Ann Lee said it had paid.": ["indirect, Ann Lee: it had paid"],
        "Ann Lee left without explaining who had called.": [],
        "It goes without saying that the dam is old.": [],
    },
    "a letter written by somebody tells their words": {
        "Bo Roe was hurt by statements made by Ann Lee calling for a vote.": [
            "indirect, Ann Lee: a vote"
        ],
    },
    "a quote belongs to whom it is said to or written of": {
        'Ann Lee gave a speech, urging viewers, "We have to vote now."': [
            'direct, Ann Lee: "We have to vote now."'
        ],
        'Ann Lee clashed with Bo Roe, chiding him, "What does it matter now?"': [
            'direct, Ann Lee: "What does it matter now?"'
        ],
        'Bo Roe wrote of Ann Lee, "She was kind to all," recalling her work.': [
            'direct, Bo Roe: "She was kind to all,"'
        ],
        'Bo Roe praised Ann Lee. "She was kind," he said.': [
            "indirect, Bo Roe: Ann Lee",
            'direct, he: "She was kind,"',
        ],
        'Bo Roe mentioned a film, "late rain," and left.': ["indirect, Bo Roe: a film"],
    },
    "an object described between commas goes on": {
        "They acknowledged the king's cousin, Bo Roe, as the new king.": [
            "indirect, They: the king's cousin, Bo Roe, as the new king"
        ],
        "The agency declared the fever, which began in May, to be over.": [
            "indirect, The agency: the fever, which began in May, to be over"
        ],
        "Ann Lee asked Bo Roe, who is fourth, to lay out his plan.": [
            "indirect, Ann Lee: Bo Roe, who is fourth, to lay out his plan"
        ],
        "Ann Lee backed the plan, which Bo Roe made, and left.": ["indirect, Ann Lee: the plan"],
    },
    "deeds in a row are one accusation": {
        "Residents accused Ann Lee of covering up, delaying, and withholding facts.": [
            "indirect, Residents: Ann Lee of covering up, delaying, and withholding facts"
        ],
        "Residents accused Ann Lee of lying, cheating and stealing.": [
            "indirect, Residents: Ann Lee of lying, cheating and stealing"
        ],
    },
    "a time with ago is no content": {
        "The firm paid the men, the Ely Times reported ten days ago.": [
            "indirect, the Ely Times: The firm paid the men"
        ],
        "Ann Lee argued just a few days ago that it rained.": ["indirect, Ann Lee: that it rained"],
        "Just a few weeks ago, as the Ely Times reported, the men met.": [
            "indirect, the Ely Times: the men met"
        ],
    },
    "a question before who says something else is not theirs": {
        "“It is far,” said Ann Lee. “Will it rain?” Bo Roe said it would.": [
            "direct, Ann Lee: “It is far,”",
            "direct, Ann Lee: “Will it rain?”",
            "indirect, Bo Roe: it would",
        ],
        "“Will it rain?” Bo Roe asked officials.": ["direct, Bo Roe: “Will it rain?”"],
        "“Will it rain?” Bo Roe said as he left.": ["direct, Bo Roe: “Will it rain?”"],
    },
    "said all along, maintained throughout": {
        "The board maintained throughout that it rained.": ["indirect, The board: that it rained"],
        "She has said all along that it rained.": ["indirect, She: that it rained"],
        "She insisted throughout the trial that it rained.": ["indirect, She: that it rained"],
    },
    "formerly the head describes the source": {
        "According to Bo Roe, formerly the head of the board, the dam is old.": [
            "indirect, Bo Roe: the dam is old"
        ],
        "According to Bo Roe, now a lawyer in Ely, the dam is old.": [
            "indirect, Bo Roe: the dam is old"
        ],
    },
    "an insertion between dashes or commas ends no clause": {
        "The polls indicate that - at least for now - they like the plan.": [
            "indirect, The polls: that - at least for now - they like the plan"
        ],
        "Ann Lee's view was that Bo Roe is, in fact, appealing to farmers.": [
            "indirect, Ann Lee: that Bo Roe is, in fact, appealing to farmers"
        ],
    },
    "a time within the object of a judgment stays": {
        "Bo Roe attacked Ann Lee for remarks made this week about the dam.": [
            "indirect, Bo Roe: Ann Lee for remarks made this week about the dam"
        ],
        "Bo Roe accused the board of meeting at times when no one could come.": [
            "indirect, Bo Roe: the board of meeting at times when no one could come"
        ],
        "Bo Roe attacked Ann Lee this week.": ["indirect, Bo Roe: Ann Lee"],
    },
    "what did the same is no content": {
        "Bo Roe denied the claims as did his aides.": ["indirect, Bo Roe: the claims"],
    },
    "after a semicolon a quote is its own speaker's": {
        'Bo Roe said Ann Lee is honest; however, "to end all doubt, I wrote a note," he added.': [
            "indirect, Bo Roe: Ann Lee is honest",
            'direct, he: "to end all doubt, I wrote a note,"',
        ],
    },
    "a phrase after a participle ends before the main verb": {
        "Thousands demanding a recount marched on Monday.": ["indirect, Thousands: a recount"],
        "A petition calling on Ann Lee to leave the board has reached the mayor.": [
            "indirect, A petition: Ann Lee to leave the board"
        ],
    },
    "whom an object is, is in it": {
        "Bo Roe endorsed his former rival, Ann Lee.": [
            "indirect, Bo Roe: his former rival, Ann Lee"
        ],
        "Bo Roe criticized the mayor, Ann Lee, and left.": ["indirect, Bo Roe: the mayor, Ann Lee"],
        "Bo Roe criticized the mayor, Ann Lee said.": [
            "indirect, Ann Lee: Bo Roe criticized the mayor"
        ],
        "Bo Roe backed the plan, Ann Lee.": ["indirect, Bo Roe: the plan"],
    },
    "a clause with who within a description ends with its own verb": {
        "Bo Roe, a clerk who once backed Ann Lee, is opening a mill.": [
            "indirect, Bo Roe, a clerk: Ann Lee"
        ],
        "People who endorsed the plan sounded glad.": ["indirect, People: the plan"],
    },
    "a contraction stands before its verb": {
        "Voters said they'd send hardened men there before backing the plan.": [
            "indirect, Voters: they'd send hardened men there before backing the plan"
        ],
    },
    "who is after somebody speaks, not whom they are after": {
        "Police hunting a man who robbed a bank said he was armed.": [
            "indirect, Police: he was armed"
        ],
        "Officers in Ely trying to trace a driver who hit a dog say he fled.": [
            "indirect, Officers: he fled"
        ],
        "A nurse treating a man who fell said he was ill.": ["indirect, A nurse: he was ill"],
        "The widow of a man who was texting says he fell.": [
            "indirect, The widow of a man: he fell"
        ],
    },
    "how long is not for what": {
        "Bo Roe pushed for years to get a dam.": [],
        "Bo Roe argued for years that the dam leaks.": ["indirect, Bo Roe: that the dam leaks"],
        "Ann Lee called for two years of calm.": ["indirect, Ann Lee: two years of calm"],
    },
    "a participle before its plural is no verb": {
        "She won a majority of regular, pledged delegates.": [],
        "Bo Roe came late, mocked his rivals and left.": ["indirect, Bo Roe: his rivals"],
    },
    "this alone is no determiner of several": {
        "This angered Austrians who viewed it as a trick.": ["indirect, Austrians: it as a trick"],
        "This helped critics who say it is late.": ["indirect, critics: it is late"],
    },
    "what follows whose is a noun": {
        "It was late, said Ann Lee, head of the Movement, whose advocates lean on her.": [
            "indirect, Ann Lee: It was late"
        ],
    },
    "whom somebody hears does not speak": {
        "But hearing him say it in Welsh made us laugh.": [],
        "A source close to him said it rained.": ["indirect, A source close to him: it rained"],
    },
    "a name and a past verb: no participle": {
        "The Ely Board answered with a plan Ann Lee said was late.": [],
        "Mr. Roe helped convince the board that it rained.": [],
        "A message found in the car said it rained.": [
            "indirect, A message found in the car: it rained"
        ],
    },
    "a curly contraction begins a sentence": {
        "Don’t believe them.": [],
    },
    "seldom is an adverb": {
        "Mr. Roe, who is proud, seldom speaks of his brother.": ["indirect, Mr. Roe: his brother"],
    },
    "who is accused of something may speak": {
        "Bo Roe, a pilot accused of theft, said it rained.": [
            "indirect, Bo Roe, a pilot accused of theft: it rained"
        ],
        "Bo Roe was accused of theft.": ["indirect, nobody: theft"],
    },
    "a document's plural begins its sentence": {
        "Findings show voters fear the plan.": ["indirect, Findings: voters fear the plan"],
        "Polls show voters like Ann Lee.": ["indirect, Polls: voters like Ann Lee"],
    },
    "a land belongs to the place in it": {
        "In Ely, Ohio, Gov. Bo Roe, a Democrat, said it rained.": [
            "indirect, Gov. Bo Roe, a Democrat: it rained"
        ],
        "In Dunmore, Pa., Ann Lee said it rained.": ["indirect, Ann Lee: it rained"],
        "Deals in Peru, Chile, Cuba and Spain were late, Ann Lee said.": [
            "indirect, Ann Lee: Deals in Peru, Chile, Cuba and Spain were late"
        ],
    },
    "a document about somebody says it itself": {
        "The firm paid for an ad targeting Ohio that attacks Ann Lee as weak.": [
            "indirect, an ad: Ann Lee as weak"
        ],
        "Bo Roe read a letter praising Ann Lee that says it rained.": [
            "indirect, a letter: Ann Lee",
            "indirect, a letter: it rained",
        ],
    },
    "a club admits, and nobody admits a club": {
        "Ann Lee was made a dame and admitted to the club in May.": [],
        "Bo Roe admitted to the theft.": ["indirect, Bo Roe: the theft"],
    },
    "an office is assumed without a word": {
        "Ann Lee assumed the nomination and the party named Bo Roe.": [],
        "Ann Lee assumed the dam and the mill leaked.": [
            "indirect, Ann Lee: the dam and the mill leaked"
        ],
    },
    "what a news agency tells of": {
        "State-run news agency Tern reported Ann Lee left early and demanded a vote.": [
            "indirect, State-run news agency Tern: Ann Lee left early",
            "indirect, Ann Lee: a vote",
        ],
    },
    "all, both and each float after have too": {
        "Ann Lee, Bo Roe and Cy Park have all attacked the plan.": [
            "indirect, Ann Lee, Bo Roe and Cy Park: the plan"
        ],
        "They have both said it rained.": ["indirect, They: it rained"],
    },
    "an adjective before a noun is nobody": {
        "It came after renewed Republican calls for a probe.": ["indirect, nobody: a probe"],
        "The Arizona Republican calls for a probe.": ["indirect, The Arizona Republican: a probe"],
    },
    "an outlet after what somebody said reports it": {
        '"It is late," said Kay Day, head of the Ely Board, reports USA Today.': [
            'direct, Kay Day: "It is late,"',
            'mixed, USA Today: "It is late," said Kay Day, head of the Ely Board',
        ],
    },
    "all after a pronoun floats": {
        "The woman who started it all identified herself as a clerk.": [
            "indirect, The woman: herself as a clerk"
        ],
        "They all said it rained.": ["indirect, They: it rained"],
    },
    "yet at the end is so far": {
        "There is no evidence of that yet, the mayor said.": [
            "indirect, the mayor: There is no evidence of that yet"
        ],
        "And yet, Ana Ruiz said, it burst.": ["indirect, Ana Ruiz: it burst"],
    },
    "an infinitive leads to no quote of another's": {
        "Ana Ruiz told Radio Tarn that they were right to think again: “The costs doubled.”": [
            "mixed, Ana Ruiz: that they were right to think again: “The costs doubled.”"
        ],
        "Ana Ruiz went on to say: “The costs doubled.”": ["direct, Ana Ruiz: “The costs doubled.”"],
    },
    "what stands after a quote of a part": {
        "His wife shouted “I love you” as guards led him away.": ["direct, His wife: “I love you”"],
        "A banker who told them he was “doing good” was convicted of fraud.": [
            "mixed, A banker: he was “doing good”"
        ],
    },
    "a noun after a preposition is no verb": {
        "Ana Ruiz testified through tears that the loss was total.": [
            "indirect, Ana Ruiz: that the loss was total"
        ],
    },
    "that day is a time": {
        "The dam, Ana Ruiz told lawmakers later that day, had never been inspected.": [
            "indirect, Ana Ruiz: The dam",
            "indirect, Ana Ruiz: had never been inspected",
        ],
        "Ana Ruiz said later that day that it burst.": ["indirect, Ana Ruiz: that it burst"],
        "Ana Ruiz said that day care was costly.": ["indirect, Ana Ruiz: that day care was costly"],
    },
    "an answer is of whom it comes from": {
        "“Never,” came the reply from the union.": ["direct, the union: “Never,”"],
        "The coach had a message for his players: “Run.”": ["direct, The coach: “Run.”"],
        "The town had three bridges: “Old,” “New” and “Third.”": [],
        "“I did it,” read a note found in the car.": ["direct, a note: “I did it,”"],
        "The plan is “dead,” in the view of Ana Ruiz.": ["mixed, Ana Ruiz: The plan is “dead,”"],
    },
    "recalling is remembering where something was done": {
        "One resident recalls hearing three shots.": [
            "indirect, One resident: hearing three shots"
        ],
        "The firm recalled hearing aids after a fault.": [],
    },
    "single marks that end as speech does are speech beside double ones": {
        '"We go," Ana Ruiz said. "We do."\n\n\'Everyone has a price,\' she wrote in a column.': [
            'direct, Ana Ruiz: "We go,"',
            'direct, Ana Ruiz: "We do."',
            "direct, she: 'Everyone has a price,'",
        ],
        "\"We go,\" Ana Ruiz said of 'Late Rain,' her film.": ['direct, Ana Ruiz: "We go,"'],
    },
    "told an outlet what is half quoted": {
        'Ana Ruiz told Radio Tarn the club "won\'t be bullied" over him.': [
            'mixed, Ana Ruiz: the club "won\'t be bullied" over him'
        ],
    },
    "a verb is told from a noun": {
        "Appearing for them, senior advocate Ana Ruiz submitted that the notice was late.": [
            "indirect, senior advocate Ana Ruiz: that the notice was late"
        ],
        'Quill analyst Ana Ruiz cut her target, citing "limited power."': [
            'direct, Quill analyst Ana Ruiz: "limited power."'
        ],
        "“Nobody told us,” rued Ana Ruiz (62), whose house fell.": [
            "direct, Ana Ruiz: “Nobody told us,”"
        ],
        "An officer, requesting anonymity, said the drive would resume.": [
            "indirect, An officer: the drive would resume"
        ],
    },
    "a city in capitals is a dateline": {
        "RAMPUR: The court stayed the order.\n\nThe mosque stands in Rampur.": [],
        "RUIZ: The court stayed the order.\n\nThe mosque is old, Ruiz said.": [
            "indirect, RUIZ: The court stayed the order",
            "indirect, Ruiz: The mosque is old",
        ],
        "Nairobi — The dam burst, police said.": ["indirect, police: The dam burst"],
        "HARROW, Pa., May 14, 2024 /PRNewswire/ -- Tern Foods announced today that it grew.": [
            "indirect, Tern Foods: that it grew"
        ],
        "LEEDS: Police said two men were held.": ["indirect, Police: two men were held"],
        "NEW YORK: Police said two men were held.": ["indirect, Police: two men were held"],
    },
    "who is described after according to": {
        "According to Ana Ruiz, a cook who ran the inn, two boats sank.": [
            "indirect, Ana Ruiz: two boats sank"
        ],
        "According to Ana Ruiz, a cook at the inn where he died, the bell rang.": [
            "indirect, Ana Ruiz: the bell rang"
        ],
        "According to Ana Ruiz, a cook who has run the inn since 2011 and owns a boat, it sank.": [
            "indirect, Ana Ruiz: it sank"
        ],
        "The boat sank, according to Ana Ruiz, a cook who saw it.": [
            "indirect, Ana Ruiz: The boat sank"
        ],
        "According to Ana Ruiz, a man who lives nearby saw the van, and it was red.": [
            "indirect, Ana Ruiz: a man who lives nearby saw the van, and it was red"
        ],
        "According to police, a woman, 43, and a boy, 6, died.": [
            "indirect, police: a woman, 43, and a boy, 6, died"
        ],
    },
    "as somebody notes, amid what is noted": {
        "The club, as Ana Ruiz noted in May, lost twice.": [
            "indirect, Ana Ruiz: The club",
            "indirect, Ana Ruiz: lost twice",
        ],
        "The bridge, as engineers fear, will not last.": [
            "indirect, engineers: The bridge",
            "indirect, engineers: will not last",
        ],
        "Ana Ruiz is, as her coach puts it, “a machine”.": [
            "indirect, her coach: Ana Ruiz is",
            "direct, her coach: “a machine”",
        ],
        "When, as the coach expects, Kane returns, the side will gain.": [
            "indirect, the coach: Kane returns"
        ],
        "It rained, as Ana Ruiz noted, and the river rose.": ["indirect, Ana Ruiz: It rained"],
        "The plan, as it stands, fails.": [],
        "Ana Ruiz, as it is written, went home.": [],
    },
    "one whom a noun describes after according to, and documents and several": {
        "According to the mayor, a Democrat, the dam is safe.": [
            "indirect, the mayor: the dam is safe"
        ],
        "According to police, the man, who was armed, fled.": [
            "indirect, police: the man, who was armed, fled"
        ],
        "According to the lawsuit, the bank, which has 90 branches, hid the fees.": [
            "indirect, the lawsuit: the bank, which has 90 branches, hid the fees"
        ],
        "According to the report, a copy of which Tass has seen, the dam is safe.": [
            "indirect, the report: the dam is safe"
        ],
    },
    "it as somebody sees it": {
        "The problem, as Ana Ruiz sees it, is pay.": [
            "indirect, Ana Ruiz: The problem",
            "indirect, Ana Ruiz: is pay",
        ],
        "Ana Ruiz saw it in Leeds.": [],
    },
    "what stands between who hears and that": {
        "Ana Ruiz told aides on Monday, after weeks of talks, that it was safe.": [
            "indirect, Ana Ruiz: that it was safe"
        ],
    },
    "when somebody warns is no part of the warning": {
        "The board issued a warning about fake tickets on Friday.": [
            "indirect, The board: fake tickets"
        ],
        "The board issued a warning about the flood of last Friday.": [
            "indirect, The board: the flood of last Friday"
        ],
    },
    "verbs in a row have one subject": {
        "She met Ana Ruiz, told her that it rained, and left.": ["indirect, She: that it rained"],
        "Ana Ruiz urged them to join, proposed that more be sent, and left.": [
            "indirect, Ana Ruiz: them to join",
            "indirect, Ana Ruiz: that more be sent",
        ],
        "It rained, said the mayor.": ["indirect, the mayor: It rained"],
        "Ana Ruiz justified the claim based on old maps and sold the boat.": [
            "indirect, Ana Ruiz: the claim based on old maps"
        ],
    },
    "a name ends before what the person does": {
        "Ana Ruiz speaking to the Ely Club called the deal “dead”.": [
            "mixed, Ana Ruiz: the deal “dead”"
        ],
        "A man speaking in Ely said the deal was dead.": [
            "indirect, A man speaking in Ely: the deal was dead"
        ],
        "Protesters marching to Ely said the deal was dead.": [
            "indirect, Protesters marching to Ely: the deal was dead"
        ],
    },
    "what two verbs lead to is said once": {
        "Ana Ruiz began by saying: “As such, it is over and done.”": [
            "direct, Ana Ruiz: “As such, it is over and done.”"
        ],
    },
    "what somebody was asked about": {
        "She left when she was asked about the claim of a man who fled.": [
            "indirect, nobody: the claim of a man who fled"
        ],
        "Ana Ruiz was asked on Monday who fled.": ["indirect, nobody: who fled"],
    },
    "a sentence's verb ends what its subject claims": {
        "Groups claiming the vote was stolen from Ana Ruiz gathered on Saturday in Ely.": [
            "indirect, Groups: the vote was stolen from Ana Ruiz"
        ],
    },
    "suggesting last week that": {
        "Ana Ruiz rebuked the mayor for suggesting last week that she had lied.": [
            "indirect, Ana Ruiz: the mayor for suggesting last week that she had lied"
        ],
        "Ana Ruiz rebuked the mayor last week.": ["indirect, Ana Ruiz: the mayor"],
    },
    "what sums up a clause is the writer's": {
        "Ana Ruiz said she would cut 300 jobs, a move that angered the union.": [
            "indirect, Ana Ruiz: she would cut 300 jobs"
        ],
        "Police said two men had died, the first time anyone had drowned there.": [
            "indirect, Police: two men had died"
        ],
        "Ana Ruiz said the plan, a proposal of the union, was dead.": [
            "indirect, Ana Ruiz: the plan, a proposal of the union, was dead"
        ],
        "Ana Ruiz said she met Tom Roe, a nurse.": ["indirect, Ana Ruiz: she met Tom Roe, a nurse"],
        "Ana Ruiz said a boat, a plan and a map were lost.": [
            "indirect, Ana Ruiz: a boat, a plan and a map were lost"
        ],
    },
    "feelings that are expressed": {
        "Ana Ruiz expressed confidence that the dam would hold.": [
            "indirect, Ana Ruiz: that the dam would hold"
        ],
        "Aides voiced frustration over the delay.": ["indirect, Aides: the delay"],
        "Ana Ruiz voiced displeasure with the plan.": ["indirect, Ana Ruiz: the plan"],
        "The public has no confidence in it.": [],
    },
    "verbs of attack with two words after them": {
        "Campaigners hit out at the plan.": ["indirect, Campaigners: the plan"],
        "Ana Ruiz lashed out, saying it was dead.": ["indirect, Ana Ruiz: it was dead"],
        "Ana Ruiz doubled down on the claim.": ["indirect, Ana Ruiz: the claim"],
        "Ana Ruiz weighed in on the plan.": ["indirect, Ana Ruiz: the plan"],
        "The bank doubled the sum.": [],
    },
    "a word after a colon, of a person": {
        "Orla Finn shrugged: “Sleep.”": ["direct, Orla Finn: “Sleep.”"],
        "This from defender Kit Moss after the whistle: “I can’t feel my legs.”": [
            "direct, defender Kit Moss: “I can’t feel my legs.”"
        ],
        "The house has a name: “Rest.”": [],
    },
    "per at a sentence's beginning": {
        "Per the indictment, Tom Roe paid them.": ["indirect, the indictment: Tom Roe paid them"],
    },
    "neither and nor": {
        "The coach would neither confirm nor deny that he was leaving.": [],
    },
    "what who saw a source shows": {
        "Emails seen by the Post show that the board knew.": [
            "indirect, Emails seen by the Post: that the board knew"
        ],
        "Ana Ruiz said in a Post report that the board knew.": [
            "indirect, Ana Ruiz: that the board knew"
        ],
    },
    "it is believed that": {
        "It is believed that the fire began in the kitchen.": [
            "indirect, nobody: that the fire began in the kitchen"
        ],
        "It has been suggested that the mayor knew.": ["indirect, nobody: that the mayor knew"],
        "It was announced on Monday by the mayor that the pool would shut.": [
            "indirect, the mayor: that the pool would shut"
        ],
        "When it was said that Ely might flood, Ana Ruiz left.": [
            "indirect, nobody: that Ely might flood"
        ],
        "It was a letter that the mayor had read.": [],
        "It is not known that she left.": [],
    },
    "the next day is a time": {
        "Ana Ruiz resigned, she said the next day.": ["indirect, she: Ana Ruiz resigned"],
        "Ana Ruiz said the following week the plan was dead.": [
            "indirect, Ana Ruiz: the plan was dead"
        ],
        "Ana Ruiz said the next day would be hard.": [
            "indirect, Ana Ruiz: the next day would be hard"
        ],
        "Ana Ruiz announced the next year's budget.": [
            "indirect, Ana Ruiz: the next year's budget"
        ],
    },
    "a fall may be no season": {
        "The bank reported a fall in exports.": ["indirect, The bank: a fall in exports"],
        "Ana Ruiz warned of another fall in prices.": [
            "indirect, Ana Ruiz: another fall in prices"
        ],
        "Ana Ruiz mentioned last fall that she was ill.": ["indirect, Ana Ruiz: that she was ill"],
        "He died after a reported fall at his home.": [],
    },
    "of what somebody is assured": {
        "Ana Ruiz assured voters of her support.": ["indirect, Ana Ruiz: her support"],
        "The coach warned his players about the heat.": ["indirect, The coach: the heat"],
        "The bank reminded customers of the new rules.": ["indirect, The bank: the new rules"],
        "The song reminded her of home.": [],
        "Ana Ruiz assured us the dam was safe.": ["indirect, Ana Ruiz: the dam was safe"],
        "Ana Ruiz warned the owner of the boat that it leaked.": [
            "indirect, Ana Ruiz: that it leaked"
        ],
    },
    "the next speaker ends content, described or not": {
        "The chair asked members to stop, and Ana Ruiz, still standing, said she would not.": [
            "indirect, The chair: members to stop",
            "indirect, Ana Ruiz: she would not",
        ],
        "The mayor urged calm, and the bishop, who is 80, said he was praying.": [
            "indirect, The mayor: calm",
            "indirect, the bishop: he was praying",
        ],
        "The mayor praised the cook, the porter and the nurse.": [
            "indirect, The mayor: the cook, the porter and the nurse"
        ],
    },
    "or goes on with the content": {
        "The firm said it had cut 300 jobs, or 4 percent of its staff.": [
            "indirect, The firm: it had cut 300 jobs, or 4 percent of its staff"
        ],
        "The firm said it had cut 300 jobs, and the union agreed.": [
            "indirect, The firm: it had cut 300 jobs"
        ],
    },
    "people who something was done to have said": {
        "Analysts polled by Tass had expected a loss.": [
            "indirect, Analysts polled by Tass: a loss"
        ],
        "A man held by police has denied the charge.": [
            "indirect, A man held by police: the charge"
        ],
        "Ships seized by pirates had carried the grain.": [],
    },
    "hearing how": {
        "The inquiry heard how managers had shredded files.": [
            "indirect, The inquiry: how managers had shredded files"
        ],
        "The court heard evidence from three nurses.": [],
        "Ana Ruiz has not heard since May.": [],
    },
    "what somebody has for others, and whose answer it is": {
        "The chief, Ana Ruiz, had one message for staff: “Go.”": [
            "direct, The chief, Ana Ruiz: “Go.”"
        ],
        "Ana Ruiz gave voters some advice: “Read the small print.”": [
            "direct, Ana Ruiz: “Read the small print.”"
        ],
        "The minister, Ana Ruiz, offered this advice: “Wait.”": [
            "direct, The minister, Ana Ruiz: “Wait.”"
        ],
        "Her verdict on the film? “Two hours I won't get back.”": [
            "direct, Her: “Two hours I won't get back.”"
        ],
        "Ana Ruiz's advice for drivers: “Slow down.”": ["direct, Ana Ruiz: “Slow down.”"],
        "Her first words to the crowd were “thank you all for coming”.": [
            "direct, Her: “thank you all for coming”"
        ],
        "What is her answer? “No way,” says Tom Roe.": ["direct, Tom Roe: “No way,”"],
        "The house had a strange name: “Late Rain.”": [],
    },
    "a bare noun phrase before and or but is what somebody gains, not who does something": {
        "The winger claimed a hat-trick and the keeper wept.": [],
        "Ann Lee maintained a garden and the birds came back.": [],
        "He claimed a third but the referee ruled it out.": [],
        "The clerk added a line and the form was void.": [],
        "The study found a fall in sales and the firm closed two shops.": [
            "indirect, The study: a fall in sales"
        ],
        "The report shows a rise in theft but rain kept crowds away.": [
            "indirect, The report: a rise in theft"
        ],
        "Ann Lee claimed the mayor and his wife took bribes.": [
            "indirect, Ann Lee: the mayor and his wife took bribes"
        ],
        "Ann Lee found the bridge and the road were unsafe.": [
            "indirect, Ann Lee: the bridge and the road were unsafe"
        ],
        "The council confirmed a man and the driver died.": [
            "indirect, The council: a man and the driver died"
        ],
        "Ann Lee found a firm and its owner lied.": [
            "indirect, Ann Lee: a firm and its owner lied"
        ],
        "Ann Lee said a storm and the tide broke the pier.": [
            "indirect, Ann Lee: a storm and the tide broke the pier"
        ],
    },
    "a plan goes on with a second verb after what commas set apart": {
        "The firm said it would drop the drug, known as HB-12, and cut its staff.": [
            "indirect, The firm: it would drop the drug, known as HB-12, and cut its staff"
        ],
        "The board vowed to scrap the app, called Tern, and repay users.": [
            "indirect, The board: to scrap the app, called Tern, and repay users"
        ],
        "The firm plans to drop the drug, which failed, and sack 40 people.": [
            "indirect, The firm: to drop the drug, which failed, and sack 40 people"
        ],
        "Ann Lee wants to close the mill, and sell the land.": [
            "indirect, Ann Lee: to close the mill, and sell the land"
        ],
        "The club said it would close the pool, known as the Lido, and parents were angry.": [
            "indirect, The club: it would close the pool, known as the Lido"
        ],
        "The club said it would cut pay, and shares rose 4%.": [
            "indirect, The club: it would cut pay"
        ],
    },
    "what a person amid a sentence feels is no statement": {
        "Police seek a man who loves trains.": [],
        "The novel is about a girl who wants a horse.": [],
        "The town has a priest who opposes gambling.": ["indirect, a priest: gambling"],
        "A man who hates the mayor threw an egg.": ["indirect, A man: the mayor"],
    },
    "whom somebody remembers is what is said": {
        "Ann Lee recalled a woman who hated fuss.": ["indirect, Ann Lee: a woman who hated fuss"],
        "Ms Roe recalled a quiet boy.": ["indirect, Ms Roe: a quiet boy"],
        "The firm recalled a toy that broke.": [],
        "The club recalled a winger from loan.": [],
    },
    "a verb in the third person goes on with a clause with who, not with another form": {
        "Ann Lee met a man who runs a farm and opposes the dam.": ["indirect, a man: the dam"],
        "Bo Roe spoke to Ann Lee, who runs a farm and says it is dry.": [
            "indirect, Ann Lee: it is dry"
        ],
        "Police seek a pilot who flies planes and supports the strike.": [
            "indirect, a pilot: the strike"
        ],
        "The mayor wrote to Ann Lee, who runs a farm, and supports her.": [
            "indirect, The mayor: her"
        ],
    },
    "one of several verbs after to is no subject": {
        "They came to roar, swat away talk of a split, and cheer.": ["indirect, nobody: a split"],
        "They came to roar, police talk of a split.": ["indirect, police: a split"],
    },
    "a participle that is a subject, or is asked about, has no source": {
        "Criticising police tactics to appease the Greens will alienate moderates.": [],
        "Calling for calm she left the hall.": ["indirect, she: calm"],
        "How many can be won by threatening to slap tariffs on steel?": [],
        "The mayor was elected by promising to cut taxes.": ["indirect, The mayor: to cut taxes"],
    },
    "who is shown something is told nothing": {
        "The referee showed Bo Roe a second yellow card.": [],
        "Ann Lee showed her pass to the guard.": [],
        "Ann Lee showed reporters that the lock was broken.": [
            "indirect, Ann Lee: that the lock was broken"
        ],
        "The study showed ministers the cost of delay.": [
            "indirect, The study: ministers the cost of delay"
        ],
    },
    "what somebody reads a text tells": {
        "Ann Lee read that the bank had failed.": [],
        "The letter read that the pier would close.": [
            "indirect, The letter: that the pier would close"
        ],
    },
    "who says nothing, little or no more makes no statement": {
        "Ann Lee said nothing.": [],
        "The club has said little about the leak.": [],
        "The union said no more about the strike.": [],
        "The firm revealed nothing new about the sale.": [],
        "Ann Lee said nothing had changed.": ["indirect, Ann Lee: nothing had changed"],
        "Ann Lee said no.": ["indirect, Ann Lee: no"],
    },
    "a champion before a name and a show after what it shows are nouns": {
        "Tennis champion Ann Lee said she was ill.": [
            "indirect, Tennis champion Ann Lee: she was ill"
        ],
        "The news show guests were men.": [],
        "On the Star and Sun morning shows, one in three was a woman.": [],
        "Unions champion Bo Roe as a friend.": ["indirect, Unions: Bo Roe as a friend"],
    },
    "to belongs to what is to be done, not to a thing": {
        "Her opposition to the dam is old.": ["indirect, Her: the dam"],
        "Fans paid tribute to the bishop.": ["indirect, Fans: the bishop"],
        "His plan to close the mill is dead.": ["indirect, His: to close the mill"],
        "They fear her plan to close the mill that is dead.": [
            "indirect, They: her plan to close the mill that is dead"
        ],
    },
    "whom something is told may be described, and so may the subject of what is told": {
        "Ann Rowe told Whitby Radio the boats they saw in May could be lost.": [
            "indirect, Ann Rowe: the boats they saw in May could be lost"
        ],
        "Ann Rowe told the Star the number of storms hitting the coast suggested a trend.": [
            "indirect, Ann Rowe: the number of storms hitting the coast suggested a trend"
        ],
        "Ann Rowe told the Star, a local paper, that it rained.": [
            "indirect, Ann Rowe: that it rained"
        ],
        "Ann Rowe told the crowd gathering in the park he would run.": [
            "indirect, Ann Rowe: he would run"
        ],
    },
    "when and as of when stand between who reports and the verb": {
        "Reports as of Wednesday said ten boats had been lost.": [
            "indirect, Reports: ten boats had been lost"
        ],
        "Reports late Wednesday said ten boats had been lost.": [
            "indirect, Reports: ten boats had been lost"
        ],
        "Ann Rowe said late Monday that it rained.": ["indirect, Ann Rowe: that it rained"],
        "According to the Whitby Center late today, ten boats were lost.": [
            "indirect, the Whitby Center: ten boats were lost"
        ],
    },
    "what a speaker does while speaking is no part of a name in s": {
        'Minister Ann Roberts speaking to the Whitby Council called the plan "late".': [
            'mixed, Minister Ann Roberts: the plan "late"'
        ],
        "House Democrats speaking in Ely said it rained.": [
            "indirect, House Democrats speaking in Ely: it rained"
        ],
        'A port source speaking to the Star said, "It rained."': [
            'direct, A port source speaking to the Star: "It rained."'
        ],
        "A note written by Ann Rowe — headlined The End — says that it rained.": [
            "indirect, A note written by Ann Rowe: that it rained"
        ],
    },
    "two of whom clauses tell more speak together": {
        "Ann Rowe, who is 43, and Tom Vann, who is 30, said it rained.": [
            "indirect, Ann Rowe, who is 43, and Tom Vann: it rained"
        ],
        "Ivex, which makes soap, and Nvarto which makes paper, stressed it was late.": [
            "indirect, Ivex, which makes soap, and Nvarto: it was late"
        ],
    },
    "who begins, keeps or takes to saying something says it": {
        "Ann Rowe kept saying it rained.": ["indirect, Ann Rowe: it rained"],
        "Ann Rowe has lately started asking her aides to stay.": [
            "indirect, Ann Rowe: her aides to stay"
        ],
        "Ann Rowe has taken to urging voters to stay.": ["indirect, Ann Rowe: voters to stay"],
        "The board said Ann Rowe began calling for calm.": [
            "indirect, The board: Ann Rowe began calling for calm",
            "indirect, Ann Rowe: calm",
        ],
        "Ann Rowe did not start calling for calm.": [],
        "Ann Rowe stopped saying it rained.": [],
    },
    "who goes out of the way or off script to say something says it": {
        "Ann Rowe went out of her way to praise Tom Vann.": ["indirect, Ann Rowe: Tom Vann"],
        "Ann Rowe went a long way to support the mill.": [],
        "Ann Rowe wrote the following:\n\nThe dam is old and leaks.": [
            "indirect, Ann Rowe: The dam is old and leaks"
        ],
        'Ann Rowe gave it a try, tweeting the following: "We are here."': [
            'direct, Ann Rowe: "We are here."'
        ],
    },
    "a clause after as has its own statement": {
        "Ann Rowe left as critics denied the claim.": ["indirect, critics: the claim"],
        "Ann Rowe left as he called for calm in the town.": ["indirect, he: calm in the town"],
        "The dam is old, as Ann Rowe said in May.": ["indirect, Ann Rowe: The dam is old"],
        "A man known as the Cat said it rained.": ["indirect, A man known as the Cat: it rained"],
    },
    "outside before several who say something describes them": {
        "Outside experts also say the plan is late.": [
            "indirect, Outside experts: the plan is late"
        ],
        "Ann Rowe stood outside banks and said it rained.": ["indirect, Ann Rowe: it rained"],
    },
    "brackets, two participles or a reason may part who speaks from the verb": {
        "Officials briefed on the plan (they gave no names) said it rained.": [
            "indirect, Officials briefed on the plan: it rained"
        ],
        "Ann Rowe, speaking in Ely, and flanked by aides, vowed to stay.": [
            "indirect, Ann Rowe: to stay"
        ],
        "An aide who spoke to the Star because the talks are secret said it rained.": [
            "indirect, An aide: it rained"
        ],
        "Ann Rowe has, in recent days, denied it.": ["indirect, Ann Rowe: it"],
        "Ann Rowe that day told Tom Vann it rained.": ["indirect, Ann Rowe: it rained"],
    },
    "what opens a sentence ends before a name with its verb, though no comma says so": {
        "With the purchase Ivex said it would grow.": ["indirect, Ivex: it would grow"],
        "For several days Ivex denied the claim.": ["indirect, Ivex: the claim"],
        "The next day on Twitter Ann Rowe accused her rival of lying.": [
            "indirect, Ann Rowe: her rival of lying"
        ],
        "After the storm Ann Rowe said it was late.": ["indirect, Ann Rowe: it was late"],
        "After pilot Ann Rowe announced the plan, it rained.": [
            "indirect, pilot Ann Rowe: the plan"
        ],
        "In the case Ann Rowe praised the judge said it was late.": [
            "indirect, the judge: it was late"
        ],
        "With the help of Ann Rowe the pilot said it rained.": ["indirect, the pilot: it rained"],
    },
    "a mark that begins a sentence may be left open at the end of the paragraph": {
        "“It rained,” Ann Rowe said. “The dam leaks.\n\nShe left.": [
            "direct, Ann Rowe: “It rained,”",
            "direct, Ann Rowe: “The dam leaks.",
        ],
        "Ann Rowe left a “town and never came back.\n\nShe left.": [],
    },
    "an outlet is told something by its noun too": {
        "Ann Rowe told media network EURODAY safety rules had been broken.": [
            "indirect, Ann Rowe: safety rules had been broken"
        ],
        "Ann Rowe told pilot Tom Vann the plan had failed.": [
            "indirect, Ann Rowe: the plan had failed"
        ],
        "Ann Rowe told the Star rescue teams had left.": [
            "indirect, Ann Rowe: rescue teams had left"
        ],
    },
    "who does what a sentence adds after with says it, and the latter is one of two": {
        "Inquiries began, with the mayor on Monday saying it was late.": [
            "indirect, the mayor: it was late"
        ],
        "The Rail Board and the Port Board left, with the latter confirming it was late.": [
            "indirect, the Port Board: it was late"
        ],
        "The board met Ann Rowe and Tom Vann, and the former said it rained.": [
            "indirect, Ann Rowe: it rained"
        ],
        "Ann Rowe met with the mayor on Monday saying it was late.": [
            "indirect, Ann Rowe: it was late"
        ],
    },
    "a source after according to may have its short form, an adverb or a second source": {
        "According to the Port Board (PB), ten boats sank.": [
            "indirect, the Port Board: ten boats sank"
        ],
        "According to newly released files, ten boats sank.": [
            "indirect, newly released files: ten boats sank"
        ],
        "According to the board on Friday, and Ivex, a watchdog, on Monday, ten boats sank.": [
            "indirect, the board: ten boats sank"
        ],
    },
    "whom somebody asks is no part of a phrase after by": {
        "Ann Rowe began by asking Tom Vann why it rained.": ["indirect, Ann Rowe: why it rained"],
        "Ann Rowe left after urging Tom Vann to stay.": ["indirect, Ann Rowe: Tom Vann to stay"],
    },
    "who takes a moment, the floor or to a platform to say something says it": {
        "Ann Rowe took a moment to point out the lack of rain.": [
            "indirect, Ann Rowe: the lack of rain"
        ],
        "Ann Rowe has taken to Twitter to mock her rival.": ["indirect, Ann Rowe: her rival"],
        "Ann Rowe used the money to support the mill.": [],
        "Ann Rowe took a train to mock her rival.": [],
    },
    "an abbreviation in brackets is part of the name before it": {
        "Ten boats were lost, Whitby University (WU) data indicated.": [
            "indirect, Whitby University (WU) data: Ten boats were lost"
        ],
        "The town said the Port Board (PB) had left.": [
            "indirect, The town: the Port Board (PB) had left"
        ],
        "Rowe (R) voters said it rained.": ["indirect, voters: it rained"],
    },
    "not yet is no conjunction, and fraud may be claimed": {
        "Rowe has not yet conceded the vote, and has claimed voter fraud.": [
            "indirect, Rowe: voter fraud"
        ],
        "The board claimed ten lives.": [],
        "The mayor has yet to say who won.": ["indirect, The mayor: who won"],
    },
    "a paragraph without marks may follow said, whatever opens the sentence": {
        "In a speech last July, Ann Rowe said:\n\nLet no one be mistaken, the plan is late.": [
            "indirect, Ann Rowe: Let no one be mistaken, the plan is late"
        ],
    },
    "a quote of several lines has marks at its beginning and its end alone": {
        'Ann Rowe commented:\n\n"The dam leaks.\n\nIt will break within months." \n\nShe left.': [
            'direct, Ann Rowe: "The dam leaks.',
            'direct, Ann Rowe: It will break within months."',
        ],
        '"The dam leaks.\n\nAnn Rowe." \n\nShe left the town.': ['direct, nobody: "The dam leaks.'],
    },
    "a title in quotation marks before a name is no quote": {
        '"Tower King" Ann Rowe, a pilot, told the board that it rained.': [
            'indirect, "Tower King" Ann Rowe, a pilot: that it rained'
        ],
        '"Stop It!" Ann Rowe said.': ['direct, Ann Rowe: "Stop It!"'],
        '"Tower King" Star Asked For It.': ['direct, Star: "Tower King"'],
    },
    "a quote may begin with a mark that turns the wrong way, and hold quotes and inches": {
        "” … the boat has left the harbor,” wrote the Whitby Star.": [
            "direct, the Whitby Star: ” … the boat has left the harbor,”"
        ],
        "Ann Rowe wrote, “If you care, show it even when “your team” needs it.”": [
            "direct, Ann Rowe: “If you care, show it even when “your team” needs it.”"
        ],
        "“He is 6’2” and he plays well,” Ann Rowe said.": [
            "direct, Ann Rowe: “He is 6’2” and he plays well,”"
        ],
        "Ann Rowe, who is 6’2”, said “it rained” on Monday.": [
            "mixed, Ann Rowe: “it rained” on Monday"
        ],
        "“It rained, Ann Rowe said. “We left.”": [
            "indirect, Ann Rowe: “It rained",
            "direct, Ann Rowe: “We left.”",
        ],
    },
    "what is told by saying more is told by the nearest subject": {
        "The Star said Rowe calmed them by telling them she was late.": [
            "indirect, The Star: Rowe calmed them by telling them she was late",
            "indirect, Rowe: she was late",
        ],
        "Vann mocked the far left by saying it was late.": [
            "indirect, Vann: the far left by saying it was late",
            "indirect, Vann: it was late",
        ],
        "Vann began by saying it was late.": ["indirect, Vann: it was late"],
    },
    "a newspaper is named with its article": {
        "It rained, newspaper The Harbour reported.": [
            "indirect, newspaper The Harbour: It rained"
        ],
        "It rained, wrestling club World Dome (Dome) announced.": [
            "indirect, wrestling club World Dome: It rained"
        ],
        "Initial reports from Whitby hospital said it rained.": [
            "indirect, Initial reports from Whitby hospital: it rained"
        ],
        "Tom Vann reports from Whitby that it rained.": ["indirect, Tom Vann: that it rained"],
    },
    "a list of verbs may hold one of saying with its clause": {
        "The agency hid facts, admitted it withheld notes, and left.": [
            "indirect, The agency: it withheld notes"
        ],
        "The boy, said he was ill.": [],
    },
    "a clause that is admitted may have its verb in quotation marks": {
        "Rowe admits the plan for Whitby “didn’t work.”": [
            "mixed, Rowe: the plan for Whitby “didn’t work.”"
        ],
        "Rowe said unspecified foreign forces were there.": [
            "indirect, Rowe: unspecified foreign forces were there"
        ],
        'Rowe tweeted the following: "We are here."': ['direct, Rowe: "We are here."'],
    },
    "what something is described as ends with its clause": {
        "In what the Star described as a mess, Rowe refused to leave.": [
            "indirect, the Star: a mess",
            "indirect, Rowe: to leave",
        ],
    },
    "what is confirmed or stressed may be a question": {
        "The board reported which boat was lost.": ["indirect, The board: which boat was lost"],
        "The mayor stressed how late it was.": ["indirect, The mayor: how late it was"],
        "The mayor confirmed when asked by the board.": [],
    },
    "whom or what a report rests on may stand before what it says": {
        "The Star reported, citing police data, there were ten deaths.": [
            "indirect, The Star: there were ten deaths"
        ],
        "The Star reported on Monday, based on the count, if Rowe wins, the vote will be late.": [
            "indirect, The Star: if Rowe wins, the vote will be late"
        ],
        "The Star reported, according to two aides, Rowe tried to leave.": [
            "indirect, The Star: Rowe tried to leave",
            "indirect, two aides: Rowe tried to leave",
        ],
        "It rained, Rowe said, citing the heat, and Vann left.": [
            "indirect, Rowe: It rained",
            "indirect, Rowe: the heat",
        ],
    },
    "a clause of two verbs may part who speaks from the verb": {
        "Rowe, who backed Sen. Tom Vann, R-Ohio, and mocked Lu in May, last week said it rained.": [
            "indirect, Rowe: Sen. Tom Vann",
            "indirect, Rowe: it rained",
        ],
        'It is a twist, but given the time it took, Ann Rowe called it "late".': [
            'mixed, Ann Rowe: it "late"'
        ],
    },
    "what is remarked or countered may be a clause without that": {
        "Ann Rowe speculated the virus came by ship.": [
            "indirect, Ann Rowe: the virus came by ship"
        ],
        "Ann Rowe remarked paper is heavy.": ["indirect, Ann Rowe: paper is heavy"],
        "Ann Rowe underlined the port was safe.": ["indirect, Ann Rowe: the port was safe"],
        "Ann Rowe countered if she won she would stay.": [
            "indirect, Ann Rowe: if she won she would stay"
        ],
        "Ann Rowe complained because the mill was late.": [],
        "Ann Rowe commented the posts Monday are late.": [
            "indirect, Ann Rowe: the posts Monday are late"
        ],
    },
    "anonymity is asked for without words": {
        "An aide, who requested anonymity to discuss the plan, left.": [],
    },
    "seeing and taking are no saying": {
        "Ana Ruiz saw that the door was open.": [],
        "Ana Ruiz accepted the award in Leeds.": [],
        "Ana Ruiz accepted the proposal.": ["indirect, Ana Ruiz: the proposal"],
    },
    "a date's comma is none": {
        "Ana Ruiz invoked the Sept. 11, 2001, attacks.": [
            "indirect, Ana Ruiz: the Sept. 11, 2001, attacks"
        ],
        "Ana Ruiz denied any role in the raid of May 4, 2020.": [
            "indirect, Ana Ruiz: any role in the raid of May 4, 2020"
        ],
        "On May 4, 2020, Ana Ruiz said it rained.": ["indirect, Ana Ruiz: it rained"],
    },
    "the object of one verb is no subject of the next": {
        "Voters favored Ana Ruiz and the union backed Tom Roe.": [
            "indirect, Voters: Ana Ruiz",
            "indirect, the union: Tom Roe",
        ],
        "Ana Ruiz and Tom Roe backed the plan.": ["indirect, Ana Ruiz and Tom Roe: the plan"],
        "He said Ana Ruiz and Tom Roe backed the plan.": [
            "indirect, He: Ana Ruiz and Tom Roe backed the plan"
        ],
    },
    "a paper that cites somebody reports": {
        "Two boats sank, the news agency said, citing weather reports.": [
            "indirect, the news agency: Two boats sank"
        ],
        "The ministry said exports fell, citing weak demand.": [
            "indirect, The ministry: exports fell",
            "indirect, The ministry: weak demand",
        ],
    },
    "a list within a name, or of where several are": {
        "Ana Ruiz of the Institute of Epidemiology, Disease Control and Research left, he said.": [
            "indirect, he: Ana Ruiz of the Institute of Epidemiology, Disease Control and Research"
            " left"
        ],
        "The Ministry of Health, Labour and Welfare said it was safe.": [
            "indirect, The Ministry of Health, Labour and Welfare: it was safe"
        ],
        "Officials in Ely, Leeds and York said it was safe.": [
            "indirect, Officials in Ely, Leeds and York: it was safe"
        ],
        "The Department of Health, Ann Lee and Tom Roe said it was safe.": [
            "indirect, The Department of Health, Ann Lee and Tom Roe: it was safe"
        ],
        "The Bank of England, Tesco and Asda said it was safe.": [
            "indirect, The Bank of England, Tesco and Asda: it was safe"
        ],
    },
    "a quote is of whom the sentence before it describes": {
        "Ana Ruiz, whose son is a pilot, was calm. “We play again.”": [
            "direct, Ana Ruiz: “We play again.”"
        ],
        "Adu, whose side have won six in a row, was glum. “We play again.”": [
            "direct, Adu: “We play again.”"
        ],
        "It was late. “We have to go.”": ["direct, nobody: “We have to go.”"],
        "The club is old. “We have to go.”": ["direct, nobody: “We have to go.”"],
        "“Build It” calls for a dam.": [],
    },
    "a day's or a week's event is what a statement is about": {
        "Ann Rowe said Tuesday's vote was a mistake.": [
            "indirect, Ann Rowe: Tuesday's vote was a mistake"
        ],
        "Ann Rowe said the week's storms had worn the dam.": [
            "indirect, Ann Rowe: the week's storms had worn the dam"
        ],
        "Ann Rowe said last week's vote will be held again.": [
            "indirect, Ann Rowe: last week's vote will be held again"
        ],
        "A person at Thursday's meeting says it will be short.": [
            "indirect, A person at Thursday's meeting: it will be short"
        ],
        "Ann Rowe praised last week's deal.": ["indirect, Ann Rowe: last week's deal"],
        "Ann Rowe said on Monday's show that the dam is safe.": [
            "indirect, Ann Rowe: that the dam is safe"
        ],
    },
    "what somebody calls something, whatever word ends it": {
        "The mayor called the squabble unusual.": ["indirect, The mayor: the squabble unusual"],
        "The board called the repairs lawful.": ["indirect, The board: the repairs lawful"],
        "Ann Rowe called both Tom Vann and Bo Lund “crazy.”": [
            "mixed, Ann Rowe: both Tom Vann and Bo Lund “crazy.”"
        ],
        "Ann Rowe called Tom Vann, her rival, a liar.": [
            "indirect, Ann Rowe: Tom Vann, her rival, a liar"
        ],
        "The mayor calls himself a realist.": ["indirect, The mayor: himself a realist"],
        "He was charged with what officials called a hate crime.": [
            "indirect, officials: a hate crime"
        ],
        "They called the harbor chief on Monday.": [],
        "She called a union official.": [],
        "He called his mother, a nurse.": [],
        "A man calling himself Paul Oak left.": [],
    },
    "a relative clause with a quote or two verbs parts a subject from its verb": {
        "Ann Rowe, who calls the plan a “sham,” said the dam is safe.": [
            "mixed, Ann Rowe: the plan a “sham,”",
            "indirect, Ann Rowe: the dam is safe",
        ],
        "Ann Rowe, an engineer who met the board and was hired, said the dam is safe.": [
            "indirect, Ann Rowe, an engineer who met the board and was hired: the dam is safe"
        ],
        "Ann Rowe, head of a group that urges boats to moor, said the dam is safe.": [
            "indirect, a group: boats to moor",
            "indirect, Ann Rowe, head of a group that urges boats to moor: the dam is safe",
        ],
        "Ann Rowe, secretary for harbors, bridges, and ferries, said the dam is safe.": [
            "indirect, Ann Rowe, secretary for harbors, bridges, and ferries: the dam is safe"
        ],
        "“It is late,” said Tom Vann, who calls the plan a “sham,” and left.": [
            "direct, Tom Vann: “It is late,”",
            "mixed, Tom Vann: the plan a “sham,”",
        ],
        "One member not on the list, Ann Rowe, told the Post she was leaving.": [
            "indirect, One member not on the list, Ann Rowe: she was leaving"
        ],
        "Witnesses, according to the Post, said a man fled.": ["indirect, Witnesses: a man fled"],
    },
    'a verb after "and" goes on with a relative clause or with what was expressed': {
        "Ann Rowe, who backed the plan in May and said she would pay for it, stayed at home.": [
            "indirect, Ann Rowe: the plan in May",
            "indirect, Ann Rowe: she would pay for it",
        ],
        "She expressed concern about the dam in Ely and said she hoped it would hold.": [
            "indirect, She: the dam in Ely",
            "indirect, She: she hoped it would hold",
        ],
        "Anyone who retires and begins to want a boat waits.": [],
    },
    "what is put first in a reported clause is stepped over": {
        "Ann Rowe said, if elected, she would mend the dam.": [
            "indirect, Ann Rowe: she would mend the dam"
        ],
        "Local officials said on Saturday, about 20 boats sank.": [
            "indirect, Local officials: about 20 boats sank"
        ],
        "Ann Rowe says, win or lose in May, she will stay.": ["indirect, Ann Rowe: she will stay"],
        "The rain, Ann Rowe said, while in Ely the sun shone, will last.": [
            "indirect, Ann Rowe: The rain"
        ],
    },
    "a bracket that closes ends what it holds": {
        "The dam burst (Ann Rowe later said that it was old).": [
            "indirect, Ann Rowe: that it was old"
        ],
        "The dam burst. (Ann Rowe, of course, denied the claim.)": [
            "indirect, Ann Rowe: the claim"
        ],
        "Ann Rowe said the dam (in Ely) is safe.": ["indirect, Ann Rowe: the dam (in Ely) is safe"],
    },
    "several who are named one after the other say it together": {
        "Ann Rowe, Bo Lund and Cy Hall said the dam is safe.": [
            "indirect, Ann Rowe, Bo Lund and Cy Hall: the dam is safe"
        ],
        "Ann Rowe, Bo Lund, and Cy Hall all agreed that the dam is safe.": [
            "indirect, Ann Rowe, Bo Lund, and Cy Hall: that the dam is safe"
        ],
        "In Ely, Ohio, Ann Rowe and Bo Lund said the dam is safe.": [
            "indirect, Ann Rowe and Bo Lund: the dam is safe"
        ],
        "Lands that include Peru, Chad and Fiji should pay, Ann Rowe said.": [
            "indirect, Ann Rowe: Lands that include Peru, Chad and Fiji should pay"
        ],
    },
    '"all", "both" and "each" after a subject are no source': {
        "Ann Rowe and Bo Lund both said the dam is safe.": [
            "indirect, Ann Rowe and Bo Lund: the dam is safe"
        ],
        "The mayors — whose party is old — all agreed the dam is safe.": [
            "indirect, The mayors: the dam is safe"
        ],
        "Both said the dam is safe.": ["indirect, Both: the dam is safe"],
    },
    'who stands after "according to" and has a verb is no description': {
        "According to Tern, the mayor, Ann Rowe, said the dam is safe, adding it is new.": [
            "indirect, Tern: the mayor, Ann Rowe, said the dam is safe, adding it is new",
            "indirect, the mayor, Ann Rowe: the dam is safe",
            "indirect, the mayor, Ann Rowe: it is new",
        ],
        "According to Ann Rowe, the mayor, the dam is safe.": [
            "indirect, Ann Rowe: the dam is safe"
        ],
    },
    "a study that two made says what it found": {
        "A study conducted by Ann Rowe and other engineers found the dam is safe.": [
            "indirect, A study conducted by Ann Rowe and other engineers: the dam is safe"
        ],
        "A review, first reported by the Post, which found that the dam is old, is out.": [
            "indirect, A review: that the dam is old"
        ],
        "The chairs that the Post interviewed predicted the dam will hold.": [
            "indirect, The chairs: the dam will hold"
        ],
    },
    "acts of verbs that also tell what is said": {
        "The board confirmed Ann Rowe to the post.": [],
        "The board confirmed the dam is safe.": ["indirect, The board: the dam is safe"],
        "Tom Vann, who is challenging Senator Ann Rowe, left.": [],
        "Tom Vann challenged Ann Rowe to a debate.": ["indirect, Tom Vann: Ann Rowe to a debate"],
        "Ann Rowe assumed the presidency.": [],
        "They want to call a debate in May on the dam.": [
            "indirect, They: to call a debate in May on the dam"
        ],
        "She seeks ways to house and support pilots.": [],
    },
    "what is supposed of somebody is said by nobody beside it": {
        "He was hurt in the Ely mill, at noon on Friday by a man, suspected to be a guard.": [],
    },
    "a plural does nothing in the third person singular": {
        "He gives long speeches on the poor - above all on their homes - then backs them up.": [],
    },
    "two subjects after an object": {
        "She attacked Tom Vann as a weak rival and his campaign called for a vote.": [
            "indirect, She: Tom Vann as a weak rival",
            "indirect, his campaign: a vote",
        ],
        "Some feared a speech like that of May, when Tom Vann, who had lost, called for a “war.”": [
            "indirect, Some: a speech like that of May",
            "mixed, Tom Vann: a “war.”",
        ],
        "Voters were angry about Ann Rowe vowing to stay.": [
            "indirect, Voters: Ann Rowe vowing to stay"
        ],
    },
    "what comes after commas in a row is one person's": {
        "Officials said a guard saw them, asked them in, and learned they are pilots.": [
            "indirect, Officials: a guard saw them, asked them in, and learned they are pilots"
        ],
    },
    "a show on the air shows nothing": {
        "She was a star of the reality television show Harbor House.": [],
        "Talk show host Ann Rowe said the dam is safe.": [
            "indirect, Talk show host Ann Rowe: the dam is safe"
        ],
        "The polls show Ann Rowe ahead.": ["indirect, The polls: Ann Rowe ahead"],
    },
    "whom a question was put to is part of what was asked": {
        "Ann Rowe asked Tom Vann about notes he had made in May.": [
            "indirect, Ann Rowe: Tom Vann about notes he had made in May"
        ],
    },
    "who was quoted, described between commas": {
        "The Post quoted Ann Rowe, formerly an engineer in Ely, as saying “the dam is safe now.”": [
            "direct, Ann Rowe, formerly an engineer in Ely: “the dam is safe now.”"
        ],
    },
    "peoples are no verbs' objects": {
        "The Pakistanis state they are ready.": ["indirect, The Pakistanis: they are ready"],
    },
    "whom it is said to ends where the clause begins": {
        "Ann Rowe told reporters police had left.": ["indirect, Ann Rowe: police had left"],
        "Ann Rowe told reporters Tesla will build a mill.": [
            "indirect, Ann Rowe: Tesla will build a mill"
        ],
        "Ann Rowe told CNN rebels had left.": ["indirect, Ann Rowe: rebels had left"],
        "Ann Rowe told reporters raising taxes would hurt families.": [
            "indirect, Ann Rowe: raising taxes would hurt families"
        ],
        "Ann Rowe told reporters that the dam is safe.": [
            "indirect, Ann Rowe: that the dam is safe"
        ],
        "Ann Rowe told CNN anchor Bo Lund that the dam is safe.": [
            "indirect, Ann Rowe: that the dam is safe"
        ],
        "Ann Rowe told reporters although it rained, the dam held.": [
            "indirect, Ann Rowe: although it rained, the dam held"
        ],
    },
    "a clause that is said may open with a phrase": {
        "Ann Rowe said in Ohio, the rain has stopped.": [
            "indirect, Ann Rowe: the rain has stopped"
        ],
        "Ann Rowe said despite the rain, the dam held.": [
            "indirect, Ann Rowe: despite the rain, the dam held"
        ],
        "Ann Rowe believes before the flood, dams were checked yearly.": [
            "indirect, Ann Rowe: before the flood, dams were checked yearly"
        ],
        "Ann Rowe said perhaps the dam will hold.": [
            "indirect, Ann Rowe: perhaps the dam will hold"
        ],
        "Ann Rowe said even the new dam was leaking.": [
            "indirect, Ann Rowe: even the new dam was leaking"
        ],
        "If Ann Rowe told the board of the leak, the dam will be mended.": [],
    },
    "an object before a source with a description is no part of it": {
        "They left the old dam, Ann Rowe, the mayor, said.": [
            "indirect, Ann Rowe, the mayor: They left the old dam"
        ],
        "The dam is safe, Ann Rowe, the mayor, said.": [
            "indirect, Ann Rowe, the mayor: The dam is safe"
        ],
        "The dam is safe, Ann Rowe, 43, said.": ["indirect, Ann Rowe, 43: The dam is safe"],
        "“No,” replied Ann Rowe, the mayor, who said the dam is safe.": [
            "direct, Ann Rowe: “No,”",
            "indirect, Ann Rowe, the mayor: the dam is safe",
        ],
    },
    "those asked are no askers": {
        "More than half of those asked said the dam is safe.": [
            "indirect, More than half of those asked: the dam is safe"
        ],
    },
    "how somebody sees something": {
        "Ann Rowe sees the vote as a chance to mend the dam.": [
            "indirect, Ann Rowe: the vote as a chance to mend the dam"
        ],
        "Builders see parks as wasted space.": ["indirect, Builders: parks as wasted space"],
        "Ann Rowe saw him as he left.": [],
        "Ann Rowe saw the man at the door.": [],
    },
    "a toll that is put at a number": {
        "Officials put the toll at 40.": ["indirect, Officials: the toll at 40"],
        "Ann Rowe put the lid on at noon.": [],
    },
    "a plea": {
        "Tom Vann pleaded not guilty to theft.": ["indirect, Tom Vann: not guilty to theft"],
        "Tom Vann pleaded guilty.": ["indirect, Tom Vann: guilty"],
        "Ann Rowe admitted lying.": ["indirect, Ann Rowe: lying"],
    },
    'a feeling may lead to a clause without "that"': {
        "Ann Rowe is confident the dam will hold.": ["indirect, Ann Rowe: the dam will hold"],
        "Ann Rowe made sure the dam would hold.": [],
    },
    '"according to" after a colon, before a place and beside a relative clause': {
        "It is no secret: According to recent polls, most voters back the dam.": [
            "indirect, recent polls: most voters back the dam",
            "indirect, most voters: the dam",
        ],
        "In the last round, Ann Rowe leads in Ely, according to the Post, where the dam is.": [
            "indirect, the Post: In the last round, Ann Rowe leads in Ely"
        ],
        "The dam has, according to engineers who saw it, been mended.": [
            "indirect, engineers: The dam has",
            "indirect, engineers: been mended",
        ],
    },
    "content that opens with a quoted phrase goes on after its source": {
        'Despite his "loud manner," Ann Rowe said, Tom Vann is a shy man.': [
            'mixed, Ann Rowe: Despite his "loud manner,"',
            "indirect, Ann Rowe: Tom Vann is a shy man",
        ],
        "“It rained,” Ann Rowe said, and Tom Vann left.": ["direct, Ann Rowe: “It rained,”"],
    },
    "what a poll tells by a number, whatever follows it": {
        "Ann Rowe leads by 57 percent to 33 percent in the 50-state poll.": [
            "indirect, the 50-state poll: Ann Rowe leads by 57 percent to 33 percent"
        ],
        "Ann Rowe fell to 10 percent in the latest Star poll released on Monday.": [
            "indirect, the latest Star poll: Ann Rowe fell to 10 percent"
        ],
        "Ann Rowe was at 25 percent in the most recent Star poll, up from 20.": [
            "indirect, the most recent Star poll: Ann Rowe was at 25 percent"
        ],
        "He blamed a fall of 9 percent in the polls on the rain.": [
            "indirect, He: a fall of 9 percent in the polls on the rain"
        ],
    },
    "an occasion is no part of the name after it": {
        "In a statement Ann Rowe said the dam is safe.": ["indirect, Ann Rowe: the dam is safe"],
        "In an interview Mr. Vann said the dam is safe.": ["indirect, Mr. Vann: the dam is safe"],
    },
    "what somebody says while doing something else": {
        "Ann Rowe, saying the dam is safe, left early.": ["indirect, Ann Rowe: the dam is safe"],
    },
    "a second quote is its own source's": {
        "“I saw it,” Ann Rowe said, “and it was bad,” Tom Vann added.": [
            "direct, Ann Rowe: “I saw it,”",
            "direct, Tom Vann: “and it was bad,”",
        ],
        "“It rained,” Ann Rowe said, “and the dam held.”": [
            "direct, Ann Rowe: “It rained,”",
            "direct, Ann Rowe: “and the dam held.”",
        ],
    },
    "a degree's stop ends no clause": {
        "Ann Rowe, a Ph.D. student in Ely, said the dam is safe.": [
            "indirect, Ann Rowe, a Ph.D. student in Ely: the dam is safe"
        ],
        "Ann Rowe has a Ph.D. She said the dam is safe.": ["indirect, She: the dam is safe"],
    },
    "an occasion may stand within a verb": {
        "The firm has in recent weeks said it will close.": ["indirect, The firm: it will close"],
        "The aides have in the past said the dam is safe.": [
            "indirect, The aides: the dam is safe"
        ],
    },
    "whose words a participle after them tells": {
        "Tom Vann was angry, given Ann Rowe's comments saying the dam would break.": [
            "indirect, Ann Rowe: the dam would break"
        ],
        "Tom Vann left, with one of her ads asking, “Is it safe?”": [
            "direct, one of her ads: “Is it safe?”"
        ],
    },
    "a promise ends before what was done": {
        "Ann Rowe pledged police reform and tried to win over the town.": [
            "indirect, Ann Rowe: police reform"
        ],
        "Ann Rowe vowed to keep the library open and celebrated the ruling Monday.": [
            "indirect, Ann Rowe: to keep the library open"
        ],
        "Ann Rowe hopes to be happy and do her job.": [
            "indirect, Ann Rowe: to be happy and do her job"
        ],
    },
    'an object ends before a clause that "and" adds': {
        "Ann Rowe endorsed Bo Park and the governor withdrew his support.": [
            "indirect, Ann Rowe: Bo Park"
        ],
        'Ann Rowe called the plans "unpatriotic," and her council has tried to stop them.': [
            'mixed, Ann Rowe: the plans "unpatriotic,"'
        ],
        "Ann Rowe noted Ann Lee and Bo Park were late.": [
            "indirect, Ann Rowe: Ann Lee and Bo Park were late"
        ],
        "Ann Rowe endorsed the clerk and the treasurer.": [
            "indirect, Ann Rowe: the clerk and the treasurer"
        ],
    },
    "an object ends before what else its source was doing": {
        "Ann Rowe spent the week attacking Bo Park and visiting his old school.": [
            "indirect, Ann Rowe: Bo Park"
        ],
        "Ann Rowe is proposing building homes and hiring nurses.": [
            "indirect, Ann Rowe: building homes and hiring nurses"
        ],
    },
    '"did" before a verb stresses it': {
        "Ann Rowe did say it rained.": ["indirect, Ann Rowe: it rained"],
        "Ann Rowe did call for more nurses.": ["indirect, Ann Rowe: more nurses"],
        "Ann Rowe didn't say it rained.": [],
        "Ann Rowe does not say it rained.": [],
    },
    "what is called so in a relative clause": {
        'The council put the cost at $2 million, which Mr. Park called "a disgrace."': [
            "indirect, The council: the cost at $2 million",
            'direct, Mr. Park: "a disgrace."',
        ],
        'In a clip that Judge Ann Rowe called "distasteful," Bo Park sang.': [
            'direct, Judge Ann Rowe: "distasteful,"'
        ],
        "They tried to kill a bill that critics called cruel.": ["indirect, critics: cruel"],
        'They played a song that fans called "Late Rain."': [],
    },
    "words of place part an object from what it is called": {
        "Ann Rowe called the town's quarrel with the firm unusual.": [
            "indirect, Ann Rowe: the town's quarrel with the firm unusual"
        ],
        "Ann Rowe called the attack in Leeds cowardly.": [
            "indirect, Ann Rowe: the attack in Leeds cowardly"
        ],
        'Ann Rowe called the mayor\'s remarks and acts on Sunday "childish."': [
            'mixed, Ann Rowe: the mayor\'s remarks and acts on Sunday "childish."'
        ],
        'Ann Rowe attacked Bo Park, calling him, among other things, "a liar."': [
            "indirect, Ann Rowe: Bo Park",
            'mixed, Ann Rowe: him, among other things, "a liar."',
        ],
        "Ann Rowe called the police in Leeds on Sunday.": [],
    },
    "who finds himself somewhere says nothing": {
        "On the toll, Ann Rowe found herself in trouble two weeks ago.": [],
    },
    "an occasion or a day may stand before a second verb": {
        "Ann Rowe freed up money and on Monday announced more was being sent to Ely.": [
            "indirect, Ann Rowe: more was being sent to Ely"
        ],
        "Ann Rowe left early and on Monday she wept.": [],
    },
    "who acts while saying something says it": {
        "Bo Park had a similar view of the dam, while saying that the speech reassured him.": [
            "indirect, Bo Park: that the speech reassured him"
        ],
        "Bo Park left the hall while telling reporters that the dam is safe.": [
            "indirect, Bo Park: that the dam is safe"
        ],
    },
    "a second verb of what was told": {
        "A boost came with the news that Ann Rowe planned to stay and offered to pay.": [
            "indirect, Ann Rowe: to stay",
            "indirect, Ann Rowe: to pay",
        ],
    },
    "a clause put first after a verb of saying": {
        "Ann Rowe said, when she was earning little, a boss invited her to lunch.": [
            "indirect, Ann Rowe: a boss invited her to lunch"
        ],
        "The dam is old, Ann Rowe said, when it burst.": ["indirect, Ann Rowe: The dam is old"],
    },
    "a verb after a pronoun may look like a noun": {
        'Then he cut into Bo Park, calling him a "stiff."': ['mixed, he: him a "stiff."'],
    },
    "a verb after a share and before its object is no noun": {
        "On social issues 53% describe themselves as liberal.": [
            "indirect, 53%: themselves as liberal"
        ],
        "There is less consensus on the toll: 47% say the town should keep it.": [
            "indirect, 47%: the town should keep it"
        ],
        "About one in five say they would not vote.": [
            "indirect, About one in five: they would not vote"
        ],
        "About two-thirds of the guests described themselves as liberals.": [
            "indirect, About two-thirds of the guests: themselves as liberals"
        ],
    },
    'what is made clear may follow when, or no "that"': {
        "Ann Rowe made it clear to the council on Wednesday that she has their backs.": [
            "indirect, Ann Rowe: that she has their backs"
        ],
        "Officials with the board made clear Monday they have no plans to spend money.": [
            "indirect, Officials with the board: they have no plans to spend money"
        ],
        "Bo Park made it clear the comment hit a nerve.": [
            "indirect, Bo Park: the comment hit a nerve"
        ],
        "Bo Park had made it known that he would go.": ["indirect, Bo Park: that he would go"],
        "Bo Park made the water clear that day.": [],
        "It was made clear that sales fell.": [],
    },
    "what somebody described as something in a relative clause": {
        "Bo Park touted his wins, particularly in Leeds, which he describes as his second home.": [
            "indirect, Bo Park: his wins",
            "indirect, he: his second home",
        ],
        'It was Bo Park, whom one aide described as "his brother."': [
            'direct, one aide: "his brother."'
        ],
        "Ann Rowe left what she saw as a sinking ship.": ["indirect, she: a sinking ship"],
    },
    "hopes may lead to any words": {
        "The mayor hopes the town stays calm.": ["indirect, The mayor: the town stays calm"],
        "Leaders hoped the meeting, requested by Ann Rowe, would be a moment of calm.": [
            "indirect, Leaders: the meeting, requested by Ann Rowe, would be a moment of calm"
        ],
        "Supporters of the law hope this is just a start.": [
            "indirect, Supporters of the law: this is just a start"
        ],
    },
    "a person's net worth is no preposition": {
        "Bo Park claims his net worth is in excess of $10 billion.": [
            "indirect, Bo Park: his net worth is in excess of $10 billion"
        ],
        "He owns a home worth $2 million.": [],
    },
    "who is asked about in a question says nothing": {
        "How does a leader persuade the voters to stay?": [],
        "How does Ann Rowe explain the loss?": [],
        "Would voters say the toll is fair?": [],
        "Do you support Ann Rowe?": [],
        "Experts explain the loss.": ["indirect, Experts: the loss"],
    },
    'what somebody says by a noun and "is"': {
        "Ann Rowe's answer was that the dam is safe.": ["indirect, Ann Rowe: that the dam is safe"],
        "Her point is that the dam, which is old, is safe.": [
            "indirect, Her: that the dam, which is old, is safe"
        ],
        "Ann Rowe's contention was that Bo Park is, in fact, a spy.": [
            "indirect, Ann Rowe: that Bo Park is, in fact, a spy"
        ],
        "The answer was that the dam is safe.": [],
    },
    "nouns of saying with their owner": {
        "Ann Rowe renewed her call to ban all trucks.": ["indirect, her: to ban all trucks"],
        "The vote killed Ann Rowe's proposal to ban all trucks.": [
            "indirect, Ann Rowe: to ban all trucks"
        ],
        "Ann Rowe threw her support behind Bo Park.": ["indirect, her: Bo Park"],
        "Ann Rowe doubled down on her remarks about Bo Park and said he was a spy.": [
            "indirect, Ann Rowe: her remarks about Bo Park",
            "indirect, Ann Rowe: he was a spy",
        ],
        "Ann Rowe angered the town with her assessment of its mayor.": ["indirect, her: its mayor"],
    },
    "what a clause is about stands before who says it": {
        "It is a probe the agency said was ongoing.": ["indirect, the agency: was ongoing"],
        "The mill made gains analysts say are likely to last.": [
            "indirect, analysts: are likely to last"
        ],
        "It is a move that the kingdom hopes will shatter doubts.": [
            "indirect, the kingdom: will shatter doubts"
        ],
        "The gains made by the mill, analysts say, are likely to last.": [
            "indirect, analysts: The gains made by the mill",
            "indirect, analysts: are likely to last",
        ],
    },
    "what somebody believes in": {
        "Ann Rowe believes in free trade.": ["indirect, Ann Rowe: free trade"],
    },
    "two adjectives are no second verb": {
        "Ann Rowe was alarmed by the focused and sustained attacks on her.": [
            "indirect, Ann Rowe: the focused and sustained attacks on her"
        ],
    },
    "what somebody would like is a wish": {
        "Ann Rowe would like to see a new dam.": ["indirect, Ann Rowe: to see a new dam"],
        "Ann Rowe likes to swim.": [],
        "Ann Rowe would not like to go.": [],
    },
    "a request for comment says nothing": {
        "The union did not respond to the paper's request for comment.": [],
        "Ann Rowe spoke of her request for nurses.": ["indirect, Ann Rowe: her request for nurses"],
    },
    "states that are no verb": {
        "They won in very large states.": [],
        "The law states in part that the dam is safe.": ["indirect, The law: that the dam is safe"],
        "They won in key states for Ann Rowe.": [],
    },
    "who needs something says nothing": {
        "Ann Rowe needs 40 votes to win.": [],
    },
    "who is identified, and what is cited": {
        "Police identified the man as Bo Park.": ["indirect, Police: the man as Bo Park"],
        '"It will be late," Ann Rowe said, citing Bo Park\'s doubts about the dam.': [
            'direct, Ann Rowe: "It will be late,"',
            "indirect, Ann Rowe: Bo Park's doubts about the dam",
        ],
    },
    "who did not report is no report": {
        "He left, nor did he report that it rained.": [],
    },
    "an adverb before a feeling": {
        "Ann Rowe was also critical of the mayor's stance.": [
            "indirect, Ann Rowe: the mayor's stance"
        ],
        "Voters are deeply skeptical of the plan.": ["indirect, Voters: the plan"],
        "Party bosses are so worried that she could lose.": [
            "indirect, Party bosses: that she could lose"
        ],
        "Ann Rowe was not hopeful about the talks.": [],
        "It is far from certain that it will rain.": [],
    },
    "a feeling that commas set apart": {
        "Angered by the plan, Ann Rowe left.": ["indirect, Ann Rowe: the plan"],
        "Worried the town might flood, the mayor closed the dam.": [
            "indirect, the mayor: the town might flood"
        ],
        "Aides, wary of the plan, have left.": ["indirect, Aides: the plan"],
    },
    "who feels something in a relative clause": {
        "Voters who are angry about the economy stayed home.": ["indirect, Voters: the economy"],
        "Kunin, who has been critical of Ann Rowe, left.": ["indirect, Kunin: Ann Rowe"],
    },
    "an adverb between a verb and its preposition": {
        "Friends spoke highly of Ann Rowe.": ["indirect, Friends: Ann Rowe"],
        "Ann Rowe pointed repeatedly to the dam.": ["indirect, Ann Rowe: the dam"],
    },
    "several state bodies are no several who state": {
        "Several state officials said it rained.": ["indirect, Several state officials: it rained"],
        "Many state lawmakers want a vote.": ["indirect, Many state lawmakers: a vote"],
        "Some state that it rained.": ["indirect, Some: that it rained"],
    },
    "what others are asked to say nobody says": {
        "Her requests to discuss the deal were ignored.": ["indirect, Her: to discuss the deal"],
        "His call to reject the plan failed.": ["indirect, His: to reject the plan"],
    },
    "what shares of people answer": {
        "Of those asked, 54 per cent said yes, 31 per cent said no and the rest did not know.": [
            "indirect, 54 per cent: yes",
            "indirect, 31 per cent: no",
        ],
        "Some 54 per cent said it would rain, compared with 30 per cent in May.": [
            "indirect, Some 54 per cent: it would rain"
        ],
        "Ann Rowe said no, the dam is safe.": ["indirect, Ann Rowe: no, the dam is safe"],
    },
    "a document that is to be put before somebody": {
        "A report to be put before Oslo council's cabinet on Tuesday says the dam is weak.": [
            "indirect, A report: the dam is weak"
        ],
        "A document due to be presented to the school board says the roof leaks.": [
            "indirect, A document: the roof leaks"
        ],
        "The man to be tried on Monday says it rained.": [],
    },
    "whom somebody lets know something says nothing": {
        "She let Tom Vann know the dam was weak.": [],
        "They made Tom Vann say that it rained.": ["indirect, Tom Vann: that it rained"],
    },
    "what somebody has yet to say": {
        "The club has yet to say who will coach the side.": [
            "indirect, The club: who will coach the side"
        ],
        "The court has yet to explain why the case was dropped.": [
            "indirect, The court: why the case was dropped"
        ],
        "Neither team has yet to say if it will play.": [],
        "The train has yet to arrive.": [],
    },
    "the words on a shirt are whose shirt it is": {
        "Ann Rowe wore a T-shirt that said “Free the Press.”": [
            "direct, Ann Rowe: “Free the Press.”"
        ],
        "Bo Park held a placard that said “No Dam.”": ["direct, Bo Park: “No Dam.”"],
        "Ann Rowe found a note that said “No Dam.”": ["direct, a note: “No Dam.”"],
    },
    "a quote goes on from who said it, not from who reports that": {
        '"It is late," the judge said, according to the Post. "The dam broke."': [
            'direct, the judge: "It is late,"',
            'mixed, the Post: "It is late," the judge said',
            'direct, the judge: "The dam broke."',
        ],
        '"It is late," according to the Post. "The dam broke."': [
            'direct, the Post: "It is late,"',
            'direct, the Post: "The dam broke."',
        ],
    },
    "according to somebody, between a subject and its verb": {
        "The ship, according to logs, sailed on Monday.": [
            "indirect, logs: The ship",
            "indirect, logs: sailed on Monday",
        ],
        "The men, according to papers filed in May, met at noon.": [
            "indirect, papers: The men",
            "indirect, papers: met at noon",
        ],
        "The toll, according to the mayor, who was there, rose to nine.": [
            "indirect, the mayor: The toll",
            "indirect, the mayor: rose to nine",
        ],
        "It rained in Ely, according to Ann Rowe, hired in May.": [
            "indirect, Ann Rowe: It rained in Ely"
        ],
    },
    "there are fears, and nobody's": {
        "There are fears that the dam could burst.": ["indirect, nobody: that the dam could burst"],
        "They are demands that nobody can meet.": [],
    },
    "no mention is made of what is not said": {
        "Ann Rowe made no mention of the dam.": [],
        "Ann Rowe made mention of the dam.": ["indirect, Ann Rowe: the dam"],
    },
    "who is convinced of what follows": {
        "Everyone is convinced the vote will be late, and close.": [
            "indirect, Everyone: the vote will be late"
        ],
        "The board was convinced by the tape.": [],
    },
    "what it stands for that a colon leads to": {
        "Here is how Ann Rowe explained it: “We ran out of legs.”": [
            "direct, Ann Rowe: “We ran out of legs.”"
        ],
    },
    "as somebody likes to call it": {
        "The dome is “a soup bowl,” as its designer, Ann Rowe, called it.": [
            "direct, its designer, Ann Rowe: “a soup bowl,”"
        ],
        "The valley is “the larder,” as Ann Rowe likes to say.": [
            "direct, Ann Rowe: “the larder,”"
        ],
        "The match was “a wake,” as Ann Rowe described it.": ["direct, Ann Rowe: “a wake,”"],
        "The office shut early, as the wardens like to call it a day at five.": [],
    },
    "a pair of adjectives may stand after those it is of": {
        "Players past and present mocked the kit.": ["indirect, Players: the kit"],
        "Lawmakers left and right said the bill was dead.": [
            "indirect, Lawmakers: the bill was dead"
        ],
        "Ann Rowe looked left and right and said no.": ["indirect, Ann Rowe: no"],
    },
    "a nickname in single marks is a part of its name": {
        "“We are broke,” said Bo ‘Red’ Park, the keeper.": [
            "direct, Bo ‘Red’ Park: “We are broke,”"
        ],
    },
    "between two years is when, and no content": {
        "Between 2004 and 2009, Ann Rowe advised three ministers.": [],
        "He said between 1800 and 2000 people had left.": [
            "indirect, He: between 1800 and 2000 people had left"
        ],
    },
    "an interview's answers are whom somebody spoke to, no outlet": {
        "The Star met the pianist Ann Rowe at home.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
        "Quill Radio's Tom Bell talked to diver Bo Park.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Bo Park: It rained.",
        ],
        "Tom Bell of the Star caught up with sprinter Bo Park.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Bo Park: It rained.",
        ],
        "In New York last week, the Post spoke to Ann Rowe.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
        "Ann Rowe, who met Bo Park, left. Ann Rowe ran it.\n\nQ: Why?\n\nA: It rained.": [
            "direct, nobody: Why?",
            "direct, Ann Rowe: It rained.",
        ],
    },
    "to back somebody with what he is given says nothing": {
        "The bank backed the mill with a loan of 2 million euros.": [],
        "The lottery supported the theatre with £50,000.": [],
        "The mayor backed the mill with a statement.": ["indirect, The mayor: the mill"],
        "The mayor backed the plan.": ["indirect, The mayor: the plan"],
    },
    "records of several things show what stands around": {
        "The driver, police records show, was stopped twice.": [
            "indirect, police records: The driver",
            "indirect, police records: was stopped twice",
        ],
        "The ship, customs records show, made four trips.": [
            "indirect, customs records: The ship",
            "indirect, customs records: made four trips",
        ],
    },
    "what is supposed, asked or denied is nobody's statement": {
        "It is not clear whether Bo Roe knew that the bridge was closed.": [],
        "Unless the party suddenly renounces the union, the plan is dead.": [],
        "It would help if Ann Rowe endorsed Bo Roe.": [],
        "It's not that Roe feels he lost.": [],
        "There is no evidence that Ann Rowe knew the dam was unsafe.": [],
        "Even if Ann Rowe said the dam was safe, it broke.": [
            "indirect, Ann Rowe: the dam was safe"
        ],
        "There is no doubt that Ann Rowe supports the plan.": ["indirect, Ann Rowe: the plan"],
        "The mayor has not issued a statement saying who won.": [],
        "Anyone suspecting otherwise does not know the town.": [],
        "It is anyone's guess whether the mill recovers.": [],
    },
    "what somebody is kept from saying is not said": {
        "Ann Rowe refrained from attacking her rivals.": [],
        "Far from criticizing the plan, Ann Rowe praised it.": ["indirect, Ann Rowe: it"],
        "Rather than mocking the plan, Ann Rowe praised it.": ["indirect, Ann Rowe: it"],
        "Aside from saying that it was late, Ann Rowe kept quiet.": [
            "indirect, Ann Rowe: that it was late"
        ],
        "Bo Roe was reluctant to endorse Ann Rowe.": ["indirect, Bo Roe: to endorse Ann Rowe"],
        "Bo Roe was eager to say that he won.": ["indirect, Bo Roe: that he won"],
    },
    "almost nothing is no nothing": {
        "The inquiry found virtually nothing that was new.": [
            "indirect, The inquiry: virtually nothing that was new"
        ],
        "Ann Rowe said nearly everything was lost.": [
            "indirect, Ann Rowe: nearly everything was lost"
        ],
    },
    "what some verbs do elsewhere says nothing": {
        "All signs pointed to a draw on Thursday.": [],
        "Ann Rowe pointed to signs of rain.": ["indirect, Ann Rowe: signs of rain"],
        "Democrats are defending a number of seats next year.": [],
        "Ann Rowe defended her record on jobs.": ["indirect, Ann Rowe: her record on jobs"],
        "Young voters reliably show up for candidates they like.": [],
        "A rule is a rule, as it's currently written, but few know it.": [],
    },
    "whose deed an object is of has said it": {
        "Members of the campaign to save the harbor said it rained.": [
            "indirect, Members of the campaign: it rained"
        ],
        "Organizers of the push to boycott the mayor's harbor speech said it rained.": [
            "indirect, Organizers of the push: it rained"
        ],
        "A group formed to save the harbor said it rained.": ["indirect, A group: it rained"],
        "A man arrested trying to leave the port told police it rained.": [
            "indirect, A man: it rained"
        ],
        "The first woman to lead the harbor board said it rained.": [
            "indirect, The first woman: it rained"
        ],
        "In a bid to save the harbor the mayor said it rained.": ["indirect, the mayor: it rained"],
        "Members devoted to old causes said it rained.": ["indirect, Members: it rained"],
        "Farmers were likely to say they preferred rain.": ["indirect, they: rain"],
    },
    "who shows a quality says nothing": {
        "Ann Rowe showed restraint.": [],
        "Many of them show an understanding of trade.": [],
        "Bo Roe has projected strength since May.": [],
        "The poll shows weakness in the towns.": ["indirect, The poll: weakness in the towns"],
        "Ann Rowe projected a loss for the year.": ["indirect, Ann Rowe: a loss for the year"],
    },
    "what somebody responds to he has not said": {
        "Ann Rowe responded to a question about the toll.": [],
        "The town responds to threats with force.": [],
        "Ann Rowe responded that it rained.": ["indirect, Ann Rowe: that it rained"],
        "Ann Rowe responded to the report, saying it was late.": [
            "indirect, Ann Rowe: it was late"
        ],
    },
    "who speaks is no object or complement of the clause before": {
        "She was a nurse and her brother said it rained.": ["indirect, her brother: it rained"],
        "Ann Rowe is a doctor and Bo Roe said it rained.": ["indirect, Bo Roe: it rained"],
        "Both are already bakers and both have said that it rained.": [
            "indirect, both: that it rained"
        ],
        "He walked to the mill and the mayor said it rained.": ["indirect, the mayor: it rained"],
        "He fired at the door and police said it rained.": ["indirect, police: it rained"],
        "A letter sent to the mayor and his aides said it rained.": [
            "indirect, A letter sent to the mayor and his aides: it rained"
        ],
        "A man hurt by the mayor and his aides said it rained.": [
            "indirect, A man hurt by the mayor and his aides: it rained"
        ],
    },
    "what is called something stands before who calls it": {
        "It will cut ten jobs, a move the union called “cruel.”": ["direct, the union: “cruel.”"],
        "He sang a song the band called “Late Rain.”": [
            "mixed, He: a song the band called “Late Rain.”"
        ],
    },
    "what leads to a source is not of it": {
        "Ann Rowe said that, according to figures from her office, it rained.": [
            "indirect, Ann Rowe: that, according to figures from her office, it rained",
            "indirect, figures from her office: it rained",
        ],
        "A quarter of that, according to Ann Rowe, is rain.": [
            "indirect, Ann Rowe: A quarter of that",
            "indirect, Ann Rowe: is rain",
        ],
    },
    "records that were made public or seen by somebody": {
        "Emails obtained by The Post show it rained.": [
            "indirect, Emails obtained by The Post: it rained"
        ],
        "Records made public on Friday say it rained.": [
            "indirect, Records made public on Friday: it rained"
        ],
        "The public said it rained.": ["indirect, The public: it rained"],
    },
    "whose leader speaks, named between commas": {
        "It drew anger from the union, whose leader, Jo Park, called it late.": [
            "indirect, leader, Jo Park: it late"
        ],
        "The firm, whose office is in Ely, Kent, said it rained.": [
            "indirect, The firm: it rained"
        ],
    },
    "by what something is told is no source of it": {
        "Staff were told by email on Friday that it rained.": ["indirect, nobody: that it rained"],
        "Staff were told by managers that it rained.": ["indirect, managers: that it rained"],
    },
    "it is thought, without that": {
        "It is thought the fire began at sea.": ["indirect, nobody: the fire began at sea"],
        "The case is thought the worst of its kind.": [],
    },
    "what is announced announces nothing, and 'least' is nobody": {
        "The ship can stay, a plan announced earlier this year.": [],
        "The plan proposes that the port be closed.": [
            "indirect, The plan: that the port be closed"
        ],
        "The biggest and least talked about change is the toll.": [],
        "Most said it rained.": ["indirect, Most: it rained"],
    },
    "an apposition may have its short form in brackets": {
        "The inquiry blames the operator, Whitby Ferries (WF), for the delay. It says it rained.": [
            "indirect, The inquiry: the operator, Whitby Ferries (WF), for the delay",
            "indirect, It: it rained",
        ],
    },
    "the past is a time": {
        "Roe's aides have said in the past that the dam is safe.": [
            "indirect, Roe's aides: that the dam is safe",
        ],
    },
    "a court hears evidence": {
        "The inquest heard Roe had fallen from a ladder.": [
            "indirect, The inquest: Roe had fallen from a ladder",
        ],
        "The neighbors heard glass break.": [],
    },
    "a number of things may be promised": {
        "The party has promised 500 homes.": ["indirect, The party: 500 homes"],
    },
    "not and a participle describe": {
        "Two aides not allowed to discuss the case said it rained.": [
            "indirect, Two aides not allowed to discuss the case: it rained",
        ],
        "Scientists not involved in the study called it a leap.": [
            "indirect, Scientists not involved in the study: it a leap",
        ],
    },
    "what somebody is best known for may stand before the verb": {
        "The actor, best known for his jam, said it rained.": ["indirect, The actor: it rained"],
    },
    "a letter's participle tells what is in it": {
        "Ann Lee wrote to the board demanding answers.": ["indirect, Ann Lee: answers"],
        "Ann Lee emailed staff saying the mill would shut.": [
            "indirect, Ann Lee: the mill would shut",
        ],
        "Ann Lee met the mayor demanding answers.": [],
    },
    "what somebody is asking for ends before what he says": {
        "Officials are calling for calm and say the dam is safe.": [
            "indirect, Officials: calm",
            "indirect, Officials: the dam is safe",
        ],
    },
    "what somebody stops short of is not said": {
        "The minister stopped short of calling it a sham.": [],
    },
    "terms and what somebody termed": {
        "Ann Lee termed the raid cowardly.": ["indirect, Ann Lee: the raid cowardly"],
        "The group backs term limits for the board.": [
            "indirect, The group: term limits for the board",
        ],
    },
    "what somebody brushes aside": {
        "The minister shrugged off the row.": ["indirect, The minister: the row"],
        "The minister brushed the dust off his coat.": [],
    },
    "a charge stands after who makes it": {
        "The mayor was accused by rivals of hiding debt.": ["indirect, rivals: hiding debt"],
        "The board was accused by the Bank of Ely of fraud.": [
            "indirect, the Bank of Ely: fraud",
        ],
    },
    "sayings in a row": {
        "The crew said the dam was open, the union said it was shut, and the board fled.": [
            "indirect, The crew: the dam was open",
            "indirect, the union: it was shut",
        ],
    },
    "people and a verb that may be a noun begin a sentence": {
        "Farmers blame frost.": ["indirect, Farmers: frost"],
        "Unions demand higher wages.": ["indirect, Unions: higher wages"],
    },
    "what stands after that and a comma is no end": {
        "The town backed a text that, though weak, binds all 40 states.": [
            "indirect, The town: a text that, though weak, binds all 40 states",
        ],
        "The firm promised a fund which, once voted, would pay 90 families.": [
            "indirect, The firm: a fund which, once voted, would pay 90 families",
        ],
    },
    "what somebody is reported to have said is his": {
        "Ann Lee was reported to have told aides the fund was empty.": [
            "indirect, Ann Lee: the fund was empty",
        ],
        "Ann Lee is alleged to have paid aides.": [
            "indirect, nobody: Ann Lee",
            "indirect, nobody: to have paid aides",
        ],
    },
    "an adverb and a participle before data": {
        "An analysis of newly released data shows the dam leaks.": [
            "indirect, An analysis of newly released data: the dam leaks",
        ],
        "The dam leaks, a Post analysis of newly filed reports shows.": [
            "indirect, a Post analysis of newly filed reports: The dam leaks",
        ],
    },
    "a verb that goes on after according to": {
        "The mill was, according to Ann Lee, built on sand.": [
            "indirect, Ann Lee: The mill was",
            "indirect, Ann Lee: built on sand",
        ],
    },
    "a mine is a thing": {
        "Hopes that the mine would reopen faded.": ["indirect, nobody: that the mine would reopen"],
    },
    "to whom a noun's words are said": {
        "The mayor issued a warning to landlords that fines would rise.": [
            "indirect, The mayor: that fines would rise",
        ],
        "The mayor gave a warning to the board that closed the mill.": [],
    },
    "a feast tells when": {
        "The minister blasted the banks on Good Friday.": ["indirect, The minister: the banks"],
    },
    "an event tells when what is said was": {
        "Ten died, Ann Lee said, when the roof fell in.": [
            "indirect, Ann Lee: Ten died",
            "indirect, Ann Lee: when the roof fell in",
        ],
        "It rained, Ann Lee said, when she was asked.": ["indirect, Ann Lee: It rained"],
    },
    "what is cut before what is said": {
        "The bank, which is based in Ely, cut its forecast and said debt was high.": [
            "indirect, The bank: debt was high",
        ],
        "The firm forecast its profit would fall.": [
            "indirect, The firm: its profit would fall",
        ],
    },
    "a participle after a description is no verb of its sentence": {
        "Bo Roe, a driver charged with murder, told the court he slept.": [
            "indirect, Bo Roe, a driver charged with murder: he slept"
        ],
        "Bo Roe, a lawyer named as the heir, told the court he slept.": [
            "indirect, Bo Roe, a lawyer named as the heir: he slept"
        ],
        "The rebels, a group believed to be armed by Ely, said they would fight.": [
            "indirect, The rebels, a group believed to be armed by Ely: they would fight"
        ],
        "Ann Lee, a nurse thought the best in Ely, said the ward shut.": [
            "indirect, Ann Lee, a nurse thought the best in Ely: the ward shut"
        ],
        "Bo Roe, a friend told the mayor, was ill.": [
            "indirect, a friend: Bo Roe",
            "indirect, a friend: was ill",
        ],
    },
    "of two verbs in a row the first tells who speaks": {
        "A pastor considered a saint by many said he had prayed.": [
            "indirect, A pastor considered a saint by many: he had prayed"
        ],
        "Workers told to stay at home said they had no pay.": [
            "indirect, Workers told to stay at home: they had no pay"
        ],
        "A boy found guilty of arson says he did nothing wrong.": [
            "indirect, A boy found guilty of arson: he did nothing wrong"
        ],
        "Patients denied care said they would sue.": [
            "indirect, Patients denied care: they would sue"
        ],
        "Residents warned of the flood said they had an hour.": [
            "indirect, Residents warned of the flood: they had an hour"
        ],
        "Two men said to be brothers denied the theft.": [
            "indirect, Two men said to be brothers: the theft"
        ],
        "A minister accused of lying said the claims were false.": [
            "indirect, A minister accused of lying: the claims were false"
        ],
        "People trying to leave Ely said they had no food.": [
            "indirect, People trying to leave Ely: they had no food"
        ],
        "Police found witnesses said no.": [
            "indirect, Police: witnesses said no",
            "indirect, witnesses: no",
        ],
    },
    "a relative clause ends where its subject has its own verb": {
        "A man who told police he was lost said he slept.": [
            "indirect, A man: he was lost",
            "indirect, A man: he slept",
        ],
        "Residents who say the road is bad said they were angry.": [
            "indirect, Residents: the road is bad",
            "indirect, Residents: they were angry",
        ],
        "A driver who promised to leave left on Monday.": ["indirect, A driver: to leave"],
        "A woman who was told to leave has said she would not.": [
            "indirect, nobody: to leave",
            "indirect, A woman: she would not",
        ],
    },
    "who tells it before the content may be described by a clause": {
        "According to two people who saw the letter, the offer was $40 a share.": [
            "indirect, two people: the offer was $40 a share"
        ],
        "According to an aide who was there and who took notes, Ann Lee wept.": [
            "indirect, an aide: Ann Lee wept"
        ],
        "According to records that were filed in May, the mill was sold.": [
            "indirect, records: the mill was sold"
        ],
        "It sold, according to records that were filed by Ely, a mill.": [
            "indirect, records: It sold"
        ],
    },
    "where it was said is no part of who says it": {
        "The court in its order said it rained.": ["indirect, The court: it rained"],
        "Ann Lee in a tweet said it rained.": ["indirect, Ann Lee: it rained"],
        "The bank in a note to clients said it rained.": ["indirect, The bank: it rained"],
        "The mayor at a press conference said it rained.": ["indirect, The mayor: it rained"],
        "A clause in its charter says it rained.": ["indirect, A clause in its charter: it rained"],
        "A man in a film said it rained.": ["indirect, A man in a film: it rained"],
    },
    "whose lawyer speaks between commas": {
        "The widow, whose lawyer says she is owed $2 million, lives in Ely.": [
            "indirect, lawyer: she is owed $2 million"
        ],
        "Ann Lee, whose wife told police it rained, was found in Ely.": [
            "indirect, wife: it rained"
        ],
        "The party, whose leader, Jo Park, said it rained, lost two seats.": [
            "indirect, leader, Jo Park: it rained"
        ],
        "Ann Lee, whose husband was killed in Ely, said it rained.": [
            "indirect, Ann Lee: it rained"
        ],
    },
    "who rejects what is claimed": {
        "The claim that the firm paid bribes was rejected by its chairman.": [
            "indirect, its chairman: The claim that the firm paid bribes"
        ],
        "A plan to sell the mill has been backed by the board.": [
            "indirect, the board: A plan to sell the mill"
        ],
        "Claims of fraud were dismissed by the board.": ["indirect, the board: Claims of fraud"],
        "The bid for the mill was rejected by the board.": [],
        "The town that flooded was backed by the state.": [],
    },
    "when and then where somebody speaks stand before the verb": {
        "The court on Friday in a landmark ruling said it rained.": [
            "indirect, The court: it rained"
        ],
        "Police on Sunday night near Ely said it rained.": ["indirect, Police: it rained"],
        "The court on Monday after a hearing ruled that it rained.": [
            "indirect, The court: that it rained"
        ],
        "Bo Roe took back his words a day after he said them.": ["indirect, he: them"],
    },
    "what somebody said is what follows was": {
        "What the report says is that nobody checked.": [
            "indirect, the report: that nobody checked"
        ],
        'What Ann Rowe said was: "It rained."': ['direct, Ann Rowe: "It rained."'],
        "The mill, Ann Rowe said, is to close.": [
            "indirect, Ann Rowe: The mill",
            "indirect, Ann Rowe: is to close",
        ],
    },
    "the writer's word for what was said, and what stands for it": {
        "The dam is safe, the ministry says, a claim that Ann Rowe disputes.": [
            "indirect, the ministry: The dam is safe"
        ],
        "Ann Rowe rejects that: she says she was in Ely.": ["indirect, she: she was in Ely"],
    },
    "a participle before the only noun is an adjective": {
        "Ann Rowe pledged continued support.": ["indirect, Ann Rowe: continued support"],
        "The union demanded improved pay.": ["indirect, The union: improved pay"],
        "The mayor predicted increased demand for homes.": [
            "indirect, The mayor: increased demand for homes"
        ],
        "The mayor said injured fans left.": ["indirect, The mayor: injured fans left"],
    },
    "earlier before a noun tells which": {
        "The findings contradict earlier research.": ["indirect, The findings: earlier research"],
        "Ann Rowe rejected earlier claims that it rained.": [
            "indirect, Ann Rowe: earlier claims that it rained"
        ],
        "The firm said earlier that it would close.": ["indirect, The firm: that it would close"],
    },
    "a name after a quote speaks, though no comma ends what describes it": {
        '"It is late," Ann Lee, a spokeswoman for Mayor Bo Roe told the Post.': [
            'direct, Ann Lee, a spokeswoman for Mayor Bo Roe: "It is late,"'
        ],
        '"It is late," Ann Lee, the guru who founded Quill wrote on Friday.': [
            'direct, Ann Lee, the guru: "It is late,"'
        ],
        '"It is late." Furthermore, the mayor said it rained.': [
            'direct, nobody: "It is late."',
            "indirect, the mayor: it rained",
        ],
    },
    "what documents are meant for, and courage shown, is nobody's statement": {
        "They sent letters intended to get a person to click.": [],
        'Bo Roe showed "real courage" in the fire.': [],
        'The poll showed "deep unease" in Ely.': ['mixed, The poll: "deep unease" in Ely'],
        "One part of being a good mayor is admitting mistakes.": [],
        "They study rates (the numbers generally considered the most accurate).": [],
        "Ann Rowe scored twice, knocking the champions out.": [],
        "Critics knocked his record on jobs.": ["indirect, Critics: his record on jobs"],
    },
    "who speaks beside some credit, most recently, or a report's release": {
        "The mayor gave Bo Roe some credit, saying he tried.": ["indirect, The mayor: he tried"],
        "Ann Rowe left and most recently defended the logo.": ["indirect, Ann Rowe: the logo"],
        "It came after the release of the board report on her email that suggested it rained.": [
            "indirect, the board report on her email: it rained"
        ],
    },
    "what describes who speaks stands before the verb": {
        "Engineers working on the dam warned in 2019 that it could fail.": [
            "indirect, Engineers working on the dam: that it could fail"
        ],
        "Figures released by the Home Office on Thursday show crossings rose.": [
            "indirect, Figures released by the Home Office on Thursday: crossings rose"
        ],
        "Figures released by the board show crossings rose.": [
            "indirect, Figures released by the board: crossings rose"
        ],
        "Residents gathered in Ely on Monday claim they were misled.": [
            "indirect, Residents gathered in Ely on Monday: they were misled"
        ],
        "Research carried out by the school and funded by the firm found it rained.": [
            "indirect, Research carried out by the school and funded by the firm: it rained"
        ],
        "Boats hired by the firm for the race cost 40 pounds.": [],
    },
    "a verb after an auxiliary and an adverb is no part of who speaks": {
        "It would almost certainly benefit farmers, who want change.": [
            "indirect, farmers: change"
        ],
    },
    "what documents cause, judges confirmed and one appeal are nobody's words": {
        "A strong jobs report cheered Democrats on Friday.": [],
        "The decision threatens to create a bind.": [],
        "Republicans confirmed 68 judges.": [],
        "Police confirmed a man had died.": ["indirect, Police: a man had died"],
        "Ann Rowe had only one appeal for the party.": [],
    },
    "a place and its land are one place, whatever follows": {
        "In Ely, Ohio, after the vote, Sen. Ann Rowe (D-Ohio), said it rained.": [
            "indirect, Sen. Ann Rowe (D-Ohio): it rained"
        ],
        "The mayor of Ely, Ohio, after the vote, said it rained.": [
            "indirect, The mayor of Ely, Ohio: it rained"
        ],
        "In Peru, Chile, after the vote, Ann Rowe said it rained.": [
            "indirect, Ann Rowe: it rained"
        ],
    },
    "what somebody leaves or joins before speaking does not speak": {
        "Before joining Quill, Ann Rowe, a nurse, said it rained.": [
            "indirect, Ann Rowe, a nurse: it rained"
        ],
        "After leading bakers in Ely said it rained, the mill closed.": [
            "indirect, leading bakers in Ely: it rained"
        ],
    },
    "all told is nobody's word": {
        "All told, the club, whose members met to discuss how to respond, raised $4 million.": [],
        "Forty boats sank, all told.": [],
        "All told the court it rained.": ["indirect, All: it rained"],
    },
    "a strong showing shows nothing": {
        "The race was shaped by his strong showing in Ely it is clear that he lost.": [],
        "A poll showing in May that Ann Rowe leads was wrong.": [
            "indirect, A poll: that Ann Rowe leads was wrong"
        ],
    },
    "past and current workers are one group": {
        "Five past and current nurses said it rained.": [
            "indirect, Five past and current nurses: it rained"
        ],
        "He walked past and angry bakers said it rained.": ["indirect, angry bakers: it rained"],
    },
    "a size and another adjective are one description": {
        "A small but vocal group of bakers said it rained.": [
            "indirect, A small but vocal group of bakers: it rained"
        ],
        "A large and growing majority of bakers say it rained.": [
            "indirect, A large and growing majority of bakers: it rained"
        ],
        "The mayor is small but bakers say it rained.": [],
    },
    "hence and furthermore are no part of a name": {
        "It is old, hence Rowe said it rained.": ["indirect, Rowe: it rained"],
        "Furthermore Ann Rowe said it rained.": ["indirect, Ann Rowe: it rained"],
    },
    "who joins a body for a cause is named whole": {
        "Bo Park, a longtime Club for Growth donor who backs Ann Rowe, left.": [
            "indirect, Bo Park, a longtime Club for Growth donor: Ann Rowe"
        ],
        "The Center for Roads said it rained.": ["indirect, The Center for Roads: it rained"],
    },
    "what a crowd gathers for is no verb of its own": {
        "But protest organizers in Ely say it rained.": [
            "indirect, protest organizers in Ely: it rained"
        ],
        "And attack victims have said it rained.": ["indirect, attack victims: it rained"],
        "They march and attack plans that hurt them.": [],
    },
    "a body's short form between dashes takes no words from who speaks": {
        "Ann Rowe, head of the Fund for Roads, or FFR - which owns the dam - said it rained.": [
            "indirect, Ann Rowe, head of the Fund for Roads, or FFR - which owns the dam: it rained"
        ],
        "The board, or FFR - which owns the dam - said it rained.": [
            "indirect, The board: it rained"
        ],
    },
    "a demonstrative after what opens a sentence leads no clause": {
        "It was May. Recalling that moment, Ann Rowe, who saw it, said it rained.": [
            "indirect, Ann Rowe, who saw it: that moment",
            "indirect, Ann Rowe, who saw it: it rained",
        ],
        "It was May. Noting that water was short, Ann Rowe said it rained.": [
            "indirect, Ann Rowe: that water was short",
            "indirect, Ann Rowe: it rained",
        ],
    },
    "a bracket that holds who says it holds what is said": {
        "(According to the mayor, it rained.)": ["indirect, the mayor: it rained"],
        "(Ten boats sank, according to the mayor.)": ["indirect, the mayor: Ten boats sank"],
        "The dam (which is old) leaks, according to the mayor.": [
            "indirect, the mayor: The dam (which is old) leaks"
        ],
    },
    "who rings somebody up calls him nothing": {
        "Bo Park, who called Ann Rowe shortly after the vote, left.": [],
        "Bo Park called Ann Rowe repeatedly.": [],
        "Bo Park called the plan deeply unfair.": ["indirect, Bo Park: the plan deeply unfair"],
    },
    "a question that opens a sentence as its subject says nothing": {
        "How he answers that question will decide the race.": [],
        "Why the mayor opposes the dam is not known.": [],
        "What she said is true.": [],
        "What she said was that it rained.": ["indirect, she: that it rained"],
        "What she called a sham was lost.": ["indirect, she: a sham was lost"],
        "Why the mayor opposes the dam.": ["indirect, the mayor: the dam"],
    },
    "what comes after is theirs of whom others tell": {
        "The mayor left, police said, after denying the charge.": [
            "indirect, police: The mayor left",
            "indirect, The mayor: the charge",
        ],
        "Ann Rowe has joined the board, records show, after promising to stay.": [
            "indirect, records: Ann Rowe has joined the board",
            "indirect, Ann Rowe: to stay",
        ],
        "Some givers pay for ads, records filed in May revealed, even after backing her rival.": [
            "indirect, records filed in May: Some givers pay for ads",
            "indirect, records filed in May: even after backing her rival",
        ],
        "Prices rose, Ann Rowe said, after denying the charge.": [
            "indirect, Ann Rowe: Prices rose",
            "indirect, Ann Rowe: the charge",
        ],
        "“It is late,” Ann Rowe said, after denying the charge.": [
            "direct, Ann Rowe: “It is late,”",
            "indirect, Ann Rowe: the charge",
        ],
    },
    "a second clause with so parts a verb from the subject before": {
        "Races tighten in Ely, so rivals push plans, challenge polling.": [],
        "Races tighten, so far, in Ely.": [],
        "The mayor, so far, backs the ban.": ["indirect, The mayor: the ban"],
    },
    "what is not because of somebody's stand is no stand": {
        "The plan failed not because the mayor opposes it but because it was late.": [],
        "The plan failed because the mayor opposes it.": ["indirect, the mayor: it"],
    },
    "who writes a book that has a name says nothing": {
        'Ann Rowe built a brand, writing a book called "Women Who Win" and leading it.': [],
        'Ann Rowe wrote a memoir titled "The Long Road" in May.': [],
        'Ann Rowe wrote a letter calling the ban "a sham".': ['mixed, Ann Rowe: the ban "a sham"'],
    },
    "who accuses may be described before the charge": {
        "Bo Park was accused by Ann Rowe, a nurse, of lying to the board.": [
            "indirect, Ann Rowe: lying to the board"
        ],
        "Bo Park was praised by a nurse, who works in Ely, for staying.": [
            "indirect, a nurse: staying"
        ],
        "Bo Park was accused by a nurse of lying.": ["indirect, a nurse: lying"],
        "Bo Park was accused by Ann Rowe, a nurse, and left.": ["indirect, Ann Rowe: Bo Park"],
    },
    "whom somebody recalls saying it says it": {
        '"Go home," Ann Rowe recalled the mayor telling her.': ['direct, the mayor: "Go home,"'],
        "Ann Rowe recalled the mayor saying it rained.": ["indirect, the mayor: it rained"],
        '"Go home," Ann Rowe recalled, saying it rained.': [
            'direct, Ann Rowe: "Go home,"',
            "indirect, Ann Rowe: it rained",
        ],
    },
    "two who sign what they wrote together both say it": {
        "IT WAS LATE - Ann Rowe and Bo Park: “It was late, and it rained.”": [
            "direct, Ann Rowe and Bo Park: “It was late, and it rained.”"
        ],
    },
    "what somebody decided against is a decision": {
        "Ann Rowe decided against a second bid.": ["indirect, Ann Rowe: a second bid"],
        "Ann Rowe decided last year against meeting the man she had met in May.": [
            "indirect, Ann Rowe: meeting the man she had met in May"
        ],
        "Ann Rowe decided the race.": [],
    },
    "a work's second name is a name": {
        'A play called "Sons of Ely," or "Late Rain," was shown.': [],
    },
    "for what somebody is taken is not what he considers": {
        "Justice Ann Rowe, a board appointee considered a liberal, ranks high.": [],
        "The mayor met Bo Park, a baker considered a friend of the board.": [],
        "A baker considered the ban a sham.": ["indirect, A baker: the ban a sham"],
    },
    "who shows no interest shows nothing": {
        "While many bakers opposed it, the board has shown little interest.": [
            "indirect, many bakers: it"
        ],
        "Voters showed no enthusiasm for the ban.": [],
        "Ten died, records show.": ["indirect, records: Ten died"],
    },
    "what somebody's task is says nobody": {
        "Bo Park met Ann Rowe, whose task is to recommend options should it rain.": [],
        "Ann Rowe, whose aides were asked to back the ban, said it rained.": [
            "indirect, Ann Rowe: it rained"
        ],
    },
    "dashes between a subject and its verb end nothing": {
        "The ban worried bakers, who say that a tax - unheard of till now - would hurt.": [
            "indirect, bakers: that a tax - unheard of till now - would hurt"
        ],
        "Bakers who say it is old - a claim Ann Rowe denies - left.": [
            "indirect, Bakers: it is old"
        ],
    },
    "what several do for a living is a part of who says it": {
        "It rained. But mining firms say it is late.": ["indirect, mining firms: it is late"],
        "It was late. And streaming services have said it rained.": [
            "indirect, streaming services: it rained"
        ],
        "It rained. But cutting jobs angered bakers.": [],
    },
    "what is said not of somebody is not theirs": {
        "Not one witness said it rained.": [],
        "Had the mayor said it rained, we would have left.": [],
        "Not even the mayor backs the ban.": [],
        "Not all doctors agree that it works.": [],
        "Not only the mayor but the council backs the ban.": [
            "indirect, the mayor but the council: the ban"
        ],
    },
    "an open choice is nobody's statement": {
        "The party confronts a choice: Either destroy Bo Roe or embrace him.": [],
        "Ann Rowe backed the plan or opposed it.": [
            "indirect, Ann Rowe: the plan",
            "indirect, Ann Rowe: it",
        ],
    },
    "a second subject may be described before its verb": {
        "Ann Rowe supported it and Bo Roe, as he has in the past, opposed the measure.": [
            "indirect, Ann Rowe: it",
            "indirect, Bo Roe: the measure",
        ],
    },
    "what somebody is accused of may stand after a relative clause": {
        "The Post accused Roe, whose charm is his strength, of being a liar.": [
            "indirect, The Post: Roe, whose charm is his strength, of being a liar"
        ],
    },
    "who is asked stands before what is asked of him": {
        "Leaders pleaded with Bo Roe to run.": ["indirect, Leaders: Bo Roe to run"],
        "Ann Rowe pleaded to stay.": ["indirect, Ann Rowe: to stay"],
        "Aides who pleaded with Bo Roe to run and paid his bills left.": [
            "indirect, Aides: Bo Roe to run"
        ],
    },
    "on what something is said is no part of it": {
        "Bo Roe insisted on CNN that it rained.": ["indirect, Bo Roe: that it rained"],
        "Bo Roe insisted on a vote.": ["indirect, Bo Roe: a vote"],
        "He came home, the church posted on Facebook.": ["indirect, the church: He came home"],
    },
    "what leads to a content is none, what it begins with is": {
        "It failed because, according to Ann Rowe, the board was late.": [
            "indirect, Ann Rowe: the board was late"
        ],
        "Among the towns at risk, according to Ann Rowe, are ten on the coast.": [
            "indirect, Ann Rowe: Among the towns at risk",
            "indirect, Ann Rowe: are ten on the coast",
        ],
    },
    "as somebody said while doing something else": {
        'They are "people of the left," as Bo Roe said in May while selling a film.': [
            'direct, Bo Roe: "people of the left,"'
        ],
        "They never left, as her aides have urged them to do.": [],
    },
    "a writer may have the name of a document for a trade": {
        "It rained, wrote film director Bo Roe.": ["indirect, film director Bo Roe: It rained"],
        "He hosts a show, writes a column about Ely and sings.": [],
    },
    "what somebody is taken for he says nothing of": {
        "Ann Rowe, a judge considered a liberal, left the court.": [],
        "In May, a judge considered a bid, and left.": ["indirect, a judge: a bid"],
    },
    "the last word of a subject, of a verb or of a phrase": {
        '"It failed," said one well-connected Democrat familiar with it.': [
            'direct, one well-connected Democrat familiar with it: "It failed,"'
        ],
        "Prices rose, tallies by Nvarto's Price Group and other trackers show.": [
            "indirect, tallies by Nvarto's Price Group and other trackers: Prices rose"
        ],
        "He was returning home, their school, Leaders' College, confirmed on Friday.": [
            "indirect, their school, Leaders' College: He was returning home"
        ],
    },
    "a quote goes with a verb of saying, a title with another title": {
        'Bo Roe said that once the board goes on recess, "I will rest for a week."': [
            'mixed, Bo Roe: that once the board goes on recess, "I will rest for a week."'
        ],
        'There is a threat that many make but few keep: "If she wins, I will leave!"': [
            'direct, many: "If she wins, I will leave!"'
        ],
        'Tom Bell, who starred in "Parks and Towns" and "Lords of the Land," left.': [],
    },
    "who makes a claim may stand after it": {
        "A warning from the mayor that the dam is weak came late.": [
            "indirect, the mayor: that the dam is weak"
        ],
        "Claims by Bo Roe that he won are false.": ["indirect, Bo Roe: that he won"],
        "A claim by Bo Roe that was false came late.": [],
    },
    "a quote goes on with the clause before the verb": {
        'The streets were empty, he added, "but people need to meet."': [
            "indirect, he: The streets were empty",
            'direct, he: "but people need to meet."',
        ],
        'In quiet towns, he added, "people need to meet."': ['direct, he: "people need to meet."'],
        'The dam, he added, "is late."': ['direct, he: "is late."'],
    },
    "what stands between a quote and a name describes the name": {
        '"She is a mother of three," another friend, Ann Rowe told reporters.': [
            'direct, Ann Rowe: "She is a mother of three,"'
        ],
    },
    "a quote ends what is said before what is added": {
        'Rowe said the rule was "late and weak" before adding that it rained.': [
            'mixed, Rowe: the rule was "late and weak"',
            "indirect, Rowe: that it rained",
        ],
        'Bo Roe said the order was "late and weak," according to the report.': [
            'mixed, the report: Bo Roe said the order was "late and weak,"',
            'mixed, Bo Roe: the order was "late and weak,"',
        ],
    },
    "what is reported, wanted or heard": {
        "Bo Roe's campaign reported having 19 boats.": [
            "indirect, Bo Roe's campaign: having 19 boats"
        ],
        "Roe wants a tax cut, a war with Ely, a fair budget, and to shut down mills.": [
            "indirect, Roe: a tax cut, a war with Ely, a fair budget, and to shut down mills"
        ],
        "Some aides could be heard grousing that the signs were late.": [
            "indirect, Some aides: that the signs were late"
        ],
        "There were worries from Ely to Whitby that it rained.": [],
        "According to Ann Rowe, the dam is old; Bo Roe called it a burden.": [
            "indirect, Ann Rowe: the dam is old",
            "indirect, Bo Roe: it a burden",
        ],
        "According to Ann Rowe, the dam is old; the bridge is new.": [
            "indirect, Ann Rowe: the dam is old"
        ],
    },
    "a condition granted, and what is not only so": {
        "Even though Ann Rowe said it rained, we went.": ["indirect, Ann Rowe: it rained"],
        "It was not just that Ann Rowe said it rained.": ["indirect, Ann Rowe: it rained"],
    },
    "what an act opens with is not said": {
        'In 2009, under what Bo Roe called "the old model," the club charged a high fee.': [
            'direct, Bo Roe: "the old model,"'
        ],
        "Despite complaints that he is slow, Bo Roe found a way.": [
            "indirect, nobody: that he is slow"
        ],
        "It had rained for days, Ann Rowe wrote her aides.": [
            "indirect, Ann Rowe: It had rained for days"
        ],
        'Roe says prices are "a burden for all." She also argued in favor of the plan.': [
            'mixed, Roe: prices are "a burden for all."',
            "indirect, She: the plan",
        ],
        '"Go on, all of you!" Ann Rowe said.': ['direct, Ann Rowe: "Go on, all of you!"'],
    },
    "who is praised or blamed for something did it": {
        "A House panel held Roe in contempt for refusing to testify.": [
            "indirect, Roe: to testify"
        ],
        "The board fired Bo Roe for criticizing the plan.": ["indirect, Bo Roe: the plan"],
        "Ann Rowe paid a price for criticizing the plan.": ["indirect, Ann Rowe: the plan"],
    },
    "a clause whose verb is only repeated goes on": {
        "Ann Rowe argued that it rose in May, but the rest did not.": [
            "indirect, Ann Rowe: that it rose in May, but the rest did not"
        ],
        "Ann Rowe argued that it rose in May, but the rest did their work.": [
            "indirect, Ann Rowe: that it rose in May"
        ],
    },
    "what somebody is referred to as, in a row of verbs": {
        'Roe has mocked a clerk, referred to migrants as "thieves of the night" and left.': [
            "indirect, Roe: a clerk",
            'mixed, Roe: migrants as "thieves of the night"',
        ],
    },
    "a clause after a particle goes on past a comma": {
        "Bo Roe pointed out that since it rained, he would wait.": [
            "indirect, Bo Roe: that since it rained, he would wait"
        ],
        "Officials point out that of the top five, none are local.": [
            "indirect, Officials: that of the top five, none are local"
        ],
    },
    "a phrase that joins or opens is no content": {
        "In any case, Ann Rowe said, the town is ready.": ["indirect, Ann Rowe: the town is ready"],
        "In Ohio, Ann Rowe said, the town is ready.": [
            "indirect, Ann Rowe: In Ohio",
            "indirect, Ann Rowe: the town is ready",
        ],
        "Two hours after the vote, Bo Roe tweeted a similar image.": [],
        "On Tuesday, even as shares were falling, Bo Roe wrote to the board.": [],
    },
    "content ends before another's clause": {
        'Rowe said Roe and Park are "nobodies," but he praised the town.': [
            'mixed, Rowe: Roe and Park are "nobodies,"',
            "indirect, he: the town",
        ],
        "On the same day that the Post reports that the board met, the hosts kept quiet.": [
            "indirect, the Post: that the board met"
        ],
        "Many aides have said they will not attend and others have said they will.": [
            "indirect, Many aides: they will not attend",
            "indirect, others: they will",
        ],
        'Rowe\'s claim that most of the notes were "in the system" is old.': [
            'mixed, Rowe: that most of the notes were "in the system"'
        ],
    },
    "who says it, in the midst of a relative clause, says no more than that clause": {
        "The mayor said the pier, which, anglers say, sways, would be mended.": [
            "indirect, The mayor: the pier, which, anglers say, sways, would be mended",
            "indirect, anglers: sways",
        ],
        "Bo Roe promised to hire a crew that, Ann Lee said, had no boat.": [
            "indirect, Bo Roe: to hire a crew that, Ann Lee said, had no boat",
            "indirect, Ann Lee: had no boat",
        ],
        "The thief, police said, left in a cab that, according to a guard, had no lamps.": [
            "indirect, police: The thief",
            "indirect, police: left in a cab that, according to a guard, had no lamps",
            "indirect, a guard: had no lamps",
        ],
        "We took a drug which, doctors warn, kills 40 people a year.": [
            "indirect, doctors: kills 40 people a year"
        ],
        "The pier, which, as Bo Roe admitted, sways, will be shut.": ["indirect, Bo Roe: sways"],
        "Crews can do more than that, Ann Lee said.": [
            "indirect, Ann Lee: Crews can do more than that"
        ],
    },
    'a condition after "that" belongs to the clause that it opens': {
        "The board promised to build a mill by a plan that, if owners agree, may take years.": [
            "indirect, The board: to build a mill by a plan that, if owners agree, may take years"
        ],
        "Ann Lee promised to stay a year, if the owners agree, and left.": [
            "indirect, Ann Lee: to stay a year"
        ],
    },
    "what happens besides is the source's too, if nobody else says it": {
        "Rents rose, according to the bank, and wages did not.": [
            "indirect, the bank: Rents rose",
            "indirect, the bank: and wages did not",
        ],
        "Rents rose, according to the bank, and Ann Lee says they will rise again.": [
            "indirect, the bank: Rents rose",
            "indirect, Ann Lee: they will rise again",
        ],
        "It was late, Bo Roe said, and Ann Lee said it was early.": [
            "indirect, Bo Roe: It was late",
            "indirect, Ann Lee: it was early",
        ],
        "The dam broke, Ann Lee said, and the mill burned.": [
            "indirect, Ann Lee: The dam broke",
            "indirect, Ann Lee: and the mill burned",
        ],
        "The toll rose, according to the bank on Monday, and a watchdog.": [
            "indirect, the bank: The toll rose"
        ],
    },
    "from where and on what day somebody judges is no part of what he judges": {
        "The mayor condemned the raid from the steps of the court.": [
            "indirect, The mayor: the raid"
        ],
        "Bo Roe praised the crew from the balcony on Boxing Day.": ["indirect, Bo Roe: the crew"],
        "The board criticised a report from the mill.": [
            "indirect, The board: a report from the mill"
        ],
        "Ann Lee lauded the crew on New Year's Eve.": ["indirect, Ann Lee: the crew"],
    },
    "to whom an account is given is no part of it": {
        "The pilot gave an account of the landing to the coroner.": [
            "indirect, The pilot: the landing"
        ],
        "Bo Roe gave a description of the road to Whitby.": [
            "indirect, Bo Roe: the road to Whitby"
        ],
    },
    'late on a day is a time, before a day or before "on"': {
        "The museum announced late on Sunday night the sale of its annex.": [
            "indirect, The museum: the sale of its annex"
        ],
        "The museum announced late changes to its plan.": [
            "indirect, The museum: late changes to its plan"
        ],
    },
    "what is thought of somebody in two ways, and by whom": {
        "Bo Roe was hailed as a saint and mocked as a fraud.": [
            "indirect, nobody: a saint",
            "indirect, nobody: a fraud",
        ],
        "Bo Roe is seen as cautious and has been criticised for being slow.": [
            "indirect, nobody: cautious",
            "indirect, nobody: being slow",
        ],
        "The coach was blamed by fans for the loss and praised by rivals for his calm.": [
            "indirect, fans: the loss",
            "indirect, rivals: his calm",
        ],
        "The plan was described as a mess by the mayor on Monday.": ["indirect, the mayor: a mess"],
        "The ruling was hailed as a victory, even by lawyers.": ["indirect, lawyers: a victory"],
        "The show was described as a play by Ann Lee.": ["indirect, nobody: a play by Ann Lee"],
        "The loss was described as a defeat by two goals.": [
            "indirect, nobody: a defeat by two goals"
        ],
        "Bo Roe was praised for his calm and criticised the board.": ["indirect, nobody: his calm"],
    },
    '"back" is a verb after people and before whom or what they back': {
        "Teachers back new rules.": ["indirect, Teachers: new rules"],
        "The unions back the plan.": ["indirect, The unions: the plan"],
        "Voters who back the plan left.": ["indirect, Voters: the plan"],
        "Fans want the players back.": ["indirect, Fans: the players back"],
        "The boats came back the same day.": [],
    },
    "what grows is no saying of who stands before it": {
        "Student protests grow in Whitby.": [],
        "Mill demands fall.": [],
        "Mayor demands fall in fares.": ["indirect, Mayor: fall in fares"],
    },
    "what people expect is no cue of its own": {
        "Insurers expect claims of $40 million from the storm.": [
            "indirect, Insurers: claims of $40 million from the storm"
        ],
        "Residents fear reports of a leak.": ["indirect, Residents: reports of a leak"],
    },
    "words come from somebody": {
        'From the coach came this: "We were poor."': ['direct, the coach: "We were poor."'],
        'From Ann Lee, the mayor of Ely, came a warning: "Stay home."': [
            'direct, Ann Lee, the mayor of Ely: "Stay home."'
        ],
        'From the hall came a cry: "Shame!"': [],
        'This from the mayor of Ely, Ann Lee: "We are shut."': ['direct, Ann Lee: "We are shut."'],
        'The coach had only this to say: "We were poor."': ['direct, The coach: "We were poor."'],
    },
    "a short answer is whose answer it is": {
        'Bo Roe\'s answer was blunt: "We were poor."': ['direct, Bo Roe: "We were poor."'],
        'The coach\'s verdict was short:\n\n"We were poor."': [
            'direct, The coach: "We were poor."'
        ],
        'The sign was blunt: "Keep out of here."': ['direct, nobody: "Keep out of here."'],
    },
    "a turn may stand in bold with its label": {
        "We met Bo Roe.\n\n**Q: Safe?**\n\n**A: No.**\n\n**Q: Why?**\n\n**A: It leaked.**": [
            "direct, nobody: Safe?",
            "direct, Bo Roe: No.",
            "direct, nobody: Why?",
            "direct, Bo Roe: It leaked.",
        ],
        "We met Bo Roe.\n\n**Q: Safe?**\n\nA: No.\n\n**Q: Why?**\n\nA: It leaked.": [
            "direct, nobody: Safe?",
            "direct, Bo Roe: No.",
            "direct, nobody: Why?",
            "direct, Bo Roe: It leaked.",
        ],
        "**Why: it is old.**\n\nBo Roe left.\n\n**What: a vote?**\n\nAnn Lee left.": [],
    },
    "what is generally thought has no owner, outside of quotes": {
        "The belief that cod can recover persists.": ["indirect, nobody: that cod can recover"],
        "Villagers are sceptical that the road will come.": [
            "indirect, Villagers: that the road will come"
        ],
        "Bo Roe is certain the mast was cut.": ["indirect, Bo Roe: the mast was cut"],
        '"There is a huge fear that the mayor will fall."': [
            'direct, nobody: "There is a huge fear that the mayor will fall."'
        ],
    },
    "two verbs of one subject, in the past and then in the present": {
        "The critics condemned the plan and say it will fail.": [
            "indirect, The critics: the plan",
            "indirect, The critics: it will fail",
        ],
        "Ann Lee was a lawyer and advocate for farmers.": [],
    },
    'who stands after a fronted phrase with "speaking" is a subject of its own': {
        "Speaking after the match Bo Roe said it rained.": ["indirect, Bo Roe: it rained"],
        "Speaking after the match Bo Roe left.": [],
    },
    "whom an outlet cites is no statement of the outlet": {
        "Citing two people familiar with the matter, Reuters said the mill would shut.": [
            "indirect, Reuters: the mill would shut"
        ],
    },
    "what somebody goes on with after a cry from others is still his": {
        'Bo Roe said, "Build" - at which point the crowd chanted "Go!" - "and stay".': [
            'direct, Bo Roe: "Build"',
            'direct, the crowd: "Go!"',
            'direct, Bo Roe: "and stay"',
        ],
    },
    "a document lists and outlines things, however many, nobody else does": {
        "The indictment lists a yacht, a flat and two horses.": [
            "indirect, The indictment: a yacht, a flat and two horses"
        ],
        "The guide outlines three walks.": ["indirect, The guide: three walks"],
        "The firm lists its shares in Ely.": [],
    },
    "a clause after a noun runs on to the verb whose subject the noun is": {
        "Anger grew, as did a fear that the loss in May was caused in part by the mayor.": [
            "indirect, nobody: that the loss in May was caused in part by the mayor"
        ],
    },
    "a city that opens a sentence is no part of a name of two words after it": {
        "Speaking in Lagos Bo Roe said it rained.": ["indirect, Bo Roe: it rained"],
        "In Paris Ann Lee said it rained.": ["indirect, Ann Lee: it rained"],
    },
    "as somebody claims, within a clause": {
        "If, as the union claims, the shifts are illegal, the mill could close.": [
            "indirect, the union: the shifts are illegal"
        ],
        "And if, as the Fed predicts, growth slows, the budget will be cut.": [
            "indirect, the Fed: growth slows"
        ],
    },
    "a date after by tells when, and nobody": {
        "A ruling is expected by June.": [],
        "A ruling is expected by early May.": [],
        "A verdict is expected by Easter, the court said.": [
            "indirect, the court: A verdict is expected by Easter"
        ],
        "Losses are forecast by March.": [],
        "The plan was condemned by May.": ["indirect, May: The plan"],
    },
    "a participle before a role and a name describes them": {
        "Defending champion Li Na-ra said she was tired.": [
            "indirect, Defending champion Li Na-ra: she was tired"
        ],
        "Defending champions Norway opened with a draw.": [],
        "Promising striker Ali Bey signed for Ely.": [],
        '"It rained," said defending champion Ann Lee.': [
            'direct, defending champion Ann Lee: "It rained,"'
        ],
        '"It rained," promising striker Ali Bey, 19, said.': [
            'direct, promising striker Ali Bey, 19: "It rained,"'
        ],
        "It rained, said opposing counsel Ann Lee.": [
            "indirect, opposing counsel Ann Lee: It rained"
        ],
        "Defending coach Ann Lee, fans left.": ["indirect, fans: coach Ann Lee"],
        "The union left, opposing mayor Ann Lee.": ["indirect, The union: mayor Ann Lee"],
    },
    "a participle that is its sentence's subject or describes it says nothing": {
        "Questioning witnesses took a week.": [],
        "Reporting restrictions were lifted.": [],
        "Warning sirens wailed in Ely, the mayor said.": [
            "indirect, the mayor: Warning sirens wailed in Ely"
        ],
        "Citing the delay the judge left.": ["indirect, the judge: the delay"],
        "Denying the charge, Ann Lee left.": ["indirect, Ann Lee: the charge"],
    },
    "who does or did something speaks, not what it is done to": {
        "The firm that runs the mill says it is safe.": ["indirect, The firm: it is safe"],
        "The council that sold them, however, insists that the homes are dry.": [
            "indirect, The council: that the homes are dry"
        ],
        "The farmer who owns it, for his part, says that the bull is mild.": [
            "indirect, The farmer: that the bull is mild"
        ],
        "The women who met him, though, say that he was kind.": [
            "indirect, The women: that he was kind"
        ],
        "Those who fish the river say it is clean.": [
            "indirect, Those who fish the river: it is clean"
        ],
        "A note that was found on Friday says it rained.": ["indirect, A note: it rained"],
        "Firms that make the pills say they work.": ["indirect, Firms: they work"],
        "The board saw a deal that let him endorse her in May.": [],
        "She said that prices the store set were fair.": [
            "indirect, She: that prices the store set were fair"
        ],
        "She told the court that guards who saw it said he fell.": [
            "indirect, She: that guards who saw it said he fell",
            "indirect, guards: he fell",
        ],
    },
    "a report that was made is no report that something was": {
        "A report that was made in May is late.": [],
        "A report that it was made in May is late.": ["indirect, nobody: that it was made in May"],
    },
    "a past form that begins a sentence before a name is a part of it": {
        "Rose Bowl fans mocked the mayor.": ["indirect, Rose Bowl fans: the mayor"],
        "Drew College pupils said it rained.": ["indirect, Drew College pupils: it rained"],
        "Lost River farmers said it rained.": ["indirect, Lost River farmers: it rained"],
        "Given Ann Lee's record, Bo Roe said he would stay.": ["indirect, Bo Roe: he would stay"],
        "Shown Ann Lee's letter, Bo Roe said he would stay.": ["indirect, Bo Roe: he would stay"],
    },
    "an initial that is a word too is a part of a name": {
        "Thomas A. Rowe, a baker, said it rained.": [
            "indirect, Thomas A. Rowe, a baker: it rained"
        ],
        "It rained, said Thomas A. Rowe.": ["indirect, Thomas A. Rowe: It rained"],
        "Thomas I. Rowe, a baker, said it rained.": [
            "indirect, Thomas I. Rowe, a baker: it rained"
        ],
        "The board chose plan A. Bo Roe said it rained.": ["indirect, Bo Roe: it rained"],
    },
    "a day before a time of it tells which meeting": {
        "At the Monday evening rally, Ann Lee, a baker, said it rained.": [
            "indirect, Ann Lee, a baker: it rained"
        ],
        "At the Friday meeting, Ann Lee, a baker, said it rained.": [
            "indirect, Ann Lee, a baker: it rained"
        ],
        "On the Monday Ann Lee said it rained.": ["indirect, Ann Lee: it rained"],
    },
    "last and a month or a quarter tell when": {
        "Days after the court ruled last May against the firm, Bo Roe, a baker, said it rained.": [
            "indirect, Bo Roe, a baker: it rained"
        ],
        "The bank said last quarter that it lost money.": [
            "indirect, The bank: that it lost money"
        ],
        "The board said last December the dam would hold.": [
            "indirect, The board: the dam would hold"
        ],
        "A quarter said it rained.": ["indirect, A quarter: it rained"],
    },
    "a verb in -ing before a name and what is the name's is no part of it": {
        "The coach was fired for opposing Bo Roe's plan to sell the mill.": [
            "indirect, Bo Roe: to sell the mill"
        ],
        "The firm won by questioning Bo Roe's claim that it rained.": [
            "indirect, The firm: Bo Roe's claim that it rained"
        ],
        "For leading bakers it is late, Bo Roe said.": [
            "indirect, Bo Roe: For leading bakers it is late"
        ],
    },
    "what a hyphen joins describes what follows it": {
        "The board saw the litmus-test questions that would decide the vote.": [],
        "The vice-president claims that would be a mistake.": [
            "indirect, The vice-president: that would be a mistake"
        ],
    },
    "after a day, what somebody did after a person's act is his": {
        "Bo Roe called his lawyer on Monday after Ann Lee announced her plan.": [
            "indirect, Ann Lee: her plan"
        ],
        "Bo Roe on Monday after the vote said it rained.": ["indirect, Bo Roe: it rained"],
    },
    "a question after a colon is no statement": {
        "A reporter asked: Did they pay for the wall?": [
            "indirect, A reporter: Did they pay for the wall"
        ],
        "The town has a choice: Do they see Bo Roe as a liar?": [],
        "The town has a choice: They will see Bo Roe as a liar.": [],
    },
    "words on what somebody wears are the wearer's": {
        'Guards led away a man in a shirt that read "Go home now."': [
            'direct, a man: "Go home now."'
        ],
        'Those held included a woman with a banner that said "No more."': [
            'direct, a woman: "No more."'
        ],
        'The crowd held up a sign that read "Go home now."': ['direct, The crowd: "Go home now."'],
    },
    "where it was said is no part of who said it after a quote either": {
        '"It is late," said Bo Roe in a statement.': ['direct, Bo Roe: "It is late,"'],
        '"It is late," said Bo Roe in a tweet on Monday.': ['direct, Bo Roe: "It is late,"'],
        '"It is late," said a man in a film by Ann Lee.': [
            'direct, a man in a film by Ann Lee: "It is late,"'
        ],
    },
    "what somebody speaks after is no part of who": {
        "Speaking after the verdict, the father of one, Tom Bell, said it rained.": [
            "indirect, the father of one, Tom Bell: it rained"
        ],
        "After the vote, the mayor, who is 61, said it rained.": [
            "indirect, the mayor, who is 61: it rained"
        ],
        "After meeting the minister, Ann Lee, she said it rained.": ["indirect, she: it rained"],
    },
    "content ends with a quote before the main clause that goes on after it": {
        "After the mayor said that the bridge was “not safe,” the council closed it.": [
            "mixed, the mayor: that the bridge was “not safe,”"
        ],
        "When Ann Rowe called the plan “a mess,” aides in Ely left the room.": [
            "mixed, Ann Rowe: the plan “a mess,”"
        ],
        "For someone who says she is “no fighter,” Ann Rowe has won a lot.": [
            "mixed, someone: she is “no fighter,”"
        ],
        "For aides who called the plan “a mess,” the council in Ely has a list.": [
            "mixed, aides: the plan “a mess,”"
        ],
        "Ann Rowe, who said the plan was “late,” the bridge “old” and the town “poor,” left.": [
            "mixed, Ann Rowe: the plan was “late,” the bridge “old” and the town “poor,”"
        ],
        "After Ann Rowe said he was “a fool,” “a liar” and “a cheat,” he left.": [
            "mixed, Ann Rowe: he was “a fool,” “a liar” and “a cheat,”"
        ],
    },
    "a place and the land it is in stand between a person and who": {
        "“No,” said Ann Rowe, a farmer from Leeds, Ohio, who added that it rained.": [
            "direct, Ann Rowe: “No,”",
            "indirect, Ann Rowe, a farmer from Leeds, Ohio: that it rained",
        ],
        "“No,” said Tom Bell, a nurse at a clinic in Leeds, who added that it rained.": [
            "direct, Tom Bell: “No,”",
            "indirect, Tom Bell, a nurse at a clinic in Leeds: that it rained",
        ],
        "Tom Bell, 43, from Leeds, Ohio, who said he had no car, left.": [
            "indirect, Tom Bell: he had no car"
        ],
        "They met a nurse from Leeds, Ohio, who said he had no car.": [
            "indirect, a nurse from Leeds, Ohio: he had no car"
        ],
        "They met in Leeds, Ohio, and Ann Rowe, who said she had no car, left.": [
            "indirect, Ann Rowe: she had no car"
        ],
        "She met a poet in Leeds, Ann Rowe, who said it rained.": ["indirect, Ann Rowe: it rained"],
    },
    "what somebody does while somebody says it opens the sentence, and is no name": {
        "Walking out of the hall with aides, Mayor Ann Rowe, a Republican, said it rained.": [
            "indirect, Mayor Ann Rowe, a Republican: it rained"
        ],
        "Running for mayor, Tom Bell, 43, said it rained.": ["indirect, Tom Bell, 43: it rained"],
        "Boeing of Chicago, Illinois, a maker of planes, said it rained.": [
            "indirect, Boeing of Chicago, Illinois, a maker of planes: it rained"
        ],
    },
    "a clause before a participle is no description": {
        "For years as mayor, Ann Rowe ran the town, often urging the council to build.": [
            "indirect, Ann Rowe: the council to build"
        ],
        "In the hall, Ann Rowe’s aides were kind, perhaps recognizing that it rained.": [
            "indirect, Ann Rowe’s aides: that it rained"
        ],
        "The mayor, Ann Rowe, a nurse, now warning that it rains.": [
            "indirect, The mayor, Ann Rowe, a nurse: that it rains"
        ],
    },
    "who is said to feel something says what comes after it": {
        "Ann Rowe was adamant that she and the firm stay, telling Tom Bell they would not sell.": [
            "indirect, Ann Rowe: that she and the firm stay",
            "indirect, Ann Rowe: they would not sell",
        ],
        "Ann Rowe was sure that her team would win, telling reporters it was ready.": [
            "indirect, Ann Rowe: that her team would win",
            "indirect, Ann Rowe: it was ready",
        ],
        "Tom Bell was hopeful that aides had left, saying they had no time.": [
            "indirect, Tom Bell: that aides had left",
            "indirect, Tom Bell: they had no time",
        ],
    },
    'what somebody decides ends before the verb, with what "and" joins to it': {
        "The mayor’s decision to sell the park and her refusal to talk angered the town.": [
            "indirect, The mayor: to sell the park and her refusal to talk"
        ],
        "Ann Rowe’s plan to shut the mill and bakery was dropped.": [
            "indirect, Ann Rowe: to shut the mill and bakery"
        ],
        "Ann Rowe’s plan to shut the mill and the bakery in Leeds angered the town.": [
            "indirect, Ann Rowe: to shut the mill and the bakery in Leeds"
        ],
        "Tom Bell backed her plan to shut the mill and the council agreed.": [
            "indirect, Tom Bell: her plan to shut the mill"
        ],
    },
    "what somebody answers is not what he says": {
        "The mayor responded to the claim that the park was sold.": [],
        "The mayor replied to the letter that called her a fraud.": [
            "indirect, the letter: her a fraud"
        ],
        "The mayor has yet to respond to the law that bars dogs from parks.": [],
        "The mayor responded to the board that the park was sold.": [
            "indirect, The mayor: that the park was sold"
        ],
        "The mayor replied to reporters that the park was sold.": [
            "indirect, The mayor: that the park was sold"
        ],
    },
    "a verb that may be a noun has people for its subject, and not what they run": {
        "People selling the town’s houses want lower taxes.": [
            "indirect, People selling the town’s houses: lower taxes"
        ],
        "Those who run the town’s schools want more money.": [
            "indirect, Those who run the town’s schools: more money"
        ],
        "Those who voted for the mayor’s plan support the deal.": [
            "indirect, Those who voted for the mayor’s plan: the deal"
        ],
        "She met those who left the town’s demand for water.": ["indirect, the town: water"],
    },
    "what events do is no object of what somebody attacks or protests": {
        "Lagos attacks test Rowe’s strategy.": [],
        "Ely protests delay the vote.": [],
        "Ohio protests delay in the vote.": ["indirect, Ohio: delay in the vote"],
        "Tom Bell attacks force of the blow.": ["indirect, Tom Bell: force of the blow"],
    },
    "several names and others without one say it together": {
        "Lee, Rowe and other members knew some of this was coming.": [
            "indirect, Lee, Rowe and other members: some of this was coming"
        ],
        "Ann Rowe, Tom Bell, and other nurses said it rained.": [
            "indirect, Ann Rowe, Tom Bell, and other nurses: it rained"
        ],
        "In Ohio, Rowe and other farmers said it rained.": [
            "indirect, Rowe and other farmers: it rained"
        ],
        "He met Ann Rowe, Tom Bell and other nurses say it rained.": [
            "indirect, Tom Bell and other nurses: it rained"
        ],
        "It rained in Leeds, Rowe and other farmers said.": [
            "indirect, Rowe and other farmers: It rained in Leeds"
        ],
    },
    "commas set apart what somebody does not mean": {
        "Ann Rowe accused the mayor of lying for political, not practical, reasons.": [
            "indirect, Ann Rowe: the mayor of lying for political, not practical, reasons"
        ],
        "Ann Rowe accused the mayor, not the board, of fraud.": [
            "indirect, Ann Rowe: the mayor, not the board, of fraud"
        ],
        "Ann Rowe mocked the mayor, not the board, and left.": [
            "indirect, Ann Rowe: the mayor, not the board"
        ],
        "Ann Rowe praised the plan, not the bill, Tom Bell said.": [
            "indirect, Tom Bell: Ann Rowe praised the plan, not the bill"
        ],
    },
    "where it is told is no part of what is told again": {
        "“It is late,” she said, as told by Ann Rowe, in a new film.": [
            "direct, she: “It is late,”",
            "mixed, Ann Rowe: “It is late,” she said",
        ],
        "Ten boats sank, according to Ann Rowe, in the bay.": [
            "indirect, Ann Rowe: Ten boats sank",
            "indirect, Ann Rowe: in the bay",
        ],
    },
    "a relative clause after a body that a person heads says what the body does": {
        "Tom Bell, the head of the Leeds Trust that urges people to walk, said it rained.": [
            "indirect, the Leeds Trust: people to walk",
            "indirect, Tom Bell, the head of the Leeds Trust that urges people to walk: it rained",
        ],
        "It was the man from Leeds that said it rained.": [
            "indirect, the man from Leeds: it rained"
        ],
    },
    "what nobody is named for fearing holds what somebody says": {
        "They had hopes of ending what Ann Rowe called a mess.": [
            "indirect, nobody: ending what Ann Rowe called a mess",
            "indirect, Ann Rowe: a mess",
        ],
        "The mayor answered accusations that she praised the flood.": [
            "indirect, nobody: that she praised the flood"
        ],
        "Hundreds marched to raise concerns about crime and speak out about Ann Rowe.": [
            "indirect, nobody: crime",
            "indirect, Hundreds: Ann Rowe",
        ],
    },
    "an adjective after a quote goes on with it": {
        "People who called Tom Bell a “fool,” inexperienced and slow, left.": [
            "mixed, People: Tom Bell a “fool,” inexperienced and slow"
        ],
    },
    "what somebody calls for ends before what else he does": {
        "Workers marched, calling for the mayor’s firing and carrying signs.": [
            "indirect, Workers: the mayor’s firing"
        ],
        "Workers marched, praising the hiring and carrying signs.": [
            "indirect, Workers: the hiring"
        ],
        "Workers marched, praising singing and dancing.": [
            "indirect, Workers: singing and dancing"
        ],
    },
    "how somebody answers is no report of what can be": {
        "As past floods have shown, how a mayor replies can be as vital as the flood itself.": [],
        "They saw what police say was a robbery.": ["indirect, police: was a robbery"],
        "The town, where police say he fled, is old.": ["indirect, police: he fled"],
    },
    "people whose two persons commas describe speak for both": {
        "Aides to Ann Rowe, the mayor, and Tom Bell, the clerk, said it rained.": [
            "indirect, Aides to Ann Rowe, the mayor, and Tom Bell, the clerk: it rained"
        ],
        "Lawyers for Ann Rowe, a nurse, and Tom Bell said it rained.": [
            "indirect, Lawyers for Ann Rowe, a nurse, and Tom Bell: it rained"
        ],
        "He met friends of Ann Rowe, the mayor, and Tom Bell said it rained.": [
            "indirect, Tom Bell: it rained"
        ],
    },
    "a relative clause with a preposition ends before the sentence's verb": {
        "The speech, in which he listed costs but announced that he wouldn’t sell, was long.": [
            "indirect, he: that he wouldn’t sell"
        ],
        "The talk, at which Ann Rowe praised the plan and said it was late, was long.": [
            "indirect, Ann Rowe: the plan",
            "indirect, Ann Rowe: it was late",
        ],
    },
    "whom a clause without its conjunction describes is asked, and says nothing": {
        "The board asked Ohio firms that dealt with the flood to wait for news.": [
            "indirect, The board: Ohio firms that dealt with the flood to wait for news"
        ],
        "The board asked aides that the plan be dropped.": [
            "indirect, The board: that the plan be dropped"
        ],
        "The latest leak adds to the drama that has surrounded the firm.": [],
        "There are telling signs that the town is poor.": [],
        "Ann Rowe has been telling voters that it rained.": ["indirect, Ann Rowe: that it rained"],
    },
    "a question within what somebody refuses has a subject of its own": {
        "The clerk refused to answer questions on whom Ann Rowe likes but said it rained.": [
            "indirect, The clerk: to answer questions on whom Ann Rowe likes",
            "indirect, The clerk: it rained",
        ],
    },
    "what somebody tells a joke in is not what he says": {
        "In his talk, a long one on how trains can help, he tells one joke about Ann Rowe.": [],
        "It rained, Ann Rowe told the town.": ["indirect, Ann Rowe: It rained"],
    },
    "a wish whose object stands before it ends with its verb": {
        "The man she hopes to beat is old.": ["indirect, she: to beat"],
        "The divisions he promised to bridge have only grown.": ["indirect, he: to bridge"],
        "In the end she hopes to win votes.": ["indirect, she: to win votes"],
        "The way she hopes to win votes is odd.": ["indirect, she: to win votes is odd"],
    },
    "a clause before and is not what somebody else is said to say": {
        "Ten boats sank and, according to Ann Rowe, two burned.": [
            "indirect, Ann Rowe: two burned"
        ],
        "The question is what to do, and in the mayor’s judgment, most of the plans are bad.": [
            "indirect, the mayor: most of the plans are bad"
        ],
        "In May and, according to Ann Rowe, in June it rained.": [
            "indirect, Ann Rowe: in June it rained"
        ],
    },
    "a title in quotes that ends what describes somebody keeps its closing mark": {
        "Ann Rowe, star of the show “The Baker,” said it rained.": [
            "indirect, Ann Rowe, star of the show “The Baker,”: it rained"
        ],
    },
    "how something was done belongs to what somebody is accused of": {
        "The clerk accused aides of leaving at this week’s meeting.": [
            "indirect, The clerk: aides of leaving at this week’s meeting"
        ],
        "The clerk accused aides at this week’s meeting.": ["indirect, The clerk: aides"],
    },
    "what somebody is told by somebody, with no subject of the verb": {
        "Police met Tom Bell after being warned by the mayor that he was a threat.": [
            "indirect, the mayor: that he was a threat"
        ],
        "Warned by the mayor that it was late, Tom Bell left.": [
            "indirect, the mayor: that it was late"
        ],
        "After being told by Ann Rowe that it would rain, Tom Bell left and said it was late.": [
            "indirect, Ann Rowe: that it would rain",
            "indirect, Tom Bell: it was late",
        ],
        "He left, asked by aides to go.": ["indirect, aides: to go"],
        "Having been told by the mayor that it rained, he left.": [
            "indirect, the mayor: that it rained"
        ],
        "The plan, urged by aides, failed.": [],
        "He left after being seen by the mayor that day.": [],
    },
    "those who take turns say what they take turns saying": {
        "From the stage, speakers took turns urging the crowd to vote.": [
            "indirect, speakers: the crowd to vote"
        ],
    },
    "whether something is so is asked by who worries and speculates": {
        "The leak led some aides to worry whether she could lose.": [
            "indirect, some aides: whether she could lose"
        ],
        "Aides worried when he left.": [],
    },
    "whose claims they are is not what they say": {
        "One of the main claims of Ann Rowe’s speech to the board does not stand up.": [],
        "There were claims of fraud.": ["indirect, nobody: fraud"],
        "Criticism of the report was strong.": ["indirect, nobody: the report"],
    },
    "whom an actor plays is not told of": {
        "Tom Bell is known for his portrayal of a nurse in the film.": [],
        "Ann Rowe’s portrayal of the town as lazy was wrong.": [
            "indirect, Ann Rowe: the town as lazy"
        ],
        "Ann Rowe’s portrayal of the town in her speech was cruel.": [
            "indirect, Ann Rowe: the town in her speech"
        ],
    },
    "a purpose within a relative clause ends before the sentence's verb": {
        "Ann Rowe, who rose to defend the plan, left.": ["indirect, Ann Rowe: the plan"],
        "Aides who gathered in Leeds to praise the mayor said it was late.": [
            "indirect, Aides: the mayor",
            "indirect, Aides: it was late",
        ],
        "Ann Rowe, who went on to say that it was late, left.": [
            "indirect, Ann Rowe: that it was late"
        ],
        "An official who spoke anonymously to discuss the plan said it was late.": [
            "indirect, An official: it was late"
        ],
        "Ann Rowe spoke up to say it was late.": ["indirect, Ann Rowe: it was late"],
    },
    "who did something with a paper says it, and not the paper": {
        "The man who read the letter sent by the mayor said he was sad.": [
            "indirect, The man: he was sad"
        ],
        "The board that ran the poll released on Monday says it is late.": [
            "indirect, The board: it is late"
        ],
        "The letter sent by the mayor said it was late.": [
            "indirect, The letter sent by the mayor: it was late"
        ],
    },
    "a book's author is part of it, though its title ends with a comma": {
        "According to “The Bells: Three Lives,” by Ann Rowe, Tom Bell was late.": [
            "indirect, “The Bells: Three Lives,” by Ann Rowe: Tom Bell was late"
        ],
        "It was late, according to “The Bells,” by Ann Rowe.": [
            "indirect, “The Bells,” by Ann Rowe: It was late"
        ],
    },
    "what were claimed are several": {
        "The attacks in Leeds, which were claimed by the group, shook the town.": [
            "indirect, the group: The attacks in Leeds"
        ],
        "The mayor of Leeds, which was praised by the group, left.": ["indirect, the group: Leeds"],
    },
    "what is told within a relative clause ends before the sentence's verb": {
        "Voters who were told that the dam was safe left town.": [
            "indirect, nobody: that the dam was safe"
        ],
        "The lawyer whose client said he was hurt left town.": ["indirect, client: he was hurt"],
        "The aide who wrote to the board asking it to act was fired.": [
            "indirect, The aide: it to act"
        ],
        "Ann Rowe wrote of aides asking the board to act.": [
            "indirect, Ann Rowe: aides asking the board to act"
        ],
    },
    "what is backed in a clause that a noun leads to ends before that noun's verb": {
        "The idea that Ann Rowe backed the plan is wrong.": ["indirect, Ann Rowe: the plan"],
        "News that Tom Bell praised the bridge in Leeds will please the board.": [
            "indirect, Tom Bell: the bridge in Leeds"
        ],
        "The notion that voters want a change is old.": [
            "indirect, nobody: that voters want a change"
        ],
        "Ann Rowe said the plan is wrong.": ["indirect, Ann Rowe: the plan is wrong"],
        "Ann Rowe mentioned the bridge will open.": ["indirect, Ann Rowe: the bridge will open"],
    },
    "what somebody says who did something in a relative clause": {
        "Ann Rowe, who left for Leeds, saying that it was late, was fined.": [
            "indirect, Ann Rowe: that it was late"
        ],
        "Fans who met in May, demanding a vote, were sent home.": ["indirect, Fans: a vote"],
        "For farmers who grew up in Leeds, calling it a city is new.": [],
    },
}
CASES = [(rule, *case) for rule, cases in RULES.items() for case in cases.items()]


def read(sentence: str) -> list[str]:
    """Return "mode, mention: stretch" of every statement, after a headline of no interest."""
    text = HEADLINE + sentence
    return [
        f"{s.mode}, {text[slice(*s.mention)] if s.mention else 'nobody'}: {text[s.start : s.end]}"
        for s in scan_statements(segment(parse_article(text)))
    ]


@pytest.mark.parametrize(
    ("sentence", "statements"),
    [case[1:] for case in CASES],
    ids=[f"{case[0]}: {case[1].splitlines()[0]}" for case in CASES],
)
def test_rule(sentence: str, statements: list[str]) -> None:
    assert read(sentence) == statements


def test_no_rule_needs_the_word_after_a_text_s_last() -> None:
    for _, sentence, _ in CASES:
        words = sentence.split(" ")
        for end in (len(words) // 2, len(words) - 1):
            text = HEADLINE + " ".join(words[:end])
            said = tabulate(parse_article(text)).statements
            assert said["end"].le(len(text)).all()
