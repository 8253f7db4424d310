import { MARKER, type Template } from './template.js';

/** The sidecar on a host without a cluster, beside a unit that starts the program by `duri boot`. */
export const sidecarUnit: Template = {
  path: 'systemd/duri-watch.service',
  version: 1,
  own: true,
  render: ({ product }) => {
    const name = product.replace(/[^A-Za-z0-9._-]+/g, '-');
    return `# ${MARKER}
# The sidecar of a release: copy it to /etc/systemd/system and put your paths for these. systemctl reload duri-watch scans at once.
#
#   /srv/${name}            the release
#   /srv/${name}-evidence   its evidence set
#   /etc/duri            duri.yml and the key ring
#   /var/lib/duri        the mark, which \`duri boot\` raises, and the counters of the sidecar
[Unit]
Description=DuRi: does what was released run?
After=network.target

[Service]
Type=exec
# There is no User=: the mark belongs to root, so that the program cannot write it. No capability is left to this root.
ExecStart=/usr/bin/duri watch /srv/${name} --evidence /srv/${name}-evidence --config /etc/duri/duri.yml --interval 5m --listen 127.0.0.1:9101
ExecReload=/bin/kill -HUP $MAINPID
Environment=DURI_STATE_DIR=/var/lib/duri
StateDirectory=duri
StateDirectoryMode=0700

# Whoever stops the sidecar is told by Prometheus; systemd brings it back.
Restart=always
RestartSec=10

ReadOnlyPaths=/srv/${name} /srv/${name}-evidence /etc/duri
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectControlGroups=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectClock=yes
ProtectHostname=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
LockPersonality=yes
NoNewPrivileges=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
CapabilityBoundingSet=

[Install]
WantedBy=multi-user.target
`;
  },
};
