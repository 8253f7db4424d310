import { IntegrityError } from '../model/errors.js';
import { sha256 } from '../model/digest.js';
import type { SbomFormat } from '../ports/sbom-source.js';
import { describeProblems } from '../shape/parsed.js';
import { countComponents } from './components.js';
import { parseSbom, type SbomDocument } from './document.js';
import type { SbomFile } from './normalise.js';
import { checkSbom } from './validate.js';

interface StatedTool {
  readonly name: string;
  readonly version: string;
  readonly digest: undefined;
}

/** An SBOM that was made elsewhere: validated, and kept byte by byte, so that what others say of its digest stays true. @throws sbom_invalid */
export function readGivenSbom(content: Uint8Array, name: string): { readonly document: SbomFile; readonly tool: StatedTool } {
  const format = formatOf(content);
  const parsed = parseSbom(content, format);
  const problems = parsed.ok ? checkSbom(parsed.value) : parsed.problems;
  if (!parsed.ok || problems.length > 0)
    throw new IntegrityError('sbom_invalid', `${name} is no valid ${format}: ${describeProblems(problems.slice(0, 5))}`, { name, format });
  return {
    document: { format, content, components: countComponents(parsed.value), rawDigest: sha256(content), document: parsed.value },
    tool: statedTool(parsed.value),
  };
}

/** The format that a text claims; SPDX when it claims none, whose checks then say what is missing. */
function formatOf(content: Uint8Array): SbomFormat {
  return /"bomFormat"\s*:\s*"CycloneDX"/.test(Buffer.from(content).toString('latin1')) ? 'cyclonedx-json' : 'spdx-json';
}

function statedTool(sbom: SbomDocument): StatedTool {
  const text =
    sbom.format === 'spdx-json'
      ? sbom.document.creationInfo.creators.find((creator) => creator.startsWith('Tool:'))?.replace(/^Tool: ?/, '')
      : cyclonedxTool(sbom.document);
  const [, name = text ?? 'unknown', version = 'unknown'] = /^(.+)-v?(\d[^-]*(?:-.*)?)$/.exec(text?.slice(0, 200) ?? '') ?? [];
  return { name, version, digest: undefined };
}

function cyclonedxTool({ metadata }: Extract<SbomDocument, { format: 'cyclonedx-json' }>['document']): string | undefined {
  const tools = Array.isArray(metadata?.tools) ? metadata.tools : metadata?.tools?.components;
  const [first] = tools ?? [];
  return first === undefined ? undefined : [first['name'], first['version']].filter((part) => typeof part === 'string' && part !== '').join('-');
}
