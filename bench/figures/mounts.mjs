import { Tab } from '../browser.mjs';
import { mountAndRemove } from '../in-page.mjs';
import { feedPath } from '../site.mjs';

const TIMES = 200;
const BEFORE = 50; // code is compiled and caches are filled once
const MIB = 2 ** 20;
const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];

/** What stays of finders that came and went: heap after garbage collection, and listeners on what outlives them. */
export async function measure({ browser, site }) {
  const { heap, listeners } = await Tab.with(browser, site.page('/mounts/', 0), comeAndGo);
  const figure = `${TIMES} mounts and removals`;
  const beside = `after ${BEFORE} others; every second one removed before its feed of 40 groups is read`;
  return [
    { figure: `${figure}: more heap`, value: heap / MIB, unit: 'MiB', mark: 1, beside },
    {
      figure: `${figure}: listeners left`,
      value: listeners,
      unit: 'listeners',
      mark: 0,
      beside: TARGETS.join(', '),
    },
  ];
}

async function comeAndGo(tab) {
  const none = await listeners(tab);
  await tab.evaluate(mountAndRemove, BEFORE, feedPath(40));
  const before = await heap(tab);
  await tab.evaluate(mountAndRemove, TIMES, feedPath(40));
  return { heap: (await heap(tab)) - before, listeners: (await listeners(tab)) - none };
}

async function heap(tab) {
  for (let times = 0; times < 3; times++) await tab.send('HeapProfiler.collectGarbage');
  return (await tab.send('Runtime.getHeapUsage')).usedSize;
}

async function listeners(tab) {
  let count = 0;
  for (const expression of TARGETS) {
    const { result } = await tab.send('Runtime.evaluate', { expression });
    count += (await tab.send('DOMDebugger.getEventListeners', { objectId: result.objectId })).listeners
      .length;
  }
  return count;
}
