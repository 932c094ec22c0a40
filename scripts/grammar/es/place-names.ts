/** Countries with the Spanish words for them and their people. */

/** Each row is a country's English name, then folded words that mean it; a star stands for every inflection. */
export const places = `
United States|ee.uu eeuu estados-unidos estadounidense* norteamericano*
United Kingdom|reino-unido gran-bretana britanico*
England|inglaterra ingles*
Scotland|escocia escoces*
Wales|gales gales*
Ireland|irlanda irlandes*
Canada|canada canadiense*
Mexico|mexico mexicano*
Cuba|cuba cubano*
Haiti|haiti haitiano*
Dominican Republic|republica-dominicana dominicano*
Guatemala|guatemala guatemalteco*
Honduras|honduras hondureno*
El Salvador|salvador salvadoreno*
Nicaragua|nicaragua nicaraguense*
Costa Rica|costa-rica costarricense*
Panama|panama panameno*
Colombia|colombia colombiano*
Venezuela|venezuela venezolano*
Ecuador|ecuador ecuatoriano*
Peru|peru peruano*
Bolivia|bolivia boliviano*
Brazil|brasil brasileno*
Paraguay|paraguay paraguayo*
Uruguay|uruguay uruguayo*
Argentina|argentina argentino*
Chile|chile chileno*
Spain|espana espanol*
Portugal|portugal portugues*
France|francia frances*
Belgium|belgica belga*
Netherlands|holanda paises-bajos holandes* neerlandes*
Luxembourg|luxemburgo
Germany|alemania aleman*
Switzerland|suiza suizo*
Austria|austria austriaco*
Italy|italia italiano*
Greece|grecia griego*
Turkey|turquia turco*
Denmark|dinamarca danes*
Norway|noruega noruego*
Sweden|suecia sueco*
Finland|finlandia finlandes*
Poland|polonia polaco*
Czech Republic|chequia checo*
Hungary|hungria hungaro*
Romania|rumania rumano*
Bulgaria|bulgaria bulgaro*
Serbia|serbia serbio*
Croatia|croacia croata*
Ukraine|ucrania ucraniano*
Belarus|bielorrusia bielorruso*
Russia|rusia ruso*
Israel|israel israeli*
Palestinian territories|palestina palestino* gaza gazati*
Lebanon|libano libanes*
Syria|siria sirio*
Jordan|jordania jordano*
Iraq|irak iraqui*
Iran|iran irani*
Saudi Arabia|arabia-saudi arabia-saudita saudi*
Yemen|yemen yemeni*
Qatar|catar qatar catari*
Afghanistan|afganistan afgano*
Pakistan|pakistan pakistani*
India|india indio*
China|china chino*
Taiwan|taiwan taiwanes*
Japan|japon japones*
South Korea|corea-del-sur surcoreano*
North Korea|corea-del-norte norcoreano*
Vietnam|vietnam vietnamita*
Thailand|tailandia tailandes*
Indonesia|indonesia indonesio*
Philippines|filipinas filipino*
Australia|australia australiano*
New Zealand|nueva-zelanda neozelandes*
Egypt|egipto egipcio*
Libya|libia libio*
Tunisia|tunez tunecino*
Algeria|argelia argelino*
Morocco|marruecos marroqui*
Sudan|sudan sudanes*
Ethiopia|etiopia etiope*
Kenya|kenia keniano* keniata*
Nigeria|nigeria nigeriano*
Senegal|senegal senegales*
South Africa|sudafrica sudafricano*
`;
