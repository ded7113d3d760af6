//! The words of the emergency folder.

use super::names;
use crate::format;
use crate::papers::emergency::{Beside, Emergency, Housed, Reachable};
use crate::papers::letterhead::Coordination;
use crate::words::{Text, say};
use council::Day;
use council::dashboard::Matter;
use council::decisions::FollowUpKind;
use council::deposits::DepositLetter;
use council::meetings::MeetingStepKind;
use council::people::SupportKind;

pub(crate) const TITLE: &str = "Dossier d’urgence";
pub(crate) const CALL: &str = "Qui appeler";
pub(crate) const CALL_COLUMNS: [&str; 3] = ["Qui", "Téléphone", "Courriel"];
pub(crate) const HOUSED: &str = "Les personnes logées";
pub(crate) const HOUSED_COLUMNS: [&str; 3] = ["Personne", "Logement", "À ses côtés"];
pub(crate) const DEADLINES: &str = "Prochaines échéances";
pub(crate) const DEADLINE_COLUMNS: [&str; 3] = ["Avant le", "À faire", "Pour"];

/// Title of the file.
pub(crate) fn about(data: &Emergency) -> String {
    format!("{TITLE} du {}", format::date(data.drawn_up_on))
}

pub(crate) fn footer(data: &Emergency) -> String {
    format!("{}, nominatif et confidentiel – page {{page}} / {{pages}}", about(data))
}

pub(crate) fn standing(data: &Emergency) -> Text {
    let housed: usize = data.communes.iter().map(|(_, housed)| housed.len()).sum();
    let communes = data.communes.len();
    say!(
        "Au {day} : {housed}, {communes}",
        day = format::date(data.drawn_up_on),
        housed = counted(housed, "personne logée", "personnes logées"),
        communes = counted(communes, "commune", "communes"),
    )
}

pub(crate) fn secrecy() -> Text {
    say!(
        "**Nominatif et confidentiel.** À garder sous clé, hors du bureau, avec la feuille de récupération ; à détruire dès qu’un \
         plus récent est imprimé. Le même dossier est gardé, chiffré, dans chaque sauvegarde."
    )
}

pub(crate) fn numbers() -> Text {
    say!("Danger immédiat : 15 (Samu) ou 112. Prévention du suicide : 3114. Hébergement d’urgence : 115.")
}

pub(crate) fn nobody() -> Text {
    say!("Personne n’est logé à ce jour.")
}

pub(crate) fn nothing_due() -> Text {
    say!("Rien n’est attendu dans les deux mois.")
}

pub(crate) fn commune(name: &str, housed: usize) -> String {
    format!("{name} – {}", counted(housed, "personne", "personnes"))
}

pub(crate) fn coordination(coordination: &Coordination) -> String {
    let name = Some(coordination.name.as_str()).filter(|name| !name.is_empty());
    name.map_or_else(|| "Coordination".to_owned(), |name| format!("Coordination : {name}"))
}

pub(crate) fn person(housed: &Housed) -> Text {
    say!("**{name}**{phone}", name = housed.name, phone = after(", ", &phone(&housed.phone)))
}

pub(crate) fn place(housed: &Housed) -> Text {
    let leaves = housed.leaves_on.map(|on| format!("départ le {}", format::short(on))).unwrap_or_default();
    // A place that is a mere number is called one.
    let is_number = !housed.place.is_empty() && housed.place.chars().all(|digit| digit.is_ascii_digit());
    let place = after(if is_number { ", place " } else { ", " }, &housed.place);
    let rest = [&housed.landlord, &leaves].map(|words| after(" ; ", words)).concat();
    Text::plain(&[&housed.street, place.as_str(), &rest].concat())
}

/// Everybody beside a person, each as what.
pub(crate) fn beside(all: &[Beside]) -> Text {
    let told: Vec<_> = all
        .iter()
        .map(|Beside { kind, who: Reachable { name, phone: number, .. } }| {
            let role = kind.map_or("protection", support);
            format!("{role}{}{}", after(" : ", name), after(", ", &phone(number)))
        })
        .collect();
    Text::plain(&if told.is_empty() { "–".to_owned() } else { told.join(" ; ") })
}

/// What is due: its day, what it is, for whom.
pub(crate) fn deadline(on: Day, matter: &Matter) -> [Text; 3] {
    let (what, whom) = match matter {
        Matter::Preparation { kind, reference, .. } => (step(*kind).to_owned(), format!("commission {reference}")),
        Matter::FollowUp { follow_up } => {
            let what = if follow_up.what.is_empty() { self::follow_up(follow_up.kind) } else { &follow_up.what };
            let person = follow_up.person.as_ref().map(names::person).unwrap_or_default();
            (super::sentence(what), format!("{person}{}", after(", ", &follow_up.reference)))
        }
        Matter::Consent { person, .. } => ("Renouveler l’accord".to_owned(), names::person(person)),
        Matter::Nud { person, .. } => ("Renouveler la demande de logement social".to_owned(), names::person(person)),
        Matter::Answer { person, .. } => ("Recueillir la réponse à la proposition".to_owned(), names::person(person)),
        Matter::OfficialQuery { subject, .. } => ("Répondre à l’interpellation".to_owned(), subject.clone()),
        Matter::Situation { reference, .. } => ("Faire le point sur la situation".to_owned(), reference.to_string()),
        Matter::Agreement { object, .. } => ("Reconduire ou dénoncer la convention".to_owned(), object.clone()),
        Matter::Review { person, .. } => ("Faire le bilan de l’occupation".to_owned(), names::person(person)),
        Matter::Deposit { person, amount, letter, .. } => {
            (format!("{} ({})", claim(*letter), format::amount(*amount)), names::person(person))
        }
        Matter::Attendance { title, .. } => ("Saisir l’émargement".to_owned(), title.clone()),
        Matter::Drill => ("Faire l’exercice de restauration".to_owned(), "les sauvegardes".to_owned()),
    };
    [format::short(on), what, whom].map(|words| Text::plain(&words))
}

/// How a deposit is asked for, letter after letter.
const fn claim(letter: DepositLetter) -> &'static str {
    match letter {
        DepositLetter::Keys | DepositLetter::First => "Demander la restitution du dépôt de garantie",
        DepositLetter::Second => "Relancer le bailleur pour le dépôt de garantie",
        DepositLetter::Notice => "Mettre le bailleur en demeure de rendre le dépôt de garantie",
    }
}

/// A telephone number as it is dialled from here.
pub(crate) fn phone(kept: &str) -> String {
    let Some(rest) = kept.strip_prefix("+33").filter(|rest| rest.len() == 9) else { return kept.to_owned() };
    let digits: Vec<char> = std::iter::once('0').chain(rest.chars()).collect();
    digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}

fn after(sign: &str, words: &str) -> String {
    if words.is_empty() { String::new() } else { format!("{sign}{words}") }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count > 1 { many } else { one })
}

pub(crate) const fn support(kind: SupportKind) -> &'static str {
    match kind {
        SupportKind::SectorTeam => "équipe du secteur",
        SupportKind::Savs => "SAVS",
        SupportKind::Samsah => "SAMSAH",
        SupportKind::HomeHelp => "aide à domicile",
        SupportKind::UsersGroup => "GEM",
        SupportKind::SocialWorker => "service social",
        SupportKind::TrustedPerson => "personne de confiance",
        SupportKind::EmergencyContact => "à prévenir",
        SupportKind::Other => "autre",
    }
}

const fn step(kind: MeetingStepKind) -> &'static str {
    match kind {
        MeetingStepKind::CallForApplications => "Appeler à candidatures auprès des services",
        MeetingStepKind::LandlordVacancies => "Demander aux bailleurs les logements disponibles",
        MeetingStepKind::Convocations => "Envoyer les convocations et l’ordre du jour",
        MeetingStepKind::File => "Constituer le dossier de séance",
    }
}

const fn follow_up(kind: FollowUpKind) -> &'static str {
    match kind {
        FollowUpKind::TellPerson => "prévenir la personne de vive voix",
        FollowUpKind::SendLetter => "envoyer la lettre",
        FollowUpKind::Complete => "compléter le dossier",
        FollowUpKind::Reassess => "réexaminer la situation",
        FollowUpKind::FollowDecider => "suivre la décision attendue",
        FollowUpKind::Orient => "accompagner la réorientation",
        FollowUpKind::Other => "autre suite",
    }
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn a_number_is_written_as_it_is_dialled_here() {
        assert_eq!(phone("+33353012022"), "03\u{a0}53\u{a0}01\u{a0}20\u{a0}22");
        for kept in ["03 53 01 20 22", "+3225551234", "", "15"] {
            assert_eq!(phone(kept), kept);
        }
    }
}
