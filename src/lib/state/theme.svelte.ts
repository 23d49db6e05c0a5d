/** The reader's choice of colours; `system` leaves it to the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The chosen theme. src/theme.js keeps it and writes it on the root element, also before a page is awake. */
class Theme {
	current = $state<ThemeChoice>('system');

	/** Takes over what src/theme.js found; called once in the browser. */
	wake(): void {
		const { theme } = document.documentElement.dataset;
		if (theme === 'light' || theme === 'dark') this.current = theme;
	}
}

export const theme = new Theme();
