// Charts as plain SVG: no script, the fonts of the system, and colours for light and dark pages.

const STYLE = `
    svg { font-family: system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
    .page { fill: #f6f8fa } .text { fill: #1f2328 } .soft { fill: #59636e } .grid { stroke: #d1d9e0 } .line { fill: none }
    .met { fill: #1a7f37; stroke: #1a7f37 } .near { fill: #9a6700; stroke: #9a6700 } .missed { fill: #cf222e; stroke: #cf222e }
    .own { fill: #0969da; stroke: #0969da } .peer { fill: #818b98; stroke: #818b98 } .goal { stroke: #1f2328 } .limit { stroke: #cf222e }
    text { stroke: none }
    .line { fill: none }
    @media (prefers-color-scheme: dark) {
      .page { fill: #151b23 } .text { fill: #f0f6fc } .soft { fill: #9198a1 } .grid { stroke: #3d444d }
      .met { fill: #3fb950; stroke: #3fb950 } .near { fill: #d29922; stroke: #d29922 } .missed { fill: #f85149; stroke: #f85149 }
      .own { fill: #4493f8; stroke: #4493f8 } .peer { fill: #9198a1; stroke: #9198a1 } .goal { stroke: #f0f6fc } .limit { stroke: #f85149 }
      .line { fill: none }
    }`;

/** A whole picture with its title and what it shows, for those who cannot see it. */
export function svg({ width, height, title, description }, parts) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `  <title id="t">${escape(title)}</title>`,
    `  <desc id="d">${escape(description)}</desc>`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect class="page" width="${width}" height="${height}" rx="12"/>`,
    ...parts.map((part) => `  ${part}`),
    '</svg>\n',
  ].join('\n');
}

/** @param anchor start, middle or end */
export function text(x, y, words, { size = 13, tone = 'text', anchor = 'start', bold = false } = {}) {
  return `<text class="${tone}" x="${at(x)}" y="${at(y)}" font-size="${size}" text-anchor="${anchor}"${bold ? ' font-weight="700"' : ''}>${escape(words)}</text>`;
}

/** @param from @param to points, as x and y */
export function line([x1, y1], [x2, y2], { tone = 'grid', width = 1, dash } = {}) {
  return `<path class="${tone} line" d="M${at(x1)} ${at(y1)} L${at(x2)} ${at(y2)}" stroke-width="${width}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`;
}

export function bar({ x, y, width, height }, tone) {
  return `<rect class="${tone}" stroke="none" x="${at(x)}" y="${at(y)}" width="${at(Math.max(width, 1))}" height="${at(height)}" rx="2"/>`;
}

/** A line through points, each with a dot. */
export function curve(points, tone) {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join(' ');
  return [
    `<path class="${tone} line" d="${path}" stroke-width="2.5"/>`,
    ...points.map(([x, y]) => `<circle class="${tone}" cx="${at(x)}" cy="${at(y)}" r="3.5"/>`),
  ];
}

function at(number) {
  return Number(number.toFixed(1));
}

function escape(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
