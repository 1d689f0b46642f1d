"""Upstream's examples, executed: the state of each, recorded per version."""
