/** A finder preset: attributes of the finder, keys of a stage's `find`, and the hash all use these names. */
export interface Find {
  readonly words?: string;
  readonly day?: string;
  readonly time?: string;
  readonly how?: string;
  readonly place?: string;
  readonly kind?: string;
  readonly programme?: string;
  readonly topic?: string;
  readonly audience?: string;
  readonly access?: string;
  readonly language?: string;
}
