/** English abbreviations, without their full stop: in lower case where any case is meant, else as printed. */
export const abbreviations = [
  'mr mrs ms dr prof rev hon jr sr gen maj brig lt capt cmdr sgt cpl pvt adm gov rep reps pres supt insp',
  'Sen Sens Col Fr St Amb Det Dist Atty asst assoc inc ltd co corp bros vs etc Mt Ft dept univ ave blvd',
  'approx est al e.g i.e cf viz a.m p.m u.s u.k u.n e.u u.s.a d.c',
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev',
  'Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
].join(' ');

/** Abbreviations only where a number follows. */
export const beforeNumbers =
  'no nos vol pp pg p art sec fig ch jan feb mar apr jun jul aug sept sep oct nov dec';

/** Words that begin a sentence after an abbreviation: "in the U.S. The talks". */
export const openers =
  'the a an this that these those it its he she they we i in on at by for but and as if when while after before since however meanwhile officials police his her their there what who';
