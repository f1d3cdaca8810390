/** Topics are in each one's own words: "Anxiety" and "anxiety" are one. */
export const topicKey = (topic: string): string => topic.trim().normalize().toLowerCase();

/** A language in whatever region (BCP 47): "pt-BR" is "pt". */
export const languageKey = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();
