import { fails, holds, type Observation, Unmet } from '../../../checks/observation.js';
import { readCases } from '../../../uat/read-suite.js';
import type { UatSuite } from '../../../uat/suite.js';
import { checkType, type Ground, staticCheck } from '../../check-type.js';
import { judgeScript } from './judge-script.js';
import { judgeSecrets } from './judge-secrets.js';
import { judgeAssertions, judgeBounds, judgeCount, judgeMarker, judgePairs, judgeTags, judgeTeardown, judgeWords } from './judge-suite.js';
import { placed } from './places.js';
import { type SuiteParameters, suiteParameters } from './suite-parameters.js';

/** `uat_suite`: the acceptance cases of the policy, looked at and not run. */
export const uatSuite = checkType<SuiteParameters>({
  name: 'uat_suite',
  summary: 'The acceptance cases, not run: can they be read, are there enough, do they assert something, do they clean up, are secrets only named',
  parameters: suiteParameters,
  executes: staticCheck,
  observe: (ground, asked) => {
    const suite = suiteOf(ground);
    return [...judge(suite, asked), ...(asked.script === undefined ? [] : judgeScript(ground.text(asked.script.file), asked.script))].map((one) => {
      const id = one.subject.split(/[ .[]/)[0] ?? '';
      return one.location !== undefined || one.outcome === 'pass' ? one : { ...one, ...placed(ground, id) };
    });
  },
});

/** @throws Unmet where the policy has no acceptance cases */
export function suiteOf({ suite }: Ground): UatSuite {
  if (suite === undefined || suite.cases.length === 0)
    throw new Unmet(fails('the suite', 'has no case', { expected: 'uat.cases in duri.yml, or a preset', actual: 'none' }));
  return suite;
}

/** A suite that cannot be read is judged no further: nothing that is said of its parts would be sure. */
function judge(suite: UatSuite, asked: SuiteParameters): readonly Observation[] {
  const { cases, problems } = readCases(suite);
  if (problems.length > 0)
    return problems.map(({ where, message }) => fails(where, `cannot be read: it ${message}`, { expected: 'a case that DuRi can read' }));
  const ids = suite.cases.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    holds('the suite', `has ${cases.length} cases with ${cases.reduce((sum, { steps }) => sum + steps.length, 0)} steps, all of which can be read`),
    ...(asked.ids === undefined
      ? []
      : twice.length === 0
        ? [holds('the suite', 'has every id once')]
        : twice.map((id) => fails(id, 'stands twice', { expected: 'once' }))),
    ...(asked.count === undefined ? [] : judgeCount(suite, asked.count)),
    ...(asked.tags_covered === undefined ? [] : judgeTags(cases, asked.tags_covered)),
    ...(asked.min_assertions === undefined ? [] : judgeAssertions(cases, asked.min_assertions)),
    ...(asked.pairs === undefined ? [] : judgePairs(cases, asked.pairs)),
    ...judgeBounds(suite, cases, asked),
    ...(asked.deny === undefined ? [] : judgeWords(suite, asked.deny)),
    ...(asked.secrets === undefined ? [] : judgeSecrets(suite)),
    ...(asked.teardown_required === undefined ? [] : judgeTeardown(cases, asked.teardown_required)),
    ...(asked.test_marker === undefined ? [] : judgeMarker(suite, asked.test_marker)),
  ];
}
