/* global Element, Event, MutationObserver, alert, addEventListener, requestAnimationFrame */
// Functions that run in the measured pages. Each stands alone: nothing outside of it is there.

/**
 * Sees to it that the page stops itself by an alert as soon as its first row is painted, and before anything else runs.
 * A row is there when the text of the document, or of a shadow root, holds `marker`, as the names of all groups do: so
 * this works for any page. Changes are observed, because to look in each frame would cost what is to be measured. The
 * next frame shows the row, and when the one after that begins, it is painted.
 */
export function stopAtFirstRow(marker, message) {
  const roots = [];
  const textOf = (root) => (root === document ? document.documentElement : root)?.textContent;
  const observer = new MutationObserver(() => {
    if (!roots.some((root) => textOf(root)?.includes(marker))) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => alert(message)));
  });
  const observe = (root) => {
    roots.push(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observe(root);
    return root;
  };
}

/**
 * Runs each JSON.parse of at least `least` characters as a DOM event of type `parse`, and one event `here` at once: the
 * CPU time of events, and the thread that they ran on, is in a trace.
 */
export function showInTrace(here, parse, least) {
  const asEvent = (type, work) => {
    const stage = document.createElement('i');
    stage.addEventListener(type, work);
    stage.dispatchEvent(new Event(type));
  };
  asEvent(here, () => undefined);
  const { parse: parseJson } = JSON;
  JSON.parse = (text, reviver) => {
    if (text.length < least) return parseJson(text, reviver);
    let result;
    asEvent(parse, () => (result = parseJson(text, reviver)));
    return result;
  };
}

/** Makes `globalThis.loaded`, a promise of the first feed that the page's widget has read. */
export function awaitLoad() {
  globalThis.loaded = new Promise((resolve) =>
    addEventListener('peer-load', () => resolve(), { once: true }),
  );
}

/** Takes native Temporal away, as in a browser that lacks it. */
export function withoutTemporal() {
  delete globalThis.Temporal;
}

/** Resolves when what was read is shown. */
export async function shown() {
  await globalThis.loaded;
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
}

/** All nodes of the document and of the open shadow roots in it. */
export function countNodes() {
  const count = (node) => {
    let nodes = 1 + (node.shadowRoot ? count(node.shadowRoot) : 0);
    for (const child of node.childNodes) nodes += count(child);
    return nodes;
  };
  return count(document);
}

/** Puts finders for a feed into the page, one after another, and takes each away: every second one before it is ready. */
export async function mountAndRemove(times, src) {
  for (let nth = 0; nth < times; nth++) {
    const finder = document.createElement('peer-group-finder');
    const loaded = new Promise((resolve) => finder.addEventListener('peer-load', resolve, { once: true }));
    finder.src = src;
    document.body.append(finder);
    await (nth % 2 ? loaded : finder.updateComplete);
    await finder.updateComplete;
    finder.remove();
  }
}

/**
 * Gives a list of mentors its data, and then asks what a visitor asks; the list's files are there before. Resolves to
 * milliseconds, each until all that follows is drawn and laid out.
 */
export async function askMentors(mentors) {
  const list = document.querySelector('peer-mentor-list');
  const cards = () => list.shadowRoot.querySelectorAll('[part="item"]').length;
  const timed = async (act) => {
    await new Promise((rest) => requestAnimationFrame(() => setTimeout(rest)));
    const start = performance.now();
    await act();
    list.getBoundingClientRect();
    return performance.now() - start;
  };
  let readAt = 0;
  const give = async (data) => {
    const loaded = new Promise((resolve) => list.addEventListener('peer-load', resolve, { once: true }));
    list.data = data;
    await loaded;
    readAt = performance.now();
    while (!cards()) await list.updateComplete;
    await list.updateComplete;
  };
  const type = (words) => {
    const box = list.shadowRoot.querySelector('input');
    box.value = words;
    box.dispatchEvent(new Event('input'));
    return list.updateComplete;
  };
  const press = (selector) => {
    list.shadowRoot.querySelector(selector).click();
    return list.updateComplete;
  };
  await give(mentors.slice(0, 1));
  const all = await timed(() => give(mentors));
  const first = performance.now() - readAt;
  list.shadowRoot.querySelector('.filters').open = true;
  await new Promise((rest) => setTimeout(rest, 50));
  list.shadowRoot.querySelector('input').focus();
  await new Promise((rest) => setTimeout(rest, 200));
  const key = await timed(() => type('har'));
  await type('');
  const filter = await timed(() => press('.choice input'));
  const open = await timed(() => press('.quick .chip'));
  return { all, first, key, filter, open, drawn: cards() };
}
