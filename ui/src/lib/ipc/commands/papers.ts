import type { LetterStanding } from '../bindings/LetterStanding';
import type { PaperRequest } from '../bindings/PaperRequest';
import type { PaperSet } from '../bindings/PaperSet';

/** The papers: made ready, shown page by page, opened, kept. */
export type PapersCommands = {
	papers: (args: { request: PaperRequest }) => PaperSet;
	/** None before the closing. */
	letter_standings: (args: { meeting: number }) => LetterStanding[];
	page_image: (args: { paper: number; page: number; width: number }) => ArrayBuffer;
	open_paper: (args: { paper: number }) => void;
	save_paper: (args: { paper: number }) => boolean;
};
