// Is every conflict of the two dossiers in the data, so that it can be computed and shown?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { dispute, evidence, excludes } from '#lib/core/graph/evidence.ts';

const graph = loadCase();
const claims = [...graph.claims.values()];
const lines = (table: string) => table.trim().split(/\n\s*/);

describe('conflicts', () => {
	const rivals = (pair: string) => pair.split(' / ');
	test.each(
		lines(`
			barmor-sends-to-shin-bet / grajewski-to-mossad
			shin-bet-delivers-to-angleton / mossad-passes-to-cia
			barmor-photographs-booklet / grajewski-photographs-booklet
			grajewski-gives-barmor / polish-official-gives-israelis
			intermediaries-sell-to-cia / european-communist-gives-cia
			cia-leaks-to-new-york-times / state-releases-text
			rettie-reports-to-reuters / weiland-reports-to-reuters
			copy-given-to-bierut / courier-brings-copy-to-ochab
			copy-given-to-bierut / delegation-brings-copy-home
			togliatti-reads-report / togliatti-hears-speech
		`)
	)('%s cannot both be true', (pair) => {
		const [a, b] = rivals(pair);
		expect(excludes(graph, a!, b!)).toBe(true);
		expect(evidence(graph, a!).grade * evidence(graph, b!).grade).toBeGreaterThan(0);
	});

	test.each([
		'togliatti-hears-speech',
		'duclos-reads-report',
		'chinese-given-copy',
		'staszewski-gives-le-monde',
		'staszewski-gives-herald-tribune',
		'staszewski-gives-new-york-times',
		'grajewski-gives-barmor',
		'weiland-cables-london',
		'british-delegate-reads-report',
		'yugoslav-official-and-the-cia'
	])('%s is doubted or denied', (id) => {
		expect(dispute(graph, id).stance.length).toBeGreaterThan(0);
	});

	test.each([
		'baranowska-lends-to-grajewski',
		'acquaintance-briefs-rettie',
		'france-soir-prints-excerpts',
		'rfe-sends-text-to-poland',
		'foreign-delegates-read-text'
	])('%s has days that do not meet', (id) => {
		expect(dispute(graph, id).dates.length).toBeGreaterThan(0);
	});

	test.each(
		lines(`
			edward-ochab electedOn
			red-booklet language
			red-booklet pages
			red-booklet owner
			baranowska-lends-to-grajewski terms
			barmor-photographs-booklet photographer
			lucja-baranowska position
			lucja-baranowska knew
			lucja-baranowska surname
			grajewski-gives-barmor reception
			grajewski-gives-barmor extent
			wiktor-grajewski knewOfBarmorsService
			wiktor-grajewski standing
			wiktor-grajewski birthName
			wiktor-grajewski died
			wiktor-grajewski diedIn
			wiktor-grajewski ageInSpring1956
			yaakov-barmor service
			israeli-mission-in-warsaw status
			barmor-sends-to-shin-bet transport
			katz-brings-photographs-to-manor timeOfDay
			shin-bet-delivers-to-angleton carrier
			shin-bet-delivers-to-angleton first
			shin-bet-delivers-to-angleton credit
			angleton-passes-to-dulles date
			cia paid
			cia plan
			cia rewardOffered
			state-releases-text decidedBy
			new-york-times-prints-text day
			translation-of-18-may faithful
			translation-of-18-may translatedFrom
			copies-go-to-bloc-leaders number
			polish-brochure printRun
			polish-brochure orderedBy
			amos-manor birthName
			amos-manor born
			amos-manor rank
			khrushchev-reads-to-congress hour
			khrushchev-reads-to-congress length
			khrushchev-reads-to-congress day
			foreign-delegates-read-text manner
			pospelov-commission setUpOn
			reuters-to-western-press dateline
			reuters-to-western-press first
			soviet-acquaintance standing
			vidic-brings-it-to-tito passed
			bohlen-hears-at-reception speaker
			bonn-report-in-manchester-guardian restsOn
			prepared-text secrecy
			booklet-of-1959 maker
			report-read-at-party-meetings causeOfRiotsInGeorgia
			report-read-at-party-meetings extent
			congress-delegates number
		`)
	)('the sources differ on %s', (line) => {
		const [thing, field] = line.split(' ');
		const values = claims.flatMap(({ about }) =>
			typeof about !== 'string' && about.thing === thing && about.field === field
				? [about.value]
				: []
		);
		expect(new Set(values).size).toBeGreaterThan(1);
	});
});

describe('the list of conflicts in graph-data/README.md', () => {
	const readme = readFileSync('graph-data/README.md', 'utf8');
	const listed = [...readme.matchAll(/^- \*\*([WR]\d+)\*\* .*$/gm)];

	test('has thirty of the Warsaw route and thirty of the other routes', () => {
		const numbers = (letter: string) => Array.from({ length: 30 }, (_, i) => `${letter}${i + 1}`);
		expect(listed.map(([, number]) => number)).toEqual([...numbers('W'), ...numbers('R')]);
	});

	test.each(listed.map(([line, number]) => [number!, line]))('%s leads to the data', (_, line) => {
		const things = [...line.matchAll(/`([a-z0-9-]+)`(?:: ([A-Za-z0-9]+(?:, [A-Za-z0-9]+)*))?/g)];
		expect(things.length).toBeGreaterThan(0);
		const missing = things.flatMap(([, thing, fields]) => {
			const known = [graph.handoffs, graph.agents, graph.copies].some((kind) => kind.has(thing!));
			const absent = (fields?.split(', ') ?? []).filter(
				(field) =>
					!claims.some(
						({ about }) =>
							typeof about !== 'string' && about.thing === thing && about.field === field
					)
			);
			return known ? absent.map((field) => `${thing}: ${field}`) : [thing];
		});
		expect(missing).toEqual([]);
	});
});
