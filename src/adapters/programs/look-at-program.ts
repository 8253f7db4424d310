import { accessSync, closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ProgramFacts } from '../../ports/programs.js';

/** As much of a first line as Linux looks at. @source linux/binfmts.h, BINPRM_BUF_SIZE */
const HEAD_BYTES = 256;

/** What would happen to this file if it were executed; undefined when there is no such regular file. */
export function lookAtProgram(path: string): ProgramFacts | undefined {
  const executable = mayExecute(path);
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return existsSync(path) ? { kind: 'foreign', executable } : undefined; // one may execute what one may not read
  }
  try {
    if (!fstatSync(fd).isFile()) return undefined;
    const head = readAt(fd, 0, HEAD_BYTES);
    if (head.toString('latin1', 0, 2) === '#!') return { kind: 'script', executable, ...firstLine(head) };
    return { kind: isOwnBinary(fd, head) ? 'binary' : isBinary(head) ? 'foreign' : 'other', executable };
  } finally {
    closeSync(fd);
  }
}

function mayExecute(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Of `#! interpreter argument` everything behind the interpreter is one argument. @source execve(2) */
function firstLine(head: Buffer): Pick<ProgramFacts, 'interpreter' | 'interpreterArgument'> {
  const line = head.toString('utf8', 2).split('\n', 1)[0] ?? '';
  const [, interpreter, argument = ''] = /^[ \t]*([^ \t]+)[ \t]*(.*?)[ \t]*$/s.exec(line) ?? [];
  if (interpreter === undefined) return {};
  return { interpreter, ...(argument === '' ? {} : { interpreterArgument: argument }) };
}

/** Does the system start it as it started this process: the same kind of binary, for the same machine, with a loader that is there? */
function isOwnBinary(fd: number, head: Buffer): boolean {
  const own = headOf(process.execPath);
  if (!isElf(own)) return head.subarray(0, 4).equals(own.subarray(0, 4)); // Mach-O: magic number, which tells the machine's word size
  // Class and byte order, then the machine.
  if (!isElf(head) || !head.subarray(4, 6).equals(own.subarray(4, 6)) || !head.subarray(18, 20).equals(own.subarray(18, 20))) return false;
  const loader = loaderOf(fd, head);
  return loader === undefined || existsSync(loader);
}

/** ELF, Mach-O of either word size and byte order, or one for several machines. */
function isBinary(head: Buffer): boolean {
  return isElf(head) || (head.length >= 4 && ['cffaedfe', 'cefaedfe', 'feedfacf', 'feedface', 'cafebabe'].includes(head.toString('hex', 0, 4)));
}

function isElf(head: Buffer): boolean {
  return head.length >= 64 && head.toString('latin1', 0, 4) === '\x7fELF';
}

const PROGRAM_HEADER_INTERPRETER = 3;

/** The dynamic loader that a 64-bit little-endian ELF file asks for. @source elf(5) */
function loaderOf(fd: number, head: Buffer): string | undefined {
  if (head[4] !== 2 || head[5] !== 1) return undefined;
  const [offset, size, count] = [Number(head.readBigUInt64LE(32)), head.readUInt16LE(54), head.readUInt16LE(56)];
  for (let index = 0; index < count; index += 1) {
    const header = readAt(fd, offset + index * size, 56);
    if (header.length < 56 || header.readUInt32LE(0) !== PROGRAM_HEADER_INTERPRETER) continue;
    const text = readAt(fd, Number(header.readBigUInt64LE(8)), Math.min(Number(header.readBigUInt64LE(32)), 4096));
    return text.toString('utf8').replace(/\0.*$/s, '');
  }
  return undefined;
}

function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(fd, buffer, 0, length, position));
}

function headOf(path: string): Buffer {
  const fd = openSync(path, 'r');
  try {
    return readAt(fd, 0, HEAD_BYTES);
  } finally {
    closeSync(fd);
  }
}
