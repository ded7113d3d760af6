//! What the register remembers of its acts: the journal, the history of a record, what can be taken back.

use crate::{Act, Digest, Instant, UserId};
use serde::Serialize;
use ts_rs::TS;

/// *Ligne du journal*: one act, with ids and names of fields, never a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalLine {
    /// Its number: the first is 1, none is missing.
    pub seq: i64,
    /// When the act was done.
    pub at: Instant,
    /// Who did it.
    pub user: UserId,
    /// The act.
    pub act: Act,
    /// The table and the number of the first row it touched.
    pub row: Option<(String, i64)>,
    /// `table.field` for what changed, `+table` for what was added, `-table` for what was removed, `file:name` for a file that
    /// was handed out in clear.
    pub fields: Vec<String>,
    /// The line it undoes or does again.
    pub undoes: Option<i64>,
    /// SHA-256 of the line and of the digest before it.
    pub digest: Digest,
}

/// *Chaîne du journal*: what following it from its first line to its last found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
#[ts(export)]
pub enum Chain {
    /// Every line follows from the one before.
    Intact {
        /// How many lines there are.
        lines: i64,
        /// The digest of the last: what papers, exports and backups print.
        head: Digest,
    },
    /// A line was changed, removed or put in since it was written.
    Broken {
        /// The first line that does not follow.
        at: i64,
    },
}

/// *Vérification du journal*: what following the chain found, and what is known of a digest that was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct JournalCheck {
    /// What following the chain found.
    pub chain: Chain,
    /// The line that bears the digest; none when no line does.
    pub line: Option<JournalLine>,
    /// The minutes that printed it: they remember it longer than the journal does.
    pub minutes: Option<String>,
}

/// *Consultation*: somebody looked at a record. Noted once per record and quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct View {
    /// Its number, in order.
    pub id: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub user: UserId,
    /// What.
    pub record: (RecordKind, i64),
}

/// *Modification*: one change of a record, in its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecordChange {
    /// The line of the journal.
    pub seq: i64,
    /// When.
    pub at: Instant,
    /// Who.
    pub user: UserId,
    /// By which act.
    pub act: Act,
    /// What became of the record.
    pub kind: ChangeKind,
    /// The fields that differ, by name.
    pub fields: Vec<FieldChange>,
}

/// *Détail d'un acte*: one row it touched, with what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RowChange {
    /// The table.
    pub table: String,
    /// The number of the row.
    pub row: i64,
    /// What became of it.
    pub kind: ChangeKind,
    /// The fields that differ, by name.
    pub fields: Vec<FieldChange>,
}

crate::coded! {
    /// *Fiche suivie*: a kind of record whose history is shown, by the name of its table.
    pub enum RecordKind {
        /// A person.
        Person = "person",
        /// An application.
        Application = "application",
        /// A dwelling.
        Dwelling = "dwelling",
        /// A place.
        Place = "place",
        /// A tenancy.
        Tenancy = "tenancy",
        /// A deposit.
        Deposit = "deposit",
        /// A contact.
        Contact = "contact",
        /// An organisation.
        Organisation = "organisation",
        /// An agreement.
        Agreement = "agreement",
        /// An official query.
        OfficialQuery = "official_query",
        /// An action of the plan.
        Action = "action",
        /// An individual situation.
        Situation = "situation",
        /// A body.
        Body = "body",
        /// A meeting.
        Meeting = "meeting",
        /// A situation on an agenda.
        AgendaItem = "agenda_item",
        /// A workshop.
        Workshop = "workshop",
        /// A theme of workshops.
        Theme = "theme",
        /// A commune.
        Commune = "commune",
    }
}

crate::coded! {
    /// *Fiche supprimable*: a kind of record that may be removed, by the name of its table. What is recorded elsewhere has
    /// an act of its own: a meeting is cancelled, an entry is reversed, a tenancy ends.
    pub enum Removable {
        /// An application, and its person when nothing else speaks of her.
        Application = "application",
        /// A dwelling with its places.
        Dwelling = "dwelling",
        /// A contact.
        Contact = "contact",
        /// An organisation.
        Organisation = "organisation",
        /// A workshop with its registrations and its attendance.
        Workshop = "workshop",
        /// An action of the plan with its milestones and its news.
        Action = "action",
    }
}

/// *Fiche supprimée*, in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Trashed {
    /// The act that removed it: undoing it brings the record back.
    pub seq: i64,
    /// When it was removed.
    pub at: Instant,
    /// By whom.
    pub user: UserId,
    /// What it was.
    pub kind: Removable,
    /// Its number.
    pub id: i64,
    /// What it was called: a code, a street, a title or a name.
    pub label: String,
}

crate::coded! {
    /// *Nature d'une modification*: what became of the record.
    pub enum ChangeKind {
        /// It was added.
        Added = "added",
        /// Some of its fields changed.
        Changed = "changed",
        /// It was removed.
        Removed = "removed",
    }
}

/// *Champ modifié*: what a field held before and after, as the register stores it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldChange {
    /// The name of the field.
    pub field: String,
    /// Its value before; none when it was empty, or when the record was added.
    pub before: Option<String>,
    /// Its value after; none when it is empty, or when the record was removed.
    pub after: Option<String>,
}

/// *Acte annulé*, or that can be: its label, and its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Undone {
    /// What was done first, however often it was undone and done again since.
    pub act: Act,
    /// The line of the journal that is taken back.
    pub seq: i64,
}
