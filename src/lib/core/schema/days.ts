// On which day, counted from 1970-01-01? Calendar days as numbers; no clock, no time zone.

/** Days in a month (1-12) of the proleptic Gregorian calendar; year 0 is 1 BC. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) {
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	}
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day number of a calendar day, 1970-01-01 being 0; `days_from_civil` of Howard Hinnant. */
export function dayNumber(year: number, month: number, day: number): number {
	// Counting years from March puts the leap day last, so that months have a regular length.
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1-12) and day (1-31) of a day number; the inverse of `dayNumber`. */
export function calendarDay(number: number): { year: number; month: number; day: number } {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = ((monthFromMarch + 2) % 12) + 1;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
	};
}

/** Day number as an ISO 8601 day, "1956-04-13"; years outside 0-9999 in six signed digits. */
export function isoDay(number: number): string {
	const { year, month, day } = calendarDay(number);
	const digits =
		year >= 0 && year <= 9999
			? String(year).padStart(4, '0')
			: (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0');
	return `${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day number of an ISO day "1956-04-13"; NaN when the text is not a day that exists. */
export function dayOfIso(text: string): number {
	const match = /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)$/.exec(text);
	if (!match) return NaN;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	return exists ? dayNumber(year, month, day) : NaN;
}
