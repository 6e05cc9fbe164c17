"""Which words of a line stand out: numbered tips, 重点, and words in quotation marks. They get a ding and a highlight."""

from __future__ import annotations

import re

NUMBER = "[一二三四五六七八九十\\d]+"
TIP = re.compile(
    rf"第{NUMBER}(?:个|条|点|步|招|种|大)?(?:技巧|方法|建议|秘诀|原则|要点|步骤|妙招|窍门|诀窍|理由|原因|误区|好处|招式)"
    rf"|第{NUMBER}(?:条|点|步|招|种)(?=[,，、:：])|第{NUMBER}(?=[,，、:：])"
    rf"|(?:技巧|方法|建议|秘诀|步骤|误区){NUMBER}(?=[,，、:：])"
    r"|划重点|敲黑板|重点来了|重点(?:是|在于)?|关键(?:是|在于|点)|记住(?:了)?(?=[,，、:：])|注意(?=[,，、:：!！])"
    r"|首先(?=[,、，])|其次(?=[,、，])|最重要的(?:是|一点)?"
)
QUOTED = re.compile(r"[“‘「『\"]([^”’」』\"]{1,10})[”’」』\"]")
LIMIT = 8


def emphasised(text: str) -> tuple[str, ...]:
    """Return the words of a line that stand out, in order."""
    found = sorted([(m.start(), m[0]) for m in TIP.finditer(text)] + [(m.start(1), m[1]) for m in QUOTED.finditer(text)])
    return tuple(dict.fromkeys(word for _, word in found))[:LIMIT]
