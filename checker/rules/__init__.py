"""The rules as data: read from TOML, checked, with their examples, what a desk adds to them and how right they are.

The way in: `load.load_rules`, `load.load_desk`, `verdicts` for what editors said of findings.
"""
