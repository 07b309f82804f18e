"""Tests of `checker.rules`."""
