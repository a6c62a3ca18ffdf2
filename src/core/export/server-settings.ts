/** Web servers for which settings are written. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const
export type Server = (typeof SERVERS)[number]

/** Where the site is served: `host` and `base` as site.yaml has them, `folder` where its files lie on the server. */
export type Served = {
  readonly host: string
  readonly base: string
  readonly folder: string
  /** The languages but the main one, each with files of its own below its code. */
  readonly languages?: readonly string[]
}

/** Kinds of file that servers do not know by themselves, or tell wrongly. */
const TYPES = {
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'application/manifest+json': 'webmanifest',
} as const

/** What is worth sending smaller: words. Fonts and pictures are small already. */
const WORDY = [
  ...['text/plain', 'text/css', 'text/csv', 'text/calendar', 'text/javascript', 'application/javascript'],
  ...['application/json', 'application/xml', 'text/xml', 'application/x-bibtex', 'application/x-research-info-systems'],
  ...['application/manifest+json', 'image/svg+xml'],
]

const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'public, max-age=0, must-revalidate'
const UNFRAMED = "frame-ancestors 'none'"
const DRAWING = `default-src 'none'; style-src 'unsafe-inline'; ${UNFRAMED}`

/** Headers that every answer has. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/**
 * The settings of a web server for a site: its page for what is missing, types, compression, how long files may be kept, and that
 * nobody may frame a page but those under `.../embed/`. Made for the base path, so that nothing outside of it changes.
 */
export function serverSettings(server: Server, served: Served): string {
  return { nginx, caddy, apache }[server](served)
}

function nginx({ host, base, folder, languages = [] }: Served): string {
  const at = escaped(base)
  const types = Object.entries(TYPES).map(([type, ending]) => `    ${type} ${ending};`)
  const headers = Object.entries(ALWAYS).map(([name, value]) => `    add_header ${name} "${value}" always;`)
  return `# Goes into /etc/nginx/conf.d/, as a file of its own. Encryption: certbot --nginx adds it.
map $uri $parley_cache {
  default "${ASK_AGAIN}";
  "~^${at}${inAny(languages)}_astro/" "${FOR_EVER}";
}
map $uri $parley_frame {
  default DENY;
  "~^${at}.*/embed/(?:index\\.html)?$" "";
}
map $uri $parley_policy {
  default "${UNFRAMED}";
  "~^${at}.*/embed/(?:index\\.html)?$" "";
  "~\\.svg$" "${DRAWING}";
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  server_tokens off;

  include mime.types;
  types {
${types.join('\n')}
  }
  charset utf-8;
  charset_types text/xml text/plain text/css text/csv text/calendar text/javascript application/javascript application/json;

  gzip on;
  gzip_vary on;
  gzip_types ${WORDY.join(' ')};
${base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`}
  # What a build notes for itself.
  location ~ "/\\.(?!well-known/)" {
    return 404;
  }

  location ${base} {
    alias ${withSlash(folder)};
    index index.html;
    error_page 404 ${base}404.html;
    add_header Cache-Control $parley_cache always;
    add_header X-Frame-Options $parley_frame always;
    add_header Content-Security-Policy $parley_policy always;
${headers.join('\n')}
  }
}
`
}

function caddy({ host, base, folder, languages = [] }: Served): string {
  const below = base.slice(0, -1)
  const kept = ['', ...languages.map((language) => `${language}/`)].map((own) => `${base}${own}_astro/*`).join(' ')
  const headers = Object.entries(ALWAYS).map(([name, value]) => `\t\t${name} "${value}"`)
  const types = Object.entries(TYPES).map(
    ([type, ending]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}; charset=utf-8"`,
  )
  return `# A Caddyfile, or a part of one. Caddy fetches certificates by itself.
${host} {
	encode zstd gzip
	header {
${headers.join('\n')}
	}
	# Caddy carries out headers of a path first, so that one for all would take their place.
	@fresh not path ${kept}
	header @fresh Cache-Control "${ASK_AGAIN}"
	@kept path ${kept}
	header @kept Cache-Control "${FOR_EVER}"
	@unframed not path_regexp /embed/(index\\.html)?$
	header @unframed {
		X-Frame-Options DENY
		Content-Security-Policy "${UNFRAMED}"
	}
	@drawing path *.svg
	header @drawing Content-Security-Policy "${DRAWING}"
${types.join('\n')}
${below === '' ? '' : `\tredir ${below} ${base} permanent\n`}	handle ${base}* {
		uri strip_prefix ${below === '' ? '/' : below}
		root * ${folder}
		file_server {
			hide .parley*
		}
	}
	handle_errors {
		header Cache-Control "${ASK_AGAIN}"
		root * ${folder}
		rewrite * /404.html
		file_server
	}
}
`.replace(/\t\turi strip_prefix \/\n/, '')
}

function apache({ host, base, folder, languages = [] }: Served): string {
  const types = Object.entries(TYPES).map(([type, ending]) => `  AddType ${type} .${ending}`)
  const headers = Object.entries(ALWAYS).map(([name, value]) => `  Header always set ${name} "${value}"`)
  return `# Goes into sites-available/. Modules: a2enmod headers deflate
<VirtualHost *:80>
  ServerName ${host}
${base === '/' ? `  DocumentRoot ${folder}` : `  Alias ${base} ${withSlash(folder)}\n  RedirectMatch 301 ^${escaped(base.slice(0, -1))}$ ${base}`}
  <Directory ${folder}>
    Require all granted
    AllowOverride None
    Options -Indexes
    DirectoryIndex index.html
  </Directory>
  <FilesMatch "^\\.parley">
    Require all denied
  </FilesMatch>
  ErrorDocument 404 ${base}404.html
  ErrorDocument 403 ${base}404.html

${types.join('\n')}
  AddDefaultCharset utf-8
  AddCharset utf-8 .csv .ics .bib .ris .json .xml .js .css .txt
  AddOutputFilterByType DEFLATE text/html ${WORDY.join(' ')}

${headers.join('\n')}
  Header always set Cache-Control "${ASK_AGAIN}"
  Header always set X-Frame-Options DENY "expr=%{REQUEST_URI} !~ m#/embed/(index\\.html)?$#"
  Header always set Content-Security-Policy "${UNFRAMED}" "expr=%{REQUEST_URI} !~ m#/embed/(index\\.html)?$#"
  Header always set Content-Security-Policy "${DRAWING}" "expr=%{REQUEST_URI} =~ m#\\.svg$#"
  Header always set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#^${escaped(base)}${inAny(languages)}_astro/#"
</VirtualHost>
`
}

/** What may stand before the files of a language. */
function inAny(languages: readonly string[]): string {
  return languages.length === 0 ? '' : `(?:(?:${languages.join('|')})/)?`
}

function escaped(text: string): string {
  return text.replace(/[.~]/g, '\\$&')
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`
}
