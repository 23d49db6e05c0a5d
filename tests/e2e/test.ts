// A test on whose pages nothing may complain: no console error or warning, no breach of the content
// security policy, no request to another origin. Every end-to-end test is written with it.
import { test as plain, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

interface Quiet {
	/** Complaints that a test provokes on purpose. */
	expected: RegExp;
	quiet: void;
}

export const test = plain.extend<Quiet>({
	expected: [/(?!)/, { option: true }],
	quiet: [
		async ({ context, expected }, use) => {
			const complaints = await listen(context);
			await use();
			const unexpected = complaints.filter((text) => !expected.test(text));
			plain.expect(unexpected, 'complaints of the page').toEqual([]);
		},
		{ auto: true }
	]
});

/** This machine: as a site, and as an exhibit. */
const here = /^(localhost|127\.0\.0\.1)$/;

async function listen(context: BrowserContext): Promise<string[]> {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') {
			complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (web) => complaints.push(`thrown: ${web.error().message}`));
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && !here.test(hostname)) {
			complaints.push(`another origin: ${request.url()}`);
		}
	});
	context.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// A page that is left stops what it was fetching; what the policy stops is heard of below.
		if (why !== 'net::ERR_ABORTED' && why !== 'csp')
			complaints.push(`failed: ${request.url()} ${why}`);
	});
	await context.exposeFunction('breach', (text: string) => complaints.push(`policy: ${text}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			(window as unknown as { breach(text: string): void }).breach(
				`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`
			)
		);
	});
	return complaints;
}
