import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/peer-group-finder.js';
import { groupsAround } from './fixtures/groups.js';

const meta: Meta = { title: 'Group finder/Search', component: 'peer-group-finder' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const around = (): object => groupsAround(Date.now(), zone);

/** Opens the filters as a visitor would, once they are drawn. */
const open = (finder?: Element): void => {
  if (!finder) return;
  setTimeout(() => finder.shadowRoot?.querySelector('.filters')?.setAttribute('open', ''), 100);
};

export const FiltersOpen: Story = {
  render: () => html`<peer-group-finder country="CA" .data=${around()} ${ref(open)}></peer-group-finder>`,
};

/** The page has made two choices, which a visitor can take back. */
export const Chosen: Story = {
  render: () =>
    html`<peer-group-finder
      country="CA"
      how="online"
      audience="women"
      .data=${around()}
    ></peer-group-finder>`,
};

export const BestMatches: Story = {
  render: () => html`<peer-group-finder country="CA" words="harbour" .data=${around()}></peer-group-finder>`,
};

export const MuchLikeIt: Story = {
  render: () => html`<peer-group-finder country="CA" words="harbuor" .data=${around()}></peer-group-finder>`,
};

export const NoneFound: Story = {
  render: () =>
    html`<peer-group-finder country="CA" words="evening" how="phone" .data=${around()}></peer-group-finder>`,
};
