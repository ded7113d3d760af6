//! What is being typed and not yet an act. Neither imaged nor journalled: written from any page, gone once it is sent.

use crate::row::Columns;
use crate::{Error, Page, Result};
use council::{Subject, UserId};
use std::collections::BTreeMap;

/// The form that is being filled in: of a record, or of one that does not exist yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// Who types.
    pub user: UserId,
    /// What about.
    pub subject: Subject,
    /// Which record of the subject; none for a new one.
    pub record: Option<i64>,
}

impl Form {
    fn key(&self) -> (i64, &'static str, i64) {
        (self.user.get(), self.subject.code(), self.record.unwrap_or(0))
    }
}

/// Keeps what was typed in a field, over what was there.
///
/// # Errors
/// [`Error::NotFound`] for a record that cannot be; when the register cannot be written.
pub fn put(page: &Page, form: &Form, field: &str, text: &str) -> Result<()> {
    if form.record.is_some_and(|record| record < 1) {
        return Err(Error::NotFound("record"));
    }
    let (user, subject, record) = form.key();
    page.run(
        "INSERT INTO draft (user, subject, subject_id, field, text) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (user, subject, subject_id, field) DO UPDATE SET text = excluded.text",
        (user, subject, record, field, text),
    )?;
    Ok(())
}

/// What was typed in the form, by field.
///
/// # Errors
/// When the register cannot be read.
pub fn of(page: &Page, form: &Form) -> Result<BTreeMap<String, String>> {
    let fields = page.all(
        "SELECT field, text FROM draft WHERE user = ?1 AND subject = ?2 AND subject_id = ?3",
        form.key(),
        |row| Ok((row.text("field")?, row.text("text")?)),
    )?;
    Ok(fields.into_iter().collect())
}

/// Forgets the form: inside the step that sends it, or when it is given up.
///
/// # Errors
/// When the register cannot be written.
pub fn clear(page: &Page, form: &Form) -> Result<()> {
    page.run("DELETE FROM draft WHERE user = ?1 AND subject = ?2 AND subject_id = ?3", form.key())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Form, clear, of, put};
    use crate::testing::{Desk, founder};
    use crate::{Error, Result};
    use council::{Act, Subject, UserId};

    const NEW: Form = Form { user: UserId::new(1), subject: Subject::People, record: None };
    const KNOWN: Form = Form { record: Some(7), ..NEW };

    #[test]
    fn typing_survives_a_restart_and_forms_do_not_mix() {
        let desk = Desk::new();
        desk.register
            .page(|page| {
                put(page, &NEW, "family_name", "Mar")?;
                put(page, &NEW, "family_name", "Marti")?;
                put(page, &KNOWN, "family_name", "Z")
            })
            .unwrap();
        let desk = desk.reopened();
        let typed = |form: &Form| desk.register.page(|page| of(page, form)).unwrap();
        assert_eq!(typed(&NEW), [("family_name".to_owned(), "Marti".to_owned())].into());
        desk.register.page(|page| clear(page, &NEW)).unwrap();
        assert_eq!((typed(&NEW).len(), typed(&KNOWN).len()), (0, 1));
    }

    #[test]
    fn a_form_that_is_refused_keeps_what_was_typed() {
        let mut desk = Desk::new();
        desk.register.page(|page| put(page, &NEW, "family_name", "Marti")).unwrap();
        let refused: Result<((), _)> = desk.register.step(Act::Import, &founder(1), |step| {
            clear(step, &NEW)?;
            Err(Error::NotFound("commune"))
        });
        assert!(refused.is_err());
        assert_eq!(desk.register.page(|page| of(page, &NEW)).unwrap().len(), 1);
    }
}
