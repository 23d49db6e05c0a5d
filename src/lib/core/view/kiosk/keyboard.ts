// Which letters does the keyboard on the screen offer, and where?

export type Script = 'latin' | 'cyrillic' | 'hebrew';

export interface Layout {
	script: Script;
	/** Language of the letters, for `lang`; and the direction in which a row runs. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Three letters that stand for the layout on the key that calls it. */
	sign: string;
	rows: readonly string[];
}

/** Layouts in the order in which they are offered; the rows are those that people of the language type on. */
export const layouts: readonly Layout[] = [
	{
		script: 'latin',
		lang: 'pl',
		dir: 'ltr',
		sign: 'abc',
		rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'ąćęłńóśźż']
	},
	{
		script: 'cyrillic',
		lang: 'ru',
		dir: 'ltr',
		sign: 'абв',
		rows: ['йцукенгшщзх', 'фывапролджэ', 'ячсмитьбюъё']
	},
	{
		script: 'hebrew',
		lang: 'he',
		dir: 'ltr',
		sign: 'אבג',
		rows: ['קראטוןםפ', 'שדגכעיחלךף', 'זסבהנמצתץ']
	}
];

/** No name is longer. */
const LONGEST = 40;

/** What is typed after a key; a key is one letter or a space. */
export function typedAfter(typed: string, key: string): string {
	const next = (typed + key).replace(/^ +/, '').replace(/ {2,}/g, ' ');
	return [...next].length > LONGEST ? typed : next;
}

/** What is left when the last letter is taken back. */
export function erased(typed: string): string {
	return [...typed].slice(0, -1).join('');
}
