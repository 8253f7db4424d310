import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { ProgramAccount } from '../model/program.js';
import type { Ports } from '../ports/index.js';
import type { Writer } from '../ports/write-access.js';

export interface ProgramUser {
  /** Undefined where the program runs as the account of this process. */
  readonly account: ProgramAccount | undefined;
  readonly writer: Writer;
}

/** Who runs the program: `NAME` or `UID:GID` of `--user`, else the account of this process. @throws input_invalid */
export function programUser({ environment, hostFiles }: Pick<Ports, 'environment' | 'hostFiles'>, named: string | undefined): ProgramUser {
  if (named === undefined) return { account: undefined, writer: { userId: environment.userId ?? -1, groupIds: [], here: true } };
  if (environment.userId !== 0)
    throw new IntegrityError(
      'input_invalid',
      '--user needs DuRi to run as root',
      {},
      { hint: 'Start it as root, or leave --user out: then the program runs as you.' },
    );
  const account = accountOf(hostFiles, named);
  if (account === undefined)
    throw new IntegrityError(
      'input_invalid',
      `--user is "${printable(named.slice(0, 80))}"; expected the name of an account of this host, or UID:GID such as 1000:1000`,
    );
  return { account, writer: { ...account, here: false } };
}

function accountOf(hostFiles: Ports['hostFiles'], named: string): ProgramAccount | undefined {
  const numbers = /^(\d{1,10}):(\d{1,10})$/.exec(named);
  if (numbers !== null) return { userId: Number(numbers[1]), groupIds: [Number(numbers[2])] };
  const account = hostFiles.account(named);
  return account === undefined ? undefined : { userId: account.id, groupIds: account.groupIds };
}
