/** What a saved picture says of itself, in words. */
export interface Caption {
	title: string;
	/** Whether the key of the network stands below it. */
	legend: boolean;
	/** Sources, licence, address: a line or more each. */
	notes: readonly string[];
	/** Web address of the licence; empty without one. */
	licence: string;
}
