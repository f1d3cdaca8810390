import { html, nothing, type TemplateResult } from 'lit';
import { coveredCountries } from '../../data/helplines-core.js';
import { heading } from '../../parts/heading.js';
import { careLevel, dangerLevel, inlineHelp, peersLevel, talkLevel } from './levels.js';
import { nameOf } from '../../text/names.js';
import type { BannerView } from './view.js';

/** All of it: the country, the levels in their order, and when the numbers were checked. */
export function banner(view: BannerView, variant: string): TemplateResult {
  const { terms, level, shows, emergency } = view;
  const place = html`<div class="place">${countryWords(view)} ${chooser(view)}</div>`;
  if (variant === 'inline') return html`<div class="inline">${inlineHelp(view)}${place}</div>`;
  return html`<section class=${variant === 'card' ? 'card' : 'wide'} aria-labelledby="title">
    <header>${heading(level, terms.banner.title, 'title')} ${place}</header>
    <div class="levels">
      ${emergency ? dangerLevel(view) : nothing} ${shows.talk ? talkLevel(view) : nothing}
      ${shows.care ? careLevel(view) : nothing} ${shows.peers ? peersLevel(view) : nothing}
    </div>
    ${checked(view)}
  </section>`;
}

/** The country that the numbers are for is always named, and named again when it changes. */
function countryWords({ terms, country, help, locale }: BannerView): TemplateResult {
  const { banner } = terms;
  const name = country && nameOf('region', country, locale);
  return html`<p part="status" role="status">
    ${name ? (help ? banner.place(name) : banner.uncovered(name)) : banner.unknown}
  </p>`;
}

function chooser({ choose, country, help, terms, locale }: BannerView): TemplateResult | typeof nothing {
  if (!choose) return nothing;
  const { banner } = terms;
  const options = coveredCountries()
    .map((code) => ({ code, name: nameOf('region', code, locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return html`<label part="filter">
    <span>${country ? banner.change : banner.choose}</span>
    <select @change=${choose}>
      <option value="" ?selected=${!help}>${country ? banner.another : banner.pick}</option>
      ${options.map(({ code, name }) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
    </select>
  </label>`;
}

function checked({ help, terms, locale }: BannerView): TemplateResult | typeof nothing {
  if (!help?.checked) return nothing;
  return html`<p part="note" class="soft small">${terms.banner.checked(dateOf(help.checked, locale))}</p>`;
}

const dateOf = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));
