/** Directives that run code, or load it, as soon as nginx reads them: a configuration with one is not started. */
export function runsCode(name: string, args: readonly string[]): boolean {
  if (/^(load_module|ssl_engine|google_perftools_profiles|xslt_stylesheet|xml_entities)$/.test(name)) return true;
  if (/^(perl|js|lua|njs)(_|$)|_by_lua(_|$)|^passenger_|^ssl_object_cache/.test(name)) return true;
  return /(_certificate|_certificate_key)$/.test(name) && /^(engine|store):/.test(args[0] ?? '');
}

/** What belongs to the machine and not to the site: left out of a rehearsal without a word. */
export const LEFT_OUT = new Set([
  'user',
  'pid',
  'daemon',
  'master_process',
  'lock_file',
  'env',
  'working_directory',
  'worker_rlimit_core',
  'worker_rlimit_nofile',
  'worker_cpu_affinity',
  'worker_priority',
  'debug_points',
  'proxy_bind',
  'fastcgi_bind',
  'uwsgi_bind',
  'scgi_bind',
  'grpc_bind',
  'memcached_bind',
  'ssl_stapling',
  'ssl_stapling_file',
  'ssl_stapling_verify',
  'ssl_stapling_responder',
]);

/** What a rehearsal cannot have, which its report must say. */
export const NOT_REHEARSED: Readonly<Record<string, string>> = {
  stream: 'the stream part is not rehearsed',
  mail: 'the mail part is not rehearsed',
  ssl_crl: 'revocation lists are not rehearsed',
  proxy_ssl_crl: 'revocation lists are not rehearsed',
  grpc_ssl_crl: 'revocation lists are not rehearsed',
  uwsgi_ssl_crl: 'revocation lists are not rehearsed',
  geoip_country: 'databases of places are not rehearsed',
  geoip_city: 'databases of places are not rehearsed',
  geoip_org: 'databases of places are not rehearsed',
  ssl_conf_command: 'commands to OpenSSL are not rehearsed',
};

/** Options of a listen that say what is spoken there; the others tune the socket. */
export const LISTEN_FLAGS_KEPT = new Set(['ssl', 'http2', 'default_server', 'default']);

/** Types of the files that a rehearsal serves. */
export const MIME_TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html', 'htm'],
  'text/css': ['css'],
  'text/plain': ['txt'],
  'application/javascript': ['js', 'mjs'],
  'application/json': ['json', 'map'],
  'application/wasm': ['wasm'],
  'font/woff': ['woff'],
  'font/woff2': ['woff2'],
  'image/gif': ['gif'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
};
