//! Which subject a table belongs to: what a screen reloads when a row changed.

use council::Subject;

/// The subject of an imaged table; `None` for a table no screen shows.
pub(crate) fn subject_of(table: &str) -> Option<Subject> {
    Some(match table {
        "commune" | "population" | "organisation" | "service" | "contact" | "contact_role" => Subject::Directory,
        "person" | "person_note" | "contact_event" | "money_line" | "protection" | "consent" | "assistance" => {
            Subject::People
        }
        "application" | "support" | "wished_commune" | "pause" | "household_member" | "supporting_paper" => {
            Subject::Applications
        }
        "dwelling" | "rent" => Subject::Dwellings,
        "place" | "place_kind" | "place_hold" | "vacancy" | "proposal" => Subject::Places,
        "body" | "mandate" => Subject::Bodies,
        "meeting" | "meeting_step" | "participant" | "presence" | "agenda_item" | "recusal" | "hearing"
        | "follow_up" => Subject::Meetings,
        "decision" | "urgent_decision" => Subject::Decisions,
        "minutes" | "minutes_block" | "correction" | "seal" | "signed_copy" => Subject::Minutes,
        "tenancy"
        | "absence"
        | "tenancy_review"
        | "checklist_step"
        | "inventory"
        | "inventory_line"
        | "inventory_complement"
        | "meter"
        | "key_set"
        | "commitment" => Subject::Tenancies,
        "deposit" | "deposit_entry" | "deposit_share" | "advance_schedule" | "instalment" | "wear_rate"
        | "wear_line" | "deposit_letter" | "year_closing" | "year_reopening" | "bank_line" | "bank_point" => {
            Subject::Deposits
        }
        "agreement" | "agreement_party" => Subject::Agreements,
        "official_query" => Subject::Queries,
        "action" | "action_words" | "milestone" | "action_news" => Subject::Actions,
        "situation" | "situation_entry" => Subject::Situations,
        "theme" | "venue" | "series" | "workshop" | "workshop_speaker" | "workshop_step" | "past_season"
        | "evaluation_sheet" | "evaluation_answer" | "school_holiday" => Subject::Workshops,
        "registration" | "attendance" | "disposal" => Subject::Registrations,
        "document" | "document_about" => Subject::Library,
        "user" | "setting" | "migration" => Subject::Settings,
        _ => return None,
    })
}
