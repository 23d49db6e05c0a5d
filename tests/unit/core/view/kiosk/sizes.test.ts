import { expect, test } from 'vitest';
import { sizes as sizesOn } from '#lib/core/view/kiosk/sizes.ts';

const at = (pixelPitch: number, viewingDistance = 600) => ({
	pixelPitch,
	viewingDistance,
	screenBottom: 800
});
const upright = { width: 1080, height: 1920 };
const fourK = { width: 2160, height: 3840 };
const sizes = (config: ReturnType<typeof at>, larger = false, screen = upright) =>
	sizesOn(config, larger, screen);
/** A capital letter that is 0.7 degrees high, as the size of its letters. */
const owed = (pitch: number, distance = 600) =>
	(distance * Math.tan((0.7 * Math.PI) / 180)) / 0.698 / pitch;

test.each([
	['21.5 inches', 0.248, upright, 30, 61, 81],
	['24 inches', 0.277, upright, 29, 55, 73],
	['32 inches', 0.369, upright, 29, 44, 55],
	['43 inches', 0.496, upright, 28, 44, 44],
	['55 inches', 0.634, upright, 22, 44, 44],
	['43 inches at 4K', 0.248, fourK, 55, 61, 81],
	['55 inches at 4K', 0.315, fourK, 43, 48, 64]
])('%s at %f mm a px', (_, pitch, screen, s, target, main) => {
	const found = sizes(at(pitch), false, screen);
	expect(found).toMatchObject({ s, target, main });
	expect(found.target * pitch).toBeGreaterThanOrEqual(15);
	expect(found.main * pitch).toBeGreaterThanOrEqual(20);
	expect(found.code * pitch).toBeGreaterThanOrEqual(40);
});

test('whoever asks for larger text gets capital letters of 0.7 degrees, and everybody most of it', () => {
	for (const distance of [400, 500, 600, 700, 1500]) {
		for (const pitch of [0.2, 0.248, 0.369, 0.634]) {
			for (const screen of [upright, fourK]) {
				const [plain, larger] = [false, true].map((is) => sizes(at(pitch, distance), is, screen));
				expect(larger!.s).toBeGreaterThanOrEqual(owed(pitch, distance));
				expect(plain!.s).toBeGreaterThanOrEqual(owed(pitch, distance) * 0.7);
				expect(larger!.unit * 13).toBeGreaterThanOrEqual(owed(pitch, distance));
			}
		}
	}
});

test('however large the screen, its highest controls are within reach', () => {
	const found = sizes(at(0.634), false, { width: 3840, height: 3840 });
	expect(found.s * 29).toBeLessThanOrEqual(found.reach);
});

test('larger text is larger', () => {
	expect(sizes(at(0.369), true).s).toBeGreaterThan(sizes(at(0.369)).s * 1.15);
});

test('what is out of reach is counted from the floor', () => {
	expect(sizes(at(0.369)).reach * 0.369 + 800).toBeLessThanOrEqual(1220);
	expect(sizes({ ...at(0.369), screenBottom: 1500 }).reach).toBe(0);
});
