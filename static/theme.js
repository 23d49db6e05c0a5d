// Runs before the first paint, so that a chosen theme does not flash: a file of its own because the
// page allows no inline script that the build has not hashed.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// A browser that keeps nothing follows the device.
}
