//! What the window may ask, subject by subject. A body hands over and nothing else: no command has an `if`.
#![expect(clippy::needless_pass_by_value, reason = "Tauri hands arguments over by value")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "every body has one shape: the act, named with its arguments"
)]

pub(crate) mod about;
pub(crate) mod actions;
pub(crate) mod agreements;
pub(crate) mod applications;
pub(crate) mod attachments;
pub(crate) mod backups;
pub(crate) mod bodies;
pub(crate) mod decisions;
pub(crate) mod deposits;
pub(crate) mod desk;
pub(crate) mod directory;
pub(crate) mod dwellings;
pub(crate) mod evaluations;
pub(crate) mod history;
pub(crate) mod house_texts;
pub(crate) mod imports;
pub(crate) mod matching;
pub(crate) mod meetings;
pub(crate) mod minutes;
pub(crate) mod overview;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod places;
pub(crate) mod projection;
pub(crate) mod queries;
pub(crate) mod registrations;
pub(crate) mod search;
pub(crate) mod seasons;
pub(crate) mod settings;
pub(crate) mod situations;
pub(crate) mod tenancies;
pub(crate) mod treasury;
pub(crate) mod vault;
pub(crate) mod wear;
pub(crate) mod workshops;
