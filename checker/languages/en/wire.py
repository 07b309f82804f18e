"""English words that reading a report needs. Frequencies and exclusions: see `language.py`."""

from __future__ import annotations

from checker.document.words import Words, listed

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

ENGLISH = Words(
    code="en",
    function=listed(
        """the and of to that with from his their its were which who have has had been would could will should said
        this these those they he she we you it not but be about after before more than when there
        what into our my your or if is because while during between against"""
    ),
    openers=listed(
        """the a an this that these those he she it we they you i his her their our its my in on at by for from with to
        of as and or but if when while after before since until because there here what who how why where which not no
        some many most more all both each every one two three is are was were has have had will would could should can
        may about over under into then now also only even so today yesterday tomorrow"""
    ),
    months={name: n for names in (_MONTHS, _SHORT) for n, name in enumerate(names, 1)} | {"sept": 9},
    weekdays=listed("monday tuesday wednesday thursday friday saturday sunday"),
    credit_labels=(
        "photo",
        "photos",
        "photograph",
        "file photo",
        "photo credit",
        "photo illustration",
        "picture credit",
        "image credit",
        "pictured by",
        "photo by",
        "photograph by",
        "image by",
        "illustration by",
        "ap photo",
        "reuters photo",
        "courtesy photo",
        "handout photo",
    ),
    weak_labels=("image", "images", "picture", "graphic", "credit", "source", "sources", "illustration", "video"),
    byline=("by", "written by", "story by", "text by", "analysis by", "an analysis by", "opinion by"),
    author_labels=("author", "authors", "writer", "words"),
    navigation=(
        "read more",
        "read also",
        "also read",
        "read the full story",
        "read the full article",
        "read next",
        "see also",
        "see more",
        "related",
        "related story",
        "related stories",
        "related articles",
        "related coverage",
        "more on this story",
        "more from",
        "more:",
        "watch:",
        "you may also like",
        "click here",
        "sign up for",
        "subscribe to",
        "follow us on",
        "continue reading",
        "recommended",
        "top stories",
        "our standards",
    ),
    apparatus=frozenset(
        {
            "advertisement",
            "ad",
            "share",
            "print",
            "comments",
            "share this article",
            "share this story",
            "email",
            "share on facebook",
            "share on twitter",
            "back to top",
            "subscribe",
            "story continues below",
            "story continues below advertisement",
            "article continues below advertisement",
            "all rights reserved",
            "getty",
            "scroll to continue",
            "listen to this article",
            "save article",
        }
    ),
    header_keys={
        "date": "date",
        "published": "date",
        "published on": "date",
        "updated": "date",
        "updated on": "date",
        "last updated": "date",
        "posted": "date",
        "posted on": "date",
        "first published": "date",
        "title": "title",
        "headline": "title",
        "author": "author",
        "location": "place",
        "place": "place",
        "dateline": "place",
        "agency": "agency",
        "section": "",
        "category": "",
        "tags": "",
        "keywords": "",
        "reading time": "",
        "slug": "",
        "url": "",
        "newspaper": "",
        "language": "",
        "description": "",
        "draft": "",
        "layout": "",
    },
    labels=listed(
        """update updated breaking exclusive comment analysis live liveblog video opinion explainer factbox profile
        interview summary correction editorial watch review recap timeline monday tuesday wednesday thursday friday
        saturday sunday result reason problem"""
    ),
    signoff=(
        "reporting by",
        "additional reporting by",
        "editing by",
        "compiled by",
        "with files from",
        "copyright",
        "this material may not be published",
        "all rights reserved",
    ),
    signoff_within=frozenset({"contributed to this report", "contributed to this story", "contributed reporting"}),
)
