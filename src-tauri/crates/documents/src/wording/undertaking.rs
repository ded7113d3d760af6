//! The words of the undertaking of a member.

use crate::papers::undertaking::Undertaking;
use crate::words::Text;
use council::house_texts::HouseText;

pub(crate) const TITLE: &str = "Engagement de confidentialité";
pub(crate) const FOOTER: &str = "Engagement de confidentialité – page {page} / {pages}";
pub(crate) const SIGNED: &str = "Fait à …………………………… le ………………………… Signature :";

pub(crate) fn text(data: &Undertaking) -> Text {
    let quality = Some(data.member.quality.as_str()).filter(|quality| !quality.is_empty());
    data.council.texts.say(
        HouseText::Undertaking,
        &[
            ("MEMBRE_NOM", Some(&data.member.name)),
            ("MEMBRE_QUALITE", quality),
            ("CONSEIL_NOM", Some(&data.council.name)),
        ],
    )
}
