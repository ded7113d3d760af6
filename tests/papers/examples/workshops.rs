//! The papers of a workshop.

use super::{Size, at, council, day};
use council::Cents;
use council::workshops::Accessibility;
use documents::papers::poster::{Design, Entry, Poster, Speaker};
use documents::papers::workshop_attendance::WorkshopAttendance;
use documents::{Format, Picture};
use std::sync::Arc;

pub(crate) fn workshop_attendance(size: Size) -> WorkshopAttendance {
    WorkshopAttendance {
        council: council(),
        drawn_up_on: day(2027, 1, 11),
        number: 42,
        day: day(2027, 1, 12),
        from: at(18, 0),
        venue: "Médiathèque de Lezennes".into(),
        sheets: match size {
            Size::Small => 1,
            Size::Usual => 2,
            Size::Large => 12,
        },
        certificates: size != Size::Small,
        kept_for: "trois ans".into(),
    }
}

pub(crate) fn poster(size: Size) -> Poster {
    let rich = size != Size::Small;
    Poster {
        council: council(),
        drawn_up_on: day(2026, 12, 1),
        number: 42,
        title: match size {
            Size::Small => "Le deuil".into(),
            Size::Usual => "Retrouver le sommeil".into(),
            Size::Large => "Isolement et reconquête de la citoyenneté : retrouver sa place, à son rythme".into(),
        },
        hook: rich.then(|| "Des nuits courtes, des réveils lourds : et si on en parlait, simplement ?".into()),
        day: day(2027, 1, 12),
        from: at(18, 0),
        until: at(20, 0),
        venue: "Médiathèque de Lezennes".into(),
        address: "27 rue Sadi-Carnot".into(),
        commune: "Lezennes".into(),
        access: rich.then(|| "Métro ligne 1, station Hellemmes, puis bus 18, arrêt Mairie".into()),
        public: rich.then(|| "tout public".into()),
        price: Cents::ZERO,
        entry: if rich { Entry::OnRegistration { until: Some(day(2027, 1, 8)) } } else { Entry::Open },
        speakers: speakers(size),
        accessibility: if rich { Accessibility::ALL.to_vec() } else { Vec::new() },
        contact: "03 53 01 20 22".into(),
        partners: if rich { vec!["la ville de Lezennes".into(), "le GEM Le Passage".into()] } else { Vec::new() },
        helpline: true,
        awareness_weeks: size == Size::Large,
        logos: if size == Size::Large { vec![logo(); 3] } else { Vec::new() },
        link: rich.then(|| "tel:+33353012022".into()),
        format: Format::A4,
        design: Design::Houses,
    }
}

/// One speaker at least, five at most.
fn speakers(size: Size) -> Vec<Speaker> {
    let all = [
        ("Capucine Anselme", "psychologue"),
        ("Idriss Belkacem", "pair-aidant"),
        ("Marie-Élisabeth Vandenbroucke", "infirmière en pratique avancée"),
        ("Gaspard Lemahieu", "médiateur de santé"),
        ("Yvonne Delattre", "présidente du GEM Le Passage"),
    ];
    let count = match size {
        Size::Small => 1,
        Size::Usual => 2,
        Size::Large => 5,
    };
    all.iter().take(count).map(|(name, role)| Speaker { name: (*name).into(), role: (*role).into() }).collect()
}

/// A picture of the house, as an invented logo.
pub(crate) fn logo() -> Arc<Picture> {
    Picture::read(include_bytes!("../../../assets/pictures/seance.png")).expect("a picture that can be printed")
}
