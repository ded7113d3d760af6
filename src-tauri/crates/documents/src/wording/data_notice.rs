//! The words of the notice on data.

use super::letter;
use crate::papers::data_notice::DataNotice;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Vos informations, vos droits";
pub(crate) const FOOTER: &str = "Mention d’information – page {page} / {pages}";
pub(crate) const WHAT: &str = "Ce que nous gardons, et ce que nous ne gardons pas";
pub(crate) const HOW_LONG: &str = "Combien de temps";
pub(crate) const RIGHTS: &str = "Vos droits";

pub(crate) fn person(data: &DataNotice) -> Text {
    letter::person_data(&data.council, data.legal_basis.as_deref(), &data.kept_for)
}

pub(crate) fn what() -> Vec<Text> {
    [
        "Votre identité, vos coordonnées, votre foyer, vos ressources, votre demande de logement et ce qui a été décidé.",
        "Le nom des personnes qui vous accompagnent, si vous le voulez bien.",
        "**Aucune information médicale** : ni diagnostic, ni traitement, ni hospitalisation.",
        "Personne d’autre que le secrétariat n’ouvre le registre, qui est chiffré et ne quitte pas ses ordinateurs.",
    ]
    .map(Text::marked)
    .to_vec()
}

pub(crate) fn how_long(data: &DataNotice) -> Vec<Text> {
    vec![
        say!(
            "Votre dossier : {kept} après votre dernier contact avec nous, puis il est effacé ou rendu anonyme.",
            kept = data.kept_for
        ),
        say!("Les feuilles d’émargement des ateliers : {kept}.", kept = data.attendance_kept_for),
        say!("Les pièces comptables : dix ans, comme la loi le demande."),
    ]
}

pub(crate) fn rights(data: &DataNotice) -> Vec<Text> {
    vec![
        say!(
            "Lire votre dossier, le faire corriger, en demander l’effacement ou la limitation, vous opposer à son utilisation, retirer \
             votre accord : il suffit de le demander, de vive voix ou par écrit, sans donner de raison, à {contact}. Nous répondons dans \
             le mois.",
            contact = data.council.data_contact
        ),
        say!(
            "Retirer votre accord n’a aucune conséquence sur votre accompagnement ni sur vos autres démarches de logement."
        ),
    ]
}
