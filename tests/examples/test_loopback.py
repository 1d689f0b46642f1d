"""Only this machine's loopback answers to a snippet."""

from typing import Any

import pytest

from tfref.examples.loopback import is_local


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "localhost", "::1", b"::1"])
def test_loopback_is_local(host: Any) -> None:
    """Each spelling of the loopback may be reached."""
    assert is_local(host)


def test_no_host_is_local() -> None:
    """A socket without a host, such as a Unix socket, stays on the machine."""
    assert is_local(None)


@pytest.mark.parametrize(
    "host",
    ["192.0.2.1", "example.org", "10.0.0.1", "localhost.example.org", "1270.0.0.1"],
)
def test_other_hosts_are_not_local(host: str) -> None:
    """A name that only looks like the loopback is another host."""
    assert not is_local(host)
