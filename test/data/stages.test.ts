import { expect } from '@open-wc/testing';
import { stagesOfChange } from '../../src/data/stages-of-change.js';
import { threeStages } from '../../src/data/stages.js';
import type { Stages } from '../../src/model/stage.js';

const THREE = ['dismissal', 'patient', 'client'];
const FIVE = ['precontemplation', 'contemplation', 'preparation', 'action', 'maintenance'];

/** What would rank people, push them, or promise something. */
const NEVER =
  /\b(?:quiz|scores?|progress\w*|rank\w*|higher|lower|level|ahead|behind|finish\w*|steps?|upwards?|rock bottom|you are (?:at|in)|cured?|promise\w*|always|never|will|should|must)\b/i;

const textsOf = ({ name, note, stages, between }: Stages): (string | null)[] => [
  name,
  note,
  ...stages.flatMap((one) => [one.name, one.meaning, one.like, one.helps, one.peers, one.onward]),
  ...between.map(({ helps }) => helps),
];

const models: readonly (readonly [Stages, id: string, ids: string[]])[] = [
  [threeStages, 'three-stages', THREE],
  [stagesOfChange, 'stages-of-change', FIVE],
];

for (const [model, id, ids] of models) {
  describe(`the model ${id}`, () => {
    it('has its stages in the order in which they are told', () => {
      expect(model.id).to.equal(id);
      expect(model.stages.map((stage) => stage.id)).to.deep.equal(ids);
    });

    it('has every text', () => {
      for (const text of textsOf(model)) expect(text).to.match(/\S/);
    });

    it('explains the common name of each stage', () => {
      for (const stage of model.stages) {
        expect(stage.name.toLowerCase()).not.to.equal(stage.id);
        expect(stage.meaning).to.contain(`“${stage.id}”`);
      }
    });

    it('leads from each stage to its neighbours and back, and nowhere else', () => {
      const pairs = ids.slice(1).flatMap((to, at) => [`${ids[at]} ${to}`, `${to} ${ids[at]}`]);
      expect(model.between.map(({ from, to }) => `${from} ${to}`)).to.have.members(pairs);
    });

    it('leads onward from each stage: to groups, and to professional help', () => {
      for (const { find, onward } of model.stages) {
        expect(Object.keys(find ?? {})).to.have.length(1);
        expect(onward).to.match(/group|mentor|workshop/);
        expect(onward).to.match(/doctor|therapist|care/);
      }
    });

    it('says what it is, and that nobody is ranked by it', () => {
      expect(model.note).to.contain('not a diagnosis');
      expect(model.note).to.match(/move (?:back and forth|in all directions)/);
      expect(model.note).to.contain('no stage is better than another');
    });

    it('neither ranks, pushes nor promises', () => {
      for (const text of textsOf(model)) expect(text).not.to.match(NEVER);
      for (const { helps } of [...model.stages, ...model.between]) expect(helps).to.match(/\bcan\b/);
    });
  });
}

describe('credits of stages', () => {
  it('name who made them, and no address, for none is known', () => {
    expect(threeStages.credit).to.deep.equal({
      author: 'Yuval Dinary',
      title: 'The Power of Peer Support in Recovery: Mentors and Communities',
      url: null,
    });
    expect(threeStages.note).to.contain('one person');
    expect(stagesOfChange.credit).to.deep.equal({
      author: 'James Prochaska and Carlo DiClemente, 1983',
      title: 'Stages and processes of self-change of smoking: toward an integrative model of change',
      url: null,
    });
    expect(stagesOfChange.note).to.contain('critics');
  });
});
