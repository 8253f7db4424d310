/** Bounds on what is read as a configuration; beyond them it is refused. */
export const NGINX_LIMITS = {
  /** All files of one configuration together, in UTF-16 units. */
  totalLength: 8 * 1024 * 1024,
  /** Blocks inside blocks. */
  depth: 32,
  /** Files inside files. */
  includeDepth: 16,
  /** Files read, counting a file each time that it is included. */
  files: 1000,
  directives: 100_000,
  /** nginx's own: a parameter must fit in its buffer. @source ngx_conf_file.c, NGX_CONF_BUFFER */
  wordLength: 4096,
} as const;
