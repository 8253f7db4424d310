/** Stands in a template for a value that is not to be committed: nothing, CHANGE_ME, or a reference. */
export const PLACEHOLDER = '^(|CHANGE_ME[A-Z0-9_]*|\\$\\{[A-Z_][A-Z0-9_]*\\})$';

const PLACEHOLDER_TEXT = new RegExp(PLACEHOLDER);
const SECRET_KEY = /SECRET|TOKEN|PASS|KEY|WEBHOOK|CREDENTIAL|DSN|COOKIE|SALT|PRIVATE/i;

export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER_TEXT.test(value);
}

/** A value as an observation may show it: that of a key whose name says secret, and a password in a URL, never. */
export function shownValue(key: string, value: string): string {
  if (SECRET_KEY.test(key)) return '***';
  const open = value.replace(/:\/\/[^/@\s]*@/g, '://***@');
  return open.length <= 100 ? open : `${open.slice(0, 100)}…`;
}
