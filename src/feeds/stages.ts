import { pageUrl } from '../logic/page-url.js';
import { safeUrl } from '../logic/safe-url.js';
import type { Find } from '../model/find.js';
import { FACETS } from '../model/query.js';
import type { Problem } from '../model/problem.js';
import type { Credit, Passage, Stage, StageLink, Stages } from '../model/stage.js';
import { isEmpty, isObject } from './values.js';
import { LONGEST_TEXT, cutText } from './cut-text.js';
import {
  Spot,
  exact,
  guarded,
  objectOf,
  once,
  own,
  plain,
  readEach,
  readList,
  textOf,
  type Fields,
} from './spot.js';
import { STAGE_PROBLEMS, type StageCode } from './stages-wording.js';

type Here = Spot<StageCode>;

const FEWEST = 2;
const STAGES = [8, 'too-many-stages'] as const;
const LINKS = [20, 'too-many-links'] as const;
/** From each stage to each other one. */
const PASSAGES = [56, 'too-many-passages'] as const;
const LONGEST_NAME = 200;

/**
 * An organisation's own model, or a list of its stages. A model is told as a whole: where one of its stages cannot be
 * used, none is shown. All else that cannot be used becomes a problem and costs only itself; whatever the value is, this
 * does not throw. A stage is a record of the problems. Links may be relative to `base`, the page's own address.
 */
export function readStages(
  value: unknown,
  source: string,
  base = '',
): { readonly model: Stages | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const whole = new Spot<StageCode>(source, problems, STAGE_PROBLEMS);
  return { model: guarded(whole, () => modelOf(value, whole, base)), problems };
}

function modelOf(value: unknown, whole: Here, base: string): Stages | null {
  const fields: Fields = isObject(value) ? value : {};
  const stages = stagesOf(Array.isArray(value) ? value : own(fields, 'stages'), whole, base);
  if (!stages) return null;
  return {
    id: modelId(fields, whole),
    name: textAt(fields, 'name', whole) ?? namesOf(stages),
    credit: creditOf(fields, whole, base),
    note: textAt(fields, 'note', whole),
    stages,
    between: betweenOf(fields, stages, whole),
  };
}

/** All of them, or null. */
function stagesOf(list: unknown, whole: Here, base: string): readonly Stage[] | null {
  if (!Array.isArray(list)) return whole.lose('not-stages');
  if (list.length < FEWEST) return whole.lose('too-few-stages');
  if (list.length > STAGES[0]) return whole.lose('too-many-stages');
  const readOne = objectOf((fields: Fields, spot: Here) => stageOf(fields, spot, base), 'not-a-stage');
  const stages = readEach(
    list,
    STAGES,
    whole,
    once(readOne, ({ id }) => id, 'id-repeated'),
  );
  return stages.length === list.length ? stages : null;
}

/** In every language: what the stages are called. */
function namesOf(stages: readonly Stage[]): string {
  const names = stages.map(({ name }) => name).join(' · ');
  return names.length > LONGEST_NAME ? cutText(names, LONGEST_NAME) : names;
}

function stageOf(fields: Fields, spot: Here, base: string): Stage | null {
  const name = textAt(fields, 'name', spot);
  const like = textAt(fields, 'like', spot);
  const helps = textAt(fields, 'helps', spot);
  const peers = textAt(fields, 'peers', spot);
  const onward = textAt(fields, 'onward', spot);
  const needed = { name, like, helps, peers, onward };
  for (const [key, text] of Object.entries(needed)) if (text === null) spot.at(key).lose('text-missing');
  const id = stageId(fields, name, spot);
  if (name === null || like === null || helps === null || peers === null || onward === null || id === null)
    return null;
  const links = readList(fields, 'links', LINKS, spot, objectOf(linkWith(base), 'not-a-link'));
  const meaning = textAt(fields, 'meaning', spot);
  return { id, name, meaning, like, helps, peers, onward, links, find: findOf(fields, spot) };
}

// ---- ids ----

const ID = /^[a-z\d][a-z\d_-]{0,63}$/i;

const idOf = (value: unknown): string | null => {
  const id = exact(value) ?? '';
  return ID.test(id) ? id : null;
};

function modelId(fields: Fields, whole: Here): string {
  const said = own(fields, 'id');
  const id = idOf(said);
  if (!id && !isEmpty(said)) whole.at('id').tell('model-id-unreadable');
  return id ?? 'own-stages';
}

/** Its own; or one made of its name, or of its place where the name has no letters a to z. */
function stageId(fields: Fields, name: string | null, spot: Here): string | null {
  const said = own(fields, 'id');
  if (!isEmpty(said)) return idOf(said) ?? spot.at('id').lose('id-unreadable');
  return slug(name ?? '') || `stage-${(spot.record ?? 0) + 1}`;
}

const slug = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 64)
    .replace(/-$/, '');

// ---- texts ----

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:#x?[\da-f]{1,7}|[a-z]{2,8});/i;

/** Text, whatever it looks like: tags of it are seen, never followed. */
function textAt(fields: Fields, key: string, spot: Here): string | null {
  const text = textOf(own(fields, key), LONGEST_TEXT, spot.at(key));
  if (text !== null && MARKUP.test(text)) spot.at(key).tell('markup-in-text');
  return text;
}

function creditOf(fields: Fields, whole: Here, base: string): Credit | null {
  const said = own(fields, 'credit');
  const spot = whole.at('credit');
  if (isEmpty(said)) return null;
  if (!isObject(said)) return spot.lose('wrong-type');
  const author = textAt(said, 'author', spot);
  if (author === null) return spot.lose('author-missing');
  const url = own(said, 'url');
  return {
    author,
    title: textAt(said, 'title', spot),
    url: isEmpty(url) ? null : (hrefOf(url, base) ?? spot.at('url').lose('link-refused')),
  };
}

// ---- where a stage leads ----

const linkWith =
  (base: string) =>
  (fields: Fields, spot: Here): StageLink | null => {
    const label = textAt(fields, 'label', spot);
    if (label === null) return spot.lose('label-missing');
    const href = hrefOf(own(fields, 'href'), base);
    return href ? { label, href } : spot.lose('link-refused');
  };

const SCHEMES = ['https', 'http', 'tel', 'sms', 'mailto'] as const;

/** An address, or a path on the page's own site. What browsers skip in an address hides what it is: such a one is none. */
function hrefOf(value: unknown, base: string): string | null {
  const href = typeof value === 'string' ? value.trim() : '';
  if (!href || /[\p{Cc}\p{Cf}]/u.test(href)) return null;
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(href);
  return safeUrl((hasScheme ? href : pageUrl(href, base)) ?? '', SCHEMES);
}

const FIND_KEYS: readonly (keyof Find)[] = ['words', ...FACETS];

function findOf(fields: Fields, stage: Here): Find | null {
  const said = own(fields, 'find');
  const spot = stage.at('find');
  if (isEmpty(said)) return null;
  if (!isObject(said)) return spot.lose('wrong-type');
  if (Object.keys(said).some((key) => !FIND_KEYS.includes(key as keyof Find))) spot.lose('find-unknown');
  const wishes = FIND_KEYS.map((key) => [key, wishOf(own(said, key), spot.at(key))] as const);
  return Object.fromEntries(wishes.filter(([, wish]) => wish !== null));
}

function wishOf(value: unknown, spot: Here): string | null {
  if (isEmpty(value)) return null;
  return typeof value === 'string' && value.length <= LONGEST_NAME ? plain(value) : spot.lose('wrong-type');
}

// ---- passages ----

function betweenOf(fields: Fields, stages: readonly Stage[], whole: Here): readonly Passage[] {
  const ids = new Set(stages.map(({ id }) => id));
  const readOne = objectOf((one: Fields, spot: Here) => passageOf(one, ids, spot), 'not-a-passage');
  const keyOf = ({ from, to }: Passage): string => `${from} ${to}`;
  return readList(fields, 'between', PASSAGES, whole, once(readOne, keyOf, 'passage-repeated'));
}

function passageOf(fields: Fields, ids: ReadonlySet<string>, spot: Here): Passage | null {
  const [from, to] = ['from', 'to'].map((key) => idOf(own(fields, key)) ?? '') as [string, string];
  if (!ids.has(from)) return spot.at('from').lose('stage-unknown');
  if (!ids.has(to)) return spot.at('to').lose('stage-unknown');
  if (from === to) return spot.lose('same-stage');
  const helps = textAt(fields, 'helps', spot);
  return helps === null ? spot.lose('passage-empty') : { from, to, helps };
}
