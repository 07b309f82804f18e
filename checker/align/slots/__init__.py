"""The question "do these two figures speak of one thing?", answered by what was learned from many pairs of reports.

`features.describe` turns two places into features, `learned.same_slot` weighs them. `weights.json` and `rarity.tsv` are
written by `bench/learn_slots.py` and say there what they were learned from.
"""
