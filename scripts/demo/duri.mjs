import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the committed CLI as any shell would, and gives its exit code, the JSON object and what it said. */
export async function duri(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DURI_') && name !== 'SOURCE_DATE_EPOCH'));
  const child = spawn(process.execPath, [CLI, ...args, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  try {
    return { exitCode, stderr, ...JSON.parse(stdout) };
  } catch {
    throw new Error(`duri ${args.join(' ')} gave exit code ${exitCode} and no JSON:\n${stdout}${stderr}`);
  }
}

/** Like `duri`, where anything but success ends the demo. */
export async function must(...args) {
  const result = await duri(...args);
  if (result.exitCode !== 0) throw new Error(`duri ${args.join(' ')} gave exit code ${result.exitCode}:\n${result.stderr}${JSON.stringify(result, null, 2)}`);
  return result;
}

async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
