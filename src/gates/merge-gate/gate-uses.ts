/** What a `uses:` means for the gate: a step that is the gate, or a job that calls the workflow that has it. */
const STEP = /^[^/@\s]+\/duri(?:\/actions\/(?:gate|decide))?@\S+$/i;
const SIBLING = /^[.$](?:\/[^@\s]+)*\/actions\/(?:gate|decide)\/?$/;
const ITSELF = /^[.$]\/?$/;
const WORKFLOW = /^[^/@\s]+\/duri\/\.github\/workflows\/gate\.ya?ml@\S+$/i;

/** Is this step DuRi's gate: the action at the root, `gate` or `decide`, from DuRi's repository, a mirror of that name, or beside the workflow? */
export function isGateStep(uses: unknown, inDuri: boolean): boolean {
  return typeof uses === 'string' && (STEP.test(uses) || SIBLING.test(uses) || (inDuri && ITSELF.test(uses)));
}

/** Is this job a call of DuRi's reusable gate? */
export function callsGate(uses: unknown): boolean {
  return typeof uses === 'string' && WORKFLOW.test(uses);
}

/** The file of this repository that a job calls as a workflow, such as `.github/workflows/gate.yml`. */
export function localWorkflow(uses: unknown): string | undefined {
  return typeof uses === 'string' ? /^[.$]\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/.exec(uses)?.[1] : undefined;
}
