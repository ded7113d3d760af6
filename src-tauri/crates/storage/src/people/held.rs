//! Everything the register holds on one person, table by table: what she may ask to read (RGPD, article 15).

use crate::export::StoredTable;
use crate::{Page, Result, export};
use council::PersonId;

/// The applications, tenancies, deposits and hearings of the person `?1`.
const APPLICATIONS: &str = "SELECT id FROM application WHERE person = ?1";
const TENANCIES: &str = "SELECT id FROM tenancy WHERE person = ?1";
const DEPOSITS: &str = "SELECT id FROM deposit WHERE person = ?1";
const ITEMS: &str = "SELECT agenda_item FROM hearing WHERE person = ?1";

/// What speaks of a person: the table, the column that leads to her, and what it is found in; nothing for her own number.
const HELD: &[(&str, &str, Option<&str>)] = &[
    ("absence", "tenancy", Some(TENANCIES)),
    ("advance_schedule", "deposit", Some(DEPOSITS)),
    ("agenda_item", "id", Some(ITEMS)),
    ("agreement_party", "person", None),
    ("application", "person", None),
    ("assistance", "person", None),
    ("checklist_step", "tenancy", Some(TENANCIES)),
    ("commitment", "tenancy", Some(TENANCIES)),
    ("consent", "person", None),
    ("contact_event", "person", None),
    ("decision", "agenda_item", Some(ITEMS)),
    ("deposit", "person", None),
    ("deposit_entry", "deposit", Some(DEPOSITS)),
    ("deposit_letter", "deposit", Some(DEPOSITS)),
    ("deposit_share", "deposit", Some(DEPOSITS)),
    ("hearing", "person", None),
    ("household_member", "application", Some(APPLICATIONS)),
    ("instalment", "deposit", Some(DEPOSITS)),
    ("inventory", "tenancy", Some(TENANCIES)),
    ("inventory_complement", "tenancy", Some(TENANCIES)),
    ("inventory_line", "tenancy", Some(TENANCIES)),
    ("key_set", "tenancy", Some(TENANCIES)),
    ("meter", "tenancy", Some(TENANCIES)),
    ("money_line", "person", None),
    ("pause", "application", Some(APPLICATIONS)),
    ("person", "id", None),
    ("person_note", "person", None),
    ("proposal", "application", Some(APPLICATIONS)),
    ("protection", "person", None),
    ("situation", "person", None),
    ("situation_entry", "situation", Some("SELECT id FROM situation WHERE person = ?1")),
    ("support", "application", Some(APPLICATIONS)),
    ("supporting_paper", "application", Some(APPLICATIONS)),
    ("tenancy", "person", None),
    ("tenancy_review", "tenancy", Some(TENANCIES)),
    ("urgent_decision", "application", Some(APPLICATIONS)),
    ("wear_line", "deposit", Some(DEPOSITS)),
    ("wished_commune", "application", Some(APPLICATIONS)),
];

/// Columns that name somebody else, or that only the program reads.
const WITHHELD: &[(&str, &str)] = &[
    ("application", "co_applicant"),
    ("application", "referrer_text"),
    ("application", "sheet_digest"),
    ("consent", "sheet_digest"),
    ("consent", "witness"),
    ("decision", "facts"),
    ("decision", "informed_by"),
    ("person", "reach_through"),
    ("person", "search_text"),
    ("person", "sort_key"),
    ("person", "sound_key"),
    ("support", "label"),
    ("support", "phone"),
    ("urgent_decision", "authority"),
];

/// Every table that holds something on a person, with her rows alone and without the names of others.
///
/// # Errors
/// When the register cannot be read.
pub fn held_on(page: &Page<'_>, person: PersonId) -> Result<Vec<StoredTable>> {
    let mut tables = Vec::new();
    for (table, column, within) in HELD {
        let rows = match within {
            None => format!("\"{column}\" = ?1"),
            Some(within) => format!("\"{column}\" IN ({within})"),
        };
        let held = export::rows_of(page, table, &rows, person.get(), |name| !WITHHELD.contains(&(*table, name)))?;
        if !held.rows.is_empty() {
            tables.push(held);
        }
    }
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::{HELD, WITHHELD};
    use crate::removal::references;
    use crate::row::Columns;
    use crate::testing::Desk;

    /// What points to something of a person and says nothing of her that is not told elsewhere.
    const APART: &[(&str, &str)] = &[
        ("agenda_item", "carried_from"),
        ("agenda_item", "deposit"),
        ("application", "ended_by"),
        ("bank_point", "entry"),
        ("deposit_entry", "reverses"),
        ("deposit_entry", "transfer_pair"),
        ("document_about", "application"), // the files themselves go with the tables
        ("document_about", "deposit"),
        ("document_about", "person"),
        ("document_about", "tenancy"),
        ("follow_up", "agenda_item"), // what the council does, and who of it
        ("follow_up", "decision"),
        ("minutes_block", "agenda_item"),
        ("person", "merged_into"),
        ("recusal", "agenda_item"), // who else stepped out
    ];

    #[test]
    fn whatever_points_to_somebody_is_held_on_her_or_is_told_apart() {
        let desk = Desk::new();
        let held = |table: &str| HELD.iter().any(|(held, ..)| *held == table);
        let strays: Vec<_> = desk
            .register
            .page(|page| {
                let mut strays = Vec::new();
                for (table, ..) in HELD {
                    for (citing, column) in references(page, table)? {
                        if !held(&citing) && !APART.contains(&(citing.as_str(), column.as_str())) {
                            strays.push(format!("{citing}.{column} points to {table}"));
                        }
                    }
                }
                Ok(strays)
            })
            .unwrap();
        assert_eq!(strays, [""; 0]);
    }

    #[test]
    fn what_is_withheld_is_there() {
        let desk = Desk::new();
        for (table, column) in WITHHELD {
            let sql = "SELECT count(*) AS count FROM pragma_table_xinfo(?1) WHERE name = ?2";
            let count: i64 =
                desk.register.page(|page| page.one(sql, [table, column], |row| row.value("count"))).unwrap();
            assert_eq!(count, 1, "{table}.{column}");
        }
    }
}
