import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/feeds/json.js';
import { readFeed } from '../../src/feeds/load.js';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { mergeFeeds } from '../../src/feeds/merge.js';
import type { Group } from '../../src/model/group.js';
import { countRow, type Counted } from '../helpers/count-feed.js';
import { readWith } from '../helpers/reading.js';

const PAGE_ZONE = 'Europe/Vienna';
const FAMILY = /^(?:tsml-|mg-|small-|c4r-central-meetings).*\.json$/;
const FEEDS: Readonly<Record<string, number>> = {
  'mg-alabama-spanish.json': 48,
  'mg-edmonton.json': 315,
  'mg-hamilton-ohio.json': 40,
  'tsml-aasanjose.json': 670,
  'tsml-aasfmarin.json': 658,
  'tsml-benlomond.json': 35,
  'tsml-capecod.json': 374,
  'tsml-eda.json': 185,
  'tsml-oc-aa.json': 1967,
  'tsml-sussex-delaware.json': 145,
};

type Row = Record<string, unknown>;

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const here = names.filter((name) => FAMILY.test(name));

const textOf = async (name: string): Promise<string> => (await fetch(`/real-feeds/${name}`)).text();

const recordsOf = async (name: string): Promise<readonly unknown[]> =>
  meetingGuide.recognise(parseJson(await textOf(name)).value) ?? [];

/** What the independent count says of a record, said of a group. */
function told({ slots, venue, place }: Group): Counted {
  return {
    days: slots.map(({ weekday }) => weekday ?? 0),
    start: slots[0]?.start ?? null,
    minutes: slots[0]?.minutes ?? null,
    zone: slots[0]?.timeZone ?? null,
    venue,
    where: [place?.name ?? '', place?.address ?? ''].join(' | '),
    coordinates: place?.latitude == null ? null : `${place.latitude} ${place.longitude ?? ''}`,
    approximate: place?.approximate ?? true,
    regions: place?.regions.join(' > ') ?? '',
  };
}

describe('feeds of real organisations', () => {
  if (here.length === 0) {
    it('are not here', () => console.log('No real feeds beside this checkout: they were not read.'));
    return;
  }

  for (const name of here) {
    it(`${name}: no record is lost, and all facts equal an independent count`, async () => {
      const records = await recordsOf(name);
      const { all, groups, problems } = readWith(meetingGuide, records, { timeZone: PAGE_ZONE });
      const lost = problems.filter(({ field }) => field === null).length;
      expect(records.length).to.equal(groups.length + lost);
      expect(lost).to.equal(0);
      records.forEach((record, index) => {
        const group = all[index];
        expect(group && told(group), `record ${index}`).to.deep.equal(countRow(record as Row, PAGE_ZONE));
      });
    });
  }

  it('lose nothing on their way through the loader', async () => {
    const settings = { labels: {}, signal: new AbortController().signal };
    for (const name of here) {
      const loaded = await readFeed(await textOf(name), { src: name }, settings);
      const { groups, problems } = mergeFeeds([loaded]);
      const gone = problems.filter(({ effect }) => effect !== 'changed').length;
      expect(groups.length + gone, name).to.equal(loaded.records);
      expect(new Set(groups.map(({ id }) => id)).size, name).to.equal(groups.length);
    }
  });

  it('are 4,437 records of 10 organisations', async () => {
    const counts = await Promise.all(
      Object.keys(FEEDS).map(async (name) => [name, (await recordsOf(name)).length]),
    );
    expect(Object.fromEntries(counts)).to.deep.equal(FEEDS);
    expect(Object.values(FEEDS).reduce((sum, count) => sum + count)).to.equal(4437);
  });

  it('the rule for the venue agrees with 3,339 of 3,341 records that name theirs', async () => {
    const rows = (await Promise.all(Object.keys(FEEDS).map(recordsOf))).flat() as Row[];
    const naming = rows.filter((row) => row.attendance_option);
    const without = naming.map((row) => ({ ...row, attendance_option: null }));
    const { groups } = readWith(meetingGuide, without);
    const agreeing = naming.filter((row, index) => {
      const { venue } = groups[index]!;
      return (venue === 'phone' ? 'online' : venue) === VENUES[String(row.attendance_option)];
    });
    expect([naming.length, agreeing.length]).to.deep.equal([3341, 3339]);
  });
});

const VENUES: Readonly<Record<string, string>> = {
  in_person: 'in-person',
  online: 'online',
  hybrid: 'hybrid',
  inactive: 'none',
};
