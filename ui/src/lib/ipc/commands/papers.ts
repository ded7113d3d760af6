import type { LetterStanding } from '../bindings/LetterStanding';
import type { Message } from '../bindings/Message';
import type { PaperBeat } from '../bindings/PaperBeat';
import type { PaperRequest } from '../bindings/PaperRequest';
import type { PaperSet } from '../bindings/PaperSet';
import type { PosterDesign } from '../bindings/PosterDesign';
import type { Heard } from '../invoke';

/** The papers: made ready, shown page by page, opened, kept. */
export type PapersCommands = {
	papers: (args: { request: PaperRequest; progress: Heard<PaperBeat> }) => PaperSet;
	stop_papers: () => void;
	/** All that were made ready, as one file. */
	open_bound_papers: () => void;
	/** Whether a folder was chosen. */
	save_all_papers: () => boolean;
	/** None before the closing. */
	letter_standings: (args: { meeting: number }) => LetterStanding[];
	/** To copy into a letter box, with the convocations. */
	convocation_message: (args: { meeting: number }) => Message;
	page_image: (args: { paper: number; page: number; width: number }) => ArrayBuffer;
	/** The poster of a workshop as it is being worded. */
	poster_image: (args: { workshop: number; design: PosterDesign; width: number }) => ArrayBuffer;
	open_paper: (args: { paper: number }) => void;
	save_paper: (args: { paper: number }) => boolean;
};
