//! The words of the attestation that a deposit is taken on.

use super::agreement::held_by;
use super::{of, sentence, to};
use crate::format;
use crate::papers::deposit_attestation::{DepositAttestation, Engagement};
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Attestation de prise en charge d’un dépôt de garantie";

/// Title of the file: names nobody.
pub(crate) fn about(data: &DepositAttestation) -> String {
    format!("{TITLE} n° {}", data.number)
}

pub(crate) fn footer(data: &DepositAttestation) -> String {
    format!("Attestation n° {} – page {{page}} / {{pages}}", data.number)
}

pub(crate) fn subtitle(data: &DepositAttestation) -> Text {
    say!(
        "N° {number} – décision n° {decision} du {day}",
        number = data.number,
        decision = data.decision.0,
        day = format::date(data.decision.1)
    )
}

pub(crate) fn body(data: &DepositAttestation) -> Vec<Text> {
    let mut texts = vec![who(data)];
    match &data.engagement {
        Engagement::ForTheTenant { until, account, no_recourse } => {
            texts.extend(for_the_tenant(data, &format::date(*until), account, *no_recourse));
        }
        Engagement::AsTenant { leased_on } => texts.push(say!(
            "verse {to_landlord}, au titre du contrat de location du {leased} dont il est titulaire, un dépôt de garantie de \
             {amount} pour le logement situé {address}. Ce dépôt lui est restitué à la fin de ce contrat, selon ses stipulations. \
             Le changement de sous-locataire ne met pas fin au contrat et ne donne lieu ni à restitution ni à nouveau versement.",
            to_landlord = to(&data.landlord.0),
            leased = format::date(*leased_on),
            amount = format::amount(data.amount),
            address = data.address,
        )),
        Engagement::Promise => texts.push(say!(
            "s’engage, à la place du dépôt de garantie, à verser {to_landlord}, à sa première demande écrite accompagnée du \
             décompte et des justificatifs, une somme ne pouvant dépasser {amount}, pour le bail consenti à {tenant}, logement situé \
             {address}. Cet engagement prend fin deux mois après la remise des clés si aucune demande n’a été reçue.",
            to_landlord = to(&data.landlord.0),
            amount = format::amount(data.amount),
            tenant = data.tenant,
            address = data.address,
        )),
    }
    let copies = if matches!(data.engagement, Engagement::AsTenant { .. }) { "deux" } else { "trois" };
    texts.push(say!("Fait en {copies} exemplaires.", copies = copies));
    texts
}

fn who(data: &DepositAttestation) -> Text {
    let delegation = match (data.signatory.delegated_on, data.delegation.is_empty()) {
        (_, true) | (None, _) => String::new(),
        (Some(day), false) => format!(", en vertu {} du {}", of(&data.delegation), format::date(day)),
    };
    say!(
        "{council}, association régie par la loi du 1er juillet 1901, {address}, représentée par {name}, {quality}{delegation},",
        council = sentence(&data.council.name),
        address = data.council.address.join(", "),
        name = data.signatory.name,
        quality = data.signatory.quality,
        delegation = delegation,
    )
}

fn for_the_tenant(data: &DepositAttestation, until: &str, account: &str, no_recourse: bool) -> Vec<Text> {
    let council = sentence(&data.council.name);
    let own = say!(
        "**Ce qui reste propre au locataire.** Les majorations prévues par la loi en cas de retard lui reviennent."
    );
    let recourse = if no_recourse {
        say!("{council} ne lui réclamera pas les sommes retenues par le bailleur.", council = council)
    } else {
        say!(
            "Les sommes retenues par le bailleur donnent lieu à un échange avec lui et, s’il y a lieu, à un échéancier convenu \
             ensemble."
        )
    };
    vec![
        say!(
            "atteste prendre en charge le dépôt de garantie prévu au bail à conclure entre {landlord}, bailleur, et {tenant}, \
             locataire, pour le logement situé {address}.",
            landlord = data.landlord.0,
            tenant = data.tenant,
            address = data.address,
        ),
        say!(
            "**Montant.** {amount} ({words}), dans la limite d’un mois de loyer en principal, hors charges.",
            amount = format::amount(data.amount),
            words = format::amount_in_words(data.amount),
        ),
        say!(
            "**Versement.** Par virement, au plus tard à la signature du bail, sur présentation du bail et du relevé d’identité \
             bancaire du bailleur. Le bailleur en donne reçu."
        ),
        say!(
            "**Étendue.** Cet engagement ne porte que sur le dépôt de garantie. {council} ne se porte pas caution du loyer, des \
             charges ni des réparations. Il prend fin si le bail n’est pas signé avant le {until}.",
            council = council,
            until = until,
        ),
        say!(
            "**Restitution.** Le locataire cède {to_council}, qui l’accepte, sa créance de restitution du dépôt de garantie, dans la \
             limite de la somme versée par {name}. Le bailleur en prend acte. À la fin du bail, il verse donc {to_council}, dans les \
             délais de l’article 22 de la loi du 6 juillet 1989, le dépôt de garantie, déduction faite des sommes dûment \
             justifiées, sur le compte {account}, et adresse les justificatifs au locataire et {to_council}.",
            to_council = to(&data.council.name),
            name = data.council.name,
            account = account,
        ),
        own.then(recourse),
    ]
}

pub(crate) fn signatures(data: &DepositAttestation) -> Vec<Text> {
    let beside = held_by(data.guardian.as_ref());
    let signed = |name: &str| {
        let place = "le\u{a0}…………\u{a0}à\u{a0}…………";
        if name.is_empty() { place.to_owned() } else { format!("{name} – {place}") }
    };
    let council =
        say!("**Pour {council}** {signed}", council = data.council.name, signed = signed(&data.signatory.name));
    if matches!(data.engagement, Engagement::AsTenant { .. }) {
        return vec![council, say!("**Le bailleur** {signed}", signed = signed(&data.landlord.1))];
    }
    let landlord =
        say!("**Le bailleur : bon pour accord sur la restitution** {signed}", signed = signed(&data.landlord.1));
    let tenant = say!("**Le locataire{beside}** {signed}", beside = beside, signed = signed(&data.tenant));
    vec![council, tenant, landlord]
}
