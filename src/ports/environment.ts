/** The process's surroundings, read once at the edge and handed in. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The command line after the program's name; may hold what must not be printed. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly duriVersion: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | (string & {});
  readonly arch: string;
  readonly nodeVersion: string;
  readonly cores: number;
  /** The account that this process runs as; undefined where the platform has none. */
  readonly userId: number | undefined;
}
