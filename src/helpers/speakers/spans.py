"""Where a source as printed begins and ends: without what a misread sentence put before it."""

from bisect import bisect_left

from helpers.speakers.entities import Entities
from helpers.speakers.heads import find_head
from helpers.speakers.tagging import NOMINATIVES, TAGS, common_letter, letters, source_words
from helpers.tags import lexicon_set

_L = TAGS.letter
_OBJECTS = frozenset(("me", "us", "him", "them", "you"))
_PEOPLE = letters("GROUP|GROUP_NAME|PEOPLE")
_BREAKS = letters("COMMA|AND")
_NEW_CLAUSE = TAGS.compile("<AND|CONJUNCTION><HE|SHE|THEY|IT|FIRST>")
_PREPOSITIONS = letters("PREPOSITION|OF|ON")
_OFFICES = letters("ROLE|TITLE|MALE_TITLE|FEMALE_TITLE|FAMILY_TITLE")
_ENDS = letters(
    "DOT|COMMA|COLON|QUOTE|SAYS|AUXILIARY|BE|HE|SHE|THEY|IT|FIRST|WHO|CONJUNCTION|AND|PREPOSITION"
)
_ALL = ("all", "anyone", "everybody", "everyone", "nobody", "none")  # "all but two"
_OPENING = letters("DETERMINER|THE|POSSESSOR")
_SOON = 5  # tokens


class Spans:
    """Reads where the mentions of one article begin and end."""

    def __init__(self, names: Entities) -> None:
        self.names, self.tags, self.words = names, names.tags, names.words

    def tokens(self, span: tuple[int, int]) -> tuple[int, int]:
        """Return the tokens of a mention, without what a misread sentence put before it.

        "Many places, and I" is I; "Lastly, excerpts from a book" the excerpts.
        """
        starts, ends = self.names.segments.starts, self.names.segments.ends
        low = bisect_left(starts, span[0])
        low -= low > 0 and ends[low - 1] > span[0]
        end = bisect_left(starts, span[1])
        low = self._whole(low, end)
        high = max(low, end)
        if high - low > 1 and self.words[low - 1] == "in" and self.words[low].isdigit():
            low -= 2 * self.words[low - 2].isdigit()  # "by [6 in] 10 voters"
        if high - low > 1:
            low += self.tags[low] == _L["NUMBER"] and self._ends_line(low)
            low, high = self._trim(low, self._acting(low, high))
        if high - low == 1 and self.tags[low] == _L["NUMBER"]:
            low = self._aged(low)
        return low, high

    def _whole(self, low: int, high: int) -> int:
        """Return where the name begins that a mention's first token is in or described by.

        "Customs and | Border Protection officials"; "Ann Lee, | head of the club called".
        """
        number = bisect_left(self.names.starts, low) - 1
        if number < 0:
            return low
        name = self.names.names[number]
        if self.tags[low - 1] == _L["COMMA"] and name.end == low - 1:
            low = self._resident(number, low)
        if low < name.end:
            begin = name.title - (self.tags[name.title - 1] == _L["THE"])
            return low if _BREAKS.isdisjoint(self.tags[name.start : low]) else begin
        before = self._before_bracket(low - 1)
        last = bisect_left(self.names.starts, before) - 1
        if (
            last >= 0
            and self.names.names[last].end == before
            and self._is_unclosed(last, low, high)
        ):
            return self.names.names[last].title
        of = self.tags.find(_L["OF"], low + 1, min(low + _SOON, high))
        if name.end != low - 1 or self.tags[low - 1] != _L["COMMA"] or of < 0:
            return low
        office = (common_letter(self.words[low]) or self.tags[low]) in _OFFICES
        office = office and (of == low + 1 or self._is_office(low, of))
        member = self.words[low] in lexicon_set("organisations", "parties")  # "Republican of Ohio"
        entities = [self.names.chosen[n] for n in (number, *self.names.between(low, high))]
        persons = [e for e in entities if e and e.kind == "person"]
        whole = (office or (member and of == low + 1)) and persons == entities[:1]
        return name.title if whole else low

    def _is_office(self, low: int, high: int) -> bool:
        """Tell one office from one and a verb: "president and CEO | of Quill"."""
        last = self.words[high - 1]
        known = common_letter(last) or self.tags[high - 1]
        return known in _OFFICES and all(
            tag not in _ENDS or tag == _L["AND"] for tag in self.tags[low:high]
        )

    def _before_bracket(self, end: int) -> int:
        """Return where a bracket before a comma begins: "Ann Lee (D-Ohio), a nurse"."""
        inside = self.words[max(0, end - _SOON - 1) : end]
        if inside[-1:] != [")"] or "(" not in inside:
            return end
        return end - len(inside) + inside.index("(")

    def _is_unclosed(self, number: int, low: int, high: int) -> bool:
        """Tell a description that lacks its second comma: "[Ann Lee,] one of the bakers wrote".

        The name begins the sentence, or its main clause; in "Ann Lee, the mayor said, left" another
        comma follows.
        """
        name, entity = self.names.names[number], self.names.chosen[number]
        first = self.names.segments.first_token
        main = self.tags[name.title - 1] == _L["COMMA"]
        begins = main or first[bisect_left(first, name.title)] == name.title
        occasion = self.words[name.title - 1] in lexicon_set("outlets", "occasions")
        begins = begins or occasion  # "In a statement Ann Lee, the head of the club said"
        if not begins or self.tags[low - 1] != _L["COMMA"] or self.tags[low] not in _OPENING:
            return False
        if not entity or entity.kind not in ("person", "name"):
            return False
        comma = self.tags.find(_L["COMMA"], high, high + _SOON)
        quoted = self.tags[comma + 1 : comma + 2] == _L["QUOTE"]  # a text may end on a comma
        if comma > 0 and not (quoted and not "".join(self.words[comma + 2 : comma + 3]).islower()):
            return False
        return find_head(self.names.phrases, self.words, low, high)[1] == "person"

    def _resident(self, number: int, low: int) -> int:
        """Return where who is at home begins: "[Ann Lee of] Columbia, | South Carolina says".

        And so of "[Ann Lee of the] University of Ohio, | Ely".
        """
        names, city = self.names.names, self.names.names[number]
        state = next(self.names.between(low, low + 1), None)
        if state is None or names[state].kind != "place":
            return low
        at = city.title - 1
        at -= self.tags[at] == _L["THE"] and self.words[city.start] == "University"
        if at < 1 or self.tags[at] not in _PREPOSITIONS:
            return low
        if number and names[number - 1].end == at:
            begin = names[number - 1].title
            two = (
                number > 1 and names[number - 2].end == begin - 1 and self.words[begin - 1] == "and"
            )
            return names[number - 2].title if two else begin
        for token in range(at - 1, max(at - 6, -1), -1):
            if self.tags[token] in _OPENING:
                return token  # "a nurse in Troy, | Ohio, told"
            if self.tags[token] in _ENDS:
                break
        return low

    def _trim(self, low: int, high: int) -> tuple[int, int]:
        """Cut a mention to the source within it."""
        # One cut after the other, each on what the last has left.
        words, tags = self.words, self.tags
        clause = _NEW_CLAUSE.search(tags, low, high)
        if clause and self.names.word(clause.end() - 1) in NOMINATIVES:
            return clause.end() - 1, high
        for token in range(low, high - 1):
            as_she = words[token] == "as" and self.names.word(token + 1) in NOMINATIVES
            if as_she and _L["WHO"] not in tags[low:token]:
                return token + 1, high  # "Ann Lee beamed as she", but "Ann Lee, who left as she"
            if words[token] == "On" and low < token and words[token + 1][0].isupper():
                return low, token  # a headline's "Mayor On Bridge:"
        low = self._opened(low, high)
        if high - low > 2 and words[high - 1] in _OBJECTS and words[high - 2][-1] == "s":
            high -= 2  # "my mother helps me"
        return low, high

    def _opened(self, low: int, high: int) -> int:
        """Return where a source begins after what is before it in its own clause."""
        words, tags = self.words, self.tags
        if "but" in words[low : high - 1] and self.names.word(low) not in _ALL:
            but = words.index("but", low)  # "a small | but vocal group" is one phrase
            sized = words[but - 1] in lexicon_set("clauses", "sizes")
            low = low if sized else but + 1
        shown = words[high - 1] in source_words("carried") and words[low].endswith("ing")
        low += high - low == 2 and shown  # "Holding | signs"
        if words[low : low + 2] == ["more", "than"] and tags[low + 2] == _L["THE"]:
            low += 2  # "it costs more than | the board had said"
        low += words[low] in source_words("predicative")  # "I am glad | reporters say it"
        adverb = self.names.word(low)[-2:] == "ly" or self.names.word(low) in source_words(
            "adverbs"
        )
        if high - low > 2 and adverb and tags[low + 1] in _BREAKS:
            low += 2
        for token in range(low, min(high - 1, low + 4)):
            people = tags[token + 1] in _PEOPLE or words[token + 1][0].isupper()
            if words[token].lower() in source_words("containers") and people:
                return token + 1  # "the way people", who
            if words[token] in source_words("sorts") and words[token + 1] == "of":
                return self._wanting(token + 2, high) or low
        return low

    def _wanting(self, low: int, high: int) -> int:
        """Return where a name at the end begins: "the kind of race | Ann Lee wanted", else 0."""
        for number in self.names.between(low + 1, high):
            name = self.names.names[number]
            if name.end == high and name.title > low:
                return name.title
        return 0

    def _acting(self, low: int, high: int) -> int:
        """Return where a headline's verb stands after a name: "Lee | Visits Dam:", else `high`."""
        number = bisect_left(self.names.starts, low)
        name = self.names.names[number] if number < len(self.names.names) else None
        if not name or not name.heading or name.title > low or name.end >= high:
            return high
        acts = self.words[name.end].lower() in lexicon_set("clauses", "headline_acts")
        return name.end if acts and self.names.chosen[number] else high

    def _ends_line(self, token: int) -> bool:
        """Tell whether a line ends after a token: a list's number above its heading."""
        segments = self.names.segments
        return "\n" in segments.article.text[segments.ends[token] : segments.starts[token + 1]]

    def _aged(self, low: int) -> int:
        """Return where the name before an age begins: "Ann Lee, 43, said"."""
        number = bisect_left(self.names.starts, low) - 1
        if number < 0 or self.tags[low - 1 : low + 2 : 2] != _L["COMMA"] * 2:
            return low
        name = self.names.names[number]
        return name.title if name.end == low - 1 else low
