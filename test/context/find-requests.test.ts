import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { PeerFindEvent } from '../../src/context/events.js';
import { countAnswering } from '../../src/context/find-requests.js';
import '../../src/define/peer-group-finder.js';
import '../../src/define/peer-support-provider.js';
import { GroupFinderHarness } from '../helpers/group-finder-harness.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

const slot = (weekday: number) => [{ weekday, start: '19:00', timeZone: 'UTC' }];
const data = {
  groups: [
    { id: 'a', name: 'Monday Calm', slots: slot(1), venue: 'online' },
    { id: 'b', name: 'Tuesday Hope', slots: slot(2), venue: 'in-person' },
  ],
};

const finders = (page: HTMLElement): Promise<GroupFinderHarness[]> =>
  Promise.all(
    [...page.querySelectorAll('peer-group-finder')].map((finder) => new GroupFinderHarness(finder).settled()),
  );

const names = (all: GroupFinderHarness[]): string[] => all.map((one) => one.names.sort().join());
const BOTH = 'Monday Calm,Tuesday Hope';

describe('A request to find groups', () => {
  afterEach(unmount);

  const CASES: [string, ReturnType<typeof html>, string[]][] = [
    [
      'is answered by the finder that is named',
      html`<div>
        <i class="from" for="second"></i>
        <peer-group-finder .data=${data}></peer-group-finder>
        <peer-group-finder id="second" .data=${data}></peer-group-finder>
      </div>`,
      [BOTH, 'Tuesday Hope'],
    ],
    [
      'else by the first in the same provider',
      html`<div>
        <peer-group-finder .data=${data}></peer-group-finder>
        <peer-support-provider>
          <i class="from"></i><peer-group-finder .data=${data}></peer-group-finder>
        </peer-support-provider>
      </div>`,
      [BOTH, 'Tuesday Hope'],
    ],
    [
      'else by the first in the document',
      html`<div>
        <i class="from"></i>
        <peer-group-finder .data=${data}></peer-group-finder>
        <peer-group-finder .data=${data}></peer-group-finder>
      </div>`,
      ['Tuesday Hope', BOTH],
    ],
    [
      'by the finder itself that it is sent to',
      html`<div>
        <peer-group-finder .data=${data}></peer-group-finder>
        <peer-group-finder class="from" .data=${data}></peer-group-finder>
      </div>`,
      [BOTH, 'Tuesday Hope'],
    ],
  ];
  for (const [what, template, expected] of CASES) {
    it(what, async () => {
      const page = await mount(template);
      const all = await finders(page);
      page.querySelector('.from')!.dispatchEvent(new PeerFindEvent({ how: 'in-person' }));
      await until(
        () => names(all),
        (seen) => seen.join(';') === expected.join(';'),
      );
      expect(all[expected.indexOf('Tuesday Hope')]!.focused).to.equal('Find a group');
    });
  }

  it('may come from any script, as a plain event', async () => {
    const page = await mount(html`<div><peer-group-finder .data=${data}></peer-group-finder></div>`);
    const all = await finders(page);
    document.dispatchEvent(new CustomEvent('peer-find', { detail: { find: { how: 'in-person' } } }));
    await until(
      () => names(all),
      ([seen]) => seen === 'Tuesday Hope',
    );
  });

  it('is not answered where the page prevents it', async () => {
    const page = await mount(html`<div><peer-group-finder .data=${data}></peer-group-finder></div>`);
    const all = await finders(page);
    page.addEventListener('peer-find', (event) => event.preventDefault());
    page.querySelector('peer-group-finder')!.dispatchEvent(new PeerFindEvent({ how: 'in-person' }));
    await soon(50);
    expect(names(all)).to.deep.equal([BOTH]);
  });

  it('cannot change what the page has locked', async () => {
    const page = await mount(
      html`<div><peer-group-finder how="online" lock="how" .data=${data}></peer-group-finder></div>`,
    );
    const [one] = await finders(page);
    await until(
      () => one!.names.join(),
      (seen) => seen === 'Monday Calm',
    );
    page.querySelector('peer-group-finder')!.dispatchEvent(new PeerFindEvent({ how: 'in-person' }));
    await soon(50);
    expect(one!.names).to.deep.equal(['Monday Calm']);
  });

  // S12
  it('is listened to only while there are finders', async () => {
    const before = countAnswering();
    await mount(html`<div><peer-group-finder></peer-group-finder></div>`);
    expect(countAnswering()).to.equal(before + 1);
    unmount();
    expect(countAnswering()).to.equal(before);
  });
});
