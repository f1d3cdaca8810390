import type { LitElement, ReactiveController } from 'lit';
import { Shared } from './shared.js';

/** Follows `lang` in the document, and in each shadow root that a widget stands in. */
class LanguageChanges extends Shared<() => void> {
  #observer: MutationObserver | undefined;

  /** An observer does not look into shadow roots: each one on the way up is watched for itself. */
  watch(node: Node): void {
    this.#observer?.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  protected begin(): void {
    this.#observer = new MutationObserver(() => this.members.forEach((tell) => tell()));
  }

  protected end(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

const changes = new LanguageChanges();

/** How many widgets share the one observer; for tests. */
export const countFollowing = (): number => changes.size;

/** The language of the place where the host stands: its own `lang`, else the nearest around it. Followed live. */
export class UseLanguage implements ReactiveController {
  readonly #host: LitElement;
  #value = 'en';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * A canonical BCP 47 tag; "en" where none is given, or what is given is none. Looked up each time: nobody tells when a
   * host gets into a slot.
   */
  get value(): string {
    if (this.#host.isConnected) this.#value = canonical(nearestLang(this.#host));
    return this.#value;
  }

  hostConnected(): void {
    changes.add(this.#follow);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      changes.watch(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    changes.delete(this.#follow);
  }

  readonly #follow = (): void => {
    const before = this.#value;
    if (this.value !== before) this.#host.requestUpdate();
  };
}

/** As things are drawn: out of a slot into the shadow tree that holds it, then to the host of that, and on. */
function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = around(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
