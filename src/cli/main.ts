#!/usr/bin/env node
import { check } from './check.js';
import { snippet } from './snippet.js';

const USAGE = `peer-support-elements check FEED… [--json] [--time-zone ZONE]
  Reads feeds (files or addresses) as the group finder does, and tells what could not be used as it was.
  Exits with 0 when all is fine, 1 when there are problems, 2 when it could not run.

peer-support-elements snippet ELEMENT [--attribute value …] [--script ADDRESS]
  Prints HTML to paste into a page: the script of one element, the element with its attributes, and what shows where
  there is no script; for the help banner that is real links with the numbers of --country. An example:
    snippet help-banner --country IE --organisation "Lantern House" --phone "+353 20 910 0142"
  Exits with 0 when it printed, 2 when it could not.`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check,
  snippet,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (command) {
  process.exitCode = await command(args).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
} else {
  const asked = name === '--help' || name === 'help';
  (asked ? console.log : console.error)(USAGE);
  process.exitCode = asked ? 0 : 2;
}
