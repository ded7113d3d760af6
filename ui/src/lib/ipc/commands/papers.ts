import type { PaperCard } from '../bindings/PaperCard';
import type { PaperRequest } from '../bindings/PaperRequest';

/** The papers: made ready, shown page by page, opened, kept. */
export type PapersCommands = {
	papers: (args: { request: PaperRequest }) => PaperCard[];
	page_image: (args: { paper: number; page: number; width: number }) => ArrayBuffer;
	open_paper: (args: { paper: number }) => void;
	save_paper: (args: { paper: number }) => boolean;
};
