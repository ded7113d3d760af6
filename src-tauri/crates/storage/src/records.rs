//! What the register says, apart from the file that says it.

use crate::imaging::imaged;
use crate::row::Columns;
use crate::{Page, Result};
use council::Digest;
use sha2::{Digest as _, Sha256};

/// The digest of every record: two registers that were told the same have the same one, whatever their keys. The journal is
/// left out, for it says when things were told; and so is the slot a user opens the vault by, which is drawn at random.
///
/// # Errors
/// When the register cannot be read.
pub fn digest(page: &Page) -> Result<Digest> {
    let mut said = Sha256::new();
    for mut imaged in imaged(page)? {
        if imaged.table == "user" {
            imaged.columns.retain(|column| column != "slot");
        }
        let rows = page.all(
            &format!(
                "SELECT {} AS image FROM main.\"{table}\" ORDER BY id",
                imaged.image(&imaged.table),
                table = imaged.table
            ),
            [],
            |row| row.text("image"),
        )?;
        for line in std::iter::once(imaged.table).chain(rows) {
            said.update(line);
            said.update("\n");
        }
    }
    Ok(Digest::new(said.finalize().into()))
}

#[cfg(test)]
mod tests {
    use super::digest;
    use crate::testing::{Desk, founder};
    use crate::users;
    use council::Act;

    #[test]
    fn registers_that_say_the_same_have_one_digest_and_any_other_word_changes_it() {
        let told = |at, slot, name| {
            let mut desk = Desk::new();
            desk.register.step(Act::Import, &founder(at), |step| users::add(step, slot, name)).unwrap();
            desk.register.page(digest).unwrap()
        };
        assert_eq!(told(1, "slot-2", "B"), told(2, "slot-3", "B"));
        assert_ne!(told(1, "slot-2", "B"), told(1, "slot-2", "C"));
    }
}
