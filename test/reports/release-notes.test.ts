import { type NotesFacts, withVerifyBlock } from '../../src/reports/release-notes.js';

const FACTS: NotesFacts = {
  repository: 'acme/app',
  tag: 'v1.2.0',
  keyring: 'duri.keyring.json',
  releases: [{ archive: 'shop-main-7-0123456789ab.tar.gz', says: 'shop, line main, release 7', metadataDigest: 'sha256:0123' }],
  assets: [{ name: 'duri.mjs', digest: 'a'.repeat(64) }],
};

describe('withVerifyBlock', () => {
  it('adds the block after what people wrote', () => {
    const notes = withVerifyBlock('Our notes.\n', FACTS);
    expect(notes).toMatch(/^Our notes\.\n\n<!-- duri:verify -->\n### Verify this release\n/);
    expect(notes).toContain('```sh\nnpx duri verify acme/app@v1.2.0 --keyring duri.keyring.json\n```');
    expect(notes).toMatch(/<!-- \/duri:verify -->\n$/);
  });

  it('is the whole text where there is none', () => {
    expect(withVerifyBlock('', FACTS)).toMatch(/^<!-- duri:verify -->\n/);
  });

  it('gives the same notes the second time, and takes nothing else away', () => {
    const once = withVerifyBlock('Before.', FACTS);
    expect(withVerifyBlock(once, FACTS)).toBe(once);
    const edited = `${once}\nAfter.\n`;
    expect(withVerifyBlock(edited, { ...FACTS, tag: 'v1.2.1' })).toBe(`${withVerifyBlock('Before.', { ...FACTS, tag: 'v1.2.1' })}\nAfter.\n`);
  });

  it.each(['<!-- duri:verify --> and no end', '<!-- /duri:verify --> before <!-- duri:verify -->'])('leaves %j alone', (body) => {
    expect(withVerifyBlock(body, FACTS).startsWith(`${body}\n\n<!-- duri:verify -->`)).toBe(true);
  });

  it('lets no name or text become markup', () => {
    const hostile = withVerifyBlock('', {
      ...FACTS,
      releases: [{ archive: 'a|b`<x>.tar.gz', says: '![x](https://evil.example) <img src=x> @acme', metadataDigest: 'sha256:0' }],
      assets: [{ name: 'a|b</code><script>', digest: '0' }],
    });
    expect(hostile).not.toMatch(/!\[x\]\(|<img|<script>|@acme\b|\|b/);
  });

  it('leaves the table out where the notes would be too long for the platform', () => {
    const assets = Array.from({ length: 1000 }, (_, index) => ({ name: `${'n'.repeat(150)}-${index}`, digest: 'a'.repeat(64) }));
    const notes = withVerifyBlock('Our notes.', { ...FACTS, assets });
    expect(notes.length).toBeLessThan(125_000);
    expect(notes).toContain('npx duri verify');
  });
});
