import { expect } from '@open-wc/testing';
import { bmlt } from '../../src/feeds/bmlt.js';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { parseJson } from '../../src/feeds/json.js';
import { plainGroups } from '../../src/feeds/plain-groups.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

const ZONE = 'America/New_York';
const OURS = [
  'bmlt-gny-search',
  ...[2, 3, 4].map((day) => `bmlt-ny-geo-search-day${day}`),
  'bmlt-ny-empty-search',
];

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const valueOf = async (name: string): Promise<unknown> =>
  parseJson(await (await fetch(`/real-feeds/${name}`)).text()).value;

type Row = Record<string, string>;
interface Answer {
  meetings: Row[];
  formats: Row[];
}

/** How often each is there, the independent way to count. */
function tally(all: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

/** What the file says of a meeting, by formats.md alone. */
function counted(row: Row): object {
  const [hours = 0, minutes = 0] = (row.duration_time ?? '').split(':').map(Number);
  return {
    name: row.meeting_name?.trim(),
    day: Number(row.weekday_tinyint) === 1 ? 7 : Number(row.weekday_tinyint) - 1,
    start: row.start_time?.slice(0, 5),
    minutes: row.duration_time ? hours * 60 + minutes : null,
    zone: ZONE,
    venue: 'in-person',
    street: row.location_street?.trim() || null,
    point: [Number(row.latitude), Number(row.longitude)],
    postalCode: row.location_postal_code_1?.trim() || null,
    hall: row.location_text?.trim() || null,
  };
}

const told = ({ name, slots, venue, place }: Group): object => ({
  name,
  day: slots[0]?.weekday,
  start: slots[0]?.start,
  minutes: slots[0]?.minutes,
  zone: slots[0]?.timeZone,
  venue,
  street: place?.street,
  point: [place?.latitude, place?.longitude],
  postalCode: place?.postalCode,
  hall: place?.name,
});

/** Rows whose formats have a meaning, by world id in the list that came along. */
const meaning = ({ meetings, formats }: Answer, worldId: string): number => {
  const keys = new Set(
    formats.filter((one) => one.world_id === worldId && one.lang === 'en').map((one) => one.key_string),
  );
  return meetings.filter((row) => row.formats?.split(',').some((key) => keys.has(key))).length;
};

const facts = (groups: readonly Group[]): object => ({
  OPEN: groups.filter(({ types }) => types.some(({ code }) => code === 'O')).length,
  CLOSED: groups.filter(({ access }) => access.open === 'closed').length,
  WCHR: groups.filter(({ access }) => access.stepFree === true).length,
  W: groups.filter(({ access }) => access.audience.includes('women')).length,
  M: groups.filter(({ access }) => access.audience.includes('men')).length,
  Y: groups.filter(({ access }) => access.audience.includes('young-people')).length,
  BEG: groups.filter(({ access }) => access.audience.includes('newcomers')).length,
  DISC: groups.filter(({ types }) => types.some(({ code }) => code === 'D')).length,
  SPK: groups.filter(({ types }) => types.some(({ code }) => code === 'SP')).length,
});

describe('BMLT answers of a real server', () => {
  if (!names.includes('bmlt-gny-search.json')) {
    it('are not here', () => console.log('No real feeds beside this checkout: they were not read.'));
    return;
  }

  it('are recognised, and nothing else is', async () => {
    const found: string[] = [];
    for (const name of names.filter((one) => one.endsWith('.json'))) {
      const value = await valueOf(name);
      if (bmlt.recognise(value) === null) continue;
      found.push(name.replace('.json', ''));
      expect([meetingGuide.recognise(value), plainGroups.recognise(value)], name).to.deep.equal([null, null]);
    }
    expect(found).to.have.members(OURS);
  });

  it('912 meetings: all facts equal an independent count', async () => {
    const rows = (await valueOf('bmlt-gny-search.json')) as Row[];
    const { groups, problems } = readWith(bmlt, bmlt.recognise(rows)!, { timeZone: ZONE });
    expect(groups.length).to.equal(912);
    for (const [index, row] of rows.entries())
      expect(told(groups[index]!), `record ${index}`).to.deep.equal(counted(row));
    expect(new Set(groups.map(({ id }) => id)).size).to.equal(912);
    expect(tally(groups.map(({ slots }) => String(slots[0]?.weekday)))).to.deep.equal({
      ...{ 1: 136, 2: 140, 3: 125, 4: 134, 5: 135, 6: 127, 7: 115 },
    });
    const addresses = rows.flatMap((row) => [row.contact_email_1!, row.contact_email_2!]).filter(Boolean);
    const refused = addresses.filter((one) => !one.includes('@')).length;
    expect(tally(codes(problems).map((code) => code.replace(/_\d/, '')))).to.deep.equal({
      'contact_email email-refused': refused,
    });
    expect(JSON.stringify(groups)).not.to.include('#@-@#');
  });

  it('912 meetings mean the same with the list of formats and without it', async () => {
    const meetings = (await valueOf('bmlt-gny-search.json')) as Row[];
    const formats = (await valueOf('bmlt-gny-formats-all-languages.json')) as Row[];
    const bare = readWith(bmlt, bmlt.recognise(meetings)!).groups;
    const { groups, problems } = readWith(bmlt, bmlt.recognise({ meetings, formats })!);
    const meant = ({ access, languages, types }: Group): object => [
      access,
      languages,
      types.map(({ code }) => code),
    ];
    expect(groups.map(meant)).to.deep.equal(bare.map(meant));
    const worldIds = ['OPEN', 'CLOSED', 'WCHR', 'W', 'M', 'Y', 'BEG', 'DISC', 'SPK'];
    const expected = Object.fromEntries(worldIds.map((id) => [id, meaning({ meetings, formats }, id)]));
    expect(facts(groups)).to.deep.equal(expected);
    expect(tally(groups.map(({ languages }) => languages.join()))).to.deep.equal({ en: 910, es: 2 });
    expect(groups.flatMap(({ types }) => types).every(({ label }) => label !== null)).to.equal(true);
    expect(problems.length).to.equal(3);
    const spanish = meetings.map((row) => ({ ...row, lang_enum: 'es' }));
    const labels = readWith(bmlt, bmlt.recognise({ meetings: spanish, formats })!).groups.flatMap(
      ({ types }) => types,
    );
    expect(labels.find(({ code }) => code === 'O')?.label).to.equal('Abierta');
  });

  for (const [day, count] of [
    [2, 53],
    [3, 54],
    [4, 62],
  ] as const)
    it(`${count} meetings of day ${day} that have few fields`, async () => {
      const answer = (await valueOf(`bmlt-ny-geo-search-day${day}.json`)) as Answer;
      const { groups, problems } = readWith(bmlt, bmlt.recognise(answer)!, { timeZone: ZONE });
      expect([groups.length, problems.length]).to.deep.equal([count, 0]);
      for (const [index, row] of answer.meetings.entries())
        expect(told(groups[index]!), `record ${index}`).to.deep.equal(counted(row));
      expect(new Set(groups.map(({ slots }) => slots[0]?.weekday))).to.deep.equal(new Set([day - 1]));
      const ids = ['OPEN', 'CLOSED', 'WCHR', 'W', 'M', 'Y', 'BEG', 'DISC', 'SPK'];
      expect(facts(groups)).to.deep.equal(Object.fromEntries(ids.map((id) => [id, meaning(answer, id)])));
    });

  it('an answer that found nothing is read as such', async () => {
    expect(bmlt.recognise(await valueOf('bmlt-ny-empty-search.json'))).to.deep.equal([]);
  });
});
