import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import '../src/define/peer-support-guide.js';
import '../src/define/peer-support-provider.js';
import { groupsAround } from './fixtures/groups.js';

const meta: Meta = { title: 'Support guide', component: 'peer-support-guide' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

/** Alone on a page that gives no addresses: all of it is text. */
export const Guide: Story = {
  render: () => html`<peer-support-guide></peer-support-guide>`,
};

export const Compact: Story = {
  render: () => html`<peer-support-guide compact groups-url="/groups" help-url="/help"></peer-support-guide>`,
};

export const OneSection: Story = {
  render: () =>
    html`<peer-support-guide
      section="ways-in"
      groups-url="/groups"
      mentors-url="/mentors"
    ></peer-support-guide>`,
};

export const WithUrls: Story = {
  render: () =>
    html`<peer-support-guide
      groups-url="/groups"
      mentors-url="/mentors"
      workshops-url="/workshops"
      help-url="/help"
    ></peer-support-guide>`,
};

/** Two sections in a clinic's own words; the others stay. What cannot be used is told to the publisher. */
export const OwnTexts: Story = {
  render: () =>
    html`<peer-support-guide
      groups-url="/groups"
      .data=${{
        forms: {
          heading: 'How we meet',
          intro: 'All of it is free.',
          items: [
            { title: 'Tuesday circle', text: 'Ten people, one room, tea.', href: '/circle' },
            { title: 'A walk with a peer', text: 'Each second Sunday.' },
          ],
        },
        'ways-in': {
          items: [
            { title: 'Come to a circle', text: 'You do not have to speak.', way: 'group' },
            { title: 'Ask at the desk', text: 'Between nine and five.', href: 'javascript:alert(1)' },
          ],
        },
        benefits: 'none',
      }}
    ></peer-support-guide>`,
};

export const SlottedSection: Story = {
  render: () =>
    html`<peer-support-guide section="forms care">
      <p slot="forms">We have <a href="/circle">a circle on Tuesdays</a> and a walk on Sundays.</p>
      <p slot="care">Take the time you need. What is said in the room stays there, with few exceptions.</p>
    </peer-support-guide>`,
};

/** The organisation's own contact ends the care with it. Numbers of 555-01xx are invented. */
export const InAProvider: Story = {
  render: () =>
    html`<peer-support-provider
      country="CA"
      organisation="Harbour Clinic"
      phone="+1 416 555 0142"
      booking-url="/book"
      email="hello@harbour-clinic.example.org"
    >
      <peer-support-guide section="care" help-url="/help"></peer-support-guide>
    </peer-support-provider>`,
};

export const Dark: Story = {
  render: () =>
    html`<peer-support-guide
      theme="dark"
      compact
      groups-url="/groups"
      help-url="/help"
    ></peer-support-guide>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      <peer-support-guide
        groups-url="/groups"
        help-url="/help"
        .data=${{
          forms: {
            heading: 'צורות של תמיכת עמיתים',
            items: [
              { title: 'קבוצות תמיכה', text: 'אנשים נפגשים ומדברים.' },
              { title: 'קהילות ברשת', text: 'אנשים נפגשים בפורום או בשיחה.' },
            ],
          },
        }}
      ></peer-support-guide>
    </div>`,
};

/** Help and groups are on the same page: the guide leads to them. */
export const AboveAFinder: Story = {
  render: () =>
    html`<peer-help-banner country="CA" variant="inline"></peer-help-banner>
      <peer-support-guide></peer-support-guide>
      <peer-group-finder
        country="CA"
        .data=${groupsAround(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
      ></peer-group-finder>`,
};
