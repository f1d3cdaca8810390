// What draft 2020-12 says of the keywords that our schemas use; another keyword is an error, so nothing goes unchecked.
const NOTES = ['$schema', '$id', '$defs', '$comment', 'title', 'description', 'examples', 'then'];
const FORMATS = { uri: (text) => URL.canParse(text) };

/** Every fault of `value`, as "path: what is wrong"; none where the schema allows it. */
export function faultsOf(schema, value, path = '', root = schema) {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (NOTES.includes(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`The checker does not know ${keyword}`);
    const inside = (part, below, name = '') => faultsOf(part, below, `${path}${name}`, root);
    const found = check({ rule, value, schema, inside, root });
    if (Array.isArray(found)) return found;
    return found ? [] : [`${path || '/'}: ${keyword} ${JSON.stringify(rule)}`];
  });
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const equal = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const holds = (inside, rule, value) => !inside(rule, value).length;

const TYPES = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

// Each says false, or lists faults further in. A keyword for another type than the value's says nothing.
const CHECKS = {
  $ref: ({ rule, value, inside, root }) => inside(root.$defs[rule.replace('#/$defs/', '')], value),
  type: ({ rule, value }) => [rule].flat().some((type) => TYPES[type](value)),
  const: ({ rule, value }) => equal(rule, value),
  enum: ({ rule, value }) => rule.some((one) => equal(one, value)),
  not: ({ rule, value, inside }) => !holds(inside, rule, value),
  oneOf: ({ rule, value, inside }) => rule.filter((one) => holds(inside, one, value)).length === 1,
  anyOf: ({ rule, value, inside }) => rule.some((one) => holds(inside, one, value)),
  allOf: ({ rule, value, inside }) => rule.flatMap((one) => inside(one, value)),
  if: ({ rule, value, schema, inside }) => (holds(inside, rule, value) ? inside(schema.then, value) : []),
  pattern: ({ rule, value }) => typeof value !== 'string' || new RegExp(rule, 'u').test(value),
  format: ({ rule, value }) => typeof value !== 'string' || FORMATS[rule](value),
  minLength: ({ rule, value }) => typeof value !== 'string' || [...value].length >= rule,
  minimum: ({ rule, value }) => typeof value !== 'number' || value >= rule,
  maximum: ({ rule, value }) => typeof value !== 'number' || value <= rule,
  minItems: ({ rule, value }) => !Array.isArray(value) || value.length >= rule,
  maxItems: ({ rule, value }) => !Array.isArray(value) || value.length <= rule,
  uniqueItems: ({ value }) =>
    !Array.isArray(value) || new Set(value.map((one) => JSON.stringify(one))).size === value.length,
  contains: ({ rule, value, inside }) =>
    !Array.isArray(value) || value.some((one) => holds(inside, rule, one)),
  items: ({ rule, value, inside }) =>
    Array.isArray(value) && value.flatMap((one, i) => inside(rule, one, `/${i}`)),
  required: ({ rule, value }) => !isObject(value) || rule.every((name) => Object.hasOwn(value, name)),
  minProperties: ({ rule, value }) => !isObject(value) || Object.keys(value).length >= rule,
  propertyNames: ({ rule, value, inside }) =>
    isObject(value) ? Object.keys(value).flatMap((name) => inside(rule, name, `/${name}`)) : [],
  properties: ({ rule, value, inside }) =>
    isObject(value)
      ? Object.keys(rule)
          .filter((name) => Object.hasOwn(value, name))
          .flatMap((name) => inside(rule[name], value[name], `/${name}`))
      : [],
  additionalProperties: ({ rule, value, schema, inside }) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
          .flatMap((name) =>
            rule === false ? [`${name}: additionalProperties`] : inside(rule, value[name], `/${name}`),
          )
      : [],
};
