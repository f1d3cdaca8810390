import type { Find } from './find.js';

/** A way to speak of recovery in stages, as an organisation writes it (schema/stages.json). */
export interface StageModel {
  id: string;
  name: string;
  credit?: { author: string; title?: string; url?: string };
  note?: string;
  /** 2 to 8; a bare array is taken as `stages`. */
  stages: {
    id: string;
    name: string;
    meaning?: string;
    like: string;
    helps: string;
    peers: string;
    onward: string;
    links?: { label: string; href: string }[];
    find?: Find;
  }[];
  between?: { from: string; to: string; helps: string }[];
}

/** The same as it was read, or as we ship it: one person's framework, or a well-known one. Nobody is put into a stage. */
export interface Stages {
  readonly id: string;
  readonly name: string;
  readonly credit: Credit | null;
  /** What to know of the model before reading it. */
  readonly note: string | null;
  /** 2 to 8, in the order in which they are told. */
  readonly stages: readonly Stage[];
  readonly between: readonly Passage[];
}

export interface Credit {
  readonly author: string;
  readonly title: string | null;
  readonly url: string | null;
}

export interface Stage {
  /** Unique in the model, URL-safe. */
  readonly id: string;
  /** In plain words. */
  readonly name: string;
  /** What its common name means, where it has one that labels people: told before the name is used. */
  readonly meaning: string | null;
  /** What it can be like. */
  readonly like: string;
  /** What may help. */
  readonly helps: string;
  /** What peers do here. */
  readonly peers: string;
  /** What may come next, or lead back. */
  readonly onward: string;
  readonly links: readonly StageLink[];
  /** What to look for in a group finder; null: no groups in particular. */
  readonly find: Find | null;
}

/** An address that is safe to follow. */
export interface StageLink {
  readonly label: string;
  readonly href: string;
}

/** What helps people move from one stage to another; there is one for each direction. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly helps: string;
}
