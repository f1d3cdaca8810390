/** Sends the page of a window to an address, in the place of the one that is there. Throws where that is not allowed. */
export type Go = (page: Window, address: string) => void;

/** Puts back as it was what is blank now. */
let unblank = (): void => undefined;

/**
 * Blanks the page at once, for eyes and for assistive tech, and goes. In a frame it is the whole page that goes, where
 * that is of the same origin and allows it; else the frame alone. The page is as it was when it comes back from the
 * back/forward cache.
 */
export function leave(address: string, title: string, go: Go): void {
  for (const page of new Set([outermost(), window])) {
    unblank(); // asked twice, what it was like at first still counts
    unblank = blank(page, title);
    try {
      return go(page, address);
    } catch {
      // A sandboxed frame may not move the page around it.
    }
  }
}

function outermost(): Window {
  try {
    return window.top?.document ? window.top : window;
  } catch {
    return window;
  }
}

function blank(page: Window, title: string): () => void {
  const { document, scrollX: left, scrollY: top } = page;
  const before = document.title;
  const show = hide(document.documentElement);
  document.title = title;
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) unblank();
  };
  page.addEventListener('pageshow', back);
  return () => {
    page.removeEventListener('pageshow', back);
    unblank = () => undefined;
    show();
    document.title = before;
    page.scrollTo({ left, top, behavior: 'instant' });
  };
}

/** Without the first, nothing is drawn or read out, whatever lies on top; with the second, it does not fade. */
const NONE = ['display', 'transition-property'] as const;

/**
 * The root itself, by CSSOM: no rule of the page is stronger than an important one there, and no content policy forbids
 * it.
 */
function hide(root: HTMLElement): () => void {
  const { style } = root;
  const bare = !root.hasAttribute('style');
  const before = NONE.map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const name of NONE) style.setProperty(name, 'none', 'important');
  return () => {
    for (const one of before) style.setProperty(...one);
    // Asked before it is taken away: Chromium and WebKit write it late, and would write an empty one.
    if (bare && root.hasAttribute('style')) root.removeAttribute('style');
  };
}
