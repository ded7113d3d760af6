//! The words of the agreement of a person.

use super::sentence;
use crate::format;
use crate::papers::consent::ConsentForm;
use crate::papers::notification::Guardian;
use crate::words::{Text, say};
use council::Day;

pub(crate) const TITLE: &str = "Mon accord pour l’examen de ma demande de logement";
pub(crate) const FOOTER: &str = "Accord – page {page} / {pages}";
const BLANK: &str = "…………………………………………";

pub(crate) fn identity(data: &ConsentForm) -> Vec<Text> {
    let name = if data.person.is_empty() { BLANK } else { &data.person };
    let born = data.born_on.map_or_else(|| BLANK.to_owned(), format::date);
    vec![
        say!("Nom : **{name}**. Date de naissance : {born}.", name = name, born = born),
        say!("Je demande {to_council} d’examiner ma demande de logement.", to_council = super::to(&data.council.name)),
    ]
}

pub(crate) fn shared() -> Text {
    say!("**J’accepte que la fiche ci-jointe, que j’ai relue, soit partagée avec :**")
}

pub(crate) fn colleges() -> Vec<Text> {
    [
        "les élus des communes",
        "les bailleurs concernés par un logement proposé",
        "les professionnels qui m’accompagnent",
        "les représentants d’usagers et de familles",
        "les mandataires judiciaires membres",
        "les résidences et services",
        "autre : …………………",
    ]
    .map(Text::plain)
    .to_vec()
}

pub(crate) fn wishes() -> Vec<Text> {
    vec![
        say!("**Je préfère que cette personne ne soit pas là pendant mon passage :** …………………………………………………"),
        say!(
            "**Pour me joindre :** ☐ téléphone ……………………… (message vocal possible ☐ oui ☐ non)   ☐ SMS   ☐ courrier à cette \
             adresse : ……………………………………………   ☐ par l’intermédiaire de ………………………………"
        ),
    ]
}

pub(crate) fn understood(data: &ConsentForm) -> Text {
    let until = data.until.map_or_else(
        || "la fin de ma demande".to_owned(),
        |day| format!("au {} ou jusqu’à la fin de ma demande", format::date(day)),
    );
    let until = if data.until.is_some() { format!("jusqu’{until}") } else { format!("jusqu’à {until}") };
    say!(
        "J’ai compris que : cet accord est libre ; sans lui, mes autres démarches de logement continuent ; ma situation peut être \
         évoquée sans mon nom, si je le préfère : ☐ ; aucune information médicale n’est demandée ; cet accord vaut {until} ; je \
         peux le retirer à tout moment, d’un mot ou d’un appel.",
        until = until
    )
}

pub(crate) fn signed() -> Vec<Text> {
    vec![
        say!("Fait à …………………………… le ………………………… Signature : ……………………………………"),
        say!("☐ Accord oral, en présence de : ……………………………………, qui signe : ……………………………………"),
    ]
}

pub(crate) fn protected((guardian, judged_on): &(Guardian, Option<Day>)) -> Vec<Text> {
    let name = &guardian.name;
    let judgment = judged_on.map_or_else(String::new, |day| format!(" (jugement du {})", format::date(day)));
    vec![
        say!("J’ai donné cet accord moi-même, après explication."),
        say!("Avec l’aide de {name}.", name = name),
        say!(
            "{name} l’a donné à ma place, le juge lui ayant confié cette mission{judgment} et mon avis ayant été recherché.",
            name = sentence(name),
            judgment = judgment
        ),
    ]
}
