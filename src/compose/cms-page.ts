/** The release of Sveltia CMS that the configuration is checked against, and what its one file has to be. */
export const CMS_VERSION = '0.221.1'
const INTEGRITY = 'sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6'

/**
 * The page of the editor. It loads its one script from elsewhere, and only as it was released: another file is refused by the
 * browser. That script fetches more by itself: its fonts, and what its newest release is. Whoever wants nothing from elsewhere
 * uses the form of the site.
 */
export const CMS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Edit</title>
  </head>
  <body>
    <noscript>This editor needs JavaScript. Records can be written without it: see CONTRIBUTING.md.</noscript>
    <script src="https://unpkg.com/@sveltia/cms@${CMS_VERSION}/dist/sveltia-cms.js" integrity="${INTEGRITY}" crossorigin="anonymous"></script>
  </body>
</html>
`
