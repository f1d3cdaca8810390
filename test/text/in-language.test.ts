import { expect } from '@open-wc/testing';
import { addTerms } from '../../src/text/add-terms.js';
import { enBanner } from '../../src/text/en-banner.js';
import { enExit } from '../../src/text/en-exit.js';
import { languages } from '../../src/text/languages.js';
import { loadBannerTerms } from '../../src/text/load-banner-terms.js';
import { loadExitTerms } from '../../src/text/load-exit-terms.js';
import { loadStagesTerms } from '../../src/text/load-stages-terms.js';
import { loadTerms } from '../../src/text/load-terms.js';
import { nearest } from '../../src/text/nearest.js';
import { plural } from '../../src/text/plural.js';

describe('text/nearest', () => {
  // L1
  for (const [asked, ours] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['no', 'no'],
    ['nn-NO', 'nn'],
    ['fa-AF', 'fa'],
    ['en-GB', null],
    ['xx', null],
    ['is', null],
    ['constructor', null],
    ['__proto__', null],
  ] as const) {
    it(`${asked} is ${ours ?? 'none of ours'}`, () => {
      expect(nearest(asked, { 'pt-PT': 1, ...languages })).to.equal(ours);
    });
  }
});

describe('text/in-language', () => {
  it('gives English at once, also where we do not speak the language', () => {
    expect(loadBannerTerms('en-GB')).to.equal(enBanner);
    expect(loadBannerTerms('is')).to.equal(enBanner);
  });

  it('gives another language when it is here, and then at once', async () => {
    const terms = await loadBannerTerms('sk');
    expect([terms.lang, terms.help.talk === enBanner.help.talk]).to.deep.equal(['sk', false]);
    expect(loadBannerTerms('sk')).to.equal(terms);
    expect(loadExitTerms('sk')).not.to.be.instanceOf(Promise);
  });

  it('has what several widgets say in the words of each', async () => {
    const [finder, banner] = [await loadTerms('de'), await loadBannerTerms('de')];
    expect(finder.help).to.equal(banner.help);
    expect([finder.when.noon, finder.when.onNow.length > 0]).to.deep.equal([banner.when.noon, true]);
  });

  it('has the stages that we ship', async () => {
    const { lang, models } = await loadStagesTerms('uk');
    expect([lang, Object.keys(models)]).to.deep.equal(['uk', ['three-stages', 'stages-of-change']]);
  });
});

describe('addTerms', () => {
  it('says something in other words, for a language and its regions', async () => {
    addTerms('de-AT', { exit: { leave: 'Pfiat di' } });
    expect([(await loadExitTerms('de')).leave, (await loadExitTerms('de-AT')).leave][1]).to.equal('Pfiat di');
    expect((await loadExitTerms('de')).leave).not.to.equal('Pfiat di');
    addTerms('de', { exit: { note: 'Umschalt, dreimal.' } });
    const { leave, note } = await loadExitTerms('de-AT');
    expect([leave, note]).to.deep.equal(['Pfiat di', 'Umschalt, dreimal.']);
  });

  it('counts what is said last', async () => {
    addTerms('de-CH', { exit: { leave: 'Adieu' } });
    addTerms('de-CH', { exit: { leave: 'Ade' } });
    expect((await loadExitTerms('de-CH')).leave).to.equal('Ade');
  });

  it('takes a language that we have not, in part or whole', async () => {
    addTerms('is', { exit: { leave: 'Fara' } });
    const { lang, leave, note } = await loadExitTerms('is');
    expect([lang, leave, note]).to.deep.equal(['is', 'Fara', enExit.note]);
  });

  it('overrides English too, and leaves English itself as it is', async () => {
    addTerms('en-ZA', { help: { talk: 'Talk to us' }, banner: { place: (country) => `In ${country}` } });
    const { help, banner } = await loadBannerTerms('en-ZA');
    expect([help.talk, banner.place('X'), banner.title]).to.deep.equal([
      'Talk to us',
      'In X',
      enBanner.banner.title,
    ]);
    expect(enBanner.help.talk).not.to.equal('Talk to us');
  });

  // M10, S5
  it('leaves out what is no term, of another kind, or empty, and says so', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (...words: unknown[]) => void told.push(String(words[0]));
    try {
      const bad: unknown = JSON.parse(
        '{"help": {"danger": "", "call": "Call", "tlak": "x", "__proto__": {"talk": "x"}, "service": "x"}}',
      );
      addTerms('en-NZ', bad as Parameters<typeof addTerms>[1]);
      const { help } = await loadBannerTerms('en-NZ');
      expect(help).to.deep.equal(enBanner.help);
    } finally {
      console.warn = warn;
    }
    const names = told.map((line) => /"(.*?)"/.exec(line)?.[1]);
    expect(names).to.deep.equal(['help.danger', 'help.call', 'help.tlak', 'help.__proto__', 'help.service']);
    expect(({} as { talk?: string }).talk).to.equal(undefined);
  });
});

describe('text/plural', () => {
  it('takes the form that the language asks for, else the one for the rest', () => {
    const count = plural('pl');
    const forms = { one: 'grupa', few: 'grupy', other: 'grup' };
    expect([1, 2, 5, 22, 25].map((n) => count(n, forms))).to.deep.equal([
      'grupa',
      'grupy',
      'grup',
      'grupy',
      'grup',
    ]);
  });

  it('does without rules where a browser has none', () => {
    expect(plural('no such language')(1, { one: 'x', other: 'y' })).to.equal('y');
  });
});
