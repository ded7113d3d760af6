//! What is said of a file that is imported: why a row does not go in, and what to do about it.

use council::imports::{ImportField, ImportTarget, Problem, Remark, Unplaced};

/// The header of the column that says why a row did not go in.
pub const REASON: &str = "Motif";

/// The name of the file of the rows that do not go in.
pub const fn rejected_file(target: ImportTarget) -> &'static str {
    match target {
        ImportTarget::Communes => "communes-lignes-ecartees.csv",
        ImportTarget::Dwellings => "logements-lignes-ecartees.csv",
        ImportTarget::Applications => "candidatures-lignes-ecartees.csv",
        ImportTarget::Workshops => "ateliers-lignes-ecartees.csv",
        ImportTarget::SchoolHolidays => "vacances-lignes-ecartees.csv",
        ImportTarget::BankStatement => "releve-lignes-ecartees.csv",
        ImportTarget::PublicHolidays => "jours-feries-lignes-ecartees.csv",
    }
}

/// One problem of a row, with its column when it has one.
pub fn row_error(column: &str, problem: Problem) -> String {
    if column.is_empty() {
        self::problem(problem).to_owned()
    } else {
        format!("« {column} » : {}", self::problem(problem))
    }
}

/// What is wrong with a cell or a row.
pub const fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => "la cellule est vide, il faut la remplir.",
        Problem::ExtraCells => "la ligne a plus de cellules que d’en-têtes : un séparateur s’est glissé dans un texte.",
        Problem::Repeated => "une ligne précédente dit la même chose.",
        Problem::TooLong => "le texte est trop long, il faut l’abréger.",
        Problem::NotADay => "ce n’est pas une date, écrivez par exemple 22/11/2026.",
        Problem::NoSuchDay => "cette date n’existe pas dans le calendrier.",
        Problem::NotATime => "ce n’est pas une heure, écrivez par exemple 18h30.",
        Problem::NoSuchHour => "cette heure n’existe pas, on passe alors à l’heure d’été.",
        Problem::UnknownRule => "cette répétition n’est pas comprise.",
        Problem::AllLeftOut => "toutes les dates de cet événement en sont exclues, il n’a lieu aucun jour.",
        Problem::EndsBeforeStart => "la fin précède le début.",
        Problem::NotAnAmount => "ce n’est pas un montant, écrivez par exemple 398,20.",
        Problem::NotANumber => "ce n’est pas un nombre, écrivez par exemple 12.",
        Problem::OutOfRange => "le nombre est hors des limites du champ.",
        Problem::NotYesNo => "écrivez oui ou non.",
        Problem::NotAPhone => "ce n’est pas un numéro de téléphone à dix chiffres.",
        Problem::NotAnEmail => "ce n’est pas une adresse électronique.",
        Problem::NotAPostcode => "ce n’est pas un code postal à cinq chiffres.",
        Problem::NotAnInsee => "ce n’est pas un code Insee, il a cinq signes, par exemple 59507.",
        Problem::NotANud => "ce n’est pas un numéro unique, il a dix-huit signes.",
        Problem::NotInList => "cette valeur n’est pas dans la liste du registre.",
    }
}

/// Why the register cannot take a row that reads well.
pub const fn unplaced(why: Unplaced) -> &'static str {
    match why {
        Unplaced::UnknownCommune => "La commune n’est pas dans le registre : ajoutez-la dans les paramètres.",
        Unplaced::UnknownKind => "Le dispositif n’est pas dans le registre : créez-le, ou corrigez son nom.",
        Unplaced::KnownReference => "Un logement porte déjà cette référence.",
        Unplaced::KnownPerson => {
            "Le registre connaît déjà une personne de ce nom : ajoutez la candidature depuis le registre."
        }
        Unplaced::RepeatedPerson => "Une autre ligne du fichier concerne la même personne.",
        Unplaced::KnownWorkshop => "Cet atelier est déjà dans le registre : rien n’a été ajouté.",
        Unplaced::RepeatedWorkshop => "Une autre ligne du fichier est le même atelier, le même jour.",
        Unplaced::NoSuchHours => {
            "Ces heures passent minuit, ou tombent dans l’heure que les horloges sautent : corrigez-les."
        }
        Unplaced::NotAHoliday => "Ce jour n’est pas férié dans toute la France : Palier ne le compte pas.",
        Unplaced::InTheFuture => "La demande serait reçue après aujourd’hui : corrigez sa date.",
    }
}

/// What is worth knowing of a row that goes in.
pub const fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Resembles => "Le registre connaît une personne au nom proche : vérifiez que ce n’est pas elle.",
        Remark::UnknownWish => {
            "Une commune souhaitée n’est pas dans le registre : elle est notée dans « À proximité de »."
        }
        Remark::HoursAssumed => "L’heure n’est pas donnée : 18 h à 20 h est noté.",
        Remark::ThemeToSort => "Le thème n’est pas reconnu : l’atelier est rangé dans « À classer ».",
        Remark::PlaceKeptAside => {
            "La commune du lieu n’est pas dans le registre : le lieu est noté avec les objectifs."
        }
        Remark::RepetitionCut => "Cette répétition n’a pas de fin : elle est reprise sur deux ans.",
    }
}

/// The name of a field.
pub const fn field(field: ImportField) -> &'static str {
    match field {
        ImportField::Insee => "code Insee",
        ImportField::Name | ImportField::FamilyName => "nom",
        ImportField::Postcode => "code postal",
        ImportField::Municipal => "population municipale",
        ImportField::Total => "population totale",
        ImportField::Reference => "référence",
        ImportField::Landlord => "bailleur",
        ImportField::Commune => "commune",
        ImportField::Street => "adresse",
        ImportField::Complement => "complément d’adresse",
        ImportField::Typology => "type de logement",
        ImportField::Area => "surface",
        ImportField::Floor => "étage",
        ImportField::Lift => "ascenseur",
        ImportField::StepFree => "accès de plain-pied",
        ImportField::Rent => "loyer sans charges",
        ImportField::Charges => "charges",
        ImportField::Occupation => "titre d’occupation",
        ImportField::PlaceKind => "dispositif",
        ImportField::Places => "nombre de places",
        ImportField::Civility => "civilité",
        ImportField::BirthName => "nom de naissance",
        ImportField::GivenName => "prénom",
        ImportField::BirthOn => "date de naissance",
        ImportField::Residence => "commune de résidence",
        ImportField::Phone => "téléphone",
        ImportField::Email => "courriel",
        ImportField::ReceivedOn => "date de la demande",
        ImportField::Referrer => "service qui présente",
        ImportField::WishedCommunes => "communes souhaitées",
        ImportField::RentMax => "loyer maximum",
        ImportField::Nud => "numéro unique",
        ImportField::NudExpiresOn => "expiration du numéro unique",
        ImportField::Request => "demande",
        ImportField::OnDay => "date",
        ImportField::Title => "intitulé",
        ImportField::Theme => "thème",
        ImportField::Starts => "heure de début",
        ImportField::Ends => "heure de fin",
        ImportField::Venue => "lieu",
        ImportField::Speakers => "intervenants",
        ImportField::Attended => "nombre de présents",
        ImportField::Zone => "zone",
        ImportField::FromOn => "premier jour",
        ImportField::UntilOn => "jour de reprise",
        ImportField::Audience => "public",
        ImportField::Uid => "identifiant d’agenda",
        ImportField::Description => "description",
        ImportField::Label => "libellé",
        ImportField::Amount => "montant",
        ImportField::Debit => "débit",
        ImportField::Credit => "crédit",
        ImportField::CalledOff => "annulé",
    }
}
