/** What a file that a directive names is to nginx. */
export type FileKind = 'certificate' | 'key' | 'trust' | 'passwords' | 'dhparam' | 'ticket-key' | 'revoked' | 'password-list' | 'other';

/** Directives whose first argument is a file that nginx reads; without it nginx does not start, or answers 403 and 500. @source nginx, reference of its modules */
export const FILES_READ: Readonly<Record<string, FileKind>> = {
  auth_basic_user_file: 'passwords',
  ssl_certificate: 'certificate',
  ssl_certificate_key: 'key',
  ssl_client_certificate: 'trust',
  ssl_trusted_certificate: 'trust',
  ssl_crl: 'revoked',
  ssl_dhparam: 'dhparam',
  ssl_password_file: 'password-list',
  ssl_session_ticket_key: 'ticket-key',
  ssl_stapling_file: 'other',
  proxy_ssl_certificate: 'certificate',
  proxy_ssl_certificate_key: 'key',
  proxy_ssl_trusted_certificate: 'trust',
  proxy_ssl_crl: 'revoked',
  proxy_ssl_password_file: 'password-list',
  grpc_ssl_certificate: 'certificate',
  grpc_ssl_certificate_key: 'key',
  grpc_ssl_trusted_certificate: 'trust',
  grpc_ssl_crl: 'revoked',
  grpc_ssl_password_file: 'password-list',
  uwsgi_ssl_certificate: 'certificate',
  uwsgi_ssl_certificate_key: 'key',
  uwsgi_ssl_trusted_certificate: 'trust',
  uwsgi_ssl_crl: 'revoked',
  uwsgi_ssl_password_file: 'password-list',
  geoip_country: 'other',
  geoip_city: 'other',
  geoip_org: 'other',
  xslt_stylesheet: 'other',
  xml_entities: 'other',
};

/** Directives whose first argument is a folder that nginx writes to. */
export const FOLDERS_WRITTEN = new Set([
  'client_body_temp_path',
  'proxy_temp_path',
  'fastcgi_temp_path',
  'uwsgi_temp_path',
  'scgi_temp_path',
  'proxy_cache_path',
  'fastcgi_cache_path',
  'uwsgi_cache_path',
  'scgi_cache_path',
]);

/** Directives that name a backend; what they all have is where the request goes. */
export const PASSES = ['proxy_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'grpc_pass', 'memcached_pass'] as const;
