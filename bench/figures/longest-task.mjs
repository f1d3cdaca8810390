import { setTimeout as sleep } from 'node:timers/promises';
import { Tab } from '../browser.mjs';
import { awaitLoad, showInTrace, shown } from '../in-page.mjs';
import { amount } from '../report.mjs';
import { median, sideBySide } from '../rounds.mjs';
import { HERE, PARSE, traceTasks } from '../trace.mjs';

const COUNT = 10_000;
const SLOWER = 4;
/** Characters: more than half of such a feed is the whole of it. */
const WHOLE = COUNT * 450;

/** CPU of the longest main-thread task while a feed comes in, on a slowed CPU, without the JSON.parse of the whole. */
export async function measure({ browser, site, rounds }) {
  const run = (path, ready) => () => longest(browser, site.page('/blank/', 0), site.page(path, COUNT), ready);
  const { bare, ours } = await sideBySide(rounds, {
    bare: run('/bare/', () => sleep(2000)),
    ours: run('/ours/', (tab) => tab.evaluate(shown)),
  });
  const middle = (runs, key) => median(runs.map((one) => one[key]));
  const beside = (runs) => {
    const parse = middle(runs, 'parse');
    return parse ? `JSON.parse of the whole apart: ${amount(parse, 'ms')}` : 'JSON.parse is part of it';
  };
  return [
    {
      figure: `Longest task, ${amount(COUNT)} groups come in, CPU slowed ${SLOWER} times`,
      value: middle(ours, 'task'),
      unit: 'ms',
      mark: 100,
      beside: `${beside(ours)}; the bare page ${amount(middle(bare, 'task'), 'ms')}, ${beside(bare)}`,
    },
  ];
}

function longest(browser, blank, url, ready) {
  return Tab.with(browser, blank, async (tab) => {
    await tab.inject(showInTrace, HERE, PARSE, WHOLE);
    await tab.inject(awaitLoad);
    await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const tasks = await traceTasks(browser, async () => {
      await tab.go(url);
      await ready(tab);
      await sleep(1000); // tasks after the first list count as well
    });
    const most = (of) => Math.max(...tasks.map(of));
    return { task: most(({ cpu, parse }) => cpu - parse), parse: most(({ parse }) => parse) };
  });
}
