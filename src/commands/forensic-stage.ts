import { join } from 'node:path';
import { BUNDLE_MANIFEST, BUNDLE_SIGNATURE, bundleStatement, type BundleFile, type BundleSubject, bundleTar, renderManifest } from '../forensics/bundle.js';
import { compress } from '../archive/compression.js';
import { inBlocks } from '../archive/tar/in-blocks.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import type { BytePath } from '../model/path.js';
import type { PieceWriter, WrittenFile } from '../ports/archive-files.js';
import type { Ports } from '../ports/index.js';
import { signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';

/** A file that is being added; it belongs to the bundle once it was kept. */
export interface StagedFile {
  write(bytes: Uint8Array): void;
  keep(): WrittenFile;
  drop(): void;
}

/** The files of a bundle while they are gathered, in a private folder, and what could not be gathered. */
export class ForensicStage {
  /** Sentences about what could not be looked at. */
  readonly notSeen: string[] = [];
  readonly #files: BundleFile[] = [];
  readonly #folder: ReturnType<Ports['archiveFiles']['temporaryFolder']>;
  #count = 0;

  constructor(private readonly ports: Pick<Ports, 'archiveFiles'>) {
    this.#folder = ports.archiveFiles.temporaryFolder();
  }

  begin(path: string): StagedFile {
    const place = join(this.#folder.path, String((this.#count += 1)));
    const writer: PieceWriter = this.ports.archiveFiles.begin(place);
    return {
      write: (bytes) => writer.write(bytes),
      keep: () => {
        const written = writer.commit();
        this.#files.push({ path: path as BytePath, ...written, content: () => this.ports.archiveFiles.pieces(place) });
        return written;
      },
      drop: () => writer.abort(),
    };
  }

  /** @param path as raw bytes */
  text(path: string, content: string | Uint8Array): Sha256 {
    const file = this.begin(path);
    file.write(typeof content === 'string' ? Buffer.from(content) : content);
    return file.keep().digest;
  }

  json(path: string, value: unknown): void {
    this.text(path, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** What fails with an error of ours is a sentence of the bundle, and the rest goes on. */
  async unless<T>(what: string, look: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      this.notSeen.push(`${what}: ${messageOf(error)}`);
      return undefined;
    }
  }

  /** Writes the bundle, whole or not at all, readable by this account alone. @throws write_failed */
  async write(
    to: string,
    about: Omit<BundleSubject, 'notSeen'>,
    signers: readonly Signer[],
  ): Promise<WrittenFile & { readonly manifest: Sha256; readonly files: number }> {
    const subject: BundleSubject = { ...about, notSeen: this.notSeen };
    const manifest = this.text(BUNDLE_MANIFEST, renderManifest(subject, this.#files));
    if (signers.length > 0) this.text(BUNDLE_SIGNATURE, signStatement(bundleStatement(manifest, subject), signers).content);
    const tar = inBlocks(bundleTar(this.#files, about.at));
    const written = await this.ports.archiveFiles.write(to, compress(tar, 'gzip'), { mode: 0o600 });
    return { ...written, manifest, files: this.#files.length };
  }

  remove(): void {
    this.#folder.remove();
  }
}
