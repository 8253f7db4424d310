import { IntegrityError } from '../../../model/errors.js';
import type { SbomTool } from '../../../ports/sbom-source.js';
import { doctorCheck, note, ok, problemOf } from '../check.js';

/** Which tool would list the components? */
export const syft = doctorCheck({
  id: 'syft',
  title: 'Syft',
  collect: async ({ ports, policy }): Promise<{ readonly tool: SbomTool; readonly path: string | undefined } | IntegrityError> => {
    const syftVersion = 'loaded' in policy ? policy.loaded.policy.sbom.syft_version : undefined;
    try {
      return { tool: await ports.sbom.probe({ syftPath: undefined, syftVersion }), path: ports.processes.find('syft') };
    } catch (error) {
      if (error instanceof IntegrityError) return error;
      throw error;
    }
  },
  judge: (facts) => {
    if (facts instanceof IntegrityError) return problemOf(facts);
    const { tool, path } = facts;
    if (tool.name === 'syft') return ok(`Syft ${tool.version}${path === undefined ? ', to be installed when it is needed' : ` at ${path}`}`);
    return note(
      'no Syft: SBOMs come from the embedded generator, which reads lock files and manifests only',
      'Install Syft, or set `sbom.syft_version` in duri.yml to have it installed.',
    );
  },
});
