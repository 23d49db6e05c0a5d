// Do the data hold what the two dossiers say: who, what, when, and on whose word?
import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { spanOf } from '#lib/core/graph/dates.ts';
import { evidence } from '#lib/core/graph/evidence.ts';
import { effective, toldBy } from '#lib/core/graph/telling.ts';
import { facts } from '#lib/core/view/card/facts.ts';
import { plain } from '#lib/core/view/prose.ts';
import { stage } from '#lib/core/view/stage.ts';
import { standing } from '#lib/core/view/standing.ts';
import { en } from '#lib/core/view/words/en.ts';
import { arrange } from '#lib/ui/network/arrange/arrange.ts';

const graph = loadCase();
const lines = (table: string) => table.trim().split(/\n\s*/);
const iso = (day: number) =>
	Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '';

describe('the case', () => {
	test.each([
		['agents', 130, 160],
		['handoffs', 110, 140],
		['sources', 140, 165],
		['claims', 650, 800]
	] as const)('has about as many %s as the dossiers name', (kind, least, most) => {
		expect(graph[kind].size).toBeGreaterThanOrEqual(least);
		expect(graph[kind].size).toBeLessThanOrEqual(most);
	});

	test('tells its six stories', () => {
		expect([...graph.routes.keys()]).toEqual([
			'warsaw-route',
			'word-of-mouth',
			'french-route',
			'belgrade-route',
			'staszewski-route',
			'documents-of-1956'
		]);
	});

	test('opens on at most 25 hands', () => {
		const { arrangement } = arrange(stage(graph, en, 'en'), 'story', 'wide');
		expect(arrangement.nodes.length).toBeLessThanOrEqual(25);
	});

	test('keeps the clock of every place that did not move its clocks while something passed there', () => {
		const zones: Record<string, string> = {
			moscow: 'Europe/Moscow',
			warsaw: 'Europe/Warsaw',
			belgrade: 'Europe/Belgrade',
			'east-berlin': 'Europe/Berlin',
			beijing: 'Asia/Shanghai',
			stockholm: 'Europe/Stockholm',
			bonn: 'Europe/Berlin',
			paris: 'Europe/Paris',
			munich: 'Europe/Berlin',
			'west-germany': 'Europe/Berlin',
			israel: 'Asia/Jerusalem',
			jaffa: 'Asia/Jerusalem',
			'tel-aviv': 'Asia/Jerusalem'
		};
		const given = [...graph.places.values()].filter(({ utc }) => utc);
		expect(given.map(({ id }) => id).sort()).toEqual(Object.keys(zones).sort());
		const offset = (timeZone: string, day: string) =>
			new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
				.formatToParts(new Date(`${day}T12:00Z`))
				.find(({ type }) => type === 'timeZoneName')!.value;
		const other = given.flatMap(({ id, utc }) =>
			['1956-02-25', '1956-04-13', '1956-06-02']
				.filter((day) => offset(zones[id]!, day) !== `GMT${utc}`)
				.map((day) => `${id} ${day}`)
		);
		expect(other).toEqual([]);
		const inIsrael = [...graph.handoffs.values()].filter(({ place = '' }) =>
			['israel', 'jaffa', 'tel-aviv'].includes(place)
		);
		const late = inIsrael.filter(({ id }) => {
			const { span, dated } = spanOf(graph, id);
			return dated && iso(span.to - 1) > '1956-06-02';
		});
		expect([inIsrael.length > 0, late]).toEqual([true, []]);
	});

	test('rests every step of a told route on claims about what it tells', () => {
		const steps = [...graph.routes.values()].flatMap((route) =>
			route.steps.map((step) => ({ route: route.id, ...step }))
		);
		expect(steps.length).toBeGreaterThan(45);
		const loose = steps.flatMap(({ route, handoff, claims }) =>
			claims.filter((ref) => !graph.claims.has(ref)).map((ref) => `${route} ${handoff}: ${ref}`)
		);
		expect(loose).toEqual([]);
		for (const route of graph.routes.values()) {
			const handoffs = route.steps.map(({ handoff }) => handoff);
			expect(new Set(handoffs).size, `${route.id} goes over a handoff twice`).toBe(handoffs.length);
		}
	});

	test('says in few words what is certain, what is likely and what is not known', () => {
		const sentence = plain(standing(facts(graph, 'en')).sentence);
		// Five lines of a phone.
		expect(sentence.length).toBeLessThan(310);
		expect(sentence).toMatch(/^Certain, .*; likely, .*; not known: .*\.$/);
	});

	test('finds that word took 20 or 21 days and the text 101', () => {
		expect(stage(graph, en, 'en').finding).toEqual({
			word: { least: 20, most: 21 },
			text: { least: 101, most: 101 }
		});
	});
});

describe('spot checks: handoff, hands, days, grade, sources that must speak of it', () => {
	const table = `
		khrushchev-reads-to-congress: khrushchev > congress-delegates, 1956-02-25–1956-02-25, 3, vnutrennii-prediktor-ru zeit-2006 wikipedia-body
		foreign-delegates-read-text: presidium > foreign-delegates, 1956-02-25–, 3, lazitch-1976 le-monde-2006 nexhmije-hoxha
		print-goes-to-functionaries: presidium > central-committee-functionaries, 1956-03-01–1956-03-01, 3, vnutrennii-prediktor-cs wikipedia-body
		khrushchev-to-acquaintance: khrushchev > soviet-acquaintance, 1956-02-25–, 1, mlechin northern-echo-rettie-2009 wikipedia-body
		acquaintance-briefs-rettie: soviet-acquaintance > john-rettie, 1956-03-02–1956-03-15, 3, baron-rettie-2009 rettie-bbc-2006 rettie-history-workshop-2006
		rettie-reports-to-reuters: john-rettie > reuters, 1956-02-25–, 3, gott-rettie-2009 rettie-history-workshop-2006 russell-1992
		reuters-to-western-press: reuters > western-press, 1956-03-16–1956-03-17, 4, frus-26 kathimerini-1956 le-monde-2006
		booklet-lies-on-baranowskas-desk: ochabs-office > lucja-baranowska, 1956-02-25–, 2, bar-zohar-2012 tygodnik-powszechny-2006 wikipedia-body
		baranowska-lends-to-grajewski: lucja-baranowska > wiktor-grajewski, 1956-02-25–1956-05-31, 3, bar-zohar-2012 ecbasis-2021 grajewski-bbc-2006
		grajewski-gives-barmor: wiktor-grajewski > yaakov-barmor, 1956-02-25–, 3, grajewski-bbc-2006 independent-2007 lasi-2026
		barmor-photographs-booklet: yaakov-barmor > yaakov-barmor, 1956-02-25–, 3, independent-2007 melman-2006 wikipedia-body
		barmor-sends-to-shin-bet: yaakov-barmor > shin-bet, 1956-02-25–1956-04-13, 3, deichman haaretz-manor-2007 independent-2007
		shin-bet-delivers-to-angleton: shin-bet > james-jesus-angleton, 1956-02-25–, 3, haaretz-manor-2007 histmag-2014 ledeen-2007
		angleton-passes-to-dulles: james-jesus-angleton > allen-dulles, 1956-04-17–1956-04-17, 2, wikipedia-body wikipedia-older
		dulles-tells-eisenhower: allen-dulles > dwight-eisenhower, 1956-02-25–, 3, ledeen-2007 wikipedia-body
		cia-leaks-to-new-york-times: cia > the-new-york-times, 1956-06-01–1956-06-10, 3, deichman historical-dictionary-intelligence wikipedia-body
		thorez-reads-sealed-report: presidium > thorez-delegation maurice-thorez, 1956-02-25–1956-02-28, 3, thorez-1956
		thorez-tells-his-party: maurice-thorez > pcf-leadership, 1956-03-13–1956-03-22, 3, thorez-1956
		togliatti-hears-speech: khrushchev > palmiro-togliatti, 1956-02-25–, 2, giornale-togliatti
		hoxha-reads-report: presidium > enver-hoxha, 1956-02-25–1956-02-26, 3, hoxha-1956
		chinese-given-copy: presidium > chinese-delegation, 1956-02-26–1956-02-26, 2, brothers-in-arms
		schirdewan-reports-to-sed: karl-schirdewan > sed-central-committee, 1956-03-22–1956-03-22, 2, hoffmann-review
		mikoyan-lends-to-svetlana: anastas-mikoyan > svetlana-stalina, 1956-02-25–1956-02-29, 2, diletant-2
		khrushchev-hands-vidic-booklet: khrushchev > dobrivoje-vidic, 1956-03-01–1956-03-16, 2, pirjevec
		vidic-brings-it-to-tito: dobrivoje-vidic > josip-broz-tito, 1956-02-25–1956-03-16, 3, frus-33 pirjevec
		borba-prints-the-charges: tito-associates > borba, 1956-03-20–1956-03-20, 4, frus-35
		yugoslavs-tell-riddleberger: tito-associates > james-riddleberger, 1956-02-25–1956-03-23, 4, frus-26-272
		soviet-journalist-hints-to-russell: soviet-journalist > sam-russell, 1956-02-25–1956-02-25, 3, russell-1992
		russell-tells-pollitt: sam-russell > harry-pollitt, 1956-02-25–1956-02-27, 3, russell-1992
		bohlen-hears-at-reception: bohlen-hears-at-reception-unknown-1 > charles-bohlen, 1956-03-10–1956-03-10, 4, frus-33
		russell-tells-bohlen: sam-russell > charles-bohlen, 1956-03-10–1956-03-10, 2, lazitch-1976
		rettie-tells-weiland: john-rettie > sidney-weiland, 1956-02-25–1956-04-15, 3, gott-rettie-2009 rettie-bbc-2006
		weiland-reports-to-reuters: sidney-weiland > reuters, 1956-03-16–1956-03-16, 2, taylor-francis-17
		bonn-report-in-manchester-guardian: bonn-report > manchester-guardian, 1956-03-17–1956-03-17, 4, manchester-guardian-1956
		salisbury-reports-the-fact: salisbury-reports-the-fact-unknown-1 > harrison-salisbury, 1956-03-16–1956-03-16, 3, janssen mlechin
		bell-files-for-time: jim-bell > time-magazine, 1956-03-12–1956-03-26, 4, time-1956
		rumour-reaches-foreign-office: rumour-reaches-foreign-office-unknown-1 > foreign-office, 1956-03-09–1956-03-13, 2, press-1956-03-22
		press-bits-reach-allen-dulles: newspaper-people > allen-dulles, 1956-02-25–1956-03-22, 4, frus-34
		hentges-confirms-in-humanite: pierre-hentges > l-humanite, 1956-03-19–1956-03-20, 2, martelli-2007
		gordey-tells-bohlen: michel-gordey > charles-bohlen, 1956-02-25–1956-06-02, 4, frus-51
		old-bolshevik-tells-menshevik: old-bolshevik > old-menshevik, 1956-02-25–1956-06-02, 2, frus-51
		menshevik-tells-gordey: old-menshevik > michel-gordey, 1956-02-25–1956-06-02, 3, frus-51
		bulgarian-tells-swedish-ambassador: bulgarian-ambassador > swedish-ambassador, 1956-02-25–1956-06-02, 3, frus-51
		swedish-ambassador-tells-bohlen: swedish-ambassador > charles-bohlen, 1956-02-25–1956-06-02, 4, frus-51
		copy-given-to-bierut: presidium > boleslaw-bierut, 1956-02-25–1956-03-05, 2, kemp-welch-1996
		courier-brings-copy-to-ochab: presidium > edward-ochab, 1956-02-25–, 2, deichman
		delegation-brings-copy-home: polish-delegation > pzpr-central-committee, 1956-02-26–1956-03-16, 2, sarasin-270
		one-copy-to-the-polish-party: presidium > pzpr-central-committee, 1956-02-26–1956-03-16, 3, grajewski-bbc-2006 przeglad-przeciek
		russian-copies-to-polish-politburo: pzpr-central-committee > polish-politburo, 1956-03-17–1956-03-17, 3, grajewski-bbc-2006 werblan-2024
		staszewski-has-more-printed: pzpr-central-committee > stefan-staszewski, 1956-02-25–, 2, deichman
		staszewski-gives-le-monde: stefan-staszewski > le-monde-correspondent, 1956-03-27–1956-06-30, 2, kemp-welch-1996
		staszewski-gives-herald-tribune: stefan-staszewski > herald-tribune-correspondent, 1956-03-27–1956-06-30, 2, kemp-welch-1996
		staszewski-gives-new-york-times: stefan-staszewski > times-warsaw-correspondent, 1956-03-27–1956-06-30, 2, kemp-welch-1996
		brochure-on-the-black-market: brochure-on-the-black-market-unknown-1 > warsaw-black-market, 1956-03-27–1956-06-30, 2, kemp-welch-1996
		lipski-hears-it-read: polish-party-organisations > jan-jozef-lipski, 1956-02-25–1956-04-15, 3, lipski
		khrushchev-explains-to-polish-plenum: khrushchev > pzpr-plenum, 1956-03-20–1956-03-20, 4, khrushchev-plenum-1956
		bierut-tells-party-editor: boleslaw-bierut > polish-party-editor, 1956-02-26–1956-03-12, 2, kalb-2017
		warsaw-agencies-send-dispatches: warsaw-news-agencies > western-press, 1956-03-16–1956-03-16, 2, sarasin-270
		grajewski-returns-booklet: wiktor-grajewski > lucja-baranowska, 1956-02-25–, 2, afp-2007 independent-2007
		polish-official-gives-israelis: polish-high-official > israeli-mission-member, 1956-02-25–, 2, stupnikov-harel
		photographs-come-to-katz: shin-bet > zelig-katz, 1956-04-10–1956-04-13, 3, melman-2006
		katz-brings-photographs-to-manor: zelig-katz > amos-manor, 1956-04-13–1956-04-13, 3, melman-2006 tygodnik-powszechny-2006
		schweitzer-copies-photographs: david-schweitzer > amos-manor, 1956-04-13–1956-04-13, 3, melman-2006
		manor-brings-copy-to-ben-gurion: amos-manor > david-ben-gurion, 1956-04-13–1956-04-13, 3, melman-2006 raviv-melman-2012
		mossad-passes-to-cia: mossad > cia, 1956-02-25–, 3, csm-1982 historical-dictionary-intelligence jta-1982
		intermediaries-sell-to-cia: cia-intermediaries > cia, 1956-04-01–1956-04-30, 3, frus-46 cline-1976 wise-ross-1964
		european-communist-gives-cia: european-communist > cia, 1956-02-25–, 3, frus-46 binder-1976
		cia-asks-cline: cia > ray-cline, 1956-04-01–1956-05-31, 3, frus-46 cline-1976
		cia-asks-experts: cia > cia-experts, 1956-02-25–1956-06-01, 4, frus-48 frus-50
		cia-translates-its-text: cia > cia, 1956-04-14–1956-05-18, 1, editors
		cia-gives-state-translation: cia > state-department, 1956-05-17–1956-05-18, 4, frus-46 frus-50
		state-sends-copy-to-bohlen: state-department > charles-bohlen, 1956-05-21–, 4, frus-46
		cia-revises-translation: cia > cia, 1956-05-18–1956-06-01, 4, frus-50
		cia-gives-state-revised-translation: cia > state-department, 1956-06-01–1956-06-01, 4, frus-50
		state-tells-american-missions: state-department > american-missions, 1956-06-02–1956-06-02, 4, frus-50
		official-briefs-new-york-times: official-briefs-new-york-times-unknown-1 > the-new-york-times, 1956-06-03–1956-06-04, 2, press-1956-06-05
		state-releases-text: state-department > the-new-york-times press-in-washington, 1956-06-04–1956-06-04, 4, frus-50 frus-9-199 mainstream-2020
		new-york-times-prints-text: the-new-york-times > the-new-york-times, 1956-06-05–1956-06-05, 4, frus-50 frus-9-199 dzen
		new-york-times-reaches-readers: the-new-york-times > the-west, 1956-06-05–1956-06-05, 4, frus-9-199
		french-see-russian-text: unnamed-holder-in-warsaw > french-embassy-warsaw, 1956-03-01–1956-05-14, 4, frus-45 frus-51
		french-warsaw-to-french-moscow: french-embassy-warsaw > french-embassy-moscow, 1956-02-25–1956-05-14, 4, frus-45
		french-counsellor-to-bohlen: french-embassy-moscow > charles-bohlen, 1956-05-14–1956-05-14, 4, frus-45
		bohlen-sends-photostat: charles-bohlen > state-department, 1956-05-18–1956-05-18, 4, frus-45
		french-summary-to-paris: french-embassy-warsaw > french-foreign-ministry, 1956-02-25–, 1, editors
		french-ministry-shows-journalists: french-foreign-ministry > journalists-in-paris, 1956-02-25–1956-05-31, 4, frus-51
		french-ministry-to-us-embassy: french-foreign-ministry > us-embassy-paris, 1956-02-25–1956-05-31, 4, frus-51
		france-soir-prints-excerpts: french-foreign-ministry > france-soir, 1956-05-28–1956-05-29, 4, frus-48 frus-51
		french-diplomats-to-herald-tribune: french-foreign-ministry > new-york-herald-tribune, 1956-02-25–1956-06-04, 2, press-1956-06-05
		le-monde-prints-text: state-department > le-monde, 1956-06-06–1956-06-06, 3, lazitch-1976 streiff
		worker-prints-text: state-department > daily-worker-new-york, 1956-06-10–1956-06-10, 4, the-worker-1956
		observer-prints-text: observer-prints-text-unknown-1 > the-observer, 1956-06-10–1956-06-10, 4, observer-1956
		new-leader-prints-text: new-leader-prints-text-unknown-1 > new-leader, 1956-07-16–1956-07-16, 4, new-leader-1956
		rfe-sends-text-to-poland: radio-free-europe > polish-listeners, 1956-05-01–, 3, deichman przeglad-przeciek werblan-2024
		sbonr-reprints-in-russian: sbonr > russian-readers, 1956-06-04–1956-11-13, 4, mlechin
		booklet-of-1959-spread: nts-or-cia > russian-readers, 1959-01-01–1959-12-31, 3, booklet-1959 pbfa-brochure
	`;
	test.each(lines(table))('%s', (line) => {
		const [, id, from, to, first, last, grade, sources] =
			/^(\S+): (.+) > (.+), (\S+)–(\S*), (\d), (.+)$/.exec(line)!;
		const handoff = graph.handoffs.get(id!)!;
		const { span } = spanOf(graph, id!);
		const found = evidence(graph, id!);
		expect([handoff.givers.join(' '), handoff.takers.join(' ')]).toEqual([from, to]);
		expect([iso(span.from), iso(span.to - 1)]).toEqual([first, last]);
		expect(found.grade).toBe(Number(grade));
		expect(found.sources).toEqual(expect.arrayContaining(sources!.split(' ')));
	});

	test('no account says how the booklet came to the office', () => {
		const receipts = effective(graph).filter(
			({ holders, grants }) =>
				holders.includes('ochabs-office') &&
				grants.held === 'copy' &&
				(grants.copy === null || grants.copy === 'red-booklet')
		);
		expect(receipts).toEqual([]);
	});

	test('the release gives the text to the press in Washington, not to all who had the news', () => {
		expect(graph.cameTo.get('western-press')).not.toContain('state-releases-text');
		expect(graph.cameTo.get('press-in-washington')).toContain('state-releases-text');
	});
});

describe('lineage', () => {
	test.each(
		lines(`
			baranowska-lends-to-grajewski: 1
			grajewski-gives-barmor: 1
			barmor-photographs-booklet: 2
			katz-brings-photographs-to-manor: 1
			manor-brings-copy-to-ben-gurion: 1
			angleton-passes-to-dulles: 1
			shin-bet-delivers-to-angleton: 2
			acquaintance-briefs-rettie: 1
			rettie-tells-weiland: 1
			rettie-reports-to-reuters: 2
			european-communist-gives-cia: 1
			cia-asks-cline: 1
			intermediaries-sell-to-cia: 2
			russian-copies-to-polish-politburo: 2
			polish-brochure-printed: 4
			cia-gives-state-translation: 2
		`)
	)('%s independent witnesses, whatever the number of accounts', (line) => {
		const [id, witnesses] = line.split(': ');
		expect(evidence(graph, id!).witnesses).toBe(Number(witnesses));
	});

	test('the many accounts of the loan are one man’s word', () => {
		expect(evidence(graph, 'baranowska-lends-to-grajewski').sources.length).toBeGreaterThan(10);
	});

	test.each([
		['barmor-sends-to-shin-bet', 'melman-2006', 'wikipedia-body'],
		['baranowska-lends-to-grajewski', 'grajewski-bbc-2006', 'wikipedia-body'],
		['acquaintance-briefs-rettie', 'rettie-observer-2006', 'wikipedia-body'],
		['katz-brings-photographs-to-manor', 'melman-2006', 'tygodnik-powszechny-2006'],
		['shin-bet-delivers-to-angleton', 'haaretz-manor-2007', 'morley-2017'],
		['cia-asks-cline', 'cline-1976', 'frus-46']
	])('%s: beside %s, %s adds no witness', (id, root, later) => {
		const witnesses = (...accounts: string[]) => evidence(graph, id, toldBy(...accounts)).witnesses;
		expect(evidence(graph, id, toldBy(later)).sources).toEqual([later]);
		expect(witnesses(root, later)).toBe(witnesses(root));
	});

	test('no document of 1956 rests on what was remembered later', () => {
		const documents = [...graph.claims.values()].filter(({ account, basis }) => {
			const { type, csl } = graph.sources.get(account)!;
			return (
				type === 'document' && csl.issued?.['date-parts'][0]![0] === 1956 && basis === 'document'
			);
		});
		expect(documents.length).toBeGreaterThan(40);
		expect(documents.filter(({ follows }) => follows.length > 0)).toEqual([]);
	});
});
