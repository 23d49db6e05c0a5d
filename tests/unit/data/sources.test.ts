// Can every claim be followed to a source that was really read, and every address be trusted?
import { describe, expect, test } from 'vitest';
import { loadCase } from '#lib/case/load.ts';
import { bounds } from '#lib/core/schema/edtf.ts';

const graph = loadCase();
const claims = [...graph.claims.values()];
const sources = [...graph.sources.values()];

/** The hosts of all addresses under which something was read; a new one is added here by hand. */
const HOSTS = new Set(
	`
		adonis49.wordpress.com
		alayyam.info
		alem.dynip.sapo.pt
		archive.org
		archive.spectator.co.uk
		baarswestside.blogspot.com
		bbb.livejournal.com
		biography.wikireading.ru
		bishopsgate.org.uk
		bookrags.com
		bookreadfree.com
		booksonline.com.ua
		cia.gov
		cris.tau.ac.il
		docslib.org
		dzen.ru
		en.wikipedia.org
		espressostalinist.com
		evreimir.com
		facecollection.ru
		fb2.top
		gabrielperi.fr
		gerardstreiff.fr
		haaretz.co.il
		haaretz.com
		histmag.org
		history.state.gov
		ilgiornale.it
		independent.co.uk
		irishtimes-irishtimes-staging.cdn.arcpublishing.com
		issuhub.com
		izrael70.hu
		jta.org
		kiozk.ru
		knigochet.com
		leva-net.webnode.cz
		libcat.ru
		libra.ibuk.pl
		literaryreview.co.uk
		litfond.net
		litmir.club
		litresp.ru
		mainstreamweekly.net
		mirror.wmcloud.org
		muse.jhu.edu
		newlib.net
		online.flipbuilder.com
		ostpol.de
		paperspast.natlib.govt.nz
		pbfa.org
		perceptiode.com
		peterbaileybooks.com
		pl.m.wikipedia.org
		politicsforum.org
		pressgazette.co.uk
		reachone01.github.io
		read.xbook.life
		readsbookonline.com
		revolutionarydemocracy.org
		ricerca.repubblica.it
		rulit.me
		sarasin.com.pl
		softbeam.net
		telawiwonline.com
		thetimes.co.uk
		tr.wikial.top
		traktatov.net
		trantor.is
		trescolsclips.wordpress.com
		trud-archive.ru
		tygodnikpowszechny.pl
		universalium.en-academic.com
		user.bibliboba.online
		wfdd.org
		wikiclassic.com
		wikimili.com
		www.andrewwhitehead.net
		www.cia.gov
		www.crainsnewyork.com
		www.ekathimerini.com
		www.foreignaffairs.com
		www.hitslife.com
		www.langcen.cam.ac.uk
		www.marxists.org
		www.newstatesman.com
		www.npr.org
		www.pieterjanssen.eu
		www.realclearhistory.com
		www.revolutionarydemocracy.org
		www.sothebys.com
		www.taylorfrancis.com
		www.thebaron.info
		www.theguardian.com
		www.thenorthernecho.co.uk
		www.thetimes.co.uk
		www.threemonkeysonline.com
		www.twirpx.com
		www.tygodnikprzeglad.pl
		www.webofstories.com
		www.zeit.de
		yumpu.com
		zgkjsz.com
	`
		.trim()
		.split(/\s+/)
);

describe('every source', () => {
	test('has an address that was really read, or none', () => {
		const strange = sources.flatMap(({ id, csl: { URL: address } }) => {
			if (!address) return [];
			const url = URL.canParse(address) ? new URL(address) : null;
			return url && /^https?:$/.test(url.protocol) && HOSTS.has(url.host)
				? []
				: [`${id}: ${address}`];
		});
		expect(strange).toEqual([]);
	});

	test('has no address that was cut short, and says so where one was', () => {
		expect(sources.filter(({ csl }) => /…|\.\.\./.test(csl.URL ?? '')).map(({ id }) => id)).toEqual(
			[]
		);
		const cut = sources.filter(({ note }) => note?.en.includes('known only in part'));
		expect(cut.length).toBeGreaterThan(5);
		expect(cut.filter(({ csl }) => csl.URL).map(({ id }) => id)).toEqual([]);
	});

	test('allows no host that no source uses', () => {
		const used = new Set(sources.flatMap(({ csl }) => (csl.URL ? [new URL(csl.URL).host] : [])));
		expect([...HOSTS].filter((host) => !used.has(host))).toEqual([]);
	});

	test('gives the reason for its grade', () => {
		const graded = sources.filter(({ note }) => !/^Graded [A-F]/.test(note?.en ?? ''));
		expect(graded.map(({ id }) => id)).toEqual([]);
	});

	test('is no fiction', () => {
		const fiction = sources.filter(({ csl }) =>
			/Littell|Amos Meets Jesus/.test(JSON.stringify(csl))
		);
		expect(fiction).toEqual([]);
	});
});

describe('every claim', () => {
	test('has a source, and every source a claim', () => {
		expect(claims.filter(({ account }) => !graph.sources.has(account))).toEqual([]);
		const silent = sources.filter(({ id }) => !claims.some(({ account }) => account === id));
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	test('that is inferred is the editors’ own and says why', () => {
		const wrong = claims.filter(
			({ basis, account, why }) =>
				(basis === 'inferred') !== (account === 'editors') || (basis === 'inferred' && !why)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('quotes at most 25 words, and translates what is not English', () => {
		const wrong = claims.filter(
			({ quote }) =>
				quote &&
				(quote.text.trim().split(/\s+/).length > 25 || (quote.lang !== 'en' && !quote.translation))
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('keeps the source’s words, or the editors’ reason, for every date that is not one day', () => {
		const bare = claims.filter(({ date, said, why }) => {
			if (!date || said || why) return false;
			const { from, to, doubtful } = bounds(date, graph.case.approx);
			return doubtful || to - from !== 1;
		});
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('is said in a sentence, not in a label', () => {
		const labels = claims.filter(
			({ says }) => !/[.”]$/.test(says.en) || /^[^“]{2,40}: /.test(says.en) || /\.\.$/.test(says.en)
		);
		expect(labels.map(({ id, says }) => `${id}: ${says.en}`)).toEqual([]);
	});
});

describe('every hand', () => {
	test('has a name and a role short enough for the picture', () => {
		const long = [...graph.agents.values()].filter(({ id, kind, names, label, role }) => {
			if (/-unknown-\d+$/.test(id) && kind === 'unknown') return false;
			const name =
				names.find(({ lang, kind }) => lang === 'en' && kind === 'preferred') ?? names[0]!;
			return (label?.en ?? name.value).length > 22 || (role?.en.length ?? 0) > 24;
		});
		expect(long.map(({ id }) => id)).toEqual([]);
	});
});

describe('every step of a story', () => {
	test('is told in one to three sentences by claims about what it shows', () => {
		const wrong = [...graph.routes.values()].flatMap(({ id, steps }) =>
			steps
				.filter(({ handoff, text, claims: cited }) => {
					const about = cited.map((ref) => graph.claims.get(ref)?.about);
					const there = about.some(
						(thing) => (typeof thing === 'string' ? thing : thing?.thing) === handoff
					);
					return !there || text.en.split(/[.?!](?:\s|$)/).filter(Boolean).length > 3;
				})
				.map(({ handoff }) => `${id}: ${handoff}`)
		);
		expect(wrong).toEqual([]);
	});
});
