import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { PeerErrorEvent, PeerFindEvent, PeerProblemEvent } from '../../src/context/events.js';
import { stagesOfChange } from '../../src/data/stages-of-change.js';
import { threeStages } from '../../src/data/stages.js';
import '../../src/define/peer-group-finder.js';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-stage-explainer.js';
import '../../src/define/peer-support-provider.js';
import type { PeerStageExplainer } from '../../src/elements/peer-stage-explainer/peer-stage-explainer.js';
import { clinicStages } from '../../stories/fixtures/clinic-stages.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';
import { transcriptOf } from '../helpers/transcript.js';
import { StageExplainerHarness } from '../helpers/stage-explainer-harness.js';

const isChromium = navigator.userAgent.includes('Chrome/');

const WIDE = 'inline-size: 900px';
const SMALL = 'inline-size: 320px';

const of = async (page: TemplateResult, style = WIDE): Promise<StageExplainerHarness> => {
  const at = await mount<HTMLElement>(html`<div style=${style}>${page}</div>`);
  const element = at.querySelector<PeerStageExplainer>('peer-stage-explainer')!;
  return new StageExplainerHarness(element).settled();
};

const NAMES = threeStages.stages.map(({ name }) => name);
const CHANGE = stagesOfChange.stages.map(({ name }) => name);

const LAYOUTS: [string, TemplateResult, string, string][] = [
  ['path', html`<peer-stage-explainer></peer-stage-explainer>`, WIDE, 'path'],
  ['tabs', html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`, WIDE, 'tabs'],
  ['list', html`<peer-stage-explainer layout="list"></peer-stage-explainer>`, WIDE, 'list'],
  ['path in a narrow place', html`<peer-stage-explainer></peer-stage-explainer>`, SMALL, 'disclosures'],
  [
    'tabs in a narrow place',
    html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`,
    SMALL,
    'disclosures',
  ],
  [
    'list in a narrow place',
    html`<peer-stage-explainer layout="list"></peer-stage-explainer>`,
    SMALL,
    'list',
  ],
];

describe('peer-stage-explainer', () => {
  afterEach(() => {
    unmount();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [what, page, style, layout] of LAYOUTS) {
    it(`as ${what}: every stage, whose model it is, and both ways between`, async () => {
      const explainer = await of(page, style);
      expect([explainer.layout, explainer.stages]).to.deep.equal([layout, NAMES]);
      expect(explainer.text).to.include('From the work of Yuval Dinary.');
      for (const { helps } of threeStages.between) expect(explainer.text).to.include(helps);
      expect(explainer.outline[0]).to.equal(`2 ${threeStages.name}`);
    });
  }

  for (const { id, name, like, helps, peers, onward, meaning } of threeStages.stages) {
    it(`tells all of "${name}", and what its word means before the rest`, async () => {
      const { text } = await of(html`<peer-stage-explainer></peer-stage-explainer>`);
      const at = [meaning!, like, helps, peers, onward].map((words) => text.indexOf(words));
      expect(
        at.every((one) => one > 0),
        id,
      ).to.be.true;
      expect([...at].sort((a, b) => a - b)).to.deep.equal(at);
    });
  }

  it('has the outline of the page that it is in', async () => {
    const { outline } = await of(html`<peer-stage-explainer heading-level="3"></peer-stage-explainer>`);
    const levels = outline.map((one) => Number(one[0]));
    expect(levels[0]).to.equal(3);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).to.be.at.most(1));
    expect(Math.max(...levels)).to.equal(5);
  });

  it('shows the other built-in model', async () => {
    const explainer = await of(html`<peer-stage-explainer model="stages-of-change"></peer-stage-explainer>`);
    await until(
      () => explainer.stages.join(),
      (names) => names === CHANGE.join(),
    );
    expect(explainer.text).to.include('Prochaska');
  });

  it('twice on a page, each with its own model', async () => {
    const page = await mount<HTMLElement>(
      html`<div style=${WIDE}>
        <peer-stage-explainer></peer-stage-explainer
        ><peer-stage-explainer .data=${clinicStages}></peer-stage-explainer>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll('peer-stage-explainer')].map(
      (element) => new StageExplainerHarness(element),
    );
    await until(
      () => second!.stages.join(),
      (names) => names === 'Low tide,High tide',
    );
    expect(first!.stages).to.deep.equal(NAMES);
  });

  it('follows its width', async () => {
    const explainer = await of(html`<peer-stage-explainer></peer-stage-explainer>`);
    const box = explainer.element.parentElement!;
    for (const [width, layout] of [
      ['479px', 'disclosures'],
      ['480px', 'path'],
    ]) {
      box.style.inlineSize = width!;
      await until(
        () => explainer.layout,
        (seen) => seen === layout,
      );
    }
  });

  it('unfolds a stage in a narrow place', async () => {
    const explainer = await of(html`<peer-stage-explainer></peer-stage-explainer>`, SMALL);
    expect(explainer.current).to.deep.equal([]);
    await explainer.press('All of it');
    expect(explainer.current).to.deep.equal(['All of it']);
  });

  describe('in tabs', () => {
    const KEYS: [string, string, string, string][] = [
      ['Not yet', 'ArrowRight', 'All of it', 'ltr'],
      ['Part of life', 'ArrowRight', 'Not yet', 'ltr'],
      ['Not yet', 'ArrowLeft', 'Part of life', 'ltr'],
      ['All of it', 'Home', 'Not yet', 'ltr'],
      ['All of it', 'End', 'Part of life', 'ltr'],
      ['Not yet', 'ArrowLeft', 'All of it', 'rtl'],
      ['Not yet', 'ArrowRight', 'Part of life', 'rtl'],
    ];
    for (const [from, press, to, dir] of KEYS) {
      it(`${press} leads from "${from}" to "${to}" (${dir})`, async () => {
        const explainer = await of(
          html`<div dir=${dir}><peer-stage-explainer layout="tabs"></peer-stage-explainer></div>`,
        );
        await explainer.press(from);
        explainer.focusTab(from);
        await sendKeys({ press });
        await explainer.settled();
        expect([explainer.current, explainer.focused]).to.deep.equal([[to], to]);
        expect(explainer.panel).to.include(threeStages.stages.find(({ name }) => name === to)!.like);
      });
    }

    it('has one stop for the Tab key, and then the panel', async () => {
      const explainer = await of(html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`);
      explainer.focusTab('Not yet');
      await sendKeys({ press: 'Tab' });
      expect(explainer.root.activeElement?.getAttribute('role')).to.equal('tabpanel');
    });

    it('leaves keys with others held down to the browser', async () => {
      const explainer = await of(html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`);
      explainer.focusTab('Not yet');
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      explainer.root.querySelector('[role="tab"]')!.dispatchEvent(event);
      expect([event.defaultPrevented, explainer.current]).to.deep.equal([false, ['Not yet']]);
    });

    it('names its panel by its tab, within its own root', async () => {
      const { root } = await of(html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`);
      const panel = root.querySelector('[role="tabpanel"]')!;
      expect(root.getElementById(panel.getAttribute('aria-labelledby')!)?.textContent.trim()).to.equal(
        'Not yet',
      );
      expect(root.querySelector('[aria-selected="true"]')!.getAttribute('aria-controls')).to.equal(panel.id);
    });
  });

  describe('leads onward', () => {
    it('to addresses, where the widgets are not on the page', async () => {
      const { actions } = await of(
        html`<peer-stage-explainer
          groups-url="/groups"
          mentors-url="/mentors"
          help-url="/help"
        ></peer-stage-explainer>`,
      );
      const at = (path: string): string => `${location.origin}${path}`;
      for (const name of NAMES) {
        expect(actions).to.include.members([
          `Find a group, ${name} -> ${at('/groups')}`,
          `Find a mentor, ${name} -> ${at('/mentors')}`,
          `Get professional help, ${name} -> ${at('/help')}`,
        ]);
      }
    });

    it('where there is nothing: to professional help in words, and to help in a crisis, in every stage', async () => {
      const explainer = await of(
        html`<peer-support-provider country="CA"
          ><peer-stage-explainer></peer-stage-explainer
        ></peer-support-provider>`,
      );
      const ways = ['Call 911 -> tel:911', 'Call 9-8-8 -> tel:988'];
      expect(explainer.actions.filter((one) => !one.startsWith('Print'))).to.deep.equal(
        NAMES.flatMap(() => ways),
      );
      expect(explainer.text.match(/A doctor or clinic can help too\./g)).to.have.length(3);
    });

    it('to a list of help lines, where nobody knows the country', async () => {
      const explainer = await of(html`<peer-stage-explainer lang="xx"></peer-stage-explainer>`);
      expect(explainer.text.match(/Call your local emergency number\./g)).to.have.length(3);
    });

    it('to the finder on the page, set to what suits the stage', async () => {
      const groups = [
        { id: 'a', name: 'Open door', kind: 'support-group', slots: [], access: { open: 'open' } },
        { id: 'b', name: 'Skills day', kind: 'workshop', slots: [] },
      ];
      const heard: object[] = [];
      const explainer = await of(
        html`<peer-stage-explainer
            @peer-find=${(event: PeerFindEvent) => heard.push(event.find)}
          ></peer-stage-explainer
          ><peer-group-finder country="CA" .data=${{ groups }}></peer-group-finder>`,
      );
      await until(
        () => explainer.actions.join(),
        (actions) => actions.includes('Find a group, Part of life'),
      );
      await explainer.press('Find a group, Part of life');
      expect(heard).to.deep.equal([{ kind: 'workshop' }]);
      const finder = document.querySelector('peer-group-finder')!;
      await until(
        () => [...finder.shadowRoot!.querySelectorAll('[part="item"]')].map((one) => one.textContent).join(),
        (rows) => rows.includes('Skills day') && !rows.includes('Open door'),
      );
      expect(document.activeElement).to.equal(finder);
    });

    it('to the help banner on the page', async () => {
      const explainer = await of(
        html`<peer-help-banner country="CA"></peer-help-banner><peer-stage-explainer></peer-stage-explainer>`,
      );
      await until(
        () => explainer.actions.join(),
        (actions) => actions.includes('Get professional help'),
      );
      await explainer.press('Get professional help, Not yet');
      expect(document.activeElement?.localName).to.equal('peer-help-banner');
    });

    it('to what a model names, and nowhere unsafe', async () => {
      const explainer = await of(html`<peer-stage-explainer .data=${clinicStages}></peer-stage-explainer>`);
      await until(
        () => explainer.actions.join(),
        (actions) => actions.includes('Our low-tide leaflet -> https://harbour-clinic.example.org/low'),
      );
    });
  });

  describe('with an organisation’s own model', () => {
    const stage = (id: string, more: object = {}): object => ({
      id,
      name: `Stage ${id}`,
      like: 'Like this.',
      helps: 'This helps.',
      peers: 'They listen.',
      onward: 'And on.',
      ...more,
    });
    const many = (count: number): object[] => Array.from({ length: count }, (_, i) => stage(`s${i}`));

    const BAD: [string, unknown][] = [
      ['a number', 7],
      ['text that is no JSON', 'stages: two'],
      ['one stage', many(1)],
      ['nine stages', many(9)],
      ['two stages of one id', [stage('a'), stage('a')]],
      ['a stage without words', [stage('a'), stage('b', { like: '' })]],
    ];
    for (const [what, data] of BAD) {
      it(`that is ${what}: tells the publisher, and shows the default`, async () => {
        const told: string[] = [];
        const explainer = await of(
          html`<peer-stage-explainer
            .data=${data}
            @peer-problem=${(event: PeerProblemEvent) => told.push(event.problem.reason)}
          ></peer-stage-explainer>`,
        );
        await until(
          () => told.length,
          (count) => count > 0,
        );
        expect(explainer.stages).to.deep.equal(NAMES);
        expect(explainer.element.problems.length).to.equal(told.length);
        told.forEach((reason) => expect(reason).to.match(/^[A-Z].*\.$/));
      });
    }

    it('shows 2 to 8 stages', async () => {
      for (const count of [2, 8]) {
        const explainer = await of(html`<peer-stage-explainer .data=${many(count)}></peer-stage-explainer>`);
        await until(
          () => explainer.stages.length,
          (seen) => seen === count && explainer.stages[0] === 'Stage s0',
        );
        unmount();
      }
    });

    it('shows markup as the text it is, and follows no unsafe link', async () => {
      const links = [
        { label: 'bad', href: 'javascript:alert(1)' },
        { label: 'good', href: 'https://example.org/' },
      ];
      const data = [stage('a', { like: '<img src=x onerror=alert(1)>', links }), stage('b')];
      const explainer = await of(html`<peer-stage-explainer .data=${data}></peer-stage-explainer>`);
      await until(
        () => explainer.stages[0],
        (name) => name === 'Stage a',
      );
      expect(explainer.text).to.include('<img src=x onerror=alert(1)>');
      expect(explainer.root.querySelector('img')).to.equal(null);
      expect(explainer.actions.some((one) => one.includes('javascript'))).to.be.false;
      expect(explainer.actions).to.include('good -> https://example.org/');
    });

    it('as a child, or from the provider', async () => {
      const child = await of(
        html`<peer-stage-explainer
          ><script type="application/json">
            ${JSON.stringify(clinicStages)}
          </script></peer-stage-explainer
        >`,
      );
      await until(
        () => child.stages.join(),
        (names) => names === 'Low tide,High tide',
      );
    });

    it('that cannot be had: the default, and an error for the publisher', async () => {
      const heard: string[] = [];
      const explainer = await of(
        html`<peer-stage-explainer
          src="/fault/status/404"
          @peer-error=${(event: PeerErrorEvent) => heard.push(event.code)}
        ></peer-stage-explainer>`,
      );
      await until(
        () => heard.join(),
        (codes) => codes === 'not-found',
      );
      expect(explainer.stages).to.deep.equal(NAMES);
    });
  });

  describe('a link to one stage', () => {
    it('is to be had only where the page allows it', async () => {
      const { actions } = await of(html`<peer-stage-explainer></peer-stage-explainer>`);
      expect(actions.some((one) => one.startsWith('Copy'))).to.be.false;
      location.hash = '#peer-stage=client';
      const tabs = await of(html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`);
      expect(tabs.current).to.deep.equal(['Not yet']);
    });

    it('chooses its tab, also when it changes', async () => {
      location.hash = '#peer-stage=client';
      const tabs = await of(html`<peer-stage-explainer layout="tabs" linkable></peer-stage-explainer>`);
      expect(tabs.current).to.deep.equal(['Part of life']);
      location.hash = '#peer-stage=patient';
      await until(
        () => tabs.current.join(),
        (name) => name === 'All of it',
      );
    });

    it('unfolds it in a narrow place', async () => {
      location.hash = '#peer-stage=patient';
      const narrow = await of(html`<peer-stage-explainer linkable></peer-stage-explainer>`, SMALL);
      expect(narrow.current).to.deep.equal(['All of it']);
    });

    it('is copied, or shown where it cannot be', async () => {
      const explainer = await of(html`<peer-stage-explainer linkable></peer-stage-explainer>`);
      await explainer.press('Copy a link, All of it');
      await until(
        () => explainer.status,
        (words) => words.length > 0,
      );
      const shown = explainer.root.querySelector('input')?.value;
      expect(shown === undefined ? explainer.status : shown).to.match(
        /^The link is copied\.$|#peer-stage=patient$/,
      );
      expect(location.hash).to.equal('');
    });
  });

  describe('on paper', () => {
    const { print } = window;
    let printed: string[];
    beforeEach(() => {
      printed = [];
    });
    afterEach(() => {
      window.print = print;
    });

    const printing = (explainer: StageExplainerHarness): void => {
      window.print = () => {
        printed = explainer.stages;
        dispatchEvent(new Event('afterprint'));
      };
    };

    it('is all of it', async () => {
      const explainer = await of(html`<peer-stage-explainer layout="tabs"></peer-stage-explainer>`);
      printing(explainer);
      await explainer.press('Print all stages');
      await soon();
      expect(printed).to.deep.equal(NAMES);
      await until(
        () => explainer.layout,
        (layout) => layout === 'tabs',
      );
    });

    it('is one stage', async () => {
      const explainer = await of(html`<peer-stage-explainer></peer-stage-explainer>`);
      printing(explainer);
      await explainer.press('Print, All of it');
      await soon();
      expect(printed).to.deep.equal(['All of it']);
    });

    it('is all that is folded, when somebody prints the page', async () => {
      const explainer = await of(html`<peer-stage-explainer></peer-stage-explainer>`, SMALL);
      dispatchEvent(new Event('beforeprint'));
      await explainer.settled();
      expect(explainer.layout).to.equal('list');
      dispatchEvent(new Event('afterprint'));
      await explainer.settled();
      expect(explainer.layout).to.equal('disclosures');
    });
  });

  it('asks nothing, keeps nothing, sends nothing', async () => {
    const explainer = await of(html`<peer-stage-explainer></peer-stage-explainer>`);
    expect(explainer.root.querySelector('form, input, progress, meter, [aria-valuenow]')).to.equal(null);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(explainer.text).to.not.match(/score|step \d|you are at|level/i);
  });

  it('hides the fallback while it works', async () => {
    const explainer = await of(
      html`<peer-stage-explainer><p id="fallback">Three stages.</p></peer-stage-explainer>`,
    );
    expect(explainer.fallbackShows).to.be.false;
    expect(document.querySelector('#fallback')!.getBoundingClientRect().height).to.equal(0);
  });

  // A16
  (isChromium ? describe : describe.skip)('is given to a screen reader', () => {
    for (const [what, page, style] of LAYOUTS) {
      it(`as ${what}`, async () => {
        await of(page, style);
        const said = transcriptOf(await a11ySnapshot({}));
        const kept = (await (
          await fetch('/test/fixtures/transcripts/stage-explainer.json')
        ).json()) as Record<string, readonly string[]>;
        expect(said).to.deep.equal(kept[what] ?? []);
      });
    }
  });
});
