//! The backups: why each is made, and what one of them says that the register does not, or no longer.

use crate::{Act, Instant, Subject, coded};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Occasion d'une sauvegarde*: why it was made.
    pub enum Occasion {
        /// After half an hour of work.
        Rhythm = "rhythm",
        /// When the vault was locked or the program closed.
        Lock = "lock",
        /// On demand.
        Asked = "asked",
        /// Before the register took a new shape.
        BeforeMigration = "before_migration",
        /// Before an import.
        BeforeImport = "before_import",
        /// Before a restore.
        BeforeRestore = "before_restore",
    }
}

impl Occasion {
    /// Whether it is the way back from something risky, which is not let go as soon as ten more are made.
    pub const fn is_way_back(self) -> bool {
        matches!(self, Self::BeforeMigration | Self::BeforeImport | Self::BeforeRestore)
    }
}

/// *Comparaison* of a backup with the register as it stands: what restoring it would lose and bring back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Comparison {
    /// The subjects that differ, in their order.
    pub subjects: Vec<SubjectGap>,
    /// What was done since the backup, and would be lost.
    pub lost: ActsApart,
    /// What the backup holds that the register does not, and would come back.
    pub gained: ActsApart,
    /// Records in the register.
    pub rows_now: u32,
    /// Records in the backup.
    pub rows_then: u32,
}

impl Comparison {
    /// Whether the backup and the register say the same.
    pub fn is_same(&self) -> bool {
        self.subjects.is_empty()
    }
}

/// *Écart* on one subject, in records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SubjectGap {
    /// The subject.
    pub subject: Subject,
    /// Records that only the register has: restoring loses them.
    pub lost: u32,
    /// Records that both have, and that differ: restoring takes them back to what they were.
    pub changed: u32,
    /// Records that only the backup has: restoring brings them back.
    pub gained: u32,
}

/// *Gestes à part*: what was written on one side since both were the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActsApart {
    /// How many.
    pub count: u32,
    /// The latest of them, the very last first.
    pub latest: Vec<ActApart>,
}

/// *Geste à part*: an act of one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ActApart {
    /// When.
    pub at: Instant,
    /// Which act.
    pub act: Act,
}

/// *Sauvegarde*: one of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupRow {
    /// The name of its file, which says when.
    pub name: String,
    /// When it was made.
    pub made_at: Instant,
    /// Why.
    pub occasion: Occasion,
    /// Bytes of the file.
    pub bytes: u64,
    /// Lines of the journal in it; none when it opens with the passphrase of that time.
    pub acts: Option<i64>,
    /// Whether its head reads as it was written and the file is as long as it says.
    pub is_whole: bool,
    /// Whether it lies in the vault's own folder.
    pub is_here: bool,
    /// Whether it lies where backups are sent.
    pub is_away: bool,
}
