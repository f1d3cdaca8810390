import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/browsers/find-chromium.mjs';

/** Milliseconds. A page that takes longer than this for one answer is given up. */
const PATIENCE = 120_000;

/** Starts Chromium with nothing kept from page to page. */
export async function openBrowser() {
  const args = ['--disable-features=BackForwardCache', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const executablePath = await findChromium();
  return puppeteer.launch({ executablePath, args, protocolTimeout: PATIENCE });
}

/**
 * A page with cold caches in a renderer process of its own. It speaks the DevTools protocol directly: Puppeteer's own
 * pages switch on domains (Network, Runtime …) that cost main-thread time for each piece of a feed.
 */
export class Tab {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** Opens a tab at `url`, does something with it, and closes it. */
  static async with(browser, url, act) {
    const context = await browser.createBrowserContext();
    try {
      const opener = await browser.target().createCDPSession();
      await opener.send('Target.createTarget', { url: 'about:blank', browserContextId: context.id });
      await opener.detach();
      const target = await context.waitForTarget((one) => one.type() === 'page');
      const tab = new Tab(await target.createCDPSession());
      await tab.send('Page.enable');
      await tab.go(url);
      return await act(tab);
    } finally {
      await context.close();
    }
  }

  send(method, params) {
    return this.#session.send(method, params);
  }

  /** The next event of that name. */
  next(event) {
    const came = new Promise((resolve) => this.#session.once(event, resolve));
    return Promise.race([came, late(event)]);
  }

  /** Loads a page, until its load event. */
  async go(url) {
    const loaded = this.next('Page.loadEventFired');
    await this.navigate(url);
    await loaded;
  }

  /** Begins to load a page. */
  async navigate(url) {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  /** Runs a function in every page to come, before its own scripts. It may use its arguments and the page only. */
  inject(work, ...args) {
    return this.send('Page.addScriptToEvaluateOnNewDocument', { source: call(work, args) });
  }

  /** Runs a function in the page; resolves to what it returns or promises. */
  async evaluate(work, ...args) {
    const how = { expression: call(work, args), awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: fault } = await this.send('Runtime.evaluate', how);
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return result.value;
  }

  /** CPU seconds that tasks took on the main thread so far. It does not grow while the thread waits or is preempted. */
  async taskTime() {
    const { metrics } = await this.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  }

  /**
   * Waits for the page to stop itself by `alert(message)`, and resolves to what `read` promises of that very moment:
   * the thread stands still, `Performance.getMetrics` interrupts the script, and so nothing runs between.
   */
  async atAlert(message, read) {
    const { message: words } = await this.next('Page.javascriptDialogOpening');
    if (words !== message) throw new Error(`the page says: ${words}`);
    const answer = read();
    await sleep(50); // so that the question is there before the script goes on
    await this.send('Page.handleJavaScriptDialog', { accept: true });
    return answer;
  }
}

async function late(event) {
  await sleep(PATIENCE, undefined, { ref: false });
  throw new Error(`no ${event} within ${PATIENCE / 1000} s`);
}

const call = (work, args) => `(${work})(...${JSON.stringify(args)})`;
