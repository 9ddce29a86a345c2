"""Speakers put right by hand: names joined, roles and kinds."""

from dataclasses import replace
from typing import Any

from helpers.corrections.read import Corrections, Entry
from helpers.english import find_words, join_words, quote
from helpers.segments import Segments
from helpers.speakers.resolve import Profile, resolve_speakers
from helpers.statements.scan import Statement

_SHOWN = 8  # names in a message


def correct_speakers(
    segments: Segments,
    statements: list[Statement],
    profiles: dict[str, Profile],
    corrections: Corrections,
    problems: dict[str, str],
) -> tuple[list[Statement], dict[str, Profile]]:
    """Join names, and give speakers the roles and kinds that the entries say.

    A name that the rules do not know as a speaker gets the kind and role that the text gives its
    bearer. An entry for a statement names its speaker. What is wrong goes to `problems`, one thing
    an entry.
    """
    known = profiles
    profiles = {
        name: known.get(name) or _introduce(segments, name)
        for name in dict.fromkeys(s.speaker for s in statements)
        if name is not None
    }
    joined: dict[str, str] = {}
    for entry in corrections.of("same"):
        _join(entry, profiles, known, joined, problems)
    statements = [
        replace(s, speaker=joined[s.speaker]) if s.speaker in joined else s for s in statements
    ]
    described = _Descriptions(profiles, problems)
    for entry in corrections.of("speaker"):
        described.describe(entry, entry.words, entry.facts, alone=True)
    for entry in corrections.of("statement"):
        name = entry.facts.get("speaker")
        if "role" in entry.facts and name:
            role = {"role": entry.facts["role"]}
            described.describe(entry, joined.get(name, name), role)
    return statements, profiles


def _introduce(segments: Segments, name: str) -> Profile:
    """Describe a speaker by hand from the first place of the name in the text."""
    for span in find_words(segments.article.text, name)[:1]:
        alone = Statement(0, 0, 0, "indirect", *span, mention=span, cue=None)
        for found in resolve_speakers(segments, [alone])[1].values():
            return Profile(name, found.role, found.kind, corrected=True)
    return Profile(name, None, "person", corrected=True)


def _join(
    entry: Entry,
    profiles: dict[str, Profile],
    known: dict[str, Profile],
    joined: dict[str, str],
    problems: dict[str, str],
) -> None:
    kept, *others = entry.names
    if absent := [name for name in others if name not in profiles]:
        problems.setdefault(entry.where, _unknown(absent[0], profiles))
        return
    # The name kept may have lost its statements to other entries.
    profile = profiles.get(kept) or known.get(kept) or profiles[others[0]]
    role = next((p.role for p in (profile, *(profiles[n] for n in others)) if p.role), None)
    profiles[kept] = profile._replace(name=kept, role=role, corrected=True)
    for name in others:
        del profiles[name]
        joined[name] = kept
    joined.update({name: kept for name, other in joined.items() if other in others})


class _Descriptions:
    """Gives speakers their roles and kinds; no two entries may give the same speaker two."""

    def __init__(self, profiles: dict[str, Profile], problems: dict[str, str]) -> None:
        self.profiles, self.problems = profiles, problems
        self.given: dict[tuple[str, str], Any] = {}

    def describe(
        self, entry: Entry, name: str, facts: dict[str, Any], *, alone: bool = False
    ) -> None:
        """Describe a speaker; `alone` for an entry that has nothing else to say."""
        if name not in self.profiles:
            self.problems.setdefault(entry.where, _unknown(name, self.profiles))
            return
        for key, value in facts.items():
            if self.given.setdefault((name, key), value) != value:
                self.problems.setdefault(
                    entry.where, f"another entry gives {quote(name)} another {key}; keep one"
                )
                return
        revised = self.profiles[name]._replace(**facts)
        if alone and revised == self.profiles[name]:
            self.problems.setdefault(entry.where, "already is so in the tables; delete the entry")
        self.profiles[name] = revised._replace(corrected=True)


def _unknown(name: str, profiles: dict[str, Profile]) -> str:
    names = [quote(known) for known in list(profiles)[:_SHOWN]]
    if len(profiles) > _SHOWN:
        names.append(f"{len(profiles) - _SHOWN} more")
    return f"no statement is by {quote(name)}; the speakers are {join_words(names) or 'nobody'}"
