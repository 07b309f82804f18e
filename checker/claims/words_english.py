"""English function words and number words: what two sentences share without sharing a topic. Data."""

from __future__ import annotations

from checker.values.tables import listed

FUNCTION_WORDS = listed(
    """
    a an the this that these those some any no every each either neither both all half such what which whose
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves one ones who whom someone anyone everyone nobody
    nothing something anything everything
    and or but nor so yet for if because although though while whereas when whenever where since until unless than as
    whether once before after
    in on at by with without from to of off into onto over under above below between among through during against about
    around across along behind beside beyond near per toward towards upon within via amid despite up down out
    not never only also just even still already again too very quite rather almost nearly roughly about more most less
    least much many few several other others another same own here there then now how why
    however therefore meanwhile instead later earlier ago yes
    am is are was were be been being have has had having do does did doing done will would shall should can could may
    might must ought need
    say says said saying told tell tells according reported reports
    s t d ll re ve m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn
    """
)
"""Determiners, pronouns, particles, prepositions, conjunctions, auxiliaries, and the plain words of saying."""

NUMBER_WORDS = listed(
    """
    zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions trillion dozen dozens half third quarter percent first second fourth fifth
    """
)
"""Words for figures: whether two claims give the same figure is not a question of what they speak about."""
