//! What is being typed of an item and not yet recorded: kept at once, gone with the decision.

use crate::{Office, Result};
use council::{Actor, AgendaItemId, Subject, text};
use std::collections::BTreeMap;
use storage::drafts::{self, Form};

impl Office {
    /// What the actor is typing of an item, by field.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn item_draft(&self, actor: &Actor, item: AgendaItemId) -> Result<BTreeMap<String, String>> {
        self.read(|page| drafts::of(page, &form(actor, item)))
    }

    /// Keeps what the actor is typing in a field of an item. It is no act, and leaves no line in the journal.
    ///
    /// # Errors
    /// [`crate::Error::Refused`] for an endless text.
    pub fn keep_item_draft(&self, actor: &Actor, item: AgendaItemId, field: &str, typed: &str) -> Result<()> {
        let field = text::filled("field", field, 60)?;
        let typed = text::paragraph("text", typed, 4000)?;
        self.read(|page| drafts::put(page, &form(actor, item), &field, &typed))
    }
}

/// The form of an item, as one user fills it.
pub(super) const fn form(actor: &Actor, item: AgendaItemId) -> Form {
    Form { user: actor.user, subject: Subject::Decisions, record: Some(item.get()) }
}
