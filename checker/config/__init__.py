"""What a desk configures: checker.toml read, checked with the place of each fault, and laid over the options given.

The way in: `read.find_config` and `read.load_config`, `switches.held_for` for what holds for one pair.
"""
