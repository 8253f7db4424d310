import { doctorCheck, note, ok, problemOf } from '../check.js';

/** Is there a valid policy, and which one? */
export const policy = doctorCheck({
  id: 'policy',
  title: 'policy',
  collect: (patient) => patient.policy,
  judge: (facts) => {
    if ('error' in facts) return problemOf(facts.error);
    const { path, policy: content } = facts.loaded;
    if (path === undefined) return note('none: the strict built-in policy applies', 'Write one with `duri init`.');
    const open = (['product', 'repository_id', 'line'] as const).filter((field) => content[field] === undefined);
    if (open.length > 0)
      return note(`${path}, version ${content.version}; it does not state ${open.join(', ')}`, 'State them, so that evidence of another product is refused.');
    return ok(`${path}, version ${content.version}, of ${content.product}`);
  },
});
