/** Where a function is held: the organisations, then the communes, as the options of one list. */
import type { CommuneRow } from '$lib/ipc/bindings/CommuneRow';
import type { OrganisationRow } from '$lib/ipc/bindings/OrganisationRow';
import type { RoleIn } from '$lib/ipc/bindings/RoleIn';
import type { Option } from '$lib/kit/choice';

export const placesOf = (organisations: OrganisationRow[], communes: CommuneRow[]): Option<RoleIn>[] => [
	...organisations.map(({ id, name, city }) => ({
		value: { kind: 'organisation' as const, id },
		label: name,
		hint: city,
	})),
	...communes.map(({ id, name }) => ({ value: { kind: 'commune' as const, id }, label: `Commune de ${name}` })),
];
