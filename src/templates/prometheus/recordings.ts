/** A series that is computed ahead, for dashboards that look at a day or at many deployments. */
export interface Recording {
  readonly record: string;
  readonly expr: string;
  /** For the unit tests: series of one sample a minute, a time, and what comes out. */
  readonly case: {
    readonly series: Readonly<Record<string, string>>;
    readonly at: string;
    readonly gives: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
  };
}

const RELEASE = { product: 'shop', line: 'main', environment: 'prod' };
const release = 'duri_release_info{product="shop",line="main",environment="prod",sequence="7",metadata_digest="sha256:ab"}';
const here = { job: 'duri', instance: 'shop:9101' };

/** Names are level:metric:operation. @source Prometheus, "Recording rules", naming */
export const RECORDINGS: readonly Recording[] = [
  {
    record: 'instance:duri_integrity_status:max24h',
    expr: 'max_over_time(duri_integrity_status[24h])',
    case: {
      series: { 'duri_integrity_status{status="tampered"}': '0 0 1 0x60' },
      at: '30m',
      gives: [{ labels: { ...here, status: 'tampered' }, value: 1 }],
    },
  },
  {
    record: 'instance:duri_integrity_verified:avg24h',
    expr: 'avg_over_time(duri_integrity_status{status="verified"}[24h])',
    case: {
      series: { 'duri_integrity_status{status="verified"}': '1x4 0x4' },
      at: '9m',
      gives: [{ labels: { ...here, status: 'verified' }, value: 0.5 }],
    },
  },
  {
    record: 'instance:duri_integrity_scan_duration_seconds:avg1h',
    expr: 'avg_over_time(duri_integrity_scan_duration_seconds[1h])',
    case: { series: { duri_integrity_scan_duration_seconds: '2 4 2 4' }, at: '3m', gives: [{ labels: here, value: 3 }] },
  },
  {
    record: 'instance:duri_integrity_scan_bytes:avg1h',
    expr: 'avg_over_time(duri_integrity_scan_bytes[1h])',
    case: { series: { duri_integrity_scan_bytes: '100 300' }, at: '1m', gives: [{ labels: here, value: 200 }] },
  },
  {
    record: 'instance:duri_integrity_tree_files:changed',
    expr: 'sum without (state) (duri_integrity_tree_files{state=~"modified|missing|new"})',
    case: {
      series: {
        'duri_integrity_tree_files{state="total"}': '2262x5',
        'duri_integrity_tree_files{state="modified"}': '1x5',
        'duri_integrity_tree_files{state="missing"}': '2x5',
        'duri_integrity_tree_files{state="new"}': '3x5',
      },
      at: '2m',
      gives: [{ labels: here, value: 6 }],
    },
  },
  {
    record: 'product:duri_integrity_status:count',
    expr: 'count by (product, line, environment, status) ((duri_integrity_status == 1) * on (job, instance) group_left (product, line, environment) duri_release_info)',
    case: {
      series: {
        'duri_integrity_status{status="verified"}': '1x5',
        'duri_integrity_status{status="verified",instance="b:9101"}': '1x5',
        'duri_integrity_status{status="tampered"}': '0x5',
        [release]: '1x5',
        [release.replace('}', ',instance="b:9101"}')]: '1x5',
      },
      at: '2m',
      gives: [{ labels: { ...RELEASE, status: 'verified' }, value: 2 }],
    },
  },
];
