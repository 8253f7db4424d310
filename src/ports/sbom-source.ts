/** The two formats of `sbom.json`. @source design, section 2 */
export type SbomFormat = 'spdx-json' | 'cyclonedx-json';

/** An SBOM as its tool wrote it. */
export interface RawSbom {
  readonly format: SbomFormat;
  readonly content: Uint8Array;
}

export interface SbomTool {
  readonly name: 'syft' | 'duri-embedded';
  readonly version: string;
  /** SHA-256 of the program that ran, as hex; undefined for the embedded generator, which is DuRi itself, and in `probe` for a Syft that is not installed yet. */
  readonly digest: string | undefined;
}

export interface SbomResult {
  readonly tool: SbomTool;
  readonly documents: readonly RawSbom[];
  /** What the tool saw and left out, as sentences for the user. */
  readonly notes: readonly string[];
}

export interface SbomRequest {
  /** The release directory. */
  readonly directory: string;
  readonly formats: readonly SbomFormat[];
  /** A Syft that the user names; it must exist. */
  readonly syftPath: string | undefined;
  /** A release of Syft to install when none is at hand; undefined never downloads. */
  readonly syftVersion: string | undefined;
}

/** Finds the components of a release: Syft where there is one, else the embedded generator. */
export interface SbomSource {
  /** @throws tool_failed, tool_missing, tool_timeout, tool_unverified, download_failed, lock_file_invalid, tree_unreadable */
  generate(request: SbomRequest): Promise<SbomResult>;
  /** Which tool `generate` would use, without running it. */
  probe(request: Pick<SbomRequest, 'syftPath' | 'syftVersion'>): Promise<SbomTool>;
}
