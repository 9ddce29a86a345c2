"""Asides: what stands around an article is kept and not read; its sentences are never lost."""

import pytest

from helpers.article.asides import is_aside
from helpers.article.bylines import find_byline
from helpers.article.parse import parse_article
from helpers.tables import tabulate

ASIDES = [
    # other articles
    "Related: Ferry fares to rise by 12%",
    "RELATED: What the audit found",
    "READ MORE: Forty boats stay in",
    "READ MORE Forty boats stay in for a third day",
    "Read more",
    "Also read | Why the harbor closed",
    "See also:",
    "More on this story",
    "You might also like",
    "Read the rest of the story at The Tern.",
    "Don’t miss: 7 tips for a dry cellar",
    # promotion
    "Join 40,000 readers.",
    "Join over 12,000 subscribers",
    "Sign up for our newsletter and get the day’s 5 biggest stories in your inbox.",
    "Get our free morning briefing newsletter.",
    "Subscribe to The Tern’s podcast here.",
    "(Subscribe to our podcast with Ana Poll.)",
    "Download our app for alerts.",
    "Support independent journalism: become a member today.",
    "Do you have a story tip? Email us at tips@tern.example.",
    "Follow Ana Poll on Twitter @anapoll.",
    "Follow @terntimes.",
    "Watch the full interview below:",
    "Click here for a map of the flooded streets.",
    "Advertisement",
    "Story continues below advertisement",
    # rules and scripts of a page
    ".hero { width: 100px; font-size: 14px; }",
    "width: 100px; font-size: 14px;",
    "var slot = 'top'; show(3);",
    # bylines, stamps, reading times
    "By Ana Poll",
    "By Ana Poll and Tom Roe, The Tern",
    "BY ANA POLL",
    "By Ana Poll | March 3, 2024",
    "Ana Poll, staff writer",
    "Story by Ana Poll",
    "Photographs by Tom Roe",
    "(Reporting by Ana Poll in Ternby; Editing by Tom Roe and Lee Vann)",
    "(Additional reporting by Ana Poll; Writing by Tom Roe.)",
    "Ana Poll contributed to this report.",
    "Karl Strauß and Ana Poll contributed to this report.",
    "(With inputs from PTI)",
    "With files from Ana Poll and The Canadian Press",
    "PTI ANA TOM ROE",
    "-- ANI",
    "ENDS",
    "Ana Poll is a reporter for The Tern. Follow her on X @anapoll.",
    "Correction: An earlier version of this story said that 12 boats sank. It was 11.",
    "Disclaimer: The views are the author’s own.",
    "Get in touch: tips@tern.example",
    "Download the Tern app for breaking news alerts.",
    "Loading...",
    "Tom Roe reported from Ternby.",
    "3 min read",
    "5-minute read",
    "Reading time: 4 minutes",
    "Published March 3, 2024 at 9:15 a.m. EST",
    "Updated 3:14 p.m. ET, March 3, 2024",
    "9:15 p.m.",
    "March 3, 2024",
    "2 hours ago",
    "This article has been updated with comments from the mayor.",
    # share lines, comments, rights
    "Share this article",
    "Facebook Twitter WhatsApp Email",
    "Share on Facebook",
    "12 comments",
    "Comments (12)",
    "© 2024 The Tern. All rights reserved.",
    "Copyright 2024 The Associated Press.",
    # captions and embeds
    "Photo: Tom Roe/Reuters",
    "Ann Lee Image: U.S. Congress.",
    "Ann LeeImage: Quay12.",
    "Boats lie at the quay in Ternby on Monday. (AP Photo/Tom Roe)",
    "The harbor on Monday. Photograph: Tom Roe/The Tern",
    "Image caption: 12 boats were moved",
    "Getty Images",
    "Image caption The harbor held 12 boats",
    "Image source, Getty Images",
    "Boats lie at the quay in Ternby, March 3, 2024. REUTERS/Tom Roe",
    "Representational image",
    "It moved under us — Hana Brandt (@hanabrandt) March 3, 2024",
    "12 boats are safe pic.twitter.com/aBcD12",
    "View this post on Instagram",
    "https://tern.example/boats",
    "| boats | 12 |",
    "* * *",
    # what a page prints around its text
    "Most viewed in business news",
    "Article continues after this advertisement",
    "View gallery (12 images)",
    "Slide 3 of 12",
    "1 of 12",
    "1.2K shares",
    "340 views",
    "Show 12 comments",
    "Listen 4 min",
    "Duration: 2 minutes, 30 seconds",
    "Mon 3 May 2021 06.00 BST",
    "Last modified on Tue 4 May 2021 12.14 BST",
    "Terms of use | Privacy policy",
    "Tom Roe/The Tern",
    "AP Photo/Tom Roe",
    "The Tern Staff",
    "Associated Press writer Ana Poll contributed to this report from Ternby.",
    "Originally published in The Tern on 12 May.",
    "This article first appeared in The Tern on 12 May.",
    "We use 12 cookies to improve your visit. Accept all",
    "Got a story? Email newsdesk@tern.example or call 01947 555 123.",
    "Do you know more? Contact our reporters on +44 7700 900123.",
    "Where to get help: call the helpline on 116 123.",
    "If you have been affected by this story, call the helpline on 116 123.",
    "If you buy through 12 links on this page, we may earn a commission.",
    "tips@tern.example",
    "Log in or register to read 12 comments",
    "Chart: 12 boats a year since 1990",
]
SENTENCES = [
    "Read more, teachers tell them.",
    "Related cases rose to 12, the office said.",
    "By law, the president sets the number of refugees.",
    "By Monday, 12 boats had left.",
    "By Sanders’s own count, 40 were lost.",
    "Following the vote, 12 members left.",
    "Join the army, they told him, and see 40 countries.",
    "Sign up for health insurance by Dec. 15, the president urged.",
    "“Follow us,” Ms. Gil said on Twitter.",
    "Watch 12 boats sink and you learn something.",
    "Watching the boats sink, Ana Ruiz wept below.",
    "See what 40 years of rain have done.",
    "Share prices fell by 12%.",
    "Sharing a room with 12 others was hard.",
    "Comments by the mayor drew 40 complaints.",
    "Photos by Tom Roe showed 12 bodies.",
    "Photos show 12 boats at the quay.",
    "A video posted on Twitter showed 40 boats.",
    "Mr. Rastin also contributed $300,000 to the group.",
    "Smoking contributed to 12 deaths.",
    ";;;; contributed to this report.",
    "Twelve cases were reported from Ternby.",
    "Reporting by the paper led to 12 arrests.",
    "Copyright law protects 12 works, the court said.",
    "Published figures show that 40 boats sank.",
    "Updated rules took effect on March 3, 2024.",
    "This article of the treaty binds 12 states.",
    "It rained.",
    "No.",
    "12 people died.",
    "Support for the plan rose to 40%.",
    "Get ready for 12 days of rain, the weather office said.",
    "Facebook and Twitter lost 12% each.",
    "Subscribers to the plan number 40,000.",
    "Ana Ruiz, 42, and her son, 12, were rescued.",
    "Ana Ruiz, a reporter for The Tern, was among 12 held.",
    "More: that was what the 12 asked for.",
    "Most read in silence for 12 minutes.",
    "We use 12 cookies to bait each trap, the keeper said.",
    "If you need help to move, the council pays 40 pounds a day.",
    "If you have been affected by the flood, the mayor said, call the 12 wardens.",
    "Originally published in 1962, the novel sold 40 million copies.",
    "First published in Ternby, it was banned in 12 states.",
    "Do you know 12 words of Welsh?",
    "The 12 staff of the mill left.",
    "Members and staff of the 12 mills",
    "12 views were heard.",
    "12 of 40 boats sank.",
    "View the 12 pictures and weep, she said.",
    "This article of the law has 12 clauses.",
    "Poll: 12 of 40 boats will stay",
    "Length matters: 12 boats sank.",
    "Monday 3 May was the day.",
    "The AP/Reuters count was 12.",
    "Live: it is what 12 of them want.",
    "The number of boats is 12 | the mayor said.",
    "Advertisement spending rose by 12%.",
    "The contract was signed in 2019/20.",
    "Comment was sought from 12 members.",
    "Correction officers were among the 12 hurt.",
    "With inputs dearer, 12 farms closed.",
    "With files under his arm, he left 12 rooms.",
    "They follow her on Sundays.",
    "Loading the ship took 12 days.",
    "The 12 boats are Getty’s/Tern’s.",
    "LONDON: Police said 12 had died.",
    "KYIV, Ukraine (AP) — Twelve people died.",
    "14:30 GMT Minister Ann Bond says 12 died.",
    "Q: How many boats sank?",
    "A: Twelve.",
    "Twelve boats sank, according to a report by Reuters",
]


@pytest.mark.parametrize("line", ASIDES)
def test_an_aside(line: str) -> None:
    assert is_aside(line)
    article = parse_article(f"Boats stay in\n\nIt rained.\n\n{line}\n\nThe 40 boats stayed in.")
    assert [b.part for b in article.blocks] == ["headline", "body", "aside", "body"]
    tables = tabulate(article)
    assert tables.paragraphs.loc[2, "text"] == line
    assert set(tables.sentences["paragraph"]) == {0, 1, 3}
    assert tables.figures["text"].tolist() == ["40"]
    assert tables.figures["paragraph"].tolist() == [3]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_of_the_article(line: str) -> None:
    assert not is_aside(line)


HEADLINES = [
    "Watch: Ferry sinks off Ternby",
    "By Popular Demand",
    "WATCH What the Mayor Does",
    "Live: 12 boats sink",
    "Twelve boats sink",
]


@pytest.mark.parametrize("line", HEADLINES)
def test_a_first_line_is_the_headline(line: str) -> None:
    article = parse_article(f"{line}\n\nBy Ana Poll\n\nIt rained on Monday.")
    assert [b.part for b in article.blocks] == ["headline", "aside", "body"]
    assert (article.title, article.author) == (line, "Ana Poll")


BYLINES = [
    ("By Ana Poll", "Ana Poll", ""),
    ("BY ANA POLL AND TOM ROE", "Ana Poll And Tom Roe", ""),
    ("By Ana Poll, The Daily Tern", "Ana Poll", ""),
    ("By Ana Poll, Associated Press", "Ana Poll", "Associated Press"),
    ("By Ana Poll for Reuters", "Ana Poll", "Reuters"),
    ("By Ana de la Cruz and Tom Roe", "Ana de la Cruz and Tom Roe", ""),
    ("Ana Poll, political correspondent", "Ana Poll", ""),
]


@pytest.mark.parametrize(("line", "author", "outlet"), BYLINES)
def test_a_byline(line: str, author: str, outlet: str) -> None:
    byline = find_byline(line)
    assert byline is not None
    assert (byline.author.casefold(), byline.outlet) == (author.casefold(), outlet)
    article = parse_article(f"Boats stay in\n\n{line}\n\nIt rained on Monday.")
    assert (article.author.casefold(), article.source) == (author.casefold(), outlet)


def test_titles_after_a_list_heading_are_asides_up_to_the_next_sentence() -> None:
    text = (
        "Boats stay in\n\nIt rained.\n\nRelated stories\n\nFares rise\n\n12 boats sink\n\n"
        "The 40 boats stayed in."
    )
    parts = [b.part for b in parse_article(text).blocks]
    assert parts == ["headline", "body", "aside", "aside", "aside", "body"]


def test_a_quote_runs_on_over_an_aside() -> None:
    text = (
        "Boats stay in\n\n“It moved under us,” said Hana Brandt. “We ran.\n\nAdvertisement\n\n"
        "“Then it stopped.”"
    )
    statements = tabulate(parse_article(text)).statements
    assert statements["paragraph"].tolist()[-1] == 3
    assert set(statements["speaker"]) == {"Hana Brandt"}


def test_an_embedded_post_signed_below_is_an_aside() -> None:
    text = (
        "Boats stay in\n\nIt rained.\n\nWe counted 12 boats\n\n"
        "— Hana Brandt (@hb) March 3, 2024\n\nSo it was."
    )
    parts = [b.part for b in parse_article(text).blocks]
    assert parts == ["headline", "body", "aside", "aside", "body"]


def test_a_table_in_markdown_is_an_aside() -> None:
    text = (
        "# Boats stay in\n\nIt rained.\n\n| boat | tons |\n|---|---:|\n| Ada | 40 |\n\nIt stopped."
    )
    article = parse_article(text, markdown=True)
    assert [b.part for b in article.blocks] == ["headline", "body", "aside", "body"]
    assert tabulate(article).figures.empty


def test_marks_of_markdown_hide_no_aside() -> None:
    text = "# Boats stay in\n\n**Related:** [12 boats sink](https://tern.example/12)\n\nIt rained."
    article = parse_article(text, markdown=True)
    assert [b.part for b in article.blocks] == ["headline", "aside", "body"]
