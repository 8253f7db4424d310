/**
 * A scan with this outcome is the last one, or there was one in five minutes: one that was mended between two scrapes is told as well. Where the
 * sidecar dies after it, the alert stays until the one for dead sidecars takes over: a page never ends because nobody looks any more.
 */
export function seen(status: string): string {
  return `(last_over_time(duri_integrity_status{status="${status}"}[5m]) == 1 or increase(duri_integrity_scans_total{status="${status}"}[5m]) > 0)`;
}
