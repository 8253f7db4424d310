import type { Mutation } from '../mutation.js';
import { type Edit, inFile, pathOf, removes } from './edit.js';

/** A fault in the nginx configuration: an edit of its text, which has to change something. */
const fault = (id: string, says: string, change: Edit): Mutation => inFile('nginx_conf', { id: `nginx/${id}`, says, change });

/** Dollar signs stand for themselves here: nginx has variables of its own. */
const replace =
  (pattern: RegExp, by: string | ((...groups: string[]) => string)): Edit =>
  (text) =>
    typeof by === 'string' ? text.replace(pattern, () => by) : text.replace(pattern, (...groups: string[]) => by(...groups));

/** Puts lines at the beginning of a block that is proxied: the first, or the one whose head fits. */
const intoLocation =
  (lines: string, head = String.raw`(?![ \t]*(?:=|@|~))[^{\n]*`): Edit =>
  (text) => {
    const pattern = new RegExp(String.raw`(^[ \t]*location${head}\{)((?:[^{}]|\{[^{}]*\})*?\bproxy_pass\b)`, 'm');
    return text.replace(pattern, (_, open: string, rest: string) => `${open}\n        ${lines}\n${rest}`);
  };

/** Puts lines where the server begins to ask for a password. */
const intoServer =
  (lines: string): Edit =>
  (text) =>
    text.replace(/^([ \t]*)auth_basic[ \t]+"?[^o\s]/m, (match, indent: string) => `${indent}${lines}\n${match}`);

const SERVER = 'server {\n    listen 127.0.0.1:8089;\n    location / {\n        proxy_pass http://127.0.0.1:8501;\n    }\n}\n';

/** Faults of an nginx configuration; `nginx -t` is content with nearly all of them. */
export const nginxMutations: readonly Mutation[] = [
  fault('auth-off', 'turned basic auth off in a proxied location', intoLocation('auth_basic off;')),
  fault('auth-removed', 'removed auth_basic from the server', replace(/^[ \t]*auth_basic[ \t]+(?!off).*;.*$/m, '')),
  fault(
    'auth-server-off',
    'turned basic auth off in the server',
    replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = '') => `${indent}auth_basic off;`),
  ),
  fault(
    'auth-by-variable',
    'made the realm a variable that visitors set',
    replace(/^([ \t]*)auth_basic[ \t]+(?!off).*;/m, (_, indent = '') => `${indent}auth_basic $arg_realm;`),
  ),
  fault('user-file-removed', 'removed auth_basic_user_file, so that nobody is asked', replace(/^[ \t]*auth_basic_user_file.*;.*$/m, '')),
  fault(
    'user-file-missing',
    'named an htpasswd file that nobody makes',
    replace(/(auth_basic_user_file[ \t]+)[^;]+;/, (_, name = '') => `${name}/etc/nginx/.htpasswd_gone;`),
  ),
  fault('satisfy-any', 'let an address range in without password', intoServer('satisfy any; allow 10.0.0.0/8; deny all;')),
  fault(
    'nested-open',
    'added a nested location without password',
    intoLocation('location /open { auth_basic off; proxy_pass http://127.0.0.1:8501; }', String.raw`[ \t]+/[ \t]*`),
  ),
  fault('limit-except-open', 'asked for no password for some methods', intoLocation('limit_except GET { auth_basic off; }')),
  fault(
    'open-path-widened',
    'made the open path a beginning instead of an exact path',
    replace(/location\s+=\s+(\/\S+)/, (_, path = '') => `location ${path}`),
  ),
  fault('second-server', 'added a second server without password', (text) => `${text}\n${SERVER}`),
  fault('error-page-status', 'turned 401 into 200 by an error page', intoServer('error_page 401 =200 /;')),
  fault('header-dropped', 'removed a security header', replace(/^[ \t]*add_header[ \t]+X-Content-Type-Options.*;.*$/m, '')),
  fault(
    'header-without-always',
    'took always from a security header',
    replace(/(add_header[ \t]+X-Frame-Options[ \t]+\S+)[ \t]+always;/, (_, header = '') => `${header};`),
  ),
  fault('header-in-location', 'added a header inside a location, which drops all the others there', intoLocation('add_header X-Extra 1 always;')),
  fault('header-in-if', 'added a header inside an if', intoLocation('if ($request_method = POST) { add_header X-Extra 1 always; }')),
  fault('header-twice', 'added a security header twice', intoServer('add_header X-Frame-Options SAMEORIGIN always;')),
  fault(
    'header-senseless',
    'gave a security header a value that does nothing',
    replace(/(add_header[ \t]+Strict-Transport-Security[ \t]+)"[^"]*"/, (_, header = '') => `${header}"max-age=0"`),
  ),
  fault(
    'policy-open',
    'let scripts come from anywhere',
    replace(/(add_header[ \t]+Content-Security-Policy[ \t]+)"[^"]*"/, (_, header = '') => `${header}"default-src *"`),
  ),
  fault('upgrade-dropped', 'removed the Upgrade header from the websocket', replace(/^[ \t]*proxy_set_header[ \t]+Upgrade.*;.*$/m, '')),
  fault(
    'connection-closed',
    'sent Connection: close to the websocket',
    replace(/(proxy_set_header[ \t]+Connection[ \t]+)\$\w+;/, (_, header = '') => `${header}close;`),
  ),
  fault(
    'map-broken',
    'made the map of Connection say close',
    replace(/(map[ \t]+\$http_upgrade[^}]*default[ \t]+)upgrade;/, (_, map = '') => `${map}close;`),
  ),
  fault(
    'http-1.0',
    'spoke HTTP/1.0 to the backend',
    replace(/(proxy_http_version[ \t]+)1\.1;/g, (_, name = '') => `${name}1.0;`),
  ),
  fault(
    'websocket-timeout',
    'closed quiet websockets after ten seconds',
    replace(/(proxy_read_timeout[ \t]+)(?:\d{3,}s?|\d+h);/, (_, name = '') => `${name}10s;`),
  ),
  fault(
    'upstream-elsewhere',
    'sent requests to another host',
    replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = '', port = '') => `${before}10.9.8.7${port}`),
  ),
  fault(
    'upstream-any-address',
    'sent requests to 0.0.0.0',
    replace(/((?:server|proxy_pass)[ \t]+(?:http:\/\/)?)(?:127\.0\.0\.1|localhost)(:\d+)/, (_, before = '', port = '') => `${before}0.0.0.0${port}`),
  ),
  fault('upstream-variable', 'let the visitor choose the backend', replace(/proxy_pass[ \t]+[^;]+;/, 'proxy_pass http://$http_x_backend;')),
  fault(
    'upstream-backup',
    'added a backup on another host',
    replace(/(upstream[^{]*\{)/, (_, open = '') => `${open}\n    server backup.example:8501 backup;`),
  ),
  fault('server-tokens', 'told the version of nginx', replace(/server_tokens[ \t]+off;/, 'server_tokens on;')),
  fault('authorization-forwarded', 'sent the password on to the application', replace(/^[ \t]*proxy_set_header[ \t]+Authorization.*;.*$/gm, '')),
  fault(
    'set-header-in-location',
    'set a header for the backend inside a location, which drops all the others there',
    intoLocation('proxy_set_header X-Extra 1;', String.raw`[ \t]+/[ \t]*`),
  ),
  fault(
    'host-spoofing',
    'sent the Host of the visitor on',
    replace(/(proxy_set_header[ \t]+Host[ \t]+)[^;]+;/, (_, name = '') => `${name}$http_host;`),
  ),
  fault('alias-traversal', 'added a location with an alias that can be left', intoServer('location /files { alias /srv/dashboard/files/; }')),
  fault('http-splitting', 'put a decoded path into a redirect', intoServer('location /old { return 301 https://dashboard.example$uri; }')),
  fault('files-open', 'served a folder of files without password', intoServer('location /state/ { auth_basic off; alias /srv/dashboard/state/; }')),
  fault('identity-spoofing', 'believed the user name that the visitor wrote', intoServer('proxy_set_header X-Remote-User $http_x_remote_user;')),
  fault('body-unlimited', 'took requests of any size', replace(/client_max_body_size[ \t]+[^;]+;/, 'client_max_body_size 0;')),
  fault(
    'no-log',
    'wrote no access log',
    replace(/^([ \t]*)access_log[ \t]+\/[^;]+;/m, (_, indent = '') => `${indent}access_log off;`),
  ),
  fault(
    'errors-hidden',
    'answered errors of the backend with success',
    replace(/(error_page[ \t]+50[0-9 ]*)/, (_, codes = '') => `${codes}=200 `),
  ),
  fault('inline-scripts', 'let scripts stand in the page', replace(/script-src 'self'/, "script-src 'self' 'unsafe-inline'")),
  fault('autoindex', 'listed folders', intoServer('autoindex on;')),
  fault(
    'public-clear-text',
    'listened on every address without TLS',
    replace(/(listen[ \t]+)[^;]+;/g, (_, name = '') => `${name}8080;`),
  ),
  fault('old-tls', 'listened on every address with TLS 1.0', (text) =>
    text.replace(
      /^([ \t]*)listen[ \t]+[^;]+;/m,
      (_, indent: string) =>
        `${indent}listen 8443 ssl;\n${indent}ssl_certificate /etc/ssl/a.crt;\n${indent}ssl_certificate_key /etc/ssl/a.key;\n${indent}ssl_protocols TLSv1 TLSv1.2;`,
    ),
  ),
  fault(
    'semicolon',
    'forgot a semicolon',
    replace(/(server_tokens[ \t]+off);/, (_, before = '') => before),
  ),
  fault('unknown-directive', 'misspelled a directive', replace(/proxy_http_version/, 'proxy_http_versions')),
  fault('brace', 'forgot the last brace', (text) => text.replace(/\}\s*$/, '')),
  fault('include-missing', 'included a file that is not there', intoServer('include snippets/gone.conf;')),
  fault('load-module', 'loaded a module', (text) => `load_module modules/ngx_http_perl_module.so;\n${text}`),
  removes('nginx/removed', 'removed the configuration', (copy) => pathOf(copy, 'nginx_conf')),
];
