import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/peer-group-finder.js';
import { releaseClock, sitIn, stopClock } from '../helpers/clock.js';
import { GroupFinderHarness } from '../helpers/group-finder-harness.js';

// Monday 23 November 2026, 18:35 in Toronto.
const NOW = '2026-11-23T23:35:00Z';
const ZONE = 'America/Toronto';
const slot = (weekday: number, start: string, timeZone: string | null = ZONE): object => ({
  weekday,
  start,
  minutes: 60,
  timeZone,
});
const place = (city: string, latitude: number, longitude: number): object => ({
  city,
  region: 'Ontario',
  latitude,
  longitude,
});

const KINGSTON = place('Kingston', 44.23, -76.48);
const TORONTO = place('Toronto', 43.65, -79.38);

const groups = [
  {
    id: 'a',
    name: 'Quiet Harbour',
    slots: [slot(2, '19:00')],
    venue: 'in-person',
    place: KINGSTON,
    access: { audience: ['women'], stepFree: true },
    languages: ['en'],
    topics: ['depression'],
  },
  {
    id: 'b',
    name: 'São Paulo em Toronto',
    slots: [slot(3, '08:00'), slot(2, '20:00')],
    venue: 'in-person',
    place: TORONTO,
    languages: ['pt'],
    topics: ['anxiety'],
  },
  {
    id: 'c',
    name: 'Evening Online',
    slots: [slot(1, '20:00')],
    venue: 'online',
    access: { audience: ['women'] },
    languages: ['fr'],
    topics: ['anxiety'],
  },
  {
    id: 'd',
    name: 'The Long Table',
    kind: 'online-community',
    slots: [],
    venue: 'online',
    languages: ['en'],
  },
  {
    id: 'e',
    name: 'Old Harbour',
    slots: [slot(5, '12:00')],
    venue: 'hybrid',
    place: TORONTO,
    languages: ['en'],
    access: { open: 'open' },
  },
];

async function open(finder: TemplateResult): Promise<GroupFinderHarness> {
  const page = await fixture(html`<div>${finder}</div>`);
  return (await GroupFinderHarness.of(page)).settled();
}

const show = (): Promise<GroupFinderHarness> =>
  open(html`<peer-group-finder .data=${{ groups }}></peer-group-finder>`);

describe('In a group finder somebody finds the group that fits', () => {
  beforeEach(() => {
    stopClock(NOW);
    sitIn(ZONE);
  });
  afterEach(() => {
    fixtureCleanup();
    releaseClock();
  });

  describe('by words', () => {
    const cases: [string, string, string[]][] = [
      ['part of a word', 'harb', ['Quiet Harbour', 'Old Harbour']],
      ['in any order', 'harbour quiet', ['Quiet Harbour']],
      ['without accents', 'sao paulo', ['São Paulo em Toronto']],
      ['a place', 'kingston', ['Quiet Harbour']],
      ['a topic', 'ANXIETY', ['Evening Online', 'São Paulo em Toronto']],
      ['with a slip of the hand', 'qiuet', ['Quiet Harbour']],
      [
        'signs do nothing',
        '.*',
        ['Evening Online', 'Quiet Harbour', 'São Paulo em Toronto', 'Old Harbour', 'The Long Table'],
      ],
    ];
    for (const [what, words, names] of cases) {
      it(what, async () => {
        const finder = await show();
        await finder.type(words);
        await finder.until(() => JSON.stringify(finder.names) === JSON.stringify(names));
      });
    }

    it('and each says its day, for they stand under none', async () => {
      const finder = await show();
      await finder.type('harbour');
      await finder.until(() => finder.days['Best matches'] !== undefined);
      expect(finder.when('Quiet Harbour')).to.equal('Tue 7:00 PM');
    });

    it('and is told when the words were not found as typed', async () => {
      const finder = await show();
      await finder.type('harbuor');
      await finder.until(() =>
        finder.messages.includes('Nothing has just these words. These are much like them.'),
      );
    });
  });

  describe('by filters', () => {
    it('with counts that are true beside the choices in other filters', async () => {
      const finder = await show();
      await finder.openFilters();
      expect(finder.filters['Topic']).to.deep.equal(['anxiety 2', 'depression 1']);
      expect(finder.filters['Day']).to.deep.equal([
        'Today 1',
        'Tomorrow 2',
        'Monday 1',
        'Tuesday 2',
        'Wednesday 1',
        'Friday 1',
      ]);
      await finder.choose('women');
      expect(finder.names).to.deep.equal(['Evening Online', 'Quiet Harbour']);
      expect(finder.filters['Topic']).to.deep.equal(['anxiety 1', 'depression 1']);
      expect(finder.filters['For whom']).to.deep.equal(['[women 2]']);
      expect(finder.messages).to.include('2 of 5 groups');
    });

    it('one of several choices in a filter is enough; each filter has to be met', async () => {
      const finder = await show();
      await finder.openFilters();
      await finder.choose('French');
      await finder.choose('Portuguese');
      expect(finder.names).to.deep.equal(['Evening Online', 'São Paulo em Toronto']);
      await finder.choose('In person ');
      expect(finder.names).to.deep.equal(['São Paulo em Toronto']);
    });

    it('a day and a time of day are of one and the same meeting', async () => {
      const finder = await show();
      await finder.openFilters();
      await finder.choose('Tuesday');
      await finder.choose('Evening');
      expect(finder.days).to.deep.equal({ Tomorrow: ['Quiet Harbour', 'São Paulo em Toronto'] });
      await finder.choose('Tuesday');
      await finder.choose('Evening');
      await finder.choose('Wednesday');
      await finder.choose('Evening');
      expect(finder.names).to.deep.equal([]);
    });

    it('hybrid is its own choice', async () => {
      const finder = await show();
      await finder.openFilters();
      await finder.choose('In person and online');
      expect(finder.names).to.deep.equal(['Old Harbour']);
    });

    it('a wide place holds the narrow ones', async () => {
      const finder = await show();
      await finder.openFilters();
      expect(finder.filters['Where']).to.deep.equal(['Ontario 3', 'Kingston 1', 'Toronto 2']);
      await finder.choose('Ontario');
      expect(finder.names.length).to.equal(3);
    });

    it('chosen ones can be taken back one by one, or all at once', async () => {
      const finder = await show();
      await finder.press('Today');
      await finder.openFilters();
      await finder.choose('women');
      await finder.until(() => finder.chips.length === 3);
      expect(finder.chips).to.deep.equal(['Today, remove', 'women, remove', 'Clear all']);
      await finder.press('women, remove');
      expect(finder.chips).to.deep.equal(['Today, remove', 'Clear all']);
      await finder.press('Clear all');
      expect(finder.names.length).to.equal(5);
    });
  });

  describe('near them', () => {
    const real = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    const stub = (answer: (yes: PositionCallback, no: PositionErrorCallback) => void): void => {
      navigator.geolocation.getCurrentPosition = (yes: PositionCallback, no: PositionErrorCallback) =>
        answer(yes, no);
    };
    afterEach(() => {
      navigator.geolocation.getCurrentPosition = real;
    });

    it('when they ask; groups online are listed too, and say so', async () => {
      stub((yes) => yes({ coords: { latitude: 44.231234, longitude: -76.481234 } } as GeolocationPosition));
      const finder = await open(
        html`<div lang="en-CA"><peer-group-finder .data=${{ groups }}></peer-group-finder></div>`,
      );
      await finder.openFilters();
      expect(finder.text).to.contain('Your browser will ask you first.');
      await finder.press('Near me');
      await finder.until(() => finder.text.includes('Groups online or by phone are listed too.'));
      expect(finder.names).to.deep.equal([
        'Evening Online',
        'Quiet Harbour',
        'Old Harbour',
        'The Long Table',
      ]);
      expect(finder.row('Quiet Harbour')).to.contain('about 0 km away');
    });

    it('and when the browser refuses, words are still there', async () => {
      stub((_, no) => no({ code: 1 } as GeolocationPositionError));
      const finder = await show();
      await finder.openFilters();
      await finder.press('Near me');
      await finder.until(() => finder.text.includes('You can type a town or postcode instead.'));
      expect(finder.names.length).to.equal(5);
    });
  });

  describe('and never stands before nothing', () => {
    it('each wish that could be left out says how many groups that would give, and help shows', async () => {
      const finder = await open(
        html`<peer-group-finder country="CA" .data=${{ groups }}></peer-group-finder>`,
      );
      await finder.press('Today');
      await finder.type('kingston');
      await finder.until(() => finder.text.includes('No group fits all of that.'));
      expect(finder.chips).to.include('Without “kingston”: 1 group');
      expect(finder.chips).to.include('Without Today: 1 group');
      expect(finder.links).to.include('Call 911 -> tel:911');
      await finder.press('Without Today');
      expect(finder.names).to.deep.equal(['Quiet Harbour']);
    });

    // M8
    it('words that speak of crisis change nothing else', async () => {
      const finder = await open(
        html`<peer-group-finder country="CA" .data=${{ groups }}></peer-group-finder>`,
      );
      await finder.type('i want to die');
      await finder.until(() => finder.text.includes('No group fits all of that.'));
      expect(finder.links).to.include('Call 911 -> tel:911');
      expect(document.querySelector('dialog')).to.equal(null);
    });
  });

  describe('as the page wants it', () => {
    it('with choices made at first, that a visitor can take back', async () => {
      const finder = await open(
        html`<peer-group-finder how="online" .data=${{ groups }}></peer-group-finder>`,
      );
      await finder.until(() => finder.names.length === 2);
      expect(finder.chips).to.deep.equal(['Online, remove', 'Clear all']);
    });

    it('or with choices that stay', async () => {
      const finder = await open(
        html`<peer-group-finder how="online" lock="how" .data=${{ groups }}></peer-group-finder>`,
      );
      await finder.until(() => finder.names.length === 2);
      await finder.openFilters();
      expect(finder.chips).to.deep.equal([]);
      expect(Object.keys(finder.filters)).not.to.include('How to meet');
    });
  });

  // A10, P5, P6
  it('what settled is announced once and told to the page in counts; the address never changes', async () => {
    const told: unknown[] = [];
    const before = [location.href, history.length, document.title];
    const finder = await show();
    finder.element.addEventListener('peer-results', ({ shown, total }) => told.push([shown, total]));
    await finder.type('harbou');
    await finder.type('harbour');
    await finder.until(() => finder.announced === '2 of 5 groups');
    expect(told).to.deep.equal([[2, 5]]);
    expect([location.href, history.length, document.title]).to.deep.equal(before);
  });

  describe('as a link says it, where the page allows that', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('choices stand in the address, words never do', async () => {
      const finder = await open(html`<peer-group-finder linkable .data=${{ groups }}></peer-group-finder>`);
      const before = history.length;
      await finder.press('Online');
      await finder.type('evening');
      await finder.until(() => finder.names.length === 1);
      expect(location.hash).to.equal('#peer-find=how:online');
      expect(history.length).to.equal(before);
      await finder.press('Online');
      expect(location.hash).to.equal('');
    });

    it('and an address shows its list, also one that comes later', async () => {
      history.replaceState(null, '', '#peer-find=audience:women,how:in-person');
      const finder = await open(html`<peer-group-finder linkable .data=${{ groups }}></peer-group-finder>`);
      await finder.until(() => finder.names.join() === 'Quiet Harbour');
      location.hash = '#peer-find=language:pt';
      await finder.until(() => finder.names.join() === 'São Paulo em Toronto');
    });
  });
});
