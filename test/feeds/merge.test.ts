import { expect } from '@open-wc/testing';
import type { Loaded } from '../../src/feeds/load.js';
import { mergeFeeds } from '../../src/feeds/merge.js';
import type { Group, Slot } from '../../src/model/group.js';
import { aGroup } from '../helpers/a-group.js';

/** A feed whose records are these groups. */
function feed(src: string, groups: readonly Partial<Group>[]): Loaded {
  const own = groups.map((some, record) => aGroup({ ...some, source: { src, record } }));
  return { src, format: 'test', records: own.length, groups: own, problems: [] };
}

const slot = (weekday: Slot['weekday']): Slot => ({ weekday, start: '19:00', minutes: null, timeZone: null });
const ids = (...feeds: Loaded[]): string[] => mergeFeeds(feeds).groups.map(({ id }) => id);
const told = (...feeds: Loaded[]): unknown[] =>
  mergeFeeds(feeds).problems.map(({ source, record, field, code, effect }) => [
    source,
    record,
    field,
    code,
    effect,
  ]);

describe('feeds/merge', () => {
  it('keeps the order of feeds and of their groups', () => {
    expect(ids(feed('a', [{ id: 'z' }, { id: 'y' }]), feed('b', [{ id: 'x' }]))).to.deep.equal([
      'z',
      'y',
      'x',
    ]);
  });

  it('numbers repeated ids, and tells the feed that repeats them', () => {
    const one = feed('a', [{}, { name: 'Other' }, { name: 'Third' }]);
    expect(ids(one)).to.deep.equal(['hope', 'hope-2', 'hope-3']);
    expect(told(one)).to.deep.equal([
      ['a', 1, 'slug', 'id-repeated', 'changed'],
      ['a', 2, 'slug', 'id-repeated', 'changed'],
    ]);
  });

  it('does not blame feeds for one another', () => {
    const feeds = [feed('a', [{}]), feed('b', [{ name: 'Other' }])];
    expect(ids(...feeds)).to.deep.equal(['hope', 'hope-2']);
    expect(told(...feeds)).to.deep.equal([]);
  });

  it('blames the feed that repeats an id of another feed by itself', () => {
    const feeds = [feed('a', [{}]), feed('b', [{ name: 'Other' }, { name: 'Third' }])];
    expect(told(...feeds)).to.deep.equal([['b', 1, 'slug', 'id-repeated', 'changed']]);
  });

  it('takes no id from a group that has it from its feed', () => {
    const one = feed('a', [{}, { name: 'Other' }, { id: 'hope-2' }, { id: 'hope-2', name: 'Other' }]);
    expect(ids(one)).to.deep.equal(['hope', 'hope-3', 'hope-2', 'hope-2-2']);
  });

  it('counts a record that is there twice once, in one feed or in two', () => {
    const feeds = [feed('a', [{}, {}, { name: 'Other' }]), feed('b', [{ name: 'Other' }])];
    expect(ids(...feeds)).to.deep.equal(['hope', 'hope-2']);
    expect(told(...feeds)).to.deep.equal([
      ['a', 1, null, 'duplicate', 'merged'],
      ['a', 2, 'slug', 'id-repeated', 'changed'],
      ['b', 0, null, 'duplicate', 'merged'],
    ]);
  });

  it('takes for the same only what meets at the same time and place', () => {
    const link = {
      url: 'https://example.org/1',
      provider: null,
      notes: null,
      phone: null,
      phoneNotes: null,
      how: null,
    };
    const feeds = feed('a', [
      { slots: [slot(1)] },
      { slots: [slot(2)] },
      { slots: [slot(1)], join: { ...link, onRequest: false } },
      { slots: [slot(1)] },
    ]);
    expect(ids(feeds)).to.deep.equal(['hope', 'hope-2', 'hope-3']);
  });

  // S5
  it('treats names of Object.prototype as any other id', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString'];
    const feeds = names.flatMap((id) => [{ id }, { id, name: 'Other' }]);
    expect(ids(feed('a', feeds))).to.deep.equal(names.flatMap((id) => [id, `${id}-2`]));
  });

  it('gives the problems of the feeds first', () => {
    const problem = {
      record: 3,
      field: null,
      code: 'no-name',
      effect: 'lost',
      format: null,
    } as const;
    const a = { ...feed('a', [{}, {}]), problems: [{ ...problem, source: 'a' }] };
    expect(told(a)).to.deep.equal([
      ['a', 3, null, 'no-name', 'lost'],
      ['a', 1, null, 'duplicate', 'merged'],
    ]);
  });

  it('is quick with ten thousand groups, and with ten thousand that share one id', () => {
    const many = (some: (n: number) => Partial<Group>) =>
      feed(
        'a',
        Array.from({ length: 10_000 }, (_, n) => some(n)),
      );
    const unlike = many((n) => ({ id: `group-${n}` }));
    const alike = many((n) => ({ name: `Group ${n}` }));
    expect(time(() => mergeFeeds([unlike]))).to.be.lessThan(30); // 3 ms on a machine that does nothing else
    expect(time(() => mergeFeeds([alike]))).to.be.lessThan(500);
    expect(new Set(ids(alike)).size).to.equal(10_000);
  });
});

/** The best of five, in milliseconds. */
function time(work: () => unknown): number {
  const once = (): number => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  return Math.min(...Array.from({ length: 5 }, once));
}
