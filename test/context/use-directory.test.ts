import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeerErrorEvent, PeerLoadEvent, PeerProblemEvent } from '../../src/context/events.js';
import { UseDirectory } from '../../src/context/use-directory.js';
import type { Wish } from '../../src/context/wish.js';
import type { Source } from '../../src/model/directory.js';
import { key, tries } from '../helpers/faults.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

type Limits = ConstructorParameters<typeof UseDirectory>[1];

/** The smallest widget there can be. */
class DirectoryHost extends LitElement {
  static limits: Limits = {};
  @property({ attribute: false }) wish: Wish = {};
  readonly directory = new UseDirectory(this, { pause: () => 1, ...DirectoryHost.limits });
  readonly heard: string[] = [];
  readonly shown: string[] = [];

  constructor() {
    super();
    this.addEventListener('peer-load', ({ groups, problems, sources }: PeerLoadEvent) => {
      this.heard.push(`load ${groups} ${problems} ${sources}`);
    });
    this.addEventListener('peer-error', ({ source, code }: PeerErrorEvent) =>
      this.heard.push(`error ${source} ${code}`),
    );
    this.addEventListener('peer-problem', ({ problem }: PeerProblemEvent) =>
      this.heard.push(`problem ${problem.code}`),
    );
  }

  get names(): string {
    return this.directory.value.groups.map(({ name }) => name).join(' ');
  }

  get states(): string {
    return this.directory.value.sources.map(({ state }) => state).join(' ');
  }

  get source(): Source {
    return this.directory.value.sources[0]!;
  }

  protected override willUpdate(): void {
    this.directory.want(this.wish);
  }

  override render(): TemplateResult {
    const seen = `${this.states}: ${this.names}`;
    if (seen !== this.shown.at(-1)) this.shown.push(seen);
    return html`<slot></slot>`;
  }
}
customElements.define('directory-host', DirectoryHost);

const BOTH = '/fixtures/hope-and-courage.json';
const ONE = '/fixtures/serenity.json';
const LATE = '/fault/slow?ms=300&then=serenity.json';

const host = (wish: Wish): Promise<DirectoryHost> =>
  mount(html`<directory-host .wish=${wish}></directory-host>`);

const settled = (one: DirectoryHost): Promise<string> =>
  until(
    () => one.states,
    (states) => !/loading|^$/.test(states),
  );

async function loaded(wish: Wish): Promise<DirectoryHost> {
  const one = await host(wish);
  await settled(one);
  return one;
}

async function change(one: DirectoryHost, wish: Wish): Promise<void> {
  one.wish = wish;
  await one.updateComplete;
  await settled(one);
}

/** An address of its own for each test, so that nothing is kept of it from another. */
const fresh = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}key=${key()}`;

const meeting = (name: string): object => ({
  name,
  slug: name.toLowerCase(),
  day: 1,
  time: '19:00',
  formatted_address: '1 Mill Lane, Albany, NY 12207, USA',
});

describe('context/use-directory', () => {
  afterEach(() => {
    unmount();
    DirectoryHost.limits = {};
  });

  it('is empty, frozen and quiet without a wish', async () => {
    const { directory, heard } = await host({ src: ' ', data: '', feeds: [] });
    const { value } = directory;
    expect(value).to.deep.equal({ sources: [], groups: [], problems: [] });
    expect([value, value.sources, value.groups, value.problems].every(Object.isFrozen)).to.be.true;
    expect(heard).to.deep.equal([]);
  });

  it('reads a feed, and tells when it has', async () => {
    const src = fresh(BOTH);
    const { directory, heard, shown, source } = await loaded({ src });
    expect(shown).to.deep.equal(['loading: ', 'ready: Hope Courage']);
    expect(heard).to.deep.equal(['load 2 0 1']);
    const { readAt, ...rest } = source;
    expect(rest).to.deep.equal({ src, state: 'ready', format: 'meeting-guide', records: 2, error: null });
    expect(Math.abs(readAt! - Date.now())).to.be.lessThan(5000);
    const { value } = directory;
    expect([value, value.sources, value.groups, value.problems, ...value.sources].every(Object.isFrozen)).to
      .be.true;
  });

  it('tells with events that cross shadow roots and carry their facts twice', async () => {
    const one = await host({});
    const told: Event[] = [];
    document.addEventListener('peer-load', (event) => told.push(event), { once: true });
    one.wish = { src: fresh(ONE) };
    await until(() => told.length, Boolean);
    const { bubbles, composed, detail, groups } = told[0] as PeerLoadEvent;
    expect({ bubbles, composed, groups, detail }).to.deep.equal({
      bubbles: true,
      composed: true,
      groups: 1,
      detail: { groups: 1, problems: 0, sources: 1 },
    });
  });

  describe('several feeds', () => {
    it('show as they come, in the order of the page', async () => {
      const one = await loaded({ src: `${fresh(LATE)} ${fresh(BOTH)}` });
      expect(one.shown).to.deep.equal([
        'loading loading: ',
        'loading ready: Hope Courage',
        'ready ready: Serenity Hope Courage',
      ]);
      expect(one.heard).to.deep.equal(['load 2 0 1', 'load 3 0 2']);
    });

    it('show where another fails, and only that is asked for again', async () => {
      DirectoryHost.limits = { retries: 0 };
      const [good, bad] = [key(), key()];
      const src = `/fault/flaky?fail=0&then=hope-and-courage.json&key=${good} /fault/flaky?fail=1&then=serenity.json&key=${bad}`;
      const one = await loaded({ src });
      expect([one.states, one.names]).to.deep.equal(['ready failed', 'Hope Courage']);
      const { groups } = one.directory.value;
      one.directory.retry();
      expect(one.states).to.equal('ready loading');
      expect(one.directory.value.groups).to.equal(groups);
      await settled(one);
      expect([one.states, one.names]).to.deep.equal(['ready ready', 'Hope Courage Serenity']);
      expect(one.heard.map((line) => line.split(' ')[0]).sort()).to.deep.equal(['error', 'load', 'load']);
      expect([await tries(good), await tries(bad)]).to.deep.equal([1, 2]);
    });

    it('are read once, however often they are named', async () => {
      const k = key();
      const address = `/fault/flaky?fail=0&key=${k}`;
      const one = await loaded({ src: `${address}\n\t${address}` });
      one.requestUpdate();
      await soon();
      expect([one.states, await tries(k)]).to.deep.equal(['ready', 1]);
    });

    it('have settings of their own, over those of the widget', async () => {
      const feeds = [
        { src: fresh(BOTH), programme: 'AA' },
        { src: fresh(ONE), timeZone: 'Asia/Tokyo' },
      ];
      const { directory } = await loaded({
        feeds,
        programme: 'NA',
        kind: 'workshop',
        timeZone: 'Europe/Oslo',
        format: '',
      });
      expect(
        directory.value.groups.map(({ programme, kind, slots }) => [programme, kind, slots[0]?.timeZone]),
      ).to.deep.equal([
        ['AA', 'workshop', 'America/New_York'],
        ['AA', 'workshop', 'America/New_York'],
        ['NA', 'workshop', 'Asia/Tokyo'],
      ]);
    });
  });

  describe('failures', () => {
    const failures: Record<string, string> = {
      'data:application/json,[]': 'bad-address',
      '/fault/status/404': 'not-found',
      '/fault/status/403': 'refused',
      '/fault/status/503': 'server',
      '/fault/html': 'not-data',
      '/fault/hang': 'timeout',
      '/fault/truncate?file=serenity.json': 'network',
      '/fault/echo-headers': 'format-not-known',
    };
    for (const [src, code] of Object.entries(failures)) {
      it(`${src.split('?')[0]}: ${code}`, async () => {
        DirectoryHost.limits = { silence: 200 };
        const { source, heard } = await loaded({ src });
        expect(source).to.include({ state: 'failed', error: code, readAt: null, format: null });
        expect(heard).to.deep.equal([`error ${src} ${code}`]);
      });
    }

    // S11
    it('keep the last good groups of this page view', async () => {
      const src = fresh(BOTH);
      const good = await loaded({ src });
      DirectoryHost.limits = { bytes: 10 };
      const { source, names, shown } = await loaded({ src });
      expect(names).to.equal('Hope Courage');
      expect(source).to.deep.equal({ ...good.source, state: 'failed', error: 'too-large' });
      expect(shown).to.deep.equal(['loading: Hope Courage', 'failed: Hope Courage']);
    });

    it('keep nothing of a feed with other settings', async () => {
      const src = fresh(BOTH);
      await loaded({ src });
      DirectoryHost.limits = { bytes: 10 };
      expect((await loaded({ src, programme: 'NA' })).names).to.equal('');
    });
  });

  describe('a wish that changes', () => {
    // S11, N8
    it('ends what nobody wants any more, and does not look at what comes late', async () => {
      const one = await host({ src: fresh(LATE) });
      await change(one, { src: fresh(BOTH) });
      await soon(500);
      expect(one.shown).to.deep.equal(['loading: ', 'ready: Hope Courage']);
      expect(one.heard).to.deep.equal(['load 2 0 1']);
    });

    it('keeps the feeds that it still has', async () => {
      const k = key();
      const kept = `/fault/flaky?fail=0&then=serenity.json&key=${k}`;
      const one = await loaded({ src: `${fresh(BOTH)} ${kept}` });
      one.wish = { src: `${kept} ${fresh(LATE)}` };
      await soon();
      expect([one.states, one.names]).to.deep.equal(['ready loading', 'Serenity']);
      await settled(one);
      expect(await tries(k)).to.equal(1);
    });

    it('and then is the same again reads nothing again', async () => {
      const k = key();
      const src = `/fault/flaky?fail=0&then=serenity.json&key=${k}`;
      const wish = (): Wish => ({
        feeds: [{ src, types: { O: 'Open' }, services: ['meet.example.org'] }],
        lang: 'en',
      });
      const one = await loaded(wish());
      const { value } = one.directory;
      one.wish = wish();
      await soon();
      expect(one.directory.value).to.equal(value);
      expect(await tries(k)).to.equal(1);
    });

    it('reads again in another language, and shows what there is until then', async () => {
      const src = fresh(ONE);
      const one = await loaded({ src, lang: 'en' });
      const label = (): string | null | undefined => one.directory.value.groups[0]?.types[0]?.label;
      const english = label();
      await change(one, { src, lang: 'fr-CA' });
      expect(one.shown).to.deep.equal([
        'loading: ',
        'ready: Serenity',
        'loading: Serenity',
        'ready: Serenity',
      ]);
      expect([english, label()]).to.deep.equal(['Open', 'Ouvert(e)']);
    });

    it('and ends leaves nothing', async () => {
      const one = await loaded({ src: fresh(BOTH) });
      one.wish = {};
      await soon();
      expect(one.directory.value).to.deep.equal({ sources: [], groups: [], problems: [] });
    });
  });

  describe('data in the page', () => {
    it('is preferred in this order: data, JSON child, feeds, src', async () => {
      const one = await mount<DirectoryHost>(
        html`<directory-host><script type="application/json"></script></directory-host>`,
      );
      const child = one.querySelector('script')!;
      child.textContent = JSON.stringify([meeting('Child')]);
      one.wish = { data: [meeting('Data')], feeds: [{ src: fresh(BOTH) }], src: fresh(ONE) };
      const seen = [];
      for (const drop of [
        () => null,
        () => (one.wish = { ...one.wish, data: null }),
        () => child.remove(),
        () => (one.wish = { src: one.wish.src }),
      ]) {
        drop();
        await soon(20);
        await settled(one);
        seen.push(one.names);
      }
      expect(seen).to.deep.equal(['Data', 'Child', 'Hope Courage', 'Serenity']);
    });

    it('is told apart by identity, and stays until newer data has been read', async () => {
      const data = [meeting('Hope')];
      const one = await loaded({ data });
      data.push(meeting('Courage'));
      one.wish = { data };
      await soon(20);
      one.wish = { data: [...data] };
      await soon(20);
      expect(one.shown).to.deep.equal(['loading: ', 'ready: Hope', 'loading: Hope', 'ready: Hope Courage']);
      expect(one.source.src).to.equal('data');
    });

    it('may be text, and may be no data at all', async () => {
      expect((await loaded({ data: JSON.stringify([meeting('Hope')]) })).names).to.equal('Hope');
      expect((await loaded({ data: 'nothing' })).heard).to.deep.equal(['error data not-data']);
    });

    // H6
    it('may come as a child later, be filled later, and change', async () => {
      const one = await host({});
      const child = document.createElement('script');
      child.type = 'application/json';
      const seen = [];
      for (const step of [
        () => one.append(child),
        () => child.append(JSON.stringify([meeting('Hope')])),
        () => (child.firstChild!.nodeValue = '[]'),
      ]) {
        step();
        await soon(20);
        seen.push(`${one.states}: ${one.names}`);
      }
      expect(seen).to.deep.equal(['failed: ', 'ready: Hope', 'ready: ']);
    });

    it('is not taken from scripts that are no data', async () => {
      const page = html`<directory-host
        ><script type="application/ld+json">
          []
        </script>
        <p>
          <script type="application/json">
            []
          </script>
        </p></directory-host
      >`;
      expect((await mount<DirectoryHost>(page)).states).to.equal('');
    });

    it('tells its problems, but no more than a hundred of them', async () => {
      const one = await loaded({ data: [meeting('Hope'), ...Array.from({ length: 150 }, () => null)] });
      const told = one.heard.filter((line) => line === 'problem not-a-record');
      expect([told.length, one.directory.value.problems.length, one.heard.at(-1)]).to.deep.equal([
        100,
        150,
        'load 1 150 1',
      ]);
    });
  });

  describe('a host that leaves', () => {
    // N8
    it('ends its request, and asks again when it comes back', async () => {
      const one = await host({ src: fresh(LATE) });
      const { parentElement } = one;
      one.remove();
      await soon(500);
      expect([one.states, ...one.heard]).to.deep.equal(['loading']);
      parentElement!.append(one);
      await settled(one);
      expect(one.names).to.equal('Serenity');
    });

    it('and comes back with all it had asks for nothing', async () => {
      const k = key();
      const one = await loaded({ src: `/fault/flaky?fail=0&key=${k}` });
      const { parentElement } = one;
      one.remove();
      await soon(20);
      parentElement!.append(one);
      await soon(50);
      expect([one.states, await tries(k)]).to.deep.equal(['ready', 1]);
    });

    // H6
    it('only to be moved keeps its request', async () => {
      const k = key();
      const one = await host({ src: `/fault/flaky?fail=0&key=${k}` });
      document.body.append(one);
      await settled(one);
      one.remove();
      expect([one.heard, await tries(k)]).to.deep.equal([['load 0 0 1'], 1]);
    });

    it('sees what changed while it was away', async () => {
      const one = await loaded({ src: fresh(BOTH) });
      const { parentElement } = one;
      one.remove();
      one.wish = { src: fresh(ONE) };
      await soon(20);
      parentElement!.append(one);
      await until(
        () => one.names,
        (names) => names === 'Serenity',
      );
    });
  });

  it('serves several widgets with one feed', async () => {
    const src = fresh(BOTH);
    const hosts = await Promise.all([loaded({ src }), loaded({ src })]);
    expect(hosts.map(({ names, heard }) => [names, ...heard])).to.deep.equal([
      ['Hope Courage', 'load 2 0 1'],
      ['Hope Courage', 'load 2 0 1'],
    ]);
  });

  // H11
  it('means by a relative address what it meant when it was given', async () => {
    DirectoryHost.limits = { retries: 0 };
    const page = location.href;
    const one = await loaded({ src: `fault/flaky?fail=1&then=serenity.json&key=${key()}` });
    const from = one.source.error;
    history.replaceState(null, '', '/elsewhere/far/away');
    one.directory.retry();
    await settled(one);
    history.replaceState(null, '', page);
    expect([from, one.source.error]).to.deep.equal(['server', null]);
  });
});
