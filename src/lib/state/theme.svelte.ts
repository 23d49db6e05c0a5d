/** The reader's choice of colours; `system` leaves it to the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Also read by src/theme.js before the first paint. */
const KEY = 'theme';

/** The chosen theme: kept by the browser where it keeps anything, and written on the root element. */
class Theme {
	#current = $state<ThemeChoice>('system');

	get current(): ThemeChoice {
		return this.#current;
	}

	set current(choice: ThemeChoice) {
		this.#current = choice;
		const { dataset } = document.documentElement;
		if (choice === 'system') delete dataset.theme;
		else dataset.theme = choice;
		try {
			if (choice === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, choice);
		} catch {
			// A browser that keeps nothing still shows the choice until the page is left.
		}
	}

	/** Takes over what src/theme.js found; called once in the browser. */
	wake(): void {
		const { theme } = document.documentElement.dataset;
		if (theme === 'light' || theme === 'dark') this.#current = theme;
	}
}

export const theme = new Theme();
