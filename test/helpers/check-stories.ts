import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { html, type TemplateResult } from 'lit';

interface AxeNode {
  /** The hosts on the way to the element, and the element. */
  readonly target: readonly (string | readonly string[])[];
  readonly any: readonly { readonly relatedNodes?: readonly { readonly target: readonly unknown[] }[] }[];
}

interface AxeResults {
  readonly violations: readonly AxeResult[];
  readonly incomplete: readonly AxeResult[];
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

export type Stories = Record<string, { render: () => TemplateResult } | object>;

type Rendered = readonly (readonly [name: string, render: () => TemplateResult])[];

const rendered = (files: Record<string, Stories>): Rendered =>
  Object.entries(files).flatMap(([file, all]) =>
    Object.entries(all).flatMap(([name, story]) =>
      'render' in story ? [[`${file} ${name}`, story.render] as [string, () => TemplateResult]] : [],
    ),
  );

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const isChromium = navigator.userAgent.includes('Chrome/');
const canResize = isChromium || navigator.userAgent.includes('Firefox/');

/**
 * Axe works out for itself what lies on what. In Firefox it takes some text to lie behind the very widget that it is in,
 * which cannot be; contrast is computed for all pairs of colours in test/node/contrast.test.mjs.
 */
function isBehindItsHost({ target, any }: AxeNode): boolean {
  const [path] = target;
  const host = Array.isArray(path) ? (path as string[])[0] : undefined;
  const related = any.flatMap(({ relatedNodes = [] }) => relatedNodes);
  return related.length > 0 && related.every((one) => one.target.length === 1 && one.target[0] === host);
}

/** What axe has to say of a story once it has settled, one line a fault. */
async function faults(render: () => TemplateResult, lang: string): Promise<string[]> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${render()}</main>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  wear(page, LAID_OUT);
  const { violations, incomplete } = await axe.run(page, { runOnly: { type: 'tag', values: TAGS } });
  const open = incomplete.map((one) => ({
    ...one,
    nodes: one.nodes.filter((node) => !isBehindItsHost(node)),
  }));
  return [...violations, ...open]
    .filter(({ nodes }) => nodes.length)
    .map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} and ${nodes.length - 1} more`);
}

const WIDGETS =
  ':is(peer-group-finder, peer-help-banner, peer-mentor-card, peer-mentor-list, peer-quick-exit, peer-stage-explainer, peer-support-guide)';

/** What reaches beyond the widget that it is in, however that hides it. */
function beyond(page: HTMLElement): string[] {
  return [...page.querySelectorAll<HTMLElement>(WIDGETS)].flatMap((widget) => {
    const { left, right } = widget.getBoundingClientRect();
    return [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((one) => !one.closest('.unseen, svg, option') && one.checkVisibility())
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((one) => `${widget.localName}: ${one.localName} ${one.textContent.trim().slice(0, 30)}`);
  });
}

/** Links that would tell another site where somebody comes from. */
function telling(page: HTMLElement): string[] {
  return [...page.querySelectorAll<HTMLElement>(WIDGETS)]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])])
    .filter(({ protocol, rel, referrerPolicy }) => {
      const isQuiet = /noopener/.test(rel) && /noreferrer/.test(rel) && referrerPolicy === 'no-referrer';
      return /^https?:$/.test(protocol) && !isQuiet;
    })
    .map(({ href, textContent }) => `${textContent.trim()} -> ${href}`);
}

/** WCAG 1.4.12: what somebody who reads with difficulty may set. */
const SPACED =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** What is out of view may not be laid out, and then nobody can tell what lies on what. */
const LAID_OUT = '*{content-visibility:visible!important}';

/** Looks for all widgets of a page, over their own. */
function wear(page: HTMLElement, looks: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  for (const { shadowRoot } of page.querySelectorAll<HTMLElement>(WIDGETS)) {
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }
}

/** A1 */
function withoutAxeFaults(stories: Rendered): void {
  afterEach(fixtureCleanup);

  // Two corners of the matrix here; the whole of it is for an audit, not for every run.
  const variants = isChromium
    ? [
        { scheme: 'light', width: 320, lang: 'en' } as const,
        { scheme: 'dark', width: 1280, lang: 'ar' } as const,
      ]
    : [{ scheme: null, width: 320, lang: 'en' }];

  for (const [name, render] of stories) {
    for (const { scheme, width, lang } of variants) {
      it(`${name}, ${scheme ?? 'as it is'}, ${width} px, ${lang}`, async () => {
        if (canResize) await setViewport({ width, height: 800 });
        if (scheme) await emulateMedia({ colorScheme: scheme });
        document.documentElement.style.colorScheme = 'light dark';
        expect(await faults(render, lang)).to.deep.equal([]);
      });
    }
  }
}

/** A6, A15: no sideways scroll, and nothing cut off, at the smallest width; with text wide apart; with text twice as large. */
function onASmallPhone(stories: Rendered): void {
  afterEach(() => {
    fixtureCleanup();
    document.documentElement.style.fontSize = '';
  });

  for (const [name, render] of stories) {
    it(name, async () => {
      if (canResize) await setViewport({ width: 320, height: 640 });
      const page = await fixture<HTMLElement>(html`<main style="inline-size: 320px">${render()}</main>`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(beyond(page)).to.deep.equal([]);
      expect(telling(page), 'P4').to.deep.equal([]);
      wear(page, SPACED);
      expect(beyond(page), 'spaced').to.deep.equal([]);
    });
  }

  for (const [name, render] of stories) {
    it(`${name}, with large text`, async () => {
      if (canResize) await setViewport({ width: 640, height: 512 });
      document.documentElement.style.fontSize = '200%';
      const page = await fixture<HTMLElement>(html`<main style="inline-size: 640px">${render()}</main>`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(beyond(page)).to.deep.equal([]);
    });
  }
}

/** Where labels are long, where words are, and where lines begin at the right; each engine has time for so many. */
const LANGUAGES = isChromium ? ['de', 'ar', 'fi', 'ru', 'hi', 'ja'] : ['ar'];

const widgetsOf = (page: HTMLElement): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(WIDGETS),
];

/** Widgets with words of ours that are in another language than this, as they mark it. */
const notIn = (page: HTMLElement, lang: string): readonly string[] =>
  widgetsOf(page)
    .filter((widget) => widget.closest('[lang]') === page)
    .map(({ localName, shadowRoot }) => [localName, shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang])
    .filter(([, said]) => said !== undefined && said !== lang)
    .map(([name, said]) => `${name} in ${said}`);

async function settled(page: HTMLElement, lang: string): Promise<void> {
  for (let waited = 0; waited < 2000 && notIn(page, lang).length; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 20)); // a frame, for what watches its own width
}

/** Words that lie on other words. */
function overlapping(page: HTMLElement): readonly string[] {
  return widgetsOf(page).flatMap(({ shadowRoot }) => {
    const lines = shadowRoot ? linesIn(shadowRoot) : [];
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .flatMap((other) => (isOn(one.box, other.box) ? [`“${one.text}” on “${other.text}”`] : [])),
    );
  });
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

function linesIn(root: ShadowRoot): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent?.checkVisibility() || parent.closest('.unseen, option, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text: text.slice(0, 30), box });
  }
  return lines;
}

/** Lines are taller than what is written in them. */
function isOn(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 2 && height > Math.min(one.height, other.height) / 2;
}

/** Numbers to dial, and times, whose signs do not stand from left to right as people type and read them. */
function reordered(page: HTMLElement): readonly string[] {
  return widgetsOf(page).flatMap(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('*') ?? [])]
      .flatMap(({ childNodes }) => [...childNodes])
      .filter((node): node is Text => node instanceof Text && Boolean(node.parentElement?.checkVisibility()))
      .flatMap((node) =>
        [...node.data.matchAll(/[+*]?\d(?:[\d\-()]|[\s:](?=\d)){2,}/g)]
          .filter((match) => !isInOrder(node, match.index, match[0].length))
          .map(([number]) => `“${number}” is turned round`),
      ),
  );
}

/** Whether each of these characters stands to the right of the one before, as far as they are on one line. */
function isInOrder(node: Text, start: number, length: number): boolean {
  const boxes = Array.from({ length }, (_, at) => {
    const range = document.createRange();
    range.setStart(node, start + at);
    range.setEnd(node, start + at + 1);
    // At a break, WebKit gives one of no width at the end of the line before.
    return [...range.getClientRects()].find(({ width }) => width > 0);
  }).filter((box) => box !== undefined);
  return boxes.every(({ left, top }, at) => {
    const before = boxes[at - 1];
    return !before || Math.abs(before.top - top) > 2 || before.left < left;
  });
}

/** A6, L5: in each language, all of a widget's words, and room for them; changed while somebody reads. */
function inOtherLanguages(stories: Rendered): void {
  afterEach(fixtureCleanup);

  for (const [name, render] of stories) {
    it(name, async () => {
      if (canResize) await setViewport({ width: 320, height: 640 });
      const page = await fixture<HTMLElement>(html`<main style="inline-size: 320px">${render()}</main>`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      wear(page, LAID_OUT);
      const found: Record<string, readonly string[]> = {};
      for (const lang of LANGUAGES) {
        page.lang = lang;
        await settled(page, lang);
        const faults = [...notIn(page, lang), ...beyond(page), ...overlapping(page), ...reordered(page)];
        if (faults.length) found[lang] = faults;
      }
      expect(found).to.deep.equal({});
    });
  }
}

/** What every story is held to. */
export function checkStories(files: Record<string, Stories>): void {
  const stories = rendered(files);
  describe('Every story is free of axe faults', () => withoutAxeFaults(stories));
  describe('Every story fits a small phone', () => onASmallPhone(stories));
}

/** What every story is held to in other languages. */
export function checkLanguages(files: Record<string, Stories>): void {
  const stories = rendered(files);
  describe('Every story fits a small phone in other languages', () => inOtherLanguages(stories));
}
