// In which years did a hand live, or exist?
import type { Agent } from '../schema/records.ts';

/** "1894–1971", "1925–", or nothing where neither end is known. */
export function yearsOf({ active }: Pick<Agent, 'active'>): string {
	const year = (date: string | undefined) => date?.match(/\d{4}/)?.[0] ?? '';
	const [from, to] = [year(active?.from), year(active?.to)];
	return from || to ? `${from}–${to}` : '';
}
