import type { LitElement, ReactiveController } from 'lit';
import { Shared } from './shared.js';

/** Follows `lang` and `dir` in the document, and in each shadow root that a widget stands in. */
class LanguageChanges extends Shared<() => void> {
  #observer: MutationObserver | undefined;

  /** An observer does not look into shadow roots: each one on the way up is watched for itself. */
  watch(node: Node): void {
    this.#observer?.observe(node, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
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

/** What is said of the language where something stands. */
interface Said {
  /** A canonical BCP 47 tag; "en" where none is given, or what is given is none. */
  readonly lang: string;
  /** A direction is given there too, or nearer: it counts. Also where no language is given. */
  readonly isDirected: boolean;
}

/**
 * The language of the place where the host stands: its own `lang`, else the nearest around it. Followed live, as `dir` is.
 */
export class UseLanguage implements ReactiveController {
  readonly #host: LitElement;
  #said: Said = { lang: 'en', isDirected: true };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * A canonical BCP 47 tag; "en" where none is given, or what is given is none. Looked up each time: nobody tells when a
   * host gets into a slot.
   */
  get value(): string {
    return this.#look().lang;
  }

  /** Whether the page says in which direction that language goes. Where it does not, the language itself decides. */
  get isDirected(): boolean {
    return this.#look().isDirected;
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
    const before = this.#said;
    const { lang, isDirected } = this.#look();
    if (lang !== before.lang || isDirected !== before.isDirected) this.#host.requestUpdate();
  };

  #look(): Said {
    if (this.#host.isConnected) this.#said = saidAround(this.#host);
    return this.#said;
  }
}

/** As things are drawn: out of a slot into the shadow tree that holds it, then to the host of that, and on. */
function saidAround(element: Element): Said {
  let isDirected = false;
  for (let at: Element | null = element; at; at = around(at)) {
    isDirected ||= at.hasAttribute('dir');
    const lang = at.getAttribute('lang');
    if (lang) return { lang: canonical(lang), isDirected };
  }
  return { lang: 'en', isDirected: true };
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
