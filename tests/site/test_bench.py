"""What a page costs is told as the pages grow in number."""

import pytest

from tfref.site.bench import Cost, curve

COSTS = [
    Cost(pages=0, cpu=2.0, memory=100_000_000),
    Cost(pages=500, cpu=7.0, memory=200_000_000),
    Cost(pages=5000, cpu=62.0, memory=300_000_000),
]


def test_what_is_always_done_is_no_page_s_cost() -> None:
    """A page among 500 costs 10 ms here, one among 5,000 12 ms."""
    text, growth = curve(COSTS)
    assert growth == pytest.approx(1.2)
    assert "10.0 ms a page, 1.00 times" in text
    assert "12.0 ms a page, 1.20 times" in text


def test_each_build_has_a_line() -> None:
    """With its time and its memory."""
    _, *lines = curve(COSTS)[0].splitlines()
    assert [line.split(":")[0].strip() for line in lines] == ["none", "500", "5000"]
    assert "2.0 s in all, 100 MB" in lines[0]
    assert "62.0 s in all, 300 MB" in lines[2]
