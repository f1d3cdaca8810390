/**
 * The rooms of src/ and who may import whom. `may` names rooms, or one file of a room ("feeds/load"); `types` what
 * may be imported as types only; `packages` what may come from npm; `because` is what the linter says.
 */
export const rooms = [
  {
    name: 'model',
    because: 'model says what things are: it imports nothing.',
  },
  {
    name: 'logic',
    may: ['model'],
    packages: ['temporal-polyfill'],
    because: 'logic is pure: it knows the model only; the clock, zone, locale and texts are arguments.',
  },
  {
    name: 'feeds',
    may: ['model', 'logic'],
    packages: ['d3-dsv'],
    because:
      'feeds turn outside text into the model: they know nothing of what is shown, nor how it is said.',
  },
  {
    name: 'data',
    may: ['model'],
    because: 'data is facts that we ship: it knows the model only.',
  },
  {
    name: 'text',
    may: ['model'],
    because: 'text is how we say it: it knows the model only; what to say is decided in logic and elements.',
  },
  {
    name: 'context',
    may: [
      'model',
      'logic/choose-helpline',
      'logic/clock',
      'logic/guess-country',
      'logic/joint',
      'logic/mentor-standing',
      'logic/page-url',
      'logic/personal-contact',
      'logic/schedule',
      'logic/wall-time',
      'feeds/flat-mentor',
      'feeds/load',
      'feeds/load-guide',
      'feeds/load-helplines',
      'feeds/load-mentors',
      'feeds/load-stages',
      'feeds/mentors',
      'feeds/mentors-wording',
      'data',
      'text',
    ],
    packages: ['@lit/context'],
    packageTypes: ['lit'],
    because:
      'context holds what is true now (data, minute, language): it calls the loaders and nothing else of feeds, and shows nothing.',
  },
  {
    name: 'parts',
    may: ['logic', 'text', 'model'],
    packages: ['lit'],
    because: 'parts are templates and styles that get everything as arguments: they hold and load nothing.',
  },
  {
    name: 'elements',
    may: ['logic', 'text', 'context', 'parts', 'model', 'data'],
    packages: ['lit'],
    siblings: false,
    because:
      'an element gets its data from context, never from feeds; it registers nothing and stands without others.',
  },
  {
    name: 'define',
    may: ['elements'],
    because: 'define only registers: one element class and the define files that it needs.',
  },
  {
    name: 'cli',
    may: ['model', 'logic', 'feeds', 'data', 'text', 'context', 'parts', 'elements'],
    packages: ['.*'],
    because: 'the command line registers no element.',
  },
  {
    name: 'index',
    files: ['src/index.ts'],
    may: ['model', 'logic', 'feeds', 'data', 'text', 'context', 'parts', 'elements'],
    because: 'index.ts registers nothing and brings no package of its own.',
  },
  {
    name: 'all',
    files: ['src/all.ts'],
    may: ['define'],
    because: 'all.ts only registers, by the files of define.',
  },
  {
    name: 'cdn',
    files: ['src/cdn.ts'],
    because: 'cdn.ts is one small script for any page: it imports nothing but the built files it loads.',
  },
].map((room) => ({ files: [`src/${room.name}/**/*.ts`], ...room }));

const FOLDERS = rooms.slice(0, 10).map(({ name }) => name);

/** The rules of one room; `syntax` are its other bans, since a rule may be set only once for a file. */
export function importRules(room, syntax) {
  const patterns = restrictions(room);
  // The rule for imports does not see import(…).
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
    message,
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...syntax, ...dynamic],
  };
}

function restrictions({
  name,
  may = [],
  types = [],
  packages = [],
  packageTypes = [],
  siblings = true,
  because,
}) {
  const up = room(name) ? '^(?:\\.\\./)+' : '^\\./';
  const others = FOLDERS.filter((other) => other !== name && !may.includes(other) && !types.includes(other));
  const closed = others.map((other) => other + exception(other, may));
  const from = [...packages, ...packageTypes].map((one) => `${one}(?:/|$)`).join('|');
  return [
    ...(closed.length ? [{ regex: `${up}(?:${closed.join('|')})` }] : []),
    ...types.map((other) => ({ regex: `${up}${other}/`, allowTypeImports: true })),
    { regex: `${up}(?:index|all|cdn)\\.js$` },
    { regex: from ? `^(?!\\.|${from})` : '^[^.]' },
    ...packageTypes.map((one) => ({ regex: `^${one}(?:/|$)`, allowTypeImports: true })),
    ...(siblings ? [] : [{ regex: '^\\.\\./(?!\\.\\./)' }]),
  ].map((pattern) => ({ ...pattern, message: `Rooms: ${because}` }));
}

const room = (name) => FOLDERS.includes(name);

function exception(other, may) {
  const files = may.filter((one) => one.startsWith(`${other}/`)).map((one) => one.slice(other.length + 1));
  return files.length ? `/(?!(?:${files.join('|')})\\.js$)` : '/';
}

const SINKS =
  'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc';
const UNSAFE = 'unsafeHTML|unsafeSVG|unsafeMathML|unsafeCSS|unsafeStatic|DOMParser';
const sink = 'text of a feed never becomes markup: no HTML sinks in our sources.';

/** What no source file may do. */
export const bans = [
  { selector: `MemberExpression[property.name=/^(?:${SINKS})$/]`, message: `Safety: ${sink}` },
  { selector: `TemplateElement[value.raw=/\\.(?:${SINKS})\\s*=/]`, message: `Safety: ${sink}` },
  { selector: `Identifier[name=/^(?:${UNSAFE})$/]`, message: `Safety: ${sink}` },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(?:ln)?$/]",
    message: `Safety: ${sink}`,
  },
  {
    selector: "MemberExpression[property.name='Now']",
    message: 'Clock: Temporal.Now reads clock and zone in secret; take them as arguments.',
  },
];

const oneClock = 'Clock: only logic/clock reads it; take the instant as an argument.';

/** What only logic/clock may do. */
export const clockBans = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: oneClock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: oneClock },
  { selector: "CallExpression[callee.name='Date']", message: oneClock },
];
