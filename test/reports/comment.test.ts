import { failure } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import type { Comment } from '../../src/ports/forge.js';
import { commentMarker, decideComment, type NewComment, renderComment } from '../../src/reports/comment.js';

const marker = commentMarker('gate', ['ci', 'dist']);
const author = 'github-actions[bot]';
const comment = (id: number, more: Partial<Comment> = {}): Comment => ({ id, author, body: `${marker}\nold`, url: `https://example.com/${id}`, ...more });
const decide = (existing: readonly Comment[], more: Partial<NewComment> = {}): string => {
  const decision = decideComment(existing, { marker, author, body: `${marker}\nnew`, mode: 'always', good: false, ...more });
  return decision.kind === 'update' ? `update ${decision.comment.id}` : decision.kind;
};

describe('decideComment', () => {
  const cases: readonly (readonly [string, readonly Comment[], Partial<NewComment>, string])[] = [
    ['writes the first one', [], {}, 'create'],
    ['writes none where none is asked for', [comment(1)], { mode: 'never' }, 'leave'],
    ['updates ours', [comment(1)], {}, 'update 1'],
    ['updates the oldest of ours', [comment(9), comment(4), comment(6)], {}, 'update 4'],
    ['leaves one alone that says so already', [comment(1)], { body: `${marker}\nold` }, 'leave'],
    ['leaves one alone that differs in line ends only', [comment(1, { body: `${marker}\r\nold\r\n` })], { body: `${marker}\nold\n` }, 'leave'],
    ["takes a stranger's with our marker for none of ours", [comment(1, { author: 'mallory' })], {}, 'create'],
    ['takes one of a deleted account for none of ours', [comment(1, { author: undefined })], {}, 'create'],
    ['takes one of our login without the marker for none of this', [comment(1, { body: 'x' })], {}, 'create'],
    ['takes one that quotes the marker for none of this', [comment(1, { body: `> see\n${marker}\nx` })], {}, 'create'],
    ['takes one with a longer marker for none of this', [comment(1, { body: `${marker}x` })], {}, 'create'],
    ['comments on a failure', [], { mode: 'on-failure' }, 'create'],
    ['does not begin with a good result where failures are asked for', [], { mode: 'on-failure', good: true }, 'leave'],
    ['lets no failure stand where the result is good now', [comment(1)], { mode: 'on-failure', good: true }, 'update 1'],
  ];

  it.each(cases)('%s', (_, existing, more, expected) => {
    expect(decide(existing, more)).toBe(expected);
  });
});

describe('commentMarker', () => {
  it('differs by what writes it, and by what it is about', () => {
    const markers = [
      marker,
      commentMarker('gate', ['ci', 'other']),
      commentMarker('gate', ['cidist']),
      commentMarker('gate', ['ci,dist']),
      commentMarker('reporter', ['ci', 'dist']),
    ];
    expect(new Set(markers).size).toBe(markers.length);
  });

  it('cannot be ended by what it is about', () => {
    expect(commentMarker('gate', ['--> <script>'])).toMatch(/^<!-- duri:gate:[0-9a-f]{16} -->$/);
  });
});

describe('renderComment', () => {
  const render = (report: Report): string => renderComment(report, { marker, title: 'DuRi', whereAll: 'the job summary has them' });

  it('begins with the marker, and is found again by it', () => {
    const body = render({ tone: 'good', headline: 'green' });
    expect(body.split('\n')[0]).toBe(marker);
    expect(decide([comment(1, { body })])).toBe('update 1');
  });

  it('fits 30,000 findings with long names into what a comment takes, and counts the rest', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => failure('c', 'file_missing', `${'\u{1f600}'.repeat(200)}${index}`, 'is gone'));
    const body = render({ tone: 'bad', headline: 'red', findings, tables: [{ head: ['a'], rows: Array.from({ length: 5000 }, () => ['x'.repeat(900)]) }] });
    expect(body.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/_\d+ findings not shown here: the job summary has them\._/);
  });

  it('holds no other marker, whatever a name says', () => {
    const body = render({ tone: 'bad', headline: marker, findings: [failure('c', 'file_missing', `\n${marker}\n`, marker)] });
    expect(body.split('<!--')).toHaveLength(2);
  });
});
