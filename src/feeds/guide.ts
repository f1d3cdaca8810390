import { pageUrl } from '../logic/page-url.js';
import {
  GUIDE_SECTIONS,
  GUIDE_WAYS,
  type GuideItem,
  type GuideSectionName,
  type GuideWay,
  type OwnGuide,
  type OwnGuideSection,
} from '../model/guide.js';
import type { Problem } from '../model/problem.js';
import { isEmpty, isObject } from './values.js';
import type { Wording } from './field-problems.js';
import { cutText } from './cut-text.js';

type Fields = Readonly<Record<string, unknown>>;

const LEFT_OUT = 'It is left out.';
const OURS = 'The text that we ship is shown there.';
const SCHEMA = 'See schema/guide.json.';

const GUIDE_PROBLEMS = {
  'not-a-guide': ['This says nothing about a section.', OURS, 'Write forms, benefits, ways-in or care.'],
  'not-a-section': ['This is not a section.', OURS, 'Write an object with heading, intro or items.'],
  'no-items': ['Nothing in the list can be shown.', OURS, 'Give each item a title.'],
  'not-an-item': ['The item has no title.', LEFT_OUT, 'Write an object with a title.'],
  'too-many-items': ['The list has more than 20 items.', 'The rest is left out.', 'Shorten the list.'],
  'url-refused': ['This is no address that is safe to follow.', LEFT_OUT, 'Write an https:// address.'],
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, SCHEMA],
  'wrong-type': ['The value is not of the kind this field holds.', LEFT_OUT, SCHEMA],
  'text-cut': ['The text is too long.', 'The rest is left out.', 'Shorten the text.'],
  unreadable: ['This broke while it was read.', OURS, 'Give plain data, as JSON holds it.'],
} as const satisfies Readonly<Record<string, Wording>>;

const MOST_ITEMS = 20;
const LONGEST = { heading: 200, title: 200, intro: 2_000, text: 2_000 } as const;

/** What an organisation says over our guide. What cannot be used becomes a problem; this does not throw. */
export function readGuide(
  value: unknown,
  source: string,
  base: string,
): { readonly guide: OwnGuide; readonly problems: readonly Problem[] } {
  const reader = new GuideReader(source, base);
  return { guide: reader.read(value), problems: reader.problems };
}

class GuideReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: string,
  ) {}

  read(value: unknown): OwnGuide {
    const guide: Partial<Record<GuideSectionName, OwnGuideSection>> = {};
    try {
      const fields = isObject(value) ? value : {};
      const names = GUIDE_SECTIONS.filter((name) => !isEmpty(own(fields, name)));
      if (!names.length) this.tell('not-a-guide', null, 'lost');
      for (const name of names) {
        const section = this.section(own(fields, name), name);
        if (section) guide[name] = section;
      }
    } catch {
      this.tell('unreadable', null, 'lost'); // a property may hold objects that throw when they are read
    }
    return guide;
  }

  private section(value: unknown, name: string): OwnGuideSection | null {
    if (!isObject(value)) return this.tell('not-a-section', name, 'lost');
    const intro = own(value, 'intro') === '' ? '' : this.text(value, 'intro', name);
    return { heading: this.text(value, 'heading', name), intro, items: this.items(value, `${name}.items`) };
  }

  private items(fields: Fields, at: string): readonly GuideItem[] | null {
    const list = own(fields, 'items');
    if (isEmpty(list)) return null;
    if (!Array.isArray(list)) return this.tell('wrong-type', at, 'lost');
    if (list.length > MOST_ITEMS) this.tell('too-many-items', at, 'lost');
    const items = Array.from(list.slice(0, MOST_ITEMS), (one, nth) => this.item(one, `${at}[${nth}]`));
    const left = items.filter((item) => item !== null);
    return left.length ? left : this.tell('no-items', at, 'lost');
  }

  private item(value: unknown, at: string): GuideItem | null {
    const title = isObject(value) ? this.text(value, 'title', at) : null;
    if (!isObject(value) || title === null) return this.tell('not-an-item', at, 'lost');
    return {
      title,
      text: this.text(value, 'text', at),
      href: this.one(value, 'href', at, 'url-refused', (href) => this.address(href)),
      way: this.one(value, 'way', at, 'value-unknown', wayOf),
    };
  }

  private text(fields: Fields, key: keyof typeof LONGEST, at: string): string | null {
    const text = this.one(fields, key, at, 'wrong-type', (value) =>
      typeof value === 'string' ? value.trim() : null,
    );
    if (!text || text.length <= LONGEST[key]) return text || null;
    this.tell('text-cut', `${at}.${key}`);
    return cutText(text, LONGEST[key]);
  }

  private one<T>(
    fields: Fields,
    key: string,
    at: string,
    code: keyof typeof GUIDE_PROBLEMS,
    read: (value: unknown) => T | null,
  ): T | null {
    const value = own(fields, key);
    return isEmpty(value) ? null : (read(value) ?? this.tell(code, `${at}.${key}`));
  }

  private address(value: unknown): string | null {
    return typeof value === 'string' ? pageUrl(value, this.base) : null;
  }

  private tell(
    code: keyof typeof GUIDE_PROBLEMS,
    field: string | null,
    effect: 'lost' | 'changed' = 'changed',
  ): null {
    const [reason, did, fix] = GUIDE_PROBLEMS[code];
    this.problems.push({ source: this.source, record: null, field, code, effect, reason, did, fix });
    return null;
  }
}

const wayOf = (value: unknown): GuideWay | null => GUIDE_WAYS.find((way) => way === value) ?? null;

/** Only what the data itself says: nothing inherited. */
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : null);
