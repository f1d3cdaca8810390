import { expect } from '@open-wc/testing';
import { errorCode, loadFeed, readFeed, type Loaded, type ReadSettings } from '../../src/feeds/load.js';
import type { Feed } from '../../src/model/feed.js';
import { codeOf } from '../helpers/faults.js';

const settings = { labels: { O: 'Open' }, signal: new AbortController().signal } satisfies ReadSettings;
const meeting = { name: 'Hope', slug: 'hope', day: 1, time: '19:00', types: ['O'] };

const read = (data: unknown, feed: Partial<Feed> = {}, more: Partial<ReadSettings> = {}): Promise<Loaded> =>
  readFeed(data, { src: 'here', ...feed }, { ...settings, ...more });

const summary = ({ format, records, groups, problems }: Loaded) => ({
  format,
  records,
  groups: groups.map(({ name }) => name),
  problems: problems
    .filter(({ field }) => field === null)
    .map(({ source, record, code, effect }) => [source, record, code, effect]),
});

/** records in = groups + lost + merged + hidden */
const isWhole = ({ records, groups, problems }: Loaded): boolean =>
  records ===
  groups.length +
    problems.filter((one) => one.record !== null && one.field === null && one.effect !== 'changed').length;

describe('feeds/load', () => {
  it('gets a feed and reads it', async () => {
    const loaded = await loadFeed(
      { src: '/fixtures/hope-and-courage.json' },
      { ...settings, base: document.baseURI },
    );
    expect(summary(loaded)).to.deep.equal({
      format: 'meeting-guide',
      records: 2,
      groups: ['Hope', 'Courage'],
      problems: [],
    });
    expect(loaded.src).to.equal('/fixtures/hope-and-courage.json');
  });

  it('passes on what the feed is told to be', async () => {
    const { groups } = await read([meeting], { programme: 'AA', kind: 'workshop', timeZone: 'Europe/Paris' });
    const { programme, kind, slots, types, source } = groups[0]!;
    expect({ programme, kind, zone: slots[0]?.timeZone, label: types[0]?.label, source }).to.deep.equal({
      programme: 'AA',
      kind: 'workshop',
      zone: 'Europe/Paris',
      label: 'Open',
      source: { src: 'here', record: 0 },
    });
  });

  it('waits for the labels of a language', async () => {
    const labels = new Promise<Record<string, string>>((resolve) =>
      setTimeout(resolve, 50, { O: 'Ouverte' }),
    );
    const { groups } = await read([meeting], {}, { labels });
    expect(groups[0]?.types[0]?.label).to.equal('Ouverte');
  });

  it('reads text and values alike', async () => {
    expect(summary(await read(JSON.stringify([meeting])))).to.deep.equal(summary(await read([meeting])));
  });

  it('recognises our own groups, and loads their reader only then', async () => {
    const group = { id: 'hope', name: 'Hope', slots: [] };
    for (const data of [[group], { groups: [group] }, { groups: [] }])
      expect((await read(data)).format).to.equal('plain-groups');
  });

  it('takes the reader that the feed names', async () => {
    expect((await read([{ name: 'Hope' }], { format: 'plain-groups' })).format).to.equal('plain-groups');
    expect(await codeOf(read([meeting], { format: 'constructor' }))).to.equal('format-not-known');
    expect(await codeOf(read({ a: 1 }, { format: 'meeting-guide' }))).to.equal('format-mismatch');
  });

  // F1
  it('an empty list is a list', async () => {
    expect(summary(await read('[]'))).to.deep.equal({
      format: 'meeting-guide',
      records: 0,
      groups: [],
      problems: [],
    });
  });

  const codes: Record<string, string> = {
    '': 'not-data',
    '  ': 'not-data',
    '<!doctype html><title>Log in</title>': 'not-data',
    'no data': 'not-data',
    null: 'format-not-known',
    '{}': 'format-not-known',
    '"text"': 'format-not-known',
    '12': 'format-not-known',
    '[1, 2]': 'format-not-known',
    '{"error": "no such feed"}': 'format-not-known',
  };
  for (const [text, code] of Object.entries(codes)) {
    it(`${JSON.stringify(text)} is ${code}`, async () => expect(await codeOf(read(text))).to.equal(code));
  }

  // F2
  it('a web page instead of a feed is no data', async () => {
    expect(await codeOf(loadFeed({ src: '/fault/html' }, { ...settings, base: document.baseURI }))).to.equal(
      'not-data',
    );
  });

  // F4
  it('reads broken JSON as far as it goes, and tells', async () => {
    const [one, other] = [
      JSON.stringify(meeting),
      JSON.stringify({ ...meeting, slug: 'b', name: 'Courage' }),
    ];
    const after = await read(`[${one}]<br>Warning: …`);
    expect(summary(after)).to.deep.include({
      groups: ['Hope'],
      problems: [['here', null, 'text-after-json', 'changed']],
    });
    const broken = await read(`[${one}, {"name": nonsense}, ${other}]`);
    expect(summary(broken)).to.deep.include({ records: 3, groups: ['Hope', 'Courage'] });
    expect(summary(broken).problems).to.deep.equal([['here', 1, 'record-not-json', 'lost']]);
    const cut = await read(`[${one}, ${other.slice(0, 20)}`);
    expect([after, broken, cut].map(isWhole)).to.deep.equal([true, true, true]);
  });

  // S4
  it('accounts for every record, also beyond a limit', async () => {
    const loaded = await read(
      [meeting, null, {}, { name: ' ' }, meeting, meeting],
      {},
      { limits: { records: 5 } },
    );
    expect(loaded.groups).to.have.length(2);
    expect(isWhole(loaded)).to.be.true;
  });

  it('gives what only a bug can cause a word of its own', () => {
    expect(errorCode(new TypeError('secret'))).to.equal('unexpected');
  });

  it('ends when its owner ends it', async () => {
    const owner = new AbortController();
    owner.abort({ code: 'gone' });
    const feed = { src: '/fixtures/hope-and-courage.json' };
    expect(
      await codeOf(loadFeed(feed, { ...settings, base: document.baseURI, signal: owner.signal })),
    ).to.equal('gone');
  });
});
