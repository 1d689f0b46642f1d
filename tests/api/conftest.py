"""What the tests of the model share: the fake library, and the real one's API."""

from pathlib import Path

import pytest

from tests.api.fake_library import VERSIONS, fake_library
from tfref.api.extract import extract
from tfref.api.library import Library
from tfref.api.model import Api
from tfref.api.preferred import Preferred

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def library() -> Library:
    """Return the fake library."""
    return fake_library()


@pytest.fixture
def fake_api(library: Library) -> Api:
    """Return the fake library's API, with an empty table of preferred names."""
    return extract(library, Preferred({}), VERSIONS, "key")
