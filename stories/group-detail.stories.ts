import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import '../src/define/peer-group-finder.js';
import type { PeerGroupFinder } from '../src/elements/peer-group-finder/peer-group-finder.js';
import { groupsInDetail } from './fixtures/groups-in-detail.js';

const meta: Meta = { title: 'Group finder/One group', component: 'peer-group-finder' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const data = groupsInDetail();

/** Opens one group as soon as the finder has read its data. */
const opened = (id: string): DirectiveResult => {
  const open = ({ currentTarget }: Event): void => void (currentTarget as PeerGroupFinder).open(id);
  return ref((finder) => finder?.addEventListener('peer-load', open, { once: true }));
};

/** All that a feed can say of a group. */
export const DetailOpen: Story = {
  render: () =>
    html`<peer-group-finder country="CA" .data=${data} ${opened('quiet-harbour')}></peer-group-finder>`,
};

/** How to join is given to those who ask to see it; the time is another one there. */
export const DetailOnline: Story = {
  render: () =>
    html`<peer-group-finder country="CA" .data=${data} ${opened('groupe-du-soir')}></peer-group-finder>`,
};

/** Nearly nothing is stated, and nothing is said to be missing. */
export const DetailWithLittle: Story = {
  render: () =>
    html`<peer-group-finder country="CA" .data=${data} ${opened('late-lamp')}></peer-group-finder>`,
};

export const DetailWithContact: Story = {
  render: () =>
    html`<peer-group-finder country="CA" theme="dark" show-contact .data=${data} ${opened('quiet-harbour')}
      ><p slot="first-visit">Ring the bell at the side door. Anna will meet you there.</p></peer-group-finder
    >`,
};
