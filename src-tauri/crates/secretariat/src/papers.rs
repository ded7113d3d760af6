//! The papers of a meeting: what each prints, from the register and the settings.

use council::directory::ContactName;

/// A contact as the papers name her, without a civility: «Dr Claire Vasseur».
pub(crate) fn contact_name(contact: &ContactName) -> String {
    let parts = [&contact.title, &contact.given_name, &contact.family_name];
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}
