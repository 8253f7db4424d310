import { sha256 } from '../../../model/digest.js';
import { type FoundSecret, isPlaceholder, ownSecrets } from './own-rules.js';

/** A secret as it may be told: never its value. */
export interface Leak {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  /** Of rule, path and value; for baselines. 16 hexadecimal digits. */
  readonly fingerprint: string;
}

export type Scanner = (path: string, text: string) => Promise<Leak[]>;

const PRESET = '@secretlint/secretlint-rule-preset-recommend';

/** secretlint's recommended rules and our own, in this process. Comments that would switch secretlint off have no effect. */
export async function openScanner(): Promise<Scanner> {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ]);
  // It marks the begin and end of each rule for a profile of its own, keeps all marks for ever, and goes through them at each: after 3500 files one took 44 ms, now 0.1.
  secretLintProfiler.mark = () => undefined;
  const options = { noPhysicFilePath: true, maskSecrets: true, config: { rules: [{ id: PRESET, rule: creator, rules: [] }] } };
  return async (path, text) => {
    const content = text.replaceAll('secretlint-disable', 'secretlint_disable');
    const { messages } = await lintSource({ source: { filePath: `/${path}`, content, ext: path.slice(path.lastIndexOf('.')), contentType: 'text' }, options });
    const known = messages.flatMap(({ ruleId, range: [start, end] }): FoundSecret[] => {
      const value = text.slice(start, end);
      const inner = /:\/\/[^:@/]*:([^@]*)@/.exec(value)?.[1] ?? value;
      return isPlaceholder(inner) ? [] : [{ rule: ruleId.replace(/^@secretlint\/secretlint-rule-/, ''), at: start, value: inner }];
    });
    const values = new Set(known.map(({ value }) => value));
    const own = ownSecrets(path, text).filter(({ value }) => ![...values].some((one) => one.includes(value) || value.includes(one)));
    return [...known, ...own].map((found) => leakOf(path, text, found)).sort((a, b) => a.line - b.line || a.column - b.column);
  };
}

function leakOf(path: string, text: string, { rule, at, value }: FoundSecret): Leak {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { rule, line, column: at - before.lastIndexOf('\n'), fingerprint: sha256(`duri secret\0${rule}\0${path}\0${value}`).slice(0, 16) };
}
