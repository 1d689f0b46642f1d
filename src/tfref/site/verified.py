"""The state of upstream's examples where they stand, as the record has it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from tfref.api.model import Api, Docs
from tfref.docstring.blocks import example_blocks
from tfref.verify.record import Record, Recorded
from tfref.verify.run import all_docs
from tfref.verify.statements import Statement, statements_of
from tfref.verify.states import SIGN, Sign, State

EXAMPLE = re.compile(
    r'<div class="tf-example[^>]* id="(?P<id>(?P<name>[^":]+):\d+)">'
    r"<pre>.*?</pre></div>",
    re.DOTALL,
)

MOST = 3
"""Lines of an example of which it is told what they did, before the rest is counted."""

WORDS: dict[Sign, tuple[str, str]] = {
    "green": ("runs as shown", "run as shown"),
    "amber": ("prints otherwise", "print otherwise"),
    "red": ("fails", "fail"),
    "grey": ("sketch or not run here", "sketches or not run here"),
}
"""What is told of one example, and of several, by their sign."""

GREEN: dict[State, str] = {
    "matches": "Prints this on {}",
    "silent": "Runs on {}",
    "runs": "Runs on {}",
}
AMBER: dict[State, str] = {
    "form": "Same values on {}, in another form",
    "differs": "Prints something else on {}",
    "random": "Random: prints something else each time",
}
RED: dict[State, str] = {
    "raises": "Raises on {}",
    "broken": "Broken on {}: what it uses is gone",
    "hung": "Does not end on {}",
    "crashed": "Ends the process on {}",
    "unreached": "Not reached on {}: a line before it fails",
}
GREY: dict[State, str] = {
    "needs": "Not run here: needs {}",
    "illustrative": "A sketch: it does not run by itself",
}


@dataclass(frozen=True)
class Told:
    """What one line of an example did that is not what upstream shows."""

    source: str
    """The line as upstream has it."""
    state: State
    text: str


@dataclass(frozen=True)
class Seen:
    """What became of one example."""

    id: str
    name: str
    """What is documented."""
    state: State
    told: tuple[Told, ...]

    @property
    def sign(self) -> Sign:
        """The colour of its mark."""
        return SIGN[self.state]


@dataclass(frozen=True)
class Verified:
    """What the record says of the examples that stand in today's docstrings."""

    version: str
    """Of TensorFlow."""
    examples: Mapping[str, Seen] = field(default_factory=dict)
    """By id; an example that changed since it ran is not among them."""


def verified_of(api: Api, record: Record | None) -> Verified:
    """Return what a record says of an API's examples; without a record, nothing."""
    version = api.versions.tensorflow
    if record is None or record.versions.tensorflow != version:
        return Verified(version)
    found = {}
    for docs in all_docs(api):
        for each in _seen(docs, record) if docs.examples else ():
            found[each.id] = each
    return Verified(version, found)


def _seen(docs: Docs, record: Record) -> Iterator[Seen]:
    name = docs.examples[0].id.rpartition(":")[0]
    known = {block.digest: block for block in record.docstrings.get(name, ())}
    has_told = any(block.told for block in known.values())
    statements = statements_of(example_blocks(docs.text)) if has_told else []
    for at, example in enumerate(docs.examples):
        if block := known.get(example.digest):
            lines = [each for each in statements if each.block == at]
            yield Seen(example.id, name, block.state, _told(lines, block))


def _told(lines: Sequence[Statement], block: Recorded) -> tuple[Told, ...]:
    return tuple(
        Told(lines[number].source if lines[number].session else "", state, text)
        for number, text in sorted(block.told.items())
        if number < len(lines)
        for state in [block.states[number]]
    )


def with_marks(html: str, verified: Verified, corrected: Callable[[str], str]) -> str:
    """Put its mark under each example; `corrected` makes the HTML of our own program.

    That stands once, under the first example of a docstring that needs it.
    """
    done: set[str] = set()

    def marked(match: re.Match[str]) -> str:
        name = match["name"]
        seen = verified.examples.get(match["id"])
        mark = mark_html(seen, verified.version)
        if seen and name not in done and takes_correction(seen):
            done.add(name)
            mark += corrected(name)
        return match[0] + mark

    return EXAMPLE.sub(marked, html)


def needs_correction(seen: Seen) -> bool:
    """Tell whether an example fails, so that ours is to stand beside it."""
    return seen.sign == "red" or seen.state in ("differs", "random")


def takes_correction(seen: Seen) -> bool:
    """Tell whether ours may stand beside an example: where it fails, or cannot run."""
    return needs_correction(seen) or seen.state == "needs"


def mark_html(seen: Seen | None, version: str) -> str:
    """Return the mark of an example; None stands for one that was not run."""
    if seen is None:
        return _line("grey", f"Not run on {version}")
    if seen.state in GREEN:
        return _line("green", GREEN[seen.state].format(version))
    if seen.state in GREY:
        needed = next((t.text for t in seen.told if t.state == "needs"), "")
        return _line("grey", GREY[seen.state].format(needed))
    if seen.state in AMBER:
        said = AMBER[seen.state].format(version)
        return (
            f'<details class="tf-ran tf-ran--amber"><summary>{said}</summary>'
            f"{_lines(seen.told)}</details>"
        )
    said = RED[seen.state].format(version)
    failed = [each for each in seen.told if SIGN[each.state] == "red"]
    return f'<div class="tf-ran tf-ran--red"><p>{said}</p>{_lines(failed)}</div>'


def _line(sign: Sign, text: str) -> str:
    return f'<p class="tf-ran tf-ran--{sign}">{escape(text, quote=False)}</p>'


def _lines(every: Sequence[Told]) -> str:
    told = list(dict.fromkeys(every))
    shown = "".join(
        (f"<p><code>{escape(_first(each.source))}</code></p>" if each.source else "")
        + f"<pre><samp>{escape(each.text, quote=False)}</samp></pre>"
        for each in told[:MOST]
    )
    rest = len(told) - MOST
    return shown + (f"<p>and {rest} more lines</p>" if rest > 0 else "")


def _first(source: str) -> str:
    """Return the first line of a statement, and that there are more."""
    first, _, rest = source.strip().partition("\n")
    return f"{first} \u2026" if rest else first


def counted(examples: Iterable[Seen]) -> Counter[Sign]:
    """Return how many examples have which sign."""
    return Counter(each.sign for each in examples)


def count_text(counts: Mapping[Sign, int]) -> str:
    """Return in words how many examples run, and how many do not."""
    total = sum(counts.values())
    parts = [
        f"{counts[sign]:,} {words[counts[sign] > 1]}"
        for sign, words in WORDS.items()
        if counts.get(sign)
    ]
    noun = "example" if total == 1 else "examples"
    return f"{total:,} upstream {noun}: {', '.join(parts)}"
