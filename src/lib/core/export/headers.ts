// What should a host send with the files, where it reads `_headers` (Cloudflare Pages, Netlify)?

/** What no page can say for itself in its markup. */
const EVERYWHERE = [
	'X-Content-Type-Options: nosniff',
	'Referrer-Policy: strict-origin-when-cross-origin',
	'Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), ' +
		'magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
	'Cross-Origin-Opener-Policy: same-origin',
	'Strict-Transport-Security: max-age=31536000'
];
/** Each page has its own policy with its hashes in its markup; this one adds what counts in a header only. */
const POLICY = "object-src 'none'; base-uri 'none'; form-action 'self'";

/**
 * The file. Hosts add up the headers of all rules that match, and two policies are both obeyed: so
 * the pages that no frame may show are named by their sections, and never by one rule for everything.
 */
export function headersFile(sections: readonly string[]): string {
	const rule = (path: string, headers: readonly string[]) =>
		[path, ...headers.map((header) => `  ${header}`)].join('\n');
	return [
		rule('/*', EVERYWHERE),
		...sections.map((path) =>
			rule(path, [`Content-Security-Policy: ${POLICY}; frame-ancestors 'none'`])
		),
		rule('/embed/*', [`Content-Security-Policy: ${POLICY}; frame-ancestors *`]),
		rule('/oembed/*', ['Access-Control-Allow-Origin: *']),
		rule('/data/*', ['Access-Control-Allow-Origin: *']),
		''
	].join('\n\n');
}
