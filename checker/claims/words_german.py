"""German function words and number words: what two sentences share without sharing a topic. Data."""

from __future__ import annotations

from checker.values.tables import listed

FUNCTION_WORDS = listed(
    """
    der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich selbst selber man
    mein meine meiner meines meinem meinen dein deine sein seine seiner seines seinem seinen ihre ihrer ihres ihrem
    ihren unser unsere unserer unseres unserem unseren euer eure
    dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle aller alles allem
    allen beide beiden beider mancher manche manches solche solcher solches solchen welche welcher welches welchen
    derselbe dieselbe dasselbe derjenige diejenigen etwas nichts jemand niemand viel viele vielen vieler mehr mehrere
    mehreren meisten wenig wenige wenigen weniger einige einigen einiger einzelne anderen andere anderer anderes anderem
    und oder aber sondern denn doch jedoch sowie sowohl als auch wie weder noch entweder dass daß weil wenn ob obwohl
    damit nachdem bevor ehe während bis seit seitdem indem sobald solange falls sofern zumal da
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur für fürs gegen um über unter durch ohne
    zwischen hinter neben trotz wegen laut gemäß anlässlich angesichts aufgrund bezüglich entlang gegenüber innerhalb
    außerhalb statt anstatt samt mitsamt nahe pro per ab
    nicht nie nur schon noch sehr so dann da dort hier nun jetzt wieder immer bereits zudem außerdem dabei dafür dagegen
    daher damals danach daran darauf daraus darin darüber darum darunter davon davor dazu deshalb deswegen dennoch
    trotzdem etwa rund knapp fast gut genau ganz gar ja nein mal einmal erst erstmals zuerst zuletzt ebenfalls ebenso
    eher einfach eigentlich sogar sonst stets überhaupt vielleicht wohl zwar ziemlich allerdings also auch besonders
    inzwischen mittlerweile weiter weiterhin zunächst zuvor vorher später schließlich insgesamt mindestens höchstens
    wer was wem wen wessen wo woher wohin wann warum wieso weshalb womit wobei worauf worüber wodurch wofür
    bin bist ist sind seid war waren warst wäre wären gewesen sei seien
    habe hast hat haben habt hatte hatten hätte hätten gehabt
    werde wirst wird werden werdet wurde wurden würde würden worden geworden
    kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste müssten
    soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten darf dürfen durfte durften dürfte
    dürften mag mögen mochte möchte möchten lassen lässt ließ ließen
    sagte sagt sagen sagten gesagt erklärte erklärt teilte teilten mitgeteilt hieß heißt berichtet berichtete angaben
    dessen deren denen
    """
)
"""Articles, pronouns, particles, prepositions, conjunctions, auxiliaries, and the plain words of saying."""

NUMBER_WORDS = listed(
    """
    null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
    achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million
    millionen milliarde milliarden billion billionen mio mrd dutzend dutzende dutzenden hunderte hunderten tausende
    tausenden zehntausende zehntausenden hunderttausende hunderttausenden halb halbe halben hälfte drittel viertel
    prozent zwo zweiten dritten vierten fünften ersten erste zweite dritte vierte fünfte
    """
)
"""Words for figures: whether two claims give the same figure is not a question of what they speak about."""
