import { expect } from '@open-wc/testing';
import { worded, wordingReady, type ToldProblem } from '../../src/feeds/wording.js';
import { wordings } from '../../src/feeds/wordings.js';

const told = (format: string | null, code: string): ToldProblem => ({
  source: '/feed.json',
  format,
  record: 3,
  field: 'day',
  code,
  effect: 'changed',
});

describe('The words of a problem', () => {
  before(() => wordingReady([told(null, 'cut-short')]));

  const tables = { any: wordings.any, ...wordings.of };
  for (const [format, table] of Object.entries(tables)) {
    it(`of ${format} say why, what was done and what to do, in short sentences`, () => {
      for (const [code, sentences] of Object.entries(table)) {
        for (const sentence of sentences) {
          expect(sentence, code).to.match(/^[A-Z\d].*[.…]$/);
          expect(sentence.length, sentence).to.be.below(90);
        }
      }
    });
  }

  it('are those of its format, else those of any feed', () => {
    const [ours, any] = worded([told('plain-groups', 'day-missing'), told('plain-groups', 'cut-short')]);
    expect(ours?.fix).to.equal('Write 1 (Monday) to 7 (Sunday).');
    expect(any?.reason).to.equal('The feed ends in the middle.');
  });

  it('are its code where nobody has words for it', () => {
    const [problem] = worded([told('meeting-guide', 'constructor')]);
    expect(problem).to.deep.equal({
      source: '/feed.json',
      record: 3,
      field: 'day',
      code: 'constructor',
      effect: 'changed',
      reason: 'constructor',
      did: '',
      fix: '',
    });
  });
});
