"""The Swedish sentences of what *Kontrollräkna* finds, for exported documents and the command line."""

from dataclasses import dataclass

from planner.analysis.findings.finding import Family, Finding, FindingKind
from planner.catalogue.catalogue import Catalogue
from planner.domain.plan import Plan
from planner.exchange.finding_arguments import FindingTerms, arguments_of
from planner.exchange.words import EVENT_WORDS, TERTIAL_WORDS

FAMILY_WORDS = {
    Family.UNITS: "Enheter och tecken",
    Family.SUMS: "Summor",
    Family.DOUBLES: "Dubbletter och namn",
    Family.CHAIN: "Penningkedjan",
    Family.PRACTICE: "Regler för pengarna",
    Family.PREPARATION: "Underlag och tidplan",
}

#: What a finding calls the field that it is about; the others have no word in any sentence.
_FIELDS = {
    "district": "Stadsdelsområde",
    "applicant": "Sökande",
    "builder": "Genomförare",
    "operator": "Framtida driftansvarig",
    "cost_low_ore": "Låg kostnad",
    "cost_high_ore": "Hög kostnad",
    "in_use_from": "I bruk från",
    "done_on": "Klar",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingSentences:
    """What is said of one kind of finding, with gaps for its figures.

    Attributes:
        what: what looks wrong, in a few words.
        why: in which figures it was found.
        advice: what to do about it.
        why_alone: the same as `why`, where there is nothing to hold it against; or "".
        where: the measure, place, source and year, once it is of a plan; "" = the plan itself.
    """

    what: str
    why: str
    advice: str
    why_alone: str = ""
    where: str = ""


FINDING_WORDS = {
    FindingKind.COST_SLIP: FindingSentences(
        what="Kostnad i fel enhet?",
        why="{first} är långt från vad liknande åtgärder brukar kosta, {usual}.",
        advice="Ska det vara {second}? Ändra annars i formuläret, eller kvittera.",
        why_alone="{first} är för lite för en hel åtgärd.",
    ),
    FindingKind.COST_RANGE_SLIP: FindingSentences(
        what="Låg eller hög kostnad i fel enhet?",
        why="{field} är {first} och trolig kostnad {second}.",
        advice="Ska det vara {third}?",
    ),
    FindingKind.ALLOCATION_SLIP: FindingSentences(
        what="Fördelat belopp i fel enhet?",
        why="{first} är fördelat, långt från {usual} som söks eller är vanligt för liknande åtgärder.",
        advice="Ska det vara {second}? Ändra annars i Fördelning, eller kvittera.",
        why_alone="{first} är för lite för en hel åtgärd.",
    ),
    FindingKind.FRAME_SLIP: FindingSentences(
        what="Ram i fel enhet?",
        why="{first} är långt från ramen de andra åren, {usual}.",
        advice="Ska det vara {second}?",
    ),
    FindingKind.EVENT_SLIP: FindingSentences(
        what="Händelse i fel enhet?",
        why="{event}: {first}, men åtgärden söker {usual}.",
        advice="Händelser skrivs inte om: rätta den i Uppföljning och registrera {second}, om det är rätt.",
    ),
    FindingKind.FORECAST_SLIP: FindingSentences(
        what="Prognos i fel enhet?",
        why="{tertial}: prognosen är {first} och justerad budget {usual}.",
        advice="Ska det vara {second}?",
    ),
    FindingKind.RUNNING_ABOVE_COST: FindingSentences(
        what="Driftkostnad lika stor som hela kostnaden",
        why="{first} om året i drift, och {second} totalt att bygga.",
        advice="Se efter om kostnad per år och total kostnad har bytt plats.",
    ),
    FindingKind.SPENT_NEGATIVE: FindingSentences(
        what="Förbrukat under noll",
        why="Mer är krediterat än vad som någonsin betalats: {first}.",
        advice="Kontrollera tecknet, eller registrera det som betalades först.",
    ),
    FindingKind.YEARS_NOT_TOTAL: FindingSentences(
        what="År och total stämmer inte",
        why="Kostnaden per år blir tillsammans {first}, och trolig kostnad är {second}.",
        advice="Låt trolig kostnad vara summan, eller ändra ett år.",
    ),
    FindingKind.COMPONENTS_NOT_COST: FindingSentences(
        what="Komponenterna stämmer inte med kostnaden",
        why="Komponenterna blir tillsammans {first}, och kostnaden är {second}.",
        advice="Ändra en komponent, eller låt trolig kostnad vara summan.",
    ),
    FindingKind.ALLOCATED_ABOVE_ASKED: FindingSentences(
        what="Mer fördelat än vad som söks",
        why="{first} är fördelat ur alla källor, och {second} söks.",
        advice="Sänk ett belopp i Fördelning, eller höj kostnaden.",
    ),
    FindingKind.OVER_FRAME: FindingSentences(
        what="Kvar att fördela är under noll",
        why="{second} är fördelat av ramen {third}: {first} för mycket.",
        advice="Flytta eller sänk belopp i Fördelning, eller ändra ramen.",
    ),
    FindingKind.FUND_OVERDRAWN: FindingSentences(
        what="Kvar i fonden är under noll",
        why="{second} är beviljat i hela staden av fondens ram {third}: {first} för mycket.",
        advice="Kontrollera fondens ram och vad andra har beviljats.",
    ),
    FindingKind.SUM_ROW: FindingSentences(
        what="Summarad räknad som åtgärd?",
        why="{first} är summan av andra åtgärder, och namnet säger det.",
        advice="Ta bort den: pengarna räknas två gånger.",
    ),
    FindingKind.SAME_MEASURE: FindingSentences(
        what="Samma åtgärd två gånger?",
        why="Liknar {other}: {first} här, {second} där.",
        advice="Ta bort den ena, eller kvittera att de är två.",
    ),
    FindingKind.SAME_PLACE: FindingSentences(
        what="Samma plats under två namn?",
        why="{name} och {other} ligger i samma stadsdel.",
        advice="Låt åtgärderna få ett av namnen, eller kvittera att det är två platser.",
    ),
    FindingKind.OLD_DISTRICT: FindingSentences(
        what="Gammalt namn på ett stadsdelsområde",
        why="{field}: {name} heter {other} sedan {day}.",
        advice="Använd dagens namn. Beslut från tiden före behåller det gamla.",
    ),
    FindingKind.GRANT_BEFORE_APPLICATION: FindingSentences(
        what="Beviljat före ansökan",
        why="Beviljat {day}, sökt {second_day}.",
        advice="Kontrollera datumen och rätta den händelse som är fel.",
    ),
    FindingKind.GRANT_ABOVE_ASKED: FindingSentences(
        what="Mer beviljat än sökt",
        why="{first} är beviljat, {third} mer än de {second} som söktes.",
        advice="Kontrollera beslutet, och att inget beslut står två gånger.",
    ),
    FindingKind.SPENT_BEFORE_GRANT: FindingSentences(
        what="Förbrukat innan det fanns pengar",
        why="Förbrukat {day}, och de första pengarna kom {second_day}.",
        advice="Kontrollera datumen, och om pengarna får användas till det som gjordes före beslutet.",
    ),
    FindingKind.SPENT_ABOVE_GRANT: FindingSentences(
        what="Förbrukat mer än justerad budget",
        why="{second} är förbrukat: kvar att förbruka är {first} under noll.",
        advice="Kontrollera verifikationerna, eller registrera beslutet som ger pengarna.",
    ),
    FindingKind.REFUSED_YET_SPENT: FindingSentences(
        what="Avslag men ändå förbrukat",
        why="{first} är förbrukat fast åtgärden fick avslag och inte har några pengar.",
        advice="Rätta händelsen, eller låt en annan åtgärd betala.",
    ),
    FindingKind.RETURNED_TOO_MUCH: FindingSentences(
        what="Mer återlämnat än det som var kvar",
        why="{second} är återlämnat, och {third} var kvar att förbruka.",
        advice="Rätta händelsen och registrera det som var kvar.",
    ),
    FindingKind.MOVED_TOO_MUCH: FindingSentences(
        what="Mer omdisponerat än det som var kvar",
        why="{second} är omdisponerat till andra, och {third} var kvar att förbruka.",
        advice="Rätta händelsen och registrera det som var kvar.",
    ),
    FindingKind.CARRIED_TOO_MUCH: FindingSentences(
        what="Mer ombudgeterat än det som var kvar",
        why="{second} är ombudgeterat, och {third} var kvar att förbruka.",
        advice="Rätta händelsen och registrera det som var kvar.",
    ),
    FindingKind.FORECAST_BELOW_SPENT: FindingSentences(
        what="Prognos under utfallet",
        why="{tertial}: prognosen för helåret är {first}, och {second} är redan förbrukat.",
        advice="Låt prognosen vara minst det som är förbrukat.",
    ),
    FindingKind.DAY_BACKWARDS: FindingSentences(
        what="I bruk eller klar före beslutet",
        why="{field} är {day}, och det första beslutet kom {second_day}.",
        advice="Kontrollera datumen.",
    ),
    FindingKind.OUTSIDE_YEAR: FindingSentences(
        what="Datum utanför budgetåret",
        why="{event} {day} räknas till budgetåret {year}.",
        advice="Kontrollera budgetåret, och rätta händelsen om det är fel.",
    ),
    FindingKind.MONEY_AFTER_DONE: FindingSentences(
        what="Pengar efter att åtgärden var klar",
        why="Klar {day}, och {event} {first} den {second_day}.",
        advice="Kontrollera datumen och att pengarna hör hit.",
        why_alone="Klar {day}, och {first} är fördelat till {year}.",
    ),
    FindingKind.DONE_WITH_MONEY: FindingSentences(
        what="Klar, men pengar är kvar",
        why="{first} är kvar att förbruka.",
        advice="Återlämna det, eller låt ett beslut ombudgetera eller omdisponera det.",
    ),
    FindingKind.DRIFT_AS_INVESTMENT: FindingSentences(
        what="Drift bokförd som investering",
        why="{name} är vanligen drift.",
        advice="Låt den vara drift, eller kvittera och skriv varför den är en investering.",
    ),
    FindingKind.DRIFT_ON_FUND: FindingSentences(
        what="Drift betald med investeringsmedel",
        why="{fund} ger {first} till en åtgärd som är drift.",
        advice="Betala den med driftmedel, eller kvittera med det beslut som tillåter det.",
    ),
    FindingKind.OTHERS_PROPERTY: FindingSentences(
        what="Investering i någon annans egendom",
        why="Det är ett bidrag till ägaren, alltså drift.",
        advice="Låt den vara drift, eller kvittera med det avtal som ger staden rätten.",
    ),
    FindingKind.BELOW_LIMIT: FindingSentences(
        what="Under gränsen för en investering",
        why="{first} är under gränsen, {second}.",
        advice="Låt den vara drift, eller kvittera att den är en del av något större.",
    ),
    FindingKind.SHORT_LIFE: FindingSentences(
        what="Investering som används kort tid",
        why="{name} års användning, och en investering ska vara i minst tre år.",
        advice="Låt den vara drift, eller ändra nyttjandeperioden.",
    ),
    FindingKind.LIFE_OUTSIDE: FindingSentences(
        what="Ovanlig nyttjandeperiod",
        why="{name} år. Vanligt för slaget är {other}–{more} år.",
        advice="Ändra den, eller kvittera och skriv vad den vilar på.",
    ),
    FindingKind.OPERATOR_MISSING: FindingSentences(
        what="Framtida driftansvarig saknas",
        why="Ingen är angiven som ska sköta och underhålla den.",
        advice="Skriv vem, när ni är överens.",
    ),
    FindingKind.DNR_MISSING: FindingSentences(
        what="Diarienummer saknas",
        why="Beslut utan diarienummer: {decisions}.",
        advice="Rätta händelsen och registrera den med diarienummer.",
    ),
    FindingKind.CAMERA_FILE_OPEN: FindingSentences(
        what="Kameraakten är inte klar",
        why="{name} av {other} punkter som krävs är öppna, och åtgärden är klar att söka eller sökt.",
        advice="Gör klart akten på sidan Ansökan, eller ändra status.",
    ),
    FindingKind.CAMERA_LOW_NEED: FindingSentences(
        what="Kamera på plats med lågt dokumenterat behov",
        why="Inga händelser är räknade på platsen, och behovet är lågt eller inte bedömt.",
        advice="Räkna händelserna och bedöm platsen, eller kvittera och skriv varför.",
    ),
    FindingKind.STARTS_BEFORE_DECISION: FindingSentences(
        what="Arbetet börjar före beslutet",
        why="Arbetet börjar {day}, och källan beslutar {second_day}. Inget är beviljat.",
        advice="Flytta starten, eller kvittera och skriv vem som betalar till dess.",
    ),
    FindingKind.USED_BEFORE_READY: FindingSentences(
        what="I bruk innan arbetet är klart",
        why="I bruk från {day}, och arbetet är klart {second_day}.",
        advice="Rätta en av dagarna: kapitalkostnaden räknas från när den tas i bruk.",
    ),
    FindingKind.IN_SEASON: FindingSentences(
        what="Arbete under häckningstid",
        why="Arbetet pågår {day}–{second_day}, och häckningstiden är 1 april–31 juli (allmän kännedom).",
        advice="Flytta arbetet, eller kvittera och skriv vad som är kontrollerat.",
    ),
}


def finding_words(
    plan: Plan, finding: Finding, catalogue: Catalogue, *, with_secret: bool = True
) -> FindingSentences:
    """Return the sentences of a finding with its figures filled in.

    Args:
        plan: the plan that it was found in.
        finding: the finding.
        catalogue: has the names of kinds.
        with_secret: whether names that are flagged for secrecy are told; a measure is then its number.
    """
    figures = arguments_of(plan, finding, _terms(catalogue, with_secret=with_secret))
    sentences = FINDING_WORDS[finding.kind]
    why = sentences.why_alone if finding.stands_alone and sentences.why_alone else sentences.why
    return FindingSentences(
        what=sentences.what,
        why=figures.fill(why),
        advice=figures.fill(sentences.advice),
        where=figures.where,
    )


def _terms(catalogue: Catalogue, *, with_secret: bool) -> FindingTerms:
    kinds = {kind.key: kind.name.sv for kind in catalogue.kinds}
    return FindingTerms(
        kind=lambda key: kinds.get(key, key),
        event=EVENT_WORDS.__getitem__,
        tertial=TERTIAL_WORDS.__getitem__,
        field=lambda name: _FIELDS.get(name, ""),
        hidden="(sekretess)",
        with_secret=with_secret,
    )
