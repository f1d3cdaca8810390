import type { Stages } from '../model/stage.js';

interface StageWords {
  readonly name: string;
  readonly meaning: string;
  readonly like: string;
  readonly helps: string;
  readonly peers: string;
  readonly onward: string;
}

interface ModelWords<Id extends string, Passage extends string> {
  readonly name: string;
  readonly note: string;
  readonly stages: Readonly<Record<Id, StageWords>>;
  /** From one stage to another. */
  readonly between: Readonly<Record<Passage, string>>;
}

/** What another language says of the models that we ship, by their ids; all that is no words stays as it is in English. */
export interface StagesWords {
  readonly 'three-stages': ModelWords<
    'dismissal' | 'patient' | 'client',
    'dismissal patient' | 'patient dismissal' | 'patient client' | 'client patient'
  >;
  readonly 'stages-of-change': ModelWords<
    'precontemplation' | 'contemplation' | 'preparation' | 'action' | 'maintenance',
    | 'precontemplation contemplation'
    | 'contemplation precontemplation'
    | 'contemplation preparation'
    | 'preparation contemplation'
    | 'preparation action'
    | 'action preparation'
    | 'action maintenance'
    | 'maintenance action'
  >;
}

/** The words, and whose they are. */
export interface SaidStages {
  /** BCP 47 */
  readonly lang: string;
  /** By id of the model. */
  readonly models: Readonly<Partial<Record<string, ModelWords<string, string>>>>;
}

/** English stands with the models. */
export const noStagesWords: SaidStages = { lang: 'en', models: {} };

/** A model in those words; as it is where there are none for it. */
export function inWords(model: Stages, { models }: SaidStages): Stages {
  const said = models[model.id];
  if (!said) return model;
  return {
    ...model,
    name: said.name,
    note: said.note,
    stages: model.stages.map((stage) => ({ ...stage, ...said.stages[stage.id] })),
    between: model.between.map((one) => ({
      ...one,
      helps: said.between[`${one.from} ${one.to}`] ?? one.helps,
    })),
  };
}
