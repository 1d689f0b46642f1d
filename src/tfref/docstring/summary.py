"""The first sentence of a docstring: what a list says of a name."""

import re

GENERATED = re.compile(
    r"DO NOT EDIT|Public API for \S+ namespace|LazyLoader that handles"
)
"""Begins the docstrings that machines wrote for modules; they say nothing."""

PARAGRAPH_END = re.compile(r"\n[ ]*(?:\n|[-*] |>>>|```|\w+:\n)")
"""A blank line, or the list, code or section that some docstrings glue on."""

SENTENCE = re.compile(
    r"""
    .*?
    (?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)  # abbreviations end no sentence
    [.!?] (?=\s|$)
    """,
    re.VERBOSE,
)


def first_sentence(doc: str) -> str:
    """Return the first sentence of a docstring, on one line."""
    paragraph = " ".join(PARAGRAPH_END.split(doc.strip(), maxsplit=1)[0].split())
    match = SENTENCE.match(paragraph)
    return match[0] if match else paragraph


def is_generated(doc: str) -> bool:
    """Tell whether a machine wrote the docstring, to say nothing."""
    return GENERATED.match(doc.strip()) is not None
