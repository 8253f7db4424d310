import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodeProbes } from '../../src/adapters/probes/index.js';
import { systemClock } from '../../src/adapters/system-clock.js';
import type { CheckRun } from '../../src/gates/checks/check-result.js';
import { type Observation } from '../../src/gates/checks/observation.js';
import type { Variables, VariableValue } from '../../src/gates/checks/variables.js';
import { type ReadCase } from '../../src/gates/uat/read-case.js';
import { requireCases } from '../../src/gates/uat/read-suite.js';
import { type CaseSurroundings, runCase } from '../../src/gates/uat/run-case.js';
import { openSink } from '../../src/gates/uat/sink.js';
import type { Target } from '../../src/gates/uat/step-kind.js';
import type { UatSuite } from '../../src/gates/uat/suite.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import { Secret } from '../../src/model/secret.js';
import type { Ports } from '../../src/ports/index.js';
import type { ReceivedRequest, ScriptedAnswer } from '../../src/ports/probes.js';
import { recordingLog } from './doubles.js';
import { projectRoot } from './project.js';

/** Real ports of this process, with the real clock. */
export function uatPorts(cwd = projectRoot): Ports {
  const entry = { hashWorkerUrl: new URL(`file://${projectRoot}/build/src/adapters/tree/hash-worker-entry.js`), version: '0.0.0' };
  const environment = { ...nodeEnvironment('0.0.0'), cwd, variables: { PATH: process.env['PATH'] ?? '' } };
  return { ...nodePorts(recordingLog(), entry, { environment }), clock: systemClock };
}

export interface TestTarget {
  /** Runs one case against the server. */
  run(written: Readonly<Record<string, unknown>>, over?: Partial<CaseSurroundings>): Promise<CheckRun>;
  readonly requests: () => readonly ReceivedRequest[];
  readonly sinkUrl: string;
  close(): Promise<void>;
}

export interface TestTargetOptions {
  readonly answer: (request: ReceivedRequest, count: number) => ScriptedAnswer;
  readonly values?: Readonly<Record<string, VariableValue>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly target?: Partial<Target>;
}

/** A real server on loopback and what runs cases against it. */
export async function testTarget({ answer, values = {}, secrets = {}, target = {} }: TestTargetOptions): Promise<TestTarget> {
  const ports = uatPorts();
  const listener = await nodeProbes.listen({ answer, echo: true });
  const sink = await openSink(ports, undefined);
  const sinkUrl = `http://127.0.0.1:${sink.port}`;
  const variables: Variables = {
    values: new Map<string, VariableValue>([...Object.entries(values), ['uat_sink_url', sinkUrl]]),
    secrets: new Map(Object.entries(secrets).map(([name, text]) => [name, new Secret(Buffer.from(text))])),
  };
  return {
    requests: () => listener.received(),
    sinkUrl,
    run: (written, over = {}) =>
      runCase(
        {
          ports,
          target: { baseUrl: `http://127.0.0.1:${listener.port}`, rehearsed: true, sink, ...target },
          root: projectRoot,
          variables,
          allowHosts: [],
          timeoutMs: 10_000,
          interrupted: new AbortController().signal,
          ...over,
        },
        oneCase({ id: 'T-1', ...written }, variables),
      ),
    close: async () => {
      await listener.close();
      await sink.close();
    },
  };
}

/** A case as the engine reads it. @throws policy_invalid */
export function oneCase(written: Readonly<Record<string, unknown>>, variables: Variables = NO_VARIABLES): ReadCase {
  const [one] = requireCases(suiteWith([written], variables));
  if (one === undefined) throw new Error('no case');
  return one;
}

const NO_VARIABLES: Variables = { values: new Map(), secrets: new Map() };

/** A suite of cases as they are written. */
export function suiteWith(written: readonly Readonly<Record<string, unknown>>[], variables: Variables = NO_VARIABLES, over: Partial<UatSuite> = {}): UatSuite {
  const cases = written.map((one) => ({ id: String(one['id']), title: 'a case', category: 'C', severity: 'high' as const, written: one }));
  return { cases, variables, target: undefined, rehearsal: {}, allowHosts: [], timeoutSeconds: 60, expected: undefined, ...over };
}

/** Observations that are no pass, as `outcome subject message`. */
export function complaintsOf({ observations }: { readonly observations: readonly Observation[] }): string[] {
  return observations.flatMap(({ outcome, subject, message }) => (outcome === 'pass' ? [] : [`${outcome} ${subject} ${message}`]));
}
