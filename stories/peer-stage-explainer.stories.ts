import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import '../src/define/peer-stage-explainer.js';
import { groupsAround } from './fixtures/groups.js';
import { clinicStages } from './fixtures/clinic-stages.js';

const meta: Meta = { title: 'Stage explainer', component: 'peer-stage-explainer' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

export const Path: Story = {
  render: () => html`<peer-stage-explainer></peer-stage-explainer>`,
};

export const PathWithAddresses: Story = {
  render: () =>
    html`<peer-stage-explainer
      groups-url="/groups"
      mentors-url="/mentors"
      help-url="/help"
      linkable
    ></peer-stage-explainer>`,
};

export const Tabs: Story = {
  render: () => html`<peer-stage-explainer layout="tabs" groups-url="/groups"></peer-stage-explainer>`,
};

export const List: Story = {
  render: () => html`<peer-stage-explainer layout="list" groups-url="/groups"></peer-stage-explainer>`,
};

export const StagesOfChange: Story = {
  render: () =>
    html`<peer-stage-explainer model="stages-of-change" groups-url="/groups"></peer-stage-explainer>`,
};

export const StagesOfChangeTabs: Story = {
  render: () => html`<peer-stage-explainer model="stages-of-change" layout="tabs"></peer-stage-explainer>`,
};

/** An organisation's own two stages, with links of its own. */
export const OwnModel: Story = {
  render: () => html`<peer-stage-explainer .data=${clinicStages}></peer-stage-explainer>`,
};

/** What cannot be shown is told to the publisher; the visitor sees the default. */
export const OwnModelFailed: Story = {
  render: () => html`<peer-stage-explainer src="/fault/status/404"></peer-stage-explainer>`,
};

export const ExplainerDark: Story = {
  render: () => html`<peer-stage-explainer theme="dark" groups-url="/groups"></peer-stage-explainer>`,
};

export const ExplainerRightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he"><peer-stage-explainer groups-url="/groups"></peer-stage-explainer></div>`,
};

/** Every way onward is on the same page. */
export const WithOthers: Story = {
  render: () =>
    html`<peer-help-banner country="CA"></peer-help-banner>
      <peer-stage-explainer></peer-stage-explainer>
      <peer-group-finder
        country="CA"
        .data=${groupsAround(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
      ></peer-group-finder>`,
};
