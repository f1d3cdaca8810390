import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-group-finder.js';
import { groupsAround, manyGroups } from './fixtures/groups.js';

const meta: Meta = { title: 'Group finder', component: 'peer-group-finder' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const around = (): object => groupsAround(Date.now(), zone);

/** Real parts need a server that fails on purpose; Storybook and the tests both run it under /fault/. */
const fault = (name: string): string => `/fault/${name}`;

export const Ready: Story = {
  render: () => html`<peer-group-finder country="CA" .data=${around()}></peer-group-finder>`,
};

export const WithPausedGroups: Story = {
  render: () => html`<peer-group-finder country="CA" show-inactive .data=${around()}></peer-group-finder>`,
};

export const Dark: Story = {
  render: () => html`<peer-group-finder country="GB" theme="dark" .data=${around()}></peer-group-finder>`,
};

/** The direction is the page's; words that have no translation yet keep their own. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      <peer-group-finder country="IL" .data=${around()}></peer-group-finder>
    </div>`,
};

/** The helper shows no number where it does not know whose. */
export const CountryUnknown: Story = {
  render: () => html`<peer-group-finder help-url="/help" .data=${around()}></peer-group-finder>`,
};

export const ManyGroups: Story = {
  render: () => html`<peer-group-finder country="US" .data=${manyGroups(300, zone)}></peer-group-finder>`,
};

export const Empty: Story = {
  render: () => html`<peer-group-finder country="US" .data=${{ groups: [] }}></peer-group-finder>`,
};

export const Loading: Story = {
  render: () => html`<peer-group-finder country="US" src=${fault('hang')}></peer-group-finder>`,
};

export const Failed: Story = {
  render: () =>
    html`<peer-group-finder country="IE" src=${fault('status/404')}>
      <p>Our groups meet on Tuesdays at 7 PM in the Town Library. Call the office: 555 0100.</p>
    </peer-group-finder>`,
};

export const FailedCountryUnknown: Story = {
  render: () => html`<peer-group-finder src=${fault('status/404')}></peer-group-finder>`,
};

/** One feed came, the other did not. */
export const PartlyFailed: Story = {
  render: () =>
    html`<peer-group-finder
      country="US"
      src="/fixtures/feeds/small.json ${fault('status/404')}"
    ></peer-group-finder>`,
};

/** Nothing to show yet: what the page wrote stays. */
export const Idle: Story = {
  render: () =>
    html`<peer-group-finder
      ><p>Our groups meet on Tuesdays at 7 PM in the Town Library.</p></peer-group-finder
    >`,
};
