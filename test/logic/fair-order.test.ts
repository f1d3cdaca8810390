import { expect } from '@open-wc/testing';
import { fairOrder } from '../../src/logic/fair-order.js';

const people = (count: number): { id: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `mentor-${i}` }));
const orderOf = (all: readonly { id: string }[], day: string): string =>
  fairOrder(all, day)
    .map(({ id }) => id)
    .join();
const dayAt = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

// R6
describe('The order of mentors', () => {
  const twenty = people(20);

  it('holds everyone once', () => {
    expect([...fairOrder(twenty, '2026-11-23')].map(({ id }) => id).sort()).to.deep.equal(
      twenty.map(({ id }) => id).sort(),
    );
    expect(fairOrder([], '2026-11-23')).to.deep.equal([]);
  });

  it('is the same for all on one day, in whatever order they were written, and another on the next', () => {
    const today = orderOf(twenty, '2026-11-23');
    expect(orderOf(twenty.toReversed(), '2026-11-23')).to.equal(today);
    expect(orderOf(twenty, '2026-11-24')).not.to.equal(today);
  });

  for (const ids of ['numbered', 'names'] as const) {
    const group =
      ids === 'numbered'
        ? twenty
        : 'Ana Ben Cleo Dov Esi Finn Gita Hana Ivo Jun Kai Lou Mei Noa Ola Pat Ray Sol Tao Uma'
            .split(' ')
            .map((id) => ({ id }));

    it(`puts each in each place about equally often over 2,000 days (${ids})`, () => {
      const DAYS = 2000;
      const times = new Map(group.map(({ id }) => [id, new Array<number>(group.length).fill(0)]));
      for (let day = 0; day < DAYS; day++)
        fairOrder(group, dayAt(20_000 + day)).forEach(({ id }, place) => times.get(id)![place]!++);
      const mean = DAYS / group.length;
      const sigma = Math.sqrt(mean * (1 - 1 / group.length));
      const cells = [...times.values()].flat();
      const furthest = Math.max(...cells.map((count) => Math.abs(count - mean)));
      expect(furthest, '400 places, 4 sigma and a little').to.be.below(4.5 * sigma);
      const chi = cells.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
      const free = (group.length - 1) ** 2;
      expect(chi, 'chi square of the whole table').to.be.below(free + 4 * Math.sqrt(2 * free));
    });
  }

  it('and nobody follows another more often than anyone else', () => {
    let follows = 0;
    for (let day = 0; day < 2000; day++) {
      const order = orderOf(twenty, dayAt(20_000 + day));
      if (order.includes('mentor-3,mentor-4')) follows++;
    }
    // Of 20 people in a row, two named ones stand so in 19 of 380 cases.
    expect(follows).to.be.within(100 - 40, 100 + 40);
  });

  it('does not move the others when one comes or goes', () => {
    const without = twenty.filter(({ id }) => id !== 'mentor-7');
    const left = orderOf(twenty, '2026-11-23')
      .split(',')
      .filter((id) => id !== 'mentor-7');
    expect(orderOf(without, '2026-11-23')).to.equal(left.join());
  });
});
