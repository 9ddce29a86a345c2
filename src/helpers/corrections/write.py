"""Writing a corrections file to begin with: no entry, and an example of each kind in comments."""

from pathlib import Path

from helpers.corrections.naming import write_toml
from helpers.corrections.read import CorrectionError
from helpers.files import printable, tell_failure, write_new_text

_HEADER = """\
# What the rules got wrong in {name}, put right by a person. Each entry names a row by its
# words, copied from the article; where they stand more often than once, nth = 2 says which.
# An entry changes the row, drops it (drop = true), or adds it where the words hold none.
# Remove the marks "# " before the lines of an entry to use it.

# [[figure]]
# words = "40 boats"
# value = 40              # also: low, high
# kind = "count"          # money, percent, fraction, ordinal, age, date, duration, measure, rate
# qualifier = "about"     # exact, more than, less than, between, vague
# trend = "up"            # down, or "" for none
# unit = "mile"           # "" for none
# noun = "boats"          # what is counted; "" for none
# date = "2024-03-14"     # of a date

# [[figure]]
# words = "Boeing 737"    # no quantity at all
# drop = true

# [[statement]]
# words = "It moved under us"
# speaker = "Hana Brandt" # "" for a source that the text does not tell
# role = "the harbor master"
# mode = "direct"         # mixed, indirect
# via = "Reuters"         # the outlet that passes it on; "" for none

# [[speaker]]
# name = "Hana Brandt"    # as the tables have it
# role = "the harbor master"
# kind = "person"         # organisation, group, document, unnamed

# [[same]]                # names of one source, the one to keep first
# names = ["Associated Press", "AP report"]
"""


def write_corrections(name: str, path: str | Path) -> None:
    """Write a corrections file without entries for the article of that name.

    Raises
    ------
    CorrectionError
        The file exists, or cannot be written.
    """
    path = Path(path)
    where = printable(path)
    text = _HEADER.format(name=write_toml(name)[1:-1])
    try:
        write_new_text(path, text)
    except FileExistsError:
        raise CorrectionError(f"{where}: exists already; edit it, or delete it first") from None
    except OSError as error:
        raise CorrectionError(tell_failure(path, "written", error, "check the path")) from None
