/** English nouns by what they stand for, singular: what can befall people cannot befall an election. */

export type NounKind =
  | 'people'
  | 'workers'
  | 'animals'
  | 'jobs'
  | 'awards'
  | 'contests'
  | 'bodies'
  | 'places'
  | 'things';

/** A noun in none of these lists may be of any kind. */
export const nounKinds: Readonly<Record<NounKind, string>> = {
  people:
    'people person individual human man woman child boy girl baby infant toddler teenager youth adult pensioner citizen national resident civilian inhabitant villager worker employee staff labourer laborer miner farmer fisherman driver pilot sailor crew passenger commuter traveler traveller tourist visitor guest patient doctor nurse medic physician surgeon paramedic teacher lecturer student pupil schoolchild schoolgirl schoolboy graduate parent mother father daughter son brother sister relative orphan widow soldier troop officer policeman police fighter militant rebel insurgent gunman terrorist guerrilla mercenary conscript reservist veteran prisoner detainee inmate captive hostage convict suspect defendant accomplice robber thief burglar smuggler trafficker fugitive protester demonstrator marcher activist striker picket member supporter fan spectator attendee participant delegate voter candidate lawmaker senator minister mayor judge lawyer journalist reporter guard firefighter rescuer volunteer migrant refugee evacuee asylum survivor victim casualty dead consumer customer client user subscriber shareholder investor taxpayer borrower tenant homeowner family household couple servant athlete player footballer runner swimmer cyclist executive manager director contractor builder engineer scientist researcher monk nun priest pilgrim worshipper bishop american briton brit african asian european',
  workers: 'worker employee staff labourer laborer servant manager',
  animals:
    'animal bird seabird fish cow cattle sheep pig horse dog cat chicken hen turtle whale dolphin seal elephant rhino tiger lion bear wolf deer bee species salmon shark penguin gull duck',
  jobs: 'job post position role vacancy',
  awards:
    'seat vote medal goal point title trophy match game set delegate constituency plurality majority award prize wicket run try',
  contests:
    'election primary caucus vote poll referendum ballot race contest match game final talk meeting hearing session debate summit conference trial festival concert ceremony protest march rally strike event',
  bodies:
    'union party company firm business bank organization organisation agency group council court committee country nation state government ministry employer retailer club team university college charity',
  places:
    'house home dwelling building school hospital office shop store church mosque factory plant station bridge road street village town city county district province region area room flat apartment property site camp prison port airport stadium arena theatre theater hall venue ground cinema hotel ferry shelter hectare acre polling',
  things:
    'car vehicle truck lorry bus train plane aircraft boat ship vessel bus weapon gun rifle drone missile shell bomb rocket record account password number card file document email message name address device phone computer server domain website product unit model bottle tonne ton barrel litre kilo kilogram bar bag painting bed dose test vaccine ventilator mask action lawsuit complaint claim case tree book video photo recording faction',
};

/** Nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'house home dwelling residence',
  'protester demonstrator marcher',
  'worker employee staff labourer laborer',
  'company firm business',
  'customer client consumer user subscriber',
  'fan spectator',
  'soldier troop serviceman',
  'officer policeman',
  'student pupil',
  'shop store',
  'plane aircraft',
  'country nation',
  'job post position role',
  'truck lorry',
  'boat ship vessel',
  'apartment flat',
  'election primary',
  'share stock',
];
