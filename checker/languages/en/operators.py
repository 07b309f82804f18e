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
    **dict.fromkeys(["certainly", "surely", "definitely", "undoubtedly", "without doubt", "without a doubt"], "surely"),
    **dict.fromkeys(["almost", "nearly"], "almost"),
    **dict.fromkeys(["always", "at all times", "constantly"], "always"),
    **dict.fromkeys(["often", "frequently", "regularly"], "often"),
    **dict.fromkeys(["seldom", "rarely", "hardly", "hardly ever"], "seldom"),
    **dict.fromkeys(["only", "solely", "exclusively"], "only"),
    # words that hold one of the above and do not turn anything
    **dict.fromkeys(["not only", "at all", "after all", "above all", "all over", "all the more", "all right"], ""),
    # contracted: the modal and its negation
    **dict.fromkeys(["can't", "cannot", "couldn't"], "can not"),
    **dict.fromkeys(["won't", "wouldn't", "will not"], "not"),
    **dict.fromkeys(["shouldn't"], "should not"),
    **dict.fromkeys(["mustn't"], "must not"),
}

#: Syllables that make the opposite of a word: likely, unlikely.
NEGATING = ("un", "in", "im", "il", "ir", "dis", "non", "non-")

#: Endings after an apostrophe, and what they are short for; "'s" and "'d" may be several words and stay.
CONTRACTIONS = (
    ("can't", "can not"),
    ("cannot", "can not"),
    ("won't", "will not"),
    ("shan't", "shall not"),
    ("let's", "let us"),
    ("n't", "not"),
    ("'ve", "have"),
    ("'re", "are"),
    ("'ll", "will"),
    ("'m", "am"),
)
