"""Tests of `checker.model`."""
