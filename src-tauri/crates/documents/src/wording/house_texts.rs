//! The texts of the house as they read by default, and the fields each may name, with what the settings show for it.

use council::house_texts::HouseText;

/// A field, and what stands for it in an example.
type Sample = (&'static str, &'static str);

const COUNCIL: Sample = ("CONSEIL_NOM", "Le Conseil intercommunal Rivage");
const DATA_CONTACT: Sample = ("CONTACT_DONNEES", "donnees@rivage.example");
const COORDINATION: Sample = ("COORDINATION_NOM", "Maëlle Caron");
const PHONE: Sample = ("COORDINATION_TEL", "01 99 00 12 12");
const SITTING: Sample = ("SEANCE_DATE", "jeudi 10 décembre 2026");
const PLACE: Sample = ("PLACE_DESIGNATION", "un logement de type T2");
const COMMUNE_AT: Sample = ("PLACE_COMMUNE", "à Ronchin");
const ANSWER_BY: Sample = ("REPONSE_LIMITE_DATE", "lundi 21 décembre 2026");
const TOLD_BY: Sample = ("ANNONCE_PAR", "Mme Claire Petit");
const TOLD_ON: Sample = ("ANNONCE_DATE", "11 décembre 2026");
const GREETING: Sample = ("PERSONNE_APPEL", "Madame");

/// The fields of a text.
pub(crate) const fn fields(text: HouseText) -> &'static [Sample] {
    match text {
        HouseText::Contact => &[
            COORDINATION,
            PHONE,
            ("COORDINATION_HORAIRES", "du lundi au vendredi, de 9 h à 17 h"),
            ("COORDINATION_COURRIEL", "coordination@rivage.example"),
            ("INTERLOCUTEURS", "Mme Claire Petit ou avec Mme Inès Valmont, curatrice"),
        ],
        HouseText::NewExamination => &[("SEANCE_SUIVANTE_DATE", "jeudi 18 mars 2027")],
        HouseText::PersonData => {
            &[COUNCIL, ("BASE_LEGALE", "au titre de son intérêt légitime"), ("DUREE_DOSSIER", "deux ans"), DATA_CONTACT]
        }
        HouseText::Farewell => &[GREETING],
        HouseText::WorkshopData => &[COUNCIL, ("ATTESTATION", "oui"), ("DUREE_EMARGEMENT", "trois ans"), DATA_CONTACT],
        HouseText::Undertaking => {
            &[("MEMBRE_NOM", "M. Karim Belkacem"), ("MEMBRE_QUALITE", "représentant d’Habitat Flandre"), COUNCIL]
        }
        HouseText::Confidentiality | HouseText::Silence => &[COUNCIL],
        HouseText::OfferAnswer => {
            &[("REPONSE_LIMITE_DATE", "lundi 21 décembre 2026"), ("REFERENT_NOM", "Mme Claire Petit")]
        }
        HouseText::FeeThanks => &[COUNCIL, ("COMMUNE", "Ronchin")],
        HouseText::OpenWays
        | HouseText::Reminders
        | HouseText::WorkshopFreedom
        | HouseText::Invitation
        | HouseText::FirstMonth
        | HouseText::SupportedWarning
        | HouseText::ConditionLate
        | HouseText::WaitingRules
        | HouseText::WaitingYours
        | HouseText::RefusalScope
        | HouseText::OfferOpening
        | HouseText::OfferVisit
        | HouseText::RestitutionKeys
        | HouseText::RestitutionCrossed
        | HouseText::ConvocationUndertaking
        | HouseText::InvitationCalm
        | HouseText::FeeOpen => &[],
        HouseText::AdmissionOpening => &[SITTING, PLACE, COMMUNE_AT],
        HouseText::AdmissionKept => &[ANSWER_BY],
        HouseText::ConditionOpening => {
            &[SITTING, ("CONDITION_TEXTE", "votre demande de logement social est renouvelée")]
        }
        HouseText::WaitingOpening => &[SITTING, ("ATTENTE_OBJET", "un logement de type T2, à Ronchin")],
        HouseText::WaitingRank => &[("RANG", "2")],
        HouseText::WaitingOurs => &[("POINT_DATE", "mercredi 10 mars 2027")],
        HouseText::PostponedOpening | HouseText::RefusalOpening => &[SITTING, TOLD_BY, TOLD_ON],
        HouseText::PostponedBack => &[
            ("SEANCE_SUIVANTE_DATE", "jeudi 11 mars 2027"),
            ("SEANCE_SUIVANTE_COMMUNE", "à Ronchin"),
            ("DEMANDE_DATE", "1er septembre 2026"),
        ],
        HouseText::OtherSolution => &[
            ("REORIENTATION_TEXTE", "La commission vous propose de demander une place en résidence accueil."),
            ("REORIENTATION_CONTACT", "Mme Sarah Delporte"),
            ("REORIENTATION_TEL", "01 99 00 12 34"),
        ],
        HouseText::OfferLandlord => &[ANSWER_BY, ("BAILLEUR", "à Habitat Flandre, 01 99 00 12 34")],
        HouseText::RestitutionTalk => &[COORDINATION, PHONE, ANSWER_BY],
        HouseText::RestitutionAgreement | HouseText::InvitationChange => &[PHONE],
        HouseText::ConvocationAnswer => &[ANSWER_BY, PHONE, ("COORDINATION_COURRIEL", "coordination@rivage.example")],
        HouseText::InvitationCompany => {
            &[("COMPOSITION_EN_CLAIR", "deux personnes des communes et une personne des bailleurs")]
        }
        HouseText::QueryThanks => {
            &[("INTERPELLATION_DATE", "3 novembre 2026"), ("OBJET_NEUTRE", "de bruits la nuit rue de Rome")]
        }
        HouseText::QueryFollow => &[COORDINATION, PHONE],
    }
}

/// A text as it reads by default.
#[expect(clippy::too_many_lines, reason = "one arm for each text")]
pub(crate) const fn usual(text: HouseText) -> &'static str {
    match text {
        HouseText::Contact => {
            "Une question, un doute ? {COORDINATION_NOM} vous répond au {COORDINATION_TEL} ({COORDINATION_HORAIRES}) ou à \
             l’adresse {COORDINATION_COURRIEL}.{SI INTERLOCUTEURS} Vous pouvez aussi en parler avec {INTERLOCUTEURS}.{FIN}"
        }
        HouseText::NewExamination => {
            "**Demander un nouvel examen.** Vous pouvez le demander à tout moment, sans avoir à donner de raison : par \
             lettre, par téléphone, ou en nous le disant. Votre demande est inscrite à la commission suivante{SI \
             SEANCE_SUIVANTE_DATE} (prévue le {SEANCE_SUIVANTE_DATE}){FIN}. Vous pouvez y venir, avec la personne de votre \
             choix, et apporter tout élément nouveau. Vous pouvez aussi demander à lire votre dossier avant."
        }
        HouseText::OpenWays => {
            "**Vos autres démarches restent ouvertes.** Cette commission est celle de notre association. Elle ne remplace \
             aucune autre démarche et n’en ferme aucune :"
        }
        HouseText::PersonData => {
            "{CONSEIL_NOM}, responsable du fichier, utilise vos informations pour traiter et suivre votre demande de \
             logement, et pour rien d’autre, {BASE_LEGALE}. Elles ne sont partagées qu’avec les personnes et organismes que \
             vous avez acceptés. Elles sont effacées ou rendues anonymes {DUREE_DOSSIER} après votre dernier contact avec \
             nous, sauf les pièces que la loi oblige à garder plus longtemps. Vous pouvez les lire, les faire corriger, en \
             demander l’effacement ou la limitation, vous opposer à leur utilisation, et retirer votre accord à tout moment, \
             sans conséquence sur votre accompagnement : {CONTACT_DONNEES}. Vous pouvez aussi vous adresser à la CNIL : 3, \
             place de Fontenoy, TSA 80715, 75334 PARIS CEDEX 07, www.cnil.fr."
        }
        HouseText::Farewell => "Je vous prie d’agréer, {PERSONNE_APPEL}, l’expression de ma considération distinguée.",
        HouseText::Reminders => {
            "**Trois rappels.** L’ordre du jour ne porte que des numéros de dossier. Les documents de séance, numérotés, \
             sont remis sur place et repris à la fin : aucun n’est envoyé par courriel. Si vous connaissez personnellement \
             l’une des personnes examinées, si vous l’accompagnez ou si votre organisme est intéressé à la décision, \
             dites-le en séance : vous ne prendrez pas part à ce point et le procès-verbal en fera simplement mention."
        }
        HouseText::Confidentiality => {
            "**Confidentialité.** En signant, j’atteste ma présence et je m’engage à ne rien répéter, hors de cette \
             commission, de ce qui m’y est appris sur les personnes : ni leur nom, ni leur situation, ni le fait qu’elles \
             ont été évoquées. Je n’utilise ces informations que pour la décision du jour. Je ne prends ni photographie ni \
             enregistrement. Je rends les documents numérotés à la fin de la séance. Je signale, avant l’examen d’un point, \
             tout lien personnel ou intérêt qui doit m’en tenir à l’écart. Cet engagement dure après la fin de mon mandat ; \
             il s’ajoute au secret professionnel pour celles et ceux qui y sont tenus par la loi."
        }
        HouseText::WorkshopFreedom => {
            "**Signer n’est pas obligatoire pour participer.** Vous pouvez entrer sans donner votre nom : nous comptons \
             alors simplement une personne de plus."
        }
        HouseText::WorkshopData => {
            "**Vos informations.** {CONSEIL_NOM} recueille votre nom, votre commune et votre signature pour justifier, \
             auprès de ses financeurs, que cet atelier a eu lieu{SI ATTESTATION} et pour établir les attestations \
             demandées{FIN}. C’est son intérêt légitime d’association. Cette feuille n’est ni affichée, ni numérisée pour un \
             autre usage, ni transmise à vos services de soins, à votre mairie ou à votre bailleur. Elle est conservée \
             {DUREE_EMARGEMENT}, puis détruite. Pour la consulter, la faire corriger ou vous y opposer : {CONTACT_DONNEES} ; \
             réclamation possible auprès de la CNIL, www.cnil.fr."
        }
        HouseText::Undertaking => {
            "{MEMBRE_NOM}{SI MEMBRE_QUALITE}, {MEMBRE_QUALITE}{FIN}. Membre de la commission appartement de {CONSEIL_NOM}, \
             je m’engage : à garder confidentiel ce que j’y apprends sur les personnes, y compris le fait qu’elles y ont été \
             évoquées ; à ne l’utiliser que pour les décisions de la commission ; à ne conserver, photographier ni \
             transmettre aucun document nominatif ; à me retirer d’un point lorsque je connais personnellement la personne, \
             que je l’accompagne ou que mon organisme y a intérêt ; à signaler sans délai toute indiscrétion. Cet engagement \
             dure après la fin de mon mandat. Il ne remplace pas le secret professionnel lorsque la loi m’y soumet."
        }
        HouseText::Invitation => {
            "**Venir est un droit, pas une obligation.** Vous pouvez venir avec la personne de votre choix, vous faire \
             représenter, écrire quelques lignes que nous lirons, ou ne pas venir. Votre demande sera examinée de la même \
             façon."
        }
        HouseText::Silence => {
            "{CONSEIL_NOM} ne peut ni confirmer ni démentir qu’une personne est connue de lui ou d’un service. Cette règle \
             protège chacun, vous compris."
        }
        HouseText::OfferAnswer => {
            "**Votre réponse, au plus tard le {REPONSE_LIMITE_DATE}, à minuit.** Vous pouvez répondre par le coupon, par \
             téléphone ou de vive voix. Sans réponse à cette date, nous chercherons à vous joindre{SI REFERENT_NOM}, ainsi \
             que {REFERENT_NOM}{FIN}, avant de proposer le logement à quelqu’un d’autre. Dire non ne fait pas perdre \
             l’ancienneté de votre demande."
        }
        HouseText::FeeThanks => {
            "Cette cotisation finance le secrétariat de la commission appartement, les ateliers ouverts aux habitants de \
             {COMMUNE} et le fonds des dépôts de garantie. {CONSEIL_NOM} vous remercie de votre engagement."
        }
        HouseText::AdmissionOpening => {
            "La commission du {SEANCE_DATE} a examiné votre demande. **Elle vous propose une place** : \
             {PLACE_DESIGNATION}, {PLACE_COMMUNE}."
        }
        HouseText::AdmissionKept => {
            "Cette place vous est réservée jusqu’au **{REPONSE_LIMITE_DATE}**. Vous restez libre de l’accepter ou \
             non."
        }
        HouseText::FirstMonth => {
            "Le premier mois, l’aide au logement n’est en général pas versée : nous le préparons avec vous."
        }
        HouseText::SupportedWarning => {
            "**Ce logement ne vous est donc pas encore acquis** : merci d’attendre sa réponse avant de quitter votre \
             logement actuel ou d’engager des frais."
        }
        HouseText::ConditionOpening => {
            "La commission du {SEANCE_DATE} a examiné votre demande et lui a donné **une réponse favorable, à une \
             condition** : {CONDITION_TEXTE}."
        }
        HouseText::ConditionLate => {
            "**Si vous pensez ne pas y arriver à temps, dites-le-nous avant cette date** : le délai peut être \
             prolongé. Passé ce délai, votre demande n’est pas refusée ; elle revient devant la commission suivante \
             et la place peut être proposée à quelqu’un d’autre."
        }
        HouseText::WaitingOpening => {
            "La commission du {SEANCE_DATE} a examiné votre demande. **Elle la soutient, mais aucune place qui vous \
             convienne n’est libre aujourd’hui.** Votre demande est inscrite sur la liste d’attente pour \
             {ATTENTE_OBJET}."
        }
        HouseText::WaitingRank => {
            "Pour ce logement, votre demande est en position {RANG}. Elle sera proposée si la ou les personnes \
             placées avant ne donnent pas suite."
        }
        HouseText::WaitingRules => {
            "Les demandes sont examinées selon les règles de la commission, que nous tenons à votre disposition. Il \
             n’y a pas de délai garanti."
        }
        HouseText::WaitingYours => {
            "**Ce que vous pouvez faire.** Nous prévenir de tout changement : téléphone, adresse, ressources, \
             composition du foyer, communes souhaitées. Garder à jour votre demande de logement social. Nous dire si \
             vous ne souhaitez plus attendre : cela ne vous sera pas reproché."
        }
        HouseText::WaitingOurs => {
            "**Ce que nous faisons.** Nous ferons le point avec vous au plus tard le {POINT_DATE}, même sans nouvelle \
             place."
        }
        HouseText::PostponedOpening => {
            "La commission du {SEANCE_DATE} a commencé l’examen de votre demande. **Elle n’a pas encore décidé : ce \
             n’est pas un refus.** {ANNONCE_PAR} vous en a parlé le {ANNONCE_DATE}."
        }
        HouseText::PostponedBack => {
            "Votre demande revient devant la commission du **{SEANCE_SUIVANTE_DATE}**{SI SEANCE_SUIVANTE_COMMUNE}, \
             {SEANCE_SUIVANTE_COMMUNE}{FIN}. Vous pouvez y venir, avec la personne de votre choix. Votre demande \
             garde son ancienneté : elle compte toujours depuis le {DEMANDE_DATE}."
        }
        HouseText::RefusalOpening => {
            "La commission du {SEANCE_DATE} a examiné votre demande. **Elle n’a pas pu lui donner une suite \
             favorable.** {ANNONCE_PAR} vous en a parlé le {ANNONCE_DATE} ; cette lettre vous le confirme."
        }
        HouseText::RefusalScope => {
            "Cette réponse porte sur cette demande, à cette date. Elle n’est pas un jugement sur vous et ne vous \
             empêche pas de présenter une nouvelle demande."
        }
        HouseText::OtherSolution => {
            "**Une autre solution possible.** {REORIENTATION_TEXTE} Personne à appeler : {REORIENTATION_CONTACT}, \
             {REORIENTATION_TEL}. Avec votre accord, nous pouvons prendre contact à vos côtés."
        }
        HouseText::OfferOpening => "Nous avons le plaisir de vous proposer le logement suivant.",
        HouseText::OfferVisit => {
            "**Visiter avant de répondre.** Appelez-nous : nous conviendrons d’un moment. Venez avec la personne de \
             votre choix."
        }
        HouseText::OfferLandlord => {
            "**Votre réponse, au plus tard le {REPONSE_LIMITE_DATE}, à minuit**, {BAILLEUR}. Ce délai est d’au moins \
             dix jours ; le jour où vous recevez l’offre ne compte pas ; si le dernier jour tombe un samedi, un \
             dimanche ou un jour férié, il est reporté au premier jour ouvrable. **Pour l’offre d’un bailleur social, \
             l’absence de réponse dans le délai vaut refus** (article R. 441-10 du code de la construction et de \
             l’habitation). Si vous ne pouvez pas répondre à temps, appelez-nous avant."
        }
        HouseText::RestitutionKeys => "Nous restons à votre disposition pour tout échange sur l’état des lieux.",
        HouseText::RestitutionCrossed => "Si le paiement a croisé ce courrier, merci de ne pas en tenir compte.",
        HouseText::RestitutionTalk => {
            "Une difficulté particulière ? {COORDINATION_NOM}, au {COORDINATION_TEL}, cherchera avec vous une \
             solution. À défaut de règlement ou de réponse avant le {REPONSE_LIMITE_DATE}, nous vous adresserons une \
             mise en demeure."
        }
        HouseText::RestitutionAgreement => {
            "Nous préférons de beaucoup un accord et restons joignables au {COORDINATION_TEL}."
        }
        HouseText::ConvocationAnswer => {
            "**Merci de nous répondre avant le {REPONSE_LIMITE_DATE}** : par retour de ce coupon, au \
             {COORDINATION_TEL} ou à {COORDINATION_COURRIEL}."
        }
        HouseText::ConvocationUndertaking => {
            "Vous trouverez ci-joint l’engagement de confidentialité, à nous rendre signé avant la séance."
        }
        HouseText::InvitationCalm => {
            "Un espace d’attente calme vous est réservé ; vous ne croiserez pas les autres personnes."
        }
        HouseText::InvitationCompany => {
            "**Qui sera là :** {COMPOSITION_EN_CLAIR}. Si vous préférez que l’une de ces personnes sorte pendant \
             votre passage, dites-le-nous : c’est possible et vous n’avez pas à expliquer pourquoi."
        }
        HouseText::InvitationChange => {
            "**Vous changez d’avis ?** Vous pouvez retirer votre accord à tout moment, jusqu’au dernier moment, au \
             {COORDINATION_TEL}."
        }
        HouseText::QueryThanks => {
            "Vous nous avez fait part, le {INTERPELLATION_DATE}, {OBJET_NEUTRE}. Nous vous en remercions."
        }
        HouseText::QueryFollow => {
            "Nous avons noté votre message et y donnerons les suites utiles, sans pouvoir vous en rendre compte. \
             {COORDINATION_NOM} reste à votre écoute au {COORDINATION_TEL}."
        }
        HouseText::FeeOpen => {
            "Nous restons à votre disposition pour présenter nos actions et nos comptes à votre conseil."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fields, usual};
    use crate::template::faults;
    use council::house_texts::HouseText;

    #[test]
    fn every_text_reads_well_by_default() {
        for text in HouseText::ALL {
            let known: Vec<&str> = fields(*text).iter().map(|(name, _)| *name).collect();
            assert_eq!(faults(usual(*text), &known), [], "{text:?}");
        }
    }
}
