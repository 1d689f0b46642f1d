"""A page's path tells whether it describes a name."""

import pytest

from tfref.site.reference import is_reference, namespace_pages


@pytest.mark.parametrize(
    ("src", "expected"),
    [
        ("tf.md", True),
        ("tf/data/Dataset.md", True),
        ("keras/losses/kl_divergence.md", True),
        ("index.md", False),
        ("guides/tf.md", False),
        ("tf/data/figure.svg", False),
    ],
)
def test_the_reference_stands_in_the_folders_of_its_roots(
    src: str, expected: bool
) -> None:
    """Guides and figures are not the reference."""
    assert is_reference(src) is expected


def test_a_namespace_s_page_stands_beside_its_folder() -> None:
    """A class with no folder, or a folder with no page, is none."""
    pages = [
        "tf.md",
        "tf/data.md",
        "tf/data/Dataset.md",
        "tf/nn/relu.md",
        "guides/a.md",
    ]
    assert namespace_pages([*pages, "guides.md"]) == {"tf.md", "tf/data.md"}
