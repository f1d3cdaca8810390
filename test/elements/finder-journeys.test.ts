import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/peer-group-finder.js';
import { releaseClock, sitIn, stopClock } from '../helpers/clock.js';
import { GroupFinderHarness } from '../helpers/group-finder-harness.js';

// Monday 23 November 2026, 18:35 in Toronto.
const NOW = '2026-11-23T23:35:00Z';
const ZONE = 'America/Toronto';

const DAYS = 7;
const NAMES = [
  'Harbour',
  'Lantern',
  'Maple',
  'Riverside',
  'Open Door',
  'First Light',
  'Long Table',
  'Still Waters',
];

/** A town's week: 300 invented groups, in rooms and online, in three languages. */
const town = Array.from({ length: 300 }, (_, i) => ({
  id: `g${i}`,
  name: `${NAMES[i % NAMES.length]} ${i}`,
  venue: i % 3 ? 'in-person' : 'online',
  slots: [{ weekday: (i % DAYS) + 1, start: `${10 + (i % 12)}:00`, minutes: 60, timeZone: ZONE }],
  place: i % 3 ? { name: `Hall ${i % 20}`, city: i % 2 ? 'Toronto' : 'Kingston' } : undefined,
  join: i % 3 ? undefined : { url: 'https://meet.example.org/room' },
  languages: [['en'], ['fr'], ['pt']][i % 5] ?? ['en'],
  access: { audience: i % 4 ? [] : ['women'], stepFree: i % 2 === 0 },
  notes: i === 77 ? { meeting: 'We met under the old chestnut tree.' } : undefined,
}));

const press = async (key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) await sendKeys({ press: key });
};

async function arrive(): Promise<GroupFinderHarness> {
  const page = await fixture(
    html`<div lang="en"><peer-group-finder country="CA" .data=${{ groups: town }}></peer-group-finder></div>`,
  );
  const finder = await (await GroupFinderHarness.of(page)).settled();
  finder.focusSearch();
  return finder;
}

// A13: by keyboard alone, from the search box.
describe('By keyboard alone, somebody', () => {
  beforeEach(() => {
    stopClock(NOW);
    sitIn(ZONE);
  });
  afterEach(() => {
    fixtureCleanup();
    releaseClock();
  });

  it('reaches the first group in four tabs, and opens it', async () => {
    const finder = await arrive();
    await press('Tab', 4);
    expect(finder.focused).to.equal(finder.names[0]);
    await press('Enter');
    await finder.until(() => finder.detail.includes('Your first visit'));
    await press('Escape');
    await finder.until(() => finder.detail === '');
    expect(finder.focused).to.equal(finder.names[0]);
  });

  it('finds a step-free women’s group on Tuesday evening', async () => {
    const finder = await arrive();
    await finder.openFilters();
    for (const words of ['Tuesday', 'Evening', 'In person ', 'women', 'Step-free']) {
      finder.focusChoice(words);
      await press(' ');
      await finder.element.updateComplete;
    }
    const expected = town.filter(
      ({ slots: [slot], venue, access }) =>
        slot?.weekday === 2 &&
        slot.start >= '17:00' &&
        slot.start < '21:00' &&
        venue === 'in-person' &&
        access.audience.length &&
        access.stepFree,
    );
    expect(expected.length).to.be.greaterThan(0);
    expect([...finder.names].sort()).to.deep.equal(expected.map(({ name }) => name).sort());
  });

  it('finds one online tonight in French', async () => {
    const finder = await arrive();
    await press('Tab');
    await press(' ');
    await press('Tab');
    await press('Enter');
    await finder.openFilters();
    for (const words of ['French', 'Evening']) {
      finder.focusChoice(words);
      await press(' ');
      await finder.element.updateComplete;
    }
    const expected = town.filter(
      ({ slots: [slot], venue, languages }) =>
        slot?.weekday === 1 &&
        slot.start >= '18:00' &&
        slot.start < '21:00' &&
        venue === 'online' &&
        languages[0] === 'fr',
    );
    expect([...finder.names].sort()).to.deep.equal(expected.map(({ name }) => name).sort());
  });

  it('finds the one that is half remembered, from a note and with two slips', async () => {
    const finder = await arrive();
    await sendKeys({ type: 'chesnut tre' });
    await finder.until(() => finder.names.includes(town[77]?.name ?? ''));
    expect(finder.names).to.deep.equal([town[77]?.name]);
    await finder.until(() => finder.announced === '1 of 300 groups');
    expect(finder.days['Best matches']).to.deep.equal([town[77]?.name]);
  });
});

const isChromium = navigator.userAgent.includes('Chrome/');
const isWebKit = !isChromium && !navigator.userAgent.includes('Firefox/');

// A5: at 320 px every control is large enough for a thumb.
describe('On a small phone', () => {
  beforeEach(async () => {
    stopClock(NOW);
    sitIn(ZONE);
    if (!isWebKit) await setViewport({ width: 320, height: 640 });
  });
  afterEach(() => {
    fixtureCleanup();
    releaseClock();
  });

  it('a thumb meets every button, choice and filter', async () => {
    const finder = await arrive();
    await finder.openFilters();
    await finder.press(finder.names[0] ?? '');
    await finder.until(() => finder.detail.includes('Your first visit'));
    const targets =
      finder.element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, select, .choice') ?? [];
    const small = [...targets].filter(
      (one) => one.offsetParent && (one.offsetHeight < 44 || one.offsetWidth < 44),
    );
    expect(small.map((one) => one.textContent.trim())).to.deep.equal([]);
  });
});

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored?: boolean;
}

// A16: what a screen reader is given, through the shadow root.
(isChromium ? describe : describe.skip)(
  'To a screen reader (in Chromium, which alone shows its tree)',
  () => {
    afterEach(() => {
      fixtureCleanup();
      releaseClock();
    });

    it('the finder is a named search, a count, days as headings, and lists of groups that can be opened', async () => {
      stopClock(NOW);
      sitIn(ZONE);
      const finder = await arrive();
      const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, object>('cdp', {
        method: 'Accessibility.getFullAXTree',
      });
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const inOrder = (node: AxNode): AxNode[] => [
        node,
        ...(node.childIds ?? []).flatMap((id) => {
          const child = byId.get(id);
          return child ? inOrder(child) : [];
        }),
      ];
      const roles = ['heading', 'search', 'searchbox', 'button', 'DisclosureTriangle', 'list'];
      const said = nodes
        .filter(({ parentId }) => parentId === undefined)
        .flatMap(inOrder)
        .filter(({ ignored, role }) => !ignored && roles.includes(role?.value ?? ''))
        .map(({ role, name }) => `${role?.value ?? ''}: ${name?.value ?? ''}`);
      const from = said.indexOf('heading: Find a group');
      expect(said.slice(from, from + 9)).to.deep.equal([
        'heading: Find a group',
        'search: Find a group',
        'searchbox: Name, place or topic',
        'button: Today',
        'button: Online',
        'DisclosureTriangle: Filters',
        'heading: On now',
        'list: On now',
        `heading: ${finder.names[0] ?? ''}`,
      ]);
    });
  },
);
