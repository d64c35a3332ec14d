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

/** taskpane.html. Office first, then the functions, which answer before the pane is drawn, then the pane. */
export function paneHtml(officeJs: string, paneHash: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sales planning</title>
    <script src="${officeJs}"></script>
    <script src="functions.js"></script>
    <script defer src="taskpane.js?${paneHash}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}
