import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../support/project.js';

/** The bench is plain JavaScript: what its modules export, as far as tests use it. */
const load = (path: string): Promise<unknown> => import(pathToFileURL(join(projectRoot, 'bench', path)).href);

export interface Goal {
  readonly id: string;
  readonly row: string;
  readonly against: string;
  readonly measure: string;
  readonly suite: string;
  readonly group: string;
  readonly goal: number;
  readonly limit: number;
  readonly quickLimit?: number;
  readonly note?: string | undefined;
}

export interface JudgedGoal extends Goal {
  readonly outcome: string;
  readonly measured?: number;
  readonly why?: string;
}

export interface Run {
  readonly machine: Readonly<Record<string, unknown>>;
  readonly notMeasured: readonly string[];
  readonly groups: readonly {
    readonly digests: readonly { readonly sha256: string; readonly by: readonly string[] }[];
    readonly commands: readonly { readonly id: string; readonly missing?: string; readonly ratios: Readonly<Record<string, number>> }[];
    readonly facts: Readonly<Record<string, number>>;
  }[];
}

export const { judgeGoals, readGoals } = (await load('lib/goals.mjs')) as {
  judgeGoals(goals: readonly object[], run: object): JudgedGoal[];
  readGoals(): Goal[];
};
export const { performancePage } = (await load('lib/page.mjs')) as {
  performancePage(goals: readonly Goal[], run: object): [{ content: string }, { content: string }];
};
export const { idlePercent, requireEqualDigests, spreadOf } = (await load('lib/guards.mjs')) as {
  idlePercent(before: readonly object[], after: readonly object[]): number;
  requireEqualDigests(title: string, digests: Readonly<Record<string, string>>): void;
  spreadOf(wallMs: readonly number[]): { factor: number; tooWide: boolean };
};
export const { median, pairedRatio, summary } = (await load('lib/statistics.mjs')) as {
  median(numbers: readonly number[]): number;
  pairedRatio(numerators: readonly number[], denominators: readonly number[]): number;
  summary(numbers: readonly number[]): object;
};
export const { rotated } = (await load('lib/rotate.mjs')) as { rotated(list: readonly string[], by: number): string[] };

/** Pairs of path and digest. */
export type DigestList = readonly (readonly [string, string])[];
type Parse = (bytes: Buffer, root: string) => DigestList;
export const lists = (await load('lib/digest-lists.mjs')) as {
  digestOfList(list: DigestList): string;
  parseNulList: Parse;
  parseOpensslList: Parse;
  parseHashdeepList: Parse;
  parseAideDatabase: Parse;
  parseChecksums(bytes: Buffer): DigestList;
};
export const { ZSTD_LEVEL, GZIP_LEVEL } = (await load('suites/archive.mjs')) as { ZSTD_LEVEL: number; GZIP_LEVEL: number };
export const { SUITES } = (await load('suites/index.mjs')) as {
  SUITES: Readonly<Record<string, (context: object) => readonly { readonly id: string }[]>>;
};
export const { sizesOf } = (await load('lib/sizes.mjs')) as { sizesOf(options: { quick: boolean; scale: number }): object };
export const { makeFolders, makeSmall } = (await load('lib/trees.mjs')) as {
  makeFolders(root: string, folders: number): void;
  makeSmall(root: string, files: number): void;
};
export const { HOSTILE_EVERY } = (await load('lib/hostile-names.mjs')) as { HOSTILE_EVERY: number };
