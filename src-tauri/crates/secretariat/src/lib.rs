//! The acts: one public method per thing a coordinator does.
//!
//! An act loads, asks the rule, stores, inside one step of the register; a reading changes nothing.
//!
//! Invariant: no clock and no chance here; today's date and the actor are arguments.

mod actions;
mod agreements;
mod applications;
mod attachments;
mod backups;
mod bodies;
mod dashboard;
mod decisions;
mod deposits;
mod directory;
mod dwellings;
mod error;
mod example;
mod export;
mod history;
mod house_texts;
mod imports;
mod keeping;
mod matching;
mod meetings;
mod minutes;
mod office;
mod papers;
mod people;
mod person_data;
mod places;
mod queries;
mod removal;
mod search;
mod session;
mod settings;
mod situations;
mod tables;
mod tenancies;
mod workshops;

pub use attachments::KeptFile;
pub use backups::{BackupBeside, BackupWork, MadeBackup, backup_rows};
/// Why a paper could not be made; why the register said no.
pub use documents::PaperError;
/// Which column of a file holds which field, why a row or a file cannot be read, and the French for it.
pub use documents::imports as import_words;
pub use error::{Error, Result};
pub use example::{Example, Told};
pub use exchange::columns::Mapping;
pub use exchange::preview::RowError;
pub use exchange::table::{Stop, TableError};
pub use house_texts::text_preview;
pub use imports::{
    FoundCommune, ImportCounts, ImportFile, ImportPlan, ImportPreview, ImportSheet, LeftOut, NewCommunes, RowRemark,
    SortedRows, Unreadable, Watch,
};
pub use minutes::{CorrectionWork, ExportedFile, SealWork, SealedCorrection, SealedPapers};
pub use office::{Done, Office};
pub use papers::{DrawnPapers, PaperFile, ReadyPaper, bound, recovery_paper};
pub use session::Session;
/// Why the register said no, and what a whole check of it found.
pub use storage::{Census, Error as RegisterError, Health};
/// What the window and the companion command name of the vault.
pub use vault::{
    BackupCover, Binder, Cost, Cover, EXAMPLE_PASSPHRASE, Error as VaultError, Founding, Key, ListedBackup, Opener,
    RecoverySheet, SlotId, Strength, Unsuitable, VaultFolder, VaultUser, Whereabouts, backup_cover,
    backups as listed_backups, cover, list_backups as listed_elsewhere, open_backup, propose_passphrase, strength,
    whereabouts,
};
