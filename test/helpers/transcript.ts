interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}

/** Roles that say nothing by themselves. */
const SILENT = [
  'generic',
  'none',
  'StaticText',
  'InlineTextBox',
  'RootWebArea',
  'WebArea',
  'ListMarker',
  'paragraph',
];

/** What a screen reader would be given of a page, from the browser's accessibility tree: a line a thing. */
export function transcriptOf(snapshot: unknown): string[] {
  const {
    role,
    name = '',
    level,
    selected,
    expanded,
    children = [],
  } = (snapshot ?? { role: 'none' }) as Node;
  const state = [selected && 'selected', expanded === true && 'open', expanded === false && 'closed'];
  const words = [role, level, name, ...state].filter((one) => one || one === 0);
  return [...(SILENT.includes(role) ? [] : [words.join(' ')]), ...children.flatMap(transcriptOf)];
}
