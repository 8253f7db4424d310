import type { BytePath } from '../model/path.js';
import type { TreeEntry } from '../ports/tree.js';
import type { Parsed } from '../shape/parsed.js';
import { explainFrame } from './checksums-diagnosis.js';
import { atBorder, FormProblem } from './form-problem.js';
import type { ChunkSource } from './line-source.js';
import { MergeJoin } from './merge-join.js';
import type { CompareOptions, TreeComparison } from './tree-comparison.js';

/** Callbacks for a scan, and what they found. */
export interface TreeComparer {
  expectedSize(path: BytePath): number | 'skip';
  onEntry(entry: TreeEntry): void;
  /** To be called once, after the scan. Problems are those of the manifest. */
  finish(): Parsed<TreeComparison>;
}

/**
 * Compares a manifest with a tree while that is scanned. Both come in the order of raw path bytes, so neither is held
 * whole; entries wait only between `expectedSize` and `onEntry`. Where the tree has something that is no file of the
 * manifest, the manifest is read a second time, for the links that stand behind its files.
 */
export function compareTree(source: ChunkSource, options: CompareOptions = {}): TreeComparer {
  const join = new MergeJoin(source, options);
  let problem: FormProblem | undefined;
  const unlessRefused = <T>(step: () => T, otherwise: T): T => {
    if (problem !== undefined) return otherwise;
    try {
      return step();
    } catch (error) {
      if (!(error instanceof FormProblem)) throw error;
      problem = error;
      return otherwise;
    }
  };
  return {
    expectedSize: (path) => unlessRefused(() => join.expectedSize(path), 'skip'),
    onEntry: (entry) => unlessRefused(() => join.onEntry(entry), undefined),
    finish: () =>
      atBorder(() => {
        if (problem !== undefined) throw problem;
        return join.finish();
      }, explainFrame(source)),
  };
}
