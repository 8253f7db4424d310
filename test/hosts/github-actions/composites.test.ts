import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../../src/commands/index.js';
import { renderCompositeReadme } from '../../../src/hosts/github-actions/action-readme.js';
import { actionInputs, actionOutputs } from '../../../src/hosts/github-actions/action-yml.js';
import { renderCompositeYml } from '../../../src/hosts/github-actions/composite-yml.js';
import type { Composite } from '../../../src/hosts/github-actions/composites/composite.js';
import { flatten } from '../../../src/hosts/github-actions/composites/flatten.js';
import { COMPOSITES } from '../../../src/hosts/github-actions/composites/index.js';
import { projectRoot } from '../../support/project.js';
import type { Command } from '../../../src/inputs/command.js';

/** Inputs and outputs of every action that a step can be, by its folder. */
const actions = new Map<string, { inputs: string[]; required: string[]; outputs: string[] }>();

beforeAll(async () => {
  for (const entry of COMMANDS) {
    const command = (await entry.load()) as Command;
    if (command.action === undefined) continue;
    const inputs = actionInputs(command);
    actions.set(command.action.name, {
      inputs: inputs.map(({ name }) => name),
      required: inputs.filter(({ required }) => required).map(({ name }) => name),
      outputs: actionOutputs(command).map(({ name }) => name),
    });
  }
  for (const { name, inputs, outputs } of COMPOSITES) {
    const required = Object.entries(inputs).flatMap(([input, { required: must }]) => (must === true ? [input] : []));
    actions.set(name, { inputs: Object.keys(inputs), required, outputs: Object.keys(outputs) });
  }
});

const names = COMPOSITES.map((composite) => [composite.name === '' ? 'root' : composite.name, composite] as const);

describe.each(names)('the composite %s', (_, composite) => {
  it('gives each step inputs that it has, and all that it requires', () => {
    for (const { id, action, with: given } of composite.steps) {
      const known = actions.get(action);
      expect([id, known?.inputs]).toEqual([id, expect.arrayContaining(Object.keys(given))]);
      expect([id, Object.keys(given)]).toEqual([id, expect.arrayContaining(known?.required ?? ['an action of DuRi'])]);
    }
  });

  it('names only inputs of its own and outputs of its steps', () => {
    for (const [text, place] of textsOf(composite)) {
      for (const [, input = ''] of text.matchAll(/\binputs\.([a-z-]+)/g))
        expect([place, Object.keys(composite.inputs)]).toEqual([place, expect.arrayContaining([input])]);
      for (const [, step = '', output] of text.matchAll(/\bsteps\.([a-z-]+)(?:\.outputs\.([a-z-]+))?/g)) {
        const action = composite.steps.find(({ id }) => id === step)?.action;
        expect([place, step, action]).toEqual([place, step, expect.any(String)]);
        if (output !== undefined) expect([place, actions.get(action ?? '')?.outputs]).toEqual([place, expect.arrayContaining([output])]);
      }
    }
  });

  it('uses each of its inputs, hands text on by `with` alone, and lets only the last step write a summary', () => {
    const used = textsOf(composite).flatMap(([text]) => [...text.matchAll(/\binputs\.([a-z-]+)/g)].map(([, name]) => name));
    expect(Object.keys(composite.inputs).filter((name) => !used.includes(name))).toEqual([]);
    expect(renderCompositeYml(composite)).not.toMatch(/^\s+(?:run|env|shell):/m);
    if (composite.name !== '') expect(composite.steps.slice(0, -1).filter((step) => step.with['show-summary'] !== 'false')).toEqual([]);
  });
});

describe('what is committed', () => {
  it.each(names)('is what %s renders to: action.yml, and the tables of its page', (name, composite) => {
    const folder = name === 'root' ? '.' : `actions/${name}`;
    const page = readFileSync(join(projectRoot, name === 'root' ? 'docs/root-action.md' : `${folder}/README.md`), 'utf8');
    expect(readFileSync(join(projectRoot, folder, 'action.yml'), 'utf8')).toBe(renderCompositeYml(composite));
    expect(renderCompositeReadme(composite, page)).toBe(page);
  });
});

describe('flatten', () => {
  it.each(names)('leaves no composite in %s, and every leaf in its order', (_, composite) => {
    const leaves = (one: Composite): string[] =>
      one.steps.flatMap(({ action }) => {
        const inner = COMPOSITES.find(({ name }) => name === action);
        return inner === undefined ? [action] : leaves(inner);
      });
    const flat = flatten(composite, COMPOSITES);
    expect(flat.steps.map(({ action }) => action)).toEqual(leaves(composite));
    expect(new Set(flat.steps.map(({ id }) => id)).size).toBe(flat.steps.length);
    for (const [text, place] of textsOf(flat)) {
      for (const [, step] of text.matchAll(/\bsteps\.([a-z-]+)/g))
        expect([place, flat.steps.map(({ id }) => id)]).toEqual([place, expect.arrayContaining([step])]);
    }
  });

  it('changes nothing where there is no composite within', () => {
    for (const composite of COMPOSITES.filter(({ name }) => name !== ''))
      expect(renderCompositeYml(flatten(composite, COMPOSITES))).toBe(renderCompositeYml(composite));
  });

  it('keeps the condition of the step and of what it is made of', () => {
    const flat = flatten(
      COMPOSITES.find(({ name }) => name === '')!,
      COMPOSITES,
    );
    const decide = flat.steps.find(({ id }) => id === 'gate-decide');
    expect(decide?.if).toBe("${{ (github.event_name == 'pull_request' || github.event_name == 'merge_group') && (always()) }}");
    expect(decide?.with['needs']).toContain('toJSON(steps.gate-verify)');
  });
});

/** Every text of a composite that can hold an expression, with where it stands. */
function textsOf({ steps, outputs }: Composite): [text: string, place: string][] {
  return [
    ...steps.flatMap(({ id, if: condition, with: given }): [string, string][] => [
      [condition ?? '', `${id} if`],
      ...Object.entries(given).map(([name, text]): [string, string] => [text, `${id} ${name}`]),
    ]),
    ...Object.entries(outputs).map(([name, { value }]): [string, string] => [value, `output ${name}`]),
  ];
}
