import { expect } from '@open-wc/testing';
import { Pace } from '../../src/feeds/pace.js';
import { parseList } from '../../src/feeds/parse-list.js';

const LONG = 2 ** 20;

const parse = (...pieces: string[]): Promise<unknown[] | null> =>
  parseList(pieces, new Pace(12, new AbortController().signal));

/** Records of a text each, in all longer than what is parsed at once. */
const records = (note: (nth: number) => unknown): object[] =>
  Array.from({ length: 3_000 }, (_, nth) => ({
    nth,
    types: ['O', 'D'],
    note: note(nth),
    filler: '-'.repeat(1000),
  }));

/** Whether it is what JSON.parse gives; long lists are not worth a diff. */
async function isRight(list: object[], blanks?: number): Promise<boolean> {
  return JSON.stringify(await parse(JSON.stringify(list, null, blanks))) === JSON.stringify(list);
}

// S4
describe('feeds/parse-list', () => {
  it('gives what JSON.parse gives, compact or laid out', async () => {
    const list = records((nth) => `Café № ${nth} "quoted" \\ `);
    expect([await isRight(list), await isRight(list, 2)]).to.deep.equal([true, true]);
  });

  it('gives the same for a text in pieces, wherever it is cut', async () => {
    const list = records((nth) => `Café № ${nth}`);
    const text = JSON.stringify(list);
    for (const length of [777, 65_536, LONG]) {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, nth) =>
        text.slice(nth * length, (nth + 1) * length),
      );
      expect(JSON.stringify(await parse(...pieces)) === text).to.equal(true);
    }
  });

  it('leaves short texts, objects and broken lists to others', async () => {
    const text = JSON.stringify(records(() => ''));
    const others = [
      '[]',
      '[{"a":1},{"a":2}]',
      `{"groups":${text}}`,
      `${text} `.slice(0, -3),
      `${text}<br>`,
      ' '.repeat(LONG * 2),
    ];
    const parsed = await Promise.all(others.map((one) => parse(one)));
    expect(parsed.map((one) => one === null)).to.deep.equal(others.map(() => true));
  });

  it('is never wrong where records or texts look as if they ended', async () => {
    const notes = [
      () => 'a},{b',
      () => '"},{"',
      () => '\\"},{\\"',
      () => [{ a: 1 }, { b: [{}, {}] }],
      () => '[{},{},{}]',
    ];
    const lists = notes.map((note) => records(note));
    const right = await Promise.all(
      lists.map(async (list) => (await parse(JSON.stringify(list))) === null || isRight(list)),
    );
    expect(right).to.deep.equal(notes.map(() => true));
  });

  it('takes linear time for text that is all brackets or blanks', async () => {
    const begun = performance.now();
    for (const text of ['},{'.repeat(LONG), `[${'} '.repeat(LONG)}`, `[}${' '.repeat(2 * LONG)}`])
      expect([await parse(text), await parse('[', ...(text.match(/.{1,65536}/g) ?? []))]).to.deep.equal([
        null,
        null,
      ]);
    expect(performance.now() - begun).to.be.lessThan(1000);
  });
});
