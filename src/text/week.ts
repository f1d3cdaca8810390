import type { Weekday } from '../model/group.js';

/** What `Intl.Locale` has in new browsers, as a method, and had in older ones, as a property. */
interface WithWeek extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

// For browsers that have neither: CLDR 46, supplemental data on weeks. Elsewhere weeks begin on Monday.
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** The weekdays in the order in which a locale (BCP 47) has them in its calendars. */
export function weekOf(locale: string): readonly Weekday[] {
  const first = firstDay(locale);
  return Array.from({ length: 7 }, (_, at) => (((first - 1 + at) % 7) + 1) as Weekday);
}

function firstDay(locale: string): number {
  const said: WithWeek = new Intl.Locale(locale);
  return (said.getWeekInfo?.() ?? said.weekInfo)?.firstDay ?? firstDayIn(said.maximize().region ?? '');
}

/** 7 for Sunday, as in ISO 8601. */
export function firstDayIn(region: string): number {
  if (SATURDAY.split(' ').includes(region)) return 6;
  return SUNDAY.split(' ').includes(region) ? 7 : 1;
}
