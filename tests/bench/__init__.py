"""Benchmarks, apart from the tests: machines are noisy, so a figure stands beside another of the same run."""
