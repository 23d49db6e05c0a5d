// Does every id in the records lead to a thing of the right kind?
import type { CaseRecords, Id } from '../../schema/records.ts';
import { didYouMean } from '../nearest.ts';
import { problem, type GraphProblem, type Path, type RecordFile, type Where } from '../problem.ts';
import { oneOf, type Registry } from '../registry.ts';
import type { ThingKind } from '../types.ts';

/**
 * E-ref for every reference that leads nowhere, to a thing of another kind, or by an old id.
 * `broken` ids belong to records that could not be read; a reference to one is not reported again.
 */
export function references(
	records: CaseRecords,
	known: Registry,
	broken: ReadonlySet<Id>
): GraphProblem[] {
	const problems = redirectProblems(records, known);

	function claimIds(account: Id): string[] {
		const claims = records.accounts.find(({ source }) => source.id === account)?.claims ?? [];
		return claims.map(({ id }) => id);
	}

	function thing(who: string, id: Id, kinds: readonly ThingKind[], where: Where): void {
		if (broken.has(id)) return;
		const fault = faultOf(id, kinds, known);
		if (fault) problems.push(problem('E-ref', where, `${who}: ${fault}`));
	}

	function claimRef(who: string, ref: string, where: Where): void {
		const [account = '', claim] = ref.split('#');
		thing(who, account, ['source'], where);
		if (claim === undefined || known.entries.get(account)?.kind !== 'source') return;
		const ids = claimIds(account);
		if (ids.includes(claim) || broken.has(ref)) return;
		const guess = didYouMean(claim, ids);
		problems.push(problem('E-ref', where, `${who}: "${account}" has no claim "${claim}".${guess}`));
	}

	function each(
		who: string,
		ids: readonly Id[] | undefined,
		kinds: readonly ThingKind[],
		file: RecordFile,
		path: Path
	): void {
		ids?.forEach((id, i) => thing(who, id, kinds, { file, path: [...path, i] }));
	}

	caseReferences(records, each);
	records.agents.forEach(({ id, place, partOf }, i) => {
		const who = `agent "${id}"`;
		if (place) thing(who, place, ['place'], { file: 'agents', path: [i, 'place'] });
		partOf?.forEach(({ agent }, j) =>
			thing(who, agent, ['agent'], { file: 'agents', path: [i, 'partOf', j, 'agent'] })
		);
	});
	records.copies.forEach(({ id, madeFrom }, i) =>
		each(`copy "${id}"`, madeFrom, ['copy'], 'copies', [i, 'madeFrom'])
	);
	records.handoffs.forEach((handoff, i) => {
		const who = `handoff "${handoff.id}"`;
		const hands = (side: 'from' | 'to') =>
			handoff[side].forEach((hand, j) => {
				if (typeof hand === 'string')
					thing(who, hand, ['agent'], { file: 'handoffs', path: [i, side, j] });
			});
		hands('from');
		hands('to');
		const { passes } = handoff;
		const copy = (key: string, id: Id) =>
			thing(who, id, ['copy'], { file: 'handoffs', path: [i, 'passes', key] });
		if (passes.what === 'copy') copy('copy', passes.copy);
		if (passes.what === 'make') {
			copy('from', passes.from);
			copy('to', passes.to);
		}
		each(who, handoff.for, ['agent'], 'handoffs', [i, 'for']);
		if (handoff.place)
			thing(who, handoff.place, ['place'], { file: 'handoffs', path: [i, 'place'] });
		each(who, handoff.after, ['handoff'], 'handoffs', [i, 'after']);
		each(who, handoff.summarises, ['handoff'], 'handoffs', [i, 'summarises']);
		each(who, handoff.excludes, ['handoff'], 'handoffs', [i, 'excludes']);
	});
	records.routes.forEach(({ id, steps }, i) =>
		steps.forEach(({ handoff, claims }, j) => {
			const who = `route "${id}"`;
			thing(who, handoff, ['handoff'], { file: 'routes', path: [i, 'steps', j, 'handoff'] });
			claims.forEach((ref, k) =>
				claimRef(who, ref, { file: 'routes', path: [i, 'steps', j, 'claims', k] })
			);
		})
	);
	for (const { source, claims } of records.accounts) {
		const file: RecordFile = `accounts/${source.id}`;
		if (source.sameWorkAs) {
			thing(`source "${source.id}"`, source.sameWorkAs, ['source'], {
				file,
				path: ['source', 'sameWorkAs']
			});
		}
		claims.forEach((claim, i) => {
			const who = `claim "${claim.id}"`;
			if (typeof claim.about === 'string')
				thing(who, claim.about, ['handoff'], { file, path: ['claims', i, 'about'] });
			else
				thing(who, claim.about.thing, ['agent', 'handoff', 'copy', 'place', 'route', 'source'], {
					file,
					path: ['claims', i, 'about', 'thing']
				});
			if (typeof claim.accordingTo === 'string') {
				thing(who, claim.accordingTo, ['agent', 'source'], {
					file,
					path: ['claims', i, 'accordingTo']
				});
			}
			claim.follows?.forEach((ref, j) =>
				claimRef(who, ref, { file, path: ['claims', i, 'follows', j] })
			);
		});
	}
	return problems;
}

function caseReferences(
	{ case: { work, lanes, picture, tellings = [] } }: CaseRecords,
	each: (
		who: string,
		ids: readonly Id[],
		kinds: readonly ThingKind[],
		file: RecordFile,
		path: Path
	) => void
): void {
	each('work', work.origin, ['agent'], 'case', ['work', 'origin']);
	lanes.forEach((lane, i) =>
		each(`lane "${lane.id}"`, lane.places, ['place'], 'case', ['lanes', i, 'places'])
	);
	for (const key of ['spine', 'word', 'branches'] as const) {
		each(`picture ${key}`, picture[key], ['handoff'], 'case', ['picture', key]);
	}
	each('picture main', picture.main, ['agent'], 'case', ['picture', 'main']);
	tellings.forEach(({ title, accounts }, i) =>
		each(`telling "${title.en}"`, accounts, ['source'], 'case', ['tellings', i, 'accounts'])
	);
}

function redirectProblems({ case: { redirects } }: CaseRecords, known: Registry): GraphProblem[] {
	return redirects.flatMap(({ from, to }, i) => {
		if (to === null || known.resolve(from).found !== 'nothing') return [];
		const where: Where = { file: 'case', path: ['redirects', i, 'to'] };
		const goesOn = redirects.some((other) => other.from === to);
		const fault = goesOn
			? `leads in a circle or nowhere by way of "${to}".`
			: `leads to "${to}", which does not exist.${didYouMean(to, known.entries.keys())}`;
		return [problem('E-ref', where, `redirect of "${from}" ${fault}`)];
	});
}

function faultOf(id: Id, kinds: readonly ThingKind[], known: Registry): string | null {
	const wanted = kinds.length > 2 ? 'thing' : kinds.join(' or ');
	const entry = known.entries.get(id);
	if (entry?.as === 'id' && kinds.includes(entry.kind)) return null;
	if (entry?.as === 'alias' && kinds.includes(entry.kind)) {
		return `"${id}" is an old id of "${entry.id}". Write "${entry.id}".`;
	}
	const fit = kinds.flatMap((kind) => known.idsOf(kind));
	if (entry) return `"${id}" is ${oneOf(entry.kind)}, not ${oneOf(wanted)}.${didYouMean(id, fit)}`;
	const led = known.resolve(id);
	if (led.found === 'withdrawn') return `${wanted} "${id}" was withdrawn: ${led.why}`;
	if (led.found === 'thing') return `"${id}" was merged into "${led.id}". Write "${led.id}".`;
	return `${wanted} "${id}" does not exist.${didYouMean(id, fit)}`;
}
