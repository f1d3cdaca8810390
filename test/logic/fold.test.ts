import { expect } from '@open-wc/testing';
import { fold } from '../../src/logic/fold.js';

const ALIKE: readonly (readonly [why: string, typed: string, written: string])[] = [
  ['Portuguese without accents', 'sao paulo', 'São Paulo'],
  ['a full stop and an apostrophe', 'st johns', 'St. John’s'],
  ['a straight apostrophe', 'st johns', "St John's"],
  ['an accent as an apostrophe', 'st johns', 'St John´s'],
  ['a Hawaiian okina', 'hawaii', 'Hawaiʻi'],
  ['initials', 'aa', 'A.A.'],
  ['German umlauts', 'koln', 'Köln'],
  ['the same, written apart', 'koln', 'Ko\u0308ln'],
  ['German ß', 'strasse', 'Straße'],
  ['its capital', 'strasse', 'STRAẞE'],
  ['Turkish, the dotted capital', 'ISTANBUL', 'İstanbul'],
  ['Turkish, capitals without dots', 'istanbul', 'ISTANBUL'],
  ['Turkish, the dotless letter', 'kadikoy', 'Kadıköy'],
  ['Polish', 'lodz', 'Łódź'],
  ['Danish', 'odense so', 'Odense Sø'],
  ['Danish å', 'arhus', 'Århus'],
  ['Icelandic', 'thingvellir', 'Þingvellir'],
  ['French ligatures', 'coeur', 'Cœur'],
  ['Catalan', 'collegi', 'Col·legi'],
  ['Azerbaijani', 'gence', 'Gəncə'],
  ['Vietnamese', 'ho tro dong dang', 'Hỗ trợ đồng đẳng'],
  ['Greek accents', 'αθηνα', 'Αθήνα'],
  ['the Greek final sigma', 'ΟΜΑΔΑΣ', 'ομάδας'],
  ['a Greek word in the middle of being typed', 'σ', 'ς'],
  ['Russian ё', 'еще', 'Ещё'],
  ['a Russian stress mark', 'замок', 'за́мок'],
  ['Russian й in two ways', 'мой', 'мои\u0306'],
  ['Ukrainian', 'киів', 'Київ'],
  ['Hebrew points', 'שלום', 'שָׁלוֹם'],
  ['a Hebrew hyphen', 'בית ספר', 'בית־ספר'],
  ['a Hebrew acronym', 'צה"ל', 'צה״ל'],
  ['Arabic vowel marks', 'سلام', 'سَلَامٌ'],
  ['Arabic alef forms', 'احمد', 'أحمد'],
  ['Arabic alef with madda', 'امال', 'آمال'],
  ['Arabic hamza on a bearer', 'مسوول', 'مسؤول'],
  ['Arabic ta marbuta', 'مجموعه', 'مجموعة'],
  ['Arabic alef maqsura', 'علي', 'على'],
  ['an Arabic tatweel', 'دعم', 'دعـــم'],
  ['Persian ye and ke on an Arabic keyboard', 'كمك ياري', 'کمک یاری'],
  ['a Persian joint', 'میروم', 'می\u200cروم'],
  ['Arabic digits (L7)', '19 30', '١٩:٣٠'],
  ['Persian digits (L7)', '19 30', '۱۹:۳۰'],
  ['full-width Latin', 'aa 12', 'ＡＡ　１２'],
  ['half-width kana', 'ガイド', 'ｶﾞｲﾄﾞ'],
  ['both kana', 'ひきこもり', 'ヒキコモリ'],
  ['Korean, written apart', '서울', '서울'.normalize('NFD')],
  ['a ligature', 'fit office', 'ﬁt oﬃce'],
  ['letters for show', 'hope no 1', '𝐇𝐨𝐩𝐞 № ①'],
  ['a soft hyphen', 'support', 'sup\u00adport'],
  ['a byte order mark and a direction mark', 'hope', '\ufeffho\u200epe'],
  ['a keycap', '12 steps', '1️⃣2️⃣ steps'],
  ['hyphens', 'al anon', 'Al-Anon'],
  ['many signs', 'women men', '  women/men!? 🙂 \n'],
];

const DIFFERENT: readonly (readonly [why: string, one: string, other: string])[] = [
  ['й and и', 'край', 'краи'],
  ['ў and у', 'ў', 'у'],
  ['voiced kana', 'バス', 'ハス'],
  ['Hindi vowels', 'की', 'का'],
  ['Tamil without its vowel killer', 'க்', 'க'],
  ['Thai vowels', 'ที่', 'ทู่'],
  ['Thai tones', 'ใกล้', 'ใกล'],
  ['words and one word', 'no where', 'nowhere'],
];

describe('fold', () => {
  for (const [why, typed, written] of ALIKE) {
    it(`${why}: "${typed}" is "${written}"`, () => expect(fold(typed)).to.equal(fold(written)));
  }

  for (const [why, one, other] of DIFFERENT) {
    it(`${why}: "${one}" is not "${other}"`, () => expect(fold(one)).not.to.equal(fold(other)));
  }

  for (const [part, whole, why] of [
    ['か', 'ガイド', 'before the voicing mark is typed'],
    ['하', '한국', 'before the last part of a syllable is typed'],
    ['互助', '北京互助小组', 'inside Chinese'],
    ['の会', '当事者の会', 'inside Japanese'],
    ['کمک', 'کمک‌رسانی', 'before a Persian joint'],
  ] as const) {
    it(`${why}: "${part}" is in "${whole}"`, () => expect(fold(whole)).to.include(fold(part)));
  }

  for (const text of ['', '   ', '…', '?!.*+^$[](){}|\\', '🙂👩‍👩‍👧', '\u0301', '\u200b\ufeff', '-_/&#']) {
    it(`${JSON.stringify(text)} holds no words`, () => expect(fold(text)).to.equal(''));
  }

  it('gives words of small letters with one blank between', () => {
    expect(fold('  Tuesday   Women’s GROUP (closed),\troom 2 ')).to.equal(
      'tuesday womens group closed room 2',
    );
  });

  it('changes nothing when it is done again', () => {
    for (const [, , written] of ALIKE) expect(fold(fold(written))).to.equal(fold(written));
  });

  it('takes the time that the length takes, whatever the letters', () => {
    for (const part of [
      'a',
      '-',
      ' ',
      'é',
      'e\u0301\u0323',
      '\u0301\u0323',
      ' \u0301',
      'и',
      'か\u3099',
      'ـ',
      '🙂',
    ]) {
      const start = performance.now();
      fold(part.repeat(20_000));
      expect(performance.now() - start, JSON.stringify(part)).to.be.below(500);
    }
  });
});
