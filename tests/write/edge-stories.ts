/** Invented stories that lack something, each by the name of its folder. */

const mill = `Fire at the paper mill
By Ines Marlow
Valley Courier
June 3, 2025

A fire broke out at the paper mill in Orrin on Monday, June 2, 2025.
`;

export const edgeStories: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'one-article': {
    'a.txt': `${mill}
The fire chief said 14 workers were injured. Rescuers said 9 workers were still missing.
Production will not resume before August, the company said.
`,
  },
  'coded-name': {
    'a.txt': `Wards fill in Orrin
By Ines Marlow
Valley Courier
June 5, 2031

On Tuesday, FLU-27 closed the harbor of Orrin. Doctors said 40 patients were infected.
`,
  },
  'one-number': {
    'a.txt': `Bakery closes after a century
By Tomas Reyl
The Harbor Note

The bakery has closed for good. Its owner said 12 people were laid off.
`,
  },
  'no-number': {
    'a.txt': `Poet wins the river prize
By Ada Lund
The Evening Leaf

The jury praised her calm voice. She thanked her teachers and read a poem.
`,
    'b.txt': `A prize for a quiet voice
By Per Holm
Northern Page

The poet said she would keep writing. The jury had been unanimous.
`,
  },
  'no-dates': {
    'a.txt': `Strike at the bus depot
By Ana Brook
Harbor Gazette

The union said 300 drivers had stopped work. The company said 120 drivers had stopped work.
`,
    'b.txt': `Buses stay in the depot
Island Courier

At least 290 drivers have stopped work, the union said.
`,
  },
  'no-disagreement': {
    'a.txt': `${mill}
The fire chief said 14 workers were injured.
`,
    'b.txt': `Mill burns in Orrin
By Tom Reed
Orrin Post
June 4, 2025

A fire at the paper mill in Orrin injured 14 workers on Monday, the fire chief said.
`,
  },
  unrelated: {
    'a.txt': `${mill}
The fire chief said 14 workers were injured.
`,
    'b.txt': `Chess club marks its birthday
By Lena Pohl
The Evening Leaf
May 9, 2025

The club said 40 members played on Friday, May 9, 2025.
`,
    'c.txt': `New ferry for the islands
Island Courier
Published: April 5, 2025

The ministry paid $3 million for the ferry on April 2, 2025.
`,
  },
  'en-espanol': {
    'a.txt': `Derrumbe en la cantera
Por Julia Vera
Diario del Valle
3 de junio de 2025

El gobierno dijo que 14 personas murieron en el derrumbe del lunes 2 de junio de 2025.
El sindicato dijo que 21 personas murieron.
`,
    'b.txt': `La cantera sigue cerrada
Por Luis Prado
La Voz
4 de junio de 2025

El sindicato dijo el martes que 21 personas murieron en el derrumbe.
`,
  },
};
