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
        /// Before names were forgotten for good.
        BeforePurge = "before_purge",
        /// Before a restore.
        BeforeRestore = "before_restore",
    }
}

impl Occasion {
    /// Whether it is the way back from something risky, which is not let go as soon as ten more are made.
    pub const fn is_way_back(self) -> bool {
        matches!(self, Self::BeforeMigration | Self::BeforeImport | Self::BeforePurge | Self::BeforeRestore)
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

/// Half an hour of work between two backups, in milliseconds.
const RHYTHM: i64 = 30 * 60 * 1000;
/// How long nobody must have written: the copy holds the register a third of a second.
const QUIET: i64 = 5 * 1000;
/// Seven days without a copy that outlives the computer.
const AWAY: i64 = 7 * 24 * 3_600_000;

/// Whether a backup is due by the rhythm: half an hour after the last one, when what was written last is left alone.
pub fn is_due(last: Option<Instant>, written: Instant, now: Instant) -> bool {
    last.is_none_or(|last| (now.get() - last.get()).abs() >= RHYTHM) && (now.get() - written.get()).abs() >= QUIET
}

/// Whether a copy should leave the computer: none did for seven days, or since the council was founded.
pub fn is_away_due(away: Option<Instant>, founded: Instant, now: Instant) -> bool {
    now.get() - away.unwrap_or(founded).get() > AWAY
}

coded! {
    /// *Incident d'une sauvegarde*: why the last one was not made, or did not leave the computer.
    pub enum Setback {
        /// The stick or the folder where backups go is not there.
        NotThere = "not_there",
        /// The disk is full.
        DiskFull = "disk_full",
        /// The place cannot be written.
        Unwritable = "unwritable",
        /// What was written does not read back.
        Unread = "unread",
    }
}

/// *Vérification* of a backup: restored apart and counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupCount {
    /// When it was made.
    pub made_at: Instant,
    /// Lines of the journal in it.
    pub acts: i64,
    /// Rows of all its tables.
    pub rows: u32,
}

#[cfg(test)]
mod tests {
    use super::{is_away_due, is_due};
    use crate::Instant;

    const MINUTE: i64 = 60_000;

    fn at(minutes: i64) -> Instant {
        Instant::new(minutes * MINUTE)
    }

    #[test]
    fn a_backup_is_due_after_half_an_hour_once_nobody_writes() {
        assert!(is_due(None, at(0), at(1)));
        assert!(!is_due(Some(at(0)), at(5), at(29)));
        assert!(is_due(Some(at(0)), at(5), at(30)));
        assert!(!is_due(Some(at(0)), at(30), Instant::new(30 * MINUTE + 4999)));
        // A clock set back does not put backups off until it has caught up.
        assert!(is_due(Some(at(600)), at(600), at(10)));
    }

    #[test]
    fn a_copy_is_to_leave_the_computer_every_seven_days() {
        let day = 24 * 60;
        assert!(!is_away_due(None, at(0), at(7 * day)));
        assert!(is_away_due(None, at(0), at(7 * day + 1)));
        assert!(!is_away_due(Some(at(5 * day)), at(0), at(12 * day)));
    }
}
