//! One person in one place, from entry to exit.

mod checklist;
mod inventory;
mod lists;
mod notice;
mod record;
mod review;
mod row;
mod signing;
mod state;

pub use checklist::{ChecklistKind, EntryStep, ExitStep};
pub use inventory::{
    Complement, Inventory, InventoryChange, InventoryCompared, InventoryLine, InventorySheet, Keys, Meter, MeterKind,
};
pub use lists::{
    AssistanceKind, CommitmentParty, ExitReason, InventorySide, NoticeGround, ProposalAnswer, ReviewKind, TenancyState,
    WearState,
};
pub use notice::{give_notice, notice_ends, notice_months, proposed_ground};
pub use record::TenancyRecord;
pub use review::next_review;
pub use row::{
    AbsenceRow, Followed, NewExit, NewNotice, NewTenancy, ReviewDone, StepDone, TenanciesList, TenanciesQuery,
    TenancyChange, TenancyRow, TenancySheet,
};
pub use signing::{AdvanceCondition, LeaseSignature, make_advance};
pub use state::TenancyFacts;
