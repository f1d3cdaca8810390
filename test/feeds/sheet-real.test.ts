import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/feeds/json.js';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { sheet } from '../../src/feeds/sheet.js';
import { parseSheet } from '../../src/feeds/sheet-text.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

type Row = Readonly<Record<string, unknown>>;

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const textOf = async (name: string): Promise<string> => (await fetch(`/real-feeds/${name}`)).text();

const valueOf = async (name: string): Promise<unknown> => {
  const text = await textOf(name);
  return name.endsWith('.json') ? parseJson(text).value : parseSheet(text);
};

const SHEETS: Readonly<Record<string, number>> = {
  'sheet-aasanjose-derived.csv': 670,
  'sheet-benlomond-derived.google.json': 35,
  'sheet-tsml-plugin-template.csv': 36,
};

/** How often each is there. */
function tally(items: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[String(item)] = (counts[String(item)] ?? 0) + 1;
  return counts;
}

/** A second CSV reader: fields one after another, none of them shared with the first. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...data] = rows.filter((row) => row.join(''));
  return data.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at] ?? ''])));
}

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What the sheets do not have: no columns for coordinates, addresses of pages, PayPal. */
const WITHOUT = ['latitude', 'longitude', 'attendance_option', 'url', 'paypal'];
const lessOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !WITHOUT.includes(key)));

/** A group without what its two forms write otherwise: the parts of an address, and the words for types. */
const sameOf = ({ types, place, ...group }: Group): unknown => ({
  ...group,
  types: types.map(({ code, label }) => [code, label]).sort(),
  place: place && { ...place, street: null, city: null, region: null, postalCode: null, country: null },
});

describe('sheets of real organisations', () => {
  if (!names.includes('sheet-aasanjose-derived.csv')) {
    it('are not here', () => console.log('No real feeds beside this checkout: they were not read.'));
    return;
  }

  for (const [name, twin] of [
    ['sheet-aasanjose-derived.csv', 'tsml-aasanjose.json'],
    ['sheet-benlomond-derived.google.json', 'tsml-benlomond.json'],
  ] as const) {
    it(`${name}: the same meetings as ${twin}`, async () => {
      const rows = (await valueOf(twin)) as Row[];
      const { all } = readWith(sheet, sheet.recognise(await valueOf(name))!);
      const { all: twins } = readWith(meetingGuide, rows.map(lessOf));
      expect(all.length).to.equal(rows.length);
      all.forEach((group, at) => {
        expect(group && sameOf(group), `row ${at}`).to.deep.equal(twins[at] && sameOf(twins[at]));
      });
    });

    it(`${name}: the facts of ${twin} as it has them`, async () => {
      const rows = (await valueOf(twin)) as Row[];
      const { groups } = readWith(sheet, sheet.recognise(await valueOf(name))!);
      const said = groups.map(({ id, name: called, slots: [slot], place, types }) => [
        id,
        called,
        Number(slot!.weekday) % 7,
        slot!.start,
        place?.address,
        types.map(({ code }) => code).sort(),
      ]);
      const given = rows.map((row) => [
        row.slug,
        String(row.name).trim(),
        row.day,
        row.time,
        row.formatted_address,
        typesOf(row),
      ]);
      said.forEach((one, at) => {
        expect(one, `row ${at}`).to.deep.equal(given[at]);
      });
      const options = {
        'in-person': 'in_person',
        online: 'online',
        phone: 'online',
        hybrid: 'hybrid',
        none: 'inactive',
      };
      const naming = rows.flatMap((row, at) => (row.attendance_option ? [[row, groups[at]!] as const] : []));
      expect(naming.filter(([row, group]) => options[group.venue] !== row.attendance_option)).to.deep.equal(
        [],
      );
    });
  }

  it('their records, groups and problems', async () => {
    const found = await Promise.all(
      Object.keys(SHEETS).map(async (name) => {
        const { groups, problems } = readWith(sheet, sheet.recognise(await valueOf(name))!);
        return [name, groups.length, tally(codes(problems))];
      }),
    );
    expect(found).to.deep.equal([
      [
        'sheet-aasanjose-derived.csv',
        670,
        {
          'Venmo donation-refused': 22,
          'Types type-unknown': 6,
          'attendance_option no-way-in': 129,
          'Conference Phone phone-refused': 1,
        },
      ],
      ['sheet-benlomond-derived.google.json', 35, {}],
      ['sheet-tsml-plugin-template.csv', 36, { 'Updated date-unreadable': 36 }],
    ]);
  });

  it('an independent count of the CSV files: days, times, zones, and types that are understood', async () => {
    for (const name of ['sheet-aasanjose-derived.csv', 'sheet-tsml-plugin-template.csv']) {
      const rows = rowsOf(await textOf(name));
      const { groups } = readWith(sheet, sheet.recognise(await valueOf(name))!);
      const slots = groups.flatMap((group) => group.slots);
      expect(rows.length, name).to.equal(SHEETS[name]);
      expect(tally(slots.map(({ weekday }) => WEEK[Number(weekday) % 7]))).to.deep.equal(
        tally(rows.map(({ Day }) => Day)),
      );
      expect(slots.map(({ start }) => start)).to.deep.equal(rows.map(({ Time }) => clock(Time!)));
      expect(slots.map(({ timeZone }) => timeZone ?? '')).to.deep.equal(
        rows.map(({ Timezone }) => Timezone ?? ''),
      );
      const wheelchair = rows.filter(({ Types }) => /Wheelchair/.test(Types!)).length;
      const away = groups.filter(({ access }) => access.stepFree === null).length;
      expect(groups.length - away).to.be.at.most(wheelchair);
      expect(groups.filter(({ access }) => access.open === 'closed').length).to.equal(
        rows.filter(({ Types }) => /\bClosed(?:,|$)/.test(Types!.replace('Temporarily Closed', ''))).length,
      );
    }
  });

  it('old names of types: step, online, temporary closure', async () => {
    const { groups } = readWith(sheet, sheet.recognise(await valueOf('sheet-tsml-plugin-template.csv'))!);
    const rows = rowsOf(await textOf('sheet-tsml-plugin-template.csv'));
    const of = (code: string): number =>
      groups.filter(({ types }) => types.some((type) => type.code === code)).length;
    const named = (word: string): number => rows.filter(({ Types }) => Types!.includes(word)).length;
    expect(named('Step Meeting') * named('Online Meeting') * named('Temporary Closure')).to.be.above(0);
    expect([of('ST'), of('ONL'), of('TC')]).to.deep.equal([
      named('Step Meeting'),
      0,
      named('Temporary Closure'),
    ]);
  });

  it('nothing else is a sheet of ours', async () => {
    for (const name of names.filter((one) => /\.(?:json|csv|ics|md)$/.test(one))) {
      const found = sheet.recognise(await valueOf(name))?.length ?? null;
      expect(found, name).to.equal(SHEETS[name] ?? null);
    }
  });
});

const OF_THE_ROOM = ['X', 'XB', 'BA', 'BRK', 'CAN', 'CF', 'FF', 'OUT', 'SM'];

/** Without the plugin's mark for online, and without what is said of a closed room where people meet online. */
function typesOf(row: Row): string[] {
  const given = (row.types as string[]).filter((type) => type !== 'ONL');
  const isAway = given.includes('TC') && Boolean(row.conference_url);
  return given.filter((type) => !isAway || !OF_THE_ROOM.includes(type)).sort();
}

/** The engine's own reading of a time of day. */
const clock = (time: string): string => new Date(`1/1/2000 ${time}`).toTimeString().slice(0, 5);
