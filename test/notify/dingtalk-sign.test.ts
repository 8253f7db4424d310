import { createHmac } from 'node:crypto';
import { dingtalkSign } from '../../src/notify/dingtalk-sign.js';

describe('dingtalkSign', () => {
  it('gives the known value for a known timestamp and secret', () => {
    expect(dingtalkSign('1700000000000', 'SECtest')).toBe('aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=');
  });

  it('signs text beyond ASCII as UTF-8', () => {
    expect(dingtalkSign('1', '秘密')).toBe(createHmac('sha256', Buffer.from('秘密')).update(Buffer.from('1\n秘密')).digest('base64'));
  });

  it.each([
    ['1700000000001', 'SECtest'],
    ['1700000000000', 'SECtesu'],
  ])('gives another value for %s and %s', (timestamp, secret) => {
    expect(dingtalkSign(timestamp, secret)).not.toBe(dingtalkSign('1700000000000', 'SECtest'));
  });
});
