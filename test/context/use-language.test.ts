import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { countFollowing, UseLanguage } from '../../src/context/use-language.js';
import { mount, soon, unmount } from '../helpers/mount.js';

class LanguageHost extends LitElement {
  readonly language = new UseLanguage(this);
  readonly shown: string[] = [];

  override render(): TemplateResult {
    this.shown.push(this.language.value);
    return html``;
  }
}
customElements.define('language-host', LanguageHost);

/** An element of the page whose shadow tree holds our host, and a slot with a language around it. */
class LanguageFrame extends LitElement {
  override render(): TemplateResult {
    return html`<p><language-host></language-host></p>
      <div lang="he"><slot></slot></div>`;
  }
}
customElements.define('language-frame', LanguageFrame);

async function languageIn(page: TemplateResult): Promise<LanguageHost> {
  return hostIn(await mount(html`<div>${page}</div>`));
}

const hostIn = (root: ParentNode): LanguageHost => root.querySelector<LanguageHost>('language-host')!;

describe('context/use-language', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    unmount();
    document.documentElement.lang = lang;
  });

  it("is the host's own, else the nearest around it, else the document's, else English", async () => {
    document.documentElement.lang = 'pl';
    const page = html`<div lang="fr"><language-host lang="de"></language-host></div>`;
    const host = await languageIn(page);
    const seen = [host.language.value];
    for (const node of [host, host.parentElement!, document.documentElement]) {
      node.removeAttribute('lang');
      await soon();
      seen.push(host.language.value);
    }
    expect(seen).to.deep.equal(['de', 'fr', 'pl', 'en']);
  });

  // L1
  const tags = {
    en_US: 'en-US',
    'zh-hant-hk': 'zh-Hant-HK',
    xx: 'xx',
    iw: 'he',
    '': 'en',
    'no such tag': 'en',
    '-': 'en',
  };
  for (const [tag, value] of Object.entries(tags)) {
    it(`takes "${tag}" for ${value}`, async () => {
      document.documentElement.removeAttribute('lang');
      const { language } = await languageIn(html`<language-host lang=${tag}></language-host>`);
      expect(language.value).to.equal(value);
    });
  }

  it('follows changes, and updates only hosts whose language they change', async () => {
    const page = await mount(html`<div lang="de"><language-host></language-host></div>`);
    const [one, other] = [hostIn(page), await languageIn(html`<language-host lang="fr"></language-host>`)];
    page.setAttribute('lang', 'it');
    await soon();
    expect([one.shown, other.shown]).to.deep.equal([['de', 'it'], ['fr']]);
  });

  // H7
  it('goes out of shadow trees and slots, and follows what changes in them', async () => {
    const frame = await mount<LanguageFrame>(
      html`<language-frame lang="fr"><language-host></language-host></language-frame>`,
    );
    const [inside, slotted] = [hostIn(frame.shadowRoot!), hostIn(frame)];
    expect([inside.shown, slotted.shown]).to.deep.equal([['fr'], ['he']]);
    inside.parentElement!.lang = 'es';
    slotted.assignedSlot!.lang = 'ar';
    await soon();
    expect([inside.language.value, slotted.language.value]).to.deep.equal(['es', 'ar']);
  });

  it('changes where the host is moved to', async () => {
    const page = await mount(
      html`<div>
        <p lang="de"><language-host></language-host></p>
        <p lang="fr"></p>
      </div>`,
    );
    const host = hostIn(page);
    page.lastElementChild!.append(host);
    expect(host.language.value).to.equal('fr');
  });

  // S12
  it('is observed once for all, and no longer than somebody needs it', async () => {
    const before = countFollowing();
    const [one, two] = [
      await languageIn(html`<language-host></language-host>`),
      await languageIn(html`<language-host></language-host>`),
    ];
    expect(countFollowing()).to.equal(before + 2);
    one.remove();
    two.remove();
    expect(countFollowing()).to.equal(before);
    document.documentElement.lang = 'sv';
    await soon();
    expect([one.language.value, two.language.value]).to.not.include('sv');
  });
});
