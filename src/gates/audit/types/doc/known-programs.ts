/** Programs that a document may name without the tree holding them: shell built-ins, POSIX tools, and those of servers. */
export const KNOWN_PROGRAMS: ReadonlySet<string> = new Set(
  `: . [ [[ alias awk base64 basename bash bunzip2 bzip2 cat cd chgrp chmod chown clear cmp column comm command cp crontab curl cut date dd declare df diff dig
  dirname dmesg docker du echo env eval exec exit export expand false fg file find flock fold free getent git gpg grep groups gunzip gzip head
  hostname htop htpasswd httpie https http id ifconfig install ip iptables jobs journalctl jq kill killall last ldd less let ln local logger logrotate ls lsof
  make man md5sum mkdir mkfifo mktemp more mount mv nano nc netstat nginx nl node nohup npm npx openssl passwd paste patch pgrep ping pip pip3 pkill
  popd printenv printf ps pushd pwd python python3 read readlink readonly realpath reboot return rm rmdir rsync scp sed seq service set sftp sh
  sha256sum shellcheck shift shred shuf sleep sort source split ss ssh ssh-keygen stat strings sudo su sync sysctl systemctl tail tar tee telnet test time timeout
  top touch tr trap tree true tty type ufw ulimit umask umount uname uniq unset until unzip update-ca-certificates uptime useradd userdel usermod vi vim visudo
  wait watch wc wget which while who whoami xargs xz yes zcat zip zstd apt apt-get apt-cache dpkg yum dnf apk brew snap pip-audit virtualenv
  amtool promtool prometheus alertmanager certbot cosign syft gh kubectl helm podman systemd-analyze systemd-run redis-cli psql mysql sqlite3 streamlit
  gunicorn uvicorn pytest tox poetry uv yq websocat hurl act actionlint go cargo rustc java mvn gradle ruby gem bundle php composer terraform ansible
  timedatectl hostnamectl loginctl resolvectl networkctl coredumpctl ausearch auditctl aureport fail2ban-client nft setfacl getfacl lsblk blkid
  ansible-playbook vault aws gcloud az tmux screen ed expr getopts hash history declare mapfile readarray unalias`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
