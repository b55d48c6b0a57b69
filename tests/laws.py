"""How many examples a law is tried on: few by default, many more with --run-slow."""

import sys
from collections.abc import Callable
from typing import Any

import hypothesis
from hypothesis import HealthCheck

RUN_SLOW = "--run-slow" in sys.argv


def examples(number: int, slow: int | None = None) -> Callable[[Any], Any]:
    """Settings of a law: `number` examples, with --run-slow `slow` (twenty times as many if not given)."""
    tried = (slow or number * 20) if RUN_SLOW else number
    relaxed = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
    return hypothesis.settings(max_examples=tried, deadline=None, suppress_health_check=relaxed)
