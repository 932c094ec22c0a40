import { describe, expect, test } from 'vitest';
import { content, withProse } from './explainer.ts';
import { briefly } from './harbor.ts';
import { textOf, write } from './load-fixture.ts';

describe('a link', () => {
  test.each([
    ['[640](claim:union-640)'],
    ['[640 members](claim:union-640)'],
    ['more than [400](claim:wire-400)'],
    ['[over 400](claim:wire-400)'],
    ['[610 to 640](claim:wire-610-640)'],
    ['between [610 and 640](claim:wire-610-640)'],
    ['[about 1.5 million dollars](claim:wire-1500000)'],
    ['[nearly 2000](claim:union-2000)'],
    ['[a quarter](claim:union-quarter)'],
    ['[dozens](claim:union-dozens)'],
    ['[eleven](claim:wire-11)'],
    ['[11](claim:wire-11)'],
    ['[3 March 2025](claim:wire-2025-03-03)'],
    ['[Monday](claim:wire-2025-03-03)'],
    ['[March 3](claim:wire-400)'],
    ['[4–5 March](claim:union-2025-03-04-05)'],
    ['[2019](claim:union-2019)'],
    ['[no more than 240](<calc:union-640 - wire-400>)'],
    ['[thirteen](count:claims)'],
    ['[the count](claim:union-640)'],
    ['[about 1,000](<calc:union-640 + wire-11 * wire-2 * wire-2 * wire-2 * wire-2 * wire-2>)'],
    ['[about 1.5 million dollars](claim:wire-1500000)'],
    ['[about a fifth](<calc:share(wire-2, wire-11)>) of them'],
    ['[about 18 %](<calc:share(wire-2, wire-11)>)'],
    ['[nearly 20 percent](<calc:share(wire-2, wire-11)>)'],
    ['[more than five times](<calc:ratio(wire-11, wire-2)>)'],
    ['[a day](<calc:days(wire-2025-03-03, union-2025-03-04)>)'],
    ['[one to two days](<calc:days(wire-2025-03-03, union-2025-03-04-05)>)'],
    ['[25 percent](claim:union-quarter)'],
    ['[nine](<calc:difference(wire-2, wire-11)>)'],
  ])('%s means what it cites', (prose) => {
    expect(withProse(prose)).toEqual([]);
  });

  test.each([
    ['[641](claim:union-640)', '641'],
    ['[over 640](claim:union-640)', 'over 640'],
    ['over [640](claim:union-640)', 'over 640'],
    ['[about 640](claim:union-640)', 'about 640'],
    ['[400](claim:wire-400)', '400'],
    ['[up to 400](claim:wire-400)', 'up to 400'],
    ['[640](claim:wire-610-640)', '640'],
    ['[1.5 million dollars](claim:wire-1500000)', '1.5 million dollars'],
    ['[2,000](claim:union-2000)', '2,000'],
    ['[4 March](claim:wire-2025-03-03)', '4'],
    ['[2018](claim:union-2019)', '2018'],
    ['[Tuesday 3 March](claim:wire-2025-03-03)', 'tuesday'],
    ['[Tuesday](claim:wire-2025-03-03)', 'tuesday'],
    ['[3 April](claim:wire-2025-03-03)', '3'],
    ['[April](claim:wire-2025-03-03)', 'april'],
    ['[240](<calc:union-640 - wire-400>)', '240'],
    ['[at least 240](<calc:union-640 - wire-400>)', 'at least 240'],
    ['[at most 230](<calc:union-640 - wire-400>)', '230'],
    ['[three](count:sources)', 'three'],
    ['[a tenth](claim:union-640) of them', 'a tenth'],
    ['[$640](claim:union-640)', '$640'],
    ['[640 %](claim:union-640)', '640 %'],
    ['[1.5 million euros](claim:wire-1500000)', '1.5 million euros'],
    ['[nearly 650](claim:union-640)', '650'],
    ['[about 700](claim:union-640)', '700'],
    ['[over 600](claim:union-640)', '600'],
    ['[18 %](<calc:share(wire-2, wire-11)>)', '18'],
    ['[nearly 18 %](<calc:share(wire-2, wire-11)>)', '18'],
    ['[over 10 %](<calc:share(wire-2, wire-11)>)', '10'],
    ['[six times](<calc:ratio(wire-11, wire-2)>)', 'six'],
    ['[three days](<calc:days(wire-2025-03-03, union-2025-03-04-05)>)', 'three'],
  ])('%s does not', (prose, actual) => {
    expect(briefly(withProse(prose))).toEqual([`number-equals-claim ${actual}`]);
  });

  test('both readings are given', () => {
    const [finding] = withProse('[over 640](claim:union-640)');
    expect(finding?.reason).toBe('“over 640” means at least 640, which is not what vouches for it');
    expect(finding?.expected).toEqual(['union-640 “640 members” (exactly 640)']);
  });

  test('to an id that does not exist is answered with the nearest', () => {
    const [finding] = withProse('[640](claim:onion-640)');
    expect(finding).toMatchObject({ ruleId: 'claim-exists', actual: 'onion-640' });
    expect(finding?.expected[0]).toBe('union-640');
    expect(briefly(withProse('[240](<calc:union-640 - wire-40>)'))).toContain(
      'claim-exists wire-40',
    );
    expect(briefly(withProse('[two](count:boats)'))).toContain('claim-exists boats');
  });
});

describe('a number in words that hold another', () => {
  const stated = textOf(content, 'claims/harbor-strike/union-640.json');
  const withClaim = (value: number, kind: string, unit: string | null): typeof content =>
    write(
      content,
      'claims/harbor-strike/union-share.json',
      JSON.stringify({
        ...(JSON.parse(stated) as object),
        ...{ id: 'union-share', value, low: value, high: value, kind, unit },
      }),
    );

  test.each([
    ['[one in four](claim:union-share)', 25, 'ratio', '%'],
    ['[a quarter](claim:union-share)', 25, 'ratio', '%'],
    ['the [twenty-first](claim:union-share) boat', 21, 'ordinal', null],
  ] as const)('%s is what its claim says', (prose, value, kind, unit) => {
    expect(withProse(prose, withClaim(value, kind, unit))).toEqual([]);
  });

  test.each([
    ['[one in five](claim:union-share)', 25, 'ratio', '%'],
    ['[two in four](claim:union-share)', 25, 'ratio', '%'],
    ['the [twenty-second](claim:union-share) boat', 21, 'ordinal', null],
  ] as const)('%s is not', (prose, value, kind, unit) => {
    expect(withProse(prose, withClaim(value, kind, unit))).not.toEqual([]);
  });

  test('a claim of a share is the first that is offered for a share', () => {
    const [finding] = withProse('half', withClaim(50, 'ratio', '%'));
    expect(finding?.expected[0]).toContain('(claim:union-share)');
  });
});
