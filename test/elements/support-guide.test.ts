import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/peer-group-finder.js';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-support-guide.js';
import '../../src/define/peer-support-provider.js';
import type { PeerSupportGuide } from '../../src/elements/peer-support-guide/peer-support-guide.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';
import { SupportGuideHarness } from '../helpers/support-guide-harness.js';

const of = async (page: TemplateResult): Promise<SupportGuideHarness> => {
  const at = await mount<HTMLElement>(html`<div>${page}</div>`);
  const element = at.querySelector<PeerSupportGuide>('peer-support-guide')!;
  return new SupportGuideHarness(element).settled();
};

const ALL = ['forms', 'benefits', 'ways-in', 'care'];
const here = (path: string): string => location.origin + path;
const LOCAL = 'In danger right now? Call your local emergency number.';
const LIMITS = 'Peer support adds to care. It is not treatment, and not an emergency service.';

const data = {
  groups: [
    { id: 'a', name: 'Monday Calm', kind: 'support-group', slots: [] },
    { id: 'b', name: 'Bread and talk', kind: 'workshop', slots: [] },
  ],
};

/** Stands in for the list of mentors. */
class MentorList extends HTMLElement {
  constructor() {
    super();
    const heading = document.createElement('h2');
    heading.setAttribute('part', 'heading');
    heading.textContent = 'Mentors';
    this.attachShadow({ mode: 'open' }).append(heading);
  }
}

const defineMentors = (): void => {
  if (!customElements.get('peer-mentor-list')) customElements.define('peer-mentor-list', MentorList);
};

/** Where the focus is, inside of a widget too. */
const focused = (): string =>
  `${document.activeElement?.localName} ${document.activeElement?.shadowRoot?.activeElement?.textContent.trim()}`;

interface Heard<Told> {
  readonly events: Told[];
  readonly stop: () => void;
}

/** A page that listens to what a guide tells. */
function heard<Type extends keyof HTMLElementEventMap>(type: Type): Heard<HTMLElementEventMap[Type]> {
  const events: HTMLElementEventMap[Type][] = [];
  const hear = (event: Event): unknown => events.push(event as HTMLElementEventMap[Type]);
  document.addEventListener(type, hear);
  return { events, stop: () => document.removeEventListener(type, hear) };
}

describe('peer-support-guide', () => {
  afterEach(unmount);

  describe('says', () => {
    const CONTENT: [string, string[]][] = [
      ['forms', ['One-on-one mentorship', 'Support groups', 'Online communities']],
      ['benefits', ['Being understood', 'Hope', 'Practical advice', 'Connection', 'Accountability']],
      ['ways-in', ['Join a support group', 'Find a peer mentor', 'Take part in a peer-led workshop']],
      ['care', ['Set boundaries', 'Try not to compare', 'Combine it with professional care']],
    ];
    for (const [section, titles] of CONTENT) {
      it(`${titles.length} ${section}, each with a text`, async () => {
        const items = (await of(html`<peer-support-guide></peer-support-guide>`)).items(section);
        expect(items.length).to.equal(titles.length);
        items.forEach((words, nth) => {
          expect(words.startsWith(titles[nth]!)).to.equal(true, words);
          expect(words.length).to.be.greaterThan(titles[nth]!.length + 20);
        });
      });
    }

    it('what it adds to, names programmes, and promises nothing', async () => {
      const guide = await of(html`<peer-support-guide></peer-support-guide>`);
      for (const name of ['Alcoholics Anonymous', 'Narcotics Anonymous', 'mental-health-focused groups'])
        expect(guide.body('ways-in')).to.include(name);
      expect(guide.items('benefits')[4]).to.match(/regular check-ins and shared commitments can help/i);
      for (const words of guide.items('benefits')) expect(words).to.match(/\bcan (help|tell)\b/);
      expect(guide.items('care')[2]).to.match(/therapy or medical treatment/);
      expect(guide.text.split(' ').length).to.be.within(180, 300);
    });

    it('near its top what it is not, with the way to help, on one screen of a small phone', async () => {
      const at = await mount<HTMLElement>(
        html`<div style="inline-size: 320px">
          <peer-support-guide help-url="/help"></peer-support-guide>
        </div>`,
      );
      const guide = await new SupportGuideHarness(at.querySelector('peer-support-guide')!).settled();
      expect(guide.notes[0]).to.equal(`${LIMITS} In danger right now? Get help now`);
      const bottom = guide.all.querySelector('[part="note"]')!.getBoundingClientRect().bottom;
      expect(bottom - guide.element.getBoundingClientRect().top).to.be.lessThan(480);
      expect(guide.element.scrollWidth).to.be.at.most(320);
    });
  });

  describe('shows the sections that are asked for', () => {
    const CASES: [string, string[]][] = [
      ['', ALL],
      ['care', ['care']],
      ['care forms', ['forms', 'care']],
      [' Ways-in,benefits ', ['benefits', 'ways-in']],
      ['forms forms nothing', ['forms']],
      ['nothing', ALL],
    ];
    for (const [section, shown] of CASES) {
      it(`"${section}": ${shown.join(', ')}`, async () => {
        const guide = await of(html`<peer-support-guide section=${section}></peer-support-guide>`);
        expect(guide.sections).to.deep.equal(shown);
        expect(guide.notes.length).to.equal(shown.includes('care') ? 2 : 1);
      });
    }

    for (const compact of [false, true]) {
      it(`with the same words ${compact ? 'in cards' : 'in lists'}`, async () => {
        const guide = await of(html`<peer-support-guide ?compact=${compact}></peer-support-guide>`);
        expect(guide.all.querySelectorAll('[part="item"]').length).to.equal(14);
        expect(guide.all.querySelector('.compact') !== null).to.equal(compact);
      });
    }
  });

  describe('gives the page an outline', () => {
    for (const [level, own, section] of [
      [2, 'h2', 'h3'],
      [4, 'h4', 'h5'],
      [6, 'h6', 'h6'],
    ] as const) {
      it(`from heading-level ${level}`, async () => {
        const guide = await of(html`<peer-support-guide heading-level=${level}></peer-support-guide>`);
        expect(guide.outline).to.deep.equal([
          `${own} About peer support`,
          `${section} Forms of peer support`,
          `${section} What it can help with`,
          `${section} Ways in`,
          `${section} Care with it`,
        ]);
      });
    }
  });

  describe('leads', () => {
    it('nowhere on a page that has nothing of it: text alone', async () => {
      const guide = await of(html`<peer-support-guide></peer-support-guide>`);
      expect(guide.ways).to.deep.equal([]);
    });

    it('to the addresses that the page gives', async () => {
      const guide = await of(
        html`<peer-support-guide
          groups-url="/groups"
          mentors-url="/mentors"
          workshops-url="https://learn.example.org/"
          help-url="/help"
        ></peer-support-guide>`,
      );
      expect(guide.ways).to.deep.equal([
        `Get help now -> ${here('/help')}`,
        `Find someone to check in with -> ${here('/mentors')}`,
        `Find a group -> ${here('/groups')}`,
        `Find a mentor -> ${here('/mentors')}`,
        'Find a workshop -> https://learn.example.org/',
        `Get help now -> ${here('/help')}`,
      ]);
    });

    it('to the groups for workshops and check-ins too, where only these are given', async () => {
      const guide = await of(html`<peer-support-guide groups-url="/groups"></peer-support-guide>`);
      expect(guide.ways).to.deep.equal([
        `Find someone to check in with -> ${here('/groups')}`,
        `Find a group -> ${here('/groups')}`,
        `Find a workshop -> ${here('/groups')}`,
      ]);
    });

    it('to no address that runs code', async () => {
      const bad = 'javascript:alert(1)';
      const guide = await of(
        html`<peer-support-guide
          groups-url=${bad}
          mentors-url=${bad}
          workshops-url=${bad}
          help-url=${bad}
        ></peer-support-guide>`,
      );
      expect(guide.ways).to.deep.equal([]);
      expect(guide.notes[0]).to.equal(`${LIMITS} ${LOCAL}`);
    });

    for (const [words, kind] of [
      ['Find a group', 'support-group'],
      ['Find a workshop', 'workshop'],
    ] as const) {
      it(`to the finder on the page: ${words}`, async () => {
        const guide = await of(
          html`<peer-support-guide groups-url="/groups"></peer-support-guide
            ><peer-group-finder .data=${data}></peer-group-finder>`,
        );
        const { events, stop } = heard('peer-find');
        await guide.press(words);
        stop();
        expect(events.map(({ find, target }) => [find, (target as Element).localName])).to.deep.equal([
          [{ kind }, 'peer-support-guide'],
        ]);
        await until(focused, (at) => at.startsWith('peer-group-finder'));
      });
    }

    it('to a finder that comes later, and is named', async () => {
      const guide = await of(
        html`<peer-support-guide for="second"></peer-support-guide
          ><peer-group-finder id="first" .data=${data}></peer-group-finder
          ><peer-group-finder id="second" .data=${data}></peer-group-finder
          ><peer-help-banner country="CA"></peer-help-banner>`,
      );
      await guide.press('Find a group');
      await until(
        () => document.activeElement?.id,
        (id) => id === 'second',
      );
      // What is named is a finder: for help the banner counts.
      await guide.press('Get help now');
      expect(document.activeElement?.localName).to.equal('peer-help-banner');
    });

    it('to the mentors on the page', async () => {
      defineMentors();
      const guide = await of(
        html`<peer-support-guide mentors-url="/mentors"></peer-support-guide
          ><peer-mentor-list></peer-mentor-list>`,
      );
      expect(guide.ways).to.deep.equal(['[Find someone to check in with]', '[Find a mentor]']);
      await guide.press('Find a mentor');
      expect(focused()).to.equal('peer-mentor-list Mentors');
      (document.activeElement as HTMLElement).blur();
      await guide.press('Find someone to check in with');
      expect(focused()).to.equal('peer-mentor-list Mentors');
    });

    for (const nth of [0, 1]) {
      it(`to the help banner on the page, from the ${nth ? 'end' : 'top'}`, async () => {
        const guide = await of(
          html`<peer-support-guide help-url="/help"></peer-support-guide
            ><peer-help-banner country="CA"></peer-help-banner>`,
        );
        await guide.press('Get help now', nth);
        expect(focused()).to.equal('peer-help-banner You are not alone. There is help.');
        // With tabindex -1 on the banner itself, its links could not be reached by Tab.
        expect(document.querySelector('peer-help-banner')!.hasAttribute('tabindex')).to.equal(false);
      });
    }

    it('to the first link of a banner in one line', async () => {
      const guide = await of(
        html`<peer-support-guide></peer-support-guide
          ><peer-help-banner country="CA" variant="inline"></peer-help-banner>`,
      );
      await guide.press('Get help now');
      expect(focused()).to.equal('peer-help-banner Call 911');
    });
  });

  describe('ends in professional help', () => {
    it('of a doctor or clinic, and beside it the way to urgent help', async () => {
      const guide = await of(html`<peer-support-guide></peer-support-guide>`);
      expect(guide.notes[1]).to.equal(
        `Professional help You can tell a doctor or clinic: “I need help.” ${LOCAL}`,
      );
    });

    it('of the organisation, where a provider tells of it', async () => {
      const guide = await of(
        html`<peer-support-provider
          organisation="Harbour Clinic"
          phone="+1 416 555 0142"
          booking-url="/book"
          email="hello@harbour.example.org"
          ><peer-support-guide help-url="/help"></peer-support-guide
        ></peer-support-provider>`,
      );
      await until(
        () => guide.notes[1],
        (note) => note?.includes('Harbour Clinic') ?? false,
      );
      expect(guide.notes[1]).to.match(
        /^Our own team Harbour Clinic Call .* In danger right now\? Get help now$/,
      );
      expect(guide.ways.slice(-4)).to.deep.equal([
        'Call +1 416 555 0142 -> tel:+14165550142',
        `Book a visit -> ${here('/book')}`,
        'Write to hello@harbour.example.org -> mailto:hello@harbour.example.org',
        `Get help now -> ${here('/help')}`,
      ]);
    });

    it('of a doctor or clinic in a provider that tells of none', async () => {
      const guide = await of(
        html`<peer-support-provider country="CA"
          ><peer-support-guide></peer-support-guide
        ></peer-support-provider>`,
      );
      await soon(100);
      expect(guide.notes[1]).to.include('You can tell a doctor or clinic');
    });
  });

  describe('takes the organisation’s own texts', () => {
    const OWN = {
      forms: {
        heading: 'How we meet',
        intro: 'All of it is free.',
        items: [{ title: 'Circle', text: 'Ten people.', href: '/circle' }, { title: 'Walk' }],
      },
      'ways-in': { items: [{ title: 'Come to a circle', way: 'group' }] },
      benefits: { intro: '' },
    };
    const check = (guide: SupportGuideHarness): void => {
      expect(guide.outline[1]).to.equal('h3 How we meet');
      expect(guide.body('forms')).to.equal('All of it is free. Circle Ten people. Walk');
      expect(guide.items('ways-in')).to.deep.equal(['Come to a circle Find a group']);
      expect(guide.body('benefits')).to.match(/^Being understood/);
      expect(guide.items('care').length).to.equal(3);
      expect(guide.ways).to.include(`Circle -> ${here('/circle')}`);
      expect(guide.element.problems).to.deep.equal([]);
    };

    it('as a value', async () => {
      check(await of(html`<peer-support-guide groups-url="/g" .data=${OWN}></peer-support-guide>`));
    });

    it('as a JSON child, before and after it is drawn', async () => {
      const at = await mount<HTMLElement>(
        html`<div><peer-support-guide groups-url="/g"></peer-support-guide></div>`,
      );
      const element = at.querySelector('peer-support-guide')!;
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = JSON.stringify(OWN);
      element.append(script);
      const guide = new SupportGuideHarness(element);
      await until(
        () => guide.outline[1],
        (words) => words === 'h3 How we meet',
      );
      check(guide);
    });

    it('and never draws ours first', async () => {
      const at = await mount<HTMLElement>(html`<div></div>`);
      const element = document.createElement('peer-support-guide');
      element.data = OWN;
      const seen = new Set<string>();
      at.append(element);
      const guide = new SupportGuideHarness(element);
      for (let i = 0; i < 50 && !guide.outline.length; i++) await soon(5);
      seen.add(guide.outline[1] ?? '');
      await guide.settled();
      expect([...seen]).to.deep.equal(['h3 How we meet']);
    });

    it('as text: markup is none, and no link runs code', async () => {
      const problems = heard('peer-problem');
      const guide = await of(
        html`<peer-support-guide
          .data=${{
            forms: {
              heading: '<img src=x onerror=alert(1)>',
              items: [{ title: '<b>Circle</b>', text: '&lt;i&gt;', href: 'javascript:alert(1)' }],
            },
          }}
        ></peer-support-guide>`,
      );
      problems.stop();
      expect(guide.outline[1]).to.equal('h3 <img src=x onerror=alert(1)>');
      expect(guide.items('forms')).to.deep.equal(['<b>Circle</b> &lt;i&gt;']);
      expect([guide.all.querySelector('img'), guide.ways]).to.deep.equal([null, []]);
      expect(problems.events.map(({ problem }) => [problem.code, problem.field])).to.deep.equal([
        ['url-refused', 'forms.items[0].href'],
      ]);
    });

    it('as far as they can be used: ours stands where they cannot', async () => {
      const problems = heard('peer-problem');
      const guide = await of(
        html`<peer-support-guide
          .data=${{ forms: 'none', benefits: { items: [{}] }, care: { heading: 'Take care' } }}
        ></peer-support-guide>`,
      );
      problems.stop();
      expect(problems.events.map(({ problem }) => problem.code)).to.deep.equal([
        'not-a-section',
        'not-an-item',
        'no-items',
      ]);
      expect(guide.element.problems.length).to.equal(3);
      expect([guide.items('forms').length, guide.items('benefits').length]).to.deep.equal([3, 5]);
      expect(guide.outline[4]).to.equal('h3 Take care');
    });

    it('not where they are no JSON: the page is told, ours shows', async () => {
      const errors = heard('peer-error');
      const guide = await of(html`<peer-support-guide .data=${'{"forms":'}></peer-support-guide>`);
      errors.stop();
      expect(errors.events.map(({ source, code }) => [source, code])).to.deep.equal([['data', 'not-data']]);
      expect(guide.items('forms').length).to.equal(3);
    });

    for (const section of ALL) {
      it(`in the slot ${section}; its heading stays, and so does the way to help`, async () => {
        const guide = await of(
          html`<peer-support-guide><p slot=${section}>Our own words.</p></peer-support-guide>`,
        );
        expect(guide.slotted(section)).to.equal('Our own words.');
        expect(guide.outline.length).to.equal(5);
        const ours = guide.all.querySelector(`slot[name="${section}"] li`)!;
        expect(ours.getBoundingClientRect().height).to.equal(0);
        for (const note of guide.notes) expect(note).to.include(LOCAL);
      });
    }
  });

  it('hides what the page wrote for where there is no script', async () => {
    const guide = await of(
      html`<peer-support-guide><p id="fallback">Groups meet on Tuesdays.</p></peer-support-guide>`,
    );
    expect(guide.fallbackShows).to.equal(false);
    expect(document.querySelector('#fallback')!.getBoundingClientRect().height).to.equal(0);
  });

  it('stands twice on a page, each with its own', async () => {
    const at = await mount<HTMLElement>(
      html`<div>
        <peer-support-guide section="forms" .data=${{ forms: { heading: 'One' } }}></peer-support-guide>
        <peer-support-guide section="care" heading-level="4"></peer-support-guide>
      </div>`,
    );
    const guides = await Promise.all(
      [...at.querySelectorAll('peer-support-guide')].map((one) => new SupportGuideHarness(one).settled()),
    );
    expect(guides.map(({ outline }) => outline)).to.deep.equal([
      ['h2 About peer support', 'h3 One'],
      ['h4 About peer support', 'h5 Care with it'],
    ]);
  });

  it('is followed live: language, theme, sections, addresses', async () => {
    const guide = await of(html`<peer-support-guide></peer-support-guide>`);
    guide.element.lang = 'fr';
    guide.element.theme = 'dark';
    guide.element.section = 'care';
    guide.element.helpUrl = '/help';
    await guide.settled();
    // There is no French yet: English stays.
    expect([guide.outline[0], guide.sections, guide.element.getAttribute('theme')]).to.deep.equal([
      'h2 About peer support',
      ['care'],
      'dark',
    ]);
    expect(guide.ways.length).to.equal(2);
  });

  it('asks and stores nothing', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = (...args) => (asked.push(args), fetch(...args));
    try {
      await of(html`<peer-support-guide groups-url="/groups"></peer-support-guide>`);
    } finally {
      window.fetch = fetch;
    }
    expect([asked, localStorage.length, document.cookie]).to.deep.equal([[], 0, '']);
  });
});
