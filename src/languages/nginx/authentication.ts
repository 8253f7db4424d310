import type { Directive } from './directive.js';
import { effective, inherited, outward, type Scope } from './scopes.js';

/** Is a password asked for in a scope? */
export type Authentication =
  | { readonly asked: true; readonly realm: Directive; readonly users: Directive }
  /** `because` is a sentence without subject; `directive` is what says so, where one does. */
  | { readonly asked: false; readonly because: string; readonly directive: Directive | undefined; readonly off: boolean };

/** How nginx decides on `auth_basic`: realm and file are inherited apart, and without both nobody is asked. @source ngx_http_auth_basic_module.c */
export function authenticationOf(at: Scope): Authentication {
  const no = (because: string, directive?: Directive, off = false): Authentication => ({ asked: false, because, directive, off });
  const realm = effective(at, 'auth_basic');
  if (realm === undefined) return no('has no auth_basic');
  if (realm.args[0] === 'off') return no('has auth_basic off', realm, true);
  if (realm.args[0]?.includes('$') === true) return no(`has auth_basic ${realm.args[0]}: a variable that is "off" opens it`, realm);
  const users = effective(at, 'auth_basic_user_file');
  if (users === undefined) return no('has auth_basic without auth_basic_user_file, which asks nobody', realm);
  const satisfy = effective(at, 'satisfy');
  if (satisfy?.args[0] === 'any') {
    const other = [
      ...(inherited(at, 'allow')?.directives ?? []),
      ...(inherited(at, 'auth_request')?.directives ?? []),
      ...(inherited(at, 'auth_jwt')?.directives ?? []),
    ][0];
    if (other !== undefined) return no(`has satisfy any: ${other.name} ${other.args.join(' ')} lets in without a password`, satisfy);
  }
  return { asked: true, realm, users };
}

/** Does nobody get in: `deny all` with no `allow` before it, and `satisfy all`? */
export function isClosed(at: Scope): boolean {
  if (effective(at, 'satisfy')?.args[0] === 'any') return false;
  for (const scope of outward(at)) {
    const [first] = scope.own.filter(({ name }) => name === 'allow' || name === 'deny');
    if (first !== undefined) return first.name === 'deny' && first.args[0] === 'all';
  }
  return false;
}
