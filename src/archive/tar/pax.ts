/** Records of a pax header: `<length> <key>=<value>` and a line feed, the length counting itself. Values are raw bytes, one unit a byte. */
export function renderPaxRecords(records: readonly (readonly [key: string, value: string])[]): Buffer {
  return Buffer.from(records.map(([key, value]) => renderRecord(`${key}=${value}\n`)).join(''), 'latin1');
}

function renderRecord(rest: string): string {
  const short = rest.length + 1;
  const digits = String(short + String(short).length).length;
  return `${short + digits} ${rest}`;
}

/** The records of a header that `renderPaxRecords` wrote; undefined for what it would not write. */
export function parsePaxRecords(content: Uint8Array): ReadonlyMap<string, string> | undefined {
  const text = Buffer.from(content).toString('latin1');
  const records: [string, string][] = [];
  for (let at = 0; at < text.length;) {
    const length = Number(/^\d{1,8}(?= )/.exec(text.slice(at, at + 9))?.[0] ?? NaN);
    const record = /^\d+ ([a-z]+)=([^]*)\n$/.exec(text.slice(at, at + length));
    if (record === null || at + length > text.length) return undefined;
    records.push([record[1] ?? '', record[2] ?? '']);
    at += length;
  }
  return renderPaxRecords(records).equals(content) ? new Map(records) : undefined;
}
