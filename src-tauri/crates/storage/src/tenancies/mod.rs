//! Tenancies: who lives where, since when, and how it ends.

mod inventory;
mod read;
mod write;

pub use inventory::{change_inventory, complete_inventory, inventory, note_inventory};
pub use read::{current_of, measures_of, reviews_of, steps_of, tenancies, tenancy};
pub use write::{
    add_absence, add_review, change_tenancy, end_absence, enter, mark_step, note_keys, note_notice, record_exit, settle,
};
