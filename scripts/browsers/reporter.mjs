import { relative } from 'node:path';

/** Web Test Runner reporter: failures in full, one line for each engine, the totals last. */
export function reporter() {
  let rootDir;
  let wanted;
  return {
    start({ config }) {
      rootDir = config.rootDir;
      wanted = config.coverageConfig.threshold.lines;
    },
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        for (const text of problems(session)) console.log(`${heading(session, rootDir)}\n${indent(text)}\n`);
      }
    },
    stop({ sessions, testCoverage }) {
      const counts = [...sessions].map((session) => ({ engine: session.browser.name, ...count(session) }));
      for (const engine of new Set(counts.map((one) => one.engine))) {
        console.log(`${engine}: ${line(counts.filter((one) => one.engine === engine))}`);
      }
      if (testCoverage) console.log(coverage(testCoverage, rootDir, wanted));
      console.log(line(counts));
    },
  };
}

const heading = (session, rootDir) => `✗ ${session.browser.name} · ${relative(rootDir, session.testFile)}`;
const indent = (text) => text.replace(/^/gm, '    ');
const stack = ({ message = '', stack: trace = '' }) =>
  trace.includes(message) ? trace : `${message}\n${trace}`;

/** What went wrong in one file: failed tests, then what kept the file from running, then the page's own errors. */
function problems(session) {
  const tests = allTests(session.testResults).filter((test) => failed(test));
  if (session.passed && !tests.length) return [];
  return [
    ...tests.map(({ title, error }) => `${title}\n${error ? indent(detail(error)) : ''}`),
    ...(session.errors ?? []).map(stack),
    ...(session.request404s ?? []).map((url) => `404: ${url}`),
    ...(session.logs ?? []).map((log) => `logged: ${log.map(String).join(' ')}`),
  ];
}

function detail(error) {
  const differs = error.expected === undefined || error.actual === undefined;
  return differs ? stack(error) : `expected: ${error.expected}\nactual:   ${error.actual}\n${stack(error)}`;
}

function allTests(suite, path = '') {
  if (!suite) return [];
  const title = (name) => (path ? `${path} > ${name}` : name);
  const own = suite.tests.map((test) => ({ ...test, title: title(test.name) }));
  return [...own, ...suite.suites.flatMap((child) => allTests(child, title(child.name)))];
}

const failed = (test) => !test.passed && !test.skipped;

/** A file that did not load, or an engine that died, has no failed test but counts as one failure. */
function count(session) {
  const tests = allTests(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const failures = tests.filter(failed).length;
  const passed = tests.length - skipped - failures;
  return { passed, failed: session.passed ? failures : Math.max(1, failures), skipped };
}

function line(counts) {
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped}`;
}

function coverage({ summary, coverageMap }, rootDir, wanted) {
  const files = coverageMap.files().map((file) => {
    const { pct } = coverageMap.fileCoverageFor(file).toSummary().lines;
    return { file: relative(rootDir, file), pct };
  });
  const low = files.filter(({ pct }) => pct < wanted).sort((a, b) => a.pct - b.pct);
  const rows = low.map(({ file, pct }) => `  ${file}: ${pct} %`);
  return [
    `Lines covered: ${summary.lines.pct} % (${wanted} % wanted) of ${files.length} files`,
    ...rows,
  ].join('\n');
}
