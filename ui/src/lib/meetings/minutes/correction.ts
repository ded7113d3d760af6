/** What corrects sealed minutes, while it is written. */
import type { CorrectionRow } from '$lib/ipc/bindings/CorrectionRow';
import type { MinutesBlock } from '$lib/ipc/bindings/MinutesBlock';
import type { MinutesVersion } from '$lib/ipc/bindings/MinutesVersion';
import type { NewCorrection } from '$lib/ipc/bindings/NewCorrection';

/** What the version that leaves the house says of the passage. */
export type Shared = 'none' | 'same' | 'other';

export type CorrectionDraft = {
	part: string | null;
	old: string;
	new: string;
	shared: Shared;
	sharedOld: string;
	sharedNew: string;
	askedBy: string;
	agreedOn: string | null;
	reason: string;
};

/** The draft of a correction as it stands, or of a new one on a day. */
export function draftOf(row: CorrectionRow | undefined, today: string): CorrectionDraft {
	const isSame = row?.shareable?.old === row?.passage.old && row?.shareable?.new === row?.passage.new;
	return {
		part: row?.part ?? null,
		old: row?.passage.old ?? '',
		new: row?.passage.new ?? '',
		shared: row?.shareable ? (isSame ? 'same' : 'other') : 'none',
		sharedOld: row?.shareable?.old ?? '',
		sharedNew: row?.shareable?.new ?? '',
		askedBy: row?.askedBy ?? '',
		agreedOn: row?.agreedOn ?? today,
		reason: row?.reason ?? '',
	};
}

/** What is sent; nothing while a field is missing. */
export function newCorrection(draft: CorrectionDraft): NewCorrection | undefined {
	const { part, agreedOn, askedBy, reason } = draft;
	if (part === null || agreedOn === null) return undefined;
	const passage = { old: draft.old, new: draft.new };
	const shareable =
		draft.shared === 'none' ? null : draft.shared === 'same' ? passage : { old: draft.sharedOld, new: draft.sharedNew };
	return { part, passage, shareable, askedBy, agreedOn, reason };
}

/** Whether a part of the minutes says some words, whatever the spaces between them. */
export function standsIn(blocks: MinutesBlock[], part: string, version: MinutesVersion, words: string): boolean {
	const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
	const block = blocks.find(({ key, version: of }) => key === part && of === version);
	return block !== undefined && flat(block.rewritten?.text ?? block.generated).includes(flat(words));
}
