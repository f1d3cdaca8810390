import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { PeerErrorEvent, PeerProblemEvent } from '../../src/context/events.js';
import { countAwaiting } from '../../src/context/led-groups.js';
import type { PeerMentorRequestEvent } from '../../src/context/mentor-request.js';
import '../../src/define/peer-group-finder.js';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-mentor-card.js';
import '../../src/define/peer-support-provider.js';
import type { PeerGroupFinder } from '../../src/elements/peer-group-finder/peer-group-finder.js';
import type { PeerMentorCard } from '../../src/elements/peer-mentor-card/peer-mentor-card.js';
import type { Mentor } from '../../src/model/mentor.js';
import { enMentor } from '../../src/text/en-mentor.js';
import { aMentor, dayFrom } from '../../stories/fixtures/a-mentor.js';
import { comeBack, releaseClock, stopClock } from '../helpers/clock.js';
import { MentorCardHarness } from '../helpers/mentor-card-harness.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

const NOON = '2026-11-23T12:00:00Z';
const now = Date.parse(NOON);

const of = async (page: TemplateResult): Promise<MentorCardHarness> => {
  const at = await mount<HTMLElement>(html`<div>${page}</div>`);
  return new MentorCardHarness(at.querySelector<PeerMentorCard>('peer-mentor-card')!).settled();
};

const withData = (some: Partial<Mentor> = {}): Promise<MentorCardHarness> =>
  of(html`<peer-mentor-card .data=${aMentor(now, some)} help-url="/help"></peer-mentor-card>`);

/** All that the page, and those who look into it, can read of a card. */
const allOf = ({ outerHTML, shadowRoot }: PeerMentorCard): string =>
  outerHTML + (shadowRoot?.textContent ?? '') + (shadowRoot?.querySelector('img')?.outerHTML ?? '');

const ROWS = ['Dana', 'dana', 'she/her', 'drinking', 'alcohol', 'window.svg'];

const byHand = (consent: string | null, zone: string | null = null, minor = false): TemplateResult =>
  html`<peer-mentor-card
    id="dana"
    name="Dana"
    title="Dana"
    aria-label="Dana, a mentor"
    data-mentor="dana"
    pronouns="she/her"
    topics="alcohol"
    organisation="Harbour Clinic"
    availability="open"
    updated="2026-11-20"
    photo-src="/stories/fixtures/window.svg"
    photo-alt="Dana at a window"
    consent-until=${consent ?? ''}
    time-zone=${zone ?? ''}
    ?minor=${minor}
    lang="en"
  >
    <p slot="story">I hid my drinking. Dana</p>
    <ul slot="credentials">
      <li>A course for Dana</li>
    </ul>
    <p>Dana is a mentor here.</p>
  </peer-mentor-card>`;

describe('peer-mentor-card', () => {
  const warned: string[] = [];
  const warn = console.warn;

  beforeEach(() => {
    stopClock(NOON);
    warned.length = 0;
    console.warn = (...said: unknown[]) => void warned.push(said.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    releaseClock();
    unmount();
  });

  it('shows what helps somebody choose', async () => {
    const card = await withData();
    for (const words of [
      'Dana',
      'she/her · Peer mentor since 2021',
      enMentor.roleMeans,
      'I hid my drinking for years.',
      'English, Hebrew · by phone, by video · every week',
      'Open',
      'Harbour Clinic',
      'Peer support course, 60 hours · Harbour Clinic · May 2021',
      enMentor.is,
      enMentor.isNot,
    ])
      expect(card.text).to.include(words);
    expect(card.topics).to.deep.equal(['alcohol', 'worry', 'being a parent']);
  });

  it('names each control for the one mentor that it is about', async () => {
    const { actions } = await withData({ story: 'I was alone. '.repeat(40) });
    expect(actions).to.deep.equal([
      'Read more, about Dana',
      'See the proof, Peer support course, 60 hours -> https://harbour.example/courses',
      'Harbour Clinic, about Dana -> https://harbour.example/',
      'Ask about Dana -> https://harbour.example/mentors/ask',
      'What a mentor is, and is not, about Dana',
      `Help now, instead of Dana -> ${new URL('/help', document.baseURI).href}`,
    ]);
  });

  // R7
  it('says what a mentor is and is not in 40 words or fewer each', () => {
    for (const words of [enMentor.is, enMentor.isNot]) expect(words.split(' ').length).to.be.at.most(40);
  });

  it('has the heading that fits its page', async () => {
    const card = await of(
      html`<peer-mentor-card heading-level="4" .data=${aMentor(now)}></peer-mentor-card>`,
    );
    expect(card.root.querySelector('h4')?.textContent.trim()).to.equal('Dana');
  });

  it('names a sign language that browsers know by its code alone', async () => {
    const card = await withData({ languages: ['bfi', 'ase', 'pt-BR'] });
    expect(card.text).to.match(/Sign language \(United Kingdom\)|British Sign Language/);
    expect(card.text).not.to.match(/\b(?:bfi|ase|pt-BR)\b/);
  });

  it('has no field to type in, and no rating whatever a record says', async () => {
    const rated = { ...aMentor(now), rating: 4.9, stars: '★★★★★', streak: '90 days', attendees: 312 };
    const card = await of(html`<peer-mentor-card .data=${rated}></peer-mentor-card>`);
    expect(card.root.querySelector('input, textarea, [contenteditable]')).to.equal(null);
    expect(card.text).not.to.match(/4\.9|★|90 days|312/);
    expect(card.element.problems.map(({ code }) => code)).to.include('ranking-ignored');
  });

  for (const [availability, words, contact] of [
    ['open', 'Open', true],
    ['waiting-list', 'Waiting list', true],
    ['full', 'Full now', false],
    ['paused', 'Taking a break', false],
  ] as const) {
    // R4
    it(`says "${words}" for ${availability}, and ${contact ? 'how to ask' : 'what else to do'}`, async () => {
      const card = await withData({ availability });
      expect(card.asking).to.include(words);
      expect(card.askControl !== null).to.equal(contact);
      if (!contact) expect(card.asking).to.include('Harbour Clinic can tell you who else is there.');
    });
  }

  // R4
  for (const [days, words] of [
    [60, 'Open'],
    [61, 'Ask the office'],
  ] as const) {
    it(`${days} days after it was last looked at: ${words}`, async () => {
      const card = await withData({ updated: dayFrom(now, -days) });
      expect(card.asking.startsWith(words)).to.equal(true);
    });
  }

  it('shows a photo that has words of its own, and the initial of a name where it cannot be had', async () => {
    const card = await withData({ photo: { src: '/stories/fixtures/window.svg', alt: 'A window' } });
    const initial = card.root.querySelector('.face span');
    expect(initial?.textContent).to.equal('D');
    expect(card.photo?.alt).to.equal('A window');
    expect(card.photo?.loading).to.equal('lazy');
    expect([card.photo?.checkVisibility(), initial?.checkVisibility()]).to.deep.equal([true, false]);
    card.photo?.dispatchEvent(new Event('error'));
    expect([card.photo?.checkVisibility(), initial?.checkVisibility()]).to.deep.equal([false, true]);
  });

  it('shows the drawing that a mentor chose', async () => {
    const card = await withData({ drawing: 'boat' });
    expect(card.root.querySelector('.face svg path')?.getAttribute('d')).to.be.a('string');
  });

  it('folds a long story, and unfolds it for whoever asks', async () => {
    const story = 'I was alone, and then I was not. '.repeat(20).trim();
    const card = await withData({ story });
    expect(card.storyIsFolded).to.equal(true);
    expect(card.story.length).to.be.within(120, 182);
    expect(story.startsWith(card.story.replace(' …', ''))).to.equal(true);
    await card.press('Read more');
    expect([card.storyIsFolded, card.story]).to.deep.equal([false, story]);
    expect(card.root.querySelector('[aria-expanded="true"]')?.textContent).to.include('Show less');
    await card.press('Show less');
    expect(card.storyIsFolded).to.equal(true);
  });

  describe('written by hand', () => {
    it('is the same card as from data', async () => {
      const card = await of(byHand('2027-01-31', 'America/Toronto'));
      expect(card.text).to.include('I hid my drinking.').and.to.include('A course for Dana');
      expect(card.fallbackShows).to.equal(false);
      expect(card.element.problems).to.deep.equal([]);
    });

    it('takes the role from an attribute that ARIA would not understand, and leaves none to it', async () => {
      const card = await of(
        html`<peer-mentor-card
          name="Dana"
          role="Peer mentor since 2021"
          organisation="Harbour Clinic"
          consent-until="2027-01-31"
        ></peer-mentor-card>`,
      );
      expect(card.text).to.include('Peer mentor since 2021');
      expect(card.element.hasAttribute('role')).to.equal(false);
    });

    it('lets a page group its cards by a role of ARIA', async () => {
      const card = await of(
        html`<peer-mentor-card role="listitem" .data=${aMentor(now)}></peer-mentor-card>`,
      );
      expect(card.element.getAttribute('role')).to.equal('listitem');
      expect(card.text).not.to.include('listitem');
    });

    it('reads a JSON child, also one that comes later', async () => {
      const card = await of(html`<peer-mentor-card></peer-mentor-card>`);
      expect(card.fallbackShows).to.equal(true);
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = JSON.stringify(aMentor(now));
      card.element.append(child);
      await until(() => card.shows, Boolean);
      expect(card.text).to.include('Dana');
    });

    it('keeps what the page wrote where its JSON is none, and says so', async () => {
      const errors: PeerErrorEvent[] = [];
      const listen = (event: PeerErrorEvent): void => void errors.push(event);
      const card = await of(
        html`<peer-mentor-card .data=${'{"name": '} @peer-error=${listen}><p>Ask us.</p></peer-mentor-card>`,
      );
      expect(card.fallbackShows).to.equal(true);
      expect(errors.map(({ detail }) => detail)).to.deep.equal([{ source: 'data', code: 'not-data' }]);
    });

    it('follows attributes and properties that change, "updated" too', async () => {
      const card = await of(byHand('2027-01-31'));
      (card.element as unknown as { updated: unknown }).updated = '2026-01-01';
      card.element.name = 'Noor';
      await card.settled();
      expect(card.text).to.include('Noor').and.to.include('Ask the office');
    });
  });

  // R3
  describe('shows nothing, keeps nothing and fetches nothing', () => {
    const CASES: [string, string | null, string | null, boolean, string][] = [
      ['without consent', null, null, false, 'consent-missing'],
      ['with a consent that is no date', 'for ever', null, false, 'consent-missing'],
      ['with a date that does not exist', '2027-02-30', null, false, 'consent-missing'],
      ['when consent has ended', '2026-11-22', 'America/Toronto', false, 'consent-ended'],
      ['when the day has ended in the first place on Earth', '2026-11-23', null, false, 'consent-ended'],
      ['of a minor', '2027-01-31', 'America/Toronto', true, 'minor'],
    ];
    for (const [what, consent, zone, minor, code] of CASES) {
      it(what, async () => {
        const problems: PeerProblemEvent[] = [];
        const at = await mount<HTMLElement>(
          html`<div @peer-problem=${(event: PeerProblemEvent) => problems.push(event)}>
            ${byHand(consent, zone, minor)}
          </div>`,
        );
        // In the first place on Earth it is 02:00 on the next day.
        const card = await new MentorCardHarness(at.querySelector('peer-mentor-card')!).settled();
        expect(card.shows).to.equal(false);
        for (const words of ROWS) expect(allOf(card.element)).not.to.include(words);
        expect(card.element.getAttributeNames()).to.deep.equal(['lang']);
        expect(card.element.childNodes.length).to.equal(0);
        expect(card.element.name).to.equal(null);
        expect(card.element.getBoundingClientRect().height).to.equal(0);
        await until(
          () => problems.map(({ problem }) => [problem.code, problem.effect]),
          (seen) => seen.length > 0,
        );
        expect(problems.map(({ problem }) => [problem.code, problem.effect])).to.deep.equal([
          [code, 'hidden'],
        ]);
        expect(warned.join()).to.include(code);
        for (const words of ROWS) expect(warned.join()).not.to.include(words);
        expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('dana'))).to.equal(
          false,
        );
      });
    }

    it('of data that was given as a property or as a JSON child', async () => {
      const gone = aMentor(now, { consentUntil: '2026-11-01' });
      const card = await of(
        html`<peer-mentor-card .data=${gone}
          ><script type="application/json">
            { "name": "Dana" }
          </script></peer-mentor-card
        >`,
      );
      expect(card.element.data).to.equal(null);
      expect(allOf(card.element)).not.to.include('Dana');
    });

    it('from the minute on which consent ends, to the minute', async () => {
      // In Toronto 23 November lasts until 05:00 UTC of the 24th.
      stopClock('2026-11-24T04:59:00Z');
      const card = await of(byHand('2026-11-23', 'America/Toronto'));
      expect(card.shows).to.equal(true);
      stopClock('2026-11-24T05:00:00Z');
      comeBack();
      await card.settled();
      expect(card.shows).to.equal(false);
      for (const words of ROWS) expect(allOf(card.element)).not.to.include(words);
    });

    it('and shows somebody else who agrees, when the page says so', async () => {
      const card = await of(byHand(null));
      card.element.data = aMentor(now, { name: 'Musa' });
      await card.settled();
      expect(card.text).to.include('Musa');
    });
  });

  // R2
  describe('withholds what leads to the person', () => {
    const CASES: [string, Partial<Mentor>, string, string][] = [
      ['a number in the story', { story: 'Ring me on 07700 900 123.' }, '900', 'story'],
      ['a handle among the topics', { topics: ['worry', '@dana_k'] }, 'dana_k', 'topics[1]'],
      ['an address in the rhythm', { rhythm: 'mail dana (at) mail.example' }, '(at)', 'rhythm'],
      [
        'a messenger as the way to ask',
        { organisation: { name: 'Harbour Clinic', contactUrl: 'https://wa.me/447700900123' } },
        'wa.me',
        'organisation.contactUrl',
      ],
    ];
    for (const [what, some, words, field] of CASES) {
      it(what, async () => {
        const card = await withData(some);
        expect(card.shows).to.equal(true);
        expect(card.root.querySelector('.mentor')?.outerHTML).not.to.include(words);
        const [problem] = card.element.problems;
        expect([problem?.code, problem?.effect, problem?.field]).to.deep.equal([
          'contact-withheld',
          'changed',
          field,
        ]);
        expect(problem?.reason).not.to.equal('');
        expect(JSON.stringify(card.element.problems) + warned.join()).not.to.include(words);
      });
    }

    for (const [what, story] of [
      ['words', html`<p slot="story">Call five five five, zero one four two, any time.</p>`],
      ['a link', html`<p slot="story">Find me <a href="https://instagram.com/dana.k">here</a>.</p>`],
      ['a link by telephone', html`<a slot="story" href="tel:+14165550142">my story</a>`],
    ] as const) {
      it(`in a slot: ${what}`, async () => {
        const card = await of(
          html`<peer-mentor-card
            name="Dana"
            organisation="Harbour Clinic"
            consent-until="2027-01-31"
            help-url="/help"
            >${story}</peer-mentor-card
          >`,
        );
        expect(card.root.querySelector('slot[name="story"]')).to.equal(null);
        expect(card.element.problems.map(({ field, code }) => [field, code])).to.deep.equal([
          ['story', 'contact-withheld'],
        ]);
        expect(card.element.querySelector('[slot]')?.checkVisibility()).to.equal(false);
      });
    }

    it('also what is written into a slot later', async () => {
      const card = await of(byHand('2027-01-31'));
      expect(card.root.querySelector('slot[name="story"]')).not.to.equal(null);
      card.element.querySelector('[slot="story"]')!.firstChild!.textContent = 'Write to dana@mail.example';
      await soon();
      await card.settled();
      expect(card.root.querySelector('slot[name="story"]')).to.equal(null);
    });

    it('flags a surname, and shows the name as it is written', async () => {
      const card = await withData({ name: 'Dana Example' });
      expect(card.text).to.include('Dana Example');
      expect(card.element.problems.map(({ field, code }) => [field, code])).to.deep.equal([
        ['name', 'surname-flagged'],
      ]);
    });
  });

  describe('asks', () => {
    const requests: PeerMentorRequestEvent[] = [];
    let answer: Promise<unknown> | null = null;
    const hear = (event: PeerMentorRequestEvent): void => {
      requests.push(event);
      if (answer) event.respondWith(answer);
    };

    beforeEach(() => {
      requests.length = 0;
      answer = null;
      document.addEventListener('peer-mentor-request', hear as EventListener);
    });
    afterEach(() => document.removeEventListener('peer-mentor-request', hear as EventListener));

    const noUrl = { organisation: { name: 'Harbour Clinic' } };

    it('by the link of the organisation, where the page does not answer', async () => {
      const card = await withData();
      let followed: boolean | null = null;
      card.root.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      await card.press('Ask about Dana');
      expect([followed, requests.map(({ detail }) => detail.mentorId)]).to.deep.equal([true, ['dana']]);
      expect(card.status).to.equal('');
    });

    for (const [what, some] of [
      ['by a button', noUrl],
      ['in place of the link', {}],
    ] as const) {
      it(`by the page itself, ${what}: sending, then sent, and not twice`, async () => {
        let done = (): void => undefined;
        answer = new Promise<void>((resolve) => (done = resolve));
        const card = await withData(some);
        await card.press('Ask about Dana');
        expect(card.status).to.equal('Sending …');
        await card.press('Ask about Dana');
        done();
        await until(
          () => card.status,
          (words) => words.startsWith('Sent.'),
        );
        await card.press('Ask about Dana');
        expect(requests.length).to.equal(1);
        expect(card.status).to.equal('Sent. Harbour Clinic will answer you.');
      });
    }

    it('by the page itself: failed, and then again', async () => {
      answer = Promise.reject(new Error('no network'));
      answer.catch(() => undefined);
      const card = await withData(noUrl);
      await card.press('Ask about Dana');
      await until(
        () => card.status,
        (words) => words.includes('could not be sent'),
      );
      expect(card.status).to.include('turn to Harbour Clinic');
      answer = Promise.resolve();
      await card.press('Ask about Dana');
      await until(
        () => card.status,
        (words) => words.startsWith('Sent.'),
      );
    });

    it('and says so where nobody hears, to the visitor and to the publisher', async () => {
      const card = await withData(noUrl);
      await card.press('Ask about Dana');
      expect(card.status).to.include('turn to Harbour Clinic');
      expect(warned.join()).to.include('nobody answers');
      expect(warned.join()).not.to.include('Dana');
    });

    it('by keyboard, and keeps the focus where it was', async () => {
      answer = new Promise(() => undefined);
      const card = await withData(noUrl);
      card.askControl?.focus();
      await sendKeys({ press: 'Enter' });
      await card.settled();
      expect(requests.length).to.equal(1);
      expect(card.root.activeElement).to.equal(card.askControl);
    });
  });

  describe('leads to help', () => {
    it('in the banner on the page', async () => {
      const at = await mount<HTMLElement>(
        html`<div>
          <peer-help-banner country="CA"></peer-help-banner
          ><peer-mentor-card .data=${aMentor(now)}></peer-mentor-card>
        </div>`,
      );
      const card = await new MentorCardHarness(at.querySelector('peer-mentor-card')!).settled();
      expect(card.note).to.equal('Not for emergencies. Help now, instead of Dana');
      await card.press('Help now');
      expect(document.activeElement?.localName).to.equal('peer-help-banner');
    });

    it('behind the address that the page gives', async () => {
      const { actions } = await withData();
      expect(actions.at(-1)).to.include('Help now').and.to.include('/help');
    });

    it('of the country of its provider, where there is no place for it', async () => {
      const card = await of(
        html`<peer-support-provider country="CA"
          ><peer-mentor-card .data=${aMentor(now)}></peer-mentor-card
        ></peer-support-provider>`,
      );
      await until(
        () => card.note,
        (words) => words.includes('911'),
      );
      expect(card.note).to.include('9-8-8').and.to.include('Not for emergencies.');
    });
  });

  describe('names the groups that a mentor leads', () => {
    const finder = (ready = true): TemplateResult =>
      html`<peer-group-finder
        .data=${
          ready
            ? {
                groups: [
                  { id: 'quiet', name: 'Quiet Harbour' },
                  { id: 'other', name: 'Other' },
                ],
              }
            : null
        }
      ></peer-group-finder>`;
    const leader = aMentor(now, { leads: ['quiet', 'not-there'] });

    it('as the finder on the page has them, and opens one there', async () => {
      const at = await mount<HTMLElement>(
        html`<div>${finder()}<peer-mentor-card .data=${leader} help-url="/h"></peer-mentor-card></div>`,
      );
      const card = new MentorCardHarness(at.querySelector('peer-mentor-card')!);
      await until(
        () => card.text,
        (words) => words.includes('Leads Quiet Harbour'),
      );
      expect(card.text).not.to.include('Other').and.not.to.include('not-there');
      await card.press('Quiet Harbour, about Dana');
      const opened = at.querySelector<PeerGroupFinder>('peer-group-finder')!;
      await until(
        () => opened.shadowRoot?.querySelector('[part="detail"]')?.getAttribute('aria-label'),
        (name) => name === 'Quiet Harbour',
      );
    });

    it('behind an address, where there is no finder', async () => {
      const card = await of(
        html`<peer-mentor-card .data=${leader} groups-url="/groups" help-url="/h"></peer-mentor-card>`,
      );
      expect(card.actions.join()).to.include(
        `group 1, about Dana -> ${location.origin}/groups#peer-group=quiet`,
      );
    });

    it('and nothing of it stays after the card', async () => {
      await of(html`<peer-mentor-card .data=${leader}></peer-mentor-card>`);
      expect(countAwaiting()).to.equal(1);
      unmount();
      expect(countAwaiting()).to.equal(0);
    });
  });
});
