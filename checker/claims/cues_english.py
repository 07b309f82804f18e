"""The speech words of English news, as data. Tags are those of the British National Corpus (C5), as HanTa gives them."""

from __future__ import annotations

from checker.claims.cues import Cues

_TAGS = {
    "AT0": "D", "DPS": "D", "DT0": "D", "DTQ": "W", "AJ0": "A", "AJC": "A", "AJS": "A", "CRD": "A", "ORD": "A",
    "NN0": "N", "NN1": "N", "NN2": "N", "NP0": "E", "UNC": "E", "ZZ0": "E",
    "PRP": "P", "PRF": "P", "AV0": "B", "AVP": "B", "AVQ": "W", "XX0": "B", "EX0": "T",
    "PNP": "R", "PNX": "F", "PNI": "T", "PNQ": "W", "CJC": "K", "CJS": "S", "CJT": "S",
    "VVB": "V", "VVD": "V", "VVZ": "V", "VBB": "V", "VBD": "V", "VBZ": "V", "VDB": "V", "VDD": "V", "VDZ": "V",
    "VHB": "V", "VHD": "V", "VHZ": "V", "VM0": "V",
    "VVI": "I", "VBI": "I", "VDI": "I", "VHI": "I", "VVN": "Z", "VBN": "Z", "VDN": "Z", "VHN": "Z",
    "VVG": "Z", "VBG": "Z", "VDG": "Z", "VHG": "Z", "TO0": "z", "POS": "p", "ITJ": "o",
}  # fmt: skip

_SPEECH = """
say tell add explain note state announce declare claim argue insist maintain stress emphasise emphasize reply respond
answer ask report write tweet post comment remark observe admit acknowledge concede confirm deny warn caution reveal
disclose suggest propose urge demand call promise pledge vow threaten accuse allege assert testify conclude continue
recall describe predict shout cry joke quip quote cite repeat reiterate stipulate counter retort complain criticise
criticize praise thank plead boast mention indicate inform advise recommend agree contend charge exclaim whisper yell
snap lament muse marvel opine rule order clarify elaborate underline underscore release
""".split()
_THOUGHT = """
think believe hope fear expect estimate assume doubt suspect know feel find see consider understand realise realize
guess worry imagine decide show learn hear calculate determine reckon
""".split()
_NAMING = """
call describe label dub term brand denounce condemn dismiss praise criticise criticize slam blast hail characterise
characterize refer reject deride mock
""".split()
_ASKING = """
promise threaten pledge vow offer agree refuse claim ask urge demand order plan tell decide propose
""".split()

ENGLISH = Cues(
    model="morphmodel_en.pgz",
    tags=_TAGS,
    noun_tag="NN1",
    nouns_are_capital=False,
    requires={"find": "that", "show": "that", "see": "that", "call": "for", "release": "statement"},
    genitives=frozenset(),
    links=frozenset({"of", "for", "at", "from", "in", "with"}),
    oblique=frozenset({"him", "them", "me", "us"}),
    auxiliaries=frozenset({"have", "be", "will", "would", "can", "could", "do", "may", "might", "should", "must"}),
    passive="be",
    impersonal=frozenset({"it", "there"}),
    own=frozenset({"own"}),
    back=frozenset({"that", "this"}),
    speech=frozenset(_SPEECH),
    thought=frozenset(_THOUGHT),
    addressing=frozenset({"tell", "inform", "remind", "warn", "assure", "advise", "promise", "ask"}),
    naming=frozenset(_NAMING),
    asking=frozenset(_ASKING),
    particles=frozenset(),
    source_preps=frozenset({"according", "per"}),
    source_joints=frozenset({"to"}),
    source_posts=frozenset(),
    noun_preps=frozenset(),
    any_source=frozenset(),
    view=(),
    source_nouns=(),
    content_nouns=("claim", "claims", "announcement", "belief", "view", "warning", "promise", "allegation",
                   "allegations", "suggestion", "suggestions", "argument", "statement", "report", "reports", "rumours",
                   "rumors", "fear", "fears", "hope", "hopes", "conclusion", "prediction"),
    so=frozenset(),
    reported=frozenset(),
    reported_weak=frozenset({"would", "could", "might"}),
    subordinators=frozenset({"that", "whether", "if", "why", "how", "what", "who", "when", "where"}),
    manner=frozenset({"as"}),
    title_nouns=(
        "newspaper", "magazine", "journal", "broadcaster", "channel", "agency", "website", "blog", "film", "movie",
        "novel", "book", "bestseller", "=song", "=single", "album", "opera", "=play", "musical", "series", "=show",
        "programme", "program", "painting", "exhibition", "title", "motto", "slogan", "theme", "=name", "nickname",
        "=term", "=word", "phrase", "=model", "brand", "ship", "vessel", "aircraft", "helicopter", "rocket", "probe",
        "spacecraft", "satellite", "mission", "operation", "project", "initiative", "movement", "alliance", "=party",
        "=group", "=band", "=club", "foundation", "=company", "hotel", "restaurant", "festival", "=prize", "=award",
        "campaign", "hurricane", "typhoon", "=storm", "cyclone", "category", "document", "=law", "=bill", "=act", "=plan",
        "documentary", "drama", "comedy", "=game", "software", "policy", "doctrine", "principle", "episode", "=poem",
        "=essay", "sitcom", "podcast", "column", "=section", "=hit", "=track",
    ),  # fmt: skip
    title_words=frozenset({"so-called", "called", "named", "titled", "entitled", "dubbed", "nicknamed", "known"}),
    slogan_nouns=("slogan", "slogans", "chants", "chanting", "banner", "banners", "placard", "placards", "sign",
                  "signs", "words", "shouting", "reading"),
    roles=(
        "policewoman", "businessman", "businesswoman", "fisherman", "councilman", "councilwoman", "assemblyman",
        "minister", "spokesman", "spokeswoman", "spokesperson", "chief", "president", "chairman", "chairwoman", "=chair",
        "chancellor", "director", "leader", "expert", "experts", "lawyer", "judge", "commissioner", "mayor", "=general",
        "secretary", "adviser", "advisor", "manager", "professor", "pope", "=king", "=queen", "prince", "princess",
        "bishop", "archbishop", "priest", "coach", "player", "captain", "lawmaker", "lawmakers", "senator", "governor",
        "ambassador", "diplomat", "researcher", "researchers", "scientist", "scientists", "doctor", "doctors",
        "author", "actor", "actress", "singer", "artist", "founder", "owner", "representative", "official",
        "officials", "officer", "officers", "investigator", "investigators", "prosecutor", "prosecutors", "witness",
        "witnesses", "resident", "residents", "politician", "deputy", "=man", "=woman", "=son", "daughter", "father",
        "mother", "brother", "sister", "wife", "husband", "widow", "=mr", "=mrs", "=ms", "mr.", "mrs.", "ms.", "=sir",
        "critic", "critics", "analyst", "analysts", "economist", "economists", "journalist", "reporter",
        "correspondent", "editor", "driver", "pilot", "commander", "colonel", "lieutenant", "soldier", "policeman",
        "student", "teacher", "suspect", "victim", "victims", "=person", "=people", "=member", "=members", "supporters",
        "opponents", "protesters", "candidate", "premier", "executive", "ceo", "attorney", "sheriff", "activist",
        "activists", "campaigners", "historian", "engineer", "=head", "aide", "source", "sources", "insider", "neighbour",
        "neighbor", "farmer", "speaker", "congressman", "congresswoman", "republican", "democrat", "republicans",
        "democrats", "negotiator", "rep.", "sen.", "gov.", "dr.", "=dr", "envoy", "organiser", "organizers", "manager",
        "manufacturer", "boss", "=star", "veteran", "strategist", "biologist", "physicist", "ologist",
    ),  # fmt: skip
    male_words=frozenset({"mr", "mr.", "man", "father", "son", "brother", "husband", "king", "prince", "sir", "pope",
                          "spokesman", "chairman", "congressman"}),
    female_words=frozenset({"mrs", "ms", "mrs.", "ms.", "woman", "mother", "daughter", "sister", "wife", "queen",
                            "princess", "widow", "spokeswoman", "chairwoman", "actress", "congresswoman"}),
    collectives=(
        "government", "police", "ministry", "=office", "department", "agency", "authority", "authorities", "court",
        "party", "union", "association", "company", "firm", "bank", "newspaper", "magazine", "broadcaster",
        "commission", "council", "committee", "organisation", "organization", "institute", "university", "army",
        "military", "=service", "=services", "church", "vatican", "opposition", "senate", "parliament", "congress",
        "media", "group", "movement", "coalition", "alliance", "=nato", "=eu", "=un", "=board", "foundation", "club",
        "pentagon", "kremlin", "administration", "ministers", "report", "statement", "letter", "study", "survey",
        "bureau", "=house", "staff", "=team", "=league", "federation", "embassy", "airline", "regulator", "watchdog",
        "charity", "campaign", "=post", "=times", "=news", "journal",
    ),  # fmt: skip
    male=frozenset({"he", "him"}),
    female=frozenset({"she", "her"}),
    plural=frozenset({"they"}),
    demonstratives=frozenset({"this", "latter"}),
    honorifics=frozenset({"mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "sir", "lord", "lady", "dame", "prof",
                          "prof.", "st.", "rep.", "sen.", "gov."}),
    particles_of_names=frozenset({"von", "van", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "el",
                                  "al", "bin", "ibn", "ben", "dos"}),
    times=frozenset(
        """january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday today yesterday tomorrow percent year years month months week weeks
        day days hour hours morning afternoon evening night weekend""".split()
    ),
    possessives=frozenset({"his", "her", "their"}),
    male_possessives=frozenset({"his"}),
    quoting=frozenset({"quote", "cite"}),
    agents=frozenset({"by"}),
    carriers=frozenset({"in", "from"}),
    feminine_dative=frozenset(),
    feminine=frozenset(),
    indefinite=frozenset({"a", "an", "one"}),
    plural_verbs=("are", "were", "have"),
    abbreviations=frozenset(
        """mr mrs ms dr prof st jr sr rep sen gov gen col lt sgt capt u.s u.k u.n e.g i.e vs etc inc corp ltd co no jan
        feb mar apr aug sep sept oct nov dec a.m p.m ph.d d.c""".split()
    ),
    starters=frozenset(
        """the a an he she it they we i in on at from with after since before to and but also so this these that those
        for as when if his her their its there while by no not now then""".split()
    ),
    first_names_male=frozenset(
        """james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick
        raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy
        walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan
        billy bruce gabriel joe logan alan juan albert willie elijah wayne randy mason vincent liam roy bobby caleb
        bradley russell lucas boris tony gordon nigel jeremy keir rishi barack bill jim tom tim ben dan mike steve bob
        emmanuel vladimir recep nicolas ashton mitch bernie rex jens martin ian simon neil graham trevor derek colin
        stuart craig dominic philip phil luke oliver harry""".split()
    ),
    first_names_female=frozenset(
        """angela ursula hillary theresa nancy kamala jacinda mary patricia jennifer linda elizabeth barbara susan
        jessica sarah karen lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa
        deborah stephanie rebecca laura helen sharon cynthia kathleen amy anna angelina ruth brenda pamela nicole
        katherine samantha christine emma catherine virginia rachel janet maria heather diane julie joyce victoria
        kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah jacqueline ann jean
        alice kathryn gloria teresa sara janice julia grace judy marine ivanka melania condoleezza jill priti liz diana
        kate meghan camilla serena venus madonna beyonce taylor oprah nikki susan nicola marie charlotte sophie jane
        fiona claire louise lucy gillian zoe naomi""".split()
    ),
)
"""News English. Lists are open classes: they hold what reports use, and the readers stay silent on what is missing."""
