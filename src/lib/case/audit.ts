// Is the case in this folder sound, and what is its graph?
import { partsOf } from './read.ts';
import { auditOf, type Audit } from './text/audit.ts';

/** Reads and checks a case folder, or a file that holds a whole case. */
export function audit(path: string): Audit {
	return auditOf(partsOf(path));
}
