import { Tab } from '../browser.mjs';
import { askMentors } from '../in-page.mjs';
import { amount } from '../report.mjs';
import { median } from '../rounds.mjs';

const COUNT = 500;
/** Milliseconds. */
const FRAME = 1000 / 60;

const WHAT = {
  all: 'read and checked, with the first cards',
  first: 'from then to the first cards',
  key: 'a key in the search box',
  filter: 'a filter chosen, filters open',
  open: '“Open now”',
};

/** How long a visitor waits for a list of mentors whose files are there: its first cards, and each change of what is asked. */
export async function measure({ browser, site, rounds }) {
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const page = site.page('/mentors/', 0);
    const taken = await Tab.with(browser, page, (tab) => tab.evaluate(askMentors, mentors(COUNT)));
    if (round) times.push(taken);
  }
  return Object.entries(WHAT).map(([name, what]) => {
    const value = median(times.map((taken) => taken[name]));
    const beside = `${amount(Math.ceil(value / FRAME))} frames; ${times[0].drawn} cards drawn`;
    return {
      figure: `${amount(COUNT)} mentors: ${what}`,
      value,
      unit: 'ms',
      mark: name === 'all' ? undefined : 16.7,
      beside,
    };
  });
}

const TOPICS = [
  'alcohol',
  'anxiety',
  'grief',
  'depression',
  'parenting',
  'work',
  'sleep',
  'money',
  'family',
  'school',
];
const FORMATS = ['in-person', 'video', 'phone', 'message'];
const AVAILABILITIES = ['open', 'waiting-list', 'full', 'paused'];
const STORY =
  'I hid it for years, and thought that I was the only one in the harbour. Then somebody told their own story, and it was mine. ' +
  'I can listen, tell you what helped me and what did not, and walk with you to a first group.';

/** Invented people, each with three topics and a story. */
const mentors = (count) =>
  Array.from({ length: count }, (_, nth) => ({
    id: `mentor-${nth}`,
    name: `Mentor ${nth}`,
    languages: nth % 3 ? ['en'] : ['en', 'fr'],
    topics: [0, 3, 7].map((step) => TOPICS[(nth + step) % TOPICS.length]),
    story: `${STORY} ${nth}`,
    formats: FORMATS.slice(nth % 4),
    availability: AVAILABILITIES[nth % 4],
    organisation: {
      name: `Clinic ${nth % 7}`,
      contactUrl: 'https://clinic.example.org/',
      timeZone: 'America/Toronto',
    },
    updated: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    consentUntil: '2099-12-31',
  }));
