// What SvelteKit gives the components, for a page without it.
export const page = { params: {}, url: new URL(location.href), data: {} };
export const browser = true;
export const resolve = (address: string) => address;
