"""Words that name a place in an article: the fewest that stand once, or their number."""

import json

from helpers.english import find_words
from helpers.schema import Tables

_FEWEST = 5  # words that begin a statement
_MARKS = "“‘\"'«„ "
_NEAR = 60  # how far, in characters or words, the words may reach


class Naming:
    """The places of an article's tokens and sentences, to name stretches of its text by words."""

    def __init__(self, text: str, tables: Tables) -> None:
        """Keep the places."""
        self.text = text
        self.starts = tables.tokens["start"].to_numpy()
        self.ends = tables.tokens["end"].to_numpy()
        self.sentences = tables.sentences["end"].to_numpy()
        read = tables.paragraphs[tables.paragraphs["part"] != "aside"]
        self.paragraphs = list(zip(read["start"], read["end"], strict=True))

    def widen(self, start: int, end: int, noun: str, stop: int) -> str:
        """Widen a figure by its noun, then by words of its sentence until it stands once.

        It does not reach `stop`, where the next figure begins.
        """
        limit = min(int(self.sentences[self.sentences.searchsorted(end)]), stop)
        at = self.text.find(noun, end, min(limit, end + _NEAR)) if noun else -1
        if at >= 0:
            end = at + len(noun)
        first = int(self.starts.searchsorted(start))
        last = int(self.ends.searchsorted(end))
        for _ in range(_NEAR):
            if len(find_words(self.text, self.text[start:end])) == 1:
                break
            after = self._next_word(last, limit)
            if after is not None:
                last = after
            else:
                first = max(first - 1, 0)
            start, end = int(self.starts[first]), int(self.ends[last])
        return self.text[start:end]

    def _next_word(self, token: int, limit: int) -> int | None:
        """Find the next token before a limit that is more than a mark: none ends the words."""
        while token + 1 < len(self.ends) and self.ends[token + 1] <= limit:
            token += 1
            if self.text[int(self.starts[token])].isalnum():
                return token
        return None

    def begin(self, start: int, end: int) -> list[str]:
        """Write the lines of an entry that name a stretch by the first words that stand once."""
        while start < end and self.text[start] in _MARKS:
            start += 1
        first, last = (int(self.starts.searchsorted(place)) for place in (start, end))
        for token in range(first + _FEWEST, min(last, first + _NEAR)):
            words = self.text[start : int(self.ends[token - 1])]
            if len(self._places(words)) == 1:
                return [f"words = {write_toml(words)}"]
        return self.locate(start, end)

    def locate(self, start: int, end: int) -> list[str]:
        """Write the lines of an entry that name exactly this stretch."""
        words = self.text[start:end]
        places = self._places(words)
        lines = [f"words = {write_toml(words)}"]
        if len(places) > 1 and (start, end) in places:
            lines.append(f"nth = {places.index((start, end)) + 1}")
        return lines

    def _places(self, words: str) -> list[tuple[int, int]]:
        return [
            (low, high)
            for low, high in find_words(self.text, words)
            if any(first <= low and high <= last for first, last in self.paragraphs)
        ]


def write_toml(text: str) -> str:
    """Quote a text for TOML, whose basic strings are JSON's but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
