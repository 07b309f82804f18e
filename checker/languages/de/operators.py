"""German words that turn a statement: quantifiers, negations, modals. Data for `operators`."""

#: Word or words (lower case, with blanks) -> what they do. Longer entries win: "nicht jeder" is not "nicht" + "jeder".
OPERATORS: dict[str, str] = {
    # all of them
    **dict.fromkeys(
        ["alle", "allen", "aller", "alles", "jeder", "jede", "jedes", "jeden", "jedem", "jedermann"],
        "all",
    ),
    **dict.fromkeys(["sämtliche", "sämtlichen", "sämtlicher"], "all"),
    # not all of them, which is less than none
    **dict.fromkeys(
        ["nicht jeder", "nicht jede", "nicht jedes", "nicht jeden", "nicht jedem", "nicht alle", "nicht allen"],
        "not-all",
    ),
    # none of them
    **dict.fromkeys(
        ["keiner", "keine", "kein", "keinen", "keinem", "keines", "niemand", "niemanden", "niemandem"], "none"
    ),
    **dict.fromkeys(["nichts", "nicht einer", "nicht ein einziger", "nicht eine einzige", "kein einziger"], "none"),
    # some of them
    **dict.fromkeys(["einige", "einigen", "einiger", "manche", "manchen", "mancher", "mehrere", "mehreren"], "some"),
    **dict.fromkeys(["viele", "vielen", "vieler", "zahlreiche", "zahlreichen"], "many"),
    **dict.fromkeys(["wenige", "wenigen", "weniger", "kaum jemand", "kaum einer"], "few"),
    **dict.fromkeys(["die meisten", "den meisten", "die mehrheit", "eine mehrheit"], "most"),
    # polarity, and the ways to say it without the word
    **dict.fromkeys(["nicht", "nie", "niemals", "keineswegs", "keinesfalls", "mitnichten", "weder", "ohne"], "not"),
    **dict.fromkeys(["noch lange nicht", "noch nicht", "längst nicht", "gar nicht", "überhaupt nicht"], "not"),
    **dict.fromkeys(["weit von", "weit davon entfernt", "weit entfernt", "alles andere als"], "not"),
    # how often
    **dict.fromkeys(["immer", "stets", "jederzeit", "ständig"], "always"),
    **dict.fromkeys(["oft", "häufig", "meistens", "regelmäßig"], "often"),
    **dict.fromkeys(["selten", "kaum"], "seldom"),
    # modals
    **dict.fromkeys(["muss", "müssen", "müsse", "müssten", "müsste", "musste", "mussten"], "must"),
    **dict.fromkeys(["kann", "können", "könne", "könnte", "könnten", "konnte", "konnten"], "can"),
    **dict.fromkeys(["soll", "sollen", "solle", "sollte", "sollten"], "should"),
    **dict.fromkeys(["darf", "dürfen", "dürfe", "durfte", "durften"], "may"),
    **dict.fromkeys(["will", "wollen", "wolle", "wollte", "wollten", "möchte", "möchten"], "want"),
    # certainty
    **dict.fromkeys(
        ["vielleicht", "womöglich", "möglicherweise", "eventuell", "wahrscheinlich", "vermutlich", "wohl"], "perhaps"
    ),
    **dict.fromkeys(["sicherlich", "bestimmt", "zweifellos", "zweifelsohne", "ohne zweifel", "gewiss"], "surely"),
    **dict.fromkeys(["fast", "beinahe", "nahezu"], "almost"),
    # nothing else
    **dict.fromkeys(["nur", "lediglich", "ausschließlich", "bloß"], "only"),
    # words that hold one of the above and do not turn anything
    **dict.fromkeys(["immer noch", "noch immer", "immer wieder", "nicht nur", "immer mehr", "vor allem"], ""),
    **dict.fromkeys(["im allgemeinen", "trotz allem", "alles andere"], ""),
}

#: Syllables that make the opposite of a word: möglich, unmöglich.
NEGATING = ("un", "nicht", "in", "des")
