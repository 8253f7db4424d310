import { join, resolve } from 'node:path';
import { readKeyring } from '../../keys/keyring-file.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { loadPolicy, POLICY_FILE } from '../../policy/load-policy.js';
import { keyringPathOf } from '../../policy/policy.js';
import type { Ports } from '../../ports/index.js';
import { type Diagnosis, type Patient, problem, problemOf } from './check.js';
import { DOCTOR_CHECKS } from './checks/index.js';

export interface Examined extends Diagnosis {
  readonly id: string;
  readonly title: string;
}

export interface ExamineRequest {
  readonly directory: string;
  readonly evidence: string;
  readonly runtime: string;
  readonly config: string | undefined;
  readonly keyring: string | undefined;
  /** Nothing is asked over the network. */
  readonly offline: boolean;
}

/** The ring that `duri keys new` makes, unless told otherwise. */
const USUAL_RING = 'duri.keyring.json';

/** Looks at this machine and repository, check by check. What one check cannot look at does not hide the others. */
export async function examine(ports: Ports, request: ExamineRequest): Promise<Examined[]> {
  const patient = await readPatient(ports, request);
  const examined: Examined[] = [];
  for (const check of DOCTOR_CHECKS) examined.push({ id: check.id, title: check.title, ...(await diagnose(check, patient)) });
  return examined;
}

async function diagnose(check: (typeof DOCTOR_CHECKS)[number], patient: Patient): Promise<Diagnosis> {
  try {
    return check.judge(await check.collect(patient));
  } catch (error) {
    return error instanceof IntegrityError ? problemOf(error) : problem(`could not be looked at: ${messageOf(error)}`, 'Please report it.');
  }
}

async function readPatient(ports: Ports, { directory, evidence, runtime, config, keyring, offline }: ExamineRequest): Promise<Patient> {
  const policy = await readPolicyOf(ports, directory, config);
  const named = keyring ?? ('loaded' in policy ? keyringPathOf(policy.loaded) : undefined);
  const usual = join(directory, USUAL_RING);
  const ringPath = named ?? (ports.files.exists(usual) ? usual : undefined);
  const ring = ringPath === undefined ? undefined : readRing(ports, resolve(ports.environment.cwd, ringPath));
  return { ports, directory, evidence, runtime, offline, at: ports.clock.now(), policy, ring };
}

/** The policy that is named, else the repository's, else the one that a verifier on this machine would take. */
async function readPolicyOf(ports: Ports, directory: string, config: string | undefined): Promise<Patient['policy']> {
  const here = join(directory, POLICY_FILE);
  try {
    return { loaded: await loadPolicy(ports, { config: config ?? (ports.files.exists(here) ? here : undefined), mode: 'verifier' }) };
  } catch (error) {
    if (error instanceof IntegrityError) return { error };
    throw error;
  }
}

function readRing({ files }: Ports, path: string): NonNullable<Patient['ring']> {
  try {
    return { path, content: readKeyring(files, path) };
  } catch (error) {
    if (error instanceof IntegrityError) return { path, content: error };
    throw error;
  }
}
