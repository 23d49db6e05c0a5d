// A thin shell around the questions of core/view: the case is read, woven and asked in a thread of its own.
import { questionsOf } from '#lib/core/view/questions.ts';
import { answerWith } from './answering.ts';

answerWith(questionsOf);
