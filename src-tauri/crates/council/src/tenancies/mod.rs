//! One person in one place, from entry to exit.

mod checklist;
mod lists;

pub use checklist::{ChecklistKind, EntryStep, ExitStep};
pub use lists::{
    AssistanceKind, CommitmentParty, ExitReason, InventorySide, NoticeGround, ProposalAnswer, ReviewKind, TenancyState,
    WearState,
};
