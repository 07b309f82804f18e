"""More than one pair: batches of pairs, the examples of rules, and the gate that holds drafts against their sources."""
