// Replaced by the build (vite.config.ts), which reads it from the environment variable of this name.
declare const PUBLIC_ADDRESS: string | null;

/** Where readers find this site, ended by a slash; null where the build was not told. The one place that knows it. */
export const publicAddress: string | null = PUBLIC_ADDRESS;
