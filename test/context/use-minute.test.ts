import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { countTicking, Ticker, UseMinute } from '../../src/context/use-minute.js';
import { mount, unmount } from '../helpers/mount.js';

const START = Date.UTC(2026, 10, 23, 18, 30, 42);

/** A clock that the test moves, and a timer that rings when the test says so. */
class HandClock {
  time = START;
  asked = 0;
  waits: number[] = [];
  ring = (): void => undefined;

  readonly ticker = new Ticker(
    () => {
      this.asked++;
      return this.time;
    },
    (then, ms) => {
      this.waits.push(ms);
      this.ring = then;
      return setTimeout(() => undefined);
    },
  );

  wait(seconds: number): void {
    this.time += seconds * 1000;
    this.ring();
  }
}

let clock = new HandClock();

class MinuteHost extends LitElement {
  readonly minute = new UseMinute(this, clock.ticker);
  readonly shown: number[] = [];

  override render(): TemplateResult {
    this.shown.push((this.minute.now - START) / 1000);
    return html``;
  }
}
customElements.define('minute-host', MinuteHost);

class MinuteHostOfThePage extends LitElement {
  readonly minute = new UseMinute(this);
}
customElements.define('minute-host-of-the-page', MinuteHostOfThePage);

const host = (): Promise<MinuteHost> => mount(html`<minute-host></minute-host>`);

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

// T4
describe('context/use-minute', () => {
  beforeEach(() => {
    hide(false); // a test runner's page may be
    clock = new HandClock();
  });
  afterEach(() => {
    unmount();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('renews its host when a minute begins, and keeps the time between', async () => {
    const { shown, updateComplete } = await host();
    await updateComplete;
    for (const seconds of [10, 8, 10]) clock.wait(seconds);
    await Promise.resolve();
    expect(shown).to.deep.equal([0, 18]);
  });

  it('looks at the clock when the minute begins, and at least every ten seconds', async () => {
    await host();
    for (const seconds of [10, 8, 10]) clock.wait(seconds);
    expect(clock.waits).to.deep.equal([10_000, 8_000, 10_000, 10_000]);
  });

  it('notices a clock that jumped, also back', async () => {
    const { minute } = await host();
    clock.wait(3600);
    expect((minute.now - START) / 1000).to.equal(3600);
    clock.wait(-7200);
    expect((minute.now - START) / 1000).to.equal(-3600);
  });

  it('does not wait while nobody looks, and is right at once when somebody does', async () => {
    const { minute } = await host();
    hide(true);
    const waits = clock.waits.length;
    clock.wait(600);
    hide(true);
    expect(clock.waits).to.have.length(waits);
    clock.time += 60_000;
    hide(false);
    expect((minute.now - START) / 1000).to.equal(660);
  });

  // H13
  it('is right when the page comes back from the back/forward cache', async () => {
    const { minute } = await host();
    clock.time += 120_000;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect((minute.now - START) / 1000).to.equal(120);
  });

  it('is right when the host comes back to the page', async () => {
    const one = await host();
    const { parentElement } = one;
    one.remove();
    clock.time += 180_000;
    parentElement?.append(one);
    expect((one.minute.now - START) / 1000).to.equal(180);
  });

  // S12
  it('is one for all, and gone with the last', async () => {
    const [one, two] = [await host(), await host()];
    expect(clock.ticker.size).to.equal(2);
    one.remove();
    clock.wait(60);
    expect((two.minute.now - START) / 1000).to.equal(60);
    two.remove();
    expect(clock.ticker.size).to.equal(0);
    const { asked } = clock;
    hide(false);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(clock.asked).to.equal(asked);
  });

  it('is shared by the widgets of the page', async () => {
    const before = countTicking();
    const one = await mount<MinuteHostOfThePage>(html`<minute-host-of-the-page></minute-host-of-the-page>`);
    expect(countTicking()).to.equal(before + 1);
    expect(Math.abs(one.minute.now - Date.now())).to.be.lessThan(5000);
    one.remove();
    expect(countTicking()).to.equal(before);
  });
});
