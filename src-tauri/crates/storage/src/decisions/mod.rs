//! Decisions, and what follows from them.

mod columns;
mod consequences;
mod follow_ups;
mod register;
mod urgent;

pub use consequences::{
    DecidedHearing, DepositEngaged, decided_hearings, end_application, end_pause_of, engaged, pause_until, proposal_of,
    propose, resume_application, withdraw_proposal,
};
pub use follow_ups::{add_follow_up, expect_follow_up, follow_ups, mark_follow_up, unexpect_follow_ups};
pub use register::{
    NamedPlace, clear, decision_of, decision_row, decisions, facts_of, file, last_number, number, numbered,
    places_named,
};
pub use urgent::{last_urgent, ratify_urgent, take_urgent, urgent_decision, urgent_of, urgent_waiting};
