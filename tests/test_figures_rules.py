"""Figures by rule: a sentence a line, and what is read in it, told in a line too."""
# ruff: noqa: E501  (a case a line reads best)

import pytest

from helpers.article.parse import parse_article
from helpers.figures.reading import Figure
from helpers.figures.scan import scan_figures
from helpers.segments import segment

RULES: dict[str, dict[str, list[str]]] = {
    "the ends of a change": {
        "Unemployment rose from 4.1 percent to 5 percent.": ["4.1 percent = 4.1, percent", "5 percent = 5, percent"],
        "Prices went from $3 a gallon to $4.": ["$3 a gallon = 3, USD per gallon", "$4 = 4, USD"],
        "The fleet grew from 12 to 30 buses.": ["12 = 12, of buses", "30 = 30, of buses"],
        "The town shrank from 9,000 to 7,200 people.": ["9,000 = 9000, of people", "7,200 = 7200, of people"],
        "The bank raised its key rate from 4.5% to 4.75%.": ["4.5% = 4.5, percent", "4.75% = 4.75, percent"],
        "An increase from 30 to 45 flights was approved.": ["30 = 30, of flights", "45 = 45, of flights"],
        "The jackpot jumped from $5 to $8 million.": ["$5 = 5000000, USD", "$8 million = 8000000, USD"],
        "Its users fell from 10 to 4 million.": ["10 = 10000000", "4 million = 4000000"],
        "Speeds dropped from 60mph to 40mph.": ["60mph = 60, mile per hour", "40mph = 40, mile per hour"],
        "The temperature swung from -5 to 12 degrees.": ["-5 = -5, degree", "12 degrees = 12, degree"],
        "It was revised down from 3.1% to 2.9%.": ["3.1% = 3.1, percent", "2.9% = 2.9, percent"],
        "The race was moved from 10km to 12km.": ["10km = 10, kilometer", "12km = 12, kilometer"],
        "Attendance doubled from 1,100 to 2,200.": ["1,100 = 1100", "2,200 = 2200"],
        "The toll rose by 3 to 12.": ["3 = 3, up", "12 = 12"],
        "Deaths rose by 14 to 302.": ["14 = 14, up", "302 = 302"],
        "Shares fell 3.2% to 41.20 euros.": ["3.2% = 3.2, percent, down", "41.20 euros = 41.2, EUR"],
        "The players ended up 12 points behind.": ["12 = 12, of points"],
        "The index ended up 12 points.": ["12 = 12, of points, up"],
        "The rate climbed to 7% from 5%.": ["7% = 7, percent", "5% = 5, percent"],
    },
    "the ends of a spread": {
        "Tickets cost from $20 to $90.": ["from $20 to $90 = 20 to 90, USD"],
        "Rents range from $800 to $1,400.": ["from $800 to $1,400 = 800 to 1400, USD"],
        "The ship calls at from 3 to 6 ports.": ["from 3 to 6 = 3 to 6, of ports"],
        "Loans go from £500 up to £5,000.": ["from £500 up to £5,000 = 500 to 5000, GBP"],
        "Rates rose by 3 to 5 percent.": ["3 to 5 percent = 3 to 5, percent, up"],
        "$5-8,000 was asked.": ["$5-8,000 = 5000 to 8000, USD"],
        "Homes sold for $300-400,000.": ["$300-400,000 = 300000 to 400000, USD"],
        "Five to six hundred came.": ["Five to six hundred = 500 to 600"],
        "Two or three hundred left.": ["Two or three hundred = 200 to 300"],
        "Three to four dozen eggs broke.": ["Three to four dozen = 36 to 48, of eggs"],
        "The hall seats 1200-1500 guests.": ["1200-1500 = 1200 to 1500, of guests"],
        "NZ $3 to $4 million was spent.": ["NZ $3 to $4 million = 3000000 to 4000000, NZD"],
        "A$5-7 million was spent.": ["A$5-7 million = 5000000 to 7000000, AUD"],
    },
    "a unit in other capitals, dotted, glued": {
        "The pump draws 12 Kw.": ["12 Kw = 12, kilowatt"],
        "It spins at 900 Rpm.": ["900 Rpm = 900, revolution per minute"],
        "The parcel weighs 14 LBS.": ["14 LBS = 14, pound"],
        "It was doing 55 M.P.H. at noon.": ["55 M.P.H. = 55, mile per hour"],
        "The lot has 40 sq. ft. of lawn.": ["40 sq. ft = 40, square foot"],
        "The tank holds 12 cu. ft. of gas.": ["12 cu. ft = 12, cubic foot"],
        "A chip of 3.2ghz came.": ["3.2ghz = 3.2, gigahertz"],
        "The disk has 500Gb free.": ["500Gb = 500, gigabit"],
        "The mast is 20Mtr high.": ["20Mtr = 20, meter"],
        "A 30 m.p.g. car won.": ["30 m.p.g. = 30, mile per gallon"],
        "The dish needs 12dbz more.": ["12 = 12, of dbz"],
        "12 MPs left.": ["12 = 12, of MPs"],
    },
    "a unit of several words": {
        "The lake covers 12 square kilometres.": ["12 square kilometres = 12, square kilometer"],
        "The dam holds 4 cubic metres.": ["4 cubic metres = 4, cubic meter"],
        "It used 90 kilowatt-hours.": ["90 kilowatt-hours = 90, kilowatt hour"],
        "It made 3 megawatt hours.": ["3 megawatt hours = 3, megawatt hour"],
        "The star is 12 light-years away.": ["12 light-years = 12, light year"],
        "They sailed 4 nautical miles.": ["4 nautical miles = 4, nautical mile"],
        "Add 3 fluid ounces.": ["3 fluid ounces = 3, fluid ounce"],
        "It takes 14 litres a minute.": ["14 litres a minute = 14, liter per minute"],
        "It hit 31 degrees centigrade.": ["31 degrees centigrade = 31, degree Celsius"],
        "The tire holds 32 pounds per square inch.": ["32 pounds per square inch = 32, pound per square inch"],
        "The air held 412 parts per million.": ["412 parts per million = 412, part per million"],
        "A 40-mile-an-hour wind blew.": ["40-mile-an-hour = 40, mile per hour"],
    },
    "an adjective before a unit": {
        "They walked two long miles.": ["two long miles = 2, mile"],
        "She waited 12 weary days.": ["12 weary days = 12, day"],
        "He gained 40 rushing yards.": ["40 rushing yards = 40, yard, up"],
        "He spent four grueling, painful weeks in bed.": ["four grueling, painful weeks = 4, week"],
        "He lost 12 unwanted pounds.": ["12 unwanted pounds = 12, pound, down"],
        "Two left feet were found.": ["Two = 2"],
    },
    "a fraction of a number or of a unit": {
        "Three-quarters of a million people fled.": ["Three-quarters of a million = 750000, of people"],
        "Nearly two-thirds of a million people fled.": ["Nearly two-thirds of a million = 666666.666667 (616666.666667..666666.666667), of people"],
        "Half of a million people fled.": ["Half of a million = 500000, of people"],
        "A quarter million dollars was lost.": ["A quarter million dollars = 250000, USD"],
        "A half-million people came.": ["A half-million = 500000, of people"],
        "It lasted two-and-a-half years.": ["two-and-a-half years = 2.5, year"],
        "It lasted a year and a half.": ["a year and a half = 1.5, year"],
        "They walked one and one-half miles.": ["one and one-half miles = 1.5, mile"],
        "It took two and three-quarter hours.": ["two and three-quarter hours = 2.75, hour"],
        "He won a million and a half dollars.": ["a million and a half dollars = 1500000, USD"],
        "It weighs one and a quarter tons.": ["one and a quarter tons = 1.25, ton"],
        "One-tenth of a second decided it.": ["One-tenth of a second = 0.1, second"],
        "Rates rose a tenth of a percent.": ["a tenth of a percent = 0.1, percent, up"],
        "The gap is less than one-half of 1 percent.": ["less than one-half of 1 percent = 0.5 (..0.5), percent"],
        "Rates rose by three-quarters of a percentage point.": ["three-quarters of a percentage point = 0.75, percentage point, up"],
        "The bank made a quarter-point cut.": ["a quarter = 0.25, of point"],
        "A third of an inch fell.": ["A third of an inch = 0.333333333333, inch"],
        "It stood a quarter-mile away.": ["a quarter-mile = 0.25, mile"],
        "He waited a quarter of an hour.": ["a quarter of an hour = 0.25, hour"],
        "A two-and-a-half-year-old girl came.": ["two-and-a-half-year-old = 2.5, year, of girl, age"],
        "He spent an hour and a quarter of his pay.": ["an hour = 1, hour", "a quarter = 0.25, fraction"],
        "It is 1/16 of a pint.": ["1/16 of a pint = 0.0625, pint"],
        "It took 1/1000 of a second.": ["1/1000 of a second = 0.001, second"],
        "Add 5⁄8 inch.": ["5⁄8 inch = 0.625, inch"],
        "He ate 3/4 of the cake.": ["3/4 = 0.75, of cake, fraction"],
        "She ate half a pie.": ["half = 0.5, of pie, fraction"],
    },
    "part of a whole": {
        "Some 3 of the 8 kilometers were paved.": ["Some 3 = 3 (2.5..3.5), kilometer", "8 kilometers = 8, kilometer"],
        "They spent 2 million of its 5 million dollars.": ["2 million = 2000000, USD", "5 million dollars = 5000000, USD"],
        "They sold 7 of 12 acres.": ["7 = 7, acre", "12 acres = 12, acre"],
    },
    "powers of ten": {
        "A current of 2.5×10⁻³ amperes flowed.": ["2.5×10⁻³ amperes = 0.0025, ampere"],
        "There are 6.02×10²³ atoms.": ["6.02×10²³ = 6.02e+23, of atoms"],
        "It is 3x10^5 km away.": ["3x10^5 km = 300000, kilometer"],
        "It held 1.2e6 cells.": ["1.2e6 = 1200000, of cells"],
        "A star of 2×1030 kg formed.": ["2×1030 kg = 2e+30, kilogram"],
        "They ran the 4×100m relay.": ["4 = 4", "100m = 100, meter"],
    },
    "a letter of scale": {
        "It holds $4 B in cash.": ["$4 B = 4000000000, USD"],
        "It gave €3 M in aid.": ["€3 M = 3000000, EUR"],
        "Some 5 M people came.": ["Some 5 M = 5000000 (4500000..5500000), of people"],
        "It shipped 4m of the phones.": ["4m = 4000000, of phones"],
        "It sold 2m of its cars.": ["2m = 2000000, of cars"],
        "They laid 6m of cable.": ["6m = 6, meter, of cable"],
        "The 100m women's final was late.": ['100m = 100, meter'],
        "They cleared the 200m hurdles.": ["200m = 200, meter"],
    },
    "below a number": {
        "A sub-$20 billion deal closed.": ["sub-$20 billion = 20000000000 (..20000000000), USD"],
        "A sub-3% rate is rare.": ["sub-3% = 3 (..3), percent"],
        "A sub-two-hour marathon was run.": ["sub-two-hour = 2 (..2), hour"],
        "Sub-1,000 prices are gone.": ["Sub-1,000 = 1000 (..1000), of prices"],
    },
    "no change in a verb with up or down": {
        "She ended up two miles away.": ["two miles = 2, mile"],
        "He grew up 30 miles north.": ["30 miles = 30, mile"],
        "They set up 12 camps.": ["12 = 12, of camps"],
        "They turned down 12 offers.": ["12 = 12, of offers"],
        "The team racked up 30 points.": ["30 = 30, of points"],
        "The Dow ended up 120 points.": ["120 = 120, of points, up"],
        "It closed down 0.4%.": ["0.4% = 0.4, percent, down"],
        "The team went up 5 points.": ["5 = 5, of points, up"],
    },
    "a change further from its verb": {
        "Sales rose sharply by 5%.": ["5% = 5, percent, up"],
        "Sales fell year-on-year by 3%.": ["3% = 3, percent, down"],
        "Exports climbed year over year 4%.": ["4% = 4, percent, up"],
        "Coal was up 1.5%, gas by 2%.": ["1.5% = 1.5, percent, up", "2% = 2, percent, up"],
        "GDP grew 2% in 2019 and 3% in 2020.": ["2% = 2, percent, up", "3% = 3, percent, up"],
        "Profit was down $3 million, revenue $5 million.": ["$3 million = 3000000, USD, down", "$5 million = 5000000, USD"],
        "It was revised downward by 0.3 percentage points.": ["0.3 percentage points = 0.3, percentage point, down"],
        "It fell below 5%.": ["below 5% = 5 (..5), percent"],
        "It fell by less than 5%.": ["less than 5% = 5 (..5), percent, down"],
    },
    "during is no hedge": {
        "It was written over three summers.": ["three = 3, of summers"],
        "Prices rose 4% over three months.": ["4% = 4, percent, up", "three months = 3, month"],
        "They met over two days in the spring.": ["two days = 2, day"],
        "Over ten days, it rained.": ["ten days = 10, day"],
        "It took over two months.": ["over two months = 2 (2..), month"],
        "He was jailed for over three years.": ["over three years = 3 (3..), year"],
        "Over two years ago it sank.": ["Over two years = 2 (2..), year"],
        "She has over 20 years of service.": ["over 20 years = 20 (20..), year, of service"],
        "It costs over two million.": ["over two million = 2000000 (2000000..)"],
        "The firm takes over about 200 shops.": ["about 200 = 200 (150..250), of shops"],
        "They lined up one buyer.": ["one = 1, of buyer"],
    },
    "whole things": {
        "About 15 people came.": ["About 15 = 15 (14..16), of people"],
        "Nearly 7 boats sank.": ["Nearly 7 = 7 (6..7), of boats"],
        "About 15 kg fell.": ["About 15 kg = 15 (14.5..15.5), kilogram"],
        "About 2.5 children are born.": ["About 2.5 = 2.5 (2.45..2.55), of children"],
    },
    "multiples and places": {
        "Double the number came.": ["Double = 2, fraction"],
        "Prices are double what they were.": ["double = 2, fraction"],
        "It has twice as many seats.": ["twice = 2, fraction"],
        "He won twice.": [],
        "They want to double the size.": ["double = 2, up, fraction"],
        "It is a 1-in-100 chance.": ["1-in-100 = 0.01, of chance, fraction"],
        "One in every 12 homes flooded.": ["One in every 12 = 0.0833333333333, of homes, fraction"],
        "One out of every five nurses quit.": ["One out of every five = 0.2, of nurses, fraction"],
        "She came in second.": ["second = 2, ordinal"],
        "He finished third.": ["third = 3, ordinal"],
        "They won 45 points to 24.": ["45 = 45, of points", "24 = 24, of points"],
    },
    "money": {
        "It cost 400 złotys.": ["400 złotys = 400, PLN"],
        "It cost 50 hryvnias.": ["50 hryvnias = 50, UAH"],
        "It cost 30 Czech korunas.": ["30 Czech korunas = 30, CZK"],
        "It cost 12 litai.": ["12 litai = 12, LTL"],
        "It cost 90 bolívares.": ["90 bolívares = 90, VES"],
        "It cost 90 bolivares.": ["90 bolivares = 90, VES"],
        "It cost 5,000 Spanish pesetas.": ["5,000 Spanish pesetas = 5000, ESP"],
        "It paid R18m.": ["R18m = 18000000, ZAR"],
        "It paid R1,200.": ["R1,200 = 1200, ZAR"],
        "It paid N500,000.": ["N500,000 = 500000, NGN"],
        "It paid Tk 40 crore.": ["Tk 40 crore = 400000000, BDT"],
        "It paid Dh 12 million.": ["Dh 12 million = 12000000, AED"],
        "R2D2 beeped.": [],
        "A pint cost 20p.": ["20p = 20, penny"],
        "A stamp cost 50c.": ["50c = 50, cent"],
        "It made $50 million, then a 107 million loss.": ["$50 million = 50000000, USD", "107 million = 107000000, USD"],
    },
    "a hedge before the unit": {
        "It held 1,000 or more kilograms of rice.": ["1,000 or more kilograms = 1000 (1000..), kilogram, of rice"],
        "They drove 20 or so miles.": ["20 or so miles = 20 (15..25), mile"],
        "He waited 30-odd days.": ["30-odd days = 30 (25..35), day"],
    },
    "a vague amount of a vague amount": {
        "Several tens of thousands came.": ["Several tens of thousands = 30000 to 90000"],
        "A few hundred left.": ["A few hundred = 300 to 500"],
        "It is a couple hundred years old.": ["a couple hundred years = 200 to 300, year"],
    },
    "what is written like numbers": {
        "The ratio is 3:1.": [],
        "It fell on 9/11.": [],
        "It is open 24/7.": [],
    },
    "a change after another": {
        "It rose 12% to $4.5bn.": ["12% = 12, percent, up", "$4.5bn = 4500000000, USD"],
        "It lost 14.2 points, or 0.5 percent, to 2,700.1.": ["14.2 = 14.2, of points, down", "0.5 percent = 0.5, percent, down", "2,700.1 = 2700.1, of points"],
        "It was up 50 cents, or 0.8 percent, at $64.07 a barrel.": ["50 cents = 50, cent, up", "0.8 percent = 0.8, percent, up", "$64.07 a barrel = 64.07, USD per barrel"],
        "It rose to 2.95 percent from 2.87 percent.": ["2.95 percent = 2.95, percent", "2.87 percent = 2.87, percent"],
        "Debt was cut by $200m to $1.1bn.": ["$200m = 200000000, USD, down", "$1.1bn = 1100000000, USD"],
    },
    "a few of a unit of time": {
        "It took a few hours.": ["a few hours = 3 to 5, hour"],
        "She left a couple of weeks ago.": ["a couple of weeks = 2 to 3, week"],
        "They ran just a few days.": ["just a few days = 3 to 5, day"],
        "Few days are dry.": [],
    },
    "a quarter of an hour on the clock": {
        "He left a quarter before 11.": [],
        "She came at half past six.": [],
        "It fell by a quarter to nine.": ["a quarter = 0.25, down, fraction", "nine = 9"],
    },
    "a second": {
        "In just a second she left.": [],
        "A second man came.": ["second = 2, of man, ordinal"],
    },
    "what is carried over": {
        "The road is 12 km (7 miles) long and the other 30.": ["12 km = 12, kilometer", "7 miles = 7, mile", "30 = 30, kilometer"],
        'He is 5\'10" tall.': ["5' = 5, foot", '10" = 10, inch'],
        "He is 6-foot-2.": ["6-foot = 6, foot", "2 = 2, inch"],
        "He is 5 feet 9.": ["5 feet = 5, foot", "9 = 9, inch"],
    },
    "a text in capitals": {
        "STORM SINKS TWELVE BOATS IN HARBOR TOWN": ["TWELVE = 12, of BOATS"],
        "FIRE DESTROYS 12 HOMES AND 3 SHOPS IN TEXAS": ["12 = 12, of HOMES", "3 = 3, of SHOPS"],
        "ROBBERS TAKE 3 MILLION DOLLARS FROM BANK": ["3 MILLION DOLLARS = 3000000, USD"],
        "VILLAGE 40 MILES AWAY LOSES POWER": ["40 MILES = 40, mile"],
    },
    "a number that has no unit": {
        "The shares cost $30 and trade at a P/E of 15.": ["$30 = 30, USD", "15 = 15"],
        "It costs $5 and has a rating of 4.5.": ["$5 = 5, USD", "4.5 = 4.5"],
        "The powers 4 16 256 are shown.": [],
        "The motion passed (31 to 12).": ["31 = 31", "12 = 12"],
    },
    "a noun ends where a name begins": {
        "It was the first time Flynn spoke.": ["first = 1, of time, ordinal"],
        "Her second husband John Lee cooked.": ["second = 2, of husband, ordinal"],
        "It was the first Tesla plant.": ["first = 1, of Tesla plant, ordinal"],
        "They did 5,000 COVID -19 tests.": ["5,000 = 5000, of COVID -19 tests"],
    },
    "whose age a span and a possessive are": {
        "It is for children aged from 5 to 11.": ["from 5 to 11 = 5 to 11, year, of children, age"],
        "The 15-year-old elephant's calf died.": ["15-year-old = 15, year, of elephant, age"],
    },
    "a noun in two words, a name in two": {
        "He made more than 150 phone calls to pastors.": ["more than 150 = 150 (150..), of phone calls"],
        "A 12 page report claims it.": ["12 = 12, of page"],
        "She is the first Asian-American to be appointed.": ["first = 1, of Asian-American, ordinal"],
        "She was the first black American to win.": ["first = 1, of black American, ordinal"],
    },
    "a year after words that bound a number": {
        "The 2020 vote drew more than the 2016 vote.": [],
        "It drew more than 2016 turnout.": [],
        "It drew more than 2016 staff.": ["more than 2016 = 2016 (2016..), of staff"],
    },
    "a number tied to a noun before another": {
        "He bought a 20-room hotel.": ["20 = 20, of room"],
        "He bought his first 20-room hotel.": ["first = 1, of 20-room hotel, ordinal", "20 = 20, of room"],
    },
    "the unit of the next number": {
        "He was being 3, 4 percent in the polls.": ["3 = 3, percent", "4 percent = 4, percent"],
        "It happened 20 and 50 years ago.": ["20 = 20, year", "50 years = 50, year"],
        "Look at #2 on the list.": [],
        "He was 1, 2 or 3 points ahead.": ["1 = 1", "2 or 3 = 2 to 3, of points"],
    },
    "what verbs are nouns: time of leave and work": {
        "The firm gives ten weeks of unpaid leave.": ["ten weeks = 10, week, of unpaid leave"],
        "She took six months of paid leave.": ["six months = 6, month, of paid leave"],
        "It took 40 hours of work.": ["40 hours = 40, hour, of work"],
        "They asked for two days of help.": ["two days = 2, day, of help"],
    },
    "a number within a number's whole": {
        "They won 8 of the past 11 matches.": ["8 = 8, of matches", "11 = 11, of matches"],
        "Roe lost six of the first nine races.": ["six = 6, of races", "first = 1, of races, ordinal", "nine = 9, of races"],
        "Five of the last seven mayors were bakers.": ["Five = 5, of mayors", "seven = 7, of mayors"],
        "Eleven of the 30 wounded left.": ["Eleven = 11, of wounded", "30 = 30, of wounded"],
        "He missed four of the next six ferry crossings.": ["four = 4, of ferry crossings", "six = 6, of ferry crossings"],
        "It is one of only three mills left.": ["one =  to , of mills, fraction", "only three = 3, of mills"],
    },
    "words that stand after a noun, or before it": {
        "Seven past and current clerks spoke.": ["Seven = 7, of past and current clerks"],
        "We are one step closer to rain.": ["one = 1, of step"],
        "The two closer villages flooded.": ["two = 2, of closer villages"],
        "There were 12 nurses present.": ["12 = 12, of nurses"],
        "Twelve present members voted.": ["Twelve = 12, of present members"],
    },
    "a number that is a title, a place on a dial or in an index": {
        "She starred in the film 88 with him.": [],
        "The novel 2666 is long.": [],
        "In the movie 12 dancers fall.": ["12 = 12, of dancers"],
        "He spoke on AM 640 of it.": [],
        "The sp 400 fell and the ftse 250 rose.": [],
        "He wore #17 for the club.": [],
    },
    "whose age stands after a clause": {
        "The drummer, who wrote the song Blue Rain, was 61.": ["61 = 61, year, of drummer, age"],
        "Ana Ruiz, who swam to Capri, was 29.": ["29 = 29, year, of Ana Ruiz, age"],
        "The town clerk, who had two sons, was 58.": ["two = 2, of sons", "58 = 58, year, of town clerk, age"],
        "Eva Rose, 33, sang.": ["33 = 33, year, of Eva Rose, age"],
        "She won among those 50 and over.": ["50 and over = 50 (50..), year, of those, age"],
        "Voters 70 and up stayed.": ["70 and up = 70 (70..), year, of Voters, age"],
        "Half of 25-to-40-year-olds rent.": ["Half = 0.5, of 25-to-40-year-olds, fraction", "25-to-40-year-olds = 25 to 40, year, age"],
        "Those between the ages of 20 and 35 came.": ["20 and 35 = 20 to 35, year, of Those, age"],
        "A 12-year-old Marla Dias sang.": ["12-year-old = 12, year, of Marla Dias, age"],
    },
    "a headline in capitals with a hyphen": {
        "A 40-SEAT THEATER": ["40 = 40, of SEAT"],
        "THE 12-PAGE REPORT IS OUT": ["12 = 12, of PAGE"],
        "The 757-MAX landed.": [],
    },
    "what an ordinal orders, and what it does not": {
        "Welcome to 19th Century Paris.": [],
        "It is the 18th century house of a baker.": ["18th = 18, of century, ordinal"],
        "Her 90th birthday party was loud.": ["90th = 90, of birthday, ordinal"],
        "She was the first working nurse to run.": ["first = 1, of working nurse, ordinal"],
        "The third way was shorter.": ["third = 3, of way, ordinal"],
        "He won the 88th Lily Bowl.": ["88th = 88, of Lily Bowl, ordinal"],
        "The first Fat Tuesday parades were small.": ["first = 1, of Fat Tuesday parades, ordinal"],
        "The first lady met first responders.": [],
        "The Third World debt grew.": [],
        "20th Century Fox sued.": [],
    },
    "the magnitude of a quake": {
        "A quake of magnitude 5.1 hit.": ["5.1 = 5.1, magnitude"],
        "A magnitude 6 quake and a 4.7-magnitude one hit.": ["6 = 6, magnitude", "4.7-magnitude = 4.7, magnitude"],
        "It felt 30 magnitude 2 quakes.": ["30 = 30, of magnitude 2 quakes", "2 = 2, magnitude"],
    },
    "a label and its number between a count and its noun": {
        "The lab ran three phase 2 trials.": ["three = 3, of phase 2 trials"],
        "Two category 4 storms hit.": ["Two = 2, of category 4 storms"],
    },
    "one or two": {
        "They want another cook or two.": ["another cook or two = 1 to 2, of cook"],
        "It takes a week or two.": ["a week or two = 1 to 2, week"],
        "She ate a plum or two pears.": ["two = 2, of pears"],
    },
    "a margin": {
        "The error is plus or minus 2.5 percentage points.": ["plus or minus 2.5 percentage points = 2.5, percentage point"],
        "The margin is +/-4 percent.": ["+/-4 percent = 4, percent"],
    },
    "a spread that falls": {
        "The lake has a depth of 30 meters to 12 meters.": ["30 meters to 12 meters = 12 to 30, meter"],
        "The vote was 54 percent to 46 percent.": ["54 percent = 54, percent", "46 percent = 46, percent"],
    },
    "shares and their hedges": {
        "A half or more of the boats sank.": ["A half or more = 0.5 (0.5..), of boats, fraction"],
        "Half of voters or less agreed.": ["Half = 0.5 (..0.5), of voters, fraction"],
        "It was 6 in 10 in Cork and 7 in 10 in Galway.": ["6 in 10 = 0.6, fraction", "7 in 10 = 0.7, fraction"],
        "He smiles at every single one of his long rallies.": [],
        "One of his huge rallies was dull.": ["One =  to , of huge rallies, fraction"],
        "Eight in 10 Irish registered voters agreed.": ["Eight in 10 = 0.8, of Irish registered voters, fraction"],
    },
    "verbs that are no nouns": {
        "Only 14 support Roe here.": ["Only 14 = 14"],
        "It is one considered safe.": [],
        "One offered to help.": [],
    },
    "adjectives joined by \"or\"": {
        "He met 14 male or female guards.": ["14 = 14, of male or female guards"],
        "The nine solidly or mostly rural counties voted.": ["nine = 9, of solidly or mostly rural counties"],
    },
    "twice the same vague word": {
        "There are dozens and dozens of letters.": ["dozens and dozens = 12 to 120, of letters"],
        "It cost millions and millions of dollars.": ["millions and millions of dollars = 1000000 to 10000000, USD"],
    },
    "what a change is the size of": {
        "She had a bigger lead, with Roe behind her by 10 percent.": ["10 percent = 10, percent"],
        "The lead is bigger by 5 percent.": ["5 percent = 5, percent, up"],
    },
    "a noun told by the number of something": {
        "It cut the number of ferry stops from 60 to 15.": ["60 = 60, of ferry stops", "15 = 15, of ferry stops"],
        "Roe won 30 votes. Lee will receive at least 12.": ["30 = 30, of votes", "at least 12 = 12 (12..), of votes"],
        "The crash killed one and hurt two drivers.": ["one = 1, of people", "two = 2, of drivers"],
        "One map came from here, and four came later.": ["One = 1, of map", "four = 4"],
    },
    "\"one\" before a participle with an object": {
        "It has two halls, one housing the loom.": ["two = 2, of halls"],
        "One painting was sold.": ["One = 1, of painting"],
    },
    "the noun of a member, after \"most\" and after \"all\"": {
        "It was one of the most gloomy, and longest, nights.": ["one =  to , fraction"],
        "One of the town's most gifted bakers left.": ["One =  to , of most gifted bakers, fraction"],
        "She took half of all salt gains.": ["half = 0.5, of salt gains, fraction"],
        "Two-thirds of these ferry stops closed.": ["Two-thirds = 0.666666666667, of ferry stops, fraction"],
        "He got one hour of musical training.": ["one hour = 1, hour, of musical training"],
        "It took 20 percent of the UK population.": ["20 percent = 20, percent, of UK population"],
        "A third of the NHS budget went.": ["A third = 0.333333333333, of NHS budget, fraction"],
    },
    "a label, an account, a list's number": {
        "Act No. 4411, known as the law, holds.": [],
        "I have a 401(k) and a 457(b).": [],
    },
    "whose calves, whose children": {
        "Guards said the 12-year-old mare's foals were ill.": ["12-year-old = 12, year, of mare, age"],
        "Ana Ruiz is a mother of three.": ["three = 3, of children"],
        "Lee, a father of four, left.": ["four = 4, of children"],
    },
    "a noun told before takes the trend from what is no change": {
        "Roe won 30 towns. Lee will gain at least 24.": ["30 = 30, of towns", "at least 24 = 24 (24..), of towns"],
        "Sales picked up 5 percent.": ["5 percent = 5, percent, up"],
        "Roe picked up 45 of them.": ["45 = 45"],
    },
    "words within quotation marks": {
        "It lost ten “missing” letters.": ["ten = 10, of “missing” letters"],
        "He met 40 “Rovers” there.": ["40 = 40, of Rovers"],
        'She sent thousands of "secret" letters.': ['thousands = 1000 to 10000, of "secret" letters'],
        "He has six of ‘em.": ["six = 6"],
    },
    "no noun before a hyphen": {
        "It won 99 winner-take-all games.": ["99 = 99, of winner-take-all games"],
    },
    "a time and no span": {
        "One day he will return to the farm.": [],
        "She hopes one day to own a bakery.": [],
        "The plan may one day cover all towns.": [],
        "He wants to one day run a farm.": [],
        "One day the well ran dry.": [],
        "One night she heard a bear.": [],
        "It took one day to clear the road.": ["one day = 1, day"],
        "One day after the storm, crews came.": ["One day = 1, day"],
        "The trial was cut to one day of hearings.": ["one day = 1, day, of hearings"],
        "He came one day later.": ["one day = 1, day"],
        "One night a week she sings.": ["One night a week = 1, night per week"],
    },
    "one, a pronoun for what was named": {
        "The mood was one of quiet relief.": [],
        "Its task is one of healing.": [],
        "One of the staff left.": ["One =  to , of staff, fraction"],
        "She is one of Britain's oldest authors.": ["one =  to , of oldest authors, fraction"],
        "It was a first for the club.": [],
        "She took the first prize.": ["first = 1, of prize, ordinal"],
    },
    "number words of names": {
        "A group named One Ohio Now sued.": [],
        "The band Three Dog Night played.": [],
        "They saw three Dutch boats.": ["three = 3, of Dutch boats"],
        "One Bank of England official left.": ["One = 1, of Bank of England official"],
        "12 University of Leeds students sang.": ["12 = 12, of University of Leeds students"],
        "One Club for Growth member left.": ["One = 1, of Club for Growth member"],
        "One MP walked out.": ["One = 1, of MP"],
        "The camera takes 12 MP shots.": ["12 MP = 12, megapixel"],
        "The 49ers won.": [],
    },
    "versions and pages": {
        "It went from version 0.3 to 0.4 of its app.": [],
        "The app is at version 2.1.": [],
        "See pages 12 to 14.": [],
        "The law covers grades 3 to 5.": [],
        "They released 3 to 5 songs.": ["3 to 5 = 3 to 5, of songs"],
        "They plan to release 40 songs.": ["40 = 40, of songs"],
    },
    "ages of the dying, and of two": {
        "Ann Bond, who wrote novels, dies at 103.": ["103 = 103, year, of Ann Bond, age"],
        "Ann Bond Dies at 103": ["103 = 103, year, of Ann Bond, age"],
        "Scottish author Ann Bond dies at 103.": ["103 = 103, year, of Ann Bond, age"],
        "US wrestler Jon Roe dies aged 41": ["41 = 41, year, of Jon Roe, age"],
        "He died in Leeds aged 68.": ["68 = 68, year, age"],
        "Tom Lee died at age 74.": ["74 = 74, year, of Tom Lee, age"],
        "He died at 5 on Friday.": ["5 = 5"],
        "The school has 12 13-year-olds.": ["12 = 12, of 13-year-olds", "13-year-olds = 13, year, age"],
        "12 and 13 year olds sang.": ["12 = 12, year, age", "13 year olds = 13, year, age"],
    },
    "a level before a change": {
        "It has 48 pupils, down 20 percent from 60.": ["48 = 48, of pupils", "20 percent = 20, percent, down", "60 = 60, of pupils"],
        "The rupee fell 12 paise to 83.14.": ["12 paise = 12, paisa, down", "83.14 = 83.14"],
        "She lost the town 36 percent to 51 percent.": ["36 percent = 36, percent", "51 percent = 51, percent"],
        "Sales lost 3 to 5 percent.": ["3 to 5 percent = 3 to 5, percent, down"],
        "He sold 12 fewer than the 60 he had.": ["12 = 12", "60 = 60"],
        "It sold 12 fewer cars.": ["12 = 12, of fewer cars"],
    },
    "people of a crowd, and a shared noun": {
        "A crowd of about 700 filled the hall.": ["about 700 = 700 (650..750), of people"],
        "Hundreds or thousands of goats fled.": ["Hundreds = 100 to 1000, of goats", "thousands = 1000 to 10000, of goats"],
        "A quarter-of-a-million goats fled.": ["A quarter-of-a-million = 250000, of goats"],
        "Deaths surpass 4,000.": ["surpass 4,000 = 4000 (4000..), of deaths"],
        "Flood Toll Tops 400": ["Tops 400 = 400 (400..)"],
    },
    "the unit of a spread": {
        "It is 1010 ± 195 light years away.": ["1010 = 1010, light year", "± 195 light years = 195 (194.5..195.5), light year"],
        "The result was 6.3 ± 0.7.": ["6.3 = 6.3", "± 0.7 = 0.7 (0.65..0.75)"],
    },
    "margins, quarters, names with an ordinal": {
        "She lost by 13 points.": ["13 = 13, of points"],
        "Shares lost 13 points.": ["13 = 13, of points, down"],
        "Sales rose by 13 points.": ["13 = 13, of points, up"],
        "He scored in the third quarter.": ["third = 3, of quarter, ordinal"],
        "Fans of Third Eye Blind came.": [],
        "She won her third Grand Slam title.": ["third = 3, of Grand Slam title, ordinal"],
        "It rose 25 separate times.": ["25 = 25, of separate times"],
        "Dozens of public records suits fell.": ["Dozens = 12 to 120, of public records suits"],
    },
    "what an ordinal does not order": {
        "She spoke of the second amendment.": [],
    },
    "a verb left out after a name": {
        "Peru won 31 medals and Chile 12.": ["31 = 31, of medals", "12 = 12, of medals"],
        "Kent reported 31 cases and Essex 12 deaths.": ["31 = 31, of cases", "12 = 12, of deaths"],
        "Roe won 45 percent, Vann 23 and Tate 12.": ["45 percent = 45, percent", "23 = 23, percent", "12 = 12, percent"],
        "Lee scored 22 points, Rowe 18 and Bond 12.": ["22 = 22, of points", "18 = 18, of points", "12 = 12, of points"],
        "He has 12 goals and Channel 4 showed them.": ["12 = 12, of goals"],
        "The shop sold 40 phones, including the Galaxy 10, and Pixel 8.": ["40 = 40, of phones"],
        "Airmen flew 12 sorties over Area 51.": ["12 = 12, of sorties"],
    },
    "a number spelled with hyphens is one age": {
        "Forty-two-year-old Ann Bond left.": ["Forty-two-year-old = 42, year, of Ann Bond, age"],
        "A twenty-one-year-old man left.": ["twenty-one-year-old = 21, year, of man, age"],
        "A two- and a four-year-old played.": ["two = 2", "four-year-old = 4, year, age"],
        "The 34-year-old Russian won the race.": ["34-year-old = 34, year, of Russian, age"],
        "A 3-year-old filly won at noon.": ["3-year-old = 3, year, of filly, age"],
    },
    "ages of a group named by its bound": {
        "Free entry for under-16s ended.": ["under-16s = 16 (..16), year, age"],
        "Over-65s and under-5s need a coat.": ["Over-65s = 65 (65..), year, age", "under-5s = 5 (..5), year, age"],
        "The Under-21s won.": [],
        "Leeds Under 18s drew.": [],
    },
    "inches before a noun": {
        "A 6-foot-4 forward and a 5-foot-11 guard left.": ["6-foot = 6, foot", "4 = 4, inch", "5-foot = 5, foot", "11 = 11, inch"],
    },
    "labels in the plural": {
        "Junctions 10 to 11 were shut.": [],
        "Rooms 12 and 13 were empty, as were exits 4, 5 and 6.": [],
        "Lanes 2 and 3 cars fill were long.": ["3 = 3, of cars"],
        "Please quote reference 4521.": [],
        "The 737 Max 9 was grounded.": [],
    },
    "a comma that is a point, a hedge before a scale": {
        "The ticket cost €4,50 or 3,50 euros.": ["€4,50 = 4.5, EUR", "3,50 euros = 3.5, EUR"],
        "It cost €4,500 in 2,50 hours.": ["€4,500 = 4500, EUR", "2 = 2", "50 hours = 50, hour"],
        "A $20-plus trillion debt grew.": ["$20-plus trillion = 2e+13 (2e+13..), USD"],
        "Some $20-odd billion went.": ["Some $20-odd billion = 20000000000 (15000000000..25000000000), USD"],
        "The 30-plus million viewers left.": ["30-plus million = 30000000 (30000000..), of viewers"],
    },
    "the owner of each end": {
        "It needs between US $4 and US $6 million.": ["between US $4 and US $6 million = 4000000 to 6000000, USD"],
        "It needs between the HK $20 and $30 million it asked.": ["HK $20 and $30 million = 20000000 to 30000000, HKD"],
    },
    "over an area": {
        "Fires spread over 30 acres.": ["30 acres = 30, acre"],
        "Debris was scattered over two miles.": ["two miles = 2, mile"],
        "He ran over two miles.": ["over two miles = 2 (2..), mile"],
    },
    "a second hour": {
        "The shop shuts at six and the bar at eleven.": [],
        "It sold five lots at six and one bid at nine.": ["five = 5, of lots", "six = 6, of lots", "one = 1, of bid", "nine = 9, of lots"],
    },
    "a year before what is dated, and a count of a whole": {
        "The remarks contradict 2013 comments.": [],
        "It used 2012 census data.": [],
        "1950 of the workers were women.": ["1950 = 1950, of workers"],
        "The 1972 of his youth was gone.": [],
        "He built 2000 houses.": ["2000 = 2000, of houses"],
    },
    "a noun that starts with a number": {
        "She hit two three-pointers.": ["two = 2, of three-pointers", "three = 3, of pointers"],
        "Six 18-wheelers passed.": ["Six = 6, of 18-wheelers", "18 = 18, of wheelers"],
    },
    "a century in a name": {
        "The 21st Century Britain of the film is bleak.": [],
    },
    "a participle before a name": {
        "Just 18 percent of registered Hispanic voters like him.": ["Just 18 percent = 18, percent, of registered Hispanic voters"],
        "Nine elected Republican officials left.": ["Nine = 9, of elected Republican officials"],
    },
    "ages after a form of be and of a span": {
        "Most were women 18 to 34, and about 60 percent of black voters were over 45.": ["18 to 34 = 18 to 34, year, of women, age", "about 60 percent = 60 (55..65), percent, of black voters", "over 45 = 45 (45..), year, of black voters, age"],
        "The score was over 45 and the trucks were under 12 tons.": ["over 45 = 45 (45..)", "under 12 tons = 12 (..12), ton"],
    },
    "a number out of a number": {
        "The party won 49 out of the 54 seats.": ["49 = 49, of seats", "54 = 54, of seats"],
        "He won three out of his last five fights.": ["three = 3, of fights", "five = 5, of fights"],
    },
    "a vague word within quotation marks": {
        "It paid “dozens” of canvassers.": ["dozens = 12 to 120, of canvassers"],
    },
    "a people by its number": {
        "It is a nation of 51 million, with a capital of about 2.5 million.": ["51 million = 51000000, of people", "about 2.5 million = 2500000 (2450000..2550000), of people"],
        "A team of 12 left a village of 400.": ["12 = 12, of people", "400 = 400"],
    },
    "a noun tied to its number counts no other": {
        "A two-term governor of the state ranks among the top 10 largest.": ["two = 2, of term", "10 = 10"],
    },
    "two ordinals, one noun": {
        "They took second and third place.": ["second = 2, of place, ordinal", "third = 3, of place, ordinal"],
        "They lived on the fourth and fifth floors.": ["fourth = 4, of floors, ordinal", "fifth = 5, of floors, ordinal"],
    },
    "one, a pronoun before an auxiliary": {
        "One need look no further.": [],
        "One of the central claims fails.": ["One =  to , of central claims, fraction"],
    },
    "an age after a boy of": {
        "Two men and a girl of 12 were held.": ["Two = 2, of men", "12 = 12, year, of girl, age"],
        "A father of 12 spoke.": ["12 = 12, of children"],
    },
    "people on board, of a crew": {
        "The bus had 52 on board.": ["52 = 52, of people"],
        "The ferry, with 12 aboard, sank.": ["12 = 12, of people"],
        "A crew of nine and a family of four left.": ["nine = 9, of people", "four = 4, of people"],
    },
    "a bound that goes on": {
        "It chose between the two and up to 20 percent left.": ["up to 20 percent = 20 (..20), percent"],
    },
    "wholes: few, many, a time, what is a unit elsewhere": {
        "Just 14 of the many towns agreed.": ["Just 14 = 14, of towns"],
        "Two of the few remaining mills shut.": ["Two = 2, of remaining mills"],
        "A third of the year is wet.": ["A third = 0.333333333333, of year, fraction"],
        "Some 40 tonnes of grain burned.": ["Some 40 tonnes = 40 (35..45), metric ton, of grain"],
        "It was the last one of the year.": [],
        "One of the week's three games is over.": ["One =  to , of games, fraction", "three = 3, of games"],
    },
    "an ordinal with a comma, an ordinal of a rank": {
        "The 10,000th visitor won.": ["10,000th = 10000, of visitor, ordinal"],
        "1st Lt. Tom Lee came.": [],
    },
    "how many times a champion": {
        "A three-time champion lost.": ["three = 3, of time"],
    },
    "one of every": {
        "1 of every 5 nurses left.": ["1 of every 5 = 0.2, of nurses, fraction"],
    },
    "two equal numbers with a slash, two sides": {
        "It was a 50/50 chance.": [],
        "A 10-by-12-foot room was let.": ["10 = 10, foot", "12-foot = 12, foot"],
    },
    "meters that are no race": {
        "The band sold 40m records.": ["40m = 40000000, of records"],
        "She broke three 100m records.": ["three = 3, of 100m records", "100m = 100, meter"],
    },
    "weeks and games by number": {
        "Weeks 10 to 12 are hard, and games 3 and 4 were lost.": [],
    },
    "one thing in so many": {
        "One person in six lives alone.": ["One person in six = 0.166666666667, of person, fraction"],
        "About one house in 12 was lost.": ["About one house in 12 = 0.0833333333333 (0.0416666666667..0.125), of house, fraction"],
        "She waited one day in 10 cold rooms.": ["one day = 1, day", "10 = 10, of cold rooms"],
    },
    "a range of ages named as one": {
        "In the 18-34 age group, 61 percent agreed.": ["18-34 = 18 to 34, year, age", "61 percent = 61, percent"],
        "Among the 65 to 80 demographic few do.": ["65 to 80 = 65 to 80, year, age"],
    },
    "a verb after the number of children": {
        "Mum of four wins a car.": ["four = 4, of children"],
        "A mother of two boys spoke.": ["two = 2, of boys"],
    },
    "whose age a clause tells": {
        "The former headteacher, who is 71, left.": ["71 = 71, year, of former headteacher, age"],
    },
    "a span shares no head": {
        "A 12-day strike and two deaths marked the year.": ["12-day = 12, day", "two = 2, of deaths"],
    },
    "what a range of percent is of": {
        "From 90 to 95 percent of the houses burned.": ["From 90 to 95 percent = 90 to 95, percent, of houses"],
    },
    "a part of one percent": {
        "They get one-eighth of 1 percent.": ["one-eighth of 1 percent = 0.125, percent"],
    },
    "sums that add up": {
        "The promises add up to more than $8.5 million.": ["more than $8.5 million = 8500000 (8500000..), USD"],
        "The deal could add up to 500 jobs.": ["up to 500 = 500 (..500), of jobs, up"],
    },
    "a verb after an age is no bearer": {
        "The 29-year-old tackles the song.": ["29-year-old = 29, year, age"],
        "The 16-year-old twins left.": ["16-year-old = 16, year, of twins, age"],
    },
    "more of what was counted": {
        "Hundreds of fans came. Hundreds more showed up.": ["Hundreds = 100 to 1000, of fans", "Hundreds = 100 to 1000, of fans"],
    },
    "one night of some year": {
        "He saw her one night in the late 1960s and one day in May.": [],
        "He got one day in jail.": ["one day = 1, day"],
    },
    "an ordinal and an adjective before one noun": {
        "He was the second and favorite son.": ["second = 2, of favorite son, ordinal"],
        "It was the first and only time.": ["first = 1, of only time, ordinal"],
        "She was the first and left early.": ["first = 1, ordinal"],
    },
    "a number that is strong": {
        "The 19-strong cabinet has seven women.": ["19 = 19, of cabinet", "seven = 7, of women"],
        "A 3,000-strong crowd booed.": ["3,000 = 3000, of crowd"],
        "They were 386 strong.": ["386 = 386"],
    },
    "part of a span to come": {
        "Rain fell on 19 of the past 20 days.": ["19 = 19, day", "20 days = 20, day"],
    },
    "two ordinals in digits": {
        "He scored in the 7th and 83rd minutes.": ["7th = 7, of minutes, ordinal", "83rd = 83, of minutes, ordinal"],
    },
    "both of an age": {
        "The pair, both 21, were held.": ["21 = 21, year, of pair, age"],
    },
    "millions that look like meters": {
        "An estimated 3m to 5m people lack power.": ["An estimated 3m to 5m = 3000000 to 5000000, of people"],
        "A wall of 3m to 5m stood.": ["3m to 5m = 3 to 5, meter"],
    },
    "a share with its percentage, a loss by the piece": {
        "More than a fifth (22%) had none.": ["More than a fifth = 0.2 (0.2..), fraction", "22% = 22 (22..), percent"],
        "The firm posted a loss of 12 cents a share.": ["12 cents a share = 12, cent per share"],
    },
    "shares of two rivals after a name": {
        "The poll shows Roe beating Tate 45 to 40 percent.": ["45 = 45, percent", "40 percent = 40, percent"],
        "Vann led Lee 52-43 percent.": ["52 = 52, percent", "43 percent = 43, percent"],
    },
    "those of whom a participle tells": {
        "Some 59 percent of those surveyed disapprove.": ["Some 59 percent = 59 (58.5..59.5), percent"],
        "Two of those boats sank.": ["Two = 2, of boats"],
    },
    "one with a participle and its object": {
        "Of two letters, one soliciting his view was lost.": ["two = 2, of letters"],
    },
    "a ratio within quotation marks": {
        "'One in five' children missed school.": ["One in five = 0.2, of children, fraction"],
        "He said “nine in 10” voters agreed.": ["nine in 10 = 0.9, of voters, fraction"],
    },
    "people held, people missing": {
        "Two held after raid.": ["Two = 2, of people"],
        "Storm kills nine, with 1,200 still missing.": ["nine = 9, of people", "1,200 = 1200, of people"],
        "They sold two; three held talks.": ["two = 2", "three = 3"],
    },
    "a small share is never below zero": {
        "Nearly 1 in every 100 people left.": ["Nearly 1 in every 100 = 0.01 (0.005..0.01), of people, fraction"],
    },
    "hours in a part of the day, and in a timetable": {
        "Parking is banned between eight and ten every evening.": [],
        "The ferry runs from 7 to 11.30.": [],
        "She woke just after four in the morning.": [],
        "The choir sings between three and five every afternoon.": [],
        "Midwives deliver between five and eight every night.": ["between five and eight = 5 to 8, per night"],
        "The price rose from 9 to 11.30.": ["9 = 9", "11.30 = 11.3"],
        "They met between 40 and 50 times every night.": ["between 40 and 50 = 40 to 50, time per night, of times"],
    },
    "a letter after a label": {
        "The plane left runway 9R early.": [],
        "He slept in ward 4B for days.": [],
        "The pump used 4L of oil.": ["4L = 4, liter, of oil"],
    },
    "meters thrown and jumped, millions of times": {
        "Roe threw the discus 61.20m.": ["61.20m = 61.2, meter"],
        "She cleared 6.91m in Rome.": ["6.91m = 6.91, meter"],
        "The clip was seen 40m times.": ["40m = 40000000, of times"],
        "It cut costs by 30m to 210m euros.": ["30m = 30000000, EUR, down", "210m euros = 210000000, EUR"],
        "Some 1.5m people came.": ["Some 1.5m = 1500000 (1450000..1550000), of people"],
    },
    "over, a particle": {
        "Flip a coin or turn it over 30 times.": ["30 = 30, of times"],
        "She told them over 30 times.": ["over 30 = 30 (30..), of times"],
    },
    "the best part of": {
        "It took the best part of three weeks.": ["the best part of three weeks = 3 (2.5..3.5), week"],
    },
    "people driven out, people among whom are others": {
        "The flood forced 900 from their homes.": ["900 = 900, of people"],
        "Shelling drove 2,000 to flee.": ["2,000 = 2000, of people"],
        "The clinic treated 37, including nine children.": ["37 = 37, of people", "nine = 9, of children"],
        "The shop sold 37, including nine lamps.": ["37 = 37", "nine = 9, of lamps"],
    },
    "two sides of a vote": {
        "The senate voted 45 to 3 for it.": ["45 = 45, of votes", "3 = 3, of votes"],
        "It passed by a vote of 45 to 3.": ["45 = 45, of votes", "3 = 3, of votes"],
    },
    "what is left of what was counted": {
        "Roe won 30 delegates and Vann secured the remaining 1.": ["30 = 30, of delegates", "1 = 1, of delegates"],
    },
    "games that no noun names": {
        "He sold 9 boats and won seven of the last eight.": ["9 = 9, of boats", "seven = 7"],
        "They lost five of their last six away games.": ["five = 5, of away games", "six = 6, of away games"],
    },
    "so many a day": {
        "The plant makes 640 a day.": ["640 = 640, per day"],
        "The plant made 640 a day later.": ["640 = 640"],
    },
    "an age that others believe in": {
        "The skull is thought to be 90,000 years old.": ["90,000 years old = 90000, year, of skull, age"],
        "The suspect is believed to be 25 to 30 years old.": ["25 to 30 years old = 25 to 30, year, of suspect, age"],
        "The eldest, who is 14, sings.": ["14 = 14, year, of eldest, age"],
        "Her sons aged six and two survived.": ["six = 6, year, of sons, age", "two = 2, year, of sons, age"],
    },
    "half of a point": {
        "The rate went up half a point.": ["half = 0.5, of point, up"],
    },
    "a verb in the plural after what was counted": {
        "Of the insiders 449 back Roe, while only 19 support Tate.": ["449 = 449", "only 19 = 19"],
        "It found 449 insiders, while only 19 support Tate.": ["449 = 449, of insiders", "only 19 = 19, of insiders"],
        "The club won 97 seats; the left took 46, down from 59.": ["97 = 97, of seats", "46 = 46, of seats", "59 = 59, of seats"],
    },
    "nouns in titles, names in ratios": {
        "Do You Want a Two-Pirate Ticket?": ["Two = 2, of Pirate"],
        "The heads of Uranium One in three deals paid.": ["three = 3, of deals"],
        "One in three boats sank.": ["One in three = 0.333333333333, of boats, fraction"],
    },
    "what is one of, what a share is of": {
        "Their history is one of mistrust and slights.": [],
        "One of mistrust's victims left.": ["One =  to , of victims, fraction"],
        "It was hundreds of hours-long films.": ["hundreds = 100 to 1000, of hours-long films"],
        "They fear eight years of the current catastrophic national policy.": ["eight years = 8, year, of current catastrophic national policy"],
        "Half of the medical students passed.": ["Half = 0.5, of medical students, fraction"],
        "A third of the public left.": ["A third = 0.333333333333, of public, fraction"],
        "A third of the public buses left.": ["A third = 0.333333333333, of public buses, fraction"],
        "Prices rose by a quarter this year.": ["a quarter = 0.25, up, fraction"],
        "They lost six weeks of the new year.": ["six weeks = 6, week"],
    },
    "verbs that are nouns before a plural": {
        "She saved all five break points.": ["five = 5, of break points"],
        "He scored from two set pieces.": ["two = 2, of set pieces"],
        "Two run shops.": ["Two = 2"],
    },
    "what a substance is a rate of": {
        "Drink two to three cups of tea a day.": ["two to three cups = 2 to 3, cup per day, of tea"],
        "Some 200 litres of rain per square metre fell.": ["Some 200 litres = 200 (150..250), liter per square meter, of rain"],
        "Six tons of rye a day earlier sank.": ["Six tons = 6, ton, of rye"],
    },
    "half of a business year, a span told again": {
        "Debt stood at 9 million euros at the half-year.": ["9 million euros = 9000000, EUR"],
        "A half-year delay hurt.": ["A half-year = 0.5, year"],
        "They want 9 per cent over four years; he offered 6 per cent over three.": ["9 per cent = 9, percent", "four years = 4, year", "6 per cent = 6, percent", "three = 3, year"],
    },
    "an ordinal before a person's name, dozens of times": {
        "He faced sixth seed Ann Lee again.": ["sixth = 6, of seed, ordinal"],
        "He sixth sense Ann.": [],
        "They met “dozens of times” in May.": ["dozens = 12 to 120, of times"],
    },
    "children, not times; people of a study": {
        "He fired three times at Roe, a father of five, on Monday.": ["three = 3, of times", "five = 5, of children"],
        "It is a study of 500,000.": ["500,000 = 500000, of people"],
        "It is a study of 12 schools.": ["12 = 12, of schools"],
        "She hid with her youngest, then 3, in May.": ["3 = 3, year, of youngest, age"],
    },
    "ages of a named person, of children now": {
        "Her husband, Roy, was 44.": ["44 = 44, year, of Roy, age"],
        "The score, Roe wrote, was 44.": ["44 = 44"],
        "They had three children, now 9, 13 and 17.": ["three = 3, of children", "9 = 9, year, of children, age", "13 = 13, year, of children, age", "17 = 17, year, of children, age"],
    },
    "no hedge before a hyphen, sixfold with a hyphen": {
        "Children pay £9 and under-threes go free.": ["£9 = 9, GBP"],
        "Sales rose six-fold.": ["six-fold = 6, fold, up"],
    },
    "people after a span of time": {
        "They treated 90 men in 48 hours; at least 11 died, seven of them sailors.": ["90 = 90, of men", "48 hours = 48, hour", "at least 11 = 11 (11..), of men", "seven = 7, of men"],
        "The talks took 48 hours, the vote 12.": ["48 hours = 48, hour", "12 = 12, hour"],
    },
    "nations without a plural": {
        "It carried eight Koreans and four Vietnamese.": ["eight = 8, of Koreans", "four = 4, of Vietnamese"],
        "It carried eight Korean and four Vietnamese boats.": ["eight = 8, of boats", "four = 4, of Vietnamese boats"],
        "Two Swiss, aged 30, left.": ["Two = 2, of Swiss", "30 = 30, year, of Swiss, age"],
    },
    "a crowd estimated at, votes out of all": {
        "A crowd estimated at 3,000 came.": ["estimated at 3,000 = 3000 (2500..3500), of people"],
        "The cost, estimated at 3,000, rose.": ["estimated at 3,000 = 3000 (2500..3500)"],
        "He won by 500 votes out of 61,000 cast.": ["500 = 500, of votes", "61,000 = 61000, of votes"],
        "The judges voted six to three to end it.": ["six = 6, of votes", "three = 3, of votes"],
    },
    "what is changed by so many points": {
        "The bank raised its benchmark rate half a percentage point.": ["half a percentage point = 0.5, percentage point, up"],
        "They cut rates 25 basis points.": ["25 basis points = 25, basis point, down"],
        "They cut rates by a margin of 25 basis points.": ["25 basis points = 25, basis point"],
    },
    "odds": {
        "The odds are one in 4.2 million.": ["one in 4.2 million = 2.38095238095e-07, fraction"],
        "It hits one in a million babies.": ["one in a million = 1e-06, of babies, fraction"],
        "One in 10,000 births is affected.": ["One in 10,000 = 0.0001, of births, fraction"],
        "He put one in 5 million dollars of debt.": ["5 million dollars = 5000000, USD"],
    },
    "an age from months to years, a bearer whose name looks plural": {
        "Children aged between nine months and 15 years came.": ["nine months = 9, month, of Children, age", "15 years = 15, year, of Children, age"],
        "The cheese aged for nine months.": ["nine months = 9, month"],
        "He played the 74-year-old Sanders on stage.": ["74-year-old = 74, year, of Sanders, age"],
    },
    "weekdays in order, streets by number, an ad": {
        "She votes on the first Monday in May.": ["first = 1, of Monday, ordinal"],
        "It runs between 103rd and 104th streets.": [],
        "One Clinton ad declared it.": ["One = 1, of Clinton ad"],
    },
    "people who watch, a share of them": {
        "It was watched by 800,000.": ["800,000 = 800000, of people"],
        "The saw was sold by 12.": ["12 = 12"],
        "They built 300 homes, 30 percent of them in Cork.": ["300 = 300, of homes", "30 percent = 30, percent, of homes"],
    },
    "twice as many is no rise": {
        "It burned 26 homes and twice as many sheds.": ["26 = 26, of homes", "twice = 2, fraction"],
    },
    "the price of one": {
        "Growers pay $200-$225 a hive, up from $50.": ["$200-$225 a hive = 200 to 225, USD per hive", "$50 = 50, USD"],
        "It sold for $5 a jar.": ["$5 a jar = 5, USD per jar"],
        "They paid £200 a lawyer said.": ["£200 = 200, GBP"],
        "She lent her $50 a year ago.": ["$50 = 50, USD"],
        "She gave $5 million, a record.": ["$5 million = 5000000, USD"],
    },
    "two percentages with one unit, a vote by so many": {
        "They had forecast falls of 9.2 and 9 per cent.": ["9.2 = 9.2, percent, down", "9 per cent = 9, percent, down"],
        "He sold 3 and 4 percent of them rotted.": ["3 = 3", "4 percent = 4, percent"],
        "MPs voted by 330 to 275 for it.": ["330 = 330, of votes", "275 = 275, of votes"],
        "It was the first such rise in two years.": ["first = 1, of such rise, ordinal", "two years = 2, year"],
    },
    "a named storm, airliners, a six": {
        "It is the sixth named storm since May.": ["sixth = 6, of named storm, ordinal"],
        "Another 737 Max, run by Roe Air, crashed.": [],
        "A 747 landed with 747 people.": ["747 = 747, of people"],
        "He hit 16 fours and a six.": ["16 = 16, of fours"],
        "They shared an opening stand of 193 off 113 balls.": ["193 = 193", "113 = 113, of balls"],
        "She sold 40 lamps, a total of 12 in May.": ["40 = 40, of lamps", "a total of 12 = 12, of lamps"],
    },
    "animals that died too, pupils aged": {
        "About 250 pilot whales have died, days after 215 died nearby.": ["About 250 = 250 (245..255), of pilot whales", "215 = 215, of pilot whales"],
        "About 250 boats sank, days after 215 died nearby.": ["About 250 = 250 (245..255), of boats", "215 = 215, of people"],
        "It has 210 pupils aged four to 11.": ["210 = 210, of pupils", "four to 11 = 4 to 11, year, of pupils, age"],
    },
    "people who fled, on board, in seats": {
        "Nearly 13,000 have fled.": ["Nearly 13,000 = 13000 (12500..13000), of people"],
        "The boat was carrying more than 100.": ["more than 100 = 100 (100..), of people"],
        "He sold 12 boats, each carrying 40 tons.": ["12 = 12, of boats", "40 tons = 40, ton"],
        "It has killed scores, 40 of them miners.": ["scores = 20 to 200, of people", "40 = 40, of people"],
        "It scores, and he was glad.": [],
    },
    "verbs that are no nouns, races of so many": {
        "It found that 12 of the 19 contain secrets.": ["12 = 12", "19 = 19"],
        "Eight of the 12 support staff left.": ["Eight = 8, of support staff", "12 = 12, of support staff"],
        "She took 40 percent of the vote in an eight-way race.": ["40 percent = 40, percent, of vote", "eight = 8"],
    },
    "an ordinal before two nouns, a tenth lower": {
        "It was the second price rise in a year.": ["second = 2, of price rise, ordinal"],
        "The third man cut the rope.": ["third = 3, of man, ordinal"],
        "The rate is 4%, a tenth lower than before.": ["4% = 4, percent", "a tenth = 0.1, fraction"],
        "He won a tenth big race.": ["tenth = 10, of big race, ordinal"],
        "He will cut it by three-quarters of a point.": ["three-quarters = 0.75, of point, down"],
    },
    "minutes end at a semicolon, less is no more": {
        "She lasted 20 minutes; he did two.": ["20 minutes = 20, minute", "two = 2"],
        "They grew 22 per cent less.": ["22 per cent = 22, percent"],
        "Some 50 head of cattle burned.": ["Some 50 = 50 (45..55), of head of cattle"],
    },
    "a share of what has a name": {
        "They elect a third of the Senate.": ["a third = 0.333333333333, of Senate, fraction"],
        "About 40% of the Amazon burned.": ["About 40% = 40 (35..45), percent, of Amazon"],
        "It has 5% of the NHS budget.": ["5% = 5, percent, of NHS budget"],
        "One of Mr. Lee's aides left.": ["One =  to , of aides, fraction"],
        "Six of the Labour Party left.": ["Six = 6"],
    },
    "verbs' forms tied to a number": {
        "She has a three-shot lead.": ["three = 3, of shot"],
        "A two-run homer won it.": ["two = 2, of run"],
    },
    "an age at which one leaves, of each": {
        "She left school at 14.": ["14 = 14, year, age"],
        "The shares left him cold at 14.": ["14 = 14"],
        "It checks 1,800 hangers, each 60 years old.": ["1,800 = 1800, of hangers", "60 years old = 60, year, of hangers, age"],
    },
    "second-hand is no second, a departure": {
        "They bought two second-hand bikes.": ["two = 2, of second-hand bikes"],
        "He ran a two-second sprint.": ["two-second = 2, second"],
        "It left Milazzo at 12.30 and sank.": [],
        "Shares closed at 12.30 in Rome.": ["12.30 = 12.3"],
    },
    "what a rate counted before": {
        "Some 50,000 homes a year were needed. In May 8,500 were finished.": ["Some 50,000 = 50000 (45000..55000), home per year, of homes", "8,500 = 8500, of homes"],
        "They expect 8,000 fewer cars a day. About 9,000 cross on Mondays.": ["8,000 = 8000, car per day, of fewer cars", "About 9,000 = 9000 (8500..9500), of cars"],
    },
    "a number that fell by so many": {
        "The number of unemployed fell by 193,400 to 2.83 million.": ["193,400 = 193400, of unemployed, down", "2.83 million = 2830000, of unemployed"],
        "It grew by 2 to 3 million.": ["2 to 3 million = 2000000 to 3000000, up"],
        "They fell one point short.": ["one = 1, of point"],
        "It was up 1.6% on the day and 62% since May.": ["1.6% = 1.6, percent, up", "62% = 62, percent, up"],
    },
    "a span in which something is, and a span left out": {
        "Roe got six years; his cousin Vann, 39, five; and Lee, 51, three and a half.": [
            "six years = 6, year", "39 = 39, year, of Vann, age", "five = 5, year", "51 = 51, year, of Lee, age", "three and a half = 3.5, year",
        ],
        "England had 209 cases in the first 11 months against 54 in 2022.": ["209 = 209, of cases", "first = 1, of months, ordinal", "11 months = 11, month", "54 = 54, of cases"],
        "The walk took 90 minutes against 70 in May.": ["90 minutes = 90, minute", "70 = 70, minute"],
    },
    "participles before a noun, kinds of cases": {
        "Two stuck screws out of 35 held it.": ["Two = 2, of stuck screws", "35 = 35, of stuck screws"],
        "Cases hit 216 confirmed and 103 probable.": ["216 = 216", "103 = 103"],
        "It has 103 probable cases.": ["103 = 103, of probable cases"],
    },
    "adjectives before a participle, a number that surpasses": {
        "Swabs came from one asymptomatic infected volunteer.": ["one = 1, of asymptomatic infected volunteer"],
        "One critic voted.": ["One = 1, of critic"],
        "The number of confirmed deaths linked to infections surpassed 100,000.": ["surpassed 100,000 = 100000 (100000..), of confirmed deaths"],
        "The number of people infected may exceed 1000.": ["exceed 1000 = 1000 (1000..), of people"],
    },
    "arrests, a range in age": {
        "Police arrest twelve after blast.": ["twelve = 12, of people"],
        "The arrests, 12 in all, surprised.": ["12 = 12"],
        "The suspects range in age from 21 to 78.": ["from 21 to 78 = 21 to 78, year, of suspects, age"],
        "His weight went from 50 to 60 kilos.": ["50 = 50, kilogram", "60 kilos = 60, kilogram"],
    },
    "about, of a subject": {
        "They care about two things.": ["two = 2, of things"],
        "She talked to about 200 men.": ["about 200 = 200 (150..250), of men"],
    },
    "a half back is none, others beside ages": {
        "Roe half back Tim Vann enjoyed it.": [],
        "They gave half back.": ["half = 0.5, fraction"],
        "Bryant, aged 41, his daughter Gianna, aged 13, and seven others died.": [
            "41 = 41, year, of Bryant, age", "13 = 13, year, of Gianna, age", "seven = 7, of others",
        ],
    },
}  # fmt: skip

_TOLD = ("fraction", "age", "ordinal")  # kinds that the unit does not tell


def number(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"


def tell(text: str, figure: Figure) -> str:
    """Tell a figure: its text, its value or its range, then what is not missing."""
    low, high = number(figure.low), number(figure.high)
    amount = number(figure.value) or f"{low} to {high}"
    if figure.value is not None and figure.qualifier != "exact":
        amount += f" ({low}..{high})"
    noun = figure.noun and f"of {figure.noun}"
    kind = figure.kind if figure.kind in _TOLD else None
    return ", ".join(filter(None, (f"{text} = {amount}", figure.unit, noun, figure.trend, kind)))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [case for cases in RULES.values() for case in cases.items()],
    ids=[f"{rule}: {sentence}" for rule, cases in RULES.items() for sentence in cases],
)
def test_a_rule_reads_its_sentences(sentence: str, told: list[str]) -> None:
    article = parse_article(f"---\ndate: 2024-03-14\n---\n{sentence}\n")
    figures = [f for f in scan_figures(segment(article)) if f.kind != "date"]
    assert [tell(article.text[f.start : f.end], f) for f in figures] == told
