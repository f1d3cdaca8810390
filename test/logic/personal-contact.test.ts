import { expect } from '@open-wc/testing';
import { hasPersonalContact, isPersonalAddress } from '../../src/logic/personal-contact.js';
import { clean, personal } from './personal-contact-cases.js';

describe('hasPersonalContact', () => {
  it('finds at least 95 % of the ways that people write their contact', () => {
    const missed = personal.filter((text) => !hasPersonalContact(text));
    expect(missed.length / personal.length, `missed:\n${missed.join('\n')}`).to.be.at.most(0.05);
  });

  it('holds back at most 2 % of the texts without one', () => {
    const held = clean.filter(hasPersonalContact);
    expect(held.length / clean.length, `held back:\n${held.join('\n')}`).to.be.at.most(0.02);
  });

  it('has enough cases to say so', () => {
    expect(new Set(personal).size).to.equal(personal.length);
    expect(personal.length).to.be.at.least(80);
    expect(new Set(clean).size).to.equal(clean.length);
    expect(clean.length).to.be.at.least(320);
  });

  it('says no to an empty text', () => expect(hasPersonalContact('')).to.be.false);

  for (const piece of [
    '1 ',
    '@',
    'a@',
    'a. ',
    'insta',
    'insta: ',
    '2019-',
    '12.',
    '((',
    'at ',
    '\u0301',
    'a\u0316\u0301',
    'one',
    'o',
    '1,',
    'no. reg ',
    'm y ',
    ' dot ',
    '://',
    '/',
  ]) {
    it(`is done in no time with 5,000 characters of "${piece}"`, () => {
      const text = piece.repeat(5_000 / piece.length);
      const start = performance.now();
      hasPersonalContact(text);
      expect(performance.now() - start).to.be.below(500);
    });
  }
});

describe('isPersonalAddress', () => {
  for (const href of [
    'https://wa.me/447700900123',
    'https://api.whatsapp.com/send?phone=447700900123',
    'https://t.me/danak',
    'https://telegram.me/danak',
    'https://signal.me/#p/+447700900123',
    'https://signal.group/#abc',
    'https://m.me/danak',
    'https://fb.me/danak',
    'https://www.facebook.com/danak',
    'https://m.facebook.com/danak',
    'https://fb.com/danak',
    'https://www.messenger.com/t/danak',
    'https://instagram.com/danak',
    'HTTPS://WWW.Instagram.COM/danak',
    'https://www.snapchat.com/add/danak',
    'https://x.com/danak',
    'https://mobile.twitter.com/danak',
    'https://www.threads.net/@danak',
    'https://threads.com/danak',
    'https://www.tiktok.com/@danak',
    'https://discord.gg/abc',
    'https://discord.com/users/1',
    'https://discordapp.com/users/1',
    'https://line.me/ti/p/abc',
    'https://viber.me/abc',
    'https://kik.me/danak',
    'https://www.linkedin.com/in/danak',
    'https://www.reddit.com/u/danak',
    'https://reddit.com/user/danak',
    'https://linktr.ee/danak',
    'https://bsky.app/profile/danak',
    'https://vk.com/danak',
    'https://ok.ru/danak',
    'https://join.skype.com/abc',
    'https://paypal.me/danak',
    'https://www.paypal.com/paypalme/danak',
    'https://cash.app/$danak',
    'https://venmo.com/danak',
    'https://calendly.com/danak',
    'https://mastodon.example/@danak',
    'https://youtube.com/@danak',
    'wa.me/447700900123',
    '//wa.me/447700900123',
    'https://clinic.org@wa.me/1',
    'https://wa.me./1',
    'tel:+14165550142',
    'sms:+14165550142',
    'whatsapp://send?phone=1',
    'tg://resolve?domain=danak',
    'viber://chat',
    'skype:danak?call',
    'sgnl://signal.me',
    'facetime:danak',
    'callto:danak',
    'data:text/html,hi',
    'mailto:office.harbour@gmail.com',
    'mailto:x@googlemail.com',
    'mailto:x@yahoo.co.uk',
    'mailto:x@hotmail.fr',
    'mailto:x@outlook.com',
    'mailto:x@live.nl',
    'mailto:x@icloud.com',
    'mailto:x@me.com',
    'mailto:x@mac.com',
    'mailto:x@aol.com',
    'mailto:x@proton.me',
    'mailto:x@pm.me',
    'mailto:x@gmx.net',
    'mailto:x@web.de',
    'mailto:x@mail.ru',
    'mailto:x@yandex.ru',
    'mailto:x@qq.com',
    'mailto:x@163.com',
    'mailto:x@t-online.de',
    'mailto:x@wp.pl',
    'mailto:x@libero.it',
    'mailto:x@orange.fr',
    'mailto:x@free.fr',
    'mailto:x@laposte.net',
    'mailto:x@walla.co.il',
    'MAILTO:X@GMAIL.COM',
    'mailto:office@clinic.org,x@gmail.com',
    'mailto:office@clinic.org?cc=x@gmail.com',
    'mailto:x%40gmail.com',
    'mailto:dana@clinic.org',
    'mailto:Dana@clinic.org?subject=Hi',
    'mailto:dana.k@clinic.org',
    'mailto:k_dana2@clinic.org',
  ]) {
    it(`holds back ${href}`, () => expect(isPersonalAddress(href, 'Dána K.')).to.be.true);
  }

  for (const href of [
    'https://clinic.org/contact?id=12345678',
    'http://clinic.org',
    'https://harbour.org/wa.me',
    'https://notfacebook.com',
    'https://mywa.me.clinic.org',
    'https://box.com',
    'https://line.org',
    'https://reddit.com/r/recovery',
    'https://clinic.org/a@b',
    'https://clinic.org:8080/x',
    'clinic.org:8080',
    '/contact',
    'contact',
    '../x',
    '#top',
    '',
    'https://',
    'mailto:office@clinic.org',
    'mailto:office@clinic.org?subject=Dana',
    'mailto:danas@clinic.org',
    'mailto:k@clinic.org',
    'mailto:office@mail.clinic.org',
    'mailto:office@free.org',
    'mailto:office@live.harbour.org',
    'mailto:',
  ]) {
    it(`lets ${href || 'nothing'} be`, () => expect(isPersonalAddress(href, 'Dána K.')).to.be.false);
  }

  it('knows the name in other scripts and with other words', () => {
    expect(isPersonalAddress('mailto:jose@clinic.org', 'José María')).to.be.true;
    expect(isPersonalAddress('mailto:office@clinic.org', '')).to.be.false;
    expect(isPersonalAddress('mailto:d@clinic.org', 'D')).to.be.false;
  });
});
