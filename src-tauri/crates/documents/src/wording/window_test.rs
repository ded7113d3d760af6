//! The words of the page that tries the window of an envelope.

use crate::papers::window_test::WindowTest;
use crate::words::{Text, say};

pub(crate) const TITLE: &str = "Page d’essai pour enveloppe à fenêtre";

/// Six lines of an address, as long as they may be.
pub(crate) const ADDRESS: [&str; 6] = [
    "MADAME MARGUERITE DESTINATAIRE-ESSAI",
    "RESIDENCE DES TROIS TILLEULS BATIMENT B",
    "ESCALIER 2 APPARTEMENT 214",
    "1482 AVENUE DU GENERAL DE L ESSAI",
    "LIEU DIT LE PETIT MOULIN",
    "59260 LEZENNES",
];

pub(crate) fn subject() -> Text {
    say!("**Objet : réglage de l’adresse**")
}

/// How the page is used, and what is set now.
pub(crate) fn how(data: &WindowTest) -> Vec<Text> {
    let (right, down) = data.council.window_shift;
    let shown = |tenths: i16| {
        let sign = if tenths < 0 { "−" } else { "" };
        format!("{sign}{},{} mm", tenths.abs() / 10, tenths.abs() % 10)
    };
    vec![
        say!(
            "Pliez la feuille en trois aux repères de gauche et glissez-la dans une enveloppe à fenêtre. Les six lignes de l’adresse doivent \
             se lire en entier, et rien d’autre."
        ),
        say!(
            "Le cadre rouge marque la fenêtre d’une enveloppe DL, ses graduations des millimètres. Si votre imprimante décale le cadre, \
             mesurez l’écart et reportez-le dans Paramètres › Documents."
        ),
        say!(
            "Décalage réglé aujourd’hui : {right} vers la droite, {down} vers le bas.",
            right = shown(right),
            down = shown(down)
        ),
    ]
}
