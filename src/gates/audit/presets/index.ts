import type { Preset } from '../preset.js';

/** Every preset, loaded when it is asked for. A new one is a folder beside this file and one line here. */
export const PRESETS: Readonly<Record<string, () => Promise<Preset>>> = {
  'production-54': async () => (await import('./production-54/index.js')).production54,
};
