"""Words for how a statement is meant: what a language has to bring, topic by topic."""
