import { recordingServer } from './recording-server.js';

const STATUSES = ['verified', 'policy_changed', 'corrupted', 'tampered', 'error'] as const;
export type StandInStatus = (typeof STATUSES)[number];

/** A server with the metrics of the sidecar that says what it is told to. */
export interface StandInSidecar {
  /** `host:port`, as a target of Prometheus. */
  readonly target: string;
  scan(status: StandInStatus): void;
  close(): Promise<void>;
}

export async function standInSidecar(): Promise<StandInSidecar> {
  const counts: Record<StandInStatus, number> = { verified: 0, policy_changed: 0, corrupted: 0, tampered: 0, error: 0 };
  const recent: boolean[] = [];
  let now: StandInStatus = 'verified';
  const scan = (status: StandInStatus): void => {
    now = status;
    counts[status] += 1;
    recent.unshift(status !== 'verified');
    recent.splice(5);
  };
  scan('verified');
  const server = await recordingServer((_, response) => {
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(metricsText(now, counts, recent));
  });
  return { target: `127.0.0.1:${server.port}`, scan, close: () => server.close() };
}

/** The text of the contract. */
export function metricsText(now: StandInStatus, counts: Readonly<Record<StandInStatus, number>>, recent: readonly boolean[]): string {
  const second = Math.floor(Date.now() / 1000);
  const failures = recent.findIndex((failed) => !failed);
  const gauges: readonly (readonly [string, number])[] = [
    [`duri_integrity_scan_info{deployment_id="d-1",status="${now}"}`, 1],
    ['duri_integrity_scan_duration_ms{deployment_id="d-1"}', 263],
    ['duri_integrity_scan_bytes_hashed', 1_000_000],
    ...(['verified', 'tampered', 'policy_changed', 'corrupted'] as const).map((status) => [`duri_integrity_status_${status}`, Number(now === status)] as const),
    ...(['total', 'modified', 'missing', 'new'] as const).map((type) => [`duri_integrity_files_total{type="${type}"}`, type === 'total' ? 2262 : 0] as const),
    ...['modified', 'missing', 'new'].map((what) => [`duri_integrity_files_${what}`, 0] as const),
    ...STATUSES.map((status) => [`duri_integrity_status{status="${status}"}`, Number(now === status)] as const),
    ...STATUSES.map((status) => [`duri_integrity_scans_total{status="${status}"}`, counts[status]] as const),
    ...['total', 'modified', 'missing', 'new'].map((state) => [`duri_integrity_tree_files{state="${state}"}`, state === 'total' ? 2262 : 0] as const),
    ...['green', 'red', 'missing', 'unknown'].map((verdict) => [`duri_gate_verdict{verdict="${verdict}"}`, Number(verdict === 'green')] as const),
    ['duri_integrity_scan_duration_seconds', 0.263],
    ['duri_integrity_scan_bytes', 1_000_000],
    ['duri_integrity_last_scan_timestamp_seconds', second],
    ['duri_integrity_last_full_scan_timestamp_seconds', second],
    ['duri_integrity_consecutive_failures', failures === -1 ? recent.length : failures],
    ['duri_integrity_recent_failures', recent.filter(Boolean).length],
    ['duri_integrity_spike', 0],
    ['duri_integrity_scan_interval_seconds', 300],
    ['duri_integrity_kernel_events', 1],
    ['duri_integrity_kernel_events_degraded', 0],
    ['duri_release_info{product="shop",line="main",environment="prod",sequence="7",metadata_digest="sha256:ab"}', 1],
    ['duri_release_expires_timestamp_seconds', second + 60 * 86_400],
    ['duri_freeze_active', 0],
    ['duri_freeze_expired', 0],
    ['duri_freeze_counter', 3],
    ['duri_freeze_seen_delay_seconds', 12],
    ['duri_key_verify_until_timestamp_seconds', second + 100 * 86_400],
    ['duri_metrics_refused_series_total', 0],
    ['duri_watch_state_failures_total', 0],
    ['duri_watch_notify_failures_total', 0],
    ['duri_build_info{version="0.1.0"}', 1],
  ];
  return gauges.map(([name, value]) => `${name} ${value}\n`).join('');
}
