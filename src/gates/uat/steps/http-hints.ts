/** What such a status usually means behind nginx with basic auth, where it is not the one expected. Measured with nginx 1.22. */
const HINTS: Readonly<Record<number, string>> = {
  200: 'If a password was expected: auth_basic is off here, or satisfy any lets everybody in.',
  401: 'If the right password was sent: the user is not in the auth_basic_user_file, or has another password there.',
  403: 'nginx answers 403 to the right password when auth_basic_user_file is not there, though it still answers 401 without one.',
  500: 'nginx answers 500 to any password when its workers cannot read auth_basic_user_file (mode 0600, root): 0640 root:www-data.',
  502: 'The service behind the proxy does not answer: it is down, or listens elsewhere than proxy_pass says.',
  504: 'The service behind the proxy answers too late: see proxy_read_timeout.',
};

/** What to look at when this status came unexpectedly; undefined where there is nothing better than the case's own advice. */
export function hintFor(status: number): string | undefined {
  return HINTS[status];
}
