import { expect } from '@open-wc/testing';
import { overrideHelp, unknownIds } from '../../src/logic/override-help.js';
import type { AppliedOverride, ListedHelpline } from '../../src/model/helpline.js';

const line = (id: string, name = 'ours'): ListedHelpline => ({
  id,
  name,
  role: 'support',
  confidence: 'high',
  topics: [],
  channels: [],
});

const ours = [line('a'), line('b'), line('c')];
const override = (fields: Partial<AppliedOverride>): AppliedOverride => ({
  country: 'GB',
  lines: [],
  remove: [],
  order: [],
  ...fields,
});

/** "a b" for our lines; theirs have their name behind: "a=theirs". */
const shown = (lines: readonly ListedHelpline[]): string =>
  lines.map(({ id, name }) => (name === 'ours' ? id : `${id}=${name}`)).join(' ');

describe('overrideHelp', () => {
  const table: readonly (readonly [what: string, fields: Partial<AppliedOverride>, expected: string])[] = [
    ['nothing', {}, 'a b c'],
    ['a line of an id that is there takes its place', { lines: [line('b', 'new')] }, 'a b=new c'],
    ['new lines come first, as they stand', { lines: [line('x'), line('y')] }, 'x y a b c'],
    ['new and replaced', { lines: [line('c', 'new'), line('x')] }, 'x a b c=new'],
    ['removed', { remove: ['a', 'c'] }, 'b'],
    ['all removed', { remove: ['c', 'b', 'a', 'a'] }, ''],
    ['removed and put in again stays away', { lines: [line('a', 'new')], remove: ['a'] }, 'b c'],
    ['some first, the rest as it was', { order: ['c', 'a'] }, 'c a b'],
    ['order goes before new ones', { lines: [line('x')], order: ['b'] }, 'b x a c'],
    ['new ones in the order', { lines: [line('x'), line('y')], order: ['c', 'y'] }, 'c y x a b'],
    ['the same id twice', { order: ['b', 'b', 'a', 'b'] }, 'b a c'],
    ['unknown ids', { remove: ['q', ''], order: ['z', 'c', '__proto__'] }, 'c a b'],
    ['all at once', { lines: [line('b', 'new'), line('x')], remove: ['a'], order: ['c', 'b'] }, 'c b=new x'],
  ];
  for (const [what, fields, expected] of table) {
    it(what, () => {
      const before = JSON.stringify(ours);
      expect(shown(overrideHelp(ours, override(fields)))).to.equal(expected);
      expect(JSON.stringify(ours)).to.equal(before);
    });
  }

  it('without an override all stays', () => expect(overrideHelp(ours, null)).to.equal(ours));

  it('over no lines, theirs are all there are', () =>
    expect(shown(overrideHelp([], override({ lines: [line('x')], order: ['a'] })))).to.equal('x'));

  it('keeps lines that have no id yet, all of them', () =>
    expect(
      shown(overrideHelp([line('', '1'), line('', '2')], override({ lines: [line('x')], remove: ['a'] }))),
    ).to.equal('x =1 =2'));
});

describe('unknownIds', () => {
  it('are those of remove and order that no line has, each once', () => {
    const said = override({ lines: [line('x')], remove: ['a', 'q', 'x'], order: ['z', 'q', 'b', 'x'] });
    expect(unknownIds(ours, said)).to.deep.equal(['q', 'z']);
    expect(unknownIds(ours, override({}))).to.deep.equal([]);
  });
});
