//! The words of a receipt of keys.

use crate::papers::key_receipt::KeyReceipt;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Reçu de clés";
pub(crate) const FOOTER: &str = "Reçu de clés – page {page} / {pages}";
pub(crate) const COPIES: [&str; 2] = ["Exemplaire de la personne qui reçoit", "Exemplaire de la personne qui remet"];
pub(crate) const COLUMNS: [&str; 2] = ["Ce qu’elles ouvrent", "Nombre"];

pub(crate) fn body(data: &KeyReceipt) -> Vec<Text> {
    let named = |name: &str| {
        if name.is_empty() { "……………………………………………".to_owned() } else { name.to_owned() }
    };
    vec![say!(
        "**{to}** reconnaît avoir reçu de {from} les clés du logement situé {address} :",
        to = named(&data.to),
        from = named(&data.from),
        address = data.address,
    )]
}

pub(crate) fn signed() -> Text {
    say!("Le ……………… à …… h ……   Signatures : qui reçoit ………………………   qui remet ………………………")
}
