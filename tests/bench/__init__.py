"""Benchmarks, run by hand: `python -m tests.bench`. Nothing here is collected by pytest."""
