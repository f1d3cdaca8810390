/** What a style sheet of one rule sets, by the names of the properties. */
export const settingsIn = (css) =>
  Object.fromEntries(
    [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      flat(value),
    ]),
  );

const flat = (value) => value.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();

/** The colour (#rrggbb) that a value comes to, in the colour scheme "light" or "dark", with these properties set. */
export function colourIn(value, settings, scheme) {
  const read = (text) => colourIn(text, settings, scheme);
  if (/^#[\da-f]{6}$/i.test(value)) return value;
  const [, name, inner] = /^([a-z-]+)\((.*)\)$/.exec(value) ?? assertColour(value);
  const [first, ...rest] = argumentsIn(inner);
  switch (name) {
    case 'light-dark':
      return read(scheme === 'light' ? first : rest[0]);
    case 'var':
      return read(settings[first] ?? rest.join(', '));
    case 'color-mix':
      return mixed(rest, read);
    default:
      return assertColour(value);
  }
}

function assertColour(value) {
  throw new Error(`not a colour that this reads: ${value}`);
}

/** "a 20%, b" in sRGB. */
function mixed([one, other], read) {
  const [, colour, share] = /^(.*) (\d+)%$/.exec(one);
  const [a, b] = [read(colour), read(other)].map(channels);
  const part = Number(share) / 100;
  return `#${a
    .map((value, at) =>
      Math.round(value * part + b[at] * (1 - part))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Those at the top, however many brackets are inside them. */
function argumentsIn(text) {
  const found = [''];
  let open = 0;
  for (const sign of text) {
    open += { '(': 1, ')': -1 }[sign] ?? 0;
    if (sign === ',' && !open) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((one) => one.trim());
}

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2.2: relative luminance, and contrast ratio. */
function luminance(hex) {
  const [r, g, b] = channels(hex)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function ratio(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
