/**
 * What the pane's page may load. Scripts: its own and office.js, which brings more of itself from the same hosts; styles: Fluent writes
 * them at run time; connections: its own files only, so that nothing of the workbook leaves the machine.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What Home will look like, in grey and without words: painted while Office still starts, replaced by the pane's first view. */
const outline = `
      .outline { padding: 14px 16px; }
      .outline i { display: block; border-radius: 6px; background: rgba(128, 128, 128, 0.14); margin-bottom: 16px; }`;
const outlineHeights = [20, 32, 116, 116];

/**
 * taskpane.html. Office first, then the functions, which answer before the pane is drawn, then the pane. Only office.js,
 * which has to stand in the head, is waited for before the outline is painted.
 */
export function paneHtml(officeJs: string, paneHash: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sales planning</title>
    <style>
      body { margin: 0; }${outline}
    </style>
    <script src="${officeJs}"></script>
    <script defer src="functions.js"></script>
    <script defer src="taskpane.js?${paneHash}"></script>
  </head>
  <body>
    <div id="root">
      <div class="outline" aria-hidden="true">${outlineHeights.map((height) => `<i style="height:${height}px"></i>`).join('')}</div>
    </div>
  </body>
</html>
`;
}
