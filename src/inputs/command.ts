import type { CommandResult } from '../model/report.js';
import type { Ports } from '../ports/index.js';
import type { Inputs, Values } from './input.js';

/** A use case: what it is called, what it takes, what it gives. CLI verb, help, action and their tables follow from it. */
export interface Command<I extends Inputs = Inputs> {
  /** The verb, with its sub-verb after a space: `seal`, `keys new`. */
  readonly name: string;
  /** One line, for lists. */
  readonly summary: string;
  /** What it does and what it promises, for its own help page. */
  readonly description: string;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  readonly inputs: I;
  /** Outputs of the action: name and meaning. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The action of this verb; undefined when there is none. */
  readonly action: ActionOfCommand | undefined;
  run(ports: Ports, values: Values<I>): Promise<CommandResult>;
}

/** How a verb becomes an action. */
export interface ActionOfCommand {
  readonly name: string;
  readonly icon: string;
  /** Without these it cannot do its work; they are checked before it starts. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  /** What more it can do with others, for its README: permission and what for. */
  readonly alsoUses?: readonly { readonly scope: string; readonly level: 'read' | 'write'; readonly for: string }[];
  /** Values of inputs that the action does not offer, by the input's key. */
  readonly presets?: Readonly<Record<string, string>>;
}

/** Declares a command; only there to infer the types of its values. */
export function command<const I extends Inputs>(definition: Command<I>): Command<I> {
  return definition;
}

/** A line of the list of commands: enough for help; the rest is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  // Values are contravariant in run(), so a list of different commands needs the widest form.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  load(): Promise<Command<any>>;
}
