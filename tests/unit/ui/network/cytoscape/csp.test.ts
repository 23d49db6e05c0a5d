import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import config from '../../../../../svelte.config.js';

it('the content policy admits the one style element that the installed Cytoscape puts into the page', () => {
	const source = readFileSync(createRequire(import.meta.url).resolve('cytoscape'), 'utf8');
	const elements = [...source.matchAll(/createElement\('style'\)/g)];
	const [, className] = source.match(/var className = '(\w+)';/)!;
	const [, rule] = source.match(/textContent = '\.' \+ className \+ '([^']+)';/)!;
	const hash = createHash('sha256').update(`.${className}${rule}`).digest('base64');

	expect(elements).toHaveLength(1);
	expect(config.kit?.csp?.directives?.['style-src']).toContain(`sha256-${hash}`);
});

it('the installed Cytoscape writes no style attribute, which the policy would refuse', () => {
	const source = readFileSync(createRequire(import.meta.url).resolve('cytoscape'), 'utf8');
	expect(source).not.toMatch(/setAttribute\(\s*['"]style['"]/);
});
