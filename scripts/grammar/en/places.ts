/** Countries with the words for them and their people, so that "UK consumers" and "Brits" are of one place. */

/** Each row is a name as pages print it, then folded words that mean it; a hyphen joins words of one name. */
export const placeRows = `
United States|us usa america american americans united-states u.s
United Kingdom|uk britain british briton britons brit brits great-britain united-kingdom u.k
England|england english englishman
Scotland|scotland scottish scot scots
Wales|wales welsh
Northern Ireland|northern-ireland
Ireland|ireland irish
Canada|canada canadian canadians
Mexico|mexico mexican mexicans
Cuba|cuba cuban cubans
Haiti|haiti haitian haitians
Guatemala|guatemala guatemalan
Honduras|honduras honduran
El Salvador|salvador salvadoran
Nicaragua|nicaragua nicaraguan
Costa Rica|costa-rica costarican
Panama|panama panamanian
Colombia|colombia colombian colombians
Venezuela|venezuela venezuelan venezuelans
Ecuador|ecuador ecuadorian
Peru|peru peruvian
Bolivia|bolivia bolivian
Brazil|brazil brazilian brazilians
Paraguay|paraguay paraguayan
Uruguay|uruguay uruguayan
Argentina|argentina argentine argentinian
Chile|chile chilean chileans
Spain|spain spanish spaniard spaniards
Portugal|portugal portuguese
France|france french frenchman
Belgium|belgium belgian belgians
Netherlands|netherlands dutch holland
Luxembourg|luxembourg
Germany|germany german germans
Switzerland|switzerland swiss
Austria|austria austrian austrians
Italy|italy italian italians
Malta|malta maltese
Greece|greece greek greeks
Cyprus|cyprus cypriot
Turkey|turkey turkish turk turks turkiye
Denmark|denmark danish dane danes
Norway|norway norwegian norwegians
Sweden|sweden swedish swede swedes
Finland|finland finnish finn finns
Iceland|iceland icelandic icelander
Poland|poland polish pole poles
Czech Republic|czech czechia czechs
Slovakia|slovakia slovak
Hungary|hungary hungarian
Romania|romania romanian
Bulgaria|bulgaria bulgarian
Serbia|serbia serbian serb serbs
Croatia|croatia croatian croat
Bosnia|bosnia bosnian
Kosovo|kosovo kosovar
Albania|albania albanian
Ukraine|ukraine ukrainian ukrainians
Belarus|belarus belarusian
Moldova|moldova moldovan
Russia|russia russian russians
Georgia|georgia georgian
Armenia|armenia armenian
Azerbaijan|azerbaijan azerbaijani azeri
Kazakhstan|kazakhstan kazakh
Estonia|estonia estonian
Latvia|latvia latvian
Lithuania|lithuania lithuanian
Israel|israel israeli israelis
Palestinian territories|palestine palestinian palestinians gaza gazan gazans
Lebanon|lebanon lebanese
Syria|syria syrian syrians
Jordan|jordanian jordanians
Iraq|iraq iraqi iraqis
Iran|iran iranian iranians
Saudi Arabia|saudi saudis saudi-arabia
Yemen|yemen yemeni yemenis
Qatar|qatar qatari
United Arab Emirates|uae emirati emirates
Afghanistan|afghanistan afghan afghans
Pakistan|pakistan pakistani pakistanis
India|india indian indians
Bangladesh|bangladesh bangladeshi
Sri Lanka|sri-lanka lankan
Nepal|nepal nepali nepalese
China|china chinese
Taiwan|taiwan taiwanese
Hong Kong|hong-kong
Japan|japan japanese
South Korea|south-korea korean koreans
North Korea|north-korea
Mongolia|mongolia mongolian
Vietnam|vietnam vietnamese
Thailand|thailand thai thais
Myanmar|myanmar burma burmese
Cambodia|cambodia cambodian
Laos|laos laotian
Malaysia|malaysia malaysian
Singapore|singapore singaporean
Indonesia|indonesia indonesian indonesians
Philippines|philippines filipino filipinos philippine
Australia|australia australian australians
New Zealand|new-zealand zealander
Egypt|egypt egyptian egyptians
Libya|libya libyan
Tunisia|tunisia tunisian
Algeria|algeria algerian
Morocco|morocco moroccan
Sudan|sudan sudanese
Ethiopia|ethiopia ethiopian
Eritrea|eritrea eritrean
Somalia|somalia somali
Kenya|kenya kenyan kenyans
Uganda|uganda ugandan
Tanzania|tanzania tanzanian
Rwanda|rwanda rwandan
Congo|congo congolese
Nigeria|nigeria nigerian nigerians
Niger|niger nigerien
Ghana|ghana ghanaian
Mali|mali malian
Senegal|senegal senegalese
Cameroon|cameroon cameroonian
Angola|angola angolan
Zambia|zambia zambian
Zimbabwe|zimbabwe zimbabwean
Malawi|malawi malawian
Mozambique|mozambique mozambican
South Africa|south-africa
`;
