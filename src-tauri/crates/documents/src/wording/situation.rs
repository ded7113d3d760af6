//! A situation in the words of the file of a sitting: facts of housing, nothing else.

use super::names;
use crate::format;
use crate::papers::sitting_file::FactKind;
use chrono::Datelike;
use council::applications::{Request, WishToAttend};
use council::people::SupportKind;
use council::{Cents, Day};

/// What is known of a situation, and not yet in words.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    /// Her name, with its civility.
    pub name: String,
    /// The day she was born.
    pub born_on: Option<Day>,
    /// People in the household.
    pub household: u32,
    /// What she asks.
    pub request: &'a Request,
    /// Names of the communes she would live in.
    pub communes: &'a [String],
    /// Since when she asks.
    pub since: Day,
    /// Her resources a month, and what is left a day once all is paid.
    pub resources: Option<(Cents, Option<Cents>)>,
    /// Who stands beside her: as what, and who.
    pub supports: Vec<(SupportKind, String)>,
    /// Who presents her request.
    pub referrer: String,
    /// Whoever carries a measure of protection.
    pub guardian: String,
    /// The day of the sitting.
    pub on: Day,
}

/// The facts, in order; those that are not known are left out.
pub fn situation(known: &Known<'_>) -> Vec<(FactKind, String)> {
    let request = known.request;
    let all = [
        (FactKind::Name, known.name.clone()),
        (FactKind::Age, known.born_on.map_or_else(String::new, |born| age(born, known.on))),
        (FactKind::Household, household(known)),
        (FactKind::Wish, wish(request)),
        (FactKind::Communes, known.communes.join(", ")),
        (FactKind::Since, format::date(known.since)),
        (FactKind::Resources, known.resources.map_or_else(String::new, resources)),
        (FactKind::Access, access(request)),
        (FactKind::Animals, request.animals.clone()),
        (FactKind::Summary, request.summary.clone()),
        (FactKind::Support, supports(&known.supports)),
        (FactKind::Referrer, known.referrer.clone()),
        (FactKind::Protection, known.guardian.clone()),
        (FactKind::Presence, request.attends.map_or_else(String::new, |wish| attends(wish).to_owned())),
    ];
    all.into_iter().filter(|(_, words)| !words.trim().is_empty()).collect()
}

fn age(born: Day, on: Day) -> String {
    let years = on.year() - born.year() - i32::from(on.ordinal() < born.ordinal());
    let ten = years.div_euclid(10) * 10;
    format!("de {ten} à {} ans", ten + 9)
}

fn household(known: &Known<'_>) -> String {
    match known.household {
        0 | 1 => "une personne".to_owned(),
        more => format!("{more} personnes"),
    }
}

fn wish(request: &Request) -> String {
    let size = names::wished(request.typology_min, request.typology_max);
    let rent = request.rent_max.map(|most| format!("{} par mois au plus, charges comprises", format::amount(most)));
    let sublet = request.accepts_sublet.map(|yes| if yes { "sous-location acceptée" } else { "sans sous-location" });
    let shared = request.accepts_shared.map(|yes| if yes { "logement partagé accepté" } else { "sans partage" });
    let near = Some(request.near.trim()).filter(|near| !near.is_empty()).map(|near| format!("près de : {near}"));
    let parts = [Some(size), rent, sublet.map(str::to_owned), shared.map(str::to_owned), near];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ; ")
}

fn access(request: &Request) -> String {
    let floor = request.floor_max.map(|floor| format!("{floor}e étage au plus"));
    let lift = request.needs_lift.then(|| "ascenseur nécessaire".to_owned());
    let step = request.needs_step_free.then(|| "sans marche".to_owned());
    [step, lift, floor].into_iter().flatten().collect::<Vec<_>>().join(" ; ")
}

fn resources((monthly, left): (Cents, Option<Cents>)) -> String {
    let left =
        left.map_or_else(String::new, |left| format!(" ; reste à vivre estimé {} par jour", format::amount(left)));
    format!("{} par mois{left}", format::amount(monthly))
}

fn supports(supports: &[(SupportKind, String)]) -> String {
    let named = supports.iter().map(|(kind, who)| {
        let kind = super::emergency::support(*kind);
        if who.is_empty() { kind.to_owned() } else { format!("{kind} : {who}") }
    });
    named.collect::<Vec<_>>().join(" ; ")
}

const fn attends(wish: WishToAttend) -> &'static str {
    match wish {
        WishToAttend::Yes => "viendra",
        WishToAttend::Represented => "sera représentée",
        WishToAttend::No => "préfère ne pas venir",
    }
}
