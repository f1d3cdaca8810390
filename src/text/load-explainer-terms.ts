import { enExplainer } from './en-explainer.js';
import { inLanguage } from './in-language.js';

export const loadExplainerTerms = inLanguage(enExplainer, ({ explainer }) => explainer);
