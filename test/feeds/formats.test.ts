import { expect } from '@open-wc/testing';
import { errorCode, readFeed } from '../../src/feeds/load.js';

const { signal } = new AbortController();

/** What a text is taken for, and how many groups it gives; or why none. */
async function readAs(text: string, format?: string): Promise<string> {
  const feed = { src: '/feed', ...(format ? { format } : {}) };
  return readFeed(text, feed, { labels: {}, signal }).then(
    (loaded) => `${loaded.format} ${loaded.groups.length}`,
    errorCode,
  );
}

const CSV = 'Name,Day,Time,Location\r\nQuiet Harbour,Monday,6:30 PM,"Town Library,\r\nfirst floor"\r\n';
const LD = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Quiet Harbour',
  startDate: '2026-12-01T18:30:00-05:00',
  location: { '@type': 'Place', name: 'Town Library', address: '1 Main Street' },
};
const SERVICE = {
  id: 'a',
  name: 'Quiet Harbour',
  status: 'active',
  organization: { id: 'o', name: 'Lantern House' },
  schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '18:30', closes_at: '20:00' }],
};
const MEETING = {
  id_bigint: '1',
  meeting_name: 'Quiet Harbour',
  weekday_tinyint: '2',
  start_time: '18:30:00',
  service_body_bigint: '1',
};

describe('A feed is known by its content', () => {
  const TEXTS: readonly (readonly [string, string, string])[] = [
    ['Meeting Guide', JSON.stringify([{ name: 'A', slug: 'a', day: 1, time: '18:30' }]), 'meeting-guide 1'],
    ['our own', JSON.stringify({ groups: [{ name: 'A', slots: [] }] }), 'plain-groups 1'],
    ['BMLT', JSON.stringify([MEETING]), 'bmlt 1'],
    ['BMLT with formats', JSON.stringify({ meetings: [MEETING], formats: [] }), 'bmlt 1'],
    ['BMLT as JSONP, saved', `/**/meetings(${JSON.stringify([MEETING])});`, 'bmlt 1'],
    ['a table with commas', CSV, 'sheet 1'],
    ['a table with semicolons and a BOM', `\ufeff${CSV.replaceAll(',', ';')}`, 'sheet 1'],
    ['a table with tabs', 'Name\tDay\tTime\nA\tMonday\t18:30\nB\tTuesday\t19:00', 'sheet 2'],
    [
      'values of a sheet',
      JSON.stringify({
        range: 'A1',
        majorDimension: 'ROWS',
        values: [
          ['Name', 'Day', 'Time'],
          ['A', 'Monday', '18:30'],
        ],
      }),
      'sheet 1',
    ],
    ['HSDS', JSON.stringify({ contents: [SERVICE] }), 'hsds 1'],
    ['schema.org', JSON.stringify(LD), 'schema-org 1'],
    [
      'schema.org in a page',
      `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
      'schema-org 1',
    ],
    ['another table', 'colour,size\nred,3\nblue,4\n', 'format-not-known'],
    ['another list', JSON.stringify([{ colour: 'red' }]), 'format-not-known'],
    ['a page without any', '<!doctype html><title>Sign in</title><p>Name, day, time</p>', 'not-data'],
    ['a sentence', 'Sorry, this list is closed, for now.', 'not-data'],
    ['nothing', '', 'not-data'],
  ];
  for (const [what, text, expected] of TEXTS) {
    it(what, async () => expect(await readAs(text)).to.equal(expected));
  }

  it('or by the format that the page names', async () => {
    expect(await readAs(CSV, 'sheet')).to.equal('sheet 1');
    expect(await readAs('{"colour": "red"}', 'hsds')).to.equal('format-mismatch');
    expect(await readAs('[]', 'no such format')).to.equal('format-not-known');
  });
});

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const here = names.filter((one) => /\.(?:json|csv)$/.test(one));
/** Lists of something else, and formats of nobody's. */
const OTHER = /^other-|formats|service-bod|server-info|geneva-override|body-lookup|c4r-central-groups/;

describe('Each real feed', () => {
  if (here.length === 0)
    it('is not here', () => console.log('No real feeds beside this checkout: they were not read.'));
  for (const name of here) {
    it(`${name} gives groups, or a clear word why not`, async () => {
      const said = await readAs(await (await fetch(`/real-feeds/${name}`)).text());
      if (OTHER.test(name)) expect(said).to.match(/^format-not-known|^format-mismatch/);
      else if (name !== 'bmlt-ny-empty-search.json') expect(said).to.match(/^[a-z-]+ [1-9]\d*$/);
    });
  }
});
