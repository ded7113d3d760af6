//! A recovery sheet: its key opens nothing.

use super::{Size, day};
use documents::papers::recovery::Recovery;

pub(crate) fn recovery(size: Size) -> Recovery {
    let groups = ["7K2M", "9QXA", "B3ZT", "HW8P", "4R6N", "V1CD", "S5JE", "G0YF", "M2TX"];
    Recovery {
        council: match size {
            Size::Small => "Conseil Rivage".into(),
            Size::Usual => "Conseil intercommunal de santé mentale Rivage".into(),
            Size::Large => {
                "Conseil intercommunal de santé mentale et de promotion du bien-être ".repeat(2).trim().into()
            }
        },
        author: "Maëlle Caron".into(),
        printed_on: day(2026, 11, 27),
        groups: groups.map(str::to_owned).into(),
    }
}
