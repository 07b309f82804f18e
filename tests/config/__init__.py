"""Tests of `checker.config`."""
