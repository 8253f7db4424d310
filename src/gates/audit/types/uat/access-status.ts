import { match, type Matcher } from '../../../checks/matcher.js';

/** Is nobody let in where this status is expected? One that takes 200 as well as 401 asks for neither. */
export function mustBeRefused(status: unknown): boolean {
  return takes(status, [401, 403]) && !takes(status, [200, 101]);
}

/** Is somebody let in where this status is expected? */
export function mustBeLetIn(status: unknown): boolean {
  return takes(status, [200, 101]) && !takes(status, [401, 403]);
}

function takes(status: unknown, some: readonly number[]): boolean {
  return status !== undefined && some.some((one) => match(one, status as Matcher).ok);
}
