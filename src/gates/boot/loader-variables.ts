/** Variables that make a program load code, or run a file, that is no part of the release; by who reads them. `*` stands for any ending. */
export const LOADER_VARIABLES: readonly { readonly reader: string; readonly names: readonly string[] }[] = [
  { reader: 'the dynamic linker and the C library', names: ['LD_*', 'DYLD_*', 'GCONV_PATH', 'GETCONF_DIR', 'LOCPATH', 'NLSPATH'] },
  { reader: 'OpenSSL', names: ['OPENSSL_CONF', 'OPENSSL_ENGINES', 'OPENSSL_MODULES'] },
  { reader: 'shells', names: ['BASH_ENV', 'ENV', 'BASH_FUNC_*', 'SHELLOPTS', 'BASHOPTS', 'PS4', 'ZDOTDIR'] },
  { reader: 'Node.js, Bun and Deno', names: ['NODE_OPTIONS', 'NODE_PATH', 'NODE_REPL_EXTERNAL_MODULE', 'BUN_OPTIONS', 'BUN_INSPECT*', 'DENO_DIR'] },
  { reader: 'Python', names: ['PYTHON*'] },
  { reader: 'Perl', names: ['PERL5LIB', 'PERLLIB', 'PERL5OPT', 'PERL5DB'] },
  { reader: 'Ruby', names: ['RUBYOPT', 'RUBYLIB', 'GEM_HOME', 'GEM_PATH', 'BUNDLE_GEMFILE', 'BUNDLE_PATH'] },
  { reader: 'Java', names: ['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH'] },
  {
    reader: '.NET',
    names: ['DOTNET_STARTUP_HOOKS', 'DOTNET_ADDITIONAL_DEPS', 'DOTNET_SHARED_STORE', 'CORECLR_PROFILER*', 'CORECLR_ENABLE_PROFILING', 'COR_PROFILER*'],
  },
  { reader: 'PHP', names: ['PHPRC', 'PHP_INI_SCAN_DIR'] },
  { reader: 'Lua', names: ['LUA_INIT*', 'LUA_PATH*', 'LUA_CPATH*'] },
  { reader: 'Erlang and Elixir', names: ['ERL_AFLAGS', 'ERL_FLAGS', 'ERL_ZFLAGS', 'ERL_LIBS', 'ELIXIR_ERL_OPTIONS'] },
  { reader: 'R and Julia', names: ['R_PROFILE*', 'R_ENVIRON*', 'R_LIBS*', 'JULIA_LOAD_PATH', 'JULIA_DEPOT_PATH'] },
  { reader: 'GLib, GTK and Qt', names: ['GIO_EXTRA_MODULES', 'GTK_MODULES', 'GTK_PATH', 'QT_PLUGIN_PATH'] },
];

const PATTERNS = LOADER_VARIABLES.flatMap(({ names }) => names);

/** Can this variable make a program load what is not released? */
export function isLoaderVariable(name: string): boolean {
  return PATTERNS.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
