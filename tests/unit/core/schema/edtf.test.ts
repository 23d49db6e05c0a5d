import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#lib/core/schema/days.ts';
import {
	bounds,
	formatEdtf,
	isEdtf,
	parseEdtf,
	precision,
	type EdtfDate,
	type Mark,
	type Moment,
	type Option
} from '#lib/core/schema/edtf.ts';

const approx = { day: 2, month: 15, year: 183 };
const exact = { day: 0, month: 0, year: 0 };

/** First and last day that a date can mean, `…` where open. */
function days(text: string): string {
	const { from, to } = bounds(text, approx);
	const first = Number.isFinite(from) ? isoDay(from) : '…';
	const last = Number.isFinite(to) ? isoDay(to - 1) : '…';
	return `${first} ${last}`;
}

describe('bounds', () => {
	test.each([
		['1956-04-13', '1956-04-13 1956-04-13'],
		['1956-02', '1956-02-01 1956-02-29'],
		['1956', '1956-01-01 1956-12-31'],
		['195X', '1950-01-01 1959-12-31'],
		['19XX', '1900-01-01 1999-12-31'],
		['1956-XX', '1956-01-01 1956-12-31'],
		['1956-1X', '1956-10-01 1956-12-31'],
		['1956-0X', '1956-01-01 1956-09-30'],
		['1956-03-XX', '1956-03-01 1956-03-31'],
		['1956-03-1X', '1956-03-10 1956-03-19'],
		['1956-03-0X', '1956-03-01 1956-03-09'],
		['1956-03-3X', '1956-03-30 1956-03-31'],
		['[1956-03-20..1956-04-13]', '1956-03-20 1956-04-13'],
		['[..1956-04-13]', '… 1956-04-13'],
		['[1956-04-17..]', '1956-04-17 …'],
		['[1956-04,1956-02]', '1956-02-01 1956-04-30'],
		['[1956-03-01,1956-03-05..1956-03-10]', '1956-03-01 1956-03-10'],
		['[1956-03-01, 1956-03-05..]', '1956-03-01 …'],
		['1956-04-13~', '1956-04-11 1956-04-15'],
		['1956-04%', '1956-03-17 1956-05-15'],
		['1956~', '1955-07-02 1957-07-02'],
		['[1956-03-20~..1956-04-13]', '1956-03-18 1956-04-13'],
		['1956-04-13?', '1956-04-13 1956-04-13'],
		['1956-04-13T18:00+02:00', '1956-04-13 1956-04-13'],
		['1956-04-13T23:59-11:00', '1956-04-13 1956-04-13']
	])('%s means %s', (text, expected) => expect(days(text)).toBe(expected));

	test.each([
		['1956-04?', true],
		['1956-04%', true],
		['1956-04~', false],
		['1956-04', false],
		['[1956-03..1956-04?]', true],
		['[1956-03,1956-04%]', true],
		['[1956-03~..]', false]
	])('%s is doubtful: %s', (text, doubtful) =>
		expect(bounds(text, approx).doubtful).toBe(doubtful)
	);

	test('a text that is no date throws, with the reason', () => {
		expect(() => bounds('1956/1957', approx)).toThrow(RangeError);
		expect(() => bounds('1956/1957', approx)).toThrow('is a span of time');
	});

	test.each([
		['1956-04-13', 'day'],
		['1956-04-1X', 'month'],
		['1956-XX', 'year'],
		['195X', 'year'],
		['[1956-04-13..1956-05]', 'month'],
		['[..1956-04-13]', 'day']
	])('%s is precise to the %s', (text, expected) => expect(precision(text)).toBe(expected));
});

describe('a text that is not of the subset is refused with what to write instead', () => {
	test.each([
		[
			'1956-03-20/1956-04-13',
			'is a span of time. For "some day between" write "[1956-03-20..1956-04-13]"'
		],
		['/1956-04-13', 'write "[..1956-04-13]"'],
		['1956-04-17/..', 'write "[1956-04-17..]"'],
		['1956-21', 'is a season'],
		['{1956-03,1956-04}', 'means all of these days'],
		['1950S2', 'significant digits'],
		['1956-02-25T00:10:00', 'leave the seconds out'],
		['1956-02-25T00:10:00+03:00', 'leave the seconds out'],
		['1956-02-25T00:10', 'without its offset from UTC'],
		['1956-02-25T24:10+03:00', 'names no time'],
		['1956-02-25T10:10+19:00', 'no offset from UTC'],
		['1956-02-2XT10:10+03:00', 'leave the time out'],
		['1956-02-30', 'that month has 29 days'],
		['1955-02-29', 'that month has 28 days'],
		['1900-02-29', 'that month has 28 days'],
		['1956-04-31', 'that month has 30 days'],
		['1956-02-3X', 'does not exist'],
		['1956-04-00', 'does not exist'],
		['1956-13', 'is not 01 to 12'],
		['1956-00', 'is not 01 to 12'],
		['1956-2X', 'is not 01 to 12'],
		['19X6', 'digit after an X'],
		['1956-XX-13', 'digit after an X'],
		['XXXX', 'leave the date out'],
		['1956?~', 'write "%"'],
		['1956?-04', 'the mark stands at the end'],
		['1956-03..1956-04', 'in brackets, "[1956-03..1956-04]"'],
		['[1956-04..1956-03]', 'write "1956-03..1956-04"'],
		['[..]', 'is not a span'],
		['[1956..1957..1958]', 'is not a span'],
		['[1956,..1955]', 'must stand first'],
		['[1956..,1957]', 'must stand last'],
		['[1956', 'no closing "]"'],
		['[1956-02-30..]', 'that month has 29 days'],
		['[]', 'is not a date'],
		['-0044', 'four digits'],
		['13 April 1956', 'Write "1956-04-13"'],
		['', 'Write "1956-04-13"']
	])('%s', (text, message) => {
		const parsed = parseEdtf(text);
		expect(parsed.ok).toBe(false);
		expect(parsed.ok ? '' : parsed.message).toContain(message);
		expect(isEdtf(text)).toBe(false);
	});

	test('anything else is refused without a throw', () => {
		const edtfLike = fc.string({ unit: fc.constantFrom(...'0156X-./[],?~%T:+Z'.split('')) });
		fc.assert(
			fc.property(fc.oneof(edtfLike, fc.string()), (text) => {
				const parsed = parseEdtf(text);
				if (parsed.ok) expect(parseEdtf(formatEdtf(parsed.value))).toEqual(parsed);
				else expect(parsed.message).not.toBe('');
			}),
			{ numRuns: 2000 }
		);
	});
});

const two = (number: number) => String(number).padStart(2, '0');
const mark = fc.constantFrom<Mark | undefined>(undefined, undefined, '?', '~', '%');

/** Any moment of the years 1950 to 1959: a day, cut short or with its last digits unspecified. */
const moment: fc.Arbitrary<Moment> = fc
	.record({
		day: fc.date({ min: new Date('1950-01-01'), max: new Date('1959-12-31'), noInvalidDate: true }),
		shape: fc.nat({ max: 8 }),
		mark
	})
	.map(({ day: date, shape, mark }) => {
		const year = String(date.getUTCFullYear());
		const month = two(date.getUTCMonth() + 1);
		const day = two(date.getUTCDate());
		const shapes: Moment[] = [
			{ year, month, day },
			{ year, month, day, clock: '18:05+02:00' },
			{ year, month, day: `${day[0]}X` },
			{ year, month, day: 'XX' },
			{ year, month },
			{ year, month: `${month[0]}X` },
			{ year, month: 'XX', day: 'XX' },
			{ year },
			{ year: '195X' }
		];
		return { ...(shapes[shape] as Moment), ...(mark && { mark }) };
	});

const firstDay = (one: Moment) => bounds({ kind: 'moment', moment: one }, exact).from;

const between: fc.Arbitrary<Option> = fc.tuple(moment, moment).map(([a, b]) => {
	const [first, last] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
	return { kind: 'between', first, last };
});
const single: fc.Arbitrary<Option> = moment.map((one) => ({ kind: 'moment', moment: one }));

const oneOf: fc.Arbitrary<EdtfDate> = fc
	.record({
		before: fc.option(moment, { nil: undefined }),
		options: fc.array(fc.oneof(single, between), { minLength: 1, maxLength: 3 }),
		after: fc.option(moment, { nil: undefined })
	})
	.map(({ before, options, after }) => ({
		kind: 'oneOf',
		options: [
			...(before ? [{ kind: 'between' as const, last: before }] : []),
			...options,
			...(after ? [{ kind: 'between' as const, first: after }] : [])
		]
	}));

const anyDate = fc.oneof(
	moment.map((one): EdtfDate => ({ kind: 'moment', moment: one })),
	oneOf
);

describe('every date', () => {
	test('is read back as it was written, with the same bounds', () => {
		fc.assert(
			fc.property(anyDate, (value) => {
				const text = formatEdtf(value);
				expect(parseEdtf(text)).toEqual({ ok: true, value });
				expect(bounds(text, approx)).toEqual(bounds(value, approx));
			})
		);
	});

	test('means some day', () => {
		fc.assert(
			fc.property(anyDate, (value) => {
				const { from, to } = bounds(value, approx);
				expect(from).toBeLessThan(to);
			})
		);
	});

	test('widens when it is approximate, and never narrows', () => {
		fc.assert(
			fc.property(anyDate, (value) => {
				const narrow = bounds(value, exact);
				const wide = bounds(value, approx);
				expect(wide.from).toBeLessThanOrEqual(narrow.from);
				expect(wide.to).toBeGreaterThanOrEqual(narrow.to);
				const marked = /[~%]/.test(formatEdtf(value));
				if (!marked) expect(wide).toEqual(narrow);
			})
		);
	});

	test('without marks means exactly the days whose digits fit', () => {
		fc.assert(
			fc.property(moment, ({ year, month = 'XX', day = 'XX' }) => {
				const pattern = new RegExp(`^${`${year}-${month}-${day}`.replaceAll('X', '\\d')}$`);
				const fitting = calendar.flatMap((iso, i) =>
					pattern.test(iso) ? [i + calendarStart] : []
				);
				const { from, to } = bounds({ kind: 'moment', moment: { year, month, day } }, exact);
				expect([from, to - 1]).toEqual([fitting[0], fitting.at(-1)]);
				expect(fitting.length).toBe(to - from);
			})
		);
	});

	test('in a set lies within the bounds of the set, and the set reaches no further', () => {
		fc.assert(
			fc.property(fc.array(moment, { minLength: 1, maxLength: 5 }), (moments) => {
				const whole = bounds(
					{ kind: 'oneOf', options: moments.map((one) => ({ kind: 'moment', moment: one })) },
					approx
				);
				const each = moments.map((one) => bounds({ kind: 'moment', moment: one }, approx));
				expect(whole.from).toBe(Math.min(...each.map(({ from }) => from)));
				expect(whole.to).toBe(Math.max(...each.map(({ to }) => to)));
			})
		);
	});
});

const calendarStart = Date.UTC(1950, 0, 1) / 86_400_000;
const calendar = Array.from({ length: 3652 }, (_, i) =>
	new Date((calendarStart + i) * 86_400_000).toISOString().slice(0, 10)
);

test.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Apia'])(
	'a machine in %s reads the same days',
	(TZ) => {
		const module = new URL('../../../../src/lib/core/schema/edtf.ts', import.meta.url).href;
		const texts = [
			'1956-02-25',
			'1956-04-13T18:00+02:00',
			'1956~',
			'[1956-03-20..1956-04-13]',
			'195X'
		];
		const script = `import { bounds } from ${JSON.stringify(module)};
		console.log(new Date(0).getTimezoneOffset() !== 0);
		console.log(JSON.stringify(${JSON.stringify(texts)}.map((t) => bounds(t, ${JSON.stringify(approx)}))));`;
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['--import', 'tsx', '--input-type=module', '--eval', script],
			{ env: { ...process.env, TZ }, encoding: 'utf8' }
		);
		expect(stderr).toBe('');
		const [elsewhere, answer] = stdout.split('\n');
		expect(elsewhere).toBe('true');
		expect(JSON.parse(answer ?? '')).toEqual(texts.map((text) => bounds(text, approx)));
	}
);
