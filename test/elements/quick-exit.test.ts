import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import type { PeerQuickExit } from '../../src/elements/peer-quick-exit/peer-quick-exit.js';
import { countListening } from '../../src/elements/peer-quick-exit/shift-presses.js';
import { comeBack, gone, Hands, QuickExitHarness } from '../helpers/quick-exit-harness.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

const root = document.documentElement;
const NEUTRAL = 'https://www.wikipedia.org/';
const THERE = 'https://there.example/';
const TITLE = document.title;

const exit = html`<peer-quick-exit href=${THERE}></peer-quick-exit>`;
const arrive = async (page: TemplateResult = exit): Promise<QuickExitHarness> =>
  new QuickExitHarness(await mount(page));
const harnesses = (page: Element): QuickExitHarness[] =>
  [...page.querySelectorAll('peer-quick-exit')].map((one) => new QuickExitHarness(one));

/** An element of the page that holds an exit in a shadow root of its own. */
class PageFooter extends LitElement {
  override render(): TemplateResult {
    return exit;
  }
}
customElements.define('page-footer', PageFooter);

/** An element of the page that holds that one. */
class PageFrame extends LitElement {
  override render(): TemplateResult {
    return html`<page-footer></page-footer>`;
  }
}
customElements.define('page-frame', PageFrame);

const isBlank = (): boolean => !root.checkVisibility() && !document.body.checkVisibility();

// P11
describe('peer-quick-exit', () => {
  afterEach(() => {
    comeBack();
    unmount();
    gone.length = 0;
  });

  it('is a link that says what it does, and what it does not', async () => {
    const { link, description, announced } = await arrive();
    expect(link.textContent.trim()).to.equal('Leave this page');
    expect(description).to.include('press Shift 3 times').and.include('does not clear your browser history');
    expect([link.rel, link.referrerPolicy, announced]).to.deep.equal([
      'noopener noreferrer',
      'no-referrer',
      '',
    ]);
  });

  it('is large enough for any thumb', async () => {
    const { width, height } = (await arrive()).link.getBoundingClientRect();
    expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
  });

  it('takes the place of the link that is there without script', async () => {
    const page = await mount(html`<peer-quick-exit><a href=${THERE}>Leave</a></peer-quick-exit>`);
    expect(page.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(new QuickExitHarness(page).link.checkVisibility()).to.equal(true);
  });

  it('shows in the colours that it is told to', async () => {
    const schemes = await Promise.all(
      ['light', 'dark'].map(
        async (theme) =>
          getComputedStyle(await mount(html`<peer-quick-exit theme=${theme}></peer-quick-exit>`)).colorScheme,
      ),
    );
    expect(schemes).to.deep.equal(['light', 'dark']);
  });

  describe('leads', () => {
    const here = location.href;
    const places: [what: string, href: string | null, to: string][] = [
      ['to the place that the page names', 'https://www.weather.gov/a?b=c', 'https://www.weather.gov/a?b=c'],
      ['to a place without https', 'http://there.example/', 'http://there.example/'],
      ['to a place of the same site', '/elsewhere', `${location.origin}/elsewhere`],
      ['to Wikipedia without a place', null, NEUTRAL],
      ['to Wikipedia, not to nowhere', '', NEUTRAL],
      ['to Wikipedia, not to script', 'javascript:alert(1)', NEUTRAL],
      ['to Wikipedia, not to other schemes', 'ftp://there.example/', NEUTRAL],
      ['to Wikipedia, not with a password', 'https://me:secret@there.example/', NEUTRAL],
      ['to Wikipedia, not to what is no address', 'https://[', NEUTRAL],
      ['to Wikipedia, not back to this page', here, NEUTRAL],
      ['to Wikipedia, not to a place in this page', '#top', NEUTRAL],
    ];
    for (const [what, href, to] of places) {
      it(what, async () => {
        const exit = await arrive(html`<peer-quick-exit .href=${href}></peer-quick-exit>`);
        expect(exit.link.href).to.equal(to);
        exit.click();
        expect(gone).to.deep.equal([to]);
      });
    }

    it('to another place as soon as the page names one', async () => {
      const page = await mount<PeerQuickExit>(exit);
      page.href = '/now-here';
      new QuickExitHarness(page).click();
      page.setAttribute('href', 'https://or-here.example/');
      await page.updateComplete;
      expect(new QuickExitHarness(page).link.href).to.equal('https://or-here.example/');
      expect(gone).to.deep.equal([`${location.origin}/now-here`]);
    });
  });

  describe('somebody who leaves', () => {
    it('goes by a click, at once, and not as by a link', async () => {
      const exit = await arrive();
      expect([exit.click(), isBlank(), document.title]).to.deep.equal([false, true, 'Loading…']);
      expect(gone).to.deep.equal([THERE]);
    });

    it('goes by Enter', async () => {
      const { link } = await arrive();
      link.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => gone.join(), Boolean);
      expect([gone, isBlank()]).to.deep.equal([[THERE], true]);
    });

    for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      it(`stays, where ${held} asks the browser for a tab or window of its own`, async () => {
        const exit = await arrive();
        expect([exit.click({ [held]: true }), isBlank(), gone]).to.deep.equal([true, false, []]);
      });
    }

    it('sees nothing of a page that insists on being seen', async () => {
      const page = await mount(html`
        <div>
          <style>
            html:root,
            body,
            * {
              display: block !important;
              transition: all 9s allow-discrete !important;
            }
          </style>
          <dialog>Groups near you</dialog>
          ${exit}
        </div>
      `);
      const dialog = page.querySelector('dialog')!;
      dialog.showModal();
      expect(isBlank()).to.equal(false);
      harnesses(page)[0]!.click();
      expect([isBlank(), dialog.checkVisibility()]).to.deep.equal([true, false]);
    });
  });

  describe('a page that comes back from the back/forward cache', () => {
    const styles = [null, 'color: red;', 'display: grid; transition: opacity 1s ease 0s;'];
    for (const style of styles) {
      it(`is as it was, with ${style ?? 'no style'}`, async () => {
        const exit = await arrive();
        if (style) root.style.cssText = style;
        const before = root.getAttribute('style');
        exit.click();
        expect(isBlank()).to.equal(true);
        comeBack();
        const after = root.getAttribute('style');
        root.removeAttribute('style');
        expect([after, document.title, isBlank()]).to.deep.equal([before, TITLE, false]);
      });
    }

    it('is as it was, also for somebody who left twice', async () => {
      const exit = await arrive();
      exit.click();
      exit.click();
      comeBack();
      expect([document.title, root.hasAttribute('style')]).to.deep.equal([TITLE, false]);
    });

    it('is where it was', async () => {
      const page = await mount(
        html`<div>
          <p style="block-size: 5000px">Long</p>
          ${exit}
        </div>`,
      );
      scrollTo(0, 1234);
      harnesses(page)[0]!.click();
      comeBack();
      expect(scrollY).to.equal(1234);
    });

    it('can be left again', async () => {
      const exit = await arrive();
      exit.click();
      comeBack();
      exit.click();
      expect([isBlank(), gone]).to.deep.equal([true, [THERE, THERE]]);
    });

    it('is not one that has only just loaded', async () => {
      (await arrive()).click();
      comeBack(false);
      expect(isBlank()).to.equal(true);
    });
  });

  describe('by Shift', () => {
    let hands: Hands;
    beforeEach(() => {
      hands = new Hands();
    });
    afterEach(() => hands.rest());

    const leaves = [
      'Shift Shift Shift',
      'Shift 2 Shift 2.9 Shift',
      'Shift 3 Shift 2.1 Shift 2 Shift',
      'Shift… Shift Shift',
      'a Shift Shift Shift',
      'Shift a Shift Shift Shift',
    ];
    const stays = [
      'Shift Shift',
      'Shift 3 Shift 2.1 Shift',
      'Shift…',
      'Escape Escape Escape',
      'Shift+A Shift+B Shift+C',
      'Shift Shift a Shift',
      'Shift Shift Shift+Tab',
      'Control+Shift Control+Shift Control+Shift',
      'Alt+Shift Alt+Shift Alt+Shift',
      'Shift+Click Shift+Click Shift+Click',
      'Shift Shift Click Shift',
      'Shift+Wheel Shift+Wheel Shift+Wheel',
    ];
    for (const [outcome, all] of Object.entries({ leaves, stays })) {
      for (const what of all) {
        it(`somebody ${outcome}: ${what}`, async () => {
          await arrive();
          await hands.do(what);
          const left = outcome === 'leaves';
          expect([gone, isBlank(), hands.prevented]).to.deep.equal([left ? [THERE] : [], left, false]);
        });
      }
    }

    it('hears how often it was pressed', async () => {
      const exit = await arrive();
      const heard = [];
      for (const what of [
        'Shift',
        'Shift',
        'a',
        'Shift',
        '5',
        'Shift',
        '2',
        'Shift',
        '3.5',
        '2',
        'Shift Shift Shift',
      ]) {
        await hands.do(what);
        heard.push(/once|twice|still|^$/.exec(exit.announced)?.[0]);
      }
      expect(heard).to.deep.equal([
        'once',
        'twice',
        '',
        'once',
        'still',
        'once',
        'once',
        'twice',
        'once', // the first of the two was too long ago
        'still',
        '',
      ]);
      expect(gone).to.deep.equal([THERE]);
    });

    it('leaves from a field, on a page that keeps keys to itself', async () => {
      const page = await mount(html`
        <div @keydown=${stop} @keyup=${stop}><input aria-label="Search" />${exit}</div>
      `);
      page.querySelector('input')!.focus();
      await hands.do('Shift Shift Shift');
      expect(gone).to.deep.equal([THERE]);
    });

    it('leaves from deep within other elements', async () => {
      await mount(html`<page-frame></page-frame>`);
      await hands.do('Shift Shift Shift');
      expect([gone, isBlank()]).to.deep.equal([[THERE], true]);
    });

    it('leaves once, by the first of two, which alone tells', async () => {
      const page = await mount(html`<div>${exit}<peer-quick-exit></peer-quick-exit></div>`);
      await hands.do('Shift');
      expect(harnesses(page).map(({ announced }) => announced !== '')).to.deep.equal([true, false]);
      await hands.do('Shift Shift');
      expect(gone).to.deep.equal([THERE]);
    });

    it('is told by one that is not hidden', async () => {
      const page = await mount(html`<div><peer-quick-exit hidden></peer-quick-exit>${exit}</div>`);
      await hands.do('Shift');
      expect(harnesses(page).map(({ announced }) => announced !== '')).to.deep.equal([false, true]);
      await hands.do('Shift Shift');
      expect(gone).to.deep.equal([THERE]);
    });

    it('goes on with the other when one of two is taken away', async () => {
      const page = await mount(html`<div><peer-quick-exit></peer-quick-exit>${exit}</div>`);
      await hands.do('Shift');
      page.firstElementChild?.remove();
      await hands.do('Shift Shift');
      expect(gone).to.deep.equal([THERE]);
    });

    it('leaves once where the exit was moved', async () => {
      const page = await mount(
        html`<div>
          ${exit}
          <p></p>
        </div>`,
      );
      page.querySelector('p')!.append(page.querySelector('peer-quick-exit')!);
      await hands.do('Shift Shift Shift');
      expect(gone).to.deep.equal([THERE]);
    });

    // S12
    it('is listened for once for all, and by nobody after the last', async () => {
      const page = await mount(html`<div>${exit}${exit}</div>`);
      expect(countListening()).to.equal(2);
      await hands.do('Shift Shift');
      page.replaceChildren();
      expect(countListening()).to.equal(0);
      await hands.do('Shift Shift Shift');
      expect([gone, isBlank()]).to.deep.equal([[], false]);
    });
  });

  it('is left by real keys', async () => {
    await arrive();
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Shift' });
    await until(() => gone.join(), Boolean);
    expect(gone).to.deep.equal([THERE]);
  });

  // S12
  it('adds each listener to the page once, and takes each away', async () => {
    const { heard, end } = listeners();
    const page = await mount(html`<div>${exit}${exit}${exit}</div>`);
    const during = [...heard];
    page.replaceChildren();
    await soon();
    end();
    expect(during.sort()).to.deep.equal(['keydown', 'keyup', 'pointerdown', 'wheel']);
    expect(heard).to.deep.equal([]);
  });
});

const stop = (event: Event): void => event.stopPropagation();

/** What the window is listened to for, from now on. */
function listeners(): { heard: string[]; end: () => void } {
  const heard: string[] = [];
  const { addEventListener, removeEventListener } = window;
  Object.assign(window, {
    addEventListener(type: string, listener: EventListener, options: object) {
      heard.push(type);
      addEventListener.call(window, type, listener, options);
    },
    removeEventListener(type: string, listener: EventListener, options: object) {
      heard.splice(heard.indexOf(type), 1);
      removeEventListener.call(window, type, listener, options);
    },
  });
  return { heard, end: () => Object.assign(window, { addEventListener, removeEventListener }) };
}
