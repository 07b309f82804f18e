"""Countries, states and towns by their English names. Data for `names_places`."""

from __future__ import annotations

#: Holder, colon, what it holds. Names of one word; a place that holds nothing stands alone.
PLACES = """
    Germany: Berlin, Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig, Hanover, Bavaria, Saxony
    Austria: Vienna, Salzburg, Graz
    Switzerland: Zurich, Geneva, Basel, Davos
    France: Paris, Marseille, Lyon, Nice, Strasbourg
    Italy: Rome, Milan, Naples, Turin, Venice, Florence
    Spain: Madrid, Barcelona, Valencia, Seville
    Britain: London, Manchester, Liverpool, Birmingham, Glasgow, Edinburgh, Belfast, Leeds, Bristol, Scotland, Wales
    Poland: Warsaw, Krakow, Gdansk
    Ukraine: Kyiv, Kharkiv, Odesa, Lviv, Mariupol, Kherson, Donetsk, Luhansk
    Russia: Moscow, Kursk, Belgorod, Kazan
    Turkey: Ankara, Istanbul
    Syria: Damascus, Aleppo, Homs, Idlib
    Iraq: Baghdad, Mosul, Erbil, Basra
    Iran: Tehran, Isfahan
    Israel: Jerusalem, Haifa
    China: Beijing, Shanghai, Wuhan
    India: Mumbai, Delhi, Kolkata
    Japan: Tokyo, Osaka, Kyoto, Fukushima
    Egypt: Cairo, Alexandria
    Afghanistan: Kabul, Kunduz, Kandahar
    Libya: Tripoli, Benghazi
    Belgium: Brussels, Antwerp
    Netherlands: Amsterdam, Rotterdam
    Denmark: Copenhagen
    Sweden: Stockholm
    Norway: Oslo
    Finland: Helsinki
    Greece: Athens
    Hungary: Budapest
    Portugal: Lisbon
    Ireland: Dublin
    Canada: Ottawa, Toronto, Montreal, Vancouver
    Australia: Sydney, Melbourne, Canberra
    Texas: Houston, Dallas, Austin
    Florida: Miami, Orlando, Tampa
    California: Sacramento, Oakland
    Illinois: Chicago
    Massachusetts: Boston
    Georgia: Atlanta
    Washington: Seattle
    Colorado: Denver
    Pennsylvania: Philadelphia, Pittsburgh
    Michigan: Detroit
    Ohio: Cleveland, Columbus
    Virginia: Richmond
    Minnesota:
    Wisconsin:
    Arizona:
    Nevada:
    Mexico:
    Brazil:
    Argentina:
    Colombia:
    Venezuela: Caracas
    Pakistan: Islamabad, Karachi
    Jordan:
    Lebanon: Beirut
    Qatar: Doha
    Yemen: Sanaa
    Sudan: Khartoum
    Somalia: Mogadishu
    Nigeria: Abuja, Lagos
    Kenya: Nairobi
"""
