"""Figures by phenomenon: each case names what it tests; every sentence is our own."""
# ruff: noqa: E501, SIM905  (a case a line, and words in a row, read best)

import dataclasses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.article.model import Article
from helpers.article.parse import parse_article
from helpers.figures.scan import scan_figures
from helpers.headline import compare_headline
from helpers.schema import SCHEMA
from helpers.segments import segment
from helpers.tables import find_figures, tabulate

Expected = dict[str, Any]


def fig(text: str, kind: str, value: float | None = None, **more: Any) -> Expected:
    """State what a figure must be; what is not stated is not compared."""
    low, high = more.pop("span", (None, None))
    if low is not None or high is not None:
        more |= {"low": low, "high": high}
    return {"text": text, "kind": kind, "value": value} | more


def found(sentence: str) -> list[Expected]:
    article = parse_article(f"---\ndate: 2024-03-13\n---\n{sentence}\n")
    return [
        dataclasses.asdict(f) | {"text": article.text[f.start : f.end]}
        for f in scan_figures(segment(article))
    ]


def check(sentence: str, expected: list[Expected]) -> None:
    figures = found(sentence)
    kept = [
        {key: figure[key] for key in want} for figure, want in zip(figures, expected, strict=False)
    ]
    assert kept == expected
    assert [f["text"] for f in figures] == [want["text"] for want in expected]


NUMBERS = {
    "digits": ("The mill sold 412 looms.", [fig("412", "count", 412, noun="looms")]),
    "thousands comma": ("They planted 6,200 oaks.", [fig("6,200", "count", 6200, noun="oaks")]),
    "two commas": ("It stores 1,250,000 files.", [fig("1,250,000", "count", 1250000)]),
    "Indian commas": ("It stores 12,50,000 files.", [fig("12,50,000", "count", 1250000)]),
    "decimal": ("A family has 2.4 children.", [fig("2.4", "count", 2.4, noun="children")]),
    "leading point": ("The dose fell to .05 milligrams.", [fig(".05 milligrams", "measure", 0.05)]),
    "unit word": ("Seven ferries sank.", [fig("Seven", "count", 7, noun="ferries")]),
    "teen word": ("He kept seventeen goats.", [fig("seventeen", "count", 17, noun="goats")]),
    "tens word": ("He kept ninety goats.", [fig("ninety", "count", 90, noun="goats")]),
    "hyphenated word": ("Forty-three boats left.", [fig("Forty-three", "count", 43)]),
    "word without hyphen": ("Forty three boats left.", [fig("Forty three", "count", 43)]),
    "hundred": ("Two hundred boats left.", [fig("Two hundred", "count", 200)]),
    "a hundred": ("A hundred boats left.", [fig("A hundred", "count", 100, noun="boats")]),
    "hundred and": ("A hundred and six boats left.", [fig("A hundred and six", "count", 106)]),
    "long word number": (
        "There were thirty-one thousand four hundred and nine voters.",
        [fig("thirty-one thousand four hundred and nine", "count", 31409, noun="voters")],
    ),
    "million and thousand in words": (
        "The archive holds two million three hundred thousand maps.",
        [fig("two million three hundred thousand", "count", 2300000, noun="maps")],
    ),
    "digits and scale word": ("It has 2.7 million users.", [fig("2.7 million", "count", 2.7e6)]),
    "digits and hundred": ("It has 4 hundred users.", [fig("4 hundred", "count", 400)]),
    "two scale words": (
        "It has 3 hundred million users.",
        [fig("3 hundred million", "count", 3e8)],
    ),
    "half a million": ("Half a million letters came.", [fig("Half a million", "count", 5e5)]),
    "half a dozen": ("Half a dozen letters came.", [fig("Half a dozen", "count", 6)]),
    "a dozen": ("A dozen letters came.", [fig("A dozen", "count", 12, noun="letters")]),
    "three dozen": ("Three dozen letters came.", [fig("Three dozen", "count", 36)]),
    "one and a half million": (
        "It cost one and a half million euros.",
        [fig("one and a half million euros", "money", 1.5e6, unit="EUR")],
    ),
    "glued k": ("The firm moved 25k crates.", [fig("25k", "count", 25000, noun="crates")]),
    "glued bn": ("The fund holds €1.5bn.", [fig("€1.5bn", "money", 1.5e9, unit="EUR")]),
    "glued m counted": (
        "Some 12m people watched.",
        [fig("Some 12m", "count", 12e6, noun="people")],
    ),
    "glued m is meters": ("She won the 100m sprint.", [fig("100m", "measure", 100, unit="meter")]),
    "glued M": ("The deal is worth $13.6M.", [fig("$13.6M", "money", 13.6e6)]),
    "tn": ("Debt passed $2tn.", [fig("$2tn", "money", 2e12)]),
    "crore": ("The dam cost 40 crore rupees.", [fig("40 crore rupees", "money", 4e8, unit="INR")]),
    "lakh": ("It drew 3 lakh pilgrims.", [fig("3 lakh", "count", 3e5, noun="pilgrims")]),
    "lakh crore": ("A budget of ₹2 lakh crore.", [fig("₹2 lakh crore", "money", 2e12)]),
    "mixed fraction": ("The walk took 3 1/2 hours.", [fig("3 1/2 hours", "duration", 3.5)]),
    "lost blank": ("The walk took 31/2 hours.", [fig("31/2 hours", "duration", 3.5)]),
    "vulgar fraction": ("Add 2½ cups of rye.", [fig("2½ cups", "measure", 2.5, noun="rye")]),
    "slashed fraction": ("Add 3/4 cup of rye.", [fig("3/4 cup", "measure", 0.75)]),
    "glued K counted": ("The firm moved 25K crates.", [fig("25K", "count", 25000)]),
    "minus word": ("It was minus 14 degrees.", [fig("minus 14 degrees", "measure", -14)]),
    "minus sign": ("It was -14 °C.", [fig("-14 °C", "measure", -14, unit="degree Celsius")]),
    "minus hyphen": ("A minus-3 yard run.", [fig("minus-3 yard", "measure", -3, unit="yard")]),
}

SHARES = {
    "two-thirds": (
        "Two-thirds of voters agreed.",
        [fig("Two-thirds", "fraction", 2 / 3, noun="voters")],
    ),
    "three quarters": (
        "Three quarters of the lake froze.",
        [fig("Three quarters", "fraction", 0.75)],
    ),
    "a quarter": (
        "A quarter of the pupils left.",
        [fig("A quarter", "fraction", 0.25, noun="pupils")],
    ),
    "a third of": (
        "A third of the pupils left.",
        [fig("A third", "fraction", 1 / 3, noun="pupils")],
    ),
    "one-fifth": ("One-fifth of the pupils left.", [fig("One-fifth", "fraction", 0.2)]),
    "half of": ("Half of the pupils left.", [fig("Half", "fraction", 0.5, noun="pupils")]),
    "half the": ("Half the pupils left.", [fig("Half", "fraction", 0.5, noun="pupils")]),
    "more than half": (
        "More than half of the pupils left.",
        [fig("More than half", "fraction", 0.5, qualifier="more than", span=(0.5, None))],
    ),
    "one in five": (
        "One in five nurses quit.",
        [fig("One in five", "fraction", 0.2, noun="nurses")],
    ),
    "nine out of ten": ("Nine out of 10 nurses quit.", [fig("Nine out of 10", "fraction", 0.9)]),
    "by a third": (
        "Rents rose by a third to $900.",
        [fig("a third", "fraction", 1 / 3, trend="up"), fig("$900", "money", 900)],
    ),
    "so many of so many": (
        "They lost 21 of their 30 games.",
        [fig("21", "count", 21), fig("30", "count", 30, noun="games")],
    ),
    "by half": ("They cut the price by half.", [fig("half", "fraction", 0.5, trend="down")]),
    "half an hour": ("Half an hour passed.", [fig("Half an hour", "duration", 0.5, unit="hour")]),
    "one of": (
        "It was one of several ferries.",
        [fig("one", "fraction", None, qualifier="vague", low=None, high=None)],
    ),
    "second half is no share": ("They scored in the second half.", [fig("second", "ordinal", 2)]),
}

RANGES = {
    "to with unit": ("Walk 5 to 10 km.", [fig("5 to 10 km", "measure", span=(5, 10), unit="kilometer")]),
    "hyphen": ("Walk 5-10 km.", [fig("5-10 km", "measure", span=(5, 10), qualifier="between")]),
    "en dash": ("Walk 5–10 km.", [fig("5–10 km", "measure", span=(5, 10))]),
    "or": ("It took three or four years.", [fig("three or four years", "duration", span=(3, 4))]),
    "between": (
        "Between 40 and 50 monks stayed.",
        [fig("Between 40 and 50", "count", span=(40, 50), noun="monks", qualifier="between")],
    ),
    "money first bare": ("It costs 8 or $9.", [fig("8 or $9", "money", span=(8, 9), unit="USD")]),
    "money both": ("Fines run $200 to $300.", [fig("$200 to $300", "money", span=(200, 300))]),
    "from to": ("Fines from $200 to $300.", [fig("from $200 to $300", "money", span=(200, 300))]),
    "scale carried back": ("It lost $3 to $5 million.", [fig("$3 to $5 million", "money", span=(3e6, 5e6))]),
    "scale not carried": (
        "Homes at $800,000 to $1.3 million sold.",
        [fig("$800,000 to $1.3 million", "money", span=(800000, 1.3e6))],
    ),
    "percent": ("Expect 5% to 10% growth.", [fig("5% to 10%", "percent", span=(5, 10))]),
    "percent shared": ("Expect 5 to 10 percent.", [fig("5 to 10 percent", "percent", span=(5, 10))]),
    "words": ("Four thousand to five thousand fans came.", [
        fig("Four thousand to five thousand", "count", span=(4000, 5000), noun="fans")]),
    "hedged": (
        "It takes about 25 to 40 minutes.",
        [fig("about 25 to 40 minutes", "duration", span=(25, 40), qualifier="about")],
    ),
    "slash": ("Seats cost $7/$9.", [fig("$7/$9", "money", span=(7, 9))]),
    "rate at the end": (
        "Rents of $500 to $700 a month.",
        [fig("$500 to $700 a month", "rate", span=(500, 700), unit="USD per month")],
    ),
    "two figures after by": (
        "Debt rose by $4 billion to $9 billion.",
        [fig("$4 billion", "money", 4e9, trend="up"), fig("$9 billion", "money", 9e9, trend=None)],
    ),
    "money shared sign": ("Fines of $2-3 million.", [fig("$2-3 million", "money", span=(2e6, 3e6))]),
    "hyphens left open": (
        "Some 18- to 24-year-olds voted.",
        [fig("Some 18- to 24-year-olds", "age", span=(18, 24))],
    ),
    "ages": ("Voters aged 25 to 34 stayed.", [fig("25 to 34", "age", span=(25, 34), unit="year")]),
    "size and level are two": (
        "The town will grow by two million to 9.7 million.",
        [fig("two million", "count", 2e6, trend="up"), fig("9.7 million", "count", 9.7e6)],
    ),
    "change and index level are two": (
        "The index gained 12 points or 0.41 percent to 3,005.7.",
        [fig("12", "count", 12), fig("0.41 percent", "percent", 0.41), fig("3,005.7", "count", 3005.7)],
    ),
    "far alternatives are two": (
        "It is 25k or 60k cheaper.",
        [fig("25k", "count", 25000), fig("60k", "count", 60000)],
    ),
    "rivals are two": (
        "She led 47 percent to 39 percent.",
        [fig("47 percent", "percent", 47), fig("39 percent", "percent", 39)],
    ),
    "ends of a change are two": (
        "Shares fell from $24 to $21.",
        [fig("$24", "money", 24, trend=None), fig("$21", "money", 21, trend=None)],
    ),
}  # fmt: skip

MONEY = {
    "dollar": ("A $40 fee.", [fig("$40", "money", 40, unit="USD")]),
    "pound sign": ("A £40 fee.", [fig("£40", "money", 40, unit="GBP")]),
    "euro after": ("A fee of 40 €.", [fig("40 €", "money", 40, unit="EUR")]),
    "rupee sign": ("A ₹40 fee.", [fig("₹40", "money", 40, unit="INR")]),
    "Rs.": ("A fee of Rs. 40.", [fig("Rs. 40", "money", 40, unit="INR")]),
    "yen": ("A ¥4,000 fee.", [fig("¥4,000", "money", 4000, unit="JPY")]),
    "RM glued": ("A plan for RM79.", [fig("RM79", "money", 79, unit="MYR")]),
    "RM decimal": ("A share at RM2.05.", [fig("RM2.05", "money", 2.05, unit="MYR")]),
    "C$": ("A grant of C$2m.", [fig("C$2m", "money", 2e6, unit="CAD")]),
    "A$": ("A grant of A$2m.", [fig("A$2m", "money", 2e6, unit="AUD")]),
    "HK $ apart": ("A grant of HK $2m.", [fig("HK $2m", "money", 2e6, unit="HKD")]),
    "US$": ("A grant of US$2m.", [fig("US$2m", "money", 2e6, unit="USD")]),
    "$US": ("A grant of $US2 million.", [fig("$US2 million", "money", 2e6, unit="USD")]),
    "dollars US": ("Bail was $500 US.", [fig("$500 US", "money", 500, unit="USD")]),
    "code glued": ("A yacht for USD10m.", [fig("USD10m", "money", 1e7, unit="USD")]),
    "code with comma": ("Gold at USD1,700.", [fig("USD1,700", "money", 1700, unit="USD")]),
    "code after": ("It trades at 110 JPY.", [fig("110 JPY", "money", 110, unit="JPY")]),
    "code before": ("It trades at EUR 110.", [fig("EUR 110", "money", 110, unit="EUR")]),
    "dollars": ("It cost 40 dollars.", [fig("40 dollars", "money", 40, unit="USD")]),
    "owner": ("It cost 40 Canadian dollars.", [fig("40 Canadian dollars", "money", 40, unit="CAD")]),
    "two-word owner": ("It cost 40 New Zealand dollars.", [fig("40 New Zealand dollars", "money", 40, unit="NZD")]),
    "kroner": ("It cost 40 Danish kroner.", [fig("40 Danish kroner", "money", 40, unit="DKK")]),
    "hryvnias": ("It cost 400 hryvnias.", [fig("400 hryvnias", "money", 400, unit="UAH")]),
    "shekels": ("It cost 400 shekels.", [fig("400 shekels", "money", 400, unit="ILS")]),
    "won in millions": ("It cost 40 million won.", [fig("40 million won", "money", 4e7, unit="KRW")]),
    "cents": ("It cost 84 cents.", [fig("84 cents", "money", 84, unit="cent")]),
    "pounds in millions": ("It cost 3 million pounds.", [fig("3 million pounds", "money", 3e6, unit="GBP")]),
    "pounds of weight": ("It weighs 30 pounds.", [fig("30 pounds", "measure", 30, unit="pound")]),
    "million-dollar": ("A million-dollar barn.", [fig("A million-dollar", "money", 1e6, unit="USD")]),
    "parenthesis": (
        "It paid 9 billion yuan ($1.3 billion).",
        [fig("9 billion yuan", "money", 9e9, unit="CNY"), fig("$1.3 billion", "money", 1.3e9)],
    ),
    "negative": ("A balance of $-50.8bn.", [fig("$-50.8bn", "money", -50.8e9)]),
    "bitcoin": ("He holds 3 bitcoins.", [fig("3 bitcoins", "money", 3, unit="BTC")]),
}  # fmt: skip

PERCENT = {
    "sign": ("Turnout was 61%.", [fig("61%", "percent", 61, unit="percent")]),
    "word": ("Turnout was 61 percent.", [fig("61 percent", "percent", 61)]),
    "two words": ("Turnout was 61 per cent.", [fig("61 per cent", "percent", 61)]),
    "pc": ("A yield of 1.38pc.", [fig("1.38pc", "percent", 1.38)]),
    "points": ("It lost 4 percentage points.", [fig("4 percentage points", "percent", 4, unit="percentage point", trend="down")]),
    "basis points": ("Yields rose 25 basis points.", [fig("25 basis points", "percent", 25, unit="basis point", trend="up")]),
    "of whom": ("Some 70% of firms replied.", [fig("Some 70%", "percent", 70, noun="firms", qualifier="about")]),
    "number words": ("Twelve percent replied.", [fig("Twelve percent", "percent", 12)]),
    "signed": ("The index closed -1.3%.", [fig("-1.3%", "percent", -1.3, trend="down")]),
}  # fmt: skip

AGES = {
    "year-old": ("A 16-year-old girl won.", [fig("16-year-old", "age", 16, unit="year")]),
    "year-old as noun": ("The 16-year-old won.", [fig("16-year-old", "age", 16)]),
    "blanks": ("A 16 year old girl won.", [fig("16 year old", "age", 16)]),
    "months": ("An 8-month-old calf.", [fig("8-month-old", "age", 8, unit="month")]),
    "words": ("A three-year-old calf.", [fig("three-year-old", "age", 3)]),
    "years old": ("She is 30 years old.", [fig("30 years old", "age", 30)]),
    "bare after be": (
        "He will be 35 in May.",
        [fig("35", "age", 35, unit="year"), fig("May", "date")],
    ),
    "who was": ("His son, who was 10, left.", [fig("10", "age", 10)]),
    "aged": ("A man aged 70 fell.", [fig("70", "age", 70)]),
    "apposition": ("Ana Ruiz, 49, agreed.", [fig("49", "age", 49)]),
    "under the age of": (
        "Children under the age of 5 swim free.",
        [fig("under the age of 5", "age", 5, qualifier="less than")],
    ),
    "or older": (
        "Voters 65 or older stayed.",
        [fig("65 or older", "age", 65, qualifier="more than")],
    ),
}

DURATIONS = {
    "days": ("It rained for nine days.", [fig("nine days", "duration", 9, unit="day")]),
    "hyphen": ("A five-year contract.", [fig("five-year", "duration", 5, unit="year")]),
    "straight": ("It fell three straight months.", [fig("three straight months", "duration", 3)]),
    "second": ("It took one second.", [fig("one second", "duration", 1, unit="second")]),
    "chain": (
        "He ran 3 hours, 2 minutes.",
        [fig("3 hours", "duration", 3), fig("2 minutes", "duration", 2)],
    ),
    "decades": ("It took two decades.", [fig("two decades", "duration", 2, unit="decade")]),
    "abbreviated": ("Bake for 25 min.", [fig("25 min", "duration", 25, unit="minute")]),
    "glued": ("Bake for 25min.", [fig("25min", "duration", 25, unit="minute")]),
}

DATES = {
    "month day": ("It closed on Feb. 24.", [fig("Feb. 24", "date", date="2024-02-24")]),
    "compared year": (
        "The 2020 vote drew more than the 2016 vote.",
        [fig("2020", "date", date="2020"), fig("2016", "date", date="2016")],
    ),
    "compared year, no article": (
        "It beat more than 2016 turnout.",
        [fig("2016", "date", date="2016")],
    ),
    "full month": ("It closed on February 24.", [fig("February 24", "date", date="2024-02-24")]),
    "month day year": (
        "It closed on July 4, 1999.",
        [fig("July 4, 1999", "date", date="1999-07-04")],
    ),
    "day month year": (
        "It closed on 4 July 1999.",
        [fig("4 July 1999", "date", date="1999-07-04")],
    ),
    "ordinal day": ("It closed on March 3rd.", [fig("March 3rd", "date", date="2024-03-03")]),
    "nearest year back": ("It closed on Dec. 20.", [fig("Dec. 20", "date", date="2023-12-20")]),
    "nearest year ahead": ("It closes on May 2.", [fig("May 2", "date", date="2024-05-02")]),
    "day range": (
        "The fair ran March 3-5.",
        [fig("March 3-5", "date", date="2024-03-03/2024-03-05")],
    ),
    "month year": ("It closed in June 2018.", [fig("June 2018", "date", date="2018-06")]),
    "month alone": ("It closed in January.", [fig("January", "date", date="2024-01")]),
    "may is no month": ("It may close.", []),
    "year alone": ("It closed in 2018.", [fig("2018", "date", date="2018")]),
    "year attributive": ("The 2018 flood was worse.", [fig("2018", "date", date="2018")]),
    "year range": ("It ran from 2014 to 2018.", [fig("2014 to 2018", "date", date="2014/2018")]),
    "short year range": ("It ran 2014-18.", [fig("2014-18", "date", date="2014/2018")]),
    "decade": ("It closed in the 1980s.", [fig("1980s", "date", date="198X")]),
    "last month": ("It closed last month.", [fig("last month", "date", date="2024-02")]),
    "this year": ("It closed this year.", [fig("this year", "date", date="2024")]),
    "next week": ("It closes next week.", [fig("next week", "date", date="2024-W12")]),
    "last Friday": ("It closed last Friday.", [fig("last Friday", "date", date="2024-03-08")]),
    "yesterday": ("It closed yesterday.", [fig("yesterday", "date", date="2024-03-12")]),
    "four digits counted": ("It sold 1900 looms.", [fig("1900", "count", 1900, noun="looms")]),
    "four digits hedged": ("Over 2000 came.", [fig("Over 2000", "count", 2000)]),
    "four digits with unit": ("It is 2000 meters deep.", [fig("2000 meters", "measure", 2000)]),
    "no such day": ("It closed on Feb. 30.", [fig("Feb. 30", "date", date=None)]),
}

ORDINALS = {
    "word": ("It was the first strike.", [fig("first", "ordinal", 1, noun="strike")]),
    "digits": ("The 22nd ferry sank.", [fig("22nd", "ordinal", 22, noun="ferry")]),
    "owner": ("Her third novel sold.", [fig("third", "ordinal", 3, noun="novel")]),
    "hyphenated": ("The twenty-first ferry sank.", [fig("twenty-first", "ordinal", 21)]),
    "second": ("The second ferry sank.", [fig("second", "ordinal", 2, noun="ferry")]),
    "adverb is none": ("He first denied it.", []),
    "compound is none": ("A first-rate cook.", []),
}

MEASURES = {
    "length": ("A wall 30 feet high.", [fig("30 feet", "measure", 30, unit="foot")]),
    "abbreviated": ("A wall 30 ft high.", [fig("30 ft", "measure", 30, unit="foot")]),
    "glued inch": ("A 6in nail.", [fig("6in", "measure", 6, unit="inch")]),
    "prime": ("A plank of 25.5″ width.", [fig("25.5″", "measure", 25.5, unit="inch")]),
    "quotation mark is no inch": ('He chose "channel 5" again.', []),
    "hyphen": ("A 3.5-liter pot.", [fig("3.5-liter", "measure", 3.5, unit="liter")]),
    "area": ("It covers 311 square miles.", [fig("311 square miles", "measure", 311, unit="square mile")]),
    "area glued": ("It covers 32m2.", [fig("32m2", "measure", 32, unit="square meter")]),
    "area abbreviated": ("It covers 390 sq m.", [fig("390 sq m", "measure", 390, unit="square meter")]),
    "volume": ("It holds 40 cubic meters.", [fig("40 cubic meters", "measure", 40, unit="cubic meter")]),
    "barrels": ("It holds 3 million barrels of oil.", [fig("3 million barrels", "measure", 3e6, unit="barrel")]),
    "weight": ("It weighs 70kg.", [fig("70kg", "measure", 70, unit="kilogram")]),
    "tonnes": ("It burnt 12.3m tonnes of coal.", [fig("12.3m tonnes", "measure", 12.3e6, unit="metric ton")]),
    "speed": ("It blew at 74 mph.", [fig("74 mph", "measure", 74, unit="mile per hour")]),
    "slashed speed": ("It blew at 74km/h.", [fig("74km/h", "measure", 74, unit="kilometer per hour")]),
    "temperature": ("It hit 31 degrees Celsius.", [fig("31 degrees Celsius", "measure", 31, unit="degree Celsius")]),
    "degrees": ("A slope of 31 degrees.", [fig("31 degrees", "measure", 31, unit="degree")]),
    "energy": ("It made 35 GWh.", [fig("35 GWh", "measure", 35, unit="gigawatt hour")]),
    "power": ("A 5kW panel.", [fig("5kW", "measure", 5, unit="kilowatt")]),
    "data": ("It has 64GB of storage.", [fig("64GB", "measure", 64, unit="gigabyte")]),
    "data rate": ("It runs at 30Mbps.", [fig("30Mbps", "measure", 30, unit="megabit per second")]),
    "torque": ("It makes 275 pound-feet.", [fig("275 pound-feet", "measure", 275, unit="pound foot")]),
    "concentration": ("It held 4 ppb of lead.", [fig("4 ppb", "measure", 4, unit="part per billion")]),
    "side by side": (
        "A 4.3 second 40 yard dash.",
        [fig("4.3 second", "duration", 4.3), fig("40 yard", "measure", 40)],
    ),
    "letter glued to no unit": ("The 5G mast fell.", []),
}  # fmt: skip

RATES = {
    "a month": ("Rent is $900 a month.", [fig("$900 a month", "rate", 900, unit="USD per month")]),
    "per barrel": ("Oil is $52 per barrel.", [fig("$52 per barrel", "rate", 52, unit="USD per barrel")]),
    "hyphenated": ("A $15-an-hour wage.", [fig("$15-an-hour", "rate", 15, unit="USD per hour")]),
    "slash": ("It costs $3/kg.", [fig("$3/kg", "rate", 3, unit="USD per kilogram")]),
    "hours a week": ("He works 40 hours a week.", [fig("40 hours a week", "rate", 40, unit="hour per week")]),
    "barrels per day": (
        "A cut of 325,000 barrels per day.",
        [fig("325,000 barrels per day", "rate", 325000, unit="barrel per day")],
    ),
    "counted": ("It runs 300 tests per day.", [fig("300", "rate", 300, unit="test per day", noun="tests")]),
    "times": ("It spins 78 times a minute.", [fig("78", "rate", 78, unit="time per minute")]),
    "miles an hour": ("It flew 90 miles an hour.", [fig("90 miles an hour", "measure", 90, unit="mile per hour")]),
    "a year ago is no rate": (
        "It lost 9 million euros a year ago.",
        [fig("9 million euros", "money", 9e6, unit="EUR")],
    ),
    "percent a year": ("It grows 7 percent a year.", [fig("7 percent a year", "rate", 7, unit="percent per year")]),
}  # fmt: skip

VAGUE = {
    "dozens": ("Dozens of sheep fled.", [fig("Dozens", "count", qualifier="vague", span=(12, 120), noun="sheep")]),
    "hundreds": ("Hundreds of sheep fled.", [fig("Hundreds", "count", span=(100, 1000))]),
    "thousands": ("Thousands of voters came.", [fig("Thousands", "count", span=(1000, 10000), noun="voters")]),
    "tens of thousands": ("Tens of thousands of fans came.", [fig("Tens of thousands", "count", span=(1e4, 1e5))]),
    "hundreds of millions": ("It lost hundreds of millions of dollars.", [
        fig("hundreds of millions of dollars", "money", span=(1e8, 1e9), unit="USD")]),
    "a few hundred": ("A few hundred fans came.", [fig("A few hundred", "count", span=(300, 500), noun="fans")]),
    "several thousand": ("Several thousand fans came.", [fig("Several thousand", "count", span=(3000, 9000))]),
    "no noun": ("Dozens remained.", [fig("Dozens", "count", span=(12, 120), noun=None)]),
    "scores of": ("Scores of boats sank.", [fig("Scores", "count", span=(20, 200), noun="boats")]),
    "scores of a test": ("Test scores fell.", []),
}  # fmt: skip

HEDGES = {
    "about": ("About 100 nuns came.", [fig("About 100", "count", 100, qualifier="about", span=(50, 150))]),
    "approximately": ("Approximately 6,000 came.", [fig("Approximately 6,000", "count", 6000, span=(5500, 6500))]),
    "some": ("Some 40 nuns came.", [fig("Some 40", "count", 40, qualifier="about", span=(35, 45))]),
    "roughly, last digit": ("Roughly 6,650 came.", [fig("Roughly 6,650", "count", 6650, span=(6645, 6655))]),
    "about, decimal": ("About 2.5 tons.", [fig("About 2.5 tons", "measure", 2.5, span=(2.45, 2.55))]),
    "about, scale": ("About 3 million came.", [fig("About 3 million", "count", 3e6, span=(2.5e6, 3.5e6))]),
    "estimated": ("An estimated 40 came.", [fig("An estimated 40", "count", 40, qualifier="about")]),
    "tilde": ("It weighs ~45g.", [fig("~45g", "measure", 45, qualifier="about")]),
    "nearly": ("Nearly 70 came.", [fig("Nearly 70", "count", 70, qualifier="about", span=(65, 70))]),
    "almost": ("Almost 70 came.", [fig("Almost 70", "count", 70, span=(65, 70))]),
    "or so": ("It took 20 days or so.", [fig("20 days or so", "duration", 20, qualifier="about")]),
    "more than": ("More than 20,000 came.", [fig("More than 20,000", "count", 20000, qualifier="more than", span=(20000, None))]),
    "over": ("Over 70 came.", [fig("Over 70", "count", 70, qualifier="more than")]),
    "at least": ("At least 70 came.", [fig("At least 70", "count", 70, qualifier="more than")]),
    "just over": ("Just over 70 came.", [fig("Just over 70", "count", 70, qualifier="more than")]),
    "plus sign": ("It has 70+ rooms.", [fig("70+", "count", 70, qualifier="more than", noun="rooms")]),
    "hyphen plus": ("A 70-plus crowd.", [fig("70-plus", "count", 70, qualifier="more than")]),
    "or more": ("It takes 70 days or more.", [fig("70 days or more", "duration", 70, qualifier="more than")]),
    "less than": ("Less than 70 came.", [fig("Less than 70", "count", 70, qualifier="less than", span=(None, 70))]),
    "fewer than": ("Fewer than 70 came.", [fig("Fewer than 70", "count", 70, qualifier="less than")]),
    "up to": ("Up to 70 came.", [fig("Up to 70", "count", 70, qualifier="less than")]),
    "as many as": ("As many as 70 came.", [fig("As many as 70", "count", 70, qualifier="less than")]),
    "no more than": ("No more than 70 came.", [fig("No more than 70", "count", 70, qualifier="less than")]),
    "only": ("Only 70 came.", [fig("Only 70", "count", 70, qualifier="exact", span=(70, 70))]),
    "only about": ("Only about 70 came.", [fig("Only about 70", "count", 70, qualifier="about")]),
    "exact": ("There came 70 nuns.", [fig("70", "count", 70, qualifier="exact", span=(70, 70))]),
}  # fmt: skip

TRENDS = {
    "rose": ("Sales rose 5%.", [fig("5%", "percent", 5, trend="up")]),
    "fell by": ("Sales fell by 5%.", [fig("5%", "percent", 5, trend="down")]),
    "down": ("The index was down 0.25 points.", [fig("0.25", "count", 0.25, trend="down", noun="points")]),
    "hedged": ("Sales rose by almost 5%.", [fig("almost 5%", "percent", 5, trend="up")]),
    "verb away from by": ("It cut its staff by 5%.", [fig("5%", "percent", 5, trend="down")]),
    "level": ("Sales rose to 5%.", [fig("5%", "percent", 5, trend=None)]),
    "up from": ("That is up from 2.4%.", [fig("2.4%", "percent", 2.4, trend=None)]),
    "raised money": ("It raised $5 million.", [fig("$5 million", "money", 5e6, trend=None)]),
    "raised by": ("It raised wages by 5%.", [fig("5%", "percent", 5, trend="up")]),
    "lost men": ("It lost 40 men.", [fig("40", "count", 40, trend=None, noun="men")]),
    "lost seats": ("It lost 40 seats.", [fig("40", "count", 40, trend="down")]),
    "lost money": ("It lost £640,000.", [fig("£640,000", "money", 640000, trend=None)]),
    "lost money from to": ("It lost $3 to $5 million.", [fig("$3 to $5 million", "money", trend=None)]),
    "a loss of money": ("It had a loss of $9 million.", [fig("$9 million", "money", 9e6, trend=None)]),
    "lost time": ("They lost 20 minutes.", [fig("20 minutes", "duration", 20, trend=None)]),
    "lost percent": ("Its shares lost 3%.", [fig("3%", "percent", 3, trend="down")]),
    "carried over": (
        "It was up 0.25 points, or 0.01%.",
        [fig("0.25", "count", 0.25, trend="up"), fig("0.01%", "percent", 0.01, trend="up")],
    ),
    "hedge carried over": (
        "It hit just under 60 mph (97 km/h).",
        [fig("just under 60 mph", "measure", 60, qualifier="less than"),
         fig("97 km/h", "measure", 97, qualifier="less than", span=(None, 97))],
    ),
    "noun carried over": (
        "It has 6 million homes, and 1.5 million in the capital.",
        [fig("6 million", "count", 6e6, noun="homes"), fig("1.5 million", "count", 1.5e6, noun="homes")],
    ),
    "index level": (
        "The index rose 64.06 points to 4,577.10.",
        [fig("64.06", "count", 64.06, trend="up"), fig("4,577.10", "count", 4577.1, trend=None, noun="points")],
    ),
}  # fmt: skip

NOUNS = {
    "adjective": ("It drew 16,000 foreign volunteers.", [fig("16,000", "count", 16000, noun="foreign volunteers")]),
    "several adjectives": ("It owns 1,200 public housing properties.", [fig("1,200", "count", 1200, noun="public housing properties")]),
    "name before": ("It held 100 U.S. citizens.", [fig("100", "count", 100, noun="U.S. citizens")]),
    "name as noun": ("It held 100 Ukrainians.", [fig("100", "count", 100, noun="Ukrainians")]),
    "irregular plural": ("It held 100 women.", [fig("100", "count", 100, noun="women")]),
    "no plural form": ("It employs 100 staff.", [fig("100", "count", 100, noun="staff")]),
    "verb after": ("Five guards protest daily.", [fig("Five", "count", 5, noun="guards")]),
    "plural before plural": ("Two arms dealers left.", [fig("Two", "count", 2, noun="arms dealers")]),
    "hyphen before": ("Two first-team players left.", [fig("Two", "count", 2, noun="first-team players")]),
    "hyphen after number": ("A 12-page letter.", [fig("12", "count", 12, noun="page")]),
    "other": ("Eight other clerks left.", [fig("Eight", "count", 8, noun="other clerks")]),
    "of the": ("Two of the clerks left.", [fig("Two", "count", 2, noun="clerks")]),
    "of someone's": ("Two of Ruiz's clerks left.", [fig("Two", "count", 2, noun="clerks")]),
    "singular": ("One clerk left.", [fig("One", "count", 1, noun="clerk")]),
    "none": ("The toll reached 40.", [fig("40", "count", 40, noun=None)]),
    "shared head": (
        "Four-, five- and six-cylinder cars.",
        [fig("Four", "count", 4, noun="cylinder"), fig("five", "count", 5), fig("six", "count", 6)],
    ),
    "fold": ("Rents grew sixfold.", [fig("sixfold", "count", 6, unit="fold")]),
    "joined adjectives": ("It logged 27 digital and physical sales.", [fig("27", "count", 27, noun="digital and physical sales")]),
}  # fmt: skip

HEADLINES = {
    "a title-case verb": ("Storm Kills 12 People in Harbor Town", ["12"]),
    "a number word after it": ("Storm Kills Twelve People in Harbor Town", ["Twelve"]),
    "a title-case past tense": ("Harbor Board Closed 40 Old Schools", ["40"]),
    "a name's number": ("Apollo 11 Crew Honored in Harbor Town", []),
}
NOTHING = {
    "name with number": "The Apollo 11 crew sang.",
    "product": "An iPhone 11 costs less.",
    "index": "The FTSE 100 was flat.",
    "letter code": "A B-52 flew over.",
    "code in one word": "The S23 phone is out.",
    "disease": "She had Covid-19 twice.",
    "section": "He cited section 230 again.",
    "room": "He slept in room 12 again.",
    "street": "He lives at 40 Baker Street.",
    "clock": "They met at 11 a.m. in town.",
    "clock with minutes": "They met at 2:55 p.m. in town.",
    "clock without half": "They met at 14:30 in town.",
    "resolution": "It films 4K video now.",
    "telephone": "Call 555-0142-778 in town.",
    "score": "Rovers won 2-1 in town.",
    "version": "Install 3.11.7 in town.",
    "emergency date": "They recalled 9/11 in town.",
    "always open": "It is open 24/7 in town.",
    "list number": "He gave (1) a reason.",
    "leading zero": "Agent 007 is back.",
    "identifier": "The post 672425547201294336 is gone.",
    "no one": "No one came.",
    "one another": "They helped one another.",
    "pronoun one": "He wanted the red one too.",
    "the two": "The two met again.",
    "one-way": "A one-way street.",
    "capitalized number": "Air Force One landed.",
    "address on the web": "See www.example.org/2022/40 again.",
    "plain prose": "Nobody counted anything.",
}

POSITIVE = {
    f"{group}: {name}": case
    for group, cases in (
        ("number", NUMBERS), ("share", SHARES), ("range", RANGES), ("money", MONEY),
        ("percent", PERCENT), ("age", AGES), ("duration", DURATIONS), ("date", DATES),
        ("ordinal", ORDINALS), ("measure", MEASURES), ("rate", RATES), ("vague", VAGUE),
        ("hedge", HEDGES), ("trend", TRENDS), ("noun", NOUNS),
    )
    for name, case in cases.items()
}  # fmt: skip


@pytest.mark.parametrize("case", POSITIVE.values(), ids=POSITIVE)
def test_figures_by_phenomenon(case: tuple[str, list[Expected]]) -> None:
    check(*case)


@pytest.mark.parametrize(("headline", "texts"), HEADLINES.values(), ids=HEADLINES)
def test_headlines_in_title_case(headline: str, texts: list[str]) -> None:
    figures = find_figures(parse_article(f"{headline}\n\nIt rained."))
    assert figures["text"].tolist() == texts


@pytest.mark.parametrize("sentence", NOTHING.values(), ids=NOTHING)
def test_no_quantity(sentence: str) -> None:
    check(sentence, [])


# ---------------------------------------------------------------- the real article
def test_the_first_article(volunteers: Article) -> None:
    figures = find_figures(volunteers)
    rows = list(
        figures[["text", "kind", "low", "high", "noun", "date", "qualifier"]].itertuples(
            index=False
        )
    )
    stated = {(r.text, r.kind): r for r in rows}
    assert stated["approximately 6,000", "count"][2:5] == (5500.0, 6500.0, "people")
    assert stated["only about 100", "count"][2:5] == (50.0, 150.0, "U.S. citizens")
    assert stated["thousands", "count"][2:5] == (1000.0, 10000.0, "Americans")
    assert stated["Half", "fraction"].low == 0.5
    assert [r.text for r in rows if r.kind == "age"] == [
        "16-year-old",
        "73-year-old",
        "45-year-old",
    ]
    assert [r.date for r in rows if r.kind == "date"] == ["2022-02", "2022-02-24"]
    assert stated["more than 20,000", "count"].low == 20000.0
    assert stated["more than 20,000", "count"].qualifier == "more than"
    assert stated["16,000", "count"].noun == "foreigners"
    assert stated["more than 1,000", "count"].noun == "civilians"
    assert stated["More than 2 million", "count"].noun == "Ukrainians"
    assert stated["first", "ordinal"].noun == "major land conflict"
    assert len(rows) == 17
    assert [r.kind for r in rows if r.text == "one"] == ["fraction"]


def test_the_headline_drops_hedges(volunteers: Article) -> None:
    rows = compare_headline(tabulate(volunteers))
    assert rows["text"].tolist() == ["6,000", "100"]
    assert rows["found"].all()
    assert rows["body_text"].tolist() == ["approximately 6,000", "only about 100"]
    assert rows["dropped"].tolist() == ["approximately", "only about, so far"]


@pytest.mark.parametrize(
    ("headline", "body", "found", "dropped"),
    [
        ("40 Boats Sink", "About 40 boats sank.", True, "about"),
        ("About 40 Boats Sink", "About 40 boats sank.", True, None),
        ("40 Boats Sink", "At least 40 boats sank, reportedly.", True, "at least, reportedly"),
        ("40 Boats Sink", "The storm sank 40 cars.", False, None),
        ("40 Boats Sink", "The storm sank 41 boats.", False, None),
        ("40 Women Sail", "Some 40 people sailed.", True, "some"),
        ("$2m Lost", "It lost nearly $2 million.", True, "nearly"),
        ("Dozens Sail", "Dozens of women sailed.", True, None),
        ("Record 41C in Kota", "It hit 41.2C in Kota.", True, None),
        ("Record 41C in Kota", "It hit 42.2C in Kota.", False, None),
    ],
)
def test_headline_and_body(headline: str, body: str, found: bool, dropped: str | None) -> None:
    rows = compare_headline(tabulate(parse_article(f"{headline}\n\n{body}")))
    assert rows["found"].tolist() == [found]
    assert rows["dropped"].isna().tolist() == [dropped is None]
    assert rows["dropped"].fillna("").tolist() == [dropped or ""]
    assert rows["body_text"].isna().tolist() == [not found]


def test_a_headline_without_figures_gives_an_empty_frame() -> None:
    rows = compare_headline(tabulate(parse_article("Storm\n\nSome 40 boats sank.")))
    assert rows.empty
    assert rows.dtypes.astype(str).to_dict() == SCHEMA["comparison"]


# ---------------------------------------------------------------- any text
_PARTS = st.lists(
    st.one_of(
        st.sampled_from(
            """one two half a an the of in per cent % $ £ US HK million bn k m third first second
            22nd 5 3 1/2 1,000 2019 1990s - – to from between and or , . ( ) / ' " ″ ° C degrees
            year years old Feb. March last next month week dozen dozens tens hundreds several few
            about more than at least up down rose by 3:30 p.m. 31 0 1/0 ½ ٣ 三 ² minus + ~ sixfold
            RM79 5G aged .5 5. 1.2.3 dollars pounds yen barrel hour square miles km/h four- five-
            16-year-old twenty hundred thousand he was those people Apollo [ ] ’ ” “""".split()
        ),
        st.text(max_size=6),
    ),
    max_size=20,
)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(_PARTS, st.sampled_from(["", " ", "\n"]))
def test_any_text_gives_figures_in_order_that_slice_back(parts: list[str], glue: str) -> None:
    article = parse_article("x " + glue.join(f"{p} " for p in parts))
    figures = find_figures(article)
    spans = zip(figures["start"], figures["end"], figures["text"], strict=True)
    assert all(0 <= a < b and article.text[a:b] == text for a, b, text in spans)
    assert (figures["start"].to_numpy()[1:] >= figures["end"].to_numpy()[:-1]).all()
    assert (figures["low"].fillna(0) <= figures["high"].fillna(float("inf"))).all()
    assert figures.dtypes.astype(str).to_dict() == SCHEMA["figures"]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_arbitrary_unicode(text: str) -> None:
    article = parse_article(f"x {text}")
    figures = find_figures(article)
    spans = zip(figures["start"], figures["end"], figures["text"], strict=True)
    assert all(article.text[a:b] == printed for a, b, printed in spans)


@pytest.mark.parametrize(
    "unit",
    ["7", ",", "word", "1 ", "1,", "two ", "1-", "1/", "million ", "$", '"', "a ", "(", "1.5% "],
)
def test_long_runs_of_one_thing_are_read(unit: str) -> None:
    article = parse_article("x " + unit * 3000)
    assert len(scan_figures(segment(article))) <= 3000
