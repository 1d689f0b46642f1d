"""The navigation's patterns are filled in from the pages there are."""

from tfref.site.navigation import expand_nav, leaf_of

PAGES = ["tf.md", "tf/cast.md", "tf/Tensor.md", "tf/data.md", "tf/data/Dataset.md"]


def test_the_reference_is_nested_by_name() -> None:
    """A namespace's own page comes first, the others as in a dictionary."""
    assert expand_nav([{"tf": "tf/**"}], PAGES) == [
        {
            "tf": [
                {"tf": "tf.md"},
                {"cast": "tf/cast.md"},
                {"data": [{"data": "tf/data.md"}, {"Dataset": "tf/data/Dataset.md"}]},
                {"Tensor": "tf/Tensor.md"},
            ]
        }
    ]


def test_a_namespace_without_a_page_is_still_a_section() -> None:
    """Its entries stand where their names say."""
    pages = ["tf/keras/losses/mse.md"]
    assert expand_nav([{"tf": "tf/**"}], pages) == [
        {"tf": [{"keras": [{"losses": [{"mse": "tf/keras/losses/mse.md"}]}]}]}
    ]


def test_a_folder_s_pages_are_sorted_by_path() -> None:
    """Their titles are their own."""
    pages = ["guides/b.md", "guides/a.md", "index.md"]
    nav = expand_nav([{"Guides": "guides/*"}], pages)
    assert nav == [{"Guides": ["guides/a.md", "guides/b.md"]}]


def test_a_pattern_without_a_page_leaves_no_trace() -> None:
    """What is named outright stays, so that MkDocs can say that it is missing."""
    nav = [{"Home": "index.md"}, {"Guides": "guides/*"}, "more.md", {"tf": "tf/**"}]
    assert expand_nav(nav, []) == [{"Home": "index.md"}, "more.md"]


def test_patterns_work_inside_sections() -> None:
    """A section's list is filled in as the top's is."""
    nav = [{"More": [{"Guides": "guides/*"}]}]
    assert expand_nav(nav, ["guides/a.md"]) == [{"More": [{"Guides": ["guides/a.md"]}]}]


def test_a_title_has_no_suffix_of_the_path() -> None:
    """`Add` beside `add` stands at another path under its own name."""
    assert leaf_of("tf/math/add-2.md") == "add"
