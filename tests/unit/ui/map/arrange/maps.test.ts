import { expect, test } from 'vitest';
import type { Place } from '#lib/core/schema/records.ts';
import { isMapped } from '#lib/ui/map/arrange/maps.ts';
import { graphOf } from '../../../../graph-of.ts';

const at = (id: string, lat?: number, lon?: number): Place => ({
	id,
	names: [{ value: id, lang: 'en', kind: 'preferred' }],
	side: 'east',
	...(lat !== undefined && lon !== undefined && { at: { lat, lon } })
});

test.each([
	['a town of Europe', [at('here'), at('warsaw', 52.2, 21)], true],
	['a town of the east of America', [at('washington', 38.9, -77)], true],
	['a town that no window shows', [at('lima', -12, -77)], false],
	['no town with a point', [at('here')], false]
])('a case with %s', (_, places, mapped) => {
	expect(isMapped(graphOf({ handoffs: {}, places }))).toBe(mapped);
});
