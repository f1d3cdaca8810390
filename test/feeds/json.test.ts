import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/feeds/json.js';

const A = '{"name":"A"}';
const B = '{"name":"B"}';
const a = { name: 'A' };
const b = { name: 'B' };
const lost = undefined;

// F1, F2, F4: text, value, faults as "code" or "code record"
const rows: readonly (readonly [title: string, text: string, value: unknown, faults: readonly string[]])[] = [
  ['valid JSON', `[${A},${B}]`, [a, b], []],
  ['a byte order mark', `\ufeff[${A}]`, [a], []],
  ['null', 'null', null, []],
  ['an empty list', '[]', [], []],
  ['an empty object', '{}', {}, []],
  ['a string', '"groups"', 'groups', []],
  ['a number', '42', 42, []],
  ['duplicate keys', '[{"name":"B","name":"A"}]', [a], []],
  ['__proto__ as a key', '[{"__proto__":{"x":1}}]', JSON.parse('[{"__proto__":{"x":1}}]'), []],
  ['an empty body', '', lost, ['not-json']],
  ['blanks', ' \n ', lost, ['not-json']],
  ['words', 'Service unavailable', lost, ['not-json']],
  ['a web page', '<!DOCTYPE html><html><script>var a=[{"b":1}]</script>', lost, ['html-not-json']],
  ['a web page in capitals', '\n<HTML><body>[{"a":1}]', lost, ['html-not-json']],
  ['text after the list', `[${A},${B}]\n stray words`, [a, b], ['text-after-json']],
  ['another list after the list', `[${A}][${B}]`, [a], ['text-after-json']],
  ['text before', `Notice: x in y.php on line 3 [${A}]`, [a], ['text-before-json']],
  ['a notice of PHP before', `<br />\n<b>Notice</b>: offset [0] in x [${A}]`, [a], ['text-before-json']],
  ['JSONP', `callback([${A}]);`, [a], []],
  ['JSONP as servers guard it', `/**/ my.callback_1( [${A}] ) ;\n`, [a], []],
  ['a comma at the end', `[${A},${B},]`, [a, b], ['stray-text']],
  ['two commas', `[${A},,${B}]`, [a, b], ['stray-text']],
  ['no comma', `[${A} ${B}]`, [a, b], ['stray-text']],
  ['words between records', `[${A}, oops ${B}]`, [a, b], ['stray-text']],
  ['NaN in a record', `[${A},{"name":NaN},${B}]`, [a, lost, b], ['record-not-json 1']],
  ['single quotes', `[${A},{'name':'x'},${B}]`, [a, lost, b], ['record-not-json 1']],
  ['a comma at the end of a record', `[{"name":"x",},${B}]`, [lost, b], ['record-not-json 0']],
  ['a quote that is not escaped', `[${A},{"name":"5" pipe"},${B}]`, [a, lost, b], ['record-not-json 1']],
  [
    'quotes that are not escaped',
    `[${A},{"name":"The "Best" Group"},${B}]`,
    [a, lost, b],
    ['record-not-json 1'],
  ],
  ['a string that is not closed', `[${A},{"name":"x, "day":1},${B}]`, [a, lost, b], ['record-not-json 1']],
  ['a line break in a string', `[{"name":"x\ny"},${B}]`, [lost, b], ['record-not-json 0']],
  ['brackets in strings', `[{"name":"]}[{"},${B},]`, [{ name: ']}[{' }, b], ['stray-text']],
  ['escapes', `[{"name":"\\\\\\"]"},${B},]`, [{ name: '\\"]' }, b], ['stray-text']],
  ['a list inside of records', `[{"t":[1,{"u":[2]}]},${B},]`, [{ t: [1, { u: [2] }] }, b], ['stray-text']],
  ['a feed cut in a record', `[${A},{"name":"B`, [a, lost], ['cut-short 1']],
  ['a feed cut after a record', `[${A},`, [a], ['stray-text', 'cut-short']],
  ['a feed cut before its end', `[${A},${B}`, [a, b], ['cut-short']],
  ['nothing but a broken record', '[{"name":NaN}]', lost, ['not-json']],
  ['nothing but a cut record', '[{"name":', lost, ['not-json']],
  [
    'an object around the list',
    `{"n":1,"groups":[${A},{"x":NaN}],"z":"]"}`,
    { n: 1, groups: [a, lost], z: ']' },
    ['record-not-json 1'],
  ],
  ['text after an object', `{"groups":[${A}]} bye`, { groups: [a] }, ['text-after-json']],
  ['an object cut short', `{"groups":[${A}`, { groups: [a] }, ['cut-short']],
  ['a broken member of an object', `{"n":NaN,"groups":[${A}]}`, { groups: [a] }, ['stray-text']],
];

describe('parseJson', () => {
  for (const [title, text, value, faults] of rows) {
    it(`reads ${title}`, () => {
      const parsed = parseJson(text);
      expect(parsed.value).to.deep.equal(value);
      expect(
        parsed.faults.map(({ code, record }) => (record === null ? code : `${code} ${record}`)),
      ).to.deep.equal(faults);
    });
  }

  it('does not mind 100,000 brackets', () => {
    for (const text of [
      '['.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"a":'.repeat(100_000),
    ]) {
      expect(() => parseJson(text)).not.to.throw();
    }
    const deep = `[${A},{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}},${B},]`;
    expect((parseJson(deep).value as unknown[]).length).to.equal(3);
  });

  it('loses at most a thousand records before it stops', () => {
    const { value, faults } = parseJson(`[${A},${'{x},'.repeat(5_000)}]`);
    expect((value as unknown[]).length).to.equal(1_001);
    expect(faults.at(-1)).to.deep.equal({ code: 'cut-short', record: null });
  });

  // S7
  it('takes linear time for what is not JSON', () => {
    const texts = ['[', '{', '"', '\\', ' ', 'x,', '[{"a":1},', '{"a":"', '},{', '"\\', '" ', '/*'].map(
      (part) => `[${part.repeat(100_000)}`,
    );
    for (const text of texts) {
      const before = performance.now();
      parseJson(text);
      expect(performance.now() - before, text.slice(0, 20)).to.be.below(1_000);
    }
  });

  it('leaves Object.prototype alone', () => {
    parseJson(`{"__proto__":{"polluted":1},"list":[{"__proto__":{"polluted":1}},NaN]}`);
    expect('polluted' in {}).to.equal(false);
  });
});
