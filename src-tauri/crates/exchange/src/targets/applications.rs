//! Requests for housing and the people who make them, from the spreadsheets a council kept before.

use crate::cells::{self, Problem, Read};
use crate::columns::{Field, Mapping, Target};
use crate::preview::{Line, Preview, Unmapped, preview};
use crate::table::Table;
use council::dwellings::Typology;
use council::people::Civility;
use council::{Cents, Day};

/// The fields of a person and of her request.
pub const FIELDS: Target = &[
    Field::optional("civility", &["civilite", "titre"]),
    Field::required("family_name", &["nom", "nom usage", "nom famille"]),
    Field::optional("birth_name", &["nom naissance", "nom jeune fille"]),
    Field::required("given_name", &["prenom", "prenoms"]),
    Field::optional("birth_on", &["date naissance", "ne le", "nee le", "naissance"]),
    Field::optional("commune", &["commune", "commune residence", "ville", "domicile"]),
    Field::optional("phone", &["telephone", "tel", "portable", "numero telephone", "mobile"]),
    Field::optional("email", &["email", "e mail", "mail", "courriel", "adresse mail"]),
    Field::required("received_on", &["date demande", "recue le", "demande du", "date reception", "date candidature"]),
    Field::optional(
        "referrer",
        &["service orienteur", "orientation", "oriente par", "presente par", "service", "referent"],
    ),
    Field::optional("wished_communes", &["communes souhaitees", "commune souhaitee", "secteur souhaite", "souhaits"]),
    Field::optional("typology", &["type logement", "typologie", "type souhaite", "taille logement"]),
    Field::optional("rent_max", &["loyer maximum", "loyer max", "loyer maximal"]),
    Field::optional("nud", &["nud", "numero unique", "numero unique demande", "numero demande logement"]),
    Field::optional("nud_expires_on", &["expiration nud", "fin validite nud", "echeance nud", "nud expire le"]),
    Field::optional("request", &["demande", "besoin", "objet demande"]),
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

/// The French labels of the closed lists in this file.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a> {
    /// Civilities.
    pub civilities: &'a [(&'a str, Civility)],
    /// Sizes of dwellings.
    pub typologies: &'a [(&'a str, Typology)],
}

/// Reads requests.
///
/// # Errors
/// [`Unmapped`] without a column for the names or the day of the request.
pub fn read(table: &Table, mapping: Mapping, labels: Labels) -> Result<Preview<Application>, Unmapped> {
    preview(FIELDS, table, mapping, |line| application(line, labels))
}

fn application(line: &mut Line, labels: Labels) -> Option<Application> {
    // Every cell is read before a missing one ends the row: its problems are told all at once.
    let family_name = line.need("family_name", cells::line);
    let given_name = line.need("given_name", cells::line);
    let received_on = line.need("received_on", cells::day);
    let civility = line.may("civility", |text| cells::choice(text, labels.civilities));
    let birth_name = line.line("birth_name");
    let birth_on = line.may("birth_on", cells::day);
    let commune = line.line("commune");
    let phone = line.may("phone", cells::phone);
    let email = line.may("email", cells::email);
    let referrer = line.line("referrer");
    let wished_communes = line.may("wished_communes", cells::list).unwrap_or_default();
    let typology = line.may("typology", |text| typologies(text, labels.typologies));
    let rent_max = line.may("rent_max", cells::cents);
    let nud = line.may("nud", nud);
    let nud_expires_on = line.may("nud_expires_on", cells::day);
    let request = line.line("request");
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
fn typologies(text: &str, labels: &[(&str, Typology)]) -> Read<(Typology, Typology)> {
    let wished = cells::list(text)?.iter().map(|one| cells::choice(one, labels)).collect::<Read<Vec<_>>>()?;
    wished.iter().min().zip(wished.iter().max()).map(|(least, most)| (*least, *most)).ok_or(Problem::NotInList)
}

/// Eighteen letters and digits; what they mean is nobody's business (CNIL).
fn nud(text: &str) -> Read<String> {
    let number: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    let is_number = number.len() == 18 && number.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_number { Ok(number.to_ascii_uppercase()) } else { Err(Problem::NotANud) }
}
