import { readHtpasswd } from '../../../../languages/htpasswd.js';
import { match } from '../../../checks/matcher.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import type { HtpasswdParameters } from './parameters.js';

/** The file itself: its lines, how each password is hashed, and who may read it. No hash is ever shown. */
export function judgeFile(ground: Ground, file: string, given: HtpasswdParameters): readonly Observation[] {
  const { entries, problems } = readHtpasswd(ground.text(file));
  const at = (line: number): Pick<Observation, 'location'> => ({ location: { file, line } });
  const twice = entries.filter(({ user }, index) => entries.findIndex((other) => other.user === user) !== index);
  const count = match(entries.length, given.users);
  return [
    ...problems.map(({ line, message }) => fails(file, message, { expected: 'user:hash', ...at(line) })),
    ...twice.map(({ user, line }) => fails(file, `has ${user} twice: only the first counts`, { expected: 'each user once', ...at(line) })),
    (count.ok ? holds : fails)(file, `has ${entries.length} users`, { expected: count.expected, actual: count.actual, ...at(1) }),
    ...entries.map(({ user, kind, cost, line }) => {
      const subject = `${user} of ${file}`;
      if (kind !== given.algo)
        return fails(subject, kind === 'plain' ? 'has a password in plain text' : `has a password hashed with ${kind}`, {
          expected: given.algo,
          actual: kind,
          ...at(line),
        });
      const { ok, expected } = match(cost, given.cost);
      return (ok ? holds : fails)(subject, `has bcrypt with cost ${cost ?? '?'}`, { expected, actual: String(cost), ...at(line) });
    }),
    ...judgePermissions(ground, file, given),
  ];
}

function judgePermissions(ground: Ground, file: string, { mode, owner, group }: HtpasswdParameters): readonly Observation[] {
  const facts = ground.look(file);
  if (facts === undefined) return [];
  const { hostFiles } = ground.ports;
  const found = {
    mode: `0${facts.mode.toString(8).padStart(3, '0')}`,
    owner: hostFiles.userName(facts.userId) ?? String(facts.userId),
    group: hostFiles.groupName(facts.groupId) ?? String(facts.groupId),
  };
  const fix = `chown ${owner}:${group} ${file} && chmod ${mode} ${file}`;
  const wanted = { mode, owner, group };
  return (['mode', 'owner', 'group'] as const).map((name) =>
    (found[name] === wanted[name] ? holds : fails)(file, `has ${name} ${found[name]}`, {
      expected: wanted[name],
      actual: found[name],
      location: { file, line: 1 },
      fix,
    }),
  );
}
