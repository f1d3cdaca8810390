import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeerLoadEvent } from '../../src/context/events.js';
import type { Surroundings } from '../../src/context/surroundings.js';
import { UseDirectory } from '../../src/context/use-directory.js';
import { countLatecomers } from '../../src/context/use-surroundings.js';
import '../../src/define/peer-support-provider.js';
import { PeerSupportProvider } from '../../src/elements/peer-support-provider/peer-support-provider.js';
import { key, tries } from '../helpers/faults.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

/** A widget that shows what surrounds it. */
class SurroundedHost extends LitElement {
  @property() src = '';
  readonly directory = new UseDirectory(this);

  get around(): Surroundings {
    return this.directory.surroundings;
  }

  get said(): object {
    const { country, lang, theme, timeZone } = this.around;
    return { country, lang, theme, timeZone };
  }

  get names(): string {
    return this.directory.value.groups.map(({ name }) => name).join(' ');
  }

  protected override willUpdate(): void {
    this.directory.want({ src: this.src });
  }

  override render(): TemplateResult {
    return html``;
  }
}
customElements.define('surrounded-host', SurroundedHost);

/** An element of the page that holds a provider around its slot. */
class ProvidingFrame extends LitElement {
  override render(): TemplateResult {
    return html`<peer-support-provider country="NL"><slot></slot></peer-support-provider>`;
  }
}
customElements.define('providing-frame', ProvidingFrame);

const BOTH = '/fixtures/hope-and-courage.json';
const ONE = '/fixtures/serenity.json';
const NOTHING = { country: null, lang: null, theme: null, timeZone: null };

const hostIn = (root: ParentNode): SurroundedHost => root.querySelector<SurroundedHost>('surrounded-host')!;
const host = html`<surrounded-host></surrounded-host>`;

describe('peer-support-provider', () => {
  afterEach(unmount);

  it('says nothing where it is not', async () => {
    const one = await mount<SurroundedHost>(host);
    expect([one.said, one.around.directory, Object.isFrozen(one.around)]).to.deep.equal([
      NOTHING,
      null,
      true,
    ]);
    one.directory.retry();
  });

  it('tells what it is told, to all inside it', async () => {
    const page = await mount(html`
      <peer-support-provider country="IL" lang="he" theme="dark" time-zone="Asia/Jerusalem"
        ><p>${host}</p></peer-support-provider
      >
    `);
    const { said, around } = hostIn(page);
    expect(said).to.deep.equal({ country: 'IL', lang: 'he', theme: 'dark', timeZone: 'Asia/Jerusalem' });
    expect(Object.isFrozen(around)).to.be.true;
  });

  it('takes no room, and can be hidden', async () => {
    const provider = await mount(html`<peer-support-provider></peer-support-provider>`);
    const { display } = getComputedStyle(provider);
    provider.hidden = true;
    expect([display, getComputedStyle(provider).display]).to.deep.equal(['contents', 'none']);
  });

  it('tells a change once, with a new value, and no update without one', async () => {
    const provider = await mount<PeerSupportProvider>(
      html`<peer-support-provider country="IL">${host}</peer-support-provider>`,
    );
    const inside = hostIn(provider);
    const before = inside.around;
    provider.requestUpdate();
    await soon();
    expect(inside.around).to.equal(before);
    provider.country = 'US';
    provider.lang = 'es';
    await soon();
    expect(inside.said).to.deep.equal({ ...NOTHING, country: 'US', lang: 'es' });
    expect(before.country).to.equal('IL');
  });

  it('nested, inherits what it does not set', async () => {
    const page = await mount<PeerSupportProvider>(html`
      <peer-support-provider country="CA" theme="light" src=${BOTH}>
        <peer-support-provider lang="fr" theme="dark">${host}</peer-support-provider>
      </peer-support-provider>
    `);
    const inside = hostIn(page);
    await until(() => inside.names, Boolean);
    expect(inside.said).to.deep.equal({ ...NOTHING, country: 'CA', lang: 'fr', theme: 'dark' });
    page.country = 'CH';
    await soon();
    expect(inside.said).to.deep.include({ country: 'CH', lang: 'fr' });
    expect(inside.names).to.equal('Hope Courage');
  });

  it('gives a widget that is moved what is said where it comes to', async () => {
    const page = await mount(html`
      <div>
        <peer-support-provider country="IL">${host}</peer-support-provider>
        <peer-support-provider country="US"></peer-support-provider>
      </div>
    `);
    const moved = hostIn(page);
    const seen = [moved.said];
    for (const to of [page.lastElementChild!, page]) {
      to.append(moved);
      await soon();
      seen.push(moved.said);
    }
    expect(seen).to.deep.equal([{ ...NOTHING, country: 'IL' }, { ...NOTHING, country: 'US' }, NOTHING]);
  });

  it('reaches widgets through slots and shadow roots', async () => {
    const frame = await mount(html`<providing-frame>${host}</providing-frame>`);
    await until(() => hostIn(frame).around.country, Boolean);
    expect(hostIn(frame).said).to.deep.equal({ ...NOTHING, country: 'NL' });
  });

  it('may be defined after the widgets inside it, and in any order with another around it', async () => {
    const page = await mount(html`
      <later-outer country="DE"><later-inner lang="de">${host}</later-inner></later-outer>
      ${host}
    `);
    const inside = hostIn(page);
    expect(inside.said).to.deep.equal(NOTHING);
    customElements.define('later-inner', class extends PeerSupportProvider {});
    await soon();
    expect(inside.said).to.deep.equal({ ...NOTHING, lang: 'de' });
    customElements.define('later-outer', class extends PeerSupportProvider {});
    await soon();
    expect(inside.said).to.deep.equal({ ...NOTHING, lang: 'de', country: 'DE' });
  });

  it('may be defined from outside to inside', async () => {
    const page = await mount(
      html`<outer-first country="DE"><inner-second lang="de">${host}</inner-second></outer-first>`,
    );
    const seen = [];
    for (const tag of ['outer-first', 'inner-second']) {
      customElements.define(tag, class extends PeerSupportProvider {});
      await soon();
      seen.push(hostIn(page).said);
    }
    expect(seen).to.deep.equal([
      { ...NOTHING, country: 'DE' },
      { ...NOTHING, country: 'DE', lang: 'de' },
    ]);
  });

  describe('feeds', () => {
    it('are read once for all widgets inside, and the provider tells', async () => {
      const k = key();
      const src = `/fault/flaky?fail=0&then=hope-and-courage.json&key=${k}`;
      const heard: string[] = [];
      const listen = ({ target, groups }: PeerLoadEvent) =>
        heard.push(`${(target as Element).localName} ${groups}`);
      const page = await mount<PeerSupportProvider>(html`
        <peer-support-provider src=${src} @peer-load=${listen}
          >${host}
          <p>${host}</p></peer-support-provider
        >
      `);
      const hosts = [...page.querySelectorAll<SurroundedHost>('surrounded-host')];
      await until(
        () => hosts.map(({ names }) => names).join(),
        (names) => names === 'Hope Courage,Hope Courage',
      );
      expect([heard, await tries(k)]).to.deep.equal([['peer-support-provider 2'], 1]);
      expect(hosts.map(({ directory }) => directory.value === hosts[0]!.around.directory)).to.deep.equal([
        true,
        true,
      ]);
      expect([page.groups.length, page.problems]).to.deep.equal([2, []]);
    });

    it("come after a widget's own", async () => {
      const page = await mount(
        html`<peer-support-provider src=${BOTH}
          ><surrounded-host src=${ONE}></surrounded-host
        ></peer-support-provider>`,
      );
      const one = hostIn(page);
      expect(await until(() => one.names, Boolean)).to.equal('Serenity');
      one.src = '';
      expect(
        await until(
          () => one.names,
          (names) => names !== 'Serenity',
        ),
      ).to.equal('Hope Courage');
    });

    it('get the time zone of the provider, as do those of the widgets inside', async () => {
      const page = await mount<PeerSupportProvider>(html`
        <peer-support-provider time-zone="Asia/Tokyo" src=${ONE}
          ><surrounded-host src=${ONE}></surrounded-host
        ></peer-support-provider>
      `);
      const zone = ({ groups }: Pick<PeerSupportProvider, 'groups'>): unknown =>
        groups[0]?.slots[0]?.timeZone;
      const zones = await until(
        () => [zone(page), zone(hostIn(page).directory.value)],
        (both) => both.every(Boolean),
      );
      expect(zones).to.deep.equal(['Asia/Tokyo', 'Asia/Tokyo']);
    });

    it('that failed are asked for again from inside, through nested providers too', async () => {
      const src = `/fault/flaky?fail=1&status=404&then=serenity.json&key=${key()}`;
      const page = await mount(html`
        <peer-support-provider src=${src}
          ><peer-support-provider>${host}</peer-support-provider></peer-support-provider
        >
      `);
      const { directory } = hostIn(page);
      expect(await until(() => directory.value.sources[0]?.error, Boolean)).to.equal('not-found');
      directory.retry();
      await until(
        () => hostIn(page).names,
        (names) => names === 'Serenity',
      );
    });

    it('may be data, as a property or as a child', async () => {
      const data = [{ name: 'Hope', slug: 'hope', day: 1, time: '19:00' }];
      const page = await mount<PeerSupportProvider>(
        html`<peer-support-provider .data=${data}>${host}</peer-support-provider>`,
      );
      const child = document.createElement('script');
      child.type = 'application/json';
      child.text = JSON.stringify([{ ...data[0], name: 'Courage' }]);
      page.append(child);
      await until(
        () => hostIn(page).names,
        (names) => names === 'Hope',
      );
      page.data = null;
      await until(
        () => hostIn(page).names,
        (names) => names === 'Courage',
      );
    });
  });

  // S12
  it('is waited for only while there are widgets', async () => {
    const before = countLatecomers();
    await mount(html`<peer-support-provider>${host}</peer-support-provider>${host}`);
    expect(countLatecomers()).to.equal(before + 3);
    unmount();
    expect(countLatecomers()).to.equal(before);
  });
});
