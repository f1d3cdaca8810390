import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/peer-quick-exit.js';
import { addTerms } from '../../src/text/add-terms.js';
import { mount, soon, unmount } from '../helpers/mount.js';

describe('context/use-terms', () => {
  afterEach(unmount);

  it('has the words that were added while the host was away', async () => {
    const page = await mount(html`<div lang="en-IN"><peer-quick-exit></peer-quick-exit></div>`);
    const exit = page.querySelector('peer-quick-exit')!;
    const words = (): string => exit.shadowRoot?.querySelector('a')?.textContent ?? '';
    const before = words();
    exit.remove();
    addTerms('en-IN', { exit: { leave: 'Go elsewhere' } });
    page.append(exit);
    await soon();
    expect([before, words()]).to.deep.equal(['Leave this page', 'Go elsewhere']);
  });
});
