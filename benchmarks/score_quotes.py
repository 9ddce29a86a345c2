r"""Score who-said-what extraction against gold attributions.

Gold: ``{"id", "text", "attributions": [{"source": [[s, e], ...], "cue": ..., "content": ...}]}``.
Prediction: ``{"id", "quotes": [{"content": [[s, e], ...], "speaker": [s, e] | None,
"speaker_name": str | None, "cue": [s, e] | None}]}``. Offsets index the gold text.

word
    a match of ``\w+(?:['’]\w+)*``; punctuation never counts.
quoted span
    text between paired double quotation marks, paired paragraph by paragraph.
direct quotes
    each quoted span of 3 words or more of which half lie inside one gold content. A predicted
    content is cut down to the spans it covers by half; one that lies half inside a span is a
    unit itself. Right: word-IoU >= 0.5, one to one.
speaker, end to end
    P over the units that name a speaker, R over the gold quotes with a source. Right: the
    predicted span shares a word with the gold source and has at most 25 words, or the source is
    a name and the predicted name ends in the same word. Strict: the span covers the head name.
all attributions
    predictions of one cue and speaker are joined; right: word-IoU(content) >= 0.5, one to one;
    "content + source": the speaker is right too.
"""

import bisect
import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

WORD = re.compile(r"\w+(?:['’]\w+)*")
MARK = re.compile("[“”‟„\"]|'{2,3}|``")
MIN_WORDS = 3
_PRONOUNS_TEXT = """
i me we us you he him she her it they them who whom which that this these those one himself
herself themselves itself someone somebody everyone everybody nobody others some many most
both all another
"""
PRONOUNS = frozenset(_PRONOUNS_TEXT.split())
_SPEECH_TEXT = """
say said says saying tell told tells telling ask asked asks asking add added adds adding
write wrote writes written writing tweet tweeted tweets tweeting state stated states stating
explain explained explains explaining note noted notes noting claim claimed claims claiming
argue argued argues arguing insist insisted insists insisting warn warned warns warning
announce announced announces announcing declare declared declares declaring according reply
replied replies respond responded responds continue continued continues suggest suggested
suggests suggesting acknowledge acknowledged acknowledges acknowledging admit admitted
admits admitting deny denied denies denying report reported reports reporting assert
asserted asserts call called calls calling accuse accused accuses accusing promise promised
promises promising vow vowed vows predict predicted predicts complain complained complains
conclude concluded concludes describe described describes describing recall recalled recalls
remark remarked joke joked jokes quip quipped contend contended contends testify testified
urge urged urges urging mention mentioned point pointed quote quoted statement comment
commented comments allege alleged alleges confirm confirmed confirms mock mocked criticize
criticized slam slammed shout shouted yell yelled
"""
SPEECH = frozenset(_SPEECH_TEXT.split())
_PREPOSITIONS_TEXT = """
of at for in from with on to by as about against over under near
"""
PREPOSITIONS = frozenset(_PREPOSITIONS_TEXT.split())
CUT = re.compile(r"[,;:()\[\]—–]| - |--|\b(?:who|whose|whom|which|that)\b")
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
PARTICLES = frozenset({"de", "van", "von", "bin", "al", "la", "der"})

Span = tuple[int, int]
Ids = frozenset[int]
Record = dict[str, Any]


def quoted_spans(text: str) -> list[Span]:
    """Find the text between paired double quotation marks, marks included."""
    paragraphs: list[tuple[int, str]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append((at, line))
        at += len(line) + 1
    spans: list[Span] = []
    for number, (base, line) in enumerate(paragraphs):
        found, opened = _pair(line)
        spans += [(base + s, base + e) for s, e in found]
        following = paragraphs[number + 1 : number + 2]
        if opened is not None and following and MARK.match(following[0][1].lstrip()):
            spans.append((base + opened, base + len(line)))
    return spans


def _pair(line: str) -> tuple[list[Span], int | None]:
    marks = list(MARK.finditer(line))
    trust = sum(m[0] not in "“”" for m in marks) % 2 == 0
    spans: list[Span] = []
    opened: int | None = None
    for j, m in enumerate(marks):
        before = line[m.start() - 1] if m.start() else " "
        after = line[m.end()] if m.end() < len(line) else " "
        opens = (before.isspace() or before in "([—–-/'‘’*") and not after.isspace()
        closes = (after.isspace() or after in ".,;:!?)]—–-/'’*") and not before.isspace()
        if m[0] in "“„``":
            opened = m.start()
        elif m[0] == "”":
            if opened is not None:
                spans.append((opened, m.end()))
                opened = None
        elif opened is None:
            inches = before.isdigit() and closes and not opens and not trust
            if not inches and (trust or opens or not closes):
                opened = m.start()
        elif line[opened] == "“" and any(n[0] == "”" for n in marks[j + 1 :]):
            continue  # straight inside curly
        elif not trust and opens and not closes:
            opened = m.start()  # the earlier one was never closed
        else:
            spans.append((opened, m.end()))
            opened = None
    return spans, opened


class Words:
    """The words of a text, and which of them a span overlaps."""

    def __init__(self, text: str) -> None:
        """Find the words."""
        self.text = text
        self.spans = [m.span() for m in WORD.finditer(text)]
        self.starts = [s for s, _ in self.spans]
        self.ends = [e for _, e in self.spans]

    def ids(self, pieces: Iterable[Span]) -> Ids:
        """Return the numbers of the words that the pieces overlap."""
        return frozenset(
            i
            for s, e in pieces
            for i in range(bisect.bisect_right(self.ends, s), bisect.bisect_left(self.starts, e))
        )


def pieces_of(span: Any) -> list[Span]:
    """Return a span or a list of spans as a list."""
    if not span:
        return []
    return [tuple(span)] if isinstance(span[0], int) else [tuple(s) for s in span]


def match(preds: list[Ids], golds: list[Ids], threshold: float = 0.5) -> dict[int, int]:
    """Match predictions to golds one to one, best overlap first: {prediction: gold}."""
    by_word: dict[int, set[int]] = {}
    for g, words in enumerate(golds):
        for w in words:
            by_word.setdefault(w, set()).add(g)
    pairs = []
    for p, words in enumerate(preds):
        for g in {g for w in words for g in by_word.get(w, ())}:
            common = len(words & golds[g])
            pairs.append((-common / (len(words) + len(golds[g]) - common), p, g))
    out: dict[int, int] = {}
    used: set[int] = set()
    for score, p, g in sorted(pairs):
        if -score >= threshold and p not in out and g not in used:
            out[p] = g
            used.add(g)
    return out


def source_heads(source: str) -> tuple[str, frozenset[str]]:
    """Return a source's class (named, nominal, pronoun) and its head name words."""
    words = WORD.findall(source)
    if not words:
        return "nominal", frozenset()
    if len(words) == 1 and words[0].casefold() in PRONOUNS:
        return "pronoun", frozenset()
    head = CUT.split(source.strip(), maxsplit=1)[0]
    heads = frozenset(
        name for part in re.split(r"\b(?:and|&)\b", head) if (name := _head(WORD.findall(part)))
    )
    return ("named" if heads else "nominal"), heads


def _head(tokens: list[str]) -> str | None:
    """Return the last name of a phrase that ends in one, or in one and a preposition."""
    runs: list[tuple[str, int]] = []
    i = 0
    skipped = PRONOUNS | {"the", "a", "an", "some", "many"}
    while i < len(tokens):
        if not tokens[i][0].isupper() or tokens[i].casefold() in skipped:
            i += 1
            continue
        j = i
        while j < len(tokens) and (
            tokens[j][0].isupper()
            or tokens[j][0].isdigit()
            or (tokens[j] in PARTICLES and j + 1 < len(tokens) and tokens[j + 1][0].isupper())
        ):
            j += 1
        k = i - 1
        if k >= 0 and tokens[k].casefold() in ("the", "a", "an"):
            k -= 1
        last = j - 1
        while last > i and tokens[last].casefold() in SUFFIXES:
            last -= 1
        if k < 0 or tokens[k].casefold() not in PREPOSITIONS:
            runs.append((tokens[last], j))
        i = j
    if not runs:
        return None
    word, end = runs[-1]
    ends = end == len(tokens)
    owner = re.search(r"['’]s$", word) and not ends
    if owner or not (ends or tokens[end].casefold() in PREPOSITIONS):
        return None
    return re.sub(r"['’]s?$", "", word).casefold()


def last_name(name: str | None) -> str | None:
    """Return the last word of a name, "Jr." and the like left out."""
    words = [re.sub(r"['’]s?$", "", w).casefold() for w in WORD.findall(name or "")]
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return words[-1] if words else None


def judge_speaker(words: Words, pred: Record, source: Record) -> tuple[bool, bool]:
    """Tell whether a predicted speaker is right, and right in the strict sense."""
    pieces = pieces_of(pred.get("speaker"))
    ids = words.ids(pieces)
    over = bool(ids & source["words"]) and len(ids) <= max(25, len(source["words"]))
    if source["class"] != "named":
        return over, over
    name = pred.get("speaker_name") or " ".join(words.text[s:e] for s, e in pieces)
    named = last_name(name) in source["heads"]
    covered = {
        re.sub(r"['’]s?$", "", words.text[slice(*words.spans[i])]).casefold()
        for i in ids & source["words"]
    }
    return over or named, named or (over and bool(covered & source["heads"]))


def has_speaker(pred: Record) -> bool:
    """Tell whether a prediction names a speaker at all."""
    return bool(pieces_of(pred.get("speaker"))) or bool(pred.get("speaker_name"))


def _kind(ids: Ids, inside: Ids) -> str:
    return "direct" if ids <= inside else "mixed" if ids & inside else "indirect"


def gold_attributions(article: Record, words: Words, inside: Ids) -> list[Record]:
    """Return an article's gold attributions, read as words."""
    text = article["text"]
    attributions = []
    for gold in article["attributions"]:
        ids = words.ids(pieces_of(gold["content"]))
        if not ids:
            continue
        source = None
        if gold["source"]:
            said = " ".join(text[s:e] for s, e in gold["source"])
            kind, heads = source_heads(said)
            source = {"words": words.ids(pieces_of(gold["source"])), "class": kind, "heads": heads}
        cue = " ".join(text[s:e] for s, e in gold["cue"])
        attributions.append(
            {
                "words": ids,
                "kind": _kind(ids, inside),
                "source": source,
                "cue": words.ids(pieces_of(gold["cue"])),
                "speech": any(w.casefold() in SPEECH for w in WORD.findall(cue)),
            }
        )
    return attributions


def score_article(article: Record, preds: list[Record]) -> Counter[str]:
    """Count what is right in one article."""
    words = Words(article["text"])
    spans = [words.ids([span]) for span in quoted_spans(article["text"])]
    inside: Ids = frozenset().union(*spans)
    golds = gold_attributions(article, words, inside)
    counts: Counter[str] = Counter()
    long = [span for span in spans if len(span) >= MIN_WORDS]
    _score_direct(counts, words, preds, golds, long)
    _score_all(counts, words, preds, golds, inside)
    return counts


def _score_direct(
    c: Counter[str], words: Words, preds: list[Record], golds: list[Record], long: list[Ids]
) -> None:
    direct = []
    for span in long:
        best = max(golds, key=lambda g: len(g["words"] & span), default=None)
        if best and 2 * len(best["words"] & span) >= len(span):
            direct.append((span, best["source"]))
    quoted: Ids = frozenset().union(*long)
    units: list[tuple[Ids, Record]] = []
    for p in preds:
        ids = words.ids(pieces_of(p["content"]))
        hit = [ids & span for span in long if ids and 2 * len(ids & span) >= len(span)]
        if not hit and ids and 2 * len(ids & quoted) >= len(ids):
            hit = [ids]
        units += [(h, p) for h in hit]
    found = match([u for u, _ in units], [span for span, _ in direct])
    c["d_pred"], c["d_gold"], c["d_tp"] = len(units), len(direct), len(found)
    c["s_gold"] = sum(source is not None for _, source in direct)
    for number, (_, p) in enumerate(units):
        source = direct[found[number]][1] if number in found else None
        if has_speaker(p) and not (number in found and source is None):
            c["s_pred"] += 1
        if source:
            right, strict = judge_speaker(words, p, source) if has_speaker(p) else (False, False)
            c["s_det"] += 1
            c["s_det_" + source["class"]] += 1
            c["s_tp"] += right
            c["s_strict"] += strict
            c["s_tp_" + source["class"]] += right


def _score_all(
    c: Counter[str], words: Words, preds: list[Record], golds: list[Record], inside: Ids
) -> None:
    joined: dict[Any, list[Record]] = {}
    for number, p in enumerate(preds):
        both = p.get("cue") and p.get("speaker")
        key = json.dumps([p["cue"], p["speaker"]]) if both else number
        joined.setdefault(key, []).append(p)
    merged = [
        (ids, group[0])
        for group in joined.values()
        if (ids := words.ids(s for p in group for s in pieces_of(p["content"])))
    ]
    found = match([ids for ids, _ in merged], [g["words"] for g in golds])
    c["a_pred"], c["a_gold"], c["a_tp"] = len(merged), len(golds), len(found)
    for g in golds:
        c["a_gold_" + g["kind"]] += 1
        c["a_gold_speech"] += g["speech"]
        c["as_gold"] += g["source"] is not None
    for number, (ids, p) in enumerate(merged):
        c["a_pred_" + _kind(ids, inside)] += 1
        gold = golds[found[number]] if number in found else None
        if has_speaker(p) and not (gold and not gold["source"]):
            c["as_pred"] += 1
        if gold:
            c["a_hit_pred_" + _kind(ids, inside)] += 1
            c["a_hit_gold_" + gold["kind"]] += 1
            c["a_hit_speech"] += gold["speech"]
            if gold["source"] and has_speaker(p):
                c["as_tp"] += judge_speaker(words, p, gold["source"])[0]


FAMILIES = {
    "direct quotes: found": ("d_tp", "d_pred", "d_gold"),
    "direct quotes: speaker, end to end": ("s_tp", "s_pred", "s_gold"),
    "direct quotes: speaker, strict": ("s_strict", "s_pred", "s_gold"),
    "all attributions: content": ("a_tp", "a_pred", "a_gold"),
    "all attributions: content and source": ("as_tp", "as_pred", "as_gold"),
}
SHARES = {
    "speaker right, named sources": ("s_tp_named", "s_det_named"),
    "speaker right, pronoun sources": ("s_tp_pronoun", "s_det_pronoun"),
    "speaker right, nominal sources": ("s_tp_nominal", "s_det_nominal"),
    "recall, direct": ("a_hit_gold_direct", "a_gold_direct"),
    "recall, mixed": ("a_hit_gold_mixed", "a_gold_mixed"),
    "recall, indirect": ("a_hit_gold_indirect", "a_gold_indirect"),
    "recall, speech-verb cue": ("a_hit_speech", "a_gold_speech"),
    "precision, direct": ("a_hit_pred_direct", "a_pred_direct"),
    "precision, mixed": ("a_hit_pred_mixed", "a_pred_mixed"),
    "precision, indirect": ("a_hit_pred_indirect", "a_pred_indirect"),
}


def summarize(counts: Iterable[Counter[str]]) -> dict[str, tuple[float, ...]]:
    """Return (precision, recall, F1) of each family and the value of each share."""
    total: Counter[str] = Counter()
    for c in counts:
        total.update(c)
    out: dict[str, tuple[float, ...]] = {}
    for name, (right, pred, gold) in FAMILIES.items():
        p = total[right] / total[pred] if total[pred] else 0.0
        r = total[right] / total[gold] if total[gold] else 0.0
        out[name] = (p, r, 2 * p * r / (p + r) if p + r else 0.0)
    for name, (right, gold) in SHARES.items():
        out[name] = (total[right] / total[gold] if total[gold] else 0.0,)
    return out


def read_jsonl(path: Path) -> list[Record]:
    """Read a file of one JSON record a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
