/** What a guide to peer support is made of, in the order in which it is told. */
export const GUIDE_SECTIONS = ['forms', 'benefits', 'ways-in', 'care'] as const;

export type GuideSectionName = (typeof GUIDE_SECTIONS)[number];

/** Where a guide can lead: to groups, to mentors, to workshops. */
export const GUIDE_WAYS = ['group', 'mentor', 'workshop'] as const;

export type GuideWay = (typeof GUIDE_WAYS)[number];

export interface GuideItem {
  readonly title: string;
  /** Null: the title says it all. */
  readonly text: string | null;
  /** Where the title leads: an address that is safe to follow. */
  readonly href: string | null;
  /** What the item leads to besides. */
  readonly way: GuideWay | null;
}

/** What an organisation says in one section. Null: what we ship. */
export interface OwnGuideSection {
  readonly heading: string | null;
  /** Empty: none. */
  readonly intro: string | null;
  readonly items: readonly GuideItem[] | null;
}

/** The sections of which an organisation says something. */
export type OwnGuide = Readonly<Partial<Record<GuideSectionName, OwnGuideSection>>>;
