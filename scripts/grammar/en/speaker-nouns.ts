/** English nouns for people and bodies that speak. */

/** Those that take no side of their own. */
export const speakerNouns =
  'parent relative resident firefighter rescuer observer trust activist adviser advisor advocate aide ally analyst announcer author campaign candidate club colleague commentator critic defender deputy director economist editor employee engineer expert experts fund group head historian host lawyer leader lobbyist member man woman manager narrator nominee organization organisation organizer organiser panel party people person pollster professor program rival scholar scientist source spokesman spokesperson spokeswoman staff staffer student supporter teacher team veteran voter respondent democrat republican conservative liberal narrator spokesmen percent majority half widow worker writer team network city state states country service society association federation foundation committee board office alliance league forum center centre school church';

/** Nouns of one person, with a side or without. */
export const personNouns =
  'owner activist adviser advisor advocate aide ally analyst announcer author brother candidate colleague columnist commentator coordinator critic defender deputy director doctor economist editor employee engineer expert father founder historian host husband journalist lawmaker lawyer lobbyist man manager member mother narrator nominee officer official organizer pollster president professor prosecutor reporter researcher rival scholar scientist secretary senator sister son spokesman spokesperson spokeswoman staffer strategist student supporter survivor teacher veteran volunteer widow wife witness woman worker writer minister lawyer negotiator governor mayor chairman chairwoman chief leader head daughter';

/** Nouns of bodies that are called by them only when they are meant. */
export const bodyNouns =
  'assembly authority campaign council court government league ministry parliament police regulator report poll team';

/** Nouns so general that they stand for whatever body was named last ("the group"). */
export const standInNouns =
  'agency airline alliance association bank board body broadcaster bureau carmaker carrier chain charity club commission committee company conglomerate corporation department developer firm foundation fund giant group hospital inquiry institute insurer lender maker manufacturer network newspaper ngo nonprofit office organisation operator organization outlet paper panel party retailer school site study survey think-tank union university watchdog website';
