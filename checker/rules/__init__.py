"""The rules as data: read from TOML, checked, with their examples, what a desk adds to them and how right they are.

The way in: `rule.load_rules`, `desk.load_desk`, `verdicts` for what editors said of findings.
"""
