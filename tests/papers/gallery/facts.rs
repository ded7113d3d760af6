//! Facts that many papers share.

use super::Size;
use documents::papers::letter::Addressed;
use documents::papers::letterhead::{Greeting, Signatory};
use documents::papers::notification::Guardian;

pub(super) use crate::examples::{coordination, council, day};

pub(super) fn signatory() -> Signatory {
    Signatory { delegated_on: Some(day(2026, 1, 15)), ..crate::examples::signatory() }
}

/// A name, or one of sixty letters.
pub(super) fn long(size: Size, usual: &str) -> String {
    if size == Size::Large {
        "Mme Marie-Élisabeth de La Rochefoucauld-Montbel d’Haÿ-Œuvrard".into()
    } else {
        usual.into()
    }
}

pub(super) fn addressed(size: Size) -> Addressed {
    let mut postal = vec![long(size, "Mme Éliane Tétard"), "12 RUE DE ROME".into(), "59790 RONCHIN".into()];
    if size == Size::Large {
        postal = vec![
            "Mme Éliane Tétard-Delacroix".into(),
            "chez Mme Zoé Œuvrard".into(),
            "RESIDENCE DES TROIS TILLEULS BATIMENT B".into(),
            "ESCALIER 2 APPARTEMENT 214".into(),
            "1482 AVENUE DU GENERAL DE L ESSAI".into(),
            "59790 RONCHIN".into(),
        ];
    }
    Addressed {
        council: council(),
        written_at: "Lezennes".into(),
        written_on: day(2026, 12, 14),
        postal: if size == Size::Small { vec!["Mme Éliane Tétard".into()] } else { postal },
        greeting: if size == Size::Small { Greeting::Either } else { Greeting::Madam },
        signatory: signatory(),
    }
}

pub(super) fn guardian() -> Guardian {
    Guardian { name: "Mme Édith Plouvier".into(), quality: "curatrice".into() }
}

pub(super) fn rooms(size: Size) -> Vec<String> {
    let rooms = ["Entrée", "Séjour", "Chambre", "Cuisine", "Salle d’eau", "Cave"];
    (0..size.of(1, 6, 60)).map(|at| rooms[at % rooms.len()].to_owned()).collect()
}
