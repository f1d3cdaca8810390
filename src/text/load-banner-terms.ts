import { enBanner } from './en-banner.js';
import { inLanguage } from './in-language.js';

export const loadBannerTerms = inLanguage(enBanner, ({ when, help, banner }) => ({ when, help, banner }));
