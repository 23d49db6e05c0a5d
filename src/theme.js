// Stands in every page before anything is painted, so that a chosen theme does not flash: in the page
// and not in a file, because a file would be asked for after all scripts and hold up the first paint.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// A browser that keeps nothing follows the device.
}
