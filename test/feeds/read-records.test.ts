import { expect } from '@open-wc/testing';
import { LIMITS, type Limits } from '../../src/feeds/limits.js';
import { Pace } from '../../src/feeds/pace.js';
import { readRecords } from '../../src/feeds/read-records.js';
import type { Reader, ReportedProblem } from '../../src/feeds/reader.js';
import { aGroup } from '../helpers/a-group.js';
import { codeOf } from '../helpers/faults.js';

interface Options extends Partial<Limits> {
  told?: readonly number[];
  signal?: AbortSignal;
  read?: (record: unknown) => void;
}

async function read(records: readonly unknown[], { told = [], signal, read: look, ...limits }: Options = {}) {
  const problems: ReportedProblem[] = [];
  const reader: Reader = {
    format: 'test',
    recognise: () => records,
    read(record, index) {
      look?.(record);
      return aGroup({ name: `${index}` });
    },
  };
  const reading = {
    feed: { src: 'a' },
    labels: {},
    report: (problem: ReportedProblem) => void problems.push(problem),
  };
  const groups = await readRecords(records, reader, reading, {
    limits: { ...LIMITS, ...limits },
    pace: new Pace(limits.slice ?? LIMITS.slice, signal ?? new AbortController().signal),
    told: new Set(told),
  });
  return {
    names: groups.map(({ name }) => name),
    problems: problems.map(({ record, field, code, effect }) => ({ record, field, code, effect })),
  };
}

const nested = (levels: number): unknown => (levels ? { inside: [nested(levels - 1)] } : 'end');
const lost = (record: number, code: string) => ({ record, field: null, code, effect: 'lost' });

function burn(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

describe('feeds/read-records', () => {
  it('loses only the record that a reader fails at', async () => {
    const fails = (record: unknown): void => {
      if (record === 1) throw new TypeError('secret');
    };
    const { names, problems } = await read([0, 1, 2], { read: fails });
    expect(names).to.deep.equal(['0', '2']);
    expect(problems).to.deep.equal([lost(1, 'unreadable')]);
  });

  // S4
  it('loses records with too much inside one another', async () => {
    const { names, problems } = await read([nested(8), nested(9), nested(5_000), { a: { b: 1 } }]);
    expect(names).to.deep.equal(['0', '3']);
    expect(problems).to.deep.equal([lost(1, 'too-deep'), lost(2, 'too-deep')]);
  });

  it('survives data that holds itself', async () => {
    const record: Record<string, unknown> = {};
    record.self = record;
    expect((await read([record])).problems).to.deep.equal([lost(0, 'too-deep')]);
  });

  // S4
  it('tells each record beyond the limit, and refuses more than twice as many', async () => {
    const { names, problems } = await read([0, 1, 2, 3], { records: 2 });
    expect(names).to.deep.equal(['0', '1']);
    expect(problems).to.deep.equal([lost(2, 'too-many-records'), lost(3, 'too-many-records')]);
    expect(await codeOf(read([0, 1, 2, 3, 4], { records: 2 }))).to.equal('too-large');
  });

  it('passes over records whose fate is told already', async () => {
    const { names, problems } = await read([0, undefined, 2], { told: [1] });
    expect([names, problems]).to.deep.equal([['0', '2'], []]);
  });

  // S4
  it('lets the page do something else between slices', async () => {
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    await read(Array.from({ length: 40 }), { read: () => burn(5), slice: 12 });
    channel.port1.close();
    expect(turns).to.be.greaterThan(10);
  });

  it('does not stop for what is read at once', async () => {
    let before = true;
    setTimeout(() => (before = false));
    await read([0, 1, 2]);
    expect(before).to.be.true;
  });

  it('ends between slices when its owner ends it', async () => {
    const owner = new AbortController();
    let reads = 0;
    const look = (): void => {
      burn(2);
      if (++reads === 3) owner.abort({ code: 'gone' });
    };
    expect(
      await codeOf(read(Array.from({ length: 50 }), { read: look, slice: 3, signal: owner.signal })),
    ).to.equal('gone');
    expect(reads).to.be.lessThan(10);
  });
});
