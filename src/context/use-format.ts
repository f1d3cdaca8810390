import { formatOf, type Format, type Speaking } from '../text/format.js';
import { UseTerms } from './use-terms.js';

/** Words, and the formats of times, dates and numbers that go with them. */
export class UseFormat<T extends Speaking> extends UseTerms<T> {
  get format(): Format {
    return formatOf(this.terms, this.lang);
  }
}
