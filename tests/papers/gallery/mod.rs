//! Every kind of paper, at its smallest, usual and largest size. A kind that is not listed here fails the last test.

mod facts;
mod house;
mod people;
mod sittings;

pub(crate) use crate::examples::Size;
pub(crate) use sittings::situations;

use documents::Paper;

/// A kind of paper: the function that lays it out, and its variants at a size, each with the end of its name.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) papers: fn(Size) -> Vec<(String, Paper)>,
}

macro_rules! kinds {
    ($($name:literal => $papers:path),+ $(,)?) => { &[$(Kind { name: $name, papers: $papers }),+] };
}

/// Every kind, by the name of its function.
pub(crate) const KINDS: &[Kind] = kinds![
    "action_plan" => house::plans,
    "action_sheet" => house::sheets,
    "agenda" => sittings::agendas,
    "attendance" => sittings::attendances,
    "calendar_month" => house::months,
    "certificate" => people::certificates,
    "commitment" => people::commitments,
    "consent_form" => people::consents,
    "convocation" => sittings::convocations,
    "correction" => sittings::corrections,
    "data_notice" => people::notices,
    "decisions_record" => sittings::records,
    "decisions_register" => sittings::registers,
    "delegation" => sittings::delegations,
    "deposit_attestation" => people::attestations,
    "deposits_state" => house::deposits,
    "disposal" => house::disposals,
    "emergency" => house::emergencies,
    "fee_call" => house::fees,
    "handover" => house::handovers,
    "invitation" => people::invitations,
    "key_receipt" => people::key_receipts,
    "landlord_extract" => sittings::landlord_extracts,
    "minutes" => sittings::all_minutes,
    "moving" => people::moves,
    "notification" => people::letters,
    "offer" => people::offers,
    "person_data" => people::data,
    "person_extract" => sittings::person_extracts,
    "places_table" => house::places,
    "poster" => house::posters,
    "presentation" => sittings::presentations,
    "programme" => house::programmes,
    "proxy" => sittings::proxies,
    "query_answer" => people::answers,
    "questionnaire" => house::questionnaires,
    "recovery" => house::recoveries,
    "restitution" => sittings::restitutions,
    "review" => people::reviews,
    "season_report" => house::season_reports,
    "sitting_file" => sittings::files,
    "spare_sheets" => sittings::spares,
    "treasurer_report" => people::treasurers,
    "undertaking" => people::undertakings,
    "verify" => sittings::verifications,
    "window_test" => people::window_tests,
    "workshop_attendance" => house::workshop_attendances,
    "workshop_report" => house::workshop_reports,
    "yearly_report" => house::yearly_reports,
];
