/** Everyone in the directory, by each of her functions. */
import type { ContactRow } from '$lib/ipc/bindings/ContactRow';
import type { Option } from '$lib/kit/choice';

export const rolesOf = (contacts: ContactRow[]): Option<number>[] =>
	contacts.flatMap(({ familyName, givenName, roles }) =>
		roles.map((role) => ({
			value: role.id,
			label: [`${familyName} ${givenName}`.trim(), role.function, role.place].filter(Boolean).join(', '),
		})),
	);
