import { createHash } from 'node:crypto';

// What each tool says of a tree, as pairs of path and digest. A path is bytes (one UTF-16 unit each) relative to the tree.

const HEX = '[0-9a-f]{64}';

/** @returns {[string, string][]} records that end with NUL: "hex path" or "hex  path" */
export function parseNulList(bytes, root) {
  return records(bytes, '\0').map((record) => [relativePath(record.slice(64).trimStart(), root), record.slice(0, 64)]);
}

/** `openssl dgst -r`: "hex *path" lines; one with a line break in its path starts with a backslash and has it escaped (OpenSSL 3), or goes on in the next line. */
export function parseOpensslList(bytes, root) {
  const start = new RegExp(`^(\\\\?)(${HEX}) \\*([^]*)$`);
  const joined = [];
  for (const line of records(bytes, '\n')) {
    if (start.test(line)) joined.push(line);
    else joined[joined.length - 1] += `\n${line}`;
  }
  return joined.map((line) => {
    const [, escaped, hex, path] = start.exec(line);
    return [relativePath(escaped === '' ? path : path.replaceAll('\\n', '\n'), root), hex];
  });
}

/** `hashdeep -0`: a head of comment lines, then "size,hex,path" records that end with NUL. */
export function parseHashdeepList(bytes, root) {
  const record = new RegExp(`^\\d+,(${HEX}),([^]*)$`);
  const withoutHead = bytes.toString('latin1').replace(/^(?:[%#][^\n]*\n)+/, '');
  return records(Buffer.from(withoutHead, 'latin1'), '\0').map((text) => {
    const [, hex, path] = record.exec(text) ?? [];
    if (path === undefined) throw new Error(`hashdeep: not a record: ${JSON.stringify(text.slice(0, 200))}`);
    return [relativePath(path, root), hex];
  });
}

/** A database of AIDE: a line an entry, the path percent-encoded first and the digest in base64 last; "0" where there is none. */
export function parseAideDatabase(bytes, root) {
  return records(bytes, '\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.split(' '))
    .filter((fields) => fields.at(-1) !== '0')
    .map((fields) => [
      relativePath(
        fields[0].replaceAll(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
        root,
      ),
      Buffer.from(fields.at(-1), 'base64').toString('hex'),
    ]);
}

/** DuRi's own `checksums.json`. */
export function parseChecksums(bytes) {
  const { files } = JSON.parse(bytes.toString('utf8'));
  return files.map(({ path, path_b64: base64, digest }) => [
    base64 === undefined ? Buffer.from(path).toString('latin1') : Buffer.from(base64, 'base64').toString('latin1'),
    digest,
  ]);
}

function records(bytes, end) {
  const all = bytes.toString('latin1').split(end);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

function relativePath(path, root) {
  return path.replace(path.startsWith('/') ? `${Buffer.from(root).toString('latin1')}/` : './', '');
}

/** One digest for a whole list, whatever its order: SHA-256 over its "hex path" records, sorted. */
export function digestOfList(list) {
  const hash = createHash('sha256');
  for (const record of list.map(([path, hex]) => `${hex} ${path}\0`).sort()) hash.update(record, 'latin1');
  return hash.digest('hex');
}
