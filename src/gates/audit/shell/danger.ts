import type { Script, CommandFact, Run } from './script.js';

/** Something dangerous, and where. */
export interface Danger {
  readonly at: number;
  readonly says: string;
  readonly fix: string;
  /** It cannot be told whether it is. */
  readonly unsure?: boolean;
}

/** A dangerous form by its name in `duri.yml`. */
export type DangerRule = (script: Script) => Danger[];

/** A rule that looks at one command at a time, in each way that it was met. */
export function onEach(look: (run: Run, fact: CommandFact, script: Script) => Omit<Danger, 'at'> | undefined): DangerRule {
  return (script) =>
    script.facts.flatMap((fact) => {
      for (const run of fact.runs) {
        const danger = look(run, fact, script);
        if (danger !== undefined) return [{ at: fact.at, ...danger }];
      }
      return [];
    });
}

/** Names of variables that hold secrets, not the paths of files that do. */
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?)(?:_|$)/i;
const NO_SECRET = /_(?:FILE|PATH|DIR|NAME|LENGTH|TTL|ID|COUNT|TIMEOUT)$|^(?:OLD)?PWD$/i;

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !NO_SECRET.test(name);
}

/** Names of secrets whose values a text would hold. */
export function secretsIn(text: string): string[] {
  return [...text.matchAll(/\uFFFC([^;]*);/g)].flatMap(([, name = '']) =>
    [...name.matchAll(/[A-Za-z_]\w*/g)].flatMap(([word]) => (isSecretName(word) ? [word] : [])),
  );
}

/** Text of a node, as it is written. */
export function written(script: Script, { pos, end }: { readonly pos: number; readonly end: number }): string {
  return script.shell.text.slice(pos, end);
}
