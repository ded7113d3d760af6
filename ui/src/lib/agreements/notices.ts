/** The notices one gives, in months. */
import { plural } from '$lib/format/format';

export const NOTICES = [0, 1, 2, 3, 6, 12].map((months) => ({
	value: months,
	label: months === 0 ? 'sans préavis' : plural(months, 'mois', 'mois'),
}));
