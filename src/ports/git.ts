/** Facts of a git repository. Configuration of user and system is not read; nothing of the repository is run. */
export interface Git {
  /** Does a repository hold this directory? */
  isRepository(directory: string): boolean;
  /**
   * The commit that HEAD points to and whether tracked files differ from it; undefined outside a repository and before its
   * first commit. Untracked files do not count, as in `git describe --dirty`: sealing into the work tree must not change
   * what the next seal says. `remoteUrl` is that of `origin`, without credentials. @throws git_unavailable
   */
  head(
    directory: string,
  ): Promise<{ readonly commit: string; readonly ref: string | undefined; readonly dirty: boolean; readonly remoteUrl: string | undefined } | undefined>;
  /** The commit that a ref names, or undefined when it is not here. @throws base_invalid for what is no ref, such as an option; git_unavailable */
  resolve(directory: string, ref: string): Promise<string | undefined>;
  /** A regular file at a commit, its path relative to `directory`, or undefined when that commit has no such file. @throws git_unavailable when it cannot tell; input_invalid when larger than `maxBytes` */
  show(directory: string, commit: string, path: string, maxBytes: number): Promise<Uint8Array | undefined>;
}
