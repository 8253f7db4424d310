import { parseJson } from '../../../../shape/json.js';
import type { Problem } from '../../../../shape/parsed.js';
import { parseYaml, type YamlDocument } from '../../../../shape/yaml.js';
import type { Location } from '../../../../model/finding.js';
import { fails, Unmet } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';

const MiB = 1024 * 1024;
const JSON_LIMITS = { maxBytes: 16 * MiB, maxDepth: 64 };
const YAML_LIMITS = { maxBytes: 4 * MiB, maxDepth: 64, maxAliases: 100, maxTokens: 1_000_000 };

/** A structured file, and where its parts stand. */
export interface DataFile {
  readonly path: string;
  readonly value: unknown;
  /** Where the value at a path stands; undefined where that cannot be told. */
  locate(path: readonly PropertyKey[]): Location | undefined;
}

/** Reads JSON or YAML strictly: no key twice, no BOM, bounded. @throws Unmet when it is not there or not well-formed */
export function readData(ground: Ground, path: string, language: 'json' | 'yaml'): DataFile {
  const text = ground.text(path);
  const yaml = (): YamlDocument | undefined => {
    const document = parseYaml(text, YAML_LIMITS);
    return document.ok ? document.value : undefined;
  };
  if (language === 'json') {
    const json = parseJson(text, JSON_LIMITS);
    if (!json.ok) throw malformed(path, json.problems, 'JSON');
    let document: YamlDocument | undefined; // JSON is YAML too, and that reader knows places
    return { path, value: json.value, locate: (where) => located(path, (document ??= yaml()), where) };
  }
  const document = parseYaml(text, YAML_LIMITS);
  if (!document.ok) throw malformed(path, document.problems, 'YAML');
  return { path, value: document.value.value, locate: (where) => located(path, document.value, where) };
}

/** The language that a file's name tells. */
export function languageOf(path: string): 'json' | 'yaml' {
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}

function located(file: string, document: YamlDocument | undefined, path: readonly PropertyKey[]): Location | undefined {
  if (document === undefined) return undefined;
  return { file, ...document.locate(path) };
}

function malformed(path: string, problems: readonly Problem[], language: string): Unmet {
  const [{ where, message } = { where: '', message: 'is empty' }] = problems;
  const [, line, column] = /^(\d+):(\d+)$/.exec(where) ?? [];
  const place = line === undefined ? {} : { location: { file: path, line: Number(line), column: Number(column) } };
  const said = where === '' || line !== undefined ? message : `${where} ${message}`;
  return new Unmet(fails(path, `is not strict ${language}: ${said}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}`, place));
}
