import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { weekdayOf } from '../../logic/civil.js';
import { sectionOf, type Row, type Section as Day } from '../../logic/find.js';
import { wallOf } from '../../logic/wall-time.js';
import { heading } from '../../parts/heading.js';
import { row, type RowView } from './row.js';

/** A day's heading, or the one under which the best match comes first. */
type Section = Day | 'matches';

/**
 * Rows under the headings of their days, or under one where the best match comes first. `view.level` is the level of a
 * day's heading; a group's is one deeper.
 */
export function list(rows: readonly Row[], view: RowView, ranked = false): TemplateResult {
  const groupView = { ...view, level: view.level + 1, dated: ranked };
  return html`<div class="days">
    ${repeat(
      ranked ? [{ section: 'matches', rows: [...rows] }] : sectionsOf(rows, view),
      ({ section }) => section,
      ({ section, rows }) => {
        const id = `day-${section}`;
        return html`<div class="day">${dayHeading(section, id, view)}</div>
          <ul part="list" aria-labelledby=${id}>
            ${repeat(
              rows,
              ({ group }) => group.id,
              (each) => row(each, groupView),
            )}
          </ul>`;
      },
    )}
  </div>`;
}

function sectionsOf(rows: readonly Row[], { viewpoint }: RowView): { section: Section; rows: Row[] }[] {
  const sections = new Map<Section, Row[]>();
  for (const each of rows) {
    const section = sectionOf(each, viewpoint);
    const known = sections.get(section);
    if (known) known.push(each);
    else sections.set(section, [each]);
  }
  return [...sections].map(([section, rows]) => ({ section, rows }));
}

function dayHeading(
  section: Section,
  id: string,
  { terms, format, viewpoint, level }: RowView,
): TemplateResult {
  if (section === 'matches') return heading(level, terms.finder.matches, id);
  if (section === 'now') return heading(level, terms.when.onNow, id);
  if (typeof section === 'string') return heading(level, terms.when[section], id);
  const weekday = format.weekday(weekdayOf(section));
  const ahead = section - wallOf(viewpoint.zone, viewpoint.now).day;
  const near = ahead === 0 ? terms.when.today : ahead === 1 ? terms.when.tomorrow : null;
  const date = near ? `${weekday}, ${format.date(section)}` : format.date(section);
  return html`${heading(level, near ?? weekday, id)}<span class="words soft small">${date}</span>`;
}
