/** Every failure in French: what happened, and what to do. Exhaustive by type: a new code does not compile without its words. */

import { dayText, momentText, money, number, plural, time } from '$lib/format/format';
import { ACTS } from '$lib/format/wording/acts';
import { PLACE_STATES } from '$lib/format/wording/dwellings';
import { faultText, PICTURE_FAULTS } from '$lib/format/wording/house-texts';
import { tableProblem } from '$lib/format/wording/imports';
import { recordInWords } from '$lib/format/wording/journal';
import { AGENDA_ITEMS, COLLEGES, DECISIONS, MEETING_STATES, MINUTES_STATES } from '$lib/format/wording/meetings';
import { lackText } from '$lib/format/wording/papers';
import { TENANCY_STATES } from '$lib/format/wording/tenancies';
import { WORKSHOP_STATES } from '$lib/format/wording/workshops';
import type { Failure as Answered } from './bindings/Failure';
import { DEPOSIT_SENTENCES } from './deposit-sentences';
import { FIELDS, type Sentence, UNSUITABLE } from './terms';

/** Why a command did not answer: the shell said why, or could not be reached. */
export type Failure =
	| Answered
	/** The window has no right to this command, or the shell is not there. */
	| { code: 'unreachable' };

type Wording = { [Code in Failure['code']]: (failure: Extract<Failure, { code: Code }>) => Sentence };

const field = (name: string): string => FIELDS[name] ?? 'ce champ';

export const wording: Wording = {
	empty: (failure) => ({
		what: `Il manque ${field(failure.field)}.`,
		remedy: 'Remplissez ce champ, puis recommencez.',
	}),
	too_long: (failure) => ({
		what: `Le texte est trop long pour ${field(failure.field)}.`,
		remedy: `Gardez au plus ${number(failure.max)} caractères.`,
	}),
	file_too_heavy: () => ({
		what: 'Ce fichier est trop lourd.',
		remedy: 'Le coffre garde des fichiers de 10 Mo au plus : allégez-le ou joignez-le en plusieurs parties.',
	}),
	faulty_text: ({ faults }) => ({
		what: faults.map(faultText).join(' '),
		remedy: 'Corrigez le texte : rien n’a été changé.',
	}),
	paper_lacks: ({ lacks }) => ({
		what: `Ce papier attend encore : ${lacks.map(lackText).join(' ; ')}.`,
		remedy: 'Complétez, puis recommencez : rien n’a été imprimé.',
	}),
	not_an_insee_code: () => ({
		what: 'Ce code n’est pas un code INSEE.',
		remedy: 'Un code INSEE a cinq signes, par exemple 59350.',
	}),
	in_the_future: ({ day }) => ({
		what: `Le ${dayText(day)} n’est pas encore passé.`,
		remedy: 'Indiquez le jour où cela s’est produit, aujourd’hui au plus tard.',
	}),
	empty_period: () => ({
		what: 'La fin de la période précède son début.',
		remedy: 'Choisissez une date de fin plus tardive.',
	}),
	no_such_minute: ({ day, minute }) => ({
		what: `Le ${dayText(day)}, ${time(minute)} n’existe pas : on passe ce jour-là à l’heure d’été.`,
		remedy: 'Choisissez une heure avant 2 h ou à partir de 3 h.',
	}),
	consent_missing: () => ({
		what: 'Aucun accord de la personne n’est enregistré.',
		remedy: 'Imprimez l’accord et enregistrez-le, ou choisissez « Examen sans identité ».',
	}),
	consent_not_yet_given: ({ on }) => ({
		what: `L’accord ne vaut qu’à partir du ${dayText(on)}.`,
		remedy: 'Corrigez la date de l’accord, ou choisissez une séance plus tardive.',
	}),
	consent_expired: ({ on }) => ({
		what: `L’accord n’est plus valable depuis le ${dayText(on)}.`,
		remedy: 'Faites signer un nouvel accord, ou choisissez « Examen sans identité ».',
	}),
	consent_withdrawn: ({ on }) => ({
		what: `La personne a retiré son accord le ${dayText(on)}.`,
		remedy: 'Sa situation ne peut plus être partagée, sauf nouvel accord de sa part.',
	}),
	consent_not_her_own: () => ({
		what: 'Un représentant ne consent que si le jugement s’étend à la personne.',
		remedy: 'Recueillez l’accord de la personne, ou indiquez que le jugement porte sur sa personne.',
	}),
	consent_without_witness: () => ({
		what: 'Un accord donné à l’oral demande un témoin qui signe.',
		remedy: 'Indiquez le témoin, puis recommencez.',
	}),
	consent_out_of_scope: ({ college }) => ({
		what: `L’accord de la personne ne couvre pas ce collège : ${COLLEGES[college]}.`,
		remedy: 'Demandez-lui d’étendre son accord, ou faites sortir ce collège pour ce point.',
	}),
	consent_not_reread: () => ({
		what: 'La fiche n’a pas été relue avec la personne depuis sa dernière modification.',
		remedy: 'Relisez-la avec elle et notez la date de relecture.',
	}),
	meeting_is: ({ state }) => ({
		what: `La séance est ${MEETING_STATES[state]} : ce geste n’y est plus possible, ou pas encore.`,
		remedy: 'Ouvrez la séance pour voir ce qu’elle attend.',
	}),
	anonymous_hearing: () => ({
		what: 'Une situation examinée sans identité ne reçoit pas de décision individuelle.',
		remedy: 'Consignez un avis général, ou enregistrez l’accord de la personne.',
	}),
	not_decided_here: ({ kind }) => ({
		what: `Ce point n’admet pas cette décision : ${DECISIONS[kind]}.`,
		remedy: 'Choisissez une autre décision, ou changez la nature du point.',
	}),
	no_quorum: () => ({
		what: 'Le quorum n’est pas atteint.',
		remedy: 'Constatez la carence : les points sont reportés et une nouvelle date est fixée.',
	}),
	quorum_reached: () => ({
		what: 'Le quorum est atteint : il n’y a pas de carence à constater.',
		remedy: 'Appelez les membres, ou tenez la séance.',
	}),
	already_decided: () => ({
		what: 'La séance a déjà décidé d’un point : elle ne peut plus être close en carence.',
		remedy: 'Reportez les points restants, puis closez la séance ; ce qui a été décidé reste.',
	}),
	urgent_pending: ({ numbers }) => ({
		what: `La séance n’a pas dit ce qu’elle pense de ${numbers.join(', ')}, décidé depuis la dernière.`,
		remedy: 'Confirmez ou remplacez chaque décision prise entre deux séances, puis closez.',
	}),
	urgent_settled: () => ({
		what: 'Une séance s’est déjà prononcée sur cette décision.',
		remedy: 'Annulez ce qu’elle en a dit, tant qu’elle est ouverte, pour le corriger.',
	}),
	other_minutes: ({ number }) => ({
		what: `Le papier signé porte un autre numéro que ${number}.`,
		remedy: 'Vérifiez le numéro imprimé en tête du papier, ou joignez-le à son propre procès-verbal.',
	}),
	rank_without_ranking: () => ({
		what: 'Un rang ne va qu’avec une attribution par classement.',
		remedy: 'Effacez le rang, ou choisissez « attribution par classement ».',
	}),
	no_vote_taken: () => ({
		what: 'Cette instance décide par consensus : on n’y compte pas de voix.',
		remedy: 'Effacez les voix, ou changez la règle de décision de l’instance.',
	}),
	votes_missing: () => ({
		what: 'Cette instance vote, et les voix manquent.',
		remedy: 'Indiquez les voix pour, les voix contre et les abstentions.',
	}),
	too_many_votes: ({ cast, held }) => ({
		what: `${plural(cast, 'voix comptée', 'voix comptées')} pour ${plural(held, 'voix présente', 'voix présentes')}.`,
		remedy: 'Vérifiez l’émargement et les pouvoirs, puis recomptez.',
	}),
	vote_tied: () => ({
		what: 'Il y a autant de voix pour que de voix contre.',
		remedy: 'Indiquez la voix prépondérante, ou ajournez.',
	}),
	vote_lost: () => ({
		what: 'Les voix contre l’emportent.',
		remedy: 'Choisissez une décision que le vote a portée.',
	}),
	due_not_after_meeting: ({ on }) => ({
		what: `Le ${dayText(on)} n’est pas après la séance.`,
		remedy: 'Choisissez une échéance postérieure à la séance.',
	}),
	place_already_granted: ({ rank }) => ({
		what: `Le rang ${rank} sur cette place est déjà donné dans la séance.`,
		remedy: 'Choisissez un autre rang ou une autre place.',
	}),
	place_taken: () => ({
		what: 'Cette place est déjà occupée à ces dates.',
		remedy: 'Choisissez une autre place, ou terminez d’abord l’occupation en cours.',
	}),
	place_is: ({ state }) => ({
		what: `La place est ${PLACE_STATES[state]} : ce geste n’y est pas possible ce jour-là.`,
		remedy: 'Ouvrez le logement pour voir ce qui la retient, ou choisissez une autre date.',
	}),
	place_not_open: ({ on }) => ({
		what: `La place n’est au conseil qu’à partir du ${dayText(on)}.`,
		remedy: 'Choisissez une date plus tardive.',
	}),
	vacancy_declared: ({ freeOn }) => ({
		what: `Une vacance est déjà déclarée à partir du ${dayText(freeOn)}.`,
		remedy: 'Retirez-la d’abord si la date a changé.',
	}),
	already_there: () => ({
		what: 'Il y en a déjà une pareille.',
		remedy: 'Rien n’a été changé : reprenez celle qui existe, ou donnez un autre nom.',
	}),
	reference_taken: () => ({
		what: 'Un autre logement porte déjà cette référence.',
		remedy: 'Choisissez une autre référence, ou ouvrez ce logement.',
	}),
	undecided: ({ items }) => ({
		what: `${plural(items.length, 'point reste', 'points restent')} sans décision.`,
		remedy: 'Décidez-les, ou reportez-les à la prochaine séance.',
	}),
	out_of_bounds: (failure) => ({
		what: `Cette valeur ne convient pas pour ${field(failure.field)}.`,
		remedy: `Choisissez une valeur entre ${number(failure.min)} et ${number(failure.max)}.`,
	}),
	substitute_of_nobody: () => ({
		what: 'Un siège de suppléant désigne le titulaire qu’il supplée, et lui seul.',
		remedy: 'Choisissez le titulaire, ou une autre qualité de siège.',
	}),
	too_many_votes_held: () => ({
		what: 'Un membre porte neuf voix au plus.',
		remedy: 'Vérifiez le nombre de voix de ce siège.',
	}),
	seat_held: () => ({
		what: 'Ce siège n’est pas vacant.',
		remedy: 'Mettez d’abord fin au mandat en cours.',
	}),
	already_convened: () => ({
		what: 'Cette personne est déjà convoquée à cette réunion.',
		remedy: 'Vous la trouverez dans la liste des membres.',
	}),
	in_the_room: () => ({
		what: 'Ce membre est déjà dans la salle.',
		remedy: 'Notez d’abord son départ.',
	}),
	not_in_the_room: () => ({
		what: 'Ce membre n’est pas dans la salle.',
		remedy: 'Notez d’abord son arrivée.',
	}),
	not_a_tenancy_item: ({ kind }) => ({
		what: `Ce point ne porte pas sur une occupation : ${AGENDA_ITEMS[kind]}.`,
		remedy: 'Choisissez un bilan, un renouvellement ou une sortie.',
	}),
	already_on_agenda: ({ meeting }) => ({
		what: `Cette situation est déjà inscrite à l’ordre du jour de ${meeting}.`,
		remedy: 'Retirez-la de cet ordre du jour, ou laissez-la où elle est.',
	}),
	item_examined: () => ({
		what: 'Ce point a déjà été examiné.',
		remedy: 'Effacez d’abord sa décision, tant que la séance est ouverte.',
	}),
	item_pulled: ({ on }) => ({
		what: `Ce point a été retiré le ${dayText(on)} : la personne a retiré son accord.`,
		remedy: 'Passez au point suivant ; seul un nouvel accord permet de le reprendre.',
	}),
	not_a_hearing: () => ({
		what: 'Ce point ne porte sur la situation de personne.',
		remedy: 'Choisissez un point qui examine une situation.',
	}),
	decision_numbered: () => ({
		what: 'Cette décision a reçu un numéro, et celle qui la remplace n’en aurait pas.',
		remedy: 'Remplacez-la par une décision, ou revenez-y à la prochaine séance.',
	}),
	already_proposed: () => ({
		what: 'La place a déjà été proposée à la personne par lettre.',
		remedy: 'Enregistrez sa réponse, puis revenez-y à la prochaine séance.',
	}),
	minutes_are: ({ state }) => ({
		what: `Le procès-verbal est ${MINUTES_STATES[state]} : ce geste n’y est plus possible, ou pas encore.`,
		remedy: 'Un procès-verbal se relit avant d’être scellé ; une fois scellé, seul un rectificatif le corrige.',
	}),
	facts_moved: () => ({
		what: 'Le registre a changé entre-temps.',
		remedy: 'Recommencez : tout sera refait sur ce qu’il dit maintenant.',
	}),
	nothing_corrected: () => ({
		what: 'Le passage à lire est le même que celui qu’il remplace.',
		remedy: 'Écrivez ce qu’il faut lire, ou laissez vide si ces mots tombent.',
	}),
	correction_sealed: () => ({
		what: 'Ce rectificatif est scellé : plus rien n’y change.',
		remedy: 'Écrivez-en un autre, qui corrige à son tour.',
	}),
	cited: ({ table, id }) => ({
		what: `Rien n’est supprimé : cette fiche sert encore (${recordInWords(table, id)}).`,
		remedy: 'Défaites d’abord ce lien, ou gardez la fiche.',
	}),
	not_a_digest: () => ({
		what: 'Ce n’est pas une empreinte entière : elle a 64 signes, des chiffres et les lettres de a à f.',
		remedy: 'Recopiez-la en entier du pied d’un procès-verbal ; les espaces sont indifférents.',
	}),
	power_to_oneself: () => ({
		what: 'Un pouvoir se donne à un autre membre.',
		remedy: 'Choisissez qui le portera.',
	}),
	power_to_nobody_present: () => ({
		what: 'La personne à qui va ce pouvoir n’est pas dans la salle.',
		remedy: 'Notez-la présente, ou choisissez un autre membre.',
	}),
	answer_delay_too_short: ({ days, least }) => ({
		what: `${plural(days, 'jour')} pour répondre : la loi en donne au moins ${least}.`,
		remedy: 'Reculez la date limite de réponse.',
	}),
	answer_not_yet_due: ({ on }) => ({
		what: `La personne peut encore répondre jusqu’au ${dayText(on)}.`,
		remedy: 'Attendez cette date avant de constater l’absence de réponse.',
	}),
	too_few_attempts: ({ made, least }) => ({
		what: `${plural(made, 'tentative')} de contact ${made < 2 ? 'est notée' : 'sont notées'} ; il en faut ${least}.`,
		remedy: 'Notez chaque appel, courrier ou visite avant de constater l’absence de réponse.',
	}),
	referent_not_called: () => ({
		what: 'Le référent n’a pas été appelé.',
		remedy: 'Appelez-le et notez l’appel, puis recommencez.',
	}),
	tenancy_is: ({ state }) => ({
		what: `L’occupation est à l’étape « ${TENANCY_STATES[state]} » : ce geste n’y est pas possible.`,
		remedy: 'Ouvrez l’occupation pour voir ce qu’elle attend.',
	}),
	left_before_entry: ({ on }) => ({
		what: `La personne est entrée le ${dayText(on)} : elle ne peut pas être sortie avant.`,
		remedy: 'Corrigez la date de sortie ou la date d’entrée.',
	}),
	inventory_not_made: () => ({
		what: 'L’état des lieux d’entrée n’est pas encore fait.',
		remedy: 'Notez d’abord le jour où il a été fait.',
	}),
	complement_too_late: ({ until }) => ({
		what: `L’état des lieux d’entrée ne se complète plus depuis le ${dayText(until)}.`,
		remedy:
			'Le délai est de dix jours, et du premier mois de chauffe pour le chauffage. Gardez la demande en pièce jointe.',
	}),
	judge_order_missing: () => ({
		what: 'La mesure de protection demande une ordonnance du juge.',
		remedy: 'Notez l’ordonnance et sa date, puis recommencez.',
	}),
	cosignature_missing: () => ({
		what: 'La mesure de protection demande une seconde signature.',
		remedy: 'Faites signer aussi le curateur, puis notez sa signature.',
	}),
	...DEPOSIT_SENTENCES,
	situation_unnamed: () => ({
		what: 'La situation est sans identité : seule une personne qui l’accepte vient devant la commission.',
		remedy: 'Enregistrez son accord et nommez-la, ou ajoutez à l’ordre du jour un « Examen sans identité ».',
	}),
	delegation_not_in_force: ({ on }) => ({
		what: `La délégation de signature ne vaut pas le ${dayText(on)}.`,
		remedy: 'Faites signer la présidence, ou enregistrez la nouvelle délégation.',
	}),
	above_delegation: ({ ceiling }) => ({
		what: `Le montant dépasse le plafond de la délégation de signature : ${money(ceiling)}.`,
		remedy: 'Faites signer la présidence.',
	}),
	ends_before_start: () => ({
		what: 'La fin précède le début.',
		remedy: 'Choisissez une heure de fin plus tardive.',
	}),
	crosses_midnight: () => ({
		what: 'L’atelier se terminerait après minuit.',
		remedy: 'Choisissez une heure de fin le même jour.',
	}),
	workshop_is: ({ state }) => ({
		what: `L’atelier est ${WORKSHOP_STATES[state]} : ce changement n’y est pas possible.`,
		remedy: 'Dupliquez l’atelier pour lui donner une autre date.',
	}),
	workshop_to_come: ({ on }) => ({
		what: `L’atelier n’a pas encore eu lieu : il est prévu le ${dayText(on)}.`,
		remedy: 'Attendez ce jour, ou corrigez la date de l’atelier.',
	}),
	not_found: () => ({
		what: 'Cet élément n’existe plus.',
		remedy: 'Il a pu être retiré entre-temps : revenez à la liste.',
	}),
	wrong_passphrase: ({ wait }) => ({
		what: 'Cette phrase de passe n’est pas la bonne.',
		remedy:
			wait === 0 ? 'Vérifiez la frappe et recommencez.' : `Attendez ${plural(wait, 'seconde')} avant de recommencer.`,
	}),
	too_early: ({ wait }) => ({
		what: 'La phrase n’a pas été essayée : il est trop tôt après un échec.',
		remedy: `Attendez encore ${plural(wait, 'seconde')}.`,
	}),
	mistyped_group: ({ group }) => ({
		what: `Le ${group === 1 ? '1er' : `${group}e`} groupe n’est pas celui de la feuille.`,
		remedy: 'Relisez ce groupe sur la feuille et corrigez-le.',
	}),
	mistyped_sheet: () => ({
		what: 'Ce n’est pas la clé de la feuille de récupération.',
		remedy: 'Recopiez les neuf groupes de quatre signes tels qu’ils sont imprimés.',
	}),
	passphrase_refused: () => ({
		what: 'Cette phrase de passe est trop facile à trouver.',
		remedy: 'Prenez quatorze signes au moins, ou acceptez les sept mots proposés.',
	}),
	already_open: ({ by }) => ({
		what: by?.name
			? `Le coffre est ouvert par ${by.name} sur ${by.host} depuis ${momentText(by.since)}.`
			: 'Le coffre est déjà ouvert dans une autre session de cet ordinateur.',
		remedy: 'Fermez-le là-bas, puis recommencez.',
	}),
	damaged: () => ({
		what: 'Le coffre ne se relit pas comme il a été écrit.',
		remedy: 'Il reste tel quel ; repartez de la dernière sauvegarde vérifiée.',
	}),
	newer: () => ({
		what: 'Ce coffre a été écrit par une version plus récente de Palier.',
		remedy: 'Installez cette version pour l’ouvrir.',
	}),
	no_vault: () => ({
		what: 'Il n’y a plus de coffre à cet endroit.',
		remedy: 'Remettez le dossier du coffre à sa place, ou repartez d’une sauvegarde.',
	}),
	unsuitable_folder: ({ why }) => UNSUITABLE[why ?? 'in_use'],
	disk_full: () => ({
		what: 'Le disque est plein ; rien n’a été écrit.',
		remedy: 'Libérez de la place, puis recommencez.',
	}),
	disk_failed: () => ({
		what: 'Le disque n’a pas répondu ; rien n’a été changé.',
		remedy: 'Recommencez ; si cela revient, faites une sauvegarde ailleurs et changez de disque.',
	}),
	only_read: () => ({
		what: 'Ce conseil est ouvert en lecture seule ; rien n’y est écrit.',
		remedy: 'Verrouillez, puis ouvrez le coffre lui-même pour écrire.',
	}),
	unwritable: () => ({
		what: 'Ce dossier ne peut pas être écrit.',
		remedy: 'Vérifiez vos droits sur le dossier, puis recommencez.',
	}),
	unreadable: () => ({
		what: 'Ce fichier ne peut pas être lu.',
		remedy: 'Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.',
	}),
	no_table: ({ why }) => tableProblem(why),
	no_backup: () => ({
		what: 'Il n’y a pas encore de sauvegarde, ou celle-ci n’est plus là.',
		remedy: 'Choisissez « Sauvegarder maintenant », ou rebranchez la clé.',
	}),
	not_a_backup: () => ({
		what: 'Ce fichier n’est pas une sauvegarde de Palier.',
		remedy: 'Choisissez un fichier dont le nom se termine par « .palier ».',
	}),
	backup_damaged: () => ({
		what: 'Cette sauvegarde a été coupée ou altérée depuis qu’elle a été faite : elle est refusée.',
		remedy: 'Choisissez-en une autre ; le registre n’a pas changé.',
	}),
	other_vault: () => ({
		what: 'Cette sauvegarde est celle d’un autre conseil : elle est refusée.',
		remedy: 'Choisissez une sauvegarde de ce conseil-ci.',
	}),
	earlier_key: () => ({
		what: 'Cette sauvegarde date d’avant un changement de clé.',
		remedy: 'Donnez la phrase de passe qui ouvrait le coffre ce jour-là.',
	}),
	nothing_to_undo: () => ({ what: 'Il n’y a rien à annuler.', remedy: '' }),
	nothing_to_redo: () => ({ what: 'Il n’y a rien à rétablir.', remedy: '' }),
	final: ({ act }) => ({
		what: `Ce geste ne s’annule pas : ${ACTS[act]}.`,
		remedy: 'Un geste contraire le corrige, quand il existe.',
	}),
	changed_since: () => ({
		what: 'Ce qui avait été écrit a changé depuis.',
		remedy: 'Ouvrez l’historique de l’élément pour rétablir la valeur voulue.',
	}),
	workshop_number_taken: ({ number: taken }) => ({
		what: `Un autre atelier porte déjà le numéro ${taken}.`,
		remedy: 'Choisissez un autre numéro.',
	}),
	already_speaking: () => ({
		what: 'Cette personne intervient déjà dans cet atelier.',
		remedy: 'Vous la trouverez dans la liste des intervenants.',
	}),
	locked: () => ({
		what: 'Le coffre est verrouillé.',
		remedy: 'Donnez votre phrase de passe pour continuer ; rien n’est perdu.',
	}),
	unreachable: () => ({
		what: 'La fenêtre n’a pas pu joindre le registre.',
		remedy: 'Fermez Palier puis rouvrez-le ; ce qui était enregistré l’est toujours.',
	}),
	unprintable: ({ letter }) => ({
		what: `Le signe « ${letter} » ne peut pas être imprimé : aucune police ne le contient.`,
		remedy: 'Remplacez-le dans la fiche, puis redemandez le papier.',
	}),
	address_too_long: ({ lines }) => ({
		what: `Une adresse prendrait ${lines} lignes ; la fenêtre d’une enveloppe en montre six.`,
		remedy: 'Raccourcissez-la dans la fiche, puis redemandez le papier : rien n’a été coupé.',
	}),
	unprintable_picture: ({ why }) => ({
		what: `Cette image ne peut pas être imprimée : ${PICTURE_FAULTS[why]}.`,
		remedy: 'Choisissez un PNG ou un JPEG ordinaire ; l’ancien logo est gardé.',
	}),
	not_ready: () => ({
		what: 'Ce qui était préparé n’est plus prêt.',
		remedy: 'Fermez l’aperçu et demandez-le de nouveau.',
	}),
	stopped: () => ({
		what: 'L’opération a été arrêtée.',
		remedy: 'Rien n’en a été gardé ; vous pouvez recommencer.',
	}),
	unexpected: () => ({
		what: 'Une erreur imprévue a arrêté cette opération ; rien n’a été écrit.',
		remedy: 'Recommencez. Si cela se répète, le détail se trouve dans le journal technique.',
	}),
};
