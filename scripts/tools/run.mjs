import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const WINDOWS = process.platform === 'win32';

/** The name of a program's file. */
export const programFile = (name) => (WINDOWS ? `${name}.exe` : name);

/** Runs a program; the result has its output, or why it failed. Never throws. */
export function run(program, args, options = {}) {
  return new Promise((done) => {
    execFile(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 20 * 60_000, ...options }, (error, stdout, stderr) => {
      done({ ok: error === null, stdout, why: error === null ? '' : lastLines(stderr) || error.message });
    });
  });
}

/** Every file of that name in the folders of PATH and in some more. */
export function findAll(name, more = []) {
  const folders = [...more, ...(process.env.PATH ?? '').split(delimiter)].filter((folder) => folder !== '');
  return [...new Set(folders.map((folder) => join(folder, programFile(name))))].filter((file) => existsSync(file));
}

/** Makes a program known under a name in .tools/bin. */
export function link(target, file) {
  rmSync(file, { force: true });
  if (WINDOWS) copyFileSync(target, file);
  else symlinkSync(target, file);
}

function lastLines(text) {
  return text.trim().split('\n').slice(-3).join(' · ').slice(0, 400);
}
