/** English words before a numeral that make it part of a name: "Flight 93", "Page 4". */
export const nameLeads: string =
  'flight section sections article articles chapter chapters page pages p paragraph route highway interstate channel group phase stage level tier no nos number numbered unit apartment apt suite room gate lane line platform track game week act title category cat type class grade version model area sector district ward zone block boeing airbus falcon apollo iphone ipad galaxy pixel windows android xbox playstation formula euro covid psalm verse item episode season series volume vol part issue bill measure proposition prop resolution amendment directive regulation rule lot box locker terminal pier camp exit station figure fig table appendix annex footnote step round heat seed seeded world top big fortune ftse dax nasdaq index liga ligue serie bundesliga sp bottom';

/** Those that do so in lower case too. */
export const plainLeads: string =
  'resolution directive decree section article chapter page paragraph category channel unit apartment room figure table appendix iphone ipad sp ftse nasdaq verse';

/** English words after a numeral that make it a code or part of a name: "90210 ZIP code", "737 Max". */
export const nameFollowers: string = 'zip postcode max dreamliner';

/** English words after a numeral that make it an address: "49 Zorro Ranch Road". */
export const streetWords: string =
  'street st road rd avenue ave lane ln drive dr boulevard blvd way place pl square sq court ct terrace close crescent parkway pkwy highway hwy row quay wharf mews';

/** English words before a numeral that make it a year where its digits allow. */
export const yearLeads: string =
  'in of since by from until till before after during early late mid circa year years the and to through between for this that january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter';
