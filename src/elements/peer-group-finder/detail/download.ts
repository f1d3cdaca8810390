/** What leaves the widget, each only on a visitor's press: a file, a share sheet, the clipboard, a printer. */

/** Hands a calendar file to the browser under this name. */
export function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Opens the device's own share sheet. Somebody who closes it has done nothing wrong. */
export function share(title: string, text: string): void {
  navigator.share({ title, text }).catch(() => undefined);
}

/** False: this page may not write to the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** On paper, only the open group: the rest of the widget and of the page stays away while the browser prints. */
export function printOnly(host: HTMLElement): void {
  const inside = sheetOf(
    `:host{display:block!important}.finder>:not(.days,.apart:has([part=detail])),.day,[part=item]:not(:has([part=detail]))` +
      `,.finder:has(.apart [part=detail]) .days,.keep,.piece:has(button.name),[part=detail] button{display:none!important}[part=detail]{outline:0!important}`,
  );
  const leave = [adopt(host.shadowRoot, inside)];
  if (host.getRootNode() === document) {
    host.dataset['peerPrinting'] = '';
    const one = '[data-peer-printing]';
    leave.push(
      adopt(document, sheetOf(`body :not(:has(${one}),${one},${one} *){display:none!important}`)),
      () => delete host.dataset['peerPrinting'],
    );
  }
  addEventListener('afterprint', () => leave.forEach((undo) => undo()), { once: true });
  print();
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet({ media: 'print' });
  sheet.replaceSync(rules);
  return sheet;
}

function adopt(root: DocumentOrShadowRoot | null, sheet: CSSStyleSheet): () => void {
  if (!root) return () => undefined;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet));
}
