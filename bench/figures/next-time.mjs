import { Tab } from '../browser.mjs';
import { withoutTemporal } from '../in-page.mjs';
import { amount } from '../report.mjs';
import { median, sideBySide } from '../rounds.mjs';

const COUNT = 10_000;

/** The next time of every group of a feed over 40 zones, worked out for the first time in a new page. */
export async function measure({ browser, site, rounds }) {
  const run = (polyfill) => () =>
    spent(browser, site.page('/blank/', 0), site.page('/next/', COUNT), polyfill);
  const values = await sideBySide(rounds, { native: run(false), polyfill: run(true) });
  return Object.entries(values).map(([name, times]) => ({
    figure: `Next time of all of ${amount(COUNT)} groups in 40 zones, ${name === 'native' ? 'native Temporal' : name}`,
    value: median(times),
    unit: 'ms',
    mark: 60,
    beside: 'main-thread CPU in a new page, nothing known before',
  }));
}

/** CPU milliseconds. */
function spent(browser, blank, url, polyfill) {
  return Tab.with(browser, blank, async (tab) => {
    if (polyfill) await tab.inject(withoutTemporal);
    await tab.go(url);
    await tab.evaluate(() => globalThis.prepared);
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await tab.taskTime();
    const found = await tab.evaluate(() => globalThis.findAll());
    const after = await tab.taskTime();
    if (found !== COUNT) throw new Error(`${found} of ${COUNT} groups have a next time`);
    return (after - before) * 1000;
  });
}
