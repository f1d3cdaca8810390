import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-quick-exit.js';

const meta: Meta = { title: 'Quick exit', component: 'peer-quick-exit' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

/** Goes to Wikipedia, where the page names no other place. */
export const Exit: Story = {
  render: () => html`<peer-quick-exit></peer-quick-exit>`,
};

export const ExitDark: Story = {
  render: () => html`<peer-quick-exit theme="dark"></peer-quick-exit>`,
};

/** The direction is the page's; words that have no translation yet keep their own. */
export const ExitRightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      <peer-quick-exit></peer-quick-exit>
    </div>`,
};

/** The link between the tags is what works without script. */
export const ExitToOwnAddress: Story = {
  render: () =>
    html`<peer-quick-exit href="https://www.weather.gov/">
      <a href="https://www.weather.gov/" rel="noopener noreferrer" referrerpolicy="no-referrer"
        >Leave this site</a
      >
    </peer-quick-exit>`,
};

/** As at the top and the end of a long page: Shift three times leaves by the first. */
export const TwoExits: Story = {
  render: () =>
    html`<peer-quick-exit></peer-quick-exit>
      <peer-quick-exit href="https://www.weather.gov/"></peer-quick-exit>`,
};
