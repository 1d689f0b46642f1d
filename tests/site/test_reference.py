"""A page's path tells whether it describes a name."""

import pytest

from tfref.site.reference import is_reference


@pytest.mark.parametrize(
    ("src", "expected"),
    [
        ("tf.md", True),
        ("tf/data/Dataset.md", True),
        ("keras/losses/kl_divergence.md", True),
        ("index.md", False),
        ("guides/tf.md", False),
        ("tfref.md", False),
        ("tf/data/figure.svg", False),
    ],
)
def test_the_reference_stands_in_the_folders_of_its_roots(
    src: str, expected: bool
) -> None:
    """Guides and figures are not the reference."""
    assert is_reference(src) is expected
