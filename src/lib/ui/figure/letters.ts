// Which letters does a figure need, and how does it bring them along? The page's own faces, as data in the file.

/** CSS of every face that this text is printed with, its bytes in it; a face that cannot be had is left out. */
export async function lettersOf(svg: string): Promise<string> {
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const printed = [...parsed.querySelectorAll('text')].map((text) => ({
		family: text.getAttribute('font-family') ?? '',
		weight: text.getAttribute('font-weight') ?? '400',
		style: text.getAttribute('font-style') ?? 'normal',
		codes: [...(text.textContent ?? '')].map((letter) => letter.codePointAt(0)!)
	}));
	const faces = [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules]
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.map((rule) => ({ rule, sheet }))
	);
	const css = await Promise.all(
		faces.map(async ({ rule: { style }, sheet }) => {
			const value = (name: string) => style.getPropertyValue(name);
			const family = value('font-family').replaceAll(/["']/g, '');
			const [, file] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? [];
			const holds = ranges(value('unicode-range'));
			const needed = printed.some(
				(text) =>
					text.family.includes(`'${family}'`) &&
					text.weight === value('font-weight') &&
					text.style === value('font-style') &&
					text.codes.some(holds)
			);
			if (!file || !needed) return '';
			const data = await bytesOf(new URL(file, sheet.href ?? document.baseURI));
			return data
				? `@font-face{font-family:'${family}';font-style:${value('font-style')};font-weight:${value('font-weight')};src:url(${data}) format('woff2');unicode-range:${value('unicode-range')}}`
				: '';
		})
	);
	return css.join('');
}

/** Whether a letter lies in "U+0-FF, U+131". */
function ranges(text: string): (code: number) => boolean {
	const spans = [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from, to]) => [
		parseInt(from!, 16),
		parseInt(to ?? from!, 16)
	]);
	return (code) => spans.some(([from, to]) => code >= from! && code <= to!);
}

async function bytesOf(url: URL): Promise<string | null> {
	const answer = await fetch(url).catch(() => null);
	if (!answer?.ok) return null;
	const bytes = new Uint8Array(await answer.arrayBuffer());
	return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
