/** Why a feed could not be had. Stable: pages and texts rely on these words. */
export type LoadCode =
  /** Not http(s), with a name and password in it, or no address at all. Nothing was asked for. */
  | 'bad-address'
  /** Offline, blocked, not allowed by CORS or CSP, or broken off. The browser does not tell which. */
  | 'network'
  /** Too long without a byte, or too long in all. */
  | 'timeout'
  /** 404 or 410. */
  | 'not-found'
  /** 401, 403, or another answer that is no feed. */
  | 'refused'
  /** 429. */
  | 'busy'
  /** 5xx. */
  | 'server'
  /** More bytes, or more than twice as many records, as are read. */
  | 'too-large'
  /** Not JSON, but perhaps a web page. */
  | 'not-data'
  /** Data of a kind that no reader knows, or a `format` that does not exist. */
  | 'format-not-known'
  /** Not what `format` says it is. */
  | 'format-mismatch'
  /** The reader of this format could not be fetched. */
  | 'reader-not-loaded'
  /** The calendar arithmetic that every time needs could not be fetched. */
  | 'time-not-loaded';

/** A feed could not be had. Its message is its code: what a server or an engine said never gets on. */
export class LoadError extends Error {
  /** `wait`: milliseconds that the server asked for before the next try. */
  constructor(
    readonly code: LoadCode,
    readonly wait: number | null = null,
  ) {
    super(code);
    this.name = 'LoadError';
  }
}
