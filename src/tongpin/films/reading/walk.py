"""Where the reader stands inside a clause. The rules (`people.py`, `things.py`, `actions.py`, `looks.py`) read and change it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tongpin.films.reading.draft import Draft, Given, ThingDraft
from tongpin.films.reading.lexicon import lexicon
from tongpin.films.reading.tokens import Token


@dataclass(frozen=True)
class Clause:
    """A clause of a text with its words; positions count from the beginning of the whole text."""

    whole: str
    text: str
    start: int
    tokens: list[Token]

    def after(self, token: Token, length: int) -> str:
        """Return what follows a word inside the clause."""
        begin = token.end - self.start
        return self.text[begin : begin + length]


@dataclass
class Walk:
    """The memory of one walk through one clause, from left to right."""

    draft: Draft
    clause: Clause
    current: list[str] = field(default_factory=list)  # who acts in this clause; empty before anybody is named
    pending: list[Given] = field(default_factory=list)  # told before anybody was named
    wear: str = ""  # "verbs" after 穿 戴, "take_off" after 脱下
    colour: str = ""  # waits for the next noun
    pattern: str = ""
    anchor: str = ""  # 桌上: what later things rest on
    last_act: str = ""
    last_thing: ThingDraft | None = None
    agent: ThingDraft | None = None  # the thing that opened the clause and acts by itself (海水拍打礁石)
    moved: ThingDraft | None = None  # X放在Y上: X
    modifier: tuple[int, Given] | None = None  # what may belong to the next noun (抱着熟睡的宝宝), and where it ended
    open_act: str = ""  # a transitive verb that still waits for its object
    place_end: int = -1
    speaks: bool = False  # a quotation stands in the clause or waits for its speaker
    at: int = 0  # where the word begins that is being read
    told: list[tuple[int, tuple[str, ...], Given]] = field(default_factory=list)  # what was told in this clause: where, of whom
    opening: int = -1  # where the object of a verb or preposition begins; a relative clause there is about that object
    person_end: int = -1  # where the latest person's word ended
    pivot: tuple[int, str] | None = None  # 看着儿子吃饭: where 儿子 ended, whose the next verb may be

    def before(self, token: Token, length: int) -> str:
        """Return what stands before a word, over the clause border too."""
        return self.clause.whole[max(0, token.start - length) : token.start]

    def after(self, token: Token, length: int) -> str:
        """Return what follows a word, over the clause border too."""
        return self.clause.whole[token.end : token.end + length]

    def actors(self) -> list[str]:
        """Return who is spoken of: somebody in this clause, else the subject so far."""
        return self.current or self.draft.subject

    def attach(self, name: str, value: object, token: Token | None = None) -> None:
        """Tell something of who acts here; before anybody is named it waits."""
        for role in self.current:
            self.draft.give(role, [(name, value)])
        self.told.append((self.at, tuple(self.current), (name, value)))
        if not self.current:
            self.pending.append((name, value))
        self.modifier = (token.end, (name, value)) if token else None

    def take_back(self, since: int) -> list[Given]:
        """Take back what was told of the actors since a place in the text, and return it."""
        before = [item for at, _, item in self.told if at < since]
        taken = [item for at, _, item in self.told if at >= since]
        for role in self.current:
            self.draft.take(role, [item for item in taken if item not in before])
        self.pending = [item for item in self.pending if item not in taken or item in before]
        self.told = [told for told in self.told if told[0] < since]
        return taken

    def settle_pending(self, roles: list[str]) -> None:
        """Give what waited to these people."""
        if self.pending:
            for role in roles:
                self.draft.give(role, self.pending)
            self.pending = []


NUMBER = r"([一两二三四五六七八九十几\d]+)\s*[{measures}][^,，。]{{0,6}}$"


def number_before(text: str, start: int) -> int | None:
    """Return the count said before a noun (三只小猫), if any."""
    match = re.search(NUMBER.format(measures=lexicon().measures), text[max(0, start - 10) : start])
    if not match:
        return None
    said = match[1]
    number = int(said) if said.isdecimal() else int(lexicon().digits.get(said[-1], 0))
    return number if 1 <= number <= 200 else None


def whole_number(said: str) -> int:
    """Return a number written in digits or in Chinese up to ninety-nine."""
    if said.isdecimal():
        return int(said)
    digits = lexicon().digits
    tens, ten, ones = said.partition("十")
    if not ten:
        return int(digits[said[-1]])
    return int(digits[tens] if tens else 1) * 10 + int(digits[ones] if ones else 0)
