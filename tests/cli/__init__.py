"""Tests of `checker.cli`."""
