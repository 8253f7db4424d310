import { PAGE_CSS } from '../../src/page/assets.js';

/** The colours of one scheme by name. */
function palette(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** @source WCAG 2.2, "relative luminance" */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @source WCAG 2.2, "contrast ratio" */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const [light = '', dark = ''] = [...PAGE_CSS.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => block);
const SOFT = ['good-soft', 'warn-soft', 'bad-soft', 'unknown-soft', 'frozen-soft'];

describe.each([
  ['light', palette(light)],
  ['dark', palette(dark)],
])('the colours of the %s scheme', (_, colours) => {
  const of = (name: string): string => colours[name] ?? '';
  const weak = (pairs: readonly (readonly [string, string])[], least: number): string[] =>
    pairs.filter(([one, other]) => !(contrast(of(one), of(other)) >= least)).map((pair) => pair.join(' on '));

  it('know the ratio of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(Object.keys(colours).length).toBeGreaterThan(15);
  });

  it('let every text be read: 4.5 to 1 (WCAG 1.4.3 AA)', () => {
    const grounds = ['ground', 'card', ...SOFT];
    const texts = ['text', 'muted'].flatMap((text) => grounds.map((ground) => [text, ground] as const));
    const tones = ['good', 'warn', 'bad', 'frozen'].flatMap((tone) => ['card', `${tone}-soft`].map((ground) => [tone, ground] as const));
    const numbers = [
      ['bad', 'warn-soft'],
      ['warn', 'bad-soft'],
      ['good', 'frozen-soft'],
      ['link', 'card'],
      ['link', 'ground'],
      ['on-sign', 'link'],
    ] as const;
    expect(weak([...texts, ...tones, ...numbers], 4.5)).toEqual([]);
  });

  it('let every sign, column and border of a field be seen: 3 to 1 (WCAG 1.4.11 AA)', () => {
    const drawn = ['good-bar', 'warn', 'bad', 'unknown', 'plain', 'frozen'].map((tone) => [tone, 'card'] as const);
    const signs = ['good', 'warn', 'bad', 'unknown', 'frozen'].map((tone) => ['on-sign', tone] as const);
    expect(weak([...drawn, ...signs, ['good', 'frozen-soft']], 3)).toEqual([]);
  });
});
