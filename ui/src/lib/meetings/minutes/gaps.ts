/** What minutes lack, gathered by kind, each with the way to where it is filled. */
import { plural } from '$lib/format/format';
import { MISSING } from '$lib/format/wording/meetings';
import type { MeetingSheet } from '$lib/ipc/bindings/MeetingSheet';
import type { Missing } from '$lib/ipc/bindings/Missing';
import { preparationOf, sittingOf } from '../addresses';
import { contactName } from '../item';

/** One kind of gap: its words, and where each is filled; without an address, in the page itself. */
export type Gap = { label: string; links: { label: string; href?: string; block?: string }[] };

export function gapsOf(missing: Missing[], meeting: MeetingSheet): Gap[] {
	const gaps = new Map<Missing['missing'], Gap>();
	for (const one of missing) {
		const gap = gaps.get(one.missing) ?? { label: MISSING[one.missing], links: [] };
		gap.links.push(linkOf(one, meeting));
		gaps.set(one.missing, gap);
	}
	return [...gaps.values()];
}

function linkOf(one: Missing, meeting: MeetingSheet): Gap['links'][number] {
	switch (one.missing) {
		case 'chair':
		case 'secretary':
			return { label: 'l’indiquer', href: preparationOf(meeting.id) };
		case 'presence': {
			const member = meeting.participants.find(({ id }) => id === one.participant);
			return { label: member ? contactName(member.contact) : 'un membre', href: sittingOf(meeting.id) };
		}
		case 'packs':
			return { label: plural(one.count, 'exemplaire'), block: 'packs' };
		case 'stale_block':
			return { label: 'choisir', block: one.key };
		default: {
			const item = meeting.agenda.items.find(({ id }) => id === one.item);
			return { label: `point ${item?.number ?? ''}`, href: sittingOf(meeting.id, one.item) };
		}
	}
}
