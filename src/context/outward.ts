/** What leaves a widget, each only on a visitor's press: the clipboard, a printer. */

/** False: this page may not write to the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** On paper, only this widget, and of it what these rules leave; nothing stays behind when the browser has printed. */
export function printOnly(host: HTMLElement, rules: string): void {
  const leave = [adopt(host.shadowRoot, sheetOf(`:host{display:block!important}${rules}`))];
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
