/** Words of news French for the happenings, by their ids: verbs as infinitives, nouns. */
import type { HappeningWords } from '../languages/language-tables.ts';

export const happeningWords: Readonly<Record<string, HappeningWords>> = {
  freed: {
    words: 'libérer relâcher gracier amnistier libération',
    phrases: ['remis en liberté', 'remise en liberté', 'remises en liberté'],
    roles: 'prisonnier prisonnière détenu détenue otage captif libération',
  },
  held: {
    words: 'détenir retenir incarcérer emprisonner écrouer incarcération captivité',
    phrases: [
      'en prison',
      'en détention',
      'derrière les barreaux',
      'en captivité',
      'en garde à vue',
    ],
    roles: 'prisonnier prisonnière détenu détenue otage captif',
  },
  detained: {
    words: 'arrêter interpeller appréhender arrestation interpellation',
    phrases: ['garde à vue', 'placées en garde', 'placés en garde'],
    roles: 'suspect arrestation interpellation manifestant',
    counts: 'arrestation interpellation',
  },
  killed: {
    heads: 'victime',
    words: 'mourir tuer décéder périr assassiner massacrer noyer mort décès meurtre tué',
    phrases: [
      'ont perdu la vie',
      'a perdu la vie',
      'ont trouvé la mort',
      'coûté la vie',
      'sans vie',
    ],
    roles: 'mort décès victime corps tué noyé vie',
    counts: 'mort morte décès noyé',
  },
  injured: {
    words: 'blesser blessure blessé blessée',
    roles: 'blessé blessée victime',
  },
  missing: {
    words: 'disparaître disparu disparition',
    phrases: ['portées disparues', 'portés disparus', 'introuvables'],
    roles: 'disparu disparue',
  },
  infected: {
    words: 'infecter contaminer contamination infection cas',
    phrases: ['testées positives', 'testés positifs'],
    roles: 'cas contamination patient malade',
    counts: 'cas contamination',
  },
  hospitalized: {
    words: 'hospitaliser hospitalisation',
    phrases: ['en réanimation', "à l'hôpital", 'en urgence absolue'],
    roles: 'patient malade',
  },
  vaccinated: { words: 'vacciner immuniser vaccination' },
  displaced: {
    words: 'évacuer déplacer fuir reloger évacuation évacué déplacé',
    phrases: ['quitter leur domicile', 'quitter leurs maisons', 'sans abri', 'leur foyer'],
    roles: 'évacué évacuée déplacé déplacée réfugié réfugiée',
  },
  rescued: {
    words: 'sauver secourir sauvetage hélitreuiller',
    roles: 'rescapé rescapée survivant',
  },
  escaped: { words: 'évader échapper évasion', roles: 'évadé' },
  abducted: { words: 'enlever kidnapper enlèvement', phrases: ['pris en otage'], roles: 'otage' },
  swapped: { words: 'échanger échange' },
  affected: {
    words: 'affecter toucher concerner sinistrer sinistré',
    phrases: ["privés d'électricité", 'sans électricité', 'privés de courant'],
    roles: 'sinistré sinistrée client usager victime',
  },
  stolen: { words: 'voler dérober pirater piller vol pillage' },
  paid: { words: 'payer verser indemniser paiement versement débourser' },
  fined: { words: 'sanctionner amende' },
  raised: { words: 'collecter donner don collecte' },
  costing: { words: 'coûter coût prix valoriser évaluer valeur', phrases: ['un montant de'] },
  spent: { words: 'dépenser investir dépense investissement' },
  lost: { words: 'perdre perte' },
  sold: { words: 'vendre céder vente cession' },
  bought: { words: 'acheter racheter acquérir achat rachat acquisition' },
  cut: {
    words: 'supprimer licencier licenciement suppression supprimé',
    phrases: ['plan social', 'supprimer des postes'],
    roles: 'emploi poste licenciement suppression salarié',
  },
  hired: { words: 'embaucher recruter embauche recrutement', roles: 'emploi poste' },
  employed: { words: 'employer effectif', roles: 'salarié salariée employé employée' },
  striking: {
    words: 'grève gréviste grever débrayer débrayage',
    phrases: ['en grève', 'cessé le travail'],
    roles: 'gréviste salarié',
  },
  gathered: {
    words:
      'manifester défiler rassembler réunir mobiliser participer battre manifestation cortège rassemblement manifestant participant défilé',
    phrases: ['descendus dans la rue', 'descendues dans la rue', 'battu le pavé', 'dans la rue'],
    roles: 'manifestant manifestante participant participante',
  },
  destroyed: { words: 'détruire raser ravager incendier brûler destruction' },
  damaged: { words: 'endommager dégrader inonder dégât', phrases: ['sous les eaux'] },
  closed: { words: 'fermer fermeture' },
  built: { words: 'construire bâtir construction' },
  seized: { words: 'saisir confisquer saisie' },
  charged: { words: 'inculper accuser poursuivre', phrases: ['mises en examen', 'mis en examen'] },
  convicted: { words: 'condamner condamnation' },
  deported: { words: 'expulser rapatrier expulsion' },
  won: { words: 'gagner remporter obtenir recueillir victoire' },
  needed: { words: 'nécessiter besoin' },
  risen: { words: 'augmenter bondir grimper hausse augmentation progression' },
  fallen: { words: 'baisser chuter diminuer baisse chute recul' },
};

export const milestoneWords: Readonly<Record<string, string>> = {
  begin: 'commencer débuter entamer lancer annoncer annonce début depuis lancement',
  end: 'terminer achever finir fin conclure',
  meet: 'rencontrer réunir rencontre sommet visite visiter recevoir',
  vote: 'élection voter vote scrutin référendum',
  capture: 'capturer capture saisir renverser',
  resign: 'démissionner démission',
  sign: 'signer accord traité signature',
  attack: 'attaquer attaque attentat explosion fusillade',
  discover: 'découvrir découverte détecter',
};
