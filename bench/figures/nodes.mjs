import { Tab } from '../browser.mjs';
import { awaitLoad, countNodes, shown } from '../in-page.mjs';
import { amount } from '../report.mjs';

const COUNT = 10_000;

/** DOM nodes of the page, shadow roots and all, when a large feed is shown. They are counted once: chance has no part. */
export async function measure({ browser, site }) {
  const nodes = await Tab.with(browser, site.page('/blank/', 0), async (tab) => {
    await tab.inject(awaitLoad);
    await tab.go(site.page('/ours/', COUNT));
    await tab.evaluate(shown);
    return tab.evaluate(countNodes);
  });
  const figure = `DOM nodes, ${amount(COUNT)} groups shown`;
  return [
    { figure, value: nodes, unit: 'nodes', mark: 2500, beside: 'the whole document and its shadow roots' },
  ];
}
