import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/peer-group-finder.js';
import '../../src/define/peer-help-banner.js';
import '../../src/define/peer-support-provider.js';
import type { PeerErrorEvent, PeerProblemEvent } from '../../src/context/events.js';
import type { PeerHelpBanner } from '../../src/elements/peer-help-banner/peer-help-banner.js';
import { Widget } from '../../src/parts/widget.js';
import { covered } from '../data/expected-help.js';
import { comeBack, releaseClock, sitIn, stopClock } from '../helpers/clock.js';
import { HelpBannerHarness } from '../helpers/help-banner-harness.js';
import { mount, soon, unmount, until } from '../helpers/mount.js';

const of = async (page: TemplateResult): Promise<HelpBannerHarness> => {
  const at = await mount<HTMLElement>(html`<div>${page}</div>`);
  const element = at.querySelector<PeerHelpBanner>('peer-help-banner')!;
  return new HelpBannerHarness(element).settled();
};

const inCountry = (country: string): Promise<HelpBannerHarness> =>
  of(html`<peer-help-banner country=${country}></peer-help-banner>`);

interface Channel {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly textBody?: string;
  readonly textBodyKind?: string;
}

/** What the data says should be dialled, texted or opened. */
function hrefOf({ type, value, url, textBody, textBodyKind }: Channel): string {
  if (url) return url;
  const body = textBody && !textBodyKind ? `?&body=${encodeURIComponent(textBody)}` : '';
  return type === 'text' ? `sms:${value}${body}` : `tel:${value}`;
}

class BrokenWidget extends Widget {
  protected override render(): never {
    throw new Error('broken');
  }
}

describe('peer-help-banner', () => {
  afterEach(() => {
    unmount();
    releaseClock();
  });

  describe('in each country and territory', () => {
    for (const [code, { emergency, lines }] of covered) {
      it(`${code}: its own emergency and first lines stand open, and no other number`, async () => {
        const banner = await inCountry(code);
        const primaries = lines.filter(({ role }) => role === 'primary');
        const expected = [
          ...emergency.map(({ number }) => `tel:${number}`),
          ...primaries.flatMap(({ channels }) =>
            channels.map((channel) => hrefOf(channel as unknown as Channel)),
          ),
        ];
        expect([...banner.open].sort()).to.deep.equal(expected.sort());
        expect(banner.openNames).to.have.members(primaries.map(({ name }) => name));
        expect(banner.folded.every((href) => href.startsWith('https://'))).to.be.true;
        expect(banner.place).to.include(new Intl.DisplayNames('en', { type: 'region' }).of(code)!);
        expect(banner.chosen).to.equal(code);
      });
    }

    it('and all its other lines behind them, on demand, once', async () => {
      for (const [code, { emergency, lines }] of covered.slice(0, 12)) {
        const banner = await inCountry(code);
        await banner.unfold();
        expect(banner.names, code).to.have.members(lines.map(({ name }) => name));
        expect(banner.numbers.length, code).to.equal(
          emergency.length +
            lines.flatMap(({ channels }) => channels).filter((one) => !('url' in one)).length,
        );
        unmount();
      }
    });
  });

  describe('as country', () => {
    const CASES: [string, string, string | null][] = [
      ['ca', '911', 'CA'],
      ['UK', '999', 'GB'],
      [' ie ', '112', 'IE'],
      ['PR', '911', 'PR'],
      ['RE', '112', 'RE'],
    ];
    for (const [written, number, code] of CASES) {
      it(`takes "${written}" for ${code}`, async () => {
        const banner = await inCountry(written);
        expect([banner.numbers[0], banner.chosen]).to.deep.equal([number, code]);
      });
    }

    for (const written of ['EG', 'ZZ', 'Canada', '911', '__proto__', 'constructor']) {
      it(`has no number for "${written}", but a way to find one`, async () => {
        const banner = await inCountry(written);
        expect(banner.numbers).to.deep.equal([]);
        expect(banner.text).to.include('Call your local emergency number.');
        expect(banner.open).to.deep.equal(['https://findahelpline.com/', 'https://www.befrienders.org/']);
        expect(banner.chosen).to.equal('');
      });
    }

    it('prefers its own to the provider’s, and both to a guess', async () => {
      sitIn('Asia/Tokyo');
      const own = await of(
        html`<peer-support-provider country="IE"
          ><peer-help-banner country="NZ"></peer-help-banner
        ></peer-support-provider>`,
      );
      expect(own.chosen).to.equal('NZ');
      unmount();
      const around = await of(
        html`<peer-support-provider country="IE"
          ><peer-help-banner></peer-help-banner
        ></peer-support-provider>`,
      );
      expect(around.chosen).to.equal('IE');
    });
  });

  describe('without a country guesses', () => {
    const ZONES: [string, string | null][] = [
      ['America/New_York', 'US'],
      ['America/Toronto', 'CA'],
      ['America/St_Johns', 'CA'],
      ['US/Eastern', 'US'],
      ['America/Indiana/Knox', 'US'],
      ['Pacific/Honolulu', 'US'],
      ['America/Puerto_Rico', 'PR'],
      ['Pacific/Guam', 'GU'],
      ['Indian/Reunion', 'RE'],
      ['Europe/London', 'GB'],
      ['Europe/Belfast', 'GB'],
      ['Europe/Guernsey', 'GG'],
      ['Europe/Jersey', null],
      ['Europe/Isle_of_Man', null],
      ['Europe/Dublin', 'IE'],
      ['Europe/Berlin', 'DE'],
      ['Europe/Copenhagen', 'DK'],
      ['Europe/Oslo', 'NO'],
      ['Arctic/Longyearbyen', null],
      ['Europe/Kyiv', 'UA'],
      ['Europe/Kiev', 'UA'],
      ['Europe/Simferopol', null],
      ['Asia/Kolkata', 'IN'],
      ['Asia/Calcutta', 'IN'],
      ['Asia/Jerusalem', 'IL'],
      ['Asia/Gaza', null],
      ['Africa/Cairo', null],
      ['Africa/Johannesburg', 'ZA'],
      ['Australia/Lord_Howe', 'AU'],
      ['Pacific/Auckland', 'NZ'],
      ['America/Argentina/Ushuaia', 'AR'],
      ['Asia/Hong_Kong', 'HK'],
      ['UTC', null],
      ['Etc/GMT+5', null],
      ['EST', null],
    ];
    for (const [zone, code] of ZONES) {
      it(`${code ?? 'none'} where clocks are those of ${zone}`, async () => {
        sitIn(zone);
        const banner = await of(html`<div lang="en"><peer-help-banner></peer-help-banner></div>`);
        expect(banner.chosen).to.equal(code ?? '');
        expect(banner.numbers.length > 0).to.equal(code !== null);
      });
    }

    const LANGS: [string, string, string | null][] = [
      ['en', 'America/New_York', 'US'],
      ['es', 'America/New_York', 'US'],
      ['en-US', 'America/New_York', 'US'],
      ['en_US', 'America/New_York', 'US'],
      ['en-GB', 'America/New_York', null],
      ['en-UK', 'Europe/London', 'GB'],
      ['en-CA', 'America/New_York', null],
      ['es-419', 'America/Mexico_City', 'MX'],
      ['es-MX', 'America/Los_Angeles', null],
      ['en-US', 'America/Puerto_Rico', 'PR'],
      ['es-PR', 'America/New_York', 'US'],
      ['fr-FR', 'Indian/Reunion', 'RE'],
      ['fr', 'Europe/Brussels', 'BE'],
      ['fr-CA', 'Europe/Paris', null],
      ['de-AT', 'Europe/Berlin', null],
      ['de', 'Europe/Zurich', 'CH'],
      ['zh-Hant-HK', 'Asia/Hong_Kong', 'HK'],
      ['zh-Hant', 'Asia/Taipei', 'TW'],
      ['zh-CN', 'Asia/Taipei', null],
      ['ar-EG', 'Asia/Dubai', null],
      ['xx', 'Europe/Dublin', 'IE'],
      ['', 'Europe/Dublin', 'IE'],
    ];
    for (const [lang, zone, code] of LANGS) {
      it(`${code ?? 'none'} for a page in "${lang}" and clocks of ${zone}`, async () => {
        sitIn(zone);
        const banner = await of(html`<div lang=${lang}><peer-help-banner></peer-help-banner></div>`);
        expect(banner.chosen).to.equal(code ?? '');
      });
    }
  });

  describe('lets a visitor change the country', () => {
    it('in place, and says which one it is now', async () => {
      const banner = await inCountry('CA');
      await banner.choose('JP');
      expect([banner.place, banner.numbers.slice(0, 2)]).to.deep.equal(['Country: Japan', ['119', '110']]);
      await banner.choose('');
      expect([banner.numbers, banner.place]).to.deep.equal([[], 'Which country are you in?']);
    });

    it('among all that we have, by name', async () => {
      const { countries } = await inCountry('CA');
      expect(countries.slice().sort()).to.deep.equal(['', ...covered.map(([code]) => code)].sort());
      expect(countries.slice(1, 3)).to.deep.equal(['AS', 'AR']); // American Samoa, Argentina
    });

    for (const variant of ['banner', 'card', 'inline']) {
      it(`in the ${variant}, unless it is locked`, async () => {
        const open = await of(html`<peer-help-banner country="IE" variant=${variant}></peer-help-banner>`);
        const locked = await of(
          html`<peer-help-banner country="IE" country-locked variant=${variant}></peer-help-banner>`,
        );
        expect([open.countries.length > 80, locked.countries.length]).to.deep.equal([true, 0]);
        expect([open.place, locked.place]).to.deep.equal(['Country: Ireland', 'Country: Ireland']);
      });
    }
  });

  describe('by level and variant', () => {
    const LEVELS: [string, string, string[]][] = [
      [
        'all',
        'banner',
        ['In danger right now', 'Talk to someone now', 'Our own team', 'People who have been there'],
      ],
      ['crisis', 'banner', ['In danger right now', 'Talk to someone now']],
      ['professional', 'banner', ['In danger right now', 'Our own team']],
      [
        'all',
        'card',
        ['In danger right now', 'Talk to someone now', 'Our own team', 'People who have been there'],
      ],
      ['crisis', 'card', ['In danger right now', 'Talk to someone now']],
      ['professional', 'card', ['In danger right now', 'Our own team']],
    ];
    for (const [level, variant, headings] of LEVELS) {
      it(`${level} as ${variant}: ${headings.join(', ')}`, async () => {
        const banner = await of(
          html`<peer-help-banner
            country="CA"
            level=${level}
            variant=${variant}
            organisation="Harbour Clinic"
            groups-url="/groups"
          ></peer-help-banner>`,
        );
        expect(banner.headings.slice(1)).to.deep.equal(headings);
        expect(banner.numbers[0]).to.equal('911');
      });
    }

    for (const level of ['all', 'crisis', 'professional', 'nonsense']) {
      it(`${level} in one line: the emergency number first`, async () => {
        const banner = await of(
          html`<peer-help-banner
            country="IE"
            level=${level}
            variant="inline"
            phone="555 0142"
          ></peer-help-banner>`,
        );
        expect(banner.numbers).to.deep.equal(
          level === 'professional' ? ['112', '5550142'] : ['112', '116123'],
        );
      });
    }

    it('goes without the emergency number only where the page says so, and warns', async () => {
      const { warn } = console;
      const told: unknown[] = [];
      console.warn = (words: unknown) => told.push(words);
      try {
        const banner = await of(
          html`<peer-help-banner country="US" without-emergency-number></peer-help-banner>`,
        );
        expect(banner.numbers).to.not.include('911');
        expect(banner.headings).to.not.include('In danger right now');
      } finally {
        console.warn = warn;
      }
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/emergency number is left out/);
    });

    it('has headings of the level that the page asks for', async () => {
      const { all } = await of(html`<peer-help-banner country="US" heading-level="4"></peer-help-banner>`);
      const levels = [...all.querySelectorAll('[part="heading"]')].map(({ localName }) => localName);
      expect(levels).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
    });
  });

  describe('puts first', () => {
    const FIRST: [string, string, string][] = [
      ['BE', 'nl', 'Zelfmoordlijn 1813'],
      ['BE', 'fr-BE', 'Centre de Prévention du Suicide'],
      ['BE', 'de', 'Telefonhilfe Ostbelgien 108'],
      ['PL', 'en', 'Kryzysowy Telefon Zaufania 116 123'],
    ];
    for (const [country, lang, name] of FIRST) {
      it(`${name} for a page in ${lang}, and still shows the others`, async () => {
        const banner = await of(
          html`<div lang=${lang}><peer-help-banner country=${country}></peer-help-banner></div>`,
        );
        expect(banner.openNames[0]).to.equal(name);
        expect(banner.openNames.length).to.be.greaterThan(1);
        await banner.unfold();
        expect(banner.openNames[0]).to.equal(name);
      });
    }

    it('the way that speaks the page’s language', async () => {
      const banner = await of(html`<div lang="es"><peer-help-banner country="US"></peer-help-banner></div>`);
      expect(banner.links[1]).to.match(/^Llamar al 988\b.*\b2\b.* -> tel:988$/);
    });

    it('the chosen topics, with no line for a crisis folded away', async () => {
      const banner = await of(
        html`<peer-help-banner country="US" topics="gambling youth"></peer-help-banner>`,
      );
      await until(
        () => banner.openNames.join(),
        (names) => names.includes('Gambling'),
      );
      expect(banner.openNames).to.deep.equal([
        '988 Suicide & Crisis Lifeline',
        'National Problem Gambling Helpline',
        'The Trevor Project',
      ]);
    });
  });

  describe('of each line', () => {
    it('says what every way has in common once, and the rest beside its link', async () => {
      const banner = await inCountry('US');
      expect(banner.line('988')).to.equal(
        '988 Suicide & Crisis Lifeline Day and night Call 988 Text 988 Chat on 988lifeline.org ' +
          'Call 988, then press 2 in Spanish Text AYUDA to 988 in Spanish',
      );
    });

    it('says which languages it speaks, where the page’s is not among them', async () => {
      expect((await inCountry('FR')).line('3114')).to.include('in French');
      unmount();
      const french = await of(html`<div lang="fr"><peer-help-banner country="FR"></peer-help-banner></div>`);
      expect(french.line('3114')).to.not.include('in French');
    });

    it('says where a line or a way to it is local, and from which phones it works', async () => {
      const [co, cl, au] = [await inCountry('CO'), await inCountry('CL'), await inCountry('AU')];
      expect(co.line('Línea 106')).to.include('only in Bogotá');
      expect(cl.line('Línea')).to.include('Call *4141 from a mobile phone');
      expect(au.text).to.include('Call 000 Call 112 from a mobile phone');
    });

    it('says whom a number brings, where it does not bring everyone', async () => {
      expect((await inCountry('IL')).text).to.include('Call 101 ambulance Call 100 police Call 102 fire');
    });

    it('marks names that are in the operator’s language, and keeps numbers in their own direction', async () => {
      const { all } = await inCountry('IL');
      const name = all.querySelector('[part="item"] bdi')!;
      expect(name.getAttribute('lang')).to.equal('he');
      const numbers = [...all.querySelectorAll('a bdi')].map((bdi) => bdi.getAttribute('dir'));
      expect(new Set(numbers)).to.deep.equal(new Set(['ltr']));
    });

    it('shows neither notes for editors nor sources', async () => {
      const banner = await inCountry('US');
      await banner.unfold();
      const words = banner.all.textContent;
      for (const secret of ['press 3', 'wikipedia', 'Standard message rates', '17 July']) {
        expect(words.toLowerCase()).to.not.include(secret.toLowerCase());
      }
    });
  });

  describe('of hours', () => {
    const TIMES: [string, string, string][] = [
      ['2026-06-01T08:00:00Z', 'Closed now, opens 11:00 AM', 'in the morning'],
      ['2026-06-01T09:00:00Z', 'Open now, until 5:00 AM', 'at the minute it opens'],
      ['2026-06-01T23:30:00Z', 'Open now, until 5:00 AM', 'after midnight'],
      ['2026-06-02T03:00:00Z', 'Closed now, opens 11:00 AM', 'at the minute it closes'],
    ];
    for (const [instant, words, when] of TIMES) {
      it(`says "${words}" ${when}, by the line’s own clock`, async () => {
        stopClock(instant);
        const banner = await inCountry('DK');
        await until(
          () => banner.line('Livslinien'),
          (line) => line.includes(words),
        );
        expect(banner.line('Livslinien')).to.include('Every day, 11:00 AM to 5:00 AM (Copenhagen time)');
        expect(banner.line('Livslinien')).to.include('Call 70 201 201');
      });
    }

    it('goes with the clock', async () => {
      stopClock('2026-06-01T08:59:50Z');
      const banner = await inCountry('DK');
      await until(
        () => banner.line('Livslinien'),
        (line) => line.includes('Closed now'),
      );
      stopClock('2026-06-01T09:00:01Z');
      comeBack();
      await until(
        () => banner.line('Livslinien'),
        (line) => line.includes('Open now'),
      );
    });

    it('says nothing where nobody knows them', async () => {
      expect((await inCountry('CZ')).line('Linka první')).to.not.match(/night|open|closed/i);
    });
  });

  it('says once when the numbers were checked', async () => {
    const { text } = await inCountry('US');
    expect(text.match(/Numbers checked November 22, 2026/g)).to.have.length(1);
  });

  describe('of the organisation’s own help', () => {
    const own = html`<peer-help-banner
      country="CA"
      organisation="Harbour Clinic"
      phone="416-555-0142"
      hours="Mo-Fr 09:00-17:00; Sa 10:00-12:00"
      time-zone="America/Toronto"
      booking-url="/book"
      email="hello@harbour-clinic.example.org"
    ></peer-help-banner>`;

    it('shows each way, and whether somebody is there', async () => {
      stopClock('2026-06-01T15:00:00Z'); // Monday, 11 AM in Toronto
      const banner = await of(own);
      await until(
        () => banner.text,
        (text) => text.includes('Open now, until 5:00 PM'),
      );
      expect(
        banner.links.slice(-5).filter((link) => !link.startsWith('F') && !link.startsWith('B  ')),
      ).to.include.members([
        'Call 416-555-0142 -> tel:4165550142',
        `Book a visit -> ${location.origin}/book`,
        'Write to hello@harbour-clinic.example.org -> mailto:hello@harbour-clinic.example.org',
      ]);
      expect(banner.text).to.include('Mon to Fri, 9:00 AM to 5:00 PM; Sat, 10:00 AM to 12 noon');
    });

    it('says how to ask for help where there is none', async () => {
      expect((await inCountry('CA')).text).to.include('A doctor or clinic You can tell a doctor or nurse');
    });

    const AS_WRITTEN: [string, string, TemplateResult][] = [
      [
        'hours',
        'weekdays nine to five',
        html`<peer-help-banner
          country="CA"
          organisation="H"
          hours="weekdays nine to five"
        ></peer-help-banner>`,
      ],
      [
        'phone',
        'ask for Dana',
        html`<peer-help-banner country="CA" phone="ask for Dana"></peer-help-banner>`,
      ],
      [
        'email',
        'dana at example',
        html`<peer-help-banner country="CA" email="dana at example"></peer-help-banner>`,
      ],
    ];
    for (const [what, words, page] of AS_WRITTEN) {
      it(`shows ${what} that it cannot read as written, and makes no link of it`, async () => {
        const banner = await of(page);
        await until(
          () => banner.text,
          (text) => text.includes(words),
        );
        expect(banner.links.some((link) => link.includes(words))).to.be.false;
      });
    }

    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'tel:911']) {
      it(`offers no booking behind ${url}`, async () => {
        const banner = await of(html`<peer-help-banner country="CA" booking-url=${url}></peer-help-banner>`);
        expect(banner.text).to.not.include('Book a visit');
      });
    }

    it('may be said once, by the provider', async () => {
      const banner = await of(
        html`<peer-support-provider country="CA" organisation="Harbour Clinic" phone="416-555-0142"
          ><peer-help-banner></peer-help-banner
        ></peer-support-provider>`,
      );
      await until(
        () => banner.text,
        (text) => text.includes('Harbour Clinic'),
      );
      expect(banner.numbers).to.include('4165550142');
    });
  });

  describe('with the organisation’s own lines', () => {
    const override = {
      country: 'CA',
      lines: [{ id: 'own', name: 'Night line', channels: [{ type: 'call', value: '555 0143' }] }],
      remove: ['ca-988'],
    };

    const shows = (banner: HelpBannerHarness, name: string): Promise<string[]> =>
      until(
        () => banner.openNames,
        (names) => names.includes(name),
      );

    it('as data, shows them first and leaves out what they remove', async () => {
      const banner = await of(html`<peer-help-banner country="CA" .data=${override}></peer-help-banner>`);
      await until(
        () => banner.openNames.join(),
        (names) => names === 'Night line',
      );
      expect(banner.numbers.slice(0, 2)).to.deep.equal(['911', '5550143']);
      expect(banner.element.problems).to.deep.equal([]);
    });

    it('as a child, which may come late', async () => {
      const banner = await inCountry('CA');
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = JSON.stringify([override]);
      banner.element.append(child);
      await shows(banner, 'Night line');
    });

    it('by the page’s own clock, where they name none', async () => {
      stopClock('2026-06-01T03:00:00Z'); // 11 PM in Toronto
      const [own] = override.lines;
      const night = { ...own, channels: [{ ...own!.channels[0], hours: 'Mo-Su 20:00-06:00' }] };
      const banner = await of(
        html`<peer-help-banner
          country="CA"
          time-zone="America/Toronto"
          .data=${{ ...override, lines: [night] }}
        ></peer-help-banner>`,
      );
      await until(
        () => banner.line('Night line'),
        (line) => line.includes('Open now, until 6:00 AM'),
      );
    });

    it('leaves other countries as they are', async () => {
      const banner = await of(html`<peer-help-banner country="IE" .data=${override}></peer-help-banner>`);
      await soon(50);
      expect(banner.openNames).to.deep.equal(['Samaritans']);
    });

    it('in a country that we do not cover, shows them with the words for an emergency', async () => {
      const banner = await of(
        html`<peer-help-banner country="EG" .data=${{ ...override, country: 'eg' }}></peer-help-banner>`,
      );
      await shows(banner, 'Night line');
      expect(banner.text).to.include('Call your local emergency number.');
      expect(banner.numbers).to.deep.equal(['5550143']);
    });

    const FAILING: [string, string][] = [
      ['/fault/status/404', 'not-found'],
      ['/fault/status/500', 'server'],
      ['/fault/flaky?fail=0&key=empty-overrides', 'not-data'],
      ['/fixtures/feeds/small.json', 'not-data'],
      ['javascript:1', 'bad-address'],
    ];
    for (const [src, code] of FAILING) {
      it(`shows ours when the file fails with ${code}: ${src}`, async () => {
        const heard: string[] = [];
        const banner = await of(
          html`<peer-help-banner
            country="CA"
            src=${src}
            @peer-error=${(event: PeerErrorEvent) => heard.push(event.code)}
            @peer-problem=${(event: PeerProblemEvent) => heard.push(event.problem.did)}
          ></peer-help-banner>`,
        );
        expect(banner.numbers).to.deep.equal(['911', '988', '988']);
        await until(
          () => heard.at(-1),
          (last) => last === 'The help lines that we ship are shown.',
          15_000,
        );
        expect(heard).to.include(code);
        expect(banner.numbers).to.deep.equal(['911', '988', '988']);
        expect(banner.element.problems.at(-1)?.effect).to.equal('lost');
      }).timeout(20_000);
    }
  });

  describe('leads to peers', () => {
    const groups = { groups: [{ id: 'a', name: 'Quiet Harbour', slots: [] }] };

    it('on this page, if there is a finder: it takes the focus', async () => {
      const banner = await of(
        html`<peer-help-banner country="CA" groups-url="/groups"></peer-help-banner
          ><peer-group-finder country="CA" .data=${groups}></peer-group-finder>`,
      );
      await until(
        () => banner.text,
        (text) => text.includes('Find a group'),
      );
      await banner.press('Find a group');
      await soon();
      expect(document.activeElement?.localName).to.equal('peer-group-finder');
    });

    it('elsewhere, if the page says where', async () => {
      const banner = await of(html`<peer-help-banner country="CA" groups-url="/groups"></peer-help-banner>`);
      expect(banner.links).to.include(`Find a group -> ${location.origin}/groups`);
    });

    it('not at all, if there is neither', async () => {
      expect((await inCountry('CA')).headings).to.not.include('People who have been there');
    });

    it('unless the page prevents it, and does something of its own', async () => {
      const banner = await of(
        html`<peer-help-banner
            country="CA"
            @peer-find=${(event: Event) => event.preventDefault()}
          ></peer-help-banner
          ><peer-group-finder country="CA" .data=${groups}></peer-group-finder>`,
      );
      await until(
        () => banner.text,
        (text) => text.includes('Find a group'),
      );
      await banner.press('Find a group');
      await soon();
      expect(document.activeElement?.localName).to.not.equal('peer-group-finder');
    });
  });

  describe('never', () => {
    it('stores, asks, moves the focus or opens anything', async () => {
      const asked: unknown[] = [];
      const { fetch, open } = window;
      window.fetch = (...args) => (asked.push(args), fetch(...args));
      window.open = (...args) => (asked.push(args), null);
      try {
        const banner = await inCountry('US');
        await banner.unfold();
        await banner.choose('IE');
        expect(
          banner.all.querySelector('dialog, [role="dialog"], [aria-modal], [autofocus], audio, iframe, img'),
        ).to.equal(null);
      } finally {
        Object.assign(window, { fetch, open });
      }
      expect([asked, localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        [],
        0,
        0,
        '',
      ]);
      expect(document.activeElement).to.equal(document.body);
    });

    it('leaves a page without help: where it breaks, what the page wrote comes back', async () => {
      customElements.define('broken-widget', BrokenWidget);
      const at = await mount(html`<div></div>`);
      const broken = new BrokenWidget();
      broken.append(Object.assign(document.createElement('a'), { href: 'tel:911', textContent: 'Call 911' }));
      at.append(broken);
      await broken.updateComplete.then(
        () => expect.fail('it did not break'),
        () => null,
      );
      const link = broken.querySelector('a')!;
      expect(link.assignedSlot).to.not.equal(null);
      expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('shows the page’s fallback beside its own', async () => {
      const banner = await of(
        html`<peer-help-banner country="US"><a id="fallback" href="tel:911">Call 911</a></peer-help-banner>`,
      );
      expect(banner.fallbackShows).to.be.false;
      expect(document.querySelector('#fallback')!.getBoundingClientRect().height).to.equal(0);
    });
  });

  it('is followed live: country, language, theme', async () => {
    const banner = await inCountry('US');
    banner.element.country = 'gb';
    banner.element.lang = 'fr';
    banner.element.theme = 'dark';
    await banner.settled();
    expect([banner.numbers[0], banner.element.getAttribute('theme')]).to.deep.equal(['999', 'dark']);
  });
});
