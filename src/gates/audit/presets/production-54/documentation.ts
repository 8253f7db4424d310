import type { WrittenCheck } from '../../preset.js';

export const documentation: readonly WrittenCheck[] = [
  {
    id: 'DC-01',
    title: 'The documents are there and finished',
    severity: 'high',
    why: 'A document that is still to be written is not there when it is needed.',
    fix: 'Write it, or take it out of the list of deliverables.',
    doc: { files: '${documents}', min_bytes: 800, deny: 'unfinished', record: { file: '${verify_log}', optional: true } },
  },
  {
    id: 'DC-02',
    title: 'The completion report claims only what is so',
    severity: 'high',
    why: 'A number or tick that nobody counted is taken for a result.',
    fix: '`duri claims FILE --write` writes the numbers as they are and strikes out what has no fact behind it.',
    doc_claims: {
      file: '${completion_report}',
      record: '${verify_log}',
      env: '${env_example}',
      groups: { infrastructure: '${report_infrastructure}', tests: '${report_tests}', documents: '${report_documents}' },
      require: ['checks.selected', 'uats.selected'],
      tolerance: 0,
    },
  },
  {
    id: 'DC-03',
    title: 'Every incident has a whole runbook',
    severity: 'high',
    why: 'In an incident nobody has time to find out who decides and what comes next.',
    fix: 'Write the section that is named: what to do, who owns it, within which time.',
    doc: {
      files: '${runbooks}',
      scenarios: '${runbook_scenarios}',
      sections: ['detect', 'contain', 'rotate', 'recover', 'owner', 'target_time'],
      min_words: 12,
      deny: 'unfinished',
    },
  },
  {
    id: 'DC-04',
    title: 'Links lead somewhere, and commands can be run',
    severity: 'medium',
    why: 'A command that does not exist is found out in the middle of a deployment.',
    fix: 'Mend the link, command or flag that is named.',
    doc: { files: '${all_documents}', links: 'internal_resolve', commands: 'exist', flags: 'exist' },
  },
];
