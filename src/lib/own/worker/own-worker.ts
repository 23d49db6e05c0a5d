// A thin shell: a reader's own case is woven, arranged and asked in a thread of its own.
import { answerWith } from '#lib/state/answering.ts';
import { ownQuestionsOf } from './pages.ts';

answerWith(ownQuestionsOf);
