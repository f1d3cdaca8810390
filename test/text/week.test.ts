import { expect } from '@open-wc/testing';
import { firstDayIn, weekOf } from '../../src/text/week.js';

interface WithWeek extends Intl.Locale {
  getWeekInfo?(): { readonly firstDay: number };
}

// Not the United Arab Emirates: their weekend moved in 2022, and engines with older data are about.
const REGIONS = 'US GB DE IL EG SA IR IN BR PT FR JP KR CN TW TH MX CA ZA TR GR RU UA PL FI'.split(' ');

describe('text/week', () => {
  for (const [locale, days] of [
    ['en-US', '7123456'],
    ['en-GB', '1234567'],
    ['de', '1234567'],
    ['he', '7123456'],
    ['ar-EG', '6712345'],
    ['fa', '6712345'],
    ['pt-BR', '7123456'],
  ] as const) {
    it(`${locale} begins as calendars there do`, () => expect(weekOf(locale).join('')).to.equal(days));
  }

  it('knows by itself what the browser knows', function () {
    const says = (region: string): number | undefined =>
      (new Intl.Locale(`und-${region}`) as WithWeek).getWeekInfo?.().firstDay;
    if (says('US') === undefined) this.skip();
    expect(REGIONS.map((region) => [region, firstDayIn(region)])).to.deep.equal(
      REGIONS.map((region) => [region, says(region)]),
    );
  });
});
