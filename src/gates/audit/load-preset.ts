import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import { nearest } from '../../shape/nearest.js';
import type { Preset } from './preset.js';
import { PRESETS } from './presets/index.js';

/** A preset by its name. @throws input_invalid */
export async function loadPreset(name: string): Promise<Preset> {
  const load = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (load !== undefined) return load();
  const known = Object.keys(PRESETS);
  const suggestion = nearest(name, known);
  throw new IntegrityError(
    'input_invalid',
    `there is no preset ${printable(name.slice(0, 100))}`,
    { preset: printable(name.slice(0, 100)) },
    {
      hint: suggestion === undefined ? `There is ${known.join(', ')}.` : `Did you mean ${suggestion}?`,
    },
  );
}
