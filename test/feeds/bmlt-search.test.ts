import { expect } from '@open-wc/testing';
import { liveSearchUrl, type LiveSearch } from '../../src/feeds/bmlt-search.js';

const SERVER = 'https://bmlt.example.org/main_server';
const NEAR: LiveSearch = { latitude: 40.712_776, longitude: -74.005_974, km: 25 };

const asked = (search: Partial<LiveSearch> = {}, languages?: readonly string[]): Record<string, string> =>
  Object.fromEntries(new URL(liveSearchUrl(SERVER, { ...NEAR, ...search }, languages)!).searchParams);

describe('the address of a live BMLT search', () => {
  it('asks for meetings with their formats, and tells no more than the neighbourhood', () =>
    expect(asked()).to.deep.equal({
      switcher: 'GetSearchResults',
      get_used_formats: '1',
      lat_val: '40.71',
      long_val: '-74.01',
      geo_width_km: '25',
    }));

  it('is plain JSON at the server', () => {
    for (const server of [
      SERVER,
      `${SERVER}/`,
      ` ${SERVER}//`,
      `${SERVER}/client_interface/json/?switcher=x`,
      `${SERVER}?a#b`,
    ])
      expect(liveSearchUrl(server, NEAR)).to.match(
        /^https:\/\/bmlt\.example\.org\/main_server\/client_interface\/json\/\?switcher=/,
      );
    expect(liveSearchUrl('bmlt.example.org', NEAR)).to.match(
      /^https:\/\/bmlt\.example\.org\/client_interface\/json\//,
    );
  });

  for (const server of [
    'http://bmlt.example.org/main_server',
    'javascript:alert(1)',
    '/main_server',
    '//x.example',
    'https://a:b@x.example',
    '',
  ])
    it(`no search at ${server || 'nowhere'}`, () => expect(liveSearchUrl(server, NEAR)).to.equal(null));

  const wrong: readonly Partial<LiveSearch>[] = [
    { latitude: 91 },
    { longitude: -181 },
    { latitude: NaN },
    { longitude: Infinity },
    { km: 0 },
    { km: -20 },
    { km: NaN },
    { km: Infinity },
  ];
  for (const search of wrong)
    it(`none at ${Object.entries(search).join()}`, () =>
      expect(liveSearchUrl(SERVER, { ...NEAR, ...search })).to.equal(null));

  const days: readonly (readonly [day: LiveSearch['day'], weekdays: string | undefined])[] = [
    [1, '2'],
    [6, '7'],
    [7, '1'],
    [[7, 1, 1], '1,2'],
    [[], undefined],
    [null, undefined],
  ];
  for (const [day, weekdays] of days)
    it(`day ${String(day)}`, () => expect(asked({ day: day ?? null }).weekdays).to.equal(weekdays));

  const languages: readonly (readonly [
    lang: string | null,
    among: readonly string[] | undefined,
    asks: string | undefined,
  ])[] = [
    ['de', ['en', 'de'], 'de'],
    ['de-AT', ['en', 'de'], 'de'],
    ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['hu', ['en', 'de'], undefined],
    ['de', undefined, undefined],
    [null, ['de'], undefined],
    ['', ['de'], undefined],
  ];
  for (const [lang, among, asks] of languages)
    it(`in ${lang ?? 'none'} of ${String(among)}`, () =>
      expect(asked({ lang }, among).lang_enum).to.equal(asks));

  it('never -0', () =>
    expect(asked({ latitude: -0.001, longitude: 0 })).to.include({ lat_val: '0', long_val: '0' }));
});
