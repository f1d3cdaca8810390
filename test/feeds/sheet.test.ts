import { expect } from '@open-wc/testing';
import { sheet } from '../../src/feeds/sheet.js';
import { parseSheet } from '../../src/feeds/sheet-text.js';
import { SHEET_PROBLEMS } from '../../src/feeds/sheet-wording.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith, type ReadRecords } from '../helpers/reading.js';

type Cells = Readonly<Record<string, unknown>>;
type Case = readonly [cells: Cells, said: unknown, told?: readonly string[]];

/** An invented meeting that nothing is wrong with. */
const MEETING: Cells = {
  Name: 'Serenity',
  Slug: 'serenity',
  Day: 'Monday',
  Time: '7:00 PM',
  Types: 'Open',
  Address: '1 Example Street, Sampleton, EX 00001, USA',
};

const google = (...values: readonly unknown[]): object => ({
  range: "'Sheet1'!A1:ZZ1000",
  majorDimension: 'ROWS',
  values,
});

const HEADER = ['Name', 'Day', 'Time', 'Types', 'Slug', 'Address'];
const ROW = ['Hope', 'Friday', '18:00', 'C', 'hope', '2 Example Street, Sampleton, EX 00001, USA'];

function read(value: unknown, feed: Omit<Feed, 'src'> = {}): ReadRecords {
  const records = sheet.recognise(value);
  expect(records, 'recognised').not.to.be.null;
  return readWith(sheet, records!, feed);
}

function readOne(cells: Cells, feed: Omit<Feed, 'src'> = {}): { group: Group; told: string[] } {
  const whole = { ...MEETING, ...cells };
  const { groups, problems } = read(google(Object.keys(whole), Object.values(whole)), feed);
  return { group: groups[0]!, told: codes(problems) };
}

/** Each row: cells by their headings, what they become, and which problems are told. */
function table(
  title: string,
  say: (group: Group) => unknown,
  rows: readonly Case[],
  feed?: Omit<Feed, 'src'>,
): void {
  describe(title, () => {
    for (const [cells, said, told = []] of rows) {
      it(JSON.stringify(cells).slice(0, 100), () => {
        const one = readOne(cells, feed);
        expect(say(one.group)).to.deep.equal(said);
        expect(one.told).to.deep.equal(told);
      });
    }
  });
}

const weekdays = ({ slots }: Group): unknown => slots.map(({ weekday }) => weekday);
const times = ({ slots }: Group): unknown => slots.map(({ start, minutes }) => [start, minutes]);
const typeCodes = ({ types }: Group): unknown => types.map(({ code }) => code);

describe('sheet', () => {
  it('is a Meeting Guide record a row', () => {
    const { group, told } = readOne({ 'End Time': '8:15 PM', 'Conference URL': 'https://zoom.us/j/1' });
    expect(told).to.deep.equal([]);
    expect([group.id, group.name, group.venue, group.source.record]).to.deep.equal([
      'serenity',
      'Serenity',
      'hybrid',
      0,
    ]);
    expect(group.slots).to.deep.equal([{ weekday: 1, start: '19:00', minutes: 75, timeZone: null }]);
    expect(group.types).to.deep.equal([{ code: 'O', label: null, raw: 'Open' }]);
  });

  table('day', weekdays, [
    [{ Day: 'Sunday' }, [7]],
    [{ Day: ' monday ' }, [1]],
    [{ Day: 'TUE' }, [2]],
    [{ Day: '0' }, [7]],
    [{ Day: 6 }, [6]],
    [{ Day: 'Miércoles' }, [3]],
    [{ Day: 'miercoles' }, [3]],
    [{ Day: 'jeudi' }, [4]],
    [{ Day: '金曜日' }, [5]],
    [{ Day: 'zaterdag' }, [6]],
    [{ Day: 'segunda-feira' }, [1]],
    [{ Day: 'Štvrtok' }, [4]],
    [{ Day: 'söndag' }, [7]],
    [{ Day: 'วันศุกร์' }, [5]],
    [{ Day: 'Monday, Wednesday' }, [1, 3]],
    [{ Day: 'Mon/Wed & Friday' }, [1, 3, 5]],
    [{ Day: 'Monday, Monday' }, [1], ['Day day-repeated']],
    [{ Day: 'Someday' }, [], ['Day day-unreadable']],
    [{ Day: '8' }, [], ['Day day-unreadable']],
    [{ Day: '', Time: '' }, []],
  ]);

  table('time', times, [
    [{ Time: '6:00 PM' }, [['18:00', null]]],
    [{ Time: '18:00' }, [['18:00', null]]],
    [{ Time: '6:00\u202fPM' }, [['18:00', null]]],
    [{ Time: 'Noon' }, [['12:00', null]]],
    [{ Time: 'Midnight' }, [['00:00', null]]],
    [{ Time: '11:00 PM', 'End Time': '12:30 AM' }, [['23:00', 90]]],
    [{ Time: '18:00', 'End Time': '18:00' }, [['18:00', null]]],
    [{ Time: 0.75, 'End Time': 0.8125 }, [['18:00', 90]]],
    [{ Time: 'evening' }, [], ['Time time-unreadable']],
    [{ Time: '7:00 PM', 'End Time': 'late' }, [['19:00', null]], ['End Time end-unreadable']],
    [{ Time: '' }, [], ['Time time-missing']],
    [{ Day: '' }, [], ['Day day-missing']],
  ]);

  table('types', typeCodes, [
    [{ Types: 'O, W' }, ['O', 'W']],
    [{ Types: 'Open, Women' }, ['O', 'W']],
    [{ Types: 'open;wheelchair access' }, ['O', 'X']],
    [{ Types: 'Open, O' }, ['O']],
    [{ Types: 'o, 12X12' }, ['O', '12x12']],
    [{ Types: 11 }, ['11']],
    [
      { Types: 'Step Meeting, Online Meeting, Temporary Closure' },
      ['ST', 'TC'],
      ['attendance_option no-way-in'],
    ],
    [{ Types: 'Sign Language, Outdoor Meeting' }, ['ASL', 'OUT']],
    [{ Types: 'ES' }, ['S']],
    [{ Types: 'abierta, Diagnóstico dual' }, ['O', 'DD']],
    [{ Types: 'Open, BS' }, ['O', 'BS'], ['Types type-unknown']],
    [{ Types: 'constructor, __proto__' }, ['CONSTRUCTOR', '__PROTO__'], ['Types type-unknown']],
    [{ Types: '[O, "D"]' }, ['O', 'D']],
    [{ Types: ' , ' }, []],
    [{ Types: { O: 'D' } }, ['D']],
  ]);

  table(
    'types of another programme, with a table of its own',
    typeCodes,
    [
      [{ Types: 'Numbers' }, ['N']],
      [{ Types: 'n' }, ['N']],
      [{ Types: 'Women' }, ['W']],
      [{ Types: 'QQ' }, ['QQ']],
      [{ Types: 'Native American' }, ['NATIVE AMERICAN'], ['Types type-unknown']],
    ],
    { programme: 'DA', types: { N: 'Numbers' } },
  );

  it('types keep the words of the sheet', () => {
    const { group } = readOne({ Types: 'open, Wheelchair Access, X' });
    expect(group.types.map(({ raw }) => raw)).to.deep.equal(['open', 'Wheelchair Access']);
  });

  for (const language of ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th']) {
    it(`knows the names of all types in ${language}`, async () => {
      const module = (await import(`../../src/text/meeting-types/${language}.ts`)) as {
        default: Readonly<Record<string, string>>;
      };
      const labels = Object.entries(module.default);
      expect(labels.length).to.equal(87);
      for (const [code, label] of labels) {
        const { group, told } = readOne({ Types: label.toUpperCase() });
        expect(typeCodes(group), label).to.deep.equal([code]);
        expect(told, label).not.to.include('Types type-unknown');
      }
    });
  }

  table('headings', ({ id, name, place }) => [id, name, place?.name, place?.postalCode, place?.street], [
    [{ Name: '', meeting: 'Hope' }, ['serenity', 'Hope', null, null, null]],
    [{ LOCATION_NAME: 'Hall' }, ['serenity', 'Serenity', 'Hall', null, null]],
    [
      { Zip: '00123', City: 'Sampleton', Country: 'USA', Address: '1 Example Street' },
      ['serenity', 'Serenity', null, '00123', '1 Example Street'],
    ],
    [{ Location: 'Hall', 'Location Name': 'Hall' }, ['serenity', 'Serenity', 'Hall', null, null]],
    [
      { Location: 'Hall', 'Location Name': 'Barn' },
      ['serenity', 'Serenity', 'Hall', null, null],
      ['Location Name column-repeated'],
    ],
    [
      { 'Sponsor’s own column': 'x', __proto__: 'x', constructor: 'x', '': 'x' },
      ['serenity', 'Serenity', null, null, null],
    ],
  ]);

  it('an id is the slug where there is no slug', () => {
    const of = (...columns: string[]): string =>
      read(google(['Name', 'Day', 'Time', ...columns], ['Hope', 'Monday', '18:00', '501', 'hope'])).groups[0]!
        .id;
    expect([of('ID'), of('id', 'Slug')]).to.deep.equal(['501', 'hope']);
  });

  it('an address alone is the whole one, and with a city the street', () => {
    const whole = readOne({}).group.place!;
    const parts = readOne({
      Address: '1 Example Street',
      City: 'Sampleton',
      State: 'EX',
      Zip: '00001',
      Country: 'USA',
    });
    expect([whole.address, whole.street, whole.approximate]).to.deep.equal([MEETING.Address, null, false]);
    expect([parts.group.place!.address, parts.group.place!.street]).to.deep.equal([
      MEETING.Address,
      '1 Example Street',
    ]);
  });

  table('empty cells', ({ notes, place }) => [notes.meeting, place?.name], [
    [{ Notes: 'NULL', Location: '#N/A' }, [null, null]],
    [{ Notes: ' - ', Location: 'null' }, [null, null]],
    [{ Notes: null, Location: '' }, [null, null]],
    [{ Notes: '--', Location: 'Null Hall' }, ['--', 'Null Hall']],
    [{ Notes: '#REF!', Location: 'Hall' }, [null, 'Hall'], ['Notes formula-failed']],
    [{ Notes: ['x'], Location: 'Hall' }, [null, 'Hall'], ['Notes wrong-type']],
  ]);

  table('dates', ({ updated }) => updated, [
    [{ Updated: '10/31/2022' }, '2022-10-31'],
    [{ Updated: '2022-10-31 09:05:00' }, '2022-10-31T09:05:00Z'],
    [{ Updated: '2020-04-0416:50:58' }, null, ['Updated date-unreadable']],
  ]);

  it('reads regions, links, donations and people from their columns', () => {
    const { group, told } = readOne({
      Regions: 'Example County > Sampleton',
      Website: 'https://example.org',
      'conference-phone': '555-555-0100',
      Coordinates: '37.5, -122.25',
      'Contact 1 Name': 'Ann E.',
      'Feedback Emails': 'web@example.org, desk@example.org',
      'Edit URL': 'javascript:alert(1)',
      Entity: 'Example Intergroup',
      Timezone: 'Europe/Vienna',
    });
    expect(told).to.deep.equal(['Edit URL url-refused']);
    expect(group.place!.regions).to.deep.equal(['Example County', 'Sampleton']);
    expect([group.place!.latitude, group.place!.longitude]).to.deep.equal([37.5, -122.25]);
    expect([group.links.edit, group.links.feedback]).to.deep.equal([null, 'mailto:web@example.org']);
    expect([group.contact?.name, group.organisation?.name, group.slots[0]!.timeZone]).to.deep.equal([
      'Ann E.',
      'Example Intergroup',
      'Europe/Vienna',
    ]);
    expect(group.join?.phone).to.equal('5555550100');
  });
});

it('the words for problems of a sheet are short sentences', () => {
  for (const sentence of Object.values(SHEET_PROBLEMS).flat()) {
    expect(sentence).to.match(/^[A-Z\d].*[.…]$/);
    expect(sentence.length, sentence).to.be.below(90);
  }
});

describe('rows of a sheet', () => {
  it('may be cut after the last filled cell, and have more cells than Google has headings', () => {
    const { groups, problems } = read(google(HEADER, ['Hope', 'Friday', '18:00'], [...ROW, 'a note', '']));
    expect(groups.length).to.equal(2);
    expect(codes(problems)).to.deep.equal(['attendance_option no-way-in', 'Slug slug-missing']);
  });

  it('empty ones are no records at the end, and keep their number before it', () => {
    const { all, problems } = read(google(HEADER, ROW, [], ['', ' ', 'NULL'], ROW, [], ['']));
    expect(all.map((group) => group?.source.record ?? null)).to.deep.equal([0, null, null, 3]);
    expect(problems).to.deep.equal(
      [1, 2].map((record) => ({ record, field: null, code: 'row-empty', effect: 'hidden' })),
    );
  });

  it('empty ones above the header are skipped', () => {
    expect(read(google([], [''], HEADER, ROW)).groups.length).to.equal(1);
  });

  it('what is no row is lost, and nothing else', () => {
    const { groups, problems } = read(google(HEADER, 'x', 7, { Name: 'x' }, null, ROW));
    expect(groups.length).to.equal(1);
    expect(problems.map(({ code, effect }) => `${code} ${effect}`)).to.deep.equal([
      'not-a-record lost',
      'not-a-record lost',
      'not-a-record lost',
      'row-empty hidden',
    ]);
  });

  it('any cell may hold anything, and every record has one fate', () => {
    const odd = [null, '', 0, -1, 1e21, NaN, true, [], {}, [[]], 'x'.repeat(9_000), '<b>', '\u202e', '=1+1'];
    const headings = [
      ...HEADER,
      'Latitude',
      'Longitude',
      'Updated',
      'End Time',
      'Timezone',
      'Venmo',
      'Approximate',
    ];
    const rows = odd.flatMap((value) =>
      headings.map((_, at) => headings.map((_name, to) => (to === at ? value : ROW[to]))),
    );
    const { all, groups, problems } = read(google(headings, ...rows));
    const gone = problems.filter(({ effect, field }) => effect !== 'changed' && field === null);
    expect(groups.length + gone.length).to.equal(all.length);
    expect(problems.every(({ code }) => Object.hasOwn(SHEET_PROBLEMS, code))).to.be.true;
  });

  it('records of another list than its own are lost, without a throw', () => {
    const records = [null, undefined, 'x', ROW, { header: null }, { header: { fields: [], titles: [] } }];
    const { groups, problems } = readWith(sheet, records);
    expect([groups.length, problems.length]).to.deep.equal([0, records.length]);
  });
});

describe('a sheet is recognised', () => {
  const rows: readonly (readonly [value: unknown, is: boolean])[] = [
    [google(HEADER, ROW), true],
    [google(HEADER), true],
    [{ values: [HEADER, ROW] }, true],
    [google(['NAME ', 'start_time', 'FullAddress']), true],
    [google(['meeting', 'Conference URL', 'Region']), true],
    [{ majorDimension: 'COLUMNS', values: [HEADER, ROW] }, false],
    [google(), false],
    [google([]), false],
    [google(['Name', 'Phone', 'Address', 'Region'], ROW), false], // an address book
    [google(['Title', 'Day', 'Time', 'Address'], ROW), false], // nobody says that the title is the name
    [google(['Name', 'Day'], ROW), false],
    [google('Name, Day, Time'), false],
    [google([1, 2, null]), false],
    [{ values: 'Name' }, false],
    [{ range: 'A1' }, false],
    [[HEADER, ROW], false],
    [[{ name: 'Hope', day: 1, time: '18:00' }], false],
    [{ groups: [{ name: 'Hope', slots: [] }] }, false],
    [null, false],
    [undefined, false],
    ['Name,Day,Time', false],
    [7, false],
  ];
  for (const [value, is] of rows) {
    it(`${is ? 'yes' : 'no'}: ${JSON.stringify([value]).slice(1, 90)}`, () => {
      expect(sheet.recognise(value) !== null).to.equal(is);
    });
  }
});

describe('the text of a sheet', () => {
  const values = (text: string): unknown => parseSheet(text)?.values.filter((row) => row.some(Boolean));
  const TWO = [
    ['Name', 'Day'],
    ['Hope', 'Friday'],
  ];

  const texts: readonly (readonly [text: string, values: unknown])[] = [
    ['Name,Day\nHope,Friday', TWO],
    ['Name,Day\nHope,Friday\n', TWO],
    ['\ufeffName,Day\r\nHope,Friday\r\n', TWO],
    ['Name,Day\rHope,Friday', TWO],
    ['\n \nName,Day\n\nHope,Friday\n\n', TWO],
    ['Name;Day\nHope;Friday', TWO],
    ['Name\tDay\nHope\tFriday', TWO],
    ['sep=;\r\nName;Day\r\nHope;Friday', TWO],
    ['"Name";"Day"\n"Hope";"Friday"', TWO],
    ['"Name, short";Day\nHope;Friday', [['Name, short', 'Day'], TWO[1]]],
    ['Name,Day\n"Hope\r\nand ""so"" on, now",Friday', [TWO[0], ['Hope\r\nand "so" on, now', 'Friday']]],
    ['Name,Day\nHope\nHope,Friday,x', [TWO[0], ['Hope'], ['Hope', 'Friday', 'x']]],
    [
      '\tName\tDay\n1\tHope\tFriday',
      [
        ['', 'Name', 'Day'],
        ['1', 'Hope', 'Friday'],
      ],
    ],
    ['Name,Day\nHope,end\nend,Friday', [TWO[0], ['Hope', 'end'], ['end', 'Friday']]],
    ['Name,Day', undefined],
    ['Name\nHope', undefined],
    ['', undefined],
    ['\ufeff', undefined],
    ['Sorry, no such page.', undefined],
    ['<!doctype html>\n<p>a, b\n<p>c, d', undefined],
    ['{"a": 1,\n"b": 2}', undefined],
    [' [1,\n2]', undefined],
    ['BEGIN:VCALENDAR\nSUMMARY:a,b', undefined],
  ];
  for (const [text, said] of texts) {
    it(JSON.stringify(text).slice(0, 90), () => expect(values(text)).to.deep.equal(said));
  }

  const csv = (...lines: string[]): ReadRecords =>
    read(parseSheet(['Name,Slug,Day,Time,Types', ...lines].join('\r\n')));

  it('a row that is short is read and told; one that is long is lost, for its cells may have shifted', () => {
    const { groups, problems } = csv(
      'Hope,hope,Friday,18:00',
      'A, b and c,abc,Friday,18:00,O,',
      'Joy, so,joy,Friday,18:00,',
      'Ease,ease,Friday,18:00,O',
    );
    expect(groups.map(({ name }) => name)).to.deep.equal(['Hope', 'Ease']);
    expect(problems.filter(({ field }) => field === null)).to.deep.equal([
      { record: 0, field: null, code: 'row-too-short', effect: 'changed' },
      { record: 1, field: null, code: 'row-too-long', effect: 'lost' },
      { record: 2, field: null, code: 'row-too-long', effect: 'lost' },
    ]);
  });

  it('a quotation mark that is not closed costs the rows that run together', () => {
    const { all, problems } = csv(
      'Hope,hope,Friday,18:00,O',
      '"Joy,joy,Friday,18:00,O',
      'Ease,ease,Friday,18:00,O',
      'Calm,calm,Friday,18:00,O',
    );
    expect(all.map((group) => group?.name ?? null)).to.deep.equal(['Hope', null]);
    expect(problems.filter(({ effect }) => effect === 'lost')).to.deep.equal([
      { record: 1, field: null, code: 'quotes-wrong', effect: 'lost' },
    ]);
  });

  it('nor is a row guessed that a later quotation mark closed', () => {
    const { groups, problems } = csv(
      '"Joy,joy,Friday,18:00,O',
      'Ease,ease,Friday,18:00,O',
      'Calm,calm,Friday,18:00,"O, W"',
      'Hope,hope,Friday,18:00,O',
    );
    expect(groups.map(({ name }) => name)).to.deep.equal(['Hope']);
    expect(problems.filter(({ effect }) => effect === 'lost')).to.deep.equal([
      { record: 0, field: null, code: 'quotes-wrong', effect: 'lost' },
    ]);
  });

  it('a quotation mark too many inside a cell costs no other row', () => {
    const { groups, problems } = csv(
      '"Hope "and" Joy, now",hope,Friday,18:00,O',
      '"Ease\nand calm",ease,Friday,18:00,"O, W"',
      'The 5" room,room,Friday,18:00,O',
    );
    expect(groups.map(({ id }) => id)).to.deep.equal(['ease', 'room']);
    expect(problems.filter(({ effect }) => effect === 'lost')).to.deep.equal([
      { record: 0, field: null, code: 'quotes-wrong', effect: 'lost' },
    ]);
  });
});
