/** Where every command takes the evidence directory and the policy, so that they are named alike everywhere. */
export const evidenceInput = { flag: 'evidence', action: 'evidence-path' } as const;
export const configInput = { flag: 'config', action: 'config-file' } as const;
