#!/usr/bin/env bash
# Deploys the dashboard: sudo bash deploy_production.sh
set -Eeuo pipefail

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
readonly HERE
readonly EXAMPLE="$HERE/.env.production.example"
readonly SITE=dashboard
export PYTHONDONTWRITEBYTECODE=1

ENV_FILE="$HERE/.env.production"
PREFIX=""
DRY_RUN=0
ACTION=deploy
WANTED_BACKUP=""

BACKUP=""           # the backup that a rollback restores; empty while nothing was changed
CHILD=""            # a program that we wait for, so that a signal can end it
CHANGES=()          # what this run changes, in the order of doing
STARTED_NGINX=0

usage() {
  cat <<'TEXT'
Usage: bash deploy_production.sh [options]

Deploys the dashboard behind nginx, proves with the acceptance tests that it works, and puts everything back when it does not.
A second run changes nothing and says so.

  --dry-run            Print what would be done. Writes nothing, needs no root.
  --prefix DIR         Install below DIR and run nginx from there, for rehearsals. Needs no root. Variables of the
                       environment then win over the environment file: DASHBOARD_PORT, NGINX_LISTEN_PORT, ...
  --env-file FILE      Read the settings from FILE instead of .env.production.
  --rollback [BACKUP]  Restore a backup, by default the last one.
  --stop               Stop the dashboard (and, with --prefix, its nginx).
  --help               Print this text.

Exit: 0 done, 1 failed (and rolled back if anything was changed), 2 called wrongly, 130/143 stopped by a signal (and rolled back).
TEXT
}

log() {
  # A dry run prints no time, so that two of them are equal.
  if ((DRY_RUN)); then printf '%s\n' "$*"; else printf '%s %s\n' "$(date -u +%H:%M:%S)" "$*"; fi
}

die() {
  log "ERROR: $*" >&2
  if [[ -n $BACKUP ]]; then rollback 1; fi
  exit 1
}

main() {
  parse_arguments "$@"
  read_settings
  trap 'rollback 1' ERR
  trap 'rollback 130' INT
  trap 'rollback 143' TERM HUP
  case $ACTION in
    deploy) deploy ;;
    rollback) restore_by_hand ;;
    stop) stop_all ;;
  esac
}

parse_arguments() {
  while (($#)); do
    case $1 in
      --dry-run) DRY_RUN=1 ;;
      --prefix) PREFIX="${2:?--prefix needs a folder}"; shift ;;
      --env-file) ENV_FILE="${2:?--env-file needs a file}"; shift ;;
      --rollback)
        ACTION=rollback
        if (($# > 1)) && [[ $2 != --* ]]; then WANTED_BACKUP=$2; shift; fi
        ;;
      --stop) ACTION=stop ;;
      --help) usage; exit 0 ;;
      *) usage >&2; exit 2 ;;
    esac
    shift
  done
  if [[ -n $PREFIX ]]; then
    if ((DRY_RUN == 0)); then mkdir -p "$PREFIX"; fi
    if [[ -d $PREFIX ]]; then PREFIX="$(cd "$PREFIX" && pwd)"; fi
    [[ $PREFIX == /?* ]] || { log "--prefix needs a folder that is not /" >&2; exit 2; }
  fi
  readonly PREFIX ENV_FILE DRY_RUN ACTION WANTED_BACKUP
}

# --- settings ---------------------------------------------------------------------------------------------------------

# Reads NAME=value lines. The file is never sourced: it holds values, not commands. Only names of the example are taken.
read_settings() {
  local file=$ENV_FILE line name value
  local -A known=() given=()
  while IFS= read -r line; do
    if [[ $line =~ ^([A-Z][A-Z0-9_]*)= ]]; then known[${BASH_REMATCH[1]}]=1; fi
  done <"$EXAMPLE"
  if [[ ! -f $file ]]; then
    ((DRY_RUN)) || [[ -n $PREFIX ]] || [[ $ACTION != deploy ]] || die "$file is not there: copy .env.production.example, fill it in, chmod 600 it"
    file=$EXAMPLE
    if ((DRY_RUN)); then log "note: there is no .env.production yet: the plan shows the values of the example"; fi
  fi
  while IFS= read -r line || [[ -n $line ]]; do
    [[ -z $line || $line == \#* ]] && continue
    [[ $line =~ ^([A-Z][A-Z0-9_]*)=(.*)$ ]] || die "$file holds a line that is no NAME=value"
    name=${BASH_REMATCH[1]}
    value=${BASH_REMATCH[2]}
    [[ -n ${known[$name]:-} ]] || die "$file sets $name, which .env.production.example does not know"
    [[ -z ${given[$name]:-} ]] || die "$file sets $name twice"
    given[$name]=1
    if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then value=${BASH_REMATCH[1]}; fi
    if [[ -n $PREFIX && -n ${!name+set} ]]; then value=${!name}; fi
    printf -v "$name" '%s' "$value"
  done <"$file"
  for name in "${!known[@]}"; do
    [[ -n ${given[$name]:-} ]] || die "$file does not set $name"
  done
  # A rehearsal talks to its own nginx, unless it was told otherwise.
  if [[ -n $PREFIX && $UAT_BASE_URL == http://127.0.0.1:8080 ]]; then UAT_BASE_URL="http://127.0.0.1:$NGINX_LISTEN_PORT"; fi
  VARIABLES=("${!known[@]}")
  name_paths
}

name_paths() {
  APP="$PREFIX$APP_DIR"
  APP_ENV="$PREFIX/etc/dashboard/.env.production"
  NGINX_CONF="$PREFIX/etc/nginx/nginx.conf"
  SITE_FILE="$PREFIX/etc/nginx/sites-available/$SITE.conf"
  SITE_LINK="$PREFIX/etc/nginx/sites-enabled/$SITE.conf"
  HTPASSWD="$PREFIX$NGINX_HTPASSWD_FILE"
  UNIT="$PREFIX/etc/systemd/system/dashboard.service"
  STATE="$PREFIX$DASHBOARD_STATE_DIR"
  BACKUPS="$PREFIX$BACKUP_DIR"
  PID_FILE="$PREFIX/run/dashboard.pid"
  LOCK_FILE="$PREFIX/run/dashboard-deploy.lock"
  APP_LOG="$PREFIX/var/log/dashboard.log"
  # What a backup holds and a rollback restores.
  MANAGED=("$SITE_FILE" "$SITE_LINK" "$HTPASSWD" "$APP_ENV" "$APP" "$UNIT")
  if [[ -n $PREFIX ]]; then MANAGED+=("$NGINX_CONF"); fi
  readonly MANAGED
}

has_systemd() { [[ -z $PREFIX && -d /run/systemd/system ]]; }

# --- before anything is changed ---------------------------------------------------------------------------------------

root_check() {
  ((DRY_RUN)) || [[ -n $PREFIX ]] || ((EUID == 0)) || die "this needs root: sudo bash deploy_production.sh"
}

disk_free() {
  local folder=$BACKUPS free_kb
  until [[ -d $folder ]]; do folder=$(dirname "$folder"); done
  free_kb=$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')
  ((free_kb >= DEPLOY_MIN_FREE_MB * 1024)) || die "less than $DEPLOY_MIN_FREE_MB MB are free for $BACKUPS"
}

preflight() {
  log "preflight: tools, disk, settings"
  root_check
  command -v nginx >/dev/null || die "nginx is not installed: apt-get install nginx"
  command -v htpasswd >/dev/null || die "htpasswd is not installed: apt-get install apache2-utils"
  command -v python3 >/dev/null || die "python3 is not installed"
  command -v flock >/dev/null || die "flock is not installed: apt-get install util-linux"
  command -v setpriv >/dev/null || die "setpriv is not installed: apt-get install util-linux"
  disk_free
  check_settings
}

check_settings() {
  local name
  for name in DASHBOARD_PASSWORD DINGTALK_WEBHOOK_URL DINGTALK_SECRET KILL_SWITCH_RESET_TOKEN; do
    if [[ -z ${!name} || ${!name} == CHANGE_ME ]]; then
      ((DRY_RUN)) || die "$name has no value yet"
      log "note: $name has no value yet: a real run would stop here"
    fi
  done
  ((BCRYPT_COST >= 10 && BCRYPT_COST <= 15)) || die "BCRYPT_COST is not between 10 and 15"
  [[ $DASHBOARD_USER =~ ^[A-Za-z0-9._-]{1,64}$ ]] || die "DASHBOARD_USER is no plain name"
  for name in NGINX_HTPASSWD_FILE APP_DIR DASHBOARD_STATE_DIR BACKUP_DIR; do
    [[ ${!name} =~ ^/[A-Za-z0-9._/-]+$ && ${!name} != *..* ]] || die "$name is no plain absolute path"
  done
  # systemd and this script read the file of the app: no sign that one of them takes for more than itself.
  for name in "${VARIABLES[@]}"; do
    [[ $name == DASHBOARD_PASSWORD || ${!name} != *[\"\\\$\`]* ]] || die "$name holds a quote, a backslash, a dollar or a backtick"
  done
  if [[ -f $ENV_FILE && $(stat -c %a "$ENV_FILE") != 600 ]]; then
    ((DRY_RUN)) || die "$ENV_FILE can be read by others: chmod 600 it"
    log "note: $ENV_FILE can be read by others: a real run would stop here"
  fi
}

take_lock() {
  mkdir -p "$(dirname "$LOCK_FILE")"
  exec 9>"$LOCK_FILE"
  flock -n 9 || { log "ERROR: another deployment is running" >&2; exit 1; }
}

# --- what is to be installed ------------------------------------------------------------------------------------------

render_site() {
  local text source="$HERE/nginx_dashboard.conf"
  if uses_tls; then source="$HERE/nginx_dashboard_tls.conf"; fi
  text=$(<"$source")
  text=${text//127.0.0.1:8501/"127.0.0.1:$DASHBOARD_PORT"}
  text=${text//127.0.0.1:8080/"127.0.0.1:$NGINX_LISTEN_PORT"}
  text=${text//dashboard.example.com/"$DASHBOARD_DOMAIN"}
  text=${text//location \/ws /"location $WEBSOCKET_PATH "}
  text=${text//\/etc\/nginx\/.htpasswd_dashboard/"$HTPASSWD"}
  text=${text//\/etc\/nginx\/tls\/dashboard.crt/"$TLS_CERT_FILE"}
  text=${text//\/etc\/nginx\/tls\/dashboard.key/"$TLS_KEY_FILE"}
  text=${text//\/var\/log\/nginx\//"$PREFIX/var/log/nginx/"}
  printf '%s\n' "$text"
}

uses_tls() { [[ -n $TLS_CERT_FILE && -n $TLS_KEY_FILE ]]; }

# The nginx of a rehearsal: everything that it writes lies below the prefix.
render_nginx_conf() {
  if ((EUID == 0)); then printf 'user root;\n'; fi
  printf '%s\n' \
    "worker_processes 1;" \
    "pid $PREFIX/run/nginx.pid;" \
    "error_log $PREFIX/var/log/nginx/error.log;" \
    "events { worker_connections 256; }" \
    "http {" \
    "    client_body_temp_path $PREFIX/var/tmp/body;" \
    "    proxy_temp_path $PREFIX/var/tmp/proxy;" \
    "    fastcgi_temp_path $PREFIX/var/tmp/fastcgi;" \
    "    uwsgi_temp_path $PREFIX/var/tmp/uwsgi;" \
    "    scgi_temp_path $PREFIX/var/tmp/scgi;" \
    "    access_log $PREFIX/var/log/nginx/access.log;" \
    "    include $PREFIX/etc/nginx/sites-enabled/*;" \
    "}"
}

# The settings for the app: all but the password, which only nginx needs. Below a prefix, its paths are below the prefix too.
render_env() {
  local name value
  for name in "${VARIABLES[@]}"; do
    value=${!name}
    [[ $name != DASHBOARD_PASSWORD ]] || continue
    case $name in DASHBOARD_STATE_DIR | APP_DIR | BACKUP_DIR | NGINX_HTPASSWD_FILE) value=${value:+$PREFIX$value} ;; esac
    printf '%s="%s"\n' "$name" "$value"
  done | LC_ALL=C sort
}

render_unit() {
  local text
  text=$(<"$HERE/systemd/dashboard.service")
  text=${text//\/opt\/dashboard/"$APP_DIR"}
  text=${text//User=dashboard/"User=$SERVICE_USER"}
  text=${text//Group=dashboard/"Group=$SERVICE_USER"}
  printf '%s\n' "$text"
}

# Digests of what is installed, in the format of sha256sum. The app compares them when it starts.
render_manifest() {
  (cd "$HERE" && find src scripts -type f ! -name '*.pyc' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

# --- is it there already? -------------------------------------------------------------------------------------------------

# same_file FILE MODE OWNER <wanted text
same_file() {
  if [[ -f $1 && ! -L $1 && $(stat -c %a "$1") == "$2" ]] && owned_by "$3" "$1"; then cmp -s - "$1"; else cat >/dev/null; return 1; fi
}

# Below a prefix everything belongs to whoever rehearses.
owned_by() { [[ -n $PREFIX || $(stat -c %U:%G "$2") == "$1" ]]; }

same_app() {
  render_manifest | same_file "$APP/SHA256SUMS" 644 root:root && (cd "$APP" && sha256sum --check --status --strict SHA256SUMS)
}

same_htpasswd() {
  [[ -f $HTPASSWD && ! -L $HTPASSWD && $(stat -c %a "$HTPASSWD") == 640 ]] || return 1
  owned_by "root:$NGINX_USER" "$HTPASSWD" || return 1
  [[ $(wc -l <"$HTPASSWD") == 1 && $(<"$HTPASSWD") == "$DASHBOARD_USER:\$2y\$$(printf '%02d' "$BCRYPT_COST")\$"* ]] || return 1
  printf '%s' "$DASHBOARD_PASSWORD" | htpasswd -v -i "$HTPASSWD" "$DASHBOARD_USER" >/dev/null 2>&1
}

find_changes() {
  CHANGES=()
  if ! same_app; then CHANGES+=(app); fi
  if ! render_env | same_file "$APP_ENV" 600 "$SERVICE_USER:$SERVICE_USER"; then CHANGES+=(env); fi
  if ! same_htpasswd; then CHANGES+=(htpasswd); fi
  if ! render_site | same_file "$SITE_FILE" 644 root:root || [[ $(readlink "$SITE_LINK" 2>/dev/null) != "$SITE_FILE" ]]; then CHANGES+=(site); fi
  if [[ -n $PREFIX ]] && ! render_nginx_conf | same_file "$NGINX_CONF" 644 root:root; then CHANGES+=(nginx); fi
  if has_systemd && ! render_unit | same_file "$UNIT" 644 root:root; then CHANGES+=(unit); fi
}

changes() { [[ " ${CHANGES[*]-} " == *" $1 "* ]]; }

# --- doing it -----------------------------------------------------------------------------------------------------------

deploy() {
  preflight
  if ((DRY_RUN)); then
    find_changes
    print_plan
    return
  fi
  take_lock
  finish_interrupted
  find_changes
  if ((${#CHANGES[@]})); then
    backup_config
    install_config
  else
    log "nothing to change: what is installed is what would be installed"
  fi
  test_config
  start_app
  reload_nginx
  run_uat
  commit
}

print_plan() {
  local change
  if ((${#CHANGES[@]} == 0)); then log "nothing to change: what is installed is what would be installed"; fi
  if ((${#CHANGES[@]})); then log "would back up to $BACKUPS/<time> and keep the last $BACKUP_KEEP"; fi
  for change in ${CHANGES[@]+"${CHANGES[@]}"}; do
    case $change in
      app) log "would install the app in $APP, owned by root" ;;
      env) log "would install $APP_ENV, mode 600, owner $SERVICE_USER" ;;
      htpasswd) log "would write $HTPASSWD for user $DASHBOARD_USER, bcrypt cost $BCRYPT_COST, mode 640" ;;
      site) log "would install $SITE_FILE and link it in sites-enabled" ;;
      nginx) log "would install $NGINX_CONF" ;;
      unit) log "would install $UNIT" ;;
    esac
  done
  log "would test the configuration: nginx -t"
  if changes app || changes env || changes unit; then log "would restart the dashboard on 127.0.0.1:$DASHBOARD_PORT"; fi
  if changes site || changes nginx; then log "would reload nginx"; fi
  log "would run the acceptance tests against $UAT_BASE_URL, and roll back if one fails"
}

# Copies every managed path, and notes those that are not there: a rollback removes them again.
backup_config() {
  local path folder
  folder="$BACKUPS/$(date -u +%Y%m%dT%H%M%SZ)-$$"
  install -d -m 700 "$BACKUPS"
  install -d -m 700 "$folder" "$folder/files"
  for path in "${MANAGED[@]}"; do
    if [[ -e $path || -L $path ]]; then
      mkdir -p "$folder/files$(dirname "$path")"
      cp -a "$path" "$folder/files$path"
    fi
  done
  if app_runs; then : >"$folder/app-ran"; fi
  if nginx_runs; then : >"$folder/nginx-ran"; fi
  printf '%s\n' "${MANAGED[@]}" >"$folder/managed"
  # From here on an interrupted run can be told from a finished one.
  printf '%s\n' "$folder" >"$BACKUPS/pending"
  BACKUP=$folder
  log "backed up to $folder"
}

install_config() {
  make_folders
  if changes app; then install_app; fi
  if changes env; then install_env; fi
  if changes htpasswd; then write_htpasswd; fi
  if changes nginx; then render_nginx_conf | put 644 "$NGINX_CONF"; fi
  if changes site; then install_site; fi
  if changes unit; then install_unit; fi
}

make_folders() {
  local folder
  if [[ -z $PREFIX ]] && ! id -u "$SERVICE_USER" >/dev/null 2>&1; then
    useradd --system --no-create-home --shell /usr/sbin/nologin "$SERVICE_USER"
    log "made the account $SERVICE_USER"
  fi
  install -d -m 755 "$(dirname "$SITE_FILE")" "$(dirname "$SITE_LINK")" "$(dirname "$HTPASSWD")" "$(dirname "$APP_ENV")"
  install -d -m 700 "$STATE"
  own "$SERVICE_USER:$SERVICE_USER" "$STATE"
  if [[ -z $PREFIX ]]; then return; fi
  for folder in run var/log/nginx var/tmp; do install -d -m 755 "$PREFIX/$folder"; done
}

# own OWNER:GROUP PATH
own() {
  if [[ -z $PREFIX ]]; then chown "$1" "$2"; fi
}

# put MODE FILE <text: an empty file with its mode first, then its content, then in place in one step.
put() {
  local new="$2.new"
  install -m "$1" /dev/null "$new"
  cat >"$new"
  mv -f "$new" "$2"
  log "installed $2"
}

install_app() {
  local new="$APP.new" listed
  rm -rf -- "${new:?}"
  install -d -m 755 "$new"
  render_manifest >"$new/SHA256SUMS"
  chmod 644 "$new/SHA256SUMS"
  while read -r _ listed; do
    install -D -m 644 "$HERE/$listed" "$new/$listed"
  done <"$new/SHA256SUMS"
  rm -rf -- "${APP:?}"
  mv "$new" "$APP"
  log "installed $APP"
}

install_env() {
  local new="$APP_ENV.new"
  install -m 600 /dev/null "$new"
  own "$SERVICE_USER:$SERVICE_USER" "$new"
  render_env >"$new"
  mv -f "$new" "$APP_ENV"
  log "installed $APP_ENV, mode 600"
}

# The password goes in by stdin: an argument could be read by every user of the machine.
write_htpasswd() {
  local new="$HTPASSWD.new"
  install -m 640 /dev/null "$new"
  own "root:$NGINX_USER" "$new"
  printf '%s' "$DASHBOARD_PASSWORD" | htpasswd -i -B -C "$BCRYPT_COST" "$new" "$DASHBOARD_USER" 2>/dev/null
  chmod 640 "$new"
  own "root:$NGINX_USER" "$new"
  mv -f "$new" "$HTPASSWD"
  log "wrote $HTPASSWD, mode 640"
}

install_site() {
  render_site | put 644 "$SITE_FILE"
  ln -sfn "$SITE_FILE" "$SITE_LINK"
}

install_unit() {
  render_unit | put 644 "$UNIT"
  systemctl daemon-reload
  systemctl enable dashboard.service
}

# `|| return 1`, because a rollback calls this in a condition, where errexit does nothing.
test_config() {
  if [[ -n $PREFIX ]]; then
    nginx -q -p "$PREFIX" -c "$NGINX_CONF" -t || return 1
  else
    nginx -t || return 1
  fi
  log "nginx takes the configuration"
}

nginx_runs() {
  local pid_file="$PREFIX/run/nginx.pid"
  [[ -s $pid_file ]] && kill -0 "$(<"$pid_file")" 2>/dev/null
}

reload_nginx() {
  if ! nginx_runs; then
    start_nginx
  elif changes site || changes nginx; then
    if has_systemd; then systemctl reload nginx; else signal_nginx reload; fi
    log "reloaded nginx"
  fi
}

start_nginx() {
  STARTED_NGINX=1
  if has_systemd; then
    systemctl start nginx
  elif [[ -n $PREFIX ]]; then
    nginx -p "$PREFIX" -c "$NGINX_CONF" 9>&-
  else
    nginx 9>&-
  fi
  log "started nginx"
}

stop_nginx() {
  local tries
  if has_systemd; then signal_nginx quit; return; fi
  kill -TERM "$(<"$PREFIX/run/nginx.pid")"
  for ((tries = 0; tries < 100; tries++)); do
    nginx_runs || break
    sleep 0.1
  done
  log "stopped nginx"
}

signal_nginx() {
  if [[ -n $PREFIX ]]; then nginx -q -p "$PREFIX" -c "$NGINX_CONF" -s "$1"; else nginx -q -s "$1"; fi
}

app_runs() {
  if has_systemd; then systemctl is-active --quiet dashboard.service; else [[ -s $PID_FILE ]] && kill -0 "$(<"$PID_FILE")" 2>/dev/null; fi
}

start_app() {
  if app_runs && ! changes app && ! changes env && ! changes unit; then return; fi
  if has_systemd; then
    systemctl restart dashboard.service
  else
    stop_app
    spawn_app
  fi
  wait_for_app
  log "the dashboard runs on 127.0.0.1:$DASHBOARD_PORT"
}

# Without systemd. The settings go by the environment of the process, never by its arguments.
spawn_app() {
  (
    cd "$APP"
    while IFS= read -r line; do
      name=${line%%=*}
      value=${line#*=}
      value=${value#\"}
      export "$name=${value%\"}"
    done <"$APP_ENV"
    as_service_user setsid python3 -m src.dashboard.app </dev/null >>"$APP_LOG" 2>&1 9>&- &
    echo $! >"$PID_FILE"
  )
}

as_service_user() {
  if [[ -z $PREFIX ]]; then
    exec setpriv --reuid "$SERVICE_USER" --regid "$SERVICE_USER" --clear-groups "$@"
  else
    exec "$@"
  fi
}

stop_app() {
  local pid tries
  if ! app_runs; then return; fi
  if has_systemd; then systemctl stop dashboard.service; return; fi
  pid=$(<"$PID_FILE")
  kill -TERM "$pid"
  for ((tries = 0; tries < 150; tries++)); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  rm -f "$PID_FILE"
}

wait_for_app() {
  background python3 - "http://127.0.0.1:$DASHBOARD_PORT/healthz" "${DEPLOY_START_TIMEOUT%s}" <<'PYTHON'
import sys, time, urllib.request
url, seconds = sys.argv[1], float(sys.argv[2])
until = time.monotonic() + seconds
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
while time.monotonic() < until:
    try:
        if opener.open(url, timeout=1).status == 200:
            sys.exit(0)
    except OSError:
        time.sleep(0.1)
sys.exit("the dashboard did not answer in time")
PYTHON
  app_runs || die "the dashboard ended at once: see its log"
}

# Runs a program so that a signal interrupts the wait at once, and not only when the program ends. Should this script be
# killed outright, the program is told to end as well.
background() {
  local status=0
  setpriv --pdeathsig TERM "$@" <&0 9>&- &
  CHILD=$!
  wait "$CHILD" || status=$?
  CHILD=""
  return "$status"
}

run_uat() {
  log "acceptance tests against $UAT_BASE_URL"
  export UAT_BASE_URL UAT_REQUEST_TIMEOUT UAT_WEBSOCKET_HOLD UAT_SINK_PORT WEBSOCKET_PATH
  export DASHBOARD_USER DASHBOARD_PASSWORD DASHBOARD_PORT DINGTALK_SECRET KILL_SWITCH_RESET_TOKEN ALERT_TEST_MARKER ALERT_DEADLINE
  background python3 "$HERE/scripts/uat_task_034.py" || die "an acceptance test failed"
}

commit() {
  local old
  if [[ -n $BACKUP ]]; then
    rm -f "$BACKUPS/pending"
    BACKUP=""
    while read -r old; do rm -rf -- "${BACKUPS:?}/${old:?}"; done < <(list_backups | head -n "-$BACKUP_KEEP")
  fi
  log "done: ${#CHANGES[@]} changed, all acceptance tests passed"
}

# Names, oldest first.
list_backups() {
  local folder
  for folder in "$BACKUPS"/*Z-*/; do
    if [[ -d $folder ]]; then basename "$folder"; fi
  done
}

# --- putting it back ------------------------------------------------------------------------------------------------------

# rollback STATUS: by trap, after a failure or a signal. Restores the backup, tests, reloads, and exits with STATUS.
rollback() {
  local status=$1
  # A failure inside $(…) is seen again by the script itself.
  if ((BASHPID != $$)); then exit 1; fi
  trap - ERR
  trap '' INT TERM HUP
  set +e
  if [[ -n $CHILD ]]; then kill -TERM "$CHILD" 2>/dev/null; wait "$CHILD" 2>/dev/null; fi
  if [[ -z $BACKUP ]]; then
    log "FAILED, and nothing was changed" >&2
    exit "$status"
  fi
  log "FAILED: rolling back to $BACKUP" >&2
  if restore "$BACKUP"; then
    rm -f "$BACKUPS/pending"
    log "rolled back: everything is as it was before" >&2
  else
    log "THE ROLLBACK FAILED: look at $BACKUP and at DEPLOYMENT_GUIDE.md, section \"When a rollback fails\"" >&2
  fi
  exit "$status"
}

# restore BACKUP: exactly what was there, nothing else; then nginx and the app as they were.
restore() {
  local path
  CHANGES=(app env site nginx unit)
  stop_app
  # Before its files go: an nginx that did not run before is ours, or that of a rehearsal.
  if [[ ! -e $1/nginx-ran ]] && nginx_runs && { ((STARTED_NGINX)) || [[ -n $PREFIX ]]; }; then stop_nginx; fi
  while IFS= read -r path; do
    rm -rf -- "${path:?}" "$path.new"
    if [[ -e $1/files$path || -L $1/files$path ]]; then
      mkdir -p "$(dirname "$path")"
      cp -a "$1/files$path" "$path" || return 1
    fi
  done <"$1/managed"
  if has_systemd; then systemctl daemon-reload; fi
  if [[ -e $1/app-ran ]]; then start_app || return 1; fi
  if [[ -e $1/nginx-ran ]] || nginx_runs; then
    test_config || return 1
    reload_nginx || return 1
  fi
}

# A run that was killed outright could not roll back: the next one does it first.
finish_interrupted() {
  local folder
  if [[ ! -s $BACKUPS/pending ]]; then return; fi
  folder=$(<"$BACKUPS/pending")
  log "the last deployment was cut off: restoring $folder first"
  BACKUP=$folder
  restore "$folder"
  rm -f "$BACKUPS/pending"
  BACKUP=""
}

restore_by_hand() {
  local wanted=$WANTED_BACKUP
  root_check
  if [[ -z $wanted ]]; then wanted=$(list_backups | tail -n 1); fi
  [[ -n $wanted && $wanted != */* && -f $BACKUPS/$wanted/managed ]] || die "there is no such backup in $BACKUPS"
  if ((DRY_RUN)); then log "would restore $BACKUPS/$wanted"; return; fi
  take_lock
  backup_config
  restore "$BACKUPS/$wanted"
  rm -f "$BACKUPS/pending"
  log "restored $BACKUPS/$wanted; what was there before is in $BACKUP"
  BACKUP=""
}

stop_all() {
  root_check
  if ((DRY_RUN)); then log "would stop the dashboard"; return; fi
  stop_app
  if [[ -n $PREFIX ]] && nginx_runs; then stop_nginx; fi
  log "stopped"
}

main "$@"
