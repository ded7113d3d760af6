//! The files that are kept with a record.

use crate::{DocumentId, Instant, Refusal, Ruled, coded, text};
use serde::Serialize;
use ts_rs::TS;

/// The most bytes of a file: 10 MiB.
pub const MOST_BYTES: usize = 10 << 20;

coded! {
    /// *Fiche à pièces jointes*: a kind of record that files are kept with.
    pub enum Attachable {
        /// A person.
        Person = "person",
        /// An application.
        Application = "application",
        /// A tenancy.
        Tenancy = "tenancy",
        /// A meeting.
        Meeting = "meeting",
        /// A workshop.
        Workshop = "workshop",
        /// A deposit.
        Deposit = "deposit",
        /// An agreement.
        Agreement = "agreement",
        /// An organisation.
        Organisation = "organisation",
    }
}

/// *Pièce jointe* of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AttachmentRow {
    /// Identity.
    pub id: DocumentId,
    /// Name of the file, as it came.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u32,
    /// When it was added.
    pub added_at: Instant,
    /// Whether it may be opened: what could run is only saved.
    pub opens: bool,
}

/// *Pièce jointe* to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// Name of the file.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl NewAttachment {
    /// The file as it can be kept: its name on one line, without a path.
    ///
    /// # Errors
    /// [`Refusal::Empty`] without a name, or for a file that holds nothing; [`Refusal::TooLong`];
    /// [`Refusal::FileTooHeavy`] beyond 10 MiB.
    pub fn checked(self) -> Ruled<Self> {
        let name = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let name = text::filled("file_name", name, 200)?;
        match self.bytes.len() {
            0 => Err(Refusal::Empty { field: "file".to_owned() }),
            1..=MOST_BYTES => Ok(Self { name, ..self }),
            _ => Err(Refusal::FileTooHeavy),
        }
    }
}

/// What the name of a file ends with, in lower case: `pdf`; empty when it does not say.
pub fn extension(name: &str) -> String {
    let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    if end.len() <= 5 && end.bytes().all(|byte| byte.is_ascii_alphanumeric()) { end } else { String::new() }
}

/// Whether a file of that name is one to read or to look at: what could run is never opened from here.
pub fn opens(name: &str) -> bool {
    const READ: [&str; 16] = [
        "pdf", "png", "jpg", "jpeg", "gif", "webp", "txt", "csv", "odt", "ods", "odp", "docx", "xlsx", "pptx", "rtf",
        "md",
    ];
    READ.contains(&extension(name).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(name: &str, bytes: usize) -> Ruled<String> {
        NewAttachment { name: name.to_owned(), bytes: vec![0; bytes] }.checked().map(|kept| kept.name)
    }

    #[test]
    fn a_file_has_a_name_without_a_path_and_something_in_it() {
        assert_eq!(checked(" Diaporama.pdf ", 3).as_deref(), Ok("Diaporama.pdf"));
        assert_eq!(checked("../../etc/passwd", 3).as_deref(), Ok("passwd"));
        assert_eq!(checked("C:\\temp\\a.pdf", 3).as_deref(), Ok("a.pdf"));
        assert_eq!(checked("a.pdf", 0), Err(Refusal::Empty { field: "file".to_owned() }));
        assert_eq!(checked("dossier/", 3), Err(Refusal::Empty { field: "file_name".to_owned() }));
        assert_eq!(checked("a.pdf", MOST_BYTES + 1), Err(Refusal::FileTooHeavy));
        assert!(checked("a.pdf", MOST_BYTES).is_ok());
    }

    #[test]
    fn what_could_run_is_not_opened() {
        assert!(opens("Diaporama.PDF") && opens("photo.du.soir.jpeg"));
        for name in ["a.exe", "a.sh", "a.pdf.desktop", "a.html", "a.docm", "sans-extension"] {
            assert!(!opens(name), "{name}");
        }
    }
}
