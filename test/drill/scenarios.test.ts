import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from '../../src/drill/scenarios/index.js';
import { STEPS } from '../../src/drill/step.js';
import { projectRoot } from '../support/project.js';

describe('the scenarios', () => {
  it('are one file each, in a list that lacks none', () => {
    const files = readdirSync(join(projectRoot, 'src/drill/scenarios')).filter((name) => name !== 'index.ts');
    expect(SCENARIOS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('each tamper, are detected, captured and recovered from, in the order of a rehearsal', () => {
    const order = Object.keys(STEPS);
    for (const { steps } of SCENARIOS) {
      expect(steps).toEqual(expect.arrayContaining(['prepare', 'start', 'tamper', 'detect', 'capture', 'restore', 'recover']));
      expect([...steps].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(steps);
    }
  });
});
