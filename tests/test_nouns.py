"""What is counted, by class of phenomenon; every sentence is our own.

A case is a sentence and, in order, its figures as (text, noun), dates aside; a noun that the
context tells is marked by "^", and one that nothing tells is "".
"""

import pytest

from helpers.article.parse import parse_article
from helpers.figures.scan import scan_figures
from helpers.segments import segment
from helpers.tables import find_figures

Case = tuple[str, list[tuple[str, str]]]


def nouns(sentence: str) -> list[tuple[str, str]]:
    article = parse_article(f"---\ndate: 2024-03-14\n---\n{sentence}\n")
    return [
        (article.text[f.start : f.end], ("^" if f.implied else "") + (f.noun or ""))
        for f in scan_figures(segment(article))
        if f.kind != "date"
    ]


COMPARATIVES: list[Case] = [
    ("The city wants 40 newer trams by then.", [("40", "newer trams")]),
    ("He raised three smaller herds.", [("three", "smaller herds")]),
    ("They hired twelve younger cooks.", [("twelve", "younger cooks")]),
    ("It drilled two deeper wells.", [("two", "deeper wells")]),
    ("She keeps six heavier anchors aboard.", [("six", "heavier anchors")]),
    ("It rented 30 cheaper flats to nurses.", [("30", "cheaper flats")]),
    ("The port lost eight better cranes.", [("eight", "better cranes")]),
    ("Nine stronger pumps arrived.", [("Nine", "stronger pumps")]),
    ("They chose four brighter lamps.", [("four", "brighter lamps")]),
    (
        "He wrote five longer letters and two shorter notes.",
        [("five", "longer letters"), ("two", "shorter notes")],
    ),
]
INNER: list[Case] = [
    ("The mill filled 300 25kg bags of flour.", [("300", "25kg bags"), ("25kg", "")]),
    ("She poured twenty 50ml glasses.", [("twenty", "50ml glasses"), ("50ml", "")]),
    ("The kiosk sold forty 2-litre bottles.", [("forty", "2-litre bottles"), ("2-litre", "")]),
    ("They laid 80 3ft planks.", [("80", "3ft planks"), ("3ft", "")]),
    ("It bought 15 40-foot trailers.", [("15", "40-foot trailers"), ("40-foot", "")]),
]
HYPHENS: list[Case] = [
    ("The garage fixed five glass-topped tables.", [("five", "glass-topped tables")]),
    ("The park has two grass-only paths.", [("two", "grass-only paths")]),
    ("It ordered nine diesel-electric engines.", [("nine", "diesel-electric engines")]),
    ("The shop sold six cross-country skis.", [("six", "cross-country skis")]),
    ("They own four sports-mad sons.", [("four", "sports-mad sons")]),
    ("The isle has seven moss-covered wells.", [("seven", "moss-covered wells")]),
    ("Two U.S.-led missions failed.", [("Two", "U.S.-led missions")]),
    ("It closed 12 so-called schools.", [("12", "so-called schools")]),
    ("The yard sank 12 boats - many crews fled.", [("12", "boats")]),
    ("It has a five-string banjo.", [("five", "string")]),
    ("A six-building campus opened.", [("six", "building")]),
    ("They planned a two-assembly system.", [("two", "assembly")]),
    ("The farm has a nine-breed herd.", [("nine", "breed")]),
]
MODELS: list[Case] = [
    ("The army ordered 18 Model K mortars.", [("18", "Model K mortars")]),
    ("The club owns three Type 2 vans.", [("three", "Type 2 vans")]),
    ("He mended ten old 300 Series tractors.", [("ten", "old 300 Series tractors")]),
    ("The navy has five Mark V torpedoes.", [("five", "Mark V torpedoes")]),
    ("The lab bought 60 Gen 4 sensors.", [("60", "Gen 4 sensors")]),
]
NAMES: list[Case] = [
    ("The RX.4 drone crashed.", []),
    ("Fans of Studio 7s late show wept.", []),
    ("The flight 2209 was late.", []),
    ("It broke 42 U.S.C. § 1983 last week.", []),
    ("The 14th Amendment was cited.", []),
    ("The Ninth Circuit ruled.", []),
    ("The virus 2020-nXoV spread.", []),
    ("Web 3.0 may fail.", []),
    ("Dial 555-0188 or 112 at once.", []),
    ("She rang 555-0142 in tears.", []),
    ("Neighbors made 911 calls.", []),
    ("The 2021/22 school year began.", []),
    ("The 2021-22 season began.", []),
    ("The Group of 20 met, and the Gang of Eight too.", []),
    ("The Dax 40 +1.1% led the Nordic 30 -0.4% index.", [("+1.1%", ""), ("-0.4%", "")]),
    ("The trail is 200-1500 meters up.", [("200-1500 meters", "")]),
]
ONE: list[Case] = [
    ("There was one steep path down.", [("one", "steep path")]),
    ("It is one small step.", [("one", "small step")]),
    ("The team has one goal.", [("one", "goal")]),
    ("He broke one arm.", [("one", "arm")]),
    ("The treaty has one weak side.", [("one", "weak side")]),
    ("At one point it rained.", []),
    ("On one hand it rained.", []),
    ("The only one left.", []),
    ("It was one.", []),
]
SHARES: list[Case] = [
    ("A third of the Danish workforce commutes.", [("A third", "Danish workforce")]),
    ("Half of the orchard froze.", [("Half", "orchard")]),
    ("Sixty percent of the electorate supports it.", [("Sixty percent", "electorate")]),
    ("A fifth of the budget covers wages.", [("A fifth", "budget")]),
    ("Two-thirds of the fleet sails in May.", [("Two-thirds", "fleet")]),
    ("A quarter of the city residents left.", [("A quarter", "city residents")]),
    ("Half the class walks home.", [("Half", "class")]),
    (
        "Some 70% of the two-party-preferred vote went to her.",
        [("Some 70%", "two-party-preferred vote")],
    ),
    ("One in five of the nurses quit.", [("One in five", "nurses")]),
    ("A third of its 900 clerks left.", [("A third", "clerks"), ("900", "clerks")]),
    ("She won 39 of the state's 40 delegates.", [("39", "delegates"), ("40", "delegates")]),
    ("It took 80 of other people's ballots.", [("80", "ballots")]),
    ("It found 40% of Sanders' voters unsure.", [("40%", "voters")]),
    ("It won 40 percent of the local vote, town clerks say.", [("40 percent", "local vote")]),
    ("Only one-third approve of waiting.", [("Only one-third", "")]),
    ("More than 4 in 10 said painter Roe would win.", [("More than 4 in 10", "")]),
    ("It was one of the happiest days.", [("one", "happiest days")]),
    ("It was one of numerous accounts of the raid.", [("one", "numerous accounts")]),
    ("It is one of the last major rivers.", [("one", "major rivers")]),
    ("It is one of six states that wait.", [("one", "states"), ("six", "states")]),
    ("All eleven of the bills failed.", [("eleven", "bills")]),
    ("They had three days of national mourning.", [("three days", "national mourning")]),
]
ORDINALS: list[Case] = [
    ("It was the first time Roe sang.", [("first", "time")]),
    ("She recalled her second time hearing it.", [("second", "time")]),
    ("It was her third win.", [("third", "win")]),
    (
        "They are the first 75 Danish refugees.",
        [("first", "Danish refugees"), ("75", "Danish refugees")],
    ),
    ("The first recorded strikes were short.", [("first", "recorded strikes")]),
    ("The first foreign deaths were reported.", [("first", "foreign deaths")]),
    ("They scored in the second half.", [("second", "half")]),
    ("Her third novel sold.", [("third", "novel")]),
]
NUMBERS: list[Case] = [
    (
        "Of these, 1846 persons stayed and 1720 had already been sent home.",
        [("1846", "persons"), ("1720", "^persons")],
    ),
    ("The raid killed 1200 in town.", [("1200", "^people")]),
    ("In 1500 homes the power failed.", [("1500", "homes")]),
    ("The mast was built around 1970.", []),
    ("The shop sold around 2000.", [("around 2000", "")]),
    ("Ice may be gone by 2140.", []),
    ("The lease runs until 2110.", []),
    ("Sales fell by 2130.", [("2130", "")]),
    ("The last ferry sails at nine.", []),
    ("The bakery opens at six and closes by seven.", []),
    ("They stayed until ten.", []),
    ("They won by seven.", [("seven", "")]),
    ("The toll stood at five.", [("five", "")]),
    ("The three deceased were named.", [("three", "deceased")]),
    ("He was an All-Star 18 times.", [("18", "times")]),
    ("They formed six working groups.", [("six", "working groups")]),
    ("It sold 22 unsold units.", [("22", "unsold units")]),
    ("Police held three others.", [("three", "others")]),
    ("She had three successive runs for mayor.", [("three", "successive runs")]),
    (
        "The mill has five families and one family shop.",
        [("five", "families"), ("one", "family shop")],
    ),
    ("A staff of dozens producing maps met.", [("dozens", "^people")]),
]
CONTEXT: list[Case] = [
    ("Deaths surpassed 9,000.", [("surpassed 9,000", "^deaths")]),
    ("With ticket sales topping 300, they danced.", [("topping 300", "^ticket sales")]),
    ("Five ships sank; two were raised.", [("Five", "ships"), ("two", "^ships")]),
    ("Nine barns burned. Four were rebuilt.", [("Nine", "barns"), ("Four", "^barns")]),
    ("The fair drew 300 farmers. Of those, 18 agreed.", [("300", "farmers"), ("18", "^farmers")]),
    (
        "He made 14 requests. The city granted 11 of them.",
        [("14", "requests"), ("11", "^requests")],
    ),
    ("The number of judges should remain at nine.", [("nine", "^judges")]),
    ("The death toll rose to 12.", [("12", "^deaths")]),
    ("The win brings her delegate total to 86.", [("86", "^delegates")]),
    (
        "Each carrier took 80 ballots. Under the law that number drops to six.",
        [("80", "ballots"), ("six", "^ballots")],
    ),
    (
        "She won 39 delegates. He has a running total of 60.",
        [("39", "delegates"), ("60", "^delegates")],
    ),
    (
        "France had 55,000 deaths. Italy had around 27,000.",
        [("55,000", "deaths"), ("around 27,000", "^deaths")],
    ),
    (
        "There were 16,000 foreigners. Now there are more than 20,000.",
        [("16,000", "foreigners"), ("more than 20,000", "^foreigners")],
    ),
    ("She sold 12 cars on Monday. On Tuesday she sold nine.", [("12", "cars"), ("nine", "^cars")]),
    (
        "Walker received 20 percent of the vote and Hawk received five percent in his.",
        [("20 percent", "vote"), ("five percent", "^vote")],
    ),
    (
        "Lee won 26% of voters, Roe 24% and Tan 9%.",
        [("26%", "voters"), ("24%", "^voters"), ("9%", "^voters")],
    ),
    (
        "The fire killed at least 13 in town and injured 40.",
        [("at least 13", "^people"), ("40", "^people")],
    ),
    ("Six boats sank and 12 drowned.", [("Six", "boats"), ("12", "^people")]),
    ("Dozens were hurt.", [("Dozens", "^people")]),
    ("Two nurses came home. These two had recovered.", [("Two", "nurses"), ("two", "^nurses")]),
    (
        "It sold its roughly 2000 Thai and 74 Malay stores.",
        [("roughly 2000", "^stores"), ("74", "Malay stores")],
    ),
]
NOT_TOLD: list[Case] = [
    ("Twelve boats sank. The toll reached 40.", [("Twelve", "boats"), ("40", "")]),
    ("Two men came. The two met again.", [("Two", "men")]),
    ("These two met again.", []),
    ("The firm has 12 cars. Its owner got 40.", [("12", "cars"), ("40", "")]),
    ("One of them pledged to stay.", [("One", "")]),
    ("Half of the pupils left. It cost 40.", [("Half", "pupils"), ("40", "")]),
]
AGES: list[Case] = [
    (
        "A 16-year-old boy and a 73-year-old man called.",
        [("16-year-old", "boy"), ("73-year-old", "man")],
    ),
    ("A 16-year-old girl won.", [("16-year-old", "girl")]),
    ("Two men, 19 and 23, were held.", [("Two", "men"), ("19", "men"), ("23", "men")]),
    (
        "The victims, ages 19, 23 and 40, were named.",
        [("19", "victims"), ("23", "victims"), ("40", "victims")],
    ),
    ("The bus driver, 42, died.", [("42", "bus driver")]),
    ("The boys, aged 9 and 11, drowned.", [("9", "boys"), ("11", "boys")]),
    ("The clinic bought 14 Series 5 scanners.", [("14", "Series 5 scanners")]),
    ("He scored 12 of the home runs.", [("12", "home runs")]),
    ("Ann Lee (42) won the seat.", [("42", "Ann Lee")]),
    ("The suspect (31) fled.", [("31", "suspect")]),
    ("“I ran,” said Rosa Teague, 58.", [("58", "Rosa Teague")]),
    ("Luk, reportedly aged about 68, died.", [("about 68", "Luk")]),
    ("Women between 20 and 35 were called.", [("between 20 and 35", "Women")]),
    ("Travel is banned for those under 19.", [("under 19", "those")]),
    ("Anyone aged 12 or over may join.", [("12 or over", "Anyone")]),
    ("Her 11-month-old daughter slept.", [("11-month-old", "daughter")]),
    ("Her 11-month daughter slept.", [("11-month", "daughter")]),
    ("An 11-month trial ended.", [("11-month", "")]),
    ("The retirement age will rise to 67.", [("67", "")]),
    ("The average age of the crew is 58.", [("58", "crew")]),
    ("The minimum age was 21.", [("21", "")]),
    ("Voters 65 or older stayed.", [("65 or older", "Voters")]),
    ("Children under the age of 5 swim free.", [("under the age of 5", "Children")]),
    ("A man aged 70 fell.", [("70", "man")]),
    ("Ann Roe, now 81 and retired, spoke.", [("81", "Ann Roe")]),
    ("Roe died in October at the age of 68.", [("68", "Roe")]),
    ("The chapel is 300 years old.", [("300 years old", "chapel")]),
    ("A 22-year-old train driver spoke.", [("22-year-old", "train driver")]),
    ("A 52-year-old Salem, N.H., resident spoke.", [("52-year-old", "")]),
    ("The answer, 42, is known.", [("42", "")]),
]
CASES = [
    case
    for cases in (
        *(COMPARATIVES, INNER, HYPHENS, MODELS, NAMES, ONE, SHARES, ORDINALS, NUMBERS),
        *(CONTEXT, NOT_TOLD, AGES),
    )
    for case in cases
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_nouns_by_phenomenon(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert nouns(sentence) == expected


def test_a_column_tells_where_the_noun_is_from() -> None:
    figures = find_figures(parse_article("x y z. Five ships sank; two were raised. It cost $40."))
    assert figures["noun_from"].tolist() == ["printed", "context", "none"]
    assert figures["noun"].isna().tolist() == [False, False, True]
