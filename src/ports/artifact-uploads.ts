/** A workflow artifact as its upload reported it. */
export interface UploadedArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** Digest of what is stored (a zip file, or with `asIs` the file itself), as lower-case hex; undefined where the platform gave none. */
  readonly digest: string | undefined;
}

/** Uploads of workflow artifacts. They exist only inside an action's step: the token for them reaches no `run:` step. */
export interface ArtifactUploads {
  /** @throws write_failed, forge_unavailable; artifact_exists when this run has one of that name */
  upload(request: {
    readonly name: string;
    readonly root: string;
    readonly files: readonly string[];
    readonly retentionDays: number;
    /** Stores the one file itself instead of a zip file with it; its name must be the artifact's. */
    readonly asIs?: boolean;
  }): Promise<UploadedArtifact>;
}
