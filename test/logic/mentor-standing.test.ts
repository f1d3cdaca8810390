import { expect } from '@open-wc/testing';
import { hasConsent, isDay, standingOf } from '../../src/logic/mentor-standing.js';
import { aMentor } from '../helpers/a-mentor.js';

const at = (instant: string): number => Date.parse(instant);

// R3
describe('Consent', () => {
  const cases: [string, string | null, string, string | null, boolean][] = [
    // what, zone, now, until, agrees
    ['lasts through its last day in Toronto', 'America/Toronto', '2026-11-24T04:59:59Z', '2026-11-23', true],
    ['and ends there at midnight', 'America/Toronto', '2026-11-24T05:00:00Z', '2026-11-23', false],
    [
      'lasts through its last day in Auckland',
      'Pacific/Auckland',
      '2026-11-23T10:59:59Z',
      '2026-11-23',
      true,
    ],
    ['and ends there at midnight too', 'Pacific/Auckland', '2026-11-23T11:00:00Z', '2026-11-23', false],
    ['is over the hour that clocks go back', 'Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-25', false],
    ['but not before', 'Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25', true],
    ['without a zone ends with the first place on Earth', null, '2026-11-23T09:59:59Z', '2026-11-23', true],
    ['and not later', null, '2026-11-23T10:00:00Z', '2026-11-23', false],
    ['so it does in a zone that nobody knows', 'Mars/Base', '2026-11-23T10:00:00Z', '2026-11-23', false],
    ['of a day that is none is none', 'Europe/Berlin', '2026-11-23T10:00:00Z', '2026-13-45', false],
    ['of the 30th of February too', 'Europe/Berlin', '2026-01-01T10:00:00Z', '2027-02-30', false],
    ['of no day too', 'Europe/Berlin', '2026-11-23T10:00:00Z', '', false],
  ];
  for (const [what, zone, now, until, agrees] of cases) {
    it(what, () => expect(hasConsent(until ?? '', zone, at(now))).to.equal(agrees));
  }
});

// R4
describe('Availability', () => {
  const inZone = (timeZone: string | null, updated: string | null) =>
    aMentor({
      availability: 'open',
      updated,
      organisation: { name: 'Clinic', url: null, contactUrl: null, timeZone },
    });

  const cases: [string, string | null, string | null, string, string][] = [
    ['of today', 'UTC', '2026-11-23', '2026-11-23T12:00:00Z', 'open'],
    ['of 60 days ago', 'UTC', '2026-09-24', '2026-11-23T23:59:59Z', 'open'],
    ['of 61 days ago', 'UTC', '2026-09-23', '2026-11-23T00:00:00Z', 'ask'],
    [
      'of 60 days ago where the day is not over',
      'America/Toronto',
      '2026-09-24',
      '2026-11-24T04:59:00Z',
      'open',
    ],
    ['and where it is', 'America/Toronto', '2026-09-24', '2026-11-24T05:00:00Z', 'ask'],
    [
      'of 60 days ago where the next day has begun',
      'Asia/Tokyo',
      '2026-09-24',
      '2026-11-23T15:00:00Z',
      'ask',
    ],
    ['without a zone by Greenwich', null, '2026-09-24', '2026-11-23T23:59:00Z', 'open'],
    ['of nobody knows when', 'UTC', null, '2026-11-23T12:00:00Z', 'ask'],
    ['of tomorrow, for zones differ', 'UTC', '2026-11-24', '2026-11-23T12:00:00Z', 'open'],
  ];
  for (const [what, zone, updated, now, standing] of cases) {
    it(`${what}: ${standing}`, () => expect(standingOf(inZone(zone, updated), at(now))).to.equal(standing));
  }

  it('that is not stated has to be asked for', () => {
    const mentor = aMentor({ availability: null, updated: '2026-11-23' });
    expect(standingOf(mentor, at('2026-11-23T12:00:00Z'))).to.equal('ask');
  });

  for (const availability of ['open', 'waiting-list', 'full', 'paused'] as const) {
    it(`${availability} is told as it is`, () => {
      const mentor = aMentor({ availability, updated: '2026-11-23' });
      expect(standingOf(mentor, at('2026-11-23T12:00:00Z'))).to.equal(availability);
    });
  }
});

describe('A day', () => {
  for (const [text, isOne] of [
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-1-2', false],
    ['23.11.2026', false],
    ['', false],
  ] as const) {
    it(`"${text}" is ${isOne ? 'one' : 'none'}`, () => expect(isDay(text)).to.equal(isOne));
  }
});
