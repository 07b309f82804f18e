"""Tests of `checker.many`."""
