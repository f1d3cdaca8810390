import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-mentor-card.js';
import '../../src/define/peer-mentor-list.js';
import '../../src/define/peer-quick-exit.js';
import '../../src/define/peer-support-guide.js';
import { aMentor } from '../../stories/fixtures/a-mentor.js';
import { mount, soon, unmount } from '../helpers/mount.js';
import { transcriptOf } from '../helpers/transcript.js';

const isChromium = navigator.userAgent.includes('Chrome/');

const dana = aMentor(Date.now());
const full = aMentor(Date.now(), {
  id: 'musa',
  name: 'Musa',
  availability: 'full',
  story: 'I was alone. '.repeat(30),
});

const PAGES: [string, TemplateResult][] = [
  [
    'the help banner of a clinic',
    html`<peer-help-banner
      country="CA"
      country-locked
      organisation="Harbour Clinic"
      phone="416-555-0142"
      groups-url="/groups"
    ></peer-help-banner>`,
  ],
  [
    'the help banner without a country',
    html`<peer-help-banner country="ZZ" country-locked></peer-help-banner>`,
  ],
  [
    'the help banner in one line',
    html`<peer-help-banner country="US" variant="inline" country-locked></peer-help-banner>`,
  ],
  ['the quick exit', html`<peer-quick-exit></peer-quick-exit>`],
  [
    "a mentor's card",
    html`<peer-mentor-card groups-url="/groups" help-url="/help" .data=${dana}></peer-mentor-card>`,
  ],
  [
    'a list of mentors',
    html`<peer-mentor-list availability="full" help-url="/help" .data=${[dana, full]}></peer-mentor-list>`,
  ],
  ['the guide', html`<peer-support-guide groups-url="/groups" help-url="/help"></peer-support-guide>`],
];

// A16: kept as files, so that a change in what is heard is seen.
(isChromium ? describe : describe.skip)('A screen reader is given', () => {
  afterEach(unmount);

  for (const [what, page] of PAGES) {
    it(what, async () => {
      await mount(html`<main>${page}</main>`);
      await soon(200);
      const kept = (await (await fetch('/test/fixtures/transcripts/widgets.json')).json()) as Record<
        string,
        readonly string[]
      >;
      expect(transcriptOf(await a11ySnapshot({}))).to.deep.equal(kept[what] ?? []);
    });
  }
});
