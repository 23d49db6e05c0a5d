// What is there to show at one address of a reader's own case: what a page of the build gets as its data.
import type { CopyCard } from '#lib/core/view/card/copy-card.ts';
import type { DisagreementCard } from '#lib/core/view/card/disagreement-card.ts';
import type { HandoffCard } from '#lib/core/view/card/handoff-card.ts';
import type { HandoffRow } from '#lib/core/view/card/handoff-row.ts';
import type { NodeCard } from '#lib/core/view/card/node-card.ts';
import type { RouteCard } from '#lib/core/view/card/route-card.ts';
import type { SourceCard } from '#lib/core/view/card/source-card.ts';
import type { DisagreementLines } from '#lib/core/view/disagreement-list.ts';
import type { Arrangement, Finding, Form, Stage } from '#lib/core/view/arrangement.ts';
import type { Kept } from '#lib/core/view/kept.ts';
import type { CopyLine, PersonLine, SourceLine } from '#lib/core/view/lists.ts';
import type { Prose } from '#lib/core/view/prose.ts';
import type { Standing } from '#lib/core/view/standing.ts';
import type { Known } from '#lib/core/view/tracing/knowledge.ts';
import type { OpeningRoutes } from '#lib/core/view/tracing/opening-routes.ts';

/** The part of the whole picture around what the story does not show. */
interface Beside {
	around: (Partial<Record<Form, Arrangement>> & { stage: Stage }) | null;
}

export type OwnPage =
	| { page: 'nothing' }
	| { page: 'data' }
	| {
			page: 'story';
			finding: Finding;
			lead: string;
			first: string;
			standing: Standing;
			routes: Prose[];
	  }
	| ({ page: 'node' } & Kept<NodeCard> & Beside)
	| ({ page: 'handoff' } & Kept<HandoffCard> & Beside)
	| ({ page: 'copy' } & Kept<CopyCard> & Beside)
	| ({ page: 'source' } & Kept<SourceCard> & Beside)
	| ({ page: 'route' } & Kept<RouteCard> & Beside)
	| ({ page: 'disagreement' } & Kept<DisagreementCard> & Beside)
	| ({ page: 'routes' } & OpeningRoutes & Beside)
	| { page: 'knowledge'; known: Known }
	| { page: 'people'; lines: PersonLine[] }
	| { page: 'handoffs'; lines: HandoffRow[] }
	| { page: 'copies'; lines: CopyLine[] }
	| { page: 'sources'; lines: SourceLine[] }
	| { page: 'disagreements'; groups: DisagreementLines[] };
