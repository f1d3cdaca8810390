import { expect } from '@open-wc/testing';
import { crisisHelpOf } from '../../src/data/helplines-core.js';
import { chooseHelp } from '../../src/logic/choose-helpline.js';

const choose = (country: string | null, lang = 'en') => chooseHelp(crisisHelpOf, country, lang);
const languagesOf = (country: string, lang: string): string[] =>
  choose(country, lang)!.lines.flatMap(({ channels }) =>
    channels.map(({ languages }) => languages.join(' ')),
  );

describe('choose-helpline', () => {
  for (const [written, number] of [
    ['CA', '911'],
    ['ca', '911'],
    [' Ca ', '911'],
    ['GB', '999'],
    ['UK', '999'],
    ['uk', '999'],
    ['UA', '112'],
    ['pr', '911'],
    ['RE', '112'],
  ] as const) {
    it(`"${written}" is told ${number}`, () => {
      expect(choose(written)?.emergency[0]?.number).to.equal(number);
    });
  }

  for (const country of [null, '', 'XX', 'CANADA', 'en-CA', '__proto__', 'constructor', 'hasOwnProperty']) {
    it(`${country ?? 'no country'} is told no number`, () => {
      expect(choose(country)).to.equal(null);
    });
  }

  it('names the country that was asked for', () => {
    expect(choose('pr')?.country).to.equal('PR');
    expect(choose('uk')?.country).to.equal('GB');
  });

  for (const [country, lang, first] of [
    ['FI', 'fi', 'fi'],
    ['FI', 'sv-FI', 'sv'],
    ['FI', 'ru', 'ru'],
    ['FI', 'EN', 'en ar'],
    ['BE', 'nl-BE', 'nl'],
    ['BE', 'fr_BE', 'fr'],
    ['BE', 'de', 'de'],
    ['US', 'es-MX', 'es'],
    ['HK', 'zh-Hant-HK', 'zh-HK en'],
    ['EE', 'ru', 'ru'],
    ['FI', 'ja', 'fi'],
    ['FI', '', 'fi'],
  ] as const) {
    it(`a page in "${lang}" shows ${first} first in ${country}`, () => {
      expect(languagesOf(country, lang)[0]).to.equal(first);
    });
  }

  it('keeps everything, the rest in the order of the data', () => {
    expect(languagesOf('FI', 'ru')).to.deep.equal(['ru', 'fi', 'sv', 'en ar', 'uk']);
    expect(languagesOf('BE', 'de')).to.deep.equal(['de', 'de', 'nl', 'nl', 'fr']);
    expect(languagesOf('US', 'en')).to.deep.equal(['en', 'en', 'en es', 'es', 'es']);
  });
});
