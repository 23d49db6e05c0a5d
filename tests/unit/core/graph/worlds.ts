// Every world of a small telling, by trying all of them: the plain definitions, sharing no code with the core.

/** One handoff: who gives to whom at which level, the days [from, to) it is dated, what it must follow. */
export interface Event {
	id: string;
	kind: 'tell' | 'show' | 'give' | 'return';
	givers: string[];
	takers: string[];
	from: number;
	to: number;
	after: string[];
}

export type World = Record<string, number>;

const NEEDS = { tell: 1, show: 3, give: 3, return: 3 };
const BRINGS = { tell: 1, show: 2, give: 3, return: 3 };

/**
 * All assignments of moments to events that fit: each within its days, later than what it follows,
 * and for each giver who is no origin, and whom somebody could have supplied, later than one such
 * supplier. With as many moments in a day as there are events, every order within a day is tried.
 */
export function worlds(events: Event[], origins: string[]): World[] {
	const perDay = events.length;
	let found: World[] = [{}];
	for (const { id, from, to } of events) {
		found = found.flatMap((world) => {
			const longer: World[] = [];
			for (let slot = from * perDay; slot < to * perDay; slot++) {
				longer.push({ ...world, [id]: slot / perDay });
			}
			return longer;
		});
	}
	return found.filter((world) => events.every((event) => fits(event, world)));

	function fits(event: Event, world: World): boolean {
		const at = world[event.id]!;
		const inOrder = event.after.every((id) => world[id]! < at);
		return (
			inOrder &&
			event.givers.every((giver) => {
				const senders = sendersTo(giver, event);
				const free = origins.includes(giver) || senders.length === 0;
				return free || senders.some(({ id }) => world[id]! < at);
			})
		);
	}

	function sendersTo(giver: string, event: Event): Event[] {
		return events.filter(
			(other) =>
				other !== event &&
				other.kind !== 'return' &&
				other.takers.includes(giver) &&
				BRINGS[other.kind] >= NEEDS[event.kind] &&
				other.from < event.to &&
				!follows(other, event)
		);
	}

	function follows(later: Event, earlier: Event, seen: string[] = []): boolean {
		return later.after.some((id) => {
			if (id === earlier.id) return true;
			const between = events.find((event) => event.id === id);
			return !!between && !seen.includes(id) && follows(between, earlier, [...seen, id]);
		});
	}
}
