import { expect } from '@open-wc/testing';
import { crisisHelpOf } from '../../src/data/helplines-core.js';
import { wholeHelpOf } from '../../src/data/helplines-more.js';
import type { HelpChannel } from '../../src/model/helpline.js';
import { covered, expectedHelp, plain, whole } from './expected-help.js';

const lines = Object.keys(whole.countries).flatMap((code) => wholeHelpOf(code)!.lines);

/** A channel of a line, with the line. */
function channelOf(id: string, type: HelpChannel['type'] = 'call'): HelpChannel {
  return lines.find((line) => line.id === id)!.channels.find((channel) => channel.type === type)!;
}

describe('helplines more', () => {
  for (const [code, country] of covered) {
    it(`${code}: all lines are those of the data, in the order in which they are shown`, () => {
      expect(plain(wholeHelpOf(code))).to.deep.equal(expectedHelp(code, country));
    });

    it(`${code} begins with what the core has`, () => {
      const first = wholeHelpOf(code)!.lines.filter(({ role }) => role === 'primary');
      const shown = first.map(({ id, role, topics, confidence, ...line }) => {
        expect([id, role, confidence, ...topics]).to.not.include('');
        return line;
      });
      expect(shown).to.deep.equal(crisisHelpOf(code)!.lines);
    });
  }

  it('has every line of the data', () => {
    const ids = Object.values(whole.countries).flatMap((country) => country.lines.map(({ id }) => id));
    expect(lines.map(({ id }) => id)).to.have.members(ids);
  });

  for (const country of ['XX', 'UK', 'us', '', 'US PR', '>', '\n', '__proto__', 'constructor']) {
    it(`knows no country ${JSON.stringify(country)}`, () => {
      expect(wholeHelpOf(country)).to.equal(null);
    });
  }

  for (const [id, timeZone, text] of [
    ['us-988-lifeline', null, '24/7'],
    ['dk-livslinien', 'Europe/Copenhagen', 'Mo-Su 11:00-05:00'],
    ['cr-aqui-estoy', 'America/Costa_Rica', 'Mo-Fr 14:00-22:00; Sa 09:00-16:00'],
    ['gb-calm', 'Europe/London', 'Mo-Su 17:00-24:00'],
    ['au-butterfly', 'Australia/Sydney', 'Mo-Su 08:00-24:00'],
    ['us-nami-helpline', 'America/New_York', 'Mo-Fr 10:00-22:00'],
  ] as const) {
    it(`${id} answers ${text}, as OpenStreetMap writes it`, () => {
      expect(channelOf(id).hours).to.deep.equal({ text, timeZone });
    });
  }

  it('writes three days that follow one another as a range, two with a comma', () => {
    const texts = lines.flatMap(({ channels }) => channels.map(({ hours }) => hours?.text));
    expect(texts).to.include('Mo-Fr 17:00-21:00; Sa,Su 13:00-17:00');
    expect(texts).to.include('Mo-Th 10:00-22:00; Fr-Su 10:00-18:00');
    expect(texts).to.include('Mo 09:00-19:00; Tu,We 09:00-17:00; Th 11:00-19:00; Fr 09:00-15:00');
  });

  it('says from which phones a number works, and what else is needed', () => {
    expect(channelOf('cl-4141').from).to.equal('mobile');
    expect(channelOf('ph-ncmh').from).to.equal('landline');
    expect(channelOf('us-samhsa-helpline', 'text').textBodyKind).to.equal('zip-code');
    expect(lines.flatMap(({ channels }) => channels.filter(({ tty }) => tty))).to.have.length(2);
  });
});
