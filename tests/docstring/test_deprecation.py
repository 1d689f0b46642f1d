"""The notices of deprecation are taken out of a docstring, and the rest is whole."""

import pytest

from tfref.docstring.deprecation import Deprecation, split_deprecations

WHOLE = """\
Adds. (deprecated)

Deprecated: THIS FUNCTION IS DEPRECATED. It will be removed after 2020-01-01.
Instructions for updating:
Use `tf.add`,
or `+`.

Both sum."""
ARGUMENT = """\
Adds. (deprecated arguments)

Deprecated: SOME ARGUMENTS ARE DEPRECATED: `(keep_dims)`. They will be removed in a \
future version.
Instructions for updating:
keep_dims is deprecated, use keepdims instead

Both sum."""
TWICE = """\
Adds. (deprecated arguments) (deprecated argument values)

Deprecated: SOME ARGUMENTS ARE DEPRECATED: `(a)`. They will be removed in a future \
version.
Instructions for updating:
Without a.

Deprecated: SOME ARGUMENT VALUES ARE DEPRECATED: `(b=None)`. They will be removed in \
a future version.
Instructions for updating:
With b.

Both sum."""


@pytest.mark.parametrize(
    ("doc", "notices"),
    [
        pytest.param(
            WHOLE, [Deprecation("", "after 2020-01-01", "Use `tf.add`, or `+`.")]
        ),
        pytest.param(
            ARGUMENT,
            [
                Deprecation(
                    "keep_dims",
                    "in a future version",
                    "keep_dims is deprecated, use keepdims instead",
                )
            ],
        ),
        pytest.param(
            TWICE,
            [
                Deprecation("a", "in a future version", "Without a."),
                Deprecation("b=None", "in a future version", "With b."),
            ],
        ),
    ],
    ids=["whole", "argument", "two notices"],
)
def test_a_notice_says_what_when_and_what_instead(
    doc: str, notices: list[Deprecation]
) -> None:
    """The words of TensorFlow's decorator are told apart; what else it says stays."""
    found, rest = split_deprecations(doc)
    assert list(found) == notices
    assert rest == "Adds.\n\nBoth sum."


@pytest.mark.parametrize(
    "placeholder",
    [
        "DEPRECATED FUNCTION",
        "DEPRECATED FUNCTION ARGUMENTS",
        "DEPRECATED FUNCTION ARGUMENT VALUES",
    ],
)
def test_what_stands_for_a_missing_docstring_goes(placeholder: str) -> None:
    """The decorator's own first line says nothing of the function."""
    notice = "Deprecated: THIS FUNCTION IS DEPRECATED.\nInstructions for updating:\nGo."
    found, rest = split_deprecations(f"{placeholder}\n\n{notice}")
    assert list(found) == [Deprecation("", "", "Go.")]
    assert rest == ""


@pytest.mark.parametrize(
    ("doc", "rest"), [("DEPRECATED.", ""), ("DEPRECATED.\n\nAdds.", "Adds.")]
)
def test_keras_says_it_in_one_word(doc: str, rest: str) -> None:
    """The word alone is a notice without details."""
    assert split_deprecations(doc) == ((Deprecation("", "", ""),), rest)


@pytest.mark.parametrize(
    ("doc", "instead", "rest"),
    [
        ("DEPRECATED. Use `b`\ninstead.", "Use `b` instead.", ""),
        ("DEPRECATED: Use `b`.\n\nAdds.", "Use `b`.", "Adds."),
        ("DEPRECATED TF 1.x ONLY.", "TF 1.x ONLY.", ""),
        ("Adds.\n\nDEPRECATED.\n\nArgs:\n  x: A.", "", "Adds.\n\nArgs:\n  x: A."),
        ("Adds.\n\nDEPRECATED: Use `b`.", "Use `b`.", "Adds."),
    ],
)
def test_a_paragraph_that_begins_with_the_word_is_a_notice(
    doc: str, instead: str, rest: str
) -> None:
    """Wherever it stands; what follows the word says what to do."""
    assert split_deprecations(doc) == ((Deprecation("", "", instead),), rest)


@pytest.mark.parametrize(
    "doc",
    [
        "",
        "Adds.",
        "Adds. (deprecated)",
        "Adds.\n\nArgs:\n  axis: DEPRECATED. Use `axes`.",
        "Adds.\n\nAxis is the old (deprecated) name.",
    ],
)
def test_other_words_on_the_matter_are_text(doc: str) -> None:
    """A docstring without a notice comes back as it was."""
    assert split_deprecations(doc) == ((), doc)
