import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MOST = 15;
const NOT_WORK = new Set(['(idle)', '(root)', 'alert']);

/** Profiles what `act` does, until it calls `stop`; saves it for DevTools and prints where the time went. */
export async function takeProfile(tab, name, act) {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: 200 });
  await tab.send('Profiler.start');
  const { profile } = await act(() => tab.send('Profiler.stop'));
  const file = join(tmpdir(), `${name}.cpuprofile`);
  writeFileSync(file, JSON.stringify(profile));
  console.log(`${file}: ms of its own, function\n${summary(profile)}\n`);
}

/** The functions with the most time of their own, in milliseconds. */
function summary({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  samples.forEach((id, index) => {
    const name = frames.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times]
    .filter(([name]) => !NOT_WORK.has(name))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name, ms]) => `${ms.toFixed(1).padStart(8)}  ${name}`)
    .join('\n');
}

const nameOf = ({ functionName, url, lineNumber }) =>
  `${functionName || '(anonymous)'}${url && `  ${url.replace(/^https?:\/\/[^/]+/, '')}:${lineNumber + 1}`}`;
