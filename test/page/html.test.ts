import fc from 'fast-check';
import { clip, escapeHtml, html, prose } from '../../src/page/html.js';

describe('html', () => {
  it('escapes every text that is put in, in elements and in quoted attributes', () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>',
    );
  });

  it('puts markup of its own in as it is, one or many, and nothing for undefined', () => {
    expect(html`<b>${[html`<i>${1}</i>`, html`<i>${'<'}</i>`]}${undefined}</b>`.markup).toBe('<b><i>1</i><i>&lt;</i></b>');
  });

  it('leaves no character of markup in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"'\p{Cc}\p{Cf}\p{Cs}]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(escapeHtml(text))));
  });

  it('writes out what no eye sees: controls, line ends, a turned direction, half surrogates', () => {
    expect(escapeHtml('a\u0000\n\u202Etxt.exe\uD800\u200B\u2028')).toBe('a\\u{0}\\u{a}\\u{202e}txt.exe\\u{d800}\\u{200b}\\u{2028}');
  });
});

describe('clip', () => {
  it('keeps both ends of a long path and cuts no character in two', () => {
    expect(clip('short', 10)).toBe('short');
    expect(clip('0123456789abcdef', 7)).toBe('012…def');
    const faces = clip('😀'.repeat(50), 11);
    expect(faces).toBe(`${'😀'.repeat(5)}…${'😀'.repeat(5)}`);
  });
});

describe('prose', () => {
  it('shows what stands between backticks as code, escaped', () => {
    expect(html`${prose('Run `duri <x>` now')}`.markup).toBe('Run <code>duri &lt;x&gt;</code> now');
  });
});
