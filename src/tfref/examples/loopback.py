"""No network for snippets: only this machine's loopback answers."""

import ctypes
import fcntl
import socket
import struct
import sys
from typing import Any

CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
LOCAL_NAMES = frozenset({"localhost", "localhost.localdomain", "", "::1"})
ADDRESS_EVENTS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
NAME_EVENTS = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
)


def is_local(host: Any) -> bool:
    """Tell whether a host name or address is this machine's loopback."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None:
        return True
    return isinstance(host, str) and (host in LOCAL_NAMES or host.startswith("127."))


def refuse_other_hosts() -> None:
    """Let Python's sockets reach loopback only, for the rest of this process."""
    sys.addaudithook(_audit)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ADDRESS_EVENTS:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) and address else None
    elif event in NAME_EVENTS:
        host = arguments[0]
    else:
        return
    if not is_local(host):
        raise PermissionError(f"snippets have no network: {host!r} is not this machine")


def enter_empty_network() -> bool:
    """Give this process a network of its own that holds only loopback.

    Returns False where the system does not permit it.
    """
    if not sys.platform.startswith("linux"):
        return False
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14s", b"lo", 0, b"")
        flags = struct.unpack("16sH14s", fcntl.ioctl(probe, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(
            probe, SIOCSIFFLAGS, struct.pack("16sH14s", b"lo", flags | IFF_UP, b"")
        )
    return True
