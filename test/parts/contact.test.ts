import { expect } from '@open-wc/testing';
import { readOverrides } from '../../src/feeds/helpline-overrides.js';
import { contactOf, emergencyContact, type Contact } from '../../src/parts/contact.js';
import { wholeHelpOf } from '../../src/data/helplines-more.js';
import type { HelpChannel } from '../../src/model/helpline.js';
import { enBanner } from '../../src/text/en-banner.js';
import { covered, whole } from '../data/expected-help.js';

const KEYPAD = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** What fingers type who read this: digits, and letters as a phone's keys have them. */
const typed = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => String(KEYPAD.findIndex((key) => key.includes(letter))))
    .replace(/[^\d*]/g, '');

const digits = (text: string): string => text.replace(/[^\d*]/g, '');

/** Whether somebody who types what is shown, from within the country, reaches the same as somebody who follows the link. */
function agree({ href, words }: Contact): boolean {
  const target = (href ?? '').replace(/^\w+:|\?.*/g, '');
  const value = digits(target);
  const readings = [words[1], ...words[1].split(/[()]/)].flatMap((shown) => [digits(shown), typed(shown)]);
  const national = (read: string): boolean => value.endsWith(read) && value.length - read.length <= 3;
  return readings
    .filter((read) => read.length > 1)
    .some(
      (read) =>
        read === value || (target.startsWith('+') && (national(read) || national(read.replace(/^[08]/, '')))),
    );
}

const overrides = [
  { type: 'call', value: '988', display: '988' },
  { type: 'call', value: '5551234', display: '988' },
  { type: 'call', value: '+14165550142', display: '416-555-0142' },
  { type: 'call', value: '+14165550142', display: '1-800-555-0142' },
  { type: 'text', value: '686868', textBody: 'CONNECT & go' },
  { type: 'whatsapp', value: '+14165550142' },
  { type: 'call', value: '*4141', display: '*4141' },
];

const channelsOf = (channels: readonly object[]): readonly HelpChannel[] =>
  readOverrides({ country: 'CA', lines: [{ id: 'own', name: 'Own', channels }] }, 'data').overrides[0]!
    .lines[0]!.channels;

describe('Label, link and spoken name of every contact agree', () => {
  const shipped = covered.flatMap(([code]) =>
    wholeHelpOf(code)!.lines.flatMap(({ id, channels }) =>
      channels.map((channel) => ({ name: `${code} ${id} ${channel.type} ${channel.display}`, channel })),
    ),
  );

  it('for each emergency number', () => {
    for (const [code] of covered) {
      for (const emergency of wholeHelpOf(code)!.emergency) {
        const { href, words } = emergencyContact(emergency, enBanner);
        expect([href, words.join('')], code).to.deep.equal([
          `tel:${emergency.number}`,
          `Call ${emergency.number}`,
        ]);
      }
    }
  });

  it('for each way to each line that we ship', () => {
    const dialled = shipped.filter(({ channel }) => channel.value && channel.type !== 'email');
    expect(dialled.length).to.be.greaterThan(230);
    const wrong = dialled.filter(
      ({ channel }) => !agree(contactOf(channel, enBanner)) && channel.type !== 'whatsapp',
    );
    expect(wrong.map(({ name }) => name)).to.deep.equal([]);
  });

  it('dials exactly the value: short codes stay short, and nothing is put before them', () => {
    for (const { name, channel } of shipped) {
      const { href } = contactOf(channel, enBanner);
      if (channel.type === 'call') expect(href, name).to.equal(`tel:${channel.value}`);
      if (channel.type === 'text') expect(href!.replace(/\?.*/, ''), name).to.equal(`sms:${channel.value}`);
      if (channel.type === 'whatsapp') expect(digits(href!), name).to.equal(digits(channel.value!));
    }
  });

  it('says each step that is needed to get through', () => {
    const steps = shipped.filter(({ channel }) => channel.menu);
    expect(steps.length).to.be.greaterThan(7);
    for (const { name, channel } of steps) {
      expect(contactOf(channel, enBanner).words.join(''), name).to.match(
        channel.menuKind === 'extension' ? /, then ask for extension \d$/ : /, then press \d$/,
      );
    }
  });

  it('shows no digit that is not of the number, the keyword, the step or the host', () => {
    for (const { name, channel } of shipped) {
      const { words } = contactOf(channel, enBanner);
      const known = [channel.display, channel.textBody, channel.menu, channel.url].join(' ');
      for (const [number] of words.join('').matchAll(/\d+/g)) expect(known, name).to.include(number);
    }
  });

  it('for what an organisation brings, where both could have differed', () => {
    const contacts = channelsOf(overrides).map((channel) => contactOf(channel, enBanner));
    expect(contacts.map(({ href, words }) => `${words.join('')} -> ${href}`)).to.deep.equal([
      'Call 988 -> tel:988',
      'Call 5551234 -> tel:5551234',
      'Call 416-555-0142 -> tel:+14165550142',
      'Call +14165550142 -> tel:+14165550142',
      'Text CONNECT & go to 686868 -> sms:686868?&body=CONNECT%20%26%20go',
      'WhatsApp +14165550142 -> https://wa.me/14165550142',
      'Call *4141 -> tel:*4141',
    ]);
    expect(contacts.filter((one) => !agree(one)).map(({ href }) => href)).to.deep.equal([]);
  });

  it('names all countries of the data', () =>
    expect(covered.length).to.equal(Object.keys(whole.countries).length + 13));
});
