import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/peer-group-finder.js';
import { comeBack, releaseClock, sitIn, stopClock } from '../helpers/clock.js';
import { GroupFinderHarness } from '../helpers/group-finder-harness.js';

// Monday 23 November 2026, 18:35 in Toronto.
const NOW = '2026-11-23T23:35:00Z';
const ZONE = 'America/Toronto';

const hall = { name: 'Town Library', street: '12 Harbour Street', city: 'Kingston' };
const weekly = (
  weekday: number,
  start: string,
  minutes?: number,
  timeZone: string | null = ZONE,
): object => ({
  weekday,
  start,
  timeZone,
  ...(minutes ? { minutes } : {}),
});
const group = (name: string, slots: object[], more: object = {}): object => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  slots,
  venue: 'in-person',
  place: hall,
  ...more,
});

async function show(groups: object[]): Promise<GroupFinderHarness> {
  const page = await fixture(
    html`<div><peer-group-finder country="CA" .data=${{ groups }}></peer-group-finder></div>`,
  );
  return (await GroupFinderHarness.of(page)).settled();
}

async function open(page: TemplateResult): Promise<GroupFinderHarness> {
  return GroupFinderHarness.of(await fixture(html`<div>${page}</div>`));
}

describe('A group finder', () => {
  beforeEach(() => {
    stopClock(NOW);
    sitIn(ZONE);
  });
  afterEach(() => {
    fixtureCleanup();
    releaseClock();
  });

  describe('lists groups', () => {
    it('under the days on which they meet, soonest first, ongoing ones last', async () => {
      const finder = await show([
        group('Next week again', [weekly(1, '09:00', 60)]),
        group('The Long Table', [], { kind: 'online-community', venue: 'online' }),
        group('Wednesday', [weekly(3, '19:00')]),
        group('Late today', [weekly(1, '22:00')]),
        group('Soon today', [weekly(1, '19:00')]),
        group('On now', [weekly(1, '18:00', 60)]),
        group('Tomorrow', [weekly(2, '08:00')]),
      ]);
      expect(finder.days).to.deep.equal({
        'On now': ['On now'],
        Today: ['Soon today', 'Late today'],
        Tomorrow: ['Tomorrow'],
        Wednesday: ['Wednesday'],
        Monday: ['Next week again'],
        'Any time, or by arrangement': ['The Long Table'],
      });
    });

    it('a group that meets on several days once, at the next of them, and names the others', async () => {
      const finder = await show([
        group('Three days', [weekly(5, '19:00'), weekly(1, '19:00'), weekly(3, '19:00')]),
      ]);
      expect(finder.days).to.deep.equal({ Today: ['Three days'] });
      expect(finder.row('Three days')).to.contain('also Wednesday and Friday');
    });

    it('a group that meets on every day says just that', async () => {
      const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekly(weekday, '19:00'));
      const finder = await show([group('Daily', daily)]);
      expect(finder.row('Daily')).to.contain('every day');
    });

    it('paused groups only where the page asks for them', async () => {
      const paused = [
        group('Here', [weekly(1, '19:00')]),
        group('Old Mill', [weekly(1, '20:00')], { status: 'paused' }),
      ];
      const finder = await show(paused);
      expect(finder.names).to.deep.equal(['Here']);
      expect(finder.element.groups.map(({ name }) => name)).to.deep.equal(['Here', 'Old Mill']);
      finder.element.showInactive = true;
      await finder.element.updateComplete;
      expect(finder.days).to.deep.equal({ Today: ['Here'], 'Paused for now': ['Old Mill'] });
    });

    it('a workshop whose dates have all passed not at all', async () => {
      const finder = await show([
        group('Over', [{ dates: ['2026-10-01'], start: '18:00', timeZone: ZONE }]),
        group('Here', [weekly(1, '19:00')]),
      ]);
      expect(finder.names).to.deep.equal(['Here']);
    });

    it('20 at first, then 50 more, and reading goes on at the first new one', async () => {
      const finder = await show(
        Array.from({ length: 90 }, (_, i) => group(`G${100 + i}`, [weekly(2, '08:00')])),
      );
      expect(finder.rows.length).to.equal(20);
      expect(finder.messages).to.contain('90 groups');
      await finder.press('Show 50 more');
      expect(finder.rows.length).to.equal(70);
      expect(finder.focused).to.contain('G120');
      await finder.press('Show 20 more');
      expect(finder.rows.length).to.equal(90);
      expect(finder.text).not.to.contain('Show');
    });
  });

  // T2, T3
  describe('says when', () => {
    const cases: [string, object, string][] = [
      [
        'a room in town: the time on its wall',
        group('A', [weekly(1, '19:30', 60)]),
        '7:30 PM starts in 55 minutes',
      ],
      ['later than in an hour: no count', group('A', [weekly(1, '21:00', 60)]), '9:00 PM'],
      ['on now, and until when', group('A', [weekly(1, '18:00', 60)]), '6:00 PM until 7:00 PM'],
      ['on now without a stated end', group('A', [weekly(1, '18:00')]), '6:00 PM'],
      ['noon', group('A', [weekly(2, '12:00')]), '12 noon'],
      ['midnight', group('A', [weekly(3, '00:00')]), '12 midnight'],
      ['online in the same zone', group('A', [weekly(1, '21:00')], { venue: 'online' }), '9:00 PM'],
      [
        'online elsewhere: the group’s time and city, then the visitor’s',
        group('A', [weekly(2, '19:00', 60, 'Europe/London')], { venue: 'online' }),
        '7:00 PM London 2:00 PM your time',
      ],
      [
        'online elsewhere on another weekday',
        group('A', [weekly(2, '01:00', 60, 'Europe/London')], { venue: 'online' }),
        'Tue 1:00 AM London Mon 8:00 PM your time',
      ],
      [
        'online without a zone',
        group('A', [weekly(2, '19:00', 60, null)], { venue: 'online' }),
        '7:00 PM time zone not given',
      ],
      ['a room without a zone', group('A', [weekly(2, '19:00', 60, null)]), '7:00 PM'],
      ['a room elsewhere', group('A', [weekly(2, '19:00', 60, 'Europe/London')]), '7:00 PM'],
      ['nothing is claimed of now without a zone', group('A', [weekly(1, '18:00', 60, null)]), '6:00 PM'],
      ['over midnight', group('A', [weekly(1, '18:30', 720)]), '6:30 PM until 6:30 AM'],
      ['a community', group('A', [], { kind: 'online-community', venue: 'online' }), 'Any time'],
      ['by arrangement', group('A', []), 'By arrangement'],
    ];
    for (const [what, given, said] of cases) {
      it(what, async () => expect((await show([given])).when('A')).to.equal(said));
    }

    it('that clocks change, on that day only', async () => {
      stopClock('2027-03-13T20:00:00Z');
      const finder = await show([group('Night', [weekly(7, '02:30', 60)])]);
      expect(finder.when('Night')).to.equal('3:30 AM Clocks change on this day.');
      stopClock('2027-03-14T20:00:00Z');
      comeBack();
      await finder.until(() => finder.when('Night') === '2:30 AM');
    });

    // T7
    it('in 24 hours where the language of the page does', async () => {
      const finder = await open(
        html`<div lang="en-GB">
          <peer-group-finder .data=${{ groups: [group('A', [weekly(1, '19:30')])] }}></peer-group-finder>
        </div>`,
      );
      await finder.settled();
      expect(finder.when('A')).to.equal('19:30 starts in 55 minutes');
    });
  });

  // T4
  describe('keeps up with the clock', () => {
    it('when somebody comes back to the tab', async () => {
      const finder = await show([group('Evening', [weekly(1, '19:00', 60)])]);
      expect(finder.when('Evening')).to.equal('7:00 PM starts in 25 minutes');
      stopClock('2026-11-24T00:00:00Z');
      comeBack();
      await finder.until(() => finder.when('Evening') === '7:00 PM until 8:00 PM');
      stopClock('2026-11-24T01:00:00Z');
      comeBack();
      await finder.until(() => finder.days['Monday'] !== undefined);
    });
  });

  describe('says who and where', () => {
    it('the few things that decide, and the place', async () => {
      const finder = await show([
        group('Quiet Harbour', [weekly(1, '19:00')], {
          programme: 'AA',
          languages: ['en', 'fr'],
          access: { open: 'open', audience: ['women'], stepFree: true },
        }),
      ]);
      expect(finder.row('Quiet Harbour')).to.contain('AA · open to everyone · women · French');
      expect(finder.row('Quiet Harbour')).to.contain('Town Library 12 Harbour Street, Kingston step-free');
    });

    // A12, S3
    it('the way in, named after the group, with its host', async () => {
      const join = { url: 'https://meet.example.org/evening' };
      const finder = await show([group('Evening', [weekly(1, '19:00')], { venue: 'online', join })]);
      expect(finder.links).to.contain('Join online: Evening -> https://meet.example.org/evening');
      expect(finder.row('Evening')).to.contain('meet.example.org');
    });

    // P4
    it('links that tell the other site nothing of this page', async () => {
      const finder = await show([
        group('Evening', [weekly(1, '19:00')], { venue: 'online', join: { url: 'https://a.example.org/' } }),
      ]);
      const [link] = finder.rows[0]?.querySelectorAll('a') ?? [];
      expect(link?.rel).to.equal('noopener noreferrer');
      expect(link?.referrerPolicy).to.equal('no-referrer');
    });
  });

  describe('never is a dead end', () => {
    it('shows nothing new for a moment, then a word', async () => {
      const finder = await open(html`<peer-group-finder src="/fault/hang"></peer-group-finder>`);
      expect(finder.messages).to.deep.equal([]);
      await finder.until(() => finder.messages.includes('Looking for groups …'));
    });

    it('says so when it takes long', async function () {
      this.timeout(12_000);
      const finder = await open(html`<peer-group-finder src="/fault/hang"></peer-group-finder>`);
      await finder.until(
        () => finder.messages[0]?.startsWith('This takes longer than usual.') === true,
        9000,
      );
      expect(finder.text).to.contain('It is not for emergencies.');
    });

    it('shows help, the page’s own words and a retry when the list cannot be had', async () => {
      const finder = await open(
        html`<peer-group-finder country="CA" src="/fault/status/404"
          ><p>Call the office.</p></peer-group-finder
        >`,
      );
      await finder.settled();
      expect(finder.text).to.contain('We could not get the list of groups.');
      expect(finder.fallbackShows).to.equal(true);
      expect(finder.links).to.contain('Call 911 -> tel:911');
      expect(finder.text).to.contain('Try again');
      expect(finder.text).not.to.match(/404|fetch|Error/);
    });

    it('gets the list when somebody tries again', async () => {
      const src = `/fault/flaky?fail=3&key=${Math.random()}&then=feeds/small.json`;
      const finder = await open(html`<peer-group-finder src=${src}></peer-group-finder>`);
      await finder.settled();
      await finder.press('Try again');
      await finder.until(() => finder.rows.length > 0);
      await finder.until(() => /^\d+ groups?$/.test(finder.announced));
    });

    it('shows what it has, and says that some is missing', async () => {
      const finder = await open(
        html`<peer-group-finder src="/fixtures/feeds/small.json /fault/status/404"></peer-group-finder>`,
      );
      await finder.settled();
      expect(finder.rows.length).to.be.greaterThan(0);
      await finder.until(() => finder.text.includes('this list may miss a few'));
    });

    it('says that nothing is listed, and shows help', async () => {
      const finder = await show([]);
      expect(finder.text).to.contain('No groups are listed here right now.');
      expect(finder.links).to.contain('Call 911 -> tel:911');
    });

    it('guesses no country', async () => {
      const finder = await open(html`<peer-group-finder .data=${{ groups: [] }}></peer-group-finder>`);
      await finder.settled();
      expect(finder.text).to.contain('Call your local emergency number.');
      expect(finder.links.filter((link) => link.includes('tel:'))).to.deep.equal([]);
      expect(finder.links.some((link) => link.includes('findahelpline.com'))).to.equal(true);
    });

    it('leaves the page’s own words where there is nothing to load', async () => {
      const finder = await open(html`<peer-group-finder><p>Tuesdays at 7 PM.</p></peer-group-finder>`);
      expect(finder.fallbackShows).to.equal(true);
    });

    // M7
    it('says with every list what peer support is not, and how to reach help', async () => {
      const finder = await show([group('A', [weekly(1, '19:00')])]);
      expect(finder.text).to.contain('Peer support adds to care. It is not for emergencies.');
      expect(finder.links).to.contain('Call 911 -> tel:911');
      expect(finder.links.some((link) => link.endsWith('-> tel:988'))).to.equal(true);
    });
  });

  describe('fits its page', () => {
    // A15
    for (const level of [1, 2, 4, 6]) {
      it(`with headings from level ${level}, and none left out`, async () => {
        const finder = await show([group('A', [weekly(1, '19:00')])]);
        finder.element.headingLevel = level;
        await finder.element.updateComplete;
        expect(finder.headingLevels).to.deep.equal(
          [level, level + 1, level + 2].map((each) => Math.min(6, each)),
        );
      });
    }

    // A10
    it('announces nothing on first paint, and its region is there before use', async () => {
      const finder = await show([group('A', [weekly(1, '19:00')])]);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(finder.announced).to.equal('');
    });

    it('announces once what “show more” gave', async () => {
      const finder = await show(Array.from({ length: 30 }, (_, i) => group(`G${i}`, [weekly(2, '08:00')])));
      await finder.press('Show 10 more');
      await finder.until(() => finder.announced === '30 of 30 groups shown');
    });
  });

  describe('stays light with ten thousand groups', () => {
    it('and draws only what is shown', async () => {
      const finder = await show(
        Array.from({ length: 10_000 }, (_, i) => group(`G${i}`, [weekly((i % 7) + 1, '19:00', 60)])),
      );
      expect(finder.rows.length).to.equal(20);
      expect(finder.nodes).to.be.below(2500);
    });
  });
});
