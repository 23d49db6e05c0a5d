// Nobody reads a warning in a green run, so an unexpected one fails the test that caused it.
// A test that expects one says so: `expect(console.warn)…`, then `vi.mocked(console.warn).mockClear()`.
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
	vi.spyOn(console, 'warn');
	vi.spyOn(console, 'error');
});

afterEach(() => {
	expect(vi.mocked(console.warn).mock.calls, 'unexpected console.warn').toEqual([]);
	expect(vi.mocked(console.error).mock.calls, 'unexpected console.error').toEqual([]);
	vi.restoreAllMocks();
});
