// Stands in every page before anything is painted, so that a chosen theme does not flash: in the page
// and not in a file, because a file would be asked for after all scripts and hold up the first paint.
try {
	// A view in a frame goes by the page around it, which may say so: ?theme=dark.
	const theme = location.pathname.includes('/embed/')
		? new URLSearchParams(location.search).get('theme')
		: localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// A browser that keeps nothing follows the device.
}

// Before the page's own listeners, and long before they are there: no choice is lost, and who hears
// of it later finds the colours changed.
addEventListener(
	'change',
	({ target: choice }) => {
		if (!(choice instanceof HTMLSelectElement) || choice.name !== 'theme') return;
		const { value } = choice;
		const { dataset } = document.documentElement;
		if (value === 'system') delete dataset.theme;
		else dataset.theme = value;
		try {
			if (value === 'system') localStorage.removeItem('theme');
			else localStorage.setItem('theme', value);
		} catch {
			// Without a memory the choice holds until the page is left.
		}
	},
	true
);
