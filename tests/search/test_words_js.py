"""How names and sentences are cut up and compared."""

import random

import pytest

from tests.search.conftest import Call


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("MaxPooling2D", ["max", "pooling", "2", "d"]),
        ("GRUCell", ["gru", "cell"]),
        ("reduce_sum", ["reduce", "sum"]),
        ("EfficientNetB0", ["efficient", "net", "b", "0"]),
        ("CategoricalCrossentropy", ["categorical", "cross", "entropy"]),
        ("__add__", ["add"]),
    ],
)
def test_names_are_cut_at_case_underscores_and_digits(
    js: Call, name: str, words: list[str]
) -> None:
    """The words of a name are what initials and sentences are compared with."""
    assert js("tfref.words.wordsOf", name) == words


def reference_distance(a: str, b: str) -> int:
    """Return the optimal string alignment distance, by its definition."""
    rows = [
        [i + j if i * j == 0 else 0 for j in range(len(b) + 1)]
        for i in range(len(a) + 1)
    ]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            rows[i][j] = min(
                rows[i - 1][j] + 1,
                rows[i][j - 1] + 1,
                rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]),
            )
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


def test_the_distance_is_damerau_levenshtein_up_to_a_limit(js: Call) -> None:
    """Beyond the limit it only says that it is more."""
    rng = random.Random(1)
    for _ in range(400):
        a, b = ("".join(rng.choices("abc", k=rng.randint(0, 7))) for _ in range(2))
        exact = reference_distance(a, b)
        assert js("tfref.words.distance", a, b, 9) == exact
        assert js("tfref.words.distance", a, b, 2) == min(exact, 3)


@pytest.mark.parametrize(
    ("letters", "words", "share"),
    [
        ("gt", ["gradient", "tape"], 1),
        ("typspecfrovalu", ["type", "spec", "from", "value"], 1),
        ("cce", ["categorical", "cross", "entropy"], 1),
        ("ce", ["categorical", "cross", "entropy"], 2 / 3),
        ("gx", ["gradient", "tape"], 0),
        ("ta", ["gradient", "tape"], 0),
        ("mp2d", ["max", "pooling", "2", "d"], 1),
    ],
)
def test_letters_stand_for_the_beginnings_of_words(
    js: Call, letters: str, words: list[str], share: float
) -> None:
    """The share of words that are touched tells how well; the first always is."""
    assert js("tfref.words.initials", letters, words) == pytest.approx(share)


@pytest.mark.parametrize(
    "same",
    [
        ("normalize", "normalise", "normalizing", "normalization", "normalized"),
        ("image", "images"),
        ("split", "splitting", "splits"),
        ("add", "adding", "added"),
        ("class", "classes"),
        ("resize", "resizing", "resized"),
        ("activation", "activations"),
        ("batch", "batched", "batches", "batching"),
        ("entropy", "entropies"),
    ],
)
def test_forms_of_a_word_have_one_stem(js: Call, same: tuple[str, ...]) -> None:
    """Plurals, tenses and spellings of either side of the ocean."""
    assert len({js("tfref.words.stem", word) for word in same}) == 1


@pytest.mark.parametrize(
    "different", [("mean", "mode"), ("stack", "state"), ("max", "min"), ("sin", "sinh")]
)
def test_different_words_keep_different_stems(
    js: Call, different: tuple[str, str]
) -> None:
    """A stem that took too much would find anything."""
    first, second = different
    assert js("tfref.words.stem", first) != js("tfref.words.stem", second)


def test_words_that_say_nothing_are_left_out(js: Call) -> None:
    """What remains of a question is what it is about."""
    assert js("tfref.words.stemsOf", "How do I flatten the tensor?") == [
        "flatten",
        "tensor",
    ]
