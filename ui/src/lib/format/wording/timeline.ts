/** What happened to an application, in sentences. */
import type { Moment } from '$lib/ipc/bindings/Moment';
import { capital } from '../format';
import { ENDINGS, MEDIA } from './applications';
import { DECISIONS } from './meetings';

/** «Commission 2026-T4 : ajournement.» */
export function momentSentence(moment: Moment): string {
	switch (moment.kind) {
		case 'received':
			return 'Demande reçue.';
		case 'exchange':
			return `${capital(MEDIA[moment.medium])}${moment.text ? ` : ${moment.text}` : '.'}`;
		case 'consented':
			return 'Accord recueilli.';
		case 'consentWithdrawn':
			return 'Accord retiré.';
		case 'decided':
			return `Commission ${moment.reference} : ${DECISIONS[moment.decision]}.`;
		case 'entered':
			return 'Entrée dans le logement.';
		case 'left':
			return 'Sortie du logement.';
		case 'ended':
			return `Demande ${ENDINGS[moment.ending]}.`;
	}
}
