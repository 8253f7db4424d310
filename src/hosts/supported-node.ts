const OLDEST = [20, 12] as const;

/** Ends the process with a sentence instead of a stack trace where Node is too old for this program. */
export function requireSupportedNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  process.stderr.write(`error: DuRi needs Node.js ${OLDEST.join('.')} or newer, this is ${version}\n  hint: install a newer Node.js\n`);
  process.exit(2);
}
