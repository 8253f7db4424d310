import { COMMANDS } from '../../src/commands/index.js';
import type { Command } from '../../src/inputs/command.js';

/** Every command. One after the other: jest's module linker cannot load two that share a module at the same time. */
export async function loadCommands(): Promise<Command[]> {
  const commands: Command[] = [];
  for (const entry of COMMANDS) commands.push((await entry.load()) as Command);
  return commands;
}
