//! What is shared of an application: the text a person re-reads, and which her consent covers.

use super::{HouseholdMember, Request};
use crate::dwellings;
use crate::people::{self, MoneyLineRow};
use std::fmt::Write;

/// The shared part of a sheet, one field a line, always written the same: its digest tells whether the sheet changed since it
/// was re-read with the person (settled rule 4).
pub fn shared_text(request: &Request, household: &[HouseholdMember], money: &[MoneyLineRow]) -> String {
    let mut text = String::new();
    let mut field = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}={}", value.replace('\n', "\u{2028}"));
    };
    let Request { request: asked, summary, animals, co_applicant, current_landlord, near, visits, nud, .. } = request;
    let words = [
        ("request", asked),
        ("summary", summary),
        ("animals", animals),
        ("co_applicant", co_applicant),
        ("current_landlord", current_landlord),
        ("near", near),
        ("visits", visits),
        ("nud", nud),
    ];
    for (name, value) in words {
        field(name, value);
    }
    let codes = [
        ("household", request.household.map(people::HouseholdSituation::code)),
        ("custody", request.custody.map(people::Custody::code)),
        ("current_housing", request.current_housing.map(people::CurrentHousing::code)),
        ("reason", request.reason.map(people::RequestReason::code)),
        ("eviction_stage", request.eviction_stage.map(people::EvictionStage::code)),
        ("typology_min", request.typology_min.map(dwellings::Typology::code)),
        ("typology_max", request.typology_max.map(dwellings::Typology::code)),
    ];
    for (name, code) in codes {
        field(name, code.unwrap_or_default());
    }
    let yes_no = |answer: Option<bool>| answer.map_or("", |yes| if yes { "yes" } else { "no" });
    field("urgent", yes_no(Some(request.urgent)));
    field("needs_lift", yes_no(Some(request.needs_lift)));
    field("needs_step_free", yes_no(Some(request.needs_step_free)));
    field("furnished", yes_no(request.furnished));
    field("accepts_sublet", yes_no(request.accepts_sublet));
    field("accepts_shared", yes_no(request.accepts_shared));
    field("children", &request.children.to_string());
    field("floor_max", &request.floor_max.map_or_else(String::new, |floor| floor.to_string()));
    field("rent_max", &request.rent_max.map_or_else(String::new, |rent| rent.get().to_string()));
    for commune in &request.wished_communes {
        field("commune", &commune.get().to_string());
    }
    for member in household {
        field("member", member.relation.code());
    }
    for row in money {
        field("money", &format!("{} {} {}", row.line.side.code(), row.line.kind, row.line.cents.get()));
    }
    text
}
