import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { html } from 'lit';
import '../../src/define/peer-group-finder.js';
import type { PeerGroupFinder } from '../../src/elements/peer-group-finder/peer-group-finder.js';
import { releaseClock, sitIn, stopClock } from '../helpers/clock.js';
import { GroupDetailHarness } from '../helpers/group-detail-harness.js';
import { GroupFinderHarness } from '../helpers/group-finder-harness.js';

declare const axe: { run(context: Element, options: object): Promise<{ violations: { id: string }[] }> };

// Monday 23 November 2026, 18:35 in Toronto.
const NOW = '2026-11-23T23:35:00Z';
const ZONE = 'America/Toronto';

const hall = {
  name: 'Town Library',
  street: '12 Harbour Street',
  city: 'Kingston',
  latitude: 44.23,
  longitude: -76.48,
};
const slot = (weekday: number, more: object = {}): object => ({
  weekday,
  start: '19:00',
  minutes: 90,
  timeZone: ZONE,
  ...more,
});
const group = (name: string, more: object = {}): object => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  slots: [slot(2)],
  venue: 'in-person',
  place: hall,
  ...more,
});

interface Page {
  readonly contact?: boolean;
  readonly linkable?: boolean;
}

async function show(
  groups: object[],
  { contact = false, linkable = false }: Page = {},
): Promise<GroupDetailHarness> {
  const page = await fixture(
    html`<div>
      <peer-group-finder
        country="CA"
        ?show-contact=${contact}
        ?linkable=${linkable}
        .data=${{ groups }}
      ></peer-group-finder>
    </div>`,
  );
  const finder = await (await GroupFinderHarness.of(page)).settled();
  return new GroupDetailHarness(finder.element);
}

const opened = async (more: object = {}, page: Page = {}): Promise<GroupDetailHarness> =>
  (await show([group('Evening', more)], page)).open('Evening');

/** Puts something else in place of what the browser has, until the test is over. */
const undo: (() => void)[] = [];
function instead(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

describe('One group', () => {
  const address = location.href;
  beforeEach(() => {
    stopClock(NOW);
    sitIn(ZONE);
  });
  afterEach(() => {
    fixtureCleanup();
    releaseClock();
    undo.splice(0).forEach((each) => each());
    history.replaceState(null, '', address);
  });

  describe('opens in place', () => {
    it('by a press on its name, takes the focus, and gives it back', async () => {
      const detail = await opened();
      expect(detail.row('Evening').getAttribute('aria-expanded')).to.equal('true');
      expect(detail.region?.closest('[part="item"]')).to.equal(
        detail.row('Evening').closest('[part="item"]'),
      );
      await detail.press('Close');
      expect(detail.name).to.equal(null);
      expect(detail.focused).to.equal('Evening');
      expect(detail.row('Evening').getAttribute('aria-expanded')).to.equal('false');
    });

    // A13
    it('by keyboard, and closes by Escape', async () => {
      const detail = await show([group('Evening')]);
      detail.row('Evening').focus();
      await sendKeys({ press: 'Enter' });
      await detail.until(() => detail.hasFocus);
      await sendKeys({ press: 'Escape' });
      await detail.until(() => detail.name === null);
      expect(detail.focused).to.equal('Evening');
    });

    it('and leaves Escape alone where something inside has used it', async () => {
      const detail = await opened();
      const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      used.preventDefault();
      detail.region?.dispatchEvent(used);
      await detail.settle();
      expect(detail.name).to.equal('Evening');
    });

    it('one at a time; a second press on the name closes it', async () => {
      const detail = await show([group('Evening'), group('Morning')]);
      await detail.open('Evening');
      await detail.open('Morning');
      expect(detail.element.shadowRoot?.querySelectorAll('[part="detail"]').length).to.equal(1);
      detail.row('Morning').click();
      await detail.until(() => detail.name === null);
    });

    it('by its id, above the list where it has no row', async () => {
      const many = Array.from({ length: 30 }, (_, i) => group(`G${100 + i}`));
      const detail = await show([...many, group('Zest')]);
      await detail.element.open('zest');
      expect(detail.name).to.equal('Zest');
      expect(detail.hasFocus).to.equal(true);
      expect(detail.region?.closest('[part="item"]')).to.equal(null);
      detail.element.close();
      await detail.until(() => detail.name === null);
      expect(detail.focused).to.equal('G100');
      await detail.element.open('nobody');
      expect(detail.name).to.equal(null);
    });

    // A15
    it('with headings one level below its name', async () => {
      expect((await opened()).headingLevels).to.deep.equal([5]);
    });

    // A1
    it('without axe faults', async () => {
      const detail = await opened({
        venue: 'hybrid',
        join: { url: 'https://a.example.org/', onRequest: true },
      });
      const { violations } = await axe.run(detail.element, {});
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  });

  // T2, T3, T5
  describe('says when', () => {
    const online = { venue: 'online', place: null };
    const cases: [string, object, string[]][] = [
      ['every week', {}, ['Every Tuesday, 7:00 PM to 8:30 PM', 'Next: Tuesday, November 24, 7:00 PM']],
      [
        'on several days at once',
        { slots: [slot(4), slot(2)] },
        ['Every Tuesday and Thursday, 7:00 PM to 8:30 PM', 'Next: Tuesday, November 24, 7:00 PM'],
      ],
      [
        'every day',
        { slots: [1, 2, 3, 4, 5, 6, 7].map((day) => slot(day)) },
        ['Every day, 7:00 PM to 8:30 PM', 'Next: Monday, November 23, 7:00 PM'],
      ],
      [
        'online elsewhere: the zone, and the visitor’s time',
        { ...online, slots: [slot(2, { timeZone: 'Europe/London' })] },
        [
          'Every Tuesday, 7:00 PM to 8:30 PM, London time',
          'Next: Tuesday, November 24, 7:00 PM',
          '2:00 PM your time',
        ],
      ],
      [
        'every second week',
        {
          slots: [
            { ...slot(2), weekday: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-11-24' },
          ],
        },
        [
          'Every second week on Tuesday, 7:00 PM to 8:30 PM',
          'Next: Tuesday, November 24, 7:00 PM',
          'From November 24, 2026',
        ],
      ],
      [
        'the nth weekday of the month',
        { slots: [{ ...slot(2), weekday: null, rrule: 'FREQ=MONTHLY;BYDAY=2TU' }] },
        ['The second Tuesday of the month, 7:00 PM to 8:30 PM', 'Next: Tuesday, December 8, 7:00 PM'],
      ],
      [
        'other rules by their next dates',
        { slots: [{ ...slot(2), weekday: null, rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }] },
        [
          'Next on December 15, January 15, and February 15, 7:00 PM to 8:30 PM',
          'Next: Tuesday, December 15, 7:00 PM',
        ],
      ],
      [
        'dates of a workshop',
        { slots: [{ ...slot(2), weekday: null, dates: ['2026-12-01', '2026-12-08'] }] },
        ['On December 1 and December 8, 7:00 PM to 8:30 PM', 'Next: Tuesday, December 1, 7:00 PM'],
      ],
      [
        'until when, and when not',
        { slots: [slot(2, { until: '2027-03-02', except: ['2026-12-29'], minutes: null })] },
        [
          'Every Tuesday, 7:00 PM',
          'Next: Tuesday, November 24, 7:00 PM',
          'Until March 2, 2027',
          'Not on December 29',
          'The end is not stated.',
        ],
      ],
      ['by arrangement', { slots: [] }, ['By arrangement']],
    ];
    for (const [what, more, said] of cases) {
      it(what, async () => expect((await opened(more)).under('When')).to.deep.equal(said));
    }

    it('that clocks change', async () => {
      stopClock('2027-03-13T20:00:00Z');
      const detail = await opened({ slots: [slot(7, { start: '02:30' })] });
      expect(detail.text).to.contain('Clocks change on March 14. It starts at 3:30 AM that day.');
    });
  });

  // P4, P9
  describe('says where', () => {
    it('with three named ways there, by coordinates', async () => {
      const detail = await opened({ notes: { place: 'Side door.' } });
      expect(detail.under('Where').slice(0, 3)).to.deep.equal([
        'Town Library',
        '12 Harbour Street, Kingston',
        'Side door.',
      ]);
      expect(detail.link('Directions with Apple Maps')).to.equal(
        'https://maps.apple.com/?daddr=44.23%2C-76.48',
      );
      expect(detail.link('Directions with Google Maps')).to.contain('destination=44.23%2C-76.48');
      expect(detail.link('Directions with OpenStreetMap')).to.contain('?to=44.23%2C-76.48');
      const link = detail.anchor('Directions with Apple');
      expect(link?.rel).to.equal('noopener noreferrer');
      expect(link?.referrerPolicy).to.equal('no-referrer');
    });

    it('or by the address', async () => {
      const detail = await opened({ place: { street: '12 Harbour Street', city: 'Kingston' } });
      expect(detail.link('Directions with Apple')).to.equal(
        'https://maps.apple.com/?daddr=12%20Harbour%20Street%2C%20Kingston',
      );
    });

    it('only the area where it is approximate, and nothing online', async () => {
      const near = await opened({ place: { city: 'Kingston', approximate: true } });
      expect(near.text).to.contain('Ask the group for the exact place.');
      expect(near.text).not.to.contain('Directions');
      fixtureCleanup();
      const online = await opened({ venue: 'online', join: { url: 'https://a.example.org/' } });
      expect(online.headings).not.to.contain('Where');
      expect(online.text).not.to.contain('Directions');
    });
  });

  describe('says how to join', () => {
    const join = {
      url: 'https://meet.example.org/evening',
      notes: 'Passcode moon',
      phone: '+16135550142,,123#',
      phoneNotes: 'Then wait.',
      how: 'ask',
    };

    // S3
    it('with the host, and a number that dials the codes too', async () => {
      const detail = await opened({ venue: 'online', join });
      expect(detail.under('How to join')).to.deep.equal([
        'Please ask the group first.',
        'Join online meet.example.org',
        'Passcode moon',
        'Call +16135550142 Your phone enters the codes for you.',
        'Then wait.',
      ]);
      expect(detail.link('Join online')).to.equal(join.url);
      expect(detail.link('Call +1613')).to.equal('tel:+16135550142,,123%23');
    });

    it('only when somebody asks to see it, where the group wants that', async () => {
      const detail = await opened({ venue: 'online', join: { ...join, onRequest: true } });
      expect(detail.element.shadowRoot?.querySelector('.finder')?.outerHTML).not.to.match(
        /meet\.example|moon|5550142/,
      );
      await detail.press('Show how to join');
      expect(detail.text).to.contain('Passcode moon');
      expect(detail.focused).to.contain('meet.example.org');
      await detail.press('Close');
      await detail.open('Evening');
      expect(detail.text).not.to.contain('moon');
    });
  });

  describe('says what it is like', () => {
    // R8
    it('and names what is not stated, which is never a no', async () => {
      const detail = await opened({
        access: { open: 'closed', stepFree: false },
        fit: { cost: { free: true } },
      });
      const facts = detail.under('About this group');
      expect(facts).to.contain('Step-free way in No');
      expect(facts).to.contain('Cost Free');
      expect(facts).to.contain('Who may come Closed: only for people who are going through it.');
      expect(facts.at(-1)).to.match(/^Not stated For · Led by · Sign language · .*Please ask the group\.$/);
      expect(facts.filter((fact) => fact.endsWith(' No')).length).to.equal(1);
    });

    it('keeps the notes of meeting and group apart, as they were written', async () => {
      const notes = { meeting: 'One.\nhttps://a.example.org', group: '2 < 3 & more' };
      const detail = await opened({ notes });
      expect(detail.under('About the meeting')).to.deep.equal(['One. https://a.example.org']);
      expect(detail.under('From the group')).to.deep.equal(['2 < 3 & more']);
      expect(detail.anchor('https://a.example.org')).to.equal(undefined);
    });

    // R7, M7
    it('tells of a first visit, of limits, and that it adds to care', async () => {
      const detail = await opened();
      expect(detail.text).to.contain('You can just listen.');
      expect(detail.text).to.contain('Peer support adds to care.');
      expect(detail.region?.querySelector('slot[name="first-visit"]')).to.exist;
    });
  });

  describe('leads on', () => {
    it('to others at this place and of this group', async () => {
      const organisation = { name: 'Harbour Clinic' };
      const detail = await show([
        group('Evening', { organisation }),
        group('Morning', { slots: [slot(5)] }),
        group('Online', { venue: 'online', place: null, organisation }),
        group('Far', { place: { name: 'Hall', street: '1 Mill Lane', city: 'Kingston' } }),
        group('Over', { status: 'ended' }),
      ]);
      await detail.open('Evening');
      expect(detail.under('More groups at this place')).to.deep.equal(['Morning, Friday 7:00 PM']);
      expect(detail.under('More by this group')).to.deep.equal(['Online, Tuesday 7:00 PM']);
      await detail.press('Morning');
      await detail.until(() => detail.name === 'Morning' && detail.hasFocus);
    });

    it('to the contact only where the page asks for it', async () => {
      const contact = { name: 'Anna', email: 'anna@example.org', phone: '+16135550100' };
      const quiet = await opened({ contact });
      expect(quiet.element.shadowRoot?.querySelector('.finder')?.outerHTML).not.to.match(
        /Anna|anna@|5550100/,
      );
      fixtureCleanup();
      const detail = await opened({ contact }, { contact: true });
      expect(detail.under('Contact')).to.deep.equal(['Anna', 'Call +16135550100', 'anna@example.org']);
      expect(detail.link('anna@')).to.equal('mailto:anna@example.org');
    });

    it('to who runs it, to giving, and to where mistakes are told', async () => {
      const detail = await opened({
        organisation: { name: 'Harbour Clinic', url: 'https://clinic.example.org/' },
        links: {
          feedback: 'https://clinic.example.org/mistake',
          edit: 'https://clinic.example.org/edit',
          donate: [{ service: 'PayPal', url: 'https://paypal.example.com/x' }],
        },
      });
      expect(detail.under('Who runs it')).to.contain('Website clinic.example.org');
      expect(detail.link('Give with PayPal')).to.equal('https://paypal.example.com/x');
      expect(detail.link('Report a mistake')).to.equal('https://clinic.example.org/mistake');
      expect(detail.region?.querySelector('[href*="edit"]')).to.equal(null);
    });

    // R4
    it('to a question first, where nobody has looked for half a year', async () => {
      const old = await opened({ checked: { date: '2026-05-01', by: 'the office' } });
      expect(old.text).to.contain('Last checked May 1, 2026, please ask before you go.');
      fixtureCleanup();
      const fresh = await opened({
        checked: { date: '2026-11-01', by: 'the office' },
        updated: '2026-10-01',
      });
      expect(fresh.text).to.contain('Last checked November 1, 2026 by the office');
      expect(fresh.text).to.contain('Last updated October 1, 2026');
      expect(fresh.text).not.to.contain('please ask before');
    });
  });

  describe('can be kept and passed on', () => {
    it('as a calendar file', async () => {
      let file: Blob | null = null;
      let name = '';
      instead(URL, 'createObjectURL', (blob: Blob) => ((file = blob), 'blob:x'));
      instead(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        name = this.download;
      });
      const detail = await opened();
      await detail.press('Add to your calendar');
      expect(name).to.equal('evening.ics');
      const text = await (file as unknown as Blob).text();
      expect(text).to.contain('DTSTART;TZID=America/Toronto:20261124T190000');
      expect(text).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TU');
      expect(detail.said).to.equal('The calendar file was made.');
    });

    it('by a link to Google Calendar, which says whose it is', async () => {
      const detail = await opened();
      expect(detail.link('Google Calendar')).to.contain('https://calendar.google.com/');
      expect(detail.anchor('Google Calendar')?.referrerPolicy).to.equal('no-referrer');
    });

    it('not into a calendar where nothing is to come', async () => {
      expect((await opened({ slots: [] })).buttons).not.to.contain('Add to your calendar');
    });

    // P5
    it('as a text, without what the page’s address says besides', async () => {
      let text = '';
      instead(navigator, 'clipboard', { writeText: (given: string) => ((text = given), Promise.resolve()) });
      history.replaceState(null, '', `${location.pathname}?secret=1#here`);
      const detail = await opened();
      await detail.press('Copy');
      await detail.until(() => detail.said === 'Copied');
      expect(text.split('\n')).to.deep.equal([
        'Evening',
        'Every Tuesday, 7:00 PM to 8:30 PM',
        'Town Library, 12 Harbour Street, Kingston',
        `${location.origin}${location.pathname}`,
      ]);
    });

    it('by hand, where the page may not copy', async () => {
      instead(navigator, 'clipboard', undefined);
      const detail = await opened({ venue: 'hybrid', join: { url: 'https://meet.example.org/secret' } });
      await detail.press('Copy');
      await detail.until(() => detail.toCopy !== null);
      expect(detail.toCopy).to.contain('meet.example.org\n').and.not.to.contain('secret');
    });

    it('by the device’s own sheet, where there is one', async () => {
      let shared: ShareData | null = null;
      instead(
        navigator,
        'share',
        (data: ShareData) => ((shared = data), Promise.reject(new Error('closed'))),
      );
      const detail = await opened();
      await detail.press('Share');
      expect((shared as ShareData | null)?.title).to.equal('Evening');
    });

    it('on paper, without the rest of the page, which then is as it was', async () => {
      const sheets = document.adoptedStyleSheets.length;
      let during = 0;
      instead(window, 'print', () => (during = document.adoptedStyleSheets.length));
      const detail = await opened();
      await detail.press('Print');
      expect(during).to.equal(sheets + 1);
      dispatchEvent(new Event('afterprint'));
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      expect(detail.element.hasAttribute('data-peer-printing')).to.equal(false);
    });
  });

  // P5
  describe('and the page’s address', () => {
    it('stays, as do title, history and storage', async () => {
      const before = [location.href, document.title, history.length, localStorage.length];
      const detail = await opened();
      await detail.press('Close');
      expect([location.href, document.title, history.length, localStorage.length]).to.deep.equal(before);
    });

    it('does not open a group, unless the page says linkable', async () => {
      history.replaceState(null, '', '#peer-group=evening');
      const detail = await show([group('Evening')]);
      await detail.settle();
      expect(detail.name).to.equal(null);
    });

    it('names the open group where it is linkable, beside what else is there', async () => {
      history.replaceState(null, '', '#peer-find=day:2,how:in-person');
      const length = history.length;
      const detail = await opened({}, { linkable: true });
      expect(location.hash).to.equal('#peer-find=day:2,how:in-person&peer-group=evening');
      await detail.press('Close');
      expect(location.hash).to.equal('#peer-find=day:2,how:in-person');
      expect(history.length).to.equal(length);
    });

    it('opens the group that it names, at first and later', async () => {
      history.replaceState(null, '', '#peer-group=evening');
      const detail = await show([group('Evening'), group('Morning')], { linkable: true });
      await detail.until(() => detail.name === 'Evening');
      location.hash = '#peer-group=morning';
      await detail.until(() => detail.name === 'Morning');
      location.hash = '';
      await detail.until(() => detail.name === null);
    });

    it('is left alone by a finder that has gone', async () => {
      const detail = await opened({}, { linkable: true });
      const element: PeerGroupFinder = detail.element;
      element.remove();
      history.replaceState(null, '', address);
      dispatchEvent(new Event('hashchange'));
      expect(location.href).to.equal(address);
    });
  });
});
