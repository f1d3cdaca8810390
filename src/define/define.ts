/** Registers a tag once. A tag that somebody else holds is left to them, with one clear warning. */
export function define(tag: string, element: CustomElementConstructor): void {
  const held = customElements.get(tag);
  if (!held) customElements.define(tag, element);
  else if (held !== element)
    console.warn(`peer-support-elements: <${tag}> is already registered; this copy leaves it as it is.`);
}
