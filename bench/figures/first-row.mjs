import { Tab } from '../browser.mjs';
import { stopAtFirstRow } from '../in-page.mjs';
import { MARKER } from '../invented.mjs';
import { takeProfile } from '../profile.mjs';
import { amount } from '../report.mjs';
import { median, ratio, sideBySide } from '../rounds.mjs';
import { pathOf } from '../site.mjs';

const STOP = 'The first row is painted.';
const MARKS = { 1_000: 2, 10_000: 1.5, 50_000: 1.5 };

/** Main-thread CPU from the start of the navigation until the first row is painted, over that of the bare page. */
export async function measure(lab) {
  const rows = [];
  for (const count of lab.quick ? [1_000, 10_000] : [1_000, 10_000, 50_000]) {
    rows.push(...(await compare(lab, count)));
  }
  if (lab.profile) await profile(lab, 10_000);
  return rows;
}

async function compare({ browser, site, rounds, peers }, count) {
  const cpu = (path) => () => cpuToFirstRow(browser, site.page('/blank/', 0), site.page(path, count));
  const paths = Object.fromEntries(peers.map(({ name }) => [name, pathOf(name)]));
  const measures = { bare: cpu('/bare/'), ours: cpu('/ours/') };
  for (const [name, path] of Object.entries(paths)) measures[name] = cpu(path);
  const { bare, ...others } = await sideBySide(rounds, measures);
  return Object.entries(others).map(([name, values]) => ({
    figure: `Feed to first row, ${amount(count)} groups${name === 'ours' ? '' : `: ${name}`}`,
    value: ratio(values, bare),
    unit: '×',
    mark: name === 'ours' ? MARKS[count] : undefined,
    beside: `${amount(median(values), 'ms')} of main-thread CPU; the bare page ${amount(median(bare), 'ms')}`,
  }));
}

/** Milliseconds. The blank page of the same origin is there so that its process has started before. */
function cpuToFirstRow(browser, blank, url) {
  return Tab.with(browser, blank, async (tab) => {
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.inject(stopAtFirstRow, MARKER, STOP);
    const before = await tab.taskTime();
    const after = tab.atAlert(STOP, () => tab.taskTime());
    await tab.navigate(url);
    return ((await after) - before) * 1000;
  });
}

/** The same way once more, by the page that loads our files one by one, so that functions have their names. */
function profile({ browser, site }, count) {
  return Tab.with(browser, site.page('/blank/', 0), async (tab) => {
    await tab.inject(stopAtFirstRow, MARKER, STOP);
    await takeProfile(tab, `first-row-${count}`, async (stop) => {
      const stopped = tab.atAlert(STOP, stop);
      await tab.navigate(site.page('/modules/', count));
      return stopped;
    });
  });
}
