import { compareVersions, type SchemaVersion } from '../../model/schema-version.js';

/**
 * Which of two values is stronger. `join` gives the weakest value that is as strong as both, so that a floor over
 * several sources is their join in any order, and a candidate holds a floor when joining the floor to it changes nothing.
 */
export interface Order<T> {
  /** The stronger direction, in words. */
  readonly stronger: string;
  join(left: T, right: T): T;
  same(left: T, right: T): boolean;
  show(value: T): string;
}

export const higherNumber: Order<number> = { stronger: 'higher is stronger', join: Math.max, same: Object.is, show: String };

export const lowerNumber: Order<number> = { stronger: 'lower is stronger', join: Math.min, same: Object.is, show: String };

export const laterVersion: Order<SchemaVersion> = {
  stronger: 'later is stronger',
  join: (left, right) => (compareVersions(left, right) >= 0 ? left : right),
  same: (left, right) => compareVersions(left, right) === 0,
  show: String,
};

/** What has no stronger direction: anything else than before counts as weakened. */
export const unchanged: Order<string> = {
  stronger: 'must stay',
  join: (left, right) => (left === right ? left : [left, right].sort().join(' and ')),
  same: Object.is,
  show: String,
};

/** Words in their order, weakest first. */
export function ranked<const V extends string | boolean>(weakestFirst: readonly V[]): Order<V> {
  return {
    stronger: [...weakestFirst].reverse().join(' > '),
    join: (left, right) => (weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right),
    same: (left, right) => left === right,
    show: String,
  };
}

const asSet = <V extends string>(values: readonly V[]): V[] => [...new Set(values)].sort();

const sameSet = (left: readonly string[], right: readonly string[]): boolean => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));

const showSet = (values: readonly string[]): string => (values.length === 0 ? '(none)' : asSet(values).join(', '));

/** Sets of which a part is stronger: what is added widens what is accepted. */
export function fewer<V extends string>(): Order<readonly V[]> {
  return { stronger: 'fewer is stronger', join: (left, right) => asSet(left.filter((value) => right.includes(value))), same: sameSet, show: showSet };
}

/** Sets of which a larger one is stronger. */
export function more<V extends string>(): Order<readonly V[]> {
  return { stronger: 'more is stronger', join: (left, right) => asSet([...left, ...right]), same: sameSet, show: showSet };
}
