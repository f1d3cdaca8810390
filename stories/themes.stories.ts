import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import '../src/define/peer-mentor-card.js';
import '../src/define/peer-stage-explainer.js';
import '../src/define/peer-support-guide.js';
import { aMentor } from './fixtures/a-mentor.js';
import { groupsAround } from './fixtures/groups.js';

const meta: Meta = { title: 'Themes' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const fileOf = (name: string): string => new URL(`../demo/themes/${name}.css`, import.meta.url).href;

/** One widget of each kind, in what a file of demo/themes sets for its class. */
const themed = (file: string, theme: string): TemplateResult => {
  const groups = groupsAround(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return html`<link rel="stylesheet" href=${fileOf(file)} />
    <div class=${`peer-theme-${theme}`}>
      <peer-help-banner country="CA"></peer-help-banner>
      <peer-mentor-card .data=${aMentor(Date.now(), { drawing: 'leaf' })}></peer-mentor-card>
      <peer-stage-explainer layout="tabs" groups-url="/groups"></peer-stage-explainer>
      <peer-support-guide section="ways-in" compact groups-url="/groups"></peer-support-guide>
      <peer-group-finder country="CA" .data=${groups}></peer-group-finder>
    </div>`;
};

export const Neutral: Story = { render: () => themed('neutral', 'neutral') };

export const Calm: Story = { render: () => themed('calm', 'calm') };

export const HighContrast: Story = { render: () => themed('high-contrast', 'high-contrast') };

/** As on a WordPress block theme; here with the colours of Twenty Twenty-Five, for want of a theme around it. */
export const BlockTheme: Story = { render: () => themed('block-theme', 'block') };
