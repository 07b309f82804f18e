"""Countries, states and towns by their German names. Data for `names_places`."""

from __future__ import annotations

#: Holder, colon, what it holds. Names of one word; a place that holds nothing stands alone.
PLACES = """
    Bayern: München, Nürnberg, Augsburg, Regensburg, Ingolstadt, Würzburg, Fürth, Erlangen, Bamberg, Passau, Landshut
    Hessen: Frankfurt, Wiesbaden, Kassel, Darmstadt, Offenbach, Hanau, Gießen, Marburg, Fulda
    Niedersachsen: Hannover, Braunschweig, Oldenburg, Osnabrück, Wolfsburg, Göttingen, Hildesheim, Salzgitter, Celle
    Sachsen: Dresden, Leipzig, Chemnitz, Zwickau, Görlitz, Plauen, Bautzen
    Thüringen: Erfurt, Jena, Gera, Weimar, Gotha, Eisenach, Suhl
    Brandenburg: Potsdam, Cottbus, Eberswalde, Oranienburg
    Saarland: Saarbrücken, Neunkirchen, Homburg
    Baden-Württemberg: Stuttgart, Mannheim, Karlsruhe, Freiburg, Heidelberg, Ulm, Heilbronn, Pforzheim, Reutlingen
    Baden-Württemberg: Aalen, Esslingen
    Nordrhein-Westfalen: Köln, Düsseldorf, Dortmund, Essen, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster
    Nordrhein-Westfalen: Aachen, Krefeld, Hagen
    Rheinland-Pfalz: Mainz, Ludwigshafen, Koblenz, Trier, Kaiserslautern, Worms, Speyer
    Schleswig-Holstein: Kiel, Lübeck, Flensburg, Neumünster, Husum
    Sachsen-Anhalt: Magdeburg, Halle, Dessau
    Mecklenburg-Vorpommern: Schwerin, Rostock, Stralsund, Greifswald, Wismar
    Deutschland: Berlin, Hamburg, Bremen
    Deutschland: Bayern, Hessen, Niedersachsen, Sachsen, Thüringen, Brandenburg, Saarland, Baden-Württemberg
    Deutschland: Nordrhein-Westfalen, Rheinland-Pfalz, Schleswig-Holstein, Sachsen-Anhalt, Mecklenburg-Vorpommern
    Österreich: Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Tirol, Kärnten, Steiermark
    Schweiz: Zürich, Genf, Basel, Bern, Lausanne, Luzern, Davos
    Frankreich: Paris, Marseille, Lyon, Nizza, Straßburg, Toulouse, Lille, Bordeaux
    Italien: Rom, Mailand, Neapel, Turin, Venedig, Florenz, Genua, Palermo, Bologna
    Spanien: Madrid, Barcelona, Valencia, Sevilla, Mallorca
    Großbritannien: London, Manchester, Liverpool, Birmingham, Glasgow, Edinburgh, Belfast
    Polen: Warschau, Krakau, Danzig, Breslau, Posen, Stettin
    Ukraine: Kiew, Charkiw, Odessa, Lwiw, Mariupol, Cherson, Saporischschja, Donezk, Luhansk, Dnipro
    Russland: Moskau, Petersburg, Kursk, Belgorod, Kasan, Rostow
    Türkei: Ankara, Istanbul, Izmir, Antalya
    Syrien: Damaskus, Aleppo, Homs, Idlib
    Irak: Bagdad, Mossul, Erbil, Basra
    Iran: Teheran, Isfahan, Schiras
    Israel: Jerusalem, Haifa
    China: Peking, Shanghai, Wuhan, Hongkong
    Indien: Mumbai, Kolkata
    Japan: Tokio, Osaka, Kyoto, Fukushima, Hiroshima
    Ägypten: Kairo, Alexandria
    Afghanistan: Kabul, Kundus, Kandahar
    Libyen: Tripolis, Bengasi
    Belgien: Brüssel, Antwerpen, Gent
    Niederlande: Amsterdam, Rotterdam
    Dänemark: Kopenhagen
    Schweden: Stockholm, Malmö, Göteborg
    Norwegen: Oslo, Bergen
    Finnland: Helsinki
    Griechenland: Athen, Thessaloniki
    Ungarn: Budapest
    Tschechien: Prag, Brünn
    Slowakei: Bratislava
    Rumänien: Bukarest
    Bulgarien: Sofia
    Serbien: Belgrad
    Kroatien: Zagreb
    Portugal: Lissabon
    Irland: Dublin
    USA: Washington, Chicago, Boston, Houston, Miami, Dallas, Philadelphia, Kalifornien, Texas, Florida, Minnesota
    Kanada: Ottawa, Toronto, Montreal, Vancouver
    Australien: Sydney, Melbourne, Canberra
    Brasilien: Brasilia
    Mexiko:
    Argentinien:
    Chile:
    Kolumbien:
    Venezuela: Caracas
    Nordkorea: Pjöngjang
    Südkorea: Seoul
    Pakistan: Islamabad, Karatschi
    Jordanien:
    Libanon: Beirut
    Saudi-Arabien: Riad
    Katar: Doha
    Jemen: Sanaa
    Sudan: Khartum
    Somalia: Mogadischu
    Nigeria: Abuja, Lagos
    Kenia: Nairobi
    Südafrika: Kapstadt, Johannesburg
    Belarus: Minsk
    Estland: Tallinn
    Lettland: Riga
    Litauen: Vilnius
"""
