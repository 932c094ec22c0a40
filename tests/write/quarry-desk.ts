/** An invented story of which the desk corrects everything it can. */
export const quarryArticles: Readonly<Record<string, string>> = {
  'a.txt': `Collapse at the quarry
By Julia Vera
June 3, 2025

The ministry said 14 workers were killed in the collapse on Monday, June 2, 2025.
The quarrymen's union said 21 workers were killed. Rescuers said 6 workers were injured.
The company said 3 workers were hurt.
`,
  'b.txt': `Union counts more dead at quarry
By Luis Prado
Valley Courier
June 4, 2025

The union of quarry workers said on Tuesday that 21 workers were killed.
Doctors treated 9 workers. The quarry has 80 workers.
`,
  'c.txt': `Collapse at the quarry
By Julia Vera
June 3, 2025

The ministry said 14 workers were killed in the collapse on Monday, June 2, 2025.
The quarrymen's union said 21 workers were killed. Rescuers said 6 workers were injured.
The company said 3 workers were hurt.
`,
  'd.txt': `Fair opens on the green
By Ada Lund
The Evening Leaf
June 3, 2025

The fair drew 400 visitors on Monday.
`,
};

/** Every kind of decision, some with numbers in their reasons. */
export const quarryDesk = `title: What the quarry collapse cost
dek: The ministry counts [14](claim:julia-vera-14), the union [21](claim:julia-vera-21).
sources:
  a.txt:
    publisher: Quarry Bulletin
    url: https://bulletin.example/quarry
    why: Page 2 of the print edition names it.
  d.txt: { drop: true, why: The fair has nothing to do with it. }
speakers:
  Union of Quarry Workers:
    aliases: [the quarrymen's union, the union of quarry workers]
    side: union
    why: Both are names of Local 12.
measures:
  worker-injured: { label: workers hurt, merge: [worker-treat], why: The doctors treated the injured. }
claims:
  luis-prado-80: { drop: true, why: All who work there. }
  julia-vera-6: { measure: null, why: Rescuers were counting themselves. }
  julia-vera-3: { attributedTo: the company, asOf: 2025-06-02, why: It spoke on the day of the collapse. }
`;
