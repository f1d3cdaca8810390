/** Types of the events that show a page's main thread and its JSON.parse in a trace (see in-page.mjs). */
export const HERE = 'bench-here';
export const PARSE = 'bench-parse';

// Chromium's names. Microtasks run after the task that they belong to, and are traced apart from it.
const CATEGORIES = ['toplevel', 'devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * Traces what `act` does. Resolves to the tasks of the page's main thread, each with its microtasks: its CPU milliseconds
 * (`cpu`), and how many of them went into JSON.parse (`parse`).
 */
export async function traceTasks(browser, act) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value.filter(isWanted)));
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await session.send('Tracing.start', { traceConfig });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return tasksIn(events);
}

const isOf = ({ name, args }, type) => name === 'EventDispatch' && args.data?.type === type;
const isHere = (event) => isOf(event, HERE);
const isParse = (event) => isOf(event, PARSE);
// Without `tdur`: it had not ended when the trace did.
const isWanted = (event) =>
  event.tdur !== undefined &&
  (event.name === TASK || event.name === MICROTASKS || isParse(event) || isHere(event));

function tasksIn(events) {
  const { pid, tid } = events.findLast(isHere);
  const own = events.filter((one) => one.pid === pid && one.tid === tid && !isHere(one));
  const tasks = [];
  let end = 0; // of the piece that we are in
  for (const event of own.sort((a, b) => a.ts - b.ts)) {
    const cpu = event.tdur / 1000;
    if (isParse(event)) tasks.at(-1).parse += cpu;
    else if (event.ts >= end) {
      end = event.ts + event.dur;
      if (event.name === TASK || !tasks.length) tasks.push({ cpu, parse: 0 });
      else tasks.at(-1).cpu += cpu;
    }
  }
  return tasks;
}
