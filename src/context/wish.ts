import type { Feed } from '../model/feed.js';

/** What a widget was given to show. Null, undefined and "" are not given. */
export interface Wish {
  /** Data in the page: JSON as text, or the value. Told apart by identity. */
  readonly data?: unknown;
  readonly feeds?: readonly Feed[] | null | undefined;
  /** One or more addresses with spaces between. */
  readonly src?: string | null | undefined;
  /** Defaults for all of its feeds. */
  readonly format?: string | null | undefined;
  readonly programme?: string | null | undefined;
  readonly kind?: Feed['kind'] | null | undefined;
  readonly timeZone?: string | null | undefined;
  /** The page's language (BCP 47): type codes get their labels in it. */
  readonly lang?: string | null | undefined;
}

/** One feed to read, and how. */
export interface Order {
  readonly feed: Feed;
  /** In the page already: nothing is fetched. */
  readonly data: unknown;
  readonly lang: string;
  /** The same for the same feed with the same settings, in whatever language. */
  readonly key: string;
}

/** The name of data in the page, where a feed has its address. */
const IN_PAGE = 'data';

/** What to read, in this order of preference: `data`, the JSON child, `feeds`, `src`. Each feed once. */
export function ordersOf(wish: Wish, child: string | null): readonly Order[] {
  const { lang, format, programme, kind, timeZone } = wish;
  const defaults = given({ format, programme, kind, timeZone });
  const data = wish.data || child; // what is empty is no data; undefined is null here
  const orders = feedsOf(wish, data).map((one) => {
    const feed: Feed = { ...defaults, ...one };
    return { feed, data, lang: lang || 'en', key: JSON.stringify(Object.entries(feed).sort()) };
  });
  return orders.filter((order, at) => orders.findIndex((other) => isSame(order, other)) === at);
}

/** Whether one reading serves both. */
export const isSame = (one: Order, other: Order): boolean =>
  one.key === other.key && one.data === other.data && one.lang === other.lang;

function feedsOf({ feeds, src }: Wish, data: unknown): readonly Feed[] {
  if (data != null) return [{ src: IN_PAGE }];
  if (feeds?.length) return feeds;
  return (src ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => ({ src: one }));
}

const given = (settings: Partial<Wish>): Partial<Feed> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value));
