/** English abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const abbreviations =
  'mr mrs ms dr prof rev hon fr sr jr st gen maj col lt capt cmdr sgt cpl pvt adm gov sen rep reps sens pres amb supt insp det dist atty asst assoc inc ltd co corp bros vs etc no nos vol pp pg art sec fig ch est approx dept univ ave blvd rd mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo e.g i.e cf viz al';

/** Abbreviations that do end a sentence when one of the openers follows: "in the U.S. The talks". */
export const closers = 'u.s u.k u.n e.u u.s.a d.c a.m p.m inc ltd co corp bros etc jr sr';
export const openers =
  'the a an this that these those it its he she they we i in on at by for but and as if when while after before since since however meanwhile officials police he his her their there what who';
