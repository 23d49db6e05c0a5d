/**
 * Whether the page runs on the machine of an exhibit: only `npm run kiosk` serves at this address. Elsewhere the
 * exhibit can be tried, but it beats no heart and installs nothing.
 */
export function isOnMachine(): boolean {
	return location.hostname === '127.0.0.1';
}
