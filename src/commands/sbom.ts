import { join, resolve } from 'node:path';
import { command } from '../inputs/command.js';
import { optionalText, requiredText, textList, toggle } from '../inputs/input.js';
import { prefixed, sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { loadPolicy } from '../policy/load-policy.js';
import type { SbomFormat } from '../ports/sbom-source.js';
import { describeInFormats } from '../sbom/describe-components.js';
import { SBOM_FILE_NAMES, SBOM_FORMATS } from '../sbom/formats.js';
import { sbomResult } from './sbom-result.js';
import { sealInstant } from './seal-instant.js';
import { configInput } from './place-inputs.js';

export default command({
  name: 'sbom',
  summary: 'List what a release consists of, as SPDX or CycloneDX',
  description:
    'Writes the software bill of materials of a directory, made by Syft, or where there is no Syft by the embedded generator, which says so. The document is normalised: the same tree, tool and instant (SOURCE_DATE_EPOCH) give the same bytes. Its identity follows from its own content, as there is no inventory here; `duri seal` takes the root of the inventory, too.',
  examples: [
    { line: 'duri sbom dist', says: 'Write sbom.json in SPDX' },
    { line: 'duri sbom dist --format spdx-json --format cyclonedx-json --output-file out/', says: 'Both formats, from one run of the tool' },
    {
      line: 'duri sbom dist --syft-version 1.44.0',
      says: 'With that Syft, downloaded and checked against the digest that DuRi knows, if there is none on PATH',
    },
  ],
  inputs: {
    path: requiredText('Directory to describe', 'DIR', { positional: true, action: 'path' }),
    format: textList(`${SBOM_FORMATS.join(' or ')}; may be repeated (default: that of the policy)`, 'FORMAT', { flag: 'format', action: 'format' }),
    outputFile: optionalText(
      'File to write; with several formats, or with a / at its end, a folder',
      'PATH',
      { flag: 'output-file', action: 'output-file' },
      { defaultText: 'sbom.json' },
    ),
    syftPath: optionalText('Path of Syft', 'FILE', { flag: 'syft-path', action: 'syft-path' }, { defaultText: 'PATH, else the embedded generator' }),
    syftVersion: optionalText('Release of Syft to install when none is at hand', 'VERSION', { flag: 'syft-version', action: 'syft-version' }),
    allowEmpty: toggle('Accept an SBOM without any component', { flag: 'allow-empty', action: 'allow-empty' }),
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
  },
  outputs: {
    'sbom-path': 'Path of the SBOM; of the first one where several formats were asked for',
    'sbom-digest': 'Its digest, as sha256:…',
    components: 'How many components it lists',
    tool: 'What made it: syft or duri-embedded',
  },
  action: { name: 'generate-sbom', icon: 'package', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    const { cwd } = ports.environment;
    const { sbom } = (await loadPolicy(ports, { config: values.config, mode: 'repository' })).policy;
    const formats = toFormats(values.format, sbom.format);
    const directory = resolve(cwd, values.path);
    if (!ports.files.isDirectory(directory)) throw new IntegrityError('directory_missing', `${values.path} is no directory`, { directory });
    const described = await describeInFormats(ports, {
      directory,
      formats,
      syftPath: values.syftPath,
      syftVersion: values.syftVersion ?? sbom.syft_version,
      rootDigest: undefined,
      createdAt: sealInstant(ports),
      allowEmpty: values.allowEmpty || sbom.allow_empty,
    });
    const written = described.documents.map((document) => ({
      ...document,
      path: targetOf(document.format, formats, values.outputFile),
      digest: prefixed(sha256(document.content)),
    }));
    for (const { path, content } of written) ports.files.write(resolve(cwd, path), content);
    return sbomResult(described, written, cwd);
  },
});

function toFormats(texts: readonly string[], byPolicy: SbomFormat): readonly SbomFormat[] {
  const unknown = texts.find((text) => !SBOM_FORMATS.some((known) => known === text));
  if (unknown !== undefined) throw new IntegrityError('input_invalid', `--format is "${unknown.slice(0, 80)}"; expected ${SBOM_FORMATS.join(' or ')}`);
  const asked = SBOM_FORMATS.filter((known) => texts.includes(known));
  return asked.length === 0 ? [byPolicy] : asked;
}

/** One format goes to the file named; several go side by side into the folder named. */
function targetOf(format: SbomFormat, formats: readonly SbomFormat[], output = ''): string {
  if (formats.length > 1) return join(output, SBOM_FILE_NAMES[format]);
  return output === '' || /[/\\]$/.test(output) ? join(output, 'sbom.json') : output;
}
