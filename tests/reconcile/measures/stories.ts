/** Invented news of domains that have little in common, with numbers that rival each other and numbers that do not. */

export const stories = {
  'a flood': [
    `Floods kill at least 31 in Marren valley

At least 31 people were killed and 120 others injured when the river Sall burst its banks on Friday, officials said.

The interior ministry said 17 people were still missing on Sunday. Rescuers pulled 46 survivors from the rubble, and more than 9,000 residents were evacuated.

The flood destroyed 240 houses and damaged 1,100 more. It left 5,200 families homeless, the ministry said.

In Tolby, nine people died when a bridge collapsed.

A wildfire in the same region burned 3,400 hectares last summer.`,
    `Red Cross counts 58 dead in Marren floods

The Red Cross said on Sunday that 58 people had died in the floods, far more than the ministry's count of 31.

Some 380 homes were destroyed, it said. The ministry put the number of houses destroyed at 240.

Of the dead, 12 were children. About 9,500 people have been moved to safety.

Seventeen people are unaccounted for. The injured number 120.`,
    `Marren flood toll climbs to 37

The death toll from the floods rose to 37 on Tuesday, the interior ministry said. Six bodies were found overnight.

The number of missing fell to 11. A magnitude 5.2 tremor shook the area.`,
  ],
  'a raid and its trial': [
    `Five charged over vault raid

Police arrested 14 people in dawn raids on Tuesday, and five men were charged with robbery.

The gang stole $4.2 million in cash and 310 gold bars from the vault, prosecutors said. Police have recovered 90 of the bars.

Two guards were shot during the raid. Officers searched 22 homes and seized 11 cars.`,
    `Lawyers dispute arrests after vault raid

A defence lawyer said police had detained 19 people on Tuesday, among them three teenagers.

Prosecutors said thieves made off with $4.2 million, but the bank put its losses at $6 million.

The suspects face up to 20 years in prison. In a separate trial in Delmouth, a judge sentenced three men to eight years each.`,
    `Raid leader jailed for 18 years

The leader of the gang was jailed for 18 years on Tuesday. Six accomplices were convicted, and one was acquitted.

Fourteen people were arrested in March, and five of them were charged.`,
  ],
  'a company': [
    `Orvan to cut 4,000 jobs

Carmaker Orvan said on Friday it would cut 4,000 jobs, a tenth of its workforce, after its profit fell 12% to $310 million.

Revenue rose 3 per cent to $8.1 billion. Its shares fell 7%.

The company employs 41,000 people. It recalled 52,000 cars in April over faulty brakes. Rival Tessig cut 900 jobs in May.`,
    `Union says 6,500 posts to go at Orvan

The metalworkers' union said 6,500 posts would go at Orvan, far more than the 4,000 workers the company said it would lay off.

Regulators fined Orvan $75 million in May. The carmaker sold 1.9 million vehicles last year; Tessig sold 1.2 million.

Orvan is to buy the battery firm Lumio for $2.3 billion. Its stock dropped 7 percent.`,
  ],
  'a transfer': [
    `Delgar joins Varo for 60 million euros

Varo have signed striker Nils Delgar from Halden for a fee of 60 million euros, the club said.

Delgar scored 24 goals last season. Halden paid 18 million euros for him in 2029.

A crowd of 48,000 watched his last match. Varo won 21 of 38 matches; Halden won 14.

Norvik won nine medals at the games, and Sudmark won six.`,
    `Fee for Delgar put at 52 million euros

Halden said it would receive 52 million euros for Delgar, who scored 26 goals in all competitions.

The stadium said 48,000 fans attended his farewell. He signed a five-year contract worth 9 million euros a year.`,
  ],
  'an outbreak': [
    `Marsh fever deaths reach 84

The health ministry reported 1,240 confirmed cases and 84 deaths from marsh fever since August.

It recorded 65 new cases in the past 24 hours. Another 400 suspected cases are under investigation.

Some 15,000 people have been vaccinated, and 9,800 tests carried out. Hospitals in Karst have 230 beds; 190 patients were in hospital on Friday.

In Delmouth, 310 people were infected and 20 died.`,
    `Doctors say fever death toll is far higher

Doctors Without Frontiers said 160 people had died of marsh fever, almost twice the official count of 84.

The ministry said 1,240 people had been infected. More than 15,000 doses have been given.

The neighbouring country of Uruguay has reported 45 cases.`,
  ],
  'an election': [
    `Greens win 61 seats in Norvik vote

The Greens won 61 of the 150 seats in Sunday's election, and the Union Party took 54, the electoral commission said.

Turnout was 71%. The Greens got 38.2 percent of the vote and the Union Party 34.9 percent.

Some 4.1 million people voted. An exit poll had put the Greens at 35 percent.

Karin Lund received 210,000 votes in the capital.`,
    `Greens short of majority

The Greens secured 61 seats and need 76 for a majority. The Union Party lost 12 seats and won 54.

Turnout reached 71 percent, the commission said; the opposition said it was 64 percent.

Observers found irregularities at 40 polling stations.`,
  ],
  'a march': [
    `Thousands march against pension law

Police said 20,000 people marched through the capital on Monday; the organizers put the crowd at 85,000.

Police arrested 63 protesters and 18 officers were hurt. Tear gas was fired.

Unions said 40 schools were closed by the strike. In Delmouth, 5,000 people took part.`,
    `Dozens held after march

A legal aid group said 110 demonstrators had been detained on Monday.

An estimated 85,000 people joined the march, its organizers said. Teachers voted by 78% for further strikes on a turnout of 55%.`,
  ],
  'an oil spill': [
    `Tanker spills 12,000 tonnes of oil off Cape Sorn

The tanker Ilse spilled 12,000 tonnes of crude off Cape Sorn, the coastguard said. Volunteers found 700 dead birds.

The slick covers 90 square kilometres. Two of the 24 crew members drowned.

Last year 31,000 migrants crossed the strait in small boats; 220 drowned.`,
    `Oil spill twice as large, group says

The environmental group Clean Sea said 25,000 tonnes of oil had leaked from the Ilse.

The owner, Brandt Lines, says 12,000 tonnes were lost. The fine could reach $40 million.

Fishermen have collected 1,500 dead seabirds.`,
  ],
  'a data breach': [
    `Hackers expose 3 million accounts at Paylo

Paylo said on Monday that hackers had breached 3 million accounts and leaked 40,000 passwords.

The company has 22 million users. It will notify 3 million customers by post.

Security firm Redlock said 11 million records were published online.`,
    `Paylo breach hit 9 million customers

The regulator said 9 million customers were affected by the breach at Paylo, three times the 3 million the company admitted.

Paylo was fined $5 million in 2028. The attackers demanded a ransom of $2 million.

In Canada, 80,000 clients had their data stolen.`,
  ],
} as const;
