import { stripVTControlCharacters } from 'node:util';
import { run } from './run.mjs';

const TOTALS = /^(\d+) passed, (\d+) failed/;

/** Adds up the totals of several runs, so that one line can close them all. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs a command, shows its output but for the line `N passed, N failed`, and adds that to these totals. */
  async run(command, args, options) {
    let totals;
    const onLine = (text) => {
      const line = stripVTControlCharacters(text); // Web Test Runner moves the cursor even where there is none
      const found = TOTALS.exec(line);
      if (found) totals = found;
      else console.log(line);
    };
    const code = await run(command, args, { ...options, onLine });
    this.add(Number(totals?.[1] ?? 0), Number(totals?.[2] ?? 0), code);
  }

  /** A run that ends badly without a failed test (it crashed, or covers too little) counts as one failure. */
  add(passed, failed, code = 0) {
    this.passed += passed;
    this.failed += code === 0 ? failed : Math.max(1, failed);
  }

  /** Prints the closing line and ends the process. */
  finish() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed ? 1 : 0);
  }
}
