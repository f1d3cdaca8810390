/** The tags that this script knows: one for each file dist/cdn/<tag>.js. */
const TAGS: readonly string[] = [
  'peer-group-finder',
  'peer-help-banner',
  'peer-mentor-card',
  'peer-mentor-list',
  'peer-quick-exit',
  'peer-stage-explainer',
  'peer-support-guide',
  'peer-support-provider',
];

const waiting = new Set(TAGS);

/** Loads a widget once. Where that fails, the page keeps what the publisher wrote between the tags. */
async function load(tag: string): Promise<void> {
  waiting.delete(tag);
  if (customElements.get(tag)) return;
  try {
    await import(`./${tag}.js`);
  } catch (error) {
    console.warn(`peer-support-elements: <${tag}> could not be loaded; its fallback stays.`, error);
  }
}

function look(root: ParentNode): void {
  for (const tag of waiting) if (root.querySelector(tag)) void load(tag);
}

/** An added node may itself be a widget, or hold some. */
function lookAt(node: Node): void {
  if (!(node instanceof Element)) return;
  if (waiting.has(node.localName)) void load(node.localName);
  look(node);
}

// Tags that come later: a page still being parsed, or one that a framework draws.
const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(lookAt);
  if (!waiting.size) observer.disconnect();
});
observer.observe(document.documentElement, { childList: true, subtree: true });
look(document);

export {};
