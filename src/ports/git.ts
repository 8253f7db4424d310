import type { Secret } from '../model/secret.js';

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
  /** Paths of the regular files at a commit that `matches` says yes to, sorted, from the top of the work tree. @throws git_unavailable */
  list(directory: string, commit: string, matches: (path: string) => boolean): Promise<readonly string[]>;
  /**
   * Says whether a commit has a regular file of these very bytes at a path, from the top of the work tree. It looks at the tree once and
   * compares by the ids that git has for contents, so that thousands of files cost one run of git. @throws git_unavailable
   */
  contents(directory: string, commit: string): Promise<(path: string, bytes: Uint8Array) => boolean>;
  /** Is the history here cut off? */
  isShallow(directory: string): Promise<boolean>;
  /** Every tag here with the commit that it names. @throws git_unavailable */
  tags(directory: string): Promise<readonly { readonly name: string; readonly commit: string }[]>;
  /** Where `directory` lies in the work tree, as `sub/folder/`; empty at its top. @throws git_unavailable */
  prefix(directory: string): Promise<string>;
  /**
   * Makes a commit readable here that a shallow clone lacks: fetched by its id into a repository of its own, which is gone when
   * the process ends. Nothing in the clone changes, and none of its configuration is used. Undefined when that worked, else why not.
   */
  fetchCommit(directory: string, commit: string, from: { readonly url: string; readonly authorization: Secret | undefined }): Promise<string | undefined>;
}
