//! The people, what they live on, who protects them, what they agreed to.

mod card;
mod consents;
mod held;
mod lines;
mod merge;
mod seen;

pub use card::{Known, add_person, alike, card, change_person, named};
pub(crate) use consents::consent;
pub use consents::{add_consent, consent_of, consents_of, withdraw_consent};
pub use held::held_on;
pub use lines::{
    add_exchange, add_money_line, add_note, add_protection, exchanges_of, money_of, notes_of, protections_of,
    remove_money_line, remove_protection,
};
pub use merge::merge;
pub use seen::{last_seen, seen_on};
