import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import '../src/define/peer-mentor-list.js';
import { groupsAround } from './fixtures/groups.js';
import { manyMentors, mentorsAround } from './fixtures/mentors.js';

const meta: Meta = { title: 'Mentor list', component: 'peer-mentor-list' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const around = (): object => mentorsAround(Date.now());

/** Opens the filters as a visitor would, once they are drawn. */
const open = (list?: Element): void => {
  if (!list) return;
  setTimeout(() => list.shadowRoot?.querySelector('.filters')?.setAttribute('open', ''), 100);
};

export const Mentors: Story = {
  render: () =>
    html`<peer-mentor-list groups-url="/groups" help-url="/help" .data=${around()}></peer-mentor-list>`,
};

export const MentorFiltersOpen: Story = {
  render: () => html`<peer-mentor-list help-url="/help" .data=${around()} ${ref(open)}></peer-mentor-list>`,
};

/** The page has made choices, which a visitor can take back. */
export const MentorsFiltered: Story = {
  render: () =>
    html`<peer-mentor-list
      topic="anxiety"
      language="en"
      help-url="/help"
      .data=${around()}
    ></peer-mentor-list>`,
};

export const NoMentorFound: Story = {
  render: () =>
    html`<peer-mentor-list topic="grief" availability="open" .data=${around()}></peer-mentor-list>`,
};

export const NoMentors: Story = {
  render: () => html`<peer-mentor-list .data=${{ mentors: [] }}></peer-mentor-list>`,
};

/** What could be had is shown; what could not can be asked for again. */
export const MentorsPartlyFailed: Story = {
  render: () =>
    html`<peer-mentor-list
      help-url="/help"
      src="/fixtures/mentors/dana.json /fault/status/404"
    ></peer-mentor-list>`,
};

export const MentorsFailed: Story = {
  render: () =>
    html`<peer-mentor-list src="/fault/status/404">
      <p>Ask at the front desk, or call the office: 555 0100.</p>
    </peer-mentor-list>`,
};

export const MentorsLoading: Story = {
  render: () => html`<peer-mentor-list help-url="/help" src="/fault/hang"></peer-mentor-list>`,
};

/** Nothing to show yet: what the page wrote stays. */
export const MentorsIdle: Story = {
  render: () => html`<peer-mentor-list help-url="/help"><p>Ask at the front desk.</p></peer-mentor-list>`,
};

export const ManyMentors: Story = {
  render: () =>
    html`<peer-mentor-list help-url="/help" .data=${manyMentors(60, Date.now())}></peer-mentor-list>`,
};

export const MentorsDark: Story = {
  render: () => html`<peer-mentor-list theme="dark" help-url="/help" .data=${around()}></peer-mentor-list>`,
};

export const MentorsRightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      <peer-mentor-list help-url="/help" .data=${around()}></peer-mentor-list>
    </div>`,
};

/** Help and groups are on the same page. */
export const MentorsWithOthers: Story = {
  render: () =>
    html`<peer-help-banner country="CA"></peer-help-banner>
      <peer-mentor-list .data=${around()}></peer-mentor-list>
      <peer-group-finder
        country="CA"
        .data=${groupsAround(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
      ></peer-group-finder>`,
};
