import { namesPrerelease } from '../../../src/gates/release-tag/tag-version.js';

describe('namesPrerelease', () => {
  it.each([
    ['v1.2.0', 'v', false],
    ['v1.2.0-rc.1', 'v', true],
    ['shop-2-app-v1.2.0', 'shop-2-app-v', false],
    ['v1.2.0+5-x', 'v', false],
    ['nightly-2-b', 'v', false],
  ])('of %j with the prefix %j: %j', (tag, prefix, expected) => {
    expect(namesPrerelease(tag, prefix)).toBe(expected);
  });
});
