/** A typeface of the page, as the page's build names its file; where the minutes are kept as a file, the system's own stands in. */
const face = (family: string, file: string, more = ''): string =>
  `@font-face { font-family: '${family}'; font-weight: 200 800; font-display: swap;
  src: url('/assets/${file}-latin-wght-normal.woff2') format('woff2');${more} }`

/** The notice board's look in one sheet, so that the page is whole wherever it is kept; on paper black on white. */
export const STYLE = `
${face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next')}
${face('Atkinson Hyperlegible Next', 'bricolage-grotesque', ' unicode-range: U+30-39;')}
${face('Bricolage Grotesque', 'bricolage-grotesque')}
:root { color-scheme: light dark; --paper: #fbf8f1; --sheet: #ffffff; --ink: #1f2a2e; --slate: #4c5a60; --brick: #f2c14e;
  --beech: #2f6b3c; --sund: #1f5e86; --line: #ddd5c4; }
@media (prefers-color-scheme: dark) { :root { --paper: #12191c; --sheet: #1a2327; --ink: #eef1ea; --slate: #aebbc0;
  --beech: #8ccb8f; --sund: #8ec6ea; --line: #364247; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.5 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 40px 20px 64px; }
h1, h2, h3 { font-family: 'Bricolage Grotesque', 'Atkinson Hyperlegible Next', system-ui, sans-serif; line-height: 1.15;
  overflow-wrap: anywhere; break-after: avoid; }
h1 { margin: 0 0 12px; padding-bottom: 14px; border-bottom: 8px solid var(--brick); font-size: 36px; }
h2 { margin: 40px 0 12px; font-size: 25px; }
h3 { margin: 0 0 6px; font-size: 19px; }
p { margin: 0 0 6px; }
ul { margin: 0 0 6px; padding-left: 1.2em; }
.facts { padding: 0; list-style: none; color: var(--slate); }
.ways { font-size: 15px; }
.ways a { color: var(--sund); margin-right: 16px; }
a:focus-visible { outline: 3px solid var(--sund); outline-offset: 2px; }
article { margin: 0 0 12px; padding: 16px 18px; border: 1px solid var(--line); border-radius: 9px; background: var(--sheet);
  overflow-wrap: anywhere; break-inside: avoid; }
ins { font-weight: 700; text-underline-offset: 2px; }
.outcome { font-weight: 700; }
.outcome[data-is='adopted'] { color: var(--beech); }
.poll { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--line); }
@page { size: A4; margin: 18mm; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --slate: #000; --beech: #000; --line: #999; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1 { border-bottom: 1pt solid #000; font-size: 20pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 12pt; }
  article { padding: 8pt 0; border: 0; border-top: 0.5pt solid #999; border-radius: 0; }
  .ways { display: none; }
}
`
