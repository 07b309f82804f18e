"""Units of measure: their canonical English name, their class, their signs and what they are in the base unit.

Factors are exact by definition (international yard and pound, ISO 80000); a year is 365 days, a month 30, which is how
news counts. Currencies have no factor: they are never converted. Words for units stand in the tables of the languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from checker.model import UnitClass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its canonical name. `base` and `factor`: one of it is `factor` of `base`; "" where not converted."""

    name: str
    unit_class: UnitClass
    base: str = ""
    factor: Decimal = Decimal(1)


# name, class, base, factor, signs (case matters)
_ROWS: tuple[tuple[str, UnitClass, str, str, str], ...] = (
    ("percent", UnitClass.PERCENT, "percent", "1", "% v.H. pc"),
    ("percentage point", UnitClass.PERCENT_POINT, "percentage point", "1", ""),
    ("basis point", UnitClass.PERCENT_POINT, "percentage point", "0.01", "bps"),
    ("per mille", UnitClass.PERCENT, "percent", "0.1", "‰"),
    ("nanometre", UnitClass.LENGTH, "metre", "0.000000001", "nm"),
    ("micrometre", UnitClass.LENGTH, "metre", "0.000001", "μm µm"),
    ("millimetre", UnitClass.LENGTH, "metre", "0.001", "mm"),
    ("centimetre", UnitClass.LENGTH, "metre", "0.01", "cm"),
    ("decimetre", UnitClass.LENGTH, "metre", "0.1", "dm"),
    ("metre", UnitClass.LENGTH, "metre", "1", "m"),
    ("kilometre", UnitClass.LENGTH, "metre", "1000", "km Km KM"),
    ("inch", UnitClass.LENGTH, "metre", "0.0254", '" ″ ” in. in'),
    ("foot", UnitClass.LENGTH, "metre", "0.3048", "ft ft. ' ′ ’"),
    ("yard", UnitClass.LENGTH, "metre", "0.9144", "yd yds"),
    ("mile", UnitClass.LENGTH, "metre", "1609.344", "mi"),
    ("nautical mile", UnitClass.LENGTH, "metre", "1852", "nmi"),
    ("light year", UnitClass.LENGTH, "metre", "9460730472580800", "ly"),
    ("square millimetre", UnitClass.AREA, "square metre", "0.000001", "mm² mm2"),
    ("square centimetre", UnitClass.AREA, "square metre", "0.0001", "cm² cm2"),
    ("square metre", UnitClass.AREA, "square metre", "1", "m² m2 qm sqm"),
    ("square kilometre", UnitClass.AREA, "square metre", "1000000", "km² km2 qkm"),
    ("square foot", UnitClass.AREA, "square metre", "0.09290304", "ft² ft2 sqft"),
    ("square mile", UnitClass.AREA, "square metre", "2589988.110336", ""),
    ("hectare", UnitClass.AREA, "square metre", "10000", "ha"),
    ("acre", UnitClass.AREA, "square metre", "4046.8564224", ""),
    ("millilitre", UnitClass.VOLUME, "litre", "0.001", "ml mL"),
    ("centilitre", UnitClass.VOLUME, "litre", "0.01", "cl"),
    ("litre", UnitClass.VOLUME, "litre", "1", "l L"),
    ("hectolitre", UnitClass.VOLUME, "litre", "100", "hl"),
    ("cubic centimetre", UnitClass.VOLUME, "litre", "0.001", "cm³ cm3 ccm"),
    ("cubic metre", UnitClass.VOLUME, "litre", "1000", "m³ m3 cbm"),
    ("cubic kilometre", UnitClass.VOLUME, "litre", "1000000000000", "km³ km3"),
    ("cubic foot", UnitClass.VOLUME, "litre", "28.316846592", ""),
    ("gallon", UnitClass.VOLUME, "litre", "3.785411784", "gal"),
    ("pint", UnitClass.VOLUME, "", "1", ""),
    ("barrel", UnitClass.VOLUME, "litre", "158.987294928", "bbl"),
    ("cup", UnitClass.VOLUME, "", "1", ""),
    ("tablespoon", UnitClass.VOLUME, "", "1", "tbsp"),
    ("teaspoon", UnitClass.VOLUME, "", "1", "tsp"),
    ("microgram", UnitClass.WEIGHT, "gram", "0.000001", "µg μg"),
    ("milligram", UnitClass.WEIGHT, "gram", "0.001", "mg"),
    ("gram", UnitClass.WEIGHT, "gram", "1", "g"),
    ("kilogram", UnitClass.WEIGHT, "gram", "1000", "kg Kg"),
    ("hundredweight", UnitClass.WEIGHT, "gram", "50000", ""),
    ("tonne", UnitClass.WEIGHT, "gram", "1000000", "t"),
    ("ton", UnitClass.WEIGHT, "gram", "1000000", ""),
    ("pound-mass", UnitClass.WEIGHT, "gram", "453.59237", "lb lbs"),
    ("ounce", UnitClass.WEIGHT, "gram", "28.349523125", "oz"),
    ("millisecond", UnitClass.DURATION, "second", "0.001", "ms"),
    ("second", UnitClass.DURATION, "second", "1", "s sec Sek. Sek"),
    ("minute", UnitClass.DURATION, "second", "60", "min Min. Min min."),
    ("hour", UnitClass.DURATION, "second", "3600", "h hrs hr Std. Std"),
    ("day", UnitClass.DURATION, "second", "86400", ""),
    ("week", UnitClass.DURATION, "second", "604800", ""),
    ("month", UnitClass.DURATION, "second", "2592000", ""),
    ("quarter", UnitClass.DURATION, "second", "7776000", ""),
    ("year", UnitClass.DURATION, "second", "31536000", ""),
    ("decade", UnitClass.DURATION, "second", "315360000", ""),
    ("century", UnitClass.DURATION, "second", "3153600000", ""),
    ("celsius", UnitClass.TEMPERATURE, "celsius", "1", "°C ℃ degC"),
    ("fahrenheit", UnitClass.TEMPERATURE, "fahrenheit", "1", "°F ℉ degF"),
    ("kelvin", UnitClass.TEMPERATURE, "kelvin", "1", "K"),
    ("degree", UnitClass.TEMPERATURE, "celsius", "1", "°"),
    ("radian", UnitClass.OTHER, "", "1", "rad"),
    ("turn", UnitClass.OTHER, "", "1", ""),
    ("kilometre per hour", UnitClass.SPEED, "metre per second", "0.277777777778", "km/h km/hr kph kmph kmh"),
    ("mile per hour", UnitClass.SPEED, "metre per second", "0.44704", "mph m.p.h. m.p.h"),
    ("metre per second", UnitClass.SPEED, "metre per second", "1", "m/s"),
    ("knot", UnitClass.SPEED, "metre per second", "0.514444444444", "kn kt kts"),
    ("bit", UnitClass.OTHER, "", "1", ""),
    ("byte", UnitClass.OTHER, "", "1", ""),
    ("kilobyte", UnitClass.OTHER, "byte", "1000", "KB kB"),
    ("megabyte", UnitClass.OTHER, "byte", "1000000", "MB"),
    ("gigabyte", UnitClass.OTHER, "byte", "1000000000", "GB"),
    ("terabyte", UnitClass.OTHER, "byte", "1000000000000", "TB"),
    ("megabit", UnitClass.OTHER, "", "1", "Mb Mbit"),
    ("gigabit", UnitClass.OTHER, "", "1", "Gbit"),
    ("megabit per second", UnitClass.OTHER, "", "1", "Mbps Mbit/s"),
    ("gigabit per second", UnitClass.OTHER, "", "1", "Gbps Gbit/s"),
    ("megapixel", UnitClass.OTHER, "", "1", "MP"),
    ("pixel", UnitClass.OTHER, "", "1", "px"),
    ("hertz", UnitClass.OTHER, "hertz", "1", "Hz HZ"),
    ("kilohertz", UnitClass.OTHER, "hertz", "1000", "kHz"),
    ("megahertz", UnitClass.OTHER, "hertz", "1000000", "MHz"),
    ("gigahertz", UnitClass.OTHER, "hertz", "1000000000", "GHz"),
    ("watt", UnitClass.OTHER, "watt", "1", "W"),
    ("kilowatt", UnitClass.OTHER, "watt", "1000", "kW KW"),
    ("megawatt", UnitClass.OTHER, "watt", "1000000", "MW"),
    ("gigawatt", UnitClass.OTHER, "watt", "1000000000", "GW"),
    ("terawatt", UnitClass.OTHER, "watt", "1000000000000", "TW"),
    ("watt hour", UnitClass.OTHER, "watt hour", "1", "Wh"),
    ("kilowatt hour", UnitClass.OTHER, "watt hour", "1000", "kWh kwh"),
    ("megawatt hour", UnitClass.OTHER, "watt hour", "1000000", "MWh"),
    ("gigawatt hour", UnitClass.OTHER, "watt hour", "1000000000", "GWh"),
    ("terawatt hour", UnitClass.OTHER, "watt hour", "1000000000000", "TWh"),
    ("volt", UnitClass.OTHER, "", "1", "V"),
    ("kilovolt", UnitClass.OTHER, "", "1", "kV"),
    ("ampere", UnitClass.OTHER, "", "1", "A"),
    ("milliampere hour", UnitClass.OTHER, "", "1", "mAh"),
    ("ohm", UnitClass.OTHER, "", "1", "Ω"),
    ("horsepower", UnitClass.OTHER, "", "1", "hp PS"),
    ("brake horsepower", UnitClass.OTHER, "", "1", "bhp"),
    ("newton", UnitClass.OTHER, "", "1", "N"),
    ("newton-metre", UnitClass.OTHER, "", "1", "Nm"),
    ("pound-foot", UnitClass.OTHER, "", "1", "lb-ft"),
    ("pascal", UnitClass.OTHER, "pascal", "1", "Pa"),
    ("hectopascal", UnitClass.OTHER, "pascal", "100", "hPa"),
    ("megapascal", UnitClass.OTHER, "pascal", "1000000", "MPa"),
    ("gigapascal", UnitClass.OTHER, "pascal", "1000000000", "GPa"),
    ("bar", UnitClass.OTHER, "pascal", "100000", "bar"),
    ("pound per square inch", UnitClass.OTHER, "", "1", "psi"),
    ("kilopound per square inch", UnitClass.OTHER, "", "1", "ksi"),
    ("joule", UnitClass.OTHER, "", "1", "J"),
    ("kilojoule", UnitClass.OTHER, "", "1", "kJ"),
    ("calorie", UnitClass.OTHER, "", "1", "cal"),
    ("kilocalorie", UnitClass.OTHER, "", "1", "kcal"),
    ("decibel", UnitClass.OTHER, "", "1", "dB"),
    ("revolutions per minute", UnitClass.OTHER, "", "1", "rpm U/min"),
    ("mile per gallon", UnitClass.OTHER, "", "1", "mpg"),
    ("part per million", UnitClass.OTHER, "", "1", "ppm"),
    ("sievert", UnitClass.OTHER, "", "1", "Sv"),
    ("becquerel", UnitClass.OTHER, "", "1", "Bq"),
    ("nanosecond", UnitClass.DURATION, "second", "0.000000001", "ns"),
    ("microsecond", UnitClass.DURATION, "second", "0.000001", "µs μs"),
    ("astronomical unit", UnitClass.LENGTH, "metre", "149597870700", "au"),
    ("parsec", UnitClass.LENGTH, "", "1", ""),
    ("square inch", UnitClass.AREA, "square metre", "0.00064516", ""),
    ("square yard", UnitClass.AREA, "square metre", "0.83612736", ""),
    ("cubic inch", UnitClass.VOLUME, "litre", "0.016387064", ""),
    ("fluid ounce", UnitClass.VOLUME, "", "1", ""),
    ("quart", UnitClass.VOLUME, "", "1", ""),
    ("bushel", UnitClass.VOLUME, "", "1", ""),
    ("carat", UnitClass.WEIGHT, "gram", "0.2", ""),
    ("stone", UnitClass.WEIGHT, "gram", "6350.29318", ""),
    ("kilotonne", UnitClass.WEIGHT, "gram", "1000000000", "kt"),
    ("megatonne", UnitClass.WEIGHT, "gram", "1000000000000", "Mt"),
    ("gigatonne", UnitClass.WEIGHT, "gram", "1000000000000000", "Gt"),
    ("petabyte", UnitClass.OTHER, "byte", "1000000000000000", "PB"),
    ("kilobit", UnitClass.OTHER, "", "1", "kbit"),
    ("kilobit per second", UnitClass.OTHER, "", "1", "kbps"),
    ("megabyte per second", UnitClass.OTHER, "", "1", "MB/s MBps"),
    ("frame per second", UnitClass.OTHER, "", "1", "fps"),
    ("pixel per inch", UnitClass.OTHER, "", "1", "ppi"),
    ("dot per inch", UnitClass.OTHER, "", "1", "dpi"),
    ("milliwatt", UnitClass.OTHER, "watt", "0.001", "mW"),
    ("millivolt", UnitClass.OTHER, "", "1", "mV"),
    ("milliampere", UnitClass.OTHER, "", "1", "mA"),
    ("kilonewton", UnitClass.OTHER, "", "1", "kN"),
    ("kilopascal", UnitClass.OTHER, "pascal", "1000", "kPa"),
    ("millibar", UnitClass.OTHER, "pascal", "100", "mbar"),
    ("atmosphere", UnitClass.OTHER, "", "1", "atm"),
    ("megajoule", UnitClass.OTHER, "", "1", "MJ"),
    ("gigajoule", UnitClass.OTHER, "", "1", "GJ"),
    ("british thermal unit", UnitClass.OTHER, "", "1", "BTU Btu"),
    ("electronvolt", UnitClass.OTHER, "", "1", "eV"),
    ("millisievert", UnitClass.OTHER, "", "1", "mSv"),
    ("microsievert", UnitClass.OTHER, "", "1", "µSv"),
    ("lumen", UnitClass.OTHER, "", "1", "lm"),
    ("lux", UnitClass.OTHER, "", "1", "lx"),
    ("mole", UnitClass.OTHER, "", "1", "mol"),
    ("part per billion", UnitClass.OTHER, "", "1", "ppb"),
    ("time", UnitClass.OTHER, "", "1", ""),
)

_MONEY: tuple[tuple[str, str], ...] = (
    ("euro", "€ EUR"),
    ("cent", "¢ ct"),
    ("penny", "p"),
    ("dollar", "$"),
    ("united states dollar", "US$ USD U.S.$ US-$ USD$ $US"),
    ("canadian dollar", "C$ CAD CA$ CAD$"),
    ("australian dollar", "A$ AUD AU$ AUD$"),
    ("new zealand dollar", "NZ$ NZD NZD$"),
    ("hong kong dollar", "HK$ HKD"),
    ("singapore dollar", "S$ SGD"),
    ("taiwan dollar", "NT$ TWD"),
    ("argentine peso", "ARS"),
    ("chilean peso", "CLP"),
    ("colombian peso", "COP"),
    ("egyptian pound", "EGP"),
    ("syrian pound", ""),
    ("iranian rial", "IRR"),
    ("indonesian rupiah", "IDR Rp"),
    ("pakistani rupee", "PKR"),
    ("bangladeshi taka", "BDT"),
    ("kenyan shilling", "KES"),
    ("romanian leu", "RON"),
    ("bulgarian lev", "BGN"),
    ("icelandic krona", "ISK"),
    ("serbian dinar", "RSD"),
    ("dinar", ""),
    ("rial", ""),
    ("shilling", ""),
    ("ethereum", "ETH"),
    ("pound sterling", "£ GBP"),
    ("japanese yen", "¥ JPY Y="),
    ("chinese yuan", "CNY RMB 元 CN¥"),
    ("swiss franc", "CHF Fr. SFr."),
    ("franc", ""),
    ("rupee", "Rs Rs. ₨"),
    ("indian rupee", "₹ INR"),
    ("sri lankan rupee", "ரூ LKR"),
    ("russian rouble", "₽ RUB"),
    ("turkish lira", "₺ TRY"),
    ("lira", ""),
    ("israeli shekel", "₪ ILS NIS"),
    ("shekel", ""),
    ("south korean won", "₩ KRW"),
    ("swedish krona", "SEK"),
    ("norwegian krone", "NOK"),
    ("danish krone", "DKK"),
    ("krone", ""),
    ("polish zloty", "PLN zł"),
    ("czech koruna", "CZK Kč"),
    ("hungarian forint", "HUF"),
    ("ukrainian hryvnia", "₴ UAH"),
    ("mexican peso", "MXN MXN$ MX$"),
    ("peso", ""),
    ("brazilian real", "R$ BRL"),
    ("south african rand", "ZAR"),
    ("malaysian ringgit", "RM MYR"),
    ("thai baht", "฿ THB"),
    ("vietnamese dong", "₫ VND"),
    ("philippine peso", "₱ PHP"),
    ("costa rican colón", "₡ CRC"),
    ("georgian lari", "₾ GEL"),
    ("kazakhstani tenge", "₸ KZT"),
    ("nigerian naira", "₦ NGN"),
    ("uae dirham", "AED"),
    ("saudi riyal", "SAR"),
    ("croatian kuna", "HRK"),
    ("deutsche mark", "DM DEM"),
    ("netherlands guilder", "NLG"),
    ("schilling", "ATS"),
    ("sen", ""),
    ("mark", ""),
    ("bitcoin", "₿ BTC"),
)


# Signs that stand before a figure alone: "PS" is the pound sign as transliteration to ASCII leaves it.
PREFIXES = {"PS": "pound sterling"}


@cache
def units() -> dict[str, Unit]:
    """All units by canonical name."""
    table = {name: Unit(name, cls, base, Decimal(factor)) for name, cls, base, factor, _ in _ROWS}
    return table | {name: Unit(name, UnitClass.MONEY) for name, _ in _MONEY}


@cache
def signs() -> dict[str, str]:
    """Sign or abbreviation, case kept -> canonical name."""
    measures = {sign: name for name, _, _, _, row in _ROWS for sign in row.split()}
    return measures | money_signs()


@cache
def money_signs() -> dict[str, str]:
    """Sign or code of a currency, case kept -> canonical name."""
    return {sign: name for name, row in _MONEY for sign in row.split()}


def unit_class(name: str) -> UnitClass:
    """The class of a canonical unit; a rate ("euro per hour") has the class of what is counted, "" is a count."""
    if not name:
        return UnitClass.COUNT
    known = units().get(name) or units().get(name.split(" per ")[0])
    return known.unit_class if known else UnitClass.OTHER


def to_base(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """The value in the base unit of its kind: (5, "mile") -> (8046.72, "metre"). Unknown units stay as they are.

    Fahrenheit and kelvin become celsius. Money is never converted, except cents of their own unit names.
    """
    if unit == "fahrenheit":
        return (value - 32) * 5 / 9, "celsius"
    if unit == "kelvin":
        return value - Decimal("273.15"), "celsius"
    known = units().get(unit)
    if known is None or not known.base:
        return value, unit
    return value * known.factor, known.base


@cache
def unit_words(units_text: str) -> dict[str, str]:
    """Words of a language -> canonical name, from its table of lines "name: word word-of-two"."""
    table = {}
    for line in units_text.strip().splitlines():
        name, _, words = line.partition(":")
        table.update(dict.fromkeys(words.split(), name.strip()))
    return table
