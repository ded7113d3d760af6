/** What the register finds, as lines of the palette. */
import Building from '@lucide/svelte/icons/building';
import BuildingComplex from '@lucide/svelte/icons/building-complex';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Gavel from '@lucide/svelte/icons/gavel';
import KeyRound from '@lucide/svelte/icons/key-round';
import UserRound from '@lucide/svelte/icons/user-round';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import { dayText, shortDay } from '$lib/format/format';
import { fold } from '$lib/format/text';
import { ORGANISATION_KINDS } from '$lib/format/wording/directory';
import { FOUND, KIND_WORDS } from '$lib/format/wording/search';
import type { Found } from '$lib/ipc/bindings/Found';
import type { PersonName } from '$lib/ipc/bindings/PersonName';
import type { FoundGroup } from '$lib/kit/palette';

type Kind = Found['kind'];

/** One thing found, in words: where it is, what it is called, what tells it from another. */
export type Line = { address: string; label: string; hint: string };

const ICONS: Record<Kind, Component> = {
	application: UserRound,
	tenancy: KeyRound,
	dwelling: BuildingComplex,
	contact: Users,
	organisation: Building,
	meeting: Gavel,
	workshop: CalendarDays,
};

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');

/** The line of what was found; codes stand for the names of people in discreet mode. */
export function lineOf(found: Found, discreet: boolean): Line {
	const named = ({ familyName, givenName, code }: PersonName) =>
		discreet ? code || '•••' : joined([familyName, givenName].filter(Boolean).join(' '), code);
	switch (found.kind) {
		case 'application':
			return {
				address: `#/applications/${found.id}`,
				label: named(found.person),
				hint: `Reçue le ${dayText(found.receivedOn)}`,
			};
		case 'tenancy':
			return {
				address: `#/tenancies/${found.id}`,
				label: named(found.person),
				hint: joined(found.reference, found.commune),
			};
		case 'dwelling':
			return {
				address: `#/dwellings/${found.id}`,
				label: joined(found.reference, found.street),
				hint: joined(found.commune, found.landlord),
			};
		case 'contact':
			return {
				address: `#/directory/contacts/${found.contact.id}`,
				label: [found.contact.title, found.contact.familyName, found.contact.givenName].filter(Boolean).join(' '),
				hint: found.role,
			};
		case 'organisation':
			return {
				address: `#/directory/organisations/${found.id}`,
				label: found.name,
				hint: joined(ORGANISATION_KINDS[found.nature], found.city),
			};
		case 'meeting':
			return {
				address: `#/meetings/${found.id}`,
				label: `${found.body} ${found.reference}`,
				hint: dayText(found.onDay),
			};
		case 'workshop':
			return {
				address: `#/workshops/${found.id}`,
				label: found.title,
				hint: joined(found.onDay && shortDay(found.onDay), found.venue),
			};
	}
}

/** The words to look for, and the kinds asked for by the first: «logement rome» looks for «rome» among dwellings. */
export function asked(query: string): { words: string; kinds: Kind[] | null } {
	const [first = '', ...rest] = query.trim().split(/\s+/);
	const kinds = rest.length > 0 ? KIND_WORDS[fold(first)] : undefined;
	return kinds ? { words: rest.join(' '), kinds } : { words: query, kinds: null };
}

/** What was found, under one heading a kind, in the order it came. */
export function groupsOf(
	found: Found[],
	kinds: Kind[] | null,
	discreet: boolean,
	go: (address: string) => void,
): FoundGroup[] {
	const groups = new Map<Kind, FoundGroup>();
	for (const one of found.filter(({ kind }) => !kinds || kinds.includes(kind))) {
		const { address, label, hint } = lineOf(one, discreet);
		const group = groups.get(one.kind) ?? { heading: FOUND[one.kind], found: [] };
		group.found.push({ id: address, label, hint, icon: ICONS[one.kind], run: () => go(address) });
		groups.set(one.kind, group);
	}
	return [...groups.values()];
}
