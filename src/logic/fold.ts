/** Letters that no decomposition takes apart, or that it should not have, as people type them who do not have them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  'и\u0306': 'й', // another letter, not an accent, and so is the next
  'у\u0306': 'ў',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};
const TAKEN_APART = new RegExp(Object.keys(LETTERS).join('|'), 'g');

const ASCII = /^[\0-\x7f]*$/;
/** Engines sort the marks of a letter, and thousands of them take seconds. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
/**
 * Accents, points and vowel marks that may be left out: of Latin, Greek, Cyrillic, Hebrew and Arabic (with the tatweel),
 * and what chooses between forms of a sign. Marks of Indian scripts and Thai carry the vowels, and stay. So do the
 * voicing marks of kana: they make another word, but are typed after the letter, so か finds が on the way to it.
 */
const MARKS = /(?![\u3099\u309a])(?=\p{M})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]|\u0640/gu;
/** Signs and invisible characters that part no words; " and ' are also typed for the Hebrew ״ and ׳. */
const INSIDE_WORDS = /['"`.’‘ʼʻ·״׳]|\p{Cf}/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as it is searched, in any script: without case, accents and vowel marks, as words with one blank between.
 * "St. John’s" is "st johns", "İstanbul" is "istanbul", "Köln" is "koln". Korean syllables stay taken apart, so that
 * half a syllable finds the whole one.
 */
export function fold(text: string): string {
  const plain = ASCII.test(text) ? text.toLowerCase() : plainLetters(text);
  return plain.replace(INSIDE_WORDS, '').replace(BETWEEN_WORDS, ' ').trim();
}

/** Lower case comes after the decomposition: "𝐀" and "№" hold capitals. */
const plainLetters = (text: string): string =>
  text
    .replace(MANY_MARKS, '$1')
    .normalize('NFKD')
    .toLowerCase()
    .replace(TAKEN_APART, (letter) => LETTERS[letter] ?? letter)
    .replace(/ \u0301/g, '') // the accent ´ that is typed for an apostrophe
    .replace(MARKS, '')
    .replace(/[ァ-ヶ]/g, hiragana)
    .replace(/[٠-٩۰-۹]/g, digit);

/** Both kana are one: a keyboard gives hiragana first. */
const hiragana = (katakana: string): string => String.fromCharCode(katakana.charCodeAt(0) - 0x60);

const digit = (arabic: string): string => String(arabic.charCodeAt(0) & 15);
