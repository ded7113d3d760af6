import BookUser from '@lucide/svelte/icons/book-user';
import BuildingComplex from '@lucide/svelte/icons/building-complex';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Euro from '@lucide/svelte/icons/euro';
import Gavel from '@lucide/svelte/icons/gavel';
import Handshake from '@lucide/svelte/icons/handshake';
import House from '@lucide/svelte/icons/house';
import KeyRound from '@lucide/svelte/icons/key-round';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Settings from '@lucide/svelte/icons/settings';
import UserRound from '@lucide/svelte/icons/user-round';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';
import type { HEADINGS, PAGES } from '$lib/format/wording/common';
import type { Subject } from '$lib/ipc/bindings/Subject';

/** A page of the rail. */
export type Section = {
	path: keyof typeof PAGES;
	icon: Component;
	/** What waits for me here is counted under this subject. */
	subject?: Subject;
};

/** The rail, in its order: Ctrl 1 to Ctrl 9 open the first nine. */
export const SECTIONS: { heading: keyof typeof HEADINGS | null; sections: Section[] }[] = [
	{ heading: null, sections: [{ path: '/', icon: House }] },
	{
		heading: 'housing',
		sections: [
			{ path: '/meetings', icon: Gavel, subject: 'meetings' },
			{ path: '/applications', icon: UserRound, subject: 'applications' },
			{ path: '/dwellings', icon: BuildingComplex, subject: 'dwellings' },
			{ path: '/tenancies', icon: KeyRound, subject: 'tenancies' },
			{ path: '/deposits', icon: Euro, subject: 'deposits' },
		],
	},
	{
		heading: 'council',
		sections: [
			{ path: '/workshops', icon: CalendarDays, subject: 'workshops' },
			{ path: '/bodies', icon: UsersRound, subject: 'bodies' },
			{ path: '/actions', icon: ListChecks, subject: 'actions' },
			{ path: '/directory', icon: BookUser, subject: 'directory' },
			{ path: '/agreements', icon: Handshake, subject: 'agreements' },
		],
	},
	{
		heading: 'resources',
		sections: [{ path: '/settings', icon: Settings }],
	},
];

/** Every section, in the order of the rail. */
export const ALL_SECTIONS: Section[] = SECTIONS.flatMap(({ sections }) => sections);
