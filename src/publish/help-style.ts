/** The look of the help pages: one small style, light and dark, readable on a phone. Colours are those of the pane. */
export const helpStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #242424; --soft: #616161; --line: #e0e0e0; --tint: #eaf4f6; --accent: #066973; --code: #f5f5f5; }
@media (prefers-color-scheme: dark) { :root { --paper: #1f1f1f; --ink: #ffffff; --soft: #adadad; --line: #3d3d3d; --tint: #03262b; --accent: #67c2ce; --code: #292929; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.5 "Segoe UI", "Open Sans", system-ui, sans-serif; }
nav { display: flex; justify-content: space-between; gap: 1rem; font-size: 0.875rem; }
a { color: var(--accent); }
h1 { font: 600 1.5rem/1.3 Consolas, "Liberation Mono", monospace; margin: 1.5rem 0 0.25rem; }
h1.title { font-family: inherit; }
.index td:first-child { width: 16rem; }
h2 { font-size: 1.125rem; color: var(--accent); margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
p { margin: 0.5rem 0; }
.purpose { font-size: 1.125rem; }
pre { background: var(--code); border-radius: 6px; padding: 0.75rem 1rem; overflow-x: auto; font: 0.875rem/1.6 Consolas, "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
td.figure, th.figure { text-align: right; white-space: nowrap; }
.soft { color: var(--soft); }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
`.trim();
