//! Requests for housing and the people who make them, from the spreadsheets a council kept before.

use super::lists;
use crate::cells::{self, Problem, Read};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::dwellings::Typology;
use council::imports::ImportField as F;
use council::people::Civility;
use council::{Cents, Day};

/// The fields of a person and of her request.
pub const FIELDS: Target = &[
    Field::optional(F::Civility, &["civilite", "titre"]),
    Field::required(F::FamilyName, &["nom", "nom usage", "nom famille"]),
    Field::optional(F::BirthName, &["nom naissance", "nom jeune fille"]),
    Field::required(F::GivenName, &["prenom", "prenoms"]),
    Field::optional(F::BirthOn, &["date naissance", "ne le", "nee le", "naissance"]),
    Field::optional(F::Residence, &["commune", "commune residence", "ville", "domicile"]),
    Field::optional(F::Phone, &["telephone", "tel", "portable", "numero telephone", "mobile"]),
    Field::optional(F::Email, &["email", "e mail", "mail", "courriel", "adresse mail"]),
    Field::required(F::ReceivedOn, &["date demande", "recue le", "demande du", "date reception", "date candidature"]),
    Field::optional(
        F::Referrer,
        &["service orienteur", "orientation", "oriente par", "presente par", "service", "referent"],
    ),
    Field::optional(F::WishedCommunes, &["communes souhaitees", "commune souhaitee", "secteur souhaite", "souhaits"]),
    Field::optional(F::Typology, &["type logement", "typologie", "type souhaite", "taille logement"]),
    Field::optional(F::RentMax, &["loyer maximum", "loyer max", "loyer maximal"]),
    Field::optional(F::Nud, &["nud", "numero unique", "numero unique demande", "numero demande logement"]),
    Field::optional(F::NudExpiresOn, &["expiration nud", "fin validite nud", "echeance nud", "nud expire le"]),
    Field::optional(F::Request, &["demande", "besoin", "objet demande"]),
];

/// A request, and who makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Civility.
    pub civility: Option<Civility>,
    /// Name in use.
    pub family_name: String,
    /// Name at birth; empty when not given.
    pub birth_name: String,
    /// Given name.
    pub given_name: String,
    /// Day of birth.
    pub birth_on: Option<Day>,
    /// Name of the commune of residence; empty when not given.
    pub commune: String,
    /// Telephone, as E.164.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Day the request was first received, which counts for its seniority.
    pub received_on: Day,
    /// Service that sent the person; empty when not given.
    pub referrer: String,
    /// Names of the communes wished, the dearest first.
    pub wished_communes: Vec<String>,
    /// Smallest and largest dwelling wished.
    pub typology: Option<(Typology, Typology)>,
    /// Highest rent with charges, a month.
    pub rent_max: Option<Cents>,
    /// *Numéro unique* of the request for social housing.
    pub nud: Option<String>,
    /// Day that number expires.
    pub nud_expires_on: Option<Day>,
    /// What is asked, in a few words.
    pub request: String,
}

/// Reads requests.
///
/// # Errors
/// [`Unmapped`] without a column for the names or the day of the request.
pub fn read(table: &Table, mapping: Mapping) -> Result<Preview<Application>, Unmapped> {
    preview(FIELDS, table, mapping, application)
}

fn application(line: &mut Line) -> Option<Application> {
    // Every cell is read before a missing one ends the row: its problems are told all at once.
    let family_name = line.filled(F::FamilyName, 100);
    let given_name = line.filled(F::GivenName, 100);
    let received_on = line.need(F::ReceivedOn, cells::day);
    let civility = line.may(F::Civility, |text| cells::choice(text, lists::CIVILITIES));
    let birth_name = line.line(F::BirthName, 100);
    let birth_on = line.may(F::BirthOn, cells::day);
    let commune = line.line(F::Residence, 100);
    let phone = line.may(F::Phone, cells::phone);
    let email = line.may(F::Email, |text| cells::email(&cells::short(text, 200)?));
    let referrer = line.line(F::Referrer, 200);
    let wished_communes =
        line.may(F::WishedCommunes, |text| cells::list(&cells::short(text, 120)?)).unwrap_or_default();
    let typology = line.may(F::Typology, typologies);
    let rent_max = line.may(F::RentMax, cells::cents);
    let nud = line.may(F::Nud, nud);
    let nud_expires_on = line.may(F::NudExpiresOn, cells::day);
    let request = line.line(F::Request, 2000);
    Some(Application {
        civility,
        family_name: family_name?,
        birth_name,
        given_name: given_name?,
        birth_on,
        commune,
        phone,
        email,
        received_on: received_on?,
        referrer,
        wished_communes,
        typology,
        rent_max,
        nud,
        nud_expires_on,
        request,
    })
}

/// One size, or several: what is wished runs from the smallest to the largest.
fn typologies(text: &str) -> Read<(Typology, Typology)> {
    let wished =
        cells::list(text)?.iter().map(|one| cells::choice(one, lists::TYPOLOGIES)).collect::<Read<Vec<_>>>()?;
    wished.iter().min().zip(wished.iter().max()).map(|(least, most)| (*least, *most)).ok_or(Problem::NotInList)
}

/// Eighteen letters and digits; what they mean is nobody's business (CNIL).
fn nud(text: &str) -> Read<String> {
    let number: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let is_number = number.len() == 18 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_number { Ok(number.to_ascii_uppercase()) } else { Err(Problem::NotANud) }
}
