import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { PeerErrorEvent, PeerLoadEvent, PeerProblemEvent } from '../../src/context/events.js';
import type { PeerMentorRequestEvent } from '../../src/context/mentor-request.js';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-mentor-list.js';
import '../../src/define/peer-support-provider.js';
import type { PeerMentorList } from '../../src/elements/peer-mentor-list/peer-mentor-list.js';
import type { Problem } from '../../src/model/problem.js';
import { manyMentors, mentorsAround } from '../../stories/fixtures/mentors.js';
import { comeBack, releaseClock, stopClock } from '../helpers/clock.js';
import { MentorListHarness } from '../helpers/mentor-list-harness.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

const NOW = '2026-11-23T12:00:00Z';
const mentors = mentorsAround(Date.parse(NOW)).mentors as readonly Record<string, unknown>[];
const [dana, musa] = mentors as [Record<string, unknown>, Record<string, unknown>];
const NAMES = mentors.map(({ name }) => name as string);

const harnessIn = (page: ParentNode): Promise<MentorListHarness> =>
  new MentorListHarness(page.querySelector<PeerMentorList>('peer-mentor-list')!).settled();

const open = async (page: TemplateResult): Promise<MentorListHarness> =>
  harnessIn(await mount(html`<div style="inline-size: 900px">${page}</div>`));

const show = (data: unknown = { mentors }): Promise<MentorListHarness> =>
  open(html`<peer-mentor-list .data=${data}></peer-mentor-list>`);

/** Files with one mentor each. */
const DANA = '/fixtures/mentors/dana.json';
const MUSA = '/fixtures/mentors/musa.json';

const fateOf = ({ field, effect }: Problem): boolean => field === null && effect !== 'changed';

describe('peer-mentor-list', () => {
  const realWarn = console.warn;
  let warned: string[] = [];

  beforeEach(() => {
    stopClock(NOW);
    warned = [];
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    unmount();
    releaseClock();
    console.warn = realWarn;
  });

  describe('shows', () => {
    it('the first twelve mentors as cards, and how many there are', async () => {
      const list = await show();
      expect([list.count, list.cards.length]).to.deep.equal(['14 mentors', 12]);
      expect(list.card('Dana') + list.card('Musa')).to.match(/Ask about (Dana|Musa)/);
      expect(list.element.mentors.map(({ name }) => name).sort()).to.deep.equal([...NAMES].sort());
    });

    // R6
    it('them in the order of the day: the same for all, another tomorrow, and never another while somebody looks', async () => {
      const [one, two] = [await show(), await show({ mentors: mentors.toReversed() })];
      expect(one.names).to.deep.equal(two.names);
      stopClock('2026-11-24T12:00:00Z');
      comeBack();
      await one.element.updateComplete;
      expect(one.names).to.deep.equal(two.names);
      expect((await show()).names).not.to.deep.equal(one.names);
    });

    // M7
    it('what peer support is not, and the way to help, above all cards', async () => {
      const list = await show();
      await list.until(({ links }) => links.length > 0);
      const [, care] = /^(.*?)Name, topic or language/.exec(list.text) ?? [];
      expect(care).to.contain('Peer support adds to care. It is not treatment, and not for emergencies.');
      expect(care).to.contain('In danger right now');
    });

    it('the way to the help banner where there is one, once above the cards and once on each', async () => {
      const list = await open(
        html`<peer-help-banner country="CA"></peer-help-banner
          ><peer-mentor-list .data=${{ mentors }}></peer-mentor-list>`,
      );
      await list.until(({ text }) => text.includes('not for emergencies. Help now'));
      expect(list.text).not.to.contain('In danger right now');
      await list.press('Help now');
      expect(document.activeElement?.localName).to.equal('peer-help-banner');
    });

    it('without a banner, cards lead to the help above them', async () => {
      const list = await show();
      await list.press('Help now');
      expect(list.focused?.getAttribute('part')).to.equal('note');
    });

    // A15
    it('headings that fit the page, one search landmark, and a list with its size', async () => {
      const list = await open(
        html`<peer-mentor-list heading-level="4" .data=${{ mentors }}></peer-mentor-list>`,
      );
      expect(new Set(list.headingLevels)).to.deep.equal(new Set([4, 5]));
      expect(list.root.querySelectorAll('[role="search"]').length).to.equal(1);
      expect(list.root.querySelector('ul[part="list"]')?.children.length).to.equal(12);
    });

    // A12
    it('no two controls of the same name', async () => {
      const { controls } = await show();
      expect(controls.filter((name, at) => controls.indexOf(name) !== at)).to.deep.equal([]);
      expect(controls).to.include('Ask about Dana');
    });

    it('more when asked, and reading goes on there', async () => {
      const list = await show();
      const before = list.names;
      await list.press('Show 2 more');
      expect(list.names.slice(0, 12)).to.deep.equal(before);
      expect(list.focused).to.equal(list.cards[12]);
      await list.until(({ announced }) => announced === '14 of 14 mentors shown');
    });

    it('500 mentors without drawing them all', async () => {
      const list = await show(manyMentors(500, Date.parse(NOW)));
      expect([list.count, list.cards.length]).to.deep.equal(['500 mentors', 12]);
      await list.press('Show 24 more');
      expect(list.cards.length).to.equal(36);
    });
  });

  describe('is searched', () => {
    const cases: [string, string, string[]][] = [
      ['by name', 'dana', ['Dana']],
      ['by part of a topic', 'gambl', ['Kwame']],
      ['without accents', 'tomas', ['Tomás']],
      ['by language', 'hebrew', ['Dana', 'נועה']],
      ['in Hebrew', 'חרדה', ['נועה']],
      ['in Arabic', 'قلق', ['ليلى']],
      ['by words of a story', 'walked at night', ['Jo']],
      ['with a slip of the hand', 'gambilng', ['Kwame']],
    ];
    for (const [what, words, names] of cases) {
      it(what, async () => {
        const list = await show();
        await list.type(words);
        expect([...list.names].sort()).to.deep.equal([...names].sort());
        expect(list.focused).to.equal(list.box);
      });
    }

    it('and says when words are only alike', async () => {
      const list = await show();
      await list.type('gambilng');
      expect(list.text).to.contain('Nobody has just these words. These are much like them.');
    });

    // A10
    it('and tells once what came of it, when nothing more is typed', async () => {
      const list = await show();
      expect([list.announced, list.region !== null]).to.deep.equal(['', true]);
      const told: unknown[] = [];
      list.element.addEventListener('peer-results', ({ detail }) => told.push(detail));
      await list.type('anx');
      await list.type('anxiety');
      await soon(700);
      expect([list.announced, told.length]).to.deep.equal(['', 0]);
      await list.until(({ announced }) => announced === '3 of 14 mentors');
      expect(told).to.deep.equal([{ shown: 3, total: 14 }]);
    });

    // P5, P6
    it('and keeps to itself what was typed and chosen', async () => {
      const before = [
        location.href,
        history.length,
        document.title,
        sessionStorage.length,
        localStorage.length,
      ];
      const told: string[] = [];
      const types = ['peer-results', 'peer-load', 'peer-problem', 'peer-error', 'input', 'change'];
      const hear = (event: Event & { detail?: unknown }): unknown =>
        told.push(JSON.stringify(event.detail ?? null));
      types.forEach((type) => document.addEventListener(type, hear));
      const list = await show();
      await list.type('gambling');
      await list.until(({ announced }) => announced !== '');
      types.forEach((type) => document.removeEventListener(type, hear));
      expect(told.join() + warned.join()).not.to.match(/gambl|Kwame/i);
      expect([
        location.href,
        history.length,
        document.title,
        sessionStorage.length,
        localStorage.length,
      ]).to.deep.equal(before);
    });
  });

  describe('is narrowed', () => {
    it('by filters, with counts that are true beside other choices', async () => {
      const list = await show();
      await list.openFilters();
      expect(list.filters['Free to meet']).to.deep.equal([
        'Open 8',
        'Waiting list 2',
        'Full now 1',
        'Taking a break 1',
        'Ask the office 2',
      ]);
      await list.choose('anxiety');
      expect([...list.names].sort()).to.deep.equal(['Ana', 'Dana', 'Robin']);
      expect(list.filters['Topic']?.[0]).to.equal(
        '[Anxiety 3]'.replace('A', list.filters['Topic']?.[0]?.[1] ?? ''),
      );
      expect(list.filters['How to meet']).to.deep.equal([
        'In person 0',
        'By video 2',
        'By phone 1',
        'By message 2',
      ]);
      await list.choose('By video');
      expect([...list.names].sort()).to.deep.equal(['Dana', 'Robin']);
      expect(list.count).to.equal('2 of 14 mentors');
    });

    it('by who is open now, and back', async () => {
      const list = await show();
      await list.press('Open now');
      expect(list.count).to.equal('8 of 14 mentors');
      expect(list.chips).to.deep.equal(['Open, remove', 'Clear all']);
      await list.press('Open now');
      expect(list.count).to.equal('14 mentors');
    });

    it('and does not offer what all have', async () => {
      const list = await show({ mentors: mentors.map((one) => ({ ...one, formats: ['video'] })) });
      await list.openFilters();
      expect(Object.keys(list.filters)).to.deep.equal(['Topic', 'Language', 'Free to meet', 'Organisation']);
    });

    it('and choices are taken back one by one, or all at once', async () => {
      const list = await show();
      await list.openFilters();
      await list.choose('grief');
      await list.choose('French');
      expect(list.chips).to.deep.equal(['grief, remove', 'French, remove', 'Clear all']);
      await list.press('grief, remove');
      expect(list.chips).to.deep.equal(['French, remove', 'Clear all']);
      await list.press('Clear all');
      expect([list.chips, list.count]).to.deep.equal([[], '14 mentors']);
      expect(list.focused, 'the focus is not lost').not.to.equal(null);
    });

    // M8
    it('and never stands before nothing', async () => {
      const list = await show();
      await list.press('Open now');
      await list.type('grief');
      await list.until(({ text }) => text.includes('In danger right now'));
      expect(list.messages[0]).to.contain('No mentor fits all of that. You could leave out one of these:');
      expect(list.chips.slice(-2)).to.deep.equal(['Without “grief”: 8 mentors', 'Without Open: 1 mentor']);
      await list.press('Without Open');
      expect(list.names).to.deep.equal(['Pat']);
    });

    it('as the page wants it at first, in any way of writing it', async () => {
      const list = await open(
        html`<peer-mentor-list
          topic="ANXIETY, nothing like it"
          language="he-IL,en-GB"
          .data=${{ mentors }}
        ></peer-mentor-list>`,
      );
      expect([...list.names].sort()).to.deep.equal(['Ana', 'Dana', 'Robin']);
      list.element.topic = null;
      list.element.language = 'ar';
      list.element.format = 'phone';
      list.element.availability = 'open';
      await list.element.updateComplete;
      expect(list.names).to.deep.equal(['ليلى']);
    });
  });

  it('is used by keyboard alone', async () => {
    const list = await show();
    list.box.focus();
    await sendKeys({ type: 'anxiety' });
    await list.element.updateComplete;
    expect(list.cards.length).to.equal(3);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await list.element.updateComplete;
    expect(list.chips).to.deep.equal(['Open, remove', 'Clear all']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await list.until(({ filters }) => 'Topic' in filters);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await list.element.updateComplete;
    expect(Object.values(list.filters).flat().join()).to.match(/\[.+\]/);
  });

  it('lets somebody ask, and tells the page for whom', async () => {
    const list = await show({ mentors: [{ ...dana, organisation: { name: 'Harbour Clinic' } }] });
    const asked: string[] = [];
    list.element.addEventListener('peer-mentor-request', (event) => {
      const request = event as unknown as PeerMentorRequestEvent;
      asked.push(request.mentorId);
      request.respondWith(Promise.resolve());
    });
    await list.press('Ask about Dana');
    await list.until(({ text }) => text.includes('Sent. Harbour Clinic will answer you.'));
    expect(asked).to.deep.equal(['dana']);
  });

  describe('tells the publisher', () => {
    const feed = [
      dana,
      { ...musa, consentUntil: '2026-11-01' },
      { ...musa, id: 'm2', minor: true },
      { ...musa, id: 'm3', name: '' },
      dana,
      'nobody',
      { ...musa, id: 'm4', languages: ['!!'] },
    ];

    it('of each record: shown, or why not', async () => {
      const list = await show(feed);
      const { mentors: shown, problems } = list.element;
      expect(shown.length + problems.filter(fateOf).length).to.equal(feed.length);
      expect(list.cards.length).to.equal(2);
    });

    it('in events, and in one warning that names records and fields and no values', async () => {
      const told: unknown[] = [];
      const page = await mount(
        html`<div
          @peer-problem=${({ problem }: PeerProblemEvent) => told.push(problem.code)}
          @peer-load=${({ detail }: PeerLoadEvent) => told.push(detail)}
        >
          <peer-mentor-list .data=${feed}></peer-mentor-list>
        </div>`,
      );
      const list = await harnessIn(page);
      const { problems } = list.element;
      expect(told).to.deep.equal([
        ...problems.map(({ code }) => code),
        { groups: 0, mentors: 2, problems: problems.length, sources: 1 },
      ]);
      expect(warned.length).to.equal(1);
      expect(warned[0])
        .to.match(/^peer-mentor-list: .*record 1/s)
        .and.not.match(/Musa|!!|Dana/);
    });

    // R3
    it('and leaves no name of whom it must not show', async () => {
      const list = await show([{ ...musa, name: 'Zebulon', consentUntil: '2026-11-22' }, dana]);
      expect(list.root.innerHTML + JSON.stringify(list.element.problems)).not.to.contain('Zebulon');
    });
  });

  // R3
  it('takes data out of the page that holds somebody who must not be shown, and keeps who may', async () => {
    const child = (records: readonly unknown[]): TemplateResult =>
      html`<peer-mentor-list
        ><script type="application/json">
          ${JSON.stringify(records)}
        </script></peer-mentor-list
      >`;
    const list = await open(child([{ ...musa, name: 'Zebulon', consentUntil: '2026-11-22' }, dana]));
    await soon();
    expect(list.names).to.deep.equal(['Dana']);
    expect(list.element.outerHTML).not.to.contain('Zebulon');
    const fine = await open(child([dana]));
    expect(fine.element.querySelector('script')).not.to.equal(null);
  });

  it('takes off whose consent ends while the page is open', async () => {
    stopClock('2026-11-24T04:59:00Z');
    const told: string[] = [];
    const list = await show([dana, { ...musa, consentUntil: '2026-11-23' }]);
    list.element.addEventListener('peer-problem', ({ problem }) =>
      told.push(`${problem.code} ${problem.effect}`),
    );
    expect(list.cards.length).to.equal(2);
    stopClock('2026-11-24T05:00:00Z');
    comeBack();
    await list.element.updateComplete;
    expect([list.names, list.count]).to.deep.equal([['Dana'], '1 mentor']);
    expect(told).to.deep.equal(['consent-ended hidden']);
    expect(list.element.mentors.length + list.element.problems.filter(fateOf).length).to.equal(2);
    expect(list.root.innerHTML).not.to.contain('Musa');
  });

  describe('gets its mentors', () => {
    it('from a JSON child, before an address', async () => {
      const list = await open(
        html`<peer-mentor-list src="/fault/status/404"
          ><script type="application/json">
            ${JSON.stringify([dana])}
          </script></peer-mentor-list
        >`,
      );
      expect(list.names).to.deep.equal(['Dana']);
    });

    it('from several files', async () => {
      const list = await open(html`<peer-mentor-list src="${DANA} ${MUSA}"></peer-mentor-list>`);
      expect([...list.names].sort()).to.deep.equal(['Dana', 'Musa']);
    });

    it('from the provider around it, but not before its own', async () => {
      const page = await mount(
        html`<peer-support-provider mentors-src=${DANA}>
          <peer-mentor-list></peer-mentor-list>
        </peer-support-provider>`,
      );
      const list = await harnessIn(page);
      await list.until(({ names }) => names.join() === 'Dana');
      list.element.src = MUSA;
      await list.until(({ names }) => names.join() === 'Musa');
    });

    it('and a late answer never replaces a newer one', async () => {
      const page = await mount(
        html`<div>
          <peer-mentor-list src="/fault/slow?ms=400&then=mentors/dana.json"></peer-mentor-list>
        </div>`,
      );
      const list = new MentorListHarness(page.querySelector('peer-mentor-list')!);
      list.element.src = MUSA;
      await list.until(({ names }) => names.join() === 'Musa');
      await soon(600);
      expect(list.names).to.deep.equal(['Musa']);
    });

    it('and asks anew when it comes back to the page', async () => {
      const page = await mount(
        html`<div>
          <peer-mentor-list src="/fault/slow?ms=200&then=mentors/dana.json"></peer-mentor-list>
        </div>`,
      );
      const list = new MentorListHarness(page.querySelector('peer-mentor-list')!);
      const { element } = list;
      element.remove();
      await soon(400);
      expect(element.mentors).to.deep.equal([]);
      page.append(element);
      await list.until(({ names }) => names.join() === 'Dana');
    });

    it('or shows what the page wrote where there is nothing to read', async () => {
      const list = await open(html`<peer-mentor-list><p>Ask at the desk.</p></peer-mentor-list>`);
      expect(list.fallbackShows).to.be.true;
    });

    it('or says that nobody is listed, with help', async () => {
      const list = await show({ mentors: [] });
      await list.until(({ text }) => text.includes('In danger right now'));
      expect(list.messages[0]).to.contain('No mentors are listed here right now.');
    });

    it('or waits, with a word after a moment', async () => {
      const page = await mount(html`<div><peer-mentor-list src="/fault/hang"></peer-mentor-list></div>`);
      const list = new MentorListHarness(page.querySelector('peer-mentor-list')!);
      await list.until(({ text }) => text.includes('Looking for mentors …'));
      expect(list.fallbackShows).to.be.false;
    });

    for (const [slot, data] of [
      ['empty', '[]'],
      ['failed', '<p>'],
    ] as const) {
      it(`or has the page's own words where it is ${slot}`, async () => {
        const list = await open(
          html`<peer-mentor-list .data=${data}><p slot=${slot}>Ring our bell.</p></peer-mentor-list>`,
        );
        const shown = list.root.querySelector<HTMLSlotElement>(`slot[name="${slot}"]`);
        expect(shown?.assignedElements().map((one) => one.textContent)).to.deep.equal(['Ring our bell.']);
        expect(list.root.querySelector('[part="note"]')?.textContent).to.contain('not for emergencies');
      });
    }

    it('or fails: the fallback comes back, with help, and somebody can try again', async () => {
      const codes: string[] = [];
      const page = await mount(
        html`<div @peer-error=${({ code }: PeerErrorEvent) => codes.push(code)}>
          <peer-mentor-list src="/fault/status/404"><p>Call the office.</p></peer-mentor-list>
        </div>`,
      );
      const list = await harnessIn(page);
      await list.until(({ messages }) => messages.length > 0);
      expect([list.fallbackShows, codes.length]).to.deep.equal([true, 1]);
      await list.press('Try again');
      expect(list.focused?.className).to.equal('title');
      await until(
        () => codes.length,
        (times) => times === 2,
      );
      await list.until(({ announced }) => announced === 'We could not get the list of mentors.');
    });

    it('or some of them, and says so; trying again takes nobody away', async () => {
      const list = await open(html`<peer-mentor-list src="${DANA} /fault/status/404"></peer-mentor-list>`);
      expect(list.messages[0]).to.contain('Some mentors could not be loaded');
      await list.press('Try again');
      expect(list.names).to.deep.equal(['Dana']);
      await list.until(({ announced }) => announced === '1 mentor');
    });
  });
});
