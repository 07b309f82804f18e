"""The speech words of English news, as data. The tags are those of the British National Corpus (C5).

Collected from grammars' lists of verbs of saying and from news usage; fields are told in `Cues`. The lists are open
classes: they hold what reports use, and the readers stay silent on what is missing.
"""

from __future__ import annotations

from checker.claims.quotes.cues import Cues, endings, words

_TAGS = {
    "AT0": "D", "DPS": "D", "DT0": "D", "DTQ": "W", "AJ0": "A", "AJC": "A", "AJS": "A", "CRD": "A", "ORD": "A",
    "NN0": "N", "NN1": "N", "NN2": "N", "NP0": "E", "UNC": "E", "ZZ0": "E", "PRP": "P", "PRF": "P", "AV0": "B",
    "AVP": "B", "AVQ": "W", "XX0": "B", "EX0": "T", "PNP": "R", "PNX": "F", "PNI": "T", "PNQ": "W", "CJC": "K",
    "CJS": "S", "CJT": "S", "VVB": "V", "VVD": "V", "VVZ": "V", "VBB": "V", "VBD": "V", "VBZ": "V", "VDB": "V",
    "VDD": "V", "VDZ": "V", "VHB": "V", "VHD": "V", "VHZ": "V", "VM0": "V", "VVI": "I", "VBI": "I", "VDI": "I",
    "VHI": "I", "VVN": "Z", "VBN": "Z", "VDN": "Z", "VHN": "Z", "VVG": "Z", "VBG": "Z", "VDG": "Z", "VHG": "Z",
    "TO0": "z", "POS": "p", "ITJ": "o",
}  # fmt: skip

ENGLISH = Cues(
    model="morphmodel_en.pgz",
    tags=_TAGS,
    noun_tag="NN1",
    nouns_are_capital=False,
    requires={"find": "that", "show": "that", "see": "that", "call": "for", "release": "statement"},
    genitives=frozenset(),
    links=words("at for from in of with"),
    oblique=words("him me them us"),
    auxiliaries=words("be can could do have may might must should will would"),
    passive="be",
    impersonal=words("it there"),
    own=words("own"),
    back=words("that this"),
    speech=words(
        """
        accuse acknowledge add admit advise agree allege announce answer argue ask assert boast call caution
        charge cite claim clarify comment complain concede conclude confirm contend continue counter criticise
        criticize cry declare demand deny describe disclose elaborate emphasise emphasize exclaim explain
        indicate inform insist joke lament maintain marvel mention muse note observe opine order plead pledge
        post praise predict promise propose quip quote recall recommend reiterate release remark repeat reply
        report respond retort reveal rule say shout snap state stipulate stress suggest tell testify thank
        threaten tweet underline underscore urge vow warn whisper write yell
        """
    ),
    thought=words(
        """
        assume believe calculate consider decide determine doubt estimate expect fear feel find guess hear hope
        imagine know learn realise realize reckon see show suspect think understand worry
        """
    ),
    addressing=words("advise ask assure inform promise remind tell warn"),
    naming=words(
        """
        blast brand call characterise characterize condemn criticise criticize denounce deride describe dismiss
        dub hail label mock praise refer reject slam term
        """
    ),
    asking=words(
        """
        agree ask claim decide demand offer order plan pledge promise propose refuse tell threaten urge vow
        """
    ),
    particles=frozenset(),
    source_preps=words("according per"),
    source_joints=words("to"),
    source_posts=frozenset(),
    noun_preps=frozenset(),
    any_source=frozenset(),
    view=(),
    source_nouns=(),
    content_nouns=endings(
        """
        claim claims announcement belief view warning promise allegation allegations suggestion suggestions
        argument statement report reports rumours rumors fear fears hope hopes conclusion prediction
        """
    ),
    so=frozenset(),
    reported=frozenset(),
    reported_weak=words("could might would"),
    subordinators=words("how if that what when where whether who why"),
    manner=words("as"),
    as_words=words("as"),
    title_nouns=endings(
        """
        newspaper magazine journal broadcaster channel agency website blog film movie novel book bestseller
        =song =single album opera =play musical series =show programme program painting exhibition title motto
        slogan theme =name nickname =term =word phrase =model brand ship vessel aircraft helicopter rocket probe
        spacecraft satellite mission operation project initiative movement alliance =party =group =band =club
        foundation =company hotel restaurant festival =prize =award campaign hurricane typhoon =storm cyclone
        category document =law =bill =act =plan documentary drama comedy =game software policy doctrine
        principle episode =poem =essay sitcom podcast column =section =hit =track
        """
    ),
    title_words=words("dubbed entitled named nicknamed so-called titled"),
    slogan_nouns=endings(
        """
        slogan slogans chants chanting banner banners placard placards sign signs words shouting reading
        """
    ),
    roles=endings(
        """
        policewoman businessman businesswoman fisherman councilman councilwoman assemblyman minister spokesman
        spokeswoman spokesperson chief president chairman chairwoman =chair chancellor director leader expert
        experts lawyer judge commissioner mayor =general secretary adviser advisor manager professor pope =king
        =queen prince princess bishop archbishop priest coach player captain lawmaker lawmakers senator governor
        ambassador diplomat researcher researchers scientist scientists doctor doctors author actor actress
        singer artist founder owner representative official officials officer officers investigator
        investigators prosecutor prosecutors witness witnesses resident residents politician deputy =man =woman
        =son daughter father mother brother sister wife husband widow =mr =mrs =ms mr. mrs. ms. =sir critic
        critics analyst analysts economist economists journalist reporter correspondent editor driver pilot
        commander colonel lieutenant soldier policeman student teacher suspect victim victims =person =people
        =member =members supporters opponents protesters candidate premier executive ceo attorney sheriff
        activist activists campaigners historian engineer =head aide source sources insider neighbour neighbor
        farmer speaker congressman congresswoman republican democrat republicans democrats negotiator rep. sen.
        gov. dr. =dr envoy organiser organizers manufacturer boss =star veteran strategist biologist physicist
        ologist
        """
    ),
    male_words=words("brother chairman congressman father husband king man mr mr. pope prince sir son spokesman"),
    female_words=words(
        """
        actress chairwoman congresswoman daughter mother mrs mrs. ms ms. princess queen sister spokeswoman widow
        wife woman
        """
    ),
    collectives=endings(
        """
        government police ministry =office department agency authority authorities court party union association
        company firm bank newspaper magazine broadcaster commission council committee organisation organization
        institute university army military =service =services church vatican opposition senate parliament
        congress media group movement coalition alliance =nato =eu =un =board foundation club pentagon kremlin
        administration ministers report statement letter study survey bureau =house staff =team =league
        federation embassy airline regulator watchdog charity campaign =post =times =news journal
        """
    ),
    male=words("he him"),
    female=words("her she"),
    plural=words("they"),
    demonstratives=words("latter this"),
    honorifics=words("dame dr dr. gov. lady lord mr mr. mrs mrs. ms ms. prof prof. rep. sen. sir st."),
    particles_of_names=words("al ben bin da de del della den der di dos du el ibn la le van von"),
    times=words(
        """
        afternoon april august day days december evening february friday hour hours january july june march may
        monday month months morning night november october percent saturday september sunday thursday today
        tomorrow tuesday wednesday week weekend weeks year years yesterday
        """
    ),
    possessives=words("her his their"),
    male_possessives=words("his"),
    quoting=words("cite quote"),
    agents=words("by"),
    carriers=words("from in"),
    documents=endings(
        """
        letter report statement article email memo paper note ruling study filing complaint indictment petition blog
        tweet =post website homepage document resolution manifesto diary memoir memoirs lawsuit
        """
    ),
    feminine_dative=frozenset(),
    feminine=frozenset(),
    indefinite=words("a an one"),
    plural_verbs=endings("are were have"),
    abbreviations=words(
        """
        a.m apr aug capt co col corp d.c dec dr e.g etc feb gen gov i.e inc jan jr lt ltd mar mr mrs ms no nov
        oct p.m ph.d prof rep sen sep sept sgt sr st u.k u.n u.s vs
        """
    ),
    starters=words(
        """
        a after also an and as at before but by for from he her his i if in it its no not now on she since so
        that the their then there these they this those to we when while with
        """
    ),
    first_names_female=words(
        """
        alice amanda amy andrea angela angelina ann anna ashley barbara betty beyonce brenda camilla carol
        catherine charlotte cheryl christina christine claire condoleezza cynthia deborah diana diane donna
        elizabeth emily emma evelyn fiona frances gillian gloria grace hannah heather helen hillary ivanka
        jacinda jacqueline jane janet janice jean jennifer jessica jill joan joyce judith judy julia julie
        kamala karen kate katherine kathleen kathryn kelly kimberly laura lauren linda lisa liz louise lucy
        madonna margaret maria marie marine martha mary megan meghan melania melissa michelle nancy naomi nicola
        nicole nikki olivia oprah pamela patricia priti rachel rebecca ruth samantha sandra sara sarah serena
        sharon sophie stephanie susan taylor teresa theresa ursula venus victoria virginia zoe
        """
    ),
    first_names_male=words(
        """
        aaron adam alan albert alexander andrew anthony arthur ashton austin barack ben benjamin bernie bill
        billy bob bobby boris bradley brandon brian bruce bryan caleb carl charles christian christopher colin
        craig dan daniel david dennis derek dominic donald douglas dylan edward elijah emmanuel eric ethan frank
        gabriel gary george gerald gordon graham gregory harold harry henry ian jack jacob james jason jeffrey
        jens jeremy jerry jesse jim joe john jonathan jordan jose joseph joshua juan justin keir keith kenneth
        kevin kyle larry lawrence liam logan lucas luke mark martin mason matthew michael mike mitch nathan neil
        nicholas nicolas nigel noah oliver patrick paul peter phil philip randy raymond recep rex richard rishi
        robert roger ronald roy russell ryan samuel scott sean simon stephen steve steven stuart terry thomas
        tim timothy tom tony trevor tyler vincent vladimir walter wayne william willie zachary
        """
    ),
)
