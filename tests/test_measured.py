"""A rule alarms while nothing is known of it, or while it holds on pairs that it was not mended with."""

from __future__ import annotations

from checker.rules.measured import alarms, unseen


def test_of_a_rule_of_a_desk_nothing_is_known_so_it_alarms() -> None:
    assert unseen("a-rule-of-ours") == (0, 0)
    assert alarms("a-rule-of-ours")
