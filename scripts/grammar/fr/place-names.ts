/** Countries with the French words for them and their people. */

/** Each row is a country's English name, then folded words that mean it; a star stands for every inflection. */
export const places = `
United States|etats-unis americain*
United Kingdom|royaume-uni grande-bretagne britannique*
England|angleterre anglais*
Scotland|ecosse ecossais*
Wales|galles gallois*
Ireland|irlande irlandais*
Canada|canada canadien*
Mexico|mexique mexicain*
Cuba|cuba cubain*
Haiti|haiti haitien*
Colombia|colombie colombien*
Venezuela|venezuela venezuelien*
Ecuador|equateur equatorien*
Peru|perou peruvien*
Bolivia|bolivie bolivien*
Brazil|bresil bresilien*
Argentina|argentine argentin*
Chile|chili chilien*
Spain|espagne espagnol*
Portugal|portugal portugais*
France|france francais*
Belgium|belgique belge*
Netherlands|pays-bas neerlandais* hollande hollandais*
Luxembourg|luxembourg luxembourgeois*
Germany|allemagne allemand*
Switzerland|suisse*
Austria|autriche autrichien*
Italy|italie italien*
Greece|grece grec*
Turkey|turquie turc*
Denmark|danemark danois*
Norway|norvege norvegien*
Sweden|suede suedois*
Finland|finlande finlandais*
Poland|pologne polonais*
Czech Republic|tchequie tcheque*
Hungary|hongrie hongrois*
Romania|roumanie roumain*
Bulgaria|bulgarie bulgare*
Serbia|serbie serbe*
Croatia|croatie croate*
Ukraine|ukraine ukrainien*
Belarus|bielorussie bielorusse*
Russia|russie russe*
Israel|israel israelien*
Palestinian territories|palestine palestinien* gaza gazaoui*
Lebanon|liban libanais*
Syria|syrie syrien*
Jordan|jordanie jordanien*
Iraq|irak irakien*
Iran|iran iranien*
Saudi Arabia|arabie-saoudite saoudien*
Yemen|yemen yemenite*
Qatar|qatar qatari*
Afghanistan|afghanistan afghan*
Pakistan|pakistan pakistanais*
India|inde indien*
China|chine chinois*
Taiwan|taiwan taiwanais*
Japan|japon japonais*
South Korea|coree-du-sud sud-coreen*
North Korea|coree-du-nord nord-coreen*
Vietnam|vietnam vietnamien*
Thailand|thailande thailandais*
Indonesia|indonesie indonesien*
Philippines|philippines philippin*
Australia|australie australien*
New Zealand|nouvelle-zelande neo-zelandais*
Egypt|egypte egyptien*
Libya|libye libyen*
Tunisia|tunisie tunisien*
Algeria|algerie algerien*
Morocco|maroc marocain*
Sudan|soudan soudanais*
Ethiopia|ethiopie ethiopien*
Kenya|kenya kenyan*
Nigeria|nigeria nigerian*
Senegal|senegal senegalais*
Mali|mali malien*
Niger|niger nigerien*
Ivory Coast|cote-d-ivoire ivoirien*
Cameroon|cameroun camerounais*
Congo|congo congolais*
Madagascar|madagascar malgache*
South Africa|afrique-du-sud sud-africain*
`;
