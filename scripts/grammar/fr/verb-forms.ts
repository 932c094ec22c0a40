/** French verbs of news, so that their forms lead back to the infinitive. */
import type { VerbTable } from '../verb-table.ts';

export const irregularVerbs: readonly string[] = [
  'être est sont était étaient fut furent été étant sera seront serait soit',
  'avoir a ont avait avaient eu ayant aura auront',
  'faire fait font faisait faisaient fit firent faite faits faites faisant fera feront',
  'aller va vont allait allé allés ira iront',
  'dire dit disent disait dirent dits',
  'mourir meurt meurent mourait mourut moururent mort morts morte mortes',
  'tenir tient tiennent tenait tenu tenus tenue tint',
  'détenir détient détiennent détenait détenu détenus détenue détenues',
  'retenir retient retiennent retenu retenus retenue retenues',
  'maintenir maintient maintiennent maintenu maintenus',
  'obtenir obtient obtiennent obtenu obtenus obtint obtinrent',
  'venir vient viennent venu venus vint vinrent',
  'devenir devient deviennent devenu devenus',
  'intervenir intervient interviennent intervenu intervenus',
  'disparaître disparaît disparaissent disparu disparus disparue disparues',
  'perdre perd perdent perdait perdu perdus perdue perdirent perdit',
  'vendre vend vendent vendu vendus vendue vendues',
  'rendre rend rendent rendu rendus',
  'suspendre suspend suspendent suspendu suspendus suspendue suspendues',
  'descendre descend descendent descendu descendus descendaient',
  'prendre prend prennent prenait pris prise prises prit prirent',
  'reprendre reprend reprennent repris reprise',
  'mettre met mettent mis mise mises mit mirent',
  'promettre promet promettent promis promise promises',
  'construire construit construisent construits construite construites',
  'détruire détruit détruisent détruits détruite détruites',
  'réduire réduit réduisent réduits réduite',
  'produire produit produisent produits produite',
  'recevoir reçoit reçoivent reçu reçus reçue',
  'devoir doit doivent devait dû devra devront',
  'pouvoir peut peuvent pouvait pu pourra pourrait pourraient',
  'vouloir veut veulent voulait voulu',
  'courir court courent couru',
  'ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrit',
  'offrir offre offrent offert offerte offerts offrait',
  'souffrir souffre souffrent souffert',
  'élire élit élisent élu élus élue élues',
  'fuir fuit fuient fui fuyaient',
  'battre bat battent battu battus',
  'abattre abat abattent abattu abattus abattue',
  'atteindre atteint atteignent atteignait atteints atteinte',
  'contraindre contraint contraignent contraints contrainte',
  'rompre rompt rompent rompu',
  'connaître connaît connaissent connu connus',
  'voir voit voient vu vus vue vit',
  'acquérir acquiert acquièrent acquis acquise acquises',
  'rester reste restent restait restaient resté restés restée restées',
  'appeler appelle appellent appelait appelé appelés',
  'enlever enlève enlèvent enlevait enlevé enlevés enlevée enlevées',
  'employer emploie emploient employait employaient employé employés employée employées',
  'noyer noie noient noyé noyés noyée noyées',
];

export const regularVerbs =
  'libérer relâcher gracier amnistier incarcérer emprisonner arrêter interpeller capturer tuer assassiner massacrer périr décéder blesser toucher évacuer sauver secourir sinistrer déplacer expulser reconduire infecter contaminer vacciner hospitaliser transporter payer verser coûter dépenser investir donner collecter racheter acheter acquitter céder débourser voler dérober piller pirater affecter concerner fermer couper licencier supprimer créer embaucher recruter voter gagner remporter manifester défiler participer rassembler réunir mobiliser marcher protester grever condamner juger accuser inculper poursuivre sanctionner infliger saisir confisquer brûler incendier ravager endommager dévaster inonder raser couler attaquer bombarder rapatrier échanger exiger nécessiter demander signer lancer annoncer commencer débuter entamer achever terminer finir priver isoler héberger accueillir loger envoyer déployer compter totaliser recenser dénombrer démissionner rejeter adopter approuver élever chuter augmenter baisser diminuer grimper bloquer annuler retarder quitter agresser échapper retrouver subir bondir vomir remplir';

export const verbEndings: VerbTable['verbEndings'] = [
  [
    'er',
    [
      ['present', 'e ent'],
      ['past', 'a èrent ait aient'],
      ['participle', 'é ée és ées'],
      ['gerund', 'ant'],
      ['present', 'era eront erait eraient'],
    ],
  ],
  [
    'ir',
    [
      ['participle', 'i ie is ies'],
      ['present', 'it issent'],
      ['past', 'irent issait issaient'],
      ['gerund', 'issant'],
      ['present', 'ira iront'],
    ],
  ],
];

export const irregularForms: VerbTable['irregularForms'] = [
  [/(?:ait|aient|ut|urent|irent|inrent|int|fit)$/, 'past'],
  [/ant$/, 'gerund'],
  [
    /(?:[éuû]|us|ue|ues|mort|morts|morte|mortes|is|ise|ises|és|ée|ées|ert|erte|erts|ertes)$/,
    'participle',
  ],
  [/(?:uit|uits|uite|uites|fait|faite|faits|faites|eint|eints|einte)$/, 'participle'],
];

export const participlePrefix = '';

export const nounForms: VerbTable['nounForms'] = [
  [/ien$/, ['iens', 'ienne', 'iennes']],
  [/teur$/, ['teurs', 'trice', 'trices']],
  [/al$/, ['aux', 'ale', 'ales']],
  [/s$/, ['se', 'ses']],
  [/e$/, ['es']],
  [/$/, ['s', 'e', 'es']],
];
