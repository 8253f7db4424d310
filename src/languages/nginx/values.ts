const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000, M: 2_592_000_000, y: 31_536_000_000 };

/** A time as nginx writes it (`60`, `300s`, `1h 30m`) in milliseconds; undefined for what is none. @source nginx, "Configuration file measurement units" */
export function readTime(text: string): number | undefined {
  if (!/^\s*(\d+\s*(ms|[smhdwMy])?\s*)+$/.test(text)) return undefined;
  let total = 0;
  for (const [, number, unit = 's'] of text.matchAll(/(\d+)\s*(ms|[smhdwMy])?/g)) total += Number(number) * (UNITS[unit] ?? 1000);
  return total;
}
