"""English words that turn a statement: quantifiers, negations, modals. Data for `operators`."""

#: Word or words (lower case, apostrophes as ') -> what they do. Longer entries win.
OPERATORS: dict[str, str] = {
    **dict.fromkeys(["all", "every", "everyone", "everybody", "everything", "each"], "all"),
    **dict.fromkeys(["not all", "not every", "not everyone", "not everybody", "not everything"], "not-all"),
    **dict.fromkeys(["no one", "nobody", "none", "nothing", "no", "not one", "not a single"], "none"),
    **dict.fromkeys(["some", "several", "a few"], "some"),
    **dict.fromkeys(["many", "numerous"], "many"),
    **dict.fromkeys(["few", "hardly anyone", "hardly any"], "few"),
    **dict.fromkeys(["most", "the majority", "a majority"], "most"),
    **dict.fromkeys(["not", "never", "without", "neither", "nor", "far from", "anything but", "by no means"], "not"),
    **dict.fromkeys(
        ["don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't"], "not"
    ),
    **dict.fromkeys(["must", "have to", "has to", "need to", "needs to", "had to"], "must"),
    **dict.fromkeys(["can", "could", "able to"], "can"),
    **dict.fromkeys(["should", "ought to"], "should"),
    **dict.fromkeys(["may", "might"], "may"),
    **dict.fromkeys(["want to", "wants to", "wanted to"], "want"),
    **dict.fromkeys(["perhaps", "maybe", "possibly", "probably", "likely"], "perhaps"),
    # contracted: the modal and its negation
    **dict.fromkeys(["can't", "cannot", "couldn't"], "can not"),
    **dict.fromkeys(["won't", "wouldn't", "will not"], "not"),
    **dict.fromkeys(["shouldn't"], "should not"),
    **dict.fromkeys(["mustn't"], "must not"),
}
