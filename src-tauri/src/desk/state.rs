//! What the window may know of the vault. Nothing of its content is in it before the key is given.

use council::Instant;
use secretariat::{Cover, EXAMPLE_PASSPHRASE, SlotId, VaultUser};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Bureau*: what lies on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum DeskState {
    /// No vault on this computer: first start.
    Empty,
    /// A vault whose passphrase is asked.
    Locked {
        /// The name of the council.
        council: String,
        /// Who may open it.
        users: Vec<VaultUser>,
        /// The passphrase of the example council, which hides nothing; none for a council of one's own.
        example_passphrase: Option<String>,
        /// Every vault of this computer, this one among them.
        vaults: Vec<KnownVault>,
        /// Whether nothing tells any more who may open it: both copies of its header are damaged.
        is_damaged: bool,
    },
    /// An open vault.
    Open {
        /// The name of the council.
        council: String,
        /// Who works; none when the recovery sheet opened it.
        user: Option<VaultUser>,
        /// Whose council it is.
        mode: Mode,
        /// Why it can only be read; none while it is written as usual.
        reading: Option<Reading>,
    },
}

/// *Lecture seule*: why an open council can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Reading {
    /// The register is damaged: what can still be read of it is shown.
    Damaged,
    /// It is a backup, in the place of a vault that cannot be opened.
    Backup {
        /// When it was made.
        made_at: Instant,
    },
}

/// *Coffre ouvert*: whose council it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Mode {
    /// Ours.
    Ours,
    /// The example council.
    Example,
}

/// *Coffre connu* of this computer, as its cover shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct KnownVault {
    /// The name of the council; that of its folder when the cover cannot be read.
    pub(super) council: String,
    /// Whose council it is.
    pub(super) mode: Mode,
    /// Whether it is the one that is shown.
    pub(super) is_shown: bool,
}

/// *Clé donnée*: a way in.
#[derive(Deserialize, TS)]
#[serde(untagged, rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub enum Unlocking {
    /// By the printed sheet, for a user who lost the passphrase and now chooses another.
    Sheet {
        /// The user's slot.
        slot: SlotId,
        /// What was typed: nine groups, spaces and hyphens as one likes.
        recovery_sheet: String,
        /// The new passphrase.
        passphrase: String,
    },
    /// By one's passphrase.
    Passphrase {
        /// The user's slot.
        slot: SlotId,
        /// What was typed.
        passphrase: String,
    },
}

/// *Fondation*: what the first user says.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewVault {
    /// The name of the council.
    pub(super) council: String,
    /// The name of the first user.
    pub(super) user: String,
    /// The passphrase of the first user.
    pub(super) passphrase: String,
}

/// *Feuille de récupération*: what is printed, and what is asked back.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintedSheet {
    /// Eight groups of four characters, and a ninth of check.
    pub(super) groups: Vec<String>,
    /// The two groups that are typed back, counted from 1.
    pub(super) asked_back: [usize; 2],
}

/// *Groupe recopié*.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TypedGroup {
    /// Which group, counted from 1.
    pub(super) group: usize,
    /// What was typed.
    pub(super) text: String,
}

impl DeskState {
    /// A closed vault, as its cover shows it, among those of this computer.
    pub(super) fn locked(cover: Cover, vaults: Vec<KnownVault>) -> Self {
        let example_passphrase = cover.example.then(|| EXAMPLE_PASSPHRASE.to_owned());
        Self::Locked { council: cover.name, users: cover.users, example_passphrase, vaults, is_damaged: false }
    }

    /// A closed vault whose cover cannot be read any more, by the name of its folder.
    pub(super) fn damaged(vaults: Vec<KnownVault>) -> Self {
        let shown = vaults.iter().find(|vault| vault.is_shown).map(|vault| vault.council.clone());
        Self::Locked {
            council: shown.unwrap_or_default(),
            users: Vec::new(),
            example_passphrase: None,
            vaults,
            is_damaged: true,
        }
    }
}

impl Mode {
    /// Whose council a vault is.
    pub(super) const fn of(is_example: bool) -> Self {
        if is_example { Self::Example } else { Self::Ours }
    }
}
