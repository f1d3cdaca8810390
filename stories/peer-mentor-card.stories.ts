import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PeerMentorRequestEvent } from '../src/context/mentor-request.js';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import '../src/define/peer-mentor-card.js';
import type { Mentor } from '../src/model/mentor.js';
import { aMentor, dayFrom } from './fixtures/a-mentor.js';
import { groupsAround } from './fixtures/groups.js';

const meta: Meta = { title: 'Mentor card', component: 'peer-mentor-card' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const now = Date.now();

const card = (some: Partial<Mentor> = {}, theme?: string): TemplateResult =>
  html`<peer-mentor-card
    help-url="/help"
    theme=${theme ?? 'auto'}
    .data=${aMentor(now, some)}
  ></peer-mentor-card>`;

const LONG_STORY =
  'For a long time I thought that everyone else knew how to live, and that I had missed the lesson. I kept busy so that nobody would ask. Then a neighbour asked me to come along to a group, and I sat by the door. I did not say a word for five weeks. What helped me was that nobody minded. Today I can sit by the door with somebody else.';

export const Open: Story = { render: () => card() };

export const WaitingList: Story = { render: () => card({ availability: 'waiting-list' }) };

/** Nobody can ask; the card says what else to do. */
export const Full: Story = { render: () => card({ availability: 'full' }) };

export const Paused: Story = { render: () => card({ availability: 'paused' }) };

/** What was last looked at long ago is not told as if it were true. */
export const AskTheOffice: Story = { render: () => card({ updated: dayFrom(now, -61) }) };

export const LongStory: Story = { render: () => card({ story: LONG_STORY }) };

export const WithPhoto: Story = {
  render: () => card({ photo: { src: '/stories/fixtures/window.svg', alt: 'A window with a plant' } }),
};

export const WithDrawing: Story = { render: () => card({ drawing: 'boat', name: 'Musa' }) };

/** Where a photo cannot be had, the first letter shows. */
export const PhotoMissing: Story = {
  render: () => card({ photo: { src: '/fault/status/404', alt: 'A window with a plant' } }),
};

/** All that an organisation has to say of a mentor, and no more. */
export const Least: Story = {
  render: () =>
    html`<peer-mentor-card
      name="Noor"
      organisation="Harbour Clinic"
      availability="open"
      updated=${dayFrom(now, -1)}
      consent-until=${dayFrom(now, 30)}
    ></peer-mentor-card>`,
};

/** With attributes and slots, as on a page that nobody wrote a script for. */
export const ByHand: Story = {
  render: () =>
    html`<peer-mentor-card
      id="noor"
      name="Noor"
      pronouns="she/her"
      mentor-role="Family peer mentor"
      languages="en, ar"
      topics="panic, a brother who drinks"
      formats="in-person, message"
      rhythm="every two weeks"
      availability="waiting-list"
      organisation="Harbour Clinic"
      contact-url="mailto:office@harbour.example"
      time-zone="America/Toronto"
      updated=${dayFrom(now, -3)}
      consent-until=${dayFrom(now, 90)}
      drawing="leaf"
      help-url="/help"
    >
      <p slot="story">
        My brother drank, and I held my breath for years. It can help to <em>breathe</em> with someone.
      </p>
      <ul slot="credentials">
        <li>Family peer course, Harbour Clinic, 2023</li>
      </ul>
      <p>Noor is a peer mentor at Harbour Clinic. Please ask the office about her.</p>
    </peer-mentor-card>`,
};

/** Consent has ended: nothing shows, and nothing stays in the page. */
export const WithoutConsent: Story = { render: () => card({ consentUntil: dayFrom(now, -3) }) };

/** Somebody has asked, and the page does this about it. */
const asked = (done: () => Promise<unknown>): TemplateResult =>
  html`<div
    @peer-mentor-request=${(event: PeerMentorRequestEvent) => event.respondWith(done())}
    ${ref((page) => void pressAsk(page))}
  >
    ${card()}
  </div>`;

async function pressAsk(page: Element | undefined): Promise<void> {
  await new Promise((drawn) => setTimeout(drawn, 100));
  const mentor = page?.querySelector('peer-mentor-card');
  mentor?.shadowRoot?.querySelector<HTMLElement>('.asking .button')?.click();
}

export const Sending: Story = { render: () => asked(() => new Promise(() => undefined)) };

export const Sent: Story = { render: () => asked(() => Promise.resolve()) };

export const NotSent: Story = { render: () => asked(() => Promise.reject(new Error('no network'))) };

export const CardDark: Story = { render: () => card({ drawing: 'star' }, 'dark') };

export const CardRightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      ${card({ name: 'יעל', pronouns: 'היא', story: 'שנים פחדתי לצאת מהבית. היום אני הולכת עם אחרים.', topics: ['פחד', 'בדידות'] })}
    </div>`,
};

/** The group that a mentor leads is in the finder beside it, and help in the banner above. */
export const CardWithOthers: Story = {
  render: () => {
    const groups = groupsAround(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return html`<peer-help-banner country="CA"></peer-help-banner>
      <peer-mentor-card .data=${aMentor(now, { leads: ['quiet-harbour'] })}></peer-mentor-card>
      <peer-group-finder country="CA" .data=${groups}></peer-group-finder>`;
  },
};
