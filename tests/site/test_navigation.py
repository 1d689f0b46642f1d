"""The navigation's patterns are filled in from the pages there are."""

from tfref.site.navigation import expand_nav


def test_the_reference_begins_at_its_roots_and_its_index() -> None:
    """Its other pages are reached from these: each entry more would cost each page."""
    pages = ["names.md", "tf/cast.md", "tf.md", "keras.md", "index.md"]
    assert expand_nav([{"Reference": "reference/*"}], pages) == [
        {
            "Reference": [
                {"tf": "tf.md"},
                {"keras": "keras.md"},
                {"All names, A to Z": "names.md"},
            ]
        }
    ]


def test_a_root_without_a_page_is_left_out() -> None:
    """As where only hand-written pages are built."""
    nav = expand_nav([{"Reference": "reference/*"}], ["tf.md", "tf/cast.md"])
    assert nav == [{"Reference": [{"tf": "tf.md"}]}]


def test_a_folder_s_pages_are_sorted_by_path() -> None:
    """Their titles are their own."""
    pages = ["guides/b.md", "guides/a.md", "index.md"]
    nav = expand_nav([{"Guides": "guides/*"}], pages)
    assert nav == [{"Guides": ["guides/a.md", "guides/b.md"]}]


def test_a_pattern_without_a_page_leaves_no_trace() -> None:
    """What is named outright stays, so that MkDocs can say that it is missing."""
    nav = [
        {"Home": "index.md"},
        {"Guides": "guides/*"},
        "more.md",
        {"Reference": "reference/*"},
    ]
    assert expand_nav(nav, []) == [{"Home": "index.md"}, "more.md"]


def test_patterns_work_inside_sections() -> None:
    """A section's list is filled in as the top's is."""
    nav = [{"More": [{"Guides": "guides/*"}]}]
    assert expand_nav(nav, ["guides/a.md"]) == [{"More": [{"Guides": ["guides/a.md"]}]}]
