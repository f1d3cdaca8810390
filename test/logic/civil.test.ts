import { expect } from '@open-wc/testing';
import { dayOf, firstOfMonth, isoDate, monthOf, weekdayOf } from '../../src/logic/civil.js';

describe('civil', () => {
  for (const [date, day, weekday] of [
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2027-03-14', 20_891, 7],
    ['2028-02-29', 21_243, 2], // T-l
    ['2000-02-29', 11_016, 2],
    ['9999-12-31', 2_932_896, 5],
    ['0100-01-01', -683_003, 5],
  ] as const) {
    it(`${date} is day ${day}, weekday ${weekday}`, () => {
      expect(dayOf(date)).to.equal(day);
      expect(isoDate(day)).to.equal(date);
      expect(weekdayOf(day)).to.equal(weekday);
    });
  }

  for (const text of [
    ...[
      '',
      '2027',
      '2027-3-14',
      '2027-03-14T00:00',
      ' 2027-03-14',
      '14.03.2027',
      '+002027-03-14',
      '-2027-03-14',
    ],
    ...[
      '2027-02-29',
      '2027-02-30',
      '2027-04-31',
      '2027-13-01',
      '2027-00-10',
      '2027-01-00',
      '2100-02-29',
      '1e10-01-01',
    ],
    ...['0000-01-01', '__proto__', '٢٠٢٧-٠٣-١٤', '2'.repeat(10_000)],
  ]) {
    it(`"${text.slice(0, 20)}" is no date`, () => {
      expect(dayOf(text)).to.equal(null);
    });
  }

  it('goes through ten thousand days without a gap', () => {
    const first = dayOf('2020-01-01') ?? NaN;
    for (let day = first; day < first + 10_000; day++) {
      expect(dayOf(isoDate(day))).to.equal(day);
      expect(weekdayOf(day + 1)).to.equal((weekdayOf(day) % 7) + 1);
    }
  });

  it('counts months over the ends of years', () => {
    const months = ['2026-12-31', '2027-01-01', '2027-01-31', '2028-02-29'].map((date) =>
      monthOf(dayOf(date) ?? NaN),
    );
    expect(months.map((month) => isoDate(firstOfMonth(month)))).to.deep.equal([
      '2026-12-01',
      '2027-01-01',
      '2027-01-01',
      '2028-02-01',
    ]);
  });
});
