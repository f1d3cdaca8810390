import { expect } from '@open-wc/testing';
import { lacks, lettersOf, slipsAllowed, slipsBetween } from '../../src/logic/typos.js';

/** The same by definition, without a table: the least of all ways to make one word of the other. */
function slipsByDefinition(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const ways = [
    slipsByDefinition(a.slice(1), b) + 1,
    slipsByDefinition(a, b.slice(1)) + 1,
    slipsByDefinition(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slipsByDefinition(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe('slipsAllowed', () => {
  for (const [word, slips] of [
    ['', 0],
    ['men', 0],
    ['hope', 1],
    ['tuesday', 1],
    ['recovery', 2],
    ['depression', 2],
    ['90210', 0],
    ['sw1a1aa', 0],
  ] as const) {
    it(`"${word}" is forgiven ${slips}`, () => expect(slipsAllowed(word)).to.equal(slips));
  }
});

describe('slipsBetween', () => {
  for (const [typed, meant, slips, what] of [
    ['recovery', 'recovery', 0, 'nothing wrong'],
    ['recovry', 'recovery', 1, 'a letter left out'],
    ['reccovery', 'recovery', 1, 'a letter twice'],
    ['recobery', 'recovery', 1, 'the key beside'],
    ['recvoery', 'recovery', 1, 'two letters swapped'],
    ['ercovery', 'recovery', 1, 'the first two swapped'],
    ['recoveyr', 'recovery', 1, 'the last two swapped'],
    ['rcovrey', 'recovery', 2, 'one left out and two swapped'],
    ['depresion', 'depression', 1, 'a double letter'],
    ['tuseday', 'tuesday', 1, 'a day'],
    ['abc', 'cab', 2, 'a letter moved is two slips'],
    ['', 'ab', 2, 'nothing typed'],
  ] as const) {
    it(`${what}: "${typed}" is ${slips} from "${meant}"`, () => {
      expect(slipsBetween(typed, meant, 2)).to.equal(slips);
      expect(slipsBetween(meant, typed, 2)).to.equal(slips);
    });
  }

  it('says Infinity for more slips than asked for', () => {
    expect(slipsBetween('hope', 'home', 0)).to.equal(Infinity);
    expect(slipsBetween('rcovrey', 'recovery', 1)).to.equal(Infinity);
    expect(slipsBetween('monday', 'sunday', 1)).to.equal(Infinity);
    expect(slipsBetween('a', 'a'.repeat(10_000), 2)).to.equal(Infinity);
  });

  for (const [typed, meant, slips] of [
    ['recv', 'recovery', 1],
    ['recvo', 'recovery', 1],
    ['dpre', 'depression', 1],
    ['recoveryy', 'recovery', 1],
    ['hope', 'hopeful', 0],
    ['gpoe', 'hopeful', 2],
  ] as const) {
    it(`"${typed}" is ${slips} from the start of "${meant}"`, () => {
      expect(slipsBetween(typed, meant, 2, true)).to.equal(slips);
    });
  }

  it('agrees with the definition for all words of up to four of three letters', () => {
    const words = [''];
    for (const word of words)
      if (word.length < 4) words.push(...['a', 'b', 'c'].map((letter) => word + letter));
    for (const a of words.filter((_, i) => i % 3 === 0)) {
      for (const b of words.filter((_, i) => i % 2 === 0)) {
        const slips = slipsByDefinition(a, b);
        const starts = Array.from({ length: b.length + 1 }, (_, end) =>
          slipsByDefinition(a, b.slice(0, end)),
        );
        const start = Math.min(...starts);
        if (slipsBetween(a, b, 2) !== (slips > 2 ? Infinity : slips)) expect.fail(`${a} ${b}: ${slips}`);
        if (slipsBetween(a, b, 2, true) !== (start > 2 ? Infinity : start))
          expect.fail(`${a} ${b}…: ${start}`);
      }
    }
  }).timeout(30_000);
});

describe('lacks', () => {
  it('tells words apart that have too many letters of their own', () => {
    expect(lacks('hope', lettersOf('home'), 0)).to.be.true;
    expect(lacks('hope', lettersOf('home'), 1)).to.be.false;
    expect(lacks('hope', lettersOf('epoh'), 0)).to.be.false;
    expect(lacks('zzzz', lettersOf('home'), 3)).to.be.true;
    expect(lacks('', lettersOf(''), 0)).to.be.false;
  });

  for (const [a, b] of [
    ['recvoery', 'recovery'],
    ['rcovrey', 'recovery'],
    ['спасибо', 'спосибо'],
    ['مجموعه', 'مجموه'],
    ['互助小组', '互助小祖'],
  ] as const) {
    it(`never keeps "${a}" from "${b}"`, () => {
      const slips = slipsByDefinition(a, b);
      expect(lacks(a, lettersOf(b), slips)).to.be.false;
      expect(lacks(b, lettersOf(a), slips)).to.be.false;
    });
  }
});
