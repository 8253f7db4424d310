import type { z } from 'zod';
import type { Redactor } from '../../model/redactor.js';
import type { Ports } from '../../ports/index.js';
import type { ReceivedRequest, ScriptedAnswer } from '../../ports/probes.js';
import type { Observation } from '../checks/observation.js';

/** A webhook's receiver, as long as a suite runs. */
export interface Sink {
  readonly port: number;
  received(): readonly ReceivedRequest[];
  moreThan(count: number, timeoutMs: number, signal?: AbortSignal): Promise<void>;
  /** What it answers from now on, one after the other; after those, and with none, that all is well. */
  script(answers: readonly ScriptedAnswer[]): void;
}

/** What is tested, however it came to run. */
export interface Target {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Does DuRi run it itself, in a folder that is thrown away? */
  readonly rehearsed: boolean;
  readonly sink: Sink;
  /** Certificates to trust beside the system's, PEM. */
  readonly ca?: string;
  /** Where to connect, whatever name the base URL has. */
  readonly connectTo?: { readonly host: string; readonly port: number };
  /** What came through to the service behind the proxy, where DuRi stands in between. */
  upstream?(): readonly ReceivedRequest[];
  /** Restarts the service; undefined where DuRi did not start it. */
  restart?(): Promise<void>;
}

/** What a step works with. */
export interface StepContext {
  readonly ports: Ports;
  readonly target: Target;
  /** The folder that relative paths of commands and files belong to. */
  readonly root: string;
  /** Comes when the case's time is over or the run is interrupted. */
  readonly signal: AbortSignal;
  readonly redact: Redactor;
  /** Hosts that may be asked beside that of the target. */
  readonly allowHosts: readonly string[];
  /** Milliseconds that are left for the case. */
  leftMs(): number;
  /** Runs steps inside this one, such as what sets off a webhook. */
  nested(steps: readonly unknown[]): Promise<readonly Observation[]>;
}

export interface StepResult {
  readonly observations: readonly Observation[];
  /** Values for later steps. */
  readonly captures?: Readonly<Record<string, string>>;
  /** Did it get to see what it looks at? A step that did not proves neither its assertions nor their opposite. */
  readonly reached: boolean;
}

/** A kind of step: a new one is one file beside this and one line in its list. */
export interface StepKind<P = unknown> {
  /** Its key in a case. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: z.ZodType<P>;
  /** How many things it asserts. */
  assertions(parameters: P): number;
  /** Does it run programs of the repository? Then it needs a permit. */
  executes(parameters: P): boolean;
  /** May it be tried again by `eventually`? Not where a second try does something a second time. */
  readonly repeatable: boolean;
  /** Would other cases feel it, or it them? Then its case runs alone. */
  alone?(parameters: P): boolean;
  /** Steps inside its parameters. */
  inner?(parameters: P): readonly unknown[];
  run(context: StepContext, parameters: P): Promise<StepResult>;
}

/** Declares a kind of step; only there to infer the type of its parameters. */
export function stepKind<P>(kind: StepKind<P>): StepKind<P> {
  return kind;
}
