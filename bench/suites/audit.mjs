import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DURI } from '../lib/duri.mjs';
import { withPeer } from '../lib/peers.mjs';

const FILES = 50;
const PROGRAMS = ['true', 'echo', 'pwd', 'ls'];

export const audit = () => [
  {
    id: 'audit',
    title: `the same ${FILES + PROGRAMS.length} checks: files with mode and content, and programs`,
    prepare: (context) => {
      const place = join(context.folder, 'deployment');
      mkdirSync(place);
      const numbers = Array.from({ length: FILES }, (_, at) => at);
      for (const at of numbers) writeFileSync(join(place, nameOf(at)), `setting_${at} = on\n${'# a comment\n'.repeat(200)}`, { mode: 0o644 });
      writeFileSync(join(place, 'duri.yml'), duriChecks(numbers));
      writeFileSync(join(place, 'goss.yaml'), gossChecks(numbers));
      writeFileSync(join(context.folder, 'content.rego'), CONTENT_POLICY);
      return { tree: place, denominators: ['goss', 'bare'], commands: commands(context, place, numbers) };
    },
  },
];

function commands({ folder, env, peers }, place, numbers) {
  const at = { cwd: place, env };
  const conftestArgs = ['test', '--parser', 'properties', '--policy', join(folder, 'content.rego'), ...numbers.map(nameOf)];
  return [
    { id: 'audit', name: 'DuRi audit', runs: 'dist/cli.js audit', argv: [...DURI, 'audit'], ...at },
    { id: 'bare', name: 'bare Node', argv: [process.execPath, '-e', '0'], ...at },
    withPeer(peers, 'goss', { id: 'goss', name: 'goss', runs: 'goss validate', ...at }, (program) => ({ argv: [program, 'validate'] })),
    withPeer(
      peers,
      'conftest',
      { id: 'conftest', name: `conftest, the ${FILES} contents only`, runs: 'conftest test: it knows neither modes nor programs', ...at },
      (program) => ({
        argv: [program, ...conftestArgs],
      }),
    ),
  ];
}

function nameOf(at) {
  return `file-${at}.conf`;
}

function duriChecks(numbers) {
  const files = numbers.map(
    (at) =>
      `    - { id: F-${at}, severity: high, file: { path: ${nameOf(at)}, exists: true, filetype: file, mode: '0644', contents: { match-regexp: '(?m)^setting_${at} = on$' } } }`,
  );
  const programs = PROGRAMS.map((program) => `    - { id: C-${program}, severity: high, command: { exec: ["${program}"], exit: 0 } }`);
  return `version: "1.0"\naudit:\n  expect: { checks: ${files.length + programs.length} }\n  checks:\n${[...files, ...programs].join('\n')}\n`;
}

function gossChecks(numbers) {
  const files = numbers.map((at) => `  ${nameOf(at)}: { exists: true, filetype: file, mode: '0644', contents: ['/^setting_${at} = on$/'] }`);
  return `file:\n${files.join('\n')}\ncommand:\n${PROGRAMS.map((program) => `  ${program}: { exit-status: 0 }`).join('\n')}\n`;
}

/** Each file has one setting, and that is on. */
const CONTENT_POLICY = `package main

import rego.v1

on := [name | some name, value in input; startswith(name, "setting_"); value == "on"]

deny contains "no setting is on" if count(on) != 1
`;
