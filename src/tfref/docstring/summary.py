"""The first sentence of a docstring: what a list says of a name."""

import re

GENERATED = re.compile(
    r"DO NOT EDIT|Public API for \S+ namespace|LazyLoader that handles"
)
"""Begins the docstrings that machines wrote for modules; they say nothing."""

PARAGRAPH_END = re.compile(r"\n[ ]*(?:\n|[-*] |>>>|```|\w+:\n)")
"""A blank line, or the list, code or section that some docstrings glue on."""

ABBREVIATIONS = ("e.g.", "i.e.", "etc.", "vs.", "cf.", "a.k.a.", "w.r.t.", "resp.")
"""End with a dot, but no sentence."""

SENTENCE_END = re.compile(r"[.!?](?=\s|$)")


def first_sentence(doc: str) -> str:
    """Return the first sentence of a docstring, on one line."""
    paragraph = " ".join(PARAGRAPH_END.split(doc.strip(), maxsplit=1)[0].split())
    for match in SENTENCE_END.finditer(paragraph):
        sentence = paragraph[: match.end()]
        within = sentence.count("(") > sentence.count(")")
        if not within and not sentence.endswith(ABBREVIATIONS):
            return sentence
    return paragraph


def is_generated(doc: str) -> bool:
    """Tell whether a machine wrote the docstring, to say nothing."""
    return GENERATED.match(doc.strip()) is not None
