import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/peer-group-finder.js';
import '../src/define/peer-help-banner.js';
import { clinicLines } from './fixtures/clinic-lines.js';
import { groupsAround } from './fixtures/groups.js';

const meta: Meta = { title: 'Help banner', component: 'peer-help-banner' };
export default meta;

type Story = StoryObj & { render: () => TemplateResult };

const fault = (name: string): string => `/fault/${name}`;

/** With all that a clinic can say of itself. Numbers of 555-01xx are invented. */
export const Clinic: Story = {
  render: () =>
    html`<peer-help-banner
      country="CA"
      organisation="Harbour Clinic"
      phone="+1 416 555 0142"
      hours="Mo-Fr 09:00-17:00; Sa 10:00-12:00"
      time-zone="America/Toronto"
      booking-url="/book"
      email="hello@harbour-clinic.example.org"
      groups-url="/groups"
    ></peer-help-banner>`,
};

export const Plain: Story = {
  render: () => html`<peer-help-banner country="US"></peer-help-banner>`,
};

/** Everything a phone or a narrow column needs. */
export const Card: Story = {
  render: () => html`<peer-help-banner country="GB" variant="card"></peer-help-banner>`,
};

export const Inline: Story = {
  render: () => html`<peer-help-banner country="US" variant="inline"></peer-help-banner>`,
};

export const InlineCountryUnknown: Story = {
  render: () => html`<peer-help-banner country="ZZ" variant="inline"></peer-help-banner>`,
};

export const CrisisOnly: Story = {
  render: () => html`<peer-help-banner country="NZ" level="crisis"></peer-help-banner>`,
};

export const ProfessionalOnly: Story = {
  render: () =>
    html`<peer-help-banner
      country="AU"
      level="professional"
      organisation="Harbour Clinic"
      phone="+61 2 5550 0142"
    ></peer-help-banner>`,
};

/** Three first lines, one for each language; that of the page comes first. */
export const ThreeFirstLines: Story = {
  render: () => html`<div lang="fr"><peer-help-banner country="BE"></peer-help-banner></div>`,
};

/** Each service has a number of its own. */
export const SeveralEmergencyNumbers: Story = {
  render: () => html`<peer-help-banner country="IL"></peer-help-banner>`,
};

/** A line that is not open day and night. */
export const WithHours: Story = {
  render: () => html`<peer-help-banner country="DK"></peer-help-banner>`,
};

export const ChosenTopics: Story = {
  render: () => html`<peer-help-banner country="US" topics="gambling"></peer-help-banner>`,
};

/** No numbers where nobody knows whose: how to find them, and where. */
export const CountryUnknown: Story = {
  render: () => html`<peer-help-banner country="unknown"></peer-help-banner>`,
};

export const CountryNotCovered: Story = {
  render: () => html`<peer-help-banner country="EG"></peer-help-banner>`,
};

/** A page for one country, and a clock in another: nothing is guessed, unless this clock is in Nepal. */
export const Contradicted: Story = {
  render: () => html`<div lang="en-KZ"><peer-help-banner></peer-help-banner></div>`,
};

export const CountryLocked: Story = {
  render: () => html`<peer-help-banner country="IE" country-locked></peer-help-banner>`,
};

/** The organisation's own line first, one of ours taken out. */
export const OwnLines: Story = {
  render: () => html`<peer-help-banner country="CA" .data=${clinicLines}></peer-help-banner>`,
};

/** The organisation's file cannot be had: what we ship shows. */
export const OwnLinesFailed: Story = {
  render: () => html`<peer-help-banner country="CA" src=${fault('status/404')}></peer-help-banner>`,
};

export const Dark: Story = {
  render: () => html`<peer-help-banner country="GB" theme="dark"></peer-help-banner>`,
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" lang="he">
      <peer-help-banner country="IL" organisation="מרפאת הנמל" phone="+972 2 555 0142"></peer-help-banner>
    </div>`,
};

/** The finder is on the same page: the banner leads to it. */
export const AboveAFinder: Story = {
  render: () =>
    html`<peer-help-banner country="CA" level="all"></peer-help-banner>
      <peer-group-finder
        country="CA"
        .data=${groupsAround(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)}
      ></peer-group-finder>`,
};
