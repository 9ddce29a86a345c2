"""Dates resolved against March 14, 2024, a Thursday; every sentence is our own."""

import pytest

from helpers.article.parse import parse_article
from helpers.figures.scan import scan_figures
from helpers.segments import segment


def dates(sentence: str) -> list[str | None]:
    article = parse_article(f"---\ndate: 2024-03-14\n---\n{sentence}\n")
    return [f.date for f in scan_figures(segment(article)) if f.kind == "date"]


TENSE = [
    ("He will retire on Jan. 5.", ["2025-01-05"]),
    ("Polls open on Nov. 5.", ["2024-11-05"]),
    ("The strike begins on April 1 and ends on April 20.", ["2024-04-01", "2024-04-20"]),
    ("Profit in the three months to June 30 fell.", ["2023-06-30"]),
    ("Between January and June, 400 people crossed.", ["2023-01", "2023-06"]),
    ("A poll before the May vote found that few care.", ["2024-05"]),
    ("It was the hottest April day in years.", ["2023-04"]),
    ("A March report said so, and an August letter denied it.", ["2024-03", "2024-08"]),
    ("He helped launch it with a June speech, and will not be there.", ["2023-06"]),
    ("The March for Peace and the April Jones case went on.", []),
    ("The marchers and the May family left.", []),
    ("Since mid-2021 rents have doubled.", ["2021"]),
    ("From 2010 through 2014 he ran it.", ["2010/2014"]),
    ("In May and June of 2019 it flooded.", ["2019-05", "2019-06"]),
    ("In May and June it floods.", ["2024-05", "2024-06"]),
    ("On Monday, Oct. 7, and Tuesday, Oct. 8, it will be shut.", ["2024-10-07", "2024-10-08"]),
    ("On Friday, Oct. 7, it was shut.", ["2023-10-07"]),
    ("It fell in the March quarter.", ["2024-03"]),
    ("It closed on Dec. 20. It closes on May 2.", ["2023-12-20", "2024-05-02"]),
    ("The bank failed on Aug. 3.", ["2023-08-03"]),
    ("It rained on May 5, killing cattle.", ["2023-05-05"]),
    ("The ship has been docked since Sept. 3.", ["2023-09-03"]),
    ("She has until June 1 to pay.", ["2024-06-01"]),
    ("The team is to remain until January 4.", ["2025-01-04"]),
    ("The trial is on May 6. Applications close on Oct. 31.", ["2024-05-06", "2024-10-31"]),
    ("The firm plans to open a store on July 1.", ["2024-07-01"]),
    ("He said on March 20 that it was over.", ["2023-03-20"]),
    ("He announced that from June 15 masks would be needed.", ["2024-06-15"]),
    (
        "He was projected on November 7 to have won, and would be sworn in on January 20.",
        ["2023-11-07", "2024-01-20"],
    ),
    (
        "The races were moved to June 2; they were originally planned for April 28.",
        ["2024-06-02", "2024-04-28"],
    ),
    ("It was close to the January 7 quake's center.", ["2024-01-07"]),
    ("He was arrested in May. He is to be sentenced in June.", ["2023-05", "2024-06"]),
    ("Talks resumed on April 2. In February, they stopped.", ["2023-04-02", "2024-02"]),
    ("The boat, built in 1997, left port on March 7.", ["1997", "2024-03-07"]),
    ("It cost less than in July.", ["2023-07"]),
    ("The Wildlife Act, 1972 lists jackals.", ["1972"]),
    ("They will open it on 20th.", ["2024-03-20"]),
    ("They struck between May and August 2022.", ["2022-05", "2022-08"]),
    ("Ann Roe, whose strike in 1961 won fame, died on Feb. 27.", ["1961", "2024-02-27"]),
    ("In 2019, on February 6, it sank.", ["2019", "2019-02-06"]),
    ("He was bailed until 9 April.", ["2024-04-09"]),
    ("Output rose in January-July.", ["2023-01", "2023-07"]),
    ("Support stands at 44%, down from 51% in May.", ["2023-05"]),
    ("The public can vote until the 31st.", ["2024-03-31"]),
    ("The trial ended on the 20th.", ["2024-02-20"]),
    ("The lift stopped on the 20th floor.", []),
    ("LONDON, March 20 - The firm will pay.", ["2024-03-20"]),
    ("He sank on Christmas Eve 1942.", ["1942"]),
    ("The vote will be held on March 14.", ["2024-03-14"]),
    ("The mill burned down on March 14.", ["2024-03-14"]),
    ("The mayor won't return until April 9.", ["2024-04-09"]),
    ("The new rules take effect on Jan. 1.", ["2025-01-01"]),
    ("The museum reopened on June 12.", ["2023-06-12"]),
    ("The rules took effect on Jan. 1.", ["2024-01-01"]),
    ("The tour runs from Dec. 28 to Jan. 3.", ["2024-12-28/2025-01-03"]),
]
TENSE += [
    ("His next speech, on May 28, was given in town.", ["2023-05-28"]),
    ("Then comes the delegate-packed April 19 primary.", ["2024-04-19"]),
    ("The act passed after the Sept. 12 storm.", ["2023-09-12"]),
    ("They sought to sway the Sept. 5 election.", ["2024-09-05"]),
    ("She lost the Feb. 24 primary.", ["2024-02-24"]),
    ("Planning for the October referendum is slow.", ["2024-10"]),
    ("The judge ordered that ballots be taken until April 13.", ["2024-04-13"]),
    ("People cast votes by mail from Feb. 1-8.", ["2024-02-01/2024-02-08"]),
    ("Gunmen shot dead two guards in August.", ["2023-08"]),
    ("The race began last Friday, March 8, at noon.", ["2024-03-08", "2024-03-08"]),
    ('"We vote on June 20," he said.', ["2024-06-20"]),
    ("He was born Sept, 26, 2014.", ["2014-09-26"]),
    ("She can win in October.", ["2024-10"]),
    ("The party met before its convention in July.", ["2024-07"]),
    ("She lost the debate in August.", ["2023-08"]),
    ("She will try again the next month.", ["2024-04"]),
    ("In ’09 and in ‘16 it rained.", ["2009", "2016"]),
]
SHORT = [
    ("The class of ’12 met the class of '98.", ["2012", "1998"]),
    ("It was sold in '07 and in ’61.", ["2007", "1961"]),
    ("She ran it from '88 to '04.", ["1988", "2004"]),
    ("'12 boats sank,' he said.", []),
    ("'14 was a dry year.", ["2014"]),
    ("The club won in 2011, 12, 13 and 2015.", ["2011", "2012", "2013", "2015"]),
    ("Floods came in 2011, 12 and 13.", ["2011", "2012", "2013"]),
    ("In 2011, 12 people died.", ["2011"]),
    ("In 2011, 12 and 13 percent voted.", ["2011"]),
    ("The yard is 40' by 60'.", []),
    ("Emissions stayed above 2019 levels.", ["2019"]),
    ("Prices fell below 2008 highs.", ["2008"]),
    ("It sold more than 2000 figures.", []),
    ("Prices rose above 2000 levels.", ["2000"]),
    ("2018 city candidate Ann Rivers won.", ["2018"]),
    ('He told it on ABC\'s "This Week."', []),
]
NAMED_YEAR = [
    (
        "In 2019 outbreaks were declared first on February 6, then on October 22.",
        ["2019", "2019-02-06", "2019-10-22"],
    ),
    (
        "The war of 2003 began in March and, in 2011, ended in December.",
        ["2003", "2024-03", "2011", "2011-12"],
    ),
    ("In May 1999 it sank; on June 3 it was found.", ["1999-05", "1999-06-03"]),
    ("In 2016 he founded the firm, which will open a plant on May 5.", ["2016", "2024-05-05"]),
]
JOINED = [
    ("The fair ran on March 3 and 4.", ["2024-03-03/2024-03-04"]),
    ("It ran between 3 and 5 March.", ["2024-03-03/2024-03-05"]),
    ("On 3 and 4 March it met.", ["2024-03-03/2024-03-04"]),
    ("It met on January 3 through 5.", ["2024-01-03/2024-01-05"]),
    ("It met on Jan. 3, 4 and 5.", ["2024-01-03/2024-01-05"]),
    ("It visited between November 27 and December 10.", ["2023-11-27/2023-12-10"]),
    ("It met on February 3 and on March 5.", ["2024-02-03", "2024-03-05"]),
    ("On March 3 and 40 days later it met.", ["2024-03-03"]),
    ("It began in March of last year.", ["2023-03"]),
    ("A fire in August last year burned cars.", ["2023-08"]),
    ("It closed on July 4 last year.", ["2023-07-04"]),
    ("He was born on 3 May 1951 and died on 12 February this year.", ["1951-05-03", "2024-02-12"]),
    ("The vote is on the 5th of May next year.", ["2025-05-05"]),
    ("By the year 2050 it will pay.", ["2050"]),
    ("Bison roamed from 40,000 BC to AD 79.", [None, None]),
    ("It gave 12 BC farmers pay.", []),
    ("On Christmas Day 2021 the pier burned.", ["2021"]),
    ("It was year 2050 of the reign, on Match Day 12.", []),
    (
        "Last April he left. Last August he came. This August he leaves. Next January he ends.",
        ["2023-04", "2023-08", "2024-08", "2025-01"],
    ),
    ("This past August he won.", ["2023-08"]),
    ("As the campaign entered September, he led.", ["2023-09"]),
    ("It peaked in the last week of October.", ["2023-10"]),
    ("They held a Fourth of July party.", ["2023-07-04"]),
    ("It ran 2014-18.", ["2014/2018"]),
    ("It was devised around 1970.", ["1970"]),
    ("The Sept. 11 attacks changed it.", ["2001-09-11"]),
    ("He was elected in 2005 and was due to stand down in August.", ["2005", "2024-08"]),
    ("In 2019 he was fired and was due to appear on February 6.", ["2019", "2019-02-06"]),
    ("It ran from September to December 2014.", ["2014-09", "2014-12"]),
    ("It has not risen since June 2014 and fell in November.", ["2014-06", "2023-11"]),
    ("Colleges were suspended by May 13.", ["2023-05-13"]),
    ("It was suspended until May 13.", ["2024-05-13"]),
    ("It was held in mid-May.", ["2023-05"]),
    ("Sales fell in the April to June quarter.", ["2023-04", "2023-06"]),
    ("The 1980s and 90s were good.", ["198X", "199X"]),
    ("The 80s and 90s were good.", []),
    ("Some 40 homes by 2029 are planned.", ["2029"]),
    ("Her last count, on Feb. 11, was of two.", ["2024-02-11"]),
    ("The talks last until April 3.", ["2024-04-03"]),
    ("It has shrunk since the 60s.", ["196X"]),
    ("Sales fell in Q1 2024 and in H1 2023.", ["2024", "2023"]),
    ("The states that vote in March met.", ["2024-03"]),
    ("Every December it floods. In December it burned.", ["2023-12"]),
    ("Ann Lee, 41, and June Ray, 51, left in May.", ["2023-05"]),
]
NONE: list[tuple[str, list[str]]] = [
    ("The 2019/20 fiscal year ended.", []),
    ("He was on The Tonight Show.", []),
    ("She told the BBC's Today programme.", []),
    ("Speaking on ABC's This Week, he bowed.", []),
    ("The USA TODAY poll asked 12 people.", []),
    ("The 2019-20 season ended.", []),
    ("Flight 1344 was late.", []),
    ("It broke 17 U.S. Code § 1201 again.", []),
    ("The virus 2019-nXoV spread.", []),
    ("Black September struck.", []),
    ("It may rain; they march.", []),
]
CASES = [*TENSE, *SHORT, *NAMED_YEAR, *JOINED, *NONE]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[case[0] for case in CASES])
def test_dates_by_phenomenon(sentence: str, expected: list[str]) -> None:
    assert dates(sentence) == expected


@pytest.mark.parametrize("month", ["Jan.", "April", "July", "Dec."])
@pytest.mark.parametrize("day", [1, 15, 28])
def test_a_past_tense_never_passes_publication(month: str, day: int) -> None:
    told = dates(f"The mill closed on {month} {day}.")[0]
    assert told is not None
    assert "2023-03-14" < told <= "2024-03-14"
    coming = dates(f"The mill will close on {month} {day}.")[0]
    assert coming is not None
    assert "2024-03-14" <= coming < "2025-03-14"


def test_the_next_month_after_a_past_is_of_no_day_that_is_told() -> None:
    assert dates("He quit in May 2023 and wed the next month.") == ["2023-05", None]


def test_how_long_is_no_date() -> None:
    assert dates("Sales will grow over the next year. In the last week they fell.") == []
    assert dates("It rained in the second-to-last week.") == []
    assert dates("It opens the next year. They ruled in the last century.") == ["2025", "19XX"]


def test_the_next_year_after_a_past_one_follows_it() -> None:
    assert dates("She won in 2008, and lost the next year.") == ["2008", "2009"]
    assert dates("They fought it in a local vote the next year.") == [None]


def test_no_day_of_publication_and_no_year_gives_no_date() -> None:
    figures = scan_figures(segment(parse_article("x y z. It closed on May 3.")))
    assert [f.date for f in figures] == [None]
