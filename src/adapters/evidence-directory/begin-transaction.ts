import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { COMMIT_FILE, pendingName } from '../../evidence/evidence-set.js';
import type { Sha256 } from '../../model/digest.js';
import type { EvidenceTransaction, EvidenceWriter } from '../../ports/evidence-store.js';
import { type CommitRecord, parseCommitRecord, renderCommitRecord } from './commit-record.js';
import { isPresent, removeIfPresent, renameIfPresent, syncDirectory, writeAll, writing } from './disk.js';
import { takeLock } from './lock.js';

/**
 * Starts a new evidence set. Its files are written under pending names; the rename of the commit record
 * is the instant at which readers see the new set; then the files take their final names.
 * @source trust model, section 3 (atomicity) @throws locked, write_failed
 */
export function beginTransaction(directory: string): EvidenceTransaction {
  const lock = writing(directory, () => {
    mkdirSync(directory, { recursive: true });
    return takeLock(directory);
  });
  const created: string[] = [];
  let open = true;
  const end = (): void => {
    open = false;
    lock.release();
  };
  try {
    writing(directory, () => recover(directory));
  } catch (error) {
    end();
    throw error;
  }
  const create = (name: string): EvidenceWriter => {
    created.push(name);
    return createWriter(join(directory, pendingName(name)));
  };
  return {
    create,
    put: (name, content) => {
      const writer = create(name);
      writer.write(Buffer.from(content));
      return writer.close();
    },
    commit: (remove = []) => {
      lock.assertHeld();
      const record: CommitRecord = { version: 1, files: created, remove: remove.filter((name) => !created.includes(name)) };
      writing(directory, () => {
        commit(directory, record);
        finish(directory, record);
      });
      end();
    },
    abort: () => {
      if (!open) return;
      // Past the commit point the pending files are the new set: the next run, or any reader, completes it.
      if (!isPresent(join(directory, COMMIT_FILE))) for (const name of created) removeIfPresent(join(directory, pendingName(name)));
      end();
    },
  };
}

/** Completes a commit that a killed run began, and removes what an unfinished run left. */
function recover(directory: string): void {
  if (isPresent(join(directory, COMMIT_FILE))) finish(directory, parseCommitRecord(readFileSync(join(directory, COMMIT_FILE)), directory));
  for (const name of readdirSync(directory).filter((each) => each.startsWith(pendingName('')))) removeIfPresent(join(directory, name));
}

function commit(directory: string, record: CommitRecord): void {
  const writer = createWriter(join(directory, pendingName(COMMIT_FILE)));
  writer.write(Buffer.from(renderCommitRecord(record)));
  writer.close();
  syncDirectory(directory);
  renameSync(join(directory, pendingName(COMMIT_FILE)), join(directory, COMMIT_FILE));
  syncDirectory(directory);
}

/** Every step may have been done before by a run that was killed in the middle. */
function finish(directory: string, record: CommitRecord): void {
  for (const name of record.files) renameIfPresent(directory, pendingName(name), name);
  for (const name of record.remove) removeIfPresent(join(directory, name));
  syncDirectory(directory);
  removeIfPresent(join(directory, COMMIT_FILE));
  syncDirectory(directory);
}

function createWriter(path: string): EvidenceWriter {
  const fd = writing(path, () => openSync(path, 'wx', 0o644));
  const hash: Hash = createHash('sha256');
  let sizeBytes = 0;
  const failed = (error: unknown): never => {
    closeSync(fd);
    throw error;
  };
  const step = <T>(action: () => T): T => {
    try {
      return writing(path, action);
    } catch (error) {
      return failed(error);
    }
  };
  return {
    write: (bytes) => {
      step(() => writeAll(fd, bytes));
      hash.update(bytes);
      sizeBytes += bytes.length;
    },
    close: () => {
      step(() => fsyncSync(fd));
      closeSync(fd);
      return { digest: hash.digest('hex') as Sha256, sizeBytes };
    },
  };
}
